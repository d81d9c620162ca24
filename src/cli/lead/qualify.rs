//! `tend lead qualify REF [--to STAGE]`

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};

use super::missing;
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, text};
use crate::cli::{many, record};
use crate::domain::Noun;
use crate::domain::lead::LEAD;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "qualify",
    aliases: &[],
    help: "lead.qualify",
    examples: &["tend lead qualify L-1", "tend lead qualify 李雷 --to sql --reason '预算已批'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let stages = PossibleValuesParser::new(["mql", "sl", "sql"]);
    command.arg(many::references(lang)).arg(option("to", "STAGE", lang, "arg.to_stage").value_parser(stages)).arg(option(
        "reason",
        "TEXT",
        lang,
        "arg.reason",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::find(app, matches, &LEAD)?;
    let (to, reason) = (text(matches, "to"), text(matches, "reason"));
    let edge = app.edge();
    many::write(app, "lead qualify", &found, |session, old| {
        let done = ops::lead::qualify(session, old, to, reason)?;
        let way: Vec<&str> = done.passed.iter().map(|(stage, _)| *stage).collect();
        let mut reply = record::reply(session, &done.lead, edge, "said.qualified")?;
        reply.said[0] = edge.say(
            "said.qualified",
            &[("what", &crate::cli::cells::name(&done.lead)), ("from", old.text("stage")), ("way", &way.join(" → "))],
        );
        reply.said.extend(missing(&done.passed, edge));
        Ok(reply)
    })
}
