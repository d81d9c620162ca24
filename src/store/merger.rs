//! Records that became others.

use super::{Result, Tx};

/// The references of the records that became this one.
///
/// # Errors
/// As the engine.
pub fn parts(tx: &Tx<'_>, became: &str) -> Result<Vec<String>> {
    let sql = "SELECT code FROM merger WHERE became = ?1 AND removed_at IS NULL ORDER BY id";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([became], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
