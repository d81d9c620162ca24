//! `tend deal move REF STAGE`

use clap::{ArgMatches, Command};

use super::moved;
use crate::cli::app::{App, Done};
use crate::cli::many;
use crate::cli::verb::{Verb, option, place, text};
use crate::domain::Noun;
use crate::domain::deal::DEAL;
use crate::lang::Lang;
use crate::ops;
use crate::ops::deal::Why;

pub(super) const VERB: Verb = Verb {
    noun: Some(&DEAL),
    group: None,
    name: "move",
    aliases: &[],
    help: "deal.move",
    examples: &["tend deal move D-1 proposal", "tend deal move D-1 谈判 --evidence '已收到采购清单'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(many::references(lang))
        .arg(place("stage", "STAGE", lang, "arg.into_stage").required(true))
        .arg(option("evidence", "TEXT", lang, "arg.evidence"))
        .arg(option("reason", "TEXT", lang, "arg.reason"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::find(app, matches, &DEAL)?;
    let stage = text(matches, "stage").unwrap_or_default();
    let why = Why { note: text(matches, "reason"), evidence: text(matches, "evidence"), ..Why::default() };
    let edge = app.edge();
    many::write(app, "deal move", &found, |session, old| {
        let to = ops::stage::find(session, stage)?;
        let done = ops::deal::enter(session, old, &to, why)?;
        moved(session, &done, edge, "said.moved")
    })
}
