//! The catalogue of messages: every key used exists, none is left over, both languages say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tend::cli::tree;
use tend::domain::digest::Reason;
use tend::domain::duplicate::{Level, Verdict};
use tend::domain::policy::Action;
use tend::lang::Lang;
use tend::lang::messages::{Message, PARTS, of};

use crate::harness::Home;

/// What keys begin with.
const PREFIXES: [&str; 20] = [
    "action.", "pair.", "arg.", "ask.", "demo.", "digest.", "doctor.", "error.", "help.", "hint.", "gate.", "import.", "man.",
    "table.", "said.", "explain.", "setting.", "stay.", "topic.", "word.",
];

/// Literals that begin like a key and are none.
const NO_KEYS: [&str; 1] = ["import.rejects.csv"];

/// Patterns of keys that are put together at run time; `composed` lists what each stands for.
const PATTERNS: [&str; 20] = [
    "pair.{key}",
    "pair.key.{key}",
    "pair.level.{}",
    "pair.verdict.{verdict}",
    "action.{verb}",
    "action.{}",
    "digest.{}",
    "doctor.check.{}",
    "doctor.{}",
    "help.group.{group}",
    "help.topic.{topic}",
    "help.{}",
    "import.{key}",
    "table.title.{}",
    "table.{key}",
    "table.{name}",
    "table.{}",
    "setting.{}",
    "topic.{topic}",
    "word.{key}",
];

/// Messages that rightly read the same in both languages.
const EQUAL: [&str; 4] = ["table.ml", "table.mql", "table.sl", "table.sql"];

fn all() -> impl Iterator<Item = &'static Message> {
    PARTS.into_iter().flatten()
}

/// The sources of the program, but not the catalogue itself.
fn sources() -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if !path.ends_with("lang/messages") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files
}

/// The string literals of a source that begin like a key.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for (at, _) in line.match_indices('"') {
            let rest = &line[at + 1..];
            if PREFIXES.iter().any(|prefix| rest.starts_with(prefix))
                && let Some(end) = rest.find('"')
            {
                found.push(rest[..end].to_owned());
            }
        }
    }
    found
}

/// Every literal key of the sources, with a file that uses it; the patterns apart.
fn used() -> (BTreeMap<String, PathBuf>, BTreeSet<String>) {
    let (mut keys, mut patterns) = (BTreeMap::new(), BTreeSet::new());
    for file in sources() {
        for literal in literals(&fs::read_to_string(&file).expect("a source")) {
            if literal.contains('{') {
                patterns.insert(literal);
            } else if !NO_KEYS.contains(&literal.as_str()) {
                keys.insert(literal, file.clone());
            }
        }
    }
    (keys, patterns)
}

/// Every key that is put together at run time.
fn composed() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut add = |prefix: &str, word: &str| keys.insert(format!("{prefix}.{word}"));
    for verb in tree::verbs() {
        add("help", verb.help);
    }
    for group in tree::GROUPS {
        add("help.group", group);
    }
    for topic in tree::TOPICS {
        add("topic", topic);
        add("help.topic", topic);
    }
    for column in ["a", "b", "of", "id", "name", "verdict", "score", "reasons", "answer", "a_name", "b_name"] {
        add("pair", column);
    }
    for key in ["s", "d", "x", "l", "q"] {
        add("pair.key", key);
    }
    for verdict in [Verdict::Weak, Verdict::Strong, Verdict::Exact] {
        add("pair.verdict", verdict.key());
    }
    for level in [Level::Missing, Level::Different, Level::Slight, Level::Close, Level::Near, Level::Same] {
        add("pair.level", level.key());
    }
    for action in ["view", "add", "edit"] {
        add("action", action);
    }
    use Action::{Assign, Audit, Backup, Claim, Erase, Export, ExportPerson, Import, Qualify, Release, Restore, UndoOthers};
    let actions = [Qualify, Assign, Claim, Release, Import, Export, UndoOthers, Backup, Restore, Audit, ExportPerson, Erase];
    let others = ["digest of others", "export all", "enter leave of others", "end leave of others"].map(str::to_owned);
    for action in actions.map(Action::name).into_iter().chain(others) {
        add("action", &action.replace([' ', '\''], "_"));
    }
    for reason in Reason::ALL {
        add("digest", reason.key());
    }
    for count in ["added", "updated", "unchanged", "linked", "skipped", "held", "rejected"] {
        add("import", count);
    }
    for column in ["date", "days", "from", "hours", "kind", "name", "seconds", "to", "until", "worked"] {
        add("word", column);
    }
    for state in ["ok", "warn", "bad"] {
        add("doctor", state);
    }
    for key in &tend::cli::config::KEYS {
        add("setting", key.name);
    }
    for rule in tend::domain::setting::RULES {
        add("setting", rule.name);
    }
    // The checks are those that it makes.
    let home = crate::seed::seed();
    let checks = home.sh("tend doctor -o json").ok().json();
    for check in checks.as_array().expect("an array of checks") {
        add("doctor.check", check["check"].as_str().expect("a name"));
    }
    // The columns of reports are those that they print, by whatever rows are put together.
    let seeded = crate::seed::seed();
    let accuracy = tree::of_group("forecast").into_iter().filter(|verb| verb.name == "accuracy");
    for verb in tree::of_group("report").into_iter().chain(accuracy) {
        add("table.title", verb.name);
        let command = (verb.args)(clap::Command::new(verb.name), Lang::En, None);
        let ways = |flag: &str| -> Vec<String> {
            let arg = command.get_arguments().find(|arg| arg.get_id() == flag);
            arg.into_iter().flat_map(clap::Arg::get_possible_values).map(|value| value.get_name().to_owned()).collect()
        };
        let mut flags: Vec<String> =
            ["by", "of"].iter().flat_map(|flag| ways(flag).into_iter().map(move |way| format!("--{flag} {way}"))).collect();
        let switches =
            ["lost", "left-out", "backtest"].iter().filter(|name| command.get_arguments().any(|arg| arg.get_id() == **name));
        flags.extend(switches.map(|name| format!("--{name}")));
        flags.push(String::new());
        for flag in flags {
            let printed = seeded.sh(&format!("tend {} {flag} -o tsv --header", verb.path())).ok();
            for column in printed.stdout.lines().next().expect("a line of columns").split('\t') {
                add("table", column);
            }
        }
    }
    for word in ["none", "unknown", "total", "owner", "team", "line"] {
        add("table", word);
    }
    let home = Home::new();
    home.sh("tend deal add x").ok();
    let printed = home.sh("tend deal stages D-1 -o tsv --header").ok();
    for column in printed.stdout.lines().next().expect("a line of columns").split('\t').skip(1) {
        add("stay", column);
    }
    keys
}

/// The `{places}` of a message.
fn places(text: &str) -> BTreeSet<&str> {
    let parts = text.split('{').skip(1);
    parts.map(|part| part.split_once('}').unwrap_or_else(|| panic!("a place is left open: {text}")).0).collect()
}

/// A message without its places.
fn words(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |words, part| words + part.split_once('}').map_or(part, |(_, rest)| rest))
}

#[test]
fn every_key_used_exists() {
    let (keys, patterns) = used();
    assert!(keys.len() > 250, "too few keys were found: {}", keys.len());
    let missing: Vec<_> = keys.iter().filter(|(key, _)| of(key).is_none()).collect();
    assert!(missing.is_empty(), "keys without a message: {missing:#?}");
    let missing: Vec<_> = composed().into_iter().filter(|key| of(key).is_none()).collect();
    assert!(missing.is_empty(), "composed keys without a message: {missing:#?}");
    let known: BTreeSet<String> = PATTERNS.iter().map(|pattern| (*pattern).to_owned()).collect();
    assert_eq!(patterns, known, "a key is put together in a way this test does not know");
}

#[test]
fn no_key_is_left_over() {
    let (keys, _) = used();
    let composed = composed();
    let left: Vec<_> = all().map(|(key, ..)| *key).filter(|key| !keys.contains_key(*key) && !composed.contains(*key)).collect();
    assert!(left.is_empty(), "messages that nothing says: {left:#?}");
}

#[test]
fn a_key_stands_once_and_is_found() {
    let mut seen = BTreeSet::new();
    for (key, en, zh) in all() {
        assert!(seen.insert(*key), "{key} stands twice");
        assert_eq!(of(key), Some((*en, *zh)), "{key} stands in the wrong part");
        assert!(PREFIXES.iter().any(|prefix| key.starts_with(prefix)), "{key} has a prefix of its own");
    }
}

#[test]
fn both_languages_say_something_and_not_the_same() {
    let mut faults = Vec::new();
    for (key, en, zh) in all() {
        if en.trim().is_empty() || zh.trim().is_empty() {
            faults.push(format!("{key} is empty"));
        }
        let speaks = words(en).chars().any(char::is_alphabetic);
        let chinese = zh.chars().any(tend::domain::name::is_han);
        if speaks && !chinese && !EQUAL.contains(key) {
            faults.push(format!("{key} is not translated: {zh}"));
        }
        if en.chars().any(tend::domain::name::is_han) && !en.contains("tend") && !en.contains('周') && !en.contains("--") {
            let examples = ["arg.map", "hint.amount"];
            if !examples.contains(key) {
                faults.push(format!("{key} has Chinese in its English: {en}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn both_languages_have_the_same_places() {
    let mut faults = Vec::new();
    for (key, en, zh) in all() {
        if places(en) != places(zh) {
            faults.push(format!("{key}: {:?} and {:?}", places(en), places(zh)));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn nouns_and_their_fields_are_named_in_both_languages() {
    let chinese = |text: &str| text.chars().any(tend::domain::name::is_han);
    // Names that Chinese people write in Latin letters.
    let latin = ["UID"];
    for noun in tree::nouns() {
        assert!(!noun.about[0].is_empty() && !chinese(noun.about[0]) && chinese(noun.about[1]), "{}", noun.key);
        assert!(!noun.en[0].is_empty() && !noun.en[1].is_empty() && chinese(noun.zh), "{}", noun.key);
        for field in noun.fields {
            let named = !field.en.is_empty() && !chinese(field.en) && (chinese(field.zh) || latin.contains(&field.zh));
            assert!(named, "{}.{}: {} {}", noun.key, field.key, field.en, field.zh);
        }
    }
}

#[test]
fn a_place_is_filled_once_and_never_from_an_argument() {
    let said = Lang::En.say("said.assigned", &[("what", "L-1 {login}"), ("login", "bob")]);
    assert_eq!(said, "Assigned L-1 {login} to bob. Undo: tend undo");
    assert_eq!(Lang::Zh.say("no.such.key", &[]), "no.such.key");
}

#[test]
fn the_scanner_sees_keys() {
    let source = "say(\"said.none\", x); // \"said.other\"\n// \"said.gone\"\nf(\"a\", format!(\"help.{}\", x))";
    assert_eq!(literals(source), ["said.none", "said.other", "help.{}"]);
    assert_eq!(words("{a} b {c}d"), " b d");
    assert_eq!(places("{a} b {c}d {a}").into_iter().collect::<Vec<_>>(), ["a", "c"]);
}
