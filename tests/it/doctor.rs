//! The checks, each shown by breaking what it looks at; files damaged at random; and what can be saved of them.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rusqlite::Connection;
use serde_json::Value;
use tend::store::sqlite::VERSION;

use crate::harness::{Call, Home};
use crate::rows;
use crate::seed::{copy, seed};

fn findings(call: Call<'_>, line: &str) -> (i32, Vec<Value>) {
    let ran = call.sh(&format!("{line} -o json"));
    let all = ran.json().as_array().expect("an array").clone();
    (ran.code, all)
}

/// State and detail of one check.
fn state(findings: &[Value], check: &str) -> String {
    let one = findings.iter().find(|one| one["check"] == check);
    one.map_or("none".to_owned(), |one| one["state"].as_str().unwrap_or_default().to_owned())
}

fn break_by(home: &Home, sql: &str) {
    let conn = Connection::open(home.db()).expect("open");
    conn.execute_batch("PRAGMA foreign_keys = OFF").expect("a setting");
    conn.execute_batch(sql).expect(sql);
}

/// A seeded home with a backup, in which nothing is to be found fault with.
fn healthy() -> Home {
    let home = seed();
    home.file("l.csv", "name,phone\n王五,13800138055\n孙八,13800138056\n");
    home.sh("tend import leads l.csv").ok();
    home.sh("tend import leads l.csv").ok();
    home.sh("tend lead qualify L-1").ok();
    home.sh("tend undo").ok();
    home.sh("tend backup").ok();
    home
}

#[test]
fn a_sound_file_has_nothing_wrong_and_stays_as_it_is() {
    let home = healthy();
    let folder = home.db().parent().expect("a folder").to_owned();
    let before = (fs::read(home.db()).expect("bytes"), fs::read_dir(&folder).expect("a folder").count());
    for line in ["tend doctor", "tend doctor --quick", "tend doctor --full"] {
        let (code, all) = findings(home.env("SHELL", "/bin/zsh"), line);
        let odd: Vec<_> = all.iter().filter(|one| one["state"] != "ok").collect();
        assert_eq!((code, odd.len()), (0, 0), "{line}: {odd:#?}");
        assert!(all.len() >= if line.ends_with("quick") { 20 } else { 23 }, "{line}: {all:#?}");
    }
    let said = home.sh("tend doctor -o table").ok();
    assert!(said.stdout.contains("Check") && said.stderr.is_empty(), "{}", said.both());
    assert!(home.lang("zh-CN").sh("tend doctor -o table").ok().stdout.contains("检查"));
    assert!(before == (fs::read(home.db()).expect("bytes"), fs::read_dir(&folder).expect("a folder").count()));
    // What waits in the log is read, and stays there.
    let writer = rows::connect(&home.db());
    writer.execute_batch("UPDATE tag SET note = 'x'").expect("a write");
    let log = home.db().with_extension("db-wal");
    let before = (fs::read(home.db()).expect("bytes"), fs::read(&log).expect("bytes"));
    home.sh("tend doctor").ok();
    assert!(before == (fs::read(home.db()).expect("bytes"), fs::read(&log).expect("bytes")));
}

#[test]
fn each_check_finds_what_it_is_for() {
    let sound = healthy();
    let cases = [
        ("counters", "bad", "UPDATE counter SET next = 2 WHERE noun = 'lead'"),
        ("counters", "bad", "DELETE FROM counter WHERE noun = 'customer'"),
        ("tenures", "bad", "DELETE FROM tenure WHERE lead = 1"),
        (
            "tenures",
            "bad",
            "UPDATE tenure SET to_at = NULL; INSERT INTO tenure SELECT 99, lead, customer, deal, owner, pool, from_at, NULL, how, by_user, reason, extra, created_at, created_by, removed_at, op FROM tenure WHERE customer = 1",
        ),
        ("tenures", "bad", "UPDATE tenure SET owner = 2 WHERE customer = 1"),
        ("followups", "warn", "UPDATE lead SET last_followup_at = NULL WHERE id = 1"),
        ("keys", "bad", "DELETE FROM lookup WHERE key = (SELECT min(key) FROM lookup)"),
        ("keys", "bad", "INSERT INTO lookup VALUES (x'0131320004000000000000007b')"),
        ("words", "bad", "INSERT INTO search (search) VALUES ('delete-all')"),
        ("words", "bad", "INSERT INTO search (rowid, words) VALUES (999999, 'ghost')"),
        ("chain", "bad", "UPDATE operation SET command = 'lead rm' WHERE id = 3"),
        ("chain", "bad", "UPDATE change SET image = '{}' WHERE kind = 'set'"),
        ("foreign_keys", "bad", "UPDATE lead SET source = 999 WHERE id = 1"),
        ("references", "bad", "UPDATE need SET op = 9999 WHERE id = 1"),
        ("references", "bad", "UPDATE import_row SET record = 9999"),
        ("schema", "bad", "DROP INDEX lead_by_owner"),
        ("schema", "bad", "CREATE TRIGGER t AFTER UPDATE ON lead BEGIN DELETE FROM task; END"),
        ("sqlite", "warn", "PRAGMA journal_mode = delete"),
        (
            "clock",
            "warn",
            "UPDATE operation SET wall_at = wall_at + 10000000000000 WHERE id = 2; DELETE FROM operation WHERE id > 2",
        ),
    ];
    for (check, wanted, sql) in cases {
        let home = copy(&sound);
        break_by(&home, sql);
        let before = fs::read(home.db()).expect("bytes");
        let (code, all) = findings(home.env("A", "b"), "tend doctor --full");
        assert_eq!(state(&all, check), wanted, "{check} after {sql}: {all:#?}");
        let bad = all.iter().any(|one| one["state"] == "bad");
        assert_eq!(code, i32::from(bad), "{check}");
        let finding = all.iter().find(|one| one["check"] == check).expect("the check");
        assert!(finding["hint"].is_string(), "{check} has no hint");
        assert!(fs::read(home.db()).expect("bytes") == before, "{check}: bytes changed");
    }
}

#[test]
fn each_check_of_the_surroundings_finds_what_it_is_for() {
    let sound = healthy();
    let found = |home: &Home, vars: &[(&str, &str)], check: &str| {
        let call = vars.iter().fold(home.env("A", "b"), |call, (name, value)| call.env(name, value));
        state(&findings(call, "tend doctor").1, check)
    };
    let chmod = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("mode");
    for (mode, wanted) in [(0o640, "warn"), (0o644, "warn"), (0o666, "bad")] {
        let home = copy(&sound);
        chmod(&home.db(), mode);
        assert_eq!(found(&home, &[], "modes"), wanted, "{mode:o}");
    }
    let home = copy(&sound);
    chmod(home.db().parent().expect("a folder"), 0o755);
    assert_eq!(found(&home, &[], "modes"), "warn");
    home.file("config/tend/config.toml", "fromat = \"json\"\n");
    assert_eq!(found(&home, &[], "config"), "bad");
    home.file("config/tend/config.toml", "format = ");
    assert_eq!(found(&home, &[], "config"), "bad");
    assert_eq!(found(&home, &[("TZ", "Mars/Phobos")], "timezone"), "warn");
    assert_eq!(found(&home, &[("TZ", "CST-8")], "timezone"), "ok");
    assert_eq!(found(&home, &[("TEND_LANG", "fr")], "locale"), "warn");
    let home = copy(&sound);
    let dropbox = home.path().join("Dropbox/data");
    fs::create_dir_all(&dropbox).expect("a folder");
    fs::rename(home.path().join("data/tend"), dropbox.join("tend")).expect("rename");
    assert_eq!(found(&home, &[("XDG_DATA_HOME", dropbox.to_str().expect("a path"))], "place"), "warn");
    std::os::unix::fs::symlink(dropbox.join("tend/tend.db"), home.path().join("link.db")).expect("link");
    let (code, all) = findings(home.env("TEND_DB", home.path().join("link.db").to_str().expect("a path")), "tend doctor");
    assert_eq!((code, &*state(&all, "place"), &*state(&all, "database")), (1, "bad", "bad"));
    let home = copy(&sound);
    fs::File::create(home.db().with_extension("db-wal")).and_then(|file| file.set_len(129 << 20)).expect("a log");
    assert_eq!(found(&home, &[], "log"), "warn");
    let home = copy(&sound);
    let stray = home.db().with_file_name(".tend-new-abc");
    fs::create_dir(&stray).expect("a folder");
    assert_eq!(found(&home, &[], "leftovers"), "ok", "it may be at work");
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    fs::File::open(&stray).and_then(|file| file.set_modified(old)).expect("a moment");
    assert_eq!(found(&home, &[], "leftovers"), "warn");
    for entry in fs::read_dir(home.path().join("state/tend/backups")).expect("a folder").flatten() {
        fs::File::options().write(true).open(entry.path()).and_then(|file| file.set_modified(old)).expect("a moment");
    }
    assert_eq!(found(&home, &[], "backups"), "warn", "an old one");
    fs::remove_dir_all(home.path().join("state")).expect("remove");
    assert_eq!(found(&home, &[], "backups"), "warn", "none");
    home.file(".config/fish/completions/tend.fish", "complete");
    let all = findings(home.env("A", "b"), "tend doctor").1;
    let completions = all.iter().find(|one| one["check"] == "completions").expect("the check");
    assert!(completions["detail"].as_str().is_some_and(|detail| detail.ends_with("tend.fish")), "{completions}");
}

#[test]
fn what_cannot_be_opened_is_said_and_stays_as_it_is() {
    let home = Home::new();
    let (code, all) = findings(home.env("A", "b"), "tend doctor");
    assert_eq!((code, &*state(&all, "database")), (0, "warn"), "none yet is no fault");
    assert!(!home.db().exists());
    home.sh("tend lead add 李雷").ok();
    let sound = fs::read(home.db()).expect("bytes");
    let mut newer = sound.clone();
    newer[60..64].copy_from_slice(&(VERSION + 1).to_be_bytes());
    let mut older = sound.clone();
    older[60..64].copy_from_slice(&1_i32.to_be_bytes());
    for (bytes, check, wanted, exit) in [
        (newer, "database", "bad", 1),
        (older, "schema", "warn", 0),
        (b"name,phone".to_vec(), "database", "bad", 1),
        (Vec::new(), "database", "bad", 1),
        (sound[..2000].to_vec(), "database", "bad", 1),
    ] {
        fs::write(home.db(), &bytes).expect("write");
        let (code, all) = findings(home.env("A", "b"), "tend doctor");
        assert_eq!((code, &*state(&all, check)), (exit, wanted), "{all:#?}");
        assert!(fs::read(home.db()).expect("bytes") == bytes, "bytes changed");
    }
}

/// xorshift64: the same damage in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).expect("a size")).expect("a size")
    }
}

#[test]
fn damaged_files_are_told_of_and_never_changed() {
    let home = healthy();
    let sound = fs::read(home.db()).expect("bytes");
    let mut dice = Dice(0x7465_6E64);
    let files = if rows::long() { 600 } else { 60 };
    let (mut seen, mut told) = (0, 0);
    for n in 0..files {
        let mut bytes = sound.clone();
        match n % 4 {
            0 => bytes.truncate(dice.below(sound.len())),
            1 => {
                let page = dice.below(sound.len() / 4096) * 4096;
                bytes[page..page + 4096].fill(u8::try_from(dice.below(256)).expect("a byte"));
            }
            _ => {
                for _ in 0..=dice.below(30) {
                    let at = dice.below(sound.len());
                    bytes[at] ^= u8::try_from(1 + dice.below(255)).expect("a byte");
                }
            }
        }
        for beside in ["db-wal", "db-shm", "db-journal"] {
            fs::remove_file(home.db().with_extension(beside)).ok();
        }
        fs::write(home.db(), &bytes).expect("write");
        for line in ["tend doctor --full -o json", "tend lead list -o json", "tend find 李雷"] {
            let ran = home.sh(line);
            assert!(!ran.stderr.contains("panicked") && ran.code < 70, "file {n}: {}", ran.both());
            assert!(fs::read(home.db()).expect("bytes") == bytes, "file {n}: {line} changed bytes");
            if line.starts_with("tend doctor") {
                told += usize::from(ran.code == 1);
                let copy = home.file("checked.db", &bytes);
                let sick = Connection::open(&copy)
                    .and_then(|db| db.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0)));
                if sick != Ok("ok".to_owned()) {
                    seen += 1;
                    assert_eq!(ran.code, 1, "file {n}: {sick:?} is not told of: {}", ran.both());
                }
            }
        }
    }
    println!("{files} damaged: integrity_check sees {seen}, doctor tells of {told}");
    assert!(seen > files / 3 && told >= seen);
}

#[test]
fn what_can_be_read_is_saved_into_a_new_file() {
    let home = healthy();
    let mut list = String::from("name,phone,note\n");
    (0..2_000).for_each(|n| list.push_str(&format!("客户{n},1380014{n:04},一段备注\n")));
    home.file("many.csv", list);
    home.sh("tend import leads many.csv").ok();
    // Of a sound file all is saved, and what is derived comes out the same.
    let before = rows::dump(&home.db());
    let saved = home.sh("tend doctor --repair same.db -o json").ok().json();
    rows::same(&before, &rows::dump(&home.path().join("same.db")), "a sound file");
    assert_eq!(fs::metadata(home.path().join("same.db")).expect("metadata").permissions().mode() & 0o777, 0o600);
    assert!(saved["tables"].as_array().is_some_and(|tables| tables.iter().all(|one| one["unread"] == 0)), "{saved}");
    home.sh("tend doctor --full --db same.db").ok();
    home.sh("tend doctor --repair same.db").fails(1);
    home.sh("tend doctor --repair dry.db --dry-run").ok();
    assert!(!home.path().join("dry.db").exists());
    // Two pages of leads are lost.
    let pages = [page_of_lead(&home, 700), page_of_lead(&home, 1_400)];
    let mut bytes = fs::read(home.db()).expect("bytes");
    for page in &pages {
        bytes[(page - 1) * 4096..page * 4096].fill(0);
    }
    fs::write(home.db(), &bytes).expect("write");
    let saved = home.sh("tend doctor --repair rest.db -o json").fails(5).json();
    assert!(fs::read(home.db()).expect("bytes") == bytes, "the damaged file stays as it is");
    let rest = home.path().join("rest.db");
    let (all, left) = (before["lead"].len(), rows::number(&rest, "SELECT count(*) FROM lead"));
    let lost = i64::try_from(all).expect("a count") - left;
    assert!(lost > 0 && lost < 200, "{lost} of {all} are lost");
    let leads = saved["tables"].as_array().expect("tables").iter().find(|one| one["table"] == "lead").expect("leads").clone();
    assert_eq!(leads["copied"], left);
    assert!(leads["unread"].as_i64().is_some_and(|unread| unread >= lost), "{leads}");
    rows::sound(&rest);
    let (_, checks) = findings(home.env("A", "b"), "tend doctor --full --db rest.db");
    for check in ["integrity", "foreign_keys", "schema", "counters", "keys", "words", "chain"] {
        assert_eq!(state(&checks, check), "ok", "{check}: {checks:#?}");
    }
    assert_eq!(checks.iter().filter(|one| one["state"] == "bad").count(), 0, "{checks:#?}");
    // No number is given twice, although the rows with the highest may be lost.
    let added = home.sh("tend lead add 新客户 --db rest.db -o json").ok().json();
    assert_eq!(added["id"], format!("L-{}", all + 1));
}

#[test]
fn rows_that_no_version_writes_are_refused_and_lost_people_stand_in() {
    let home = healthy();
    home.as_user("bob").sh("tend lead add 韩梅梅").ok();
    break_by(
        &home,
        "PRAGMA ignore_check_constraints = ON; UPDATE lead SET stage = 'dreaming' WHERE id = 1; DELETE FROM user WHERE login = 'bob'",
    );
    let saved = home.sh("tend doctor --repair rest.db -o json").fails(5).json();
    let of =
        |table: &str| saved["tables"].as_array().expect("tables").iter().find(|one| one["table"] == table).cloned().expect(table);
    assert_eq!(of("lead")["refused"], 1, "{saved}");
    assert!(of("lead")["first"].as_str().is_some_and(|first| first.contains("CHECK")), "{saved}");
    assert_eq!(of("user")["emptied"], 1, "{saved}");
    let (code, checks) = findings(home.env("A", "b"), "tend doctor --full --db rest.db");
    assert_eq!(code, 0, "{checks:#?}");
    let person = home.sh("tend user show lost-2 --db rest.db -o json").ok().json();
    assert_eq!(person["active"], false);
    let shown = home.sh("tend lead list --where 'owner = lost-2' --db rest.db -o json");
    assert_eq!(shown.code, 0, "{}", shown.both());
}

/// The page of the file that holds a lead, counted from 1.
fn page_of_lead(home: &Home, id: i64) -> usize {
    let bytes = fs::read(home.db()).expect("bytes");
    let sql = format!("SELECT uid FROM lead WHERE id = {id}");
    let uid: String = rows::connect(&home.db()).query_row(&sql, [], |row| row.get(0)).expect("a lead");
    let at = bytes.windows(uid.len()).position(|window| window == uid.as_bytes()).expect("its page");
    at / 4096 + 1
}

#[test]
fn an_import_that_was_taken_back_is_no_damage() {
    let home = Home::new();
    home.file("l.csv", "name,phone\n张三,13800138000\n李四,13800138001\n");
    home.sh("tend import leads l.csv --yes").ok();
    home.sh("tend undo").ok();
    let references = |home: &Home| {
        let told = home.sh("tend doctor -o ndjson").stdout.clone();
        told.lines().find(|line| line.contains("\"references\"")).expect("a check").to_owned()
    };
    assert!(references(&home).contains("\"ok\""), "{}", references(&home));
    home.sh("tend redo").ok();
    home.sh("tend lead add 王五 --phone 13800138002").ok();
    home.file("m.csv", "name,phone\n王五,13800138002\n");
    home.sh("tend import leads m.csv --yes --key phone --on-dup update").ok();
    home.sh("tend undo").ok();
    assert!(references(&home).contains("\"ok\""), "{}", references(&home));
    let file = Connection::open(home.db()).expect("open");
    file.execute("DELETE FROM tenure WHERE lead = 1", []).expect("write");
    file.execute("DELETE FROM lead WHERE id = 1", []).expect("write");
    drop(file);
    assert!(references(&home).contains("import_row"), "{}", references(&home));
}

#[test]
fn of_several_copies_the_one_put_where_copies_are_kept_is_named() {
    let home = Home::new();
    home.run(&["lead", "add", "张三"]).ok();
    home.run(&["backup"]).ok();
    let folder = home.db().parent().expect("a folder").to_path_buf();
    let beside = folder.join("beside.db").display().to_string();
    home.run(&["backup", &beside]).ok();
    let mut bytes = fs::read(home.db()).expect("the file");
    // Behind the list of tables.
    let there = bytes.len() * 3 / 4;
    bytes[there..there + 9_000].fill(0xA5);
    fs::write(home.db(), bytes).expect("a damaged file");
    let said = home.run(&["doctor", "--full"]).fails(1).both();
    assert!(said.contains("backups/tend-") && !said.contains("beside.db"), "{said}");
}

#[test]
fn where_nothing_can_be_saved_the_hint_is_not_to_try_again() {
    let home = healthy();
    home.sh("tend backup").ok();
    let mut bytes = fs::read(home.db()).expect("bytes");
    // The page with the list of tables, behind the header of the file.
    bytes[100..4096].fill(0xff);
    fs::write(home.db(), &bytes).expect("write");
    let failed = home.sh("tend doctor --repair rest.db").fails(1);
    assert!(failed.stderr.contains("tend backup restore ") && !failed.stderr.contains("--repair"), "{}", failed.stderr);
}
