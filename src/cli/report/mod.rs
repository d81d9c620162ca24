//! Reports: what one would rather look at than read.

mod activity;
mod aging;
mod competitors;
pub(super) mod forecast;
mod funnel;
pub(super) mod page;
pub(super) mod scope;
mod sources;
mod team;
mod winloss;

use super::verb::Verb;

/// All reports.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![funnel::VERB, forecast::VERB, sources::VERB, activity::VERB, winloss::VERB, competitors::VERB, aging::VERB, team::VERB]
}
