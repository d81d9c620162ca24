//! Tasks, counted.

use super::{Result, Tx};
use crate::domain::Moment;

/// How many open tasks of each person are past their moment.
///
/// # Errors
/// As the engine.
pub fn overdue_by_assignee(tx: &Tx<'_>, now: Moment) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT assignee, count(*) FROM task WHERE state = 'open' AND removed_at IS NULL AND due < ?1
               GROUP BY assignee ORDER BY assignee";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([now], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many tasks each person got done in a period.
///
/// # Errors
/// As the engine.
pub fn done_by_assignee(tx: &Tx<'_>, since: Option<Moment>, until: Option<Moment>) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT assignee, count(*) FROM task WHERE state = 'done' AND removed_at IS NULL
               AND (?1 IS NULL OR done_at >= ?1) AND (?2 IS NULL OR done_at < ?2) GROUP BY assignee ORDER BY assignee";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((since, until), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
