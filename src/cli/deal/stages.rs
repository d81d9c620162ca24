//! `tend deal stages REF…`, and the same for leads

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done, Edge};
use crate::cli::verb::{Verb, text};
use crate::cli::{cells, env, many, rows};
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::value::DAY;
use crate::domain::{Noun, Record, lead};
use crate::lang::Lang;
use crate::ops;
use crate::ops::passage::Stay;
use crate::render::{Align, Cell, Column, Format};

pub(super) const VERB: Verb = Verb {
    noun: Some(&DEAL),
    group: None,
    name: "stages",
    aliases: &[],
    help: "deal.stages",
    examples: &["tend deal stages D-1", "tend deal stages D-1 -o json"],
    args,
    run,
};

/// The same verb for leads.
#[must_use]
pub(in crate::cli) const fn of_lead() -> Verb {
    Verb { noun: Some(&LEAD), help: "lead.stages", examples: &["tend lead stages L-1", "tend lead stages L-1 -o json"], ..VERB }
}

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    rows::args(command.arg(many::references(lang)), lang)
}

fn run(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let noun = noun.unwrap_or(&DEAL);
    let records = many::looked_at(app, matches, noun)?;
    let (edge, several) = (app.edge(), records.len() > 1);
    let mut columns = vec![
        Column { key: noun.key.to_owned(), label: edge.lang.pick(noun.en[0], noun.zh).to_owned(), align: Align::Left },
        rows::column("stage", "stay.stage", edge),
        rows::column("since", "stay.since", edge),
        rows::column("until", "stay.until", edge),
        rows::numbers("days", "stay.days", edge),
        rows::numbers("working_hours", "stay.working_hours", edge),
        rows::column("by", "stay.by", edge),
        rows::column("reason", "stay.reason", edge),
        rows::column("evidence", "stay.evidence", edge),
        rows::column("missing", "stay.missing", edge),
    ];
    let mut all = Vec::new();
    for record in &records {
        let stays = app.read(Vec::new(), |reader| ops::passage::stays(reader, record, env::ZONE))?;
        all.extend(stays.into_iter().map(|stay| row(record, stay, edge)));
    }
    // Of one record people know which.
    if !several && text(matches, "fields").is_none() && matches!(app.format(), Format::Table | Format::Md) {
        columns.remove(0);
        all.iter_mut().for_each(|row| drop(row.remove(0)));
    }
    rows::print(app, matches, columns, all)?;
    Ok(0)
}

fn row(record: &Record, stay: Stay, edge: Edge) -> Vec<Cell> {
    // A stage of a pipeline has a code of its own; those of leads have words.
    let word = lead::STAGES.iter().find(|word| *record.noun == LEAD && word.key == stay.stage);
    let stage = match word {
        Some(word) => Cell::Choice { key: stay.stage, shown: edge.lang.pick(word.key, word.zh).to_owned() },
        None => Cell::Text(stay.stage),
    };
    let days = stay.since.map(|since| (stay.until.unwrap_or(edge.now) - since).max(0) / DAY);
    vec![
        Cell::Ref { exact: record.reference(), shown: cells::name(record) },
        stage,
        rows::moment(stay.since, edge),
        rows::moment(stay.until, edge),
        days.map_or(Cell::Empty, Cell::Int),
        stay.worked.map_or(Cell::Empty, |worked| Cell::Real(hours(worked))),
        rows::words(&stay.by),
        rows::words(&stay.reason),
        rows::words(&stay.evidence),
        rows::words(&stay.missing.join(", ")),
    ]
}

/// Microseconds in hours, to a tenth.
#[expect(clippy::cast_precision_loss, reason = "tenths of hours")]
fn hours(microseconds: i64) -> f64 {
    const HOUR: f64 = 3_600e6;
    (microseconds as f64 / HOUR * 10.0).round() / 10.0
}
