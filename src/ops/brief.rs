//! One page about a record, before a call: who it is, what is wanted, what is to do, what was said.

use super::listing::{self, Wanted};
use super::{Reader, Result};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::filter::{Compare, Condition, Known};
use crate::domain::followup::FOLLOWUP;
use crate::domain::lead::LEAD;
use crate::domain::need::NEED;
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
    /// What belongs to it, by the key of the part: `contacts leads needs tasks followups passages`.
    pub parts: Vec<(&'static str, &'static Noun, Vec<Line>)>,
}

/// The page about a lead, a customer or a contact.
///
/// # Errors
/// As the engine.
pub fn of(reader: &Reader<'_>, record: &Record) -> Result<Brief> {
    let id = record.id();
    let key = record.noun.key;
    let leads =
        if *record.noun == CUSTOMER { of_noun(reader, &LEAD, &[("converted_customer", id)], None, MOST)? } else { Vec::new() };
    let contacts =
        if *record.noun == CUSTOMER { of_noun(reader, &CONTACT, &[("customer", id)], None, MOST)? } else { Vec::new() };
    // What was said to a lead was said to the customer it has become.
    let mut on: Vec<(&'static str, i64)> = vec![(key, id)];
    on.extend(leads.iter().map(|lead| ("lead", lead.record.id())));
    let wanted: Vec<_> = on.iter().copied().filter(|(key, _)| NEED.field(key).is_some()).collect();
    let open = |line: &Line| line.record.text("state") == "open";
    let mut needs = if wanted.is_empty() { Vec::new() } else { of_noun(reader, &NEED, &wanted, None, MOST)? };
    needs.retain(open);
    let mut tasks = of_noun(reader, &TASK, &on, Some(("due", false)), MOST)?;
    tasks.retain(open);
    let followups = of_noun(reader, &FOLLOWUP, &on, Some(("at", true)), SAID)?;
    let passages =
        if *record.noun == LEAD { of_noun(reader, &PASSAGE, &[("lead", id)], Some(("at", true)), MOST)? } else { Vec::new() };
    Ok(Brief {
        record: listing::line(reader, record)?,
        parts: vec![
            ("contacts", &CONTACT, contacts),
            ("leads", &LEAD, leads),
            ("needs", &NEED, needs),
            ("tasks", &TASK, tasks),
            ("followups", &FOLLOWUP, followups),
            ("passages", &PASSAGE, passages),
        ],
    })
}

/// Records of a noun that point at one of these, within sight of whoever asks; each pointer is an index.
fn of_noun(
    reader: &Reader<'_>,
    noun: &'static Noun,
    at: &[(&'static str, i64)],
    sort: Option<(&str, bool)>,
    limit: i64,
) -> Result<Vec<Line>> {
    let mut filter: Option<Condition<Known>> = None;
    for (key, id) in at {
        let Some(field) = noun.field(key) else { continue };
        let one = Condition::Test(Known { field, of: None, compare: Compare::Is, with: vec![Value::Int(*id)] });
        filter = Some(match filter {
            Some(before) => Condition::Or(Box::new(before), Box::new(one)),
            None => one,
        });
    }
    let Some(filter) = filter else { return Ok(Vec::new()) };
    let sort = sort.and_then(|(key, descending)| Some((noun.field(key)?, descending))).into_iter().collect();
    let wanted = Wanted { filter: Some(filter), sort, limit: Some(limit), ..Wanted::all(noun) };
    let mut lines = Vec::new();
    listing::list(reader, &wanted, |line| {
        lines.push(line);
        Ok::<_, super::Error>(true)
    })?;
    Ok(lines)
}
