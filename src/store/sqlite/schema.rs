//! Whether a file holds the tables and indexes that this program makes, and nothing that runs. A view, a trigger or a check put
//! there by somebody else would run with our commands.

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

use super::MIGRATIONS;

/// SHA-256 over the objects of the newest schema, in hexadecimal; a test keeps it.
const KNOWN: &str = include_str!("../schema.sha256");

/// One object of the schema: type, name, and the statement that makes it.
type Object = (String, String, String);

fn objects(conn: &Connection) -> rusqlite::Result<Vec<Object>> {
    // What ANALYZE leaves behind holds no code.
    let sql = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'
               ORDER BY type, name";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, plain(&row.get::<_, String>(2)?))))?;
    rows.collect()
}

/// Layout and quotes left out: another version of SQLite may write a changed table anew.
fn plain(sql: &str) -> String {
    sql.chars().filter(|c| !c.is_whitespace() && *c != '"').collect()
}

/// The mark of a schema.
///
/// # Errors
/// As the engine.
pub fn mark(conn: &Connection) -> rusqlite::Result<String> {
    let mut hasher = Sha256::new();
    for (kind, name, sql) in objects(conn)? {
        for part in [kind, name, sql] {
            hasher.update(part.as_bytes());
            hasher.update([0]);
        }
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The first object of the file that is not as this program made it at this version, or that is missing.
///
/// # Errors
/// As the engine.
pub(super) fn stranger(conn: &Connection, version: i32) -> rusqlite::Result<Option<String>> {
    let newest = usize::try_from(version).is_ok_and(|version| version == MIGRATIONS.len());
    if newest && mark(conn)? == KNOWN.trim() {
        return Ok(None);
    }
    // An older file, or one that is to be told what is wrong with it: made once more and compared.
    let own = Connection::open_in_memory()?;
    for migration in &MIGRATIONS[..usize::try_from(version).unwrap_or(0).min(MIGRATIONS.len())] {
        own.execute_batch(migration)?;
    }
    let (own, found) = (objects(&own)?, objects(conn)?);
    // A table or an index of somebody's own runs nothing and is let be.
    let runs = |object: &Object| {
        matches!(object.0.as_str(), "trigger" | "view") || own.iter().any(|one| (&one.0, &one.1) == (&object.0, &object.1))
    };
    let more = found.iter().find(|object| !own.contains(object) && runs(object));
    let less = own.iter().find(|object| !found.contains(object));
    Ok(more.or(less).map(|(kind, name, _)| format!("{kind} {name}")))
}
