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
    let file = text(matches, "out_file").filter(|path| *path != "-");
    match (named.as_deref(), file.and_then(by_ending)) {
        (None, Some(format)) => return Ok(Some(format)),
        (Some(name), Some(format)) if name != format.name() => {
            let args = vec![("path", file.unwrap_or_default().to_owned()), ("format", name.to_owned())];
            let hint = vec![("ending", name.to_owned()), ("other", format.name().to_owned())];
            return Err(Failure::new(Code::Usage, "error.ending", args).hint("hint.ending", hint));
        }
        _ => {}
    }
    let named = named.or_else(|| app.env.var("TEND_FORMAT").map(str::to_owned)).or_else(|| app.config.format.clone());
    if file.is_some_and(|path| is_card_file(matches, path)) {
        return Ok(None);
    }
    let Some(name) = named else {
        // Where rows can be printed in several ways, a file of an unknown kind would be anybody's guess.
        return match file {
            Some(path) if matches.try_contains_id("template").is_ok() => {
                let endings = FILES.map(|format| format!(".{}", format.name())).join(" ");
                Err(Failure::new(Code::Usage, "error.no_ending", vec![("path", path.to_owned())])
                    .hint("hint.no_ending", vec![("endings", endings)]))
            }
            _ => Ok(None),
        };
    };
    let found = Format::named(&name).ok_or_else(|| {
        Failure::new(Code::Usage, "error.format", vec![("format", name)])
            .hint("hint.one_of", vec![("words", Format::NAMES.join(", "))])
    })?;
    Ok(Some(found))
}

/// What a file can be of, and what its ending says then.
pub(super) const FILES: [Format; 6] = [Format::Csv, Format::Tsv, Format::Json, Format::Ndjson, Format::Md, Format::Xlsx];

/// Whether a file is one of cards or a calendar, and the command writes such.
fn is_card_file(matches: &ArgMatches, path: &str) -> bool {
    let path = path.to_lowercase();
    let writes = |flag: &str| matches.try_contains_id(flag).is_ok();
    (path.ends_with(".vcf") && writes("vcard")) || (path.ends_with(".ics") && writes("ics"))
}

/// The format that a file's ending says.
fn by_ending(path: &str) -> Option<Format> {
    let ending = path.rsplit_once('.')?.1.to_lowercase();
    FILES.into_iter().find(|format| format.name() == ending)
}

/// The format that was typed with the command, by `-o` or by the ending of the file: what a setting says for every
/// command is no wish of this one.
#[must_use]
pub(super) fn typed(matches: &ArgMatches) -> Option<Format> {
    let named = text(matches, "output").and_then(Format::named);
    named.or_else(|| text(matches, "out_file").and_then(by_ending))
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
            None if text(matches, "out_folder").is_some() => {}
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
    if app.globals.dry_run {
        let path = file.drop();
        match app.globals.printed {
            Some(count) => app.ui.say("said.would_export", &[("count", &count.to_string()), ("file", &path)]),
            None => app.ui.say("said.backup_dry", &[("path", &path)]),
        }
        return Ok(());
    }
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
