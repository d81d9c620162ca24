//! `tend forecast list`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::Verb;
use crate::cli::{filter, listing};
use crate::domain::Noun;
use crate::domain::forecast::FORECAST;
use crate::lang::Lang;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("forecast"),
    name: "list",
    aliases: &["ls"],
    help: "forecast.list",
    examples: &["tend forecast list", "tend forecast list --where 'month = 2026-09' -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    listing::args(command, lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let mut asked = listing::asked(app, matches, &FORECAST)?;
    if asked.wanted.sort.is_empty() {
        asked.wanted.sort = filter::sort(&FORECAST, "-taken_at,month,owner")?;
    }
    listing::print(app, &asked)
}
