//! `tend config set KEY VALUE`

use std::path::Path;

use clap::{ArgMatches, Command};
use serde_json::json;
use toml_edit::DocumentMut;

use super::{Named, Takes, document, edit, named, place, rules};
use crate::cli::app::{App, Done, Reply};
use crate::cli::verb::{self, Verb, text};
use crate::domain::Noun;
use crate::lang::Lang;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("config"),
    name: "set",
    aliases: &[],
    help: "config.set",
    examples: &["tend config set lang zh-CN", "tend config set region HK", "tend config set gates enforce"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(verb::place("key", "KEY", lang, "arg.setting").required(true))
        .arg(verb::place("value", "VALUE", lang, "arg.setting_value").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let typed = text(matches, "value").unwrap_or_default();
    let key = match named(text(matches, "key").unwrap_or_default())? {
        Named::Own(key) => key,
        Named::Rule(rule) => return rules::set(app, rule, Some(typed)),
    };
    let mut value = key.read(typed)?;
    if key.takes == Takes::Path {
        // Read from any folder, it has to mean the same.
        value = app.env.absolute(Path::new(&value)).display().to_string();
    }
    let path = place(&app.env)?;
    let mut document = document(&path)?.unwrap_or_else(DocumentMut::new);
    edit::set(&mut document, key.name, &value);
    let shown = path.display().to_string();
    let mut said = vec![app.edge().say("said.set", &[("key", key.name), ("value", &value), ("path", &shown)])];
    if app.globals.dry_run {
        said.push(app.ui.words("said.dry_run"));
    } else {
        edit::write(&path, &document)?;
    }
    let data = json!({"key": key.name, "value": value, "path": shown});
    app.give(&Reply { said, data, ids: vec![key.name.to_owned()], exit: 0 })?;
    Ok(0)
}
