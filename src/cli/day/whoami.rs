//! `tend whoami`

use clap::ArgMatches;

use crate::cli::app::{App, Done};
use crate::cli::rows;
use crate::cli::verb::{Verb, none};
use crate::domain::Noun;
use crate::domain::user::ROLES;
use crate::ops::Error;
use crate::render::{Cell, Format};

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
    let edge = app.edge();
    let words = role.as_deref().map(|role| edge.lang.word(ROLES, role).to_owned());
    if app.format() == Format::Table {
        let key = if role.is_some() { "said.whoami" } else { "said.whoami_new" };
        let line = edge.say(key, &[("login", &login), ("role", &words.unwrap_or_default()), ("db", &path)]);
        app.ui.print(&crate::render::clean(&line))?;
        return Ok(0);
    }
    let columns = vec![
        rows::column("login", "word.login", edge),
        rows::column("role", "word.role", edge),
        rows::column("db", "word.db", edge),
        rows::column("exists", "word.exists", edge),
    ];
    let role = role.map_or(Cell::Empty, |key| Cell::Choice { key, shown: words.unwrap_or_default() });
    let row = vec![Cell::Text(login), role, Cell::Text(path), Cell::Flag(person.is_some())];
    rows::print_one(app, columns, row)
}
