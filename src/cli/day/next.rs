//! `tend next`: the one thing to do now, with what there is to know about it.

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{brief, today};
use crate::cli::app::{App, Done};
use crate::cli::failure::shell;
use crate::cli::rows;
use crate::cli::verb::{Verb, text};
use crate::domain::Noun;
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::digest::Item;
use crate::domain::lead::LEAD;
use crate::lang::Lang;
use crate::ops;
use crate::ops::brief::Brief;
use crate::render::{Format, clean_block};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "next",
    aliases: &[],
    help: "next",
    examples: &["tend next", "tend next -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    rows::args(command, lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = app.read(None, |reader| {
        let Some(person) = reader.person() else { return Ok(None) };
        let items = ops::digest::of_person(reader, person.id, &person.login, 0)?;
        let Some(item) = items.into_iter().next() else { return Ok(None) };
        let about = item.about.as_ref().map_or(item.reference.as_str(), |(id, _)| id);
        // A task about nobody has no page.
        let brief = match ops::refer::find(reader, about, &[&LEAD, &CUSTOMER, &CONTACT]) {
            Ok((record, _)) => Some(ops::brief::of(reader, &record)?),
            Err(ops::Error::NotFound { .. } | ops::Error::Closed { .. }) => None,
            Err(error) => return Err(error),
        };
        Ok::<_, ops::Error>(Some((item, brief)))
    })?;
    let edge = app.edge();
    let plain = text(matches, "fields").is_none();
    match (app.globals.format, found) {
        (None | Some(Format::Table), None) => app.ui.say("said.nothing_today", &[]),
        (None | Some(Format::Table), Some((item, brief))) if plain => people(app, &item, brief.as_ref())?,
        (Some(Format::Json | Format::Ndjson), None) if plain => app.ui.print("null")?,
        (Some(format @ (Format::Json | Format::Ndjson)), Some((item, brief))) if plain => {
            let page = brief.map(|brief| brief::json(app, &brief));
            let whole = json!({"item": today::object(&item, edge), "brief": page});
            let text =
                if format == Format::Json { serde_json::to_string_pretty(&whole).unwrap_or_default() } else { whole.to_string() };
            app.ui.print(&text)?;
        }
        (_, found) => {
            let items: Vec<Item> = found.map(|(item, _)| item).into_iter().collect();
            today::rows(app, matches, &items)?;
        }
    }
    Ok(0)
}

fn people(app: &mut App, item: &Item, brief: Option<&Brief>) -> Result<(), crate::cli::failure::Failure> {
    let edge = app.edge();
    let line = clean_block(today::list(std::slice::from_ref(item), edge, false).trim_end()).into_owned();
    app.ui.print(&line)?;
    if let Some(brief) = brief {
        app.ui.print("")?;
        brief::page(app, brief)?;
    }
    // What one does next with it, ready to type.
    let about = item.about.as_ref().map_or(item.reference.as_str(), |(id, _)| id);
    app.ui.print("")?;
    let said = edge.say("said.next_log", &[("ref", &shell(about))]);
    app.ui.print(&said)?;
    if item.reference.starts_with("T-") {
        let said = edge.say("said.next_task", &[("ref", &item.reference)]);
        app.ui.print(&said)?;
    }
    Ok(())
}
