//! Snapshots of the forecast: what was said at a moment, kept so that it can be compared with what happened.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::report::{Asked, By, Line, forecast};
use super::{Result, Session};
use crate::domain::calendar::Zone;
use crate::domain::deal::DEAL;
use crate::domain::forecast::FORECAST;
use crate::domain::period::{Length, Period};
use crate::domain::policy::Action;
use crate::domain::user::USER;
use crate::domain::{Record, Value};
use crate::store;
use crate::store::listing::Seen;

/// Months that a snapshot covers: that of its day and those after it.
pub const MONTHS: usize = 6;

/// Keeps the forecast of a day: a row for each month and each person whose deals the taker sees, also where nothing is
/// expected of somebody, so that it is known whom it spoke of.
///
/// # Errors
/// [`Error::Denied`](super::Error::Denied).
pub fn snapshot(session: &mut Session<'_>, as_of: NaiveDate, note: Option<&str>, zone: Zone) -> Result<Vec<Record>> {
    let grant = session.ask(Action::Add(FORECAST.key))?;
    let people = people(session)?;
    let months = std::iter::successors(Some(Period::of(as_of, Length::Month)), |month| Some(month.next()));
    let mut kept = Vec::new();
    for month in months.take(MONTHS) {
        let asked = Asked {
            since: Some((zone.moment)(month.first.into())),
            until: Some((zone.moment)(month.next().first.into())),
            ..Asked::default()
        };
        let (currency, lines) = forecast::lines(session, &asked, By::Owner, as_of, zone)?;
        let mut lines: HashMap<Option<i64>, Line> = lines.into_iter().map(|line| (line.record, line)).collect();
        // Where history expects anything at all, it expects nothing of the others.
        let fits = lines.values().any(|line| line.fitted.is_some());
        // Whoever left may still hold deals.
        let others: BTreeSet<Option<i64>> = lines.keys().copied().collect();
        for owner in people.union(&others) {
            let line = lines.remove(owner);
            let (sums, fitted) = line.map_or_else(Default::default, |line| (line.sums, line.fitted));
            let fitted = fitted.or(fits.then_some(0));
            let money = |minor: i64| Value::Money(minor, currency.clone());
            let row = Record::new(&FORECAST)
                .with("taken_at", Value::Int(session.clock.now))
                .with("as_of", Value::Text(as_of.to_string()))
                .with("month", Value::Text(month.name()))
                .with("owner", Value::int(*owner))
                .with("won", money(sums.won))
                .with("commit", money(sums.commit))
                .with("best_case", money(sums.best_case))
                .with("pipeline", money(sums.pipeline))
                .with("weighted", money(sums.weighted))
                .with("fitted", fitted.map_or(Value::Null, money))
                .with("deals", Value::Int(sums.open_deals))
                .with("note", note.map_or(Value::Null, Value::text));
            kept.push(session.create(grant, row)?);
        }
    }
    Ok(kept)
}

/// Whose deals the person at work sees: those who work here, and nobody's.
fn people(session: &Session<'_>) -> Result<BTreeSet<Option<i64>>> {
    match session.sight(&DEAL)? {
        Seen::All => {
            let users = store::names::all(session.tx(), &USER)?.into_iter();
            let here = users.filter(|user| user.int("active") == Some(1) && user.removed_at().is_none());
            Ok(here.map(|user| Some(user.id())).chain([None]).collect())
        }
        Seen::Of(people) | Seen::OfOrPooled(people) => Ok(people.iter().copied().map(Some).collect()),
    }
}
