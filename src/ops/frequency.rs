//! The chance of winning that the file's own past gives a lead or a deal.

use super::{Reader, Result};
use crate::domain::Record;
use crate::domain::frequency::{Chance, chance, said};
use crate::store;

/// The chance of a record by what is known of it.
///
/// # Errors
/// As the engine.
pub fn of(reader: &Reader<'_>, record: &Record) -> Result<Chance> {
    let (tx, noun) = (reader.tx(), record.noun);
    let all = store::frequency::of(tx, noun, "", "")?;
    let mut fields = Vec::new();
    for field in store::frequency::fields(tx, noun)? {
        let counts = store::frequency::of(tx, noun, field.key, &said(record, field))?;
        fields.push((field.key, counts, store::frequency::values(tx, noun, field.key)?));
    }
    Ok(chance(all, &fields))
}
