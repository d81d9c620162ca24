//! Won and lost: how many, for how much, how long it took.

use std::collections::BTreeMap;

use super::{
    Asked, By, Days, Names, Scope, amount, count, largest_first, logins, money_of, portions, rates, teams_of_people, word,
};
use crate::domain::calendar::Zone;
use crate::domain::competitor::COMPETITOR;
use crate::domain::deal::DEAL;
use crate::domain::forecast::shared;
use crate::domain::line::LINE;
use crate::domain::period::Period;
use crate::domain::product::PRODUCT;
use crate::domain::report::{Datum, Kind, Table, each, median, share};
use crate::domain::source::SOURCE;
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::domain::value::DAY;
use crate::domain::{Noun, list};
use crate::ops::{Error, Reader, Result};
use crate::store;

/// What is counted of the deals of one row.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) deals: i64,
    pub(super) open: i64,
    pub(super) won: i64,
    pub(super) lost: i64,
    pub(super) void: i64,
    /// In minor units of the currency of the report.
    pub(super) won_value: i64,
    pub(super) lost_value: i64,
    pub(super) open_value: i64,
    /// Days from opening to winning.
    cycles: Vec<f64>,
    /// Deals whose amount has no rate.
    pub(super) unrated: i64,
}

impl Tally {
    /// Counts a deal; `part` of its amount is this row's, and the deal itself where it is the owner's.
    pub(super) fn add(&mut self, row: &store::deal::Row, part: Option<i64>, own: bool) {
        let (one, part) = (
            i64::from(own),
            part.unwrap_or_else(|| {
                self.unrated += i64::from(own && row.amount.is_some());
                0
            }),
        );
        self.deals += one;
        match row.state.as_str() {
            "won" => {
                self.won += one;
                self.won_value = self.won_value.saturating_add(part);
                if let Some(closed) = row.closed_at.filter(|_| own) {
                    #[expect(clippy::cast_precision_loss, reason = "days of a life")]
                    self.cycles.push((closed - row.opened_at).max(0) as f64 / DAY as f64);
                }
            }
            "lost" => {
                self.lost += one;
                self.lost_value = self.lost_value.saturating_add(part);
            }
            "void" => self.void += one,
            _ => {
                self.open += one;
                self.open_value = self.open_value.saturating_add(part);
            }
        }
    }

    pub(super) fn data(self, rates: &crate::domain::rate::Rates) -> Vec<Datum> {
        vec![
            Datum::Count(self.deals),
            Datum::Count(self.open),
            Datum::Count(self.won),
            Datum::Count(self.lost),
            Datum::Count(self.void),
            share(self.won, self.won + self.lost),
            money_of(self.won_value, rates),
            each(self.won_value, self.won, rates.home()),
            median(self.cycles).map_or(Datum::Nothing, Datum::Days),
        ]
    }
}

/// The columns of a [`Tally`].
pub(super) const COLUMNS: [(&str, Kind); 9] = [
    count("deals"),
    count("open"),
    count("won"),
    count("lost"),
    count("void"),
    ("win_rate", Kind::Share),
    amount("won_value"),
    amount("avg_won"),
    ("cycle_days", Kind::Days),
];

/// The key of a row, in the order of rows where that is not by size.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Period(Period),
    Record(Option<i64>),
    Reason(Option<String>),
}

/// Deals closed in the period, and those that are open, by owner, team, line, product, source, reason, competitor, month
/// or quarter.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn winloss(reader: &Reader<'_>, asked: &Asked, by: By, zone: Zone) -> Result<Table> {
    let scope = Scope::of(reader, asked, &DEAL)?;
    let (rates, logins, teams) = (rates(reader, asked)?, logins(reader)?, teams_of_people(reader)?);
    let mut days = Days::new(zone);
    let mut tallies: BTreeMap<Key, Tally> = BTreeMap::new();
    let mut total = Tally::default();
    store::deal::each::<Error>(reader.tx(), scope.deals(), |row| {
        // What is open is there whatever the period; what is closed counts when it was.
        if row.closed_at.is_some_and(|at| row.state != "open" && !scope.holds(at)) {
            return Ok(());
        }
        let day = days.of(row.closed_at.unwrap_or(reader.clock.now));
        let minor = row.amount.as_ref().and_then(|(minor, currency)| rates.convert(*minor, currency, &day.to_string()));
        total.add(&row, minor, true);
        let key = match by {
            By::Owner | By::Team => {
                let portions = portions(&row, &logins);
                let percents: Vec<i64> = portions.iter().map(|(_, percent)| *percent).collect();
                let parts = minor.map(|minor| shared(minor, &percents));
                let owner = portions.iter().position(|(person, _)| *person == row.owner).unwrap_or(0);
                for (place, (person, _)) in portions.iter().enumerate() {
                    let person = if by == By::Team { person.and_then(|person| teams.get(&person).copied()) } else { *person };
                    let part = parts.as_ref().map(|parts| parts[place]);
                    tallies.entry(Key::Record(person)).or_default().add(&row, part, place == owner);
                }
                return Ok(());
            }
            By::Line => Key::Record(row.line),
            By::Product => Key::Record(row.product),
            By::Source | By::Channel | By::Campaign => Key::Record(row.source),
            By::Competitor => Key::Record(row.competitor),
            By::Reason if row.state != "lost" => return Ok(()),
            By::Reason => Key::Reason(row.lost_reason.clone()),
            By::Month | By::Quarter | By::Year if row.state == "open" => return Ok(()),
            By::Month | By::Quarter | By::Year => {
                Key::Period(Period::of(day, by.length().unwrap_or(crate::domain::period::Length::Month)))
            }
        };
        tallies.entry(key).or_default().add(&row, minor, true);
        Ok(())
    })?;
    let mut columns = vec![word(by.name())];
    columns.extend(COLUMNS);
    let reasons = by == By::Reason;
    if reasons {
        columns.truncate(1);
        columns.extend([count("lost"), ("share", Kind::Share), amount("lost_value")]);
    }
    let mut table = Table::of(&columns).draw(if reasons { "lost" } else { "won_value" });
    let mut names = Names::new(reader);
    for (key, tally) in tallies {
        let mut row = vec![match &key {
            Key::Period(period) => Datum::Text(period.name()),
            Key::Reason(reason) => reason.clone().map_or(Datum::None("none"), |reason| Datum::Word(list::LOSS_REASONS, reason)),
            Key::Record(id) => names.of(noun(by), *id)?,
        }];
        if reasons {
            row.extend([Datum::Count(tally.lost), share(tally.lost, total.lost), money_of(tally.lost_value, &rates)]);
        } else {
            row.extend(tally.data(&rates));
        }
        table.rows.push(row);
    }
    if by.length().is_none() {
        largest_first(&mut table, if reasons { "lost" } else { "won_value" });
    }
    if !reasons && by.length().is_none() {
        let mut row = vec![Datum::None("total")];
        row.extend(total.data(&rates));
        table.total = Some(row);
    }
    Ok(table)
}

const fn noun(by: By) -> &'static Noun {
    match by {
        By::Team => &TEAM,
        By::Line => &LINE,
        By::Product => &PRODUCT,
        By::Source => &SOURCE,
        By::Competitor => &COMPETITOR,
        _ => &USER,
    }
}
