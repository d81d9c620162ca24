//! `tend brief REF…`: one page before a call.

use clap::{ArgMatches, Command};
use serde_json::{Map, Value as Json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::Failure;
use crate::cli::listing::style;
use crate::cli::verb::{Verb, text};
use crate::cli::{cells, many, pick, rows};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::{Field, Noun};
use crate::lang::Lang;
use crate::ops;
use crate::ops::brief::Brief;
use crate::render::{Cell, Column, Format, Sheet, Style, card, clean, shown, wrap};
use crate::store::listing::Line;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "brief",
    aliases: &[],
    help: "brief",
    examples: &["tend brief 李雷", "tend brief C-1 -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    rows::args(command.arg(many::references(lang)), lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let mut briefs = Vec::new();
    for asked in many::asked(matches)? {
        let record = pick::one(app, &asked, &[&LEAD, &CUSTOMER, &CONTACT, &DEAL])?;
        let brief = app.read(None, |reader| ops::brief::of(reader, &record).map(Some))?;
        briefs.push(brief.ok_or_else(|| ops::Error::not_found(record.noun, &asked))?);
    }
    print(app, matches, &briefs)
}

/// Prints the pages: for people what is filled, for machines everything.
fn print(app: &mut App, matches: &ArgMatches, briefs: &[Brief]) -> Done {
    match (app.globals.format, briefs) {
        (None | Some(Format::Table), _) if text(matches, "fields").is_none() => {
            for (place, brief) in briefs.iter().enumerate() {
                if place > 0 {
                    app.ui.print("")?;
                }
                page(app, brief)?;
            }
        }
        (Some(Format::Json), [only]) if text(matches, "fields").is_none() => {
            let text = serde_json::to_string_pretty(&json(app, only)).map_err(std::io::Error::from)?;
            app.ui.print(&text)?;
        }
        (Some(Format::Json), _) if text(matches, "fields").is_none() => {
            let all: Vec<Json> = briefs.iter().map(|brief| json(app, brief)).collect();
            let text = serde_json::to_string_pretty(&all).map_err(std::io::Error::from)?;
            app.ui.print(&text)?;
        }
        (Some(Format::Ndjson), _) if text(matches, "fields").is_none() => {
            briefs.iter().try_for_each(|brief| app.ui.print(&json(app, brief).to_string()))?;
        }
        (Some(Format::Ids), _) => {
            briefs.iter().try_for_each(|brief| app.ui.print(&brief.record.record.reference()))?;
        }
        _ => {
            let edge = app.edge();
            let all = briefs.iter().flat_map(|brief| flat(brief, edge)).collect();
            rows::print(app, matches, columns(edge), all)?;
        }
    }
    Ok(0)
}

/// What the page has of every record on it, where it is to be rows of one table.
fn columns(edge: Edge) -> Vec<Column> {
    vec![
        rows::column("id", "word.id", edge),
        rows::column("part", "word.part", edge),
        rows::column("name", "word.name", edge),
        rows::column("at", "word.at", edge),
        rows::column("state", "word.state", edge),
        rows::column("owner", "word.owner", edge),
        rows::column("note", "word.text", edge),
    ]
}

fn flat(brief: &Brief, edge: Edge) -> Vec<Vec<Cell>> {
    let row = |part: &str, line: &Line| {
        let of = |key: &str| line.record.noun.field(key).and_then(|field| cells::cells(line, &[field], edge).pop());
        let first = |keys: &[&str]| keys.iter().filter_map(|key| of(key)).find(|cell| *cell != Cell::Empty).unwrap_or_default();
        vec![
            Cell::Text(line.record.reference()),
            Cell::Text(part.to_owned()),
            rows::words(line.record.name()),
            first(&["due", "at", "expected_close", "ordered_on", "starts_on", "created_at"]),
            first(&["stage", "state", "kind", "to_stage", "tier"]),
            first(&["owner", "assignee", "author", "actor"]),
            first(&["note"]),
        ]
    };
    let own = row("record", &brief.record);
    let parts = brief.parts.iter().flat_map(|(part, _, lines)| lines.iter().map(|line| row(part, line)));
    std::iter::once(own).chain(parts).collect()
}

/// The page as one object: `record`, and an array for each part, empty ones included.
pub(super) fn json(app: &App, brief: &Brief) -> Json {
    let edge = app.edge();
    let mut object = Map::new();
    object.insert("record".to_owned(), cells::json(&brief.record, edge));
    for (key, _, lines) in &brief.parts {
        object.insert((*key).to_owned(), lines.iter().map(|line| cells::json(line, edge)).collect());
    }
    Json::Object(object)
}

/// The page as people read it.
///
/// # Errors
/// As the stream.
pub(super) fn page(app: &mut App, brief: &Brief) -> Result<(), Failure> {
    let edge = app.edge();
    let style = Style { header: false, ..style(app) };
    let record = &brief.record.record;
    let title = clean(&cells::name(record)).into_owned();
    app.ui.print(&title)?;
    let hidden =
        |key: &str| matches!(key, "id" | "uid" | "name" | "op" | "created_by" | "created_at" | "furthest" | "removed_at");
    let filled = record.noun.fields.iter().zip(&record.values).filter(|(field, value)| !hidden(field.key) && !value.is_null());
    let fields: Vec<&Field> = filled.map(|(field, _)| field).collect();
    card(&cells::columns(&fields, edge.lang), &cells::cells(&brief.record, &fields, edge), &style, app.ui.out())?;
    for (part, noun, lines) in brief.parts.iter().filter(|(_, _, lines)| !lines.is_empty()) {
        let heading = edge.say(heading(part), &[("count", &lines.len().to_string())]);
        app.ui.print("")?;
        app.ui.print(&heading)?;
        if *part == "followups" {
            said(app, lines, &style)?;
            continue;
        }
        // What the whole page is about needs no column.
        let around =
            |key: &str| key == record.noun.key || (noun.internal && key == "id") || matches!(key, "lead" | "customer" | "state");
        let fields: Vec<&Field> = noun.fields.iter().filter(|field| field.listed && !around(field.key)).collect();
        let fields: Vec<&Field> = fields
            .into_iter()
            .filter(|field| {
                lines.iter().any(|line| line.record.int_of(field.key).is_some() || !line.record.get(field.key).is_null())
            })
            .collect();
        let mut sheet = Sheet::new(Format::Table, cells::columns(&fields, edge.lang), style, app.ui.out());
        for line in lines {
            sheet.row(&cells::cells(line, &fields, edge))?;
        }
        sheet.finish()?;
    }
    Ok(())
}

/// What stands above a part of the page.
fn heading(part: &str) -> &'static str {
    match part {
        "contacts" => "word.brief_contacts",
        "leads" => "word.brief_leads",
        "needs" => "word.brief_needs",
        "deals" => "word.brief_deals",
        "orders" => "word.brief_orders",
        "contracts" => "word.brief_contracts",
        "tasks" => "word.brief_tasks",
        "followups" => "word.brief_followups",
        _ => "word.brief_passages",
    }
}

/// What was said, in full: a line of when, how and by whom, and the note below it.
fn said(app: &mut App, lines: &[Line], style: &Style) -> Result<(), Failure> {
    let edge = app.edge();
    let columns = style.width.unwrap_or(100).saturating_sub(4).max(20);
    for line in lines {
        let shown = |key: &str| {
            let field = line.record.noun.field(key);
            field.map_or_else(String::new, |field| {
                cells::cells(line, &[field], edge).first().map_or_else(String::new, |cell| shown(cell, style.ascii).into_owned())
            })
        };
        let head = ["id", "at", "kind", "author"].map(shown).into_iter().filter(|word| !word.is_empty());
        let head = format!("  {}", head.collect::<Vec<_>>().join("  "));
        app.ui.print(&clean(&head))?;
        for paragraph in line.record.text("note").lines() {
            for part in wrap(&clean(paragraph), columns) {
                app.ui.print(&format!("    {part}"))?;
            }
        }
    }
    Ok(())
}
