//! What was done, by whom, and what it did to a record.

use std::collections::HashSet;

use super::session::restore;
use super::{Error, Reader, Result, listing, pool};
use crate::domain::lead::LEAD;
use crate::domain::{Noun, Record, Sight, Value};
use crate::store;
use crate::store::listing::{Line, Seen};
use crate::store::operation::{Kind, Operation};

/// Operations, newest first.
///
/// # Errors
/// As the engine.
pub fn operations(reader: &Reader<'_>, limit: Option<i64>) -> Result<Vec<Operation>> {
    // A rep sees what he did himself, a manager what his people did; what others did tells of their customers.
    let actors = match reader.sight(&LEAD)? {
        Seen::All => None,
        Seen::Of(users) | Seen::OfOrPooled(users) => Some(users),
    };
    Ok(store::operation::list(reader.tx(), actors, limit)?)
}

/// One operation and what it did, in the order in which it did it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The operation.
    pub operation: Operation,
    /// What it did to each row; of a row made, the fields that it was made with.
    pub steps: Vec<Step>,
    /// Runs of rows that it made: noun, first, last.
    pub runs: Vec<(&'static Noun, i64, i64)>,
    /// How many rows are left out.
    pub more: i64,
}

/// Rows of one operation that are told of one by one.
const TOLD: i64 = 100;

/// What one operation did.
///
/// # Errors
/// [`Error::NoOperation`] where there is none, or it is another's and out of sight.
pub fn of_operation(reader: &Reader<'_>, op: i64) -> Result<Told> {
    let operation = store::operation::get(reader.tx(), op)?.ok_or(Error::NoOperation { op })?;
    if !is_seen(reader, &operation)? {
        return Err(Error::NoOperation { op });
    }
    let (mut steps, mut runs, mut met) = (Vec::new(), Vec::new(), HashSet::new());
    let mut more = operation.changes;
    for change in store::operation::first_changes(reader.tx(), op, TOLD)? {
        let rows = change.last.map_or(1, |last| last - change.record + 1);
        more -= rows;
        let Some(noun) = crate::domain::noun(&change.noun) else { continue };
        if !sees(reader, &operation, noun, change.record)? {
            more += rows;
            continue;
        }
        if let (Kind::Range, Some(last)) = (change.kind, change.last) {
            runs.push((noun, change.record, last));
            continue;
        }
        if !met.insert((noun.key, change.record)) {
            continue;
        }
        let now = store::record::get(reader.tx(), noun, change.record)?;
        let now = now.unwrap_or_else(|| Record::new(noun).with("id", Value::Int(change.record)));
        let own = of_record(reader, &now)?.into_iter().filter(|step| step.operation.header.id == op);
        let mut own: Vec<Step> = own.collect();
        own.reverse();
        for step in &mut own {
            if step.kind == Kind::Made {
                step.set = made_with(reader, &step.record)?;
            }
        }
        steps.append(&mut own);
    }
    Ok(Told { operation, steps, runs, more })
}

/// Whether a row that an operation did something to is in sight; of one that was taken out, whether what its author did
/// is.
fn sees(reader: &Reader<'_>, operation: &Operation, noun: &'static Noun, id: i64) -> Result<bool> {
    let seen = reader.wide_sight(noun)?;
    let (Seen::Of(users) | Seen::OfOrPooled(users)) = seen else { return Ok(true) };
    if matches!(noun.sight, Sight::Everyone) || store::listing::is_seen(reader.tx(), noun, id, seen)? {
        return Ok(true);
    }
    let gone = store::record::get(reader.tx(), noun, id)?.is_none();
    Ok(gone && users.contains(&operation.header.actor))
}

/// The fields that a record was made with, but for those that every record has.
fn made_with(reader: &Reader<'_>, record: &Record) -> Result<Vec<(&'static str, Line, Line)>> {
    let (blank, line) = (listing::labelled(reader, Record::new(record.noun))?, listing::labelled(reader, record.clone())?);
    let common = ["id", "uid", "created_at", "created_by", "op"];
    let filled = record.noun.fields.iter().zip(&record.values).filter(|(_, value)| !value.is_null());
    let own = filled.map(|(field, _)| field.key).filter(|key| !common.contains(key));
    Ok(own.map(|key| (key, blank.clone(), line.clone())).collect())
}

/// A rep sees what he did himself, a manager what his people did; what others did tells of their customers.
fn is_seen(reader: &Reader<'_>, operation: &Operation) -> Result<bool> {
    Ok(match reader.sight(&LEAD)? {
        Seen::All => true,
        Seen::Of(users) | Seen::OfOrPooled(users) => users.contains(&operation.header.actor),
    })
}

/// One step in the life of a record.
#[derive(Debug, Clone)]
pub struct Step {
    /// The operation.
    pub operation: Operation,
    /// What it did.
    pub kind: Kind,
    /// The fields it set: key, value before, value after. Empty where the record was made or taken out.
    pub set: Vec<(&'static str, Line, Line)>,
    /// The record as it was then; as it was before, where it was taken out.
    pub record: Record,
}

/// What every operation did to a record, newest first.
///
/// # Errors
/// As the engine.
pub fn of_record(reader: &Reader<'_>, record: &Record) -> Result<Vec<Step>> {
    // Walking back from the present row, each image gives the row as it was before that operation.
    let covered = pool::covers(reader, record);
    let shown = |row: &Record| {
        let mut row = row.clone();
        if covered {
            pool::cover(&mut row);
        }
        listing::labelled(reader, row)
    };
    let mut after = record.clone();
    let mut steps = Vec::new();
    for (operation, change) in store::operation::of_record(reader.tx(), record.noun, record.id())? {
        let before = change.image.as_deref().and_then(|image| restore(&after, image));
        let mut set = Vec::new();
        if let (Kind::Set, Some(before)) = (change.kind, &before) {
            for key in before.changed(&after) {
                if key != "op" {
                    set.push((key, shown(before)?, shown(&after)?));
                }
            }
        }
        let mut then = after.clone();
        if let (Kind::Set | Kind::Gone, Some(before)) = (change.kind, before) {
            after = before;
        }
        if change.kind == Kind::Gone {
            then = after.clone();
        }
        steps.push(Step { operation, kind: change.kind, set, record: shown(&then)?.record });
    }
    Ok(steps)
}
