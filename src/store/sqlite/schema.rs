//! Whether a file holds the tables and indexes that this program makes, and nothing that runs. A view, a trigger or a check put
//! there by somebody else would run with our commands.

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

use super::MIGRATIONS;

/// SHA-256 over the objects of the newest schema, in hexadecimal; a test keeps it.
const KNOWN: &str = include_str!("../schema.sha256");

/// One object of the schema: type, name, and the statement that makes it.
type Object = (String, String, String);

/// What ANALYZE leaves behind holds no code.
const OBJECTS: &str = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name";

fn objects(conn: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut statement = conn.prepare(OBJECTS)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, plain(&row.get::<_, String>(2)?))))?;
    rows.collect()
}

/// Layout and quotes left out: another version of SQLite may write a changed table anew.
fn plain(sql: &str) -> String {
    sql.chars().filter(|c| u8::try_from(*c).map_or(true, is_plain)).collect()
}

const fn is_plain(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && byte != b'"'
}

/// The mark of a schema. Every command asks for it, so it is made of bytes, all at once.
///
/// # Errors
/// As the engine.
pub fn mark(conn: &Connection) -> rusqlite::Result<String> {
    let mut statement = conn.prepare(OBJECTS)?;
    let mut rows = statement.query([])?;
    let mut bytes = Vec::with_capacity(1 << 17);
    while let Some(row) = rows.next()? {
        for column in 0..2 {
            bytes.extend_from_slice(row.get_ref(column)?.as_str()?.as_bytes());
            bytes.push(0);
        }
        let sql = row.get_ref(2)?.as_str()?.as_bytes();
        let mut end = bytes.len();
        bytes.resize(end + sql.len() + 1, 0);
        for byte in sql {
            // Written always and kept sometimes: no branch that the processor could guess wrong.
            bytes[end] = *byte;
            end += usize::from(is_plain(*byte));
        }
        bytes.truncate(end);
        bytes.push(0);
    }
    Ok(Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect())
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
