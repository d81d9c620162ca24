//! Merging: one record of two that are the same. What the one lacks it takes from the other, what referred to the other
//! refers to it, and the other's number means it from then on.

use std::collections::BTreeMap;

use super::{Error, Grant, Reader, Result, Session, record, subject};
use crate::domain::held::HELD;
use crate::domain::lead::LEAD;
use crate::domain::merger::MERGER;
use crate::domain::policy::Action;
use crate::domain::{Field, Kind, Noun, Record, Value, customer, lookup, phone, value};
use crate::store;

/// What a merge did.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The record that stays, as it is now.
    pub kept: Record,
    /// The record that became it, removed.
    pub gone: Record,
    /// The fields that it got from the other.
    pub taken: Vec<&'static str>,
    /// Fields in which the other says something else that it did not get.
    pub left: Vec<&'static str>,
    /// How many rows of each noun referred to the other and refer to it now.
    pub moved: BTreeMap<&'static str, u64>,
}

/// As often a number may lead on to another.
const CHAIN: usize = 100;

/// Makes `gone` part of `kept`. Of the fields in `take` the value of the other counts; else it fills what is empty, adds
/// to lists, and its note is added.
///
/// # Errors
/// [`Error::Converted`] of a lead that became a customer, [`Error::Removed`], [`Error::Denied`], and what the noun's rules
/// say of the record as it would be.
pub fn merge(session: &mut Session<'_>, kept: &Record, gone: &Record, take: &[&str]) -> Result<Merged> {
    let noun = kept.noun;
    let grant = session.ask(Action::Edit(noun.key))?;
    for one in [kept, gone] {
        session.reach(grant, one)?;
        subject::present(one)?;
    }
    if *noun == LEAD && gone.text("stage") == "converted" {
        let name = |noun: &Noun, key: &str| gone.int(key).map_or_else(String::new, |id| noun.reference(id));
        let (customer, contact) =
            (name(&customer::CUSTOMER, "converted_customer"), name(&crate::domain::contact::CONTACT, "converted_contact"));
        return Err(Error::Converted { reference: gone.reference(), customer, contact });
    }
    let (mut new, taken) = joined(kept, gone, take, &session.region);
    let left = left(&new, gone);
    // What stood above or below the other does not stand above itself.
    for field in noun.fields.iter().filter(|field| field.kind == Kind::Ref(noun.key)) {
        if new.int(field.key).is_some_and(|id| id == gone.id() || id == kept.id()) {
            new.set(field.key, Value::Null);
        }
    }
    let moved = move_all(session, grant, kept, gone)?;
    // What referred to the other may have been the record itself.
    let kept = record::again(session, kept)?;
    record::check(session, Some(&kept), &new)?;
    new.set("op", kept.get("op").clone());
    let kept = session.update(grant, &kept, new)?;
    let gone = record::again(session, gone)?;
    let gone = session.update(grant, &gone, gone.clone().with("removed_at", Value::Int(session.clock.now)))?;
    lead_on(session, &gone, &kept)?;
    session.about(&kept);
    Ok(Merged { kept, gone, taken, left, moved })
}

/// Remembers that whoever names a removed record means another one.
pub(in crate::ops) fn lead_on(session: &mut Session<'_>, gone: &Record, kept: &Record) -> Result<()> {
    let grant = session.ask(Action::Edit(kept.noun.key))?;
    let (from, to) = (Value::Text(gone.reference()), Value::Text(kept.reference()));
    session.create(grant, Record::new(&MERGER).with("code", from).with("became", to))?;
    Ok(())
}

/// The record that stays with what it takes, and the fields that it takes.
fn joined(kept: &Record, gone: &Record, take: &[&str], region: &str) -> (Record, Vec<&'static str>) {
    let (mut new, mut taken) = (kept.clone(), Vec::new());
    for field in kept.noun.fields.iter().filter(|field| goes_along(field)) {
        let (mine, theirs) = (kept.get(field.key), gone.get(field.key));
        let value =
            if take.contains(&field.key) && !theirs.is_null() { theirs.clone() } else { both(field, mine, theirs, region) };
        if value != *mine {
            new.set(field.key, value);
            taken.push(field.key);
        }
    }
    let other = gone.name();
    if kept.noun.field("aliases").is_some() && !other.is_empty() && other != new.name() {
        let mut names = new.get("aliases").as_list().to_vec();
        if !names.iter().any(|name| name == other) {
            names.push(other.to_owned());
            new.set("aliases", Value::list(names));
            taken.push("aliases");
        }
    }
    (new, taken)
}

/// The fields of which only one value can stay, and the other has one too.
fn left(new: &Record, gone: &Record) -> Vec<&'static str> {
    let fields = new.noun.fields.iter().filter(|field| goes_along(field) && field.key != new.noun.name);
    let single = fields.filter(|field| !matches!(field.kind, Kind::Extra | Kind::Note) && field.key != "last_followup_at");
    let differs = |field: &&Field| {
        let (own, theirs) = (new.get(field.key), gone.get(field.key));
        !matches!(theirs, Value::Null | Value::List(_)) && own != theirs
    };
    single.filter(differs).map(|field| field.key).collect()
}

/// Puts what a row brings that stays no record into the one that it is.
///
/// # Errors
/// [`Error::Denied`], and what the noun's rules say of the record as it would be.
pub(in crate::ops) fn absorb(session: &mut Session<'_>, old: &Record, row: &Record) -> Result<Record> {
    let grant = session.ask(Action::Edit(old.noun.key))?;
    session.reach(grant, old)?;
    let new = absorbed(session, old, row)?;
    record::check(session, Some(old), &new)?;
    session.about(old);
    session.update(grant, old, new)
}

/// A record with what a row brings that is not stored, perhaps of another noun: what differs, and what has no field here,
/// is kept in `extra`.
pub(in crate::ops) fn absorbed(reader: &Reader<'_>, old: &Record, row: &Record) -> Result<Record> {
    let mut brought = Record::new(old.noun);
    let mut left = serde_json::Map::new();
    for (field, value) in row.noun.fields.iter().zip(&row.values) {
        // Since when it is here and what it is worth is not the row's to say.
        let open = goes_along(field) && field.settable() && !matches!(field.key, "score" | "captured_at");
        if !open || value.is_null() {
            continue;
        }
        let own = old.noun.field(field.key).filter(|own| own.settable() && own.kind == field.kind);
        let adds = matches!(value, Value::List(_)) || field.kind == Kind::Note;
        match own {
            Some(_) if adds || old.get(field.key).is_null() || old.get(field.key) == value => {
                brought.set(field.key, value.clone())
            }
            // Another name becomes an alias.
            _ if field.key == row.noun.name && old.noun.field("aliases").is_some() => brought.set(old.noun.name, value.clone()),
            _ => {
                let said = match (field.kind, value.as_int()) {
                    // A number says nothing to whoever reads it later.
                    (Kind::Ref(noun), Some(id)) => called(reader, noun, id)?,
                    _ => value::to_json(value),
                };
                // Under the name of a custom field lies its own value.
                let custom = old.noun.field(field.key).is_some_and(|own| own.custom);
                left.insert(if custom { format!("{} 2", field.key) } else { field.key.to_owned() }, said);
            }
        }
    }
    let left = extra(row.text("extra"), &serde_json::Value::Object(left).to_string());
    if left != "{}" {
        brought.set("extra", Value::Text(left));
    }
    Ok(joined(old, &brought, &[], &reader.region).0)
}

fn called(reader: &Reader<'_>, noun: &str, id: i64) -> Result<serde_json::Value> {
    let Some(noun) = crate::domain::noun(noun) else { return Ok(id.into()) };
    let record = store::record::get(reader.tx(), noun, id)?;
    let word = |record: Record| record.text(noun.code.unwrap_or(noun.name)).to_owned();
    Ok(record.map_or_else(|| noun.reference(id), word).into())
}

/// Whether a merge looks at a field: what people say of the record, what no field holds, and when it was last heard of.
/// In whose hands it is changes by assignment only.
#[must_use]
pub fn goes_along(field: &Field) -> bool {
    let said = field.settable() && !matches!(field.key, "owner" | "pool");
    said || field.kind == Kind::Extra || field.key == "last_followup_at"
}

/// What two values of a field are together.
fn both(field: &Field, mine: &Value, theirs: &Value, region: &str) -> Value {
    // The same number is there once, however it was typed.
    let known = |entry: &String| match field.kind {
        Kind::Phones => phone::e164(entry, region).unwrap_or_else(|| phone::digits(entry)),
        Kind::Emails => lookup::email(entry),
        _ => entry.clone(),
    };
    match (mine, theirs) {
        (_, Value::Null) => mine.clone(),
        (Value::Null, _) => theirs.clone(),
        (Value::List(mine), Value::List(theirs)) => {
            let mut all = mine.clone();
            let there: Vec<String> = mine.iter().map(known).collect();
            all.extend(theirs.iter().filter(|entry| !there.contains(&known(entry))).cloned());
            Value::list(all)
        }
        (Value::Text(mine), Value::Text(theirs)) if field.kind == Kind::Note && !mine.contains(theirs.as_str()) => {
            Value::Text(format!("{mine}\n{theirs}"))
        }
        (Value::Text(mine), Value::Text(theirs)) if field.kind == Kind::Extra => Value::Text(extra(mine, theirs)),
        (Value::Int(mine), Value::Int(theirs)) if field.key == "last_followup_at" => Value::Int(*mine.max(theirs)),
        _ => mine.clone(),
    }
}

/// What no field holds of both; where both say something else under one key, that of the other stands beside it.
fn extra(mine: &str, theirs: &str) -> String {
    type Object = serde_json::Map<String, serde_json::Value>;
    let mut all: Object = serde_json::from_str(mine).unwrap_or_default();
    for (key, value) in serde_json::from_str::<Object>(theirs).unwrap_or_default() {
        let (mut place, mut number) = (key.clone(), 2);
        while all.get(&place).is_some_and(|known| *known != value) {
            place = format!("{key} {number}");
            number += 1;
        }
        all.insert(place, value);
    }
    serde_json::Value::Object(all).to_string()
}

/// Every row that refers to the other, removed ones too, refers to the record that stays; but in whose hands the other
/// was, and through which gates it went, is its own history.
fn move_all(session: &mut Session<'_>, grant: Grant, kept: &Record, gone: &Record) -> Result<BTreeMap<&'static str, u64>> {
    let mut moved = BTreeMap::new();
    for (noun, field) in store::record::referring(kept.noun).filter(|(noun, field)| moves(noun, field)) {
        for old in store::record::pointing_at(session.tx(), noun, field, gone.id())? {
            // A record is not above itself.
            let own = noun == kept.noun && old.id() == kept.id();
            let value = if own { Value::Null } else { Value::Int(kept.id()) };
            session.update(grant, &old, old.clone().with(field.key, value))?;
            *moved.entry(noun.key).or_default() += 1;
        }
    }
    Ok(moved)
}

/// Whether a row goes along that refers to a merged record by this field.
fn moves(noun: &Noun, field: &Field) -> bool {
    !noun.internal || (*noun == HELD && field.key.starts_with("like_"))
}

/// The records that became this one.
///
/// # Errors
/// As the engine.
pub(in crate::ops) fn parts(reader: &Reader<'_>, record: &Record) -> Result<Vec<Record>> {
    let mut parts = Vec::new();
    for code in store::merger::parts(reader.tx(), &record.reference())? {
        if let Some(id) = code.rsplit_once('-').and_then(|(_, id)| id.parse().ok()) {
            parts.extend(store::record::get(reader.tx(), record.noun, id)?);
        }
    }
    Ok(parts)
}

/// What a removed record became, if it was merged.
///
/// # Errors
/// As the engine.
pub(in crate::ops) fn became(reader: &Reader<'_>, gone: &Record) -> Result<Option<i64>> {
    let (mut code, mut last) = (gone.reference(), None);
    for _ in 0..CHAIN {
        let merger = store::record::by_code(reader.tx(), &MERGER, &code)?.filter(|merger| merger.removed_at().is_none());
        let Some(merger) = merger else { break };
        merger.text("became").clone_into(&mut code);
        last = code.rsplit_once('-').and_then(|(_, id)| id.parse().ok());
    }
    Ok(last)
}
