//! `tend calendar load CODE FILE|-|cn`

use std::fs::File;
use std::io::Read;
use std::path::Path;

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done, Edge, Reply};
use crate::cli::cells;
use crate::cli::failure::{Code, Failure, io};
use crate::cli::verb::{Verb, place, text};
use crate::domain::Noun;
use crate::domain::calendar::CALENDAR;
use crate::domain::calendar::days::Merged;
use crate::exchange::{CN, Holidays, Refusal, holidays};
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&CALENDAR),
    group: None,
    name: "load",
    aliases: &[],
    help: "calendar.load",
    examples: &["tend calendar load default cn", "tend calendar load first holidays_cn.csv -o json"],
    args,
    run,
};

/// The word for the holidays that come with the program.
const SHIPPED: &str = "cn";

/// Bytes of a file above which it is no list of holidays.
const LARGEST: u64 = 16 << 20;

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(place("code", "CODE", lang, "arg.calendar").required(true))
        .arg(place("file", "FILE|-|cn", lang, "arg.holidays").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let code = text(matches, "code").unwrap_or_default();
    let named = text(matches, "file").unwrap_or_default();
    let bytes = match named {
        SHIPPED => CN.as_bytes().to_vec(),
        "-" => all(std::io::stdin().lock(), "stdin")?,
        path => {
            let file = File::open(app.env.absolute(Path::new(path))).map_err(|error| io(path, &error))?;
            if file.metadata().map_err(|error| io(path, &error))?.is_dir() {
                return Err(io(path, &std::io::ErrorKind::IsADirectory.into()));
            }
            all(file, path)?
        }
    };
    let found = holidays(bytes).map_err(|error| Failure::from((named, error)))?;
    let edge = app.edge();
    let rejects: Vec<(u64, String)> = found.refused.iter().map(|(line, why)| (*line, reason(why, edge))).collect();
    app.write("calendar load", |session| {
        let (calendar, merged, made) = ops::calendar::load(session, code, &found.days)?;
        let changed = session.rows() > 0;
        let mut reply = told(&found, &merged, &rejects, edge, &cells::name(&calendar), changed);
        if made {
            reply.said.push(edge.say("said.new_calendar", &[("code", code)]));
        }
        reply.data["calendar"] = calendar.text("code").into();
        reply.data["op"] = changed.then(|| session.op()).into();
        reply.ids = vec![calendar.reference()];
        Ok(reply)
    })
}

/// The whole of a file that is not beyond measure.
fn all(file: impl Read, name: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| io(name, &error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Failure::new(Code::Invalid, "error.too_large", vec![("path", name.to_owned())]));
    }
    Ok(bytes)
}

/// What became of every day.
fn told(found: &Holidays, merged: &Merged, rejects: &[(u64, String)], edge: Edge, what: &str, changed: bool) -> Reply {
    let rejected = rejects.len() as u64;
    let read = found.days.len() as u64 + found.ignored + rejected;
    let numbers = [
        ("added", merged.added),
        ("updated", merged.updated),
        ("unchanged", merged.unchanged),
        ("skipped", found.ignored),
        ("rejected", rejected),
    ];
    let parts = numbers.iter().filter(|(_, number)| *number > 0);
    let parts: Vec<String> = parts.map(|(key, number)| format!("{number} {}", edge.say(&format!("import.{key}"), &[]))).collect();
    let key = if changed { "said.loaded" } else { "said.loaded_same" };
    let mut said = vec![edge.say(key, &[("what", what), ("read", &read.to_string()), ("parts", &parts.join(", "))])];
    said.extend(rejects.iter().take(10).map(|(line, why)| edge.say("said.reject", &[("line", &line.to_string()), ("why", why)])));
    if let Some(more) = rejects.len().checked_sub(10).filter(|more| *more > 0) {
        said.push(edge.say("said.more", &[("count", &more.to_string())]));
    }
    let mut data = json!({"calendar": null, "read": read});
    for (key, number) in numbers {
        data[key] = number.into();
    }
    data["rejects"] = rejects.iter().map(|(line, why)| json!({"line": line, "why": why})).collect();
    Reply { said, data, ids: Vec::new(), exit: if rejected > 0 { 5 } else { 0 } }
}

/// Why a line was refused, in words.
fn reason(why: &Refusal, edge: Edge) -> String {
    match why {
        Refusal::NoDate(met) => edge.say("error.holiday_date", &[("met", met)]),
        Refusal::NoKind(met) => edge.say("error.holiday_kind", &[("met", met)]),
        Refusal::TwoKinds(line) => edge.say("error.holiday_two_kinds", &[("line", &line.to_string())]),
        Refusal::Repeats(met) => edge.say("error.holiday_repeats", &[("met", met)]),
        Refusal::TooLong(met) => edge.say("error.holiday_long", &[("met", met)]),
    }
}
