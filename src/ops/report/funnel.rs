//! The funnel as a cohort of leads, whole or by what they have in common; and where it leaks.

use std::collections::BTreeMap;

use super::{Asked, By, Names, Scope, count, word};
use crate::domain::funnel::{Cell, steps};
use crate::domain::lead::{LEAD, STAGES, WAY};
use crate::domain::report::{Datum, Kind, Table, median, share};
use crate::domain::source::SOURCE;
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::domain::value::DAY;
use crate::domain::{line, list};
use crate::ops::{Reader, Result};
use crate::store;
use crate::store::lead::{Group, Key};

impl Scope {
    pub(super) fn leads(&self) -> store::lead::Scope<'_> {
        store::lead::Scope { since: self.since, until: self.until, owners: self.owners.as_deref(), line: self.line }
    }
}

/// The steps of the funnel, with the days that leads took for each and the reason for which most were lost there.
///
/// # Errors
/// [`crate::ops::Error::NotFound`], [`crate::ops::Error::Denied`].
pub fn funnel(reader: &Reader<'_>, asked: &Asked) -> Result<Table> {
    let scope = Scope::of(reader, asked, &LEAD)?;
    let cells: Vec<Cell> =
        store::lead::cohort(reader.tx(), scope.leads(), Group::None)?.into_iter().map(|(_, cell)| cell).collect();
    let mut reasons: BTreeMap<String, (String, i64)> = BTreeMap::new();
    for (furthest, reason, leads) in store::lead::losses(reader.tx(), scope.leads())? {
        let most = reasons.entry(furthest).or_insert_with(|| (reason.clone(), 0));
        if leads > most.1 {
            *most = (reason, leads);
        }
    }
    let mut days: [Vec<f64>; 5] = [const { Vec::new() }; 5];
    store::lead::durations(reader.tx(), scope.leads(), |at| {
        for step in 1..WAY.len() {
            if let (Some(from), Some(to)) = (at[step - 1], at[step]) {
                #[expect(clippy::cast_precision_loss, reason = "days of a life")]
                days[step].push((to - from).max(0) as f64 / DAY as f64);
            }
        }
    })?;
    Ok(whole(&cells, reasons, days))
}

/// The funnel of a file that nobody has written to.
#[must_use]
pub fn empty_funnel() -> Table {
    whole(&[], BTreeMap::new(), [const { Vec::new() }; 5])
}

fn whole(cells: &[Cell], mut reasons: BTreeMap<String, (String, i64)>, days: [Vec<f64>; 5]) -> Table {
    let mut table = Table::of(&[
        word("stage"),
        count("reached"),
        ("from_before", Kind::Share),
        ("from_start", Kind::Share),
        count("here"),
        count("nurturing"),
        count("lost"),
        word("main_reason"),
        ("days", Kind::Days),
    ])
    .draw("reached");
    for (step, days) in steps(cells).into_iter().zip(days) {
        let reason = reasons.remove(step.stage);
        table.rows.push(vec![
            Datum::Word(STAGES, step.stage.to_owned()),
            Datum::Count(step.reached),
            step.from_before.map_or(Datum::Nothing, Datum::Share),
            step.from_start.map_or(Datum::Nothing, Datum::Share),
            Datum::Count(step.here),
            Datum::Count(step.nurturing),
            Datum::Count(step.lost),
            reason.map_or(Datum::Nothing, |(reason, _)| Datum::Word(list::LOSS_REASONS, reason)),
            median(days).map_or(Datum::Nothing, Datum::Days),
        ]);
    }
    table
}

/// For each group how many leads there are and how many of them came to each stage.
///
/// # Errors
/// As [`funnel`].
pub fn funnel_by(reader: &Reader<'_>, asked: &Asked, by: By) -> Result<Table> {
    let scope = Scope::of(reader, asked, &LEAD)?;
    let group = match by {
        By::Source => Group::Source,
        By::Campaign => Group::Campaign,
        By::Line => Group::Line,
        _ => Group::Owner,
    };
    let teams = if by == By::Team { super::teams_of_people(reader)? } else { std::collections::HashMap::new() };
    let mut groups: BTreeMap<Key, Vec<Cell>> = BTreeMap::new();
    for (key, cell) in store::lead::cohort(reader.tx(), scope.leads(), group)? {
        let key = match key {
            Key::Record(owner) if by == By::Team => teams.get(&owner).map_or(Key::None, |team| Key::Record(*team)),
            key => key,
        };
        groups.entry(key).or_default().push(cell);
    }
    let columns = [
        word(by.name()),
        count("ml"),
        count("mql"),
        count("sl"),
        count("sql"),
        count("converted"),
        ("from_start", Kind::Share),
        count("lost"),
    ];
    let mut table = Table::of(&columns).draw("ml");
    let mut names = Names::new(reader);
    let mut all: Vec<Cell> = Vec::new();
    for (key, cells) in groups {
        let noun = match by {
            By::Source => &SOURCE,
            By::Line => &line::LINE,
            By::Team => &TEAM,
            _ => &USER,
        };
        let name = match key {
            Key::Record(id) => names.of(noun, Some(id))?,
            Key::Text(text) => Datum::Text(text),
            // Not to know where leads come from is a finding, too.
            Key::None => Datum::None("unknown"),
        };
        table.rows.push(row(name, &cells));
        all.extend(cells);
    }
    super::largest_first(&mut table, "ml");
    table.total = Some(row(Datum::None("total"), &all));
    Ok(table)
}

fn row(name: Datum, cells: &[Cell]) -> Vec<Datum> {
    let steps = steps(cells);
    let (leads, lost) = (steps[0].reached, steps.iter().map(|step| step.lost).sum());
    let mut row = vec![name];
    row.extend(steps.iter().map(|step| Datum::Count(step.reached)));
    row.push(share(steps[WAY.len() - 1].reached, leads));
    row.push(Datum::Count(lost));
    row
}

/// Why leads were lost, by the stage they had come to.
///
/// # Errors
/// As [`funnel`].
pub fn losses(reader: &Reader<'_>, asked: &Asked) -> Result<Table> {
    let scope = Scope::of(reader, asked, &LEAD)?;
    let found = store::lead::losses(reader.tx(), scope.leads())?;
    let all: i64 = found.iter().map(|(.., leads)| leads).sum();
    let mut lines: BTreeMap<&str, [i64; 5]> = BTreeMap::new();
    for (furthest, reason, leads) in &found {
        if let Some(step) = WAY.iter().position(|stage| stage == furthest) {
            lines.entry(reason).or_default()[step] += leads;
        }
    }
    let columns = [word("reason"), count("lost"), ("share", Kind::Share), count("ml"), count("mql"), count("sl"), count("sql")];
    let mut table = Table::of(&columns).draw("lost");
    for (reason, steps) in lines {
        let sum: i64 = steps.iter().sum();
        let mut row = vec![Datum::Word(list::LOSS_REASONS, reason.to_owned()), Datum::Count(sum), share(sum, all)];
        row.extend(steps[..4].iter().map(|leads| Datum::Count(*leads)));
        table.rows.push(row);
    }
    super::largest_first(&mut table, "lost");
    Ok(table)
}
