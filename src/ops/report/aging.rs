//! How long open deals and leads have been in their stages.

use std::collections::BTreeMap;

use super::{Asked, Scope, amount, count, money_of, rates, word};
use crate::domain::deal::DEAL;
use crate::domain::lead::{self, LEAD};
use crate::domain::report::{Datum, Kind, Table, median};
use crate::domain::stage::STAGE;
use crate::domain::value::DAY;
use crate::domain::{Moment, Record};
use crate::ops::{Error, Reader, Result};
use crate::store;

/// Days up to which each column counts; the last one counts all that are older.
const DAYS: [i64; 3] = [7, 30, 90];

#[derive(Debug, Default)]
struct Line {
    days: Vec<f64>,
    value: i64,
}

impl Line {
    #[expect(clippy::cast_precision_loss, reason = "days of a life")]
    fn add(&mut self, since: Moment, now: Moment, minor: i64) {
        self.days.push((now - since).max(0) as f64 / DAY as f64);
        self.value = self.value.saturating_add(minor);
    }

    fn data(self, value: Option<Datum>) -> Vec<Datum> {
        let number = |count: usize| Datum::Count(i64::try_from(count).unwrap_or(i64::MAX));
        #[expect(clippy::cast_precision_loss, reason = "three small numbers")]
        let within = |from: i64, to: i64| self.days.iter().filter(|days| **days > from as f64 && **days <= to as f64).count();
        let first = within(-1, DAYS[0]);
        let mut data = vec![number(self.days.len())];
        data.extend(value);
        let counts = [first, within(DAYS[0], DAYS[1]), within(DAYS[1], DAYS[2]), within(DAYS[2], i64::MAX)];
        data.extend(counts.map(number));
        data.push(self.days.iter().copied().reduce(f64::max).map_or(Datum::Nothing, Datum::Days));
        data.insert(1, median(self.days).map_or(Datum::Nothing, Datum::Days));
        data
    }
}

/// Open deals, or open leads, by the time they have been in their present stage.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn aging(reader: &Reader<'_>, asked: &Asked, leads: bool) -> Result<Table> {
    if leads { of_leads(reader, asked) } else { of_deals(reader, asked) }
}

fn of_deals(reader: &Reader<'_>, asked: &Asked) -> Result<Table> {
    let (scope, rates, now) = (Scope::of(reader, asked, &DEAL)?, rates(reader, asked)?, reader.clock.now);
    let mut lines: BTreeMap<i64, Line> = BTreeMap::new();
    let mut total = Line::default();
    let today = chrono::DateTime::from_timestamp_micros(now).map_or_else(String::new, |now| now.date_naive().to_string());
    store::deal::each::<Error>(reader.tx(), scope.deals(), |row| {
        if row.state == "open" {
            let minor = row.amount.as_ref().and_then(|(minor, currency)| rates.convert(*minor, currency, &today)).unwrap_or(0);
            let since = row.stage_at.unwrap_or(row.opened_at);
            lines.entry(row.stage).or_default().add(since, now, minor);
            total.add(since, now, minor);
        }
        Ok(())
    })?;
    let columns = [word("stage"), count("deals"), ("median_days", Kind::Days), amount("value")];
    let mut table = table(&columns);
    for stage in store::names::all(reader.tx(), &STAGE)?.iter().filter(|stage| stage.text("kind") == "open") {
        if let Some(line) = lines.remove(&stage.id()) {
            let value = money_of(line.value, &rates);
            table.rows.push(std::iter::once(named(stage)).chain(line.data(Some(value))).collect());
        }
    }
    let value = money_of(total.value, &rates);
    table.total = Some(std::iter::once(Datum::None("total")).chain(total.data(Some(value))).collect());
    Ok(table)
}

fn named(stage: &Record) -> Datum {
    Datum::Text(stage.text("code").to_owned())
}

fn of_leads(reader: &Reader<'_>, asked: &Asked) -> Result<Table> {
    let (scope, now) = (Scope::of(reader, asked, &LEAD)?, reader.clock.now);
    let mut lines: BTreeMap<String, Line> = BTreeMap::new();
    let mut total = Line::default();
    store::lead::stays(reader.tx(), scope.owners.as_deref(), |stage, since| {
        total.add(since, now, 0);
        match lines.get_mut(stage) {
            Some(line) => line.add(since, now, 0),
            None => lines.entry(stage.to_owned()).or_default().add(since, now, 0),
        }
    })?;
    let mut table = table(&[word("stage"), count("leads"), ("median_days", Kind::Days)]);
    for stage in lead::WAY.into_iter().chain(["nurturing"]) {
        if let Some(line) = lines.remove(stage) {
            let name = Datum::Word(lead::STAGES, stage.to_owned());
            table.rows.push(std::iter::once(name).chain(line.data(None)).collect());
        }
    }
    table.total = Some(std::iter::once(Datum::None("total")).chain(total.data(None)).collect());
    Ok(table)
}

fn table(first: &[(&'static str, Kind)]) -> Table {
    let ages = [count("days_7"), count("days_30"), count("days_90"), count("older"), ("oldest_days", Kind::Days)];
    let columns: Vec<(&str, Kind)> = first.iter().copied().chain(ages).collect();
    Table::of(&columns).draw(first[1].0)
}
