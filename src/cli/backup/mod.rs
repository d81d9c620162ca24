//! Copies of the database: made, listed, proved, put back.

mod list;
pub(super) mod make;
mod restore;
mod verify;

use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use super::app::{App, Edge};
use super::env;
use super::failure::{Code, Failure};
use super::verb::Verb;
use crate::store::backup::{self, Facts, Link};

/// The verbs below `tend backup`.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![list::VERB, verify::VERB, restore::VERB]
}

/// Where backups go unless a file is named.
fn folder(app: &App) -> Result<PathBuf, Failure> {
    let state = app.env.state().ok_or_else(|| Failure::new(Code::Usage, "error.no_state", vec![]))?;
    Ok(state.join("backups"))
}

/// The moment of the command as it stands in names.
fn stamp(app: &App) -> String {
    env::local(app.globals.now).format("%Y%m%d-%H%M%S").to_string()
}

/// A name in the folder that is not taken: `tend-20260916-100000.db`.
fn free(folder: &Path, name: &str) -> PathBuf {
    let path = |n: u32| folder.join(if n == 1 { format!("{name}.db") } else { format!("{name}-{n}.db") });
    let mut n = 1;
    while path(n).symlink_metadata().is_ok() {
        n += 1;
    }
    path(n)
}

/// Whether a name is one that `tend backup` gives by itself: these, and no others, `--keep` removes.
fn is_ours(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let Some(rest) = name.strip_prefix("tend-").and_then(|rest| rest.strip_suffix(".db")) else { return false };
    let parts: Vec<&str> = rest.split('-').collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.iter().all(digits) && matches!(parts[..], [day, time] | [day, time, _] if day.len() == 8 && time.len() == 6)
}

/// A backup that was named: a path, or the bare name of one in the usual folder.
fn named(app: &App, name: &str) -> PathBuf {
    let path = app.env.absolute(Path::new(name));
    if name.contains('/') || path.exists() {
        return path;
    }
    folder(app).map(|folder| folder.join(name)).ok().filter(|kept| kept.exists()).unwrap_or(path)
}

/// The copies of the database in the usual folder and beside it, those of former versions included, the newest last.
/// Copies of another database are not this one's, and what somebody works with is no copy. Where it cannot be told which
/// database it is, all copies are given, and `false`.
pub(super) fn copies(app: &App) -> (Vec<(PathBuf, Facts)>, bool) {
    let database = app.database().ok();
    let beside = database.as_deref().and_then(Path::parent).map(Path::to_path_buf);
    let own = database.as_deref().and_then(backup::identity);
    let entries = folder(app).ok().into_iter().chain(beside);
    let entries = entries.flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten().flatten());
    let mut found: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| Some(path) != database.as_ref() && path.extension().is_some_and(|kind| kind == "db"))
        .filter(|path| path.symlink_metadata().is_ok_and(|met| met.is_file()) && !backup::is_live(path))
        // What is no file of ours is none of our business.
        .filter_map(|path| backup::glance(&path).ok().map(|facts| (path, facts)))
        .filter(|(_, facts)| own.is_none() || facts.first == own)
        .collect();
    found.sort_by_key(|(path, _)| (path.symlink_metadata().and_then(|met| met.modified()).ok(), path.clone()));
    (found, own.is_some())
}

/// The newest copy of the database, by the file system's clock; none where it cannot be told whose a copy is.
#[must_use]
pub(super) fn latest(app: &App) -> Option<PathBuf> {
    let (copies, certain) = copies(app);
    // What lies beside the database may be anything; what lies in the usual folder was put there as a copy.
    let usual = folder(app).ok();
    let kept = |path: &&PathBuf| path.parent() == usual.as_deref();
    let paths = || copies.iter().map(|(path, _)| path).rev().filter(|_| certain);
    paths().find(kept).or_else(|| paths().next()).cloned()
}

fn link(link: Option<&Link>, edge: Edge) -> Json {
    link.map_or(Json::Null, |link| json!({"op": link.op, "wall_at": edge.exact(link.wall_at), "digest": link.digest}))
}

/// A copy for machines.
fn object(path: &Path, facts: &Facts, edge: Edge) -> Json {
    json!({
        "path": path.display().to_string(),
        "bytes": facts.bytes,
        "schema": facts.version,
        "rows": facts.rows,
        "head": link(facts.head.as_ref(), edge),
    })
}

/// The last operation for people: `#42`, and when it was.
fn last(facts: &Facts, edge: Edge) -> (String, String) {
    facts
        .head
        .as_ref()
        .map_or_else(|| ("–".to_owned(), "–".to_owned()), |link| (format!("#{}", link.op), edge.moment(link.wall_at)))
}

/// Bytes for people: `1.4 MB`, with powers of ten.
pub(super) fn size(bytes: i64) -> String {
    let mut rest = bytes;
    let mut unit = "B";
    let mut tenths = bytes * 10;
    for larger in ["kB", "MB", "GB", "TB"] {
        if rest < 1_000 {
            break;
        }
        (rest, tenths, unit) = (rest / 1_000, tenths / 1_000, larger);
    }
    if unit == "B" { format!("{bytes} B") } else { format!("{}.{} {unit}", tenths / 10, tenths % 10) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_tend_gives_are_its_own() {
        for name in ["tend-20260916-100000.db", "tend-20260916-100000-2.db"] {
            assert!(is_ours(Path::new(name)), "{name}");
        }
        for name in [
            "tend.db",
            "tend-20260916.db",
            "tend-replaced-20260916-100000.db",
            "my-tend-20260916-100000.db",
            "tend-20260916-100000.db-wal",
            "tend-2026091x-100000.db",
            "tend-v1-20260916-100000.db",
        ] {
            assert!(!is_ours(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn sizes_are_read_at_a_glance() {
        assert_eq!(
            [size(0), size(999), size(1_000), size(1_449_999), size(98_000_000)],
            ["0 B", "999 B", "1.0 kB", "1.4 MB", "98.0 MB"]
        );
    }
}
