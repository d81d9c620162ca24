//! Data on stdout, talk on stderr: formats, headers, quiet, colours, and readers that have seen enough.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Command;

use crate::harness::Home;
use crate::seed::{later, seed};

/// A home with enough leads that no pipe holds their listing.
fn full() -> Home {
    let home = Home::new();
    let mut rows = String::from("姓名,手机,公司,备注\n");
    for n in 0..4_000 {
        rows.push_str(&format!("客户{n},1380013{n:04},某某第{n}有限公司,这是一段不太短也不太长的备注文字\n"));
    }
    home.file("l.csv", rows);
    let ran = home.sh("tend import leads l.csv --yes -o json").ok().json();
    assert_eq!(ran["added"], 4_000);
    home
}

/// Reads one line of what a command prints, then closes the pipe; what it said and its exit code.
fn head(mut command: Command) -> (String, Option<i32>) {
    let mut child = command.spawn().expect("start tend");
    let mut first = Vec::new();
    let mut out = BufReader::with_capacity(64, child.stdout.take().expect("a pipe"));
    out.read_until(b'\n', &mut first).expect("a line");
    drop(out);
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
    let status = child.wait().expect("an end");
    assert!(!first.is_empty(), "nothing came: {said}");
    (said, status.code())
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let home = full();
    let mut faults = Vec::new();
    for args in [
        &["lead", "list"][..],
        &["lead", "list", "-o", "table", "--limit", "0"],
        &["lead", "list", "-o", "json"],
        &["lead", "list", "-o", "ndjson"],
        &["lead", "list", "-o", "csv"],
        &["lead", "list", "-o", "md"],
        &["lead", "list", "-o", "ids"],
        &["export", "leads"],
        &["completions", "bash"],
        &["find", "客户", "--limit", "0"],
        &["find", "客户", "--limit", "0", "-o", "json"],
    ] {
        let (said, code) = head(home.as_user("ann").command(args));
        if (said.as_str(), code) != ("", Some(0)) {
            faults.push(format!("{args:?}: {code:?} {said}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_full_disk_is_not_a_closed_pipe() {
    let home = full();
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let output = home.as_user("ann").command(&["lead", "list"]).stdout(full).output().expect("run");
    assert_ne!(output.status.code(), Some(0), "rows were lost without a word");
    assert!(output.stderr.starts_with(b"error: "), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn pipes_get_tabs_and_headers_only_on_demand() {
    let home = Home::new();
    home.run(&["lead", "add", "A\tB", "--note", "one\ntwo\\three"]).ok();
    let out = |line: &str| home.sh(line).ok().stdout.clone();
    assert_eq!(out("tend lead list --fields id,name,note"), "L-1\tA\\tB\tone\\ntwo\\\\three\n");
    assert_eq!(out("tend lead list --fields id,name -o tsv --header"), "id\tname\nL-1\tA\\tB\n");
    assert_eq!(out("tend lead list --fields id,name"), out("tend lead list --fields id,name -o tsv"));
    assert!(out("tend lead list --fields id,note -o csv").starts_with("id,note\n"));
    let header = out("tend lead list --header").lines().next().expect("a header").to_owned();
    let listed: Vec<&str> = tend::domain::lead::LEAD.fields.iter().filter(|f| f.listed).map(|f| f.key).collect();
    assert_eq!(header, listed.join("\t"));
    assert!(out("tend lead list --fields id,name -o md").starts_with("| "));
}

#[test]
fn formats_come_from_flag_then_variable_then_settings() {
    let home = seed();
    assert!(home.env("TEND_FORMAT", "json").sh("tend lead list").ok().json().is_array());
    assert_eq!(home.env("TEND_FORMAT", "json").sh("tend lead list -o ids").ok().stdout.lines().count(), 3);
    assert_eq!(home.env("TEND_FORMAT", "json").sh("tend lead show L-77").fails(3).error()["code"], "not_found");
    let bad = home.env("TEND_FORMAT", "yaml").sh("tend lead list").fails(2);
    assert!(bad.stderr.contains("yaml") && bad.stderr.contains("ndjson"), "{}", bad.stderr);
    home.file("config/tend/config.toml", "format = \"ids\"\nlang = \"zh-CN\"\n");
    assert_eq!(home.sh("tend lead list").ok().stdout.lines().count(), 3);
    assert!(home.env("TEND_FORMAT", "json").sh("tend lead list").ok().json().is_array(), "the variable is over the file");
    assert!(home.lang("").sh("tend lead show L-77").fails(3).stderr.starts_with("错误: "), "the language of the file");
    assert!(home.lang("en").sh("tend lead show L-77").fails(3).stderr.starts_with("error: "));
    home.file("config/tend/config.toml", "fromat = \"ids\"\n");
    let typo = home.env("TEND_FORMAT", "json").sh("tend lead list").fails(1);
    assert!(typo.error()["message"].as_str().is_some_and(|said| said.contains("fromat")), "{}", typo.stderr);
}

#[test]
fn quiet_says_nothing_but_failures() {
    let home = seed();
    assert_eq!(later(&home, 1).sh("tend lead add 新人 -q").ok().both(), "$ tend lead add 新人 -q\n");
    let data = later(&home, 2).sh("tend lead add 新人二 --quiet -o json").ok();
    assert_eq!((data.json()["id"].as_str(), data.stderr.as_str()), (Some("L-6"), ""));
    assert_eq!(later(&home, 3).sh("tend lead add 又一个 -q -n").ok().stderr, "");
    assert!(later(&home, 4).sh("tend lead show L-77 -q").fails(3).stderr.starts_with("error: "));
    let loud = later(&home, 5).sh("tend lead add 新人三").ok();
    assert_eq!((loud.stdout.as_str(), loud.stderr.as_str()), ("", "Added lead L-7 新人三. Undo: tend undo\n"));
}

#[test]
fn tables_are_plain_unless_colour_is_asked_for() {
    let home = seed();
    let table =
        |call: crate::harness::Call<'_>, flags: &str| call.sh(&format!("tend lead list -o table {flags}")).ok().stdout.clone();
    let plain = table(home.lang("en"), "");
    assert!(plain.contains("李雷") && !plain.contains('\u{1b}'), "{plain}");
    assert!(table(home.lang("en"), "--color always").contains("\u{1b}[1m"));
    assert!(table(home.env("CLICOLOR_FORCE", "1"), "").contains("\u{1b}[1m"));
    assert!(!table(home.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1"), "").contains('\u{1b}'));
    assert!(!table(home.env("CLICOLOR_FORCE", "1"), "--color never").contains('\u{1b}'));
    let json = home.env("CLICOLOR_FORCE", "1").sh("tend lead list -o json").ok();
    assert!(!json.stdout.contains('\u{1b}'));
    let dumb = home.env("TERM", "dumb").sh("tend report funnel -o table").ok().stdout.clone();
    assert!(dumb.lines().all(|line| !line.contains(['█', '─', '│', '…'])), "{dumb}");
    assert!(!table(home.env("TERM", "dumb"), "").contains(['─', '│', '…', '\u{1b}']));
}

#[test]
fn csv_for_spreadsheets_has_no_live_formula() {
    let home = Home::new();
    for name in ["=1+1", "+cmd", "-2+3", "@x"] {
        home.run(&["customer", "add", "--", name]).ok();
    }
    let sheet = home.sh("tend customer list --fields name -o csv --excel").ok();
    assert!(sheet.raw.starts_with(&[0xef, 0xbb, 0xbf]) && sheet.stdout.contains("\r\n"));
    for line in sheet.stdout.trim_start_matches('\u{feff}').lines() {
        assert!(!line.trim_start_matches('"').starts_with(['=', '+', '-', '@']), "a live cell: {line}");
    }
    assert!(home.sh("tend customer list --fields name -o csv").ok().stdout.contains("=1+1\n"), "exact without the flag");
}
