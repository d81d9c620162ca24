//! Leads.

mod convert;
mod lose;
mod qualify;

use super::record;
use super::verb::Verb;
use crate::domain::lead::LEAD;

/// All verbs of leads.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&LEAD, &[qualify::VERB, lose::VERB, convert::VERB, super::customer::assign::of_lead()])
}
