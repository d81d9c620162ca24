//! `tend report sources`

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
    name: "sources",
    aliases: &[],
    help: "report.sources",
    examples: &["tend report sources", "tend report sources --by channel --in 'this quarter' -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    scope::by(scope::with_amounts(command, lang), lang, &["source", "channel", "campaign"])
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let by = scope::asked_by(matches).unwrap_or(By::Source);
    let table = app.read(Table::default(), |reader| ops::report::sources(reader, &scope.asked, by, env::ZONE))?;
    page::print(app, matches, &Page { name: "sources", words: scope.words, tables: vec![(None, table)], notes: Vec::new() })
}
