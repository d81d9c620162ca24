//! `tend whoami`

use clap::ArgMatches;
use serde_json::json;

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, none};
use crate::domain::Noun;
use crate::ops::Error;
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "whoami",
    aliases: &[],
    help: "whoami",
    examples: &["tend whoami", "tend whoami -o json"],
    args: none,
    run,
};

fn run(app: &mut App, _matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let path = app.database()?.display().to_string();
    let person = app.read(None, |reader| Ok::<_, Error>(reader.person().cloned()))?;
    let login = person.as_ref().map_or(app.globals.login.clone(), |person| person.login.clone());
    let role = person.as_ref().map(|person| person.role.clone());
    if app.format() == Format::Json {
        let object = json!({"login": login, "role": role, "db": path, "exists": person.is_some()});
        app.ui.print(&serde_json::to_string_pretty(&object).unwrap_or_default())?;
        return Ok(0);
    }
    let key = if role.is_some() { "said.whoami" } else { "said.whoami_new" };
    let role = role.unwrap_or_default();
    let line = app.edge().say(key, &[("login", &login), ("role", &role), ("db", &path)]);
    app.ui.print(&crate::render::clean(&line))?;
    Ok(0)
}
