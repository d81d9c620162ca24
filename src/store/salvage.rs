//! What can be read of a damaged database, row by row, into a new one. The damaged file is only read.
//!
//! A table is read upwards until a page fails, then downwards from its end, then number by number between the two.
//! Numbers of records, operations and their digests are copied as they are; what is derived from rows (lookup keys,
//! the word index, counters) is not copied but made anew.

use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::sqlite::{Engine, salvage_into};
use super::{Result, Tx, check, frequency, lookup, meta, record, search};
use crate::domain::NOUNS;

/// What became of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The table.
    pub table: String,
    /// Rows that are in the new file.
    pub copied: i64,
    /// Rows that could be read but that the new file refuses, with the first reason.
    pub refused: i64,
    /// Numbers between the first and the last that could not be read; some may never have been given.
    pub unread: i64,
    /// References to rows that are lost, emptied.
    pub emptied: i64,
    /// The first thing that went wrong.
    pub first: Option<String>,
}

/// Tables whose rows have a number that can be asked for one by one, and the column that holds it.
fn number(table: &str) -> Option<&'static str> {
    match table {
        "meta" | "counter" | "lookup" | "import_row" | "frequency" => None,
        "change" => Some("op"),
        _ => Some("id"),
    }
}

/// Copies what can be read of `engine`'s file into a new file at `out`. `version` is the schema version of the damaged
/// file; `region` is for phone numbers without a country code, where the file has none.
///
/// # Errors
/// Where the new file cannot be made; the damaged one is never the reason.
pub fn repair(engine: &mut Engine, version: i32, out: &Path, region: &str) -> Result<Vec<Saved>> {
    let saved = salvage_into(engine, version, out, |from, to| {
        let mut all = Vec::new();
        for table in tables(to)? {
            all.push(table_rows(from, to, &table)?);
        }
        Ok(all)
    })?;
    // Opening it brings an older one up to date.
    let mut made = Engine::for_writing(out, true)?;
    made.write(true, |tx| {
        let own = meta::region(&tx)?;
        rebuild(&tx, own.as_deref().unwrap_or(region))
    })?;
    Ok(saved)
}

/// Tables of rows, in an order in which what is referred to comes first as far as there is one.
fn tables(conn: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
               AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\'
               AND name NOT IN ('lookup', 'counter') ORDER BY rowid";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// What SQLite says of a row whose key is there.
const TWICE: [i32; 2] = [rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY, rusqlite::ffi::SQLITE_CONSTRAINT_ROWID];

/// One table on its way.
struct Way<'c> {
    from: &'c Connection,
    to: &'c Connection,
    select: String,
    insert: String,
    /// Where the number stands among the columns.
    place: Option<usize>,
    saved: Saved,
}

fn table_rows(from: &Connection, to: &Connection, table: &str) -> Result<Saved> {
    let names = columns(to, table)?;
    let marks = vec!["?"; names.len()].join(", ");
    let list = names.join(", ");
    let saved = Saved { table: table.to_owned(), copied: 0, refused: 0, unread: 0, emptied: 0, first: None };
    let number = number(table);
    let place = number.and_then(|number| names.iter().position(|name| name == number));
    let mut way = Way {
        from,
        to,
        select: format!("SELECT {list} FROM \"{table}\""),
        insert: format!("INSERT INTO \"{table}\" ({list}) VALUES ({marks})"),
        place,
        saved,
    };
    let Some(number) = number else {
        way.scan("")?;
        return Ok(way.saved);
    };
    let Some(low) = way.scan(&format!(" ORDER BY {number}"))? else { return Ok(way.saved) };
    let Some(high) = way.scan(&format!(" ORDER BY {number} DESC"))? else { return Ok(way.saved) };
    way.between(number, low, high)?;
    Ok(way.saved)
}

impl Way<'_> {
    /// Copies rows until one cannot be read. Answers the last number reached; none where the end was.
    fn scan(&mut self, order: &str) -> Result<Option<i64>> {
        let mut reached = Some(0);
        let sql = format!("{}{order}", self.select);
        let outcome = (|| -> rusqlite::Result<()> {
            let mut statement = self.from.prepare(&sql)?;
            let width = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let values = (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
                if let Some(Value::Integer(id)) = self.place.map(|place| &values[place]) {
                    reached = Some(*id);
                }
                self.put(&values)?;
            }
            reached = None;
            Ok(())
        })();
        if let Err(error) = outcome {
            // A new file that cannot be written is the end; a damaged one is why we are here.
            super::sqlite::only_damage(error).map(|why| self.saved.first.get_or_insert(why))?;
        }
        Ok(reached)
    }

    /// Asks for every number between two. Beyond a million numbers a gap is not walked through.
    fn between(&mut self, number: &str, low: i64, high: i64) -> Result<()> {
        const FAR: i64 = 1_000_000;
        let last = if high > low { high } else { low.saturating_add(FAR) };
        let known: i64 = self.to.query_row("SELECT coalesce(max(record), 0) FROM change", [], |row| row.get(0)).unwrap_or(0);
        let last = if high > low { last } else { last.min(known.max(low)) };
        let sql = format!("{} WHERE {number} = ?1", self.select);
        for id in low..=last.min(low.saturating_add(FAR)) {
            let outcome = (|| -> rusqlite::Result<()> {
                let mut statement = self.from.prepare_cached(&sql)?;
                let width = statement.column_count();
                let mut rows = statement.query([id])?;
                while let Some(row) = rows.next()? {
                    let values = (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
                    self.put(&values)?;
                }
                Ok(())
            })();
            if let Err(error) = outcome {
                super::sqlite::only_damage(error)?;
                self.saved.unread += 1;
            }
        }
        Ok(())
    }

    /// Puts one row into the new file, once.
    fn put(&mut self, values: &[Value]) -> rusqlite::Result<()> {
        match self.to.prepare_cached(&self.insert)?.execute(params_from_iter(values)) {
            Ok(added) => self.saved.copied += i64::try_from(added).unwrap_or(0),
            // It came from the other end already.
            Err(error) if error.sqlite_error().is_some_and(|error| TWICE.contains(&error.extended_code)) => {}
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) || type_error(&error) => {
                self.saved.refused += 1;
                self.saved.first.get_or_insert_with(|| error.to_string());
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

/// A value of another type than its column in a strict table.
fn type_error(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::TypeMismatch)
}

/// Makes anew what is derived: keys, words, counters, fingerprints.
fn rebuild(tx: &Tx<'_>, region: &str) -> Result<()> {
    for noun in NOUNS {
        let sql = format!("SELECT {} FROM \"{}\" t ORDER BY t.id", record::columns(noun), noun.key);
        let mut statement = tx.conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            // A row whose values no version writes is kept as it is, but cannot be found by its words.
            let Ok(record) = record::read(tx, noun, row) else { continue };
            lookup::add(tx, &record, region)?;
            search::add(tx, &record)?;
        }
        // The row of a list whose record is lost may come in again.
        let sql = format!(
            "DELETE FROM import_row WHERE noun = ?1 AND NOT EXISTS (SELECT 1 FROM \"{}\" t WHERE t.id = record)",
            noun.key
        );
        tx.conn.execute(&sql, [noun.ordinal])?;
        check::raise_counter(tx, noun)?;
        frequency::rebuild(tx, noun)?;
    }
    Ok(())
}

/// People who are lost while others are there stand in again as people who no longer work here, so that what they
/// did keeps an author. Where nobody is left, whoever writes first is the administrator, as in a new file.
fn stand_in(conn: &Connection, saved: &mut [Saved]) -> rusqlite::Result<()> {
    let left: i64 = conn.query_row("SELECT count(*) FROM user", [], |row| row.get(0))?;
    let sql = "INSERT OR IGNORE INTO user (id, uid, login, role, active, created_at, created_by, op)
               SELECT actor, 'lost-' || actor, 'lost-' || actor, 'rep', 0, min(at), actor, min(id) FROM operation
               WHERE actor NOT IN (SELECT id FROM user) GROUP BY actor";
    if left > 0 {
        let made = conn.execute(sql, [])?;
        if let Some(people) = saved.iter_mut().find(|saved| saved.table == "user") {
            people.emptied += i64::try_from(made).unwrap_or(0);
        }
    }
    Ok(())
}

/// Empties references to rows that are lost, where they may be empty; passages and tenures of lost records go with
/// them. `saved` gets the counts.
pub(in crate::store) fn empty_lost(conn: &Connection, saved: &mut [Saved]) -> rusqlite::Result<()> {
    stand_in(conn, saved)?;
    let mut statement = conn.prepare("SELECT \"table\", rowid, fkid FROM pragma_foreign_key_check")?;
    let lost: Vec<(String, Option<i64>, i64)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<rusqlite::Result<_>>()?;
    for (table, row, key) in lost {
        let Some(row) = row else { continue };
        let sql = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2";
        let column: String = conn.query_row(sql, (&table, key), |row| row.get(0))?;
        let internal = crate::domain::noun(&table).is_some_and(|noun| noun.internal);
        let Some(saved) = saved.iter_mut().find(|saved| saved.table == table) else { continue };
        if internal && matches!(column.as_str(), "lead" | "customer" | "deal") {
            let gone = conn.execute(&format!("DELETE FROM \"{table}\" WHERE id = ?1"), [row])?;
            let gone = i64::try_from(gone).unwrap_or(0);
            (saved.refused, saved.copied) = (saved.refused + gone, saved.copied - gone);
            continue;
        }
        let emptied = conn.execute(&format!("UPDATE \"{table}\" SET {column} = NULL WHERE id = ?1"), [row]);
        match emptied {
            Ok(_) => saved.emptied += 1,
            // A row that is about nothing else than what is lost goes with it; one whose author is lost stays.
            Err(error) => {
                saved.first.get_or_insert_with(|| format!("{table} {row}: {error}"));
                if matches!(column.as_str(), "lead" | "customer" | "contact" | "deal") {
                    conn.execute(&format!("DELETE FROM \"{table}\" WHERE id = ?1"), [row])?;
                    (saved.refused, saved.copied) = (saved.refused + 1, saved.copied - 1);
                }
            }
        }
    }
    Ok(())
}
