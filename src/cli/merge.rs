//! `tend customer merge REF REF... [--take FIELD,...]`, and of leads and contacts

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Map, Value as Json, json};

use super::app::{App, Done, Reply};
use super::failure::Failure;
use super::verb::{option, text};
use super::{cells, pick};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::ops;

pub(super) fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let others = Arg::new("other").value_name("REF").help(lang.say("arg.merge_other", &[])).required(true);
    command
        .arg(Arg::new("ref").value_name("REF").help(lang.say("arg.merge_into", &[])).required(true))
        .arg(others.num_args(1..).action(ArgAction::Append))
        .arg(option("take", "FIELD,...", lang, "arg.take"))
}

pub(super) fn run(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let noun = app.noun(noun)?;
    let take = match text(matches, "take") {
        Some(typed) => cells::fields(noun, Some(typed), |_| false)?,
        None => Vec::new(),
    };
    if let Some(field) = take.iter().find(|field| !field.settable()) {
        let settable: Vec<&str> = noun.fields.iter().filter(|field| field.settable()).map(|field| field.key).collect();
        return Err(Failure::field(noun, field.key, &settable));
    }
    let take: Vec<&str> = take.into_iter().map(|field| field.key).collect();
    let kept = pick::careful(app, text(matches, "ref").unwrap_or_default(), &[noun])?;
    let mut others = Vec::new();
    for typed in matches.get_many::<String>("other").into_iter().flatten() {
        let other = pick::careful(app, typed, &[noun])?;
        if other.id() == kept.id() || others.iter().any(|known: &crate::domain::Record| known.id() == other.id()) {
            let args = vec![("id", other.reference())];
            let hint = vec![("noun", noun.key.to_owned())];
            return Err(Failure::new(super::failure::Code::Usage, "error.merge_same", args).hint("hint.merge_same", hint));
        }
        others.push(other);
    }
    let edge = app.edge();
    app.write(&format!("{} merge", noun.key), |session| {
        let mut kept = pick::again(session, &kept)?;
        let (mut said, mut gone, mut taken, mut moved) = (Vec::new(), Vec::new(), Vec::new(), Map::new());
        for other in &others {
            let other = pick::again(session, other)?;
            let done = ops::merger::merge(session, &kept, &other, &take)?;
            kept = done.kept;
            said.push(edge.say("pair.merged", &[("gone", &cells::name(&done.gone)), ("kept", &cells::name(&kept))]));
            taken.extend(done.taken.into_iter().map(str::to_owned));
            gone.push(done.gone.reference());
            for (noun, count) in done.moved {
                let before = moved.get(noun).and_then(Json::as_u64).unwrap_or(0);
                moved.insert(noun.to_owned(), (before + count).into());
            }
        }
        taken.sort_unstable();
        taken.dedup();
        let label =
            |key: &String| kept.noun.field(key).map_or(key.clone(), |field| edge.lang.pick(field.en, field.zh).to_owned());
        if !taken.is_empty() {
            said.push(edge.say("pair.taken", &[("fields", &taken.iter().map(label).collect::<Vec<_>>().join(", "))]));
        }
        let counted = |(noun, count): (&String, &Json)| {
            let word = crate::domain::noun(noun).map_or(noun.as_str(), |noun| edge.lang.pick(noun.en[1], noun.zh));
            format!("{word} {count}")
        };
        if !moved.is_empty() {
            said.push(edge.say("pair.moved", &[("counts", &moved.iter().map(counted).collect::<Vec<_>>().join(", "))]));
        }
        let mut data = cells::json(&ops::listing::written(session, &kept)?, edge);
        data["merged"] = json!({"gone": gone, "taken": taken, "moved": moved});
        Ok(Reply { said, data, ids: vec![kept.reference()], exit: 0 })
    })
}
