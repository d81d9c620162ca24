//! The whole file as rows: every table that is not derived from others, exactly as it is stored.

use std::collections::HashMap;

use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Row, params_from_iter};
use serde_json::{Map, Value as Json};

use super::chain::hex;
use super::{Error, Result, Tx, check, frequency, lookup, record, search, sqlite};
use crate::domain::{NOUNS, Noun};

/// A row: column and value. Bytes stand as `{"hex":"…"}`, everything else as JSON has it.
pub type Cells = Map<String, Json>;

/// The version of the schema that the rows are of.
pub const VERSION: i32 = sqlite::VERSION;

/// Tables that are made from others.
const DERIVED: [&str; 2] = ["lookup", "frequency"];

/// Records read at once while what is derived is made again.
const PAGE: i64 = 500;

/// A table with its columns and those that order its rows.
struct Table {
    name: String,
    columns: Vec<String>,
    order: Vec<String>,
}

/// The tables, in the order of the schema.
fn tables(tx: &Tx<'_>) -> Result<Vec<Table>> {
    // What FTS5 keeps lies in tables of its own, whose names begin with that of the index.
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'
               ORDER BY rowid";
    let names: Vec<String> = tx.conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<std::result::Result<_, _>>()?;
    let mut tables = Vec::new();
    for name in names.into_iter().filter(|name| !DERIVED.contains(&name.as_str())) {
        let sql = "SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid";
        let mut statement = tx.conn.prepare(sql)?;
        let columns = statement.query_map([&name], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
        let columns: Vec<(String, i64)> = columns.collect::<std::result::Result<_, _>>()?;
        let mut order: Vec<&(String, i64)> = columns.iter().filter(|(_, place)| *place > 0).collect();
        order.sort_by_key(|(_, place)| *place);
        let order = order.into_iter().map(|(column, _)| column.clone()).collect();
        tables.push(Table { name, columns: columns.into_iter().map(|(column, _)| column).collect(), order });
    }
    Ok(tables)
}

/// Gives every row of every table to `each`, with the name of its table.
///
/// # Errors
/// As the engine and `each`.
pub fn rows<E: From<Error>>(
    tx: &Tx<'_>,
    mut each: impl FnMut(&str, Cells) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    for Table { name, columns, order } in tables(tx)? {
        let sql = format!("SELECT {} FROM \"{name}\" ORDER BY {}", columns.join(", "), order.join(", "));
        let mut statement = tx.conn.prepare(&sql).map_err(Error::from)?;
        let mut rows = statement.query([]).map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            each(&name, cells(&columns, row)?)?;
        }
    }
    Ok(())
}

fn cells(columns: &[String], row: &Row<'_>) -> Result<Cells> {
    let mut cells = Cells::new();
    for (place, column) in columns.iter().enumerate() {
        let value = match row.get_ref(place)? {
            ValueRef::Null => Json::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Real(number) => number.into(),
            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
            ValueRef::Blob(bytes) => serde_json::json!({ "hex": hex(bytes) }),
        };
        cells.insert(column.clone(), value);
    }
    Ok(cells)
}

/// Whether nothing was ever written to the file.
///
/// # Errors
/// As the engine.
pub fn is_empty(tx: &Tx<'_>) -> Result<bool> {
    Ok(tx
        .conn
        .query_row("SELECT NOT EXISTS (SELECT 1 FROM operation) AND NOT EXISTS (SELECT 1 FROM user)", [], |row| row.get(0))?)
}

/// Empties the tables that a new file has rows in, so that only what is put in stands there.
///
/// # Errors
/// As the engine.
pub fn clear(tx: &Tx<'_>) -> Result<()> {
    tx.conn.execute_batch("DELETE FROM meta; DELETE FROM counter;")?;
    Ok(())
}

/// The tables that rows may be put into, with their columns.
#[derive(Debug)]
pub struct Shelf(HashMap<String, Vec<String>>);

impl Shelf {
    /// Those of the schema that are not derived from others.
    ///
    /// # Errors
    /// As the engine.
    pub fn of(tx: &Tx<'_>) -> Result<Self> {
        Ok(Self(tables(tx)?.into_iter().map(|table| (table.name, table.columns)).collect()))
    }

    /// Puts a row into a table; whether there are such a table and such columns, and their values are such as the
    /// program reads.
    ///
    /// # Errors
    /// [`Error::Constraint`] where the schema forbids it.
    pub fn put(&self, tx: &Tx<'_>, table: &str, row: &Cells) -> Result<bool> {
        // Names come from a file: only those that the schema has, letter by letter, go into a statement.
        let Some((table, known)) = self.0.get_key_value(table) else { return Ok(false) };
        if row.is_empty() || row.keys().any(|column| !known.contains(column)) {
            return Ok(false);
        }
        let columns: Vec<&str> = row.keys().map(String::as_str).collect();
        let marks = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO \"{table}\" ({}) VALUES ({marks})", columns.join(", "));
        let Some(values) = row.values().map(stored).collect::<Option<Vec<Sql>>>() else { return Ok(false) };
        tx.conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        let (Some(noun), Some(id)) = (crate::domain::noun(table), row.get("id").and_then(Json::as_i64)) else { return Ok(true) };
        match record::get(tx, noun, id) {
            Ok(_) => Ok(true),
            Err(Error::Garbled(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

fn stored(value: &Json) -> Option<Sql> {
    Some(match value {
        Json::Null => Sql::Null,
        Json::Number(number) => {
            number.as_i64().map_or_else(|| number.as_f64().map(Sql::Real), |whole| Some(Sql::Integer(whole)))?
        }
        Json::String(text) => Sql::Text(text.clone()),
        Json::Object(object) => Sql::Blob(unhex(object.get("hex")?.as_str()?)?),
        Json::Bool(_) | Json::Array(_) => return None,
    })
}

/// Makes what is derived from the rows: the keys and words under which records are found, and the numbers that come
/// next, which are never lower than those that are there.
///
/// # Errors
/// As the engine.
pub fn derive(tx: &Tx<'_>, region: &str) -> Result<()> {
    for noun in NOUNS {
        check::raise_counter(tx, noun)?;
        frequency::rebuild(tx, noun)?;
    }
    for noun in NOUNS.into_iter().filter(|noun| !noun.internal) {
        let mut after = 0;
        loop {
            let page = page(tx, noun, after)?;
            let Some(last) = page.last() else { break };
            after = last.id();
            for record in &page {
                lookup::add(tx, record, region)?;
                search::add(tx, record)?;
            }
        }
    }
    Ok(())
}

fn page(tx: &Tx<'_>, noun: &'static Noun, after: i64) -> Result<Vec<crate::domain::Record>> {
    let sql = format!("SELECT {} FROM \"{}\" t WHERE t.id > ?1 ORDER BY t.id LIMIT ?2", record::columns(noun), noun.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query((after, PAGE))?;
    let mut page = Vec::new();
    while let Some(row) = rows.next()? {
        page.push(record::read(tx, noun, row)?);
    }
    Ok(page)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}
