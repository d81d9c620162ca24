//! Leads: what the funnel counts and what a conversion moves.

use super::{Result, Tx};
use crate::domain::Moment;
use crate::domain::funnel::Cell;
use crate::domain::privacy::ERASURE;

/// The leads captured in a period, by furthest and present stage; `owner` narrows it to one person's. A lead that an
/// erasure took from the lists is counted still; one that was removed before is not.
///
/// # Errors
/// As the engine.
pub fn cohort(tx: &Tx<'_>, from: Option<Moment>, until: Option<Moment>, owners: Option<&[i64]>) -> Result<Vec<Cell>> {
    let owned = owners.map(|owners| format!("AND owner IN ({})", vec!["?"; owners.len()].join(", ")));
    let sql = format!(
        "SELECT furthest, stage, count(*) FROM lead
         WHERE (removed_at IS NULL OR EXISTS (
                  SELECT 1 FROM change c JOIN operation o ON o.id = c.op
                  WHERE c.noun = 'lead' AND c.record = lead.id AND o.command = '{ERASURE}' AND o.at = lead.removed_at))
           AND (?1 IS NULL OR captured_at >= ?1) AND (?2 IS NULL OR captured_at < ?2) {}
         GROUP BY furthest, stage ORDER BY furthest, stage",
        owned.unwrap_or_default()
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let bound = [from, until].into_iter().chain(owners.unwrap_or_default().iter().map(|owner| Some(*owner)));
    let rows = statement.query_map(rusqlite::params_from_iter(bound), |row| {
        Ok(Cell { furthest: row.get(0)?, stage: row.get(1)?, leads: row.get(2)? })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
