//! Rows that meet a record that is there already.

use super::super::{Error, Result, Session, deal, lead, record};
use super::met::Became;
use super::{Landing, OnDup, names};
use crate::domain::Record;
use crate::domain::deal::DEAL;
use crate::domain::import::Prepared;
use crate::domain::lead::LEAD;
use crate::domain::policy::Action;

/// As many rows that were left out are told of.
const TOLD: usize = 5;

impl Landing<'_, '_> {
    /// A row that meets a record, and what became of it; what becomes nothing may come again.
    pub(super) fn meet(&mut self, session: &mut Session<'_>, old: &Record, row: &mut Prepared) -> Result<Became> {
        // A record of another kind is changed by whoever may edit it, not by whoever may import.
        let may = old.noun == self.plan.noun || session.ask(Action::Edit(old.noun.key)).is_ok();
        let within = may && session.reach(self.grant, old).is_ok();
        if self.plan.on_dup == OnDup::Review || (self.plan.on_dup == OnDup::Link && !within) {
            return self.hold(session, old, row).map(Became::Held);
        }
        if self.plan.on_dup == OnDup::Fail {
            let own = old.noun == self.plan.noun && old.id() >= self.first;
            let other = if own { None } else { Some(record::told(session, old.clone())?) };
            return Err(Error::ImportDuplicate { line: row.line, other });
        }
        // Another's record is not changed.
        if !within || self.plan.on_dup == OnDup::Skip {
            if self.sum.skips.len() < TOLD {
                self.sum.skips.push((row.line, record::told(session, old.clone())?));
            }
            self.sum.skipped += 1;
            return Ok(Became::Nothing);
        }
        for (field, text) in self.waiting.drain(..) {
            names::keep_extra(&mut row.record, field, &text);
        }
        match self.plan.on_dup {
            OnDup::Link => self.link(session, old, &row.record)?,
            _ => self.fill(session, old, &row.record)?,
        }
        Ok(if old.noun == self.plan.noun { Became::Other(old.id()) } else { Became::Nothing })
    }

    /// Puts the row's values where the plan wants them.
    fn fill(&mut self, session: &mut Session<'_>, old: &Record, row: &Record) -> Result<()> {
        let mut new = old.clone();
        for (field, value) in row.noun.fields.iter().zip(&row.values) {
            let wanted = self.plan.on_dup == OnDup::Update || old.get(field.key).is_null();
            // Hands change by assignment only, and when a record was made does not change.
            let open = field.importable() && !matches!(field.key, "owner" | "pool" | "stage" | "created_at" | "created_by");
            if open && wanted && !value.is_null() {
                new.set(field.key, value.clone());
            }
        }
        if self.change(session, old, new)? {
            self.sum.updated += 1
        } else {
            self.sum.unchanged += 1
        }
        Ok(())
    }

    /// Stores what a record became; whether it differs.
    pub(super) fn change(&mut self, session: &mut Session<'_>, old: &Record, mut new: Record) -> Result<bool> {
        if *old.noun == DEAL {
            new = deal::edited(session, old, new)?;
        }
        if *old.noun == LEAD {
            lead::score::follow(session, &self.criteria, Some(old), &mut new)?;
        }
        record::check(session, Some(old), &new)?;
        if new == *old {
            return Ok(false);
        }
        if old.noun == self.plan.noun && old.id() >= self.first {
            // Made by this import, so it needs no image; its keys are settled at the end by what it is then.
            session.rewrite(old, &new)?;
            self.changed.insert(old.id());
        } else {
            session.update(self.grant, old, new)?;
        }
        Ok(true)
    }
}
