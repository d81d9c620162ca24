//! From what a person types to the record that is meant: id, code, phone in any format, e-mail, name, part of
//! a name, pinyin or its initials, `@last`.

use super::merger;
use super::seek::{End, Index, Seek};
use super::{Candidate, Error, Reader, Result, pool};
use crate::domain::lookup::{self, Key};
use crate::domain::{Noun, Record, contact, customer, deal, lead, name, phone};
use crate::store;

/// As many records as may be meant are looked at; where there are more, none of them is the only one.
const HITS: usize = 200;

/// As many names are looked through for one that was perhaps meant.
const NEAR: usize = 5_000;

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
        if let Some(record) = choose(text, step(reader, text, nouns)?, nouns)? {
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
pub(in crate::ops) fn certain(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Option<Record>> {
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
            // What was merged is called by what it became, where that may be seen.
            let became = if line.record.removed_at().is_some() { merger::became(reader, &line.record)? } else { None };
            let became = became.map(|id| store::listing::line(reader.tx(), noun, id, seen)).transpose()?.flatten();
            return Ok(Some(became.unwrap_or(line).record));
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

/// What a text was found to mean: records that may be meant, and whether there may be more of them.
#[derive(Debug)]
struct Found {
    records: Vec<Record>,
    end: End,
}

impl Found {
    const fn none() -> Self {
        Self { records: Vec::new(), end: End::Whole }
    }

    fn also(mut self, other: Self) -> Self {
        for record in other.records {
            if !self.records.iter().any(|known| known.noun == record.noun && known.id() == record.id()) {
                self.records.push(record);
            }
        }
        if other.end == End::Short {
            self.end = End::Short;
        }
        self
    }
}

/// The records of an index that may be meant: of these nouns, in sight, not removed, and fitting. A converted lead
/// yields to what it became.
fn met(reader: &Reader<'_>, index: Index<'_>, nouns: &[&'static Noun], fits: impl Fn(&Record) -> bool) -> Result<Found> {
    let mut sought = nouns.to_vec();
    if !nouns.contains(&&lead::LEAD) && nouns.iter().any(|noun| [&contact::CONTACT, &customer::CUSTOMER].contains(noun)) {
        sought.push(&lead::LEAD);
    }
    let mut found: Vec<Record> = Vec::new();
    let end = Seek::of(&sought).each(reader, index, |(noun, id)| {
        let Some(record) = store::record::get(reader.tx(), noun, id)?.filter(|record| fits(record)) else { return Ok(true) };
        let became = successor(reader, &record, nouns)?;
        let record = became.unwrap_or(record);
        if nouns.contains(&record.noun) && !found.iter().any(|other| other.noun == record.noun && other.id() == record.id()) {
            found.push(record);
        }
        Ok(found.len() <= HITS)
    })?;
    Ok(Found { records: found, end })
}

fn by_phone(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Found> {
    let digits = phone::digits(text);
    let others = text.chars().filter(|c| c.is_alphabetic()).count();
    if digits.len() < 4 || others > 0 {
        return Ok(Found::none());
    }
    if let Some(whole) = phone::e164(text, &reader.region) {
        let found = met(reader, Index::Exact(Key::Phone, &lookup::reversed(&whole)), nouns, |_| true)?;
        if !found.records.is_empty() {
            return Ok(found);
        }
    }
    let tail = lookup::reversed(&digits);
    // The end of a covered number must not be confirmed; who knows all of it knows it.
    let shown = |record: &Record| !pool::covers(reader, record);
    let phones = met(reader, Index::Prefix(Key::Phone, &tail), nouns, shown)?;
    Ok(phones.also(met(reader, Index::Prefix(Key::Tail, &tail), nouns, shown)?))
}

fn by_email(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Found> {
    if !text.contains('@') {
        return Ok(Found::none());
    }
    met(reader, Index::Exact(Key::Email, &lookup::email(text)), nouns, |_| true)
}

fn by_name(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Found> {
    let core = name::core(text);
    if core.is_empty() {
        return Ok(Found::none());
    }
    // Whoever types the whole name means that name, not another with the same core.
    let folded = name::fold(text);
    let called = |record: &Record| names(record).iter().any(|own| name::fold(own) == folded);
    let whole = met(reader, Index::Exact(Key::Name, &core), nouns, called)?;
    if whole.records.is_empty() { met(reader, Index::Exact(Key::Name, &core), nouns, |_| true) } else { Ok(whole) }
}

fn by_sound(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Found> {
    let letters: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    if letters.is_empty() || !letters.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Ok(Found::none());
    }
    let initials = met(reader, Index::Exact(Key::Initials, &letters), nouns, |_| true)?;
    if initials.records.is_empty() { met(reader, Index::Exact(Key::Pinyin, &letters), nouns, |_| true) } else { Ok(initials) }
}

fn by_part(reader: &Reader<'_>, text: &str, nouns: &[&'static Noun]) -> Result<Found> {
    let folded = name::fold(text);
    let han = folded.chars().next().is_some_and(name::is_han);
    if folded.chars().count() < if han { 1 } else { 2 } {
        return Ok(Found::none());
    }
    let found = met(reader, Index::Prefix(Key::Name, &folded), nouns, |_| true)?;
    match store::search::query(text) {
        // The index also knows notes and cities; only a part of the name names a record.
        Some(query) if found.records.is_empty() => {
            let part = |record: &Record| names(record).iter().any(|own| name::fold(own).contains(&folded));
            met(reader, Index::Words(&query), nouns, part)
        }
        _ => Ok(found),
    }
}

fn names(record: &Record) -> Vec<&str> {
    let texts = ["name", "company", "title"].into_iter().filter_map(|key| record.noun.position(key));
    let mut names: Vec<&str> = texts.map(|place| record.values[place].as_text()).collect();
    if let Some(place) = record.noun.position("aliases") {
        names.extend(record.values[place].as_list().iter().map(String::as_str));
    }
    names
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
fn choose(text: &str, found: Found, nouns: &[&'static Noun]) -> Result<Option<Record>> {
    let Found { records, end } = found;
    if records.is_empty() {
        return Ok(None);
    }
    // Of what was not looked through to its end, none is the only one.
    if end == End::Short {
        return Err(Error::Ambiguous { text: text.to_owned(), candidates: candidates(&records) });
    }
    let (closed, mut open): (Vec<Record>, Vec<Record>) = records.into_iter().partition(is_closed);
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

/// The first records whose name begins so and that fit.
fn near_by(reader: &Reader<'_>, start: &str, nouns: &[&'static Noun], fits: impl Fn(&Record) -> bool) -> Result<Vec<Record>> {
    let (mut near, mut looks) = (Vec::new(), 0);
    Seek { most: NEAR, ..Seek::of(nouns) }.each(reader, Index::Prefix(Key::Name, start), |(noun, id)| {
        near.extend(store::record::get(reader.tx(), noun, id)?.filter(|record| fits(record)));
        looks += 1;
        Ok(near.len() < 5 && looks < HITS)
    })?;
    Ok(near)
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
        let most = if count < 4 { 1 } else { 2 };
        let alike = |record: &Record| names(record).iter().any(|own| strsim::osa_distance(&name::fold(own), &folded) <= most);
        let found = near_by(reader, &start, nouns, alike)?;
        near.extend(found.iter().map(Candidate::of));
    }
    Ok(near)
}
