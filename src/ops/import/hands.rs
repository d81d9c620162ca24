//! The tenures of imported records: each begins with its record, in the hands it came into.

use super::super::session::Session;
use super::super::{Result, tenure};
use super::runs::Runs;
use crate::domain::tenure::TENURE;
use crate::domain::{Noun, Record};
use crate::store::bulk::{Beginning, Loader};

/// Tenures being begun.
pub(super) struct Hands {
    /// Where owner and pool stand in a record.
    owner: usize,
    pool: Option<usize>,
    /// The tenures of customers that rows brought along lie between.
    pub(super) numbers: Runs,
}

impl Hands {
    /// For records of a noun; none where it knows no hands.
    pub(super) fn of<'c>(session: &Session<'c>, loader: &mut Loader<'c>, noun: &Noun) -> Result<Option<Self>> {
        let Some(owner) = noun.position("owner").filter(|_| tenure::held(noun)) else { return Ok(None) };
        let (at, by, op) = (session.clock.at, session.me().id, session.op());
        loader.begin_tenures(session.tx(), noun, Beginning { at, how: "imported", by, op })?;
        Ok(Some(Self { owner, pool: noun.position("pool"), numbers: Runs::of(&TENURE) }))
    }

    /// Begins the tenure of a record that was just added.
    pub(super) fn begin(&mut self, session: &Session<'_>, loader: &mut Loader<'_>, record: &Record) -> Result<()> {
        let id = self.numbers.next(session)?;
        let pool = self.pool.and_then(|pool| record.values[pool].as_int());
        loader.tenure(id, record.id(), record.values[self.owner].as_int(), pool)?;
        Ok(())
    }
}
