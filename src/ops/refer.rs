//! From what a person types to the record that is meant: id, code, phone in any format, e-mail, name, part of
//! a name, pinyin or its initials, `@last`.

use super::{Candidate, Error, Reader, Result};
use crate::domain::lookup::{self, Key};
use crate::domain::{Noun, Record, contact, customer, deal, lead, name, phone};
use crate::store;

/// How many records one text is compared with; more are reported as several.
const HITS: usize = 200;

/// How sure it is that this record was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// Its number, its code or `@last`.
    Certain,
    /// Its phone, e-mail, name, or a part of its name.
    Fuzzy,
}

/// The one record of these nouns that the text means.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Ambiguous`], [`Error::Closed`].
pub fn find(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<(Record, Match)> {
    let text = text.trim();
    if let Some(found) = certain(reader, text, nouns)? {
        return Ok((found, Match::Certain));
    }
    for step in [by_phone, by_email, by_name, by_sound, by_part] {
        let found = visible(reader, step(reader, text)?, nouns)?;
        if let Some(record) = choose(text, found, nouns)? {
            return Ok((record, Match::Fuzzy));
        }
    }
    Err(Error::NotFound { nouns: nouns.to_vec(), text: text.to_owned(), near: near(reader, text, nouns)? })
}

/// The one record of a noun that the text means.
///
/// # Errors
/// As [`find`].
pub fn one(reader: &Reader<'_>, text: &str, noun: &'static Noun) -> Result<Record> {
    Ok(find(reader, text, &[noun])?.0)
}

/// As [`one`], refusing anything but a number or a code: for verbs that must not hit the wrong record.
///
/// # Errors
/// [`Error::NeedsId`] where the text only resembles a record.
pub fn exactly(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Record> {
    match find(reader, text, nouns)? {
        (record, Match::Certain) => Ok(record),
        (record, Match::Fuzzy) => Err(Error::NeedsId { text: text.to_owned(), found: Candidate::of(&record) }),
    }
}

/// Ids and codes. A number out of sight is missing, like one that never was.
fn certain(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Option<Record>> {
    if text == "@last" {
        let Some(person) = reader.person() else { return Err(not_found(nouns, text)) };
        let Some(subject) = store::operation::last_subject(reader.tx(), person.id)? else { return Err(not_found(nouns, text)) };
        let last = match subject.split_once(' ') {
            Some((_, code)) => code.to_owned(),
            None => subject,
        };
        return certain(reader, &last, nouns)?.map(Some).ok_or_else(|| not_found(nouns, text));
    }
    if let Some((noun, id)) = number(text, nouns) {
        let seen = reader.wide_sight(noun)?;
        if let Some(line) = store::listing::line(reader.tx(), noun, id, seen)? {
            return Ok(Some(line.record));
        }
        // Only digits may still be a phone number.
        if text.contains('-') && !text.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(not_found(nouns, text));
        }
    }
    for noun in nouns.iter().filter(|noun| noun.code.is_some()) {
        if let Some(record) = store::record::by_code(reader.tx(), noun, text)? {
            return Ok(Some(record));
        }
    }
    Ok(None)
}

fn not_found(nouns: &[&'static Noun], text: &str) -> Error {
    Error::NotFound { nouns: nouns.to_vec(), text: text.to_owned(), near: Vec::new() }
}

/// `L-128`, `l128`, or `128` where only one noun is possible.
fn number(text: &str, nouns: &[&'static Noun]) -> Option<(&'static Noun, i64)> {
    let letters: String = text.chars().take_while(char::is_ascii_alphabetic).collect();
    let rest = &text[letters.len()..];
    let digits = rest.strip_prefix('-').unwrap_or(rest);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let id = digits.parse().ok()?;
    if letters.is_empty() {
        return match nouns {
            [only] if only.letter.is_some() && rest == digits => Some((*only, id)),
            _ => None,
        };
    }
    let noun = nouns.iter().find(|noun| noun.letter.is_some_and(|own| own.eq_ignore_ascii_case(&letters)))?;
    Some((*noun, id))
}

fn by_phone(reader: &Reader<'_>, text: &str) -> Result<Vec<store::lookup::Hit>> {
    let digits = phone::digits(text);
    let others = text.chars().filter(|c| c.is_alphabetic()).count();
    if digits.len() < 4 || others > 0 {
        return Ok(Vec::new());
    }
    if let Some(whole) = phone::e164(text, &reader.region) {
        let hits = store::lookup::exact(reader.tx(), Key::Phone, &lookup::reversed(&whole), HITS)?;
        if !hits.is_empty() {
            return Ok(hits);
        }
    }
    let tail = lookup::reversed(&digits);
    let mut hits = store::lookup::prefix(reader.tx(), Key::Phone, &tail, HITS)?;
    hits.extend(store::lookup::prefix(reader.tx(), Key::Tail, &tail, HITS)?);
    Ok(hits)
}

fn by_email(reader: &Reader<'_>, text: &str) -> Result<Vec<store::lookup::Hit>> {
    if !text.contains('@') {
        return Ok(Vec::new());
    }
    Ok(store::lookup::exact(reader.tx(), Key::Email, &lookup::email(text), HITS)?)
}

fn by_name(reader: &Reader<'_>, text: &str) -> Result<Vec<store::lookup::Hit>> {
    let core = name::core(text);
    if core.is_empty() {
        return Ok(Vec::new());
    }
    let hits = store::lookup::exact(reader.tx(), Key::Name, &core, HITS)?;
    // Whoever types the whole name means that name, not another with the same core.
    let folded = name::fold(text);
    let mut whole = Vec::new();
    for hit in hits.iter().filter(|_| hits.len() > 1) {
        if let Some(record) = store::record::get(reader.tx(), hit.0, hit.1)?
            && names(&record).iter().any(|own| name::fold(own) == folded)
        {
            whole.push(*hit);
        }
    }
    Ok(if whole.is_empty() { hits } else { whole })
}

fn by_sound(reader: &Reader<'_>, text: &str) -> Result<Vec<store::lookup::Hit>> {
    let letters: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    if letters.is_empty() || !letters.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Ok(Vec::new());
    }
    let mut hits = store::lookup::exact(reader.tx(), Key::Initials, &letters, HITS)?;
    if hits.is_empty() {
        hits = store::lookup::exact(reader.tx(), Key::Pinyin, &letters, HITS)?;
    }
    Ok(hits)
}

fn by_part(reader: &Reader<'_>, text: &str) -> Result<Vec<store::lookup::Hit>> {
    let folded = name::fold(text);
    let han = folded.chars().next().is_some_and(name::is_han);
    if folded.chars().count() < if han { 1 } else { 2 } {
        return Ok(Vec::new());
    }
    let mut hits = store::lookup::prefix(reader.tx(), Key::Name, &folded, HITS)?;
    if hits.is_empty()
        && let Some(query) = store::search::query(text)
    {
        for hit in store::search::matching(reader.tx(), &query, HITS)? {
            // The index also knows notes and cities; only a part of the name names a record.
            if let Some(record) = store::record::get(reader.tx(), hit.0, hit.1)?
                && names(&record).iter().any(|own| name::fold(own).contains(&folded))
            {
                hits.push(hit);
            }
        }
    }
    Ok(hits)
}

fn names(record: &Record) -> Vec<&str> {
    let texts = ["name", "company", "title"].into_iter().filter_map(|key| record.noun.position(key));
    let mut names: Vec<&str> = texts.map(|place| record.values[place].as_text()).collect();
    if let Some(place) = record.noun.position("aliases") {
        names.extend(record.values[place].as_list().iter().map(String::as_str));
    }
    names
}

/// The hits that may be meant: of these nouns, in sight, not removed. A converted lead yields to what it became.
fn visible(reader: &Reader<'_>, hits: Vec<store::lookup::Hit>, nouns: &[&'static Noun]) -> Result<Vec<Record>> {
    let mut found: Vec<Record> = Vec::new();
    for (noun, id) in hits {
        let Some(record) = see(reader, noun, id)? else { continue };
        let became = successor(reader, &record, nouns)?;
        let record = became.unwrap_or(record);
        if nouns.contains(&record.noun) && !found.iter().any(|other| other.noun == record.noun && other.id() == record.id()) {
            found.push(record);
        }
    }
    Ok(found)
}

fn see(reader: &Reader<'_>, noun: &'static Noun, id: i64) -> Result<Option<Record>> {
    let seen = reader.wide_sight(noun)?;
    let line = store::listing::line(reader.tx(), noun, id, seen)?;
    Ok(line.map(|line| line.record).filter(|record| record.removed_at().is_none()))
}

fn successor(reader: &Reader<'_>, record: &Record, nouns: &[&'static Noun]) -> Result<Option<Record>> {
    if *record.noun != lead::LEAD || record.text("stage") != "converted" {
        return Ok(None);
    }
    for (field, noun) in [("converted_contact", &contact::CONTACT), ("converted_customer", &customer::CUSTOMER)] {
        if let (true, Some(id)) = (nouns.contains(&noun), record.int(field)) {
            return see(reader, noun, id);
        }
    }
    Ok(None)
}

/// The one of the candidates, none where there are none, an error where the choice is the person's.
fn choose(text: &str, found: Vec<Record>, nouns: &[&'static Noun]) -> Result<Option<Record>> {
    if found.is_empty() {
        return Ok(None);
    }
    let (closed, mut open): (Vec<Record>, Vec<Record>) = found.into_iter().partition(is_closed);
    if open.is_empty() {
        // A number is found again after its lead was lost, where nothing else is asked for.
        let candidates = closed.iter().map(Candidate::of).collect();
        return Err(Error::Closed { text: text.to_owned(), candidates });
    }
    // A person and the customer they are of, or a lead and its company, go by one name: the person is meant.
    if nouns.len() > 1 && open.len() > 1 {
        // Deals are called after their customers; only their own number means them then.
        if open.iter().any(|record| *record.noun != deal::DEAL) {
            open.retain(|record| *record.noun != deal::DEAL);
        }
        let customers: Vec<i64> =
            open.iter().filter(|record| *record.noun == contact::CONTACT).filter_map(|record| record.int("customer")).collect();
        let kept = |record: &Record| *record.noun != customer::CUSTOMER || !customers.contains(&record.id());
        if open.iter().filter(|record| kept(record)).count() >= 1 {
            open.retain(kept);
        }
    }
    if open.len() > 1 {
        return Err(Error::Ambiguous { text: text.to_owned(), candidates: candidates(&open) });
    }
    Ok(open.pop())
}

fn candidates(records: &[Record]) -> Vec<Candidate> {
    records.iter().map(Candidate::of).collect()
}

pub(in crate::ops) fn is_closed(record: &Record) -> bool {
    match record.noun.key {
        "lead" => lead::is_closed(record.text("stage")),
        "task" => record.text("state") == "done",
        "contact" => record.int("gone") == Some(1),
        "deal" => record.text("state") != "open",
        _ => false,
    }
}

/// Records whose name is one or two typing errors away, for nouns that go by code and for names.
fn near(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Vec<Candidate>> {
    let mut near = Vec::new();
    for noun in nouns.iter().filter(|noun| noun.code.is_some()) {
        for (_, code) in store::record::codes(reader.tx(), noun)? {
            if strsim::osa_distance(&code.to_lowercase(), &text.to_lowercase()) <= 2 {
                near.push(Candidate { reference: code, name: String::new(), note: String::new() });
            }
        }
    }
    let folded = name::fold(text);
    let count = folded.chars().count();
    if near.is_empty() && (2..=40).contains(&count) {
        // Names that begin alike are looked at, so that the cost does not grow with the file.
        let start: String = folded.chars().take(if count < 4 { 1 } else { 2 }).collect();
        let hits = store::lookup::prefix(reader.tx(), Key::Name, &start, HITS)?;
        for record in visible(reader, hits, nouns)? {
            let most = if count < 4 { 1 } else { 2 };
            if names(&record).iter().any(|own| strsim::osa_distance(&name::fold(own), &folded) <= most) && near.len() < 5 {
                near.push(Candidate::of(&record));
            }
        }
    }
    Ok(near)
}
