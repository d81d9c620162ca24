//! Everything about one person or company: put together, or erased.

use std::collections::{BTreeMap, HashSet};

use super::history::{self, Step};
use super::session::restore;
use super::{Error, Reader, Result, Session, held, listing, merger, tag};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::lookup::{self, Key};
use crate::domain::policy::Action;
use crate::domain::privacy::{is_subject, pointers, shell};
use crate::domain::{Moment, NOUNS, Noun, Record, Value, name};
use crate::store;
use crate::store::listing::Line;
use crate::store::operation::Kind;

/// The records of a person or company.
#[derive(Debug, Default)]
struct About {
    /// The person or company itself: as lead, as contact, as customer.
    subjects: Vec<Record>,
    /// Everything that is on them: follow-ups, tasks, needs, passages, tenures.
    tied: Vec<Record>,
    /// Rows of which only images are left, or whose images alone tell of the person: noun and number.
    traces: Vec<(&'static Noun, i64)>,
    /// Texts by which the person goes or went: names, numbers, addresses.
    names: HashSet<String>,
}

impl About {
    fn has(&self, noun: &Noun, id: i64) -> bool {
        self.subjects.iter().chain(&self.tied).any(|record| record.noun == noun && record.id() == id)
    }
}

/// Gathers what is about a record. A lead and the contact it became are one person; so is the customer that was made
/// of a lead without a company. The leads that became a customer go with it; its contacts only if asked for.
fn about(reader: &Reader<'_>, record: &Record, contacts: bool) -> Result<About> {
    let tx = reader.tx();
    let mut about = About::default();
    let mut waiting = vec![record.clone()];
    while let Some(next) = waiting.pop() {
        if about.has(next.noun, next.id()) {
            continue;
        }
        let pointing = |noun: &'static Noun, key| match noun.field(key) {
            Some(field) => store::record::pointing_at(tx, noun, field, next.id()),
            None => Ok(Vec::new()),
        };
        match next.noun.key {
            "lead" if record.noun == &CUSTOMER && !is_private(record) && !contacts => {}
            "lead" => {
                for (key, noun) in [("converted_contact", &CONTACT), ("converted_customer", &CUSTOMER)] {
                    let Some(id) = next.int(key) else { continue };
                    let found = store::record::get(tx, noun, id)?;
                    waiting.extend(found.filter(|found| *noun == CONTACT || same_person(&next, found)));
                }
            }
            "contact" => {
                waiting.extend(pointing(&LEAD, "converted_contact")?);
                let customer = next.int("customer").map(|id| store::record::get(tx, &CUSTOMER, id)).transpose()?.flatten();
                waiting.extend(customer.filter(|customer| same_person(&next, customer)));
            }
            _ => {
                let leads = pointing(&LEAD, "converted_customer")?.into_iter();
                waiting.extend(leads.filter(|lead| !is_private(&next) || same_person(lead, &next)));
                let people = pointing(&CONTACT, "customer")?.into_iter();
                waiting.extend(people.filter(|contact| contacts || same_person(contact, &next)));
            }
        }
        // What became of two records by merging is one person.
        waiting.extend(merger::parts(reader, &next)?);
        // So is a row that was held because it is like the person, unless somebody has made it a record of its own.
        waiting.extend(held::rows_like(reader, &next)?);
        about.subjects.push(next);
    }
    about.subjects.sort_by_key(|record| (record.noun.ordinal, record.id()));
    for noun in NOUNS.into_iter().filter(|noun| !is_subject(noun)) {
        let mut found: BTreeMap<i64, Record> = BTreeMap::new();
        for (field, target) in pointers(noun) {
            for subject in about.subjects.iter().filter(|subject| subject.noun == target) {
                let rows = store::record::pointing_at(tx, noun, field, subject.id())?;
                found.extend(rows.into_iter().map(|row| (row.id(), row)));
            }
        }
        about.tied.extend(found.into_values());
    }
    let deals: Vec<i64> = about.tied.iter().filter(|record| *record.noun == DEAL).map(Record::id).collect();
    for noun in NOUNS.into_iter().filter(|noun| !is_subject(noun)) {
        let Some(field) = noun.field(DEAL.key) else { continue };
        for deal in &deals {
            let rows = store::record::pointing_at(tx, noun, field, *deal)?;
            let new: Vec<Record> = rows.into_iter().filter(|row| !about.has(row.noun, row.id())).collect();
            about.tied.extend(new);
        }
    }
    past(reader, &mut about)?;
    Ok(about)
}

/// Whether a customer is no company but this person: a private one that goes by the same name.
fn same_person(person: &Record, customer: &Record) -> bool {
    is_private(customer) && name::fold(person.name()) == name::fold(customer.name())
}

fn is_private(customer: &Record) -> bool {
    matches!(customer.text("kind"), "person" | "household")
}

/// Goes through all images: what was once on the person, and rows taken out that went by the same name, number or
/// address, such as those of an import that was taken back.
fn past(reader: &Reader<'_>, about: &mut About) -> Result<()> {
    let tx = reader.tx();
    let (mut keys, mut names) = (HashSet::new(), HashSet::new());
    for subject in &about.subjects {
        let mut former = subject.clone();
        names_of(&former, &reader.region, &mut keys, &mut names);
        for (_, change) in store::operation::of_record(tx, subject.noun, subject.id())? {
            let before = change.image.as_deref().and_then(|image| restore(&former, image));
            if let Some(before) = before {
                former = before;
                names_of(&former, &reader.region, &mut keys, &mut names);
            }
        }
    }
    let subjects: HashSet<(&str, i64)> = about.subjects.iter().map(|record| (record.noun.key, record.id())).collect();
    let deals: HashSet<i64> = about.tied.iter().filter(|record| *record.noun == DEAL).map(Record::id).collect();
    let mut met: HashSet<(&'static str, i64)> = HashSet::new();
    store::privacy::images(tx, |noun, id, image| {
        let Some(noun) = crate::domain::noun(noun) else { return Ok(()) };
        if subjects.contains(&(noun.key, id)) || met.contains(&(noun.key, id)) {
            return Ok(());
        }
        let Some(row) = restore(&Record::new(noun), image) else { return Ok(()) };
        let was_on = pointers(noun).any(|(field, target)| {
            !is_subject(noun) && row.int(field.key).is_some_and(|id| subjects.contains(&(target.key, id)))
        });
        let was_on = was_on || (!is_subject(noun) && row.int_of(DEAL.key).is_some_and(|deal| deals.contains(&deal)));
        let was_called =
            is_subject(noun) && lookup::keys(&row, &reader.region).iter().any(|key| identifies(key.0) && keys.contains(key));
        if was_on || was_called {
            met.insert((noun.key, id));
        }
        Ok(())
    })?;
    let mut met: Vec<_> = met.into_iter().collect();
    met.sort_unstable();
    for (key, id) in met {
        let Some(noun) = crate::domain::noun(key).filter(|noun| !about.has(noun, id)) else { continue };
        match store::record::get(tx, noun, id)? {
            // Another person's record by now, or one of whom only the number was the same: what it was is not theirs
            // to lose, what it is neither.
            Some(_) if is_subject(noun) => {}
            Some(row) if pointers(noun).any(|(field, to)| *to != CUSTOMER && row.int(field.key).is_some()) => {
                about.traces.push((noun, id));
            }
            Some(row) => about.tied.push(row),
            None => about.traces.push((noun, id)),
        }
    }
    about.names = names;
    Ok(())
}

/// Keys under which a person, and hardly another, is known.
const fn identifies(key: Key) -> bool {
    matches!(key, Key::Phone | Key::Tail | Key::Email | Key::Name)
}

fn names_of(record: &Record, region: &str, keys: &mut HashSet<(Key, String)>, names: &mut HashSet<String>) {
    // A lead's company is many people's.
    let mut person = record.clone();
    if record.noun != &CUSTOMER && !record.text(record.noun.name).is_empty() {
        person.set("company", Value::Null);
    }
    keys.extend(lookup::keys(&person, region).into_iter().filter(|(key, _)| identifies(*key)));
    let mut add = |text: &str| {
        if text.chars().count() > 1 {
            names.insert(text.to_owned());
        }
    };
    add(record.text(record.noun.name));
    for key in ["phones", "emails", "aliases"] {
        let place = record.noun.position(key);
        place.map_or(&[][..], |place| record.values[place].as_list()).iter().for_each(|text| add(text));
    }
}

/// One record of a person with its life.
#[derive(Debug)]
pub struct Kept {
    /// The row with the words for what it refers to.
    pub line: Line,
    /// What was done to it, newest first.
    pub steps: Vec<Step>,
    /// The imports it came with: operation and fingerprint.
    pub imports: Vec<store::privacy::Imported>,
    /// The claims of it, where it is a customer: pool, claimer, moment.
    pub claims: Vec<(String, String, Moment)>,
}

/// Everything the file holds about a person or company; the person first, then what is on them.
///
/// # Errors
/// [`Error::Denied`].
pub fn export(reader: &Reader<'_>, record: &Record, contacts: bool) -> Result<Vec<Kept>> {
    reader.ask(Action::ExportPerson)?;
    let about = about(reader, record, contacts)?;
    let mut kept = Vec::new();
    for record in about.subjects.into_iter().chain(about.tied) {
        let claims = if record.noun == &CUSTOMER { store::privacy::claims(reader.tx(), record.id())? } else { Vec::new() };
        kept.push(Kept {
            steps: history::of_record(reader, &record)?,
            imports: store::privacy::imported(reader.tx(), record.noun, record.id())?,
            line: listing::labelled(reader, record)?,
            claims,
        });
    }
    Ok(kept)
}

/// What an erasure took.
#[derive(Debug, Default, Clone)]
pub struct Erased {
    /// How many records of each noun.
    pub counts: BTreeMap<&'static str, i64>,
    /// References of the persons and companies themselves.
    pub references: Vec<String>,
    /// Images of operations that were emptied.
    pub images: usize,
    /// Answers to requests that were forgotten.
    pub answers: usize,
    /// Imported rows that were forgotten.
    pub rows: usize,
}

/// What an erasure of this record would take: shown before it is confirmed.
///
/// # Errors
/// [`Error::Denied`].
pub fn extent(reader: &Reader<'_>, record: &Record, contacts: bool) -> Result<Erased> {
    reader.ask(Action::Erase)?;
    Ok(counted(&about(reader, record, contacts)?))
}

fn counted(about: &About) -> Erased {
    let mut erased = Erased::default();
    for record in about.subjects.iter().chain(&about.tied) {
        *erased.counts.entry(record.noun.key).or_default() += 1;
    }
    erased.references = about.subjects.iter().map(Record::reference).collect();
    erased
}

/// Erases a person or company: what its records tell of it, the images of what they were, keys, words, fingerprints
/// and answers. What remains are numbers, stages and moments. Cannot be taken back.
///
/// # Errors
/// [`Error::Denied`], [`Error::Erased`] where it was erased before.
pub fn erase(session: &mut Session<'_>, record: &Record, reason: &str, contacts: bool) -> Result<Erased> {
    session.ask(Action::Erase)?;
    if let Some(by) = store::privacy::erased_by(session.tx(), record.noun, record.id())? {
        return Err(Error::Erased { reference: record.reference(), by });
    }
    let about = about(session, record, contacts)?;
    let mut erased = counted(&about);
    let rows: Vec<&Record> = about.subjects.iter().chain(&about.tied).collect();
    let tags = tag::ever(session, &rows)?;
    let places: Vec<(&'static Noun, i64)> =
        rows.iter().map(|row| (row.noun, row.id())).chain(about.traces.iter().copied()).collect();
    for (noun, id) in &places {
        erased.images += store::privacy::empty_images(session.tx(), noun, *id)?;
        erased.answers += store::privacy::forget_answers(session.tx(), noun, *id)?;
        erased.rows += store::privacy::forget_rows(session.tx(), noun, *id)?;
    }
    erased.answers += store::privacy::forget_answers_with(session.tx(), &about.names)?;
    for row in &rows {
        let mut left = shell(row, session.clock.now);
        left.set("op", Value::Int(session.op()));
        session.rewrite(row, &left)?;
    }
    let owners: HashSet<(i64, i64)> = places.iter().map(|(noun, id)| (noun.ordinal, *id)).collect();
    store::privacy::forget_keys(session.tx(), &owners)?;
    for row in &rows {
        let left = shell(row, session.clock.now);
        store::lookup::add(session.tx(), &left, &session.region)?;
    }
    for (noun, id) in &places {
        session.note(Kind::Set, noun, *id, None, None)?;
    }
    tag::forget(session, &tags)?;
    store::privacy::tidy_words(session.tx())?;
    store::privacy::begin(session.tx(), session.op())?;
    session.about(record);
    session.because(reason);
    Ok(erased)
}

/// Whether the bytes of the last erasure may still lie in the file.
///
/// # Errors
/// As the engine.
pub fn unfinished(reader: &Reader<'_>) -> Result<bool> {
    Ok(store::privacy::unfinished(reader.tx())?.is_some())
}

/// Asks for the right to erase, without erasing.
///
/// # Errors
/// [`Error::Denied`].
pub fn may_erase(reader: &Reader<'_>) -> Result<()> {
    reader.ask(Action::Erase)
}
