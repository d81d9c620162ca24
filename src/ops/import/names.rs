//! From what stands in a cell to the record it names.

use super::super::{Error, Result, Session};
use super::Landing;
use crate::domain::lookup::Key;
use crate::domain::{Kind, Noun, Record, Value, lead};
use crate::store;

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
        let cached = self.others.get(&(target, text.to_owned())).copied();
        let id = match cached {
            Some(id) => id,
            None => {
                let id = self.named(session, target, text)?;
                self.others.insert((target, text.to_owned()), id);
                id
            }
        };
        match id {
            // Whoever may not assign keeps what he imports; the name in the file is no right.
            Some(id) if field == "owner" && id != session.me().id && !self.may_assign => keep_extra(row, field, text),
            Some(id) => row.set(field, Value::Int(id)),
            None if self.plan.noun.key == "contact" && field == "customer" => {
                if row.get("company").is_null() {
                    row.set("company", Value::text(text));
                }
            }
            None if matches!(self.plan.noun.key, "followup" | "task") && matches!(field, "lead" | "customer" | "contact") => {
                let noun = crate::domain::noun(target).unwrap_or(&lead::LEAD);
                return Err(Error::not_found(noun, text));
            }
            None => keep_extra(row, field, text),
        }
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
    /// where only one has it.
    fn named(&self, session: &Session<'_>, target: &'static str, text: &str) -> Result<Option<i64>> {
        let Some(noun) = crate::domain::noun(target) else { return Ok(None) };
        let Some(record) = called(session, noun, text)? else { return Ok(None) };
        match session.reach(self.grant, &record) {
            Ok(()) => Ok(Some(record.id())),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn called(session: &Session<'_>, noun: &'static Noun, text: &str) -> Result<Option<Record>> {
    let there = |record: Option<Record>| record.filter(|record| record.removed_at().is_none());
    if let Some(record) = there(store::record::by_code(session.tx(), noun, text)?) {
        return Ok(Some(record));
    }
    if let Some(letter) = noun.letter
        && let Some(id) = text.strip_prefix(letter).and_then(|rest| rest.strip_prefix('-')).and_then(|rest| rest.parse().ok())
    {
        return Ok(there(store::record::get(session.tx(), noun, id)?));
    }
    let core = crate::domain::name::core(text);
    for (key, text) in [(Key::External, text.to_owned()), (Key::Name, core)] {
        if let [only] = store::lookup::of_noun(session.tx(), key, &text, noun, 2)?.as_slice() {
            return Ok(there(store::record::get(session.tx(), noun, *only)?));
        }
    }
    Ok(None)
}

/// Puts a text under a key into `extra`.
pub(super) fn keep_extra(record: &mut Record, key: &str, text: &str) {
    let mut object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(record.text("extra")).unwrap_or_default();
    object.insert(key.to_owned(), text.into());
    record.set("extra", Value::Text(serde_json::Value::Object(object).to_string()));
}
