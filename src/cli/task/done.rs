//! `tend task done REF…`

use clap::{ArgAction, ArgMatches, Command};

use crate::cli::app::{App, Done, Reply};
use crate::cli::verb::{Verb, option, reference, text};
use crate::cli::{cells, pick, stdin};
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
    command.arg(reference(lang).num_args(1..).action(ArgAction::Append)).arg(option("outcome", "TEXT", lang, "arg.outcome"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let asked: Vec<String> = matches.get_many::<String>("ref").map(|refs| refs.cloned().collect()).unwrap_or_default();
    let asked = stdin::references(&asked)?;
    let found = asked.iter().map(|one| pick::one(app, one, &[&TASK])).collect::<Result<Vec<_>, _>>()?;
    if found.len() >= 10 {
        pick::confirm(app, "ask.many", &[("count", &found.len().to_string())])?;
    }
    let outcome = text(matches, "outcome");
    let edge = app.edge();
    app.write("task done", |session| {
        let mut reply = Reply::default();
        let mut data = Vec::new();
        for one in &found {
            let old = pick::again(session, one)?;
            let task = ops::task::done(session, &old, outcome)?;
            reply.said.push(edge.say("said.task_done", &[("what", &cells::name(&task))]));
            reply.ids.push(task.reference());
            data.push(cells::json(&ops::listing::written(session, &task)?, edge));
        }
        reply.data = if data.len() == 1 { data.remove(0) } else { data.into() };
        Ok(reply)
    })
}
