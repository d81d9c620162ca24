//! `tend forecast accuracy`

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::env;
use crate::cli::report::page::{self, Page};
use crate::cli::report::scope;
use crate::cli::verb::{Verb, given, option, switch, text};
use crate::domain::Noun;
use crate::domain::report::Table;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("forecast"),
    name: "accuracy",
    aliases: &[],
    help: "forecast.accuracy",
    examples: &["tend forecast accuracy", "tend forecast accuracy --by owner --in 'this year' -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let by = PossibleValuesParser::new(["month", "owner"]);
    scope::in_currency(scope::of_people(command, lang), lang)
        .arg(option("by", "WHAT", lang, "arg.by").value_parser(by))
        .arg(switch("every", lang, "arg.every_snapshot"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let (by_owner, every) = (text(matches, "by") == Some("owner"), given(matches, "every"));
    let table = app.read(Table::default(), |reader| ops::report::accuracy(reader, &scope.asked, by_owner, every, env::ZONE))?;
    let key = if table.rows.is_empty() { "table.no_snapshots" } else { "table.accuracy_method" };
    let notes = vec![app.edge().say(key, &[])];
    page::print(app, matches, &Page { name: "accuracy", words: scope.words, tables: vec![(None, table)], notes })
}
