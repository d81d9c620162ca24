//! `tend config get KEY`

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{Config, Named, list, named, rules};
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, place, text};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("config"),
    name: "get",
    aliases: &[],
    help: "config.get",
    examples: &["tend config get lang", "tend config get gates", "tend config get db -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("key", "KEY", lang, "arg.setting").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = named(text(matches, "key").unwrap_or_default())?;
    app.config = Config::read(&app.env)?;
    let (name, value, source) = match found {
        Named::Own(key) => {
            let (value, source) = list::present(app, matches, key);
            (key.name, value, source)
        }
        Named::Rule(rule) => {
            let (value, source) = rules::present(app, rule)?;
            (rule.name, Some(value), source)
        }
    };
    let line = match app.format() {
        Format::Json | Format::Ndjson => json!({"key": name, "value": value, "source": source.key()}).to_string(),
        _ => crate::render::clean(&value.unwrap_or_default()).into_owned(),
    };
    app.ui.print(&line)?;
    Ok(0)
}
