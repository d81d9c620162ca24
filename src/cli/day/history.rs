//! `tend history [REF|#N …]`

use clap::{ArgAction, ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::{Failure, bad};
use crate::cli::verb::{Verb, option, place, text};
use crate::cli::{cells, listing, many, pick, rows};
use crate::domain::{BadValue, NOUNS, Noun};
use crate::lang::Lang;
use crate::ops;
use crate::ops::history::{Step, Told};
use crate::render::{self, Cell, Column, Format};
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
    let asked = place("ref", "REF|#N|-", lang, "arg.ref_op").num_args(1..).action(ArgAction::Append);
    rows::args(command, lang).arg(asked).arg(option("limit", "N", lang, "arg.limit"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let limit = listing::limit(matches, (app.format() == Format::Table).then_some(listing::SCREEN))?;
    if !matches.contains_id("ref") {
        return operations(app, matches, limit);
    }
    let mut all = Steps::default();
    for asked in many::asked(matches)? {
        match asked.strip_prefix('#') {
            Some(number) => {
                let number = number.parse().map_err(|_| bad("operation", &asked, &BadValue::NotANumber))?;
                let told = app.read(None, |reader| ops::history::of_operation(reader, number).map(Some))?;
                all.told.push(told.ok_or(ops::Error::NoOperation { op: number })?);
            }
            None => {
                let nouns: Vec<&'static Noun> = NOUNS.into_iter().filter(|noun| !noun.internal).collect();
                let record = pick::one(app, &asked, &nouns)?;
                let steps = app.read(Vec::new(), |reader| ops::history::of_record(reader, &record))?;
                let kept = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
                all.more += steps.len().saturating_sub(kept);
                all.of_records.extend(steps.into_iter().take(kept));
            }
        }
    }
    print(app, matches, &all)
}

/// What is told: of records step by step, of operations whole.
#[derive(Debug, Default)]
struct Steps {
    of_records: Vec<Step>,
    /// Steps of records that are left out.
    more: usize,
    told: Vec<Told>,
}

fn operations(app: &mut App, matches: &ArgMatches, limit: Option<i64>) -> Done {
    let all = app.read(Vec::new(), |reader| ops::history::operations(reader, limit))?;
    let (edge, format) = (app.edge(), app.format());
    let columns = vec![
        rows::column("op", "word.op", edge),
        rows::column("at", "word.at", edge),
        rows::column("actor", "word.actor", edge),
        rows::column("command", "word.command", edge),
        rows::column("subject", "word.subject", edge),
        rows::numbers("changes", "word.changes", edge),
        rows::column("undone_by", "word.undone_by", edge),
        rows::column("undoes", "word.undoes", edge),
    ];
    let all = all.iter().map(|operation| row(operation, format, edge)).collect();
    rows::print(app, matches, columns, all)?;
    Ok(0)
}

fn row(operation: &Operation, format: Format, edge: Edge) -> Vec<Cell> {
    let header = &operation.header;
    vec![
        rows::operation(Some(header.id), format),
        rows::moment(Some(header.at), edge),
        Cell::Text(operation.login.clone()),
        Cell::Text(header.command.clone()),
        header.subject.clone().map_or(Cell::Empty, Cell::Text),
        Cell::Int(operation.changes),
        rows::operation(operation.undone_by, format),
        rows::operation(header.undoes, format),
    ]
}

fn print(app: &mut App, matches: &ArgMatches, all: &Steps) -> Done {
    let (edge, format) = (app.edge(), app.format());
    let plain = text(matches, "fields").is_none();
    match format {
        Format::Table if plain => {
            for step in &all.of_records {
                lines(app, step, edge)?;
            }
            if all.more > 0 {
                app.ui.say("said.more", &[("count", &all.more.to_string())]);
            }
            all.told.iter().try_for_each(|told| page(app, told, edge))?;
        }
        Format::Json | Format::Ndjson if plain => objects(app, all, format, edge)?,
        _ => {
            let steps = all.of_records.iter().flat_map(|step| step_rows(step, format, edge));
            let told = all.told.iter().flat_map(|told| told_rows(told, format, edge));
            let all = steps.chain(told).collect();
            rows::print(app, matches, columns(edge), all)?;
        }
    }
    Ok(0)
}

/// One object for one operation, else an array of them, or of the steps of the records.
fn objects(app: &mut App, all: &Steps, format: Format, edge: Edge) -> Result<(), Failure> {
    let steps = all.of_records.iter().map(|step| object(step, edge));
    let objects: Vec<Json> = steps.chain(all.told.iter().map(|told| told_object(told, edge))).collect();
    let pretty = |data: &Json| serde_json::to_string_pretty(data).unwrap_or_default();
    match (format, objects.as_slice()) {
        (Format::Json, [only]) if all.of_records.is_empty() => app.ui.print(&pretty(only))?,
        (Format::Json, _) => app.ui.print(&pretty(&objects.into()))?,
        _ => objects.iter().try_for_each(|object| app.ui.print(&object.to_string()))?,
    }
    Ok(())
}

/// The columns of what was done to records: a row for each field that was set.
fn columns(edge: Edge) -> Vec<Column> {
    vec![
        rows::column("op", "word.op", edge),
        rows::column("at", "word.at", edge),
        rows::column("actor", "word.actor", edge),
        rows::column("command", "word.command", edge),
        rows::column("noun", "word.noun", edge),
        rows::column("id", "word.id", edge),
        rows::column("change", "word.change", edge),
        rows::column("field", "word.field", edge),
        rows::column("before", "word.before", edge),
        rows::column("after", "word.after", edge),
        rows::column("undone_by", "word.undone_by", edge),
    ]
}

fn step_rows(step: &Step, format: Format, edge: Edge) -> Vec<Vec<Cell>> {
    let record = &step.record;
    let change = Cell::Choice { key: step.kind.key().to_owned(), shown: did(step.kind, edge) };
    let start = start(&step.operation, record.noun, record.reference(), change, format, edge);
    let undone = rows::operation(step.operation.undone_by, format);
    let set = step.set.iter().map(|(key, before, after)| {
        let label = before.record.noun.field(key).map_or(*key, |field| edge.lang.pick(field.en, field.zh));
        let value = |line| before.record.noun.field(key).and_then(|field| cells::cells(line, &[field], edge).pop());
        let field = Cell::Choice { key: (*key).to_owned(), shown: label.to_owned() };
        vec![field, value(before).unwrap_or_default(), value(after).unwrap_or_default()]
    });
    let mut ends: Vec<Vec<Cell>> = set.collect();
    if ends.is_empty() {
        ends.push(vec![Cell::Empty; 3]);
    }
    // `-o ids` names an operation once, however much it did.
    if format == Format::Ids {
        ends.truncate(1);
    }
    ends.into_iter().map(|end| start.iter().cloned().chain(end).chain([undone.clone()]).collect()).collect()
}

fn start(operation: &Operation, noun: &Noun, id: String, change: Cell, format: Format, edge: Edge) -> Vec<Cell> {
    let header = &operation.header;
    vec![
        rows::operation(Some(header.id), format),
        rows::moment(Some(header.at), edge),
        Cell::Text(operation.login.clone()),
        Cell::Text(header.command.clone()),
        Cell::Choice { key: noun.key.to_owned(), shown: edge.lang.pick(noun.en[0], noun.zh).to_owned() },
        Cell::Text(id),
        change,
    ]
}

fn told_rows(told: &Told, format: Format, edge: Edge) -> Vec<Vec<Cell>> {
    if format == Format::Ids {
        return vec![vec![rows::operation(Some(told.operation.header.id), format)]];
    }
    let runs = told.runs.iter().map(|(noun, first, last)| {
        let made = Cell::Choice { key: Kind::Made.key().to_owned(), shown: did(Kind::Made, edge) };
        let run = format!("{}..{}", noun.reference(*first), noun.reference(*last));
        start(&told.operation, noun, run, made, format, edge)
    });
    runs.chain(told.steps.iter().flat_map(|step| step_rows(step, format, edge))).collect()
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

/// One operation as one object.
fn told_object(told: &Told, edge: Edge) -> Json {
    let header = &told.operation.header;
    let runs = told.runs.iter().map(|(noun, first, last)| {
        json!({"noun": noun.key, "first": noun.reference(*first), "last": noun.reference(*last), "count": last - first + 1})
    });
    json!({
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
    })
}

/// One operation as people read it.
fn page(app: &mut App, told: &Told, edge: Edge) -> Result<(), Failure> {
    let header = &told.operation.header;
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
    Ok(())
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
        "id": step.record.reference(),
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
