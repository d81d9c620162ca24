//! `tend deal hold REF [--reason TEXT | --off]`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, given, option, switch, text};
use crate::cli::{many, record};
use crate::domain::Noun;
use crate::domain::deal::DEAL;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&DEAL),
    group: None,
    name: "hold",
    aliases: &[],
    help: "deal.hold",
    examples: &["tend deal hold D-1 --reason '等预算'", "tend deal hold D-1 --off --dry-run"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(many::references(lang))
        .arg(option("reason", "TEXT", lang, "arg.reason"))
        .arg(switch("off", lang, "arg.hold_off").conflicts_with("reason"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::find(app, matches, &DEAL)?;
    let (hold, reason) = (!given(matches, "off"), text(matches, "reason"));
    let edge = app.edge();
    many::write(app, "deal hold", &found, |session, old| {
        let deal = ops::deal::hold(session, old, hold, reason)?;
        record::reply(session, &deal, edge, if hold { "said.held" } else { "said.resumed" })
    })
}
