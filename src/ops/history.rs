//! What was done, by whom, and what it did to a record.

use super::session::restore;
use super::{Reader, Result, listing, pool};
use crate::domain::Record;
use crate::domain::lead::LEAD;
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

/// One step in the life of a record.
#[derive(Debug, Clone)]
pub struct Step {
    /// The operation.
    pub operation: Operation,
    /// What it did.
    pub kind: Kind,
    /// The fields it set: key, value before, value after. Empty where the record was made or taken out.
    pub set: Vec<(&'static str, Line, Line)>,
}

/// What every operation did to a record, newest first.
///
/// # Errors
/// As the engine.
pub fn of_record(reader: &Reader<'_>, record: &Record) -> Result<Vec<Step>> {
    // Walking back from the present row, each image gives the row as it was before that operation.
    let covered = record.int_of("pool").is_some() && pool::sees_covered(reader);
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
        if let (Kind::Set | Kind::Gone, Some(before)) = (change.kind, before) {
            after = before;
        }
        steps.push(Step { operation, kind: change.kind, set });
    }
    Ok(steps)
}
