//! Copies of the database: made while others write, proved, kept, put back, and made before a migration.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rusqlite::Connection;
use tend::store::sqlite::{APPLICATION_ID, MIGRATIONS, VERSION};

use crate::harness::Home;
use crate::rows;

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).expect("metadata").permissions().mode() & 0o7777
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn kept(home: &Home) -> PathBuf {
    home.path().join("state/tend/backups")
}

fn leads(db: &Path) -> i64 {
    rows::number(db, "SELECT count(*) FROM lead")
}

/// The home's database as the first version made it: the rows of the first migration's tables, without word index.
fn older(home: &Home, target: &Path) {
    let conn = Connection::open(target).expect("open");
    conn.query_row("PRAGMA journal_mode = wal", [], |_| Ok(())).expect("wal");
    conn.execute_batch(MIGRATIONS[0]).expect("the first schema");
    conn.execute_batch("PRAGMA foreign_keys = OFF").expect("a setting");
    conn.execute("ATTACH ?1 AS new", [home.db().to_str()]).expect("attach");
    let sql = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
               AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'";
    let names: Vec<String> =
        conn.prepare(sql).expect(sql).query_map([], |row| row.get(0)).expect(sql).map(|name| name.expect("a name")).collect();
    for name in names {
        // Columns that later versions took away stay empty.
        let sql = format!(
            "SELECT group_concat(name, ', ') FROM pragma_table_info('{name}', 'main')
             WHERE name IN (SELECT name FROM pragma_table_info('{name}', 'new'))"
        );
        let columns: String = conn.query_row(&sql, [], |row| row.get(0)).expect("columns");
        conn.execute_batch(&format!("INSERT INTO main.{name} ({columns}) SELECT {columns} FROM new.{name}")).expect(&name);
    }
    conn.execute_batch("DETACH new").expect("detach");
    conn.pragma_update(None, "application_id", APPLICATION_ID).expect("a mark");
    conn.pragma_update(None, "user_version", 1).expect("a version");
    conn.query_row("PRAGMA wal_checkpoint(truncate)", [], |_| Ok(())).expect("checkpoint");
    drop(conn);
    fs::set_permissions(target, fs::Permissions::from_mode(0o600)).expect("mode");
}

fn version(db: &Path) -> i64 {
    i64::from(i32::from_be_bytes(fs::read(db).expect("bytes")[60..64].try_into().expect("four bytes")))
}

#[test]
fn a_copy_made_while_four_write_is_one_commit_and_restores() {
    let rounds = if rows::long() { 200 } else { 6 };
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let home = &home;
            scope.spawn(move || {
                for n in 0..rounds * 2 {
                    home.run(&["lead", "add", &format!("客户{writer}-{n}"), "--phone", &format!("138{writer}000{n:04}")]).ok();
                }
            });
        }
        for n in 0..rounds {
            let made = home.sh(&format!("tend backup copy{n}.db -o json")).ok().json();
            let copy = home.path().join(format!("copy{n}.db"));
            assert_eq!(mode(&copy), 0o600);
            let head = made["head"]["op"].as_i64().expect("an operation");
            assert_eq!(made["rows"]["operation"], head, "every operation up to the last, none after it");
            assert_eq!(rows::number(&copy, "SELECT max(id) FROM operation"), head);
            // The first operation makes the administrator, each other one lead.
            assert_eq!(leads(&copy), head - 1);
            rows::sound(&copy);
        }
    });
    for n in 0..rounds {
        home.sh(&format!("tend backup verify copy{n}.db")).ok();
        let wanted = rows::dump(&home.path().join(format!("copy{n}.db")));
        home.sh(&format!("tend backup restore copy{n}.db --yes")).ok();
        rows::same(&wanted, &rows::dump(&home.db()), "restored");
        rows::sound(&home.db());
    }
    assert_eq!(files(home.path()).iter().filter(|name| name.starts_with('.')).count(), 0, "nothing unfinished is left");
}

#[test]
fn a_file_that_is_there_is_kept_unless_told_otherwise() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    home.file("copy.db", "mine");
    let refused = home.sh("tend backup copy.db -o json").fails(1).error();
    assert_eq!(refused["code"], "io");
    assert!(refused["hint"].as_str().is_some_and(|hint| hint.contains("--force")), "{refused}");
    assert_eq!(fs::read(home.path().join("copy.db")).expect("bytes"), b"mine");
    home.sh("tend backup copy.db --force").ok();
    home.sh("tend backup verify copy.db").ok();
    // Not the database itself, by whatever name, and not one that somebody has open.
    let before = fs::read(home.db()).expect("bytes");
    for name in ["data/tend/tend.db", "data/../data/tend/tend.db", "data/tend/tend.db-wal"] {
        assert_eq!(home.sh(&format!("tend backup {name} --force -o json")).fails(2).error()["code"], "usage", "{name}");
    }
    home.file("copy.db-wal", "log");
    home.sh("tend backup copy.db --force").fails(1);
    // Nor what is no plain file, --force or not: a copy moved there would take it away.
    home.file("linked", "mine");
    std::os::unix::fs::symlink(home.path().join("linked"), home.path().join("link.db")).expect("a link");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        home.path().join("pipe.db"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        0,
    )
    .expect("a pipe");
    for name in ["link.db", "pipe.db"] {
        let kind = || fs::symlink_metadata(home.path().join(name)).expect("metadata").file_type();
        let before = kind();
        assert_eq!(home.sh(&format!("tend backup {name} --force -o json")).fails(1).error()["code"], "io", "{name}");
        assert_eq!(kind(), before, "{name} was replaced");
        home.sh(&format!("tend lead list -o csv --out {name} --force")).fails(1);
        assert_eq!(kind(), before, "{name} was replaced");
    }
    assert_eq!(fs::read(home.path().join("linked")).expect("bytes"), b"mine");
    fs::remove_file(home.path().join("copy.db-wal")).expect("remove");
    home.file("other.db-wal", "log");
    home.sh("tend backup other.db").fails(1);
    assert_eq!(home.sh("tend backup lst -o json").fails(2).error()["candidates"][0]["id"], "list");
    let missing = home.sh("tend backup nowhere/copy.db -o json").fails(3).error();
    assert!(missing["hint"].as_str().is_some_and(|hint| hint.contains("mkdir -p")), "{missing}");
    home.sh("tend backup dry.db --dry-run").ok();
    assert!(!home.path().join("dry.db").exists());
    assert_eq!(fs::read(home.db()).expect("bytes"), before);
    assert_eq!(Home::new().sh("tend backup -o json").fails(3).error()["code"], "not_found");
}

#[test]
fn only_older_copies_of_this_database_make_room() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    for _ in 0..4 {
        home.sh("tend backup").ok();
    }
    let folder = kept(&home);
    assert_eq!((files(&folder).len(), mode(&folder)), (4, 0o700));
    // Of another database, of another program, of another name.
    let other = Home::new();
    other.env("TEND_SEED", "other").sh("tend lead add 韩梅梅").ok();
    other.sh("tend backup x.db").ok();
    fs::copy(other.path().join("x.db"), folder.join("tend-20200101-000000.db")).expect("copy");
    fs::write(folder.join("tend-20200101-000001.db"), "notes").expect("write");
    fs::copy(home.db(), folder.join("tend-before.db")).expect("copy");
    fs::copy(home.db(), folder.join("mine.db")).expect("copy");
    let made = home.sh("tend backup --keep 2 -o json").ok().json();
    assert_eq!(made["removed"].as_array().map(Vec::len), Some(3), "{made}");
    let left = files(&folder);
    for name in ["tend-20200101-000000.db", "tend-20200101-000001.db", "tend-before.db", "mine.db"] {
        assert!(left.contains(&name.to_owned()), "{name} is gone: {left:?}");
    }
    assert_eq!(left.len(), 6, "{left:?}");
    // Nor is a database removed that somebody works with under such a name.
    fs::create_dir(home.path().join("work")).expect("a folder");
    let work = home.path().join("work/tend-20200101-000000.db");
    fs::copy(home.path().join(format!("state/tend/backups/{}", left[4])), &work).expect("copy");
    home.sh("tend backup work --keep 1 --db work/tend-20200101-000000.db").ok();
    assert!(work.exists());
    home.sh("tend backup --keep 0").fails(1);
    let listed = home.sh("tend backup list -o json").ok().json();
    assert_eq!(listed.as_array().map(Vec::len), Some(4), "what is no copy of this database is not listed: {listed}");
}

#[test]
fn what_is_no_good_copy_is_refused_and_nothing_changes() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    home.sh("tend backup good.db").ok();
    home.sh("tend lead add 韩梅梅").ok();
    let good = fs::read(home.path().join("good.db")).expect("bytes");
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&(VERSION + 1).to_be_bytes());
    home.file("newer.db", &newer);
    let mut damaged = good.clone();
    let pages = damaged.len() / 4096;
    damaged[(pages / 2) * 4096..(pages / 2 + 3) * 4096].fill(0xAA);
    home.file("damaged.db", &damaged);
    home.file("short.db", &good[..good.len() / 2]);
    home.file("text.db", "name,phone\n");
    home.file("empty.db", "");
    Connection::open(home.path().join("foreign.db")).and_then(|db| db.execute_batch("CREATE TABLE t (a)")).expect("a table");
    home.file("live.db", &good);
    home.file("live.db-wal", "log");
    let before = (fs::read(home.db()).expect("bytes"), files(home.path()));
    for (name, code) in [
        ("newer.db", "too_new"),
        ("damaged.db", "damaged"),
        ("short.db", "damaged"),
        ("text.db", "foreign_file"),
        ("empty.db", "foreign_file"),
        ("foreign.db", "foreign_file"),
        ("live.db", "io"),
        ("nothing.db", "not_found"),
    ] {
        for verb in ["verify", "restore --yes"] {
            let refused = home.sh(&format!("tend backup {verb} {name} -o json"));
            assert_ne!(refused.code, 0, "{}", refused.both());
            assert_eq!(refused.error()["code"], code, "{}", refused.both());
            assert!(refused.error()["hint"].is_string(), "{}", refused.both());
        }
    }
    let asked = home.sh("tend backup restore good.db -o json").fails(2).error();
    assert_eq!(asked["code"], "needs_yes");
    home.sh("tend backup restore good.db --dry-run").ok();
    assert_eq!(home.sh("tend backup restore data/tend/tend.db --yes -o json").fails(2).error()["code"], "usage");
    assert!(before == (fs::read(home.db()).expect("bytes"), files(home.path())), "something changed");
    assert!(!kept(&home).exists());
}

#[test]
fn roles_guard_copies_and_their_return() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    home.sh("tend user add mia --role manager").ok();
    home.sh("tend backup good.db").ok();
    assert_eq!(home.as_user("bob").sh("tend backup b.db -o json").fails(1).error()["code"], "denied");
    assert_eq!(home.as_user("bob").sh("tend doctor --repair b.db -o json").fails(1).error()["code"], "denied");
    home.as_user("mia").sh("tend backup m.db").ok();
    assert_eq!(home.as_user("mia").sh("tend backup restore m.db --yes -o json").fails(1).error()["code"], "denied");
    // Where the present file says nothing, the copy says who may.
    fs::write(home.db(), "").expect("empty it");
    assert_eq!(home.as_user("bob").sh("tend backup restore good.db --yes -o json").fails(1).error()["code"], "denied");
    home.sh("tend backup restore good.db --yes").ok();
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM user"), 3);
}

#[test]
fn what_was_there_is_kept_and_can_come_back() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    home.sh("tend backup first.db").ok();
    home.sh("tend lead add 韩梅梅").ok();
    let later = rows::dump(&home.db());
    let restored = home.sh("tend backup restore first.db --yes -o json").ok().json();
    assert_eq!(leads(&home.db()), 1);
    let former = restored["former"].as_str().expect("a path").replace("$HOME_DIR", home.path().to_str().expect("a path"));
    rows::same(&later, &rows::dump(Path::new(&former)), "the copy of what was there");
    assert_eq!(mode(Path::new(&former)), 0o600);
    // By its bare name, from the usual folder.
    let name = Path::new(&former).file_name().expect("a name").to_str().expect("a name");
    home.sh(&format!("tend backup restore {name} --yes")).ok();
    rows::same(&later, &rows::dump(&home.db()), "come back");
    home.sh("tend lead add 王五").ok();
    home.sh("tend doctor").ok();
}

#[test]
fn whoever_has_the_file_open_sees_the_old_and_then_the_new() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    home.sh("tend backup first.db").ok();
    for n in 0..40 {
        home.run(&["lead", "add", &format!("客户{n}")]).ok();
    }
    let count = "SELECT count(*) FROM lead";
    let reader = rows::connect(&home.db());
    reader.execute_batch("BEGIN").expect("begin");
    assert_eq!(reader.query_row(count, [], |row| row.get::<_, i64>(0)), Ok(41));
    home.sh("tend backup restore first.db --yes").ok();
    assert_eq!(reader.query_row(count, [], |row| row.get::<_, i64>(0)), Ok(41), "its moment stays");
    reader.execute_batch("COMMIT").expect("commit");
    assert_eq!(reader.query_row(count, [], |row| row.get::<_, i64>(0)), Ok(1), "then it sees the copy");
    home.sh("tend lead add 王五").ok();
    drop(reader);
    rows::sound(&home.db());
    // A writer that does not let go is waited for, and nothing is replaced under it.
    let writer = rows::connect(&home.db());
    writer.execute_batch("BEGIN IMMEDIATE").expect("begin");
    let mut command = home.as_user("ann").command(&["backup", "restore", "first.db", "--yes"]);
    let mut child = command.spawn().expect("start tend");
    std::thread::sleep(Duration::from_millis(300));
    assert!(child.try_wait().expect("state").is_none(), "it does not wait");
    assert_eq!(writer.query_row(count, [], |row| row.get::<_, i64>(0)), Ok(2));
    writer.execute_batch("COMMIT").expect("commit");
    assert!(child.wait().expect("an end").success());
    assert_eq!(leads(&home.db()), 1);
}

#[test]
fn a_restore_that_is_killed_leaves_the_old_or_the_new() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    home.sh("tend backup first.db").ok();
    for n in 0..20 {
        home.run(&["lead", "add", &format!("客户{n}")]).ok();
    }
    home.sh("tend backup second.db").ok();
    let cycles = if rows::long() { 300 } else { 16 };
    let (mut old, mut new) = (0, 0);
    for n in 0..cycles {
        home.sh("tend backup restore second.db --yes").ok();
        let mut child = home.as_user("ann").command(&["backup", "restore", "first.db", "--yes"]).spawn().expect("start tend");
        std::thread::sleep(Duration::from_millis(n * 40 / cycles));
        child.kill().expect("kill");
        child.wait().expect("an end");
        match leads(&home.db()) {
            1 => new += 1,
            21 => old += 1,
            other => panic!("{other} leads: neither the old nor the new"),
        }
        rows::sound(&home.db());
    }
    println!("{cycles} killed: {old} old, {new} new");
}

#[test]
fn a_present_file_that_cannot_be_read_is_set_aside() {
    for damage in ["header", "empty", "short"] {
        let home = Home::new();
        home.sh("tend lead add 李雷").ok();
        home.sh("tend backup good.db").ok();
        let mut bytes = fs::read(home.db()).expect("bytes");
        match damage {
            "header" => bytes[100..4096].fill(0xFF),
            "empty" => bytes.clear(),
            _ => bytes.truncate(60),
        }
        fs::write(home.db(), &bytes).expect("write");
        fs::write(home.db().with_extension("db-shm"), "x").expect("write");
        let restored = home.sh("tend backup restore good.db --yes -o json").ok().json();
        let former = restored["former"].as_str().expect("a path").replace("$HOME_DIR", home.path().to_str().expect("a path"));
        assert_eq!(fs::read(&former).expect("bytes"), bytes, "{damage}");
        assert_eq!((leads(&home.db()), mode(&home.db())), (1, 0o600), "{damage}");
        rows::sound(&home.db());
        // Nobody's file of another kind is set aside.
        fs::write(home.db(), "name,phone\nnobody,13800138000\n").expect("write");
        assert_eq!(home.sh("tend backup restore good.db --yes -o json").fails(1).error()["code"], "foreign_file");
    }
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    home.sh("tend backup good.db").ok();
    fs::remove_dir_all(home.db().parent().expect("a folder")).expect("remove");
    home.sh("tend backup restore good.db --yes").ok();
    assert_eq!(leads(&home.db()), 1, "where there is none it is made");
}

#[test]
fn an_older_copy_is_brought_up_to_date() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    older(&home, &home.path().join("old.db"));
    let before = fs::read(home.path().join("old.db")).expect("bytes");
    home.sh("tend lead add 韩梅梅").ok();
    home.sh("tend backup verify old.db").ok();
    home.sh("tend backup restore old.db --yes").ok();
    assert_eq!((leads(&home.db()), version(&home.db())), (1, i64::from(VERSION)));
    assert_eq!(fs::read(home.path().join("old.db")).expect("bytes"), before, "the copy stays as it is");
    home.sh("tend tag add vip").ok();
    assert_eq!(files(home.db().parent().expect("a folder")), ["tend.db"], "nothing is left beside it");
}

#[test]
fn a_database_is_copied_before_it_is_brought_up_to_date() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    let old = home.path().join("old.db");
    older(&home, &old);
    let wanted = rows::dump(&old);
    for round in 1..=5_i64 {
        fs::copy(&old, home.db()).expect("copy");
        let moment =
            std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + u64::try_from(round).expect("small"));
        fs::File::options().write(true).open(home.db()).and_then(|file| file.set_modified(moment)).expect("a moment");
        // A listing does it as well as a write.
        let ran = home.sh("tend lead list").ok();
        assert!(ran.stderr.contains("from version 1"), "{}", ran.stderr);
        assert_eq!(home.sh("tend lead list").ok().stderr, "", "said once");
        assert_eq!(version(&home.db()), i64::from(VERSION));
        let copies: Vec<String> =
            files(home.db().parent().expect("a folder")).into_iter().filter(|name| name.starts_with("tend-v1-")).collect();
        assert_eq!(copies.len(), usize::try_from(round.min(3)).expect("small"), "the last three stay: {copies:?}");
        let newest = home.db().with_file_name(copies.last().expect("a copy"));
        assert!(ran.stderr.contains(newest.file_name().and_then(|name| name.to_str()).expect("a name")), "{}", ran.stderr);
        assert_eq!((mode(&newest), version(&newest)), (0o600, 1));
        rows::same(&wanted, &rows::dump(&newest), "the copy of the former version");
    }
}

#[test]
fn no_copy_no_migration() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    let old = home.path().join("old.db");
    older(&home, &old);
    fs::copy(&old, home.db()).expect("copy");
    let before = fs::read(home.db()).expect("bytes");
    // Room for the shared memory of SQLite (32 KiB), not for the copy.
    let command = home.as_user("ann").command(&["lead", "list", "-o", "json"]);
    let mut sh = Command::new("sh");
    sh.args(["-c", "ulimit -f 128; exec \"$@\"", "sh"]).arg(command.get_program()).args(command.get_args());
    sh.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?)))).current_dir(home.path());
    let refused = sh.arg0("sh").output().expect("run tend");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    let error: serde_json::Value = serde_json::from_str(&said).expect("one object");
    assert!(error["error"]["hint"].as_str().is_some_and(|hint| hint.contains("nothing was changed")), "{said}");
    assert_eq!(fs::read(home.db()).expect("bytes"), before);
    assert_eq!(files(home.db().parent().expect("a folder")).iter().filter(|name| name.contains("v1")).count(), 0);
    home.sh("tend lead list").ok();
    assert_eq!(version(&home.db()), i64::from(VERSION), "with room it works");
}

#[test]
fn lists_and_rejects_never_write_over_what_is_there() {
    let home = Home::new();
    home.sh("tend lead add 李雷").ok();
    home.file("a.csv", "mine");
    home.file("a.json", "mine");
    let refused = home.sh("tend export leads --out a.json -o json").fails(1).error();
    assert!(refused["hint"].as_str().is_some_and(|hint| hint.ends_with("--force")), "{refused}");
    assert_eq!(fs::read(home.path().join("a.json")).expect("bytes"), b"mine");
    home.sh("tend export leads --out a.csv").fails(1);
    assert_eq!(fs::read(home.path().join("a.csv")).expect("bytes"), b"mine");
    home.sh("tend export leads --out a.csv -o json --force").fails(2);
    home.sh("tend export leads --out a.csv --force").ok();
    assert_eq!(mode(&home.path().join("a.csv")), 0o600);
    let refused = home.sh("tend export leads --out nowhere/a.json -o json").fails(3).error();
    assert!(refused["message"].as_str().is_some_and(|message| message.contains("folder")), "{refused}");
    assert!(refused["hint"].as_str().is_some_and(|hint| hint.contains("mkdir -p")), "{refused}");
    home.sh("tend export leads --out data -o csv").fails(1);
    // The lists that come in, and what of them could not be stored.
    home.file("empty.csv", "");
    for (name, code) in [("nothing.csv", 3), ("empty.csv", 1), ("data", 1)] {
        let refused = home.sh(&format!("tend import leads {name} -o json")).fails(code).error();
        assert!(refused["hint"].is_string(), "{refused}");
    }
    assert_eq!(home.sh("tend import leads emty.csv -o json").fails(3).error()["candidates"][0]["id"], "empty.csv");
    home.file("l.csv", "name,phone\nA,13800138001\nB,12\n");
    home.file("l.rejects.csv", "mine");
    let before = rows::dump(&home.db());
    let refused = home.sh("tend import leads l.csv -o json").fails(1).error();
    assert!(refused["message"].as_str().is_some_and(|message| message.contains("l.rejects.csv")), "{refused}");
    assert!(refused["hint"].as_str().is_some_and(|hint| hint.contains("--rejects")), "{refused}");
    rows::same(&before, &rows::dump(&home.db()), "nothing was imported");
    assert_eq!(fs::read(home.path().join("l.rejects.csv")).expect("bytes"), b"mine");
    home.sh("tend import leads l.csv --rejects r.csv").fails(5);
}

#[test]
fn copies_of_another_database_are_not_this_ones() {
    let home = Home::new();
    home.sh("tend lead add 张三").ok();
    home.sh("tend lead add 李四 --db other.db").ok();
    home.sh("tend backup --db other.db").ok();
    home.sh("tend backup others.db --db other.db").ok();
    let listed = |line: &str| home.sh(line).ok().json().as_array().map_or(0, Vec::len);
    assert_eq!(listed("tend backup list -o json"), 0);
    // In the usual folder, and beside it; the file itself is none.
    assert_eq!(listed("tend backup list --db other.db -o json"), 2);
    let doctor = home.sh("tend doctor -o ndjson").stdout.clone();
    let check = doctor.lines().find(|line| line.contains("\"backups\"")).expect("a check");
    assert!(check.contains("warn"), "{check}");
    let before = rows::dump(&home.db());
    for line in ["tend backup restore others.db --yes -o json", "tend backup restore others.db -n -o json"] {
        let refused = home.sh(line).fails(1).error();
        assert_eq!(refused["code"], "refused", "{refused}");
        assert!(refused["hint"].as_str().is_some_and(|hint| hint.contains("--force")), "{refused}");
    }
    rows::same(&before, &rows::dump(&home.db()), "a copy of another database");
    home.sh("tend backup").ok();
    assert_eq!(listed("tend backup list -o json"), 1);
    home.sh("tend backup restore others.db --yes --force").ok();
    assert_eq!(home.sh("tend lead list --fields name").ok().stdout, "李四\n");
    // A damaged file is not restored from another's copy unasked.
    let damaged = Home::new();
    damaged.sh("tend lead add 张三").ok();
    damaged.sh("tend lead add 李四 --db other.db").ok();
    damaged.sh("tend backup --db other.db").ok();
    let length = fs::metadata(damaged.db()).expect("a file").len();
    let mut bytes = fs::read(damaged.db()).expect("bytes");
    bytes.truncate(usize::try_from(length / 2).expect("a size"));
    fs::write(damaged.db(), bytes).expect("write");
    let told = damaged.sh("tend doctor");
    assert!(!told.stdout.contains("restore /") && !told.stdout.contains("backups/tend-"), "{}", told.stdout);
}

#[test]
fn what_somebody_works_with_is_no_copy() {
    let home = Home::new();
    home.sh("tend lead add 张三").ok();
    home.sh("tend backup data/tend/fork.db").ok();
    assert_eq!(home.sh("tend backup list -o json").ok().json().as_array().map(Vec::len), Some(1));
    let fork = Connection::open(home.path().join("data/tend/fork.db")).expect("open");
    fork.execute_batch("PRAGMA journal_mode = wal; BEGIN IMMEDIATE; UPDATE lead SET city = 'Bonn'; COMMIT").expect("write");
    assert_eq!(home.sh("tend backup list -o json").ok().json().as_array().map(Vec::len), Some(0));
}
