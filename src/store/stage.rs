//! Stages of pipelines.

use super::record::{columns, read};
use super::{Result, Tx};
use crate::domain::Record;
use crate::domain::stage::STAGE;

/// Whether the file has any stage, removed ones included.
///
/// # Errors
/// As the engine.
pub fn any(tx: &Tx<'_>) -> Result<bool> {
    Ok(tx.conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM stage)")?.query_row([], |row| row.get(0))?)
}

/// All stages, pipeline by pipeline, in their order.
///
/// # Errors
/// As the engine.
pub fn all(tx: &Tx<'_>) -> Result<Vec<Record>> {
    let sql = format!("SELECT {} FROM stage t WHERE t.removed_at IS NULL ORDER BY t.pipeline, t.position, t.id", columns(&STAGE));
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut stages = Vec::new();
    while let Some(row) = rows.next()? {
        stages.push(read(tx, &STAGE, row)?);
    }
    Ok(stages)
}
