//! `tend export all` and `tend import all FILE|-`: everything, with ids, authors, times and history.

use std::cell::Cell;
use std::fs::File;
use std::io::{BufRead, BufReader, Write as _};

use clap::{ArgMatches, Command};
use serde_json::json;

use super::app::{App, Done, Reply};
use super::failure::{Code, Failure, io};
use super::verb::{Verb, given, option, place, switch, text};
use super::{listing, output, progress};
use crate::domain::Noun;
use crate::exchange::whole::{self, Broken};
use crate::lang::Lang;
use crate::ops;
use crate::render::Format;
use crate::store::whole::VERSION;

/// `tend export all`.
pub(super) const EXPORT: Verb = Verb {
    noun: None,
    group: Some("export"),
    name: "all",
    aliases: &[],
    help: "whole.export",
    examples: &["tend export all --out everything.ndjson", "tend export all --to everything -o xlsx"],
    args: export_args,
    run: export,
};

/// `tend import all`.
pub(super) const IMPORT: Verb = Verb {
    noun: None,
    group: Some("import"),
    name: "all",
    aliases: &[],
    help: "whole.import",
    examples: &["tend --db fresh.db import all whole.ndjson", "tend --db fresh.db import all whole.ndjson --dry-run -o json"],
    args: import_args,
    run: import,
};

fn export_args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(option("out", "FILE", lang, "arg.out").id("out_file"))
        .arg(option("to", "FOLDER", lang, "arg.to_folder").id("out_folder").conflicts_with("out_file"))
        .arg(switch("force", lang, "arg.force"))
}

fn export(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    if let Some(folder) = text(matches, "out_folder") {
        let format = output::typed(matches).unwrap_or(Format::Csv);
        if !output::FILES.contains(&format) {
            return Err(listing::no_such(format, "csv, tsv, json, ndjson, md, xlsx"));
        }
        return super::export::folder::write(app, folder, format, given(matches, "force"));
    }
    if let Some(format) = output::typed(matches).filter(|format| *format != Format::Ndjson) {
        return Err(listing::no_such(format, "ndjson"));
    }
    if app.env.stdout_tty {
        app.ui.guard();
    }
    // The rows go out while they are read; the reading must not hold the streams.
    let spare = super::ui::Ui::in_memory(app.ui.lang);
    let mut ui = std::mem::replace(&mut app.ui, spare);
    let mut out = std::io::BufWriter::with_capacity(1 << 16, ui.out());
    let done = lines(app, &mut out).and_then(|count| Ok(out.flush().map(|()| count)?));
    drop(out);
    app.ui = ui;
    app.globals.printed = Some(i64::try_from(done?).unwrap_or(i64::MAX));
    Ok(0)
}

fn lines(app: &mut App, out: &mut dyn std::io::Write) -> Result<u64, Failure> {
    let mut count = 0;
    app.read((), ops::whole::may_export)?;
    writeln!(out, "{}", whole::head(VERSION))?;
    app.read((), |reader| {
        ops::whole::export(reader, |table, cells| {
            count += 1;
            Ok::<_, Failure>(writeln!(out, "{}", whole::row(table, cells))?)
        })
    })?;
    writeln!(out, "{}", whole::foot(count))?;
    Ok(count)
}

fn import_args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("file", "FILE|-", lang, "arg.file").required(true))
}

fn import(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let path = text(matches, "file").unwrap_or_default().to_owned();
    let (input, size): (Box<dyn BufRead>, u64) = if path == "-" {
        (Box::new(std::io::stdin().lock()), 0)
    } else {
        let file = File::open(app.env.absolute(std::path::Path::new(&path))).map_err(|error| io(&path, &error))?;
        let size = file.metadata().map_or(0, |data| data.len());
        (Box::new(BufReader::with_capacity(1 << 18, file)), size)
    };
    let mut rows = whole::Whole::open(input, VERSION).map_err(|broken| failure(&path, broken))?;
    let bar = progress::bar(&app.ui, size);
    // What is wrong with the file is told in its own words, not in those of a row.
    let broken: Cell<Option<Broken>> = Cell::new(None);
    let taken = std::iter::from_fn(|| {
        let next = rows.next()?;
        bar.at(rows.bytes);
        Some(match next {
            Ok(whole::Row { line, table, cells }) => Ok(ops::whole::Row { line, table, cells }),
            Err(error) => {
                broken.set(Some(error));
                Err(ops::Error::BadRow { line: 0, why: String::new() })
            }
        })
    });
    let filled = app.fill(taken);
    bar.finish();
    let count = match (broken.take(), filled) {
        (Some(broken), _) => return Err(failure(&path, broken)),
        (None, filled) => filled?,
    };
    if app.globals.dry_run {
        app.ui.say("said.dry_run", &[]);
    }
    let said = app.edge().say("said.filled", &[("count", &count.to_string())]);
    app.give(&Reply { said: vec![said], data: json!({ "rows": count }), ids: Vec::new(), exit: 0 })?;
    Ok(0)
}

fn failure(path: &str, broken: Broken) -> Failure {
    let file = || ("file", path.to_owned());
    match broken {
        Broken::Io(error) => io(path, &error),
        Broken::Line(line) => Failure::new(Code::Invalid, "error.not_whole", vec![file(), ("line", line.to_string())])
            .hint("hint.not_whole", vec![]),
        Broken::Newer(version) => Failure::new(Code::TooNew, "error.whole_newer", vec![file(), ("version", version.to_string())]),
        Broken::Cut => Failure::new(Code::Invalid, "error.whole_cut", vec![file()]).hint("hint.not_whole", vec![]),
    }
}
