//! `tend backup restore FILE`

use std::path::Path;

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{folder, free, last, named, object, stamp};
use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Code, Failure, io, shell};
use crate::cli::verb::{Verb, given, place, switch, text};
use crate::cli::{pick, progress};
use crate::domain::Noun;
use crate::domain::policy::Action;
use crate::lang::Lang;
use crate::ops;
use crate::store::backup::{self, Candidate, Former};
use crate::store::{self, Engine};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("backup"),
    name: "restore",
    aliases: &[],
    help: "backup.restore",
    examples: &["tend backup restore old.db --dry-run", "tend backup restore old.db --yes"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("file", "FILE", lang, "arg.backup_which").required(true)).arg(switch("force", lang, "arg.force_restore"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let path = named(app, text(matches, "file").unwrap_or_default());
    let database = app.database()?;
    app.reading = None;
    let near = database.parent().unwrap_or(Path::new("/"));
    if same(&path, &database) {
        let args = vec![("path", path.display().to_string())];
        return Err(Failure::new(Code::Usage, "error.backup_itself", args).hint("hint.backup_list", vec![]));
    }
    let examined = backup::examine(&path).map_err(|error| explain(error.into(), &path))?;
    let candidate = backup::candidate(&path, near).map_err(|error| explain(error.into(), &path))?;
    let present = permitted(app, backup::present(&database, app.patient())?, &database, &candidate)?;
    // Without a word nobody's rows take the place of another's.
    let own = if present.is_some() { backup::identity(&database) } else { None };
    if own.is_some() && own != candidate.facts.first && !given(matches, "force") {
        let args = vec![("path", path.display().to_string()), ("db", database.display().to_string())];
        let shown = shell(&path.display().to_string());
        return Err(Failure::new(Code::Refused, "error.other_database", args)
            .hint("hint.other_database", vec![("command", format!("tend backup restore {shown} --force"))]));
    }
    let edge = app.edge();
    let (op, at) = last(&candidate.facts, edge);
    let shown = path.display().to_string();
    if let Some(broken) = examined.broken {
        app.ui.say("said.chain", &[("path", &shown), ("op", &broken.to_string())]);
    }
    let db = database.display().to_string();
    let mut data = object(&path, &candidate.facts, edge);
    if app.globals.dry_run {
        app.ui.say("said.restore_dry", &[("path", &shown), ("db", &db), ("op", &op), ("at", &at)]);
        app.ui.say("said.dry_run", &[]);
        return Ok(0);
    }
    pick::confirm(app, "ask.restore", &[("path", &shown), ("db", &db), ("op", &op), ("at", &at)])?;
    let kept = match folder(app) {
        Ok(folder) => {
            super::make::private_folder(&folder).map_err(|error| io(&folder.display().to_string(), &error))?;
            free(&folder, &format!("tend-replaced-{}", stamp(app)))
        }
        // Without a home it stays beside the database.
        Err(_) => free(near, &format!("tend-replaced-{}", stamp(app))),
    };
    let bar = progress::bar(&app.ui, u64::try_from(candidate.facts.bytes).unwrap_or(0));
    let places = (database.as_path(), kept.as_path(), &*stamp(app));
    let former = backup::restore(&candidate, present, places, app.patient(), &mut |done, _| bar.at(done));
    bar.finish();
    let former = match former? {
        Former::None => None,
        Former::Copied(copy) | Former::Aside(copy) => Some(copy.display().to_string()),
    };
    let mut said = vec![edge.say("said.restored_backup", &[("path", &shown), ("db", &db), ("op", &op), ("at", &at)])];
    if let Some(former) = &former {
        said.push(edge.say("said.replaced", &[("path", former)]));
    }
    if let Some(data) = data.as_object_mut() {
        data.insert("db".to_owned(), json!(db));
        data.insert("former".to_owned(), json!(former));
    }
    app.give(&Reply { said, data, ids: vec![db], exit: 0 })?;
    Ok(0)
}

/// Whether this person may restore, as the present database says; as the backup says, where that cannot be read.
fn permitted(app: &App, present: Option<Engine>, database: &Path, candidate: &Candidate) -> Result<Option<Engine>, Failure> {
    if let Some(engine) = present {
        let mut book = app.book(engine);
        match book.read(|reader| reader.ask(Action::Restore)) {
            Err(ops::Error::Store(store::Error::Damaged(_) | store::Error::Garbled(_))) => {}
            outcome => return outcome.map(|()| Some(book.engine)).map_err(Failure::from),
        }
    } else if database.symlink_metadata().is_err() {
        return Ok(None);
    }
    app.book(candidate.opened()?).read(|reader| reader.ask(Action::Restore))?;
    Ok(None)
}

/// Whether both are one file.
fn same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// A failure of a backup, with what helps for one.
pub(super) fn explain(failure: Failure, path: &Path) -> Failure {
    let shown = path.display().to_string();
    match failure.message.0.as_str() {
        "error.no_database" => {
            Failure::new(Code::NotFound, "error.no_file", vec![("path", shown)]).hint("hint.backup_list", vec![])
        }
        "error.in_use" => failure.hint("hint.backup_live", vec![("path", shell(&shown))]),
        "error.foreign" | "error.damaged" => failure.hint("hint.backup_list", vec![]),
        _ => failure,
    }
}
