//! People.

use super::{Result, Tx};

/// Whether anybody has written to the file yet.
///
/// # Errors
/// As the engine.
pub fn any(tx: &Tx<'_>) -> Result<bool> {
    Ok(tx.conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM user)")?.query_row([], |row| row.get(0))?)
}
