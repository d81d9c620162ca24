//! How people and teams stand: what they hold, what they won, what they did, and how far they are from their targets.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::winloss::Tally;
use super::{Asked, Days, Scope, amount, count, logins, money_of, portions, rates, word};
use crate::domain::calendar::Zone;
use crate::domain::deal::DEAL;
use crate::domain::forecast::shared;
use crate::domain::line::LINE;
use crate::domain::period::{Length, Period};
use crate::domain::rate::Rates;
use crate::domain::report::{Datum, Kind, Table, each, share};
use crate::domain::target::TARGET;
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::domain::{Noun, Record, Value};
use crate::ops::{Error, Reader, Result};
use crate::store;

/// Every target, by month and whose it is.
pub(super) struct Targets {
    /// Month (`YYYY-MM`), user, team, line, minor units.
    known: Vec<(String, [Option<i64>; 3], i64)>,
    /// What a whole report is to sell: of these people, of this line.
    owners: Option<Vec<i64>>,
    line: Option<i64>,
    team: Option<i64>,
}

/// The targets that concern a report, in its currency.
pub(super) fn targets(reader: &Reader<'_>, asked: &Asked, scope: &Scope, rates: &Rates) -> Result<Targets> {
    let mut known = Vec::new();
    for target in store::names::all(reader.tx(), &TARGET)? {
        let Value::Money(minor, currency) = target.get("amount") else { continue };
        let month = target.text("month").to_owned();
        if let Some(minor) = rates.convert(*minor, currency, &format!("{month}-01")) {
            known.push((month, ["user", "team", "line"].map(|key| target.int(key)), minor));
        }
    }
    let team = asked.whose.as_deref().and_then(|whose| whose.strip_prefix("team:"));
    let team = team.map(|team| crate::ops::refer::one(reader, team, &TEAM)).transpose()?.map(|team| team.id());
    Ok(Targets { known, owners: scope.owners.clone(), line: scope.line, team })
}

impl Targets {
    fn sum(&self, months: impl Fn(&str) -> bool, whose: impl Fn(&[Option<i64>; 3]) -> bool) -> Option<i64> {
        let met: Vec<i64> =
            self.known.iter().filter(|(month, who, _)| months(month) && whose(who)).map(|(.., minor)| *minor).collect();
        (!met.is_empty()).then(|| met.iter().sum())
    }

    /// What is to be sold in a period by all that the report covers: by its line, by its team, by its people one by one;
    /// in a report of everybody by all people, or else by all teams, or else by all lines.
    pub(super) fn of_period(&self, period: Period) -> Option<i64> {
        let names: Vec<String> = period.months().map(Period::name).collect();
        let months = |month: &str| names.iter().any(|name| name == month);
        if let Some(line) = self.line {
            return self.sum(months, |who| who[2] == Some(line));
        }
        if let Some(team) = self.team
            && let Some(sum) = self.sum(months, |who| who[1] == Some(team))
        {
            return Some(sum);
        }
        let own =
            |who: &[Option<i64>; 3]| who[0].is_some_and(|user| self.owners.as_ref().is_none_or(|owners| owners.contains(&user)));
        let all = self.owners.is_none();
        self.sum(months, own)
            .or_else(|| all.then(|| self.sum(months, |who| who[1].is_some())).flatten())
            .or_else(|| all.then(|| self.sum(months, |who| who[2].is_some())).flatten())
    }

    /// What a person, a team or a line is to sell in the months of a stretch of days.
    pub(super) fn of_record(&self, noun: &Noun, id: i64, since: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<i64> {
        let place = [&USER, &TEAM, &LINE].iter().position(|one| **one == *noun)?;
        let name = |day: NaiveDate| Period::of(day, Length::Month).name();
        let (first, last) = (since.map(name), until.map(name));
        let months =
            |month: &str| first.as_deref().is_none_or(|first| month >= first) && last.as_deref().is_none_or(|last| month <= last);
        self.sum(months, |who| who[place] == Some(id))
    }
}

/// What one person did and holds beside deals.
#[derive(Debug, Default, Clone, Copy)]
struct Work {
    followups: i64,
    leads: i64,
    overdue: i64,
}

/// One row in the making.
#[derive(Debug, Default)]
struct Line {
    tally: Tally,
    work: Work,
}

/// Teams with the people in them, the sums of a team holding those of the teams below it. People without a team come last.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`].
pub fn team(reader: &Reader<'_>, asked: &Asked, zone: Zone) -> Result<Table> {
    let scope = Scope::of(reader, asked, &DEAL)?;
    let (rates, logins) = (rates(reader, asked)?, logins(reader)?);
    let targets = targets(reader, asked, &scope, &rates)?;
    let mut days = Days::new(zone);
    let teams: BTreeMap<i64, Record> = there(store::names::all(reader.tx(), &TEAM)?);
    let people: BTreeMap<i64, Record> = there(store::names::all(reader.tx(), &USER)?);
    let above = |team: Option<i64>| {
        // A circle, should there ever be one, ends where it began.
        let mut way: Vec<i64> = Vec::new();
        let mut next = team;
        while let Some(team) = next.filter(|team| teams.contains_key(team) && !way.contains(team)) {
            way.push(team);
            next = teams[&team].int("parent");
        }
        way
    };
    let ways: HashMap<i64, Vec<i64>> = people.iter().map(|(id, person)| (*id, above(person.int("team")))).collect();
    let mut persons: BTreeMap<i64, Line> = BTreeMap::new();
    let mut groups: BTreeMap<i64, Line> = BTreeMap::new();
    let mut total = Line::default();
    store::deal::each::<Error>(reader.tx(), scope.deals(), |row| {
        if row.closed_at.is_some_and(|at| row.state != "open" && !scope.holds(at)) {
            return Ok(());
        }
        let day = days.of(row.closed_at.unwrap_or(reader.clock.now)).to_string();
        let minor = row.amount.as_ref().and_then(|(minor, currency)| rates.convert(*minor, currency, &day));
        total.tally.add(&row, minor, true);
        let portions = portions(&row, &logins);
        let percents: Vec<i64> = portions.iter().map(|(_, percent)| *percent).collect();
        let parts = minor.map(|minor| shared(minor, &percents));
        let own = portions.iter().position(|(person, _)| *person == row.owner).unwrap_or(0);
        for (place, (person, _)) in portions.iter().enumerate() {
            let (Some(person), part) = (person, parts.as_ref().map(|parts| parts[place])) else { continue };
            persons.entry(*person).or_default().tally.add(&row, part, place == own);
            for team in ways.get(person).into_iter().flatten() {
                groups.entry(*team).or_default().tally.add(&row, part, place == own);
            }
        }
        Ok(())
    })?;
    for (person, work) in work(reader, &scope)? {
        let more = |line: &mut Line| {
            line.work.followups += work.followups;
            line.work.leads += work.leads;
            line.work.overdue += work.overdue;
        };
        more(persons.entry(person).or_default());
        more(&mut total);
        for team in ways.get(&person).into_iter().flatten() {
            more(groups.entry(*team).or_default());
        }
    }
    let within = |id: i64| scope.owners.as_ref().is_none_or(|owners| owners.contains(&id));
    let mut table = Table::of(&COLUMNS).draw("won_value");
    let day = |at: i64| (zone.local)(at).date();
    let (since, until) = (scope.since.map(day), scope.until.map(|until| day(until - 1)));
    let mut add = |head: [Datum; 3], line: Option<Line>, target: Option<i64>| {
        table.rows.push(head.into_iter().chain(data(line.unwrap_or_default(), target, &rates)).collect());
    };
    let mut order: Vec<(i64, usize)> = Vec::new();
    walk(&teams, None, 0, &mut order);
    let text = |record: &Record, key: &str| Datum::Text(record.text(key).to_owned());
    for (id, _) in &order {
        let members: Vec<i64> = people
            .iter()
            .filter(|(person, record)| record.int("team") == Some(*id) && within(**person))
            .map(|(id, _)| *id)
            .collect();
        let line = groups.remove(id);
        if line.is_none() && members.is_empty() && scope.owners.is_some() {
            continue;
        }
        let team = &teams[id];
        let parent = team.int("parent").and_then(|parent| teams.get(&parent));
        let parent = parent.map_or(Datum::Nothing, |parent| text(parent, "code"));
        let target = targets.of_record(&TEAM, *id, since, until).or_else(|| {
            let of_people: Vec<i64> = ways
                .iter()
                .filter(|(_, way)| way.contains(id))
                .filter_map(|(person, _)| targets.of_record(&USER, *person, since, until))
                .collect();
            (!of_people.is_empty()).then(|| of_people.iter().sum())
        });
        add([text(team, "code"), parent.clone(), Datum::Nothing], line, target);
        for person in members {
            let target = targets.of_record(&USER, person, since, until);
            add([text(team, "code"), parent.clone(), text(&people[&person], "login")], persons.remove(&person), target);
        }
    }
    for (id, person) in
        people.iter().filter(|(id, person)| within(**id) && person.int("team").is_none_or(|team| !teams.contains_key(&team)))
    {
        let line = persons.remove(id);
        // Nobody misses a line about an auditor.
        if line.is_some() || matches!(person.text("role"), "rep" | "manager") {
            let target = targets.of_record(&USER, *id, since, until);
            add([Datum::None("none"), Datum::Nothing, text(person, "login")], line, target);
        }
    }
    let whole = data(total, targets.of_period_of(since, until), &rates);
    table.total = Some([Datum::None("total"), Datum::Nothing, Datum::Nothing].into_iter().chain(whole).collect());
    Ok(table)
}

const COLUMNS: [(&str, Kind); 16] = [
    word("team"),
    word("parent"),
    word("person"),
    count("deals"),
    count("open"),
    amount("open_value"),
    count("won"),
    count("lost"),
    ("win_rate", Kind::Share),
    amount("won_value"),
    amount("avg_won"),
    amount("target"),
    ("attained", Kind::Share),
    count("followups"),
    count("leads"),
    count("overdue"),
];

fn data(line: Line, target: Option<i64>, rates: &Rates) -> Vec<Datum> {
    let Line { tally, work } = line;
    vec![
        Datum::Count(tally.deals),
        Datum::Count(tally.open),
        money_of(tally.open_value, rates),
        Datum::Count(tally.won),
        Datum::Count(tally.lost),
        share(tally.won, tally.won + tally.lost),
        money_of(tally.won_value, rates),
        each(tally.won_value, tally.won, rates.home()),
        target.map_or(Datum::Nothing, |target| money_of(target, rates)),
        target.map_or(Datum::Nothing, |target| share(tally.won_value, target)),
        Datum::Count(work.followups),
        Datum::Count(work.leads),
        Datum::Count(work.overdue),
    ]
}

impl Targets {
    /// What everybody is to sell in a stretch of days.
    fn of_period_of(&self, since: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<i64> {
        let name = |day: NaiveDate| Period::of(day, Length::Month).name();
        let (first, last) = (since.map(name), until.map(name));
        let months: std::collections::BTreeSet<&str> = self
            .known
            .iter()
            .map(|(month, ..)| month.as_str())
            .filter(|month| {
                first.as_deref().is_none_or(|first| *month >= first) && last.as_deref().is_none_or(|last| *month <= last)
            })
            .collect();
        let periods = months.into_iter().filter_map(|month| format!("{month}-01").parse().ok());
        let sums: Vec<i64> = periods.filter_map(|day| self.of_period(Period::of(day, Length::Month))).collect();
        (!sums.is_empty()).then(|| sums.iter().sum())
    }
}

fn there(records: Vec<Record>) -> BTreeMap<i64, Record> {
    records.into_iter().filter(|record| record.removed_at().is_none()).map(|record| (record.id(), record)).collect()
}

/// Teams in the order of a tree: each before those below it, by their codes.
fn walk(teams: &BTreeMap<i64, Record>, parent: Option<i64>, depth: usize, order: &mut Vec<(i64, usize)>) {
    let top = |team: &Record| team.int("parent").filter(|parent| teams.contains_key(parent));
    let mut below: Vec<&Record> = teams.values().filter(|team| top(team) == parent).collect();
    below.sort_by_key(|team| team.text("code").to_owned());
    for team in below {
        if !order.iter().any(|(known, _)| *known == team.id()) {
            order.push((team.id(), depth));
            walk(teams, Some(team.id()), depth + 1, order);
        }
    }
}

/// What people did in the period and hold now.
fn work(reader: &Reader<'_>, scope: &Scope) -> Result<BTreeMap<i64, Work>> {
    let mut work: BTreeMap<i64, Work> = BTreeMap::new();
    let within = |id: &i64| scope.owners.as_ref().is_none_or(|owners| owners.contains(id));
    for (person, count) in
        store::followup::by_author(reader.tx(), scope.since, scope.until)?.into_iter().filter(|(id, _)| within(id))
    {
        work.entry(person).or_default().followups = count;
    }
    for (person, count) in store::lead::open_by_owner(reader.tx())?.into_iter().filter(|(id, _)| within(id)) {
        work.entry(person).or_default().leads = count;
    }
    for (person, count) in
        store::task::overdue_by_assignee(reader.tx(), reader.clock.now)?.into_iter().filter(|(id, _)| within(id))
    {
        work.entry(person).or_default().overdue = count;
    }
    Ok(work)
}
