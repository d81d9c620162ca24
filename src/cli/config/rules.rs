//! The rules of the file under `tend config`: they lie in the database, hold for everybody, and can be undone.

use serde_json::{Value as Json, json};

use super::list::Source;
use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Code, Failure, near};
use crate::domain::setting::{Rule, Takes};
use crate::ops;

/// The value that holds, and whether the file says so.
pub(super) fn present(app: &mut App, rule: &Rule) -> Result<(String, Source), Failure> {
    let set = app.look(None, |reader| ops::setting::set_to(reader, rule))?;
    Ok(set.map_or_else(|| (rule.usual.to_owned(), Source::Default), |value| (value, Source::Database)))
}

/// The value as it is kept.
///
/// # Errors
/// What the rule does not take.
fn read(rule: &Rule, typed: &str) -> Result<String, Failure> {
    rule.read(typed).ok_or_else(|| {
        let args = vec![("flag", rule.name.to_owned()), ("value", typed.to_owned()), ("words", rule.takes())];
        let meant: &[&str] = if let Takes::OneOf(words) = rule.takes { words } else { &[] };
        Failure::new(Code::Usage, "error.bad_value", args)
            .hint("hint.one_of", vec![("words", rule.takes())])
            .among(near(typed, meant))
    })
}

/// Sets a rule; none sets it back to the usual value.
///
/// # Errors
/// What the rule does not take; as the writing.
pub(super) fn set(app: &mut App, rule: &'static Rule, typed: Option<&str>) -> Done {
    let value = typed.map(|typed| read(rule, typed)).transpose()?;
    let edge = app.edge();
    let command = if value.is_some() { "config set" } else { "config unset" };
    app.write(command, |session| {
        let changed = ops::setting::set(session, rule, value.as_deref())?;
        let holds = value.as_deref().unwrap_or(rule.usual);
        let args = [("key", rule.name), ("value", holds)];
        let key = match (changed, &value) {
            (true, Some(_)) => "said.rule_set",
            (true, None) => "said.rule_unset",
            (false, _) => "said.rule_already",
        };
        Ok(Reply {
            said: vec![edge.say(key, &args)],
            data: json!({"key": rule.name, "value": value.as_ref().map_or(Json::Null, |value| json!(value))}),
            ids: vec![rule.name.to_owned()],
            exit: 0,
        })
    })
}
