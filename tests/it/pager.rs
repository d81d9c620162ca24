//! What is longer than the screen goes through a pager: on a terminal only, after everything is read, and never in the
//! way of anybody.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::harness::Home;
use crate::screen::{Screen, has};

/// A home with more leads than a screen has lines; `note` is in each of them.
fn full(count: usize, note: &str) -> Home {
    let home = Home::new();
    let mut rows = String::from("姓名,备注\n");
    for n in 0..count {
        rows.push_str(&format!("客户{n},{note}\n"));
    }
    home.file("l.csv", rows);
    home.sh("tend import leads l.csv --yes").ok();
    home
}

/// A pager that keeps what it was given, in the file `paged`.
fn keeping(home: &Home, program: &str) {
    let path = home.file("pager", format!("#!/bin/sh\n{program}\n"));
    fs::set_permissions(path, fs::Permissions::from_mode(0o700)).expect("permissions");
}

fn open<'h>(home: &'h Home, vars: &[(&str, &str)], line: &str) -> Option<Screen<'h>> {
    Screen::open(home, vars, (80, 24), &format!("{line}; echo \"rc=$?\"; stty -a; exec cat"))
}

#[test]
fn long_pages_go_through_less_and_short_ones_do_not() {
    if !has("less") {
        return;
    }
    let home = full(200, "备注");
    let Some(screen) = open(&home, &[], "tend lead list --limit 0") else { return };
    let shown = screen.waits_for("\n:");
    assert!(shown.contains("客户199") && !shown.contains("rc="), "{shown}");
    screen.press(&["C-c"]).press(&["q"]);
    let shown = screen.waits_for("icanon");
    assert!(shown.contains("rc=0") && !shown.contains("-icanon") && !shown.contains("-echo "), "{shown}");
    for line in ["tend lead show L-1", "tend lead list --limit 5", "tend lead list --limit 0 --pager never"] {
        let Some(screen) = open(&home, &[], line) else { return };
        screen.waits_for("rc=0");
    }
    let Some(screen) = open(&home, &[], "tend lead list") else { return };
    screen.waits_for("\n:");
    screen.press(&["G"]).waits_for("(END)");
    screen.press(&["q"]).waits_for("30 of 200");
    for line in
        ["tend help import --lang zh-CN", "tend lead add --help", "tend lead list -o json --limit 3", "tend history --limit 0"]
    {
        let Some(screen) = Screen::open(&home, &[], (60, 12), &format!("{line}; echo \"rc=$?\"; exec cat")) else { return };
        if !line.contains("history") {
            screen.waits("the pager", |shown| shown.ends_with(':'));
            screen.press(&["q"]);
        }
        screen.waits_for("rc=0");
    }
}

#[test]
fn off_a_terminal_and_on_a_dumb_one_there_is_no_pager() {
    let home = full(100, "x");
    keeping(&home, "cat > paged; exit 0");
    let pager = home.path().join("pager").to_string_lossy().into_owned();
    assert_eq!(home.env("TEND_PAGER", &pager).env("TERM", "xterm").sh("tend lead list").ok().stdout.lines().count(), 100);
    assert!(!home.path().join("paged").exists());
    for (vars, line, paged) in [
        (vec![("PAGER", pager.as_str())], "tend lead list --limit 0", true),
        (vec![("PAGER", "false"), ("TEND_PAGER", &pager)], "tend lead list --limit 0", true),
        (vec![("PAGER", &pager)], "TERM=dumb tend lead list --limit 0", false),
        (vec![("PAGER", &pager)], "tend lead list --limit 0 | tail -n 3", false),
        (vec![("PAGER", &pager), ("TEND_PAGER", "never")], "tend lead list --limit 0", false),
        (vec![("PAGER", &pager)], "tend --pager never lead list --limit 0", false),
        (vec![("PAGER", &pager)], "tend lead add 新", false),
    ] {
        let Some(screen) = open(&home, &vars, line) else { return };
        let shown = screen.waits_for("rc=0");
        let kept = fs::read_to_string(home.path().join("paged"));
        assert_eq!(kept.is_ok(), paged, "{vars:?} {line}: {shown}");
        assert_eq!(shown.contains("客户"), !paged && !line.contains("add"), "{vars:?} {line}: {shown}");
        if let Ok(kept) = kept {
            assert!(kept.contains("客户0") && kept.contains("客户99"), "{kept}");
            fs::remove_file(home.path().join("paged")).expect("remove");
        }
    }
}

#[test]
fn a_missing_or_failing_pager_prints_plainly() {
    let home = full(100, "x");
    keeping(&home, "exit 3");
    for pager in ["no-such-pager", "./pager", "no-such-pager -x; exit $?"] {
        let Some(screen) = open(&home, &[("PAGER", pager)], "tend lead list --limit 0") else { return };
        let shown = screen.waits_for("rc=0");
        assert!(shown.contains("客户0"), "{pager}: {shown}");
    }
}

#[test]
fn a_pager_that_is_left_early_is_no_failure() {
    // More than a pipe holds, and more than is kept in memory.
    let home = full(12_000, &"很长的备注".repeat(40));
    keeping(&home, "head -n 3 > paged; exit 0");
    let Some(screen) = open(&home, &[("PAGER", "./pager")], "tend lead list --limit 0 -o ndjson") else { return };
    let shown = screen.waits_for("rc=");
    assert!(shown.contains("rc=0") && !shown.contains("error"), "{shown}");
    assert_eq!(fs::read_to_string(home.path().join("paged")).expect("a page").lines().count(), 3);
    keeping(&home, "cat > paged; exit 0");
    let Some(screen) = open(&home, &[("PAGER", "./pager")], "tend lead list --limit 0 -o ndjson") else { return };
    screen.waits_for("rc=0");
    assert_eq!(fs::read_to_string(home.path().join("paged")).expect("a page").lines().count(), 12_000);
}

#[test]
fn a_pager_left_open_holds_back_no_checkpoint() {
    if !has("less") {
        return;
    }
    let home = full(2_000, "x");
    let Some(screen) = open(&home, &[], "tend lead list --limit 0") else { return };
    screen.waits_for("\n:");
    let other = rusqlite::Connection::open(home.db()).expect("open");
    // Each on disk or not makes no difference to the size of the log.
    other.execute_batch("PRAGMA synchronous = OFF").expect("set");
    let mut update = other.prepare("UPDATE lead SET note = ?1 WHERE id = ?2").expect("prepare");
    for n in 0..commits() {
        update.execute((format!("note {n}"), n % 2_000 + 1)).expect("commit");
    }
    let log = fs::metadata(home.db().with_extension("db-wal")).expect("a log").len();
    assert!(log < 8 << 20, "the log has {log} bytes");
    screen.press(&["q"]).waits_for("rc=0");
}

/// As many commits as R9 asks for where that is asked for, else a tenth: the bound shows in either.
#[allow(clippy::disallowed_methods, reason = "the switch of long tests")]
fn commits() -> i64 {
    if std::env::var_os("TEND_LONG").is_some_and(|value| value == "1") { 50_000 } else { 5_000 }
}
