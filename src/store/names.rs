//! Whole nouns at once: those of which a file has a handful, and what their records go by.

use std::collections::HashMap;

use rusqlite::OptionalExtension as _;

use super::record::{columns, read};
use super::{Result, Tx};
use crate::domain::{Noun, Record};

/// Every record of a noun, removed ones included, in the order of their numbers: for nouns of which a file has a handful.
///
/// # Errors
/// As the engine.
pub fn all(tx: &Tx<'_>, noun: &'static Noun) -> Result<Vec<Record>> {
    let sql = format!("SELECT {} FROM \"{}\" t ORDER BY t.id", columns(noun), noun.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(read(tx, noun, row)?);
    }
    Ok(records)
}

/// What every record of a noun goes by, its code or its name: for nouns of which a file has a handful.
///
/// # Errors
/// As the engine.
pub fn of(tx: &Tx<'_>, noun: &Noun) -> Result<HashMap<i64, String>> {
    let sql = format!("SELECT id, coalesce({}, {}, '') FROM \"{}\"", noun.code.unwrap_or(noun.name), noun.name, noun.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The names of these records of a noun.
///
/// # Errors
/// As the engine.
pub fn some(tx: &Tx<'_>, noun: &Noun, ids: &[i64]) -> Result<HashMap<i64, String>> {
    let sql = format!("SELECT coalesce({}, '') FROM \"{}\" WHERE id = ?1", noun.name, noun.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut names = HashMap::with_capacity(ids.len());
    for id in ids {
        if let Some(name) = statement.query_row([id], |row| row.get(0)).optional()? {
            names.insert(*id, name);
        }
    }
    Ok(names)
}
