//! `tend log REF TEXT [--next 'WHEN [WHAT]']`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done, Reply, due};
use crate::cli::failure::{Code, Failure, shell};
use crate::cli::verb::{Verb, option, place, text};
use crate::cli::{cells, editor, env, many, pick, stdin, values};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::followup::FOLLOWUP;
use crate::domain::lead::LEAD;
use crate::domain::{Noun, Record, Value};
use crate::lang::Lang;
use crate::lang::date::{Look, leading};
use crate::ops;
use crate::ops::followup::Said;

/// `tend followup log`.
pub(super) const OF_NOUN: Verb = Verb {
    noun: Some(&FOLLOWUP),
    group: None,
    name: "log",
    aliases: &[],
    help: "log",
    examples: &["tend followup log L-1 'sent catalogue' --kind email", "tend followup log 李雷 '已报价' --next '3天后 回访'"],
    args,
    run,
};

/// `tend log`.
pub(in crate::cli) const OF_DAY: Verb = Verb {
    noun: None,
    examples: &["tend log 李雷 '要报价' --next '下周三 10点 报价'", "tend log 13800138001 'called back' --kind call --minutes 5"],
    ..OF_NOUN
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let kinds = crate::cli::failure::choices(crate::domain::followup::KINDS);
    command
        .arg(place("ref", "REF|-", lang, "arg.ref").required(true))
        .arg(place("note", "TEXT", lang, "arg.said"))
        .arg(option("kind", "KIND", lang, "arg.kind").help(lang.say("arg.kind", &[("choices", &kinds)])))
        .arg(option("direction", "in|out", lang, "arg.direction"))
        .arg(option("outcome", "TEXT", lang, "arg.outcome"))
        .arg(option("minutes", "N", lang, "arg.minutes"))
        .arg(option("next", "WHEN [WHAT]", lang, "arg.next"))
        .arg(values::set(lang))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let next = text(matches, "next").map(|phrase| next(app, phrase)).transpose()?;
    // Standard input is either the text or the list of those it was said to.
    let piped = text(matches, "ref") == Some("-");
    let note = match text(matches, "note") {
        Some("-") if !piped => stdin::text()?,
        Some(typed) => typed.to_owned(),
        None if app.ui.can_ask => editor::text(app, "\n")?.unwrap_or_default().trim().to_owned(),
        None => String::new(),
    };
    if note.is_empty() && text(matches, "note").is_none() {
        let asked = text(matches, "ref").unwrap_or_default().to_owned();
        return Err(
            Failure::new(Code::Usage, "error.nothing_said", vec![]).hint("hint.nothing_said", vec![("ref", shell(&asked))])
        );
    }
    let noun = app.noun(&FOLLOWUP)?;
    let mut sets = values::of_flags(app, noun, matches)?;
    // The text is read already, from wherever it comes.
    sets.retain(|(key, _)| *key != "note");
    let said = Record::new(noun).with("note", Value::text(&note));
    let found = many::each(app, matches, |app, one| pick::one(app, one, &[&LEAD, &CUSTOMER, &CONTACT, &DEAL]))?;
    let edge = app.edge();
    many::write(app, "log", &found, |session, on| {
        let mut followup = said.clone();
        values::put(session, &mut followup, &sets)?;
        let logged = ops::followup::log(session, on, Said { followup, next: next.clone() })?;
        let kind = crate::domain::followup::KINDS.iter().find(|kind| kind.key == logged.followup.text("kind"));
        let kind = kind.map_or("", |kind| edge.lang.pick(kind.en, kind.zh));
        let (id, on) = (logged.followup.reference(), cells::name(on));
        let mut data = cells::json(&ops::listing::written(session, &logged.followup)?, edge);
        let said = match &logged.next {
            None => {
                data["next"] = serde_json::Value::Null;
                edge.say("said.logged", &[("id", &id), ("kind", kind), ("on", &on)])
            }
            Some(task) => {
                data["next"] = cells::json(&ops::listing::written(session, task)?, edge);
                let when = edge.moment(task.int("due").unwrap_or(edge.now));
                let args = [("id", id.as_str()), ("kind", kind), ("on", &on), ("when", &when), ("task", &task.reference())];
                edge.say("said.logged_next", &args)
            }
        };
        Ok(Reply { said: vec![said], data, ids: vec![id], exit: 0 })
    })
}

/// `WHEN [WHAT]`: the longest leading run that is a date is when, the rest is what.
fn next(app: &App, phrase: &str) -> Result<(i64, String), Failure> {
    let now = env::local(app.globals.now).naive_local();
    let Some((when, what)) = leading(phrase, now, Look::Ahead, app.config.date_order) else {
        let failure = Failure::new(Code::Usage, "error.next", vec![("phrase", phrase.chars().take(60).collect())]);
        return Err(failure.hint("hint.next", vec![]));
    };
    let title = if what.is_empty() { app.ui.words("word.follow_up") } else { what.to_owned() };
    let at = due(when);
    if at < app.globals.now {
        let args = vec![("when", app.edge().moment(at))];
        return Err(Failure::new(Code::Usage, "error.next_past", args).hint("hint.next_past", vec![]));
    }
    Ok((at, title))
}
