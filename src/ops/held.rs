//! Rows that an import kept back: shown with the record that each may be, and decided one by one.

use super::duplicate::Suspect;
use super::listing::{Wanted, list};
use super::record::{Alike, again};
use super::{Error, Reader, Result, Session, duplicate, merger, record};
use crate::domain::held::{HELD, OF, pair};
use crate::domain::policy::Action;
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
        let Some([(noun, id), (other, like)]) = pair(&held) else { continue };
        let Some(row) = store::record::get(reader.tx(), noun, id)? else { continue };
        // What was brought back by hand needs no answer.
        if row.removed_at().is_none() {
            continue;
        }
        let like = record::present(reader, other, like)?;
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
        rows.extend(store::record::get(reader.tx(), noun, id)?.filter(|row| row.removed_at().is_some()));
    }
    Ok(rows)
}

/// Does what was answered; gives back the record that the row is now, if it is any.
///
/// # Errors
/// [`Error::Changed`] where somebody has decided meanwhile, [`Error::Known`] where it is another's record, [`Error::Denied`], and what a merge refuses.
pub fn decide(session: &mut Session<'_>, question: &Question, answer: Answer) -> Result<Option<Record>> {
    let grant = session.ask(Action::Edit(HELD.key))?;
    let held = again(session, &question.held)?;
    if held.removed_at().is_some() {
        return Err(Error::Changed { reference: question.row.reference() });
    }
    let row = again(session, &question.row)?;
    session.reach(grant, &row)?;
    // Whose record it is decides, and nobody else is told which it is.
    if let (Answer::Same, Some(Suspect { alike: other @ Alike::Hidden(..), .. })) = (answer, &question.like) {
        return Err(Error::Known { other: other.clone() });
    }
    session.update(grant, &held, held.clone().with("removed_at", Value::Int(session.clock.now)))?;
    let like = pair(&held).map(|[_, (noun, id)]| record::present(session, noun, id)).transpose()?.flatten();
    match (answer, like) {
        (Answer::Out, _) => Ok(None),
        (Answer::Same, Some(like)) if like.noun == row.noun => {
            let row = record::restore(session, &row)?;
            merger::merge(session, &like, &row, &[]).map(|merged| Some(merged.kept))
        }
        (Answer::Same, Some(like)) => merger::absorb(session, &like, &row).map(Some),
        (_, like) => {
            let row = record::restore(session, &row)?;
            if let Some(like) = like {
                duplicate::dismiss(session, &row, &like)?;
            }
            Ok(Some(row))
        }
    }
}
