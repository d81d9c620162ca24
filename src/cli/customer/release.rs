//! `tend customer release REF [--pool POOL]`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, text};
use crate::cli::{cells, many, record};
use crate::domain::Noun;
use crate::domain::customer::CUSTOMER;
use crate::domain::pool::{self, POOL};
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&CUSTOMER),
    group: None,
    name: "release",
    aliases: &[],
    help: "customer.release",
    examples: &["tend customer release C-1", "tend customer release C-1 --reason '半年未跟进'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang)).arg(option("pool", "POOL", lang, "arg.pool")).arg(option(
        "reason",
        "TEXT",
        lang,
        "arg.reason",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::find(app, matches, &CUSTOMER)?;
    let into = text(matches, "pool").unwrap_or(pool::DEFAULT);
    let reason = text(matches, "reason");
    let edge = app.edge();
    many::write(app, "customer release", &found, |session, old| {
        let into = ops::refer::one(session, into, &POOL)?;
        let new = ops::customer::release(session, old, &into, reason)?;
        let mut reply = record::reply(session, &new, edge, "said.released")?;
        reply.said[0] = edge.say("said.released", &[("what", &cells::name(&new)), ("pool", into.text("code"))]);
        Ok(reply)
    })
}
