//! Saved listings.

use super::{Error, Reader, Result};
use crate::domain::filter::{self, Compare, Condition, Typed};
use crate::domain::{BadValue, Field, Kind, Noun, Record};

/// Whether a saved listing can be shown: its filter reads, and it names fields that the noun has.
pub(in crate::ops) fn check(reader: &Reader<'_>, view: &Record) -> Result<()> {
    let Some(noun) = crate::domain::noun(view.text("noun")).map(|noun| reader.noun(noun)) else { return Ok(()) };
    let filter = view.text("filter");
    if !filter.is_empty() {
        let broken = |column| Error::Bad { field: "filter", text: filter.to_owned(), why: BadValue::NotAFilter(column + 1) };
        let condition = filter::parse(filter).map_err(|met| broken(met.column))?;
        let mut tests = Vec::new();
        each(&condition, &mut tests);
        tests.into_iter().try_for_each(|typed| test(reader, noun, typed))?;
    }
    for key in ["columns", "sort"] {
        let names = view.text(key).split([',', '，', ' ']).map(|name| name.trim().trim_start_matches('-'));
        names.filter(|name| !name.is_empty()).try_for_each(|name| has(noun, key, name).map(drop))?;
    }
    Ok(())
}

/// Whether a comparison names fields that there are, and values that they take, as far as that can be told without a
/// clock.
fn test(reader: &Reader<'_>, noun: &'static Noun, typed: &Typed) -> Result<()> {
    let (name, of) = typed.field.split_once('.').map_or((typed.field.as_str(), None), |(name, of)| (name, Some(of)));
    let mut field = has(noun, "filter", name)?;
    if let Some(of) = of {
        let target = if let Kind::Ref(key) = field.kind { crate::domain::noun(key) } else { None };
        let target = target.ok_or_else(|| missing(noun, "filter", &typed.field))?;
        field = has(reader.noun(target), "filter", of)?;
    }
    if typed.compare == Compare::Contains || !matches!(field.kind, Kind::Choice(_) | Kind::Int | Kind::Bool | Kind::Money) {
        return Ok(());
    }
    for text in typed.with.iter().flatten() {
        field.read(text).map_err(|why| Error::Bad { field: field.key, text: text.clone(), why })?;
    }
    Ok(())
}

fn has(noun: &'static Noun, field: &'static str, name: &str) -> Result<&'static Field> {
    noun.named(name).ok_or_else(|| missing(noun, field, name))
}

fn missing(noun: &'static Noun, field: &'static str, name: &str) -> Error {
    Error::Bad { field, text: name.to_owned(), why: BadValue::NotAField(noun) }
}

fn each<'c>(condition: &'c Condition<Typed>, all: &mut Vec<&'c Typed>) {
    match condition {
        Condition::And(one, other) | Condition::Or(one, other) => {
            each(one, all);
            each(other, all);
        }
        Condition::Not(inner) => each(inner, all),
        Condition::Test(typed) => all.push(typed),
    }
}
