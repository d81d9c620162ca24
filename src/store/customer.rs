//! Customers: the open tenure, and who holds how many.

use rusqlite::OptionalExtension as _;

use super::{Result, Tx};
use crate::domain::Record;

/// The number of the open tenure of a lead or customer.
///
/// # Errors
/// As the engine.
pub fn open_tenure(tx: &Tx<'_>, record: &Record) -> Result<Option<i64>> {
    // The column is a noun's own key, from the static list.
    let sql = format!(
        "SELECT id FROM tenure WHERE {} = ?1 AND to_at IS NULL AND removed_at IS NULL ORDER BY from_at DESC LIMIT 1",
        record.noun.key
    );
    Ok(tx.conn.prepare_cached(&sql)?.query_row([record.id()], |row| row.get(0)).optional()?)
}

/// How many customers a person owns.
///
/// # Errors
/// As the engine.
pub fn holding(tx: &Tx<'_>, user: i64) -> Result<i64> {
    let sql = "SELECT count(*) FROM customer WHERE owner = ?1 AND removed_at IS NULL";
    Ok(tx.conn.prepare_cached(sql)?.query_row([user], |row| row.get(0))?)
}
