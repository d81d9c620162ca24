//! `tend report competitors`

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
    name: "competitors",
    aliases: &[],
    help: "report.competitors",
    examples: &["tend report competitors", "tend report competitors --in 'last quarter' -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    scope::with_amounts(command, lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let table = app.read(Table::default(), |reader| ops::report::competitors(reader, &scope.asked, env::ZONE))?;
    page::print(app, matches, &Page { name: "competitors", words: scope.words, tables: vec![(None, table)], notes: Vec::new() })
}
