//! `tend deal void REF`

use clap::{ArgMatches, Command};

use super::moved;
use crate::cli::app::{App, Done};
use crate::cli::many;
use crate::cli::verb::{Verb, option, text};
use crate::domain::Noun;
use crate::domain::deal::DEAL;
use crate::lang::Lang;
use crate::ops;
use crate::ops::deal::Why;

pub(super) const VERB: Verb = Verb {
    noun: Some(&DEAL),
    group: None,
    name: "void",
    aliases: &[],
    help: "deal.void",
    examples: &["tend deal void D-1", "tend deal void D-1 --note '录错了'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang)).arg(option("note", "TEXT", lang, "arg.note"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::find(app, matches, &DEAL)?;
    let why = Why { note: text(matches, "note"), ..Why::default() };
    let edge = app.edge();
    many::write(app, "deal void", &found, |session, old| {
        let done = ops::deal::close(session, old, "void", why)?;
        moved(session, &done, edge, "said.voided")
    })
}
