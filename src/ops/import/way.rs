//! The way that imported leads have come: a passage for each stage of which the file says when.

use super::super::Result;
use super::super::session::Session;
use super::runs::Runs;
use crate::domain::lead::{self, LEAD, Passed};
use crate::domain::passage::PASSAGE;
use crate::domain::{Noun, Record};
use crate::store::bulk::Loader;

/// Passages being written.
pub(super) struct Way {
    pub(super) numbers: Runs,
}

impl Way {
    /// For leads; none for other nouns.
    pub(super) fn of<'c>(session: &Session<'c>, loader: &mut Loader<'c>, noun: &Noun) -> Result<Option<Self>> {
        if *noun != LEAD {
            return Ok(None);
        }
        loader.begin_passages(session.tx(), session.clock.now, session.me().id, session.op())?;
        Ok(Some(Self { numbers: Runs::of(&PASSAGE) }))
    }

    /// What a row says of the way its lead has come, before anything is filled in.
    pub(super) fn read(row: &Record) -> Vec<Passed> {
        if lead::is_new(row) { Vec::new() } else { lead::way(row) }
    }

    /// Writes the passages of a lead that was just added; one without a moment happened when it came in.
    pub(super) fn write(&mut self, session: &Session<'_>, loader: &mut Loader<'_>, lead: i64, way: &[Passed]) -> Result<()> {
        for passed in way {
            let id = self.numbers.next(session)?;
            loader.passage(id, lead, (passed.from, &passed.to), passed.at.unwrap_or(session.clock.at))?;
        }
        Ok(())
    }
}
