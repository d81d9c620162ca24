//! Deals: stages, winning and losing, holding, sharing.

use super::{Error, Reader, Result, Session, stage, subject, tenure};
use crate::domain::deal::{self, FOLLOWING};
use crate::domain::lead::Stuck;
use crate::domain::policy::Action;
use crate::domain::product::PRODUCT;
use crate::domain::stage::DEFAULT_PIPELINE;
use crate::domain::user::USER;
use crate::domain::{BadValue, Record, Value, passage};
use crate::store;

/// A new deal is one's own and in the first stage, unless said otherwise. What is closed has a moment at which it was.
pub(in crate::ops) fn complete(session: &Session<'_>, record: &mut Record) -> Result<()> {
    if record.get("owner").is_null() {
        record.set("owner", Value::Int(session.me().id));
    }
    let stage = match record.int("stage") {
        Some(_) => stage::of(session, record)?,
        None => stage::of_kind(session, DEFAULT_PIPELINE, "open")?,
    };
    let hands = FOLLOWING.into_iter().filter(|key| !record.get(key).is_null()).map(str::to_owned).collect();
    record.set("by_hand", Value::list(hands));
    *record = deal::enter(record.clone(), &stage);
    if record.get("opened_at").is_null() {
        let made = record.int("created_at").unwrap_or(session.clock.at);
        record.set("opened_at", Value::Int(made));
    }
    if stage.text("kind") == "open" {
        for key in ["closed_at", "lost_reason", "lost_note"] {
            record.set(key, Value::Null);
        }
    } else if record.get("closed_at").is_null() {
        record.set("closed_at", Value::Int(session.clock.at));
    }
    let since = record.int("closed_at").or(record.int("opened_at"));
    record.set("stage_at", Value::int(since));
    price(session, record)
}

/// What is ordered by number costs its list price, unless an amount is given.
pub(in crate::ops) fn price(reader: &Reader<'_>, record: &mut Record) -> Result<()> {
    if let (true, Some(count), Some(product)) = (record.get("amount").is_null(), record.int("quantity"), record.int("product"))
        && let Some(product) = store::record::get(reader.tx(), &PRODUCT, product)?
        && let Value::Money(minor, currency) = product.get("price")
        && let Some(minor) = minor.checked_mul(count)
    {
        record.set("amount", Value::Money(minor, currency.clone()));
    }
    Ok(())
}

/// What the edit of a deal brings with it: see [`deal::edited`].
pub(in crate::ops) fn edited(reader: &Reader<'_>, old: &Record, new: Record) -> Result<Record> {
    stage::percent(&new)?;
    let stage = stage::of(reader, old)?;
    Ok(deal::edited(new, old, &stage))
}

/// Why and on which evidence a deal goes into a stage.
#[derive(Debug, Clone, Copy, Default)]
pub struct Why<'a> {
    /// The reason: for losing a key of the list of loss reasons.
    pub reason: Option<&'a str>,
    /// What there is to say about it.
    pub note: Option<&'a str>,
    /// What was shown.
    pub evidence: Option<&'a str>,
    /// Who won it instead.
    pub competitor: Option<&'a Record>,
}

/// What moving did.
#[derive(Debug, Clone)]
pub struct Moved {
    /// The deal as it is now.
    pub deal: Record,
    /// The stage it left.
    pub from: Record,
    /// The stage it is in.
    pub to: Record,
    /// The evidence that the stage it left asks for and that was not shown.
    pub missing: Option<String>,
}

/// Moves a deal into a stage: onwards, back, or open again. Evidence is asked for, not enforced: what is missing is kept
/// with the passage and answered.
///
/// # Errors
/// [`Error::AlreadyThere`]; [`Error::LossReason`] where it would be lost without one.
pub fn enter(session: &mut Session<'_>, old: &Record, to: &Record, why: Why<'_>) -> Result<Moved> {
    let grant = session.ask(Action::Edit(old.noun.key))?;
    session.reach(grant, old)?;
    subject::present(old)?;
    why.competitor.map_or(Ok(()), subject::present)?;
    let from = stage::of(session, old)?;
    if from.id() == to.id() {
        return Err(Error::AlreadyThere { reference: old.reference(), place: to.text("code").to_owned() });
    }
    tenure::not_before(old, session.clock.at, old.int("stage_at").or(old.int("opened_at")))?;
    let kind = to.text("kind");
    if kind == "lost" && why.reason.is_none() {
        return Err(Error::LossReason { reference: old.reference() });
    }
    let asked = from.text("kind") == "open" && matches!(kind, "open" | "won") && why.evidence.is_none();
    let missing = Some(from.text("evidence")).filter(|text| asked && !text.is_empty()).map(str::to_owned);
    let at = Value::Int(session.clock.at);
    let text = |text: Option<&str>| text.map_or(Value::Null, Value::text);
    let passage = Record::new(&passage::PASSAGE)
        .with("deal", Value::Int(old.id()))
        .with("from_stage", from.get("code").clone())
        .with("to_stage", to.get("code").clone())
        .with("at", at.clone())
        .with("by_user", Value::Int(session.me().id))
        .with("reason", text(why.reason.or(why.note)))
        .with("evidence", text(why.evidence))
        .with("missing", Value::list(missing.iter().cloned().collect()));
    session.create(grant, passage)?;
    let mut new = deal::enter(old.clone(), to).with("stage_at", at.clone());
    let closed = kind != "open";
    new.set("closed_at", if closed { at } else { Value::Null });
    let lost = kind == "lost";
    new.set("lost_reason", if lost { text(why.reason) } else { Value::Null });
    new.set("lost_note", if closed && kind != "won" { text(why.note) } else { Value::Null });
    if closed {
        new.set("on_hold", Value::Null);
        new.set("hold_reason", Value::Null);
    }
    if let Some(competitor) = why.competitor {
        new.set("competitor", Value::Int(competitor.id()));
    }
    let deal = session.update(grant, old, new)?;
    session.about(&deal);
    Ok(Moved { deal, from, to: to.clone(), missing })
}

/// Closes a deal: `won`, `lost` or `void`.
///
/// # Errors
/// [`Error::Stuck`] where it is closed already; as [`enter`].
pub fn close(session: &mut Session<'_>, old: &Record, kind: &str, why: Why<'_>) -> Result<Moved> {
    let from = stage::of(session, old)?;
    if from.text("kind") != "open" {
        // Another's deal is missing, not closed.
        session.reach(session.ask(Action::Edit(old.noun.key))?, old)?;
        let stuck = Stuck::Closed { stage: from.text("code").to_owned() };
        return Err(Error::Stuck { reference: old.reference(), stuck });
    }
    let to = stage::of_kind(session, from.text("pipeline"), kind)?;
    enter(session, old, &to, why)
}

/// Puts a deal on hold, for a reason, or takes it up again.
///
/// # Errors
/// [`Error::Stuck`] where it is closed.
pub fn hold(session: &mut Session<'_>, old: &Record, hold: bool, reason: Option<&str>) -> Result<Record> {
    let grant = session.ask(Action::Edit(old.noun.key))?;
    session.reach(grant, old)?;
    subject::present(old)?;
    if old.text("state") != "open" {
        let stuck = Stuck::Closed { stage: old.text("state").to_owned() };
        return Err(Error::Stuck { reference: old.reference(), stuck });
    }
    let reason = reason.filter(|_| hold).map_or(Value::Null, Value::text);
    let flag = if hold { Value::Int(1) } else { Value::Null };
    let new = session.update(grant, old, old.clone().with("on_hold", flag).with("hold_reason", reason))?;
    session.about(&new);
    Ok(new)
}

/// Says whose sale a deal is: what is not given to others is its owner's. No shares: it is all its owner's.
///
/// # Errors
/// [`Error::Bad`] where the shares do not sum to a hundred.
pub fn split(session: &mut Session<'_>, old: &Record, with: &[(Record, i64)]) -> Result<Record> {
    let grant = session.ask(Action::Edit(old.noun.key))?;
    session.reach(grant, old)?;
    subject::present(old)?;
    with.iter().try_for_each(|(user, _)| subject::present(user))?;
    let owner = old.int("owner").map(|id| store::record::get(session.tx(), &USER, id)).transpose()?.flatten();
    let owner = owner.map_or_else(String::new, |user| user.text("login").to_owned());
    let others: Vec<(String, i64)> = with.iter().map(|(user, share)| (user.text("login").to_owned(), *share)).collect();
    let typed = || others.iter().map(|(login, share)| format!("{login}:{share}")).collect::<Vec<_>>().join(",");
    let shares =
        deal::split(&owner, &others).map_err(|sum| Error::Bad { field: "with", text: typed(), why: BadValue::NotAWhole(sum) })?;
    let shares = if others.is_empty() { Value::Null } else { Value::list(shares) };
    let new = session.update(grant, old, old.clone().with("shares", shares))?;
    session.about(&new);
    Ok(new)
}
