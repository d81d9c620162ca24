//! Verbs over several records: references given one by one, as lines of standard input, or by a filter; all of them
//! change together or none does.

use std::collections::HashSet;

use clap::{Arg, ArgAction, ArgMatches};
use serde_json::Value as Json;

use super::app::{App, Done, Reply};
use super::failure::Failure;
use super::{filter, pick, stdin, verb};
use crate::domain::{Noun, Record};
use crate::lang::Lang;
use crate::ops::listing::Wanted;
use crate::ops::{self, Session};

/// So many records at once are asked about first.
const ASK: usize = 10;

/// The records that the verb is about, one or more; `-` takes them from standard input.
#[must_use]
pub(super) fn references(lang: Lang) -> Arg {
    verb::reference(lang).num_args(1..).action(ArgAction::Append)
}

/// What was given for [`references`].
///
/// # Errors
/// Standard input that cannot be read as text.
pub(super) fn asked(matches: &ArgMatches) -> Result<Vec<String>, Failure> {
    let asked = matches.try_get_many::<String>("ref").ok().flatten();
    stdin::references(&asked.map(|refs| refs.cloned().collect::<Vec<_>>()).unwrap_or_default())
}

/// The records of a noun that were named, each once, in that order.
///
/// # Errors
/// Where one of them answers to nothing, or to several records.
pub(super) fn find(app: &mut App, matches: &ArgMatches, noun: &'static Noun) -> Result<Vec<Record>, Failure> {
    each(app, matches, |app, one| pick::one(app, one, &[noun]))
}

/// As [`find`], for verbs that only look: nobody is asked however many there are.
///
/// # Errors
/// As [`find`].
pub(super) fn looked_at(app: &mut App, matches: &ArgMatches, noun: &'static Noun) -> Result<Vec<Record>, Failure> {
    distinct(app, matches, |app, one| pick::one(app, one, &[noun]))
}

/// As [`find`], for verbs that must not hit the wrong record.
///
/// # Errors
/// As [`find`], and where only a name was given.
pub(super) fn careful(app: &mut App, matches: &ArgMatches, noun: &'static Noun) -> Result<Vec<Record>, Failure> {
    each(app, matches, |app, one| pick::careful(app, one, &[noun]))
}

/// As [`find`], with the look-up given.
///
/// # Errors
/// As the look-up; where nobody agrees to so many.
pub(super) fn each(
    app: &mut App,
    matches: &ArgMatches,
    find: impl FnMut(&mut App, &str) -> Result<Record, Failure>,
) -> Result<Vec<Record>, Failure> {
    let found = distinct(app, matches, find)?;
    agree(app, found.len())?;
    Ok(found)
}

fn distinct(
    app: &mut App,
    matches: &ArgMatches,
    mut find: impl FnMut(&mut App, &str) -> Result<Record, Failure>,
) -> Result<Vec<Record>, Failure> {
    let mut found: Vec<Record> = Vec::new();
    for one in asked(matches)? {
        let record = find(app, &one)?;
        if !found.iter().any(|other| other.id() == record.id()) {
            found.push(record);
        }
    }
    Ok(found)
}

/// The records of a noun that a filter names, within reach of whoever asks. A filter that holds for everything is
/// asked about however few records there are.
///
/// # Errors
/// What is no filter; where nobody agrees to so many.
pub(super) fn filtered(app: &mut App, noun: &'static Noun, typed: &str) -> Result<(Vec<Record>, Wanted), Failure> {
    let mut wanted = Wanted::all(noun);
    if !typed.trim().is_empty() {
        wanted.filter = Some(filter::read(app, noun, typed)?);
    }
    let mut found = Vec::new();
    app.read((), |reader| {
        ops::listing::list(reader, &wanted, |line| {
            found.push(line.record);
            Ok::<_, ops::Error>(true)
        })
    })?;
    if wanted.filter.is_none() && !found.is_empty() {
        pick::confirm(app, "ask.all", &[("count", &found.len().to_string()), ("nouns", app.ui.lang.pick(noun.en[1], noun.zh))])?;
    } else {
        agree(app, found.len())?;
    }
    Ok((found, wanted))
}

fn agree(app: &mut App, count: usize) -> Result<(), Failure> {
    if count >= ASK && !app.globals.dry_run {
        pick::confirm(app, "ask.many", &[("count", &count.to_string())])?;
    }
    Ok(())
}

/// The numbers of the records that a filter names now.
fn named(session: &Session<'_>, wanted: &Wanted) -> ops::Result<HashSet<i64>> {
    let mut ids = HashSet::new();
    ops::listing::list(session, wanted, |line| {
        ids.insert(line.record.id());
        Ok::<_, ops::Error>(true)
    })?;
    Ok(ids)
}

/// Writes the records one after another as one operation. One record answers with an object, several with an array.
///
/// # Errors
/// As the closure; nothing is written then.
pub(super) fn write(
    app: &mut App,
    command: &str,
    found: &[Record],
    one: impl FnMut(&mut Session<'_>, &Record) -> ops::Result<Reply>,
) -> Done {
    write_wanted(app, command, found, None, one)
}

/// As [`write`], of records that a filter named: one that it no longer names, because somebody changed it while the
/// question was asked, is left as it is.
///
/// # Errors
/// As [`write`].
pub(super) fn write_wanted(
    app: &mut App,
    command: &str,
    found: &[Record],
    wanted: Option<&Wanted>,
    mut one: impl FnMut(&mut Session<'_>, &Record) -> ops::Result<Reply>,
) -> Done {
    let edge = app.edge();
    let way_back = edge.say("word.way_back", &[]);
    app.write(command, |session| {
        let mut all = Reply::default();
        let mut data: Vec<Json> = Vec::new();
        let still = wanted.map(|wanted| named(session, wanted)).transpose()?;
        let found: Vec<&Record> =
            found.iter().filter(|record| still.as_ref().is_none_or(|ids| ids.contains(&record.id()))).collect();
        for record in &found {
            let now = pick::again(session, record)?;
            let reply = one(session, &now)?;
            // Many lines that say the same of many records are noise; their ids and objects are not.
            if found.len() < ASK {
                all.said.extend(reply.said);
            }
            all.ids.extend(reply.ids);
            all.exit = all.exit.max(reply.exit);
            data.push(reply.data);
        }
        if found.len() > 1 {
            for line in all.said.iter_mut().rev().skip(1) {
                if let Some(short) = line.strip_suffix(&way_back) {
                    *line = short.to_owned();
                }
            }
        }
        if found.len() >= ASK {
            all.said.push(edge.say("said.many", &[("count", &found.len().to_string())]));
        }
        if found.is_empty() {
            all.said.push(edge.say("said.nothing_met", &[]));
        }
        all.data = if data.len() == 1 { data.remove(0) } else { data.into() };
        Ok(all)
    })
}
