//! From what stands in a cell to the record it names.

use super::super::seek::{End, Index, Seek};
use super::super::{Error, Grant, Result, Session, customer, subject, tenure};
use super::Landing;
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::lookup::Key;
use crate::domain::{Kind, Noun, Record, Value, lead, name, stage};
use crate::store;

/// Names that a cell may bring along, unless they are there: of these nouns, in records of these. A product or a
/// customer is a name first and gets the rest later; a person, or a stage with its chances, is nobody's guess.
const MADE: [(&str, &[&str]); 5] = [
    ("product", &["deal", "order"]),
    ("line", &["deal", "order", "contract", "product"]),
    ("competitor", &["deal"]),
    ("team", &["user"]),
    ("customer", &["deal", "order", "contract"]),
];

/// A word that did not stand for what it says, and in how many rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The field.
    pub field: &'static str,
    /// What stood in the cells.
    pub text: String,
    /// The code or name of what it was taken for; none where it was kept as text.
    pub meant: Option<String>,
    /// In so many rows.
    pub rows: u64,
}

impl Landing<'_, '_> {
    /// Sets a field from the name of what it refers to. A source that is not there is made; a person that is not
    /// known, and any other name that finds nothing, is kept in `extra`.
    pub(super) fn refer(&mut self, session: &mut Session<'_>, row: &mut Record, field: &'static str, text: &str) -> Result<()> {
        let Some(Kind::Ref(target)) = row.noun.field(field).map(|field| field.kind) else { return Ok(()) };
        if target == "source" {
            let id = self.source(session, text)?;
            row.set(field, Value::Int(id));
            return Ok(());
        }
        // One name may mean two: a number of this file, and of the one that wrote the row out.
        let key = (target, if self.foreign { format!("\u{0}{text}") } else { text.to_owned() });
        let cached = self.others.get(&key).copied();
        let id = match cached {
            Some(id) => id,
            None => {
                let id = self.named(session, target, text)?;
                let id = if id.is_none() { self.make(session, row, field, target, text)? } else { id };
                self.others.insert(key, id);
                id
            }
        };
        if let Some(noted) = self.sum.noted.iter_mut().find(|noted| noted.field == target && noted.text == text) {
            noted.rows += 1;
        }
        match id {
            // Whoever made a follow-up is whoever said it.
            Some(id) if field == "created_by" && row.noun.field("author").is_some() && row.get("author").is_null() => {
                row.set("author", Value::Int(id));
            }
            // Whoever may not assign keeps what he imports; the name in the file is no right.
            Some(id) if matches!(field, "owner" | "created_by") && id != session.me().id && !self.may_assign => {
                keep_extra(row, field, text)
            }
            Some(id) => row.set(field, Value::Int(id)),
            None if target == self.plan.noun.key => self.waiting.push((field, text.to_owned())),
            None if self.plan.noun.key == "contact" && field == "customer" && !is_number(&CUSTOMER, text) => {
                if row.get("company").is_null() {
                    row.set("company", Value::text(text));
                }
            }
            None if matches!(self.plan.noun.key, "followup" | "task")
                && matches!(field, "lead" | "customer" | "contact" | "deal") =>
            {
                let noun = crate::domain::noun(target).unwrap_or(&lead::LEAD);
                return Err(Error::not_found(noun, text));
            }
            None => keep_extra(row, field, text),
        }
        Ok(())
    }

    /// A contact is at the customer that is called exactly as its company, where there is one only.
    pub(super) fn company_of_contact(&mut self, session: &Session<'_>, row: &mut Record) -> Result<()> {
        if *row.noun != CONTACT || !row.get("customer").is_null() || row.text("company").is_empty() {
            return Ok(());
        }
        let company = row.text("company").to_owned();
        let key = ("company", company);
        let id = match self.others.get(&key) {
            Some(id) => *id,
            None => {
                let folded = name::fold(&key.1);
                let same = |record: &Record| {
                    let aliases = record.get("aliases").as_list().iter().map(String::as_str);
                    aliases.chain([record.name()]).any(|own| name::fold(own) == folded)
                };
                let found = called(session, self.grant, &CUSTOMER, &key.1, false)?.filter(same).map(|record| record.id());
                self.others.insert(key, found);
                found
            }
        };
        row.set("customer", Value::int(id));
        Ok(())
    }

    fn source(&mut self, session: &mut Session<'_>, text: &str) -> Result<i64> {
        if let Some(id) = self.sources.get(text) {
            return Ok(*id);
        }
        let noun = &crate::domain::source::SOURCE;
        let id = match store::record::by_code(session.tx(), noun, text)? {
            Some(source) => source.id(),
            None => {
                self.sum.new_sources.push(text.to_owned());
                session.create(self.grant, Record::new(noun).with("code", Value::text(text)))?.id()
            }
        };
        self.sources.insert(text.to_owned(), id);
        Ok(id)
    }

    /// The record of a noun that a cell names, if it is there and in reach: its number, its code, or its exact name
    /// where only one has it; of a product, the one that is spelled so but for spaces and case.
    fn named(&mut self, session: &Session<'_>, target: &'static str, text: &str) -> Result<Option<i64>> {
        let Some(noun) = crate::domain::noun(target) else { return Ok(None) };
        if *noun == stage::STAGE {
            let stages = store::stage::all(session.tx())?;
            let found = stages.iter().find(|one| stage::means(one, text));
            if found.is_none() {
                self.note(target, text, None);
            }
            return Ok(found.map(Record::id));
        }
        let Some(record) = called(session, self.grant, noun, text, self.foreign)? else {
            let spelled = if target == "product" { self.spelled(session, noun, text)? } else { None };
            return Ok(spelled);
        };
        match session.reach(self.grant, &record) {
            Ok(()) => {
                let same = |own: &str| own.to_lowercase() == text.trim().to_lowercase();
                let certain = same(&record.reference()) || same(record.name());
                let external = record.noun.position("ext_id").is_some_and(|place| same(record.values[place].as_text()));
                if matches!(target, "product" | "customer") && !certain && !external {
                    let meant = if noun.code.is_some() { record.reference() } else { record.name().to_owned() };
                    self.note(target, text, Some(meant));
                }
                Ok(Some(record.id()))
            }
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn spelled(&mut self, session: &Session<'_>, noun: &'static Noun, text: &str) -> Result<Option<i64>> {
        let wanted = name::squeezed(text);
        let mut same = store::record::codes(session.tx(), noun)?;
        same.retain(|(_, code)| name::squeezed(code) == wanted);
        let [(id, code)] = same.as_slice() else { return Ok(None) };
        self.note(noun.key, text, Some(code.clone()));
        Ok(Some(*id))
    }

    fn note(&mut self, field: &'static str, text: &str, meant: Option<String>) {
        self.sum.noted.push(Noted { field, text: text.to_owned(), meant, rows: 0 });
    }

    /// Makes what a cell names, where such a name may come with these rows. A customer is one's own and known by name
    /// only; a team named after another lies below it.
    fn make(
        &mut self,
        session: &mut Session<'_>,
        row: &Record,
        field: &'static str,
        target: &'static str,
        text: &str,
    ) -> Result<Option<i64>> {
        let brought = MADE.iter().any(|(noun, by)| *noun == target && by.contains(&self.plan.noun.key)) && field == target;
        let Some(noun) = crate::domain::noun(target).filter(|_| brought) else { return Ok(None) };
        let mut made = Record::new(noun);
        if target == "customer" {
            // A name that several have, or one that is out of reach, is none to make another of.
            if !store::lookup::of_noun(session.tx(), Key::Name, &name::core(text), noun, 1)?.is_empty() || is_number(noun, text) {
                return Ok(None);
            }
            made = made.with("name", Value::text(text)).with("stub", Value::Int(1));
            customer::complete(session, &mut made)?;
        } else {
            let code = noun.code.unwrap_or(noun.name);
            // What was removed keeps its code, and is not brought back by a name.
            if store::record::by_code(session.tx(), noun, text)?.is_some() {
                return Ok(None);
            }
            made.set(code, Value::text(text));
            if target == "team" {
                made.set("parent", row.get("team").clone());
            }
        }
        let made = session.create(self.grant, made)?;
        if tenure::held(noun) {
            if let Some(hands) = &mut self.hands {
                hands.numbers.settle(session)?;
            }
            tenure::open(session, &made, "imported", None)?;
        }
        self.sum.brought.push((noun, text.to_owned()));
        Ok(Some(made.id()))
    }

    /// Records that name others of the same file: those are there now.
    pub(super) fn tie(&mut self, session: &mut Session<'_>) -> Result<()> {
        for (id, field, text, foreign) in std::mem::take(&mut self.late) {
            self.foreign = foreign;
            let Some(old) = store::record::get(session.tx(), self.plan.noun, id)? else { continue };
            let mut new = old.clone();
            match self.named(session, self.plan.noun.key, &text)? {
                Some(other) => new.set(field, Value::Int(other)),
                None => keep_extra(&mut new, field, &text),
            }
            if subject::no_circle(session, Some(&old), &new).is_err() {
                new = old.clone();
                keep_extra(&mut new, field, &text);
            }
            // Made by this import, so it needs no image.
            session.rewrite(&old, &new)?;
        }
        Ok(())
    }
}

/// `C-7`: a number, if one that nobody has.
fn is_number(noun: &Noun, text: &str) -> bool {
    let rest = noun.letter.and_then(|letter| text.strip_prefix(letter)).and_then(|rest| rest.strip_prefix('-'));
    rest.is_some_and(|rest| rest.parse::<i64>().is_ok())
}

/// The record of a noun that goes by this code, number, foreign id or name, the person's own before others': of several
/// others none is meant. What `foreign` rows call by a number has it as its foreign id.
fn called(session: &Session<'_>, grant: Grant, noun: &'static Noun, text: &str, foreign: bool) -> Result<Option<Record>> {
    let there = |record: Option<Record>| record.filter(|record| record.removed_at().is_none());
    if let Some(record) = there(store::record::by_code(session.tx(), noun, text)?) {
        return Ok(Some(record));
    }
    if !foreign
        && let Some(letter) = noun.letter
        && let Some(id) = text.strip_prefix(letter).and_then(|rest| rest.strip_prefix('-')).and_then(|rest| rest.parse().ok())
    {
        return Ok(there(store::record::get(session.tx(), noun, id)?));
    }
    for (key, wanted) in [(Key::External, text.to_owned()), (Key::Name, name::core(text))] {
        let mut found = Vec::new();
        let end = Seek::of(&[noun]).each(session, Index::Exact(key, &wanted), |(noun, id)| {
            let record = store::record::get(session.tx(), noun, id)?;
            found.extend(record.filter(|record| session.reach(grant, record).is_ok()));
            Ok(found.len() <= SAME)
        })?;
        if end == End::Short {
            continue;
        }
        // Several with one core: who is called exactly so is meant.
        if found.len() > 1 && key == Key::Name {
            found.retain(|record| name::fold(record.name()) == name::fold(text));
        }
        if found.len() == 1 {
            return Ok(found.pop());
        }
    }
    Ok(None)
}

/// So many records of one name are looked at; of more, none is meant.
const SAME: usize = 200;

/// Puts a text under a key into `extra`.
pub(super) fn keep_extra(record: &mut Record, key: &str, text: &str) {
    let mut object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(record.text("extra")).unwrap_or_default();
    object.insert(key.to_owned(), text.into());
    record.set("extra", Value::Text(serde_json::Value::Object(object).to_string()));
}
