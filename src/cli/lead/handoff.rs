//! `tend lead handoff REF --to LOGIN|team:CODE`

use clap::{ArgMatches, Command};

use super::missing;
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, text};
use crate::cli::{cells, env, many, record};
use crate::domain::Noun;
use crate::domain::lead::LEAD;
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::lang::Lang;
use crate::ops;
use crate::ops::lead::Receiver;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "handoff",
    aliases: &[],
    help: "lead.handoff",
    examples: &["tend lead handoff L-1 --to bob --reason '展会上要了报价'", "tend lead handoff L-2 --to team:north"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(many::references(lang))
        .arg(option("to", "me|LOGIN|team:NAME", lang, "arg.handoff_to").required(true))
        .arg(option("reason", "TEXT", lang, "arg.reason"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let to = match text(matches, "to").unwrap_or_default() {
        "me" => app.globals.login.clone(),
        other => other.to_owned(),
    };
    let reason = text(matches, "reason");
    let found = many::find(app, matches, &LEAD)?;
    let edge = app.edge();
    many::write(app, "lead handoff", &found, |session, old| {
        let (receiver, team) = match to.strip_prefix("team:") {
            Some(code) => (ops::refer::one(session, code, &TEAM)?, true),
            None => (ops::refer::one(session, &to, &USER)?, false),
        };
        let to = if team { Receiver::Team(&receiver) } else { Receiver::Person(&receiver) };
        let done = ops::lead::handoff(session, old, to, reason, env::ZONE)?;
        let mut reply = record::reply(session, &done.lead, edge, "gate.handed")?;
        let what = cells::name(&done.lead);
        reply.said[0] = match done.accept_by {
            Some(by) => {
                let code = receiver.text(receiver.noun.code.unwrap_or("name"));
                edge.say("gate.handed", &[("what", &what), ("to", code), ("by", &edge.moment(by))])
            }
            None => edge.say("gate.accepted", &[("what", &what)]),
        };
        reply.said.extend(missing(&done.passed, edge));
        Ok(reply)
    })
}
