//! What a report covers: the flags that all of them share.

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};

use crate::cli::app::App;
use crate::cli::failure::{Code, Failure, bad};
use crate::cli::verb::{option, text};
use crate::cli::{env, output};
use crate::domain::period::Period;
use crate::domain::{BadValue, money};
use crate::lang::Lang;
use crate::lang::date::{Look, When};
use crate::ops::report::{Asked, By};

/// The flags of every report.
pub(super) fn args(command: Command, lang: Lang) -> Command {
    of_people(command, lang).arg(option("line", "LINE", lang, "arg.of_line"))
}

/// As [`args`], for what is known by period and person only.
pub(in crate::cli) fn of_people(command: Command, lang: Lang) -> Command {
    output::args(command, lang)
        .arg(option("since", "DATE", lang, "arg.since").conflicts_with("in"))
        .arg(option("until", "DATE", lang, "arg.until").conflicts_with("in"))
        .arg(option("in", "PERIOD", lang, "arg.in_period"))
        .arg(option("owner", "LOGIN", lang, "arg.of_owner").conflicts_with("team"))
        .arg(option("team", "TEAM", lang, "arg.of_team"))
        .arg(option("html", "FILE", lang, "arg.html").conflicts_with("out_file"))
}

/// As [`args`], for reports with amounts.
pub(super) fn with_amounts(command: Command, lang: Lang) -> Command {
    in_currency(args(command, lang), lang)
}

/// The flag for the currency of amounts.
pub(in crate::cli) fn in_currency(command: Command, lang: Lang) -> Command {
    command.arg(option("currency", "CODE", lang, "arg.in_currency"))
}

/// The flag that says by what rows are put together.
pub(super) fn by(command: Command, lang: Lang, ways: &'static [&'static str]) -> Command {
    command.arg(option("by", "WHAT", lang, "arg.by").value_parser(PossibleValuesParser::new(ways)))
}

/// By what rows are put together, where it was said.
pub(super) fn asked_by(matches: &ArgMatches) -> Option<By> {
    let name = text(matches, "by")?;
    By::ALL.iter().find(|(known, _)| *known == name).map(|(_, by)| *by)
}

/// A scope with the words for it.
pub(in crate::cli) struct Scope {
    pub(in crate::cli) asked: Asked,
    /// What it covers, for people: `2026-09 · team north`.
    pub(in crate::cli) words: Vec<String>,
}

/// What the flags ask for.
///
/// # Errors
/// What is no date, no period or no currency.
pub(in crate::cli) fn read(app: &App, matches: &ArgMatches) -> Result<Scope, Failure> {
    let mut asked = Asked::default();
    let mut words = Vec::new();
    if let Some(phrase) = text(matches, "in") {
        let period = period(app, phrase)?;
        let midnight = |day: chrono::NaiveDate| env::moment(day.and_time(chrono::NaiveTime::MIN));
        asked.since = Some(midnight(period.first));
        asked.until = Some(midnight(period.next().first));
        words.push(period.name());
    }
    let edge = app.edge();
    let midnight = |day: chrono::NaiveDate| env::moment(day.and_time(chrono::NaiveTime::MIN));
    let moment = |when: When, after: u64| match when {
        When::Day(day) => midnight(day.checked_add_days(chrono::Days::new(after)).unwrap_or(day)),
        When::Moment(at) => env::moment(at),
        When::Instant(at) => at.timestamp_micros(),
    };
    if let Some(phrase) = text(matches, "since") {
        let since = app.when(phrase, Look::Back)?;
        words.push(edge.say("table.since", &[("day", &shown(&since))]));
        asked.since = Some(moment(since, 0));
    }
    if let Some(phrase) = text(matches, "until") {
        let until = app.when(phrase, Look::Back)?;
        words.push(edge.say("table.until", &[("day", &shown(&until))]));
        // A day that something lasts until is part of it.
        asked.until = Some(moment(until, 1));
    }
    let team = text(matches, "team").map(|team| format!("team:{team}"));
    asked.whose = text(matches, "owner").map(str::to_owned).or(team);
    asked.line = text(matches, "line").map(str::to_owned);
    for (flag, name) in [("owner", "owner"), ("team", "team"), ("line", "line")] {
        if let Some(typed) = text(matches, flag) {
            words.push(format!("{} {typed}", edge.say(&format!("table.{name}"), &[])));
        }
    }
    if let Some(typed) = text(matches, "currency") {
        asked.currency = Some(money::code(typed).ok_or_else(|| bad("currency", typed, &BadValue::NotACurrency))?);
    }
    Ok(Scope { asked, words })
}

/// The period that a phrase names.
///
/// # Errors
/// A phrase that names none.
pub(super) fn period(app: &App, phrase: &str) -> Result<Period, Failure> {
    let today = env::local(app.globals.now).date_naive();
    crate::lang::period::parse(phrase, today)
        .ok_or_else(|| Failure::new(Code::Usage, "error.period", vec![("text", phrase.to_owned())]).hint("hint.period", vec![]))
}

fn shown(when: &When) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::Moment(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        When::Instant(at) => at.format("%Y-%m-%d %H:%M").to_string(),
    }
}
