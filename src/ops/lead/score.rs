//! Scores of leads: points by the criteria of the file, set anew whenever a lead is written, unless somebody set one.

use crate::domain::criterion::{Part, engaged, parts, score as points, sum};
use crate::domain::followup::FOLLOWUP;
use crate::domain::policy::Action;
use crate::domain::{Record, Value};
use crate::ops::criterion::{self, Criteria};
use crate::ops::{Reader, Result, Session};
use crate::store;

/// What a lead's score is made of.
#[derive(Debug, Clone)]
pub struct Score {
    /// What stands in the lead.
    pub stored: Option<i64>,
    /// Somebody set it: it does not follow the criteria.
    pub by_hand: bool,
    /// What the criteria give now.
    pub now: i64,
    /// What each of them gave.
    pub parts: Vec<Part>,
    /// Criteria that cannot be read.
    pub broken: Vec<Record>,
}

/// What a lead's score is made of now.
///
/// # Errors
/// As the engine.
pub fn score(reader: &Reader<'_>, lead: &Record) -> Result<Score> {
    let criteria = criterion::all(reader)?;
    let parts = parts(&criteria.all, lead, &followups(reader, &criteria, lead)?, reader.clock.now);
    let by_hand = lead.int("score_by_hand") == Some(1);
    Ok(Score { stored: lead.int("score"), by_hand, now: sum(&parts), parts, broken: criteria.broken })
}

/// The follow-ups of a lead, as far as any criterion counts them.
fn followups(reader: &Reader<'_>, criteria: &Criteria, lead: &Record) -> Result<Vec<Record>> {
    let Some(field) = FOLLOWUP.field("lead").filter(|_| lead.id() > 0 && engaged(&criteria.all)) else {
        return Ok(Vec::new());
    };
    let mut followups = store::record::pointing_at(reader.tx(), &FOLLOWUP, field, lead.id())?;
    followups.retain(|followup| followup.removed_at().is_none());
    Ok(followups)
}

/// Gives a lead that is about to be written the score that follows from it. A score that was changed was set by hand;
/// one that was taken away follows the criteria again.
///
/// # Errors
/// As the engine.
pub fn follow(session: &Session<'_>, criteria: &Criteria, old: Option<&Record>, new: &mut Record) -> Result<()> {
    let before = old.and_then(|old| old.int("score"));
    match new.int("score") {
        Some(score) if Some(score) != before => new.set("score_by_hand", Value::Int(1)),
        None => new.set("score_by_hand", Value::Null),
        _ => {}
    }
    if new.int("score_by_hand") != Some(1) && !(criteria.all.is_empty() && criteria.broken.is_empty()) {
        let followups = followups(session, criteria, new)?;
        new.set("score", Value::Int(points(&criteria.all, new, &followups, session.clock.now)));
    }
    Ok(())
}

/// Scores a lead anew: time takes from what was said long ago, and criteria change. Whether anything changed.
///
/// # Errors
/// [`Error::Removed`](crate::ops::Error::Removed).
pub fn rescore(session: &mut Session<'_>, criteria: &Criteria, old: &Record) -> Result<Option<Record>> {
    let grant = session.ask(Action::Qualify)?;
    session.reach(grant, old)?;
    let mut new = old.clone();
    follow(session, criteria, Some(old), &mut new)?;
    if new == *old {
        return Ok(None);
    }
    let new = session.update(grant, old, new)?;
    session.about(&new);
    Ok(Some(new))
}

/// As [`follow`], after a follow-up was written.
///
/// # Errors
/// As the engine.
pub(in crate::ops) fn heard(session: &Session<'_>, old: &Record, new: &mut Record) -> Result<()> {
    follow(session, &criterion::all(session)?, Some(old), new)
}

/// What scoring all of them came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// Open leads within reach.
    pub looked: u64,
    /// Those with another score than before.
    pub changed: u64,
}

/// Leads looked at in one go.
const AT_ONCE: usize = 500;

/// Scores every open lead within reach anew.
///
/// # Errors
/// [`Error::Denied`](crate::ops::Error::Denied).
pub fn all(session: &mut Session<'_>) -> Result<Sum> {
    let grant = session.ask(Action::Qualify)?;
    let owners = session.me().reach(grant.scope()).map(<[i64]>::to_vec);
    let criteria = criterion::all(session)?;
    let (mut sum, mut after) = (Sum::default(), 0);
    loop {
        let page = store::lead::open_page(session.tx(), owners.as_deref(), after, AT_ONCE)?;
        let Some(last) = page.last() else { return Ok(sum) };
        after = last.id();
        for old in page {
            sum.looked += 1;
            sum.changed += u64::from(rescore(session, &criteria, &old)?.is_some());
        }
    }
}
