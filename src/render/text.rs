//! The faces of a cell: exact text, JSON, and words for people.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::{Cell, Column};

/// One record as a JSON object.
///
/// All keys are always there, `null` where nothing is known, so that a program never has to ask whether a key
/// exists. An empty list is `null` too: the store knows no difference between the two.
#[must_use]
pub fn object(columns: &[Column], cells: &[Cell]) -> Value {
    let cells = cells.iter().chain(std::iter::repeat(&Cell::Empty));
    Value::Object(columns.iter().zip(cells).map(|(column, cell)| (column.key.clone(), value(cell))).collect::<Map<_, _>>())
}

/// A JSON value on one line, non-ASCII characters as they are.
///
/// JSON itself escapes only the controls below U+0020. Delete, C1 controls and the characters that turn or hide
/// text are escaped as well: a reader of JSON gets the same text, a terminal gets nothing to act on.
#[must_use]
pub fn json_text(value: &Value) -> String {
    use std::fmt::Write as _;
    let plain = value.to_string();
    if !plain.contains(acts_on_terminal) {
        return plain;
    }
    let mut escaped = String::with_capacity(plain.len() + 16);
    for c in plain.chars() {
        if acts_on_terminal(c) {
            // Writing to a String cannot fail, and all these characters lie below U+10000.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// The cell for programs, as text: every character as it is stored.
///
/// Lists are joined by a comma and a space, which is how they are read back. Only JSON tells two entries from one
/// that has a comma in it.
#[must_use]
pub fn exact(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty | Cell::Json(Value::Null) => Cow::Borrowed(""),
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Int(number) => Cow::Owned(number.to_string()),
        Cell::Real(number) => Cow::Owned(if number.is_finite() { number.to_string() } else { String::new() }),
        Cell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        Cell::List(entries) => Cow::Owned(entries.join(", ")),
        Cell::Moment { exact, .. } | Cell::Money { exact, .. } | Cell::Ref { exact, .. } => Cow::Borrowed(exact),
        Cell::Choice { key, .. } => Cow::Borrowed(key),
        Cell::Json(value) => Cow::Owned(value.to_string()),
    }
}

/// The cell for people, as text that is not cleaned yet.
#[must_use]
pub fn shown(cell: &Cell, ascii: bool) -> Cow<'_, str> {
    match cell {
        Cell::Real(number) => Cow::Owned(short_real(*number)),
        Cell::Flag(flag) => Cow::Borrowed(match (flag, ascii) {
            (true, false) => "✓",
            (true, true) => "x",
            (false, false) => "–",
            (false, true) => "-",
        }),
        Cell::Money { exact, .. } => Cow::Owned(grouped(exact)),
        Cell::Moment { shown, .. } | Cell::Ref { shown, .. } | Cell::Choice { shown, .. } => Cow::Borrowed(shown),
        Cell::Empty | Cell::Text(_) | Cell::Int(_) | Cell::List(_) | Cell::Json(_) => exact(cell),
    }
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::List(entries) if entries.is_empty() => Value::Null,
        Cell::Int(number) => json!(number),
        Cell::Real(number) => json!(number),
        Cell::Flag(flag) => json!(flag),
        Cell::List(entries) => json!(entries),
        Cell::Money { minor, currency, .. } => json!({ "minor": minor, "currency": currency }),
        Cell::Json(value) => value.clone(),
        Cell::Text(_) | Cell::Moment { .. } | Cell::Ref { .. } | Cell::Choice { .. } => json!(exact(cell)),
    }
}

/// Characters a terminal may act on which JSON would leave as they are; all of them occur in strings only.
fn acts_on_terminal(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A number with at most two decimal places; nothing where it is none.
fn short_real(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let places = format!("{number:.2}");
    match places.trim_end_matches('0').trim_end_matches('.') {
        "-0" => "0".to_owned(),
        short => short.to_owned(),
    }
}

/// An amount with commas between thousands: long rows of digits are misread, and commas are accepted on input.
pub(super) fn grouped(amount: &str) -> String {
    let digits_from = amount.find(|c: char| c.is_ascii_digit()).unwrap_or(amount.len());
    let (sign, rest) = amount.split_at(digits_from);
    let digits_to = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, tail) = rest.split_at(digits_to);
    let mut whole = String::with_capacity(amount.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            whole.push(',');
        }
        whole.push(digit);
    }
    format!("{sign}{whole}{tail}")
}
