//! The values that a field can hold, as they are stored.

/// A point in time: microseconds since 1970-01-01T00:00:00Z, without leap seconds.
pub type Moment = i64;

/// Microseconds in a second, an hour and a day.
pub const SECOND: Moment = 1_000_000;
/// One hour.
pub const HOUR: Moment = 3_600 * SECOND;
/// One day of 24 hours.
pub const DAY: Moment = 24 * HOUR;

/// A due date without a time is stored as the last microsecond of that local day; no typed time can end so.
pub const END_OF_DAY_MARK: Moment = 999_999;

/// Whether this due moment was given as a date only.
#[must_use]
pub fn is_whole_day(due: Moment) -> bool {
    due.rem_euclid(SECOND) == END_OF_DAY_MARK
}

/// One stored value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// Nothing is known.
    #[default]
    Null,
    /// A whole number, the id of another record, a moment in microseconds, or 0/1.
    Int(i64),
    /// Text exactly as given, a choice's key, or a date as `YYYY-MM-DD`.
    Text(String),
    /// Several texts in the order given.
    List(Vec<String>),
    /// An amount in minor units (cents) and its ISO 4217 code.
    Money(i64, String),
}

impl Value {
    /// Text, or null when it is empty or blank.
    #[must_use]
    pub fn text(text: &str) -> Self {
        if text.trim().is_empty() { Self::Null } else { Self::Text(text.to_owned()) }
    }

    /// A list, or null when it has no entry.
    #[must_use]
    pub fn list(entries: Vec<String>) -> Self {
        if entries.is_empty() { Self::Null } else { Self::List(entries) }
    }

    /// A number, or null.
    #[must_use]
    pub fn int(number: Option<i64>) -> Self {
        number.map_or(Self::Null, Self::Int)
    }

    /// Whether nothing is stored.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text, or the empty text.
    #[must_use]
    pub fn as_text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// The entries, none where nothing is stored.
    #[must_use]
    pub fn as_list(&self) -> &[String] {
        match self {
            Self::List(entries) => entries,
            _ => &[],
        }
    }
}

/// A stored value as JSON, without loss.
#[must_use]
pub fn to_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Int(number) => (*number).into(),
        Value::Text(text) => text.clone().into(),
        Value::List(entries) => entries.clone().into(),
        Value::Money(minor, currency) => serde_json::json!({"minor": minor, "currency": currency}),
    }
}

/// The stored value of a field of this kind; none where the JSON is no stored value.
#[must_use]
pub fn from_json(kind: super::Kind, value: &serde_json::Value) -> Option<Value> {
    Some(match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Number(number) => Value::Int(number.as_i64()?),
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Array(entries) => {
            Value::List(entries.iter().map(|entry| entry.as_str().map(str::to_owned)).collect::<Option<_>>()?)
        }
        serde_json::Value::Object(object) if kind == super::Kind::Money => {
            Value::Money(object.get("minor")?.as_i64()?, object.get("currency")?.as_str()?.to_owned())
        }
        _ => return None,
    })
}
