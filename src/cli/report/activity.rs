//! `tend report activity`

use clap::{ArgMatches, Command};

use super::page::{self, Page};
use super::scope;
use crate::cli::app::{App, Done};
use crate::cli::verb::Verb;
use crate::domain::Noun;
use crate::domain::report::Table;
use crate::lang::Lang;
use crate::ops;
use crate::ops::report::By;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("report"),
    name: "activity",
    aliases: &[],
    help: "report.activity",
    examples: &["tend report activity --in 'this month'", "tend report activity --by team -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    scope::by(scope::args(command, lang), lang, &["owner", "team"])
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let team = scope::asked_by(matches) == Some(By::Team);
    let table = app.read(Table::default(), |reader| ops::report::activity(reader, &scope.asked, team))?;
    page::print(app, matches, &Page { name: "activity", words: scope.words, tables: vec![(None, table)], notes: Vec::new() })
}
