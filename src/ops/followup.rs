//! Follow-ups: logging one touches the record it is on, and may set the next step.

use super::{Error, Result, Session, record, subject};
use crate::domain::policy::Action;
use crate::domain::{Noun, Record, Value, contact, customer, deal, followup, lead, task};
use crate::store;

/// A follow-up to log.
#[derive(Debug, Clone)]
pub struct Said {
    /// The follow-up without its subject.
    pub followup: Record,
    /// The next step: due moment and title.
    pub next: Option<(i64, String)>,
}

/// What was written.
#[derive(Debug, Clone)]
pub struct Logged {
    /// The follow-up.
    pub followup: Record,
    /// The task of the next step.
    pub next: Option<Record>,
}

/// Logs a follow-up on a lead, customer, contact or deal, and its next step.
///
/// # Errors
/// [`Error::Future`] where it lies ahead, [`Error::Removed`] where its subject is gone.
pub fn log(session: &mut Session<'_>, on: &Record, said: Said) -> Result<Logged> {
    subject::present(on)?;
    let followup = record::add(session, on_subject(said.followup, on))?;
    touch(session, on, &followup)?;
    let next = match said.next {
        None => None,
        Some((due, title)) => {
            let next = Record::new(&task::TASK).with("title", Value::text(&title)).with("due", Value::Int(due));
            Some(record::make(session, on_subject(next, on))?)
        }
    };
    // The follow-up, not its next step, is what was logged; `@last` is whom it was about.
    session.about(on);
    Ok(Logged { followup, next })
}

/// A contact's or deal's follow-ups and tasks are also its customer's.
fn on_subject(mut record: Record, on: &Record) -> Record {
    record.set(on.noun.key, Value::Int(on.id()));
    if has_customer(on) {
        record.set("customer", on.get("customer").clone());
    }
    record
}

fn has_customer(on: &Record) -> bool {
    *on.noun == contact::CONTACT || *on.noun == deal::DEAL
}

/// Moves the clock of the records the follow-up is on, an older one moves nothing, and scores the lead anew.
fn touch(session: &mut Session<'_>, on: &Record, followup: &Record) -> Result<()> {
    let grant = session.ask(Action::Add(followup.noun.key))?;
    let at = followup.int("at");
    let mut touched: Vec<(&'static Noun, i64)> = vec![(on.noun, on.id())];
    if has_customer(on)
        && let Some(id) = on.int("customer")
    {
        touched.push((&customer::CUSTOMER, id));
    }
    for (noun, id) in touched {
        let Some(old) = store::record::get(session.tx(), noun, id)? else { continue };
        let mut new = old.clone();
        if old.int("last_followup_at") < at {
            new.set("last_followup_at", Value::int(at));
        }
        if *noun == lead::LEAD {
            super::lead::score::heard(session, &old, &mut new)?;
        }
        session.update(grant, &old, new)?;
    }
    Ok(())
}

/// A follow-up happened now, by me, unless said otherwise; never in the future.
pub(in crate::ops) fn complete(session: &Session<'_>, record: &mut Record) -> Result<()> {
    let now = session.clock.now;
    if record.get("at").is_null() {
        record.set("at", Value::Int(session.clock.at));
    }
    if let Some(at) = record.int("at").filter(|at| *at > now) {
        return Err(Error::Future { at });
    }
    if record.get("author").is_null() {
        record.set("author", Value::Int(session.me().id));
    }
    if record.get("kind").is_null() {
        record.set("kind", Value::text("call"));
    }
    let subjects = [lead::LEAD.key, customer::CUSTOMER.key, contact::CONTACT.key, deal::DEAL.key];
    if subjects.iter().all(|key| record.get(key).is_null()) {
        return Err(Error::NoSubject { noun: &followup::FOLLOWUP });
    }
    Ok(())
}
