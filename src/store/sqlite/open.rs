//! From a path to a connection that can be relied on.
//!
//! The order matters. The path, its folder and the first 100 bytes are looked at before SQLite is, so that what is
//! not ours keeps every byte and gets no `-wal` beside it. Waiting for locks is set up before anything that locks;
//! the connection's switches before anything that reads the schema; and who the file says it is, is asked again
//! inside a transaction, because a `-wal` may know better than the header.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, Transaction, TransactionBehavior};

use super::guard::{self, Place};
use super::settings::Access;
use super::{create, migrate, settings};

pub use super::fault::{Alien, Damage, Kind, OpenError, classify};
pub use super::guard::{exposed, private_umask};

/// Versions of SQLite below this, since 3.7.0, can lose commits when two processes write and checkpoint at once.
const NEEDED: i32 = 3_051_003;
const _: () = assert!(rusqlite::ffi::SQLITE_VERSION_NUMBER >= NEEDED, "SQLite below 3.51.3 can lose commits");

/// What a database of ours is.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    /// The mark in the header by which a file is known as ours: `0x7465_6E64`, "tend".
    pub application_id: i32,
    /// The newest schema version this program knows; the first is 1.
    pub version: i32,
    /// The whole schema of `version`, run inside the caller's transaction; leaves pragmas alone.
    pub create: &'a dyn Fn(&Connection) -> rusqlite::Result<()>,
    /// One step, from the given version to the next, run inside the caller's transaction with foreign keys off.
    pub migrate: &'a dyn Fn(&Connection, i32) -> rusqlite::Result<()>,
    /// The first object of the file's schema that is not as it was made at this version.
    #[allow(clippy::type_complexity, reason = "one hook, named nowhere else")]
    pub stranger: Option<&'a dyn Fn(&Connection, i32) -> rusqlite::Result<Option<String>>>,
    /// Run once before the first step, by the process that migrates and while no other can write: makes a backup
    /// from the connection given, which is not the one that will run the steps. Told the file and its version.
    #[allow(clippy::type_complexity, reason = "one hook, named nowhere else")]
    pub before_migration: Option<&'a dyn Fn(&Connection, &Path, i32) -> Result<(), Box<dyn Error + Send + Sync>>>,
}

/// What the connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Cannot change a row, and works where nothing can be written.
    Read,
    Write {
        /// Whether to make the database, and its folder, if there is none.
        create: bool,
    },
}

/// How long to wait for another process's lock, each time one is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    pub millis: u32,
}

impl Patience {
    /// A person waits: 5 s.
    pub const TERMINAL: Self = Self { millis: 5_000 };
    /// Somebody is typing: 5 ms.
    pub const GLANCE: Self = Self { millis: 5 };
    /// Nobody waits, and nobody is there to try again: 60 s.
    pub const BATCH: Self = Self { millis: 60_000 };
}

/// Opens the database at `path`, making or migrating it where that is asked for or needed.
///
/// An older database is migrated in either mode, because the first command after an upgrade may well be a listing;
/// where that is impossible, reading one is refused as [`OpenError::Older`].
pub fn open(path: &Path, mode: Mode, patience: Patience, plan: &Plan<'_>) -> Result<Connection, OpenError> {
    refuse_old_sqlite()?;
    let mut place = guard::place(path)?;
    if guard::find(&place.file)?.is_none() {
        if mode != (Mode::Write { create: true }) {
            return Err(OpenError::Absent(place.file));
        }
        place = create::create(&place, plan)?;
    }
    guard::first_look(&place.file, |header| {
        recognise(&place.file, plan.application_id, plan.version, (header.application_id, header.version))
    })?;
    match mode {
        Mode::Write { .. } => writing(&place, patience, plan),
        Mode::Read => reading(&place, patience, plan),
    }
}

/// Opens the database for one quick look that leaves nothing behind: no file is made, migrated or checkpointed, and a
/// lock is hardly waited for. What stands in the way is an error, also where patience would help.
pub fn peek(path: &Path, plan: &Plan<'_>) -> Result<Connection, OpenError> {
    refuse_old_sqlite()?;
    let file = &guard::place(path)?.file;
    guard::first_look(file, |header| {
        recognise(file, plan.application_id, plan.version, (header.application_id, header.version))
    })?;
    // With no side file to read, the database file alone is the whole database.
    let (conn, access) = match guard::journal(file) {
        Some(_) => (settings::connect_reading(file, Patience::GLANCE)?, Access::Read),
        None => (settings::connect_fixed(file, Patience::GLANCE)?, Access::Fixed),
    };
    let fault = |e| OpenError::sqlite(file, Patience::GLANCE.millis, e);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(fault)?;
    let found = first_read(&conn, file, plan, Patience::GLANCE)?;
    if found < plan.version {
        return Err(OpenError::Older { path: file.clone(), found, known: plan.version });
    }
    settings::apply(&conn, file, access)?;
    Ok(conn)
}

/// Runs `work` in a transaction that has the write lock from the start. One that starts by reading and then writes
/// fails, without waiting, whenever another process has written in between.
pub fn immediate<T, E: From<rusqlite::Error>>(
    conn: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let tx = Transaction::new(conn, TransactionBehavior::Immediate)?;
    let outcome = work(&tx)?;
    tx.commit()?;
    Ok(outcome)
}

/// Built against a good SQLite and loaded with another: only a shared library can do that, but it loses commits.
fn refuse_old_sqlite() -> Result<(), OpenError> {
    let found = rusqlite::version_number();
    if found < NEEDED { Err(OpenError::OldSqlite { found, needed: NEEDED }) } else { Ok(()) }
}

fn writing(place: &Place, patience: Patience, plan: &Plan<'_>) -> Result<Connection, OpenError> {
    let file = &place.file;
    let mut conn = settings::connect(file, patience)?;
    // Where the file cannot be written SQLite opens it for reading and says so only when asked.
    if conn.is_readonly(MAIN_DB).map_err(|e| OpenError::sqlite(file, patience.millis, e))? {
        return Err(OpenError::ReadOnly(file.clone()));
    }
    let version = first_read(&conn, file, plan, patience)?;
    settings::apply(&conn, file, Access::Write)?;
    ensure_wal(&conn, file, patience)?;
    if version < plan.version {
        migrate::migrate(&mut conn, file, patience, plan)?;
    }
    Ok(conn)
}

/// Opens the database at `path` as it is: an older one is not brought up to date, and what lies in its `-wal` stays
/// there. The connection cannot write. With the schema version.
pub fn look(path: &Path, patience: Patience, plan: &Plan<'_>) -> Result<(Connection, i32), OpenError> {
    refuse_old_sqlite()?;
    let place = guard::place(path)?;
    let file = &place.file;
    if guard::find(file)?.is_none() {
        return Err(OpenError::Absent(place.file));
    }
    guard::first_look(file, |header| {
        recognise(file, plan.application_id, plan.version, (header.application_id, header.version))
    })?;
    let waiting = guard::journal(file).is_some();
    let (conn, version, access) = connect_reading(file, patience, plan)?;
    if waiting {
        let fault = |e| OpenError::sqlite(file, patience.millis, e);
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(fault)?;
    }
    settings::apply(&conn, file, access)?;
    Ok((conn, version))
}

/// Where the database at `path` is, free of symbolic links.
pub fn real(path: &Path) -> Result<PathBuf, OpenError> {
    Ok(guard::place(path)?.file)
}

fn connect_reading(file: &Path, patience: Patience, plan: &Plan<'_>) -> Result<(Connection, i32, Access), OpenError> {
    // WAL needs its side files even for reading, so this asks for the right to write where there is one.
    let opened =
        settings::connect(file, patience).and_then(|conn| first_read(&conn, file, plan, patience).map(|version| (conn, version)));
    match opened {
        Ok((conn, version)) => Ok((conn, version, Access::Read)),
        // With no side file to read, the database file alone is the whole database.
        Err(OpenError::ReadOnly(_)) if guard::journal(file).is_none() => {
            let conn = settings::connect_fixed(file, patience)?;
            let version = first_read(&conn, file, plan, patience)?;
            Ok((conn, version, Access::Fixed))
        }
        Err(e) => Err(e),
    }
}

fn reading(place: &Place, patience: Patience, plan: &Plan<'_>) -> Result<Connection, OpenError> {
    let file = &place.file;
    let (mut conn, version, access) = connect_reading(file, patience, plan)?;
    if version < plan.version {
        if conn.is_readonly(MAIN_DB).map_err(|e| OpenError::sqlite(file, patience.millis, e))? {
            return Err(OpenError::Older { path: file.clone(), found: version, known: plan.version });
        }
        settings::apply(&conn, file, Access::Write)?;
        migrate::migrate(&mut conn, file, patience, plan)?;
    }
    settings::apply(&conn, file, access)?;
    Ok(conn)
}

/// Asks the file who it is in one transaction, through its `-wal`. On refusal a `-wal` with content is not
/// checkpointed by closing, as it else would be, so the file's bytes stay; an empty one is tidied away.
fn first_read(conn: &Connection, file: &Path, plan: &Plan<'_>, patience: Patience) -> Result<i32, OpenError> {
    let fault = |e| OpenError::sqlite(file, patience.millis, e);
    let tx = Transaction::new_unchecked(conn, TransactionBehavior::Deferred).map_err(fault)?;
    let answer = identity(&tx, file, plan, patience);
    drop(tx);
    if answer.is_err() && guard::journal(file).is_some() {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(fault)?;
    }
    answer
}

/// The schema version, if the file is ours and not newer than we are. Within the caller's transaction.
pub(super) fn identity(conn: &Connection, file: &Path, plan: &Plan<'_>, patience: Patience) -> Result<i32, OpenError> {
    let ask = |name| conn.pragma_query_value(None, name, |row| row.get(0));
    let fault = |e| OpenError::sqlite(file, patience.millis, e);
    let application_id = ask("application_id").map_err(fault)?;
    let version = ask("user_version").map_err(fault)?;
    recognise(file, plan.application_id, plan.version, (application_id, version))?;
    if let Some(stranger) = plan.stranger
        && let Some(object) = stranger(conn, version).map_err(fault)?
    {
        return Err(OpenError::Altered { path: file.to_path_buf(), object });
    }
    Ok(version)
}

/// Whether what a file says of itself (application id, schema version) is ours and not newer than `known`.
pub(super) fn recognise(file: &Path, mark: i32, known: i32, (application_id, version): (i32, i32)) -> Result<(), OpenError> {
    let path = || file.to_path_buf();
    if application_id != mark {
        return Err(OpenError::Foreign { path: path(), what: Alien::Application(application_id) });
    }
    if version > known {
        return Err(OpenError::Newer { path: path(), found: version, known });
    }
    if version < 1 {
        return Err(OpenError::Damaged { path: path(), how: Damage::Version(version) });
    }
    Ok(())
}

/// A database of ours is in WAL mode from its first moment; if another tool changed that, it is changed back. That
/// step does not wait for locks by itself.
pub(super) fn ensure_wal(conn: &Connection, file: &Path, patience: Patience) -> Result<(), OpenError> {
    let until = Instant::now() + Duration::from_millis(patience.millis.into());
    loop {
        let mode = conn.query_row("PRAGMA journal_mode = wal", [], |row| row.get::<_, String>(0));
        match mode {
            Ok(mode) if mode == "wal" => return Ok(()),
            Ok(found) => return Err(OpenError::Setting { name: "journal_mode", wanted: "wal".into(), found }),
            Err(e) if classify(&e) == Kind::Busy && Instant::now() < until => {
                thread::sleep(Duration::from_millis(5));
            }
            Err(e) => return Err(OpenError::sqlite(file, patience.millis, e)),
        }
    }
}
