//! Rows of any noun: SQL built once from its field list, values bound through it.

use std::sync::OnceLock;

use rusqlite::types::{Null, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension as _, Row, Statement, params_from_iter};

use super::{Error, Result, Tx};
use crate::domain::{Field, Kind, NOUNS, Noun, Record, Value, catalog};

/// The statements of one noun.
#[derive(Debug)]
struct Shape {
    insert: String,
    update: String,
    columns: String,
}

/// One shape a noun, by its ordinal.
static SHAPES: [OnceLock<Shape>; 64] = [const { OnceLock::new() }; 64];

/// The columns of a noun, of a table called `t`.
pub(in crate::store) fn columns(noun: &Noun) -> &'static str {
    &shape(noun).columns
}

fn shape(noun: &Noun) -> &'static Shape {
    let place = &SHAPES[usize::try_from(noun.ordinal).unwrap_or(0)];
    place.get_or_init(|| {
        let columns: Vec<String> = noun.fields.iter().flat_map(Field::columns).collect();
        let marks: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
        // The id comes first in every list of fields.
        let sets: Vec<String> = columns.iter().enumerate().skip(1).map(|(n, c)| format!("{c} = ?{}", n + 1)).collect();
        Shape {
            insert: format!("INSERT INTO \"{}\" ({}) VALUES ({})", noun.key, columns.join(", "), marks.join(", ")),
            update: format!("UPDATE \"{}\" SET {} WHERE id = ?1 AND op = ?{}", noun.key, sets.join(", "), columns.len() + 1),
            columns: columns.iter().map(|column| format!("t.{column}")).collect::<Vec<_>>().join(", "),
        }
    })
}

/// The next number of a noun.
///
/// # Errors
/// As the engine.
pub fn next_id(tx: &Tx<'_>, noun: &Noun) -> Result<i64> {
    take_ids(tx, noun, 1)
}

/// Takes `count` numbers of a noun at once; answers the first.
///
/// # Errors
/// As the engine.
pub fn take_ids(tx: &Tx<'_>, noun: &Noun, count: i64) -> Result<i64> {
    let sql = "INSERT INTO counter (noun, next) VALUES (?1, 1 + ?2)
               ON CONFLICT (noun) DO UPDATE SET next = next + ?2 RETURNING next - ?2";
    Ok(tx.conn.prepare_cached(sql)?.query_row((noun.key, count), |row| row.get(0))?)
}

/// The number that the next record of a noun would get.
///
/// # Errors
/// As the engine.
pub fn upcoming_id(tx: &Tx<'_>, noun: &Noun) -> Result<i64> {
    let sql = "SELECT coalesce((SELECT next FROM counter WHERE noun = ?1), 1)";
    Ok(tx.conn.prepare_cached(sql)?.query_row([noun.key], |row| row.get(0))?)
}

/// The highest number of a noun in use, 0 where there is none.
///
/// # Errors
/// As the engine.
pub fn last_id(tx: &Tx<'_>, noun: &Noun) -> Result<i64> {
    let sql = format!("SELECT coalesce(max(id), 0) FROM \"{}\"", noun.key);
    Ok(tx.conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// Adds a row as it is.
///
/// # Errors
/// [`Error::Constraint`] where the schema forbids it.
pub fn insert(tx: &Tx<'_>, record: &Record) -> Result<()> {
    tx.conn.prepare_cached(&shape(record.noun).insert)?.execute(params_from_iter(bind(record)))?;
    Ok(())
}

/// Writes all fields of a row, if the operation that last wrote it is still `since`; whether it was.
///
/// # Errors
/// [`Error::Constraint`] where the schema forbids it.
pub fn update(tx: &Tx<'_>, record: &Record, since: i64) -> Result<bool> {
    let mut bound = bind(record);
    bound.push(ToSqlOutput::Owned(rusqlite::types::Value::Integer(since)));
    let changed = tx.conn.prepare_cached(&shape(record.noun).update)?.execute(params_from_iter(bound))?;
    Ok(changed == 1)
}

/// Takes a row out.
///
/// # Errors
/// As the engine.
pub fn delete(tx: &Tx<'_>, noun: &Noun, id: i64) -> Result<()> {
    let sql = format!("DELETE FROM \"{}\" WHERE id = ?1", noun.key);
    tx.conn.prepare_cached(&sql)?.execute([id])?;
    Ok(())
}

/// The row of this number, removed ones included.
///
/// # Errors
/// As the engine.
pub fn get(tx: &Tx<'_>, noun: &'static Noun, id: i64) -> Result<Option<Record>> {
    let sql = format!("SELECT {} FROM \"{}\" t WHERE t.id = ?1", shape(noun).columns, noun.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let record = statement.query_row([id], |row| Ok(read(tx, noun, row))).optional()?;
    record.transpose()
}

/// The row whose code is this, compared without case.
///
/// # Errors
/// As the engine.
pub fn by_code(tx: &Tx<'_>, noun: &'static Noun, code: &str) -> Result<Option<Record>> {
    let Some(column) = noun.code else { return Ok(None) };
    let columns = &shape(noun).columns;
    // Of several that differ in case only the one that is spelled so is meant.
    let sql = format!(
        "SELECT {columns} FROM \"{}\" t WHERE t.{column} = ?1 COLLATE NOCASE ORDER BY t.{column} = ?1 DESC, t.id LIMIT 1",
        noun.key
    );
    let found = tx.conn.prepare_cached(&sql)?.query_row([code], |row| Ok(read(tx, noun, row))).optional()?;
    found.transpose()
}

/// Every code of a noun with its number, for nouns that go by code.
///
/// # Errors
/// As the engine.
pub fn codes(tx: &Tx<'_>, noun: &Noun) -> Result<Vec<(i64, String)>> {
    let Some(column) = noun.code else { return Ok(Vec::new()) };
    let sql = format!("SELECT id, {column} FROM \"{}\" WHERE removed_at IS NULL ORDER BY {column}", noun.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The records of a noun whose field points at this record, removed ones included, newest last.
///
/// # Errors
/// As the engine.
pub fn pointing_at(tx: &Tx<'_>, noun: &'static Noun, field: &Field, id: i64) -> Result<Vec<Record>> {
    let sql = format!("SELECT {} FROM \"{}\" t WHERE t.{} = ?1 ORDER BY t.id", shape(noun).columns, noun.key, field.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(read(tx, noun, row)?);
    }
    Ok(records)
}

/// Whether one leads to another by a field that points at its own noun, through however many between them.
///
/// # Errors
/// As the engine.
pub fn leads_to(tx: &Tx<'_>, noun: &Noun, field: &Field, from: i64, to: i64) -> Result<bool> {
    let sql = format!(
        "WITH RECURSIVE way (id) AS (
           SELECT ?1 UNION SELECT t.{0} FROM \"{1}\" t JOIN way ON t.id = way.id WHERE t.{0} IS NOT NULL)
         SELECT EXISTS (SELECT 1 FROM way WHERE id = ?2)",
        field.key, noun.key
    );
    Ok(tx.conn.prepare_cached(&sql)?.query_row((from, to), |row| row.get(0))?)
}

/// The first other operation that wrote a record which points at this one or, of a person, that the person did.
///
/// # Errors
/// As the engine.
pub fn referrer(tx: &Tx<'_>, target: &Noun, id: i64, except_op: i64) -> Result<Option<i64>> {
    if target.key == "user" {
        let sql = "SELECT id FROM operation WHERE actor = ?1 AND id <> ?2 ORDER BY id LIMIT 1";
        if let Some(op) = tx.conn.prepare_cached(sql)?.query_row((id, except_op), |row| row.get(0)).optional()? {
            return Ok(Some(op));
        }
    }
    for (noun, field) in referring(target) {
        let sql = format!("SELECT op FROM \"{}\" WHERE {} = ?1 AND op <> ?2 ORDER BY id LIMIT 1", noun.key, field.key);
        let found = tx.conn.prepare_cached(&sql)?.query_row((id, except_op), |row| row.get(0)).optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The first row of a run that another operation than these wrote a reference to or, of people, that one of them did:
/// its number and the operation. Each column that may refer to it is asked once, not once for every row.
///
/// # Errors
/// As the engine.
pub fn referrer_of_range(tx: &Tx<'_>, target: &Noun, (first, last): (i64, i64), except: [i64; 2]) -> Result<Option<(i64, i64)>> {
    let [one, other] = except;
    let ask = |sql: &str| {
        let found = tx.conn.prepare_cached(sql)?.query_row((first, last, one, other), |row| Ok((row.get(0)?, row.get(1)?)));
        found.optional()
    };
    if target.key == "user" {
        let sql = "SELECT actor, id FROM operation WHERE actor BETWEEN ?1 AND ?2 AND id <> ?3 AND id <> ?4 ORDER BY id LIMIT 1";
        if let Some(found) = ask(sql)? {
            return Ok(Some(found));
        }
    }
    for (noun, field) in referring(target) {
        let sql = format!(
            "SELECT {0}, op FROM \"{1}\" WHERE {0} BETWEEN ?1 AND ?2 AND op <> ?3 AND op <> ?4 LIMIT 1",
            field.key, noun.key
        );
        if let Some(found) = ask(&sql)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The fields that point at a noun; not who made a row: everybody has made something, and a person is only ever removed.
pub fn referring(target: &Noun) -> impl Iterator<Item = (&'static Noun, &'static Field)> {
    let fields = NOUNS.into_iter().flat_map(|noun| noun.fields.iter().map(move |field| (noun, field)));
    fields.filter(|(_, field)| field.kind == Kind::Ref(target.key) && field.key != "created_by" && field.key != "by_user")
}

/// Rows `first..=last` that the operation made, in order; `each` gets one at a time.
///
/// # Errors
/// As the engine, and what `each` answers.
pub fn made_in_range(
    tx: &Tx<'_>,
    noun: &'static Noun,
    (first, last): (i64, i64),
    op: i64,
    mut each: impl FnMut(Record) -> Result<()>,
) -> Result<()> {
    let sql = format!(
        "SELECT {} FROM \"{}\" t WHERE t.id BETWEEN ?1 AND ?2 AND t.op = ?3 ORDER BY t.id",
        shape(noun).columns,
        noun.key
    );
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query((first, last, op))?;
    while let Some(row) = rows.next()? {
        each(read(tx, noun, row)?)?;
    }
    Ok(())
}

/// The first row of a run that another operation has written since: (number, operation).
///
/// # Errors
/// As the engine.
pub fn foreign_in_range(tx: &Tx<'_>, noun: &Noun, (first, last): (i64, i64), op: i64) -> Result<Option<(i64, i64)>> {
    let sql = format!("SELECT id, op FROM \"{}\" WHERE id BETWEEN ?1 AND ?2 AND op <> ?3 ORDER BY id LIMIT 1", noun.key);
    let found = tx.conn.prepare_cached(&sql)?.query_row((first, last, op), |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?)
}

/// The statement that adds a row of a noun.
pub(in crate::store) fn insert_sql(noun: &Noun) -> &'static str {
    &shape(noun).insert
}

/// Binds the values of a record to the marks of its insert statement, in their order. `empty` tells which of its marks
/// were bound to nothing by the record before: most fields of most records are empty, and stay bound.
pub(in crate::store) fn bind_into(statement: &mut Statement<'_>, record: &Record, empty: &mut Vec<bool>) -> Result<()> {
    let extra = custom(record);
    empty.resize(statement.parameter_count() + 1, false);
    let mut at = 1;
    for (field, value) in record.noun.fields.iter().zip(&record.values) {
        let value = match &extra {
            Some(_) if field.custom => continue,
            Some(extra) if field.kind == Kind::Extra => extra,
            _ => value,
        };
        let marks = if field.kind == Kind::Money { 2 } else { 1 };
        match value {
            Value::Null => {
                for (place, empty) in empty[at..at + marks].iter_mut().enumerate() {
                    if !std::mem::replace(empty, true) {
                        statement.raw_bind_parameter(at + place, Null)?;
                    }
                }
                at += marks;
                continue;
            }
            Value::Int(number) => statement.raw_bind_parameter(at, number)?,
            Value::Text(text) => statement.raw_bind_parameter(at, text)?,
            Value::List(entries) => statement.raw_bind_parameter(at, list_text(entries))?,
            Value::Money(minor, currency) => {
                statement.raw_bind_parameter(at, minor)?;
                statement.raw_bind_parameter(at + 1, currency)?;
            }
        }
        empty[at..at + marks].fill(false);
        at += marks;
    }
    Ok(())
}

/// The column `extra` of a record that has custom fields.
fn custom(record: &Record) -> Option<Value> {
    let last = record.noun.fields.last().is_some_and(|field| field.custom);
    last.then(|| catalog::gathered(record))
}

fn bind(record: &Record) -> Vec<ToSqlOutput<'_>> {
    use rusqlite::types::Value as Sql;
    let mut bound = Vec::with_capacity(record.values.len() + 2);
    let extra = custom(record);
    for (field, value) in record.noun.fields.iter().zip(&record.values) {
        match &extra {
            Some(_) if field.custom => continue,
            Some(extra) if field.kind == Kind::Extra => {
                let text = (!extra.is_null()).then(|| extra.as_text().to_owned());
                bound.push(ToSqlOutput::Owned(text.map_or(Sql::Null, Sql::Text)));
                continue;
            }
            _ => {}
        }
        match value {
            Value::Null => {
                bound.push(ToSqlOutput::Owned(Sql::Null));
                if field.kind == Kind::Money {
                    bound.push(ToSqlOutput::Owned(Sql::Null));
                }
            }
            Value::Int(number) => bound.push(ToSqlOutput::Owned(Sql::Integer(*number))),
            Value::Text(text) => bound.push(ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))),
            Value::List(entries) => bound.push(ToSqlOutput::Owned(Sql::Text(list_text(entries)))),
            Value::Money(minor, currency) => {
                bound.push(ToSqlOutput::Owned(Sql::Integer(*minor)));
                bound.push(ToSqlOutput::Borrowed(ValueRef::Text(currency.as_bytes())));
            }
        }
    }
    bound
}

/// A list as it is stored: a JSON array of texts.
#[must_use]
pub fn list_text(entries: &[String]) -> String {
    serde_json::to_string(entries).unwrap_or_default()
}

/// Reads the columns of a noun, which the row has first.
pub(in crate::store) fn read(tx: &Tx<'_>, noun: &'static Noun, row: &Row<'_>) -> Result<Record> {
    let full = tx.noun(noun);
    let noun = own(noun);
    let mut record = Record::new(noun);
    let mut at = 0;
    for (place, field) in noun.fields.iter().enumerate() {
        record.values[place] = match (field.kind, row.get_ref(at)?) {
            (_, ValueRef::Null) => Value::Null,
            (Kind::Money, ValueRef::Integer(minor)) => Value::Money(minor, row.get(at + 1)?),
            (Kind::List | Kind::Phones | Kind::Emails | Kind::Days, ValueRef::Text(text)) => {
                Value::List(serde_json::from_slice(text).map_err(|_| garbled(noun, field))?)
            }
            (_, ValueRef::Integer(number)) => Value::Int(number),
            (_, ValueRef::Text(text)) => Value::Text(String::from_utf8_lossy(text).into_owned()),
            _ => return Err(garbled(noun, field)),
        };
        at += if field.kind == Kind::Money { 2 } else { 1 };
    }
    Ok(catalog::spread(record, full))
}

/// The noun as the program knows it, without custom fields.
fn own(noun: &'static Noun) -> &'static Noun {
    crate::domain::noun(noun.key).unwrap_or(noun)
}

fn garbled(noun: &Noun, field: &Field) -> Error {
    Error::Garbled(format!("{}.{}", noun.key, field.key))
}
