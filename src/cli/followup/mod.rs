//! Follow-ups.

pub(super) mod log;

use super::record;
use super::verb::Verb;
use crate::domain::followup::FOLLOWUP;

/// All verbs of follow-ups.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&FOLLOWUP, &[log::OF_NOUN])
}
