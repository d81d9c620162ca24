//! `tend lead lose REF --reason REASON`

use clap::ArgMatches;

use super::{reason, reason_args};
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, text};
use crate::cli::{many, record};
use crate::domain::Noun;
use crate::domain::lead::LEAD;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "lose",
    aliases: &[],
    help: "lead.lose",
    examples: &["tend lead lose L-2 --reason no-budget", "tend lead lose L-2 --reason 价格 --note '对手低三成'"],
    args: reason_args,
    run,
};

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let reason = reason(matches)?;
    let found = many::find(app, matches, &LEAD)?;
    let note = text(matches, "note");
    let edge = app.edge();
    many::write(app, "lead lose", &found, |session, old| {
        let lost = ops::lead::lose(session, old, reason.key, note)?;
        let mut reply = record::reply(session, &lost, edge, "said.lost")?;
        let why = edge.lang.pick(reason.en, reason.zh);
        reply.said[0] = edge.say("said.lost", &[("what", &crate::cli::cells::name(&lost)), ("reason", why)]);
        Ok(reply)
    })
}
