//! Finding records by what a person remembers of them: exact matches first, then names that begin so, then
//! the newest that hold all the words. Nothing is ranked over everything, so the cost does not grow with the file.

use std::collections::HashSet;

use super::seek::{Index, Seek};
use super::{Error, Reader, Result, refer};
use crate::domain::lookup::{self, Key};
use crate::domain::{NOUNS, Noun, Record, name, phone};
use crate::store;
use crate::store::listing::Seen;

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Records, best first, each with its labels.
    pub lines: Vec<store::listing::Line>,
    /// How many there are; exact up to [`COUNTED`].
    pub total: i64,
    /// There may be more, and it is not known how many: the indexes count others' records too.
    pub more: bool,
}

/// Hits are counted up to here.
pub const COUNTED: i64 = 100_000;

/// The first `limit` records of these nouns that match the text, in sight of the reader.
///
/// # Errors
/// As the engine.
pub fn find(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun], limit: usize) -> Result<Found> {
    let mut found = Found::default();
    let folded = name::fold(text);
    let digits = phone::digits(text);
    let letters = folded.bytes().all(|byte| byte.is_ascii_lowercase()) && !folded.is_empty();
    let mut steps: Vec<(Key, String, bool)> = Vec::new();
    if digits.len() >= 3 && !text.chars().any(char::is_alphabetic) {
        if let Some(whole) = phone::e164(text, &reader.region) {
            steps.push((Key::Phone, lookup::reversed(&whole), false));
        }
        steps.push((Key::Phone, lookup::reversed(&digits), true));
        steps.push((Key::Tail, lookup::reversed(&digits), true));
    }
    if text.contains('@') {
        steps.push((Key::Email, lookup::email(text), true));
    }
    if !folded.is_empty() {
        steps.push((Key::Name, name::core(text), false));
        if letters {
            steps.push((Key::Initials, folded.clone(), true));
            steps.push((Key::Pinyin, folded.clone(), true));
        }
        steps.push((Key::Name, folded, true));
    }
    let counted = counts(reader, nouns)?;
    // Whoever types a number or a code means that record.
    let named = match refer::certain(reader, text.trim(), nouns) {
        Ok(named) => named,
        Err(Error::NotFound { .. }) => None,
        Err(error) => return Err(error),
    };
    if let Some(record) = named.filter(|record| record.removed_at().is_none())
        && let Some(line) = store::listing::line(reader.tx(), record.noun, record.id(), reader.wide_sight(record.noun)?)?
    {
        found.lines.push(super::pool::masked(reader, line));
    }
    for (key, text, prefix) in steps {
        if found.lines.len() >= limit {
            break;
        }
        if prefix && counted {
            found.total = found.total.max(store::lookup::count_prefix(reader.tx(), key, &text, COUNTED)?);
        }
        // The end of a covered number must not be confirmed; who knows all of it knows it.
        let guess = prefix && matches!(key, Key::Phone | Key::Tail | Key::Email);
        let index = if prefix { Index::Prefix(key, &text) } else { Index::Exact(key, &text) };
        take(reader, index, nouns, limit, &mut found, |_, covered| !(guess && covered))?;
    }
    if let Some(query) = store::search::query(text) {
        if counted {
            found.total = found.total.max(store::search::count(reader.tx(), &query, COUNTED)?);
        }
        let wanted = wanted(text);
        take(reader, Index::Words(&query), nouns, limit, &mut found, |record, _| holds(record, &wanted))?;
    }
    let shown = i64::try_from(found.lines.len()).unwrap_or(0);
    found.more = found.lines.len() >= limit && !counted;
    found.total = if found.lines.len() < limit { shown } else { found.total.max(shown) };
    Ok(found)
}

/// Whether the indexes, which count every noun and every owner, count what this person is shown.
fn counts(reader: &Reader<'_>, wanted: &[&'static Noun]) -> Result<bool> {
    for noun in wanted {
        if reader.sight(noun)? != Seen::All {
            return Ok(false);
        }
    }
    Ok(nouns().iter().all(|noun| wanted.contains(noun)))
}

fn take(
    reader: &Reader<'_>,
    index: Index<'_>,
    nouns: &[&'static Noun],
    limit: usize,
    found: &mut Found,
    verified: impl Fn(&Record, bool) -> bool,
) -> Result<()> {
    if found.lines.len() >= limit {
        return Ok(());
    }
    let mut known: HashSet<(i64, i64)> = found.lines.iter().map(|line| (line.record.noun.ordinal, line.record.id())).collect();
    Seek::of(nouns).each(reader, index, |(noun, id)| {
        if known.contains(&(noun.ordinal, id)) {
            return Ok(true);
        }
        let Some(line) = store::listing::line(reader.tx(), noun, id, reader.wide_sight(noun)?)? else { return Ok(true) };
        // What is covered is covered before the words are compared, too.
        let whole = line.record.clone();
        let line = super::pool::masked(reader, line);
        if verified(&line.record, line.record != whole) {
            known.insert((noun.ordinal, id));
            found.lines.push(line);
        }
        Ok(found.lines.len() < limit)
    })?;
    Ok(())
}

/// The runs of a text that must stand in the record as they are: Han runs whole, Latin words from their start.
fn wanted(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).map(name::fold).collect()
}

fn holds(record: &Record, wanted: &[String]) -> bool {
    let mut text = String::new();
    for (_, value) in record.noun.fields.iter().zip(&record.values).filter(|(field, _)| field.searched) {
        match value {
            crate::domain::Value::Text(one) => text.push_str(one),
            crate::domain::Value::List(several) => several.iter().for_each(|one| text.push_str(one)),
            _ => {}
        }
        text.push('\n');
    }
    let folded = name::fold(&text);
    wanted.iter().all(|part| folded.contains(part.as_str()))
}

/// The nouns that `find` looks through.
#[must_use]
pub fn nouns() -> Vec<&'static Noun> {
    NOUNS.into_iter().filter(|noun| noun.fields.iter().any(|field| field.searched)).collect()
}
