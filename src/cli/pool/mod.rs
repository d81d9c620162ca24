//! Pools.

mod claim;
mod list;
mod stock;

use super::record;
use super::verb::Verb;
use crate::domain::pool::POOL;

/// All verbs of pools.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&POOL, &[list::VERB, stock::VERB, claim::VERB])
}
