//! An older database brought to the newest version: all steps or none.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::fault::OpenError;
use super::open::{Patience, Plan, identity};
use super::settings;

/// Runs the steps that are missing, in one transaction.
///
/// The lock is taken first and the version read again under it, so of two processes that start at once one works
/// and the other, having waited, finds nothing to do. What has to happen before (a backup) happens under the lock
/// too, through a second connection that reads: it sees exactly the rows the steps begin with, and happens once.
pub fn migrate(conn: &mut Connection, file: &Path, patience: Patience, plan: &Plan<'_>) -> Result<(), OpenError> {
    // A step that rebuilds a table drops the old one, which with foreign keys on would delete what refers to it;
    // within a transaction the setting cannot be changed. They are checked as a whole before the commit.
    settings::set(conn, file, "foreign_keys", 0)?;
    let outcome = steps(conn, file, patience, plan);
    settings::set(conn, file, "foreign_keys", 1)?;
    outcome
}

fn steps(conn: &mut Connection, file: &Path, patience: Patience, plan: &Plan<'_>) -> Result<(), OpenError> {
    let fault = |e| OpenError::sqlite(file, patience.millis, e);
    let tx = Transaction::new(conn, TransactionBehavior::Immediate).map_err(fault)?;
    let from = identity(&tx, file, plan, patience)?;
    if from == plan.version {
        return Ok(());
    }
    prepare(file, patience, plan, from)?;
    for version in from..plan.version {
        let failed = |source| OpenError::Migration { path: file.into(), from: version, source };
        (plan.migrate)(&tx, version).map_err(failed)?;
        tx.pragma_update(None, "user_version", version + 1).map_err(failed)?;
    }
    refuse_orphans(&tx, file, from)?;
    tx.commit().map_err(fault)
}

fn prepare(file: &Path, patience: Patience, plan: &Plan<'_>, from: i32) -> Result<(), OpenError> {
    let Some(before) = plan.before_migration else {
        return Ok(());
    };
    let reader = settings::connect(file, patience)?;
    settings::apply(&reader, file, settings::Access::Write)?;
    before(&reader, file, from).map_err(|source| OpenError::Unprepared { path: file.into(), from, source })
}

fn refuse_orphans(tx: &Transaction<'_>, file: &Path, from: i32) -> Result<(), OpenError> {
    let first = tx.query_row("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    });
    match first {
        Err(rusqlite::Error::QueryReturnedNoRows) => Ok(()),
        Ok((table, parent)) => Err(OpenError::Orphans { path: file.into(), from, table, parent }),
        Err(source) => Err(OpenError::Migration { path: file.into(), from, source }),
    }
}
