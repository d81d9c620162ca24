//! `tend lead reject REF --reason REASON`

use clap::ArgMatches;

use super::{reason, reason_args};
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, text};
use crate::cli::{cells, many, record};
use crate::domain::Noun;
use crate::domain::lead::LEAD;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "reject",
    aliases: &[],
    help: "lead.reject",
    examples: &["tend lead reject L-3 --reason unreachable", "tend lead reject L-3 --reason 时机 --note '明年才有预算'"],
    args: reason_args,
    run,
};

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let reason = reason(matches)?;
    let note = text(matches, "note");
    let found = many::find(app, matches, &LEAD)?;
    let edge = app.edge();
    many::write(app, "lead reject", &found, |session, old| {
        let lead = ops::lead::reject(session, old, reason.key, note)?;
        let mut reply = record::reply(session, &lead, edge, "gate.rejected")?;
        let owner = reply.data["owner"].as_str().unwrap_or_default().to_owned();
        let args = [("what", cells::name(&lead)), ("to", owner), ("reason", edge.lang.pick(reason.en, reason.zh).to_owned())];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        reply.said[0] = edge.say("gate.rejected", &args);
        Ok(reply)
    })
}
