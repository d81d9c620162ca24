//! What belongs to the file itself.

use rusqlite::OptionalExtension as _;

use super::{Result, Tx};

/// The region of phone numbers without a country code. The keys under which numbers are found depend on it, so it is the
/// file's and not its reader's.
const REGION: &str = "region";

/// The region of the file; none where nobody with the right has written to it since files have one.
///
/// # Errors
/// As the engine.
pub fn region(tx: &Tx<'_>) -> Result<Option<String>> {
    let sql = "SELECT value FROM meta WHERE key = ?1";
    Ok(tx.conn.prepare_cached(sql)?.query_row([REGION], |row| row.get(0)).optional()?)
}

/// Gives the file its region, if it has none.
///
/// # Errors
/// As the engine.
pub fn set_region(tx: &Tx<'_>, region: &str) -> Result<()> {
    let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO NOTHING";
    tx.conn.prepare_cached(sql)?.execute((REGION, region))?;
    Ok(())
}
