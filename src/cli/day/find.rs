//! `tend find TEXT`

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::Failure;
use crate::cli::verb::{Verb, option, place, text};
use crate::cli::{cells, listing, rows};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::ops;
use crate::ops::find::Found;
use crate::render::{Cell, Format};
use crate::store::listing::Line;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "find",
    aliases: &[],
    help: "find",
    examples: &["tend find 永达", "tend find 8001 --kind lead -o json"],
    args,
    run,
};

/// As many records are found at most.
const MOST: usize = 100_000;

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let kinds: Vec<&str> = ops::find::nouns().iter().map(|noun| noun.key).collect();
    rows::args(command, lang)
        .arg(place("text", "TEXT", lang, "arg.find").required(true).num_args(1..).action(ArgAction::Append))
        .arg(option("kind", "NOUN", lang, "arg.find_kind").value_parser(PossibleValuesParser::new(kinds)))
        .arg(option("limit", "N", lang, "arg.limit"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let words: Vec<&str> =
        matches.get_many::<String>("text").map(|words| words.map(String::as_str).collect()).unwrap_or_default();
    let wanted = words.join(" ");
    let limit = listing::limit(matches, Some(listing::SCREEN))?;
    // What matches one text is remembered while it is looked for, so that nothing comes twice.
    let limit = limit.and_then(|limit| usize::try_from(limit).ok()).map_or(MOST, |limit| limit.min(MOST));
    let nouns: Vec<&'static Noun> = match text(matches, "kind").and_then(crate::domain::noun) {
        Some(noun) => vec![noun],
        None => ops::find::nouns(),
    };
    let found = app.read(Found::default(), |reader| ops::find::find(reader, &wanted, &nouns, limit))?;
    print(app, matches, &found)?;
    if app.format() == Format::Table {
        let shown = i64::try_from(found.lines.len()).unwrap_or(0);
        if shown == 0 {
            app.ui.say("said.found_none", &[("text", &wanted)]);
        } else if found.total > shown {
            app.ui.say("said.some", &[("shown", &shown.to_string()), ("total", &found.total.to_string())]);
        } else if found.more {
            app.ui.say("said.first", &[("shown", &shown.to_string())]);
        }
    }
    Ok(0)
}

/// The records as they are stored, with the kind that each is of.
fn objects(found: &Found, edge: Edge) -> Vec<Json> {
    let object = |line: &Line| {
        let mut object = json!({"noun": line.record.noun.key});
        if let (Some(own), Some(rest)) = (object.as_object_mut(), cells::json(line, edge).as_object()) {
            own.extend(rest.clone());
        }
        object
    };
    found.lines.iter().map(object).collect()
}

fn print(app: &mut App, matches: &ArgMatches, found: &Found) -> Result<(), Failure> {
    let (edge, format) = (app.edge(), app.format());
    // Records of several kinds have no columns in common: without a choice of fields programs get each as it is.
    if matches!(format, Format::Json | Format::Ndjson) && text(matches, "fields").is_none() {
        let objects = objects(found, edge);
        app.globals.printed = i64::try_from(objects.len()).ok();
        return if format == Format::Json {
            Ok(app.ui.print(&serde_json::to_string_pretty(&objects).unwrap_or_default())?)
        } else {
            objects.iter().try_for_each(|object| Ok(app.ui.print(&object.to_string())?))
        };
    }
    let mut columns = vec![
        rows::column("id", "word.id", edge),
        rows::column("name", "word.name", edge),
        rows::column("company", "word.company", edge),
        rows::column("phone", "word.phone", edge),
        rows::column("state", "word.state", edge),
        rows::column("owner", "word.owner", edge),
    ];
    let whole = listing::is_whole(format) || text(matches, "fields").is_some();
    if whole {
        columns.push(rows::column("noun", "word.noun", edge));
    }
    let row = |line: &Line| {
        let record = &line.record;
        let of = |key: &str| record.noun.field(key).and_then(|field| cells::cells(line, &[field], edge).pop());
        let first = |keys: &[&str]| keys.iter().filter_map(|key| of(key)).find(|cell| *cell != Cell::Empty);
        // Another record is named by its name here: its number would not be recognised.
        let name = |cell: Cell| match cell {
            Cell::Ref { exact, shown } => {
                let name = shown.strip_prefix(exact.as_str()).map(str::trim).filter(|name| !name.is_empty());
                Cell::Text(name.unwrap_or(&shown).to_owned())
            }
            other => other,
        };
        let company = if record.noun.key == "contact" { first(&["company", "customer"]) } else { first(&["company"]) };
        vec![
            Cell::Text(record.reference()),
            Cell::Text(record.name().to_owned()),
            company.map_or(Cell::Empty, name),
            first(&["phones"]).unwrap_or(Cell::Empty),
            first(&["stage", "pool", "tier", "state"]).unwrap_or(Cell::Empty),
            first(&["owner"]).unwrap_or(Cell::Empty),
            Cell::Text(record.noun.key.to_owned()),
        ]
    };
    let found = found.lines.iter().map(row).collect();
    rows::print(app, matches, columns, found)
}
