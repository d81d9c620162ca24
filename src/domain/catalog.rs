//! What the file itself says its nouns hold beyond their own fields: custom fields, whose values lie in `extra`.

use serde_json::{Map, Value as Json};

use super::{Choice, Field, Fields, Kind, Noun, Record, Value, value};

/// One custom field as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Noun and key: `lead.level`.
    pub code: String,
    /// What people call it.
    pub label: Option<String>,
    /// A key of [`super::field::KINDS`].
    pub kind: String,
    /// The entries of a choice.
    pub choices: Vec<String>,
    /// A new record without it is refused.
    pub required: bool,
    /// Stands in a listing unless other fields are asked for.
    pub listed: bool,
}

/// The nouns that have custom fields, with them.
#[derive(Debug, Default)]
pub struct Catalog {
    nouns: Vec<&'static Noun>,
}

/// Nothing but what the program knows.
pub static EMPTY: Catalog = Catalog { nouns: Vec::new() };

/// The noun and the key of a field's code; none where it is no code of a custom field: letters, digits and `_` after
/// a noun that has verbs.
#[must_use]
pub fn split(code: &str) -> Option<(&'static Noun, &str)> {
    let (noun, key) = code.split_once('.')?;
    let noun = super::noun(noun).filter(|noun| !noun.internal)?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    (key.starts_with(|c: char| c.is_ascii_lowercase()) && key.len() <= 40 && key.chars().all(plain)).then_some((noun, key))
}

impl Catalog {
    /// The nouns with these fields. They live as long as the program: a file has a handful, and everything that is
    /// said about a noun names it by a `&'static`.
    #[must_use]
    pub fn of(definitions: &[Definition]) -> &'static Self {
        let mut nouns: Vec<&'static Noun> = Vec::new();
        for definition in definitions {
            let Some((noun, key)) = split(&definition.code).filter(|(noun, key)| noun.field(key).is_none()) else { continue };
            let place = nouns.iter().position(|one| *one == noun);
            let mut fields = place.map_or(noun, |place| nouns[place]).fields.to_vec();
            fields.push(field(definition, key));
            let with: &'static Noun = Box::leak(Box::new(Noun { fields: Fields::new(fields.leak()), ..*noun }));
            match place {
                Some(place) => nouns[place] = with,
                None => nouns.push(with),
            }
        }
        Box::leak(Box::new(Self { nouns }))
    }

    /// The noun with its custom fields.
    #[must_use]
    pub fn noun(&self, noun: &'static Noun) -> &'static Noun {
        self.nouns.iter().copied().find(|one| *one == noun).unwrap_or(noun)
    }
}

fn field(definition: &Definition, key: &str) -> Field {
    let label: &'static str = definition.label.clone().unwrap_or_else(|| key.to_owned()).leak();
    let kind = match definition.kind.as_str() {
        "note" => Kind::Note,
        "int" => Kind::Int,
        "bool" => Kind::Bool,
        "date" => Kind::Date,
        "moment" => Kind::Moment,
        "money" => Kind::Money,
        "list" => Kind::List,
        "choice" => {
            let choice = |entry: &String| {
                let word: &'static str = entry.clone().leak();
                Choice::new(word, word, word)
            };
            Kind::Choice(definition.choices.iter().map(choice).collect::<Vec<_>>().leak())
        }
        _ => Kind::Text,
    };
    let key: &'static str = key.to_owned().leak();
    Field { required: definition.required, listed: definition.listed, custom: true, ..Field::new(key, kind, label, label) }
}

/// The record as one of the noun with custom fields: their values are taken out of `extra`. A value that its field
/// does not take (because the field was made later, or is of another kind now) stays where it is.
#[must_use]
pub fn spread(mut record: Record, noun: &'static Noun) -> Record {
    if record.values.len() >= noun.fields.len() {
        return record;
    }
    record.values.resize(noun.fields.len(), Value::Null);
    record.noun = noun;
    let mut extra = object(&record);
    if extra.is_empty() {
        return record;
    }
    for (place, field) in noun.fields.iter().enumerate().filter(|(_, field)| field.custom) {
        let found = extra.get(field.key).and_then(|json| value::from_json(field.kind, json));
        if let Some(found) = found.filter(|found| fits(field.kind, found)) {
            record.values[place] = found;
            extra.shift_remove(field.key);
        }
    }
    record.set("extra", text(extra));
    record
}

/// The record without what lies in `extra` under the key of a custom field that has a value now: that value takes its
/// place, and the image of the change keeps what was there.
#[must_use]
pub fn displaced(mut record: Record) -> Record {
    let mut extra = object(&record);
    let before = extra.len();
    for (field, value) in record.noun.fields.iter().zip(&record.values).filter(|(field, _)| field.custom) {
        if !value.is_null() {
            extra.shift_remove(field.key);
        }
    }
    if extra.len() < before {
        record.set("extra", text(extra));
    }
    record
}

/// What stands in the column `extra`: what no field holds, and the values of the custom fields.
#[must_use]
pub fn gathered(record: &Record) -> Value {
    let mut extra = object(record);
    for (field, value) in record.noun.fields.iter().zip(&record.values).filter(|(field, _)| field.custom) {
        if !value.is_null() {
            extra.insert(field.key.to_owned(), value::to_json(value));
        }
    }
    text(extra)
}

/// Whether the field takes a value that lies in `extra`; one that it does not stays there, shown with what no field holds.
#[must_use]
pub fn takes(definition: &Definition, json: &Json) -> bool {
    let kind = field(definition, "").kind;
    value::from_json(kind, json).is_some_and(|value| fits(kind, &value))
}

fn object(record: &Record) -> Map<String, Json> {
    serde_json::from_str(record.text("extra")).unwrap_or_default()
}

fn text(extra: Map<String, Json>) -> Value {
    if extra.is_empty() { Value::Null } else { Value::Text(Json::Object(extra).to_string()) }
}

fn fits(kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Text | Kind::Note, Value::Text(_)) | (Kind::Int | Kind::Moment, Value::Int(_)) => true,
        (Kind::Bool, Value::Int(yes)) => matches!(yes, 0 | 1),
        (Kind::Choice(choices), Value::Text(key)) => choices.iter().any(|choice| choice.key == key),
        (Kind::Date, Value::Text(day)) => day.parse::<chrono::NaiveDate>().is_ok(),
        (Kind::List, Value::List(_)) | (Kind::Money, Value::Money(..)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Definition, gathered, split, spread};
    use crate::domain::lead::LEAD;
    use crate::domain::{Record, Value};

    fn definition(code: &str, kind: &str) -> Definition {
        let choices = vec!["金".to_owned(), "银".to_owned()];
        Definition { code: code.into(), label: Some("等级".into()), kind: kind.into(), choices, required: false, listed: true }
    }

    #[test]
    fn values_lie_in_extra_and_come_back() {
        let kinds = ["text", "int", "bool", "date", "moment", "money", "choice", "list", "note"];
        let definitions: Vec<_> = kinds.iter().map(|kind| definition(&format!("lead.my_{kind}"), kind)).collect();
        let noun = Catalog::of(&definitions).noun(&LEAD);
        assert_eq!(noun.fields.len(), LEAD.fields.len() + kinds.len());
        let record = spread(Record::new(&LEAD).with("extra", Value::text(r#"{"柜号":"7","my_int":"seven"}"#)), noun);
        assert_eq!(record.get("my_int"), &Value::Null, "a text is no number, and stays in extra");
        let full = record
            .with("my_text", Value::text("a"))
            .with("my_bool", Value::Int(1))
            .with("my_date", Value::text("2026-10-01"))
            .with("my_moment", Value::Int(7))
            .with("my_money", Value::Money(50, "CNY".into()))
            .with("my_choice", Value::text("银"))
            .with("my_list", Value::list(vec!["x".into(), "y".into()]));
        let stored = Record::new(&LEAD).with("extra", gathered(&full));
        assert_eq!(spread(stored, noun), full);
        assert!(full.text("extra").contains("柜号") && !full.text("extra").contains("my_text"));
    }

    #[test]
    fn a_code_names_a_noun_and_a_plain_key() {
        assert!(split("lead.level").is_some_and(|(noun, key)| *noun == LEAD && key == "level"));
        for code in ["level", "lead.", "lead.Level", "lead.a b", "tenure.x", "lead.1x", "lead.等级", "nothing.x", "lead.a'b"] {
            assert!(split(code).is_none(), "{code}");
        }
    }

    #[test]
    fn a_key_that_the_noun_has_is_left_alone() {
        assert_eq!(Catalog::of(&[definition("lead.stage", "text")]).noun(&LEAD).fields.len(), LEAD.fields.len());
    }
}
