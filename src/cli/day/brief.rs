//! `tend brief REF`: one page before a call.

use clap::{ArgMatches, Command};
use serde_json::{Map, Value as Json};

use crate::cli::app::{App, Done};
use crate::cli::failure::Failure;
use crate::cli::listing::{no_such, style};
use crate::cli::verb::{Verb, reference, text};
use crate::cli::{cells, pick};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::{Field, Noun};
use crate::lang::Lang;
use crate::ops;
use crate::ops::brief::Brief;
use crate::render::{Format, Sheet, Style, card, clean, shown, wrap};
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
    command.arg(reference(lang))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let asked = text(matches, "ref").unwrap_or_default().to_owned();
    let record = pick::one(app, &asked, &[&LEAD, &CUSTOMER, &CONTACT, &DEAL])?;
    let brief = app.read(None, |reader| ops::brief::of(reader, &record).map(Some))?;
    let Some(brief) = brief else { return Err(ops::Error::not_found(record.noun, &asked).into()) };
    print(app, &brief)
}

/// Prints the page: for people what is filled, for machines everything.
///
/// # Errors
/// As the stream; a format that a page does not have.
pub(super) fn print(app: &mut App, brief: &Brief) -> Done {
    match app.globals.format {
        None | Some(Format::Table) => page(app, brief)?,
        Some(Format::Json) => {
            let text = serde_json::to_string_pretty(&json(app, brief)).map_err(std::io::Error::from)?;
            app.ui.print(&text)?;
        }
        Some(Format::Ndjson) => app.ui.print(&json(app, brief).to_string())?,
        Some(Format::Ids) => app.ui.print(&brief.record.record.reference())?,
        Some(format) => return Err(no_such(format, "table, json, ndjson, ids")),
    }
    Ok(0)
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

fn page(app: &mut App, brief: &Brief) -> Result<(), Failure> {
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
