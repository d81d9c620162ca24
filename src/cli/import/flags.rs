//! The flags of an import.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, ArgMatches, Command};

use super::{Reject, maps};
use crate::cli::app::App;
use crate::cli::failure::{Code, Failure, bad};
use crate::cli::verb::{option, place, text};
use crate::domain::lookup::Key;
use crate::domain::{BadValue, Kind, Noun, money};
use crate::lang::Lang;
use crate::ops::import::OnDup;
use crate::ops::{self, Error};

/// What was asked for.
#[derive(Debug)]
pub(super) struct Flags {
    /// The file, none for standard input.
    pub(super) file: Option<PathBuf>,
    pub(super) map: Option<String>,
    /// The name under which the map is saved.
    pub(super) save_map: Option<String>,
    /// The currency of amounts that name none.
    pub(super) currency: String,
    pub(super) encoding: Option<String>,
    pub(super) delimiter: Option<char>,
    pub(super) skip: Option<usize>,
    /// The sheet of a workbook.
    pub(super) sheet: Option<String>,
    pub(super) keys: Vec<Key>,
    /// Whether rows are compared field by field too.
    pub(super) alike: bool,
    pub(super) on_dup: OnDup,
    pub(super) abort: bool,
    pub(super) limit: Limit,
    pub(super) rejects: Option<PathBuf>,
    /// Values for every row that does not bring its own: field and text.
    pub(super) defaults: Vec<(&'static str, String)>,
}

/// How many bad rows an import bears.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Limit {
    Rows(u64),
    Part(f64),
}

impl Limit {
    /// Refuses where more rows are bad than are borne.
    #[expect(clippy::cast_precision_loss, reason = "rows of one file stay far below 2^53")]
    pub(super) fn hold(self, rejects: &[Reject], read: u64) -> Result<(), Error> {
        let bad = rejects.len() as u64;
        let broken = match self {
            Self::Rows(most) => bad > most,
            Self::Part(most) => read > 0 && bad as f64 / read as f64 > most,
        };
        match rejects.iter().min().filter(|_| broken) {
            Some((line, why)) => Err(Error::TooManyBad { bad, read, line: *line, why: why.clone() }),
            None => Ok(()),
        }
    }
}

const KEYS: [(&str, Key); 5] =
    [("ext_id", Key::External), ("phone", Key::Phone), ("email", Key::Email), ("name", Key::Name), ("credit_code", Key::Credit)];

/// The key by which a row is the same as a record where the fields of both leave no doubt.
const ALIKE: &str = "alike";

pub(super) fn args(command: Command, lang: Lang, noun: Option<&'static Noun>) -> Command {
    let mut command = command
        .arg(place("file", "FILE", lang, "arg.file").required(true))
        .arg(option("map", "FIELD=COLUMN,…", lang, "arg.map").action(ArgAction::Append))
        .arg(option("map-file", "FILE|NAME", lang, "arg.map_file"))
        .arg(option("save-map", "NAME", lang, "arg.save_map"))
        .arg(option("encoding", "NAME", lang, "arg.encoding"))
        .arg(option("delimiter", "CHAR", lang, "arg.delimiter"))
        .arg(option("skip", "N", lang, "arg.skip"))
        .arg(option("sheet", "NAME", lang, "arg.sheet"))
        .arg(option("key", "KEYS", lang, "arg.key"))
        .arg(
            option("on-dup", "WHAT", lang, "arg.on_dup")
                .value_parser(PossibleValuesParser::new(["skip", "update", "fill", "link", "review", "fail"])),
        )
        .arg(option("on-error", "WHAT", lang, "arg.on_error").value_parser(PossibleValuesParser::new(["reject", "abort"])))
        .arg(option("max-errors", "N|N%", lang, "arg.max_errors"))
        .arg(option("rejects", "FILE", lang, "arg.rejects"));
    if noun.is_some_and(|noun| noun.fields.iter().any(|field| field.kind == Kind::Money)) {
        command = command.arg(option("currency", "CODE", lang, "arg.currency"));
    }
    for key in DEFAULTS {
        if noun.is_some_and(|noun| noun.field(field_of(key)).is_some()) {
            command = command.arg(option(key, &key.to_uppercase(), lang, "arg.default").action(ArgAction::Append));
        }
    }
    command
}

/// Flags that give every row a value.
const DEFAULTS: [&str; 5] = ["owner", "pool", "tag", "source", "campaign"];

fn field_of(flag: &str) -> &str {
    if flag == "tag" { "tags" } else { flag }
}

impl Flags {
    /// What was asked for; `rule` is what the file says of rows that are there already.
    pub(super) fn read(app: &App, matches: &ArgMatches, noun: &'static Noun, rule: &str) -> Result<Self, Failure> {
        let number = |name: &str| -> Result<Option<usize>, Failure> {
            text(matches, name).map(|typed| typed.parse().map_err(|_| bad(name, typed, &BadValue::NotANumber))).transpose()
        };
        let file = text(matches, "file").unwrap_or("-");
        let mut defaults = Vec::new();
        for key in DEFAULTS {
            if let Ok(Some(texts)) = matches.try_get_many::<String>(key) {
                let joined = texts.map(String::as_str).collect::<Vec<_>>().join(",");
                let field = noun.field(field_of(key)).map_or(key, |field| field.key);
                defaults.push((field, joined));
            }
        }
        let silent = text(matches, "on-dup").is_none() && text(matches, "key").is_none();
        let ruled = silent && rule != "allow" && ops::duplicate::is_compared(noun);
        let on_dup = match text(matches, "on-dup").or(ruled.then_some(rule)) {
            Some("update") => OnDup::Update,
            Some("fill") => OnDup::Fill,
            Some("link") => OnDup::Link,
            Some("review") => OnDup::Review,
            Some("fail") => OnDup::Fail,
            _ => OnDup::Skip,
        };
        let (keys, alike) = match text(matches, "key") {
            Some(typed) => keys(typed)?,
            None => (vec![Key::External], ruled || matches!(on_dup, OnDup::Link | OnDup::Review)),
        };
        if (alike || matches!(on_dup, OnDup::Link | OnDup::Review)) && !ops::duplicate::is_compared(noun) {
            let args = vec![("noun", noun.plural.to_owned())];
            return Err(Failure::new(Code::Usage, "error.not_compared", args).hint("hint.not_compared", vec![]));
        }
        Ok(Self {
            file: (file != "-").then(|| PathBuf::from(file)),
            map: maps(app, matches)?,
            save_map: text(matches, "save-map").map(maps::name).transpose()?,
            currency: currency(matches)?,
            encoding: text(matches, "encoding").map(str::to_owned),
            delimiter: text(matches, "delimiter").map(delimiter).transpose()?,
            skip: number("skip")?,
            sheet: text(matches, "sheet").map(str::to_owned),
            keys,
            alike,
            on_dup,
            abort: text(matches, "on-error") == Some("abort"),
            limit: text(matches, "max-errors").map_or(Ok(Limit::Part(0.5)), limit)?,
            rejects: text(matches, "rejects").map(PathBuf::from),
            defaults,
        })
    }
}

/// What the map file and the flags say of the columns; a flag wins over the file.
fn maps(app: &App, matches: &ArgMatches) -> Result<Option<String>, Failure> {
    let mut parts = match text(matches, "map-file") {
        Some(asked) => maps::load(&app.env, asked)?,
        None => Vec::new(),
    };
    parts.extend(matches.try_get_many::<String>("map").ok().flatten().into_iter().flatten().cloned());
    Ok((!parts.is_empty()).then(|| parts.join(",")))
}

fn currency(matches: &ArgMatches) -> Result<String, Failure> {
    match text(matches, "currency") {
        None => Ok(money::DEFAULT_CURRENCY.to_owned()),
        Some(typed) => money::code(typed).ok_or_else(|| bad("currency", typed, &BadValue::NotACurrency)),
    }
}

fn delimiter(typed: &str) -> Result<char, Failure> {
    let mut chars = typed.chars();
    match (typed, chars.next(), chars.next()) {
        ("tab" | "\\t", ..) => Ok('\t'),
        (_, Some(one), None) => Ok(one),
        _ => Err(Failure::new(Code::Usage, "error.delimiter", vec![("value", typed.to_owned())])),
    }
}

/// The keys, and whether one of them is that all fields are alike.
fn keys(typed: &str) -> Result<(Vec<Key>, bool), Failure> {
    let (mut keys, mut alike) = (Vec::new(), false);
    for name in typed.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        let folded = name.trim_end_matches('s').replace('-', "_");
        match KEYS.iter().find(|(known, _)| *known == folded) {
            Some((_, key)) => keys.push(*key),
            None if folded == ALIKE => alike = true,
            None => {
                let words: Vec<&str> = KEYS.iter().map(|(known, _)| *known).chain([ALIKE]).collect();
                return Err(Failure::new(Code::Usage, "error.key", vec![("value", name.to_owned())])
                    .hint("hint.one_of", vec![("words", words.join(", "))]));
            }
        }
    }
    // An id of another system is a certain key beside likeness.
    if keys.is_empty() {
        keys.push(Key::External);
    }
    Ok((keys, alike))
}

fn limit(typed: &str) -> Result<Limit, Failure> {
    let number = || bad("max-errors", typed, &BadValue::NotANumber);
    match typed.strip_suffix('%') {
        Some(part) => {
            let part = part.trim().parse::<f64>().ok().filter(|part| (0.0..=100.0).contains(part));
            part.map(|part| Limit::Part(part / 100.0)).ok_or_else(number)
        }
        None => typed.parse().map(Limit::Rows).map_err(|_| number()),
    }
}
