//! `tend config unset KEY`

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use super::{Named, document, edit, named, place, rules};
use crate::cli::app::{App, Done, Reply};
use crate::cli::verb::{self, Verb, text};
use crate::domain::Noun;
use crate::lang::Lang;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("config"),
    name: "unset",
    aliases: &[],
    help: "config.unset",
    examples: &["tend config unset lang", "tend config unset db"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(verb::place("key", "KEY", lang, "arg.setting").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let name = text(matches, "key").unwrap_or_default();
    if let Ok(Named::Rule(rule)) = named(name) {
        return rules::set(app, rule, None);
    }
    let path = place(&app.env)?;
    let mut found = document(&path)?;
    let there = found.as_mut().is_some_and(|document| edit::unset(document, name));
    if !there {
        // One that does not exist but stands in the file goes, too: that is how it is mended.
        named(name)?;
    }
    let shown = path.display().to_string();
    let word = if there { "said.unset" } else { "said.unset_already" };
    let mut said = vec![app.edge().say(word, &[("key", name), ("path", &shown)])];
    match found {
        Some(_) if app.globals.dry_run => said.push(app.ui.words("said.dry_run")),
        Some(document) if there => edit::write(&path, &document)?,
        _ => {}
    }
    let data = json!({"key": name, "value": Json::Null, "path": shown});
    app.give(&Reply { said, data, ids: vec![name.to_owned()], exit: 0 })?;
    Ok(0)
}
