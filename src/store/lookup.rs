//! The keys under which records are found.

use super::{Result, Tx};
use crate::domain::lookup::Key;
use crate::domain::{NOUNS, Noun, Record, lookup};

/// One hit: the noun and the number of a record.
pub type Hit = (&'static Noun, i64);

/// Adds the keys of a record.
///
/// # Errors
/// As the engine.
pub fn add(tx: &Tx<'_>, record: &Record, region: &str) -> Result<()> {
    for (key, text) in lookup::keys(record, region) {
        add_one(tx, key, &text, record.noun.ordinal, record.id())?;
    }
    Ok(())
}

/// Adds one key.
///
/// # Errors
/// As the engine.
pub fn add_one(tx: &Tx<'_>, key: Key, text: &str, noun: i64, record: i64) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO lookup (kind, key, noun, record) VALUES (?1, ?2, ?3, ?4)";
    tx.conn.prepare_cached(sql)?.execute((key as i64, text, noun, record))?;
    Ok(())
}

/// Takes the keys of a record away.
///
/// # Errors
/// As the engine.
pub fn remove(tx: &Tx<'_>, record: &Record, region: &str) -> Result<()> {
    let sql = "DELETE FROM lookup WHERE kind = ?1 AND key = ?2 AND noun = ?3 AND record = ?4";
    let mut statement = tx.conn.prepare_cached(sql)?;
    for (key, text) in lookup::keys(record, region) {
        statement.execute((key as i64, text, record.noun.ordinal, record.id()))?;
    }
    Ok(())
}

/// Records that have exactly this key, newest first, at most `limit`.
///
/// # Errors
/// As the engine.
pub fn exact(tx: &Tx<'_>, key: Key, text: &str, limit: usize) -> Result<Vec<Hit>> {
    let sql = "SELECT noun, record FROM lookup WHERE kind = ?1 AND key = ?2 ORDER BY noun, record DESC LIMIT ?3";
    hits(tx, sql, (key as i64, text, i64::try_from(limit).unwrap_or(i64::MAX)))
}

/// Records of one noun that have exactly this key, at most two: none, the one, or several.
///
/// # Errors
/// As the engine.
pub fn of_noun(tx: &Tx<'_>, key: Key, text: &str, noun: &Noun) -> Result<Vec<i64>> {
    let sql = "SELECT record FROM lookup WHERE kind = ?1 AND key = ?2 AND noun = ?3 ORDER BY record LIMIT 2";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((key as i64, text, noun.ordinal), |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Records that have a key which begins so, at most `limit`, shortest keys first.
///
/// # Errors
/// As the engine.
pub fn prefix(tx: &Tx<'_>, key: Key, text: &str, limit: usize) -> Result<Vec<Hit>> {
    // No key holds a character above this one, so the range is exactly the keys that begin with the text.
    let end = format!("{text}\u{10FFFF}");
    let sql = "SELECT noun, record FROM lookup WHERE kind = ?1 AND key >= ?2 AND key < ?3 ORDER BY key LIMIT ?4";
    hits(tx, sql, (key as i64, text, end, i64::try_from(limit).unwrap_or(i64::MAX)))
}

/// How many records have a key which begins so, up to `most`.
///
/// # Errors
/// As the engine.
pub fn count_prefix(tx: &Tx<'_>, key: Key, text: &str, most: i64) -> Result<i64> {
    let end = format!("{text}\u{10FFFF}");
    let sql = "SELECT count(*) FROM (SELECT 1 FROM lookup WHERE kind = ?1 AND key >= ?2 AND key < ?3 LIMIT ?4)";
    Ok(tx.conn.prepare_cached(sql)?.query_row((key as i64, text, end, most), |row| row.get(0))?)
}

fn hits(tx: &Tx<'_>, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Hit>> {
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    let mut hits: Vec<Hit> = Vec::new();
    for row in rows {
        let (ordinal, record) = row?;
        if let Some(noun) = NOUNS.iter().find(|noun| noun.ordinal == ordinal)
            && !hits.iter().any(|(known, id)| *known == *noun && *id == record)
        {
            hits.push((noun, record));
        }
    }
    Ok(hits)
}
