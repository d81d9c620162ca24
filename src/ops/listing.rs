//! Reading rows as a person may see them.

use super::{Error, Reader, Result, pool, refer};
use crate::domain::filter::{Compare, Condition, Known};
use crate::domain::lookup::{Key, reversed};
use crate::domain::{BadValue, Field, Kind, Noun, Record, Value, phone};
use crate::store;
use crate::store::listing::{Line, Listing, Seen};

/// What to list.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The noun.
    pub noun: &'static Noun,
    /// What the rows must satisfy.
    pub filter: Option<Condition<Known>>,
    /// Fields to sort by; `true` is descending.
    pub sort: Vec<(&'static Field, bool)>,
    /// At most so many rows.
    pub limit: Option<i64>,
    /// Removed rows too.
    pub removed: bool,
    /// What lies in a pool too, whoever asks.
    pub pooled: bool,
}

impl Wanted {
    /// All rows of a noun that are not removed.
    #[must_use]
    pub const fn all(noun: &'static Noun) -> Self {
        Self { noun, filter: None, sort: Vec::new(), limit: None, removed: false, pooled: false }
    }
}

/// Gives every row to `each` until it answers `false`.
///
/// # Errors
/// As the engine and `each`; [`Error::NotFound`] where the filter names somebody who is not there.
pub fn list<E: From<Error>>(
    reader: &Reader<'_>,
    wanted: &Wanted,
    mut each: impl FnMut(Line) -> std::result::Result<bool, E>,
) -> std::result::Result<(), E> {
    let filter = settle(reader, wanted)?;
    let mut failed = None;
    let listing = listing(reader, wanted, filter.as_ref())?;
    store::listing::list::<Error>(reader.tx(), &listing, |line| match each(pool::masked(reader, line)) {
        Ok(more) => Ok(more),
        Err(error) => {
            failed = Some(error);
            Ok(false)
        }
    })?;
    failed.map_or(Ok(()), Err)
}

/// How many rows there are without the limit.
///
/// # Errors
/// As [`list`].
pub fn count(reader: &Reader<'_>, wanted: &Wanted) -> Result<i64> {
    let filter = settle(reader, wanted)?;
    Ok(store::listing::count(reader.tx(), &listing(reader, wanted, filter.as_ref())?)?)
}

/// One record with the words for what it refers to.
///
/// # Errors
/// [`Error::NotFound`] where it is out of sight.
pub fn line(reader: &Reader<'_>, record: &Record) -> Result<Line> {
    let line = store::listing::line(reader.tx(), record.noun, record.id(), reader.wide_sight(record.noun)?)?;
    line.map(|line| pool::masked(reader, line)).ok_or_else(|| Error::not_found(record.noun, &record.reference()))
}

/// A record, as it is or was, with the words for what it refers to.
///
/// # Errors
/// As the engine.
pub fn labelled(reader: &Reader<'_>, record: Record) -> Result<Line> {
    let mut labels = vec![None; record.noun.fields.len()];
    for (place, field) in record.noun.fields.iter().enumerate() {
        if let (Kind::Ref(key), Value::Int(id)) = (field.kind, &record.values[place])
            && let Some(noun) = crate::domain::noun(key).filter(|noun| noun.letter.is_none())
        {
            let found = store::record::get(reader.tx(), noun, *id)?;
            labels[place] = found.map(|record| record.reference());
        }
    }
    Ok(Line { record, labels })
}

/// A record just written, whoever may see it from now on.
///
/// # Errors
/// As the engine.
pub fn written(reader: &Reader<'_>, record: &Record) -> Result<Line> {
    let of = reader.wide_sight(record.noun)?;
    let line = store::listing::named(reader.tx(), record.noun, record.id(), Seen::All, of)?;
    line.ok_or_else(|| Error::not_found(record.noun, &record.reference()))
}

fn listing<'f>(reader: &'f Reader<'_>, wanted: &'f Wanted, filter: Option<&'f Condition<Known>>) -> Result<Listing<'f>> {
    let seen = if wanted.pooled { reader.wide_sight(wanted.noun)? } else { reader.sight(wanted.noun)? };
    // An order tells of what it is by.
    let covered = wanted.pooled && wanted.noun.field("pool").is_some() && pool::sees_covered(reader);
    if let Some((field, _)) = wanted.sort.iter().find(|(field, _)| covered && pool::is_covered(field)) {
        return Err(Error::Bad { field: "sort", text: field.key.to_owned(), why: BadValue::Covered });
    }
    let (noun, limit, removed) = (wanted.noun, wanted.limit, wanted.removed);
    Ok(Listing { noun, filter, seen, of: seen.wide(), sort: &wanted.sort, limit, removed })
}

/// Turns names of people, pools and sources in a filter into their numbers, so that an index can be used and a
/// misspelt name is an error instead of an empty list.
fn settle(reader: &Reader<'_>, wanted: &Wanted) -> Result<Option<Condition<Known>>> {
    let Some(filter) = wanted.filter.clone() else { return Ok(None) };
    let filter = uncover(reader, wanted, filter)?;
    let settled = filter.map(&mut |mut known: Known| {
        if let Kind::Ref(key) = known.of.unwrap_or(known.field).kind
            && let Some(noun) = crate::domain::noun(key)
        {
            for value in &mut known.with {
                if let Value::Text(text) = value {
                    let found = refer::one(reader, text, noun)?;
                    *value = Value::Int(found.id());
                }
            }
        }
        if known.field.kind == Kind::Phones && known.of.is_none() {
            return phones(reader, wanted.noun, known);
        }
        Ok::<_, Error>(Condition::Test(known))
    })?;
    Ok(Some(settled))
}

/// Where covered customers are listed or referred to, a condition on what is covered holds for none of them: a filter
/// must not confirm what is not shown.
fn uncover(reader: &Reader<'_>, wanted: &Wanted, filter: Condition<Known>) -> Result<Condition<Known>> {
    if !pool::sees_covered(reader) {
        return Ok(filter);
    }
    let owned = |field, of| Condition::Test(Known { field, of, compare: Compare::Is, with: vec![Value::Null] });
    let touches = |known: &Known| known.of.is_none() && pool::is_covered(known.field);
    let own = wanted.noun.field("pool").filter(|_| wanted.pooled && any(&filter, &touches));
    let filter = filter.map(&mut |known: Known| {
        let target = if let Kind::Ref(key) = known.field.kind { crate::domain::noun(key) } else { None };
        let pool = target.and_then(|noun| noun.field("pool")).filter(|_| known.of.is_some_and(pool::is_covered));
        let field = known.field;
        let test = Condition::Test(known);
        Ok::<_, Error>(match pool {
            Some(pool) => Condition::And(Box::new(owned(field, Some(pool))), Box::new(test)),
            None => test,
        })
    })?;
    Ok(match own {
        Some(pool) => Condition::And(Box::new(owned(pool, None)), Box::new(filter)),
        None => filter,
    })
}

fn any(filter: &Condition<Known>, wanted: &impl Fn(&Known) -> bool) -> bool {
    match filter {
        Condition::And(one, other) | Condition::Or(one, other) => any(one, wanted) || any(other, wanted),
        Condition::Not(inner) => any(inner, wanted),
        Condition::Test(known) => wanted(known),
    }
}

/// A phone number is looked up by its key: the condition becomes one on the numbers of the records that have it.
fn phones(reader: &Reader<'_>, noun: &'static Noun, known: Known) -> Result<Condition<Known>> {
    let (Compare::Is | Compare::IsNot, Some(id)) = (known.compare, noun.field("id")) else {
        return Ok(Condition::Test(known));
    };
    let mut ids = Vec::new();
    for typed in known.with.iter().flat_map(|value| value.as_list()) {
        for digits in [Some(phone::digits(typed)), phone::e164(typed, &reader.region)].into_iter().flatten() {
            for key in [Key::Phone, Key::Tail] {
                let hits = store::lookup::of_noun(reader.tx(), key, &reversed(&digits), noun, 10_000)?;
                ids.extend(hits.into_iter().map(Value::Int));
            }
        }
    }
    if known.with.contains(&Value::Null) {
        return Ok(Condition::Test(known));
    }
    // No record has the number 0.
    ids.push(Value::Int(0));
    let having = Condition::Test(Known { field: id, of: None, compare: Compare::Is, with: ids });
    Ok(if known.compare == Compare::IsNot { Condition::Not(Box::new(having)) } else { having })
}
