//! `tend user back LOGIN`

use clap::{ArgMatches, Command};

use super::login;
use crate::cli::app::{App, Done, Reply};
use crate::cli::verb::{Verb, place};
use crate::cli::{cells, env};
use crate::domain::Noun;
use crate::domain::user::USER;
use crate::lang::{Lang, moment};
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&USER),
    group: None,
    name: "back",
    aliases: &[],
    help: "user.back",
    examples: &["tend user back ann", "tend user back me --at yesterday -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("login", "LOGIN", lang, "arg.back_at_work").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let login = login(app, matches);
    let edge = app.edge();
    let today = env::local(edge.now).date_naive();
    let day = env::local(app.globals.at.unwrap_or(edge.now)).date_naive();
    app.write("user back", |session| {
        let user = ops::refer::one(session, &login, &USER)?;
        let ended = ops::leave::back(session, &user, day)?;
        let mut reply = Reply::default();
        let mut data = Vec::new();
        for leave in &ended {
            let args = [("login", user.text("login")), ("day", &moment::day(day, today, edge.lang)), ("id", &cells::name(leave))];
            reply.said.push(edge.say("said.back", &args));
            reply.ids.push(leave.reference());
            data.push(cells::json(&ops::listing::written(session, leave)?, edge));
        }
        reply.data = if data.len() == 1 { data.remove(0) } else { data.into() };
        Ok(reply)
    })
}
