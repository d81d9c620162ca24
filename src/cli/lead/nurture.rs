//! `tend lead nurture REF --until DATE`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::failure::bad;
use crate::cli::verb::{Verb, option, text};
use crate::cli::{cells, env, many, record};
use crate::domain::lead::LEAD;
use crate::domain::{BadValue, Noun};
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "nurture",
    aliases: &[],
    help: "lead.nurture",
    examples: &[
        "tend lead nurture L-2 --until 'in 3 months'",
        "tend lead nurture L-2 --until 明年3月1日 --reason '预算明年才批'",
    ],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang)).arg(option("until", "DATE", lang, "arg.wake_on").required(true)).arg(option(
        "reason",
        "TEXT",
        lang,
        "arg.reason",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let typed = text(matches, "until").unwrap_or_default();
    let until = app.day(typed, Look::Ahead)?;
    let today = env::local(app.globals.now).date_naive();
    if until <= today {
        return Err(bad("until", typed, &BadValue::NotAhead));
    }
    let reason = text(matches, "reason");
    let found = many::find(app, matches, &LEAD)?;
    let edge = app.edge();
    many::write(app, "lead nurture", &found, |session, old| {
        let lead = ops::lead::nurture(session, old, until, reason)?;
        let mut reply = record::reply(session, &lead, edge, "gate.nurtured")?;
        reply.said[0] = edge.say("gate.nurtured", &[("what", &cells::name(&lead)), ("day", &until.to_string())]);
        Ok(reply)
    })
}
