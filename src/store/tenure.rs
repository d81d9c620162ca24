//! Tenures of many records at once.

use super::{Result, Tx};
use crate::domain::Noun;

/// How the tenures of a run of records began.
#[derive(Debug, Clone, Copy)]
pub struct Beginning<'a> {
    /// The number of the first tenure.
    pub first: i64,
    /// From when on, in microseconds.
    pub at: i64,
    /// How, as `tenure.how` says it.
    pub how: &'a str,
    /// Who did it.
    pub by: i64,
    /// As part of which operation.
    pub op: i64,
}

/// Begins a tenure for each record `first..=last`, in the hands it is in: one statement, because a run has hundreds of
/// thousands.
///
/// # Errors
/// As the engine.
pub fn begin(tx: &Tx<'_>, noun: &Noun, (first, last): (i64, i64), beginning: Beginning<'_>) -> Result<()> {
    let pool = if noun.field("pool").is_some() { "pool" } else { "NULL" };
    let sql = format!(
        "INSERT INTO tenure (id, {noun}, owner, pool, from_at, how, by_user, created_at, created_by, op)
         SELECT ?1 + id - ?2, id, owner, {pool}, ?4, ?5, ?6, ?4, ?6, ?7 FROM {noun}
         WHERE id BETWEEN ?2 AND ?3 ORDER BY id",
        noun = noun.key
    );
    let Beginning { first: first_tenure, at, how, by, op } = beginning;
    tx.conn.prepare_cached(&sql)?.execute((first_tenure, first, last, at, how, by, op))?;
    Ok(())
}
