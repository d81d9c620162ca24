//! What is left of a person beside the rows: images of operations, keys, words, fingerprints, answers. And the end of
//! an erasure: the bytes themselves.

use std::collections::HashSet;

use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension as _, params};

use super::{Error, Result, Tx, lookup};
use crate::domain::privacy::ERASURE;
use crate::domain::{Moment, Noun};

/// What stands in `meta` from an erasure until the last byte of what it erased is gone from the file.
const UNFINISHED: &str = "erasure";

/// Calls `each` with every image there is: noun, number of the record, image.
///
/// # Errors
/// As the engine and `each`.
pub fn images(tx: &Tx<'_>, mut each: impl FnMut(&str, i64, &str) -> Result<()>) -> Result<()> {
    let mut statement = tx.conn.prepare("SELECT noun, record, image FROM change WHERE image IS NOT NULL ORDER BY op, seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (noun, image) = (row.get_ref(0)?, row.get_ref(2)?);
        let (ValueRef::Text(noun), ValueRef::Text(image)) = (noun, image) else { continue };
        each(&String::from_utf8_lossy(noun), row.get(1)?, &String::from_utf8_lossy(image))?;
    }
    Ok(())
}

/// Empties every image of a record; how many there were.
///
/// # Errors
/// As the engine.
pub fn empty_images(tx: &Tx<'_>, noun: &Noun, record: i64) -> Result<usize> {
    let sql = "UPDATE change SET image = NULL, salt = NULL WHERE noun = ?1 AND record = ?2 AND image IS NOT NULL";
    Ok(tx.conn.prepare_cached(sql)?.execute((noun.key, record))?)
}

/// Forgets the answers kept for requests by operations that were about a record; how many there were.
///
/// # Errors
/// As the engine.
pub fn forget_answers(tx: &Tx<'_>, noun: &Noun, record: i64) -> Result<usize> {
    let sql = "UPDATE operation SET answer = NULL WHERE answer IS NOT NULL AND id IN (
                 SELECT op FROM change WHERE noun = ?1 AND record = ?2 AND kind <> 'range'
                 UNION ALL
                 SELECT op FROM change WHERE kind = 'range' AND noun = ?1 AND record <= ?2 AND last >= ?2)";
    Ok(tx.conn.prepare_cached(sql)?.execute((noun.key, record))?)
}

/// Forgets the answers in which one of these texts stands; how many there were.
///
/// # Errors
/// As the engine.
pub fn forget_answers_with(tx: &Tx<'_>, texts: &HashSet<String>) -> Result<usize> {
    let mut statement = tx.conn.prepare("SELECT id, answer FROM operation WHERE answer IS NOT NULL")?;
    let mut rows = statement.query([])?;
    let mut found: Vec<i64> = Vec::new();
    while let Some(row) = rows.next()? {
        let answer: String = row.get(1)?;
        if texts.iter().any(|text| answer.contains(text.as_str())) {
            found.push(row.get(0)?);
        }
    }
    for op in &found {
        tx.conn.prepare_cached("UPDATE operation SET answer = NULL WHERE id = ?1")?.execute([op])?;
    }
    Ok(found.len())
}

/// One imported row of a record: the import and the fingerprint in hexadecimal.
pub type Imported = (i64, String);

/// The imports that a record came with. Goes through all rows ever imported: an index would cost every import.
///
/// # Errors
/// As the engine.
pub fn imported(tx: &Tx<'_>, noun: &Noun, record: i64) -> Result<Vec<Imported>> {
    let sql = "SELECT op, lower(hex(fingerprint)) FROM import_row WHERE noun = ?1 AND record = ?2 ORDER BY op, fingerprint";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((noun.ordinal, record), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Forgets the imported rows of a record; how many there were.
///
/// # Errors
/// As the engine.
pub fn forget_rows(tx: &Tx<'_>, noun: &Noun, record: i64) -> Result<usize> {
    let sql = "DELETE FROM import_row WHERE noun = ?1 AND record = ?2";
    Ok(tx.conn.prepare_cached(sql)?.execute((noun.ordinal, record))?)
}

/// Takes away every key of these records, also those made under other settings than today's.
///
/// # Errors
/// As the engine.
pub fn forget_keys(tx: &Tx<'_>, records: &HashSet<(i64, i64)>) -> Result<()> {
    let mut statement = tx.conn.prepare("SELECT key FROM lookup")?;
    let mut rows = statement.query([])?;
    let mut found: Vec<Vec<u8>> = Vec::new();
    while let Some(row) = rows.next()? {
        let ValueRef::Blob(key) = row.get_ref(0)? else { return Err(Error::Garbled("lookup.key".to_owned())) };
        if lookup::owner(key).is_some_and(|owner| records.contains(&owner)) {
            found.push(key.to_vec());
        }
    }
    for key in found {
        tx.conn.prepare_cached("DELETE FROM lookup WHERE key = ?1")?.execute([key])?;
    }
    Ok(())
}

/// Writes the word index anew, so that no word stays in it which no document has.
///
/// # Errors
/// As the engine.
pub fn tidy_words(tx: &Tx<'_>) -> Result<()> {
    tx.conn.execute_batch("INSERT INTO search (search) VALUES ('optimize')")?;
    Ok(())
}

/// The claims of a customer: pool, claimer, moment.
///
/// # Errors
/// As the engine.
pub fn claims(tx: &Tx<'_>, customer: i64) -> Result<Vec<(String, String, Moment)>> {
    let sql = "SELECT p.code, u.login, c.at FROM claim c JOIN pool p ON p.id = c.pool JOIN user u ON u.id = c.claimer
               WHERE c.customer = ?1 ORDER BY c.id";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([customer], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The operation that erased a record, if one did.
///
/// # Errors
/// As the engine.
pub fn erased_by(tx: &Tx<'_>, noun: &Noun, record: i64) -> Result<Option<i64>> {
    let sql = "SELECT c.op FROM change c JOIN operation o ON o.id = c.op
               WHERE c.noun = ?1 AND c.record = ?2 AND o.command = ?3 ORDER BY c.op DESC LIMIT 1";
    Ok(tx.conn.prepare_cached(sql)?.query_row((noun.key, record, ERASURE), |row| row.get(0)).optional()?)
}

/// Notes that bytes of what operation `op` erased may still lie in the file.
///
/// # Errors
/// As the engine.
pub fn begin(tx: &Tx<'_>, op: i64) -> Result<()> {
    let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    tx.conn.prepare_cached(sql)?.execute(params![UNFINISHED, op.to_string()])?;
    Ok(())
}

/// The last erasure, if bytes of what it erased may still lie in the file.
///
/// # Errors
/// As the engine.
pub fn unfinished(tx: &Tx<'_>) -> Result<Option<i64>> {
    let sql = "SELECT value FROM meta WHERE key = ?1";
    let found: Option<String> = tx.conn.prepare_cached(sql)?.query_row([UNFINISHED], |row| row.get(0)).optional()?;
    Ok(found.and_then(|op| op.parse().ok()))
}

/// Notes that the bytes are gone, unless another erasure came meanwhile.
///
/// # Errors
/// As the engine.
pub fn end(tx: &Tx<'_>, op: i64) -> Result<()> {
    let sql = "DELETE FROM meta WHERE key = ?1 AND value = ?2";
    tx.conn.prepare_cached(sql)?.execute(params![UNFINISHED, op.to_string()])?;
    Ok(())
}
