//! Contacts as cards, tasks as a calendar.

use std::io::Write as _;

use chrono::Utc;
use clap::ArgMatches;

use crate::cli::app::{App, Done};
use crate::cli::env;
use crate::cli::failure::Failure;
use crate::cli::verb::{given, text};
use crate::domain::{Noun, value};
use crate::exchange::{CALENDAR, Due, card, todo};
use crate::ops::listing::{Wanted, list};
use crate::store::listing::Line;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Cards of the version 4.0, 3.0 otherwise.
    Cards(bool),
    /// A calendar.
    Calendar,
}

/// The form that was asked for, by a flag or by the ending of the file.
pub(super) fn asked(matches: &ArgMatches, noun: &Noun) -> Option<Form> {
    let ends = |ending: &str| text(matches, "out_file").is_some_and(|path| path.to_lowercase().ends_with(ending));
    match noun.key {
        "contact" | "lead" | "customer" => match text(matches, "vcard") {
            Some(version) => Some(Form::Cards(version == "4")),
            None => ends(".vcf").then_some(Form::Cards(false)),
        },
        "task" => (given(matches, "ics") || ends(".ics")).then_some(Form::Calendar),
        _ => None,
    }
}

/// Writes all that are wanted, while they are read.
///
/// # Errors
/// As the reading and the stream.
pub(super) fn write(app: &mut App, wanted: &Wanted, form: Form) -> Done {
    let (edge, now) = (app.edge(), app.globals.now);
    // The rows go out while they are read; the reading must not hold the streams.
    let mut ui = std::mem::replace(&mut app.ui, crate::cli::ui::Ui::in_memory(edge.lang));
    let mut out = std::io::BufWriter::with_capacity(1 << 16, ui.out());
    let (mut text, mut count) = (String::new(), 0);
    let written = (|| {
        if form == Form::Calendar {
            out.write_all(CALENDAR.0.as_bytes())?;
        }
        app.read((), |reader| {
            list(reader, wanted, |line| {
                text.clear();
                of_line(&line, form, now, &mut text).map_err(std::io::Error::other)?;
                count += 1;
                out.write_all(text.as_bytes())?;
                Ok::<_, Failure>(true)
            })
        })?;
        if form == Form::Calendar {
            out.write_all(CALENDAR.1.as_bytes())?;
        }
        Ok::<_, Failure>(out.flush()?)
    })();
    drop(out);
    app.ui = ui;
    app.globals.printed = Some(count);
    written.map(|()| 0)
}

fn of_line(line: &Line, form: Form, now: i64, out: &mut String) -> std::fmt::Result {
    let record = &line.record;
    match form {
        Form::Cards(newest) => {
            let customer = record.noun.fields.iter().position(|field| field.key == "customer");
            let company = customer.and_then(|place| line.labels.get(place)?.as_deref());
            card(record, company, newest, out)
        }
        Form::Calendar => {
            let due = record.int("due").map(|at| {
                let local = env::local(at);
                if value::is_whole_day(at) {
                    Due::Day(local.date_naive())
                } else {
                    Due::Moment(local.with_timezone(&Utc).naive_utc())
                }
            });
            todo(record, due, env::local(now).with_timezone(&Utc).naive_utc(), out)
        }
    }
}
