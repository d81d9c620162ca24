//! From what was typed to one record: on a terminal a person picks among several, elsewhere several are an error.

use super::app::App;
use super::ask;
use super::failure::{Code, Failure, words};
use crate::domain::customer::CUSTOMER;
use crate::domain::lead::LEAD;
use crate::domain::{Noun, Record};
use crate::ops::{self, Candidate, Error, Reader, Session};
use crate::render;

/// The record of these nouns that the text means.
///
/// # Errors
/// Where nothing, or more than one record, answers to it.
pub(super) fn one(app: &mut App, text: &str, nouns: &[&'static Noun]) -> Result<Record, Failure> {
    let found = app.read(None, |reader| Ok::<_, Error>(Some(ops::refer::find(reader, text, nouns))))?;
    match found {
        None => Err(Error::NotFound { nouns: nouns.to_vec(), text: text.to_owned(), near: Vec::new() }.into()),
        Some(Ok((record, _))) => Ok(record),
        Some(Err(Error::Ambiguous { text, candidates })) if app.ui.can_ask => {
            let chosen = choose(app, &text, &candidates)?;
            one(app, &chosen, nouns)
        }
        Some(Err(error)) => Err(error.into()),
    }
}

/// The customer that somebody wants to claim: also one that another has claimed a moment ago, so that the answer can
/// say who.
///
/// # Errors
/// As [`one`].
pub(super) fn claimable(app: &mut App, text: &str) -> Result<Record, Failure> {
    or_taken(app, text, &CUSTOMER, ops::customer::just_claimed)
}

/// The lead that somebody wants to accept: also one that another of the team has accepted a moment ago.
///
/// # Errors
/// As [`one`].
pub(super) fn acceptable(app: &mut App, text: &str) -> Result<Record, Failure> {
    or_taken(app, text, &LEAD, ops::lead::just_accepted)
}

/// As [`one`], and what somebody else has taken out of sight.
fn or_taken(
    app: &mut App,
    text: &str,
    noun: &'static Noun,
    taken: impl Fn(&Reader<'_>, &str) -> ops::Result<Option<Record>>,
) -> Result<Record, Failure> {
    let found = app.read(None, |reader| {
        Ok::<_, Error>(Some(match ops::refer::find(reader, text, &[noun]) {
            Err(missing @ Error::NotFound { .. }) => taken(reader, text)?.ok_or(missing),
            other => other.map(|(record, _)| record),
        }))
    })?;
    match found {
        Some(Err(Error::Ambiguous { .. })) | None => one(app, text, &[noun]),
        Some(found) => Ok(found?),
    }
}

/// As [`one`], for verbs that must not hit the wrong record: a name is confirmed on a terminal, refused elsewhere.
///
/// # Errors
/// As [`one`], and where only a name was given.
pub(super) fn careful(app: &mut App, text: &str, nouns: &[&'static Noun]) -> Result<Record, Failure> {
    let exact = app.read(None, |reader| Ok::<_, Error>(Some(ops::refer::exactly(reader, text, nouns))))?;
    match exact {
        None => Err(Error::NotFound { nouns: nouns.to_vec(), text: text.to_owned(), near: Vec::new() }.into()),
        Some(Ok(record)) => Ok(record),
        Some(Err(Error::NeedsId { found, .. })) if app.ui.can_ask => {
            let record = one(app, &found.reference, nouns)?;
            confirm(app, "ask.meant", &[("text", text), ("what", &super::cells::name(&record))])?;
            Ok(record)
        }
        Some(Err(Error::Ambiguous { text, candidates })) if app.ui.can_ask => {
            let chosen = choose(app, &text, &candidates)?;
            one(app, &chosen, nouns)
        }
        // A closed or removed record is found by its number; removed ones are what `restore` wants.
        Some(Err(error)) => Err(error.into()),
    }
}

/// The same record inside the writing transaction, as it is now. Who may write it is asked by the verb.
///
/// # Errors
/// Where it is gone meanwhile.
pub(super) fn again(session: &Session<'_>, found: &Record) -> ops::Result<Record> {
    ops::record::again(session, found)
}

fn choose(app: &mut App, text: &str, candidates: &[Candidate]) -> Result<String, Failure> {
    let lang = app.ui.lang;
    let line = |one: &Candidate| format!("{}  {}  {}", one.reference, one.name, words::note(&one.note, lang));
    let lines: Vec<String> = candidates.iter().map(|one| line(one).trim_end().to_owned()).collect();
    let prompt = app.edge().say("ask.which", &[("text", text)]);
    match ask::one_of(app, &prompt, &lines).and_then(|place| candidates.get(place)) {
        Some(chosen) => Ok(chosen.reference.clone()),
        None => Err(Failure::new(Code::Cancelled, "error.cancelled", vec![])),
    }
}

/// Asks a yes-or-no question; without a terminal it needs `--yes`.
///
/// # Errors
/// Where the answer is no, or nobody can answer.
pub(super) fn confirm(app: &mut App, key: &str, args: &[(&str, &str)]) -> Result<(), Failure> {
    if app.globals.yes {
        return Ok(());
    }
    let prompt = render::clean(&app.edge().say(key, args)).into_owned();
    if !app.ui.can_ask {
        return Err(Failure::new(Code::NeedsYes, "error.needs_yes", vec![("question", prompt)]).hint("hint.needs_yes", vec![]));
    }
    match ask::yes(&prompt) {
        Some(true) => Ok(()),
        _ => Err(Failure::new(Code::Cancelled, "error.cancelled", vec![])),
    }
}
