//! `tend report funnel`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, text};
use crate::cli::{listing, output};
use crate::domain::{Noun, funnel, lead};
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::ops;
use crate::render::{Align, Cell, Column, Format, Sheet, bar};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("report"),
    name: "funnel",
    aliases: &[],
    help: "report.funnel",
    examples: &["tend report funnel", "tend report funnel --since '3 months ago' -o json"],
    args,
    run,
};

/// Columns of the terminal that everything but the bars takes, in the wider language.
const REST: usize = 66;

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    output::args(command, lang)
        .arg(option("since", "DATE", lang, "arg.since"))
        .arg(option("until", "DATE", lang, "arg.until"))
        .arg(option("owner", "LOGIN", lang, "arg.of_owner"))
        .arg(option("team", "TEAM", lang, "arg.of_team"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let since = text(matches, "since").map(|phrase| app.moment(phrase, Look::Back)).transpose()?;
    let until = text(matches, "until").map(|phrase| app.moment(phrase, Look::Back)).transpose()?;
    let team = text(matches, "team").map(|team| format!("team:{team}"));
    let whose = text(matches, "owner").map(str::to_owned).or(team);
    let cells = app.read(Vec::new(), |reader| {
        let people = whose.as_deref().map(|whose| ops::team::people(reader, whose)).transpose()?;
        let owners: Option<Vec<i64>> = people.map(|people| people.into_iter().map(|(id, _)| id).collect());
        ops::lead::cohort(reader, since, until, owners.as_deref())
    })?;
    let steps = funnel::steps(&cells);
    print(app, &steps)
}

fn print(app: &mut App, steps: &[funnel::Step]) -> Done {
    let edge = app.edge();
    let column = |key: &str, align| Column { key: key.to_owned(), label: edge.say(&format!("funnel.{key}"), &[]), align };
    let mut columns = vec![
        column("stage", Align::Left),
        column("reached", Align::Right),
        column("from_before", Align::Right),
        column("from_start", Align::Right),
        column("here", Align::Right),
        column("nurturing", Align::Right),
        column("lost", Align::Right),
    ];
    let format = app.format();
    let table = format == Format::Table;
    if table {
        columns.insert(1, Column { key: "bar".to_owned(), label: String::new(), align: Align::Left });
    }
    let (style, ascii) = (listing::style(app), app.globals.ascii);
    let length = style.width.unwrap_or(90).saturating_sub(REST).clamp(8, 24);
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for step in steps {
        let stage = lead::STAGES.iter().find(|stage| stage.key == step.stage);
        let shown = stage.map_or(step.stage, |stage| edge.lang.pick(stage.en, stage.zh)).to_owned();
        let share = |part: Option<f64>| match part {
            Some(part) if table => Cell::Text(format!("{:.0}%", part * 100.0)),
            Some(part) => Cell::Real((part * 10_000.0).round() / 10_000.0),
            None => Cell::Empty,
        };
        let mut row = vec![
            Cell::Choice { key: step.stage.to_owned(), shown },
            Cell::Int(step.reached),
            share(step.from_before),
            share(step.from_start),
            Cell::Int(step.here),
            Cell::Int(step.nurturing),
            Cell::Int(step.lost),
        ];
        if table {
            row.insert(1, Cell::Text(bar(step.from_start.unwrap_or(0.0), length, ascii)));
        }
        sheet.row(&row)?;
    }
    let left = sheet.finish()?;
    listing::say_left(app, &left);
    Ok(0)
}
