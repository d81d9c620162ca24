//! Duplicates: found, looked at, decided on.

mod check;
mod dismiss;
mod list;
mod scan;

use list::{KINDS, List};

use super::app::Edge;
use super::verb::Verb;
use crate::domain::duplicate::Level;
use crate::render::Format;

/// All verbs about duplicates.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![check::VERB, scan::VERB, dismiss::VERB]
}

/// What one field says: `phone same +9.1`, the level in words where people read it.
fn reason(field: &str, level: Level, bits: f64, edge: Edge, format: Format) -> String {
    let human = matches!(format, Format::Table | Format::Md);
    let level = if human { edge.say(&format!("pair.level.{}", level.key()), &[]) } else { level.key().to_owned() };
    format!("{field} {level} {bits:+.1}")
}
