//! Accuracy: what kept forecasts said of months that are over, beside what happened in them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Asked, Days, Names, Scope, amount, logins, money_of, portions, rates, word};
use crate::domain::Record;
use crate::domain::calendar::Zone;
use crate::domain::deal::DEAL;
use crate::domain::forecast::{FORECAST, shared};
use crate::domain::period::{Length, Period};
use crate::domain::rate::Rates;
use crate::domain::report::{Datum, Kind, Table, share};
use crate::domain::user::USER;
use crate::domain::value::Value;
use crate::ops::{Error, Reader, Result};
use crate::store;

/// The views of a forecast that are compared, each with the column of its error.
const VIEWS: [(&str, &str); 3] = [("commit", "commit_error"), ("weighted", "weighted_error"), ("fitted", "fitted_error")];

/// One month as it was seen by one snapshot: the snapshot's day, then its operation.
type Look = (String, String, i64);

/// What was said and what happened; what was not said by every row is not said.
#[derive(Debug, Default, Clone, Copy)]
struct Said {
    views: [Option<i64>; 3],
    happened: i64,
    rows: i64,
}

impl Said {
    fn add(&mut self, views: [Option<i64>; 3], happened: i64) {
        for (sum, view) in self.views.iter_mut().zip(views) {
            *sum = if self.rows == 0 { view } else { sum.zip(view).map(|(sum, view)| sum + view) };
        }
        self.happened += happened;
        self.rows += 1;
    }
}

/// How well kept forecasts did: a row for each month that is over, as it was seen when it began, or by every snapshot;
/// or a row for each owner. The error of a month is what was said less what happened, of what happened; that of several
/// is the sum of their absolute differences.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn accuracy(reader: &Reader<'_>, asked: &Asked, by_owner: bool, every: bool, zone: Zone) -> Result<Table> {
    let (scope, rates) = (Scope::of(reader, asked, &DEAL)?, rates(reader, asked)?);
    let mut days = Days::new(zone);
    let over = Period::of(days.of(reader.clock.now), Length::Month).name();
    let mut looks: BTreeMap<Look, Vec<Record>> = BTreeMap::new();
    for row in store::names::all(reader.tx(), &FORECAST)? {
        let month = row.text("month").to_owned();
        let seen = scope.owners.as_ref().is_none_or(|owners| row.int("owner").is_some_and(|owner| owners.contains(&owner)));
        let begins = format!("{month}-01").parse().map(|day: chrono::NaiveDate| (zone.moment)(day.into()));
        let within = begins.is_ok_and(|begins| scope.holds(begins));
        if seen && within && month < over && row.removed_at().is_none() {
            let look = (month, row.text("as_of").to_owned(), row.op());
            looks.entry(look).or_default().push(row);
        }
    }
    let chosen: HashSet<Look> = if every { looks.keys().cloned().collect() } else { first_looks(&looks) };
    looks.retain(|look, _| chosen.contains(look));
    let happened = happened(reader, &scope, &rates, &mut days)?;
    let of = |month: &str, owner: Option<i64>| happened.get(&(month.to_owned(), owner)).copied().unwrap_or(0);
    let mut cells: Vec<(Look, Option<i64>, Said)> = Vec::new();
    for (look, rows) in &looks {
        for row in rows {
            let views = VIEWS.map(|(view, _)| match row.get(view) {
                Value::Money(minor, currency) => rates.convert(*minor, currency, &look.1),
                _ => None,
            });
            let owner = row.int("owner");
            let mut said = Said::default();
            said.add(views, of(&look.0, owner));
            cells.push((look.clone(), owner, said));
        }
    }
    if by_owner { owners(reader, &cells, &rates) } else { Ok(months(&cells, &rates)) }
}

/// Of each month the last look that was taken before it or on its first day; else the first one.
fn first_looks(looks: &BTreeMap<Look, Vec<Record>>) -> HashSet<Look> {
    let mut chosen: HashMap<&str, &Look> = HashMap::new();
    for look in looks.keys() {
        let (month, as_of, _) = look;
        if *as_of <= format!("{month}-01") || !chosen.contains_key(month.as_str()) {
            chosen.insert(month, look);
        }
    }
    chosen.into_values().cloned().collect()
}

/// What was won in each month by each owner, shares honoured.
fn happened(reader: &Reader<'_>, scope: &Scope, rates: &Rates, days: &mut Days) -> Result<HashMap<(String, Option<i64>), i64>> {
    let logins = logins(reader)?;
    let mut happened = HashMap::new();
    store::deal::each::<Error>(reader.tx(), scope.deals(), |row| {
        let (Some(at), Some((minor, currency)), "won") = (row.closed_at, &row.amount, row.state.as_str()) else { return Ok(()) };
        let day = days.of(at);
        if let Some(minor) = rates.convert(*minor, currency, &day.to_string()) {
            let month = Period::of(day, Length::Month).name();
            let portions = portions(&row, &logins);
            let percents: Vec<i64> = portions.iter().map(|(_, percent)| *percent).collect();
            for ((owner, _), part) in portions.into_iter().zip(shared(minor, &percents)) {
                *happened.entry((month.clone(), owner)).or_default() += part;
            }
        }
        Ok(())
    })?;
    Ok(happened)
}

fn months(cells: &[(Look, Option<i64>, Said)], rates: &Rates) -> Table {
    let mut lines: BTreeMap<&Look, Said> = BTreeMap::new();
    for (look, _, said) in cells {
        lines.entry(look).or_default().add(said.views, said.happened);
    }
    let mut table = table(&[word("month"), word("said_on")]);
    for (look, said) in &lines {
        let (month, as_of, _) = look;
        let mut row = vec![Datum::Text(month.clone()), Datum::Text(as_of.clone())];
        row.extend(compared(&[*said], rates, false));
        table.rows.push(row);
    }
    let mut total = vec![Datum::None("total"), Datum::Nothing];
    total.extend(compared(&lines.into_values().collect::<Vec<_>>(), rates, true));
    table.total = Some(total);
    table
}

fn owners(reader: &Reader<'_>, cells: &[(Look, Option<i64>, Said)], rates: &Rates) -> Result<Table> {
    let mut lines: BTreeMap<Option<i64>, Vec<Said>> = BTreeMap::new();
    for (_, owner, said) in cells {
        lines.entry(*owner).or_default().push(*said);
    }
    // Of whom nothing was said and nothing came has no line.
    lines.retain(|_, said| said.iter().any(|said| said.happened != 0 || said.views.iter().flatten().any(|view| *view != 0)));
    let mut table = table(&[word("owner"), super::count("months")]);
    let mut names = Names::new(reader);
    for (owner, said) in &lines {
        let mut row = vec![names.of(&USER, *owner)?, Datum::Count(i64::try_from(said.len()).unwrap_or(i64::MAX))];
        row.extend(compared(said, rates, true));
        table.rows.push(row);
    }
    super::largest_first(&mut table, "happened");
    Ok(table)
}

fn table(first: &[(&'static str, Kind)]) -> Table {
    let mut columns = first.to_vec();
    columns.push(amount("happened"));
    for (view, error) in VIEWS {
        columns.extend([amount(view), (error, Kind::Share)]);
    }
    Table::of(&columns).draw("happened")
}

/// What happened, then each view with its error: of one comparison signed, of several the sum of absolute ones.
fn compared(said: &[Said], rates: &Rates, absolute: bool) -> Vec<Datum> {
    let happened = said.iter().map(|said| said.happened).sum();
    let mut data = vec![money_of(happened, rates)];
    for view in 0..VIEWS.len() {
        let known: Option<Vec<i64>> = said.iter().map(|said| said.views[view]).collect();
        let Some(known) = known.filter(|known| !known.is_empty()) else {
            data.extend([Datum::Nothing, Datum::Nothing]);
            continue;
        };
        let off: i64 = known.iter().zip(said).map(|(view, said)| (view - said.happened).abs()).sum();
        let sum: i64 = known.iter().sum();
        data.extend([money_of(sum, rates), share(if absolute { off } else { sum - happened }, happened)]);
    }
    data
}
