//! `tend calendar between [CODE]`

use clap::{ArgMatches, Command};

use super::{answer, calendar, column, end, whose};
use crate::cli::app::{App, Done};
use crate::cli::env;
use crate::cli::verb::{Verb, option, text};
use crate::domain::calendar::CALENDAR;
use crate::domain::value::{HOUR, SECOND};
use crate::domain::{Moment, Noun};
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::render::{Align, Cell};

pub(super) const VERB: Verb = Verb {
    noun: Some(&CALENDAR),
    group: None,
    name: "between",
    aliases: &[],
    help: "calendar.between",
    examples: &[
        "tend calendar between --from '2026-09-16 10:00' --to '2026-09-18 12:00'",
        "tend calendar between first --from 2026-10-01 --to 2026-10-31 --user bob -o json",
    ],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    whose(command, lang)
        .arg(option("from", "MOMENT", lang, "arg.from").required(true))
        .arg(option("to", "MOMENT", lang, "arg.to").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let from = app.moment(text(matches, "from").unwrap_or_default(), Look::Ahead)?;
    let to = end(app, from, text(matches, "to").unwrap_or_default())?;
    let calendar = calendar(app, matches)?;
    let time = calendar.between(env::ZONE, from, to);
    // A moment at midnight ends the day before it.
    let (first, last) = ((env::ZONE.local)(from).date(), (env::ZONE.local)(to - 1).date());
    let days = calendar.days_between(first, last) + i64::from(calendar.is_working_day(first) && from < to);
    let edge = app.edge();
    let cell = |at: Moment| Cell::Moment { exact: edge.exact(at), shown: edge.moment(at) };
    let columns = vec![
        column(app, "seconds", Align::Right),
        column(app, "hours", Align::Right),
        column(app, "days", Align::Right),
        column(app, "from", Align::Left),
        column(app, "to", Align::Left),
    ];
    let seconds = time / SECOND;
    let cells = [Cell::Int(seconds), Cell::Real(time as f64 / HOUR as f64), Cell::Int(days), cell(from), cell(to)];
    let clock = format!("{}:{:02}", seconds / 3_600, seconds / 60 % 60);
    let shown = edge.say("said.between", &[("hours", &clock), ("days", &days.to_string())]);
    answer(app, &shown, columns, &cells)?;
    Ok(0)
}
