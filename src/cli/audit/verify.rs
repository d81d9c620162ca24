//! `tend audit verify [--from N] [--anchor FILE|LINE]`

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::{Code, Failure, bad, io};
use crate::cli::progress;
use crate::cli::verb::{Verb, option, text};
use crate::domain::anchor::Anchor;
use crate::domain::{BadValue, Noun};
use crate::lang::Lang;
use crate::ops;
use crate::render::Format;
use crate::store::chain::{Break, Fault, Walk};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("audit"),
    name: "verify",
    aliases: &[],
    help: "audit.verify",
    examples: &["tend audit verify", "tend audit verify --from 5 -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(option("from", "#N", lang, "arg.from_op")).arg(option("anchor", "FILE|LINE", lang, "arg.anchor"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let from = match text(matches, "from") {
        None => 1,
        Some(typed) => {
            let number: Option<i64> = typed.trim_start_matches('#').parse().ok().filter(|number| *number > 0);
            number.ok_or_else(|| bad("from", typed, &BadValue::NotANumber))?
        }
    };
    let anchors = text(matches, "anchor").map(|named| anchors(app, named)).transpose()?.unwrap_or_default();
    let bar = progress::spinner(&app.ui);
    let walk = app.read(Walk::default(), |reader| ops::audit::verify(reader, from, &anchors, &mut |done| bar.at_count(done)));
    bar.finish();
    let walk = walk?;
    report(app, &walk, anchors.len())?;
    Ok(u8::from(!walk.faults.is_empty()))
}

/// The anchors of a line or of a file.
fn anchors(app: &App, named: &str) -> Result<Vec<Anchor>, Failure> {
    let written = if Anchor::looks_like(named) {
        named.to_owned()
    } else {
        let path = app.env.absolute(std::path::Path::new(named));
        std::fs::read_to_string(path).map_err(|error| io(named, &error))?
    };
    let no_anchor = |line: usize| {
        Failure::new(Code::Invalid, "error.no_anchor", vec![("line", line.to_string())]).hint("hint.no_anchor", vec![])
    };
    let anchors = Anchor::read_all(&written).map_err(no_anchor)?;
    if anchors.is_empty() { Err(no_anchor(1)) } else { Ok(anchors) }
}

fn report(app: &mut App, walk: &Walk, anchors: usize) -> Result<(), Failure> {
    let edge = app.edge();
    let data = json!({
        "ok": walk.faults.is_empty(),
        "operations": walk.operations,
        "changes": walk.changes,
        "anchors": anchors,
        "head": walk.head.as_ref().map(|head| json!({"op": head.op, "sha256": head.digest})),
        "faults": walk.faults.iter().map(|fault| object(fault, edge)).collect::<Vec<_>>(),
    });
    match app.globals.format {
        Some(Format::Json) => app.ui.print(&serde_json::to_string_pretty(&data).unwrap_or_default())?,
        Some(Format::Ndjson) => app.ui.print(&data.to_string())?,
        Some(Format::Ids) => {
            for fault in &walk.faults {
                app.ui.print(&format!("#{}", fault.op))?;
            }
        }
        _ => {
            let (operations, changes) = (walk.operations.to_string(), walk.changes.to_string());
            app.ui.print(&edge.say("said.chain_walked", &[("operations", &operations), ("changes", &changes)]))?;
            if let Some(head) = &walk.head {
                app.ui.print(&edge.say("said.chain_head", &[("op", &head.op.to_string()), ("digest", &head.digest)]))?;
            }
            for fault in &walk.faults {
                app.ui.print(&said(fault, edge))?;
            }
            if walk.faults.is_empty() {
                let key = if anchors > 0 { "said.chain_whole_anchored" } else { "said.chain_whole" };
                app.ui.print(&edge.say(key, &[("anchors", &anchors.to_string())]))?;
            }
        }
    }
    Ok(())
}

/// What is said of a fault; without its beginning it is the machine's word.
const fn key(what: Break) -> &'static str {
    match what {
        Break::Missing => "said.chain_operation_missing",
        Break::Changes => "said.chain_changes_missing_or_added",
        Break::Image(_) => "said.chain_image_changed",
        Break::Emptied(_) => "said.chain_image_emptied",
        Break::Header => "said.chain_header_changed",
        Break::Undone => "said.chain_undone_changed",
        Break::Truncated => "said.chain_end_missing",
        Break::Rewritten => "said.chain_rewritten",
        Break::OtherFile => "said.chain_other_file",
    }
}

/// The place of the change where it is one that does not fit.
const fn place(what: Break) -> Option<i64> {
    match what {
        Break::Image(seq) | Break::Emptied(seq) => Some(seq),
        _ => None,
    }
}

fn said(fault: &Fault, edge: Edge) -> String {
    let seq = place(fault.what).map_or_else(String::new, |seq| seq.to_string());
    edge.say(key(fault.what), &[("op", &fault.op.to_string()), ("seq", &seq)])
}

fn object(fault: &Fault, edge: Edge) -> Json {
    let word = key(fault.what).split_once('_').map_or("", |(_, word)| word);
    json!({"op": fault.op, "what": word, "change": place(fault.what), "message": said(fault, edge)})
}
