//! Saved listings.

use super::{Error, Reader, Result};
use crate::domain::filter::{self, Condition, Typed};
use crate::domain::{BadValue, Noun, Record};

/// Whether a saved listing can be shown: its filter reads, and it names fields that the noun has.
pub(in crate::ops) fn check(reader: &Reader<'_>, view: &Record) -> Result<()> {
    let Some(noun) = crate::domain::noun(view.text("noun")).map(|noun| reader.noun(noun)) else { return Ok(()) };
    let filter = view.text("filter");
    if !filter.is_empty() {
        let broken = |column| Error::Bad { field: "filter", text: filter.to_owned(), why: BadValue::NotAFilter(column + 1) };
        let condition = filter::parse(filter).map_err(|met| broken(met.column))?;
        let mut named = Vec::new();
        names(&condition, &mut named);
        for name in named {
            let name = name.split('.').next().unwrap_or_default();
            has(noun, "filter", name)?;
        }
    }
    for key in ["columns", "sort"] {
        let names = view.text(key).split([',', '，', ' ']).map(|name| name.trim().trim_start_matches('-'));
        names.filter(|name| !name.is_empty()).try_for_each(|name| has(noun, key, name))?;
    }
    Ok(())
}

fn has(noun: &'static Noun, field: &'static str, name: &str) -> Result<()> {
    match noun.named(name) {
        Some(_) => Ok(()),
        None => Err(Error::Bad { field, text: name.to_owned(), why: BadValue::NotAField(noun) }),
    }
}

fn names<'c>(condition: &'c Condition<Typed>, all: &mut Vec<&'c str>) {
    match condition {
        Condition::And(one, other) | Condition::Or(one, other) => {
            names(one, all);
            names(other, all);
        }
        Condition::Not(inner) => names(inner, all),
        Condition::Test(typed) => all.push(&typed.field),
    }
}
