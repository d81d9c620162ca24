//! The rows of a database, read behind the program's back.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

/// Rows by table, in an order that does not depend on how they are stored.
pub(crate) type Dump = BTreeMap<String, Vec<String>>;

/// Tables that only ever grow: what was done stays known when it is taken back, and no number is given twice. The rows
/// of an import taken back do not count while it is.
const GROWING: [&str; 5] = ["operation", "change", "claim", "counter", "import_row"];

pub(crate) fn connect(db: &Path) -> Connection {
    let conn = Connection::open(db).expect("open the database");
    conn.busy_timeout(std::time::Duration::from_secs(60)).expect("set a timeout");
    conn
}

/// Every row of every table that an undo sets back, byte by byte, and every word of the search index.
pub(crate) fn dump(db: &Path) -> Dump {
    let conn = connect(db);
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'";
    let mut names = conn.prepare(sql).expect(sql);
    let names: Vec<String> = names.query_map([], |row| row.get(0)).expect(sql).map(|name| name.expect("a name")).collect();
    let mut dump = Dump::new();
    for name in names.into_iter().filter(|name| !GROWING.contains(&name.as_str())) {
        let rows = all(&conn, &format!("SELECT * FROM \"{name}\""));
        dump.insert(name, rows);
    }
    conn.execute_batch("CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'search', 'instance')").expect("words");
    dump.insert("search".to_owned(), all(&conn, "SELECT term, doc FROM temp.word"));
    dump
}

/// The rows of a query as text, sorted.
pub(crate) fn all(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).expect(sql);
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let mut rows = statement.query([]).expect(sql);
    let mut found = Vec::new();
    while let Some(row) = rows.next().expect(sql) {
        let cell = |(place, name): (usize, &String)| format!("{name}={:?}", row.get_unwrap::<_, Value>(place));
        found.push(columns.iter().enumerate().map(cell).collect::<Vec<_>>().join(" "));
    }
    found.sort();
    found
}

/// One number.
pub(crate) fn number(db: &Path, sql: &str) -> i64 {
    connect(db).query_row(sql, [], |row| row.get(0)).expect(sql)
}

/// Says where two dumps differ; they must not.
#[track_caller]
pub(crate) fn same(before: &Dump, after: &Dump, what: &str) {
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{what}: tables");
    let mut wrong = String::new();
    for (table, rows) in before {
        for row in rows.iter().filter(|row| !after[table].contains(row)).take(3) {
            wrong.push_str(&format!("\n  {table} - {row}"));
        }
        for row in after[table].iter().filter(|row| !rows.contains(row)).take(3) {
            wrong.push_str(&format!("\n  {table} + {row}"));
        }
        if rows.len() != after[table].len() {
            wrong.push_str(&format!("\n  {table}: {} rows before, {} after", rows.len(), after[table].len()));
        }
    }
    assert!(wrong.is_empty(), "{what}:{wrong}");
}

/// The whole file is sound.
#[track_caller]
pub(crate) fn sound(db: &Path) {
    assert_eq!(all(&connect(db), "PRAGMA integrity_check"), ["integrity_check=Text(\"ok\")"]);
    assert_eq!(all(&connect(db), "PRAGMA foreign_key_check"), Vec::<String>::new());
}

/// Whether the long form of the tests was asked for.
#[allow(clippy::disallowed_methods, reason = "how long tests may take is said from outside")]
pub(crate) fn long() -> bool {
    std::env::var_os("TEND_LONG").is_some_and(|value| value == "1")
}
