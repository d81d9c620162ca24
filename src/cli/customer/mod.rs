//! Customers.

pub(super) mod assign;
mod release;
mod tenures;

use super::record;
use super::verb::Verb;
use crate::domain::customer::CUSTOMER;

/// All verbs of customers.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&CUSTOMER, &[assign::VERB, release::VERB, tenures::VERB])
}
