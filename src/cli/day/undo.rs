//! `tend undo [#N]`

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done, Reply};
use crate::cli::cells;
use crate::cli::failure::bad;
use crate::cli::verb::{Verb, place, text};
use crate::domain::{BadValue, Noun};
use crate::lang::Lang;
use crate::ops;

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
    command.arg(place("op", "#N", lang, "arg.op"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let op = match text(matches, "op") {
        None => None,
        Some(typed) => {
            let number = typed.trim_start_matches('#').parse();
            Some(number.map_err(|_| bad("operation", typed, &BadValue::NotANumber))?)
        }
    };
    let edge = app.edge();
    app.write("undo", |session| {
        let done = ops::undo::undo(session, op)?;
        let header = &done.operation.header;
        let what = [Some(header.command.as_str()), header.subject.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let number = header.id.to_string();
        let rows = done.rows.to_string();
        let args =
            [("op", number.as_str()), ("what", what.as_str()), ("login", done.operation.login.as_str()), ("rows", rows.as_str())];
        let mut said = vec![edge.say("said.undone", &args)];
        said.extend(done.records.iter().map(|record| format!("  {}", cells::name(record))));
        let data = json!({
            "op": session.op(),
            "undoes": header.id,
            "command": header.command,
            "subject": header.subject,
            "actor": done.operation.login,
            "rows": done.rows,
        });
        Ok(Reply { said, data, ids: vec![format!("#{}", header.id)], exit: 0 })
    })
}
