//! Duplicates among the records of the file.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::listing::{Wanted, list};
use super::record::{self, Alike, told};
use super::{Error, Reader, Result, Session, merger, setting};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::dismissal::{self, DISMISSAL};
use crate::domain::duplicate::facts::{FACTS, facts, shown, subject};
use crate::domain::duplicate::profile::{Table, fields};
use crate::domain::duplicate::scan::{judge, reasons};
use crate::domain::duplicate::{Level, Model, Pair, Role, Subject, Verdict};
use crate::domain::lead::LEAD;
use crate::domain::lookup::{self, Key};
use crate::domain::policy::Action;
use crate::domain::setting::DUPLICATES_CREATE;
use crate::domain::{Noun, Record, Value, duplicate, held};
use crate::store;

/// Records of the file as they are compared.
#[derive(Debug)]
pub struct Stored {
    /// What is compared.
    pub table: Table,
    /// What each is: noun and number.
    pub records: Vec<(&'static Noun, i64)>,
    /// Pairs of which the one became the other by a conversion.
    pub converted: HashSet<(u32, u32)>,
}

impl Stored {
    /// No records yet.
    #[must_use]
    pub fn new(table: Table) -> Self {
        Self { table, records: Vec::new(), converted: HashSet::new() }
    }

    fn push(&mut self, noun: &'static Noun, id: i64, cells: &[String], at: &mut dyn FnMut(i64)) {
        self.table.push(&cells.iter().map(String::as_str).collect::<Vec<_>>());
        self.records.push((noun, id));
        if self.records.len().is_multiple_of(1_000) {
            at(i64::try_from(self.records.len()).unwrap_or(i64::MAX));
        }
    }
}

/// The records of a noun that somebody may see. `at` is told how many were read.
///
/// # Errors
/// As the engine.
pub fn table(reader: &Reader<'_>, noun: &'static Noun, at: &mut dyn FnMut(i64)) -> Result<Stored> {
    let (subject, compared) = fields(noun);
    let mut stored = Stored::new(Table::new(subject, compared.iter().map(|(key, role)| ((*key).to_owned(), *role))));
    list::<Error>(reader, &in_order(noun), |line| {
        let cells: Vec<String> = compared.iter().map(|(key, _)| shown(&line.record, key)).collect();
        stored.push(noun, line.record.id(), &cells, at);
        Ok(true)
    })?;
    stored.table.settle();
    Ok(stored)
}

/// All people that somebody may see: leads, contacts and private customers. `at` is told how many were read.
///
/// # Errors
/// As the engine.
pub fn people(reader: &Reader<'_>, at: &mut dyn FnMut(i64)) -> Result<Stored> {
    let mut stored = Stored::new(Table::new(Subject::People, FACTS.map(|(key, role)| (key.to_owned(), role))));
    let mut became: HashMap<(&str, i64), Vec<u32>> = HashMap::new();
    let mut made: HashMap<u32, Vec<u32>> = HashMap::new();
    for noun in [&LEAD, &CONTACT, &CUSTOMER] {
        list::<Error>(reader, &in_order(noun), |line| {
            let record = &line.record;
            if subject(record) != Subject::People {
                return Ok(true);
            }
            let place = stored.table.len();
            for (key, other) in [("converted_contact", CONTACT.key), ("converted_customer", CUSTOMER.key)] {
                if let Some(id) = record.int_of(key) {
                    became.entry((other, id)).or_default().push(place);
                }
            }
            // A lead is the contact and the private customer that it became, and these two are one.
            for lead in became.get(&(noun.key, record.id())).into_iter().flatten() {
                let ones = made.entry(*lead).or_insert_with(|| vec![*lead]);
                stored.converted.extend(ones.iter().map(|one| (*one, place)));
                ones.push(place);
            }
            let company = record.noun.position("customer").and_then(|place| line.labels[place].clone());
            stored.push(noun, record.id(), &facts(record, company.as_deref()), at);
            Ok(true)
        })?;
    }
    stored.table.settle();
    Ok(stored)
}

/// All records of a noun in the order of their numbers.
fn in_order(noun: &'static Noun) -> Wanted {
    let sort = noun.field("id").map(|id| (id, false)).into_iter().collect();
    Wanted { sort, pooled: true, ..Wanted::all(noun) }
}

/// A record that may be the same as the one that was asked about.
#[derive(Debug, Clone)]
pub struct Suspect {
    /// What may be told of it.
    pub alike: Alike,
    /// How sure that is.
    pub verdict: Verdict,
    /// What the fields say together, in bits.
    pub score: f64,
    /// What each says: its key, what the two values are to each other, the bits; the weightiest first.
    pub reasons: Vec<(&'static str, Level, f64)>,
}

impl Suspect {
    /// What it is.
    #[must_use]
    pub const fn noun(&self) -> &'static Noun {
        match &self.alike {
            Alike::Seen(record) => record.noun,
            Alike::Hidden(noun, ..) => noun,
        }
    }
}

/// Records looked at for one key. Of more it is not the key that tells.
pub(in crate::ops) const LOOKED_AT: usize = 50;

/// As many records a key is judged by: those that share it are known, those that do not are not counted for one check.
const AMONG: f64 = 1_000.0;

/// The weights for the records of a file: few of them tell as little of how rare a value is as one.
#[must_use]
pub fn model(table: &Table) -> Model {
    if f64::from(table.len()) < AMONG { Model::among(table, AMONG) } else { Model::usual(table) }
}

/// Records of any noun that may be the same as this one, stored or not; the likeliest first. Whoever shares a name, a
/// phone number or an e-mail address is told of, however little else agrees.
///
/// # Errors
/// As the engine.
pub fn check(reader: &Reader<'_>, record: &Record) -> Result<Vec<Suspect>> {
    among(reader, record, candidates(reader, record, &keys(reader, record))?)
}

/// What adding a record came to.
#[derive(Debug, Clone)]
pub struct Added {
    /// The new record, or the one that it is.
    pub record: Record,
    /// Where it was there already: whether it got anything new.
    pub linked: Option<bool>,
    /// What is like it; first what it most likely is.
    pub suspects: Vec<Suspect>,
}

/// Adds a record, unless it is there already and the file has a rule against that: `anyway` overrules it, which is not
/// everybody's where the rule is to refuse. `can_ask`: somebody is there to be asked.
///
/// # Errors
/// [`Error::Known`] where it is refused, or to be asked; [`Error::Denied`], and what the noun's rules say.
pub fn add(session: &mut Session<'_>, record: Record, anyway: bool, can_ask: bool) -> Result<Added> {
    if !is_compared(record.noun) {
        return record::add(session, record).map(|record| Added { record, linked: None, suspects: Vec::new() });
    }
    let rule = setting::of(session, &DUPLICATES_CREATE)?;
    let suspects = check(session, &record)?;
    let sure = suspects.iter().find(|suspect| suspect.verdict >= Verdict::Strong);
    match (rule.as_str(), sure) {
        ("block", Some(_)) if anyway => drop(session.ask(Action::Assign)?),
        ("block", Some(there)) => return Err(Error::Known { other: there.alike.clone() }),
        ("ask", Some(there)) if can_ask && !anyway => return Err(Error::Known { other: there.alike.clone() }),
        ("link", Some(there)) if there.verdict == Verdict::Exact && !anyway => {
            if let Alike::Seen(old) = there.alike.clone()
                && old.noun == record.noun
            {
                let record = merger::absorb(session, &old, &record)?;
                return Ok(Added { linked: Some(record != old), record, suspects: Vec::new() });
            }
        }
        _ => {}
    }
    let record = record::add(session, record)?;
    Ok(Added { record, linked: None, suspects })
}

/// Whether records of a noun are compared with others.
#[must_use]
pub fn is_compared(noun: &Noun) -> bool {
    held::OF.iter().any(|(one, ..)| *one == noun)
}

/// The keys under which a record may be found again: as it is written, and in Simplified characters.
pub(in crate::ops) fn keys(reader: &Reader<'_>, record: &Record) -> Vec<(Key, String)> {
    let mut keys = lookup::keys(record, &reader.region);
    let simplified = in_simplified(record);
    if simplified != *record {
        keys.extend(lookup::keys(&simplified, &reader.region));
    }
    keys.retain(|(key, _)| matches!(key, Key::Phone | Key::Email | Key::Name | Key::Pinyin | Key::Credit));
    keys
}

/// Records of any noun that have one of these keys.
pub(in crate::ops) fn candidates(reader: &Reader<'_>, record: &Record, keys: &[(Key, String)]) -> Result<Vec<Record>> {
    let mut met = BTreeSet::new();
    for (key, text) in keys {
        let hits = store::lookup::exact(reader.tx(), *key, text, LOOKED_AT)?;
        met.extend(hits.into_iter().map(|(noun, id)| (noun.ordinal, noun.key, id)));
    }
    let mut others = Vec::new();
    for (_, key, id) in met {
        let Some(noun) = crate::domain::noun(key).filter(|noun| !(*noun == record.noun && id == record.id())) else { continue };
        others.extend(store::record::get(reader.tx(), noun, id)?.filter(|other| other.removed_at().is_none()));
    }
    Ok(others)
}

/// Those of these records that may be the same as this one, the likeliest first.
pub(in crate::ops) fn among(reader: &Reader<'_>, record: &Record, mut others: Vec<Record>) -> Result<Vec<Suspect>> {
    let mut kept = Vec::with_capacity(others.len());
    for other in others.drain(..) {
        let known = store::record::by_code(reader.tx(), &DISMISSAL, &dismissal::code(record, &other))?;
        if known.is_none_or(|known| known.removed_at().is_some()) {
            kept.push(other);
        }
    }
    let named = |(key, level, _): &(&str, Level, f64)| match *key {
        "phones" | "emails" => *level == Level::Same,
        "name" | "company" => {
            let of = |role: &Role| subject(record).is_named_by(*role);
            *level >= Level::Near && FACTS.iter().any(|(of_key, role)| of_key == key && of(role))
        }
        _ => false,
    };
    let mut suspects = judged(reader, record, kept)?;
    suspects.retain(|suspect| suspect.score >= 0.0 || suspect.reasons.iter().any(named));
    suspects.sort_by(|one, other| other.score.total_cmp(&one.score));
    Ok(suspects)
}

/// What is to be thought of a record and each of these.
pub(in crate::ops) fn judged(reader: &Reader<'_>, record: &Record, others: Vec<Record>) -> Result<Vec<Suspect>> {
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let columns = FACTS.map(|(key, role)| (key.to_owned(), role));
    let mut table = Table::new(subject(record), columns);
    for one in std::iter::once(record).chain(&others) {
        let cells = facts(one, company(reader, one)?.as_deref());
        table.push(&cells.each_ref().map(String::as_str));
    }
    let model = Model::among(&table, AMONG);
    let suspect = |(place, other): (u32, Record)| {
        let Pair { verdict, score, .. } = judge(&table, &model, 0, place);
        // Somebody at a company is not the company, whatever they share.
        let verdict = if subject(&other) == table.subject { verdict } else { Verdict::Weak };
        let reasons = reasons(&table, &model, 0, place).into_iter().map(|(at, level, bits)| (FACTS[at].0, level, bits));
        Ok(Suspect { alike: told(reader, other)?, verdict, score, reasons: reasons.collect() })
    };
    (1..).zip(others).map(suspect).collect()
}

/// The record with its names in Simplified characters, as others may have it.
fn in_simplified(record: &Record) -> Record {
    let mut other = record.clone();
    for key in ["name", "company"].into_iter().filter(|key| record.noun.field(key).is_some()) {
        other.set(key, Value::text(&duplicate::simplified(record.text(key))));
    }
    other
}

/// Remembers that two records are not the same; whether it was not known before.
///
/// # Errors
/// [`Error::Denied`].
pub fn dismiss(session: &mut Session<'_>, a: &Record, b: &Record) -> Result<bool> {
    let grant = session.ask(Action::Add(DISMISSAL.key))?;
    let code = dismissal::code(a, b);
    match store::record::by_code(session.tx(), &DISMISSAL, &code)? {
        None => {
            session.create(grant, Record::new(&DISMISSAL).with("code", Value::text(&code)))?;
        }
        Some(known) if known.removed_at().is_none() => return Ok(false),
        Some(known) => {
            session.update(grant, &known, known.clone().with("removed_at", Value::Null))?;
        }
    }
    session.about(a);
    Ok(true)
}

/// The pairs that are not the same, as [`dismissal::code`] calls them.
///
/// # Errors
/// As the engine.
pub fn dismissed(reader: &Reader<'_>) -> Result<HashSet<String>> {
    Ok(store::record::codes(reader.tx(), &DISMISSAL)?.into_iter().map(|(_, code)| code).collect())
}

/// What the customer of a contact is called.
fn company(reader: &Reader<'_>, record: &Record) -> Result<Option<String>> {
    let Some(id) = record.int_of("customer") else { return Ok(None) };
    let customer = store::record::get(reader.tx(), &CUSTOMER, id)?;
    Ok(customer.map(|customer| customer.name().to_owned()))
}
