//! `tend history [REF|#N]`

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
    examples: &["tend history", "tend history L-1 -o json", "tend history '#2'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    output::args(command, lang).arg(place("ref", "REF|#N", lang, "arg.ref_op")).arg(option("limit", "N", lang, "arg.limit"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let limit = listing::limit(matches, (app.format() == Format::Table).then_some(listing::SCREEN))?;
    match text(matches, "ref") {
        None => operations(app, limit),
        Some(asked) if asked.starts_with('#') => {
            let number = asked[1..].parse().map_err(|_| bad("operation", asked, &BadValue::NotANumber))?;
            of_operation(app, number)
        }
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
    let what = did(step.kind, edge);
    let head = format!("#{}  {}  {}  {}  {what}", header.id, edge.moment(header.at), step.operation.login, header.command);
    app.ui.print(&render::clean(&head))?;
    fields(app, step, edge)
}

fn fields(app: &mut App, step: &Step, edge: Edge) -> Result<(), Failure> {
    for (key, before, after) in &step.set {
        let label = before.record.noun.field(key).map_or(*key, |field| edge.lang.pick(field.en, field.zh));
        let line = format!("    {label}: {} → {}", shown(before, key, edge), shown(after, key, edge));
        app.ui.print(&render::clean(&line))?;
    }
    Ok(())
}

fn of_operation(app: &mut App, op: i64) -> Done {
    let told = app.read(None, |reader| ops::history::of_operation(reader, op).map(Some))?;
    let told = told.ok_or(ops::Error::NoOperation { op })?;
    let edge = app.edge();
    let header = &told.operation.header;
    if let Some(Format::Json | Format::Ndjson) = app.globals.format {
        let runs = told.runs.iter().map(|(noun, first, last)| {
            json!({"noun": noun.key, "first": noun.reference(*first), "last": noun.reference(*last), "count": last - first + 1})
        });
        let data = json!({
            "op": header.id,
            "at": edge.exact(header.at),
            "recorded_at": edge.exact(header.wall_at),
            "actor": told.operation.login,
            "command": header.command,
            "subject": header.subject,
            "reason": header.reason,
            "request": header.request,
            "undone_by": told.operation.undone_by,
            "undoes": header.undoes,
            "changes": told.steps.iter().map(|step| change(step, edge)).collect::<Vec<_>>(),
            "runs": runs.collect::<Vec<_>>(),
            "more": told.more,
        });
        let pretty = app.globals.format == Some(Format::Json);
        let text = if pretty { serde_json::to_string_pretty(&data).unwrap_or_default() } else { data.to_string() };
        app.ui.print(&text)?;
        return Ok(0);
    }
    let subject = header.subject.as_deref().unwrap_or_default();
    let head = format!("#{}  {}  {}  {}  {subject}", header.id, edge.moment(header.at), told.operation.login, header.command);
    app.ui.print(&render::clean(head.trim_end()))?;
    if let Some(reason) = &header.reason {
        app.ui.print(&render::clean(&format!("    {reason}")))?;
    }
    for (noun, first, last) in &told.runs {
        let run = format!("{} – {}", noun.reference(*first), noun.reference(*last));
        let count = (last - first + 1).to_string();
        app.ui.print(&format!("  {}  {count} {}  {run}", edge.say("word.made", &[]), edge.lang.pick(noun.en[1], noun.zh)))?;
    }
    for step in &told.steps {
        let noun = step.record.noun;
        let name = if noun.internal { String::new() } else { cells::name(&step.record) };
        let line = format!("  {}  {} {name}", did(step.kind, edge), edge.lang.pick(noun.en[0], noun.zh));
        app.ui.print(&render::clean(line.trim_end()))?;
        fields(app, step, edge)?;
    }
    if told.more > 0 {
        app.ui.print(&edge.say("said.more", &[("count", &told.more.to_string())]))?;
    }
    Ok(0)
}

fn did(kind: Kind, edge: Edge) -> String {
    match kind {
        Kind::Made | Kind::Range => edge.say("word.made", &[]),
        Kind::Gone => edge.say("word.gone", &[]),
        Kind::Set => edge.say("word.set", &[]),
    }
}

fn change(step: &Step, edge: Edge) -> Json {
    let record = &step.record;
    json!({
        "noun": record.noun.key,
        "id": record.reference(),
        "name": record.name(),
        "change": step.kind.key(),
        "fields": set(step, edge),
    })
}

fn set(step: &Step, edge: Edge) -> Vec<Json> {
    let one = |(key, before, after): &(&'static str, Line, Line)| json!({"field": key, "before": exact(before, key, edge), "after": exact(after, key, edge)});
    step.set.iter().map(one).collect()
}

fn object(step: &Step, edge: Edge) -> Json {
    json!({
        "op": step.operation.header.id,
        "at": edge.exact(step.operation.header.at),
        "actor": step.operation.login,
        "command": step.operation.header.command,
        "change": step.kind.key(),
        "fields": set(step, edge),
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
