//! `tend config path`

use clap::ArgMatches;
use serde_json::json;

use super::place;
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, none};
use crate::domain::Noun;
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("config"),
    name: "path",
    aliases: &[],
    help: "config.path",
    examples: &["tend config path", "tend config path -o json"],
    args: none,
    run,
};

fn run(app: &mut App, _matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let path = place(&app.env)?;
    let shown = path.display().to_string();
    let line = match app.format() {
        Format::Json | Format::Ndjson => json!({"path": shown, "exists": path.exists()}).to_string(),
        _ => crate::render::clean(&shown).into_owned(),
    };
    app.ui.print(&line)?;
    Ok(0)
}
