//! `tend calendar days [CODE]`

use chrono::TimeDelta;
use clap::{ArgMatches, Command};

use super::{calendar, column, whose};
use crate::cli::app::{App, Done};
use crate::cli::failure::bad;
use crate::cli::verb::{Verb, option, text};
use crate::cli::{env, listing};
use crate::domain::calendar::{CALENDAR, KINDS};
use crate::domain::value::SECOND;
use crate::domain::{BadValue, Noun};
use crate::lang::date::Look;
use crate::lang::{Lang, moment};
use crate::render::{Align, Cell, Format, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: Some(&CALENDAR),
    group: None,
    name: "days",
    aliases: &[],
    help: "calendar.days",
    examples: &["tend calendar days", "tend calendar days first --from 2026-10-01 --to 2026-10-11 --user bob -o json"],
    args,
    run,
};

/// Days that are listed where no end is named.
const TWO_WEEKS: i64 = 14;

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    whose(command, lang).arg(option("from", "DATE", lang, "arg.first_day")).arg(option("to", "DATE", lang, "arg.last_day"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let from = app.day(text(matches, "from").unwrap_or("today"), Look::Ahead)?;
    let to = match text(matches, "to") {
        None => from + TimeDelta::days(TWO_WEEKS - 1),
        Some(typed) => {
            let to = app.day(typed, Look::Ahead)?;
            if to < from {
                return Err(bad("to", typed, &BadValue::EndsBefore(from.to_string())));
            }
            to
        }
    };
    let calendar = calendar(app, matches)?;
    let edge = app.edge();
    let today = env::local(edge.now).date_naive();
    let (format, style) = (app.format(), listing::style(app));
    // People read hours.
    let length = if format == Format::Table { "worked" } else { "seconds" };
    let align = |key: &str| if key == length { Align::Right } else { Align::Left };
    let columns = ["date", "kind", "hours", length, "name"].iter().map(|key| column(app, key, align(key))).collect();
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for date in from.iter_days().take_while(|date| *date <= to) {
        let day = calendar.day(date);
        let kind = KINDS.iter().find(|kind| kind.key == day.kind.key());
        let shown = kind.map_or(day.kind.key(), |kind| edge.lang.pick(kind.en, kind.zh)).to_owned();
        let text = |text: String| if text.is_empty() { Cell::Empty } else { Cell::Text(text) };
        let hours: Vec<String> = day.hours.iter().map(ToString::to_string).collect();
        sheet.row(&[
            Cell::Moment { exact: date.to_string(), shown: moment::day(date, today, edge.lang) },
            Cell::Choice { key: day.kind.key().to_owned(), shown },
            text(hours.join(" ")),
            match calendar.time_of(date) / SECOND {
                0 if format == Format::Table => Cell::Empty,
                seconds if format == Format::Table => Cell::Text(format!("{}:{:02}", seconds / 3_600, seconds / 60 % 60)),
                seconds => Cell::Int(seconds),
            },
            text(day.name.to_owned()),
        ])?;
    }
    sheet.finish()?;
    Ok(0)
}
