//! Steps from an older schema, at the level of the library.

use std::path::Path;
use std::sync::Mutex;

use rusqlite::Connection;
use tend::store::sqlite::fault::OpenError;
use tend::store::sqlite::open::{Mode, Plan, open};

use super::refusing::{PATIENCE, folder, plan};

const WRITE: Mode = Mode::Write { create: false };

fn made(file: &Path) {
    let conn = super::refusing::made(file, 1);
    conn.execute_batch("INSERT INTO t VALUES (1, 'a'); INSERT INTO u VALUES (1, 1)").expect("rows");
}

fn version(conn: &Connection) -> i32 {
    conn.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version")
}

#[test]
fn a_failed_step_leaves_the_old_version() {
    let (_at, at) = folder();
    let file = at.join("x.db");
    made(&file);
    let steps = |conn: &Connection, from: i32| {
        conn.execute_batch("CREATE TABLE half (id INTEGER) STRICT; UPDATE t SET note = 'changed'")?;
        if from == 1 { conn.execute_batch("ALTER TABLE t ADD COLUMN c TEXT") } else { conn.execute_batch("nonsense") }
    };
    for mode in [Mode::Read, WRITE] {
        let error = open(&file, mode, PATIENCE, &Plan { migrate: &steps, ..plan(3) }).expect_err("refused");
        assert!(matches!(error, OpenError::Migration { from: 2, .. }), "{error:?}");
        let conn = open(&file, WRITE, PATIENCE, &plan(1)).expect("the old version still opens");
        assert_eq!(version(&conn), 1);
        let sql = "SELECT note || (SELECT count(*) FROM sqlite_schema) FROM t";
        assert_eq!(conn.query_row(sql, [], |row| row.get::<_, String>(0)), Ok("a2".to_owned()));
    }
}

#[test]
fn orphans_stop_a_migration_and_a_rebuilt_table_keeps_its_children() {
    let (_at, at) = folder();
    let file = at.join("x.db");
    made(&file);
    let orphan = |conn: &Connection, _| conn.execute_batch("DELETE FROM t");
    let error = open(&file, Mode::Read, PATIENCE, &Plan { migrate: &orphan, ..plan(2) }).expect_err("refused");
    assert!(matches!(&error, OpenError::Orphans { table, parent, .. } if table == "u" && parent == "t"), "{error:?}");
    let rebuild = |conn: &Connection, _| {
        conn.execute_batch(
            "CREATE TABLE n (id INTEGER PRIMARY KEY, note TEXT, more TEXT) STRICT;
             INSERT INTO n (id, note) SELECT id, note FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t",
        )
    };
    let conn = open(&file, Mode::Read, PATIENCE, &Plan { migrate: &rebuild, ..plan(2) }).expect("open");
    assert_eq!(version(&conn), 2);
    assert_eq!(conn.query_row("SELECT count(*) FROM u", [], |row| row.get::<_, i64>(0)), Ok(1));
    assert!(conn.execute("DELETE FROM t", []).is_err(), "still a reader");
    drop(conn);
    let conn = open(&file, WRITE, PATIENCE, &plan(2)).expect("open");
    assert!(conn.execute("INSERT INTO u (t) VALUES (9)", []).is_err(), "foreign keys are on again");
}

#[test]
fn the_backup_comes_first_and_can_forbid() {
    let (_at, at) = folder();
    let file = at.join("x.db");
    made(&file);
    let refuse = |_: &Connection, _: &Path, _: i32| Err("no room".into());
    let error = open(&file, Mode::Read, PATIENCE, &Plan { before_migration: Some(&refuse), ..plan(2) }).expect_err("refused");
    assert!(matches!(error, OpenError::Unprepared { from: 1, .. }), "{error:?}");
    let copies = Mutex::new(0);
    let copy = |conn: &Connection, file: &Path, from: i32| {
        *copies.lock().expect("lock") += 1;
        conn.execute("VACUUM INTO ?1", [file.with_extension(format!("v{from}")).to_str()])?;
        Ok(())
    };
    let with_copy = Plan { before_migration: Some(&copy), ..plan(2) };
    drop(open(&file, WRITE, PATIENCE, &with_copy).expect("open"));
    drop(open(&file, WRITE, PATIENCE, &with_copy).expect("open"));
    assert_eq!(*copies.lock().expect("lock"), 1, "once, by the one that migrates");
    let copy = Connection::open(file.with_extension("v1")).expect("open");
    assert_eq!(version(&copy), 1);
    assert_eq!(copy.query_row("SELECT note FROM t", [], |row| row.get::<_, String>(0)), Ok("a".to_owned()));
}

#[test]
fn many_migrate_at_once_and_each_step_runs_once() {
    for _ in 0..10 {
        let (_at, at) = folder();
        let file = at.join("x.db");
        made(&file);
        std::thread::scope(|scope| {
            for mode in [WRITE, Mode::Read, WRITE, Mode::Read, WRITE, Mode::Read] {
                let file = &file;
                scope.spawn(move || {
                    let step = |conn: &Connection, from| {
                        conn.execute_batch(&format!(
                            "ALTER TABLE t ADD COLUMN c{from} TEXT; INSERT INTO t (note) VALUES ('step')"
                        ))
                    };
                    let conn = open(file, mode, PATIENCE, &Plan { migrate: &step, ..plan(4) }).expect("open");
                    assert_eq!(version(&conn), 4);
                    assert_eq!(conn.query_row("SELECT count(*) FROM t", [], |row| row.get::<_, i64>(0)), Ok(4));
                });
            }
        });
    }
}
