//! The chain of operations verifies, and shows when somebody has edited the past behind the program's back.

use std::fs;
use std::path::Path;

use tend::store::chain::walk;
use tend::store::{Engine, Error};

use super::{Home, furnished};
use crate::rows;

/// The first operation that does not fit.
fn broken(db: &Path) -> Option<i64> {
    let mut engine = Engine::for_reading(db, true).expect("open");
    let walk = engine.read::<_, Error>(|tx| walk(&tx, 1, &mut |_| {})).expect("read");
    walk.faults.first().map(|fault| fault.op)
}

#[test]
fn the_chain_holds_after_every_kind_of_write() {
    let home = furnished();
    assert_eq!(broken(&home.db()), None);
    for line in super::WRITES.iter().chain(&super::MORE) {
        if home.sh(&format!("tend {line}")).code == 0 {
            home.sh("tend undo").ok();
        }
    }
    home.sh("tend import leads new.csv").fails(5);
    home.sh("tend lead add X --request one").ok();
    home.sh("tend lead add X --request one").ok();
    assert!(rows::number(&home.db(), "SELECT count(*) FROM operation") > 60);
    assert_eq!(broken(&home.db()), None);
}

#[test]
fn tampering_is_found_where_it_happened() {
    let home = furnished();
    home.sh("tend lead edit L-1 --company Other").ok();
    home.sh("tend lead edit L-1 --note text").ok();
    home.sh("tend import leads new.csv").fails(5);
    home.sh("tend undo").ok();
    home.sh("tend lead add Last").ok();
    let op = rows::number(&home.db(), "SELECT op FROM change WHERE image LIKE '%永达%' AND kind = 'set'");
    let gone = rows::number(&home.db(), "SELECT max(op) FROM change WHERE kind = 'gone'");
    let range = rows::number(&home.db(), "SELECT op FROM change WHERE kind = 'range' LIMIT 1");
    assert_eq!(broken(&home.db()), None);
    let cases = [
        (format!("UPDATE change SET image = replace(image, '永达', 'forged') WHERE op = {op}"), op),
        (format!("UPDATE change SET image = replace(image, 'null', '\"forged\"') WHERE op = {gone} AND seq = 1"), gone),
        (format!("UPDATE change SET image = '{{\"company\":\"forged\"}}', salt = NULL WHERE op = {op} AND kind = 'set'"), op),
        (format!("UPDATE change SET salt = zeroblob(16) WHERE op = {op} AND kind = 'set'"), op),
        (format!("UPDATE change SET digest = zeroblob(32) WHERE op = {op} AND kind = 'set'"), op),
        (format!("UPDATE change SET kind = 'gone' WHERE op = {op} AND kind = 'set'"), op),
        (format!("UPDATE change SET record = 2 WHERE op = {op}"), op),
        (format!("UPDATE change SET last = last + 1 WHERE op = {range} AND kind = 'range'"), range),
        (format!("DELETE FROM change WHERE op = {op}"), op),
        (
            format!("INSERT INTO change SELECT {op}, 99, kind, noun, record, last, image, salt, digest FROM change WHERE op = 2"),
            op,
        ),
        (format!("UPDATE operation SET actor = 2 WHERE id = {op}"), op),
        (format!("UPDATE operation SET at = at + 1 WHERE id = {op}"), op),
        (format!("UPDATE operation SET wall_at = wall_at - 1 WHERE id = {op}"), op),
        (format!("UPDATE operation SET command = 'lead rm' WHERE id = {op}"), op),
        (format!("UPDATE operation SET subject = 'L-2' WHERE id = {op}"), op),
        (format!("UPDATE operation SET changes = changes + 1 WHERE id = {op}"), op),
        (format!("UPDATE operation SET undoes = 2 WHERE id = {op}"), op),
        (format!("UPDATE operation SET digest = zeroblob(32) WHERE id = {op}"), op),
        (format!("DELETE FROM operation WHERE id = {op}"), op + 1),
        (format!("DELETE FROM change WHERE op = {op}; DELETE FROM operation WHERE id = {op}"), op + 1),
        ("DELETE FROM operation WHERE id = 1".to_owned(), 2),
        (format!("UPDATE operation SET id = id + 1000 WHERE id = {op}"), op + 1),
    ];
    let mut missed = Vec::new();
    for (sql, expected) in cases {
        let copy = copied(&home);
        let conn = rows::connect(&copy.1);
        conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).expect(&sql);
        assert!(conn.changes() > 0, "{sql}: nothing was tampered with");
        drop(conn);
        let found = broken(&copy.1);
        if found != Some(expected) {
            missed.push(format!("{sql}: found {found:?}, not {expected}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// A copy of the database, to be spoilt.
fn copied(home: &Home) -> (tempfile::TempDir, std::path::PathBuf) {
    let at = tempfile::tempdir().expect("a folder");
    let path = at.path().canonicalize().expect("a path").join("x.db");
    fs::copy(home.db(), &path).expect("copy");
    (at, path)
}
