//! JSON: an array of objects, one object a line, or an object that holds arrays of them.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::rc::Rc;

use serde::de::{DeserializeSeed, Deserializer as _, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::sheet::Sheet;
use crate::domain::money;

/// Whether a file begins as JSON does: with an object or an array of them. A line of CSV does not.
///
/// # Errors
/// As the disk.
pub(super) fn is_json(file: &mut File) -> io::Result<bool> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.take(4096).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
    let mut signs = head.iter().copied().filter(|byte| !byte.is_ascii_whitespace());
    Ok(matches!((signs.next(), signs.next()), (Some(b'{'), Some(b'"' | b'}')) | (Some(b'['), Some(b'{' | b']'))))
}

/// Puts every object down as a row. Of an object that holds several arrays, `wanted` says which is meant, the likeliest
/// name first. Answers the name of the array.
///
/// # Errors
/// What is no JSON, with its place; as the disk.
pub(super) fn put_down(file: &mut File, wanted: &[&str], sheet: &mut Sheet) -> serde_json::Result<Option<String>> {
    let left = Rc::new(Cell::new(WHOLE));
    let mut reader = BufReader::new(Bounded { file, left: Rc::clone(&left) });
    let mut mark = [0; 3];
    let marked = reader.read_exact(&mut mark).is_ok() && mark == *b"\xef\xbb\xbf";
    if !marked {
        reader.rewind().map_err(serde_json::Error::io)?;
    }
    let mut first = [0; 1];
    let is_array = loop {
        reader.read_exact(&mut first).map_err(serde_json::Error::io)?;
        if !first[0].is_ascii_whitespace() {
            break first[0] == b'[';
        }
    };
    reader.seek_relative(-1).map_err(serde_json::Error::io)?;
    if is_array {
        let mut stream = serde_json::Deserializer::from_reader(reader);
        left.set(RECORD);
        stream.deserialize_seq(Rows(sheet, &left))?;
        stream.end()?;
        return Ok(None);
    }
    let mut values = serde_json::Deserializer::from_reader(reader).into_iter::<Json>();
    let Some(one) = values.next().transpose()? else { return Ok(None) };
    let Some(two) = values.next().transpose()? else { return alone(one, wanted, sheet) };
    for value in [Ok(one), Ok(two)].into_iter().chain(values) {
        row(value?, sheet)?;
        left.set(RECORD);
    }
    Ok(None)
}

/// Bytes of an object that is taken into memory: as a tree it is several times as large.
const WHOLE: usize = 32 << 20;
/// And of one of many.
const RECORD: usize = 8 << 20;

/// A file of which only so much is read until somebody allows more.
struct Bounded<'f> {
    file: &'f mut File,
    left: Rc<Cell<usize>>,
}

impl Read for Bounded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.left.get();
        if left == 0 {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        let read = self.file.read(buffer)?;
        self.left.set(left.saturating_sub(read));
        Ok(read)
    }
}

impl Seek for Bounded<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// The elements of an array, one at a time: it may be longer than memory.
struct Rows<'s>(&'s mut Sheet, &'s Cell<usize>);

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        while elements.next_element_seed(One(&mut *self.0))?.is_some() {
            self.1.set(RECORD);
        }
        Ok(())
    }
}

struct One<'s>(&'s mut Sheet);

impl<'de> DeserializeSeed<'de> for One<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let value = <Json as serde::Deserialize>::deserialize(from)?;
        row(value, self.0).map_err(serde::de::Error::custom)
    }
}

/// An object that stands alone: what holds records, or a record.
fn alone(value: Json, wanted: &[&str], sheet: &mut Sheet) -> serde_json::Result<Option<String>> {
    let Json::Object(object) = value else { return row(value, sheet).map(|()| None) };
    let holds = |value: &Json| value.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(Json::is_object));
    let common = ["records", "items", "data", "results", "rows", "list", "value"];
    let named = wanted
        .iter()
        .chain(&common)
        .find_map(|name| object.iter().find(|(key, value)| key.eq_ignore_ascii_case(name) && holds(value)));
    // Whatever it is called, of one list that one is meant.
    let mut lists = object.iter().filter(|(_, value)| holds(value));
    let named = named.or(lists.next().filter(|_| lists.next().is_none()));
    match named.map(|(key, value)| (key.clone(), value.clone())) {
        Some((key, Json::Array(all))) => {
            all.into_iter().try_for_each(|one| row(one, sheet))?;
            Ok(Some(key))
        }
        _ => row(Json::Object(object), sheet).map(|()| None),
    }
}

fn row(value: Json, sheet: &mut Sheet) -> serde_json::Result<()> {
    let mut cells = Vec::new();
    match value {
        Json::Object(object) => {
            for (key, value) in object {
                match value {
                    // What no field held when it was written out.
                    Json::Object(extra) if key == "extra" => {
                        extra.into_iter().for_each(|(key, value)| cell(key, value, &mut cells))
                    }
                    value => cell(key, value, &mut cells),
                }
            }
        }
        other => cell("value".to_owned(), other, &mut cells),
    }
    sheet.row(cells).map_err(serde_json::Error::io)
}

/// Keys by which an object in a list is told, and one that stands for a record.
const TOLD_BY: [&str; 12] =
    ["value", "email", "phone", "number", "address", "login", "code", "ref", "name", "label", "id", "title"];

/// A value as the cell of a column, or several of them: `address city`.
fn cell(column: String, value: Json, cells: &mut Vec<(String, String)>) {
    match value {
        Json::Null => {}
        Json::Object(object) => {
            if let Some(amount) = amount(&object) {
                cells.push((column, amount));
                return;
            }
            for (key, value) in object {
                cell(format!("{column} {key}"), value, cells);
            }
        }
        Json::Array(all) => {
            let text = all.into_iter().filter_map(element).collect::<Vec<_>>().join("\n");
            if !text.is_empty() {
                cells.push((column, text));
            }
        }
        value => cells.extend(plain(&value).map(|text| (column, text))),
    }
}

/// An amount as tend writes it.
fn amount(object: &Map<String, Json>) -> Option<String> {
    let (minor, currency) = (object.get("minor")?.as_i64()?, object.get("currency")?.as_str()?);
    (object.len() == 2).then(|| money::write(minor, currency))
}

/// One of several.
fn element(value: Json) -> Option<String> {
    match &value {
        Json::Object(object) => {
            let told = TOLD_BY.iter().find_map(|key| object.get(*key).and_then(plain));
            Some(told.unwrap_or_else(|| value.to_string()))
        }
        Json::Array(_) => Some(value.to_string()),
        value => plain(value),
    }
}

fn plain(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => (!text.is_empty()).then(|| text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
