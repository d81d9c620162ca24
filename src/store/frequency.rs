//! Frequencies by which chances are learnt: kept with every write, and equal to what counting anew gives.

use std::collections::HashMap;

use rusqlite::OptionalExtension as _;

use super::check::Found;
use super::record::{by_code, columns, read};
use super::{Result, Tx};
use crate::domain::frequency::{Counts, outcome, rule, said};
use crate::domain::setting::SETTING;
use crate::domain::{Field, NOUNS, Noun, Record};

/// Counts by field and value; those of all records stand under an empty field.
pub type Tally = HashMap<(&'static str, String), Counts>;

/// The fields by which the chance of a noun's records is learnt.
///
/// # Errors
/// As the engine.
pub fn fields(tx: &Tx<'_>, noun: &'static Noun) -> Result<Vec<&'static Field>> {
    let Some(rule) = rule(noun) else { return Ok(Vec::new()) };
    let set = by_code(tx, &SETTING, rule.name)?.filter(|setting| setting.removed_at().is_none());
    let keys = set.and_then(|setting| rule.read(setting.text("value"))).unwrap_or_else(|| rule.usual.to_owned());
    Ok(keys.split(',').filter_map(|key| noun.field(key)).collect())
}

/// Counts a record in, or out again with `times` −1; one that is neither won nor lost says nothing.
pub fn tally(tally: &mut Tally, fields: &[&'static Field], record: &Record, times: i64) {
    let Some(won) = outcome(record) else { return };
    let all = std::iter::once(("", String::new()));
    for key in all.chain(fields.iter().map(|field| (field.key, said(record, field)))) {
        let counts = tally.entry(key).or_default();
        if won { counts.won += times } else { counts.lost += times }
    }
}

/// A row was written over another, added, or taken out.
///
/// # Errors
/// As the engine.
pub fn learn(tx: &Tx<'_>, old: Option<&Record>, new: Option<&Record>) -> Result<()> {
    let Some(noun) = new.or(old).map(|record| record.noun) else { return Ok(()) };
    if rule(noun).is_none() || (old.and_then(outcome).is_none() && new.and_then(outcome).is_none()) {
        return Ok(());
    }
    let fields = fields(tx, noun)?;
    let mut changes = Tally::new();
    old.into_iter().for_each(|old| tally(&mut changes, &fields, old, -1));
    new.into_iter().for_each(|new| tally(&mut changes, &fields, new, 1));
    add(tx, noun, &changes)
}

/// Adds counts to those that are kept.
///
/// # Errors
/// As the engine.
pub fn add(tx: &Tx<'_>, noun: &Noun, tally: &Tally) -> Result<()> {
    let mut add = tx.conn.prepare_cached(
        "INSERT INTO frequency (noun, field, value, won, lost) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (noun, field, value) DO UPDATE SET won = won + excluded.won, lost = lost + excluded.lost",
    )?;
    let mut tidy =
        tx.conn.prepare_cached("DELETE FROM frequency WHERE noun = ?1 AND field = ?2 AND value = ?3 AND won = 0 AND lost = 0")?;
    for ((field, value), counts) in tally.iter().filter(|(_, counts)| **counts != Counts::default()) {
        add.execute((noun.ordinal, field, value, counts.won, counts.lost))?;
        tidy.execute((noun.ordinal, field, value))?;
    }
    Ok(())
}

/// Every count of a noun, counted anew.
///
/// # Errors
/// As the engine.
pub fn counted(tx: &Tx<'_>, noun: &'static Noun) -> Result<Tally> {
    let fields = fields(tx, noun)?;
    let mut all = Tally::new();
    if rule(noun).is_none() {
        return Ok(all);
    }
    let sql = format!("SELECT {} FROM \"{}\" t", columns(noun), noun.key);
    let mut statement = tx.conn.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // What no version writes says nothing; `doctor` names it.
        match read(tx, noun, row) {
            Ok(record) => tally(&mut all, &fields, &record, 1),
            Err(super::Error::Garbled(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// Counts a noun anew.
///
/// # Errors
/// As the engine.
pub fn rebuild(tx: &Tx<'_>, noun: &'static Noun) -> Result<()> {
    tx.conn.execute("DELETE FROM frequency WHERE noun = ?1", [noun.ordinal])?;
    add(tx, noun, &counted(tx, noun)?)
}

/// What is kept of a noun: field, value, counts.
///
/// # Errors
/// As the engine.
pub fn kept(tx: &Tx<'_>, noun: &Noun) -> Result<Vec<(String, String, Counts)>> {
    let mut statement = tx.conn.prepare_cached("SELECT field, value, won, lost FROM frequency WHERE noun = ?1")?;
    let rows = statement
        .query_map([noun.ordinal], |row| Ok((row.get(0)?, row.get(1)?, Counts { won: row.get(2)?, lost: row.get(3)? })))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The counts of one value of a field.
///
/// # Errors
/// As the engine.
pub fn of(tx: &Tx<'_>, noun: &Noun, field: &str, value: &str) -> Result<Counts> {
    let sql = "SELECT won, lost FROM frequency WHERE noun = ?1 AND field = ?2 AND value = ?3";
    let found = tx
        .conn
        .prepare_cached(sql)?
        .query_row((noun.ordinal, field, value), |row| Ok(Counts { won: row.get(0)?, lost: row.get(1)? }))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// How many different values a field had.
///
/// # Errors
/// As the engine.
pub fn values(tx: &Tx<'_>, noun: &Noun, field: &str) -> Result<i64> {
    let sql = "SELECT count(*) FROM frequency WHERE noun = ?1 AND field = ?2";
    Ok(tx.conn.prepare_cached(sql)?.query_row((noun.ordinal, field), |row| row.get(0))?)
}

/// Counts by which chances are learnt that differ from what counting anew gives.
///
/// # Errors
/// As the engine.
pub fn check(tx: &Tx<'_>) -> Result<Found> {
    let mut found = Found::default();
    for noun in NOUNS.into_iter().filter(|noun| rule(noun).is_some()) {
        let mut counted = counted(tx, noun)?;
        for (field, value, stands) in kept(tx, noun)? {
            found.looked += 1;
            let key = noun.field(&field).map_or("", |field| field.key);
            let own = counted.remove(&(key, value.clone())).unwrap_or_default();
            found.wrong(i64::from(stands != own), || format!("{} {field} {value}: {stands:?}, {own:?}", noun.key));
        }
        let left = counted.into_iter().filter(|(_, counts)| *counts != Counts::default()).count();
        found.wrong(i64::try_from(left).unwrap_or(i64::MAX), || format!("{}: {left} missing", noun.key));
    }
    Ok(found)
}
