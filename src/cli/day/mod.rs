//! The verbs of a salesperson's day, which belong to no noun.

pub(super) mod brief;
mod completions;
mod date;
pub(super) mod demo;
mod digest;
mod find;
mod history;
mod man;
mod next;
mod redo;
mod schema;
pub(super) mod today;
pub(super) mod undo;
mod whoami;

use super::verb::Verb;

/// All of them, in the order of the help.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![
        super::followup::log::OF_DAY,
        today::VERB,
        next::VERB,
        brief::VERB,
        find::VERB,
        digest::VERB,
        undo::VERB,
        redo::VERB,
        history::VERB,
        whoami::VERB,
        date::VERB,
        super::backup::make::VERB,
        super::doctor::VERB,
        schema::VERB,
        demo::VERB,
        completions::VERB,
        man::VERB,
    ]
}

/// The list of the day as text.
#[must_use]
pub(super) fn today_text(items: &[crate::domain::digest::Item], edge: super::app::Edge) -> String {
    today::list(items, edge, false)
}
