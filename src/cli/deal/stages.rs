//! `tend deal stages REF`, and the same for leads

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, reference, text};
use crate::cli::{env, listing, pick};
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::value::DAY;
use crate::domain::{Noun, lead};
use crate::lang::Lang;
use crate::ops;
use crate::render::{Align, Cell, Column, Sheet};

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
    command.arg(reference(lang))
}

fn run(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let record = pick::one(app, text(matches, "ref").unwrap_or_default(), &[noun.unwrap_or(&DEAL)])?;
    let stays = app.read(Vec::new(), |reader| ops::passage::stays(reader, &record, env::ZONE))?;
    let edge = app.edge();
    let column = |key: &str, align| Column { key: key.to_owned(), label: edge.say(&format!("stay.{key}"), &[]), align };
    let columns = vec![
        column("stage", Align::Left),
        column("since", Align::Left),
        column("until", Align::Left),
        column("days", Align::Right),
        column("working_hours", Align::Right),
        column("by", Align::Left),
        column("reason", Align::Left),
        column("evidence", Align::Left),
        column("missing", Align::Left),
    ];
    let style = listing::style(app);
    let mut sheet = Sheet::new(app.format(), columns, style, app.ui.out());
    let moment = |at: Option<i64>| at.map_or(Cell::Empty, |at| Cell::Moment { exact: edge.exact(at), shown: edge.moment(at) });
    let words = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    for stay in stays {
        // A stage of a pipeline has a code of its own; those of leads have words.
        let word = lead::STAGES.iter().find(|word| *record.noun == LEAD && word.key == stay.stage);
        let stage = match word {
            Some(word) => Cell::Choice { key: stay.stage, shown: edge.lang.pick(word.key, word.zh).to_owned() },
            None => Cell::Text(stay.stage),
        };
        let days = stay.since.map(|since| (stay.until.unwrap_or(edge.now) - since).max(0) / DAY);
        sheet.row(&[
            stage,
            moment(stay.since),
            moment(stay.until),
            days.map_or(Cell::Empty, Cell::Int),
            stay.worked.map_or(Cell::Empty, |worked| Cell::Real(hours(worked))),
            words(&stay.by),
            words(&stay.reason),
            words(&stay.evidence),
            words(&stay.missing.join(", ")),
        ])?;
    }
    sheet.finish()?;
    Ok(0)
}

/// Microseconds in hours, to a tenth.
#[expect(clippy::cast_precision_loss, reason = "tenths of hours")]
fn hours(microseconds: i64) -> f64 {
    const HOUR: f64 = 3_600e6;
    (microseconds as f64 / HOUR * 10.0).round() / 10.0
}
