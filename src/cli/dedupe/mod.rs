//! Duplicates: found, looked at, decided on.

mod check;
mod dismiss;
mod list;
mod scan;

use list::{KINDS, List};

use super::app::Edge;
use super::verb::Verb;
use crate::domain::Noun;
use crate::domain::duplicate::Level;
use crate::render::Format;

/// All verbs about duplicates.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![check::VERB, scan::VERB, dismiss::VERB]
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
