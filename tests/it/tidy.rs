//! What a reviewer would otherwise have to remember: who may name whom, where SQL and the clock may stand, how
//! files are named, what the schema explains, under which licences we build.
//!
//! Every rule is a function from text to faults (`file:line what`), one test that holds it over the tree, and one
//! that shows it finding a fault.

mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use scan::{Sort, Token};

/// Each room and the rooms of ours that it may name.
const ROOMS: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("store", &["domain"]),
    ("ops", &["domain", "store"]),
    ("exchange", &["domain"]),
    ("render", &["domain"]),
    ("lang", &["domain"]),
    ("cli", &["domain", "store", "ops", "exchange", "render", "lang"]),
];

/// Crates that only one room may name: the engine, and what reads arguments or talks to a terminal.
const CRATES: [(&str, &str); 5] =
    [("rusqlite", "store"), ("clap", "cli"), ("clap_complete", "cli"), ("dialoguer", "cli"), ("indicatif", "cli")];

/// The only file that reads environment and clock, and that names an engine outside the store.
const ENV: &str = "cli/env.rs";

const LICENCES: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// A source file of the program.
struct Source {
    /// Below `src`, with slashes: `ops/lead.rs`.
    name: String,
    text: String,
    tokens: Vec<Token>,
}

impl Source {
    fn new(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned(), tokens: scan::tokens(text) }
    }

    fn room(&self) -> &str {
        self.name.split(['/', '.']).next().unwrap_or_default()
    }

    /// Modules from the root to this file.
    fn modules(&self) -> Vec<String> {
        let path = self.name.trim_end_matches(".rs").trim_end_matches("/mod");
        path.split('/').filter(|part| !["lib", "main"].contains(part)).map(str::to_owned).collect()
    }

    fn is_test(&self) -> bool {
        self.name.ends_with("tests.rs") || self.name.contains("/tests/")
    }

    /// Tokens that end up in the program.
    fn shipped(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| !token.test && !self.is_test())
    }

    fn fault(&self, line: usize, what: &str) -> String {
        format!("src/{}:{line} {what}", self.name)
    }

    /// Every path in this file, those of ours from the root on: `super::lead::x` in `ops/pool.rs` is
    /// `crate::ops::lead::x`.
    fn paths(&self) -> Vec<(Vec<String>, usize)> {
        let own = self.modules();
        let resolve = |path: scan::Path| {
            let mut here = own.clone();
            here.extend((0..path.depth).map(|_| "(inline)".to_owned()));
            let rest = match path.segments[0].as_str() {
                "crate" => {
                    here.clear();
                    &path.segments[1..]
                }
                "self" | "super" => {
                    let steps = path.segments.iter().take_while(|step| ["self", "super"].contains(&step.as_str()));
                    let (ups, steps) = steps.fold((0, 0), |(ups, n), step| (ups + usize::from(step == "super"), n + 1));
                    here.truncate(here.len().saturating_sub(ups));
                    &path.segments[steps..]
                }
                _ => return (path.segments, path.line),
            };
            ([vec!["crate".to_owned()], here, rest.to_vec()].concat(), path.line)
        };
        scan::paths(&self.tokens).into_iter().map(resolve).collect()
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder, in order.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.expect("read folder").path()) {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let name = |path: &Path| path.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/");
    let sources: Vec<_> = files(&src, "rs").iter().map(|path| Source::new(&name(path), &read(path))).collect();
    assert!(!sources.is_empty(), "no source below {}", src.display());
    sources
}

/// Name and text of each migration, in order.
fn migrations() -> Vec<(String, String)> {
    let folder = root().join("src/store/migrations");
    let name = |path: &Path| format!("src/store/migrations/{}", path.file_name().expect("a name").to_string_lossy());
    files(&folder, "sql").iter().map(|path| (name(path), read(path))).collect()
}

#[track_caller]
fn hold(rule: &str, faults: Vec<String>) {
    let faults: BTreeSet<_> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{rule}:\n  {}\n", faults.into_iter().collect::<Vec<_>>().join("\n  "));
}

#[track_caller]
fn hold_everywhere(rule: &str, faults: impl Fn(&Source) -> Vec<String>) {
    hold(rule, sources().iter().flat_map(faults).collect());
}

// ---- who names whom

fn strangers(source: &Source) -> Vec<String> {
    let room = source.room();
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else { return Vec::new() };
    let rooms: Vec<_> = ROOMS.iter().map(|(name, _)| *name).filter(|name| *name != room).collect();
    let mut faults = Vec::new();
    for (path, line) in source.paths() {
        let parts: Vec<&str> = path.iter().map(String::as_str).collect();
        let mut fault = |what: &str| faults.push(source.fault(line, &format!("{what} ({})", path.join("::"))));
        match parts[..] {
            ["crate", "*", ..] => fault("names every room at once"),
            ["crate", other, ..] if rooms.contains(&other) && !allowed.contains(&other) => {
                fault(&format!("{room} names {other}"));
            }
            ["crate", "store", "sqlite", ..] | ["store", "sqlite", ..] if room != "store" && source.name != ENV => {
                fault(&format!("{room} names the engine"));
            }
            _ => {}
        }
        if let Some((krate, home)) = CRATES.iter().find(|(krate, home)| parts[0] == *krate && room != *home) {
            fault(&format!("only {home} names {krate}"));
        }
    }
    faults
}

#[test]
fn rooms_name_only_whom_they_may() {
    hold_everywhere("who imports whom (the table in tests/it/tidy.rs)", strangers);
}

#[test]
fn a_stranger_in_a_room_is_found() {
    let count = |name: &str, text: &str| strangers(&Source::new(name, text)).len();
    assert_eq!(count("domain/lead.rs", "use crate::store::Tx;"), 1);
    assert_eq!(count("domain/lead.rs", "use crate::{domain::Record, ops};"), 1);
    assert_eq!(count("domain/lead.rs", "use super::super::store; use super::pool;"), 1);
    assert_eq!(count("domain/lead.rs", "mod tests { use super::super::pool; use super::super::super::ops::x; }"), 1);
    assert_eq!(count("domain/mod.rs", "fn f() { super::cli::main() }"), 1);
    assert_eq!(count("render/table.rs", "use crate::*;"), 1);
    assert_eq!(count("store/lead.rs", "fn f() { crate::ops::lead::add() }"), 1);
    assert_eq!(count("ops/lead.rs", "use crate::store::{self, sqlite::open};"), 1);
    assert_eq!(count("ops/lead.rs", "use crate::store; fn f() { store::sqlite::open() }"), 1);
    assert_eq!(count("ops/lead.rs", "fn f() -> rusqlite::Result<()> {}"), 1);
    assert_eq!(count("cli/env.rs", "use crate::store::sqlite::open; use rusqlite::Connection;"), 1);
    assert_eq!(count("cli/lead/add.rs", "use crate::store::sqlite::open;"), 1);
    assert_eq!(count("ops/lead.rs", "use clap::Parser;"), 1);
    let good = "//! crate::cli\nuse super::Result; use crate::{domain, fields}; pub(in crate::store) fn f() { rusqlite::x() }";
    assert_eq!(count("store/lead.rs", good), 0);
}

// ---- SQL, clock, environment

fn sql(source: &Source) -> Vec<String> {
    let verbs = ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "PRAGMA"];
    let is_sql = |text: &str| {
        let rest = verbs.iter().find_map(|verb| text.trim_start().strip_prefix(verb));
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    let texts = source.tokens.iter().filter(|token| token.sort == Sort::Text && source.room() != "store" && is_sql(&token.text));
    texts.map(|token| source.fault(token.line, &format!("{:?}", token.text))).collect()
}

fn outside(source: &Source) -> Vec<String> {
    let name = source.name.as_str();
    let waits = name.starts_with("store/sqlite/") || name == "cli/ui.rs";
    let mut faults = Vec::new();
    for (path, line) in source.paths() {
        let has = |words: &[&str]| path.windows(words.len()).any(|part| part == words);
        let read = has(&["std", "env"]) && !(name == "main.rs" && has(&["env", "args_os"]))
            // The engine compares time stamps of files; that reads no clock.
            || has(&["SystemTime"]) && (has(&["SystemTime", "now"]) || !name.starts_with("store/sqlite/"))
            || has(&["Utc", "now"])
            || has(&["Local", "now"])
            // Waiting and progress are measured, not recorded.
            || has(&["Instant", "now"]) && !waits;
        if read && name != ENV && !source.is_test() {
            faults.push(source.fault(line, &path.join("::")));
        }
    }
    faults
}

#[test]
fn sql_stands_in_the_store_alone() {
    hold_everywhere("SQL outside src/store", sql);
}

#[test]
fn environment_and_clock_are_read_in_one_file() {
    hold_everywhere("environment or clock outside src/cli/env.rs", outside);
}

#[test]
fn sql_and_clocks_out_of_place_are_found() {
    let text = "fn f() { g(\"SELECT 1\", r#\"\n  PRAGMA x\"#, \"UPDATED\", \"Delete?\", 'x') } // \"CREATE\"";
    assert_eq!(sql(&Source::new("ops/lead.rs", text)).len(), 2);
    assert_eq!(sql(&Source::new("store/lead.rs", text)).len(), 0);
    let count = |name: &str, text: &str| outside(&Source::new(name, text)).len();
    assert_eq!(count("ops/lead.rs", "use std::{env, fs}; fn f() { Utc::now(); chrono::Local::now(); }"), 3);
    assert_eq!(count("ops/lead.rs", "fn f() { std::env::var(\"X\"); std::time::SystemTime::now(); Instant::now() }"), 3);
    assert_eq!(count("main.rs", "fn main() { tend::cli::main(std::env::args_os()) }"), 0);
    assert_eq!(count("store/sqlite/open.rs", "use std::time::{SystemTime, Instant}; fn f() { Instant::now(); }"), 0);
    assert_eq!(count("store/sqlite/open.rs", "fn f() { SystemTime::now(); }"), 1);
    assert_eq!(count("cli/env.rs", "fn f() { std::env::vars(); Utc::now(); }"), 0);
    assert_eq!(count("lang/date.rs", "// Utc::now\nenum When { Instant(i64) } fn f() { When::Instant(1) }"), 0);
}

// ---- length, remains, panics

fn too_long(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines > 400 && !source.is_test() { vec![source.fault(lines, "lines, of 400")] } else { Vec::new() }
}

fn remains(name: &str, text: &str) -> Vec<String> {
    let whole = |line: &str, word: &str| {
        let beside = |c: char| c.is_alphanumeric() || c == '_';
        let apart = |(at, _): (usize, &str)| !line[..at].ends_with(beside) && !line[at + word.len()..].starts_with(beside);
        line.match_indices(word).any(apart)
    };
    let words = ["TODO", "FIXME", "XXX", "todo!", "unimplemented!", "dbg!"];
    let found = |line: &str| words.into_iter().find(|word| whole(line, word));
    let lines = text.lines().enumerate();
    lines.filter_map(|(at, line)| found(line).map(|word| format!("{name}:{} {word}", at + 1))).collect()
}

fn panics(source: &Source) -> Vec<String> {
    let shipped: Vec<_> = source.shipped().collect();
    let faults = |text: &[&str], what: &str| -> Vec<String> {
        let calls = shipped.windows(text.len()).filter(|call| call.iter().zip(text).all(|(token, text)| token.is(text)));
        calls.map(|call| source.fault(call[1].line, what)).collect()
    };
    [faults(&[".", "unwrap", "(", ")"], ".unwrap()"), faults(&[".", "expect", "("], ".expect(…)")].concat()
}

#[test]
fn no_file_is_over_400_lines() {
    hold_everywhere("a file of more than 400 lines", too_long);
}

#[test]
fn nothing_is_left_to_be_done() {
    let src = root().join("src");
    let texts = [files(&src, "rs"), files(&src, "sql")].concat();
    let name = |path: &Path| path.strip_prefix(root()).expect("ours").display().to_string();
    hold("left for later", texts.iter().flat_map(|path| remains(&name(path), &read(path))).collect());
}

#[test]
fn nothing_unwraps_outside_tests() {
    hold_everywhere("unwrap or expect outside #[cfg(test)]", panics);
}

#[test]
fn long_files_remains_and_panics_are_found() {
    assert_eq!(too_long(&Source::new("ops/lead.rs", &"\n".repeat(401))), ["src/ops/lead.rs:401 lines, of 400"]);
    assert_eq!(too_long(&Source::new("ops/lead.rs", &"\n".repeat(400))).len(), 0);
    assert_eq!(too_long(&Source::new("lang/date/tests.rs", &"\n".repeat(900))).len(), 0);
    let left = "let a = 138XXX1;\n// TODO later\ndbg!(a);\n--FIXME\nXXX";
    assert_eq!(remains("a", left), ["a:2 TODO", "a:3 dbg!", "a:4 FIXME", "a:5 XXX"]);
    let text = "fn f() { a.unwrap(); b\n  .expect(\"c\"); d.unwrap_or(1); \".unwrap()\" }\n#[cfg(test)]\nmod tests { fn g() { a.unwrap() } }";
    assert_eq!(panics(&Source::new("ops/lead.rs", text)), ["src/ops/lead.rs:1 .unwrap()", "src/ops/lead.rs:2 .expect(…)"]);
}

// ---- nouns

/// A noun as its static declares it.
#[derive(Debug, PartialEq, Eq)]
struct Declared {
    key: String,
    /// Everything else a file of it might be called by mistake.
    words: Vec<String>,
    /// Where it stands.
    place: String,
    file: String,
}

fn nouns(source: &Source) -> Vec<Declared> {
    let tokens = &source.tokens;
    let mut nouns = Vec::new();
    for start in 0..tokens.len().saturating_sub(2) {
        if !(tokens[start].is("=") && tokens[start + 1].is("Noun") && tokens[start + 2].is("{")) {
            continue;
        }
        let body = &tokens[start + 3..];
        let own = &body[..body.iter().position(|token| token.is("fields")).unwrap_or(body.len())];
        let texts = |name: &str| -> Vec<String> {
            let at = own.windows(2).position(|w| w[0].is(name) && w[1].is(":")).unwrap_or(own.len());
            let value = own.iter().skip(at + 2).take_while(|token| token.sort == Sort::Text || "[,]".contains(&token.text));
            // The value ends where the next name starts, so everything textual up to there is its own.
            value.filter(|token| token.sort == Sort::Text).map(|token| token.text.clone()).collect()
        };
        let Some(key) = texts("key").first().cloned() else { continue };
        let words = [texts("plural"), texts("en")].concat();
        nouns.push(Declared { key, words, place: source.fault(tokens[start].line, ""), file: source.name.clone() });
    }
    nouns
}

fn misnamed(nouns: &[Declared], files: &[String], schema: &str) -> Vec<String> {
    let plain = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let mut faults = Vec::new();
    for noun in nouns {
        if noun.file != format!("domain/{}.rs", noun.key) {
            faults.push(format!("{}the noun {} belongs into src/domain/{}.rs", noun.place, noun.key, noun.key));
        }
        let table = |line: &str| {
            line.strip_prefix("CREATE TABLE ")
                .is_some_and(|rest| rest.split([' ', '(']).next().map(|name| name.trim_matches('"')) == Some(&noun.key))
        };
        if !schema.lines().any(table) {
            faults.push(format!("{}no table {} in src/store/migrations", noun.place, noun.key));
        }
        let names: BTreeSet<_> = noun.words.iter().chain([&noun.key]).map(|word| plain(word)).collect();
        for file in files {
            // A noun's file or folder stands right below its room.
            let below = file.strip_prefix("tests/it/").or_else(|| Some(file.strip_prefix("src/")?.split_once('/')?.1));
            let stem = below.unwrap_or_default().split(['/', '.']).next().unwrap_or_default();
            if stem != noun.key && names.contains(&plain(stem)) {
                faults.push(format!("{file}:1 is a file of {}, named otherwise", noun.key));
            }
        }
    }
    faults
}

#[test]
fn a_noun_has_one_name_in_every_room_and_a_table() {
    let nouns: Vec<_> = sources().iter().filter(|source| source.room() == "domain").flat_map(nouns).collect();
    assert!(!nouns.is_empty(), "no Noun static found in src/domain");
    let paths = [files(&root().join("src"), "rs"), files(&root().join("tests/it"), "rs")].concat();
    let name = |path: &PathBuf| path.strip_prefix(root()).expect("ours").to_string_lossy().replace('\\', "/");
    let schema: String = migrations().into_iter().map(|(_, text)| text).collect();
    hold("names of nouns", misnamed(&nouns, &paths.iter().map(name).collect::<Vec<_>>(), &schema));
}

#[test]
fn misnamed_nouns_are_found() {
    let text = "pub static A: Noun = Noun {\n key: \"followup\", plural: \"followups\", letter: Some(\"F\"), en: [\"follow-up\", \"follow-ups\"], zh: \"跟进\", fields: fields![] };";
    let found = nouns(&Source::new("domain/followup.rs", text));
    assert_eq!(found[0].key, "followup");
    assert_eq!(found[0].words, ["followups", "follow-up", "follow-ups"]);
    assert_eq!(nouns(&Source::new("domain/noun.rs", "pub struct Noun { pub key: &'static str } impl Noun {}")), []);
    let files = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let good = files(&["src/domain/followup.rs", "src/cli/followup/log.rs", "src/store/search.rs", "tests/it/followup.rs"]);
    assert_eq!(misnamed(&found, &good, "CREATE TABLE followup (\n"), Vec::<String>::new());
    let bad = files(&["src/store/follow_up.rs", "src/cli/followups/log.rs", "tests/it/followups.rs"]);
    assert_eq!(misnamed(&found, &bad, "CREATE TABLE followup_x (\n").len(), 4);
    assert_eq!(misnamed(&nouns(&Source::new("domain/call.rs", text)), &[], "CREATE TABLE followup (").len(), 1);
}

// ---- schema

fn unexplained(name: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let index = |line: &str| line.starts_with("CREATE INDEX ") || line.starts_with("CREATE UNIQUE INDEX ");
    let subject = |line: &str| index(line) || line.starts_with("CREATE TABLE ") || line.starts_with("CREATE VIRTUAL TABLE ");
    let explained = |at: usize| {
        // One line may explain several indexes of the same purpose, written without a gap.
        let above = lines[..at].iter().rev().find(|line| !(index(lines[at]) && (index(line) || line.starts_with(' '))));
        above.is_some_and(|line| line.strip_prefix("--").is_some_and(|words| !words.trim().is_empty()))
    };
    let wrong = lines.iter().enumerate().filter(|(at, line)| {
        let stray = line.trim_start().to_uppercase().starts_with("CREATE ") && !subject(line);
        stray || subject(line) && !explained(*at)
    });
    wrong.map(|(at, line)| format!("{name}:{} {line}", at + 1)).collect()
}

#[test]
fn every_table_and_index_says_what_it_is_for() {
    let migrations = migrations();
    assert!(!migrations.is_empty(), "no migration found");
    hold("no comment right above", migrations.iter().flat_map(|(name, text)| unexplained(name, text)).collect());
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the switch that snapshots know, too")]
fn the_schema_is_the_sum_of_its_migrations() {
    let path = root().join("src/store/schema.sql");
    let sum = migrations().into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n");
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(&path, &sum).expect("write schema.sql");
    }
    let faults =
        if fs::read_to_string(&path).is_ok_and(|text| text == sum) { vec![] } else { vec!["src/store/schema.sql:1".into()] };
    hold("not the sum of src/store/migrations (UPDATE_EXPECT=1 writes it)", faults);
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the switch that snapshots know, too")]
fn the_mark_of_the_schema_is_known() {
    let conn = rusqlite::Connection::open_in_memory().expect("a database");
    migrations().into_iter().for_each(|(_, text)| conn.execute_batch(&text).expect("a migration"));
    let mark = format!("{}\n", tend::store::sqlite::schema::mark(&conn).expect("the mark"));
    let path = root().join("src/store/schema.sha256");
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(&path, &mark).expect("write schema.sha256");
    }
    assert_eq!(fs::read_to_string(&path).expect("the mark"), mark, "UPDATE_EXPECT=1 writes it; then build again");
}

#[test]
fn unexplained_tables_are_found() {
    let bad = "CREATE TABLE a (\n  b TEXT\n);\nCREATE INDEX a_b ON a (b);\n\n-- said\n\nCREATE TABLE c (d TEXT);\n--\nCREATE UNIQUE INDEX c_d ON c (d);\n-- odd\ncreate table e (f TEXT);\n";
    let found: Vec<_> = unexplained("x", bad).iter().map(|fault| fault[..fault.find(' ').expect("a line")].to_owned()).collect();
    assert_eq!(found, ["x:1", "x:4", "x:8", "x:10", "x:12"]);
    let good =
        "-- said\nCREATE TABLE a (b TEXT);\n-- screens\nCREATE INDEX a_b ON a (b)\n  WHERE b;\nCREATE INDEX a_c ON a (c);\n";
    assert_eq!(unexplained("x", good), Vec::<String>::new());
}

// ---- licences and sources

/// Whether a licence expression (SPDX, or with the old slash for OR) can be met with the licences we accept.
fn acceptable(expression: &str) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = either(&words, &mut at);
    met && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> bool {
    let mut met = both(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at);
    }
    met
}

fn both(words: &[&str], at: &mut usize) -> bool {
    let mut met = licence(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= licence(words, at);
    }
    met
}

fn licence(words: &[&str], at: &mut usize) -> bool {
    let word = words.get(*at).copied().unwrap_or_default();
    *at += 1;
    if word == "(" {
        let met = either(words, at);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return met && closed;
    }
    if words.get(*at) == Some(&"WITH") {
        // An exception only adds permissions.
        *at += 2;
    }
    LICENCES.contains(&word)
}

/// Crates in a lock file that come from elsewhere than crates.io.
fn foreign(lock: &str) -> Vec<String> {
    let lines = lock.lines().enumerate().filter_map(|(at, line)| Some((at + 1, line.strip_prefix("source = ")?)));
    let home = "\"registry+https://github.com/rust-lang/crates.io-index\"";
    lines.filter(|(_, source)| *source != home).map(|(line, source)| format!("Cargo.lock:{line} {source}")).collect()
}

#[test]
fn dependencies_have_licences_that_we_accept() {
    let metadata = |more: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(root()).args(["metadata", "--format-version", "1", "--locked", "--offline"]).args(more);
        cargo.output().expect("run cargo metadata")
    };
    // Crates of other systems are seen where they have been fetched; those of this one always are, having been built.
    let mut output = metadata(&[]);
    if !output.status.success() {
        let version = Command::new(env!("CARGO")).arg("-vV").output().expect("run cargo").stdout;
        let version = String::from_utf8_lossy(&version).into_owned();
        let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
        output = metadata(&["--filter-platform", host]);
    }
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let whole: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON of cargo metadata");
    let packages = whole["packages"].as_array().expect("packages");
    let bad = packages.iter().filter(|package| !package["license"].as_str().is_some_and(acceptable));
    hold("licences", bad.map(|p| format!("Cargo.toml: {} {}: {}", p["name"], p["version"], p["license"])).collect());
}

#[test]
fn dependencies_come_from_crates_io() {
    hold("sources other than crates.io", foreign(&read(&root().join("Cargo.lock"))));
}

#[test]
fn bad_licences_and_sources_are_found() {
    let good = ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0", "Apache-2.0 WITH LLVM-exception"];
    let bad = [
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT OR Zlib) AND LGPL-2.1",
        "",
        "MIT OR",
        "(MIT",
        "MIT Zlib",
        "MIT AND (GPL-2.0 OR AGPL-3.0)",
    ];
    assert_eq!(good.into_iter().filter(|text| !acceptable(text)).collect::<Vec<_>>(), Vec::<&str>::new());
    assert_eq!(bad.into_iter().filter(|text| acceptable(text)).collect::<Vec<_>>(), Vec::<&str>::new());
    let lock = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\nsource = \"git+https://example.org/x\"\n";
    assert_eq!(foreign(lock), ["Cargo.lock:2 \"git+https://example.org/x\""]);
}

// ---- tests

/// Test files below a module that no `mod` in it names, so that they would never run.
fn unnamed(module: &str, text: &str, files: &[String]) -> Vec<String> {
    let tokens = scan::tokens(text);
    let named = |stem: &str| tokens.windows(3).any(|w| w[0].is("mod") && w[1].is(stem) && w[2].is(";"));
    let left = files.iter().filter(|stem| *stem != "main" && !named(stem));
    let folder = if module == "main" { String::new() } else { format!("{module}/") };
    left.map(|stem| format!("tests/it/{folder}{stem}.rs:1 is not in tests/it/{module}.rs")).collect()
}

#[test]
fn every_test_file_runs() {
    let folder = root().join("tests/it");
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files(&folder, "rs") {
        let below = path.strip_prefix(&folder).expect("below the folder").with_extension("");
        let below = below.to_str().expect("a path in UTF-8").to_owned();
        let (module, stem) = below.rsplit_once('/').unwrap_or(("main", &below));
        all.entry(module.to_owned()).or_default().push(stem.to_owned());
    }
    assert!(all.len() > 5, "folders of tests: {:?}", all.keys());
    let left = all.iter().flat_map(|(module, stems)| unnamed(module, &read(&folder.join(format!("{module}.rs"))), stems));
    hold("tests that never run", left.collect());
}

#[test]
fn forgotten_test_files_are_found() {
    let stems = ["main", "lead", "pool"].map(str::to_owned);
    assert_eq!(unnamed("main", "mod lead;\n// mod pool;\n", &stems), ["tests/it/pool.rs:1 is not in tests/it/main.rs"]);
    assert_eq!(unnamed("undo", "mod lead;\n", &stems), ["tests/it/undo/pool.rs:1 is not in tests/it/undo.rs"]);
}
