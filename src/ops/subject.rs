//! What a record may be about, and what it may name: what is there, at work, and within reach.

use super::{Error, Grant, Result, Session};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::user::USER;
use crate::domain::{BadValue, Field, Kind, Noun, Record, Value};
use crate::store;

/// A record that was removed is restored before anything is done with it.
///
/// # Errors
/// [`Error::Removed`]; [`Error::Inactive`] of a person who no longer works here.
pub fn present(record: &Record) -> Result<()> {
    let gone = record.removed_at().is_some();
    if *record.noun == USER && (gone || record.int("active") == Some(0)) {
        return Err(Error::Inactive(record.text("login").to_owned()));
    }
    if gone { Err(Error::removed(record)) } else { Ok(()) }
}

/// What somebody names in a record is there, and the people at work. What stood there before may stand.
pub(in crate::ops) fn usable(session: &Session<'_>, old: Option<&Record>, record: &Record) -> Result<()> {
    for (place, field, noun) in references(record) {
        if !field.settable() || stood(old, place, record) {
            continue;
        }
        let Value::Int(id) = record.values[place] else { continue };
        if let Some(named) = store::record::get(session.tx(), noun, id)? {
            present(&named)?;
        }
    }
    Ok(())
}

/// What a record is about must be one's own: a pooled customer is claimed first. What it was about before may stay.
pub(in crate::ops) fn in_reach(session: &Session<'_>, grant: Grant, old: Option<&Record>, record: &Record) -> Result<()> {
    for (place, field, noun) in references(record) {
        let about = field.key == noun.key && [&LEAD, &CUSTOMER, &CONTACT, &DEAL].contains(&noun) && noun != record.noun;
        if !about || stood(old, place, record) {
            continue;
        }
        let Value::Int(id) = record.values[place] else { continue };
        let Some(subject) = store::record::get(session.tx(), noun, id)? else { continue };
        if let Err(missing) = session.reach(grant, &subject) {
            let pooled = subject.int_of("pool").is_some();
            let unclaimed = Error::Unclaimed { reference: subject.reference(), name: subject.name().to_owned() };
            return Err(if pooled { unclaimed } else { missing });
        }
    }
    Ok(())
}

/// No record leads back to itself: a team above itself, a customer that is its own parent.
pub(in crate::ops) fn no_circle(session: &Session<'_>, old: Option<&Record>, record: &Record) -> Result<()> {
    if record.id() == 0 {
        // Nothing leads to what is not there yet.
        return Ok(());
    }
    for (place, field, noun) in references(record) {
        let Value::Int(next) = record.values[place] else { continue };
        if !field.settable() || noun != record.noun || stood(old, place, record) {
            continue;
        }
        if store::record::leads_to(session.tx(), noun, field, next, record.id())? {
            let text = store::record::get(session.tx(), noun, next)?.map_or_else(String::new, |record| record.reference());
            return Err(Error::Bad { field: field.key, text, why: BadValue::Circle });
        }
    }
    Ok(())
}

fn references(record: &Record) -> impl Iterator<Item = (usize, &'static Field, &'static Noun)> {
    record.noun.fields.iter().enumerate().filter_map(|(place, field)| match field.kind {
        Kind::Ref(key) => Some((place, field, crate::domain::noun(key)?)),
        _ => None,
    })
}

fn stood(old: Option<&Record>, place: usize, record: &Record) -> bool {
    old.is_some_and(|old| old.values.get(place) == record.values.get(place))
}
