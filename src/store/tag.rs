//! Tags as they stand in records.

use super::{Result, Tx};
use crate::domain::NOUNS;

/// How many records are marked with a tag; with `removed` those removed too.
///
/// # Errors
/// As the engine.
pub fn marked(tx: &Tx<'_>, tag: &str, removed: bool) -> Result<i64> {
    let there = if removed { "1" } else { "t.removed_at IS NULL" };
    let mut count = 0;
    for noun in NOUNS.into_iter().filter(|noun| noun.field("tags").is_some()) {
        let sql = format!(
            "SELECT count(*) FROM \"{}\" t WHERE t.tags IS NOT NULL AND {there}
             AND EXISTS (SELECT 1 FROM json_each(t.tags) e WHERE e.value = ?1)",
            noun.key
        );
        count += tx.conn.prepare_cached(&sql)?.query_row([tag], |row| row.get::<_, i64>(0))?;
    }
    Ok(count)
}
