//! What does not work: exit codes, the closed list of causes, and what is said instead.

use std::collections::BTreeSet;

use serde_json::Value;
use tend::cli::failure::Code;

use crate::harness::Home;
use crate::seed::seed;

/// A command with its exit code, its cause, and a word of its hint or its candidates.
const REFUSED: [(&str, i32, &str, &str); 40] = [
    ("tend leed list", 2, "usage", "lead"),
    ("tend lead lst", 2, "usage", "list"),
    ("tend lead qualfy L-1", 2, "usage", "qualify"),
    ("tend lead", 2, "usage", "tend lead --help"),
    ("tend lead list --wher x", 2, "usage", "--where"),
    ("tend lead list --limit", 2, "usage", "tend lead list --help"),
    ("tend lead list --limit x", 2, "usage", ""),
    ("tend lead list --limit -1", 2, "usage", ""),
    ("tend lead show", 2, "usage", "tend lead show --help"),
    ("tend lead convert L-1 L-2", 2, "usage", ""),
    ("tend lead list -o jsn", 2, "usage", "json"),
    ("tend lead list --color red", 2, "usage", "auto"),
    ("tend lead qualify L-1 --to converted", 2, "usage", "sql"),
    ("tend help nonsense", 2, "usage", "dates"),
    ("tend lead list --fields nme", 2, "usage", "name"),
    ("tend lead list --fields", 2, "usage", "captured_at"),
    ("tend lead list --sort -nme", 2, "usage", "name"),
    ("tend lead list --where 'nme = x'", 2, "usage", "name"),
    ("tend lead list --where 'stage ='", 2, "usage", "tend help filter"),
    ("tend lead list --where 'stage = nonsense'", 1, "invalid", "mql"),
    ("tend lead list --where 'owner = nobody'", 3, "not_found", ""),
    ("tend lead list --where 'captured_at > someday'", 1, "invalid", "tend date"),
    ("tend lead show L-77", 3, "not_found", "tend lead list"),
    ("tend lead show 无此人", 3, "not_found", "tend find 无此人"),
    ("tend source show exop", 3, "not_found", "expo"),
    ("tend lead assign L-1 bbo", 3, "not_found", "bob"),
    ("tend log L-1 x --next 'someday soon'", 2, "usage", "--next"),
    ("tend log L-1 x --at tomorrow", 1, "invalid", "tend task add"),
    ("tend date 2026-02-30", 1, "invalid", "tend date"),
    ("tend date 3/4", 1, "invalid", ""),
    ("tend lead lose L-1 --reason nonsense", 1, "invalid", "no-budget"),
    ("tend customer edit C-1 --tier Z", 1, "invalid", "A, B, C, D"),
    ("tend need edit N-1 --budget much", 1, "invalid", "50万"),
    ("tend lead edit L-1 --phone 12", 1, "invalid", ""),
    ("tend lead edit L-1", 2, "usage", "tend lead edit --help"),
    ("tend customer edit C-1 --owner bob --pool default", 2, "usage", "--owner"),
    ("tend user add bob", 4, "duplicate", "tend user edit bob"),
    ("tend user add dave", 4, "duplicate", "tend user restore dave"),
    ("tend lead rm 李雷", 4, "ambiguous", "L-1"),
    ("tend pool claim C-1", 4, "conflict", "tend pool stock"),
];

/// Every cause there is and its exit code, as help lists them.
fn causes(home: &Home) -> Vec<(String, i32)> {
    let page = home.sh("tend help exit-codes").ok().stdout.clone();
    let row = |line: &str| {
        let mut words = line.split_whitespace();
        match (words.next(), words.next().map(str::parse), words.next()) {
            (Some(code), Some(Ok(exit)), None) if line.starts_with("  ") => Some((code.to_owned(), exit)),
            _ => None,
        }
    };
    page.lines().filter_map(row).collect()
}

#[test]
fn refusals_have_their_code_their_cause_and_a_way_on() {
    let home = seed();
    let causes = causes(&home);
    let mut faults = Vec::new();
    for (line, exit, code, way) in REFUSED {
        let ran = home.sh(&format!("{line} -o json"));
        if line == "tend lead list -o jsn" {
            continue;
        }
        let whole: Value = match serde_json::from_str(&ran.stderr) {
            Ok(whole) => whole,
            Err(why) => {
                faults.push(format!("no JSON ({why}): {}", ran.both()));
                continue;
            }
        };
        let error = &whole["error"];
        let keys: BTreeSet<&String> = error.as_object().into_iter().flat_map(|error| error.keys()).collect();
        let shape = keys.iter().map(|key| key.as_str()).eq(["candidates", "code", "hint", "message"]);
        let listed = error["code"].as_str().is_some_and(|code| causes.contains(&(code.to_owned(), ran.code)));
        let leads = error["message"].to_string() + &error["hint"].to_string() + &error["candidates"].to_string();
        let alone = ran.stdout.is_empty() && ran.stderr.lines().count() == 1;
        let says = error["message"].as_str().is_some_and(|message| !message.is_empty() && !message.contains('{'));
        if !(shape && listed && alone && says && ran.code == exit && error["code"] == code && leads.contains(way)) {
            faults.push(format!("wanted {exit} {code} {way:?}, exit code {}\n{}", ran.code, ran.both()));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn refusals_say_error_then_hint_to_people() {
    let home = seed();
    let mut faults = Vec::new();
    for (line, exit, _, way) in REFUSED {
        let ran = home.sh(line);
        let first = ran.stderr.lines().next().unwrap_or_default();
        let fits = ran.code == exit && ran.stdout.is_empty() && first.starts_with("error: ") && ran.stderr.contains(way);
        let says = first.len() > 10 && !first.ends_with('.') && !first.contains('{');
        if !fits || !says {
            faults.push(format!("wanted {exit} {way:?}, exit code {}\n{}", ran.code, ran.both()));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn hints_with_a_command_work() {
    let home = seed();
    for (line, hinted) in [
        ("tend lead show 无此人", "tend find 无此人"),
        ("tend log L-1 x --at tomorrow", "tend task add"),
        ("tend date 2026-02-30", "tend date 'next wed 9am'"),
        ("tend lead edit L-1", "tend lead edit --help"),
        ("tend user add dave", "tend user restore dave"),
        ("tend pool claim C-1", "tend pool stock"),
        ("tend undo '#99'", "tend history"),
    ] {
        let ran = home.sh(line);
        assert!(ran.code != 0 && ran.stderr.contains(hinted), "{}", ran.both());
        if hinted != "tend task add" {
            home.sh(hinted).ok();
        }
    }
}

#[test]
fn the_list_of_causes_is_closed() {
    let home = Home::new();
    let wanted: Vec<(String, i32)> = Code::ALL.iter().map(|code| (code.key().to_owned(), i32::from(code.exit()))).collect();
    assert_eq!(causes(&home), wanted);
    let spec = "usage needs_yes not_found ambiguous duplicate conflict refused denied invalid io no_space read_only too_new \
                foreign_file damaged busy cancelled internal";
    assert_eq!(wanted.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join(" "), spec);
}

#[test]
fn several_candidates_are_listed_and_nothing_is_asked() {
    let home = Home::new();
    for line in ["tend lead add 张三 --company 甲公司", "tend lead add 张三 --company 乙公司", "tend lead add 张三丰"]
    {
        home.sh(line).ok();
    }
    for flags in ["", "--no-input", "--yes"] {
        let ran = home.sh(&format!("tend lead show 张三 -o json {flags}")).fails(4);
        let error = ran.error();
        assert_eq!(error["code"], "ambiguous");
        let ids: BTreeSet<&str> =
            error["candidates"].as_array().expect("several").iter().filter_map(|c| c["id"].as_str()).collect();
        assert_eq!(ids, BTreeSet::from(["L-1", "L-2"]), "{error}");
        assert_eq!(error["candidates"][0]["name"], "张三");
    }
    let said = home.sh("tend log 张三 x").fails(4).stderr.clone();
    assert!(said.contains("L-1") && said.contains("L-2") && said.contains("hint:"), "{said}");
    let note = home.sh("tend lead show 张三 -o json").fails(4).error()["candidates"].to_string();
    assert!(note.contains("甲公司") && note.contains("乙公司"), "nothing tells the two apart: {note}");
}

const TEXT: &str = "this is no database, but long enough to look at, and it goes on and on and on";

#[test]
fn files_that_cannot_be_used_name_their_cause() {
    let home = Home::new();
    home.file("text.db", TEXT);
    home.file("empty.csv", "");
    let foreign = home.sh("tend lead list --db text.db -o json").fails(1).error();
    assert_eq!(foreign["code"], "foreign_file");
    assert_eq!(std::fs::read(home.path().join("text.db")).expect("the file"), TEXT.as_bytes(), "it is left as it was");
    for (line, exit, code) in [
        ("tend import leads gone.csv --yes", 3, "not_found"),
        ("tend import leads . --yes", 1, "invalid"),
        ("tend import leads empty.csv --yes", 1, "invalid"),
        ("tend export leads --out gone/x.json", 3, "not_found"),
        ("tend lead add x --db /dev/null/x.db", 1, "io"),
    ] {
        let ran = home.sh(&format!("{line} -o json")).fails(exit);
        assert_eq!(ran.error()["code"], code, "{line}");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let home = Home::new();
    let mut command = home.env("X", "1").command(&["lead", "add"]);
    let output = command.arg(OsStr::from_bytes(b"\xff\xfe")).output().expect("run");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty() && output.stderr.starts_with(b"error: "), "{:?}", output.stderr);
    assert!(!home.db().exists());
}
