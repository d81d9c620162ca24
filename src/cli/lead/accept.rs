//! `tend lead accept REF`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::Verb;
use crate::cli::{cells, many, pick, record};
use crate::domain::Noun;
use crate::domain::lead::LEAD;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "accept",
    aliases: &[],
    help: "lead.accept",
    examples: &["tend lead accept L-3", "tend lead list --where 'handed_to = me' -o ids | tend lead accept - --yes"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::each(app, matches, pick::acceptable)?;
    let edge = app.edge();
    many::write(app, "lead accept", &found, |session, old| {
        let lead = ops::lead::accept(session, old)?;
        let mut reply = record::reply(session, &lead, edge, "gate.accepted")?;
        reply.said[0] = edge.say("gate.accepted", &[("what", &cells::name(&lead))]);
        Ok(reply)
    })
}
