//! Leads.

mod accept;
mod convert;
mod distribute;
mod handoff;
mod lose;
mod nurture;
mod qualify;
mod reject;
mod score;

use clap::{ArgMatches, Command};

use super::app::Edge;
use super::failure::{Failure, bad, choices};
use super::verb::{Verb, option, text};
use super::{many, record};
use crate::domain::lead::LEAD;
use crate::domain::{BadValue, Choice, Noun, list};
use crate::lang::Lang;
use crate::ops::lead::Gate;

/// All verbs of leads.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    let own = [
        qualify::VERB,
        handoff::VERB,
        accept::VERB,
        reject::VERB,
        nurture::VERB,
        lose::VERB,
        convert::VERB,
        score::VERB,
        distribute::VERB,
        super::deal::stages::of_lead(),
        super::customer::assign::of_lead(),
    ];
    record::with(&LEAD, &own)
}

/// The records, the reason and a note: what verbs take that end or send back a lead.
fn reason_args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let help = lang.say("arg.loss_reason", &[("choices", &choices(list::LOSS_REASONS))]);
    command
        .arg(many::references(lang))
        .arg(option("reason", "REASON", lang, "arg.reason").help(help).required(true))
        .arg(option("note", "TEXT", lang, "arg.note"))
}

/// The reason that was given, from the list.
///
/// # Errors
/// What is not on it.
fn reason(matches: &ArgMatches) -> Result<&'static Choice, Failure> {
    let typed = text(matches, "reason").unwrap_or_default();
    let reason = list::LOSS_REASONS.iter().find(|reason| reason.means(typed));
    reason.ok_or_else(|| bad("reason", typed, &BadValue::NotAChoice(list::LOSS_REASONS)))
}

/// A line for each gate that was passed without all it asks for.
fn missing(passed: &[Gate], edge: Edge) -> impl Iterator<Item = String> {
    let lacking = passed.iter().filter(|(_, missing)| !missing.is_empty());
    lacking.map(move |(stage, missing)| edge.say("said.missing", &[("stage", stage), ("missing", &words(missing, edge))]))
}

/// What is missing, in words.
fn words(missing: &[&str], edge: Edge) -> String {
    let word = |key: &&str| match LEAD.field(key) {
        Some(field) => edge.lang.pick(field.en, field.zh).to_lowercase(),
        None => edge.say("gate.acceptance", &[]),
    };
    missing.iter().map(word).collect::<Vec<_>>().join(", ")
}
