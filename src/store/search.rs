//! The word index (FTS5, contentless): which records hold these words. Every hit is verified on the row by
//! the caller, because the index knows words, not where they stand.

use rusqlite::params;

use super::lookup::Hit;
use super::{Result, Tx};
use crate::domain::{NOUNS, Noun, Record, lookup};

/// Documents are numbered 64 × record + ordinal of the noun.
const NOUNS_AT_MOST: i64 = 64;

/// The number of a record's document.
#[must_use]
pub const fn document(noun: &Noun, id: i64) -> i64 {
    id * NOUNS_AT_MOST + noun.ordinal
}

/// Puts the words of a record into the index.
///
/// # Errors
/// As the engine.
pub fn add(tx: &Tx<'_>, record: &Record) -> Result<()> {
    let words = lookup::words(record);
    if !words.is_empty() {
        add_words(tx, document(record.noun, record.id()), &words)?;
    }
    Ok(())
}

/// Puts the words of one document into the index.
///
/// # Errors
/// As the engine.
pub fn add_words(tx: &Tx<'_>, document: i64, words: &str) -> Result<()> {
    tx.conn.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?.execute(params![document, words])?;
    Ok(())
}

/// Takes the words of a record, as it stands in the index, out of it.
///
/// # Errors
/// As the engine.
pub fn remove(tx: &Tx<'_>, record: &Record) -> Result<()> {
    let words = lookup::words(record);
    if !words.is_empty() {
        let sql = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?1, ?2)";
        tx.conn.prepare_cached(sql)?.execute(params![document(record.noun, record.id()), words])?;
    }
    Ok(())
}

/// The query for records that hold all words of a text, the last of them perhaps only in part; none for a
/// text without words.
#[must_use]
pub fn query(text: &str) -> Option<String> {
    let mut words = String::new();
    lookup::split_words(text, &mut words);
    let all: Vec<&str> = words.split_whitespace().collect();
    let mut parts: Vec<String> = Vec::new();
    for (place, word) in all.iter().enumerate() {
        let lone = crate::domain::name::is_han(word.chars().next()?) && word.chars().nth(1).is_none();
        // The last character of a Han run stands alone in the index only where the run ends; in a query of two
        // characters or more its pair says more.
        if lone && place > 0 && all[place - 1].ends_with(*word) && all[place - 1].chars().count() == 2 {
            continue;
        }
        let han_pair = word.chars().next().is_some_and(crate::domain::name::is_han) && !lone;
        let open_ended = lone || (!han_pair && place + 1 == all.len());
        parts.push(if open_ended { format!("\"{word}\"*") } else { format!("\"{word}\"") });
    }
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

/// Records that hold the words of a query and whose document is below this one, newest document first, at most `limit`.
///
/// # Errors
/// As the engine.
pub fn matching(tx: &Tx<'_>, query: &str, below: i64, limit: usize) -> Result<Vec<Hit>> {
    let sql = "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC LIMIT ?3";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = statement.query_map(params![query, below, limit], |row| row.get::<_, i64>(0))?;
    let mut hits = Vec::new();
    for row in rows {
        let document = row?;
        let ordinal = document.rem_euclid(NOUNS_AT_MOST);
        if let Some(noun) = NOUNS.iter().find(|noun| noun.ordinal == ordinal) {
            hits.push((*noun, document.div_euclid(NOUNS_AT_MOST)));
        }
    }
    Ok(hits)
}

/// How many documents a query has, up to `most`.
///
/// # Errors
/// As the engine.
pub fn count(tx: &Tx<'_>, query: &str, most: i64) -> Result<i64> {
    let sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)";
    Ok(tx.conn.prepare_cached(sql)?.query_row(params![query, most], |row| row.get(0))?)
}
