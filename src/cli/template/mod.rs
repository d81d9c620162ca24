//! What is done with message templates.

pub(super) mod check;
mod fill;

use super::record;
use super::verb::Verb;
use crate::domain::template::TEMPLATE;

/// The verbs of every noun, and those of its own.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&TEMPLATE, &[fill::VERB])
}
