//! `tend redo [#N|-]`

use clap::{ArgMatches, Command};

use super::undo;
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, place};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "redo",
    aliases: &[],
    help: "redo",
    examples: &["tend redo", "tend redo --dry-run"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("op", "#N|-", lang, "arg.op_undone"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let edge = app.edge();
    undo::each(app, matches, |app, op| {
        app.write("redo", |session| {
            let done = ops::undo::redo(session, op)?;
            Ok(undo::reply(session, &done, "said.redone", edge))
        })
    })
}
