//! `tend digest`: what cron mails. Silent where nothing is due.

use clap::{ArgMatches, Command};

use super::today;
use crate::cli::app::{App, Done};
use crate::cli::failure::bad;
use crate::cli::rows;
use crate::cli::verb::{Verb, given, option, switch, text};
use crate::domain::{BadValue, Noun};
use crate::lang::Lang;
use crate::ops;
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "digest",
    aliases: &[],
    help: "digest",
    examples: &["tend digest", "tend digest --for all --within 7d -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    rows::args(command, lang)
        .arg(option("for", "me|LOGIN|team:NAME|all", lang, "arg.for"))
        .arg(option("within", "DAYS", lang, "arg.within"))
        .arg(switch("exit-code", lang, "arg.exit_code"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let days = match text(matches, "within") {
        None => 0,
        Some(typed) => {
            let number = typed.trim_end_matches(['d', '天']);
            let days = number.parse::<i64>().ok().filter(|days| (0..=3_650).contains(days));
            days.ok_or_else(|| bad("within", typed, &BadValue::NotANumber))?
        }
    };
    let whose = text(matches, "for").unwrap_or("me").to_owned();
    let all = whose == "all" || whose.starts_with("team:");
    let items = app.read(Vec::new(), |reader| ops::digest::of(reader, &whose, days))?;
    let edge = app.edge();
    let plain = text(matches, "fields").is_none();
    match app.globals.format {
        None | Some(Format::Table) if items.is_empty() => {}
        None | Some(Format::Table) if plain => {
            let clean = crate::render::clean_block(today::list(&items, edge, all).trim_end()).into_owned();
            app.ui.print(&clean)?;
        }
        Some(Format::Json) if items.is_empty() => {}
        Some(Format::Json) if plain => {
            app.ui.print(&serde_json::to_string_pretty(&today::json(&items, edge)).unwrap_or_default())?;
        }
        Some(Format::Ndjson) if plain => {
            for item in &items {
                app.ui.print(&today::object(item, edge).to_string())?;
            }
        }
        // Who mails a list of nothing?
        Some(Format::Tsv | Format::Csv | Format::Md | Format::Ids | Format::Template) if items.is_empty() => {}
        _ => today::rows(app, matches, &items)?,
    }
    Ok(if given(matches, "exit-code") && !items.is_empty() { 10 } else { 0 })
}
