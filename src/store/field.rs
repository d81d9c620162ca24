//! Custom fields, as the file has them.

use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use super::{Error, Result, Tx};
use crate::domain::Noun;
use crate::domain::catalog::{Catalog, Definition, EMPTY};

/// What was read before: a program reads one file, so the same few fields again and again, and each list stays for as
/// long as the program runs.
static READ: Mutex<Vec<(Vec<Definition>, &Catalog)>> = Mutex::new(Vec::new());

/// The custom fields of a file, in the order they were made.
///
/// # Errors
/// As the engine.
pub(in crate::store) fn catalog(conn: &Connection) -> Result<&'static Catalog> {
    let sql = "SELECT code, label, kind, choices, required, listed FROM field WHERE removed_at IS NULL ORDER BY id";
    let mut statement = match conn.prepare_cached(sql) {
        Ok(statement) => statement,
        // A file of a version before custom fields, looked at as it is.
        Err(_) if !conn.table_exists(None, "field")? => return Ok(&EMPTY),
        Err(error) => return Err(error.into()),
    };
    let mut rows = statement.query([])?;
    let mut definitions = Vec::new();
    while let Some(row) = rows.next()? {
        let choices: Option<String> = row.get(3)?;
        let choices = choices.map(|text| serde_json::from_str(&text).map_err(|_| Error::Garbled("field.choices".to_owned())));
        definitions.push(Definition {
            code: row.get(0)?,
            label: row.get(1)?,
            kind: row.get(2)?,
            choices: choices.transpose()?.unwrap_or_default(),
            required: row.get::<_, Option<i64>>(4)? == Some(1),
            listed: row.get::<_, Option<i64>>(5)? == Some(1),
        });
    }
    if definitions.is_empty() {
        return Ok(&EMPTY);
    }
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, catalog)) = read.iter().find(|(same, _)| *same == definitions) {
        return Ok(catalog);
    }
    let catalog = Catalog::of(&definitions);
    read.push((definitions, catalog));
    Ok(catalog)
}

/// The values that lie under a key in the extra fields of a noun, those of removed records too: `each` gets one at a
/// time. Reads every record of the noun.
///
/// # Errors
/// As the engine.
pub fn values(tx: &Tx<'_>, noun: &Noun, key: &str, mut each: impl FnMut(&serde_json::Value)) -> Result<()> {
    let sql = format!("SELECT extra -> ?1 FROM \"{}\" WHERE extra -> ?1 IS NOT NULL", noun.key);
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query([format!("$.\"{key}\"")])?;
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        each(&serde_json::from_str(&text).map_err(|_| Error::Garbled(format!("{}.extra", noun.key)))?);
    }
    Ok(())
}
