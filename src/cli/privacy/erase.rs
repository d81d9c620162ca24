//! `tend privacy erase REF --reason TEXT`

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done, Reply};
use crate::cli::day::undo::counts;
use crate::cli::failure::{Code, Failure};
use crate::cli::pick;
use crate::cli::verb::{Verb, given, option, place, switch, text};
use crate::domain::Noun;
use crate::domain::privacy::SUBJECTS;
use crate::lang::Lang;
use crate::ops::{self, privacy::Erased};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("privacy"),
    name: "erase",
    aliases: &[],
    help: "privacy.erase",
    examples: &[
        "tend privacy erase L-1 --reason 'asked for it by letter' --yes",
        "tend privacy erase C-1 --contacts --reason 要求删除 -n",
    ],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(place("ref", "REF", lang, "arg.ref_exact").required_unless_present("finish"))
        .arg(option("reason", "TEXT", lang, "arg.erase_reason").required_unless_present("finish"))
        .arg(switch("contacts", lang, "arg.contacts"))
        .arg(switch("finish", lang, "arg.finish").conflicts_with_all(["ref", "reason", "contacts"]))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    if given(matches, "finish") {
        return finish(app);
    }
    let (reason, contacts) = (text(matches, "reason").unwrap_or_default().to_owned(), given(matches, "contacts"));
    if reason.trim().is_empty() {
        return Err(Failure::new(Code::Usage, "error.no_reason", vec![]));
    }
    let found = pick::careful(app, text(matches, "ref").unwrap_or_default(), &SUBJECTS)?;
    let edge = app.edge();
    if !app.globals.dry_run {
        let extent = app.read(Erased::default(), |reader| ops::privacy::extent(reader, &found, contacts))?;
        let what = crate::cli::cells::name(&found);
        pick::confirm(app, "ask.erase", &[("what", &what), ("counts", &counts(&extent.counts, edge))])?;
    }
    let exit = app.write("privacy erase", |session| {
        let old = pick::again(session, &found)?;
        let erased = ops::privacy::erase(session, &old, reason.trim(), contacts)?;
        let references = erased.references.join(", ");
        let said = edge.say("said.erased", &[("what", &references), ("counts", &counts(&erased.counts, edge))]);
        let data = json!({
            "op": session.op(),
            "erased": erased.references,
            "records": erased.counts,
            "images": erased.images,
            "answers": erased.answers,
            "imported_rows": erased.rows,
        });
        Ok(Reply { said: vec![said], data, ids: erased.references, exit: 0 })
    })?;
    if !app.globals.dry_run && app.read(false, ops::privacy::unfinished)? {
        app.ui.say("said.erase_unfinished", &[]);
        return Ok(5);
    }
    Ok(exit)
}

/// Removes the last bytes of what was erased, where that was not possible at once.
fn finish(app: &mut App) -> Done {
    if app.globals.dry_run {
        app.ui.say("said.dry_run", &[]);
        return Ok(0);
    }
    if !app.finish_erasure()? {
        return Err(Failure::new(Code::Busy, "error.erase_unfinished", vec![]).hint("hint.erase_unfinished", vec![]));
    }
    app.ui.say("said.erase_finished", &[]);
    Ok(0)
}
