//! `tend report team`

use clap::{ArgMatches, Command};

use super::page::{self, Page};
use super::scope;
use crate::cli::app::{App, Done};
use crate::cli::env;
use crate::cli::verb::Verb;
use crate::domain::Noun;
use crate::domain::report::Table;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("report"),
    name: "team",
    aliases: &[],
    help: "report.team",
    examples: &["tend report team --in 'this month'", "tend report team --team first -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    scope::with_amounts(command, lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let table = app.read(Table::default(), |reader| ops::report::team(reader, &scope.asked, env::ZONE))?;
    page::print(app, matches, &Page { name: "team", words: scope.words, tables: vec![(None, table)], notes: Vec::new() })
}
