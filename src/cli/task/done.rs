//! `tend task done REF…`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, text};
use crate::cli::{cells, many, record};
use crate::domain::Noun;
use crate::domain::task::TASK;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&TASK),
    group: None,
    name: "done",
    aliases: &[],
    help: "task.done",
    examples: &["tend task done T-1", "tend task done T-1 --outcome '已报价 12万'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang)).arg(option("outcome", "TEXT", lang, "arg.outcome"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::find(app, matches, &TASK)?;
    let outcome = text(matches, "outcome");
    let edge = app.edge();
    many::write(app, "task done", &found, |session, old| {
        let task = ops::task::done(session, old, outcome)?;
        let mut reply = record::reply(session, &task, edge, "said.task_done")?;
        reply.said[0] = edge.say("said.task_done", &[("what", &cells::name(&task))]);
        Ok(reply)
    })
}
