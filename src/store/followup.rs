//! Follow-ups: which records a run of them is on.

use super::{Result, Tx};
use crate::domain::Noun;

/// A run of follow-ups up to this long is looked through as it is; of a longer one the index by what they are on is
/// walked, which needs no sorting.
const SHORT: i64 = 10_000;

/// Records of a noun that a run of follow-ups is on, in the order of their numbers, at most `limit` from behind
/// `after`: number and latest moment.
///
/// # Errors
/// As the engine.
pub fn followed_up(tx: &Tx<'_>, noun: &Noun, run: (i64, i64), after: i64, limit: usize) -> Result<Vec<(i64, i64)>> {
    let key = noun.key;
    let way = if run.1 - run.0 < SHORT { "NOT INDEXED" } else { "" };
    let sql = format!(
        "SELECT {key}, max(at) FROM followup {way} WHERE id BETWEEN ?1 AND ?2 AND {key} IS NOT NULL AND {key} > ?3
         GROUP BY {key} ORDER BY {key} LIMIT ?4"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let rows = statement.query_map((run.0, run.1, after, limit), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
