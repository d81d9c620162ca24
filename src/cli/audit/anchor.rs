//! `tend audit anchor [FILE]`

use std::fs::OpenOptions;
use std::io::Write as _;

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done};
use crate::cli::failure::{Code, Failure, io};
use crate::cli::verb::{Verb, place, text};
use crate::domain::Noun;
use crate::domain::anchor::Anchor;
use crate::lang::Lang;
use crate::ops;
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("audit"),
    name: "anchor",
    aliases: &[],
    help: "audit.anchor",
    examples: &["tend audit anchor", "tend audit anchor anchors.txt"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("file", "FILE", lang, "arg.anchor_file"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let edge = app.edge();
    let Some((head, file)) = app.read(None, ops::audit::end)? else {
        return Err(Failure::new(Code::Refused, "error.no_chain", vec![]));
    };
    let anchor = Anchor { op: head.op, digest: head.digest, at: edge.exact(edge.now), file };
    if let Some(named) = text(matches, "file")
        && !app.globals.dry_run
    {
        let path = app.env.absolute(std::path::Path::new(named));
        // New files are for their owner only: the umask of the process says so.
        let opened = OpenOptions::new().append(true).create(true).open(&path);
        let written = opened.and_then(|mut opened| {
            opened.write_all(format!("{}\n", anchor.line()).as_bytes())?;
            opened.sync_all()
        });
        written.map_err(|error| io(named, &error))?;
        app.ui.say("said.anchored", &[("op", &anchor.op.to_string()), ("file", named)]);
    }
    let data = || json!({"op": anchor.op, "sha256": anchor.digest, "at": anchor.at, "file": anchor.file, "line": anchor.line()});
    match (app.globals.format, text(matches, "file")) {
        (Some(Format::Json), _) => app.ui.print(&serde_json::to_string_pretty(&data()).unwrap_or_default())?,
        (Some(Format::Ndjson), _) => app.ui.print(&data().to_string())?,
        (Some(Format::Ids), _) => app.ui.print(&format!("#{}", anchor.op))?,
        (_, None) => app.ui.print(&anchor.line())?,
        (_, Some(_)) => {}
    }
    Ok(0)
}
