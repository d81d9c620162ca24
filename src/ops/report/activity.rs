//! What people did: follow-ups by kind, whom they were in touch with, tasks done, and the weeks before.

use std::collections::{BTreeMap, HashMap};

use super::{Asked, Names, Scope, count, largest_first, teams_of_people, word};
use crate::domain::followup::{self, FOLLOWUP};
use crate::domain::report::{Datum, Kind, Table};
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::domain::value::DAY;
use crate::ops::{Reader, Result};
use crate::store;

/// Weeks that are drawn.
const WEEKS: i64 = 12;

#[derive(Debug, Clone)]
struct Line {
    kinds: Vec<i64>,
    touched: i64,
    tasks: i64,
    weeks: Vec<f64>,
}

impl Line {
    fn new() -> Self {
        Self {
            kinds: vec![0; followup::KINDS.len()],
            touched: 0,
            tasks: 0,
            weeks: vec![0.0; usize::try_from(WEEKS).unwrap_or(0)],
        }
    }

    fn add(&mut self, other: &Self) {
        self.kinds.iter_mut().zip(&other.kinds).for_each(|(sum, more)| *sum += more);
        self.weeks.iter_mut().zip(&other.weeks).for_each(|(sum, more)| *sum += more);
        self.touched += other.touched;
        self.tasks += other.tasks;
    }
}

/// Follow-ups and tasks of the period, person by person or team by team.
///
/// # Errors
/// [`crate::ops::Error::NotFound`], [`crate::ops::Error::Denied`].
pub fn activity(reader: &Reader<'_>, asked: &Asked, by_team: bool) -> Result<Table> {
    let scope = Scope::of(reader, asked, &FOLLOWUP)?;
    let (since, until, now) = (scope.since, scope.until, reader.clock.now);
    let mut people: BTreeMap<i64, Line> = BTreeMap::new();
    let within = |id: i64| scope.owners.as_ref().is_none_or(|owners| owners.contains(&id));
    for done in store::followup::by_kind(reader.tx(), since, until)?.into_iter().filter(|done| within(done.author)) {
        if let Some(place) = followup::KINDS.iter().position(|kind| kind.key == done.kind) {
            people.entry(done.author).or_insert_with(Line::new).kinds[place] = done.count;
        }
    }
    for (person, touched) in store::followup::touched(reader.tx(), since, until)?.into_iter().filter(|(id, _)| within(*id)) {
        people.entry(person).or_insert_with(Line::new).touched = touched;
    }
    for (person, tasks) in store::task::done_by_assignee(reader.tx(), since, until)?.into_iter().filter(|(id, _)| within(*id)) {
        people.entry(person).or_insert_with(Line::new).tasks = tasks;
    }
    let weeks_until = until.unwrap_or(now).min(now);
    for (person, week, count) in store::followup::by_stretch(reader.tx(), weeks_until - WEEKS * 7 * DAY, weeks_until, 7 * DAY)? {
        if let Some(line) = people.get_mut(&person)
            && let Some(cell) = usize::try_from(week).ok().and_then(|week| line.weeks.get_mut(week))
        {
            #[expect(clippy::cast_precision_loss, reason = "follow-ups of a week")]
            {
                *cell = count as f64;
            }
        }
    }
    let mut total = Line::new();
    people.values().for_each(|line| total.add(line));
    let noun = if by_team { &TEAM } else { &USER };
    let teams = if by_team { teams_of_people(reader)? } else { HashMap::new() };
    let mut lines: BTreeMap<Option<i64>, Line> = BTreeMap::new();
    for (person, line) in people {
        let key = if by_team { teams.get(&person).copied() } else { Some(person) };
        lines.entry(key).or_insert_with(Line::new).add(&line);
    }
    let mut columns = vec![word(if by_team { "team" } else { "owner" }), count("followups")];
    columns.extend(followup::KINDS.iter().map(|kind| count(kind.key)));
    columns.extend([count("touched"), count("tasks_done"), ("weeks", Kind::Series)]);
    let mut table = Table::of(&columns).draw("followups");
    let mut names = Names::new(reader);
    for (key, line) in lines {
        let name = names.of(noun, key)?;
        table.rows.push(data(name, line));
    }
    largest_first(&mut table, "followups");
    table.total = Some(data(Datum::None("total"), total));
    Ok(table)
}

fn data(name: Datum, line: Line) -> Vec<Datum> {
    let mut row = vec![name, Datum::Count(line.kinds.iter().sum())];
    row.extend(line.kinds.into_iter().map(Datum::Count));
    row.extend([Datum::Count(line.touched), Datum::Count(line.tasks), Datum::Series(line.weeks)]);
    row
}
