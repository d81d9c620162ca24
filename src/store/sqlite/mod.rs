//! SQLite: opening, settings, migrations, transactions. Nothing outside this room names the engine.

pub mod create;
pub mod fault;
pub mod guard;
pub mod migrate;
pub mod open;
pub mod schema;
pub mod settings;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::{Error, Tx};
use fault::Kind;
use open::{Mode, Patience, Plan};

/// "tend" in ASCII: the mark by which a file is known as ours.
pub const APPLICATION_ID: i32 = 0x7465_6E64;

/// Every step of the schema, oldest first. Released steps are never edited.
pub const MIGRATIONS: [&str; 3] = [
    include_str!("../migrations/0001_foundation.sql"),
    include_str!("../migrations/0002_tag.sql"),
    include_str!("../migrations/0003_structure.sql"),
];

/// The schema version that this program writes.
pub const VERSION: i32 = MIGRATIONS.len() as i32;

/// What a database of ours is.
const PLAN: Plan<'static> = Plan {
    application_id: APPLICATION_ID,
    version: VERSION,
    create: &create_all,
    migrate: &step,
    stranger: Some(&schema::stranger),
    before_migration: None,
};

/// Statements kept prepared: one command uses a few dozen at most.
const STATEMENTS: usize = 128;

/// An opened file.
#[derive(Debug)]
pub struct Engine {
    conn: Connection,
    path: PathBuf,
}

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

    /// Opens a file for one quick look: nothing is made, migrated or waited for.
    ///
    /// # Errors
    /// Everything that speaks against the file as it is now.
    pub fn for_a_look(path: &Path) -> Result<Self, Error> {
        Ok(Self::over(open::peek(path, &PLAN)?, path))
    }

    fn open(path: &Path, mode: Mode, patient: bool) -> Result<Self, Error> {
        let patience = if patient { Patience::BATCH } else { Patience::TERMINAL };
        Ok(Self::over(open::open(path, mode, patience, &PLAN)?, path))
    }

    fn over(conn: Connection, path: &Path) -> Self {
        conn.set_prepared_statement_cache_capacity(STATEMENTS);
        Self { conn, path: path.to_path_buf() }
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
}

fn create_all(conn: &Connection) -> rusqlite::Result<()> {
    MIGRATIONS.iter().try_for_each(|migration| conn.execute_batch(migration))
}

fn step(conn: &Connection, from: i32) -> rusqlite::Result<()> {
    let next = usize::try_from(from).ok().and_then(|from| MIGRATIONS.get(from));
    next.map_or(Ok(()), |migration| conn.execute_batch(migration))
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
