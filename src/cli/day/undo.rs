//! `tend undo [#N|-]`

use std::collections::BTreeMap;

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done, Edge, Reply};
use crate::cli::failure::{Code, Failure, bad};
use crate::cli::verb::{Verb, place, text};
use crate::cli::{cells, stdin};
use crate::domain::{BadValue, NOUNS, Noun};
use crate::lang::Lang;
use crate::ops::undo::Undone;
use crate::ops::{self, Session};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "undo",
    aliases: &[],
    help: "undo",
    examples: &["tend undo", "tend undo '#2'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("op", "#N|-", lang, "arg.op"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let edge = app.edge();
    each(app, matches, |app, op| {
        app.write("undo", |session| {
            let done = ops::undo::undo(session, op)?;
            Ok(reply(session, &done, "said.undone", edge))
        })
    })
}

/// Runs a verb on the operation that was named, `#7` or `7`, or on those of standard input, each for itself; without a
/// name on the last one.
///
/// # Errors
/// What is no number; as the verb.
pub(super) fn each(app: &mut App, matches: &ArgMatches, mut one: impl FnMut(&mut App, Option<i64>) -> Done) -> Done {
    let Some(typed) = text(matches, "op") else { return one(app, None) };
    let asked = stdin::references(&[typed.to_owned()])?;
    let number = |typed: &String| {
        let number = typed.trim_start_matches('#').parse();
        number.map_err(|_| bad("operation", typed, &BadValue::NotANumber))
    };
    let numbers = asked.iter().map(number).collect::<Result<Vec<i64>, Failure>>()?;
    // A request has one answer.
    if numbers.len() > 1 && app.globals.request.is_some() {
        return Err(Failure::new(Code::Usage, "error.twice", vec![("flag", "--request".to_owned())]));
    }
    numbers.into_iter().try_fold(0, |exit, op| Ok(exit.max(one(app, Some(op))?)))
}

/// What is said when an operation was taken back: the records where they are few, else how many of each noun.
pub(super) fn reply(session: &Session<'_>, done: &Undone, key: &str, edge: Edge) -> Reply {
    let header = &done.operation.header;
    // Of a redo one wants to know what it did again.
    let told = done.again.as_ref().unwrap_or(&done.operation);
    let what = [Some(told.header.command.as_str()), told.header.subject.as_deref()].into_iter().flatten().collect::<Vec<_>>();
    let (number, what, rows) = (told.header.id.to_string(), what.join(" "), done.rows.to_string());
    let args = [("op", number.as_str()), ("what", what.as_str()), ("login", &told.login), ("rows", rows.as_str())];
    let mut said = vec![edge.say(key, &args)];
    if done.counts.values().sum::<i64>() > done.records.len().try_into().unwrap_or(i64::MAX) {
        said.push(format!("  {}", counts(&done.counts, edge)));
    } else {
        said.extend(done.records.iter().map(|record| format!("  {}", cells::name(record))));
    }
    let data = json!({
        "op": session.op(),
        "undoes": header.id,
        "redoes": done.again.as_ref().map(|again| again.header.id),
        "command": header.command,
        "subject": header.subject,
        "actor": done.operation.login,
        "rows": done.rows,
        "records": done.counts,
    });
    Reply { said, data, ids: vec![format!("#{}", header.id)], exit: 0 }
}

/// How many records of each noun: `59 leads, 2 sources`.
pub(in crate::cli) fn counts(counts: &BTreeMap<&'static str, i64>, edge: Edge) -> String {
    let counted =
        |(noun, count): (&'static Noun, &i64)| format!("{count} {}", edge.lang.pick(noun.en[usize::from(*count != 1)], noun.zh));
    let known = NOUNS.into_iter().filter_map(|noun| Some(counted((noun, counts.get(noun.key)?))));
    known.collect::<Vec<_>>().join(", ")
}
