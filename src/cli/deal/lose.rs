//! `tend deal lose REF --reason REASON`

use clap::{ArgMatches, Command};

use super::moved;
use crate::cli::app::{App, Done};
use crate::cli::failure::{bad, choices};
use crate::cli::many;
use crate::cli::verb::{Verb, option, text};
use crate::domain::competitor::COMPETITOR;
use crate::domain::deal::DEAL;
use crate::domain::{BadValue, Noun, list};
use crate::lang::Lang;
use crate::ops;
use crate::ops::deal::Why;

pub(super) const VERB: Verb = Verb {
    noun: Some(&DEAL),
    group: None,
    name: "lose",
    aliases: &[],
    help: "deal.lose",
    examples: &["tend deal lose D-1 --reason price --competitor first", "tend deal lose D-1 --reason timing --note '明年再议'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let help = lang.say("arg.loss_reason", &[("choices", &choices(list::LOSS_REASONS))]);
    command
        .arg(many::references(lang))
        .arg(option("reason", "REASON", lang, "arg.reason").help(help).required(true))
        .arg(option("competitor", "COMPETITOR", lang, "arg.competitor"))
        .arg(option("note", "TEXT", lang, "arg.note"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let typed = text(matches, "reason").unwrap_or_default();
    let reason = list::LOSS_REASONS.iter().find(|reason| reason.means(typed));
    let reason = reason.ok_or_else(|| bad("reason", typed, &BadValue::NotAChoice(list::LOSS_REASONS)))?;
    let found = many::find(app, matches, &DEAL)?;
    let (note, competitor) = (text(matches, "note"), text(matches, "competitor"));
    let edge = app.edge();
    many::write(app, "deal lose", &found, |session, old| {
        let rival = competitor.map(|code| ops::refer::one(session, code, &COMPETITOR)).transpose()?;
        let why = Why { reason: Some(reason.key), note, evidence: None, competitor: rival.as_ref() };
        let done = ops::deal::close(session, old, "lost", why)?;
        moved(session, &done, edge, "said.lost")
    })
}
