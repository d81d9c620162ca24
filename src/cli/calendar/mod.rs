//! Calendars.

mod between;
mod days;
mod load;
mod until;

use clap::{ArgMatches, Command};

use super::app::App;
use super::failure::{Failure, bad};
use super::verb::{Verb, option, place, text};
use super::{listing, record};
use crate::domain::calendar::{CALENDAR, Calendar};
use crate::domain::user::USER;
use crate::domain::value::is_whole_day;
use crate::domain::{BadValue, Moment};
use crate::lang::Lang;
use crate::ops::{self, Error};
use crate::render::{Align, Cell, Column, Format, Sheet, object};

/// All verbs of calendars.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&CALENDAR, &[load::VERB, days::VERB, until::VERB, between::VERB])
}

/// Which calendar, and whose.
fn whose(command: Command, lang: Lang) -> Command {
    command.arg(place("code", "CODE", lang, "arg.calendar")).arg(option("user", "LOGIN", lang, "arg.less_leave"))
}

/// The calendar that was asked for.
fn calendar(app: &mut App, matches: &ArgMatches) -> Result<Calendar, Failure> {
    let code = text(matches, "code");
    let user = text(matches, "user").map(|login| if login == "me" { app.globals.login.clone() } else { login.to_owned() });
    let found = app.read(None, |reader| {
        let user = user.as_deref().map(|login| ops::refer::one(reader, login, &USER)).transpose()?;
        ops::calendar::of(reader, code, user.as_ref()).map(Some)
    })?;
    match (found, code, user) {
        (Some(calendar), ..) => Ok(calendar),
        (None, Some(code), _) => Err(Error::not_found(&CALENDAR, code).into()),
        (None, None, Some(login)) if login != app.globals.login => Err(Error::not_found(&USER, &login).into()),
        (None, None, _) => Ok(Calendar::usual()),
    }
}

/// A moment up to which something is counted from another on: a day alone counts to its end.
fn end(app: &App, from: Moment, phrase: &str) -> Result<Moment, Failure> {
    let due = app.due(phrase)?;
    if due < from {
        let why = BadValue::EndsBefore(app.edge().exact(from));
        return Err(bad("to", phrase, &why));
    }
    Ok(if is_whole_day(due) { due + 1 } else { due })
}

/// A column with the word for it.
fn column(app: &App, key: &str, align: Align) -> Column {
    Column { key: key.to_owned(), label: app.edge().say(&format!("word.{key}"), &[]), align }
}

/// Prints one answer: `shown` for people, the cells for programs.
fn answer(app: &mut App, shown: &str, columns: Vec<Column>, cells: &[Cell]) -> Result<(), Failure> {
    match app.format() {
        Format::Table => app.ui.print(&crate::render::clean(shown))?,
        Format::Json => {
            let text = serde_json::to_string_pretty(&object(&columns, cells)).map_err(std::io::Error::from)?;
            app.ui.print(&text)?;
        }
        format => {
            let style = listing::style(app);
            let mut sheet = Sheet::new(format, columns, style, app.ui.out());
            sheet.row(cells)?;
            sheet.finish()?;
        }
    }
    Ok(())
}
