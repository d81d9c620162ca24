//! Orders, contracts, targets and rates: what their rules give and ask for.

use super::{Error, Result, Session, deal};
use crate::domain::{BadValue, Record, Value, money};

/// An order was given now, to me, at the list price, unless said otherwise.
pub(in crate::ops) fn complete(session: &Session<'_>, order: &mut Record) -> Result<()> {
    if order.get("at").is_null() {
        order.set("at", Value::Int(session.clock.at));
    }
    mine(session, order);
    deal::price(session, order)
}

/// What has no owner is one's own.
pub(in crate::ops) fn mine(session: &Session<'_>, record: &mut Record) {
    if record.get("owner").is_null() {
        record.set("owner", Value::Int(session.me().id));
    }
}

/// A contract ends after it has begun.
pub(in crate::ops) fn contract(contract: &Record) -> Result<()> {
    let (from, to) = (contract.text("starts_on"), contract.text("ends_on"));
    // Days are text YYYY-MM-DD, whose order is that of the days.
    if !from.is_empty() && !to.is_empty() && to < from {
        return bad("ends_on", to, BadValue::EndsBefore(from.to_owned()));
    }
    Ok(())
}

/// A target is for a month.
pub(in crate::ops) fn target(target: &Record) -> Result<()> {
    let month = target.text("month");
    let day = format!("{month}-01").parse::<chrono::NaiveDate>();
    if month.len() == 7 && day.is_ok() { Ok(()) } else { bad("month", month, BadValue::NotAMonth) }
}

/// A rate is a positive decimal number between two currencies.
pub(in crate::ops) fn rate(rate: &Record) -> Result<()> {
    for key in ["currency", "home"] {
        if money::code(rate.text(key)).as_deref() != Some(rate.text(key)) {
            return bad(key, rate.text(key), BadValue::NotACurrency);
        }
    }
    match money::ratio(rate.text("rate")) {
        Some(_) => Ok(()),
        None => bad("rate", rate.text("rate"), BadValue::NotARate),
    }
}

fn bad(field: &'static str, text: &str, why: BadValue) -> Result<()> {
    Err(Error::Bad { field, text: text.to_owned(), why })
}
