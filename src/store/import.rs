//! What an import leaves beside its records: fingerprints, by which the same row is known again.

use rusqlite::OptionalExtension as _;

use super::{Result, Tx};
use crate::domain::Noun;
use crate::domain::held::HELD;

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

/// The record that this row became, if it was imported before: that import was not taken back, and the record is
/// there and not removed.
///
/// # Errors
/// As the engine.
pub fn known(tx: &Tx<'_>, noun: &Noun, fingerprint: &Fingerprint) -> Result<Option<i64>> {
    // A row that is held, that was left out, or that became part of another record, is known though it is no record.
    let held = match HELD.field(noun.key) {
        Some(own) => format!(
            "OR EXISTS (SELECT 1 FROM held h WHERE h.{} = t.id AND (h.removed_at IS NULL OR h.removed_at >= t.removed_at))",
            own.key
        ),
        None => String::new(),
    };
    let sql = format!(
        "SELECT i.record FROM import_row i JOIN operation o ON o.id = i.op JOIN \"{}\" t ON t.id = i.record
         WHERE i.noun = ?1 AND i.fingerprint = ?2 AND o.undone_by IS NULL AND (t.removed_at IS NULL {held})
         ORDER BY i.op DESC LIMIT 1",
        noun.key
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    Ok(statement.query_row((noun.ordinal, fingerprint.as_slice()), |row| row.get(0)).optional()?)
}
