//! `tend report aging`

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};

use super::page::{self, Page};
use super::scope;
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, text};
use crate::domain::Noun;
use crate::domain::report::Table;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("report"),
    name: "aging",
    aliases: &[],
    help: "report.aging",
    examples: &["tend report aging", "tend report aging --of leads -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let of = option("of", "WHAT", lang, "arg.aging_of").value_parser(PossibleValuesParser::new(["deals", "leads"]));
    scope::with_amounts(command, lang).arg(of)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let leads = text(matches, "of") == Some("leads");
    let table = app.read(Table::default(), |reader| ops::report::aging(reader, &scope.asked, leads))?;
    page::print(app, matches, &Page { name: "aging", words: scope.words, tables: vec![(None, table)], notes: Vec::new() })
}
