//! Numbers that an import takes for what its records bring along: in runs, because others may take some in between.

use super::super::Result;
use super::super::session::Session;
use crate::domain::Noun;
use crate::store;
use crate::store::operation::Kind as Change;

/// The numbers of one noun.
pub(super) struct Runs {
    noun: &'static Noun,
    /// Numbers that were used, in runs from first to last.
    runs: Vec<(i64, i64)>,
    /// The first number of the present run and the next one. Nobody else takes numbers while the lock is held, so they
    /// are counted once the run is over: each statement that counts would make the search index write all it gathered.
    run: Option<(i64, i64)>,
}

impl Runs {
    pub(super) const fn of(noun: &'static Noun) -> Self {
        Self { noun, runs: Vec::new(), run: None }
    }

    /// The next number.
    pub(super) fn next(&mut self, session: &Session<'_>) -> Result<i64> {
        let (first, id) = match self.run {
            Some(run) => run,
            None => store::record::upcoming_id(session.tx(), self.noun).map(|id| (id, id))?,
        };
        self.run = Some((first, id + 1));
        Ok(id)
    }

    /// Counts the numbers used so far, before somebody else takes one.
    pub(super) fn settle(&mut self, session: &Session<'_>) -> Result<()> {
        if let Some((first, next)) = self.run.take() {
            store::record::take_ids(session.tx(), self.noun, next - first)?;
            self.runs.push((first, next - 1));
        }
        Ok(())
    }

    /// Notes all of them in the history.
    pub(super) fn note(mut self, session: &mut Session<'_>) -> Result<()> {
        self.settle(session)?;
        for (first, last) in self.runs {
            session.note(Change::Range, self.noun, first, Some(last), None)?;
        }
        Ok(())
    }
}
