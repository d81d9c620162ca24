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

impl Seen<'_> {
    /// With what lies in a pool: anybody may look at that.
    #[must_use]
    pub const fn wide(self) -> Self {
        match self {
            Self::Of(users) => Self::OfOrPooled(users),
            other => other,
        }
    }
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
    /// Whose records are named, and asked about, where rows refer to them.
    pub of: Seen<'a>,
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
    let (mut order, mut ordered): (Vec<String>, Vec<rusqlite::types::Value>) = (Vec::new(), Vec::new());
    for (field, descending) in listing.sort {
        let way = if *descending { "DESC" } else { "ASC" };
        let by = condition::sorted(field);
        order.push(format!("{} {way} NULLS LAST", by.sql));
        ordered.extend(by.values);
    }
    order.push("t.id DESC".to_owned());
    let mut labels = Clause::plain("");
    for label in noun.fields.iter().filter_map(|field| label(field, listing.of)) {
        labels.sql.push_str(", ");
        labels.sql.push_str(&label.sql);
        labels.values.extend(label.values);
    }
    let limit = listing.limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"));
    let sql = format!(
        "SELECT {}{} FROM \"{}\" t WHERE {} ORDER BY {}{limit}",
        columns(noun),
        labels.sql,
        noun.key,
        clause.sql,
        order.join(", ")
    );
    let mut statement = tx.conn.prepare_cached(&sql).map_err(Error::from)?;
    let mut rows =
        statement.query(params_from_iter(labels.values.into_iter().chain(clause.values).chain(ordered))).map_err(Error::from)?;
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
    named(tx, noun, id, seen, seen.wide())
}

/// As [`line()`], with the words for what is in sight of `of`.
///
/// # Errors
/// As the engine.
pub fn named(tx: &Tx<'_>, noun: &'static Noun, id: i64, seen: Seen<'_>, of: Seen<'_>) -> Result<Option<Line>> {
    let Some(field) = noun.field("id") else { return Ok(None) };
    let known = Known { field, of: None, compare: crate::domain::filter::Compare::Is, with: vec![Value::Int(id)] };
    let filter = Condition::Test(known);
    let mut found = None;
    let listing = Listing { noun, filter: Some(&filter), seen, of, sort: &[], limit: Some(1), removed: true };
    list::<Error>(tx, &listing, |line| {
        found = Some(line);
        Ok(false)
    })?;
    Ok(found)
}

/// Whether this person may see a row.
///
/// # Errors
/// As the engine.
pub fn is_seen(tx: &Tx<'_>, noun: &Noun, id: i64, seen: Seen<'_>) -> Result<bool> {
    let seen = condition::seen(noun, "t", seen);
    let sql = format!("SELECT EXISTS (SELECT 1 FROM \"{}\" t WHERE t.id = ? AND {})", noun.key, seen.sql);
    let bound = std::iter::once(rusqlite::types::Value::Integer(id)).chain(seen.values);
    Ok(tx.conn.prepare_cached(&sql)?.query_row(params_from_iter(bound), |row| row.get(0))?)
}

/// Those of these rows that this person may see, in no order; only removed ones, or only those that are not.
///
/// # Errors
/// As the engine.
pub fn visible(tx: &Tx<'_>, noun: &'static Noun, ids: &[i64], seen: Seen, removed: bool) -> Result<Vec<i64>> {
    let seen = condition::seen(noun, "t", seen);
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
    let mut clause = condition::seen(listing.noun, "t", listing.seen);
    if let Some(filter) = listing.filter {
        clause = clause.and(condition::of(filter, listing.of));
    }
    if listing.removed { clause } else { clause.and(Clause::plain("t.removed_at IS NULL")) }
}

/// The subquery that gives the code or name of what a field refers to.
fn label(field: &Field, of: Seen<'_>) -> Option<Clause> {
    let Kind::Ref(key) = field.kind else { return None };
    let noun = crate::domain::noun(key)?;
    let shown = noun.code.unwrap_or(noun.name);
    let shown = if noun.key == "lead" { "coalesce(r.name, r.company)".to_owned() } else { format!("r.{shown}") };
    Some(condition::taken(&shown, noun, field.key, of))
}
