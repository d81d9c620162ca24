//! `tend report funnel`

use clap::{ArgMatches, Command};

use super::page::{self, Page};
use super::scope;
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, given, switch};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("report"),
    name: "funnel",
    aliases: &[],
    help: "report.funnel",
    examples: &[
        "tend report funnel",
        "tend report funnel --since '3 months ago' -o json",
        "tend report funnel --by source --in 'this year'",
        "tend report funnel --lost",
    ],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    scope::by(scope::args(command, lang), lang, &["source", "campaign", "owner", "team", "line"])
        .arg(switch("lost", lang, "arg.lost_why").conflicts_with("by"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let (by, lost) = (scope::asked_by(matches), given(matches, "lost"));
    let table = app.read(ops::report::empty_funnel(), |reader| match by {
        Some(by) => ops::report::funnel_by(reader, &scope.asked, by),
        None if lost => ops::report::losses(reader, &scope.asked),
        None => ops::report::funnel(reader, &scope.asked),
    })?;
    page::print(app, matches, &Page { name: "funnel", words: scope.words, tables: vec![(None, table)], notes: Vec::new() })
}
