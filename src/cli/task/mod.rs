//! Tasks.

mod done;
mod snooze;

use super::record;
use super::verb::Verb;
use crate::domain::task::TASK;

/// All verbs of tasks.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&TASK, &[done::VERB, snooze::VERB])
}
