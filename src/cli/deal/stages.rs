//! `tend deal stages REF`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, reference, text};
use crate::cli::{listing, pick};
use crate::domain::Noun;
use crate::domain::deal::DEAL;
use crate::domain::value::DAY;
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

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(reference(lang))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let deal = pick::one(app, text(matches, "ref").unwrap_or_default(), &[&DEAL])?;
    let stays = app.read(Vec::new(), |reader| ops::deal::stays(reader, &deal))?;
    let edge = app.edge();
    let column = |key: &str, align| Column { key: key.to_owned(), label: edge.say(&format!("stay.{key}"), &[]), align };
    let columns = vec![
        column("stage", Align::Left),
        column("since", Align::Left),
        column("until", Align::Left),
        column("days", Align::Right),
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
        let days = stay.since.map(|since| (stay.until.unwrap_or(edge.now) - since).max(0) / DAY);
        sheet.row(&[
            Cell::Text(stay.stage),
            moment(stay.since),
            moment(stay.until),
            days.map_or(Cell::Empty, Cell::Int),
            words(&stay.by),
            words(&stay.reason),
            words(&stay.evidence),
            words(&stay.missing),
        ])?;
    }
    sheet.finish()?;
    Ok(0)
}
