//! The verbs that every noun has: add, edit, remove, restore. What a noun needs beyond its fields is in the
//! file of its own name.

use super::{
    Error, Reader, Result, Session, calendar, criterion, customer, deal, field, followup, lead, leave, merger, need, order,
    stage, subject, tag, task, team, tenure, user, view,
};
use crate::domain::deal::DEAL;
use crate::domain::lead::{LEAD, take_back};
use crate::domain::policy::Action;
use crate::domain::pool::POOL;
use crate::domain::privacy::ERASED;
use crate::domain::user::USER;
use crate::domain::{BadValue, Noun, Record, Value, catalog, money};
use crate::store;

/// Adds a record with these values.
///
/// # Errors
/// What the noun's rules say, [`Error::MissingField`], [`Error::Taken`].
pub fn add(session: &mut Session<'_>, record: Record) -> Result<Record> {
    subject::usable(session, None, &record)?;
    let record = required(session, None, record)?;
    make(session, record)
}

/// Adds a record that comes along with another, as a source with the lead that names it: nobody chose what it refers to,
/// and nobody could say what its custom fields hold.
///
/// # Errors
/// As [`add`].
pub fn make(session: &mut Session<'_>, mut record: Record) -> Result<Record> {
    let noun = record.noun;
    let grant = session.ask(Action::Add(noun.key))?;
    complete(session, &mut record)?;
    if record.name().trim().is_empty() && noun.name == "name" && noun.code.is_none() {
        return Err(Error::MissingField { noun, field: noun.name });
    }
    record = catalog::spread(record, session.noun(noun));
    if *noun == LEAD {
        lead::score::follow(session, &criterion::all(session)?, None, &mut record)?;
    }
    check(session, None, &record)?;
    if tenure::held(noun) && record.int("owner").is_some_and(|owner| owner != session.me().id) {
        session.ask(Action::Assign)?;
    }
    if session.me().reach(grant.scope()).is_some() {
        subject::in_reach(session, grant, None, &record)?;
    }
    let record = session.create(grant, record)?;
    if tenure::held(noun) {
        tenure::open(session, &record, "created", None)?;
    }
    session.about(&record);
    Ok(record)
}

/// The record with its custom fields, of which the required ones have a value; one that had none before may go on
/// without.
pub(in crate::ops) fn required(session: &Session<'_>, old: Option<&Record>, record: Record) -> Result<Record> {
    let noun = session.noun(record.noun);
    let record = catalog::spread(record, noun);
    for (place, field) in noun.fields.iter().enumerate().filter(|(_, field)| field.custom && field.required) {
        let lacked = old.is_some_and(|old| old.values.get(place).is_none_or(Value::is_null));
        if record.values[place].is_null() && !lacked {
            return Err(Error::MissingField { noun, field: field.key });
        }
    }
    Ok(record)
}

/// What the rules of its noun say about a record as it would be.
pub(in crate::ops) fn check(session: &Session<'_>, old: Option<&Record>, record: &Record) -> Result<()> {
    subject::no_circle(session, old, record)?;
    counted(record)?;
    match record.noun.key {
        "field" => field::check(session, old, record),
        "user" => user::check(record),
        "contract" => order::contract(record),
        "view" => view::check(session, record),
        "calendar" => calendar::check(record),
        "leave" => leave::check(session, record),
        "stage" => stage::check(session, old, record),
        "criterion" => criterion::check(session, record),
        "deal" => stage::percent(record),
        "tag" => tag::check(session, old, record),
        "target" => order::target(record),
        "rate" => order::rate(record),
        _ => Ok(()),
    }
}

/// What is new is in use.
fn in_use(record: &mut Record) {
    if record.get("active").is_null() {
        record.set("active", Value::Int(1));
    }
}

/// What only counts is not less than nothing; orders may be, when something comes back.
fn counted(record: &Record) -> Result<()> {
    for (field, value) in record.noun.fields.iter().zip(&record.values).filter(|(field, _)| field.counted) {
        let text = match value {
            Value::Int(number) if *number < 0 => number.to_string(),
            Value::Money(minor, currency) if *minor < 0 => money::write(*minor, currency),
            _ => continue,
        };
        return Err(Error::Bad { field: field.key, text, why: BadValue::Negative });
    }
    Ok(())
}

/// Fills in what the noun's rules give a new record.
pub(in crate::ops) fn complete(session: &Session<'_>, record: &mut Record) -> Result<()> {
    match record.noun.key {
        "user" => user::complete(record),
        "lead" => lead::complete(session, record)?,
        "customer" => customer::complete(session, record)?,
        "followup" => followup::complete(session, record)?,
        "task" => task::complete(session, record),
        "need" => need::complete(record)?,
        "stage" => stage::complete(session, record)?,
        "deal" => deal::complete(session, record)?,
        "order" => order::complete(session, record)?,
        "contract" => order::mine(session, record),
        "product" | "line" | "criterion" => in_use(record),
        _ => {}
    }
    Ok(())
}

/// A record found before, as it is now.
///
/// # Errors
/// [`Error::NotFound`] where it is gone meanwhile.
pub fn again(reader: &Reader<'_>, found: &Record) -> Result<Record> {
    let now = store::record::get(reader.tx(), found.noun, found.id())?;
    now.ok_or_else(|| Error::not_found(found.noun, &found.reference()))
}

/// The record of this number, or the one that it became by a merge; none where it is removed.
///
/// # Errors
/// As the engine.
pub fn present(reader: &Reader<'_>, noun: &'static Noun, id: i64) -> Result<Option<Record>> {
    let Some(record) = store::record::get(reader.tx(), noun, id)? else { return Ok(None) };
    if record.removed_at().is_none() {
        return Ok(Some(record));
    }
    let became = merger::became(reader, &record)?.map(|id| store::record::get(reader.tx(), noun, id)).transpose()?.flatten();
    Ok(became.filter(|record| record.removed_at().is_none()))
}

/// Whether no record of a noun has this code, not even a removed one.
///
/// # Errors
/// As the engine.
pub fn is_new(session: &Session<'_>, noun: &'static Noun, code: &str) -> Result<bool> {
    Ok(store::record::by_code(session.tx(), noun, code)?.is_none())
}

/// A record that is perhaps the same, as far as the person may know of it.
#[derive(Debug, Clone)]
pub enum Alike {
    /// In sight.
    Seen(Record),
    /// Out of sight: of which noun, its number, and who holds it.
    Hidden(&'static Noun, i64, Holder),
}

/// Who holds a record.
#[derive(Debug, Clone)]
pub enum Holder {
    /// Somebody, by login.
    Person(String),
    /// A pool, by its code.
    Pool(String),
}

pub(in crate::ops) fn told(reader: &Reader<'_>, other: Record) -> Result<Alike> {
    let seen = reader.sight(other.noun)?;
    if store::listing::is_seen(reader.tx(), other.noun, other.id(), seen)? {
        return Ok(Alike::Seen(other));
    }
    let code = |noun: &'static Noun, id: i64| -> Result<String> {
        let found = store::record::get(reader.tx(), noun, id)?;
        Ok(found.map_or_else(String::new, |record| record.text(noun.code.unwrap_or(noun.name)).to_owned()))
    };
    let holder = match (other.int_of("pool"), other.int_of("owner").or(other.int_of("created_by"))) {
        (Some(pool), _) => Holder::Pool(code(&POOL, pool)?),
        (None, Some(user)) => Holder::Person(code(&USER, user)?),
        (None, None) => Holder::Person(String::new()),
    };
    Ok(Alike::Hidden(other.noun, other.id(), holder))
}

/// Sets these fields of a record. `since` is the operation the person saw; it must still be the last.
///
/// # Errors
/// [`Error::Changed`], [`Error::Removed`], [`Error::Taken`], and what the noun's rules say.
pub fn edit(session: &mut Session<'_>, old: &Record, values: &[(&'static str, Value)], since: Option<i64>) -> Result<Record> {
    let grant = session.ask(Action::Edit(old.noun.key))?;
    session.reach(grant, old)?;
    if old.removed_at().is_some() {
        return Err(Error::removed(old));
    }
    if since.is_some_and(|since| since != old.op()) {
        return Err(Error::Changed { reference: old.reference() });
    }
    let mut new = old.clone();
    for (key, value) in values {
        new.set(key, value.clone());
    }
    if *old.noun == DEAL {
        new = deal::edited(session, old, new)?;
    }
    if *old.noun == LEAD {
        lead::score::follow(session, &criterion::all(session)?, Some(old), &mut new)?;
    }
    subject::usable(session, Some(old), &new)?;
    if session.me().reach(grant.scope()).is_some() {
        subject::in_reach(session, grant, Some(old), &new)?;
    }
    new = required(session, Some(old), new)?;
    check(session, Some(old), &new)?;
    if let Some(code) = old.noun.code
        && new.text(code) != old.text(code)
        && let Some(other) = store::record::by_code(session.tx(), old.noun, new.text(code))?
        && other.id() != old.id()
    {
        let removed = other.removed_at().is_some();
        return Err(Error::Taken { noun: old.noun, code: other.text(code).to_owned(), removed });
    }
    let moved = tenure::held(old.noun) && tenure::hands(old) != tenure::hands(&new);
    if moved {
        // Changing hands through an edit is an assignment, with its right and its tenure.
        session.ask(Action::Assign)?;
        if old.noun.field("pool").is_some() {
            customer::one_place(session, &mut new, old)?;
        }
        if *old.noun == LEAD {
            take_back(&mut new);
        }
    }
    let new = session.update(grant, old, new)?;
    if moved {
        tenure::change(session, &new, "assigned", None)?;
    }
    session.about(&new);
    Ok(new)
}

/// Removes a record: it is no longer listed or found, and can be restored.
///
/// # Errors
/// [`Error::Removed`] where it is removed already.
pub fn remove(session: &mut Session<'_>, old: &Record) -> Result<Record> {
    let grant = session.ask(Action::Edit(old.noun.key))?;
    session.reach(grant, old)?;
    if old.removed_at().is_some() {
        return Err(Error::removed(old));
    }
    match old.noun.key {
        "team" => team::may_go(session, old)?,
        "stage" => stage::may_go(session, old)?,
        _ => {}
    }
    let new = old.clone().with("removed_at", Value::Int(session.clock.now));
    let new = session.update(grant, old, new)?;
    session.about(&new);
    Ok(new)
}

/// Brings a removed record back.
///
/// # Errors
/// [`Error::NotRemoved`], [`Error::Erased`].
pub fn restore(session: &mut Session<'_>, old: &Record) -> Result<Record> {
    let grant = session.ask(Action::Edit(old.noun.key))?;
    session.reach(grant, old)?;
    if old.removed_at().is_none() {
        return Err(Error::NotRemoved { reference: old.reference() });
    }
    if old.text(old.noun.name) == ERASED
        && let Some(by) = store::privacy::erased_by(session.tx(), old.noun, old.id())?
    {
        return Err(Error::Erased { reference: old.reference(), by });
    }
    let new = session.update(grant, old, old.clone().with("removed_at", Value::Null))?;
    session.about(&new);
    Ok(new)
}
