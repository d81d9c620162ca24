//! Records as typed cells: one list of columns serves every format.

use serde_json::Value as Json;

use super::app::Edge;
use super::failure::Failure;
use crate::domain::{Field, Kind, Noun, Record, Value, money};
use crate::lang::Lang;
use crate::render::{Align, Cell, Column, object};
use crate::store::listing::Line;

/// The columns of these fields.
#[must_use]
pub fn columns(fields: &[&Field], lang: Lang) -> Vec<Column> {
    let align = |kind: Kind| match kind {
        Kind::Int | Kind::Op => Align::Right,
        Kind::Money => Align::Amount,
        _ => Align::Left,
    };
    fields
        .iter()
        .map(|field| Column {
            key: field.key.to_owned(),
            label: lang.pick(field.en, field.zh).to_owned(),
            align: align(field.kind),
        })
        .collect()
}

/// The cells of these fields of a row.
#[must_use]
pub fn cells(line: &Line, fields: &[&Field], edge: Edge) -> Vec<Cell> {
    let noun = line.record.noun;
    fields
        .iter()
        .map(|field| {
            let label = noun.position(field.key).and_then(|place| line.labels[place].as_deref());
            cell(&line.record, field, label, edge)
        })
        .collect()
}

/// As [`cells`], for people: where a contact belongs to no customer yet, its company stands in that place.
#[must_use]
pub fn shown(line: &Line, fields: &[&Field], edge: Edge) -> Vec<Cell> {
    let mut row = cells(line, fields, edge);
    let (noun, has) = (line.record.noun, |key: &str| fields.iter().position(|field| field.key == key));
    if let (Some(at), None, Some(_)) = (has("customer"), has("company"), noun.position("company"))
        && row[at] == Cell::Empty
        && !line.record.text("company").is_empty()
    {
        row[at] = Cell::Text(line.record.text("company").to_owned());
    }
    row
}

fn cell(record: &Record, field: &Field, label: Option<&str>, edge: Edge) -> Cell {
    match (field.kind, record.get(field.key)) {
        (_, Value::Null) => Cell::Empty,
        (Kind::Id, Value::Int(id)) if record.noun.letter.is_none() => Cell::Int(*id),
        (Kind::Id, Value::Int(id)) => Cell::Text(record.noun.reference(*id)),
        (Kind::Ref(key), Value::Int(id)) => reference(key, *id, label),
        (Kind::Moment | Kind::Due, Value::Int(at)) => {
            Cell::Moment { exact: exact(field.kind, *at, edge), shown: edge.moment(*at) }
        }
        (Kind::Date, Value::Text(day)) => Cell::Moment { exact: day.clone(), shown: day.clone() },
        (Kind::Bool, Value::Int(yes)) => Cell::Flag(*yes == 1),
        (Kind::Choice(choices), Value::Text(key)) => {
            let shown = choices.iter().find(|choice| choice.key == key).map(|choice| edge.lang.pick(choice.en, choice.zh));
            Cell::Choice { key: key.clone(), shown: shown.unwrap_or(key).to_owned() }
        }
        (Kind::Extra, Value::Text(text)) => serde_json::from_str(text).map_or_else(|_| Cell::Text(text.clone()), Cell::Json),
        (_, Value::Int(number)) => Cell::Int(*number),
        (_, Value::Text(text)) => Cell::Text(text.clone()),
        (_, Value::List(entries)) => Cell::List(entries.clone()),
        (_, Value::Money(minor, currency)) => {
            Cell::Money { minor: *minor, currency: currency.clone(), exact: money::write(*minor, currency) }
        }
    }
}

/// A due day goes out as a day, so that it comes back as one.
fn exact(kind: Kind, at: i64, edge: Edge) -> String {
    if kind == Kind::Due && crate::domain::value::is_whole_day(at) {
        super::env::local(at).format("%F").to_string()
    } else {
        edge.exact(at)
    }
}

fn reference(key: &str, id: i64, label: Option<&str>) -> Cell {
    let Some(noun) = crate::domain::noun(key) else { return Cell::Int(id) };
    match (noun.letter, label) {
        (None, Some(code)) => Cell::Ref { exact: code.to_owned(), shown: code.to_owned() },
        (_, Some(name)) => Cell::Ref { exact: noun.reference(id), shown: format!("{} {name}", noun.reference(id)) },
        (_, None) => Cell::Ref { exact: noun.reference(id), shown: noun.reference(id) },
    }
}

/// A row as a JSON object with every field.
#[must_use]
pub fn json(line: &Line, edge: Edge) -> Json {
    let fields: Vec<&Field> = line.record.noun.fields.iter().collect();
    object(&columns(&fields, edge.lang), &cells(line, &fields, edge))
}

/// The fields that a person named, in that order, or those of a usual listing.
///
/// # Errors
/// A field that the noun does not have, with the list of those it has.
pub fn fields(noun: &'static Noun, asked: Option<&str>, usual: impl Fn(&Field) -> bool) -> Result<Vec<&'static Field>, Failure> {
    let Some(asked) = asked else { return Ok(noun.fields.iter().filter(|field| usual(field)).collect()) };
    let all: Vec<&str> = noun.fields.iter().map(|field| field.key).collect();
    // Rows without a column tell nothing.
    if asked == "?" || asked.trim_matches([',', '，', ' ']).is_empty() {
        return Err(super::rows::which(&all));
    }
    asked
        .split([',', '，', ' '])
        .map(str::trim)
        .filter(|key| !key.is_empty())
        .map(|key| field(noun, key).ok_or_else(|| Failure::field(noun, key, &all)))
        .collect()
}

/// A field by its key, its flag or its label in either language.
#[must_use]
pub fn field(noun: &'static Noun, text: &str) -> Option<&'static Field> {
    let folded = text.replace('-', "_").to_lowercase();
    noun.named(text).or_else(|| noun.fields.iter().find(|field| flag(field).replace('-', "_") == folded))
}

/// The flag of a field: `--phone` for phones, `--due`, `--credit-code`.
#[must_use]
pub fn flag(field: &Field) -> String {
    match field.key {
        "phones" => "phone".to_owned(),
        "emails" => "email".to_owned(),
        "aliases" => "alias".to_owned(),
        "tags" => "tag".to_owned(),
        "skills" => "skill".to_owned(),
        "holidays" => "holiday".to_owned(),
        "from_on" => "from".to_owned(),
        "to_on" => "to".to_owned(),
        key => key.replace('_', "-"),
    }
}

/// How a record is named in a message: `L-7 张三`.
#[must_use]
pub fn name(record: &Record) -> String {
    let (reference, name) = (record.reference(), record.name());
    let mut short: String = name.lines().next().unwrap_or_default().chars().take(40).collect();
    if short.chars().count() < name.chars().count() {
        short.push('…');
    }
    if short.is_empty() || short == reference { reference } else { format!("{reference} {short}") }
}
