//! What will be sold when: by period, or in one period by owner, team or line.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::stages::Stages;
use super::{Asked, By, Days, Names, Scope, logins, portions, rates, teams_of_people};
use crate::domain::Record;
use crate::domain::calendar::Zone;
use crate::domain::deal::DEAL;
use crate::domain::forecast::backtest::{self, Errors, Said, number};
use crate::domain::forecast::fit::{Fact, Fit};
use crate::domain::forecast::outlook::Expected;
use crate::domain::forecast::{LeftOut as Reason, Open, Sums, fit, shared};
use crate::domain::line::LINE;
use crate::domain::period::{Length, Period};
use crate::domain::rate::Rates;
use crate::domain::report::Datum;
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::ops::{Error, Reader, Result};
use crate::store;
use crate::store::deal::Row;

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The period, owner, team or line.
    pub key: Datum,
    /// The number of the owner, team or line.
    pub record: Option<i64>,
    /// What is won and expected.
    pub sums: Sums,
    /// What history expects in all, what is won already included; none for what is past, and without history.
    pub fitted: Option<i64>,
    /// What is to be sold.
    pub target: Option<i64>,
}

/// A deal that is in no row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its number and name.
    pub deal: i64,
    pub name: String,
    /// Why.
    pub reason: Reason,
    /// Minor units and currency as they stand in the deal.
    pub amount: Option<(i64, String)>,
    /// `YYYY-MM-DD`.
    pub expected_close: Option<String>,
}

/// A forecast.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// The currency of all sums.
    pub currency: String,
    /// The day whose evening it looks from.
    pub as_of: NaiveDate,
    /// Its rows.
    pub lines: Vec<Line>,
    /// Deals that are in none of them.
    pub left_out: Vec<LeftOut>,
    /// What would have been said at past month-ends.
    pub said: Vec<Said>,
    /// How far off that was.
    pub errors: Option<Errors>,
}

impl Forecast {
    /// The sums of all rows.
    #[must_use]
    pub fn total(&self) -> Line {
        let mut sums = Sums::default();
        self.lines.iter().for_each(|line| sums.add(&line.sums));
        let sum = |of: fn(&Line) -> Option<i64>| {
            let known: Vec<i64> = self.lines.iter().filter_map(of).collect();
            (!known.is_empty()).then(|| known.iter().sum())
        };
        Line { key: Datum::None("total"), record: None, sums, fitted: sum(|line| line.fitted), target: sum(|line| line.target) }
    }
}

/// The key of a row, in the order of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key {
    Period(Period),
    Record(Option<i64>),
}

/// The forecast at the end of a day. Rows are periods, or the owners, teams or lines of one stretch of days: that between
/// `asked.since` and `asked.until`, else the quarter that the day lies in.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn forecast(reader: &Reader<'_>, asked: &Asked, by: By, as_of: NaiveDate, zone: Zone) -> Result<Forecast> {
    let mut gathering = gather(reader, asked, by, as_of, zone)?;
    let said = backtest::backtest(&gathering.facts, as_of);
    let left_out = named(reader, std::mem::take(&mut gathering.left_out))?;
    let (currency, errors) = (gathering.rates.home().to_owned(), backtest::errors(&said));
    let lines = gathering.lines(reader, asked)?;
    Ok(Forecast { currency, as_of, lines, left_out, said, errors })
}

/// The rows of a forecast alone, with their currency: for what asks for many.
///
/// # Errors
/// As [`forecast`].
pub(in crate::ops) fn lines(
    reader: &Reader<'_>,
    asked: &Asked,
    by: By,
    as_of: NaiveDate,
    zone: Zone,
) -> Result<(String, Vec<Line>)> {
    let gathering = gather(reader, asked, by, as_of, zone)?;
    Ok((gathering.rates.home().to_owned(), gathering.lines(reader, asked)?))
}

fn gather(reader: &Reader<'_>, asked: &Asked, by: By, as_of: NaiveDate, zone: Zone) -> Result<Gathering> {
    let scope = Scope::of(reader, asked, &DEAL)?;
    let quarter = Period::of(as_of, Length::Quarter);
    let day = |at: i64| (zone.local)(at).date();
    let periods = by.length().is_some();
    let since = scope.since.map(day).or((!periods).then_some(quarter.first));
    // The end is given as the first moment that no longer counts.
    let until = scope.until.map(|until| day(until - 1)).or((!periods).then(|| quarter.last()));
    let mut gathering = Gathering {
        by,
        as_of,
        since,
        until,
        rates: rates(reader, asked)?,
        logins: logins(reader)?,
        teams: teams_of_people(reader)?,
        stages: Stages::read(reader, zone)?,
        days: Days::new(zone),
        today: as_of >= day(reader.clock.now),
        sums: BTreeMap::new(),
        facts: Vec::new(),
        groups: HashMap::new(),
        left_out: Vec::new(),
        scope: Scope::default(),
    };
    store::deal::each::<Error>(reader.tx(), scope.deals(), |row| {
        gathering.deal(&row);
        Ok(())
    })?;
    gathering.scope = scope;
    Ok(gathering)
}

struct Gathering {
    by: By,
    as_of: NaiveDate,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
    rates: Rates,
    logins: HashMap<String, i64>,
    teams: HashMap<i64, i64>,
    stages: Stages,
    days: Days,
    /// Whether it looks from today: then the present values of deals are those of the day.
    today: bool,
    sums: BTreeMap<Key, Sums>,
    facts: Vec<Fact>,
    /// The number of each group of facts.
    groups: HashMap<Key, usize>,
    left_out: Vec<LeftOut>,
    scope: Scope,
}

impl Gathering {
    fn deal(&mut self, row: &Row) {
        let opened = self.days.of(row.opened_at);
        if opened > self.as_of {
            return;
        }
        let closed = row.closed_at.filter(|_| row.state != "open").map(|at| self.days.of(at));
        let money = |day: &str| row.amount.as_ref().and_then(|(minor, currency)| self.rates.convert(*minor, currency, day));
        self.fact(row, opened, closed, money(&closed.unwrap_or(self.as_of).to_string()));
        if let Some(day) = closed.filter(|day| *day <= self.as_of) {
            let within = self.since.is_none_or(|since| day >= since) && self.until.is_none_or(|until| day <= until);
            let minor = row.amount.as_ref().and_then(|(minor, currency)| self.rates.convert(*minor, currency, &day.to_string()));
            match (row.state.as_str(), minor, row.amount.is_some()) {
                _ if !within => {}
                ("won", None, true) => self.leave_out(row, Reason::NoRate),
                ("won", minor, _) => {
                    self.share(row, day, |sums, part, own| sums.win(part, i64::from(own)), minor.unwrap_or(0), 0)
                }
                ("lost", ..) => self.share(row, day, |sums, _, own| sums.lost_deals += i64::from(own), 0, 0),
                _ => {}
            }
            return;
        }
        match self.expected(row) {
            Ok((day, open)) => {
                let within = self.since.is_none_or(|since| day >= since) && self.until.is_none_or(|until| day <= until);
                if within {
                    let (minor, weighted) = (open.minor, open.weighted());
                    self.share_open(row, day, &open, minor, weighted);
                }
            }
            Err(reason) => self.leave_out(row, reason),
        }
    }

    /// The day an open deal is expected on, with its amount and chance; or why it is in no period.
    fn expected(&self, row: &Row) -> std::result::Result<(NaiveDate, Open), Reason> {
        if row.on_hold && self.today {
            return Err(Reason::OnHold);
        }
        let (percent, category) = self.chances(row);
        if category == "omitted" {
            return Err(Reason::Omitted);
        }
        let day: NaiveDate = row.expected_close.as_deref().and_then(|day| day.parse().ok()).ok_or(Reason::NoDate)?;
        if day < self.as_of {
            return Err(Reason::DatePassed);
        }
        let (minor, currency) = row.amount.as_ref().ok_or(Reason::NoAmount)?;
        let minor = self.rates.convert(*minor, currency, &self.as_of.to_string()).ok_or(Reason::NoRate)?;
        Ok((day, Open { minor, percent, category }))
    }

    /// Chance and category of a deal on the day: its own today, before that those of the stage it was in then.
    fn chances(&self, row: &Row) -> (i64, String) {
        let own = |stage: Option<&Record>| {
            let stage = |key: &str| stage.map_or("", |stage| stage.text(key)).to_owned();
            (row.probability, row.category.clone().unwrap_or_else(|| stage("category")))
        };
        if self.today {
            let stage = self.stages.by_id.get(&row.stage);
            let (percent, category) = own(stage);
            return (percent.or(stage.and_then(|stage| stage.int("probability"))).unwrap_or(0), category);
        }
        let stage = self.stages.at(row, self.as_of);
        let percent = stage.and_then(|stage| stage.int("probability")).unwrap_or(0);
        (percent, stage.map_or("pipeline", |stage| stage.text("category")).to_owned())
    }

    fn leave_out(&mut self, row: &Row, reason: Reason) {
        let (amount, expected_close) = (row.amount.clone(), row.expected_close.clone());
        self.left_out.push(LeftOut { deal: row.id, name: String::new(), reason, amount, expected_close });
    }

    /// The rows that a deal belongs to, each with its part in percent and whether it is counted there.
    fn rows(&self, row: &Row, day: NaiveDate) -> Vec<(Key, i64, bool)> {
        match self.by {
            By::Owner | By::Team => {
                let portions = portions(row, &self.logins);
                let own = portions.iter().position(|(person, _)| *person == row.owner).unwrap_or(0);
                let key = |person: Option<i64>| match self.by {
                    By::Team => Key::Record(person.and_then(|person| self.teams.get(&person).copied())),
                    _ => Key::Record(person),
                };
                portions.into_iter().enumerate().map(|(at, (person, part))| (key(person), part, at == own)).collect()
            }
            By::Line => vec![(Key::Record(row.line), 100, true)],
            _ => vec![(Key::Period(Period::of(day, self.by.length().unwrap_or(Length::Month))), 100, true)],
        }
    }

    fn share(&mut self, row: &Row, day: NaiveDate, add: impl Fn(&mut Sums, i64, bool), minor: i64, _weighted: i64) {
        let rows = self.rows(row, day);
        let percents: Vec<i64> = rows.iter().map(|(_, percent, _)| *percent).collect();
        for ((key, _, own), part) in rows.into_iter().zip(shared(minor, &percents)) {
            add(self.sums.entry(key).or_default(), part, own);
        }
    }

    fn share_open(&mut self, row: &Row, day: NaiveDate, open: &Open, minor: i64, weighted: i64) {
        let rows = self.rows(row, day);
        let percents: Vec<i64> = rows.iter().map(|(_, percent, _)| *percent).collect();
        let parts = shared(minor, &percents).into_iter().zip(shared(weighted, &percents));
        for ((key, _, own), (minor, weighted)) in rows.into_iter().zip(parts) {
            self.sums.entry(key).or_default().promise(open, minor, weighted, i64::from(own));
        }
    }

    /// What history keeps of a deal. Where it is shared, it is its owner's there.
    fn fact(&mut self, row: &Row, opened: NaiveDate, closed: Option<NaiveDate>, worth: Option<i64>) {
        let group = match self.by {
            By::Owner => Key::Record(row.owner),
            By::Team => Key::Record(row.owner.and_then(|owner| self.teams.get(&owner).copied())),
            By::Line => Key::Record(row.line),
            _ => Key::Record(None),
        };
        let next = self.groups.len();
        let group = *self.groups.entry(group).or_insert(next);
        let end = match row.state.as_str() {
            "won" => fit::End::Won(worth.unwrap_or(0)),
            _ => fit::End::Lost,
        };
        self.facts.push(Fact {
            opened: number(opened),
            ended: closed.map(|day| (number(day), end)),
            worth: worth.filter(|worth| *worth != 0),
            kind: row.product.or(row.line).unwrap_or(0),
            path: self.stages.path(row, &mut self.days),
            group,
        });
    }

    fn lines(mut self, reader: &Reader<'_>, asked: &Asked) -> Result<Vec<Line>> {
        let mut fitted: HashMap<Key, i64> = HashMap::new();
        let today = number(self.as_of);
        if let Some(length) = self.by.length() {
            // The present period and the next one are worth a line even where nothing is planned in them yet.
            let present = Period::of(self.as_of, length);
            let shown = |period: &Period| {
                self.since.is_none_or(|since| period.last() >= since) && self.until.is_none_or(|until| period.first <= until)
            };
            for period in [present, present.next()].into_iter().filter(shown) {
                self.sums.entry(Key::Period(period)).or_default();
            }
            let coming: Vec<Period> = self
                .sums
                .keys()
                .filter_map(|key| if let Key::Period(period) = key { Some(*period) } else { None })
                .filter(|period| period.last() >= self.as_of && number(period.last()) - today <= MOST_AHEAD)
                .collect();
            let stretches: Vec<(i32, i32)> =
                coming.iter().map(|period| (number(period.first).max(today + 1), number(period.last()))).collect();
            if let Some(fit) = Fit::at(&self.facts, today) {
                let cells = fit.outlook(&self.facts, &stretches, self.groups.len(), true);
                for (place, period) in coming.iter().enumerate() {
                    let sum: i64 = cells.iter().map(|cells| cells[place].minor()).sum();
                    let won = self.sums.get(&Key::Period(*period)).map_or(0, |sums| sums.won);
                    fitted.insert(Key::Period(*period), won.saturating_add(sum));
                }
            }
        } else if let (Some(until), Some(fit)) = (self.until, Fit::at(&self.facts, today)) {
            let from = self.since.map_or(today + 1, number).max(today + 1);
            if number(until) >= from && number(until) - today <= MOST_AHEAD {
                let cells = fit.outlook(&self.facts, &[(from, number(until))], self.groups.len(), true);
                for (key, group) in &self.groups {
                    let expected = cells[*group].first().map_or(0, Expected::minor);
                    let won = self.sums.get(key).map_or(0, |sums| sums.won);
                    if expected != 0 || self.sums.contains_key(key) {
                        self.sums.entry(*key).or_default();
                        fitted.insert(*key, won.saturating_add(expected));
                    }
                }
            }
        }
        let targets = super::team::targets(reader, asked, &self.scope, &self.rates)?;
        let mut names = Names::new(reader);
        let mut lines = Vec::with_capacity(self.sums.len());
        for (key, sums) in std::mem::take(&mut self.sums) {
            let (shown, target) = match key {
                Key::Period(period) => (Datum::Text(period.name()), targets.of_period(period)),
                Key::Record(id) => {
                    let noun = match self.by {
                        By::Team => &TEAM,
                        By::Line => &LINE,
                        _ => &USER,
                    };
                    (names.of(noun, id)?, id.and_then(|id| targets.of_record(noun, id, self.since, self.until)))
                }
            };
            let record = if let Key::Record(id) = key { id } else { None };
            lines.push(Line { key: shown, record, sums, fitted: fitted.get(&key).copied(), target });
        }
        if self.by.length().is_none() {
            lines.sort_by_key(|line| std::cmp::Reverse(line.sums.pipeline));
        }
        Ok(lines)
    }
}

/// Days that history is asked about: two years.
const MOST_AHEAD: i32 = 731;

/// The deals that were left out, with their names, by reason and number.
fn named(reader: &Reader<'_>, mut left_out: Vec<LeftOut>) -> Result<Vec<LeftOut>> {
    let ids: Vec<i64> = left_out.iter().map(|one| one.deal).collect();
    let mut names = store::names::some(reader.tx(), &DEAL, &ids)?;
    for one in &mut left_out {
        one.name = names.remove(&one.deal).unwrap_or_default();
    }
    left_out.sort_by_key(|one| (one.reason, one.deal));
    Ok(left_out)
}
