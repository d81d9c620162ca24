//! `tend pool list`

use clap::ArgMatches;

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, given, switch};
use crate::cli::{cells, filter, listing, rows};
use crate::domain::pool::POOL;
use crate::domain::{Field, Noun};
use crate::ops;
use crate::ops::pool::Stocked;
use crate::render::{Cell, Format};

pub(super) const VERB: Verb = Verb {
    noun: Some(&POOL),
    group: None,
    name: "list",
    aliases: &["ls"],
    help: "pool.list",
    examples: &["tend pool list", "tend pool list -o json"],
    args: |command, lang, _| listing::args(command, lang).arg(switch("removed", lang, "arg.removed")),
    run,
};

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let edge = app.edge();
    let noun = app.noun(&POOL)?;
    let mut asked = listing::asked(app, matches, noun)?;
    asked.wanted.removed = given(matches, "removed");
    if asked.wanted.sort.is_empty() {
        asked.wanted.sort = filter::sort(noun, "id")?;
    }
    let pools = app.read(Vec::new(), |reader| ops::pool::list(reader, &asked.wanted))?;
    // How many customers lie in a pool is counted, no field of it: it stands behind the fields, named like one.
    let whole = listing::is_whole(app.format()) || asked.columns().is_some();
    let fields: Vec<&Field> = noun.fields.iter().filter(|field| whole || field.listed).collect();
    let mut columns = cells::columns(&fields, edge.lang);
    columns.push(rows::numbers("customers", "word.customers", edge));
    let row = |stocked: &Stocked| {
        let mut row = cells::cells(&stocked.pool, &fields, edge);
        row.push(Cell::Int(stocked.customers));
        row
    };
    let ids = |stocked: &Stocked| vec![Cell::Text(stocked.pool.record.reference())];
    let all = pools.iter().map(|stocked| if app.format() == Format::Ids { ids(stocked) } else { row(stocked) }).collect();
    rows::print_fields(app, asked.columns(), columns, all)?;
    Ok(0)
}
