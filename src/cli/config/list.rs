//! `tend config list`

use clap::ArgMatches;

use super::{Config, KEYS, Key, rules};
use crate::cli::app::{App, Done};
use crate::cli::listing;
use crate::cli::verb::{Verb, none, text};
use crate::domain::Noun;
use crate::domain::setting::RULES;
use crate::lang::Lang;
use crate::lang::date::Order;
use crate::render::{Align, Cell, Column, Format, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("config"),
    name: "list",
    aliases: &["ls"],
    help: "config.list",
    examples: &["tend config list", "tend config list -o json"],
    args: none,
    run,
};

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Flag,
    Env,
    File,
    Database,
    Default,
}

impl Source {
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::Env => "env",
            Self::File => "file",
            Self::Database => "database",
            Self::Default => "default",
        }
    }
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    app.config = Config::read(&app.env)?;
    let edge = app.edge();
    let column = |key: &str, word: &str| Column { key: key.to_owned(), label: edge.say(word, &[]), align: Align::Left };
    let columns = vec![
        column("key", "word.setting"),
        column("value", "word.value"),
        column("source", "word.source"),
        column("takes", "word.takes"),
        column("variable", "word.variable"),
        column("about", "word.about"),
    ];
    // People read what a value may be where they set it; beside it there is no room on 80 columns.
    let short = app.format() == Format::Table;
    let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    let mut rows: Vec<Vec<Cell>> = KEYS
        .iter()
        .map(|key| {
            let (value, source) = present(app, matches, key);
            vec![
                text(key.name),
                text(&value.unwrap_or_default()),
                text(source.key()),
                text(&key.accepted()),
                text(key.variables.first().copied().unwrap_or_default()),
                text(&edge.say(&format!("setting.{}", key.name), &[])),
            ]
        })
        .collect();
    for rule in RULES {
        let (value, source) = rules::present(app, rule)?;
        let about = edge.say(&format!("setting.{}", rule.name), &[]);
        rows.push(vec![text(rule.name), text(&value), text(source.key()), text(&rule.takes()), Cell::Empty, text(&about)]);
    }
    let columns = if short { columns.into_iter().filter(|column| !is_aside(&column.key)).collect() } else { columns };
    let (format, style) = (app.format(), listing::style(app));
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for row in &mut rows {
        if short {
            row.drain(3..5);
        }
        sheet.row(row)?;
    }
    sheet.finish()?;
    Ok(0)
}

/// Columns that a table leaves out.
fn is_aside(key: &str) -> bool {
    matches!(key, "takes" | "variable")
}

/// The value that holds now, and what says so: flag, variable, file, default, in this order.
pub(super) fn present(app: &App, matches: &ArgMatches, key: &Key) -> (Option<String>, Source) {
    if let Some(value) = key.flag.and_then(|flag| text(matches, flag)) {
        return (Some(value.to_owned()), Source::Flag);
    }
    let own = key.variables.first().and_then(|name| app.env.var(name));
    let from_env = match key.name {
        "color" => own.map(|_| "never").or_else(|| app.env.var("CLICOLOR_FORCE").filter(|value| *value != "0").map(|_| "always")),
        "lang" => own.and_then(Lang::named).map(name),
        _ => own,
    };
    // A colour in the file wins over what all programs share; everything else yields to the environment.
    if key.name == "color" && app.config.color.is_some() {
        return (app.config.color.clone(), Source::File);
    }
    if let Some(value) = from_env {
        return (Some(value.to_owned()), Source::Env);
    }
    let config = &app.config;
    let in_file = match key.name {
        "color" => config.color.clone(),
        "date_order" => config.date_order.map(|order| match order {
            Order::Dmy => "dmy".to_owned(),
            Order::Mdy => "mdy".to_owned(),
            Order::Ymd => "ymd".to_owned(),
        }),
        "db" => config.db.as_ref().map(|path| path.display().to_string()),
        "format" => config.format.clone(),
        "lang" => config.lang.clone(),
        _ => config.region.clone(),
    };
    if in_file.is_some() {
        return (in_file, Source::File);
    }
    match key.name {
        "db" => (app.env.database().map(|path| path.display().to_string()), Source::Default),
        "lang" => {
            let locale = key.variables[1..].iter().find_map(|name| app.env.var(name)).and_then(Lang::named);
            (Some(name(locale.unwrap_or(Lang::En)).to_owned()), if locale.is_some() { Source::Env } else { Source::Default })
        }
        _ => (Some(key.default.to_owned()).filter(|value| !value.is_empty()), Source::Default),
    }
}

const fn name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en",
        Lang::Zh => "zh-CN",
    }
}
