//! One page about a record, before a call: who it is, what is wanted, what is to do, what was said.

use super::listing::{self, Wanted};
use super::{Reader, Result};
use crate::domain::contact::CONTACT;
use crate::domain::contract::CONTRACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::filter::{Compare, Condition, Known};
use crate::domain::followup::FOLLOWUP;
use crate::domain::lead::LEAD;
use crate::domain::need::NEED;
use crate::domain::order::ORDER;
use crate::domain::passage::PASSAGE;
use crate::domain::task::TASK;
use crate::domain::{Noun, Record, Value};
use crate::store::listing::Line;

/// As many follow-ups are told of.
const SAID: i64 = 5;
/// As many of everything else.
const MOST: i64 = 20;

/// The page.
#[derive(Debug, Clone)]
pub struct Brief {
    /// The record itself.
    pub record: Line,
    /// What belongs to it, by the key of the part: `contacts leads needs deals orders contracts tasks followups
    /// passages`.
    pub parts: Vec<(&'static str, &'static Noun, Vec<Line>)>,
}

/// The page about a lead, a customer, a contact or a deal.
///
/// # Errors
/// As the engine.
pub fn of(reader: &Reader<'_>, record: &Record) -> Result<Brief> {
    let (key, id) = (record.noun.key, record.id());
    let itself = [(key, id)];
    let became = match key {
        "customer" => Some("converted_customer"),
        "contact" => Some("converted_contact"),
        _ => None,
    };
    let leads = became.map(|field| of_noun(reader, &LEAD, &[(field, id)], &Part::all())).transpose()?.unwrap_or_default();
    // What was said to a lead was said to the customer, and to the person, it has become.
    let mut on: Vec<(&'static str, i64)> = itself.to_vec();
    on.extend(leads.iter().map(|lead| ("lead", lead.record.id())));
    let at_customer = |noun| if *record.noun == CUSTOMER { of_noun(reader, noun, &itself, &Part::all()) } else { Ok(Vec::new()) };
    let contacts = at_customer(&CONTACT)?;
    let sold = |noun: &'static Noun, sort| {
        if noun == record.noun { Ok(Vec::new()) } else { of_noun(reader, noun, &itself, &Part::sorted(sort)) }
    };
    Ok(Brief {
        record: listing::line(reader, record)?,
        parts: vec![
            ("contacts", &CONTACT, contacts),
            ("leads", &LEAD, leads),
            ("needs", &NEED, of_noun(reader, &NEED, &on, &Part { open: true, ..Part::all() })?),
            ("deals", &DEAL, sold(&DEAL, ("opened_at", true))?),
            ("orders", &ORDER, sold(&ORDER, ("at", true))?),
            ("contracts", &CONTRACT, sold(&CONTRACT, ("ends_on", true))?),
            ("tasks", &TASK, of_noun(reader, &TASK, &on, &Part { open: true, ..Part::sorted(("due", false)) })?),
            ("followups", &FOLLOWUP, of_noun(reader, &FOLLOWUP, &on, &Part { limit: SAID, ..Part::sorted(("at", true)) })?),
            ("passages", &PASSAGE, of_noun(reader, &PASSAGE, &itself, &Part::sorted(("at", true)))?),
        ],
    })
}

/// What of a noun is wanted.
struct Part {
    /// Only what is open.
    open: bool,
    sort: Option<(&'static str, bool)>,
    limit: i64,
}

impl Part {
    const fn all() -> Self {
        Self { open: false, sort: None, limit: MOST }
    }

    const fn sorted(sort: (&'static str, bool)) -> Self {
        Self { open: false, sort: Some(sort), limit: MOST }
    }
}

/// Records of a noun that point at one of these, within sight of whoever asks; each pointer is an index.
fn of_noun(reader: &Reader<'_>, noun: &'static Noun, at: &[(&'static str, i64)], part: &Part) -> Result<Vec<Line>> {
    let is = |field, value| Condition::Test(Known { field, of: None, compare: Compare::Is, with: vec![value] });
    let mut filter: Option<Condition<Known>> = None;
    for (key, id) in at {
        let Some(field) = noun.field(key) else { continue };
        let one = is(field, Value::Int(*id));
        filter = Some(match filter {
            Some(before) => Condition::Or(Box::new(before), Box::new(one)),
            None => one,
        });
    }
    let Some(mut filter) = filter else { return Ok(Vec::new()) };
    // What is done must not take the place of what is to do.
    if let Some(state) = noun.field("state").filter(|_| part.open) {
        filter = Condition::And(Box::new(filter), Box::new(is(state, Value::text("open"))));
    }
    let sort = part.sort.and_then(|(key, descending)| Some((noun.field(key)?, descending))).into_iter().collect();
    let wanted = Wanted { filter: Some(filter), sort, limit: Some(part.limit), ..Wanted::all(noun) };
    let mut lines = Vec::new();
    listing::list(reader, &wanted, |line| {
        lines.push(line);
        Ok::<_, super::Error>(true)
    })?;
    Ok(lines)
}
