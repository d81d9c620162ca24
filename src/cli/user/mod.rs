//! People.

mod away;
mod back;

use super::record;
use super::verb::Verb;
use crate::domain::user::USER;

/// All verbs of people.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    record::with(&USER, &[away::VERB, back::VERB])
}

/// The login that was typed, one's own for `me`.
fn login(app: &super::app::App, matches: &clap::ArgMatches) -> String {
    match super::verb::text(matches, "login").unwrap_or_default() {
        "me" => app.globals.login.clone(),
        other => other.to_owned(),
    }
}
