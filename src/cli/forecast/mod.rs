//! Forecasts that are kept: taken, listed, compared with what happened.

mod accuracy;
mod list;
mod snapshot;

use super::verb::Verb;

/// All verbs of kept forecasts.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![snapshot::VERB, list::VERB, accuracy::VERB]
}
