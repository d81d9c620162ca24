//! What is personal in a record, and what of it stays when the person is erased.
//!
//! Free text, names, numbers and addresses go. What only counts stays: numbers, references to other records, stages
//! and other choices, days and moments, so that funnels, tenures and sums remain what they were.

use super::contact::CONTACT;
use super::customer::CUSTOMER;
use super::lead::LEAD;
use super::{Field, Kind, Moment, Noun, Record, Value};

/// The command of an erasure, as the history names it.
pub const ERASURE: &str = "privacy erase";

/// What stands in the name of an erased record, and in any text that must not be empty.
pub const ERASED: &str = "erased";

/// The nouns whose records are persons or companies.
pub static SUBJECTS: [&Noun; 3] = [&LEAD, &CUSTOMER, &CONTACT];

/// Whether records of this noun are persons or companies.
#[must_use]
pub fn is_subject(noun: &Noun) -> bool {
    SUBJECTS.contains(&noun)
}

/// The fields of a noun that point at persons or companies, with the noun they point at.
pub fn pointers(noun: &'static Noun) -> impl Iterator<Item = (&'static Field, &'static Noun)> {
    noun.fields.iter().filter_map(|field| match field.kind {
        Kind::Ref(key) => Some((field, *SUBJECTS.iter().find(|subject| subject.key == key)?)),
        _ => None,
    })
}

/// Whether a field can tell of a person.
#[must_use]
pub const fn is_personal(field: &Field) -> bool {
    let text = matches!(field.kind, Kind::Text | Kind::Note | Kind::List | Kind::Phones | Kind::Emails | Kind::Extra);
    // What the file itself made a field for may be anything.
    field.custom || (text && !field.fact)
}

/// What stays of a record: what it counts for. People, companies, tasks and needs are gone from all lists from then
/// on; what was done and whose it was stays counted.
#[must_use]
pub fn shell(record: &Record, at: Moment) -> Record {
    let noun = record.noun;
    let mut shell = record.clone();
    for field in noun.fields.iter().filter(|field| is_personal(field)) {
        let named = !field.custom && field.required || (field.key == noun.name && is_subject(noun));
        shell.set(field.key, if named { Value::text(ERASED) } else { Value::Null });
    }
    if (is_subject(noun) || matches!(noun.key, "task" | "need")) && shell.removed_at().is_none() {
        shell.set("removed_at", Value::Int(at));
    }
    shell
}

#[cfg(test)]
mod tests {
    use super::{ERASED, shell};
    use crate::domain::{Kind, NOUNS, Record, Value};

    #[test]
    fn no_text_stays_but_of_closed_lists_and_stages() {
        for noun in NOUNS {
            let mut record = Record::new(noun);
            for field in noun.fields {
                let text = || "marker".to_owned();
                record.set(
                    field.key,
                    match field.kind {
                        Kind::List | Kind::Phones | Kind::Emails => Value::List(vec![text()]),
                        Kind::Money => Value::Money(1, "CNY".to_owned()),
                        Kind::Text | Kind::Note | Kind::Extra => Value::Text(text()),
                        Kind::Choice(choices) => Value::Text(choices[0].key.to_owned()),
                        Kind::Uid | Kind::Date => Value::Text("2026-09-16".to_owned()),
                        _ => Value::Int(1),
                    },
                );
            }
            let erased = shell(&record, 7);
            for (field, value) in noun.fields.iter().zip(&erased.values) {
                let marked = matches!(value, Value::Text(text) if text == "marker") || !value.as_list().is_empty();
                assert!(!marked || field.fact, "{}.{} stays", noun.key, field.key);
                assert!(!field.required || !value.is_null(), "{}.{} is required", noun.key, field.key);
            }
            assert!(!erased.text(noun.name).is_empty() || !matches!(noun.key, "lead" | "contact" | "customer"));
        }
        let lead = Record::new(&super::LEAD).with("stage", Value::text("sql")).with("note", Value::text("x"));
        let erased = shell(&lead, 7);
        assert_eq!((erased.text("name"), erased.text("stage"), erased.removed_at()), (ERASED, "sql", Some(7)));
    }
}
