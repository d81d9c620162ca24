//! `tend report forecast`

use std::collections::BTreeMap;

use chrono::NaiveDate;
use clap::{ArgMatches, Command};

use super::page::{self, Page};
use super::scope;
use crate::cli::app::{App, Done, Edge};
use crate::cli::env;
use crate::cli::failure::Failure;
use crate::cli::verb::{Verb, given, option, switch, text};
use crate::domain::Noun;
use crate::domain::deal::DEAL;
use crate::domain::forecast::LeftOut as Reason;
use crate::domain::report::{Datum, Kind, Table, share};
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::ops;
use crate::ops::report::{By, Forecast, LeftOut, Line};
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("report"),
    name: "forecast",
    aliases: &[],
    help: "report.forecast",
    examples: &[
        "tend report forecast",
        "tend report forecast --by owner --in 'this quarter' -o json",
        "tend report forecast --left-out",
        "tend report forecast --backtest",
    ],
    args,
    run,
};

const WAYS: [&str; 6] = ["month", "quarter", "year", "owner", "team", "line"];

/// Deals left out that a table names; the others are counted.
const NAMED: usize = 10;

/// Periods that a table shows, the latest: more would be history.
const PERIODS: usize = 12;

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    scope::by(scope::with_amounts(command, lang), lang, &WAYS)
        .arg(option("as-of", "DATE", lang, "arg.as_of"))
        .arg(switch("left-out", lang, "arg.left_out").conflicts_with("backtest"))
        .arg(switch("backtest", lang, "arg.backtest"))
}

/// The day that a forecast looks from.
pub(in crate::cli) fn as_of(app: &App, matches: &ArgMatches) -> Result<NaiveDate, Failure> {
    match text(matches, "as-of") {
        Some(phrase) => app.day(phrase, Look::Back),
        None => Ok(env::local(app.globals.now).date_naive()),
    }
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let scope = scope::read(app, matches)?;
    let by = scope::asked_by(matches).unwrap_or(By::Month);
    let as_of = as_of(app, matches)?;
    let nothing =
        Forecast { currency: String::new(), as_of, lines: Vec::new(), left_out: Vec::new(), said: Vec::new(), errors: None };
    let forecast = app.read(nothing, |reader| ops::report::forecast(reader, &scope.asked, by, as_of, env::ZONE))?;
    let edge = app.edge();
    let mut words = scope.words;
    words.push(edge.say("table.as_of", &[("day", &as_of.to_string())]));
    let people = app.format() == Format::Table || text(matches, "html").is_some();
    let (mut tables, mut notes) = (Vec::new(), Vec::new());
    if given(matches, "left-out") {
        tables.push((None, left_out(&forecast.left_out)));
    } else if given(matches, "backtest") {
        tables.push((None, backtest(&forecast)));
        notes.extend(errors(&forecast, edge));
    } else {
        tables.push((None, rows(&forecast, by, people && by.length().is_some())));
        if people {
            notes.extend(errors(&forecast, edge));
            notes.extend(out(&forecast.left_out, edge));
            if !forecast.left_out.is_empty() {
                let first = left_out(&forecast.left_out[..forecast.left_out.len().min(NAMED)]);
                tables.push((Some(edge.say("table.left_out", &[])), first));
            }
        }
    }
    page::print(app, matches, &Page { name: "forecast", words, tables, notes })
}

fn rows(forecast: &Forecast, by: By, latest: bool) -> Table {
    let mut table = Table::of(&[
        (by.name(), Kind::Word),
        ("won", Kind::Money),
        ("commit", Kind::Money),
        ("best_case", Kind::Money),
        ("pipeline", Kind::Money),
        ("weighted", Kind::Money),
        ("fitted", Kind::Money),
        ("target", Kind::Money),
        ("attained", Kind::Share),
        ("won_deals", Kind::Count),
        ("open_deals", Kind::Count),
        ("lost_deals", Kind::Count),
    ])
    .draw("weighted");
    let row = |line: &Line| {
        let money = |minor: i64| Datum::Money(minor, forecast.currency.clone());
        let sums = &line.sums;
        vec![
            line.key.clone(),
            money(sums.won),
            money(sums.commit),
            money(sums.best_case),
            money(sums.pipeline),
            money(sums.weighted),
            line.fitted.map_or(Datum::Nothing, money),
            line.target.map_or(Datum::Nothing, money),
            line.target.map_or(Datum::Nothing, |target| share(sums.won, target)),
            Datum::Count(sums.won_deals),
            Datum::Count(sums.open_deals),
            Datum::Count(sums.lost_deals),
        ]
    };
    let skipped = if latest { forecast.lines.len().saturating_sub(PERIODS) } else { 0 };
    table.rows = forecast.lines[skipped..].iter().map(row).collect();
    if by.length().is_none() {
        table.total = Some(row(&forecast.total()));
    }
    table
}

fn left_out(left_out: &[LeftOut]) -> Table {
    let columns =
        [("id", Kind::Word), ("name", Kind::Word), ("why", Kind::Word), ("amount", Kind::Money), ("expected_close", Kind::Word)];
    let mut table = Table::of(&columns);
    table.rows = left_out
        .iter()
        .map(|one| {
            vec![
                Datum::Text(DEAL.reference(one.deal)),
                Datum::Text(one.name.clone()),
                Datum::Word(WHY, one.reason.key().to_owned()),
                one.amount.clone().map_or(Datum::Nothing, |(minor, currency)| Datum::Money(minor, currency)),
                one.expected_close.clone().map_or(Datum::Nothing, Datum::Text),
            ]
        })
        .collect();
    table
}

/// Why deals are left out, in words.
static WHY: &[crate::domain::Choice] = &[
    crate::domain::Choice::new("on_hold", "on hold", "暂停"),
    crate::domain::Choice::new("omitted", "omitted", "不计入"),
    crate::domain::Choice::new("no_date", "no expected close", "没有预计成交日期"),
    crate::domain::Choice::new("date_passed", "expected close is past", "预计成交日期已过"),
    crate::domain::Choice::new("no_amount", "no amount", "没有金额"),
    crate::domain::Choice::new("no_rate", "no exchange rate", "没有汇率"),
];

/// One sentence a reason: how many deals it keeps out.
fn out(left_out: &[LeftOut], edge: Edge) -> Vec<String> {
    let mut counts: BTreeMap<Reason, i64> = BTreeMap::new();
    left_out.iter().for_each(|one| *counts.entry(one.reason).or_default() += 1);
    if counts.is_empty() {
        return Vec::new();
    }
    let words = counts.iter().map(|(reason, count)| {
        let shown = WHY.iter().find(|why| why.key == reason.key()).map_or("", |why| edge.lang.pick(why.en, why.zh));
        format!("{count} {shown}")
    });
    let all = words.collect::<Vec<_>>().join(", ");
    vec![edge.say("table.left_out_count", &[("count", &left_out.len().to_string()), ("why", &all)])]
}

/// How the fitted numbers are made, and how far off they would have been.
fn errors(forecast: &Forecast, edge: Edge) -> Vec<String> {
    let mut notes = vec![edge.say("table.method", &[])];
    if let Some(errors) = forecast.errors {
        let percent = |part: f64| format!("{:.1}%", part * 100.0);
        let args = [
            ("months", forecast.said.len().to_string()),
            ("fitted", percent(errors.fitted)),
            ("pipeline", percent(errors.pipeline)),
            ("repeated", percent(errors.repeated)),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        notes.push(edge.say("table.errors", &args));
    } else {
        notes.push(edge.say("table.no_errors", &[]));
    }
    notes
}

fn backtest(forecast: &Forecast) -> Table {
    let columns = [
        ("month_end", Kind::Word),
        ("happened", Kind::Money),
        ("fitted", Kind::Money),
        ("fitted_error", Kind::Share),
        ("weighted_pipeline", Kind::Money),
        ("weighted_pipeline_error", Kind::Share),
        ("last_quarter", Kind::Money),
        ("last_quarter_error", Kind::Share),
    ];
    let mut table = Table::of(&columns).draw("happened");
    let money = |minor: i64| Datum::Money(minor, forecast.currency.clone());
    for said in &forecast.said {
        let off = |minor: i64| share(minor - said.happened, said.happened);
        table.rows.push(vec![
            Datum::Day(said.day),
            money(said.happened),
            money(said.fitted),
            off(said.fitted),
            money(said.pipeline),
            off(said.pipeline),
            money(said.repeated),
            off(said.repeated),
        ]);
    }
    table
}
