//! `tend lead distribute REF…`: each lead goes to whoever's turn it is

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::verb::{Verb, given, option, switch, text};
use crate::cli::{cells, many, record};
use crate::domain::Noun;
use crate::domain::assignment::{Candidate, Passed, Way};
use crate::domain::lead::LEAD;
use crate::lang::Lang;
use crate::ops;
use crate::ops::lead::distribute::{Given, Roster};

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "distribute",
    aliases: &[],
    help: "lead.distribute",
    examples: &[
        "tend lead distribute L-1 L-2 --among bob --explain",
        "tend lead distribute L-1 --by least-busy --among ann,bob",
        "tend lead list --where 'stage = ml' -o ids | tend lead distribute - --among bob --yes",
    ],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let ways = PossibleValuesParser::new(["round-robin", "least-busy"]);
    command
        .arg(many::references(lang))
        .arg(option("by", "WAY", lang, "arg.distribute_by").value_parser(ways).default_value("round-robin"))
        .arg(option("among", "LOGIN,LOGIN", lang, "arg.among"))
        .arg(option("team", "TEAM", lang, "arg.among_team").conflicts_with("among"))
        .arg(option("reason", "TEXT", lang, "arg.reason"))
        .arg(switch("explain", lang, "arg.explain_distribute"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let way = if text(matches, "by") == Some("least-busy") { Way::LeastBusy } else { Way::RoundRobin };
    let found = many::find(app, matches, &LEAD)?;
    let mut among: Vec<String> = text(matches, "team").map(|team| format!("team:{team}")).into_iter().collect();
    let named = text(matches, "among").unwrap_or_default();
    among.extend(named.split([',', '，']).map(str::trim).filter(|login| !login.is_empty()).map(str::to_owned));
    let (edge, reason, explain) = (app.edge(), text(matches, "reason"), given(matches, "explain"));
    let mut roster: Option<Roster> = None;
    many::write(app, "lead distribute", &found, |session, old| {
        // What is written again after a conflict begins with those who are there then.
        if session.rows() == 0 {
            roster = None;
        }
        let roster = match &mut roster {
            Some(roster) => roster,
            None => roster.insert(ops::lead::distribute::roster(session, way, &among)?),
        };
        let done = ops::lead::distribute::give(session, roster, old, reason)?;
        let mut reply = record::reply(session, &done.lead, edge, "said.assigned")?;
        reply.said[0] = edge.say("said.assigned", &[("what", &cells::name(&done.lead)), ("login", &done.login)]);
        if explain {
            // What led to it comes first; the way back stays at the end.
            reply.said.splice(..0, done.before.iter().map(|one| line(one, &done, edge)));
            reply.data["explain"] = json(way, &done);
        }
        Ok(reply)
    })
}

/// A line about a candidate: what he has, when he was given one, why he is passed over.
fn line(one: &Candidate, done: &Given, edge: Edge) -> String {
    let (open, most) = (one.open.to_string(), one.capacity.map_or_else(|| "∞".to_owned(), |most| most.to_string()));
    let key = match one.passed(done.owner) {
        Some(Passed::Away) => "explain.away",
        Some(Passed::Full) => "explain.full",
        Some(Passed::Has) => "explain.has",
        None if one.login == done.login => "explain.chosen",
        None if one.last == 0 => "explain.never",
        None => "explain.later",
    };
    edge.say(key, &[("login", &one.login), ("open", &open), ("most", &most)])
}

fn json(way: Way, done: &Given) -> Json {
    let candidate = |one: &Candidate| {
        let passed = one.passed(done.owner).map(|passed| match passed {
            Passed::Away => "away",
            Passed::Full => "full",
            Passed::Has => "has",
        });
        json!({
            "login": one.login,
            "open": one.open,
            "capacity": one.capacity,
            "last": one.last,
            "passed": passed,
            "chosen": one.login == done.login,
        })
    };
    json!({
        "rule": if way == Way::RoundRobin { "round-robin" } else { "least-busy" },
        "candidates": done.before.iter().map(candidate).collect::<Vec<_>>(),
    })
}
