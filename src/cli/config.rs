//! The settings file: `config.toml`, read if it is there, written by `tend config`.

mod edit;
mod get;
mod list;
mod path;
mod rules;
mod set;
mod unset;

use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;

use super::env::Env;
use super::failure::{Code, Failure, io, near};
use super::verb::Verb;
use crate::domain::phone;
use crate::domain::setting::{RULES, Rule, rule};
use crate::lang::Lang;
use crate::lang::date::Order;
use crate::render::Format;

/// The verbs of `tend config`.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    vec![get::VERB, set::VERB, unset::VERB, list::VERB, path::VERB]
}

/// What a setting takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// One of these words.
    Words(&'static [&'static str]),
    /// Two letters of ISO 3166.
    Region,
    /// The path of a file.
    Path,
}

/// One setting.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// As it stands in the file.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// The flag that wins over it.
    pub flag: Option<&'static str>,
    /// The variables that win over it, the first above all.
    pub variables: &'static [&'static str],
    /// What holds where nothing says otherwise; empty where that depends on the surroundings.
    pub default: &'static str,
}

/// Every setting there is.
pub static KEYS: [Key; 6] = [
    Key {
        name: "color",
        takes: Takes::Words(&["auto", "always", "never"]),
        flag: Some("color"),
        variables: &["NO_COLOR", "CLICOLOR_FORCE"],
        default: "auto",
    },
    Key { name: "date_order", takes: Takes::Words(&["dmy", "mdy", "ymd"]), flag: None, variables: &[], default: "" },
    Key { name: "db", takes: Takes::Path, flag: Some("db"), variables: &["TEND_DB"], default: "" },
    Key { name: "format", takes: Takes::Words(&Format::NAMES), flag: Some("output"), variables: &["TEND_FORMAT"], default: "" },
    Key {
        name: "lang",
        takes: Takes::Words(&["en", "zh-CN"]),
        flag: Some("lang"),
        variables: &["TEND_LANG", "LC_ALL", "LC_MESSAGES", "LANG"],
        default: "en",
    },
    Key { name: "region", takes: Takes::Region, flag: None, variables: &[], default: phone::DEFAULT_REGION },
];

/// What a name stands for: a setting of one's own, which lies in `config.toml`, or a rule of the file.
#[derive(Debug, Clone, Copy)]
pub(super) enum Named {
    Own(&'static Key),
    Rule(&'static Rule),
}

/// The setting of this name.
///
/// # Errors
/// One that does not exist, with what was perhaps meant.
fn named(name: &str) -> Result<Named, Failure> {
    let own = KEYS.iter().find(|key| key.name == name).map(Named::Own);
    own.or_else(|| rule(name).map(Named::Rule)).ok_or_else(|| unknown(name, &names().collect::<Vec<_>>()))
}

/// The setting of this name that `config.toml` may hold.
fn key(name: &str) -> Result<&'static Key, Failure> {
    let names: Vec<&str> = KEYS.iter().map(|key| key.name).collect();
    KEYS.iter().find(|key| key.name == name).ok_or_else(|| unknown(name, &names))
}

fn unknown(name: &str, names: &[&str]) -> Failure {
    Failure::new(Code::Usage, "error.setting", vec![("key", name.to_owned())])
        .hint("hint.one_of", vec![("words", names.join(", "))])
        .among(near(name, names))
}

/// The names of all settings, one's own and those of the file.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|key| key.name).chain(RULES.iter().map(|rule| rule.name))
}

/// The words that a setting takes, where it takes words.
pub(super) fn words(name: &str) -> Vec<&'static str> {
    let own = KEYS.iter().find(|key| key.name == name).map(|key| &key.takes);
    let rule = RULES.iter().find(|rule| rule.name == name).map(|rule| &rule.takes);
    match (own, rule) {
        (Some(Takes::Words(words)), _) => words.to_vec(),
        (_, Some(crate::domain::setting::Takes::OneOf(words))) => words.to_vec(),
        _ => Vec::new(),
    }
}

impl Key {
    /// The value as it is kept.
    ///
    /// # Errors
    /// What the setting does not take.
    pub fn read(&self, text: &str) -> Result<String, Failure> {
        let text = text.trim();
        let bad = |words: String, meant: &[&str]| {
            let args = vec![("flag", self.name.to_owned()), ("value", text.to_owned()), ("words", words.clone())];
            Failure::new(Code::Usage, "error.bad_value", args)
                .hint("hint.one_of", vec![("words", words)])
                .among(near(text, meant))
        };
        match self.takes {
            Takes::Words(_) if self.name == "lang" => language(text),
            Takes::Words(words) => {
                let known = words.iter().find(|word| word.eq_ignore_ascii_case(text));
                known.map(|word| (*word).to_owned()).ok_or_else(|| bad(words.join(", "), words))
            }
            Takes::Region if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic()) => Ok(text.to_uppercase()),
            Takes::Region => Err(bad("CN, HK, TW, US, DE".to_owned(), &[])),
            Takes::Path if text.is_empty() || text.starts_with('~') || text.contains('\0') => {
                Err(bad("/home/ann/crm/tend.db".to_owned(), &[]))
            }
            Takes::Path => Ok(text.to_owned()),
        }
    }

    /// What it takes, for people.
    #[must_use]
    pub fn accepted(&self) -> String {
        match self.takes {
            Takes::Words(words) => words.join(" "),
            Takes::Region => "ISO 3166".to_owned(),
            Takes::Path => "PATH".to_owned(),
        }
    }
}

/// A language that somebody named, as it is kept.
///
/// # Errors
/// One in which there are no messages.
pub fn language(text: &str) -> Result<String, Failure> {
    let words = ["en", "zh-CN"];
    match Lang::named(text) {
        Some(Lang::En) => Ok(words[0].to_owned()),
        Some(Lang::Zh) => Ok(words[1].to_owned()),
        None => Err(Failure::new(Code::Usage, "error.lang", vec![("value", text.to_owned())])
            .hint("hint.one_of", vec![("words", words.join(", "))])
            .among(near(text, &words))),
    }
}

/// The settings.
#[derive(Debug, Default)]
pub struct Config {
    pub db: Option<PathBuf>,
    pub lang: Option<String>,
    pub format: Option<String>,
    pub color: Option<String>,
    pub region: Option<String>,
    pub date_order: Option<Order>,
}

impl Config {
    /// Reads the settings; none where there is no file.
    ///
    /// # Errors
    /// A file that is no TOML, or has settings that do not exist or values they do not take.
    pub fn read(env: &Env) -> Result<Self, Failure> {
        let Some(path) = env.config() else { return Ok(Self::default()) };
        let Some(document) = document(&path)? else { return Ok(Self::default()) };
        let mut config = Self::default();
        for (name, value) in document.iter() {
            let value = key(name).and_then(|key| key.read(value.as_str().unwrap_or_else(|| value.type_name())));
            let value = value.map_err(|failure| within(&path, name, &failure))?;
            match name {
                "db" => config.db = Some(value.into()),
                "lang" => config.lang = Some(value),
                "format" => config.format = Some(value),
                "color" => config.color = Some(value),
                "region" => config.region = Some(value),
                _ => config.date_order = order(&value),
            }
        }
        Ok(config)
    }
}

fn order(value: &str) -> Option<Order> {
    match value {
        "dmy" => Some(Order::Dmy),
        "mdy" => Some(Order::Mdy),
        "ymd" => Some(Order::Ymd),
        _ => None,
    }
}

/// The file as it is written; none where there is none.
fn document(path: &Path) -> Result<Option<DocumentMut>, Failure> {
    use std::io::ErrorKind::{NotADirectory, NotFound};
    let shown = path.display().to_string();
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if matches!(error.kind(), NotFound | NotADirectory) => return Ok(None),
        Err(error) => return Err(io(&shown, &error)),
    };
    let parsed = text.parse::<DocumentMut>();
    parsed.map(Some).map_err(|error| {
        let line = error.span().map_or(1, |span| 1 + text.bytes().take(span.start).filter(|byte| *byte == b'\n').count());
        let args = vec![("path", format!("{shown}:{line}")), ("detail", error.message().replace('\n', " "))];
        Failure::new(Code::Invalid, "error.config", args).hint("hint.config", vec![])
    })
}

/// A failure of a setting, of a file.
fn within(path: &Path, name: &str, failure: &Failure) -> Failure {
    let (met, args) = &failure.message;
    let key = if met == "error.setting" { "error.config_setting" } else { "error.config_value" };
    let value = args.iter().find(|(known, _)| *known == "value").map(|(_, value)| value.clone()).unwrap_or_default();
    let args = vec![("path", path.display().to_string()), ("key", name.to_owned()), ("value", value)];
    let mut told = Failure::new(Code::Invalid, key, args).among(failure.candidates.clone());
    told.hint.clone_from(&failure.hint);
    told
}

/// Where the settings lie.
fn place(env: &Env) -> Result<PathBuf, Failure> {
    env.config().ok_or_else(|| Failure::new(Code::Usage, "error.no_config", vec![]).hint("hint.no_config", vec![]))
}
