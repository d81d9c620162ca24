//! Taking back an operation: its changes in reverse, if nothing later stands on them.

use super::session::restore;
use super::{Error, Result, Session};
use crate::domain::policy::{self, Action};
use crate::domain::{Noun, Record};
use crate::store;
use crate::store::operation::{Change, Kind, Operation};

/// What was taken back.
#[derive(Debug, Clone)]
pub struct Undone {
    /// The operation.
    pub operation: Operation,
    /// How many rows were set back, put back or taken out.
    pub rows: i64,
    /// The records as they are now, at most ten; those taken out as they were.
    pub records: Vec<Record>,
}

/// Takes back `op`, or this person's last operation not yet taken back.
///
/// # Errors
/// [`Error::NothingToUndo`], [`Error::UndoBlocked`] where a later operation wrote the same rows or stands on
/// them, [`Error::Undone`], [`Error::NotYours`].
pub fn undo(session: &mut Session<'_>, op: Option<i64>) -> Result<Undone> {
    let operation = choose(session, op)?;
    let op = operation.header.id;
    session.undoes(op);
    let before = session.rows();
    let mut records: Vec<Record> = Vec::new();
    for change in store::operation::changes(session.tx(), op)? {
        let Some(noun) = crate::domain::noun(&change.noun) else { return Err(Error::NotUndoable { op }) };
        match change.kind {
            Kind::Made => {
                let row = mine(session, noun, change.record, op)?;
                stands_free(session, &row, op)?;
                session.take_out(&row)?;
                keep(&mut records, row);
            }
            Kind::Range => take_out_range(session, noun, &change, op)?,
            Kind::Set => {
                let row = mine(session, noun, change.record, op)?;
                let image = change.image.as_deref().ok_or(Error::NotUndoable { op })?;
                let former = restore(&row, image).ok_or(Error::NotUndoable { op })?;
                session.rewrite(&row, &former)?;
                let changed = row.changed(&former);
                let image = super::session::image(&row, &changed);
                session.note(Kind::Set, noun, row.id(), None, Some(image))?;
                keep(&mut records, former);
            }
            Kind::Gone => {
                let image = change.image.as_deref().ok_or(Error::NotUndoable { op })?;
                let former = restore(&Record::new(noun), image).ok_or(Error::NotUndoable { op })?;
                session.put_back(&former)?;
                keep(&mut records, former);
            }
        }
    }
    if operation.header.command.starts_with("import ") {
        store::import::forget(session.tx(), op)?;
    }
    Ok(Undone { operation, rows: session.rows() - before, records })
}

fn choose(session: &Session<'_>, op: Option<i64>) -> Result<Operation> {
    let me = session.me();
    let Some(op) = op else {
        return store::operation::last_of(session.tx(), me.id)?.ok_or(Error::NothingToUndo);
    };
    let operation = store::operation::get(session.tx(), op)?.ok_or(Error::NoOperation { op })?;
    if let Some(by) = operation.undone_by {
        return Err(Error::Undone { op, by });
    }
    if operation.header.command == "begin" {
        return Err(Error::NotUndoable { op });
    }
    let within = |scope| me.reach(scope).is_none_or(|people| people.contains(&operation.header.actor));
    if operation.header.actor != me.id && !policy::may(&me.role, Action::UndoOthers).is_some_and(within) {
        return Err(Error::NotYours { op, login: operation.login });
    }
    Ok(operation)
}

/// The row as this operation left it.
fn mine(session: &Session<'_>, noun: &'static Noun, id: i64, op: i64) -> Result<Record> {
    let Some(row) = store::record::get(session.tx(), noun, id)? else {
        return Err(Error::UndoBlocked { op, reference: noun.reference(id), later: op });
    };
    if row.op() == op { Ok(row) } else { Err(Error::UndoBlocked { op, reference: shown(&row), later: row.op() }) }
}

/// Nothing that a later operation wrote may point at a row that is taken out.
fn stands_free(session: &Session<'_>, row: &Record, op: i64) -> Result<()> {
    match store::record::referrer(session.tx(), row.noun, row.id(), op)? {
        Some(later) if later != session.op() => Err(Error::UndoBlocked { op, reference: shown(row), later }),
        _ => Ok(()),
    }
}

fn take_out_range(session: &mut Session<'_>, noun: &'static Noun, change: &Change, op: i64) -> Result<()> {
    let range = (change.record, change.last.unwrap_or(change.record));
    if let Some((id, later)) = store::record::foreign_in_range(session.tx(), noun, range, op)? {
        return Err(Error::UndoBlocked { op, reference: noun.reference(id), later });
    }
    let mut rows: Vec<i64> = Vec::new();
    store::record::made_in_range(session.tx(), noun, range, op, |record| {
        rows.push(record.id());
        Ok(())
    })?;
    for id in rows {
        let Some(row) = store::record::get(session.tx(), noun, id)? else { continue };
        stands_free(session, &row, op)?;
        session.take_out(&row)?;
    }
    Ok(())
}

/// A row as a person knows it: passages and tenures by the record they are of.
fn shown(row: &Record) -> String {
    let of = ["lead", "customer"].into_iter().filter(|_| row.noun.internal);
    let mut of = of.filter_map(|key| Some((crate::domain::noun(key)?, row.noun.field(key).and_then(|_| row.int(key))?)));
    of.next().map_or_else(|| row.reference(), |(noun, id)| noun.reference(id))
}

fn keep(records: &mut Vec<Record>, record: Record) {
    if records.len() < 10 && !record.noun.internal {
        records.push(record);
    }
}
