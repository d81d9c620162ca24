//! The program run as a person runs it: its own empty home, a cleared environment, a clock and a seed that
//! are given, so that every answer is exact.
//!
//! ```ignore
//! let home = Home::new();
//! home.sh("tend lead add 张三 --phone '138 0013 8000'").ok();
//! let leads = home.as_user("bob").run(&["lead", "list", "-o", "json"]).ok().json();
//! ```
#![allow(dead_code, reason = "a harness offers more than the tests of the day use")]

use std::fs;
use std::io::Write;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use chrono::{DateTime, TimeDelta};
use serde_json::Value;
use tempfile::TempDir;

/// The moment of the first command in a home, a Wednesday; each further command comes a minute later.
pub(crate) const START: &str = "2026-09-16T10:00:00+08:00";

/// Who runs a command where nobody else is named.
pub(crate) const USER: &str = "ann";

/// The program under test.
const TEND: &str = env!("CARGO_BIN_EXE_tend");

/// An empty home that goes away with the test.
pub(crate) struct Home {
    /// Removes the folder when dropped.
    _dir: TempDir,
    path: PathBuf,
    /// Commands so far: gives each its moment and its seed.
    count: AtomicU32,
}

impl Home {
    pub(crate) fn new() -> Self {
        let dir = tempfile::Builder::new().prefix("tend-").tempdir().expect("temporary folder");
        // Canonical, because the program follows no symbolic link to its database.
        let path = dir.path().canonicalize().expect("temporary folder");
        Self { _dir: dir, path, count: AtomicU32::new(0) }
    }

    /// The folder: HOME, and where commands run.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Where the database is, once a command has written.
    pub(crate) fn db(&self) -> PathBuf {
        self.path.join("data/tend/tend.db")
    }

    /// Where the settings are read from.
    pub(crate) fn config(&self) -> PathBuf {
        self.path.join("config/tend/config.toml")
    }

    /// Puts a file into the home, folders included; commands can name it as given.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path.join(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("make folder");
        fs::write(&path, bytes).expect("write file");
        path
    }

    /// Runs `tend` with these arguments.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.call().run(args)
    }

    /// Runs a line as a shell would: `tend lead add 'Ann Lee'`, with `NAME=value` words before it if need be.
    pub(crate) fn sh(&self, line: &str) -> Ran {
        self.call().sh(line)
    }

    pub(crate) fn as_user(&self, login: &str) -> Call<'_> {
        self.call().as_user(login)
    }

    pub(crate) fn env(&self, name: &str, value: &str) -> Call<'_> {
        self.call().env(name, value)
    }

    pub(crate) fn lang(&self, lang: &str) -> Call<'_> {
        self.call().lang(lang)
    }

    pub(crate) fn stdin(&self, bytes: impl Into<Vec<u8>>) -> Call<'_> {
        self.call().stdin(bytes)
    }

    const fn call(&self) -> Call<'_> {
        Call { home: self, vars: Vec::new(), stdin: None }
    }
}

/// A command to be, with what differs from the usual environment.
#[must_use]
pub(crate) struct Call<'h> {
    home: &'h Home,
    vars: Vec<(String, String)>,
    stdin: Option<Vec<u8>>,
}

impl Call<'_> {
    #[allow(clippy::wrong_self_convention, reason = "\"as\" a person, not as another type")]
    pub(crate) fn as_user(self, login: &str) -> Self {
        self.env("TEND_USER", login)
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.vars.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn lang(self, lang: &str) -> Self {
        self.env("TEND_LANG", lang)
    }

    /// What the command reads; without it, standard input is empty.
    pub(crate) fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = Some(bytes.into());
        self
    }

    /// Runs `tend` with these arguments.
    pub(crate) fn run(self, args: &[&str]) -> Ran {
        let words = args.iter().map(|arg| quote(arg));
        let vars = self.vars.iter().map(|(name, value)| format!("{name}={}", quote(value)));
        let line = vars.chain(["tend".to_owned()]).chain(words).collect::<Vec<_>>().join(" ");
        self.finish(line, args)
    }

    /// Runs a line as a shell would.
    pub(crate) fn sh(mut self, line: &str) -> Ran {
        let words = split(line).unwrap_or_else(|why| panic!("{why}: {line}"));
        let (vars, rest) = leading_vars(&words);
        self.vars.extend(vars);
        let [program, args @ ..] = rest else { panic!("no command: {line}") };
        assert_eq!(program, "tend", "only tend is run here: {line}");
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        self.finish(line.trim().to_owned(), &args)
    }

    /// The process as it would be run, for tests that start several at once or kill them.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let n = self.home.count.fetch_add(1, Ordering::Relaxed);
        let start = DateTime::parse_from_rfc3339(START).expect("a moment");
        let now = start + TimeDelta::minutes(i64::from(n));
        let home = &self.home.path;
        let mut command = Command::new(TEND);
        command
            .args(args)
            .current_dir(home)
            .env_clear()
            .env("PATH", path_variable())
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_STATE_HOME", home.join("state"))
            .env("TZ", "Asia/Shanghai")
            .env("TEND_USER", USER)
            .env("TEND_LANG", "en")
            .env("TEND_NOW", now.to_rfc3339())
            .env("TEND_SEED", (n + 1).to_string())
            .envs(self.vars.iter().map(|(name, value)| (name, value)))
            .stdin(if self.stdin.is_some() { Stdio::piped() } else { Stdio::null() })
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn finish(self, line: String, args: &[&str]) -> Ran {
        let mut child = self.command(args).spawn().expect("start tend");
        let pipe = child.stdin.take();
        let output = thread::scope(|scope| {
            if let (Some(mut pipe), Some(bytes)) = (pipe, &self.stdin) {
                // A command that stops reading early closes the pipe: no fault of the test.
                scope.spawn(move || pipe.write_all(bytes).ok());
            }
            child.wait_with_output().expect("output of tend")
        });
        let home = self.home.path.to_str().expect("a path in UTF-8");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(home, "$HOME_DIR");
        Ran(Answer {
            line,
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
            code: code(output.status),
            raw: output.stdout,
        })
    }
}

/// A command that has run; whether it should have worked is still to be said, by [`Ran::ok`] or [`Ran::fails`].
#[must_use = "say .ok() or .fails(code)"]
pub(crate) struct Ran(Answer);

/// What a command answered. The path of the home reads `$HOME_DIR`.
pub(crate) struct Answer {
    line: String,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// The exit code; 128 and the number of the signal, where one ended it.
    pub(crate) code: i32,
    /// Standard output as it came.
    pub(crate) raw: Vec<u8>,
}

impl Ran {
    /// It worked.
    #[track_caller]
    pub(crate) fn any(self) -> Answer {
        self.0
    }

    pub(crate) fn ok(self) -> Answer {
        self.fails(0)
    }

    /// It ended with this code.
    #[track_caller]
    pub(crate) fn fails(self, code: i32) -> Answer {
        assert!(self.code == code, "exit code {}, not {code}\n{}", self.code, self.streams());
        self.0
    }
}

impl Deref for Ran {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.0
    }
}

impl Answer {
    /// Standard output as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|why| panic!("no JSON: {why}\n{}", self.streams()))
    }

    /// The error object that a failed command with `-o json` leaves on standard error, alone.
    #[track_caller]
    pub(crate) fn error(&self) -> Value {
        assert!(self.code != 0 && self.stdout.is_empty(), "no failure, or one with data\n{}", self.streams());
        let mut whole: Value =
            serde_json::from_str(&self.stderr).unwrap_or_else(|why| panic!("no JSON: {why}\n{}", self.streams()));
        let error = whole["error"].take();
        assert!(error.is_object(), "no error object\n{}", self.streams());
        error
    }

    /// The command, its data and its talk, for snapshots.
    pub(crate) fn both(&self) -> String {
        format!("$ {}\n{}{}", self.line, self.stdout, self.stderr)
    }

    fn streams(&self) -> String {
        format!("$ {}\n--- stdout\n{}\n--- stderr\n{}", self.line, self.stdout, self.stderr)
    }
}

/// The folder of published data sets, if this machine has it; a test that needs it returns early where not.
#[allow(clippy::disallowed_methods, clippy::print_stdout, reason = "where test data lies, said to whoever runs tests")]
pub(crate) fn shared() -> Option<PathBuf> {
    let near = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let path = std::env::var_os("TEND_SHARED").map_or_else(near, PathBuf::from);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: no shared data");
    None
}

#[allow(clippy::disallowed_methods, reason = "the one variable that commands under test keep")]
fn path_variable() -> std::ffi::OsString {
    std::env::var_os("PATH").unwrap_or_else(|| "/usr/bin:/bin".into())
}

#[cfg(unix)]
fn code(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status.code().or_else(|| status.signal().map(|signal| 128 + signal)).expect("an end")
}

#[cfg(not(unix))]
fn code(status: ExitStatus) -> i32 {
    status.code().expect("an end")
}

/// A word as a shell would need it written.
fn quote(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:@%+,=".contains(c);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

/// Splits a line into words: single quotes, double quotes, backslash. What else a shell would act on is refused
/// where it stands unquoted, so that a line means here what it means there.
fn split(line: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' | '\n' => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next().ok_or("quote left open")? {
                        '\'' => break,
                        c => word.push(c),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next().ok_or("quote left open")? {
                        '"' => break,
                        '\\' => match chars.next().ok_or("quote left open")? {
                            c @ ('"' | '\\' | '$' | '`') => word.push(c),
                            '\n' => {}
                            c => word.extend(['\\', c]),
                        },
                        c @ ('$' | '`') => return Err(format!("{c} would be expanded")),
                        c => word.push(c),
                    }
                }
            }
            '\\' => match chars.next().ok_or("nothing after the backslash")? {
                '\n' => {}
                c => word.get_or_insert_default().push(c),
            },
            c if "|&;<>()$`*?[".contains(c) => return Err(format!("{c} needs quotes")),
            '#' if word.is_none() => return Err("# starts a comment".to_owned()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Ok(words)
}

/// The `NAME=value` words that a line starts with, and the rest of it.
fn leading_vars(words: &[String]) -> (Vec<(String, String)>, &[String]) {
    let var = |word: &String| {
        let (name, value) = word.split_once('=')?;
        let named = !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        named.then(|| (name.to_owned(), value.to_owned()))
    };
    let vars: Vec<_> = words.iter().map_while(var).collect();
    let rest = &words[vars.len()..];
    (vars, rest)
}

#[test]
fn lines_split_as_a_shell_splits_them() {
    let words = |line: &str| split(line).expect(line);
    assert_eq!(words("tend lead  add 张三 --phone '138 0013 8000'"), ["tend", "lead", "add", "张三", "--phone", "138 0013 8000"]);
    assert_eq!(words(r#"a "b \"c\" \n" d\ e '' "it's" f'g'"h""#), ["a", r#"b "c" \n"#, "d e", "", "it's", "fgh"]);
    assert_eq!(words("tend undo \\\n --yes"), ["tend", "undo", "--yes"]);
    for bad in ["a 'b", "a \"b", "a \\", "a | b", "a > b", "a $b", "a \"$b\"", "undo #42", "ls *"] {
        assert!(split(bad).is_err(), "{bad}");
    }
}

#[test]
fn quoted_words_split_into_themselves() {
    for word in ["plain", "two words", "", "it's", "a\"b", "$x|y", "张三", "#42", "1*2?", "\\", "C-45=x"] {
        assert_eq!(split(&quote(word)).expect(word), [word]);
    }
}

#[test]
fn variables_before_a_command_are_its_environment() {
    let words = split("TEND_USER=bob TEND_NOW='2026-01-01 10:00' tend lead list A=b").expect("words");
    let (vars, rest) = leading_vars(&words);
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(vars, [pair("TEND_USER", "bob"), pair("TEND_NOW", "2026-01-01 10:00")]);
    assert_eq!(rest, ["tend", "lead", "list", "A=b"]);
}

#[test]
fn every_command_has_its_own_moment_and_seed_and_nothing_else() {
    let home = Home::new();
    let read = |command: &Command, name: &str| {
        let found = command.get_envs().find(|(key, _)| *key == name);
        found.and_then(|(_, value)| value?.to_str().map(str::to_owned)).unwrap_or_default()
    };
    let (first, second) = (home.call().command(&[]), home.as_user("bob").command(&[]));
    assert_eq!(read(&first, "TEND_NOW"), "2026-09-16T10:00:00+08:00");
    assert_eq!(read(&second, "TEND_NOW"), "2026-09-16T10:01:00+08:00");
    assert_eq!((read(&first, "TEND_SEED").as_str(), read(&second, "TEND_SEED").as_str()), ("1", "2"));
    assert_eq!((read(&first, "TEND_USER").as_str(), read(&second, "TEND_USER").as_str()), ("ann", "bob"));
    let mut names: Vec<_> = first.get_envs().filter_map(|(name, _)| name.to_str()).collect();
    names.sort_unstable();
    let given = ["HOME", "PATH", "TEND_LANG", "TEND_NOW", "TEND_SEED", "TEND_USER", "TZ"];
    assert_eq!(names, [&given[..], &["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"]].concat());
}

#[test]
fn answers_are_judged() {
    let ran = |code| {
        let stderr = r#"{"error":{"code":"not_found"}}"#.to_owned();
        Ran(Answer { line: "tend x".to_owned(), stdout: String::new(), stderr, code, raw: Vec::new() })
    };
    assert_eq!(ran(3).fails(3).error()["code"], "not_found");
    assert!(ran(0).ok().both().starts_with("$ tend x\n"));
    assert!(std::panic::catch_unwind(|| ran(3).ok().code).is_err());
    assert!(std::panic::catch_unwind(|| ran(0).fails(1).code).is_err());
    assert!(std::panic::catch_unwind(|| ran(0).error()).is_err());
    assert!(std::panic::catch_unwind(|| ran(0).json()).is_err());
}
