//! Leads: what the funnel counts and what a conversion moves.

use std::sync::LazyLock;

use rusqlite::types::ValueRef;

use super::record::{columns, read};
use super::{Result, Tx};
use crate::domain::funnel::Cell;
use crate::domain::lead::LEAD;
use crate::domain::privacy::ERASURE;
use crate::domain::{Moment, Record};

/// Which leads are counted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'a> {
    /// Captured from this moment on.
    pub since: Option<Moment>,
    /// Captured before this moment.
    pub until: Option<Moment>,
    /// Of these owners; none: of everybody.
    pub owners: Option<&'a [i64]>,
    /// Of this business line; none: of all.
    pub line: Option<i64>,
}

/// By what leads are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// All of them are one group.
    None,
    /// Where they came from.
    Source,
    /// In which campaign.
    Campaign,
    /// Whose they are.
    Owner,
    /// Of which line.
    Line,
}

/// What leads have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The number of a record.
    Record(i64),
    /// A text.
    Text(String),
    /// Nothing is known.
    None,
}

/// Leads that reports count: those that an erasure took from the lists too.
static COUNTED: LazyLock<String> = LazyLock::new(|| {
    format!(
        "(removed_at IS NULL OR EXISTS (
            SELECT 1 FROM change c JOIN operation o ON o.id = c.op
            WHERE c.noun = 'lead' AND c.record = lead.id AND o.command = '{ERASURE}' AND o.at = lead.removed_at))"
    )
});

/// The leads captured in a period, by what they have in common, by furthest and present stage. A lead that an erasure
/// took from the lists is counted still; one that was removed before is not.
///
/// # Errors
/// As the engine.
pub fn cohort(tx: &Tx<'_>, scope: Scope<'_>, group: Group) -> Result<Vec<(Key, Cell)>> {
    let counted = &*COUNTED;
    let owned = scope.owners.map(|owners| format!("AND owner IN ({})", vec!["?"; owners.len()].join(", ")));
    let key = match group {
        Group::None => "NULL",
        Group::Source => "source",
        Group::Campaign => "campaign",
        Group::Owner => "owner",
        Group::Line => "line",
    };
    let sql = format!(
        "SELECT {key}, furthest, stage, count(*) FROM lead
         WHERE {counted}
           AND (?1 IS NULL OR captured_at >= ?1) AND (?2 IS NULL OR captured_at < ?2) AND (?3 IS NULL OR line = ?3) {}
         GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        owned.unwrap_or_default()
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let owners = scope.owners.unwrap_or_default().iter().map(|owner| Some(*owner));
    let bound = [scope.since, scope.until, scope.line].into_iter().chain(owners);
    let rows = statement.query_map(rusqlite::params_from_iter(bound), |row| {
        let key = match row.get_ref(0)? {
            ValueRef::Integer(id) => Key::Record(id),
            ValueRef::Text(text) => Key::Text(String::from_utf8_lossy(text).into_owned()),
            _ => Key::None,
        };
        Ok((key, Cell { furthest: row.get(1)?, stage: row.get(2)?, leads: row.get(3)? }))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Why leads of a cohort were lost: the furthest stage they had come to, the reason, how many.
///
/// # Errors
/// As the engine.
pub fn losses(tx: &Tx<'_>, scope: Scope<'_>) -> Result<Vec<(String, String, i64)>> {
    let counted = &*COUNTED;
    let owned = scope.owners.map(|owners| format!("AND owner IN ({})", vec!["?"; owners.len()].join(", ")));
    let sql = format!(
        "SELECT furthest, coalesce(lost_reason, 'other'), count(*) FROM lead
         WHERE {counted} AND stage = 'lost'
           AND (?1 IS NULL OR captured_at >= ?1) AND (?2 IS NULL OR captured_at < ?2) AND (?3 IS NULL OR line = ?3) {}
         GROUP BY 1, 2 ORDER BY 1, 2",
        owned.unwrap_or_default()
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let owners = scope.owners.unwrap_or_default().iter().map(|owner| Some(*owner));
    let bound = [scope.since, scope.until, scope.line].into_iter().chain(owners);
    let rows = statement.query_map(rusqlite::params_from_iter(bound), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Days that leads of a cohort took from one stage to the next, in the order of the way: `(stage, days)` for each lead
/// that has entered both.
///
/// # Errors
/// As the engine.
pub fn durations(tx: &Tx<'_>, scope: Scope<'_>, mut each: impl FnMut([Option<Moment>; 5])) -> Result<()> {
    let counted = &*COUNTED;
    let owned = scope.owners.map(|owners| format!("AND owner IN ({})", vec!["?"; owners.len()].join(", ")));
    let sql = format!(
        "SELECT captured_at, mql_at, sl_at, sql_at, converted_at FROM lead
         WHERE {counted} AND coalesce(mql_at, sl_at, sql_at, converted_at) IS NOT NULL
           AND (?1 IS NULL OR captured_at >= ?1) AND (?2 IS NULL OR captured_at < ?2) AND (?3 IS NULL OR line = ?3) {}",
        owned.unwrap_or_default()
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let owners = scope.owners.unwrap_or_default().iter().map(|owner| Some(*owner));
    let bound = [scope.since, scope.until, scope.line].into_iter().chain(owners);
    let mut rows = statement.query(rusqlite::params_from_iter(bound))?;
    while let Some(row) = rows.next()? {
        each([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]);
    }
    Ok(())
}

/// How many leads each person holds that are neither converted nor lost.
///
/// # Errors
/// As the engine.
pub fn open_by_owner(tx: &Tx<'_>) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT owner, count(*) FROM lead WHERE removed_at IS NULL AND owner IS NOT NULL
               AND stage IN ('ml', 'mql', 'sl', 'sql', 'nurturing') GROUP BY owner ORDER BY owner";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Since when each open lead of these owners is in its stage: stage and moment.
///
/// # Errors
/// As the engine.
pub fn stays(tx: &Tx<'_>, owners: Option<&[i64]>, mut each: impl FnMut(&str, Moment)) -> Result<()> {
    let owned = owners.map(|owners| format!("AND owner IN ({})", vec!["?"; owners.len()].join(", ")));
    let sql = format!(
        "SELECT stage, coalesce(stage_at, captured_at, created_at) FROM lead
         WHERE removed_at IS NULL AND stage IN ('ml', 'mql', 'sl', 'sql', 'nurturing') {}",
        owned.unwrap_or_default()
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(owners.unwrap_or_default()))?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str().unwrap_or_default(), row.get(1)?);
    }
    Ok(())
}

/// Open leads of these owners behind a number, so many at most, in the order of their numbers.
///
/// # Errors
/// As the engine.
pub fn open_page(tx: &Tx<'_>, owners: Option<&[i64]>, after: i64, most: usize) -> Result<Vec<Record>> {
    let owned = owners.map(|owners| format!("AND t.owner IN ({})", vec!["?"; owners.len()].join(", ")));
    let sql = format!(
        "SELECT {} FROM lead t WHERE t.id > ? AND t.removed_at IS NULL
         AND t.stage IN ('ml', 'mql', 'sl', 'sql', 'nurturing') {} ORDER BY t.id LIMIT ?",
        columns(&LEAD),
        owned.unwrap_or_default()
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let bound = [after].into_iter().chain(owners.unwrap_or_default().iter().copied()).chain([most]);
    let mut rows = statement.query(rusqlite::params_from_iter(bound))?;
    let mut page = Vec::new();
    while let Some(row) = rows.next()? {
        page.push(read(tx, &LEAD, row)?);
    }
    Ok(page)
}

/// How many leads a person has to do with: open ones in his hands, and those that wait for him to accept them.
///
/// # Errors
/// As the engine.
pub fn load(tx: &Tx<'_>, user: i64) -> Result<i64> {
    let sql = "SELECT (SELECT count(*) FROM lead WHERE owner = ?1 AND stage IN ('ml', 'mql', 'sl', 'sql', 'nurturing')
                       AND removed_at IS NULL)
                    + (SELECT count(*) FROM lead WHERE handed_to = ?1 AND owner IS NOT ?1 AND removed_at IS NULL)";
    Ok(tx.conn.prepare_cached(sql)?.query_row([user], |row| row.get(0))?)
}

/// The number of the last tenure in which a person was given a lead; 0 where he never was.
///
/// # Errors
/// As the engine.
pub fn last_given(tx: &Tx<'_>, user: i64) -> Result<i64> {
    let sql = "SELECT coalesce(max(id), 0) FROM tenure WHERE owner = ?1 AND lead IS NOT NULL AND how = 'assigned'";
    Ok(tx.conn.prepare_cached(sql)?.query_row([user], |row| row.get(0))?)
}
