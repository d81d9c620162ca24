//! The chain of operations.

mod anchor;
mod verify;

use super::verb::Verb;

/// All verbs about the chain.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![verify::VERB, anchor::VERB]
}
