//! The opening of a database by the program: many at once, private files, what is not ours, full and read-only places.

mod migrating;
mod refusing;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output};

use rusqlite::Connection;
use serde_json::Value;

use crate::harness::Home;
use crate::rows;

/// An account that permission bits bind.
const NOBODY: u32 = 65_534;

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn chmod(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("change the mode");
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).expect("metadata").mode() & 0o7777
}

/// Name, mode and bytes of all in a folder.
fn snapshot(folder: &Path) -> Vec<(PathBuf, u32, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let met = fs::symlink_metadata(&path).expect("metadata");
        let bytes = if met.is_file() { fs::read(&path).expect("bytes") } else { Vec::new() };
        all.push((path, met.mode(), bytes));
    }
    all.sort();
    all
}

/// A shell line before the command, in the same process.
fn after(script: &str, command: &Command) -> Command {
    let mut sh = Command::new("sh");
    sh.args(["-c", &format!("{script}; exec \"$@\""), "sh"]).arg(command.get_program()).args(command.get_args());
    sh.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    sh.current_dir(command.get_current_dir().expect("a folder"));
    sh
}

fn spawn(mut command: Command) -> Child {
    command.spawn().expect("start tend")
}

/// The cause that a failed command with `-o json` names.
fn code(output: &Output) -> String {
    let said: Value = serde_json::from_slice(&output.stderr).unwrap_or_default();
    format!("{} {}", output.status.code().unwrap_or(-1), said["error"]["code"].as_str().unwrap_or("?"))
}

#[test]
fn sixteen_processes_make_one_database() {
    let rounds = if rows::long() { 60 } else { 8 };
    let (mut tried, mut failed) = (0, Vec::new());
    for _ in 0..rounds {
        let home = Home::new();
        let name = |n: i32| format!("Person {n}");
        let all: Vec<Child> = (0..16).map(|n| spawn(home.as_user("ann").command(&["lead", "add", &name(n)]))).collect();
        for child in all {
            let output = child.wait_with_output().expect("output");
            tried += 1;
            if !output.status.success() {
                failed.push(String::from_utf8_lossy(&output.stderr).into_owned());
            }
        }
        assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM lead"), 16);
        assert_eq!(rows::number(&home.db(), "SELECT count(DISTINCT name) FROM lead"), 16);
        assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM operation"), 17, "one beginning and 16 leads");
        assert_eq!(rows::number(&home.db(), "SELECT count(DISTINCT uid) FROM lead"), 16, "no two records have one uid");
        let left: Vec<_> = snapshot(home.db().parent().expect("a folder")).into_iter().map(|file| file.0).collect();
        assert_eq!(left, [home.db()], "nothing is left beside it");
    }
    println!("{tried} opened, {} failed", failed.len());
    assert!(failed.is_empty(), "{failed:#?}");
}

/// Everything that comes and goes under a folder while a command runs, with its mode.
fn watched(mut child: Child, folder: &Path) -> BTreeMap<PathBuf, (u32, bool)> {
    fn look(folder: &Path, seen: &mut BTreeMap<PathBuf, (u32, bool)>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if let Ok(met) = entry.metadata() {
                seen.insert(entry.path(), (met.mode() & 0o7777, met.is_dir()));
                if met.is_dir() {
                    look(&entry.path(), seen);
                }
            }
        }
    }
    let mut seen = BTreeMap::new();
    loop {
        let over = child.try_wait().expect("state").is_some();
        look(folder, &mut seen);
        if over {
            return seen;
        }
    }
}

#[test]
fn every_file_is_private_under_every_umask() {
    let mut csv = String::from("name,phone\n");
    (0..400).for_each(|n| csv.push_str(&format!("Person {n},1380013{n:04}\n")));
    csv.push_str("Bad,12\n");
    for mask in ["000", "022", "077"] {
        let home = Home::new();
        let file = home.file("in/leads.csv", &csv);
        chmod(file.parent().expect("a folder"), 0o700);
        chmod(&file, 0o600);
        fs::create_dir(home.path().join("tmp")).expect("a folder");
        chmod(&home.path().join("tmp"), 0o700);
        let tmp = home.path().join("tmp");
        let command = home.env("TMPDIR", tmp.to_str().expect("a path")).command(&["import", "leads", "in/leads.csv"]);
        let seen = watched(spawn(after(&format!("umask {mask}"), &command)), home.path());
        let named = |end: &str| seen.keys().any(|path| path.to_str().is_some_and(|path| path.ends_with(end)));
        assert!(named("tend.db") && named("tend.db-wal") && named("leads.rejects.csv"), "{seen:?}");
        for (path, (mode, is_dir)) in seen {
            let wanted = if is_dir { 0o700 } else { 0o600 };
            assert_eq!(mode, wanted, "{path:?} has mode {mode:o} under umask {mask}");
        }
        assert_eq!(mode(home.db().parent().expect("a folder")), 0o700);
    }
}

#[test]
fn what_is_not_ours_is_refused_unchanged() {
    let home = Home::new();
    let own = home.db();
    home.sh("tend lead add Ann").ok();
    let place = home.path().join("place");
    fs::create_dir(&place).expect("a folder");
    let with = |name: &str, bytes: &[u8]| {
        fs::write(place.join(name), bytes).expect("write");
        name.to_owned()
    };
    std::os::unix::fs::symlink(&own, place.join("link.db")).expect("link");
    std::os::unix::fs::symlink(place.join("nowhere"), place.join("dangling.db")).expect("link");
    fs::create_dir(place.join("folder.db")).expect("a folder");
    let foreign = Connection::open(place.join("foreign.db")).expect("open");
    foreign
        .execute_batch("PRAGMA journal_mode = wal; CREATE TABLE moz_places (id, url); INSERT INTO moz_places VALUES (1, 'x')")
        .expect("a table");
    drop(foreign);
    let cases = [
        ("link.db".to_owned(), "io"),
        ("dangling.db".to_owned(), "io"),
        ("folder.db".to_owned(), "io"),
        (with("empty.db", b""), "foreign_file"),
        (with("text.db", "name,phone\n".repeat(30).as_bytes()), "foreign_file"),
        ("foreign.db".to_owned(), "foreign_file"),
    ];
    let before = (snapshot(&place), snapshot(own.parent().expect("a folder")));
    for (name, cause) in cases {
        let path = place.join(&name);
        let path = path.to_str().expect("a path");
        for args in [&["lead", "list"][..], &["lead", "add", "Bob"], &["today"], &["undo"], &["find", "Ann"], &["history"]] {
            let ran = home.run(&[args, &["--db", path, "-o", "json"]].concat());
            assert_eq!(ran.code, 1, "{name} {args:?}: {}", ran.stderr);
            assert_eq!(ran.error()["code"], cause, "{name} {args:?}: {}", ran.stderr);
            assert!(ran.stderr.contains(&name), "the message names the file: {}", ran.stderr);
        }
        assert!(before == (snapshot(&place), snapshot(own.parent().expect("a folder"))), "{name}: bytes changed");
    }
}

#[test]
fn a_newer_database_is_refused_by_every_command_and_keeps_its_bytes() {
    let home = Home::new();
    home.sh("tend lead add Ann --phone 13800138000").ok();
    home.file("in.csv", "name,phone\nBob,13800138001\n");
    let mut bytes = fs::read(home.db()).expect("bytes");
    let newer = tend::store::sqlite::VERSION + 1;
    bytes[60..64].copy_from_slice(&newer.to_be_bytes());
    fs::write(home.db(), &bytes).expect("write");
    let folder = home.db().parent().expect("a folder").to_owned();
    let before = snapshot(&folder);
    let lines = [
        "lead list",
        "lead show L-1",
        "lead add Bob",
        "lead edit L-1 --company X",
        "lead rm L-1",
        "lead restore L-1",
        "lead qualify L-1",
        "lead lose L-1 --reason price",
        "lead convert L-1",
        "lead assign L-1 ann",
        "log L-1 called",
        "customer list",
        "pool list",
        "pool stock",
        "pool claim C-1",
        "task list",
        "task add Call",
        "task done T-1",
        "find Ann",
        "today",
        "digest",
        "history",
        "history L-1",
        "undo",
        "whoami",
        "import leads in.csv",
        "export leads",
        "report funnel",
        "user add bob --role rep",
    ];
    for line in lines {
        let ran = home.sh(&format!("tend {line} -o json"));
        assert_eq!(ran.code, 1, "{line}: {}{}", ran.stdout, ran.stderr);
        let error = ran.error();
        assert_eq!(error["code"], "too_new", "{line}");
        let message = error["message"].as_str().unwrap_or_default();
        assert!(message.contains(&newer.to_string()) && message.contains(env!("CARGO_PKG_VERSION")), "{line}: {message}");
        assert!(snapshot(&folder) == before, "{line}: bytes changed");
    }
    for line in ["--version", "--help", "help", "lead --help", "lead add --help", "help exit-codes"] {
        assert!(!home.sh(&format!("tend {line}")).ok().stdout.is_empty(), "{line}");
    }
    assert!(snapshot(&folder) == before);
}

#[test]
fn a_folder_that_cannot_be_written_is_read() {
    let home = Home::new();
    home.sh("tend lead add Ann").ok();
    let folder = home.db().parent().expect("a folder").to_owned();
    if !is_root() {
        println!("skipped: needs root to become another account");
        return;
    }
    for path in [home.path(), &home.path().join("data")] {
        chmod(path, 0o755);
    }
    chmod(&home.db(), 0o644);
    chmod(&folder, 0o555);
    // The program may lie where the other account cannot go.
    let program = home.path().join("tend");
    fs::copy(env!("CARGO_BIN_EXE_tend"), &program).expect("copy");
    let as_nobody = |args: &[&str]| {
        let command = home.as_user("ann").command(&[args, &["-o", "json"]].concat());
        let mut other = Command::new(&program);
        other.args(command.get_args()).env_clear().uid(NOBODY).gid(NOBODY).current_dir("/");
        other.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?)))).output().expect("output")
    };
    let before = snapshot(&folder);
    let listed = as_nobody(&["lead", "list"]);
    let rows: Value = serde_json::from_slice(&listed.stdout).unwrap_or_default();
    assert_eq!(rows[0]["name"], "Ann", "{}", String::from_utf8_lossy(&listed.stderr));
    assert_eq!(code(&as_nobody(&["lead", "add", "Bob"])), "1 read_only");
    let new = code(&as_nobody(&["lead", "add", "Bob", "--db", folder.join("new.db").to_str().expect("a path")]));
    assert!(new == "1 io" || new == "1 read_only", "{new}");
    assert!(snapshot(&folder) == before);
    chmod(&home.db(), 0o600);
    assert_eq!(code(&as_nobody(&["lead", "list"])), "1 io");
    chmod(&folder, 0o700);
}

/// A file system of its own, or nothing where mounting is not allowed.
struct Disk(tempfile::TempDir);

impl Disk {
    fn new(size: &str) -> Option<Self> {
        let at = tempfile::tempdir().expect("a folder");
        let options = ["-t", "tmpfs", "-o", &format!("size={size},mode=0700"), "tmpfs"];
        let mounted = is_root() && Command::new("mount").args(options).arg(at.path()).status().is_ok_and(|done| done.success());
        if !mounted {
            println!("skipped: no file system can be mounted here");
            return None;
        }
        Some(Self(at))
    }

    fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(self.0.path()).status();
        assert!(done.is_ok_and(|done| done.success()));
    }

    fn db(&self) -> String {
        self.0.path().canonicalize().expect("a path").join("x.db").to_str().expect("a path").to_owned()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_is_told_and_outlived() {
    let home = Home::new();
    for size in ["4k", "64k", "140k", "200k"] {
        let Some(disk) = Disk::new(size) else { return };
        let ran = home.run(&["lead", "add", "Ann", "--db", &disk.db(), "-o", "json"]);
        assert_eq!((ran.code, ran.error()["code"].as_str()), (1, Some("no_space")), "{size}: {}", ran.stderr);
        assert_eq!(snapshot(disk.0.path()), [], "{size}: nothing is left");
    }
    let Some(disk) = Disk::new("3m") else { return };
    let db = disk.db();
    let mut csv = String::from("name,note\n");
    (0..200).for_each(|n| csv.push_str(&format!("Person {n},{}\n", "long note ".repeat(20))));
    let mut stored = 0;
    // Whole imports until one does not fit, then single leads until not even one does.
    for (args, each) in [(&["import", "leads", "-"][..], 200), (&["lead", "add", "Ann", "--note", &"x".repeat(3000)], 1)] {
        for round in 0.. {
            assert!(round < 1000, "the disk never fills");
            let text = csv.replace("Person", &format!("Person {round}"));
            let ran = home.stdin(text).run(&[args, &["--db", &db, "-o", "json"]].concat());
            if ran.code == 0 {
                stored += each;
                continue;
            }
            assert_eq!((ran.code, ran.error()["code"].as_str()), (1, Some("no_space")), "{}", ran.stderr);
            assert!(!ran.error()["hint"].is_null());
            break;
        }
    }
    assert!(stored >= 200, "{stored}");
    println!("{stored} leads on a full disk");
    disk.remount("size=12m");
    let count = |n: usize| {
        assert_eq!(home.run(&["lead", "list", "--limit", "0", "-o", "ids", "--db", &db]).ok().stdout.lines().count(), n)
    };
    count(stored);
    home.run(&["lead", "add", "Bob", "--db", &db]).ok();
    count(stored + 1);
    rows::sound(Path::new(&db));
}

#[test]
fn a_read_only_file_system_is_read() {
    let home = Home::new();
    let Some(disk) = Disk::new("4m") else { return };
    let db = disk.db();
    home.run(&["lead", "add", "Ann", "--db", &db]).ok();
    disk.remount("ro");
    let listed = home.run(&["lead", "list", "--db", &db, "-o", "json"]).ok().json();
    assert_eq!(listed[0]["name"], "Ann");
    let refused = home.run(&["lead", "add", "Bob", "--db", &db, "-o", "json"]).fails(1);
    assert_eq!(refused.error()["code"], "read_only");
    let refused = home.run(&["lead", "add", "Bob", "--db", &format!("{db}.new"), "-o", "json"]).fails(1);
    assert_eq!(refused.error()["code"], "read_only");
}

#[test]
fn a_limit_on_file_size_is_an_error_not_a_death() {
    let home = Home::new();
    home.sh("tend lead add Ann").ok();
    let mut csv = String::from("name,note\n");
    (0..2000).for_each(|n| csv.push_str(&format!("Person {n},{}\n", "long note ".repeat(20))));
    home.file("in.csv", csv);
    let command = home.as_user("ann").command(&["import", "leads", "in.csv", "-o", "json"]);
    let output = after("ulimit -f 1000", &command).output().expect("output");
    let cause = code(&output);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(cause == "1 no_space" || cause == "1 io", "{:?} {said}", output.status);
    assert_eq!(home.sh("tend lead list -o ids").ok().stdout, "L-1\n");
    home.sh("tend import leads in.csv").ok();
}

#[test]
fn a_killed_creator_hinders_nobody() {
    for n in 0..20_u64 {
        let home = Home::new();
        let mut child = spawn(home.as_user("ann").command(&["lead", "add", "Ann"]));
        std::thread::sleep(std::time::Duration::from_millis(n * 2));
        child.kill().expect("kill");
        child.wait().expect("end");
        home.sh("tend lead add Bob").ok();
        let names = home.sh("tend lead list --fields name --sort id").ok().stdout.clone();
        assert!(names == "Bob\n" || names == "Ann\nBob\n" || names == "Bob\nAnn\n", "{names}");
    }
}

#[test]
fn a_database_that_somebody_has_built_traps_into_is_refused() {
    let traps = [
        ("trigger", "CREATE TRIGGER t AFTER INSERT ON lead BEGIN UPDATE user SET role = 'admin'; END"),
        ("view", "CREATE VIEW v AS SELECT * FROM lead"),
        ("column", "ALTER TABLE lead ADD COLUMN trap TEXT AS (upper(name)) VIRTUAL"),
        ("check", "ALTER TABLE lead ADD COLUMN trap TEXT CHECK (length(trap) > 3)"),
        ("index", "DROP INDEX lead_by_owner"),
        ("table", "DROP TABLE tag"),
    ];
    for (name, trap) in traps {
        let home = Home::new();
        home.sh("tend lead add 张三").ok();
        let conn = Connection::open(home.db()).expect("open");
        conn.execute_batch(trap).expect("build the trap");
        drop(conn);
        let before = snapshot(home.path());
        for line in ["tend lead list -o json", "tend lead add 李四 -o json"] {
            let refused = home.sh(line).fails(1);
            assert_eq!(refused.error()["code"], "foreign_file", "{name}: {}", refused.stderr);
        }
        assert!(snapshot(home.path()) == before, "{name}: something was written");
    }
    // What runs nothing is let be.
    let home = Home::new();
    home.sh("tend lead add 张三").ok();
    let conn = Connection::open(home.db()).expect("open");
    conn.execute_batch("CREATE INDEX mine ON lead (city); CREATE TABLE notes (text)").expect("build");
    drop(conn);
    home.sh("tend lead add 李四").ok();
    assert_eq!(home.sh("tend lead list -o ids").ok().stdout.lines().count(), 2);
}
