//! `tend customer merge REF REF... [--take FIELD,...]`, and of leads and contacts

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Map, Value as Json, json};

use super::app::{App, Done, Edge, Reply};
use super::failure::Failure;
use super::verb::{option, text};
use super::{cells, pick};
use crate::domain::{Field, Noun, Record};
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
    let may = |field: &&Field| field.settable() && ops::merger::goes_along(field);
    if let Some(field) = take.iter().find(|field| !may(field)) {
        let settable: Vec<&str> = noun.fields.iter().filter(may).map(|field| field.key).collect();
        return Err(Failure::field(noun, field.key, &settable));
    }
    let take: Vec<&str> = take.into_iter().map(|field| field.key).collect();
    let kept = pick::careful(app, text(matches, "ref").unwrap_or_default(), &[noun])?;
    let mut others = Vec::new();
    for typed in matches.get_many::<String>("other").into_iter().flatten() {
        let other = pick::careful(app, typed, &[noun])?;
        if other.id() == kept.id() || others.iter().any(|known: &Record| known.id() == other.id()) {
            let args = vec![("id", other.reference())];
            let hint = vec![("noun", noun.key.to_owned())];
            return Err(Failure::new(super::failure::Code::Usage, "error.merge_same", args).hint("hint.merge_same", hint));
        }
        others.push(other);
    }
    let edge = app.edge();
    app.write(&format!("{} merge", noun.key), |session| {
        let mut kept = pick::again(session, &kept)?;
        let (mut said, mut gone, mut taken) = (Vec::new(), Vec::new(), Vec::new());
        let (mut left, mut moved) = (Map::new(), Map::new());
        for other in &others {
            let other = pick::again(session, other)?;
            let done = ops::merger::merge(session, &kept, &other, &take)?;
            kept = done.kept;
            said.push(edge.say("pair.merged", &[("gone", &cells::name(&done.gone)), ("kept", &cells::name(&kept))]));
            taken.extend(done.taken.into_iter().map(str::to_owned));
            said.extend(left_behind(&done.gone, &done.left, edge));
            left.insert(done.gone.reference(), done.left.into());
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
        data["merged"] = json!({"gone": gone, "taken": taken, "left": left, "moved": moved});
        Ok(Reply { said, data, ids: vec![kept.reference()], exit: 0 })
    })
}

/// What of the other was not taken, because the one that stays says something else.
pub(super) fn left_behind(gone: &Record, left: &[&'static str], edge: Edge) -> Option<String> {
    let label =
        |key: &&str| gone.noun.field(key).map_or((*key).to_owned(), |field| edge.lang.pick(field.en, field.zh).to_owned());
    let fields = left.iter().map(label).collect::<Vec<_>>().join(", ");
    (!left.is_empty())
        .then(|| edge.say("pair.left", &[("gone", &gone.reference()), ("fields", &fields), ("keys", &left.join(","))]))
}
