//! People.

use super::{Result, Tx};

/// Whether anybody has written to the file yet.
///
/// # Errors
/// As the engine.
pub fn any(tx: &Tx<'_>) -> Result<bool> {
    Ok(tx.conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM user)")?.query_row([], |row| row.get(0))?)
}

/// Whether anybody at work is an administrator.
///
/// # Errors
/// As the engine.
pub fn any_admin(tx: &Tx<'_>) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM user WHERE role = 'admin' AND active IS NOT 0 AND removed_at IS NULL)";
    Ok(tx.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}
