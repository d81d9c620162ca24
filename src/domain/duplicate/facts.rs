//! What records of any noun have in common that is compared: a lead may be the person of a contact, its company a
//! customer.

use super::former::NAMES;
use super::{Role, Subject};
use crate::domain::value::Value;
use crate::domain::{Record, customer};

/// The columns.
pub const FACTS: [(&str, Role); 9] = [
    ("name", Role::Person),
    ("company", Role::Company),
    ("credit_code", Role::Number),
    ("phones", Role::Phone),
    ("emails", Role::Email),
    ("website", Role::Web),
    ("wechat", Role::Number),
    ("city", Role::City),
    ("address", Role::Street),
];

/// What a record is about.
#[must_use]
pub fn subject(record: &Record) -> Subject {
    if *record.noun == customer::CUSTOMER && record.text("kind") != "person" { Subject::Companies } else { Subject::People }
}

/// What a record says of each. `company` is what the customer of a contact is called.
#[must_use]
pub fn facts(record: &Record, company: Option<&str>) -> [String; FACTS.len()] {
    let whole = subject(record) == Subject::Companies;
    FACTS.map(|(key, _)| match key {
        "name" if whole => String::new(),
        "company" if whole => names(record),
        "company" => company.unwrap_or_else(|| text(record, key)).to_owned(),
        _ => shown(record, key),
    })
}

/// What a company is and was called.
fn names(record: &Record) -> String {
    let aliases = record.noun.position("aliases").map_or(&[][..], |place| record.values[place].as_list());
    let names: Vec<&str> = std::iter::once(record.name()).chain(aliases.iter().map(String::as_str)).collect();
    names.join(NAMES.encode_utf8(&mut [0; 4]))
}

fn text<'r>(record: &'r Record, key: &str) -> &'r str {
    if record.noun.field(key).is_some() { record.text(key) } else { "" }
}

/// A value as it is compared: several one behind the other.
#[must_use]
pub fn shown(record: &Record, key: &str) -> String {
    if key == record.noun.name && subject(record) == Subject::Companies {
        return names(record);
    }
    let field = record.noun.fields.iter().position(|field| field.key == key);
    match field.map(|place| &record.values[place]) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::List(entries)) => entries.join(";"),
        Some(Value::Int(number)) => number.to_string(),
        Some(Value::Null | Value::Money(..)) | None => String::new(),
    }
}
