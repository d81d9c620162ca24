//! Tasks.

use super::{Error, Result, Session, subject};
use crate::domain::policy::Action;
use crate::domain::{Record, Value};

/// A task is open and one's own unless said otherwise.
pub(in crate::ops) fn complete(session: &Session<'_>, record: &mut Record) {
    if record.get("assignee").is_null() {
        record.set("assignee", Value::Int(session.me().id));
    }
    if record.get("state").is_null() {
        record.set("state", Value::text("open"));
    }
}

/// Ticks a task off.
///
/// # Errors
/// [`Error::TaskDone`] where it is done already.
pub fn done(session: &mut Session<'_>, task: &Record, outcome: Option<&str>) -> Result<Record> {
    let grant = session.ask(Action::Edit("task"))?;
    session.reach(grant, task)?;
    subject::present(task)?;
    if task.text("state") == "done" {
        return Err(Error::TaskDone { reference: task.reference() });
    }
    let mut new = task.clone().with("state", Value::text("done")).with("done_at", Value::Int(session.clock.at));
    if let Some(outcome) = outcome {
        new.set("outcome", Value::text(outcome));
    }
    let new = session.update(grant, task, new)?;
    session.about(&new);
    Ok(new)
}

/// Puts a task off to a later moment, counting how often.
///
/// # Errors
/// [`Error::TaskDone`] where it is done already.
pub fn snooze(session: &mut Session<'_>, task: &Record, due: i64, reason: Option<&str>) -> Result<Record> {
    let grant = session.ask(Action::Edit("task"))?;
    session.reach(grant, task)?;
    subject::present(task)?;
    if task.text("state") == "done" {
        return Err(Error::TaskDone { reference: task.reference() });
    }
    let times = task.int("snoozed").unwrap_or(0) + 1;
    let new = task
        .clone()
        .with("due", Value::Int(due))
        .with("snoozed", Value::Int(times))
        .with("snooze_reason", reason.map_or(Value::Null, Value::text));
    let new = session.update(grant, task, new)?;
    session.about(&new);
    Ok(new)
}
