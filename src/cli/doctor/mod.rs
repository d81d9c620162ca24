//! `tend doctor`

mod file;
mod repair;
mod rows;
mod surroundings;

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};

use super::app::{App, Done, Edge};
use super::failure::Failure;
use super::listing;
use super::verb::{Verb, given, option, switch, text};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::render::{Align, Cell, Column, Format, Sheet};
use crate::store::{self, Engine, OpenError};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "doctor",
    aliases: &[],
    help: "doctor",
    examples: &["tend doctor", "tend doctor --full -o json", "tend doctor --repair mended.db"],
    args,
    run,
};

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Ok,
    Warn,
    Bad,
}

impl State {
    const fn key(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }
}

/// One check with what it found.
#[derive(Debug)]
struct Finding {
    /// The machine's name of the check.
    check: &'static str,
    state: State,
    detail: String,
    hint: Option<String>,
}

/// What the checks write on.
#[derive(Debug)]
struct Sheaf {
    edge: Edge,
    findings: Vec<Finding>,
}

/// A message: its key and what is put into it.
type Words<'w> = (&'w str, &'w [(&'w str, &'w str)]);

impl Sheaf {
    fn ok(&mut self, check: &'static str, (key, args): Words<'_>) {
        self.findings.push(Finding { check, state: State::Ok, detail: self.edge.say(key, args), hint: None });
    }

    fn not(&mut self, check: &'static str, state: State, (key, args): Words<'_>, (hint, with): Words<'_>) {
        let hint = Some(self.edge.say(hint, with));
        self.findings.push(Finding { check, state, detail: self.edge.say(key, args), hint });
    }

    /// A check that could not be made, by the failure that stood in its way.
    fn failed(&mut self, check: &'static str, failure: &Failure) {
        let hint = failure.hint.as_ref().map(|(key, args)| {
            let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.edge.say(key, &args)
        });
        self.findings.push(Finding { check, state: State::Bad, detail: failure.said(self.edge.lang), hint });
    }
}

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(switch("quick", lang, "arg.quick").conflicts_with("full")).arg(switch("full", lang, "arg.full")).arg(option(
        "repair",
        "OUT",
        lang,
        "arg.repair",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    if let Some(out) = text(matches, "repair") {
        let out = app.env.absolute(Path::new(out));
        return repair::run(app, &out);
    }
    let mut sheaf = Sheaf { edge: app.edge(), findings: Vec::new() };
    surroundings::settings(app, &mut sheaf);
    let database = app.database();
    match &database {
        Err(failure) => sheaf.failed("database", failure),
        Ok(path) => whole(app, path, (given(matches, "quick"), given(matches, "full")), &mut sheaf),
    }
    surroundings::account(app, &mut sheaf);
    for hint in sheaf.findings.iter_mut().filter_map(|finding| finding.hint.as_mut()) {
        *hint = app.ui.commands(hint);
    }
    print(app, &sheaf.findings)?;
    let count = |state| sheaf.findings.iter().filter(|finding| finding.state == state).count();
    let (bad, warn) = (count(State::Bad), count(State::Warn));
    if bad + warn > 0 && app.format() == Format::Table {
        app.ui.say("said.doctor", &[("bad", &bad.to_string()), ("warn", &warn.to_string())]);
    }
    Ok(u8::from(bad > 0))
}

/// The file, what lies around it, and its rows.
fn whole(app: &mut App, path: &Path, (quick, full): (bool, bool), sheaf: &mut Sheaf) {
    let shown = path.display().to_string();
    // What lies beside the database is looked at first: opening it makes side files.
    file::modes(app, path, sheaf);
    file::place(path, sheaf);
    file::log(path, sheaf);
    file::leftovers(app, path, sheaf);
    match Engine::as_it_is(path, app.patient()) {
        Ok((engine, version)) => {
            sheaf.ok("database", ("doctor.opened", &[("path", &shown), ("version", &version.to_string())]));
            rows::all(app, engine, version, (quick, full), sheaf);
        }
        Err(store::Error::Open(OpenError::Absent(_))) if !app.named() => {
            sheaf.not("database", State::Warn, ("error.no_database", &[("path", &shown)]), ("hint.no_database", &[]));
        }
        Err(error) => sheaf.failed("database", &mended(error.into(), app, path)),
    }
    file::space(path, sheaf);
    file::backups(app, path, sheaf);
}

/// A failure of a damaged file, with what can be done about one.
fn mended(failure: Failure, app: &App, path: &Path) -> Failure {
    if failure.code != super::failure::Code::Damaged {
        return failure;
    }
    let out = path.with_extension("mended.db");
    let latest = super::backup::latest(app).unwrap_or_else(|| PathBuf::from("FILE"));
    let shell = |path: &Path| super::failure::shell(&path.display().to_string());
    failure.hint("hint.doctor_damaged", vec![("backup", shell(&latest)), ("out", shell(&out))])
}

fn print(app: &mut App, findings: &[Finding]) -> Result<(), Failure> {
    let edge = app.edge();
    let column = |key: &str, word: &str| Column { key: key.to_owned(), label: edge.say(word, &[]), align: Align::Left };
    let columns = [
        column("check", "word.check"),
        column("state", "word.state"),
        column("detail", "word.detail"),
        column("hint", "word.hint"),
    ];
    let (format, style) = (app.format(), listing::style(app));
    // On a terminal a hint is a line of its own under the table: commands in it must not be cut.
    let shown = if format == Format::Table { &columns[..3] } else { &columns[..] };
    let mut sheet = Sheet::new(format, shown.to_vec(), style, app.ui.out());
    for one in findings {
        let state =
            Cell::Choice { key: one.state.key().to_owned(), shown: edge.say(&format!("doctor.{}", one.state.key()), &[]) };
        let check = Cell::Choice { key: one.check.to_owned(), shown: edge.say(&format!("doctor.check.{}", one.check), &[]) };
        let mut row = vec![check, state, Cell::Text(one.detail.clone())];
        if format != Format::Table {
            row.push(one.hint.clone().map_or(Cell::Empty, Cell::Text));
        }
        sheet.row(&row)?;
    }
    sheet.finish()?;
    if format == Format::Table {
        let word = app.ui.words("word.hint");
        for one in findings.iter().filter(|one| one.state != State::Ok) {
            if let Some(hint) = &one.hint {
                let check = edge.say(&format!("doctor.check.{}", one.check), &[]);
                app.ui.tell(&format!("{check}: {word}: {hint}"));
            }
        }
    }
    Ok(())
}
