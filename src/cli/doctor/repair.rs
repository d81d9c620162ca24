//! `tend doctor --repair OUT`: what can be read of the database, in a new file.

use std::path::Path;

use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Reply};
use crate::cli::backup;
use crate::cli::failure::{Code, Failure, shell};
use crate::domain::phone;
use crate::domain::policy::Action;
use crate::ops;
use crate::store::salvage::{self, Saved};
use crate::store::{self, Engine};

pub(super) fn run(app: &mut App, out: &Path) -> Done {
    let path = app.database()?;
    let (engine, version) = Engine::as_it_is(&path, app.patient()).map_err(|error| beyond(error.into(), app, &path))?;
    let mut book = app.book(engine);
    match book.read(|reader| reader.ask_all(Action::Backup)) {
        // Where it cannot be told who somebody is, whoever can read the file can copy it anyway.
        Ok(()) | Err(ops::Error::Store(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let shown = out.display().to_string();
    if app.globals.dry_run {
        app.ui.say("said.backup_dry", &[("path", &shown)]);
        app.ui.say("said.dry_run", &[]);
        return Ok(0);
    }
    let region = app.config.region.clone().unwrap_or_else(|| phone::DEFAULT_REGION.to_owned());
    let saved =
        salvage::repair(&mut book.engine, version, out, &region).map_err(|error| beyond(explain(error, out), app, &path))?;
    let edge = app.edge();
    let copied: i64 = saved.iter().map(|one| one.copied).sum();
    let mut said = vec![edge.say("said.repaired", &[("path", &shown), ("count", &copied.to_string())])];
    let lost = |one: &&Saved| one.refused + one.unread + one.emptied > 0 || one.first.is_some();
    for one in saved.iter().filter(lost) {
        let (refused, unread, emptied) = (one.refused.to_string(), one.unread.to_string(), one.emptied.to_string());
        let first = one.first.clone().unwrap_or_default();
        let args =
            [("table", &*one.table), ("refused", &*refused), ("unread", &*unread), ("emptied", &*emptied), ("first", &*first)];
        said.push(edge.say("said.lost_rows", &args));
    }
    let check = format!("tend doctor --full --db {}", shell(&shown));
    said.push(edge.say("said.repair_next", &[("command", &check)]));
    let tables: Vec<Json> = saved.iter().map(object).collect();
    let data = json!({"path": shown, "rows": copied, "tables": tables});
    let exit = if saved.iter().any(|one| lost(&one)) { 5 } else { 0 };
    app.give(&Reply { said, data, ids: vec![shown], exit })?;
    Ok(exit)
}

/// A failure where not even the list of tables can be read: a copy helps, or a tool that looks for rows page by page.
fn beyond(failure: Failure, app: &App, path: &Path) -> Failure {
    if failure.code != Code::Damaged {
        return failure;
    }
    let path = shell(&path.display().to_string());
    match backup::latest(app) {
        Some(latest) => failure.hint("hint.go_back", vec![("backup", shell(&latest.display().to_string()))]),
        None => failure.hint("hint.beyond_repair", vec![("path", path)]),
    }
}

fn object(saved: &Saved) -> Json {
    json!({
        "table": saved.table,
        "copied": saved.copied,
        "refused": saved.refused,
        "unread": saved.unread,
        "emptied": saved.emptied,
        "first": saved.first,
    })
}

fn explain(error: store::Error, out: &Path) -> Failure {
    let failure = Failure::from(error);
    match failure.message.0.as_str() {
        "error.exists" => failure.hint("hint.exists", vec![]),
        "error.db_no_space" => {
            Failure::new(failure.code, "error.no_space", vec![("path", out.display().to_string())]).hint("hint.no_space", vec![])
        }
        _ => failure,
    }
}
