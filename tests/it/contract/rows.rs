//! What is no listing of one kind of record is printed in every format all the same, in the columns asked for, and reads
//! its ids from standard input like any other.

use serde_json::{Value, json};

use crate::harness::Home;
use crate::seed::seed;

/// Commands that print rows, with a column that each has.
const ROWS: [(&str, &str); 14] = [
    ("history", "op"),
    ("history L-1", "field"),
    ("history '#27'", "field"),
    ("whoami", "login"),
    ("date tomorrow", "date"),
    ("find 李雷", "id"),
    ("today", "id"),
    ("next", "id"),
    ("digest", "id"),
    ("brief L-1", "id"),
    ("pool list", "customers"),
    ("deal stages D-1", "stage"),
    ("customer tenures C-1", "from_at"),
    ("template fill first L-1 L-2", "text"),
];

#[test]
fn every_format_is_to_be_had_of_rows_that_are_no_records() {
    let home = seed();
    for (command, column) in ROWS {
        let run = |flags: &str| home.sh(&format!("tend {command} --now '2026-09-17 8:00' {flags}"));
        let csv = run("-o csv").ok().stdout.clone();
        let head: Vec<&str> = csv.lines().next().unwrap_or_default().split(',').collect();
        assert!(head.contains(&column) && csv.lines().count() > 1, "{command}: {csv}");
        let tsv = run("-o tsv --header").ok().stdout.clone();
        let mut own = tsv.lines().next().unwrap_or("?").split('\t');
        assert!(own.all(|column| head.contains(&column)), "{command}: {tsv}");
        for line in run("-o ndjson").ok().stdout.lines() {
            assert!(serde_json::from_str::<Value>(line).is_ok_and(|row| row.is_object()), "{command}: {line}");
        }
        assert!(run("-o md").ok().stdout.starts_with("| "), "{command}");
        let ids = run("-o ids").ok().stdout.clone();
        assert!(!ids.is_empty() && !ids.contains('\t'), "{command}: {ids}");
        assert!(!csv.contains("today ") && !csv.contains("tomorrow "), "{command}: a date as people say it: {csv}");
    }
}

#[test]
fn columns_can_be_chosen_wherever_there_are_rows() {
    let home = seed();
    for (command, column) in ROWS {
        if command.starts_with("whoami") || command.starts_with("date") || command.starts_with("template") {
            continue;
        }
        let run = |flags: &str| home.sh(&format!("tend {command} --now '2026-09-17 8:00' {flags}"));
        let csv = run(&format!("-o csv --fields {column}")).ok().stdout.clone();
        assert_eq!(csv.lines().next(), Some(column), "{command}");
        let rows = run(&format!("-o json --fields {column}")).ok().json();
        assert_eq!(rows[0].as_object().map(serde_json::Map::len), Some(1), "{command}: {rows}");
        let error = run("-o json --fields nonsense").fails(2).error();
        assert!(error["hint"].as_str().is_some_and(|hint| hint.contains(column)), "{command}: {error}");
        let listed = run("-o json --fields").fails(2).error();
        assert!(listed["hint"].as_str().is_some_and(|hint| hint.contains(column)), "{command}: {listed}");
    }
    let pools = home.sh("tend pool list --where 'code = default' --sort -code --limit 1 -o json").ok().json();
    assert_eq!((pools.as_array().map(Vec::len), &pools[0]["customers"]), (Some(1), &json!(1)));
}

#[test]
fn an_operation_is_a_number_to_programs_everywhere() {
    let home = seed();
    let number = |line: &str| home.sh(line).ok().json()[0]["op"].as_i64().expect("a number");
    assert!(number("tend history -o json") > number("tend history L-1 -o json"));
    let listed = home.sh("tend history -o json --limit 1").ok().json();
    assert_eq!((listed[0]["undoes"].is_i64(), listed[0]["undone_by"].is_null()), (true, true), "{listed}");
    assert!(home.sh("tend history -o table --limit 0").ok().stdout.contains("#1 "));
    assert!(home.sh("tend history -o ids").ok().stdout.lines().all(|line| line.starts_with('#')));
}

#[test]
fn ids_come_from_standard_input_wherever_a_record_is_named() {
    let home = seed();
    for (command, ids) in [
        ("lead show -", "L-1\nL-2\n"),
        ("brief -", "L-1\nC-1\nD-1\n"),
        ("history -", "L-1\n#3\nC-1\n"),
        ("privacy export -", "L-1\nC-1\n"),
        ("customer tenures -", "C-1\nC-2\n"),
        ("deal stages -", "D-1\n"),
        ("template fill first -", "L-1\nL-2\n"),
    ] {
        let ran = home.stdin(ids).sh(&format!("tend {command} -o json")).ok();
        for id in ids.lines().filter(|id| !id.starts_with('#')) {
            assert!(ran.stdout.contains(&format!("\"{id}\"")), "{command} lacks {id}: {}", ran.stdout);
        }
        let two = home.stdin("L-1 L-2\n").sh(&format!("tend {command}")).fails(2);
        assert!(two.stderr.contains("L-1 L-2"), "{command}: {}", two.stderr);
    }
    let last = home.sh("tend history -o ids --limit 20").ok().stdout.clone();
    let undone = home.stdin(last.lines().nth(2).expect("an operation")).sh("tend undo - -n -o json").ok().json();
    assert!(undone["undoes"].is_i64());
    // A cell of a listing may be followed by others, and a name have spaces.
    let home = seed();
    assert_eq!(home.stdin("L-1\t李雷\nL-2  赵六  x\nJane Smith\n").sh("tend lead show - -o ids").ok().stdout, "L-1\nL-2\nL-3\n");
}

#[test]
fn who_only_looks_is_not_asked_however_many_there_are() {
    let home = Home::new();
    home.sh("tend template add hello --noun lead --body 'Dear {{name}}'").ok();
    for number in 0..12 {
        home.run(&["lead", "add", &format!("lead {number}")]).ok();
    }
    let ids = home.sh("tend lead list -o ids").ok().stdout.clone();
    assert_eq!(home.stdin(&*ids).sh("tend template fill hello -").ok().stdout.matches("Dear ").count(), 12);
}

#[test]
fn the_name_of_a_file_and_the_format_agree() {
    let home = seed();
    for (flags, said) in [("-o csv --out x.xlsx", "x.xlsx"), ("--out x.dat", ".csv"), ("--out list", ".csv")] {
        for command in ["lead list", "export leads", "history"] {
            let ran = home.sh(&format!("tend {command} {flags}")).fails(2);
            assert!(ran.stderr.contains(said), "{command} {flags}: {}", ran.stderr);
        }
    }
    home.sh("tend lead list -o json --out list.txt").ok();
    home.sh("tend history L-1 --out h.xlsx").ok();
    for file in ["list.txt", "h.xlsx"] {
        assert!(home.path().join(file).exists(), "{file}");
    }
    assert!(home.sh("tend lead list --out list.json").ok().stderr.contains("list.json"));
    // A file for programs does not make the person at the keyboard one.
    assert!(home.sh("tend lead list --out list.json").fails(1).stderr.starts_with("error: "));
    home.sh("tend export all -o csv").fails(2);
    home.sh("tend export all --out all.xlsx").fails(2);
    home.env("TEND_FORMAT", "csv").sh("tend export all").ok();
}

#[test]
fn a_dry_run_writes_no_file() {
    let home = seed();
    for command in ["lead list", "export leads", "export all", "history", "privacy export L-1"] {
        let ran = home.sh(&format!("tend {command} --out new.ndjson -n")).ok();
        assert!(ran.stdout.is_empty() && ran.stderr.contains("would write"), "{command}: {}", ran.both());
        assert!(!home.path().join("new.ndjson").exists(), "{command} wrote");
    }
    home.sh("tend export all --out all.ndjson").ok();
    let ran = home.sh("tend --db other.db import all all.ndjson -n").ok();
    assert!(ran.stderr.contains("dry run") && !home.path().join("other.db").exists(), "{}", ran.stderr);
}
