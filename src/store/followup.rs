//! Follow-ups, counted.

use super::{Result, Tx};
use crate::domain::Moment;

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
