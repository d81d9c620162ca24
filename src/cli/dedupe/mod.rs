//! Duplicates: found, looked at, decided on.

mod check;
mod dismiss;
mod list;
mod review;
mod scan;

use list::{KINDS, List};

use super::app::Edge;
use super::cells;
use super::verb::Verb;
use crate::domain::duplicate::{Level, Verdict};
use crate::domain::{Noun, customer, lead};
use crate::ops::duplicate::Suspect;
use crate::ops::record::{Alike, Holder};
use crate::render::{Cell, Format};

/// All verbs about duplicates.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![check::VERB, scan::VERB, review::VERB, dismiss::VERB]
}

/// What one field says: `phones same +9.1`; to people in words, by which side it is on and not by how much.
fn reason(field: &str, noun: Option<&Noun>, level: Level, bits: f64, edge: Edge, format: Format) -> String {
    if !matches!(format, Format::Table | Format::Md) {
        return format!("{field} {} {bits:+.1}", level.key());
    }
    let known = noun.and_then(|noun| noun.field(field));
    let label = known.map_or(field, |field| edge.lang.pick(field.en, field.zh));
    edge.say("pair.reason", &[("field", label), ("level", &edge.say(&format!("pair.level.{}", level.key()), &[]))])
}

/// What is said of a record that is like one just added.
pub(super) fn note(suspect: &Suspect, edge: Edge) -> String {
    match &suspect.alike {
        Alike::Seen(other) => {
            let verdict = said(suspect.verdict, edge);
            let reason = |(key, level, bits): &(&'static str, Level, f64)| {
                reason(key, Some(named(key)), *level, *bits, edge, Format::Table)
            };
            let alike = suspect.reasons.iter().filter(|(.., bits)| *bits > 0.0);
            let reasons = alike.map(reason).collect::<Vec<_>>().join("; ");
            edge.say("pair.like", &[("other", &cells::name(other)), ("verdict", &verdict), ("reasons", &reasons)])
        }
        Alike::Hidden(noun, _, holder) => edge.say("pair.like_hidden", &[("other", &whose(noun, holder, edge))]),
    }
}

/// What a record that an import met is called to whoever may see it, and its number; of others not whose it is, because
/// a file may hold many numbers to be tried.
pub(super) fn called(alike: &Alike, edge: Edge) -> (String, Option<String>) {
    match alike {
        Alike::Seen(other) => (cells::name(other), Some(other.reference())),
        Alike::Hidden(noun, ..) => (edge.say("pair.others", &[("noun", edge.lang.pick(noun.en[0], noun.zh))]), None),
    }
}

/// What is told of a record out of sight: what it is, and who holds it.
fn whose(noun: &Noun, holder: &Holder, edge: Edge) -> String {
    let noun = edge.lang.pick(noun.en[0], noun.zh);
    match holder {
        Holder::Person(login) => edge.say("pair.hidden", &[("noun", noun), ("login", login)]),
        Holder::Pool(pool) => edge.say("pair.pooled", &[("noun", noun), ("pool", pool)]),
    }
}

/// Which noun has a field that records are compared by.
fn named(key: &str) -> &'static Noun {
    if lead::LEAD.field(key).is_some() { &lead::LEAD } else { &customer::CUSTOMER }
}

/// A verdict in words.
fn said(verdict: Verdict, edge: Edge) -> String {
    let verdict = verdict.key();
    edge.say(&format!("pair.verdict.{verdict}"), &[])
}

/// A verdict as it is printed.
fn verdict(verdict: Verdict, edge: Edge) -> Cell {
    Cell::Choice { key: verdict.key().to_owned(), shown: said(verdict, edge) }
}

/// Bits as they are printed: hundredths are below what is known.
fn score(bits: f64) -> Cell {
    Cell::Real((bits * 10.0).round() / 10.0)
}
