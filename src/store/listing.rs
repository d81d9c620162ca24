//! Listings: rows that a person may see, filtered, sorted, with the words for what they refer to, in one query.

use rusqlite::params_from_iter;

use super::condition::{self, Clause};
use super::record::{columns, read};
use super::{Error, Result, Tx};
use crate::domain::filter::{Condition, Known};
use crate::domain::{Field, Kind, Noun, Record, Value};

/// Whose records a listing may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen<'a> {
    /// All.
    All,
    /// Those of these users.
    Of(&'a [i64]),
    /// Those of these users, and what lies in a pool.
    OfOrPooled(&'a [i64]),
}

/// What to list.
#[derive(Debug, Clone)]
pub struct Listing<'a> {
    /// The noun.
    pub noun: &'static Noun,
    /// What the rows must satisfy.
    pub filter: Option<&'a Condition<Known>>,
    /// Whose rows.
    pub seen: Seen<'a>,
    /// Fields to sort by, the first first; `true` is descending. Nothing is last either way.
    pub sort: &'a [(&'static Field, bool)],
    /// At most so many rows.
    pub limit: Option<i64>,
    /// Removed rows too.
    pub removed: bool,
}

/// A row with the words for what it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The row.
    pub record: Record,
    /// For each field that refers to another record: that record's code or name.
    pub labels: Vec<Option<String>>,
}

/// Gives every row of the listing to `each`, until it answers `false`.
///
/// # Errors
/// As the engine, and what `each` answers.
pub fn list<E: From<Error>>(
    tx: &Tx<'_>,
    listing: &Listing<'_>,
    mut each: impl FnMut(Line) -> std::result::Result<bool, E>,
) -> std::result::Result<(), E> {
    let noun = tx.noun(listing.noun);
    let clause = clause(listing);
    let mut order: Vec<String> = Vec::new();
    for (field, descending) in listing.sort {
        let way = if *descending { "DESC" } else { "ASC" };
        order.push(format!("{} {way} NULLS LAST", condition::sort_column(field)));
    }
    order.push("t.id DESC".to_owned());
    let labels: Vec<String> = noun.fields.iter().filter_map(label).collect();
    let labels = if labels.is_empty() { String::new() } else { format!(", {}", labels.join(", ")) };
    let limit = listing.limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"));
    let sql = format!(
        "SELECT {}{labels} FROM \"{}\" t WHERE {} ORDER BY {}{limit}",
        columns(noun),
        noun.key,
        clause.sql,
        order.join(", ")
    );
    let mut statement = tx.conn.prepare_cached(&sql).map_err(Error::from)?;
    let mut rows = statement.query(params_from_iter(clause.values)).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let record = read(tx, noun, row)?;
        let mut at: usize = noun.fields.iter().map(|field| field.columns().len()).sum();
        let mut labels = vec![None; noun.fields.len()];
        for (place, field) in noun.fields.iter().enumerate() {
            if matches!(field.kind, Kind::Ref(_)) {
                labels[place] = row.get(at).map_err(Error::from)?;
                at += 1;
            }
        }
        if !each(Line { record, labels })? {
            break;
        }
    }
    Ok(())
}

/// How many rows the listing has without its limit.
///
/// # Errors
/// As the engine.
pub fn count(tx: &Tx<'_>, listing: &Listing<'_>) -> Result<i64> {
    let clause = clause(listing);
    let sql = format!("SELECT count(*) FROM \"{}\" t WHERE {}", listing.noun.key, clause.sql);
    Ok(tx.conn.prepare_cached(&sql)?.query_row(params_from_iter(clause.values), |row| row.get(0))?)
}

/// One row with its labels, if this person may see it.
///
/// # Errors
/// As the engine.
pub fn line(tx: &Tx<'_>, noun: &'static Noun, id: i64, seen: Seen<'_>) -> Result<Option<Line>> {
    let Some(field) = noun.field("id") else { return Ok(None) };
    let known = Known { field, of: None, compare: crate::domain::filter::Compare::Is, with: vec![Value::Int(id)] };
    let filter = Condition::Test(known);
    let mut found = None;
    let listing = Listing { noun, filter: Some(&filter), seen, sort: &[], limit: Some(1), removed: true };
    list::<Error>(tx, &listing, |line| {
        found = Some(line);
        Ok(false)
    })?;
    Ok(found)
}

/// Those of these rows that this person may see, in no order; only removed ones, or only those that are not.
///
/// # Errors
/// As the engine.
pub fn visible(tx: &Tx<'_>, noun: &'static Noun, ids: &[i64], seen: Seen, removed: bool) -> Result<Vec<i64>> {
    let seen = condition::seen(noun, seen);
    let not = if removed { "NOT " } else { "" };
    let sql = format!(
        "SELECT t.id FROM json_each(?) e JOIN \"{}\" t ON t.id = e.value WHERE t.removed_at IS {not}NULL AND {}",
        noun.key, seen.sql
    );
    let list = rusqlite::types::Value::Text(serde_json::to_string(ids).unwrap_or_default());
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(std::iter::once(list).chain(seen.values)), |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn clause(listing: &Listing<'_>) -> Clause {
    let mut clause = condition::seen(listing.noun, listing.seen);
    if let Some(filter) = listing.filter {
        clause = clause.and(condition::of(filter));
    }
    if listing.removed { clause } else { clause.and(Clause::plain("t.removed_at IS NULL")) }
}

/// The subquery that gives the code or name of what a field refers to.
fn label(field: &Field) -> Option<String> {
    let Kind::Ref(key) = field.kind else { return None };
    let noun = crate::domain::noun(key)?;
    let shown = noun.code.unwrap_or(noun.name);
    let shown = if noun.key == "lead" { "coalesce(r.name, r.company)".to_owned() } else { format!("r.{shown}") };
    Some(format!("(SELECT {shown} FROM \"{key}\" r WHERE r.id = t.{})", field.key))
}
