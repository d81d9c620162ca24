//! Rows that an import kept back: shown with the record that each may be, and decided one by one.

use super::duplicate::Suspect;
use super::listing::{Wanted, list};
use super::record::{Alike, again};
use super::{Error, Reader, Result, Session, duplicate, merger, record};
use crate::domain::held::{HELD, OF, pair};
use crate::domain::policy::Action;
use crate::domain::privacy::ERASED;
use crate::domain::{Record, Value};
use crate::store;

/// A row to be decided.
#[derive(Debug, Clone)]
pub struct Question {
    /// The held row itself, with its file and line.
    pub held: Record,
    /// The record that the row is kept as.
    pub row: Record,
    /// What it may be, and why; none where that is gone.
    pub like: Option<Suspect>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The record that it is like: what it brings goes there.
    Same,
    /// A record of its own.
    Different,
    /// Nothing: the row is left out.
    Out,
}

impl Answer {
    /// All answers, as scripts write them.
    pub const ALL: [(Self, &str); 3] = [(Self::Same, "same"), (Self::Different, "different"), (Self::Out, "out")];

    /// As scripts write it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// The rows that are still to be decided and that one may see, in the order of their import.
///
/// # Errors
/// As the engine.
pub fn open(reader: &Reader<'_>) -> Result<Vec<Question>> {
    let sort = HELD.field("id").map(|id| (id, false)).into_iter().collect();
    let mut all = Vec::new();
    list::<Error>(reader, &Wanted { sort, pooled: true, ..Wanted::all(&HELD) }, |line| {
        all.push(line.record);
        Ok(true)
    })?;
    let mut questions = Vec::with_capacity(all.len());
    for held in all {
        let Some([(noun, id), _]) = pair(&held) else { continue };
        let Some(row) = store::record::get(reader.tx(), noun, id)? else { continue };
        // What was brought back by hand, or erased, needs no answer.
        if row.removed_at().is_none() || row.name() == ERASED {
            continue;
        }
        let like = like(reader, &held)?.ok();
        let like = duplicate::judged(reader, &row, like.into_iter().collect())?.pop();
        questions.push(Question { held, row, like });
    }
    Ok(questions)
}

/// The rows that were held because they are like a record, and are no records of their own.
///
/// # Errors
/// As the engine.
pub(in crate::ops) fn rows_like(reader: &Reader<'_>, record: &Record) -> Result<Vec<Record>> {
    let like = OF.iter().find(|(noun, ..)| *noun == record.noun).and_then(|(.., like)| HELD.field(like));
    let Some(like) = like else { return Ok(Vec::new()) };
    let mut rows = Vec::new();
    for held in store::record::pointing_at(reader.tx(), &HELD, like, record.id())? {
        let Some([(noun, id), _]) = pair(&held) else { continue };
        let row = store::record::get(reader.tx(), noun, id)?;
        // One that was removed after it had been made a record of its own is another's.
        let no_record = |row: &Record| row.removed_at().is_some_and(|gone| held.removed_at().is_none_or(|at| gone <= at));
        rows.extend(row.filter(no_record));
    }
    Ok(rows)
}

/// Does what was answered; gives back the record that the row is now, if it is any.
///
/// # Errors
/// [`Error::Changed`] where somebody has decided meanwhile, [`Error::Known`] where it is another's record,
/// [`Error::Removed`] where it is gone, and [`Error::Denied`].
pub fn decide(session: &mut Session<'_>, question: &Question, answer: Answer) -> Result<Option<Record>> {
    let grant = session.ask(Action::Edit(HELD.key))?;
    let held = again(session, &question.held)?;
    session.reach(grant, &held)?;
    if held.removed_at().is_some() {
        return Err(Error::Changed { reference: question.row.reference() });
    }
    let row = again(session, &question.row)?;
    let like = like(session, &held)?;
    let now = match answer {
        Answer::Out => None,
        Answer::Same => {
            // Whose record it is decides, and nobody else is told which it is.
            if let Some(Suspect { alike: other @ Alike::Hidden(..), .. }) = &question.like {
                return Err(Error::Known { other: other.clone() });
            }
            let like = like.map_err(|gone| Error::removed(&gone))?;
            let kept = merger::absorb(session, &like, &row)?;
            if row.noun == kept.noun {
                merger::lead_on(session, &row, &kept)?;
            }
            Some(kept)
        }
        Answer::Different => {
            let row = session.update(grant, &row, row.clone().with("removed_at", Value::Null))?;
            if let Ok(like) = like {
                duplicate::dismiss(session, &row, &like)?;
            }
            session.about(&row);
            Some(row)
        }
    };
    session.update(grant, &held, held.clone().with("removed_at", Value::Int(session.clock.now)))?;
    Ok(now)
}

/// The record that a held row may be, or what it became; as it was where it is gone.
fn like(reader: &Reader<'_>, held: &Record) -> Result<std::result::Result<Record, Record>> {
    let Some([_, (noun, id)]) = pair(held) else { return Ok(Err(held.clone())) };
    match record::present(reader, noun, id)? {
        Some(like) => Ok(Ok(like)),
        None => Ok(Err(store::record::get(reader.tx(), noun, id)?.unwrap_or_else(|| held.clone()))),
    }
}
