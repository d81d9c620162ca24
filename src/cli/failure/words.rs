//! Messages speak of fields and kinds of records in the asked language; what one has to type stays beside them.

use super::{bad, reason};
use crate::cli::cells::flag;
use crate::domain::{NOUNS, Noun, lead, list, user};
use crate::lang::Lang;
use crate::ops::Error;

/// Messages that repeat what was typed for a field.
const TYPED: [&str; 3] = ["error.field", "error.filter_field", "error.template_field"];

/// A message with its arguments put into words.
pub(super) fn said((key, args): &(String, Vec<(&'static str, String)>), lang: Lang) -> String {
    let noun = args.iter().find(|(name, _)| *name == "noun").and_then(|(_, key)| noun(key));
    let words: Vec<(&str, String)> = args
        .iter()
        .map(|(name, value)| match *name {
            "noun" if key.split('.').next() == Some("error") => (*name, noun_word(value, lang)),
            "action" if lang == Lang::Zh => (*name, action_word(value, lang)),
            "role" => (*name, role_word(value, lang)),
            "field" if !TYPED.contains(&key.as_str()) => (*name, field_word(noun, value, lang)),
            _ => (*name, value.clone()),
        })
        .collect();
    let words: Vec<(&str, &str)> = words.iter().map(|(name, value)| (*name, value.as_str())).collect();
    lang.say(key, &words)
}

fn noun(key: &str) -> Option<&'static Noun> {
    NOUNS.into_iter().find(|noun| noun.key == key || noun.plural == key)
}

fn noun_word(key: &str, lang: Lang) -> String {
    match noun(key) {
        Some(noun) => lang.pick(noun.en[usize::from(noun.key != key)], noun.zh).to_owned(),
        None if key == "record" => lang.say("word.record", &[]),
        None => key.to_owned(),
    }
}

/// `添加自定义字段`: what somebody may not do is a verb of its own, or one of three with a kind of records.
fn action_word(action: &str, lang: Lang) -> String {
    let own = format!("action.{}", action.replace([' ', '\''], "_"));
    let said = lang.say(&own, &[]);
    if said != own {
        return said;
    }
    match action.split_once(' ') {
        Some((verb @ ("view" | "add" | "edit"), of)) => lang.say(&format!("action.{verb}"), &[("noun", &noun_word(of, lang))]),
        _ => action.to_owned(),
    }
}

/// `销售 (rep)`; in English the key is word enough.
fn role_word(key: &str, lang: Lang) -> String {
    match user::ROLES.iter().find(|role| role.key == key) {
        Some(role) if lang == Lang::Zh => format!("{} ({key})", role.zh),
        _ => key.to_owned(),
    }
}

/// `阶段 (stage)`; in English the key is word enough.
fn field_word(of: Option<&'static Noun>, key: &str, lang: Lang) -> String {
    let named = |noun: &&'static Noun| noun.fields.iter().find(|field| field.key == key || flag(field) == key);
    let field = of.as_ref().and_then(named).or_else(|| NOUNS.iter().find_map(named));
    match (field, lang) {
        (Some(field), Lang::Zh) => format!("{} ({key})", field.zh),
        _ => key.to_owned(),
    }
}

/// What tells a candidate from the others, its last word as people say it: `上海, ml` → `上海, 市场线索`.
pub(in crate::cli) fn note(note: &str, lang: Lang) -> String {
    let (before, last) = note.rsplit_once(", ").map_or(("", note), |(before, last)| (before, last));
    let lists = [lead::STAGES, list::CHANNELS, user::ROLES];
    let Some(choice) = lists.into_iter().flatten().find(|choice| choice.key == last) else { return note.to_owned() };
    let word = lang.pick(choice.en, choice.zh);
    if before.is_empty() { word.to_owned() } else { format!("{before}, {word}") }
}

/// As [`reason`](super::reason), of an error that goes on.
#[must_use]
pub fn described(error: &Error, lang: Lang) -> String {
    match error {
        Error::Bad { field, text, why } => bad(field, text, why).said(lang),
        Error::MissingField { noun, field } => {
            let error = Error::MissingField { noun, field };
            reason(error, lang)
        }
        Error::NotFound { nouns, text, .. } => {
            reason(Error::NotFound { nouns: nouns.clone(), text: text.clone(), near: Vec::new() }, lang)
        }
        Error::Taken { noun, code, removed } => reason(Error::Taken { noun, code: code.clone(), removed: *removed }, lang),
        Error::Future { at } => reason(Error::Future { at: *at }, lang),
        Error::NoSubject { noun } => reason(Error::NoSubject { noun }, lang),
        Error::OwnerAndPool => reason(Error::OwnerAndPool, lang),
        Error::OutOfOrder { earlier, later } => reason(Error::OutOfOrder { earlier, later }, lang),
        other => lang.say("error.internal", &[("detail", &format!("{other:?}"))]),
    }
}
