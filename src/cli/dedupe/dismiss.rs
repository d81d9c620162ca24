//! `tend dedupe dismiss REF REF` · `tend dedupe dismiss -`

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Code, Failure};
use crate::cli::verb::Verb;
use crate::cli::{cells, pick, stdin};
use crate::domain::{Noun, Record, contact, customer, lead};
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("dedupe"),
    name: "dismiss",
    aliases: &[],
    help: "dedupe.dismiss",
    examples: &["tend dedupe dismiss L-1 L-2", "tend dedupe dismiss C-1 C-2 -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let pair = Arg::new("ref").value_name("REF").help(lang.say("arg.pair", &[])).required(true).num_args(1..=2);
    command.arg(pair.action(ArgAction::Append))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let typed: Vec<String> = matches.get_many::<String>("ref").into_iter().flatten().cloned().collect();
    let pairs = match typed.as_slice() {
        [one, other] => vec![(one.clone(), other.clone())],
        [dash] if dash == "-" => lines()?,
        _ => return Err(no_pair()),
    };
    let nouns = [&customer::CUSTOMER, &lead::LEAD, &contact::CONTACT];
    let mut found: Vec<(Record, Record)> = Vec::with_capacity(pairs.len());
    for (one, other) in pairs {
        let (one, other) = (pick::one(app, &one, &nouns)?, pick::one(app, &other, &nouns)?);
        if one.noun == other.noun && one.id() == other.id() {
            return Err(no_pair());
        }
        found.push((one, other));
    }
    let edge = app.edge();
    app.write("dedupe dismiss", |session| {
        let (mut said, mut data, mut ids) = (Vec::new(), Vec::new(), Vec::new());
        for (one, other) in &found {
            let (one, other) = (pick::again(session, one)?, pick::again(session, other)?);
            let new = ops::duplicate::dismiss(session, &one, &other)?;
            let key = if new { "pair.dismissed" } else { "pair.dismissed_before" };
            said.push(edge.say(key, &[("a", &cells::name(&one)), ("b", &cells::name(&other))]));
            data.push(json!({"a": one.reference(), "b": other.reference(), "new": new}));
            ids.push(one.reference());
        }
        Ok(Reply { said, data: data.into(), ids, exit: 0 })
    })
}

fn no_pair() -> Failure {
    Failure::new(Code::Usage, "error.no_pair", vec![]).hint("hint.no_pair", vec![])
}

/// Pairs from standard input, one a line, as `dedupe scan` prints them: what stands behind the second is left alone.
fn lines() -> Result<Vec<(String, String)>, Failure> {
    let text = stdin::text()?;
    let mut pairs = Vec::new();
    for (place, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let mut words = line.split(['\t', ',', ' ']).filter(|word| !word.is_empty());
        match (words.next(), words.next()) {
            // The line of columns.
            (Some("a"), Some("b")) if place == 0 => {}
            (Some(one), Some(other)) => pairs.push((one.to_owned(), other.to_owned())),
            _ => {
                let args = vec![("line", (place + 1).to_string())];
                return Err(Failure::new(Code::Usage, "error.no_pair_line", args).hint("hint.no_pair", vec![]));
            }
        }
    }
    Ok(pairs)
}
