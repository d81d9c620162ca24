//! Rows that are, or may be, somebody who is there already under another key.

use super::super::record::Alike;
use super::super::{Result, Session, duplicate, merger};
use super::same::short;
use super::{Landing, OnDup};
use crate::domain::duplicate::Verdict;
use crate::domain::held::{self, HELD};
use crate::domain::import::Prepared;
use crate::domain::lookup::Key;
use crate::domain::policy::Action;
use crate::domain::{Record, Value};
use crate::store;

impl Landing<'_, '_> {
    /// The record that the row most likely is: for certain; where rows are held for review, beyond reasonable doubt.
    pub(super) fn alike(&self, session: &Session<'_>, row: &Record, keys: &[(Key, String)]) -> Result<Option<Record>> {
        let mut others = duplicate::candidates(session, row, keys)?;
        for key in keys {
            for id in self.met.some(short(key), duplicate::LOOKED_AT) {
                let known = others.iter().any(|other| other.noun == self.plan.noun && other.id() == id);
                let record = if known { None } else { store::record::get(session.tx(), self.plan.noun, id)? };
                others.extend(record.filter(|record| record.removed_at().is_none()));
            }
        }
        let own = matches!(self.plan.on_dup, OnDup::Update | OnDup::Fill);
        let least = if self.plan.on_dup == OnDup::Review { Verdict::Strong } else { Verdict::Exact };
        let suspects = duplicate::among(session, row, others)?;
        let mut suspects: Vec<Record> = suspects
            .into_iter()
            .filter(|suspect| suspect.verdict >= least)
            .filter_map(|suspect| match suspect.alike {
                Alike::Seen(record) => Some(Ok(record)),
                Alike::Hidden(noun, id, _) => store::record::get(session.tx(), noun, id).transpose(),
            })
            .filter(|record| !own || record.as_ref().map_or(true, |record| record.noun == self.plan.noun))
            .collect::<std::result::Result<_, _>>()?;
        // One of the same kind before another, the likeliest of them.
        let place = suspects.iter().position(|record| record.noun == self.plan.noun).unwrap_or(0);
        Ok((place < suspects.len()).then(|| suspects.swap_remove(place)))
    }

    /// Ties the row to the record that it is: what it brings goes there.
    pub(super) fn link(&mut self, session: &mut Session<'_>, old: &Record, row: &Record) -> Result<()> {
        let new = merger::absorbed(session, old, row)?;
        let linked = self.change(session, old, new)?;
        *(if linked { &mut self.sum.linked } else { &mut self.sum.unchanged }) += 1;
        Ok(())
    }

    /// Keeps the row as a removed record until somebody decides whether it is the record that it is like.
    pub(super) fn hold(&mut self, session: &mut Session<'_>, like: &Record, prepared: &mut Prepared) -> Result<i64> {
        prepared.record.set("removed_at", Value::Int(session.clock.now));
        let id = self.insert(session, prepared)?;
        let grant = session.ask(Action::Add(HELD.key))?;
        session.create(grant, held::of((self.plan.noun, id), like, &self.plan.file, prepared.line))?;
        self.sum.held += 1;
        Ok(id)
    }
}
