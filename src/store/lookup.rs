//! The keys under which records are found.

use std::collections::HashSet;

use rusqlite::types::ValueRef;

use super::{Error, Result, Tx};
use crate::domain::lookup::Key;
use crate::domain::{NOUNS, Noun, Record, lookup};

/// One hit: the noun and the number of a record.
pub type Hit = (&'static Noun, i64);

/// Bytes behind the text: a zero, the noun's ordinal, the record's number.
const TAIL: usize = 10;

/// The bytes of a key up to the end of its text.
fn stem(bytes: &mut Vec<u8>, kind: u8, text: &[u8]) {
    bytes.reserve(1 + text.len() + TAIL);
    bytes.push(kind);
    // A zero ends the text, so it cannot be part of it.
    if text.contains(&0) {
        bytes.extend(text.iter().filter(|byte| **byte != 0));
    } else {
        bytes.extend_from_slice(text);
    }
}

/// Appends the whole key of a record.
pub(in crate::store) fn encode(bytes: &mut Vec<u8>, kind: u8, text: &[u8], noun: &Noun, record: i64) {
    stem(bytes, kind, text);
    bytes.extend([0, ordinal(noun)]);
    bytes.extend(record.to_be_bytes());
}

/// Where the keys of this text begin.
fn start(key: Key, text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    stem(&mut bytes, key as u8, text.as_bytes());
    bytes
}

/// The whole key of a record.
pub(in crate::store) fn encoded(key: Key, text: &str, record: &Record) -> Vec<u8> {
    let mut bytes = Vec::new();
    encode(&mut bytes, key as u8, text.as_bytes(), record.noun, record.id());
    bytes
}

fn ordinal(noun: &Noun) -> u8 {
    u8::try_from(noun.ordinal).unwrap_or(0)
}

fn hit(key: &[u8]) -> Option<Hit> {
    let (of, record) = owner(key)?;
    Some((NOUNS.into_iter().find(|noun| noun.ordinal == of)?, record))
}

/// Whose key it is: the noun's ordinal and the number of the record.
pub(in crate::store) fn owner(key: &[u8]) -> Option<(i64, i64)> {
    let tail = key.get(key.len().checked_sub(TAIL)?..)?;
    Some((tail[1].into(), i64::from_be_bytes(tail[2..].try_into().ok()?)))
}

/// Adds the keys of a record.
///
/// # Errors
/// As the engine.
pub fn add(tx: &Tx<'_>, record: &Record, region: &str) -> Result<()> {
    let mut statement = tx.conn.prepare_cached("INSERT OR IGNORE INTO lookup (key) VALUES (?1)")?;
    for (key, text) in lookup::keys(record, region) {
        statement.execute([encoded(key, &text, record)])?;
    }
    Ok(())
}

/// Takes the keys of a record away.
///
/// # Errors
/// As the engine.
pub fn remove(tx: &Tx<'_>, record: &Record, region: &str) -> Result<()> {
    let mut statement = tx.conn.prepare_cached("DELETE FROM lookup WHERE key = ?1")?;
    for (key, text) in lookup::keys(record, region) {
        statement.execute([encoded(key, &text, record)])?;
    }
    Ok(())
}

/// Records that have exactly this key, at most `limit`, noun by noun, newest first within each.
///
/// # Errors
/// As the engine.
pub fn exact(tx: &Tx<'_>, key: Key, text: &str, limit: usize) -> Result<Vec<Hit>> {
    let mut from = start(key, text);
    from.push(0);
    let (mut hits, _) = between(tx, &from, &end(&from), true, limit)?;
    hits.sort_by_key(|(noun, _)| noun.ordinal);
    Ok(hits)
}

/// Records of one noun that have exactly this key, at most `limit`, oldest first.
///
/// # Errors
/// As the engine.
pub fn of_noun(tx: &Tx<'_>, key: Key, text: &str, noun: &Noun, limit: usize) -> Result<Vec<i64>> {
    let mut from = start(key, text);
    from.extend([0, ordinal(noun)]);
    let (hits, _) = between(tx, &from, &end(&from), false, limit)?;
    Ok(hits.into_iter().map(|(_, record)| record).collect())
}

/// A way along the keys, page by page.
#[derive(Debug, Clone)]
pub struct Walk {
    from: Vec<u8>,
    to: Vec<u8>,
    newest_first: bool,
}

impl Walk {
    /// Along the records of one noun that have exactly this key, newest first.
    #[must_use]
    pub fn of_noun(key: Key, text: &str, noun: &Noun) -> Self {
        let mut from = start(key, text);
        from.extend([0, ordinal(noun)]);
        Self { to: end(&from), from, newest_first: true }
    }

    /// Along the records that have a key which begins so, in the order of their keys.
    #[must_use]
    pub fn beginning(key: Key, text: &str) -> Self {
        let from = start(key, text);
        Self { to: end(&from), from, newest_first: false }
    }

    /// The next records, each once a page, at most `limit`; none at the end.
    ///
    /// # Errors
    /// As the engine.
    pub fn page(&mut self, tx: &Tx<'_>, limit: usize) -> Result<Vec<Hit>> {
        let (hits, last) = between(tx, &self.from, &self.to, self.newest_first, limit)?;
        match last {
            Some(last) if self.newest_first => self.to = last,
            // What follows a key begins with it.
            Some(mut last) => {
                last.push(0);
                self.from = last;
            }
            None => {}
        }
        Ok(hits)
    }
}

/// How many keys begin so, up to `most`.
///
/// # Errors
/// As the engine.
pub fn count_prefix(tx: &Tx<'_>, key: Key, text: &str, most: i64) -> Result<i64> {
    let from = start(key, text);
    let sql = "SELECT count(*) FROM (SELECT 1 FROM lookup WHERE key >= ?1 AND key < ?2 LIMIT ?3)";
    Ok(tx.conn.prepare_cached(sql)?.query_row((&from, end(&from), most), |row| row.get(0))?)
}

/// Whether any record has a key of one of these kinds.
///
/// # Errors
/// As the engine.
pub fn any_of(tx: &Tx<'_>, keys: &[Key]) -> Result<bool> {
    for key in keys {
        let from = [*key as u8];
        if !between(tx, &from, &end(&from), false, 1)?.0.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The end of all keys that begin so: no text has the byte 255, and no noun that ordinal.
fn end(from: &[u8]) -> Vec<u8> {
    let mut end = from.to_vec();
    end.push(u8::MAX);
    end
}

/// Records with a key from the one up to the other, and the last key of them.
fn between(tx: &Tx<'_>, from: &[u8], to: &[u8], newest_first: bool, limit: usize) -> Result<(Vec<Hit>, Option<Vec<u8>>)> {
    let sql = if newest_first {
        "SELECT key FROM lookup WHERE key >= ?1 AND key < ?2 ORDER BY key DESC LIMIT ?3"
    } else {
        "SELECT key FROM lookup WHERE key >= ?1 AND key < ?2 ORDER BY key LIMIT ?3"
    };
    let mut statement = tx.conn.prepare_cached(sql)?;
    let mut rows = statement.query((from, to, i64::try_from(limit).unwrap_or(i64::MAX)))?;
    let (mut hits, mut last) = (Vec::new(), None);
    let mut known = HashSet::new();
    while let Some(row) = rows.next()? {
        let ValueRef::Blob(key) = row.get_ref(0)? else { return Err(Error::Garbled("lookup.key".to_owned())) };
        let found = hit(key).ok_or_else(|| Error::Garbled("lookup.key".to_owned()))?;
        if known.insert((found.0.ordinal, found.1)) {
            hits.push(found);
        }
        last = Some(key.to_vec());
    }
    Ok((hits, last))
}
