//! From flags to values: text is read by the field's kind, dates by the date parser, references by the records.

use clap::{Arg, ArgAction, ArgMatches};

use super::app::{App, Edge};
use super::cells::flag;
use super::failure::{Code, Failure, bad};
use super::verb::option;
use crate::domain::policy::Action;
use crate::domain::tag::TAG;
use crate::domain::{BadValue, Field, Kind, Noun, Record, Value, source};
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::ops::{self, Session};

/// A value as far as it can be read without the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Read {
    /// Read.
    Known(Value),
    /// The name of another record.
    Refers(&'static str, String),
    /// Entries that a list gets, or loses: `+vip`, `-vip`.
    Entries(Vec<(bool, String)>),
}

/// A record that came along with a value, because it was not there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made(&'static str, String);

impl Made {
    /// What is said of it.
    pub(super) fn said(&self, edge: Edge) -> String {
        edge.say(self.0, &[("what", &self.1)])
    }
}

/// A field with what was typed for it.
pub(super) type Set = (&'static str, Read);

/// A field with the value it gets.
pub(super) type Settled = (&'static str, Value);

/// The values of all flags that are fields of the noun. An empty text empties the field.
///
/// # Errors
/// A text that its field does not take.
pub(super) fn of_flags(app: &App, noun: &'static Noun, matches: &ArgMatches) -> Result<Vec<Set>, Failure> {
    let mut sets = Vec::new();
    for field in noun.fields.iter().filter(|field| has_flag(field)) {
        let Ok(Some(texts)) = matches.try_get_many::<String>(field.key) else { continue };
        let text = texts.map(String::as_str).collect::<Vec<_>>().join(",");
        sets.push((field.key, entries(field, read(app, field, &text)?)?));
    }
    for typed in typed_sets(matches) {
        let (name, text) = parted(typed, noun)?;
        sets.push(of_pair(app, noun, name, text)?);
    }
    Ok(sets)
}

/// What stands behind `--set`, each as it was typed.
pub(super) fn typed_sets(matches: &ArgMatches) -> impl Iterator<Item = &String> {
    matches.try_get_many::<String>("set").ok().flatten().into_iter().flatten()
}

/// The two sides of `FIELD=VALUE`.
///
/// # Errors
/// A text without the sign between them.
pub(super) fn parted<'t>(typed: &'t str, noun: &Noun) -> Result<(&'t str, &'t str), Failure> {
    let parted = typed.split_once(['=', '＝']).map(|(name, text)| (name.trim(), text));
    parted.ok_or_else(|| {
        let args = vec![("value", typed.to_owned())];
        Failure::new(Code::Usage, "error.set", args).hint("hint.set", vec![("noun", noun.key.to_owned())])
    })
}

/// The value of one field, named by its key or a word for it.
///
/// # Errors
/// A name that the noun does not have, a text that its field does not take.
pub(super) fn of_pair(app: &App, noun: &'static Noun, name: &str, text: &str) -> Result<Set, Failure> {
    let settable: Vec<&str> = noun.fields.iter().filter(|field| has_flag(field)).map(|field| field.key).collect();
    let field = settable_field(noun, name).ok_or_else(|| Failure::field(noun, name, &settable))?;
    Ok((field.key, entries(field, read(app, field, text)?)?))
}

/// The field of a noun that `--set` names: `grade`, or `lead.grade`.
pub(super) fn settable_field(noun: &'static Noun, name: &str) -> Option<&'static Field> {
    let name = name.strip_prefix(noun.key).and_then(|rest| rest.strip_prefix('.')).unwrap_or(name);
    super::cells::field(noun, name).filter(|field| has_flag(field))
}

/// `+vip` and `-vip` change a list, anything else is the list. A phone number begins with a plus of its own.
fn entries(field: &Field, read: Read) -> Result<Read, Failure> {
    let Read::Known(Value::List(list)) = &read else { return Ok(read) };
    let signs: Vec<Option<(bool, &str)>> = list.iter().map(|entry| signed(entry)).collect();
    if field.kind != Kind::List || signs.iter().all(Option::is_none) {
        return Ok(read);
    }
    let all: Option<Vec<(bool, String)>> = signs.iter().map(|one| one.map(|(add, entry)| (add, entry.to_owned()))).collect();
    let bad =
        || Failure::new(Code::Usage, "error.signs", vec![("field", flag(field))]).hint("hint.signs", vec![("flag", flag(field))]);
    all.filter(|all| all.iter().all(|(_, entry)| !entry.is_empty())).map(Read::Entries).ok_or_else(bad)
}

fn signed(entry: &str) -> Option<(bool, &str)> {
    let rest = entry.strip_prefix(['+', '-', '＋', '－'])?;
    Some((!entry.starts_with(['-', '－']), rest.trim()))
}

/// A field by its name: the way to custom fields, and to all fields in bulk.
#[must_use]
pub(super) fn set(lang: Lang) -> Arg {
    option("set", "FIELD=VALUE", lang, "arg.set").action(ArgAction::Append)
}

/// Whether `add` and `edit` have a flag for a field; the moment of a follow-up is the global `--at`.
#[must_use]
pub(super) fn has_flag(field: &Field) -> bool {
    field.settable() && field.key != "at"
}

/// Reads one text.
///
/// # Errors
/// A text that the field does not take.
pub(super) fn read(app: &App, field: &'static Field, text: &str) -> Result<Read, Failure> {
    if text.trim().is_empty() {
        return Ok(Read::Known(Value::Null));
    }
    let value = match field.kind {
        Kind::Ref(key) => {
            let text = if key == "user" && text.trim() == "me" { &app.globals.login } else { text.trim() };
            return Ok(Read::Refers(key, text.to_owned()));
        }
        Kind::Moment => Value::Int(app.moment(text, Look::Back)?),
        Kind::Due => Value::Int(app.due(text)?),
        Kind::Date => Value::Text(app.day(text, Look::Ahead)?.to_string()),
        _ => field.read(text).map_err(|why| bad(&flag(field), text, &why))?,
    };
    Ok(Read::Known(value))
}

/// Puts the values into a record, finding what they refer to. A source or a tag that does not exist yet is made.
///
/// # Errors
/// Where a name finds nothing, or several.
pub(super) fn put(session: &mut Session<'_>, record: &mut Record, sets: &[Set]) -> ops::Result<Vec<Made>> {
    let (values, made) = settled(session, record, sets)?;
    for (key, value) in values {
        record.set(key, value);
    }
    Ok(made)
}

/// The values that a record gets, with what they refer to found.
///
/// # Errors
/// As [`put`].
pub(super) fn settled(session: &mut Session<'_>, record: &Record, sets: &[Set]) -> ops::Result<(Vec<Settled>, Vec<Made>)> {
    let (mut values, mut made) = (Vec::with_capacity(sets.len()), Vec::new());
    for (key, read) in sets {
        let now = record.get(key);
        let value = settle(session, read, now, &mut made)?;
        if *key == "tags" {
            tags(session, now, &value, &mut made)?;
        }
        values.push((*key, value));
    }
    Ok((values, made))
}

/// Tags that nobody has made yet are made by whoever first marks something with them, if he may.
fn tags(session: &mut Session<'_>, before: &Value, after: &Value, made: &mut Vec<Made>) -> ops::Result<()> {
    if session.ask(Action::Add(TAG.key)).is_err() {
        return Ok(());
    }
    for tag in after.as_list().iter().filter(|tag| !before.as_list().contains(tag)) {
        if ops::record::is_new(session, &TAG, tag)? {
            ops::record::make(session, Record::new(&TAG).with("code", Value::text(tag)))?;
            made.push(Made("said.new_tag", tag.clone()));
        }
    }
    Ok(())
}

fn settle(session: &mut Session<'_>, read: &Read, now: &Value, made: &mut Vec<Made>) -> ops::Result<Value> {
    let (key, text) = match read {
        Read::Known(value) => return Ok(value.clone()),
        Read::Entries(changes) => {
            let mut list = now.as_list().to_vec();
            for (add, entry) in changes {
                list.retain(|own| own != entry);
                list.extend(add.then(|| entry.clone()));
            }
            return Ok(Value::list(list));
        }
        Read::Refers(key, text) => (*key, text),
    };
    let Some(noun) = crate::domain::noun(key) else {
        return Err(ops::Error::Bad { field: key, text: text.clone(), why: BadValue::NeedsContext });
    };
    match ops::refer::one(session, text, noun) {
        Ok(record) => Ok(Value::Int(record.id())),
        // Where a lead comes from is said before anybody has made a list of sources.
        Err(ops::Error::NotFound { .. }) if *noun == source::SOURCE && session.ask(Action::Add(noun.key)).is_ok() => {
            let record = ops::record::make(session, Record::new(noun).with("code", Value::text(text)))?;
            made.push(Made("said.new_source", text.clone()));
            Ok(Value::Int(record.id()))
        }
        Err(error) => Err(error),
    }
}
