//! `tend calendar until [CODE]`

use clap::{ArgMatches, Command};

use super::{answer, calendar, column, whose};
use crate::cli::app::{App, Done};
use crate::cli::env;
use crate::cli::failure::{Code, Failure, bad};
use crate::cli::verb::{Verb, option, text};
use crate::domain::calendar::CALENDAR;
use crate::domain::value::{HOUR, SECOND};
use crate::domain::{BadValue, Moment, Noun};
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::render::{Align, Cell};

pub(super) const VERB: Verb = Verb {
    noun: Some(&CALENDAR),
    group: None,
    name: "until",
    aliases: &[],
    help: "calendar.until",
    examples: &[
        "tend calendar until --hours 8",
        "tend calendar until first --from '2026-09-30 16:00' --days 2 --user bob -o json",
    ],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    whose(command, lang)
        .arg(option("from", "MOMENT", lang, "arg.from"))
        .arg(option("hours", "N", lang, "arg.hours").required_unless_present("days").conflicts_with("days"))
        .arg(option("days", "N", lang, "arg.days"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let from = match text(matches, "from") {
        None => app.globals.now,
        Some(phrase) => app.moment(phrase, Look::Ahead)?,
    };
    let time = text(matches, "hours").map(hours).transpose()?;
    let days = text(matches, "days").map(days).transpose()?;
    let calendar = calendar(app, matches)?;
    let end = match (time, days) {
        (Some(time), _) => calendar.until(env::ZONE, from, time),
        (None, days) => calendar.until_days(env::ZONE, from, days.unwrap_or(0)),
    };
    let end = end.ok_or_else(|| Failure::new(Code::Refused, "error.no_work", vec![]).hint("hint.no_work", vec![]))?;
    let edge = app.edge();
    let cell = |at: Moment| Cell::Moment { exact: edge.exact(at), shown: edge.moment(at) };
    let number = |number: Option<i64>| number.map_or(Cell::Empty, Cell::Int);
    let columns = vec![
        column(app, "until", Align::Left),
        column(app, "from", Align::Left),
        column(app, "seconds", Align::Right),
        column(app, "days", Align::Right),
    ];
    let cells = [cell(end), cell(from), number(time.map(|time| time / SECOND)), number(days)];
    answer(app, &format!("{}  {}", edge.exact(end), edge.moment(end)), columns, &cells)?;
    Ok(0)
}

/// Hours in microseconds: `8`, `1.5`, `8h`, `8小时`.
fn hours(typed: &str) -> Result<i64, Failure> {
    let number = typed.trim().trim_end_matches("小时").trim_end_matches(['h', 'H']).trim();
    let hours = number.parse::<f64>().ok().filter(|hours| (0.0..1e9).contains(hours));
    #[expect(clippy::cast_possible_truncation, reason = "a thousand million hours fit")]
    hours.map(|hours| (hours * HOUR as f64).round() as i64).ok_or_else(|| bad("hours", typed, &BadValue::NotANumber))
}

/// `2`, `2d`, `2天`.
fn days(typed: &str) -> Result<i64, Failure> {
    let number = typed.trim().trim_end_matches(['d', 'D', '天']).trim();
    let days = number.parse::<i64>().ok().filter(|days| *days >= 0);
    days.ok_or_else(|| bad("days", typed, &BadValue::NotANumber))
}
