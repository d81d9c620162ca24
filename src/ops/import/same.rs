//! Which record that is there already a row is.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::super::{Result, Session};
use super::Landing;
use crate::domain::lookup::{self, Key};
use crate::domain::{Field, Record, Value};
use crate::store;
use crate::store::lookup::Walk;

/// Records of one key looked at at once.
const PAGE: usize = 100;

impl Landing<'_, '_> {
    /// The keys of a row by which it may be a record that is there.
    pub(super) fn keys(&self, session: &Session<'_>, record: &Record) -> Vec<(Key, String)> {
        if self.plan.keys == [Key::External] {
            let id = record.noun.position("ext_id").map_or("", |place| record.values[place].as_text()).trim();
            return if id.is_empty() { Vec::new() } else { vec![(Key::External, id.to_owned())] };
        }
        let mut keys = lookup::keys(record, &session.region);
        keys.retain(|(key, _)| self.plan.keys.contains(key));
        keys
    }

    /// The record that the row was when this file wrote it out: both its number and its uid are those of the row. The
    /// numbers of a row that another file wrote out are that file's.
    pub(super) fn home(&mut self, session: &Session<'_>, row: &mut Record) -> Result<Option<Record>> {
        self.foreign = false;
        let Some(id) = row.int("id").filter(|_| row.noun.field("uid").is_some()) else { return Ok(None) };
        let there = store::record::get(session.tx(), self.plan.noun, id)?.filter(|there| there.text("uid") == row.text("uid"));
        self.foreign = there.is_none();
        row.set("id", Value::Null);
        row.set("uid", Value::Null);
        let there = there.filter(|there| there.removed_at().is_none());
        if let Some(there) = &there {
            if row.noun.field("ext_id").is_some() && row.text("ext_id") == there.reference() {
                row.set("ext_id", Value::Null);
            }
            row.set("extra", without_kept(row));
        }
        Ok(there)
    }

    /// The record that the row's keys name, or its code, which no two records have.
    pub(super) fn same(&self, session: &Session<'_>, row: &Record, keys: &[(Key, String)]) -> Result<Option<Record>> {
        if let Some(code) = self.plan.noun.code
            && let Some(there) = store::record::by_code(session.tx(), self.plan.noun, row.text(code))?
            && there.removed_at().is_none()
        {
            return Ok(Some(there));
        }
        let mut anothers = None;
        for key in keys {
            for id in self.met.perhaps(short(key)) {
                let Some(record) = store::record::get(session.tx(), self.plan.noun, id)? else { continue };
                // A row that is held is nobody yet.
                if record.removed_at().is_none() && self.keys(session, &record).contains(key) {
                    return Ok(Some(record));
                }
            }
            if !self.keys_before {
                continue;
            }
            let mut walk = Walk::of_noun(key.0, &key.1, self.plan.noun);
            let mut own = None;
            loop {
                let page = walk.page(session.tx(), PAGE)?;
                let last = page.len() < PAGE;
                // What was removed is no more met; a row that has its key is a new record.
                for (noun, id) in page {
                    let record = store::record::get(session.tx(), noun, id)?.filter(|record| record.removed_at().is_none());
                    let Some(record) = record else { continue };
                    // One's own record before another's with the same key, the oldest of them.
                    let within = session.reach(self.grant, &record).is_ok();
                    *(if within { &mut own } else { &mut anothers }) = Some(record);
                }
                if last {
                    break;
                }
            }
            if own.is_some() {
                return Ok(own);
            }
        }
        Ok(anothers)
    }
}

/// What no field of a row holds, without what only rules write: the record has that itself.
fn without_kept(row: &Record) -> Value {
    let mut extra: serde_json::Map<String, serde_json::Value> = serde_json::from_str(row.text("extra")).unwrap_or_default();
    extra.retain(|key, _| row.noun.named(key).is_none_or(Field::importable));
    if extra.is_empty() { Value::Null } else { Value::Text(serde_json::Value::Object(extra).to_string()) }
}

/// A short hash of a key, by which the rows are found that perhaps have it.
pub(super) fn short((key, text): &(Key, String)) -> u32 {
    let mut hasher = DefaultHasher::new();
    (*key as u8).hash(&mut hasher);
    text.hash(&mut hasher);
    u32::try_from(hasher.finish() >> 32).unwrap_or(0)
}
