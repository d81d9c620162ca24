//! `tend deal win REF`

use clap::{ArgMatches, Command};

use super::moved;
use crate::cli::app::{App, Done};
use crate::cli::many;
use crate::cli::values::{self, Read};
use crate::cli::verb::{Verb, option, text};
use crate::domain::Noun;
use crate::domain::deal::DEAL;
use crate::lang::Lang;
use crate::ops;
use crate::ops::deal::Why;

pub(super) const VERB: Verb = Verb {
    noun: Some(&DEAL),
    group: None,
    name: "win",
    aliases: &[],
    help: "deal.win",
    examples: &["tend deal win D-1", "tend deal win D-1 --amount 48万 --evidence '合同已签'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(many::references(lang))
        .arg(option("amount", "AMOUNT", lang, "arg.won_amount"))
        .arg(option("evidence", "TEXT", lang, "arg.evidence"))
        .arg(option("note", "TEXT", lang, "arg.note"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let amount = match (text(matches, "amount"), DEAL.field("amount")) {
        (Some(typed), Some(field)) => Some(values::read(app, field, typed)?),
        _ => None,
    };
    let found = many::find(app, matches, &DEAL)?;
    let why = Why { note: text(matches, "note"), evidence: text(matches, "evidence"), ..Why::default() };
    let edge = app.edge();
    many::write(app, "deal win", &found, |session, old| {
        let old = match &amount {
            Some(Read::Known(amount)) => ops::record::edit(session, old, &[("amount", amount.clone())], None)?,
            _ => old.clone(),
        };
        let done = ops::deal::close(session, &old, "won", why)?;
        moved(session, &done, edge, "said.won")
    })
}
