//! `tend backup verify FILE`

use clap::{ArgMatches, Command};

use super::{last, named, object, size};
use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Code, Failure};
use crate::cli::verb::{Verb, place, text};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::store::backup;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("backup"),
    name: "verify",
    aliases: &[],
    help: "backup.verify",
    examples: &["tend backup verify old.db", "tend backup verify old.db -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("file", "FILE", lang, "arg.backup_which").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let path = named(app, text(matches, "file").unwrap_or_default());
    let shown = path.display().to_string();
    let examined = backup::examine(&path).map_err(|error| super::restore::explain(error.into(), &path))?;
    if let Some(op) = examined.broken {
        let args = vec![("path", shown), ("op", op.to_string())];
        return Err(Failure::new(Code::Damaged, "error.chain", args).hint("hint.chain", vec![("op", op.to_string())]));
    }
    let edge = app.edge();
    let (op, at) = last(&examined.facts, edge);
    let size = size(examined.facts.bytes);
    let said = edge.say("said.verified", &[("path", &shown), ("size", &size), ("op", &op), ("at", &at)]);
    let data = object(&path, &examined.facts, edge);
    app.give(&Reply { said: vec![said], data, ids: vec![shown], exit: 0 })?;
    Ok(0)
}
