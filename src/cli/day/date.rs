//! `tend date PHRASE`: what a phrase means.

use clap::{ArgAction, ArgMatches, Command};

use crate::cli::app::{App, Done, due};
use crate::cli::verb::{Verb, given, place, switch};
use crate::cli::{env, rows};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::lang::date::{Look, When};
use crate::render::{Cell, Format};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "date",
    aliases: &[],
    help: "date",
    examples: &["tend date '下周三 15:00'", "tend date 'in 3 days' -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(place("phrase", "PHRASE", lang, "arg.phrase").required(true).num_args(1..).action(ArgAction::Append))
        .arg(switch("back", lang, "arg.back"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let words: Vec<&str> =
        matches.get_many::<String>("phrase").map(|words| words.map(String::as_str).collect()).unwrap_or_default();
    let phrase = words.join(" ");
    let look = if given(matches, "back") { Look::Back } else { Look::Ahead };
    let when = app.when(&phrase, look)?;
    let edge = app.edge();
    let (exact, whole_day) = match when {
        When::Day(day) => (day.to_string(), true),
        When::Moment(at) => (edge.exact(env::moment(at)), false),
        When::Instant(at) => (edge.exact(at.timestamp_micros()), false),
    };
    let shown = edge.moment(due(when));
    match app.globals.format {
        // What stands in a pipe is taken for a value: the moment, and nothing else.
        None if !app.env.stdout_tty => app.ui.print(&exact)?,
        None | Some(Format::Table) => app.ui.print(&format!("{exact}  {shown}"))?,
        Some(_) => {
            let columns = vec![
                rows::column("date", "word.date", edge),
                rows::column("phrase", "word.phrase", edge),
                rows::column("whole_day", "word.whole_day", edge),
            ];
            let date = Cell::Moment { exact, shown };
            return rows::print_one(app, columns, vec![date, Cell::Text(phrase), Cell::Flag(whole_day)]);
        }
    }
    Ok(0)
}
