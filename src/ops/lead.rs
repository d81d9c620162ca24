//! Leads: gates, loss, nurturing. What goes with them is beside: conversion, hand-off.

mod convert;
pub mod distribute;
mod handoff;
pub mod score;

use chrono::NaiveDate;

use super::{Error, Reader, Result, Session, criterion, setting, subject, tenure};
use crate::domain::lead::{Gates, Shown, Stuck};
use crate::domain::policy::Action;
use crate::domain::setting::{GATES, SCORE_THRESHOLD, SQL_EVIDENCE};
use crate::domain::{Record, Value, lead, need, passage, task};
use crate::store;
pub use convert::{Conversion, ToDeal, Unnamed, convert, known_customer};
pub use handoff::{Handed, Receiver, accept, handoff, just_accepted, reject};

/// A new lead is one's own, at the first gate, captured now, unless it says otherwise.
pub(in crate::ops) fn complete(session: &Session<'_>, record: &mut Record) -> Result<()> {
    if record.get("owner").is_null() {
        record.set("owner", Value::Int(session.me().id));
    }
    if !lead::is_new(record)
        && let Some((earlier, later)) = lead::out_of_order(record)
    {
        return Err(Error::OutOfOrder { earlier, later });
    }
    lead::complete(record, session.clock.at);
    if record.text("stage") == "lost" && record.get("lost_reason").is_null() {
        record.set("lost_reason", Value::text("other"));
    }
    Ok(())
}

/// What the gates of this file ask for.
///
/// # Errors
/// As the engine.
pub fn gates(reader: &Reader<'_>) -> Result<Gates> {
    Ok(Gates {
        enforce: setting::of(reader, &GATES)? == "enforce",
        threshold: setting::number(reader, &SCORE_THRESHOLD)?,
        evidence: usize::try_from(setting::number(reader, &SQL_EVIDENCE)?).unwrap_or_default(),
    })
}

/// A stage that was entered, and the evidence that was missing at its gate.
pub type Gate = (&'static str, Vec<&'static str>);

/// What qualifying did.
#[derive(Debug, Clone)]
pub struct Qualified {
    /// The lead as it is now.
    pub lead: Record,
    /// The stages it entered.
    pub passed: Vec<Gate>,
}

/// Moves a lead one gate on, or through all gates up to `to`. Where gates advise, what is missing is kept with the
/// passage and answered.
///
/// # Errors
/// [`Error::Stuck`] where the lead is closed or already past `to`; [`Error::Gate`] where gates enforce.
pub fn qualify(session: &mut Session<'_>, old: &Record, to: Option<&str>, reason: Option<&str>) -> Result<Qualified> {
    may_move(session, old)?;
    let stages = ahead(old, to)?;
    let (now, passed) = pass_all(session, old, &stages, reason)?;
    let lead = store(session, old, now)?;
    Ok(Qualified { lead, passed })
}

/// Gives a lead up, for a reason from the list.
///
/// # Errors
/// [`Error::Stuck`] where it is converted or lost already.
pub fn lose(session: &mut Session<'_>, old: &Record, reason: &str, note: Option<&str>) -> Result<Record> {
    may_move(session, old)?;
    open(old)?;
    pass(session, old, "lost", Some(reason), &[])?;
    let lost = lead::enter(old.clone(), "lost", session.clock.at)
        .with("lost_reason", Value::text(reason))
        .with("lost_note", note.map_or(Value::Null, Value::text));
    store(session, old, lost)
}

/// Puts a lead aside until a day; a lost one gets another chance then. One that is put aside already is so until the
/// new day.
///
/// # Errors
/// [`Error::Stuck`] where it is converted.
pub fn nurture(session: &mut Session<'_>, old: &Record, until: NaiveDate, reason: Option<&str>) -> Result<Record> {
    may_move(session, old)?;
    if old.text("stage") == "converted" {
        return Err(closed(old));
    }
    let mut new = old.clone();
    if old.text("stage") != "nurturing" {
        pass(session, old, "nurturing", reason, &[])?;
        new = lead::enter(new, "nurturing", session.clock.at);
    }
    store(session, old, new.with("wake_on", Value::Text(until.to_string())))
}

/// Whether this person may move the lead now.
fn may_move(session: &Session<'_>, old: &Record) -> Result<()> {
    let grant = session.ask(Action::Qualify)?;
    session.reach(grant, old)?;
    subject::present(old)?;
    tenure::not_before(old, session.clock.at, old.int("stage_at"))
}

fn open(old: &Record) -> Result<()> {
    if lead::is_closed(old.text("stage")) { Err(closed(old)) } else { Ok(()) }
}

fn closed(old: &Record) -> Error {
    Error::Stuck { reference: old.reference(), stuck: Stuck::Closed { stage: old.text("stage").to_owned() } }
}

fn ahead(old: &Record, to: Option<&str>) -> Result<Vec<&'static str>> {
    lead::qualify(old, to).map_err(|stuck| Error::Stuck { reference: old.reference(), stuck })
}

/// Passes a lead through gates, one after the other, without storing it.
fn pass_all(
    session: &mut Session<'_>,
    old: &Record,
    stages: &[&'static str],
    reason: Option<&str>,
) -> Result<(Record, Vec<Gate>)> {
    let gates = gates(session)?;
    let needs = i64::try_from(needs(session, old)?.len()).unwrap_or(0);
    let shown = Shown { reason, needs, by: session.me().id };
    let mut now = old.clone();
    score::follow(session, &criterion::all(session)?, Some(old), &mut now)?;
    let mut passed = Vec::with_capacity(stages.len());
    for stage in stages {
        let missing = lead::missing(&now, stage, gates, shown);
        if gates.enforce && !missing.is_empty() {
            return Err(Error::Gate { reference: old.reference(), stage, missing });
        }
        pass(session, &now, stage, reason, &missing)?;
        now = lead::enter(now, stage, session.clock.at);
        passed.push((*stage, missing));
    }
    Ok((now, passed))
}

/// Writes one passage.
fn pass(session: &mut Session<'_>, lead: &Record, to: &str, reason: Option<&str>, missing: &[&str]) -> Result<()> {
    let grant = session.ask(Action::Qualify)?;
    let passage = Record::new(&passage::PASSAGE)
        .with("lead", Value::Int(lead.id()))
        .with("from_stage", lead.get("stage").clone())
        .with("to_stage", Value::text(to))
        .with("at", Value::Int(session.clock.at))
        .with("by_user", Value::Int(session.me().id))
        .with("reason", reason.map_or(Value::Null, Value::text))
        .with("missing", Value::list(missing.iter().map(|key| (*key).to_owned()).collect()));
    session.create(grant, passage)?;
    Ok(())
}

/// Stores a lead that was moved, with its tenure where it changed hands.
fn store(session: &mut Session<'_>, old: &Record, new: Record) -> Result<Record> {
    let grant = session.ask(Action::Qualify)?;
    let changed_hands = tenure::hands(old) != tenure::hands(&new);
    let new = session.update(grant, old, new)?;
    if changed_hands {
        tenure::change(session, &new, "assigned", None)?;
    }
    session.about(&new);
    Ok(new)
}

/// What a lead wants, without what was removed.
fn needs(session: &Session<'_>, lead: &Record) -> Result<Vec<Record>> {
    let Some(field) = need::NEED.field("lead") else { return Ok(Vec::new()) };
    let mut needs = store::record::pointing_at(session.tx(), &need::NEED, field, lead.id())?;
    needs.retain(|need| need.removed_at().is_none());
    Ok(needs)
}

/// Open tasks of a lead.
fn tasks(session: &Session<'_>, lead: &Record) -> Result<Vec<Record>> {
    let Some(field) = task::TASK.field("lead") else { return Ok(Vec::new()) };
    let mut tasks = store::record::pointing_at(session.tx(), &task::TASK, field, lead.id())?;
    tasks.retain(|task| task.text("state") == "open" && task.removed_at().is_none());
    Ok(tasks)
}
