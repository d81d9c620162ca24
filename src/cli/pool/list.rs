//! `tend pool list`

use clap::ArgMatches;

use crate::cli::app::{App, Done};
use crate::cli::verb::Verb;
use crate::cli::{cells, listing, output};
use crate::domain::pool::POOL;
use crate::domain::{Field, Noun};
use crate::ops;
use crate::render::{Align, Cell, Column, Format, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: Some(&POOL),
    group: None,
    name: "list",
    aliases: &["ls"],
    help: "pool.list",
    examples: &["tend pool list", "tend pool list -o json"],
    args: |command, lang, _| output::args(command, lang),
    run,
};

fn run(app: &mut App, _matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let edge = app.edge();
    let pools = app.read(Vec::new(), ops::pool::list)?;
    let machine = listing::is_whole(app.format());
    let fields: Vec<&Field> = POOL.fields.iter().filter(|field| machine || field.listed).collect();
    let mut columns = cells::columns(&fields, edge.lang);
    columns.push(Column { key: "customers".to_owned(), label: edge.say("word.customers", &[]), align: Align::Right });
    let (format, style) = (app.format(), listing::style(app));
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for stocked in pools {
        let mut row = cells::cells(&stocked.pool, &fields, edge);
        row.push(Cell::Int(stocked.customers));
        if format == Format::Ids {
            row = vec![Cell::Text(stocked.pool.record.reference())];
        }
        sheet.row(&row)?;
    }
    let left = sheet.finish()?;
    listing::say_left(app, &left);
    Ok(0)
}
