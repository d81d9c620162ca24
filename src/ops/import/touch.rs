//! Follow-ups that an import brought move the clocks of the records they are on, as logging one does.

use super::super::session::image;
use super::super::{Error, Result, Session, criterion};
use crate::domain::{Record, Value, contact, customer, deal, lead};
use crate::store;
use crate::store::operation::Kind as Change;

/// Records touched at once: the memory this takes does not grow with the import.
const AT_ONCE: usize = 1_000;

/// What is on a contact or a deal is on its customer too.
pub(super) fn customer_of_contact(session: &Session<'_>, row: &mut Record) -> Result<()> {
    if !matches!(row.noun.key, "followup" | "task") || !row.get("customer").is_null() {
        return Ok(());
    }
    for noun in [&contact::CONTACT, &deal::DEAL] {
        if let Some(id) = row.int(noun.key)
            && let Some(of) = store::record::get(session.tx(), noun, id)?
            && !of.get("customer").is_null()
        {
            row.set("customer", of.get("customer").clone());
            break;
        }
    }
    Ok(())
}

/// Moves the clocks of the records that a run of follow-ups is on, forwards only, and scores leads anew. Each keeps an image, so that its
/// history shows it and undo sets it back.
pub(super) fn touch(session: &mut Session<'_>, run: (i64, i64)) -> Result<()> {
    let criteria = criterion::all(session)?;
    for noun in [&lead::LEAD, &customer::CUSTOMER, &contact::CONTACT, &deal::DEAL] {
        let mut after = 0;
        loop {
            let touched = store::followup::followed_up(session.tx(), noun, run, after, AT_ONCE)?;
            let Some((last, _)) = touched.last() else { break };
            after = *last;
            for (id, at) in touched {
                let Some(old) = store::record::get(session.tx(), noun, id)? else { continue };
                let mut new = old.clone();
                if old.int("last_followup_at") < Some(at) {
                    new.set("last_followup_at", Value::Int(at));
                }
                if *noun == lead::LEAD {
                    super::super::lead::score::follow(session, &criteria, Some(&old), &mut new)?;
                }
                if new == old {
                    continue;
                }
                // Neither keys nor words depend on the clock or the score, so the row alone is written.
                new.set("op", Value::Int(session.op()));
                if !store::record::update(session.tx(), &new, old.op())? {
                    return Err(Error::Changed { reference: old.reference() });
                }
                session.note(Change::Set, noun, id, None, Some(image(&old, &old.changed(&new))))?;
            }
        }
    }
    Ok(())
}
