//! `tend today`

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::Failure;
use crate::cli::rows;
use crate::cli::verb::{Verb, text};
use crate::domain::Noun;
use crate::domain::digest::{Item, Reason};
use crate::lang::Lang;
use crate::ops;
use crate::render::{Cell, Format};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "today",
    aliases: &[],
    help: "today",
    examples: &["tend today", "tend today -o json"],
    args,
    run,
};

/// As many leads as are listed at most of each kind.
const MOST: usize = 10;

/// Days after today that are shown as soon.
const AHEAD: i64 = 2;

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    rows::args(command, lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let items = app.read(Vec::new(), |reader| match reader.person() {
        Some(person) => ops::digest::of_person(reader, person.id, &person.login, AHEAD),
        None => Ok(Vec::new()),
    })?;
    let edge = app.edge();
    let plain = text(matches, "fields").is_none();
    match app.globals.format {
        None | Some(Format::Table) if plain => {
            if items.is_empty() {
                app.ui.say("said.nothing_today", &[]);
            }
            let list = list(&items, edge, false);
            if !list.is_empty() {
                let clean = crate::render::clean_block(list.trim_end()).into_owned();
                app.ui.print(&clean)?;
            }
        }
        Some(Format::Json) if plain => app.ui.print(&serde_json::to_string_pretty(&json(&items, edge)).unwrap_or_default())?,
        Some(Format::Ndjson) if plain => {
            for item in &items {
                app.ui.print(&object(item, edge).to_string())?;
            }
        }
        _ => rows(app, matches, &items)?,
    }
    Ok(0)
}

/// The list as rows of exact values.
///
/// # Errors
/// As the stream.
pub(super) fn rows(app: &mut App, matches: &ArgMatches, items: &[Item]) -> Result<(), Failure> {
    let edge = app.edge();
    let mut columns = vec![
        rows::column("reason", "digest.column.reason", edge),
        rows::column("id", "digest.column.id", edge),
        rows::column("at", "digest.column.at", edge),
        rows::column("title", "digest.column.title", edge),
        rows::column("about", "digest.column.about", edge),
        rows::column("about_name", "digest.column.about_name", edge),
        rows::column("person", "digest.column.person", edge),
    ];
    let row = |item: &Item| {
        let (about, name) = item.about.clone().unwrap_or_default();
        let at = item.at.map_or(Cell::Empty, |at| Cell::Moment { exact: edge.exact(at), shown: edge.moment(at) });
        let words = edge.say(&format!("digest.{}", item.reason.key()), &[]);
        let reason = Cell::Choice { key: item.reason.key().to_owned(), shown: words };
        let text = |text: &str| Cell::Text(text.to_owned());
        vec![reason, text(&item.reference), at, text(&item.title), Cell::Text(about), Cell::Text(name), text(&item.person)]
    };
    let mut all: Vec<Vec<Cell>> = items.iter().map(row).collect();
    // Ids are those of what is to be done, not the reasons.
    if app.format() == Format::Ids {
        columns.remove(0);
        all.iter_mut().for_each(|row| drop(row.remove(0)));
    }
    rows::print(app, matches, columns, all)
}

/// The list as lines: a heading for each reason, then its items. `persons` names whose items they are.
#[must_use]
pub(super) fn list(items: &[Item], edge: Edge, persons: bool) -> String {
    let mut list = String::new();
    let mut person = "";
    let mut reason: Option<Reason> = None;
    for item in items {
        if persons && item.person != person {
            let gap = if list.is_empty() { "" } else { "\n" };
            list.push_str(&format!("{gap}{}\n", item.person));
            reason = None;
        }
        if reason != Some(item.reason) {
            let count = items.iter().filter(|other| other.reason == item.reason && (!persons || other.person == item.person));
            let gap = if list.is_empty() || reason.is_none() { "" } else { "\n" };
            let heading = edge.say(&format!("digest.{}", item.reason.key()), &[]);
            let count = count.count();
            // The list stops there; the rest is a matter for a report.
            let more = if cut(item.reason) && count >= MOST { "+" } else { "" };
            list.push_str(&format!(
                "{gap}{heading} ({count}{more})
"
            ));
        }
        list.push_str(&line(item, edge));
        (person, reason) = (&item.person, Some(item.reason));
    }
    list
}

/// Whether a list of this kind is cut.
const fn cut(reason: Reason) -> bool {
    matches!(reason, Reason::ToAccept | Reason::Unaccepted | Reason::Waking | Reason::Untouched)
}

fn line(item: &Item, edge: Edge) -> String {
    let when = item.at.map_or_else(String::new, |at| edge.moment(at));
    let one_line: String = item.title.lines().collect::<Vec<_>>().join(" ");
    let about = item.about.as_ref().map_or_else(String::new, |(id, name)| format!("  {id} {name}"));
    format!("  {:<6} {when}  {one_line}{about}\n", item.reference)
}

/// The list as one object: an array for every reason, empty ones included.
#[must_use]
pub(super) fn json(items: &[Item], edge: Edge) -> Json {
    let mut all = json!({"at": edge.exact(edge.now)});
    for reason in Reason::ALL {
        let of: Vec<Json> = items.iter().filter(|item| item.reason == reason).map(|item| object(item, edge)).collect();
        all[reason.key()] = of.into();
    }
    all
}

/// One item for machines.
#[must_use]
pub(super) fn object(item: &Item, edge: Edge) -> Json {
    json!({
        "id": item.reference,
        "reason": item.reason.key(),
        "title": item.title,
        "at": item.at.map(|at| edge.exact(at)),
        "about": item.about.as_ref().map(|(id, _)| id),
        "about_name": item.about.as_ref().map(|(_, name)| name),
        "person": item.person,
    })
}
