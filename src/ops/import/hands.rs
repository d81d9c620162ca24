//! The tenures of imported records: each begins with its record, in the hands it came into.

use super::super::session::Session;
use super::super::{Result, tenure};
use crate::domain::tenure::TENURE;
use crate::domain::{Noun, Record};
use crate::store;
use crate::store::bulk::{Beginning, Loader};
use crate::store::operation::Kind as Change;

/// Tenures being begun.
pub(super) struct Hands {
    /// Where owner and pool stand in a record.
    owner: usize,
    pool: Option<usize>,
    /// Numbers that were used, in runs from first to last: the tenures of customers that rows brought along lie between.
    runs: Vec<(i64, i64)>,
    /// The first number of the present run and the next one. Nobody else takes numbers while the lock is held, so they
    /// are counted once the run is over: each statement that counts would make the search index write all it gathered.
    run: Option<(i64, i64)>,
}

impl Hands {
    /// For records of a noun; none where it knows no hands.
    pub(super) fn of<'c>(session: &Session<'c>, loader: &mut Loader<'c>, noun: &Noun) -> Result<Option<Self>> {
        let Some(owner) = noun.position("owner").filter(|_| tenure::held(noun)) else { return Ok(None) };
        let (at, by, op) = (session.clock.at, session.me().id, session.op());
        loader.begin_tenures(session.tx(), noun, Beginning { at, how: "imported", by, op })?;
        Ok(Some(Self { owner, pool: noun.position("pool"), runs: Vec::new(), run: None }))
    }

    /// Begins the tenure of a record that was just added.
    pub(super) fn begin(&mut self, session: &Session<'_>, loader: &mut Loader<'_>, record: &Record) -> Result<()> {
        let (first, id) = match self.run {
            Some(run) => run,
            None => store::record::upcoming_id(session.tx(), &TENURE).map(|id| (id, id))?,
        };
        self.run = Some((first, id + 1));
        let pool = self.pool.and_then(|pool| record.values[pool].as_int());
        loader.tenure(id, record.id(), record.values[self.owner].as_int(), pool)?;
        Ok(())
    }

    /// Counts the numbers used so far, before somebody else takes one.
    pub(super) fn settle(&mut self, session: &Session<'_>) -> Result<()> {
        if let Some((first, next)) = self.run.take() {
            store::record::take_ids(session.tx(), &TENURE, next - first)?;
            self.runs.push((first, next - 1));
        }
        Ok(())
    }

    /// Notes all of them in the history.
    pub(super) fn note(mut self, session: &mut Session<'_>) -> Result<()> {
        self.settle(session)?;
        for (first, last) in self.runs {
            session.note(Change::Range, &TENURE, first, Some(last), None)?;
        }
        Ok(())
    }
}
