//! Leads: what the funnel counts and what a conversion moves.

use super::{Result, Tx};
use crate::domain::Moment;
use crate::domain::funnel::Cell;

/// The leads captured in a period, by furthest and present stage; `owner` narrows it to one person's.
///
/// # Errors
/// As the engine.
pub fn cohort(tx: &Tx<'_>, from: Option<Moment>, until: Option<Moment>, owner: Option<i64>) -> Result<Vec<Cell>> {
    let sql = "SELECT furthest, stage, count(*) FROM lead
               WHERE removed_at IS NULL AND (?1 IS NULL OR captured_at >= ?1) AND (?2 IS NULL OR captured_at < ?2)
                 AND (?3 IS NULL OR owner = ?3)
               GROUP BY furthest, stage ORDER BY furthest, stage";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement
        .query_map((from, until, owner), |row| Ok(Cell { furthest: row.get(0)?, stage: row.get(1)?, leads: row.get(2)? }))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
