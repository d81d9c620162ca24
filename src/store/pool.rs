//! The claim log and what lies in the pools.

use super::{Result, Tx};
use crate::domain::Moment;
use crate::domain::pool::Claim;

/// Appends a claim to the log.
///
/// # Errors
/// As the engine.
pub fn log_claim(tx: &Tx<'_>, claim: Claim) -> Result<()> {
    let sql = "INSERT INTO claim (pool, claimer, customer, at) VALUES (?1, ?2, ?3, ?4)";
    tx.conn.prepare_cached(sql)?.execute((claim.pool, claim.user, claim.customer, claim.at))?;
    Ok(())
}

/// How many claims a person has made since this moment.
///
/// # Errors
/// As the engine.
pub fn claims_since(tx: &Tx<'_>, user: i64, since: Moment) -> Result<i64> {
    let sql = "SELECT count(*) FROM claim WHERE claimer = ?1 AND at >= ?2";
    Ok(tx.conn.prepare_cached(sql)?.query_row((user, since), |row| row.get(0))?)
}

/// How many customers lie in each pool: (pool, customers).
///
/// # Errors
/// As the engine.
pub fn stock(tx: &Tx<'_>) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT pool, count(*) FROM customer WHERE pool IS NOT NULL AND removed_at IS NULL GROUP BY pool ORDER BY pool";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
