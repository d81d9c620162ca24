//! `tend date PHRASE`: what a phrase means.

use clap::{ArgAction, ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done, due};
use crate::cli::env;
use crate::cli::verb::{Verb, given, place, switch};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::lang::date::{Look, When};
use crate::render::Format;

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
    match app.format() {
        Format::Table => {
            let shown = edge.moment(due(when));
            app.ui.print(&format!("{exact}  {shown}"))?;
        }
        Format::Json => app.ui.print(&json!({"phrase": phrase, "date": exact, "whole_day": whole_day}).to_string())?,
        _ => app.ui.print(&exact)?,
    }
    Ok(0)
}
