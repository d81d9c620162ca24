//! SQLite: opening, settings, migrations, transactions. Nothing outside this room names the engine.

pub mod copy;
pub mod create;
pub mod fault;
pub mod guard;
pub mod migrate;
pub mod open;
pub mod restore;
pub mod schema;
pub mod settings;

use std::cell::RefCell;
use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::{Error, Tx};
use fault::{Kind, OpenError};
use open::{Mode, Patience, Plan};

/// "tend" in ASCII: the mark by which a file is known as ours.
pub const APPLICATION_ID: i32 = 0x7465_6E64;

/// Every step of the schema, oldest first. Released steps are never edited.
pub const MIGRATIONS: [&str; 11] = [
    include_str!("../migrations/0001_foundation.sql"),
    include_str!("../migrations/0002_tag.sql"),
    include_str!("../migrations/0003_structure.sql"),
    include_str!("../migrations/0004_calendar.sql"),
    include_str!("../migrations/0005_privacy.sql"),
    include_str!("../migrations/0006_deal.sql"),
    include_str!("../migrations/0007_search.sql"),
    include_str!("../migrations/0008_care.sql"),
    include_str!("../migrations/0009_revenue.sql"),
    include_str!("../migrations/0010_duplicate.sql"),
    include_str!("../migrations/0011_held.sql"),
];

/// The schema version that this program writes.
pub const VERSION: i32 = MIGRATIONS.len() as i32;

/// Statements kept prepared: one command uses a few dozen at most.
const STATEMENTS: usize = 128;

/// An opened file.
#[derive(Debug)]
pub struct Engine {
    conn: Connection,
    path: PathBuf,
    /// Whether opening it brought it up to date.
    migrated: Option<Migrated>,
    /// It may write.
    for_change: bool,
}

/// A database that was brought up to date when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// The version it had.
    pub from: i32,
    /// The copy of it as it was.
    pub copy: PathBuf,
}

/// Copies of former versions that stay beside a database.
const FORMER: usize = 3;

impl Engine {
    /// Opens a file for reading.
    ///
    /// # Errors
    /// [`open::OpenError::Absent`] where there is none, and everything that speaks against the file.
    pub fn for_reading(path: &Path, patient: bool) -> Result<Self, Error> {
        Self::open(path, Mode::Read, patient)
    }

    /// Opens a file for writing, making it where there is none.
    ///
    /// # Errors
    /// Everything that speaks against the file or its folder.
    pub fn for_writing(path: &Path, patient: bool) -> Result<Self, Error> {
        Self::open(path, Mode::Write { create: true }, patient)
    }

    /// Opens a file that is there for reading and, later, writing.
    ///
    /// # Errors
    /// As [`Self::for_reading`], and where it cannot be written.
    pub fn for_change(path: &Path, patient: bool) -> Result<Self, Error> {
        Self::open(path, Mode::Write { create: false }, patient)
    }

    /// Whether it may write.
    #[must_use]
    pub const fn is_for_change(&self) -> bool {
        self.for_change
    }

    /// Opens a file for looking at it as it is: an older one stays old, a `-wal` stays where it is. With its schema
    /// version.
    ///
    /// # Errors
    /// As [`Self::for_reading`].
    pub fn as_it_is(path: &Path, patient: bool) -> Result<(Self, i32), Error> {
        let (conn, version) = open::look(path, patience(patient), &Plan { stranger: None, ..plan(None) })?;
        Ok((Self::of(conn, path), version))
    }

    /// Opens a file for one quick look: nothing is made, migrated or waited for.
    ///
    /// # Errors
    /// Everything that speaks against the file as it is now.
    pub fn for_a_look(path: &Path) -> Result<Self, Error> {
        Ok(Self::of(open::peek(path, &plan(None))?, path))
    }

    fn open(path: &Path, mode: Mode, patient: bool) -> Result<Self, Error> {
        let migrated = RefCell::new(None);
        let before = |conn: &Connection, file: &Path, from: i32| -> Result<(), Box<dyn StdError + Send + Sync>> {
            let copy = keep_former(conn, file, from)?;
            migrated.replace(Some(Migrated { from, copy }));
            Ok(())
        };
        let conn = open::open(path, mode, patience(patient), &plan(Some(&before)))?;
        Ok(Self { migrated: migrated.take(), for_change: mode != Mode::Read, ..Self::of(conn, path) })
    }

    fn of(conn: Connection, path: &Path) -> Self {
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Self { conn, path: path.to_path_buf(), migrated: None, for_change: false }
    }

    /// Whether opening the file brought it up to date.
    #[must_use]
    pub const fn migrated(&self) -> Option<&Migrated> {
        self.migrated.as_ref()
    }

    /// Copies the database as it stands to a new file, proved and on the disk.
    ///
    /// # Errors
    /// Whatever speaks against the target, the copy or the disk. There is no new file then.
    pub fn copy_to(&self, target: &Path, replace: bool, progress: copy::Progress<'_>) -> Result<copy::Facts, Error> {
        Ok(copy::copy(&self.conn, target, replace, progress)?)
    }

    /// A backup found good, unable to write, with what it holds.
    ///
    /// # Errors
    /// What is not ours, newer, damaged, or has a journal of its own.
    pub fn examine(path: &Path) -> Result<(Self, copy::Facts), Error> {
        let (conn, facts) = copy::examine(path, VERSION)?;
        Ok((Self::of(conn, path), facts))
    }

    /// A backup found good and, where it is older, a copy of it brought up to date in the folder `near`.
    ///
    /// # Errors
    /// As [`Self::examine`].
    pub fn candidate(path: &Path, near: &Path) -> Result<restore::Candidate, Error> {
        Ok(restore::candidate(path, near, &plan(None))?)
    }

    /// Writes a candidate into this database as one transaction, having copied what is there to `kept`.
    ///
    /// # Errors
    /// [`OpenError::Damaged`] where not even a copy can be had; whatever speaks against file or disk.
    pub fn replace(
        self,
        candidate: &restore::Candidate,
        kept: &Path,
        patient: bool,
        progress: copy::Progress<'_>,
    ) -> Result<(), Error> {
        let file = open::real(&self.path)?;
        Ok(restore::into_present(candidate, &self.conn, (&file, kept), patience(patient), progress)?)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `f` on one snapshot.
    ///
    /// # Errors
    /// As the closure and the engine.
    pub fn read<T, E: From<Error>>(&mut self, f: impl FnOnce(Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        let tx =
            rusqlite::Transaction::new_unchecked(&self.conn, rusqlite::TransactionBehavior::Deferred).map_err(Error::from)?;
        let outcome = f(Tx::new(&tx)?)?;
        tx.finish().map_err(Error::from)?;
        Ok(outcome)
    }

    /// Runs `f` with the write lock held from its start; without `keep` all it did is thrown away.
    ///
    /// # Errors
    /// As the closure and the engine. Nothing is written then.
    pub fn write<T, E: From<Error>>(&mut self, keep: bool, f: impl FnOnce(Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        let behavior = rusqlite::TransactionBehavior::Immediate;
        let tx = rusqlite::Transaction::new_unchecked(&self.conn, behavior).map_err(Error::from)?;
        // Rows may be taken out and put back in any order; what they refer to is checked when all is done.
        tx.execute_batch("PRAGMA defer_foreign_keys = ON").map_err(Error::from)?;
        let outcome = f(Tx::new(&tx)?)?;
        if keep {
            tx.commit().map_err(Error::from)?;
        } else {
            tx.rollback().map_err(Error::from)?;
        }
        Ok(outcome)
    }

    /// Removes what deleted rows left in the file: pages are packed anew, and the log beside the file is emptied into
    /// it. Answers whether it could; not while another process reads what was there before. Waits `patience` for it.
    ///
    /// # Errors
    /// As the engine.
    pub fn scrub(&mut self, patience: Duration) -> Result<bool, Error> {
        let scrub = || -> rusqlite::Result<bool> {
            self.conn.busy_timeout(patience)?;
            self.conn.execute_batch("VACUUM")?;
            self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)).map(|held| held == 0)
        };
        match scrub().map_err(explain) {
            Err(Error::Busy) => Ok(false),
            other => other,
        }
    }
}

type Before<'a> = &'a dyn Fn(&Connection, &Path, i32) -> Result<(), Box<dyn StdError + Send + Sync>>;

fn plan(before_migration: Option<Before<'_>>) -> Plan<'_> {
    Plan {
        application_id: APPLICATION_ID,
        version: VERSION,
        create: &create_all,
        migrate: &step,
        stranger: Some(&schema::stranger),
        before_migration,
    }
}

const fn patience(patient: bool) -> Patience {
    if patient { Patience::BATCH } else { Patience::TERMINAL }
}

/// Copies a database of an older version beside itself: `tend-v1-20260916-020000.db`, by the moment it was last
/// written (UTC, as the file system says), which needs no clock. Of such copies the last few stay.
fn keep_former(conn: &Connection, file: &Path, from: i32) -> Result<PathBuf, OpenError> {
    let io = |e| OpenError::io(file, e);
    let met = std::fs::symlink_metadata(file).map_err(io)?;
    let at = chrono::DateTime::from_timestamp(std::os::unix::fs::MetadataExt::mtime(&met), 0).unwrap_or_default();
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = format!("{stem}-v{from}-{}", at.format("%Y%m%d-%H%M%S"));
    let folder = file.parent().unwrap_or(Path::new("/"));
    let free = (1_u32..).map(|n| folder.join(if n == 1 { format!("{name}.db") } else { format!("{name}-{n}.db") }));
    let Some(target) = free.into_iter().find(|path| path.symlink_metadata().is_err()) else {
        return Err(OpenError::NotAPath(file.into()));
    };
    copy::copy(conn, &target, false, &mut |_, _| {})?;
    let ours = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let rest = name.strip_prefix(&format!("{stem}-v")).and_then(|rest| rest.strip_suffix(".db"));
        rest.is_some_and(|rest| rest.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())))
    };
    // That an old copy could not be removed is no reason to stop.
    let _ = copy::prune(folder, &target, FORMER, ours);
    Ok(target)
}

fn create_all(conn: &Connection) -> rusqlite::Result<()> {
    MIGRATIONS.iter().try_for_each(|migration| conn.execute_batch(migration))
}

fn step(conn: &Connection, from: i32) -> rusqlite::Result<()> {
    let next = usize::try_from(from).ok().and_then(|from| MIGRATIONS.get(from));
    next.map_or(Ok(()), |migration| conn.execute_batch(migration))
}

/// Makes a new database of this version at `out`, lets `rows` fill it from the damaged one of `engine` in one
/// transaction, and empties references to what is lost.
pub(in crate::store) fn salvage_into(
    engine: &Engine,
    version: i32,
    out: &Path,
    rows: impl FnOnce(&Connection, &Connection) -> Result<Vec<super::salvage::Saved>, Error>,
) -> Result<Vec<super::salvage::Saved>, Error> {
    if out.symlink_metadata().is_ok() {
        return Err(OpenError::Taken(out.into()).into());
    }
    let steps = usize::try_from(version).unwrap_or(MIGRATIONS.len()).min(MIGRATIONS.len());
    let make = |conn: &Connection| MIGRATIONS[..steps].iter().try_for_each(|migration| conn.execute_batch(migration));
    let old = Plan { create: &make, version, ..plan(None) };
    let to = open::open(out, Mode::Write { create: true }, patience(false), &old)?;
    to.execute_batch("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")?;
    let mut saved = rows(&engine.conn, &to)?;
    super::salvage::empty_lost(&to, &mut saved)?;
    to.execute_batch("COMMIT")?;
    Ok(saved)
}

/// The words of an error that only says that the file is damaged; any other is an error still.
pub(in crate::store) fn only_damage(error: rusqlite::Error) -> Result<String, Error> {
    match (fault::classify(&error), &error) {
        (Kind::NotADb | Kind::Corrupt | Kind::Io, _) | (_, rusqlite::Error::Utf8Error(..)) => Ok(error.to_string()),
        _ => Err(explain(error)),
    }
}

/// What an error of the engine means.
pub(in crate::store) fn explain(error: rusqlite::Error) -> Error {
    match fault::classify(&error) {
        Kind::Busy => Error::Busy,
        Kind::NoSpace => Error::NoSpace,
        Kind::ReadOnly => Error::ReadOnly,
        Kind::NotADb | Kind::Corrupt => Error::Damaged(error.to_string()),
        Kind::Constraint => Error::Constraint(error.to_string()),
        Kind::Io | Kind::CantOpen => Error::Io(error.to_string()),
        Kind::Other => Error::Engine(error.to_string()),
    }
}
