//! `tend forecast snapshot`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done, Reply};
use crate::cli::report::forecast::as_of;
use crate::cli::verb::{Verb, option, text};
use crate::cli::{cells, env};
use crate::domain::{Noun, Record, Value, money};
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("forecast"),
    name: "snapshot",
    aliases: &[],
    help: "forecast.snapshot",
    examples: &["tend forecast snapshot", "tend forecast snapshot --note '季度例会前'"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(option("as-of", "DATE", lang, "arg.as_of")).arg(option("note", "TEXT", lang, "arg.note"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let as_of = as_of(app, matches)?;
    let note = text(matches, "note");
    let edge = app.edge();
    app.write("forecast snapshot", |session| {
        let kept = ops::forecast::snapshot(session, as_of, note, env::ZONE)?;
        let data = kept.iter().map(|row| Ok(cells::json(&ops::listing::written(session, row)?, edge)));
        let args = [
            ("day", as_of.to_string()),
            ("from", kept.first().map_or("", |row| row.text("month")).to_owned()),
            ("to", kept.last().map_or("", |row| row.text("month")).to_owned()),
            ("weighted", sum(&kept, "weighted")),
            ("fitted", sum(&kept, "fitted")),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Ok(Reply {
            said: vec![edge.say("said.forecast_kept", &args)],
            data: serde_json::Value::Array(data.collect::<ops::Result<_>>()?),
            ids: kept.iter().map(Record::reference).collect(),
            exit: 0,
        })
    })
}

/// The sum of an amount over rows, which are all in one currency.
fn sum(rows: &[Record], key: &str) -> String {
    let amounts = rows.iter().filter_map(|row| match row.get(key) {
        Value::Money(minor, currency) => Some((*minor, currency.clone())),
        _ => None,
    });
    let sum = amounts.reduce(|(one, currency), (other, _)| (one.saturating_add(other), currency));
    sum.map_or_else(|| "-".to_owned(), |(minor, currency)| money::write(minor, &currency))
}
