//! `--where` and `--sort`: texts become fields and values.

use super::app::App;
use super::cells::field;
use super::failure::{Code, Failure, bad};
use super::values::{self, Read};
use crate::domain::filter::{Compare, Condition, Known, Typed, parse};
use crate::domain::{Field, Kind, Noun, Value};
use crate::lang::date::{Look, When};

/// Reads a filter over a noun.
///
/// # Errors
/// What is no filter, no field or no value, with its place.
pub(super) fn read(app: &mut App, noun: &'static Noun, text: &str) -> Result<Condition<Known>, Failure> {
    let broken = |broken: crate::domain::filter::Broken| {
        let args = vec![("column", (broken.column + 1).to_string()), ("met", broken.met)];
        Failure::new(Code::Usage, "error.filter", args).hint("hint.filter", vec![])
    };
    parse(text).map_err(broken)?.map(&mut |typed| test(app, noun, typed))
}

/// Reads `-due,name`.
///
/// # Errors
/// A field that the noun does not have.
pub(super) fn sort(noun: &'static Noun, text: &str) -> Result<Vec<(&'static Field, bool)>, Failure> {
    let all: Vec<&str> = noun.fields.iter().map(|field| field.key).collect();
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, descending) = part.strip_prefix('-').map_or((part, false), |name| (name, true));
            field(noun, name).map(|field| (field, descending)).ok_or_else(|| Failure::field(noun, name, &all))
        })
        .collect()
}

fn test(app: &mut App, noun: &'static Noun, typed: Typed) -> Result<Condition<Known>, Failure> {
    let (own, of) = fields(app, noun, &typed)?;
    let compared = of.unwrap_or(own);
    if matches!(compared.kind, Kind::Moment | Kind::Due) && typed.compare != Compare::Contains {
        return days(app, own, of, &typed);
    }
    let mut with = Vec::with_capacity(typed.with.len());
    for text in &typed.with {
        let Some(text) = text else {
            with.push(Value::Null);
            continue;
        };
        if typed.compare == Compare::Contains {
            with.push(Value::text(text));
        } else {
            with.push(value(app, compared, text)?);
        }
    }
    Ok(Condition::Test(Known { field: own, of, compare: typed.compare, with }))
}

/// `stage`, or `customer.tier`: the field, and the field of what it refers to.
fn fields(app: &mut App, noun: &'static Noun, typed: &Typed) -> Result<(&'static Field, Option<&'static Field>), Failure> {
    let missing = |noun: &Noun, name: &str| {
        let all: Vec<&str> = noun.fields.iter().map(|field| field.key).collect();
        let mut failure = Failure::field(noun, name, &all);
        failure.message.0 = "error.filter_field".to_owned();
        failure.message.1.push(("column", (typed.column + 1).to_string()));
        failure
    };
    let (name, of) = typed.field.split_once('.').map_or((typed.field.as_str(), None), |(name, of)| (name, Some(of)));
    let own = field(noun, name).ok_or_else(|| missing(noun, name))?;
    let Some(of) = of else { return Ok((own, None)) };
    let target = match own.kind {
        Kind::Ref(key) => crate::domain::noun(key),
        _ => None,
    };
    let target = app.noun(target.ok_or_else(|| missing(noun, &typed.field))?)?;
    Ok((own, Some(field(target, of).ok_or_else(|| missing(target, of))?)))
}

fn value(app: &App, field: &'static Field, text: &str) -> Result<Value, Failure> {
    match field.kind {
        Kind::Phones | Kind::List | Kind::Emails | Kind::Days => Ok(Value::List(vec![text.to_owned()])),
        Kind::Id => {
            let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim_start_matches('-');
            digits.parse().map(Value::Int).map_err(|_| bad("id", text, &crate::domain::BadValue::NotANumber))
        }
        Kind::Extra | Kind::Hours => Ok(Value::text(text)),
        _ => Ok(match values::read(app, field, text)? {
            Read::Known(value) => value,
            Read::Refers(_, text) => Value::Text(text),
            // A filter knows whole values only.
            Read::Entries(_) => Value::Null,
        }),
    }
}

/// Moments compared with days; one of several is enough.
fn days(app: &App, field: &'static Field, of: Option<&'static Field>, typed: &Typed) -> Result<Condition<Known>, Failure> {
    let mut all: Option<Condition<Known>> = None;
    for text in &typed.with {
        let one = match text {
            Some(text) => day(app, field, of, typed.compare, text)?,
            None => Condition::Test(Known { field, of, compare: typed.compare, with: vec![Value::Null] }),
        };
        all = Some(match all {
            Some(before) => Condition::Or(Box::new(before), Box::new(one)),
            None => one,
        });
    }
    Ok(all.unwrap_or(Condition::Test(Known { field, of, compare: typed.compare, with: Vec::new() })))
}

/// A moment compared with a whole day: `= today` is all of it, `> today` begins after it.
fn day(
    app: &App,
    field: &'static Field,
    of: Option<&'static Field>,
    compare: Compare,
    text: &str,
) -> Result<Condition<Known>, Failure> {
    // What is due lies ahead, what has happened behind.
    let look = if of.unwrap_or(field).kind == Kind::Due { Look::Ahead } else { Look::Back };
    let start = app.moment(text, look)?;
    let end = match app.when(text, look)? {
        When::Day(day) => super::app::due(When::Day(day)),
        _ => start,
    };
    let one = |compare, at| Condition::Test(Known { field, of, compare, with: vec![Value::Int(at)] });
    Ok(match compare {
        Compare::Is => Condition::And(Box::new(one(Compare::AtLeast, start)), Box::new(one(Compare::AtMost, end))),
        Compare::IsNot => {
            let inside = Condition::And(Box::new(one(Compare::AtLeast, start)), Box::new(one(Compare::AtMost, end)));
            Condition::Not(Box::new(inside))
        }
        Compare::More | Compare::AtMost => one(compare, end),
        _ => one(compare, start),
    })
}
