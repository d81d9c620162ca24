//! A new database: made whole under another name, then put in its place, so that nobody ever meets half of one and
//! the step into WAL mode, which does not wait for locks, is never run by two processes on one file.

use std::fs::{self, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tempfile::{TempDir, TempPath};

use super::fault::OpenError;
use super::guard::{self, Place};
use super::open::{Patience, Plan};
use super::settings::{self, Access};

/// How the folders start in which new databases are made; they lie beside the database, because a file can be put
/// in place in one step only within its file system.
const WORKSHOP: &str = ".tend-new-";

/// Makes the database unless another process does so first, which is as good. Afterwards it is there, complete,
/// 0600, in WAL mode, without a `-wal`, and on the disk.
pub fn create(place: &Place, plan: &Plan<'_>) -> Result<Place, OpenError> {
    guard::make_folder(&place.folder)?;
    // Once more, because the folder may by now be another process's work, or lie behind a link.
    let place = guard::place(&place.file)?;
    if refuse_leftover(&place)? {
        return Ok(place);
    }
    let workshop = workshop(&place.folder)?;
    let built = workshop.path().join("db");
    build(&built, &place.file, plan)?;
    put(&built, &place.file)?;
    guard::sync(&place.folder)?;
    sweep(&place.folder, workshop.path());
    Ok(place)
}

/// A `-wal` without its database is what is left when someone removed only the one. SQLite would replay it into
/// whatever takes the name. Returns whether the database has appeared meanwhile, in which case the `-wal` is its.
fn refuse_leftover(place: &Place) -> Result<bool, OpenError> {
    let journal = guard::journal(&place.file);
    let appeared = guard::find(&place.file)?.is_some();
    match journal {
        Some(path) if !appeared => Err(OpenError::Leftover(path)),
        _ => Ok(appeared),
    }
}

/// A folder of our own, 0700: SQLite's side files are made in it too, and it goes with all of them if we fail.
fn workshop(folder: &Path) -> Result<TempDir, OpenError> {
    tempfile::Builder::new()
        .prefix(WORKSHOP)
        .permissions(Permissions::from_mode(0o700))
        .tempdir_in(folder)
        .map_err(|e| OpenError::io(folder, e))
}

/// Builds the database in `file`; what goes wrong is told of `named`, the name it was to have.
fn build(file: &Path, named: &Path, plan: &Plan<'_>) -> Result<(), OpenError> {
    // Made by hand rather than by SQLite, which would leave the mode to the umask.
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).map_err(|e| OpenError::io(named, e))?;

    let fault = |e| OpenError::sqlite(named, 0, e);
    let mut conn = settings::connect(file, Patience { millis: 0 })?;
    settings::apply(&conn, file, Access::Write)?;
    schema(&mut conn, plan).map_err(fault)?;
    conn.close().map_err(|(_, e)| fault(e))?;

    // SQLite keeps quiet about a checkpoint that failed on closing; the header is what the next process goes by.
    let header = guard::header(file)?;
    let whole = header.wal && header.application_id == plan.application_id && header.version == plan.version;
    if !whole || guard::journal(file).is_some() {
        return Err(OpenError::Unfinished(named.into()));
    }
    guard::sync(file)
}

fn schema(conn: &mut Connection, plan: &Plan<'_>) -> rusqlite::Result<()> {
    conn.query_row("PRAGMA journal_mode = wal", [], |_| Ok(()))?;
    let tx = Transaction::new(conn, TransactionBehavior::Immediate)?;
    (plan.create)(&tx)?;
    tx.pragma_update(None, "application_id", plan.application_id)?;
    tx.pragma_update(None, "user_version", plan.version)?;
    tx.commit()?;
    conn.query_row("PRAGMA wal_checkpoint(truncate)", [], |_| Ok(()))
}

/// Puts the file in place in one step (`renameat2` without replacing; a hard link where the file system lacks
/// that). If the name is taken, another process was first and ours is dropped.
fn put(built: &Path, file: &Path) -> Result<(), OpenError> {
    let built = TempPath::try_from_path(built).map_err(|e| OpenError::io(file, e))?;
    match built.persist_noclobber(file) {
        Err(refused) if refused.error.kind() != io::ErrorKind::AlreadyExists => Err(OpenError::io(file, refused.error)),
        _ => Ok(()),
    }
}

/// Removes what killed processes left in the folder over an hour before `ours` was made, by the file system's own
/// clock. Only the names that building makes are removed, so a folder with anything else in it stays.
fn sweep(folder: &Path, ours: &Path) {
    const HOUR: i64 = 60 * 60;
    let (Ok(now), Ok(entries)) = (fs::metadata(ours).map(|met| met.mtime()), fs::read_dir(folder)) else {
        return;
    };
    for entry in entries.flatten() {
        let named = entry.file_name().as_encoded_bytes().starts_with(WORKSHOP.as_bytes());
        let old = entry.metadata().is_ok_and(|met| met.is_dir() && now - met.mtime() > HOUR);
        if named && old {
            for name in ["db", "db-wal", "db-shm", "db-journal"] {
                let _ = fs::remove_file(entry.path().join(name));
            }
            let _ = fs::remove_dir(entry.path());
        }
    }
}
