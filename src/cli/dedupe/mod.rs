//! Duplicates: found, looked at, decided on.

mod scan;

use super::verb::Verb;

/// All verbs about duplicates.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![scan::VERB]
}
