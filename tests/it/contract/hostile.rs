//! Hostile text in every field: it never reaches a terminal, and machine formats keep it exactly.

use tend::cli::tree;
use tend::domain::{Field, Kind, Noun};

use crate::harness::{Answer, Home};
#[cfg(target_os = "linux")]
use crate::screen::has;
use crate::seed::seed;

/// Escape sequences (title, colour, cursor), C1 controls, bell, delete, direction overrides and isolates,
/// zero-width characters, a byte order mark.
const HOSTILE: &str =
    "A\u{1b}]0xpwn\u{7}B\u{1b}[31mC\u{9b}2JD\u{202e}E\u{2066}F\u{200b}G\u{7f}H\u{8}I\u{feff}J\u{85}K\u{2028}L\u{90}M\rN\u{61c}Z";

fn steers(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn clean(answer: &Answer) {
    for (stream, text) in [("stdout", &answer.stdout), ("stderr", &answer.stderr)] {
        if let Some(at) = text.find(steers) {
            let met = text[at..].chars().next().expect("a character");
            panic!("{met:?} on {stream} of\n{}", answer.both().escape_debug());
        }
    }
}

/// What is put into a field.
fn text_for(field: &Field) -> Option<String> {
    match field.kind {
        Kind::Text | Kind::Note | Kind::List => Some(HOSTILE.to_owned()),
        Kind::Phones => Some(format!("138{HOSTILE}0013")),
        Kind::Emails => Some(format!("a{HOSTILE}@example.com")),
        _ => None,
    }
}

fn records() -> [(&'static str, &'static str); 22] {
    [
        ("lead", "L-1"),
        ("customer", "C-1"),
        ("customer", "C-3"),
        ("contact", "P-1"),
        ("followup", "F-1"),
        ("task", "T-1"),
        ("need", "N-1"),
        ("source", "expo"),
        ("tag", "first"),
        ("team", "first"),
        ("line", "first"),
        ("template", "first"),
        ("field", "tag.color"),
        ("calendar", "first"),
        ("leave", "LV-1"),
        ("user", "bob"),
        ("product", "first"),
        ("competitor", "first"),
        ("stage", "first"),
        ("deal", "D-1"),
        ("order", "O-1"),
        ("contract", "CT-1"),
    ]
}

/// Sets every text field of a record that can be set, and answers the fields with what they should hold.
fn spoil(home: &Home, noun: &'static Noun, id: &str) -> Vec<(&'static Field, String)> {
    let mut set = Vec::new();
    for field in noun.fields.iter().filter(|field| field.settable() && Some(field.key) != noun.code) {
        let Some(text) = text_for(field) else { continue };
        let flag = match field.key {
            "phones" => "--phone".to_owned(),
            "emails" => "--email".to_owned(),
            "aliases" => "--alias".to_owned(),
            "tags" => "--tag".to_owned(),
            "skills" => "--skill".to_owned(),
            key => format!("--{}", key.replace('_', "-")),
        };
        let edited = home.run(&[noun.key, "edit", id, &format!("{flag}={text}")]).ok();
        clean(&edited);
        set.push((field, text));
    }
    set
}

/// A record with the fields that were set and what they should hold.
struct Spoiled {
    noun: &'static Noun,
    id: &'static str,
    set: Vec<(&'static Field, String)>,
}

fn spoiled() -> (Home, Vec<Spoiled>) {
    let home = seed();
    let mut all = Vec::new();
    for (key, id) in records() {
        let noun = tend::domain::noun(key).expect("a noun");
        let set = spoil(&home, noun, id);
        assert!(!set.is_empty(), "{key} has no text");
        all.push(Spoiled { noun, id, set });
    }
    home.run(&["pool", "edit", "default", &format!("--name={HOSTILE}"), &format!("--note={HOSTILE}")]).ok();
    (home, all)
}

#[test]
fn nothing_steers_a_terminal() {
    let (home, all) = spoiled();
    for Spoiled { noun, id, .. } in &all {
        let keys: Vec<&str> = noun.fields.iter().map(|field| field.key).collect();
        let shown = home.run(&[noun.key, "show", id, "-o", "table"]).ok();
        assert!(shown.stdout.contains('Z'), "{} show {id} shows nothing of it", noun.key);
        clean(&shown);
        clean(&home.run(&[noun.key, "list", "-o", "table", "--fields", &keys.join(","), "--limit", "0"]).ok());
        clean(&home.run(&[noun.key, "list", "-o", "table"]).ok());
        clean(&home.run(&[noun.key, "list", "-o", "md", "--fields", &keys.join(",")]).ok());
        clean(&home.env("COLUMNS", "40").run(&[noun.key, "list", "-o", "table"]).ok());
        clean(&home.run(&["history", id, "-o", "table"]).ok());
    }
    for line in [
        "tend find Z -o table",
        "tend find A -o table",
        "tend today -o table",
        "tend today",
        "tend",
        "tend digest -o table",
        "tend digest",
        "tend digest --for all --within 30d",
        "tend history -o table",
        "tend pool list -o table",
        "tend pool stock -o table",
        "tend customer tenures C-1 -o table",
        "tend report funnel -o table",
        "tend lead show L-77 -o table",
        "tend deal stages D-1 -o table",
        "tend deal move D-1 needs",
        "tend deal lose D-1 --reason price",
        "tend lead convert L-1",
        "tend pool claim C-3",
        "tend task done T-1",
        "tend undo",
    ] {
        clean(&home.sh(line));
    }
}

#[test]
fn the_digest_shows_a_spoiled_task() {
    let (home, _) = spoiled();
    let digest = home.sh("tend digest --within 30d").ok();
    assert!(digest.stdout.contains("T-1") && digest.stdout.contains('Z'), "{}", digest.stdout.escape_debug());
    clean(&digest);
    let found = home.sh("tend find 'A' -o table").ok();
    clean(&found);
}

#[test]
fn machine_formats_are_exact() {
    let (home, all) = spoiled();
    let mut faults = Vec::new();
    for Spoiled { noun, id, set } in &all {
        let shown = home.run(&[noun.key, "show", id, "-o", "json"]).ok();
        let value = shown.json();
        for (field, text) in set {
            let stored = if value[field.key].is_array() { &value[field.key][0] } else { &value[field.key] };
            if stored != text.as_str() {
                faults.push(format!("{} {}: {stored} is not {text:?}", noun.key, field.key));
            }
        }
        let line = home.run(&[noun.key, "list", "-o", "ndjson"]).ok();
        let twin = line.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("an object a line"));
        if !twin.into_iter().any(|row| row == value) {
            faults.push(format!("{} {id} differs in ndjson", noun.key));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// What a terminal is given by a command, run under util-linux `script`; none where there is no such program.
#[cfg(target_os = "linux")]
fn on_terminal(home: &Home, line: &str) -> Option<String> {
    let plain = home.lang("en").command(&[]);
    let command = format!("'{}' {line}", env!("CARGO_BIN_EXE_tend"));
    let mut script = std::process::Command::new("script");
    script.args(["-qec", &command, "/dev/null"]).env_clear().current_dir(home.path());
    script.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?)))).env("TERM", "xterm").env("NO_COLOR", "1");
    // Long pages go through it, as through any pager; nobody would press a key.
    script.env("TEND_PAGER", "cat -u");
    let output = script.stdin(std::process::Stdio::null()).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n"))
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_is_safe_in_every_format() {
    let (home, all) = spoiled();
    if !has("script") {
        return;
    }
    home.run(&["template", "add", "plain", "--noun", "lead", "--body", "{{name}} {{note}}"]).ok();
    let first = on_terminal(&home, "lead list").expect("script runs");
    assert!(first.contains("L-1"), "script shows nothing: {first}");
    let mut lines: Vec<String> = all.iter().map(|one| format!("{} show {}", one.noun.key, one.id)).collect();
    let more = [
        "lead list --fields id,name,note,phones",
        "lead list --limit 0",
        "find A",
        "history L-1",
        "today",
        "export leads",
        "digest --within 9",
        "brief L-1",
        "brief C-1",
        "pool list",
        "pool stock",
    ];
    lines.extend(more.map(str::to_owned));
    lines.push("lead edit L-1 --score 7".to_owned());
    let mut faults = Vec::new();
    for line in &lines {
        for format in ["", "-o json", "-o ndjson", "-o csv", "-o tsv", "-o md", "-o table", "-o ids"] {
            let shown = on_terminal(&home, &format!("{line} {format}")).expect("script ran before");
            if let Some(at) = shown.find(steers) {
                faults.push(format!("tend {line} {format}: {:?}", shown[at..].chars().next()));
            }
        }
    }
    for line in [
        "template fill plain L-1",
        "template fill plain L-1 -o table",
        "lead list --template '{{name}} {{note}}'",
        "lead show L-1 --template '{{name}} {{note}}'",
    ] {
        let shown = on_terminal(&home, line).expect("script ran before");
        assert!(shown.contains('Z'), "tend {line} shows nothing of it: {shown}");
        if let Some(at) = shown.find(steers) {
            faults.push(format!("tend {line}: {:?}", shown[at..].chars().next()));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_is_exported_comes_back_exactly() {
    let home = Home::new();
    home.run(&["lead", "add", "甲", "--phone", "13800138009", "--note", HOSTILE, "--city", "a\tb\"c,d\ne;'=1+1"]).ok();
    home.run(&["lead", "add", " 乙 ", "--note", "\\n\u{1f469}\u{200d}\u{1f4bb} \u{300}\u{300}", "--tag", "x", "--tag", "y z"])
        .ok();
    let exported = home.sh("tend export leads").ok();
    let other = Home::new();
    let ran = other.stdin(exported.raw.clone()).sh("tend import leads - --yes -o json");
    assert_eq!(ran.code, 0, "{}", ran.both().escape_debug());
    let facts =
        |home: &Home| home.sh("tend lead list --sort id --fields name,phones,note,city,tags -o ndjson").ok().stdout.clone();
    assert_eq!(facts(&other), facts(&home));
}

#[test]
fn tabs_and_lines_in_data_do_not_break_rows() {
    let home = Home::new();
    home.run(&["lead", "add", "x", "--note", HOSTILE, "--company", "a\tb\nc"]).ok();
    let line = home.sh("tend lead list --fields id,note,company,stage").ok();
    assert_eq!(line.stdout, format!("L-1\t{}\ta\\tb\\nc\tml\n", HOSTILE.replace('\r', "\\r")), "one row, exact values");
    for format in ["table", "md"] {
        let ran = home.run(&["lead", "list", "-o", format, "--fields", "id,company"]).ok();
        assert_eq!(ran.stdout.lines().filter(|line| line.contains("L-1")).count(), 1);
        assert!(
            ran.stdout
                .lines()
                .filter(|line| line.contains('a') && !line.contains("L-1"))
                .all(|line| !line.contains('c') || line.contains("ompany"))
        );
    }
}

#[test]
fn what_is_typed_is_said_back_clean() {
    let home = seed();
    for args in [
        &["lead", "show", HOSTILE][..],
        &["lead", HOSTILE],
        &[HOSTILE],
        &["lead", "list", "--where", HOSTILE],
        &["lead", "list", "--fields", HOSTILE],
        &["lead", "list", "-o", HOSTILE],
        &["date", HOSTILE],
        &["find", HOSTILE],
        &["help", HOSTILE],
        &["import", "leads", HOSTILE],
        &["log", "L-1", "x", "--next", HOSTILE],
        &["lead", "lose", "L-1", "--reason", HOSTILE],
        &["lead", "list", "--db", HOSTILE],
        &["lead", "list", "--as", HOSTILE],
        &["lead", "list", "--now", HOSTILE],
    ] {
        clean(&home.run(args));
        let mut args = args.to_vec();
        args.extend(["-o", "json"]);
        clean(&home.run(&args));
    }
    clean(&home.as_user(HOSTILE).run(&["whoami"]));
    clean(&home.run(&["whoami", "--as", HOSTILE]));
    home.file("config/tend/config.toml", format!("format = {HOSTILE:?}\n\u{1b}]0;x\u{7} = 1"));
    clean(&home.run(&["lead", "list"]));
}

#[test]
fn what_is_made_of_it_is_said_clean() {
    let home = seed();
    for args in [
        &["lead", "add", HOSTILE][..],
        &["customer", "add", HOSTILE],
        &["contact", "add", HOSTILE],
        &["task", "add", HOSTILE],
        &["need", "add", HOSTILE, "--lead", "L-1"],
        &["source", "add", HOSTILE],
        &["tag", "add", HOSTILE],
        &["pool", "add", HOSTILE],
        &["criterion", "add", HOSTILE, "--kind", "fit", "--points", "1", "--name", HOSTILE],
        &["user", "add", HOSTILE],
        &["lead", "add", "x", "--source", &format!("{HOSTILE}2")],
        &["log", "L-1", HOSTILE, "--next", &format!("tomorrow {HOSTILE}")],
    ] {
        clean(&home.run(args));
        // Again: what is there already, or alike, is named in the answer.
        clean(&home.run(args));
    }
    for line in [
        "user list",
        "source list",
        "pool list",
        "criterion list",
        "lead show L-1 --explain",
        "history",
        "today",
        "digest --for all --within 9",
    ] {
        clean(&home.sh(&format!("tend {line} -o table")).ok());
    }
    let cell: String = HOSTILE.chars().filter(|c| !c.is_ascii_control()).collect();
    home.file("h.csv", format!("姓名,手机,\"{cell}\"\n\"{cell}\",12,x\n甲,13800138009,\"{cell}\"\n"));
    clean(&home.sh("tend import leads h.csv --dry-run"));
    let ran = home.sh("tend import leads h.csv --yes").fails(5);
    clean(&ran);
    clean(&home.sh("tend import leads h.csv --map 'name=nothing'").fails(2));
}

#[test]
fn every_kind_with_text_is_covered() {
    let covered: Vec<&str> =
        records().iter().map(|(key, _)| *key).chain(["pool", "view", "target", "rate", "criterion"]).collect();
    for noun in tree::nouns() {
        assert!(covered.contains(&noun.key), "{} is not spoiled", noun.key);
    }
}
