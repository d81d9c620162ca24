//! Who works under whom.

use super::{Result, Tx};

/// Whether there is any team.
///
/// # Errors
/// As the engine.
pub fn any(tx: &Tx<'_>) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM team WHERE removed_at IS NULL)";
    Ok(tx.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// The people whose records a manager answers for: those in the teams he manages or, as a manager, is in, and in all
/// teams below them; himself first. Who is named manager of a team is not in it by that. Goes through teams and people
/// only.
///
/// # Errors
/// As the engine.
pub fn under(tx: &Tx<'_>, manager: i64) -> Result<Vec<i64>> {
    let sql = "WITH RECURSIVE below (id) AS (
                 SELECT id FROM team WHERE manager = ?1 AND removed_at IS NULL
                 UNION SELECT team FROM user WHERE id = ?1 AND team IS NOT NULL
                 UNION SELECT t.id FROM team t JOIN below b ON t.parent = b.id WHERE t.removed_at IS NULL)
               SELECT id FROM user WHERE id = ?1 OR team IN (SELECT id FROM below) ORDER BY id";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([manager], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The teams above one, the nearest first; a circle ends where it began.
///
/// # Errors
/// As the engine.
pub fn above(tx: &Tx<'_>, team: i64) -> Result<Vec<i64>> {
    let sql = "WITH RECURSIVE up (id, parent) AS (
                 SELECT id, parent FROM team WHERE id = ?1
                 UNION SELECT t.id, t.parent FROM team t JOIN up ON t.id = up.parent)
               SELECT id FROM up WHERE id <> ?1";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([team], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many people are in a team, and how many teams right below it, without those removed.
///
/// # Errors
/// As the engine.
pub fn within(tx: &Tx<'_>, team: i64) -> Result<(i64, i64)> {
    let sql = "SELECT (SELECT count(*) FROM user WHERE team = ?1 AND removed_at IS NULL),
                      (SELECT count(*) FROM team WHERE parent = ?1 AND removed_at IS NULL)";
    Ok(tx.conn.prepare_cached(sql)?.query_row([team], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The people in a team and in the teams below it.
///
/// # Errors
/// As the engine.
pub fn people(tx: &Tx<'_>, team: i64) -> Result<Vec<i64>> {
    let sql = "WITH RECURSIVE below (id) AS (
                 SELECT ?1 UNION SELECT t.id FROM team t JOIN below b ON t.parent = b.id WHERE t.removed_at IS NULL)
               SELECT id FROM user WHERE team IN (SELECT id FROM below) ORDER BY id";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([team], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
