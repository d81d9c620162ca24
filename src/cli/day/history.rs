//! `tend history [REF]`

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::{Failure, bad};
use crate::cli::verb::{Verb, option, place, text};
use crate::cli::{cells, listing, output, pick};
use crate::domain::{BadValue, NOUNS, Noun};
use crate::lang::Lang;
use crate::ops;
use crate::ops::history::Step;
use crate::render::{self, Align, Cell, Column, Format, Sheet};
use crate::store::listing::Line;
use crate::store::operation::{Kind, Operation};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "history",
    aliases: &[],
    help: "history",
    examples: &["tend history", "tend history L-1 -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    output::args(command, lang).arg(place("ref", "REF", lang, "arg.ref")).arg(option("limit", "N", lang, "arg.limit"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let limit = match text(matches, "limit") {
        None if app.format() == Format::Table => Some(30),
        None => None,
        Some(number) => Some(number.parse().map_err(|_| bad("limit", number, &BadValue::NotANumber))?),
    };
    let limit = limit.filter(|limit| *limit != 0);
    match text(matches, "ref") {
        None => operations(app, limit),
        Some(asked) => {
            let asked = asked.to_owned();
            of_record(app, &asked)
        }
    }
}

fn operations(app: &mut App, limit: Option<i64>) -> Done {
    let all = app.read(Vec::new(), |reader| ops::history::operations(reader, limit))?;
    let edge = app.edge();
    let column = |key: &str, word: &str, align| Column { key: key.to_owned(), label: edge.say(word, &[]), align };
    let columns = vec![
        column("op", "word.op", Align::Left),
        column("at", "word.at", Align::Left),
        column("actor", "word.actor", Align::Left),
        column("command", "word.command", Align::Left),
        column("subject", "word.subject", Align::Left),
        column("changes", "word.changes", Align::Right),
        column("undone_by", "word.undone_by", Align::Left),
        column("undoes", "word.undoes", Align::Left),
    ];
    let (format, style) = (app.format(), listing::style(app));
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for operation in &all {
        sheet.row(&row(operation, edge))?;
    }
    let left = sheet.finish()?;
    listing::say_left(app, &left);
    Ok(0)
}

fn row(operation: &Operation, edge: Edge) -> Vec<Cell> {
    let number = |op: Option<i64>| op.map_or(Cell::Empty, |op| Cell::Text(format!("#{op}")));
    let header = &operation.header;
    vec![
        number(Some(header.id)),
        Cell::Moment { exact: edge.exact(header.at), shown: edge.moment(header.at) },
        Cell::Text(operation.login.clone()),
        Cell::Text(header.command.clone()),
        header.subject.clone().map_or(Cell::Empty, Cell::Text),
        Cell::Int(operation.changes),
        number(operation.undone_by),
        number(header.undoes),
    ]
}

fn of_record(app: &mut App, asked: &str) -> Done {
    let nouns: Vec<&'static Noun> = NOUNS.into_iter().filter(|noun| !noun.internal).collect();
    let record = pick::one(app, asked, &nouns)?;
    let steps = app.read(Vec::new(), |reader| ops::history::of_record(reader, &record))?;
    let edge = app.edge();
    match app.format() {
        Format::Json => {
            let all: Vec<Json> = steps.iter().map(|step| object(step, edge)).collect();
            app.ui.print(&serde_json::to_string_pretty(&all).unwrap_or_default())?;
        }
        Format::Ndjson => {
            for step in &steps {
                app.ui.print(&object(step, edge).to_string())?;
            }
        }
        _ => {
            for step in &steps {
                lines(app, step, edge)?;
            }
        }
    }
    Ok(0)
}

fn lines(app: &mut App, step: &Step, edge: Edge) -> Result<(), Failure> {
    let header = &step.operation.header;
    let what = match step.kind {
        Kind::Made | Kind::Range => edge.say("word.made", &[]),
        Kind::Gone => edge.say("word.gone", &[]),
        Kind::Set => edge.say("word.set", &[]),
    };
    let head = format!("#{}  {}  {}  {}  {what}", header.id, edge.moment(header.at), step.operation.login, header.command);
    app.ui.print(&render::clean(&head))?;
    for (key, before, after) in &step.set {
        let label = before.record.noun.field(key).map_or(*key, |field| edge.lang.pick(field.en, field.zh));
        let line = format!("    {label}: {} → {}", shown(before, key, edge), shown(after, key, edge));
        app.ui.print(&render::clean(&line))?;
    }
    Ok(())
}

fn object(step: &Step, edge: Edge) -> Json {
    let set: Vec<Json> = step
        .set
        .iter()
        .map(|(key, before, after)| json!({"field": key, "before": exact(before, key, edge), "after": exact(after, key, edge)}))
        .collect();
    json!({
        "op": step.operation.header.id,
        "at": edge.exact(step.operation.header.at),
        "actor": step.operation.login,
        "command": step.operation.header.command,
        "change": step.kind.key(),
        "fields": set,
        "undone_by": step.operation.undone_by,
    })
}

/// A value as people read it, on one line.
fn shown(line: &Line, key: &str, edge: Edge) -> String {
    let Some(field) = line.record.noun.field(key) else { return String::new() };
    let text =
        cells::cells(line, &[field], edge).first().map_or_else(String::new, |cell| render::shown(cell, false).into_owned());
    if text.is_empty() { "–".to_owned() } else { text }
}

fn exact(line: &Line, key: &str, edge: Edge) -> Json {
    cells::json(line, edge).get(key).cloned().unwrap_or(Json::Null)
}
