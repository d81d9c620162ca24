//! One row of a noun.

use super::value::Moment;
use super::{Noun, Value};

/// The value of a field that the noun does not have.
static NOTHING: Value = Value::Null;

/// One row: a value for every field of its noun, in the noun's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Which noun it is of.
    pub noun: &'static Noun,
    /// One value a field.
    pub values: Vec<Value>,
}

impl Record {
    /// A record of which nothing is known yet.
    #[must_use]
    pub fn new(noun: &'static Noun) -> Self {
        Self { noun, values: vec![Value::Null; noun.fields.len()] }
    }

    /// The value under this key.
    #[must_use]
    pub fn get(&self, key: &str) -> &Value {
        debug_assert!(self.noun.field(key).is_some(), "{} has no field {key}", self.noun.key);
        self.noun.position(key).map_or(&NOTHING, |position| &self.values[position])
    }

    /// Stores a value under this key.
    pub fn set(&mut self, key: &str, value: Value) {
        debug_assert!(self.noun.field(key).is_some(), "{} has no field {key}", self.noun.key);
        if let Some(position) = self.noun.position(key) {
            self.values[position] = value;
        }
    }

    /// The same record with this value.
    #[must_use]
    pub fn with(mut self, key: &str, value: Value) -> Self {
        self.set(key, value);
        self
    }

    /// The text under this key, empty where none is stored.
    #[must_use]
    pub fn text(&self, key: &str) -> &str {
        self.get(key).as_text()
    }

    /// The number under this key.
    #[must_use]
    pub fn int(&self, key: &str) -> Option<i64> {
        self.get(key).as_int()
    }

    /// The number under this key, none where the noun has no such field.
    #[must_use]
    pub fn int_of(&self, key: &str) -> Option<i64> {
        self.noun.position(key).and_then(|place| self.values[place].as_int())
    }

    /// The number of the record; 0 before it is stored.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.int("id").unwrap_or(0)
    }

    /// The operation that last wrote it.
    #[must_use]
    pub fn op(&self) -> i64 {
        self.int("op").unwrap_or(0)
    }

    /// How a person reads its number: `L-7`, or its code.
    #[must_use]
    pub fn reference(&self) -> String {
        match self.noun.code {
            Some(code) if self.noun.letter.is_none() => self.text(code).to_owned(),
            _ => self.noun.reference(self.id()),
        }
    }

    /// What a person calls it; its first phone or e-mail where it has no name.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = self.text(self.noun.name);
        if !name.is_empty() {
            return name;
        }
        for key in ["company", "phones", "emails", "ext_id"] {
            let Some(position) = self.noun.position(key) else { continue };
            match &self.values[position] {
                Value::Text(text) => return text,
                Value::List(entries) => return entries.first().map_or("", String::as_str),
                _ => {}
            }
        }
        ""
    }

    /// When it was removed, if it was.
    #[must_use]
    pub fn removed_at(&self) -> Option<Moment> {
        self.int("removed_at")
    }

    /// The keys whose values differ from the other record's.
    #[must_use]
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        let pairs = self.values.iter().zip(&other.values).zip(self.noun.fields);
        pairs.filter(|((mine, theirs), _)| mine != theirs).map(|(_, field)| field.key).collect()
    }
}
