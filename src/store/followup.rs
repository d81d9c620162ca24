//! Follow-ups: which records a run of them is on, and how many there are.

use super::{Result, Tx};
use crate::domain::{Moment, Noun};

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

/// How many follow-ups each person made in a period.
///
/// # Errors
/// As the engine.
pub fn by_author(tx: &Tx<'_>, since: Option<Moment>, until: Option<Moment>) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT author, count(*) FROM followup
               WHERE removed_at IS NULL AND (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR at < ?2) GROUP BY author ORDER BY author";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((since, until), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Follow-ups of one kind by one person: author, kind, how many, and how many different records they were on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    pub author: i64,
    pub kind: String,
    pub count: i64,
}

/// How many follow-ups of each kind each person made in a period.
///
/// # Errors
/// As the engine.
pub fn by_kind(tx: &Tx<'_>, since: Option<Moment>, until: Option<Moment>) -> Result<Vec<Done>> {
    let sql = "SELECT author, kind, count(*) FROM followup
               WHERE removed_at IS NULL AND (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR at < ?2)
               GROUP BY author, kind ORDER BY author, kind";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows =
        statement.query_map((since, until), |row| Ok(Done { author: row.get(0)?, kind: row.get(1)?, count: row.get(2)? }))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Different leads, customers and contacts that each person was in touch with in a period.
///
/// # Errors
/// As the engine.
pub fn touched(tx: &Tx<'_>, since: Option<Moment>, until: Option<Moment>) -> Result<Vec<(i64, i64)>> {
    // A follow-up on a contact is on its customer too, so one of the three says whom it was with.
    let sql = "SELECT author, count(DISTINCT customer) + count(DISTINCT CASE WHEN customer IS NULL THEN lead END)
                      + count(DISTINCT CASE WHEN customer IS NULL AND lead IS NULL THEN contact END)
               FROM followup WHERE removed_at IS NULL AND (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR at < ?2)
               GROUP BY author ORDER BY author";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((since, until), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Follow-ups of each person in each stretch of `length` microseconds from `since` on: author, number of the stretch,
/// how many.
///
/// # Errors
/// As the engine.
pub fn by_stretch(tx: &Tx<'_>, since: Moment, until: Moment, length: Moment) -> Result<Vec<(i64, i64, i64)>> {
    let sql = "SELECT author, (at - ?1) / ?3, count(*) FROM followup
               WHERE removed_at IS NULL AND at >= ?1 AND at < ?2 GROUP BY 1, 2 ORDER BY 1, 2";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((since, until, length), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
