//! Tenures: every change of hands ends one and begins the next.

use super::{Error, Grant, Result, Session};
use crate::domain::policy::Action;
use crate::domain::{Noun, Record, Value, tenure};
use crate::store;

/// Whether records of this noun are held by somebody or lie in a pool.
#[must_use]
pub fn held(noun: &Noun) -> bool {
    matches!(noun.key, "lead" | "customer" | "deal")
}

/// Owner and pool of a record.
#[must_use]
pub fn hands(record: &Record) -> (Option<i64>, Option<i64>) {
    let pool = record.noun.field("pool").and_then(|_| record.int("pool"));
    (record.int("owner"), pool)
}

/// Begins the tenure that the record's present hands need.
///
/// # Errors
/// As the engine.
pub fn open(session: &mut Session<'_>, record: &Record, how: &str, reason: Option<&str>) -> Result<()> {
    let grant = right(session)?;
    let (at, me) = (session.clock.at, session.me().id);
    session.create(grant, tenure::of(record, how, at, me, reason))?;
    Ok(())
}

/// Ends the open tenure of a record and begins the next.
///
/// # Errors
/// [`Error::TooEarly`] where it was in its present hands by then.
pub fn change(session: &mut Session<'_>, record: &Record, how: &str, reason: Option<&str>) -> Result<()> {
    let grant = right(session)?;
    if let Some(open) = store::customer::open_tenure(session.tx(), record)?
        && let Some(old) = store::record::get(session.tx(), &tenure::TENURE, open)?
    {
        not_before(record, session.clock.at, old.int("from_at"))?;
        let ended = old.clone().with("to_at", Value::Int(session.clock.at));
        session.update(grant, &old, ended)?;
    }
    open(session, record, how, reason)
}

/// What happens to a record happens after what happened to it before.
pub(in crate::ops) fn not_before(record: &Record, at: i64, since: Option<i64>) -> Result<()> {
    match since.filter(|since| at < *since) {
        Some(since) => Err(Error::TooEarly { reference: record.reference(), at, since }),
        None => Ok(()),
    }
}

/// Whoever may see a lead or customer changes hands by a rule that has asked for its own right; the record of
/// it is part of that.
fn right(session: &Session<'_>) -> Result<Grant> {
    session.ask(Action::View(tenure::TENURE.key))
}
