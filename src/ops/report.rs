//! Reports: what is in scope is read once, added up, and given the names that people know.

mod accuracy;
mod activity;
mod aging;
mod competitors;
pub(in crate::ops) mod forecast;
mod funnel;
mod sources;
mod stages;
mod team;
mod winloss;

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Reader, Result, refer, setting, team as people};
use crate::domain::calendar::Zone;
use crate::domain::line::LINE;
use crate::domain::rate::{RATE, Rates};
use crate::domain::report::{Datum, Kind, Table};
use crate::domain::setting::CURRENCY;
use crate::domain::user::USER;
use crate::domain::{Moment, Noun, money, report};
use crate::store;
use crate::store::deal::Row;
use crate::store::listing::Seen;
pub use accuracy::accuracy;
pub use activity::activity;
pub use aging::aging;
pub use competitors::competitors;
pub use forecast::{Forecast, LeftOut, Line, forecast};
pub use funnel::{empty_funnel, funnel, funnel_by, losses};
pub use sources::sources;
pub use team::team;
pub use winloss::winloss;

/// What a report is asked for, as typed.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// From this moment on.
    pub since: Option<Moment>,
    /// Before this moment.
    pub until: Option<Moment>,
    /// `me`, a login or `team:NAME`.
    pub whose: Option<String>,
    /// A business line.
    pub line: Option<String>,
    /// The currency of sums.
    pub currency: Option<String>,
}

/// By what rows are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Whose it is.
    Owner,
    /// Of which team the owner is.
    Team,
    /// The business line.
    Line,
    /// The product.
    Product,
    /// Where it came from.
    Source,
    /// By which way it came.
    Channel,
    /// In which campaign.
    Campaign,
    /// Why it was lost.
    Reason,
    /// Against whom.
    Competitor,
    /// The month of closing.
    Month,
    /// The quarter of closing.
    Quarter,
    /// The year of closing.
    Year,
}

impl By {
    /// Every way, by name.
    pub const ALL: [(&'static str, Self); 12] = [
        ("owner", Self::Owner),
        ("team", Self::Team),
        ("line", Self::Line),
        ("product", Self::Product),
        ("source", Self::Source),
        ("channel", Self::Channel),
        ("campaign", Self::Campaign),
        ("reason", Self::Reason),
        ("competitor", Self::Competitor),
        ("month", Self::Month),
        ("quarter", Self::Quarter),
        ("year", Self::Year),
    ];

    /// Its name, and that of its column.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, by)| *by == self).map_or("", |(name, _)| name)
    }

    /// The length of period, where it is one.
    #[must_use]
    pub const fn length(self) -> Option<crate::domain::period::Length> {
        use crate::domain::period::Length;
        match self {
            Self::Month => Some(Length::Month),
            Self::Quarter => Some(Length::Quarter),
            Self::Year => Some(Length::Year),
            _ => None,
        }
    }
}

/// What a report covers, found in the file.
#[derive(Debug, Default)]
pub(in crate::ops) struct Scope {
    owners: Option<Vec<i64>>,
    line: Option<i64>,
    since: Option<Moment>,
    until: Option<Moment>,
}

impl Scope {
    /// Whose records of a noun: of the people asked for, those whose records the reader sees.
    pub(in crate::ops) fn of(reader: &Reader<'_>, asked: &Asked, noun: &Noun) -> Result<Self> {
        let asked_for = asked.whose.as_deref().map(|whose| people::people(reader, whose)).transpose()?;
        let asked_for: Option<Vec<i64>> = asked_for.map(|people| people.into_iter().map(|(id, _)| id).collect());
        let owners = match (reader.sight(noun)?, asked_for) {
            (Seen::All, owners) => owners,
            (Seen::Of(seen) | Seen::OfOrPooled(seen), None) => Some(seen.to_vec()),
            (Seen::Of(seen) | Seen::OfOrPooled(seen), Some(owners)) => {
                Some(owners.into_iter().filter(|owner| seen.contains(owner)).collect())
            }
        };
        let line = asked.line.as_deref().map(|line| refer::one(reader, line, &LINE)).transpose()?.map(|line| line.id());
        Ok(Self { owners, line, since: asked.since, until: asked.until })
    }

    fn deals(&self) -> store::deal::Scope<'_> {
        store::deal::Scope { owners: self.owners.as_deref(), line: self.line }
    }

    /// Whether a moment lies within.
    fn holds(&self, at: Moment) -> bool {
        self.since.is_none_or(|since| at >= since) && self.until.is_none_or(|until| at < until)
    }
}

/// The rates into the currency of a report: the one asked for, else the one set for the file, else the only one that deals are in, else the usual one.
fn rates(reader: &Reader<'_>, asked: &Asked) -> Result<Rates> {
    let usual = money::DEFAULT_CURRENCY;
    let home = match asked.currency.clone().or(setting::set_to(reader, &CURRENCY)?) {
        Some(home) => home,
        None => store::deal::currency(reader.tx(), usual)?.unwrap_or_else(|| usual.to_owned()),
    };
    Ok(Rates::into_currency(&home, &store::names::all(reader.tx(), &RATE)?))
}

/// Codes and names of what rows point at, each noun read once.
struct Names<'r, 'c> {
    reader: &'r Reader<'c>,
    known: HashMap<&'static str, HashMap<i64, String>>,
}

impl<'r, 'c> Names<'r, 'c> {
    fn new(reader: &'r Reader<'c>) -> Self {
        Self { reader, known: HashMap::new() }
    }

    /// The code of a record of a noun, or what stands for none.
    fn of(&mut self, noun: &'static Noun, id: Option<i64>) -> Result<Datum> {
        let Some(id) = id else { return Ok(Datum::None("none")) };
        if !self.known.contains_key(noun.key) {
            let names = store::names::of(self.reader.tx(), noun)?;
            self.known.insert(noun.key, names);
        }
        let name = self.known.get(noun.key).and_then(|names| names.get(&id)).cloned();
        Ok(Datum::Text(name.unwrap_or_else(|| noun.reference(id))))
    }
}

/// The teams that people are in.
fn teams_of_people(reader: &Reader<'_>) -> Result<HashMap<i64, i64>> {
    let users = store::names::all(reader.tx(), &USER)?;
    Ok(users.iter().filter_map(|user| Some((user.id(), user.int("team")?))).collect())
}

/// Local days of moments, each day found once.
struct Days {
    zone: Zone,
    last: Option<(Moment, NaiveDate)>,
}

impl Days {
    const fn new(zone: Zone) -> Self {
        Self { zone, last: None }
    }

    fn of(&mut self, at: Moment) -> NaiveDate {
        // Offsets are whole quarters of an hour, and so are the days that begin by them.
        const QUARTER_HOUR: Moment = 15 * 60 * 1_000_000;
        let quarter = at.div_euclid(QUARTER_HOUR);
        match self.last {
            Some((known, day)) if known == quarter => day,
            _ => {
                let day = (self.zone.local)(at).date();
                self.last = Some((quarter, day));
                day
            }
        }
    }
}

/// Whose a deal is, in percent: its shares, else all of it its owner's.
fn portions(row: &Row, logins: &HashMap<String, i64>) -> Vec<(Option<i64>, i64)> {
    let whole = || vec![(row.owner, 100)];
    let Some(text) = &row.shares else { return whole() };
    let entries: Vec<String> = serde_json::from_str(text).unwrap_or_default();
    let read = |entry: &String| {
        let (login, percent) = entry.rsplit_once(':')?;
        Some((Some(*logins.get(login)?), percent.parse().ok()?))
    };
    let portions: Option<Vec<(Option<i64>, i64)>> = entries.iter().map(read).collect();
    portions.filter(|portions| portions.iter().map(|(_, percent)| percent).sum::<i64>() == 100).unwrap_or_else(whole)
}

/// The number of each login.
fn logins(reader: &Reader<'_>) -> Result<HashMap<String, i64>> {
    Ok(store::names::of(reader.tx(), &USER)?.into_iter().map(|(id, login)| (login, id)).collect())
}

fn money_of(minor: i64, rates: &Rates) -> Datum {
    Datum::Money(minor, rates.home().to_owned())
}

/// The largest rows first; those that are alike in the order of their names.
fn largest_first(table: &mut Table, key: &str) {
    let Some(place) = table.columns.iter().position(|column| column.key == key) else { return };
    table.rows.sort_by(|one, other| {
        report::size(&other[place]).total_cmp(&report::size(&one[place])).then_with(|| name(&one[0]).cmp(&name(&other[0])))
    });
}

fn name(datum: &Datum) -> (bool, &str) {
    match datum {
        Datum::Text(text) | Datum::Word(_, text) => (false, text),
        // What has none comes last.
        _ => (true, ""),
    }
}

/// A column of words.
const fn word(key: &'static str) -> (&'static str, Kind) {
    (key, Kind::Word)
}

/// A column of counts.
const fn count(key: &'static str) -> (&'static str, Kind) {
    (key, Kind::Count)
}

/// A column of amounts.
const fn amount(key: &'static str) -> (&'static str, Kind) {
    (key, Kind::Money)
}
