//! Custom fields.

use super::{Error, Reader, Result, Session};
use crate::domain::catalog::Definition;
use crate::domain::{BadValue, Field, Record, catalog};
use crate::store;

/// Whether a custom field can be as it is: its code names a noun and a key the noun does not have, and stays as it was
/// made, because the values lie under it; a choice has entries.
pub(in crate::ops) fn check(reader: &Reader<'_>, old: Option<&Record>, field: &Record) -> Result<()> {
    let code = field.text("code");
    let bad = |why| Err(Error::Bad { field: "code", text: code.to_owned(), why });
    if old.is_some_and(|old| old.text("code") != code) {
        return bad(BadValue::Fixed);
    }
    let Some((noun, key)) = catalog::split(code) else { return bad(BadValue::NotAFieldCode) };
    let noun = crate::domain::noun(noun.key).unwrap_or(noun);
    if noun.field(key).is_some() || matches!(key, "set" | "where" | "map" | "fields") {
        return bad(BadValue::OwnField);
    }
    if field.text("kind") == "choice" && field.get("choices").as_list().is_empty() {
        return Err(Error::Bad { field: "choices", text: String::new(), why: BadValue::NoChoices });
    }
    // Whoever names a field by its label means one.
    let label = field.text("label");
    let others = reader.noun(noun).fields.iter().filter(|other| other.key != key);
    let called = |other: &&Field| other.zh == label || other.en.eq_ignore_ascii_case(label) || other.key == label;
    match others.into_iter().find(called).filter(|_| !label.is_empty()) {
        Some(other) => {
            let why = BadValue::LabelTaken(format!("{}.{}", noun.key, other.key));
            Err(Error::Bad { field: "label", text: label.to_owned(), why })
        }
        None => Ok(()),
    }
}

/// How many records hold a value that the field, as it was changed, does not take: they keep it, but not as its value.
///
/// # Errors
/// As the engine.
pub fn left_out(session: &Session<'_>, old: &Record, new: &Record) -> Result<u64> {
    let same = |key| old.get(key) == new.get(key);
    let Some((noun, key)) = catalog::split(new.text("code")).filter(|_| !(same("kind") && same("choices"))) else { return Ok(0) };
    let definition = |field: &Record| Definition {
        code: field.text("code").to_owned(),
        label: None,
        kind: field.text("kind").to_owned(),
        choices: field.get("choices").as_list().to_vec(),
        required: false,
        listed: false,
    };
    let (before, now) = (definition(old), definition(new));
    let mut count = 0;
    store::field::values(session.tx(), noun, key, |value| {
        count += u64::from(catalog::takes(&before, value) && !catalog::takes(&now, value));
    })?;
    Ok(count)
}
