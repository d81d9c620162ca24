//! Everything out and everything in again: the same file, with its ids, authors, times and history.

use std::fs;

use crate::harness::Home;
use crate::seed::{samples, seed};

/// A home with history: imports, undone operations, another person's work, a custom field, removed records.
fn full() -> Home {
    let home = seed();
    samples(&home);
    fs::remove_file(home.path().join("whole.ndjson")).expect("the sample goes");
    home.sh("tend import leads leads.csv --yes --max-errors 100%").fails(5);
    for line in [
        "tend lead qualify L-1 --to sql",
        "tend customer assign C-1 bob",
        "tend undo",
        "tend tag edit first --set color=红",
        "tend lead convert L-1 --deal none",
    ] {
        home.sh(line).ok();
    }
    home.as_user("bob").sh("tend pool claim C-3").ok();
    home
}

#[test]
fn what_is_put_in_comes_out_the_same() {
    let home = full();
    home.sh("tend export all --out one.ndjson").ok();
    let said = home.sh("tend --db two.db import all one.ndjson -o json").ok();
    assert!(said.json()["rows"].as_u64().is_some_and(|rows| rows > 300), "{}", said.stdout);
    home.sh("tend --db two.db export all --out two.ndjson").ok();
    let read = |name: &str| fs::read_to_string(home.path().join(name)).expect("a file");
    same(&read("one.ndjson"), &read("two.ndjson"));
    // It is a file to work with: found, listed, undone, written to.
    for line in ["find 永达 -o json", "find zl -o json", "history -o json --limit 0", "lead list -o json", "history L-1 -o json"]
    {
        let (one, two) = (home.sh(&format!("tend {line}")).ok(), home.sh(&format!("tend --db two.db {line}")).ok());
        assert_eq!(one.stdout, two.stdout, "{line}");
    }
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(home.path().join("two.db")).expect("a file").permissions());
    assert_eq!(mode & 0o777, 0o600);
    let added = home.sh("tend --db two.db lead add 新客户 -o json").ok().json();
    let beside = home.sh("tend lead add 新客户 -o json").ok().json();
    assert_eq!(added["id"], beside["id"], "numbers go on where they were");
    home.sh("tend --db two.db undo").ok();
    home.as_user("bob").sh("tend --db two.db undo").ok();
}

#[test]
fn a_pipe_does_as_well_as_a_file() {
    let home = full();
    let all = home.sh("tend export all").ok().stdout.clone();
    home.stdin(all.clone()).sh("tend --db two.db import all -").ok();
    same(&all, &home.sh("tend --db two.db export all").ok().stdout);
}

/// Says the first line that differs: the whole would say nothing.
fn same(one: &str, two: &str) {
    let differing = one.lines().zip(two.lines()).find(|(one, two)| one != two);
    assert_eq!(differing, None, "the second export differs from the first");
    assert_eq!(one.lines().count(), two.lines().count());
}

#[test]
fn only_a_new_database_is_filled_and_only_by_a_sound_file() {
    let home = full();
    home.sh("tend export all --out one.ndjson").ok();
    let text = fs::read_to_string(home.path().join("one.ndjson")).expect("a file");
    home.sh("tend import all one.ndjson").fails(4);
    home.sh("tend export all --out one.ndjson").fails(1);
    let without_end = &text[..text.trim_end().rfind('\n').expect("a last line")];
    let spoiled = text.replacen("\"table\":\"lead\"", "\"table\":\"sqlite_schema\"", 1);
    let unknown = text.replacen("\"stage\":", "\"level\":", 1);
    let orphan = text.replacen("\"owner\":1,", "\"owner\":99,", 1);
    let pragma = text.replacen("\"table\":\"lead\"", "\"table\":\"pragma_table_info\"", 1);
    let derived = format!("{without_end}\n{{\"table\":\"LOOKUP\",\"row\":{{\"key\":{{\"hex\":\"00\"}}}}}}");
    let rows = text.lines().count() - 1;
    let derived = format!("{derived}\n{{\"end\":{rows}}}\n");
    let list = text.replacen("\"tags\":\"[\\\"vip\\\"]\"", "\"tags\":\"vip\"", 1);
    let undone = text.replacen("\"undone_by\":null", "\"undone_by\":1", 1);
    let header = text.replacen("\"command\":\"lead add\"", "\"command\":\"lead edit\"", 1);
    for (name, bad) in [
        ("cut", without_end),
        ("table", &spoiled),
        ("column", &unknown),
        ("orphan", &orphan),
        ("csv", "id,name\n1,x\n"),
        ("pragma", &pragma),
        ("derived", &derived),
        ("list", &list),
        ("undone", &undone),
        ("header", &header),
    ] {
        assert!(bad != text, "{name} spoils nothing");
        home.file("bad.ndjson", bad);
        let refused = home.sh(&format!("tend --db {name}.db import all bad.ndjson -o json")).fails(1);
        assert!(!refused.error()["message"].as_str().unwrap_or_default().is_empty());
        if home.path().join(format!("{name}.db")).exists() {
            assert_eq!(home.sh(&format!("tend --db {name}.db lead list -o ids")).ok().stdout, "", "{name}: something was kept");
        }
    }
}

#[test]
fn a_rep_does_not_take_everything_along() {
    let home = full();
    home.as_user("bob").sh("tend export all").fails(1);
}

#[test]
fn numbers_go_on_behind_those_that_are_there() {
    let home = full();
    let text = home.sh("tend export all").ok().stdout.clone();
    let next = home.sh("tend lead add 新客户 -o ids").ok().stdout.clone();
    home.sh("tend undo").ok();
    let counters = |line: &&str| line.starts_with("{\"table\":\"counter\"");
    let missing: Vec<&str> = text.lines().filter(|line| !counters(line) && !line.starts_with("{\"end\"")).collect();
    let missing = format!("{}\n{{\"end\":{}}}\n", missing.join("\n"), missing.len() - 1);
    let low = text.lines().map(|line| {
        let at = line.find("\"next\":").filter(|_| counters(&line));
        at.map_or_else(|| line.to_owned(), |at| format!("{}\"next\":1}}}}", &line[..at]))
    });
    let low = low.collect::<Vec<_>>().join("\n");
    for (name, file) in [("missing", missing), ("low", low)] {
        home.stdin(file).sh(&format!("tend --db {name}.db import all -")).ok();
        assert_eq!(home.sh(&format!("tend --db {name}.db lead add 新客户 -o ids")).ok().stdout, next, "{name}");
        home.sh(&format!("tend --db {name}.db log L-1 hello --next 'tomorrow call'")).ok();
        assert!(home.sh(&format!("tend --db {name}.db doctor")).ok().stdout.contains("counters\tok"), "{name}");
    }
}

#[test]
fn a_trial_says_that_it_is_one() {
    let home = full();
    home.sh("tend export all --out one.ndjson").ok();
    let said = home.sh("tend --db two.db import all one.ndjson -n").ok();
    assert!(said.stderr.contains("dry run"), "{}", said.stderr);
    assert!(!home.path().join("two.db").exists());
}

#[test]
fn every_kind_of_record_goes_into_a_file_of_its_own() {
    let home = seed();
    for form in ["csv", "xlsx", "md", "json", "ndjson", "tsv"] {
        let said = home.sh(&format!("tend export all --to out/{form} -o {form}")).ok();
        assert!(said.stderr.contains(&format!("customers.{form}")), "{}", said.stderr);
        let all: Vec<_> = fs::read_dir(home.path().join("out").join(form)).expect("a folder").collect();
        assert!(all.len() > 15, "{form}: {}", all.len());
    }
    // What is there already is replaced only where that is asked for.
    home.sh("tend export all --to out/csv").fails(1);
    home.sh("tend export all --to out/csv --force").ok();
    home.sh("tend export all --to out/html -o html").fails(2);
    home.sh("tend lead list -o ids").ok();
    let leads = || fs::read_to_string(home.path().join("out/csv/leads.csv")).expect("leads").lines().count();
    assert!(leads() > 1);
    let ids = home.sh("tend lead list --limit 0 -o ids").ok().stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    home.sh(&format!("tend lead rm {ids} --yes")).ok();
    home.sh("tend export all --to out/csv --force").ok();
    assert_eq!(leads(), 1, "what is there no more is not left in a file of before");
    home.sh("tend undo").ok();
    let other = Home::new();
    for noun in ["customers", "contacts"] {
        let name = format!("{noun}.csv");
        other.file(&name, fs::read(home.path().join("out/csv").join(&name)).expect("a file"));
        other.sh(&format!("tend import {noun} {name} --yes")).ok();
        let fields = "name,phones,emails,note";
        let listed = |home: &Home| {
            home.sh(&format!("tend {} list --fields {fields} --sort id -o json", &noun[..noun.len() - 1])).ok().stdout.clone()
        };
        assert_eq!(listed(&home), listed(&other), "{noun}");
    }
}
