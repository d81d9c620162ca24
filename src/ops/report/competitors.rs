//! Competitors: how often each is met, and how that ends.

use std::collections::BTreeMap;

use super::winloss::Tally;
use super::{Asked, Days, Names, Scope, amount, count, largest_first, money_of, rates, word};
use crate::domain::calendar::Zone;
use crate::domain::competitor::COMPETITOR;
use crate::domain::deal::DEAL;
use crate::domain::list;
use crate::domain::report::{Datum, Kind, Table, share};
use crate::ops::{Error, Reader, Result};
use crate::store;

/// Deals with a competitor that were closed in the period or are open.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn competitors(reader: &Reader<'_>, asked: &Asked, zone: Zone) -> Result<Table> {
    let (scope, rates) = (Scope::of(reader, asked, &DEAL)?, rates(reader, asked)?);
    let mut days = Days::new(zone);
    let mut lines: BTreeMap<i64, (Tally, BTreeMap<String, i64>)> = BTreeMap::new();
    store::deal::each::<Error>(reader.tx(), scope.deals(), |row| {
        let Some(competitor) = row.competitor else { return Ok(()) };
        if row.closed_at.is_some_and(|at| row.state != "open" && !scope.holds(at)) {
            return Ok(());
        }
        let day = days.of(row.closed_at.unwrap_or(reader.clock.now)).to_string();
        let minor = row.amount.as_ref().and_then(|(minor, currency)| rates.convert(*minor, currency, &day));
        let (tally, reasons) = lines.entry(competitor).or_default();
        tally.add(&row, minor, true);
        if let (Some(reason), "lost") = (&row.lost_reason, row.state.as_str()) {
            *reasons.entry(reason.clone()).or_default() += 1;
        }
        Ok(())
    })?;
    let mut table = Table::of(&[
        word("competitor"),
        count("deals"),
        count("open"),
        count("won"),
        count("lost"),
        ("win_rate", Kind::Share),
        amount("won_value"),
        amount("lost_value"),
        amount("open_value"),
        word("main_reason"),
    ])
    .draw("deals");
    let mut names = Names::new(reader);
    for (competitor, (tally, reasons)) in lines {
        let reason = reasons.into_iter().max_by(|one, other| one.1.cmp(&other.1).then(other.0.cmp(&one.0)));
        table.rows.push(vec![
            names.of(&COMPETITOR, Some(competitor))?,
            Datum::Count(tally.deals),
            Datum::Count(tally.open),
            Datum::Count(tally.won),
            Datum::Count(tally.lost),
            share(tally.won, tally.won + tally.lost),
            money_of(tally.won_value, &rates),
            money_of(tally.lost_value, &rates),
            money_of(tally.open_value, &rates),
            reason.map_or(Datum::Nothing, |(reason, _)| Datum::Word(list::LOSS_REASONS, reason)),
        ]);
    }
    largest_first(&mut table, "deals");
    Ok(table)
}
