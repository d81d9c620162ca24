//! Audit: every way of changing the past shows, with an anchor also those that leave the chain whole in itself, and no
//! write goes by without an operation.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tend::domain::chance::Chance;
use tend::domain::lead::LEAD;
use tend::domain::{NOUNS, Record, Value as Field};
use tend::ops::{self, Book, Clock};
use tend::store::chain::{Break, Fault, walk};
use tend::store::{Engine, Error};

use crate::harness::Home;
use crate::rows;

/// A short life with every kind of change in it.
fn lived() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend lead add 张三 --company 永达 --phone 13800138000 --source expo",
        "tend lead edit L-1 --city 上海",
        "tend log L-1 '要报价' --next 'tomorrow 报价'",
        "tend lead convert L-1",
        "tend undo",
        "tend redo",
        "tend task done T-1",
        "tend customer release C-1",
        "tend pool claim C-1",
    ] {
        home.sh(line).ok();
    }
    home.file("new.csv", "姓名,手机\n王五,13900139001\n赵六,13900139002\n");
    home.sh("tend import leads new.csv --yes").ok();
    home.sh("tend undo").ok();
    home.sh("tend lead add Last").ok();
    home
}

/// A copy of the database with some SQL run on it behind the program's back.
fn spoilt(home: &Home, spoil: impl FnOnce(&Connection)) -> (tempfile::TempDir, PathBuf) {
    let at = tempfile::tempdir().expect("a folder");
    let path = at.path().canonicalize().expect("a path").join("x.db");
    fs::copy(home.db(), &path).expect("copy");
    let conn = rows::connect(&path);
    conn.execute_batch("PRAGMA foreign_keys = OFF").expect("a pragma");
    spoil(&conn);
    drop(conn);
    (at, path)
}

fn faults(db: &Path) -> Vec<Fault> {
    let mut engine = Engine::for_reading(db, true).expect("open");
    engine.read::<_, Error>(|tx| walk(&tx, 1, &mut |_| {})).expect("read").faults
}

fn numbers(home: &Home, sql: &str) -> Vec<i64> {
    let conn = rows::connect(&home.db());
    let mut statement = conn.prepare(sql).expect(sql);
    let found = statement.query_map([], |row| row.get(0)).expect(sql);
    found.map(|number| number.expect("a number")).collect()
}

#[test]
fn five_ways_of_tampering_show_at_every_operation() {
    let home = lived();
    assert_eq!(faults(&home.db()), []);
    let last = rows::number(&home.db(), "SELECT max(id) FROM operation");
    let mut cases: Vec<(String, i64)> = Vec::new();
    for image in numbers(&home, "SELECT op * 1000 + seq FROM change WHERE image IS NOT NULL") {
        let (op, seq) = (image / 1000, image % 1000);
        let at = format!("WHERE op = {op} AND seq = {seq}");
        cases.push((format!("UPDATE change SET image = json_set(image, '$.note', 'forged') {at}"), op));
        cases.push((format!("UPDATE change SET image = NULL, salt = NULL {at}"), op));
    }
    for op in 1..=last {
        for (column, value) in [
            ("at", "at + 1"),
            ("wall_at", "wall_at + 1"),
            ("actor", "3 - actor"),
            ("command", "command || 'x'"),
            ("subject", "coalesce(subject, '') || 'x'"),
            ("request", "'forged' || id"),
            ("undoes", "coalesce(undoes, 0) + 1"),
            ("reason", "'forged'"),
            ("changes", "changes + 1"),
        ] {
            cases.push((format!("UPDATE operation SET {column} = {value} WHERE id = {op}"), op));
        }
        // Taking out the last one only shows against an anchor.
        if op < last {
            cases.push((format!("DELETE FROM change WHERE op = {op}; DELETE FROM operation WHERE id = {op}"), op + 1));
            // Closing the gap does not help.
            cases.push((
                format!(
                    "DELETE FROM change WHERE op = {op}; DELETE FROM operation WHERE id = {op};
                     UPDATE operation SET id = id - 1 WHERE id > {op}; UPDATE change SET op = op - 1 WHERE op > {op}"
                ),
                op,
            ));
            let inserted = format!(
                "UPDATE operation SET id = -id - 1 WHERE id >= {op}; UPDATE operation SET id = -id WHERE id < 0;
                 UPDATE change SET op = -op - 1 WHERE op >= {op}; UPDATE change SET op = -op WHERE op < 0;
                 INSERT INTO operation (id, at, wall_at, actor, command, changes, digest)
                 SELECT {op}, at, wall_at, actor, 'lead add', 0, digest FROM operation WHERE id = {op} + 1"
            );
            cases.push((inserted, op));
            let swapped = format!(
                "UPDATE operation SET id = -1 WHERE id = {op}; UPDATE operation SET id = {op} WHERE id = {op} + 1;
                 UPDATE operation SET id = {op} + 1 WHERE id = -1;
                 UPDATE change SET op = -1 WHERE op = {op}; UPDATE change SET op = {op} WHERE op = {op} + 1;
                 UPDATE change SET op = {op} + 1 WHERE op = -1"
            );
            cases.push((swapped, op));
        }
    }
    let mut missed = Vec::new();
    for (sql, op) in &cases {
        let (_at, copy) = spoilt(&home, |conn| conn.execute_batch(sql).expect(sql));
        let found = faults(&copy);
        if found.first().map(|fault| fault.op) != Some(*op) {
            missed.push(format!("{sql}: {found:?}, not {op}"));
        }
    }
    assert!(cases.len() > 150, "{}", cases.len());
    assert!(missed.is_empty(), "{} of {} missed:\n{}", missed.len(), cases.len(), missed.join("\n"));
}

#[test]
fn a_break_is_named_and_ends_with_one() {
    let home = lived();
    let whole = home.sh("tend audit verify -o json").ok().json();
    let last = rows::number(&home.db(), "SELECT max(id) FROM operation");
    assert_eq!((&whole["ok"], &whole["operations"], &whole["head"]["op"]), (&json!(true), &json!(last), &json!(last)));
    assert_eq!(whole["changes"], rows::number(&home.db(), "SELECT count(*) FROM change"));
    let op = rows::number(&home.db(), "SELECT min(op) FROM change WHERE image IS NOT NULL");
    for (sql, what) in [
        (format!("UPDATE change SET image = '{{}}' WHERE op = {op} AND image IS NOT NULL"), "image_changed"),
        (format!("UPDATE change SET image = NULL, salt = NULL WHERE op = {op} AND image IS NOT NULL"), "image_emptied"),
        (format!("UPDATE operation SET command = 'x' WHERE id = {op}"), "header_changed"),
        (format!("DELETE FROM change WHERE op = {op}"), "changes_missing_or_added"),
        (format!("DELETE FROM operation WHERE id = {}", op - 1), "operation_missing"),
    ] {
        let (_at, copy) = spoilt(&home, |conn| conn.execute_batch(&sql).expect(&sql));
        let copy = copy.to_str().expect("a path");
        let found = home.run(&["audit", "verify", "--db", copy, "-o", "json"]).fails(1).json();
        assert_eq!(
            (&found["ok"], &found["faults"][0]["op"], &found["faults"][0]["what"]),
            (&json!(false), &json!(op), &json!(what)),
            "{sql}"
        );
        let said = home.run(&["audit", "verify", "--db", copy]).fails(1);
        assert!(said.stdout.contains(&format!("broken at #{op}")), "{}", said.stdout);
        // What stands before is left alone, what follows fits.
        home.run(&["audit", "verify", "--db", copy, "--from", &format!("#{}", op + 1)]).ok();
    }
    home.sh("tend audit verify --from x").fails(1);
    assert_eq!(home.sh("tend audit verify --from '#9999' -o json").fails(3).error()["code"], "not_found");
}

/// Everything as it would be if the chain had been written so from the beginning: fresh salts and digests throughout.
fn written_anew(conn: &Connection) {
    let mut before: Vec<u8> = Vec::new();
    let ops: Vec<i64> = {
        let mut statement = conn.prepare("SELECT id FROM operation ORDER BY id").expect("operations");
        statement.query_map([], |row| row.get(0)).expect("ids").map(|id| id.expect("an id")).collect()
    };
    for op in ops {
        let mut changes = Sha256::new();
        let mut statement =
            conn.prepare("SELECT seq, kind, noun, record, last, image FROM change WHERE op = ?1 ORDER BY seq").expect("changes");
        type Row = (i64, String, String, i64, Option<i64>, Option<String>);
        let rows: Vec<Row> = statement
            .query_map([op], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?)))
            .expect("rows")
            .map(|row| row.expect("a row"))
            .collect();
        for (seq, kind, noun, record, last, image) in rows {
            let salt = image.as_ref().map(|_| vec![7; 16]);
            let mut own = Sha256::new();
            own.update(salt.clone().unwrap_or_default());
            own.update(image.unwrap_or_default());
            let own = own.finalize().to_vec();
            let last = last.map_or_else(String::new, |last| last.to_string());
            changes.update(format!("{kind}\n{noun}\n{record}\n{last}\n"));
            changes.update(&own);
            conn.execute("UPDATE change SET salt = ?3, digest = ?4 WHERE op = ?1 AND seq = ?2", (op, seq, salt, own))
                .expect("a change");
        }
        let header: String = conn
            .query_row(
                "SELECT json_array(id, at, wall_at, actor, command, subject, request, undoes, changes) FROM operation WHERE id = ?1",
                [op],
                |row| row.get(0),
            )
            .expect("a header");
        let mut whole = Sha256::new();
        whole.update(&before);
        whole.update(header);
        whole.update(changes.finalize());
        before = whole.finalize().to_vec();
        conn.execute("UPDATE operation SET digest = ?2 WHERE id = ?1", (op, &before)).expect("a digest");
    }
}

#[test]
fn a_cut_end_and_a_chain_written_anew_show_against_an_anchor() {
    let home = lived();
    let line = home.sh("tend audit anchor").ok().stdout.trim().to_owned();
    let last = rows::number(&home.db(), "SELECT max(id) FROM operation");
    assert!(line.starts_with(&format!("tend-anchor op={last} sha256=")), "{line}");
    let whole = home.run(&["audit", "verify", "--anchor", &line, "-o", "json"]).ok().json();
    assert_eq!((&whole["ok"], &whole["anchors"]), (&json!(true), &json!(1)));
    home.sh("tend lead add Later").ok();
    home.run(&["audit", "verify", "--anchor", &line]).ok();
    let cut = |count: i64| {
        move |conn: &Connection| {
            let keep = last - count;
            conn.execute_batch(&format!("DELETE FROM change WHERE op > {keep}; DELETE FROM operation WHERE id > {keep}"))
                .expect("cut");
        }
    };
    let forged = |conn: &Connection| {
        conn.execute_batch("UPDATE change SET image = json_set(image, '$.city', '北京') WHERE op = 4 AND image IS NOT NULL")
            .expect("forge");
        written_anew(conn);
    };
    type Spoil = Box<dyn Fn(&Connection)>;
    let cases: [(&str, Spoil); 5] = [
        ("end_missing", Box::new(cut(1))),
        ("end_missing", Box::new(cut(5))),
        ("rewritten", Box::new(written_anew)),
        ("rewritten", Box::new(forged)),
        ("other_file", Box::new(|conn| conn.execute_batch("UPDATE user SET uid = 'x' WHERE id = 1").expect("another file"))),
    ];
    for (what, spoil) in cases {
        let (_at, copy) = spoilt(&home, spoil);
        let copy = copy.to_str().expect("a path");
        // Without an anchor it cannot show, and the help says so.
        home.run(&["audit", "verify", "--db", copy]).ok();
        let found = home.run(&["audit", "verify", "--db", copy, "--anchor", &line, "-o", "json"]).fails(1).json();
        assert_eq!((&found["faults"][0]["what"], &found["faults"][0]["op"]), (&json!(what), &json!(last)), "{found}");
    }
    let help = home.sh("tend audit verify --help").ok().stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("only against an anchor"), "{help}");
}

#[test]
fn anchors_gather_in_a_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    assert_eq!(home.sh("tend audit anchor -o json").fails(1).error()["code"], "refused", "nothing was done yet");
    assert_eq!(home.sh("tend audit verify -o json").ok().json()["operations"], 0);
    assert!(!home.db().exists(), "reading makes no file");
    for name in ["One", "Two", "Three"] {
        home.run(&["lead", "add", name]).ok();
        let said = home.sh("tend audit anchor anchors.txt").ok();
        assert!(said.stdout.is_empty() && said.stderr.contains("anchors.txt"), "{}", said.both());
    }
    let path = home.path().join("anchors.txt");
    assert_eq!(fs::read_to_string(&path).expect("anchors").lines().count(), 3);
    assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600);
    assert_eq!(home.sh("tend audit verify --anchor anchors.txt -o json").ok().json()["anchors"], 3);
    home.sh("tend audit anchor anchors.txt --dry-run").ok();
    assert_eq!(fs::read_to_string(&path).expect("anchors").lines().count(), 3, "a dry run appends nothing");
    home.file("bad.txt", "tend-anchor op=1 sha256=00 at=x file=y\n");
    assert_eq!(home.sh("tend audit verify --anchor bad.txt -o json").fails(1).error()["code"], "invalid");
    home.sh("tend audit verify --anchor missing.txt").fails(3);
    let other = Home::new();
    // Other bytes of chance make another file.
    other.env("TEND_SEED", "other").sh("tend lead add One").ok();
    let line = home.sh("tend audit anchor").ok().stdout.trim().to_owned();
    let found = other.run(&["audit", "verify", "--anchor", &line, "-o", "json"]).fails(1).json();
    assert_eq!(found["faults"][0]["what"], "other_file");
}

#[test]
fn auditors_may_look_and_reps_may_not() {
    let home = lived();
    for (login, role) in [("aud", "auditor"), ("mia", "manager"), ("sam", "service"), ("max", "marketing")] {
        home.run(&["user", "add", login, "--role", role]).ok();
    }
    for line in ["audit verify", "audit anchor"] {
        for login in ["ann", "aud", "mia"] {
            home.as_user(login).sh(&format!("tend {line}")).ok();
        }
        for login in ["bob", "sam", "max"] {
            assert_eq!(home.as_user(login).sh(&format!("tend {line} -o json")).fails(1).error()["code"], "denied", "{login}");
        }
    }
}

/// A moment after the one before, in microseconds.
const STEP: i64 = 1_000_000;

#[test]
fn ten_thousand_operations_leave_no_gap() {
    // Where nothing is waited for until it is on a disk, if there is such a place.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.expect("a folder");
    let db = folder.path().canonicalize().expect("a path").join("x.db");
    let count: i64 = if memory.is_dir() || rows::long() { 10_000 } else { 1_000 };
    let mut chance = Chance::new([3; 32]);
    let mut book = Book {
        engine: Engine::for_writing(&db, true).expect("open"),
        login: "ann".to_owned(),
        clock: Clock { now: STEP, wall: STEP, at: STEP, midnight: 0, today: chrono::NaiveDate::default() },
        region: "CN".to_owned(),
        seed: [0; 32],
        request: None,
        dry_run: false,
    };
    let mut leads = 0;
    for n in 1..count {
        let at = n * STEP;
        book.clock = Clock { now: at, wall: at, at, midnight: 0, today: chrono::NaiveDate::default() };
        let mut drawn = [0; 2];
        chance.fill(&mut drawn);
        let [kind, which] = drawn;
        book.seed[..8].copy_from_slice(&n.to_le_bytes());
        let kind = if leads == 0 { 0 } else { kind % 4 };
        let written = book.write("test", |session| {
            let lead =
                |session: &ops::Session<'_>| ops::refer::one(session, &format!("L-{}", i64::from(which) % leads + 1), &LEAD);
            match kind {
                0 => ops::record::add(session, Record::new(&LEAD).with("name", Field::text(&format!("人{n}")))).map(|_| ()),
                1 => {
                    let old = lead(session)?;
                    ops::record::edit(session, &old, &[("city", Field::text(&format!("城{n}")))], None).map(|_| ())
                }
                2 => {
                    let old = lead(session)?;
                    ops::record::edit(session, &old, &[("note", Field::text(&format!("记{n}")))], None).map(|_| ())
                }
                _ => {
                    let old = lead(session)?;
                    let at = session.clock.now;
                    let log = Record::new(&tend::domain::followup::FOLLOWUP)
                        .with("lead", Field::Int(old.id()))
                        .with("at", Field::Int(at))
                        .with("kind", Field::text("call"))
                        .with("note", Field::text(&format!("话{n}")));
                    ops::record::add(session, log).map(|_| ())
                }
            }
        });
        written.expect("a write");
        leads += i64::from(kind == 0);
        // Operation 1 began the file.
        let head = book.read(ops::audit::end).expect("an end").expect("operations").0;
        assert_eq!(head.op, n + 1, "one write, one operation");
    }
    drop(book);
    assert_eq!(faults(&db), []);
    assert_eq!(rows::number(&db, "SELECT count(*) FROM operation WHERE actor <> 1"), 0);
    assert_eq!(rows::number(&db, "SELECT count(*) FROM operation WHERE changes = 0"), 0);
    // No row was written that the operation it names does not tell of.
    for noun in NOUNS {
        let untold = format!(
            "SELECT count(*) FROM \"{0}\" t WHERE NOT EXISTS (
               SELECT 1 FROM change c WHERE c.noun = '{0}' AND c.record = t.id AND c.op = t.op)",
            noun.key
        );
        assert_eq!(rows::number(&db, &untold), 0, "{}", noun.key);
    }
}

#[test]
fn an_emptied_image_is_a_break_unless_an_erasure_took_it() {
    let home = lived();
    home.sh("tend privacy erase L-1 --reason 'asked by letter' --yes").ok();
    home.sh("tend audit verify").ok();
    let (_at, copy) = spoilt(&home, |conn| {
        conn.execute_batch("UPDATE operation SET reason = 'forged' WHERE reason IS NOT NULL").expect("forge");
    });
    assert!(matches!(faults(&copy)[..], [Fault { what: Break::Header, .. }]), "the reason is part of the chain");
    let whole: Value = home.sh("tend audit verify -o json").ok().json();
    let op = whole["head"]["op"].clone();
    let told = home.run(&["history", &format!("#{op}"), "-o", "json"]).ok().json();
    assert_eq!(told["reason"], "asked by letter");
}

#[test]
fn a_mark_of_undo_that_was_set_by_hand_shows() {
    let home = Home::new();
    for line in ["lead add 张三", "lead add 李四", "undo", "redo", "undo", "lead edit L-1 --city Bonn", "undo"] {
        home.sh(&format!("tend {line}")).ok();
    }
    home.sh("tend audit verify").ok();
    let file = Connection::open(home.db()).expect("open");
    let marks: Vec<(i64, Option<i64>)> = {
        let mut statement = file.prepare("SELECT id, undone_by FROM operation").expect("a query");
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
        rows.map(|row| row.expect("a row")).collect()
    };
    for (op, mark) in marks {
        for false_mark in [None, Some(1), Some(4)].into_iter().filter(|one| *one != mark) {
            file.execute("UPDATE operation SET undone_by = ?2 WHERE id = ?1", (op, false_mark)).expect("write");
            let told = home.sh("tend audit verify -o json").fails(1).json();
            assert_eq!(told["ok"], false, "#{op} marked {false_mark:?} for {mark:?}");
            assert!(home.sh("tend doctor -o ndjson").stdout.contains("\"chain\",\"state\":\"bad\""), "#{op}");
            file.execute("UPDATE operation SET undone_by = ?2 WHERE id = ?1", (op, mark)).expect("write");
        }
    }
    home.sh("tend audit verify").ok();
    assert_eq!(home.sh("tend audit verify --from '#600' -o json").fails(3).error()["code"], "not_found");
    home.sh("tend audit verify --from '#3'").ok();
}
