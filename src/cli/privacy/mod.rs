//! What the file holds about one person or company.

mod erase;
mod export;

use super::verb::Verb;

/// All verbs about a person's data.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![export::VERB, erase::VERB]
}
