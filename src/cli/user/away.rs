//! `tend user away LOGIN --from DATE --to DATE`

use clap::{ArgMatches, Command};

use super::login;
use crate::cli::app::{App, Done};
use crate::cli::failure::{bad, choices};
use crate::cli::verb::{Verb, option, place, text};
use crate::cli::{cells, env, record};
use crate::domain::leave::KINDS;
use crate::domain::user::USER;
use crate::domain::{BadValue, Noun};
use crate::lang::date::Look;
use crate::lang::{Lang, moment};
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&USER),
    group: None,
    name: "away",
    aliases: &[],
    help: "user.away",
    examples: &[
        "tend user away bob --from 2026-10-08 --to 2026-10-09",
        "tend user away me --from tomorrow --kind sick --note 体检",
    ],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let kinds = lang.say("arg.leave_kind", &[("choices", &choices(KINDS))]);
    command
        .arg(place("login", "LOGIN", lang, "arg.away").required(true))
        .arg(option("from", "DATE", lang, "arg.first_day"))
        .arg(option("to", "DATE", lang, "arg.last_day_of_leave"))
        .arg(option("kind", "CHOICE", lang, "arg.leave_kind").help(kinds))
        .arg(option("note", "TEXT", lang, "arg.note"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let login = login(app, matches);
    let from = app.day(text(matches, "from").unwrap_or("today"), Look::Ahead)?;
    let to = text(matches, "to").map(|phrase| app.day(phrase, Look::Ahead)).transpose()?;
    let kind = match text(matches, "kind") {
        None => None,
        Some(typed) => {
            let kind = KINDS.iter().find(|kind| kind.means(typed));
            Some(kind.ok_or_else(|| bad("kind", typed, &BadValue::NotAChoice(KINDS)))?.key)
        }
    };
    let note = text(matches, "note");
    let edge = app.edge();
    let today = env::local(edge.now).date_naive();
    let shown = |day| moment::day(day, today, edge.lang);
    app.write("user away", |session| {
        let user = ops::refer::one(session, &login, &USER)?;
        let leave = ops::leave::away(session, &user, (from, to), kind, note)?;
        let mut reply = record::reply(session, &leave, edge, "said.added")?;
        let mut args = vec![("login", user.text("login").to_owned()), ("id", cells::name(&leave)), ("from", shown(from))];
        args.extend(to.map(|to| ("to", shown(to))));
        let args: Vec<(&str, &str)> = args.iter().map(|(key, text)| (*key, text.as_str())).collect();
        reply.said[0] = edge.say(if to.is_some() { "said.away" } else { "said.away_open" }, &args);
        Ok(reply)
    })
}
