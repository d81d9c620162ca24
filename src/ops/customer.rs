//! Customers: whose they are.

use super::{Error, Reader, Result, Session, refer, subject, tenure};
use crate::domain::customer::CUSTOMER;
use crate::domain::lead::{LEAD, take_back};
use crate::domain::policy::Action;
use crate::domain::tenure::TENURE;
use crate::domain::{Record, Value, pool, user};
use crate::store;

/// A new customer is one's own, unless it has another owner or lies in a pool.
pub(in crate::ops) fn complete(session: &Session<'_>, record: &mut Record) -> Result<()> {
    match (record.int("owner"), record.int("pool")) {
        (Some(_), Some(_)) => return Err(Error::OwnerAndPool),
        (None, None) => record.set("owner", Value::Int(session.me().id)),
        _ => {}
    }
    record.set("acquired_at", Value::Int(session.clock.at));
    Ok(())
}

/// Whoever sets an owner takes the customer out of its pool, and the other way round; either way its clock begins anew.
pub(in crate::ops) fn one_place(session: &Session<'_>, new: &mut Record, old: &Record) -> Result<()> {
    new.set("acquired_at", Value::Int(session.clock.at));
    if new.int("owner").is_some() && new.int("pool").is_some() {
        match (new.get("owner") == old.get("owner"), new.get("pool") == old.get("pool")) {
            (true, false) => new.set("owner", Value::Null),
            (false, true) => new.set("pool", Value::Null),
            _ => return Err(Error::OwnerAndPool),
        }
    }
    Ok(())
}

/// Gives a lead or customer to a person.
///
/// # Errors
/// [`Error::AlreadyThere`], [`Error::Inactive`], [`Error::Removed`].
pub fn assign(session: &mut Session<'_>, record: &Record, to: &Record, reason: Option<&str>) -> Result<Record> {
    let grant = session.ask(Action::Assign)?;
    session.reach(grant, record)?;
    subject::present(record)?;
    subject::present(to)?;
    if record.int("owner") == Some(to.id()) {
        return Err(Error::AlreadyThere { reference: record.reference(), place: to.text("login").to_owned() });
    }
    let mut new = record.clone().with("owner", Value::Int(to.id()));
    if record.noun.field("pool").is_some() {
        new.set("pool", Value::Null);
        new.set("acquired_at", Value::Int(session.clock.at));
    }
    if *record.noun == LEAD {
        // Whoever it is given to need not be asked.
        take_back(&mut new);
    }
    let new = session.update(grant, record, new)?;
    tenure::change(session, &new, "assigned", reason)?;
    session.about(&new);
    Ok(new)
}

/// Puts a customer into a pool.
///
/// # Errors
/// [`Error::AlreadyThere`] where it lies there already.
pub fn release(session: &mut Session<'_>, customer: &Record, into: &Record, reason: Option<&str>) -> Result<Record> {
    let grant = session.ask(Action::Release)?;
    session.reach(grant, customer)?;
    subject::present(customer)?;
    subject::present(into)?;
    if customer.int("pool") == Some(into.id()) {
        let place = into.text("code").to_owned();
        return Err(Error::AlreadyThere { reference: customer.reference(), place });
    }
    let new = customer
        .clone()
        .with("owner", Value::Null)
        .with("pool", Value::Int(into.id()))
        .with("acquired_at", Value::Int(session.clock.at));
    let new = session.update(grant, customer, new)?;
    tenure::change(session, &new, "released", reason)?;
    session.about(&new);
    Ok(new)
}

/// Takes customers from their pool: all of them or, where one cannot be had, none.
///
/// The transaction is immediate, so of several claimers exactly one finds a customer still in its pool.
///
/// # Errors
/// [`Error::Claimed`] names who was first, [`Error::PoolFull`] the limit.
pub fn claim(session: &mut Session<'_>, customers: &[Record]) -> Result<Vec<Record>> {
    let grant = session.ask(Action::Claim)?;
    let me = session.me().id;
    let now = session.clock.now;
    let wanted = i64::try_from(customers.len()).unwrap_or(i64::MAX);
    let mut claimed = Vec::with_capacity(customers.len());
    for customer in customers {
        subject::present(customer)?;
        let Some(pool) = customer.int("pool") else { return Err(not_pooled(session, customer)?) };
        let claimer = pool::Claimer {
            holding: store::customer::holding(session.tx(), me)?,
            claimed_today: store::pool::claims_since(session.tx(), me, session.clock.midnight)?,
            // What this command has claimed so far is counted by then.
            wanted: wanted - i64::try_from(claimed.len()).unwrap_or(0),
        };
        let place = store::record::get(session.tx(), &pool::POOL, pool)?;
        let place = place.ok_or_else(|| Error::not_found(&pool::POOL, &pool.to_string()))?;
        let limits = pool::Limits { capacity: place.int("capacity"), daily: place.int("daily_limit") };
        if let Err(full) = pool::claimable(limits, claimer) {
            return Err(Error::PoolFull { pool: place.text("code").to_owned(), full });
        }
        let new = customer
            .clone()
            .with("owner", Value::Int(me))
            .with("pool", Value::Null)
            .with("acquired_at", Value::Int(session.clock.at));
        let new = session.update(grant, customer, new)?;
        store::pool::log_claim(session.tx(), pool::Claim { pool, user: me, customer: customer.id(), at: now })?;
        tenure::change(session, &new, "claimed", None)?;
        session.about(&new);
        claimed.push(new);
    }
    Ok(claimed)
}

/// The customer of this number, if somebody has claimed it from a pool, out of sight though it is. A part of a name
/// would tell the rest of it to whoever guesses.
///
/// # Errors
/// As the engine; none where nobody claimed it, because it is nobody's business then.
pub fn just_claimed(reader: &Reader<'_>, text: &str) -> Result<Option<Record>> {
    let everything = reader.unscoped();
    let Ok(Some(record)) = refer::certain(&everything, text, &[&CUSTOMER]) else { return Ok(None) };
    let Some(open) = store::customer::open_tenure(reader.tx(), &record)? else { return Ok(None) };
    let tenure = store::record::get(reader.tx(), &TENURE, open)?;
    Ok(tenure.filter(|tenure| tenure.text("how") == "claimed").map(|_| record))
}

/// Why a customer cannot be claimed: somebody has it.
fn not_pooled(session: &Session<'_>, customer: &Record) -> Result<Error> {
    let (reference, name) = (customer.reference(), customer.name().to_owned());
    let Some(owner) = customer.int("owner") else { return Ok(Error::NotPooled { reference, name }) };
    let winner = store::record::get(session.tx(), &user::USER, owner)?;
    let winner = winner.map_or_else(String::new, |user| user.text("login").to_owned());
    Ok(Error::Claimed { reference, name, winner, at: customer.int("acquired_at").unwrap_or(session.clock.now) })
}
