//! `tend task snooze REF WHEN`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, place, text};
use crate::cli::{cells, many, record};
use crate::domain::Noun;
use crate::domain::task::TASK;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&TASK),
    group: None,
    name: "snooze",
    aliases: &[],
    help: "task.snooze",
    examples: &["tend task snooze T-1 tomorrow", "tend task snooze T-1 '下周一 9点' --reason '客户出差'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang)).arg(place("when", "WHEN", lang, "arg.when").required(true)).arg(option(
        "reason",
        "TEXT",
        lang,
        "arg.reason",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let due = app.due(text(matches, "when").unwrap_or_default())?;
    let found = many::find(app, matches, &TASK)?;
    let reason = text(matches, "reason");
    let edge = app.edge();
    many::write(app, "task snooze", &found, |session, old| {
        let task = ops::task::snooze(session, old, due, reason)?;
        let mut reply = record::reply(session, &task, edge, "said.snoozed")?;
        reply.said[0] = edge.say("said.snoozed", &[("what", &cells::name(&task)), ("when", &edge.moment(due))]);
        Ok(reply)
    })
}
