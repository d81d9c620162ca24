//! Where rows go and in which form: `-o`, `--template`, `--out`.

use std::io::Read as _;

use chrono::{DateTime, NaiveDate};
use clap::{ArgMatches, Command};

use super::app::{App, due};
use super::failure::{Code, Failure, io};
use super::listing::no_such;
use super::outfile::OutFile;
use super::verb::{given, option, switch, text};
use crate::lang::Lang;
use crate::lang::date::When;
use crate::render::{Format, Template};

/// Bytes that a template in a file may have.
const TEMPLATE: u64 = 1 << 20;

/// The flags of every command that prints rows.
#[must_use]
pub(super) fn args(command: Command, lang: Lang) -> Command {
    command
        .arg(option("template", "TEXT|@FILE", lang, "arg.template"))
        .arg(option("out", "FILE", lang, "arg.out").id("out_file"))
        .arg(switch("force", lang, "arg.force").requires("out_file"))
}

/// The format asked for: by `-o`, by the name of the file, by the environment, by the settings.
///
/// # Errors
/// A format that does not exist.
pub(super) fn format(app: &App, matches: &ArgMatches) -> Result<Option<Format>, Failure> {
    let named = text(matches, "output").map(str::to_owned);
    if text(matches, "template").is_some() {
        return match named {
            None => Ok(Some(Format::Template)),
            Some(_) => Err(Failure::new(Code::Usage, "error.twice", vec![("flag", "--template".to_owned())])
                .hint("hint.template", vec![("example", "{{id}} {{name}}".to_owned())])),
        };
    }
    if named.is_none()
        && let Some(format) = text(matches, "out_file").and_then(by_ending)
    {
        return Ok(Some(format));
    }
    let named = named.or_else(|| app.env.var("TEND_FORMAT").map(str::to_owned)).or_else(|| app.config.format.clone());
    let Some(name) = named else { return Ok(None) };
    let found = Format::named(&name).ok_or_else(|| {
        Failure::new(Code::Usage, "error.format", vec![("format", name)])
            .hint("hint.one_of", vec![("words", Format::NAMES.join(", "))])
    })?;
    Ok(Some(found))
}

fn by_ending(path: &str) -> Option<Format> {
    let ending = path.rsplit_once('.')?.1.to_lowercase();
    Format::named(&ending).filter(|format| !matches!(format, Format::Table | Format::Ids))
}

/// Opens the file that rows go to, reads the template, and keeps bytes from a terminal.
///
/// # Errors
/// A file that is in the way, a template that is none, a workbook without a file.
pub(super) fn settle(app: &mut App, matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(typed) = text(matches, "template") {
        let source = source(app, typed)?;
        fill_in(app, &source)?;
    }
    let path = text(matches, "out_file").map(str::to_owned);
    if app.globals.format == Some(Format::Xlsx) {
        match path.as_deref() {
            // Whoever writes gets no rows to put into a sheet.
            None if matches.try_contains_id("out_file").is_err() => {
                return Err(no_such(Format::Xlsx, "json, ndjson, ids"));
            }
            None => return Err(needs_file()),
            Some("-") if app.env.stdout_tty => return Err(needs_file()),
            Some(_) => {}
        }
    }
    if let Some(path) = path.filter(|path| path != "-") {
        let file = OutFile::begin(app, &path, given(matches, "force"))?;
        app.ui.print_to(file);
        // What a terminal needs, a file does not.
        app.env.stdout_tty = false;
        app.ui.color &= text(matches, "color") == Some("always");
    }
    guard(app);
    Ok(())
}

/// Reads a template.
///
/// # Errors
/// A text that is none.
pub(super) fn template(app: &App, text: &str) -> Result<Template, Failure> {
    let edge = app.edge();
    let words = move |text: &str| moment(text).map(|at| edge.moment(at));
    Ok(Template::read(text, Box::new(words)).map_err(std::io::Error::from)?)
}

/// From now on records are printed by this template.
///
/// # Errors
/// A text that is no template.
pub(super) fn fill_in(app: &mut App, text: &str) -> Result<(), Failure> {
    let template = template(app, text)?;
    // One a command, for as long as the command lives.
    app.globals.template = Some(Box::leak(Box::new(template)));
    app.globals.format = Some(Format::Template);
    guard(app);
    Ok(())
}

/// What is no table is made for machines and exact; shown on a terminal it must not steer it.
fn guard(app: &mut App) {
    if app.env.stdout_tty && app.globals.format.is_some_and(|format| format != Format::Table) {
        app.ui.guard();
    }
}

fn needs_file() -> Failure {
    Failure::new(Code::Usage, "error.needs_out", vec![]).hint("hint.needs_out", vec![])
}

/// Puts the file that was printed to into its place, and says so.
///
/// # Errors
/// As the file.
pub(super) fn close(app: &mut App) -> Result<(), Failure> {
    let Some(file) = app.ui.printed_to() else { return Ok(()) };
    let path = file.keep()?;
    match app.globals.printed {
        Some(count) => app.ui.say("said.exported", &[("count", &count.to_string()), ("file", &path)]),
        None => app.ui.say("said.printed_to", &[("file", &path)]),
    }
    Ok(())
}

/// The text of a template: as typed, or after `@` that of a file; `@@` stands for an `@`.
fn source(app: &App, typed: &str) -> Result<String, Failure> {
    let Some(path) = typed.strip_prefix('@') else { return Ok(typed.to_owned()) };
    if path.starts_with('@') {
        return Ok(path.to_owned());
    }
    let mut source = String::new();
    let file = std::fs::File::open(app.env.absolute(path.as_ref())).map_err(|error| io(path, &error))?;
    file.take(TEMPLATE).read_to_string(&mut source).map_err(|error| io(path, &error))?;
    Ok(source)
}

/// The moment that a cell has printed: RFC 3339, or a day, which lasts to its end.
fn moment(text: &str) -> Option<crate::domain::Moment> {
    match DateTime::parse_from_rfc3339(text) {
        Ok(at) => Some(at.timestamp_micros()),
        Err(_) => text.parse::<NaiveDate>().ok().map(|day| due(When::Day(day))),
    }
}
