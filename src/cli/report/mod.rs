//! Reports: what one would rather look at than read.

mod funnel;

use super::verb::Verb;

/// All reports.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![funnel::VERB]
}
