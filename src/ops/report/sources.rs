//! Where leads come from: what they cost, how far they get, what they bring.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::{Asked, By, Days, Scope, amount, count, largest_first, money_of, rates, word};
use crate::domain::calendar::Zone;
use crate::domain::deal::DEAL;
use crate::domain::funnel::{Cell, steps};
use crate::domain::lead::{LEAD, WAY};
use crate::domain::rate::Rates;
use crate::domain::report::{Datum, Kind, Table, each, share};
use crate::domain::source::{self, SOURCE};
use crate::domain::{Record, Value, list};
use crate::ops::{Error, Reader, Result};
use crate::store;
use crate::store::lead::{Group, Key};

#[derive(Debug, Default)]
struct Line {
    cells: Vec<Cell>,
    won: i64,
    won_value: i64,
    cost: Option<i64>,
}

/// Leads captured in the period by source, channel or campaign, with what the source cost in it and what was won in it of
/// what came from there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn sources(reader: &Reader<'_>, asked: &Asked, by: By, zone: Zone) -> Result<Table> {
    let (scope, rates) = (Scope::of(reader, asked, &LEAD)?, rates(reader, asked)?);
    let known: HashMap<i64, Record> =
        store::names::all(reader.tx(), &SOURCE)?.into_iter().map(|source| (source.id(), source)).collect();
    let group = if by == By::Campaign { Group::Campaign } else { Group::Source };
    // A source has one channel, whose name then stands for it.
    let name = |key: Key| match (key, by) {
        (Key::Record(id), By::Channel) => match known.get(&id).map(|source| source.text("channel")) {
            Some(channel) if !channel.is_empty() => Key::Text(channel.to_owned()),
            _ => Key::None,
        },
        (Key::Record(id), _) => known.get(&id).map_or(Key::None, |source| Key::Text(source.text("code").to_owned())),
        (key, _) => key,
    };
    let mut lines: BTreeMap<Key, Line> = BTreeMap::new();
    let mut captured: HashMap<i64, i64> = HashMap::new();
    for (key, cell) in store::lead::cohort(reader.tx(), scope.leads(), group)? {
        if let Key::Record(id) = key {
            *captured.entry(id).or_default() += cell.leads;
        }
        lines.entry(name(key)).or_default().cells.push(cell);
    }
    let deals = Scope::of(reader, asked, &DEAL)?;
    let mut days = Days::new(zone);
    store::deal::each::<Error>(reader.tx(), deals.deals(), |row| {
        let Some(closed) = row.closed_at.filter(|at| row.state == "won" && deals.holds(*at)) else { return Ok(()) };
        let key = match by {
            By::Campaign => row.campaign.clone().map_or(Key::None, Key::Text),
            _ => name(row.source.map_or(Key::None, Key::Record)),
        };
        let day = days.of(closed).to_string();
        let line = lines.entry(key).or_default();
        line.won += 1;
        if let Some(minor) = row.amount.as_ref().and_then(|(minor, currency)| rates.convert(*minor, currency, &day)) {
            line.won_value = line.won_value.saturating_add(minor);
        }
        Ok(())
    })?;
    if by != By::Campaign {
        let today = days.of(reader.clock.now);
        let since = scope.since.map(|at| days.of(at));
        let until = scope.until.map_or(today, |at| days.of(at - 1).min(today));
        for (id, source) in &known {
            let leads = captured.get(id).copied().unwrap_or(0);
            if let Some(spent) = spent(source, since, until, leads, &rates) {
                let line = lines.entry(name(Key::Record(*id))).or_default();
                line.cost = Some(line.cost.unwrap_or(0).saturating_add(spent));
            }
        }
    }
    let mut table = Table::of(&columns(by)).draw("leads");
    let mut total = Line::default();
    for (key, line) in lines {
        let name = match key {
            Key::Text(text) if by == By::Channel => Datum::Word(list::CHANNELS, text),
            Key::Text(text) => Datum::Text(text),
            // Not to know where leads come from is a finding, too.
            _ => Datum::None("unknown"),
        };
        total.cells.extend(line.cells.iter().cloned());
        total.won += line.won;
        total.won_value = total.won_value.saturating_add(line.won_value);
        total.cost = match (total.cost, line.cost) {
            (None, None) => None,
            (one, other) => Some(one.unwrap_or(0).saturating_add(other.unwrap_or(0))),
        };
        table.rows.push(data(name, &line, &rates));
    }
    largest_first(&mut table, "leads");
    table.total = Some(data(Datum::None("total"), &total, &rates));
    Ok(table)
}

fn columns(by: By) -> [(&'static str, Kind); 15] {
    [
        word(by.name()),
        count("leads"),
        count("mql"),
        count("sl"),
        count("sql"),
        count("converted"),
        count("lost"),
        ("conversion", Kind::Share),
        amount("cost"),
        amount("cost_per_lead"),
        amount("cost_per_sql"),
        amount("cost_per_customer"),
        count("won"),
        amount("won_value"),
        ("return", Kind::Share),
    ]
}

fn data(name: Datum, line: &Line, rates: &Rates) -> Vec<Datum> {
    let steps = steps(&line.cells);
    let reached = |step: usize| steps[step].reached;
    let lost: i64 = steps.iter().map(|step| step.lost).sum();
    let per = |count: i64| line.cost.map_or(Datum::Nothing, |cost| each(cost, count, rates.home()));
    let last = WAY.len() - 1;
    let mut row = vec![name];
    row.extend((0..=last).map(|step| Datum::Count(reached(step))));
    row.extend([
        Datum::Count(lost),
        share(reached(last), reached(0)),
        line.cost.map_or(Datum::Nothing, |cost| money_of(cost, rates)),
        per(reached(0)),
        per(reached(3)),
        per(reached(last)),
        Datum::Count(line.won),
        money_of(line.won_value, rates),
        line.cost.map_or(Datum::Nothing, |cost| share(line.won_value.saturating_sub(cost), cost)),
    ]);
    row
}

/// What a source cost in a stretch of days, in the currency of the report.
fn spent(source: &Record, since: Option<NaiveDate>, until: NaiveDate, leads: i64, rates: &Rates) -> Option<i64> {
    let Value::Money(minor, currency) = source.get("cost") else { return None };
    let day = |key: &str| source.text(key).parse::<NaiveDate>().ok();
    let spent =
        source::spent(*minor, source.text("cost_per"), [day("cost_from"), day("cost_until")], [since, Some(until)], leads)?;
    rates.convert(spent, currency, &until.to_string())
}
