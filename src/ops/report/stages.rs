//! The ways of deals through their stages, as a forecast looks back on them.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Days;
use crate::domain::calendar::Zone;
use crate::domain::forecast::backtest::number;
use crate::domain::value::DAY;
use crate::domain::{Record, stage};
use crate::ops::{Reader, Result};
use crate::store;
use crate::store::deal::Row;

/// The code of the stage a deal began in, and those of the stages it entered, each with its day.
type Path = (Option<String>, Vec<(String, NaiveDate)>);

/// The ways of deals through their stages.
pub(super) struct Stages {
    pub(super) by_id: HashMap<i64, Record>,
    by_code: HashMap<String, i64>,
    /// For each deal that ever moved: the stage it began in, and those it entered, with their days.
    paths: HashMap<i64, Path>,
}

impl Stages {
    pub(super) fn read(reader: &Reader<'_>, zone: Zone) -> Result<Self> {
        let all = store::names::all(reader.tx(), &stage::STAGE)?;
        let by_code = all.iter().map(|stage| (stage.text("code").to_owned(), stage.id())).collect();
        let by_id = all.into_iter().map(|stage| (stage.id(), stage)).collect();
        let mut paths: HashMap<i64, Path> = HashMap::new();
        let mut days = Days::new(zone);
        store::deal::passages(reader.tx(), |passed| {
            let day = days.of(passed.at);
            paths.entry(passed.deal).or_insert_with(|| (passed.from.clone(), Vec::new())).1.push((passed.to, day));
        })?;
        Ok(Self { by_id, by_code, paths })
    }

    fn open(&self, code: &str) -> Option<i64> {
        let id = *self.by_code.get(code)?;
        self.by_id.get(&id).filter(|stage| stage.text("kind") == "open").map(Record::id)
    }

    /// The open stages that a deal went through, each with the day it entered it. What came into the file with a past has
    /// no known way.
    pub(super) fn path(&self, row: &Row, days: &mut Days) -> Vec<(i64, i32)> {
        let opened = days.of(row.opened_at);
        let Some((first, moves)) = self.paths.get(&row.id) else {
            let here = row.created_at - row.opened_at < DAY && row.state == "open";
            return if here { vec![(row.stage, number(opened))] } else { Vec::new() };
        };
        let first = first.as_deref().and_then(|code| self.open(code)).map(|stage| (stage, number(opened)));
        let moves = moves.iter().filter_map(|(code, day)| Some((self.open(code)?, number(*day))));
        first.into_iter().chain(moves).collect()
    }

    /// The stage that a deal was in at the end of a day: the first one of its pipeline where nobody knows.
    pub(super) fn at(&self, row: &Row, day: NaiveDate) -> Option<&Record> {
        let present = self.by_id.get(&row.stage)?;
        let known = match self.paths.get(&row.id) {
            Some((first, moves)) => {
                let last = moves.iter().rev().find(|(_, since)| *since <= day).map(|(code, _)| code).or(first.as_ref());
                last.and_then(|code| self.by_code.get(code)).and_then(|id| self.by_id.get(id))
            }
            None if row.state == "open" => Some(present),
            None => None,
        };
        let first = || {
            let same = |stage: &&Record| stage.text("pipeline") == present.text("pipeline") && stage.text("kind") == "open";
            self.by_id.values().filter(same).min_by_key(|stage| stage.int("position"))
        };
        known.filter(|stage| stage.text("kind") == "open").or_else(first)
    }
}
