//! `tend report winloss`

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
use crate::ops::report::By;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("report"),
    name: "winloss",
    aliases: &[],
    help: "report.winloss",
    examples: &["tend report winloss", "tend report winloss --by reason --in 'this year' -o json"],
    args,
    run,
};

const WAYS: [&str; 10] = ["owner", "team", "line", "product", "source", "reason", "competitor", "month", "quarter", "year"];

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    scope::by(scope::with_amounts(command, lang), lang, &WAYS)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let by = scope::asked_by(matches).unwrap_or(By::Owner);
    let table = app.read(Table::default(), |reader| ops::report::winloss(reader, &scope.asked, by, env::ZONE))?;
    page::print(app, matches, &Page { name: "winloss", words: scope.words, tables: vec![(None, table)], notes: Vec::new() })
}
