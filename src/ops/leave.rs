//! Leave: who is away when.

use chrono::NaiveDate;

use super::{Error, Grant, Reader, Result, Session, record, subject};
use crate::domain::leave::{LEAVE, covers, days};
use crate::domain::policy::Action;
use crate::domain::user::USER;
use crate::domain::{BadValue, Record, Value};
use crate::store;

/// The leaves of a person, removed ones left out: first and last day. That somebody is away is no secret, why is.
///
/// # Errors
/// As the engine.
pub fn of(reader: &Reader<'_>, user: &Record) -> Result<Vec<(NaiveDate, Option<NaiveDate>)>> {
    Ok(records(reader, user)?.iter().filter_map(days).collect())
}

fn records(reader: &Reader<'_>, user: &Record) -> Result<Vec<Record>> {
    let Some(field) = LEAVE.field("user") else { return Ok(Vec::new()) };
    let all = store::record::pointing_at(reader.tx(), &LEAVE, field, user.id())?;
    Ok(all.into_iter().filter(|leave| leave.removed_at().is_none()).collect())
}

/// A leave ends after it has begun; whoever may not speak for others takes leave for himself.
pub(in crate::ops) fn check(session: &Session<'_>, leave: &Record) -> Result<()> {
    if let Some((from, Some(to))) = days(leave)
        && to < from
    {
        return Err(Error::Bad { field: "to", text: to.to_string(), why: BadValue::EndsBefore(from.to_string()) });
    }
    let grant = session.ask(Action::Add(LEAVE.key))?;
    speaks_for(session, grant, leave.int("user").unwrap_or(0), "enter leave of others")?;
    if let Some(user) = leave.int("user").map(|id| store::record::get(session.tx(), &USER, id)).transpose()?.flatten() {
        for other in records(session, &user)?.iter().filter(|other| other.id() != leave.id()) {
            if days(other) == days(leave) {
                let text = leave.text("from_on").to_owned();
                return Err(Error::Bad { field: "from_on", text, why: BadValue::Repeated(other.reference()) });
            }
        }
    }
    Ok(())
}

/// Leave is one's own, or of the people one answers for.
fn speaks_for(session: &Session<'_>, grant: Grant, user: i64, action: &str) -> Result<()> {
    match session.me().reach(grant.scope()) {
        Some(people) if !people.contains(&user) && user != session.me().id => {
            Err(Error::Denied { action: action.to_owned(), role: session.me().role.clone() })
        }
        _ => Ok(()),
    }
}

/// Notes that a person is away from the one day to the other, both included; without an end until further notice.
///
/// # Errors
/// [`Error::Bad`] where it ends before it begins, [`Error::Denied`], [`Error::Removed`].
pub fn away(
    session: &mut Session<'_>,
    user: &Record,
    (from, to): (NaiveDate, Option<NaiveDate>),
    kind: Option<&str>,
    note: Option<&str>,
) -> Result<Record> {
    subject::present(user)?;
    let leave = Record::new(&LEAVE)
        .with("user", Value::Int(user.id()))
        .with("from_on", Value::Text(from.to_string()))
        .with("to_on", to.map_or(Value::Null, |to| Value::Text(to.to_string())))
        .with("kind", kind.map_or(Value::Null, Value::text))
        .with("note", note.map_or(Value::Null, Value::text));
    record::make(session, leave)
}

/// Ends the leave of a person the day before this one; leave that would begin on this day is removed.
///
/// # Errors
/// [`Error::NotAway`].
pub fn back(session: &mut Session<'_>, user: &Record, day: NaiveDate) -> Result<Vec<Record>> {
    let grant = session.ask(Action::Edit(LEAVE.key))?;
    speaks_for(session, grant, user.id(), "end leave of others")?;
    let mut ended = Vec::new();
    for leave in records(session, user)?.into_iter().filter(|leave| covers(leave, day)) {
        let new = match (days(&leave), day.pred_opt()) {
            (Some((from, _)), Some(before)) if from <= before => leave.clone().with("to_on", Value::Text(before.to_string())),
            _ => leave.clone().with("removed_at", Value::Int(session.clock.now)),
        };
        let new = session.update(grant, &leave, new)?;
        session.about(&new);
        ended.push(new);
    }
    if ended.is_empty() { Err(Error::NotAway { login: user.text("login").to_owned() }) } else { Ok(ended) }
}
