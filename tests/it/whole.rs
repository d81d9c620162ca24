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
    assert!(read("one.ndjson") == read("two.ndjson"), "the second export differs from the first");
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
    assert!(home.sh("tend --db two.db export all").ok().stdout == all);
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
    for (name, bad) in
        [("cut", without_end), ("table", &spoiled), ("column", &unknown), ("orphan", &orphan), ("csv", "id,name\n1,x\n")]
    {
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
