//! What an import leaves beside its records: fingerprints, by which the same row is known again.

use rusqlite::OptionalExtension as _;

use super::{Result, Tx};
use crate::domain::Noun;

/// Sixteen bytes of SHA-256 over a mapped row.
pub type Fingerprint = [u8; 16];

/// Whether any row of this noun was ever imported.
///
/// # Errors
/// As the engine.
pub fn any(tx: &Tx<'_>, noun: &Noun) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM import_row WHERE noun = ?1)";
    Ok(tx.conn.prepare_cached(sql)?.query_row([noun.ordinal], |row| row.get(0))?)
}

/// The record that this row became, if it was imported before.
///
/// # Errors
/// As the engine.
pub fn known(tx: &Tx<'_>, noun: &Noun, fingerprint: &Fingerprint) -> Result<Option<i64>> {
    let sql = "SELECT record FROM import_row WHERE noun = ?1 AND fingerprint = ?2";
    let mut statement = tx.conn.prepare_cached(sql)?;
    Ok(statement.query_row((noun.ordinal, fingerprint.as_slice()), |row| row.get(0)).optional()?)
}

/// Remembers a row.
///
/// # Errors
/// As the engine.
pub fn remember(tx: &Tx<'_>, noun: &Noun, fingerprint: &Fingerprint, record: i64, op: i64) -> Result<()> {
    let sql = "INSERT INTO import_row (noun, fingerprint, record, op) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (noun, fingerprint) DO UPDATE SET record = excluded.record, op = excluded.op";
    tx.conn.prepare_cached(sql)?.execute((noun.ordinal, fingerprint.as_slice(), record, op))?;
    Ok(())
}

/// Forgets the rows that an import brought. Goes through all rows ever imported: taking back an import is rare, and
/// an index by operation would cost every import.
///
/// # Errors
/// As the engine.
pub fn forget(tx: &Tx<'_>, op: i64) -> Result<()> {
    tx.conn.prepare_cached("DELETE FROM import_row WHERE op = ?1")?.execute([op])?;
    Ok(())
}
