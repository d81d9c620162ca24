//! What somebody may mean who has typed the beginning of a reference. Every look goes by an index and is bounded, so
//! that the answer takes as long in a large file as in a small one.

use super::seek::{Index, Seek};
use super::{Reader, Result, refer};
use crate::domain::filter::{Compare, Condition, Known};
use crate::domain::lookup::Key;
use crate::domain::{Noun, Record, Value, name};
use crate::store;
use crate::store::listing::Listing;
use crate::store::lookup::Hit;

/// As many records are looked at for one completion.
const LOOKS: usize = 200;

/// As many hits of a key are looked through: of somebody who sees his own only, most are others'.
const HITS: usize = 20_000;

/// As many numbers of a noun are looked through from the newest one down.
const WINDOW: i64 = 1_000;

/// Which records are wanted.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Of these nouns.
    pub nouns: Vec<&'static Noun>,
    /// Only removed ones instead of those that are not.
    pub removed: bool,
    /// Only open ones, of nouns whose records are closed one day.
    pub open: bool,
    /// Only what lies in a pool.
    pub pooled: bool,
    /// At most so many.
    pub limit: usize,
}

/// A record that may be meant.
#[derive(Debug, Clone)]
pub struct Meant {
    /// The record.
    pub record: Record,
    /// The name of it that begins as was typed, in letters or in sound; none where its number does or nothing was typed.
    pub name: Option<String>,
}

/// Records whose number or name begins as typed; where nothing is typed, those that the person worked with last and
/// the newest.
///
/// # Errors
/// As the engine.
pub fn records(reader: &Reader<'_>, asked: &Asked, typed: &str) -> Result<Vec<Meant>> {
    let mut found = Search { reader, asked, meant: Vec::new(), looks: LOOKS };
    let typed = typed.trim();
    if typed.is_empty() {
        found.recent()?;
    } else if !found.numbers(typed)? {
        found.names(typed)?;
    }
    Ok(found.meant)
}

/// Codes of a noun that goes by code, each with its name, that begin as typed or whose name does.
///
/// # Errors
/// As the engine.
pub fn codes(reader: &Reader<'_>, noun: &'static Noun, typed: &str, removed: bool) -> Result<Vec<(String, String)>> {
    let (Some(code), Some(sort)) = (noun.code, noun.code.and_then(|code| noun.field(code))) else { return Ok(Vec::new()) };
    let listing = Listing {
        noun,
        filter: None,
        seen: reader.wide_sight(noun)?,
        of: reader.wide_sight(noun)?,
        sort: &[(sort, false)],
        limit: Some(WINDOW),
        removed: true,
    };
    let (lower, folded) = (typed.to_lowercase(), name::fold(typed));
    let mut codes = Vec::new();
    store::listing::list::<super::Error>(reader.tx(), &listing, |line| {
        let (own, title) = (line.record.text(code), line.record.text(noun.name));
        let begins = own.to_lowercase().starts_with(&lower) || (!folded.is_empty() && name::fold(title).starts_with(&folded));
        if begins && line.record.removed_at().is_some() == removed {
            codes.push((own.to_owned(), if title == own { String::new() } else { title.to_owned() }));
        }
        Ok(true)
    })?;
    Ok(codes)
}

struct Search<'r, 'c> {
    reader: &'r Reader<'c>,
    asked: &'r Asked,
    meant: Vec<Meant>,
    /// How many records may still be looked at.
    looks: usize,
}

impl Search<'_, '_> {
    fn full(&self) -> bool {
        self.meant.len() >= self.asked.limit || self.looks == 0
    }

    fn recent(&mut self) -> Result<()> {
        if let (Some(person), false) = (self.reader.person(), self.asked.removed) {
            for subject in store::operation::subjects(self.reader.tx(), person.id, 50)? {
                let Some((letters, id)) = subject.split_once('-') else { continue };
                let noun = self.asked.nouns.iter().find(|noun| noun.letter == Some(letters));
                if let (Some(noun), Ok(id)) = (noun, id.parse::<i64>()) {
                    // By its number, so its name is not told apart.
                    self.between(noun, id, id)?;
                }
            }
        }
        for noun in self.asked.nouns.clone() {
            let last = store::record::last_id(self.reader.tx(), noun)?;
            self.between(noun, last - WINDOW, last)?;
        }
        Ok(())
    }

    /// Records whose number begins so, if the text is the beginning of one: `L`, `l-1`, `12`.
    fn numbers(&mut self, typed: &str) -> Result<bool> {
        let letters: String = typed.chars().take_while(char::is_ascii_alphabetic).collect();
        let rest = &typed[letters.len()..];
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(false);
        }
        for noun in self.asked.nouns.clone() {
            let Some(own) = noun.letter else { continue };
            let bare = letters.is_empty() && self.asked.nouns.len() == 1;
            if !bare && !own.eq_ignore_ascii_case(&letters) {
                continue;
            }
            let last = store::record::last_id(self.reader.tx(), noun)?;
            let Ok(first) = digits.parse::<i64>() else {
                self.between(noun, last - WINDOW, last)?;
                continue;
            };
            // 12, then 120 to 129, then 1200 to 1299 …
            let mut step = 1_i64;
            while let Some(from) = first.checked_mul(step).filter(|from| *from <= last) {
                let to = (from + step - 1).min(last);
                self.between(noun, from.max(to - WINDOW), to)?;
                step = step.saturating_mul(10);
            }
        }
        // A name may begin with the same letters; with a dash or a digit it is a number that is typed.
        Ok(rest.starts_with('-') || !digits.is_empty() || self.full())
    }

    fn between(&mut self, noun: &'static Noun, from: i64, to: i64) -> Result<()> {
        let Some(field) = noun.field("id") else { return Ok(()) };
        let test = |compare, id| Condition::Test(Known { field, of: None, compare, with: vec![Value::Int(id)] });
        let filter = Condition::And(Box::new(test(Compare::AtLeast, from)), Box::new(test(Compare::AtMost, to)));
        let seen = self.reader.wide_sight(noun)?;
        let listing =
            Listing { noun, filter: Some(&filter), seen, of: seen, sort: &[], limit: None, removed: self.asked.removed };
        let (asked, meant) = (self.asked, &mut self.meant);
        store::listing::list::<super::Error>(self.reader.tx(), &listing, |line| {
            if meant.len() < asked.limit && wanted(asked, &line.record) && !known(meant, &line.record) {
                meant.push(Meant { record: line.record, name: None });
            }
            Ok(meant.len() < asked.limit)
        })
    }

    fn names(&mut self, typed: &str) -> Result<()> {
        let (folded, core) = (name::fold(typed), name::core(typed));
        let begins = |own: &str| {
            let own_folded = name::fold(own);
            own_folded.starts_with(&folded) || (!core.is_empty() && name::core(own).starts_with(&core))
        };
        let begun = |record: &Record| names(record).into_iter().find(|own| begins(own)).map(str::to_owned);
        if folded.is_empty() {
            return Ok(());
        }
        let mut keys = vec![(Key::Name, folded.clone())];
        if core != folded && !core.is_empty() {
            keys.push((Key::Name, core.clone()));
        }
        for (key, text) in keys {
            self.seek(Index::Prefix(key, &text), &begun)?;
        }
        if folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
            for key in [Key::Initials, Key::Pinyin] {
                // Which of its names sounds so is not asked: the first is what people call it.
                self.seek(Index::Prefix(key, &folded), &|record| Some(record.name().to_owned()))?;
            }
        }
        // Titles, and names whose key begins elsewhere, as a company's does behind its region.
        if let Some(query) = store::search::query(typed).filter(|_| !self.full()) {
            self.seek(Index::Words(&query), &begun)?;
        }
        Ok(())
    }

    /// Takes the hits of an index that may be meant and have a name that fits.
    fn seek(&mut self, index: Index<'_>, name: &dyn Fn(&Record) -> Option<String>) -> Result<()> {
        if self.full() {
            return Ok(());
        }
        let (reader, asked) = (self.reader, self.asked);
        let seek = Seek { removed: asked.removed, most: HITS, ..Seek::of(&asked.nouns) };
        seek.each(reader, index, |hit| {
            self.take(hit, name)?;
            Ok(!self.full())
        })?;
        Ok(())
    }

    /// Takes one record if it may be meant and has a name that fits.
    fn take(&mut self, (noun, id): Hit, name: &dyn Fn(&Record) -> Option<String>) -> Result<()> {
        if self.meant.iter().any(|one| one.record.noun == noun && one.record.id() == id) {
            return Ok(());
        }
        self.looks -= 1;
        let Some(record) = store::record::get(self.reader.tx(), noun, id)?.filter(|record| wanted(self.asked, record)) else {
            return Ok(());
        };
        if let Some(name) = name(&record) {
            self.meant.push(Meant { record, name: Some(name) });
        }
        Ok(())
    }
}

fn known(meant: &[Meant], record: &Record) -> bool {
    meant.iter().any(|one| one.record.noun == record.noun && one.record.id() == record.id())
}

fn wanted(asked: &Asked, record: &Record) -> bool {
    record.removed_at().is_some() == asked.removed
        && !(asked.open && refer::is_closed(record))
        && !(asked.pooled && record.int_of("pool").is_none())
}

/// The names that may stand for a record in a command.
fn names(record: &Record) -> Vec<&str> {
    let mut names = vec![record.name()];
    if let Some(place) = record.noun.position("aliases") {
        names.extend(record.values[place].as_list().iter().map(String::as_str));
    }
    if record.noun.key == "lead" {
        names.push(record.text("company"));
    }
    names.retain(|name| !name.is_empty());
    names
}
