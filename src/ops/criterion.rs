//! Criteria by which leads are scored: read from the file, checked when they are written.

use super::{Error, Reader, Result, refer};
use crate::domain::criterion::{CRITERION, Criterion, is_plain};
use crate::domain::filter::{self, Compare, Condition, Known, Typed};
use crate::domain::followup::FOLLOWUP;
use crate::domain::lead::LEAD;
use crate::domain::{BadValue, Kind, Noun, Record, Value};
use crate::store;

/// The criteria that count, in the order of their numbers.
#[derive(Debug, Clone, Default)]
pub struct Criteria {
    /// Ready to be counted.
    pub all: Vec<Criterion>,
    /// Their filters ask about what is no more: they give no points until somebody mends them.
    pub broken: Vec<Record>,
}

/// The criteria of the file that are active.
///
/// # Errors
/// As the engine.
pub fn all(reader: &Reader<'_>) -> Result<Criteria> {
    let mut criteria = Criteria::default();
    for record in store::names::all(reader.tx(), &CRITERION)? {
        if record.removed_at().is_some() || record.int("active") == Some(0) {
            continue;
        }
        match read(reader, &record) {
            Ok(filter) => criteria.all.push(Criterion::new(record, filter)),
            Err(Error::Store(error)) => return Err(Error::Store(error)),
            Err(_) => criteria.broken.push(record),
        }
    }
    Ok(criteria)
}

/// Whether a criterion can be counted.
pub(in crate::ops) fn check(reader: &Reader<'_>, criterion: &Record) -> Result<()> {
    read(reader, criterion).map(drop)
}

/// The filter with its fields found and its values read.
fn read(reader: &Reader<'_>, criterion: &Record) -> Result<Option<Condition<Known>>> {
    let typed = criterion.text("filter");
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let noun = if criterion.text("kind") == "fit" { &LEAD } else { &FOLLOWUP };
    let broken =
        |met: filter::Broken| Error::Bad { field: "filter", text: typed.to_owned(), why: BadValue::NotAFilter(met.column + 1) };
    filter::parse(typed).map_err(broken)?.map(&mut |test| known(reader, noun, test).map(Condition::Test)).map(Some)
}

fn known(reader: &Reader<'_>, noun: &'static Noun, typed: Typed) -> Result<Known> {
    let bad = |text: &str, why| Error::Bad { field: "filter", text: text.to_owned(), why };
    let field = noun.named(&typed.field).ok_or_else(|| bad(&typed.field, BadValue::NotAField(noun)))?;
    if !is_plain(field, &typed) {
        return Err(bad(&typed.field, BadValue::NotScored));
    }
    let mut with = Vec::with_capacity(typed.with.len());
    for text in typed.with {
        with.push(match (text, field.kind) {
            (None, _) => Value::Null,
            (Some(text), _) if typed.compare == Compare::Contains => Value::Text(text),
            (Some(text), Kind::Ref(key)) => {
                let target = crate::domain::noun(key).ok_or_else(|| bad(&text, BadValue::NotScored))?;
                Value::Int(refer::one(&reader.unscoped(), &text, target)?.id())
            }
            (Some(text), Kind::List | Kind::Emails) => Value::List(vec![text]),
            (Some(text), _) => field.read(&text).map_err(|why| Error::Bad { field: field.key, text, why })?,
        });
    }
    Ok(Known { field, of: None, compare: typed.compare, with })
}
