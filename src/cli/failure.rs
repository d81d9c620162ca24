//! Every error becomes a code, a message, a hint that works and an exit code here, and nowhere else.

use std::ops::{Deref, DerefMut};

use serde_json::json;

use super::ui::Ui;
use crate::domain::{Choice, Noun};
use crate::exchange::{MapError, ReadError};
use crate::lang::Lang;
use crate::lang::date::Miss;
use crate::ops::{Candidate, Error};
use crate::render::Fault;
use crate::store;

mod file;
mod rule;
mod value;
pub(super) mod words;

pub use value::bad;
pub use words::described;

/// The closed list of causes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    Usage,
    NeedsYes,
    NotFound,
    Ambiguous,
    Duplicate,
    Conflict,
    Refused,
    Denied,
    Invalid,
    Io,
    NoSpace,
    ReadOnly,
    TooNew,
    ForeignFile,
    Damaged,
    Busy,
    Cancelled,
    Internal,
}

impl Code {
    /// Every cause, in the order of the help page.
    pub const ALL: [Self; 18] = [
        Self::Usage,
        Self::NeedsYes,
        Self::NotFound,
        Self::Ambiguous,
        Self::Duplicate,
        Self::Conflict,
        Self::Refused,
        Self::Denied,
        Self::Invalid,
        Self::Io,
        Self::NoSpace,
        Self::ReadOnly,
        Self::TooNew,
        Self::ForeignFile,
        Self::Damaged,
        Self::Busy,
        Self::Cancelled,
        Self::Internal,
    ];

    /// The word for machines.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Usage => "usage",
            Self::NeedsYes => "needs_yes",
            Self::NotFound => "not_found",
            Self::Ambiguous => "ambiguous",
            Self::Duplicate => "duplicate",
            Self::Conflict => "conflict",
            Self::Refused => "refused",
            Self::Denied => "denied",
            Self::Invalid => "invalid",
            Self::Io => "io",
            Self::NoSpace => "no_space",
            Self::ReadOnly => "read_only",
            Self::TooNew => "too_new",
            Self::ForeignFile => "foreign_file",
            Self::Damaged => "damaged",
            Self::Busy => "busy",
            Self::Cancelled => "cancelled",
            Self::Internal => "internal",
        }
    }

    /// The exit code of the process.
    #[must_use]
    pub const fn exit(self) -> u8 {
        match self {
            Self::Usage | Self::NeedsYes => 2,
            Self::NotFound => 3,
            Self::Ambiguous | Self::Duplicate | Self::Conflict => 4,
            Self::Internal => 70,
            Self::Busy => 75,
            Self::Cancelled => 130,
            _ => 1,
        }
    }
}

/// Candidates that are listed; of the others there is a count.
const SHOWN: usize = 10;

/// Why a command was not done. Boxed, because every function of this room may answer one.
#[derive(Debug)]
pub struct Failure(Box<Parts>);

/// What a failure says.
#[derive(Debug)]
pub struct Parts {
    /// The cause.
    pub code: Code,
    /// The key of the message, with its arguments.
    pub message: (String, Vec<(&'static str, String)>),
    /// The key of the hint, with its arguments.
    pub hint: Option<(String, Vec<(&'static str, String)>)>,
    /// Records or words that were perhaps meant.
    pub candidates: Vec<Candidate>,
}

impl Deref for Failure {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Failure {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Failure {
    /// A failure of this cause with this message.
    #[must_use]
    pub fn new(code: Code, key: &str, args: Vec<(&'static str, String)>) -> Self {
        Self(Box::new(Parts { code, message: (key.to_owned(), args), hint: None, candidates: Vec::new() }))
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, key: &str, args: Vec<(&'static str, String)>) -> Self {
        self.0.hint = Some((key.to_owned(), args));
        self
    }

    /// With what was perhaps meant.
    #[must_use]
    pub fn among(mut self, candidates: Vec<Candidate>) -> Self {
        self.0.candidates = candidates;
        self
    }

    /// A phrase that is no date.
    #[must_use]
    pub fn date(phrase: &str, miss: &Miss) -> Self {
        let phrase = phrase.chars().take(60).collect::<String>();
        let failure = match miss {
            Miss::Unknown => Self::new(Code::Invalid, "error.date", vec![("phrase", phrase)]),
            Miss::Ambiguous(one, other) => Self::new(
                Code::Invalid,
                "error.date_ambiguous",
                vec![("phrase", phrase), ("one", one.to_string()), ("other", other.to_string())],
            ),
            Miss::Impossible(part) => {
                Self::new(Code::Invalid, "error.date_impossible", vec![("phrase", phrase), ("part", part.clone())])
            }
        };
        let hint = if matches!(miss, Miss::Ambiguous(..)) { "hint.date_order" } else { "hint.date" };
        failure.hint(hint, vec![])
    }

    /// A field that the noun does not have.
    #[must_use]
    pub fn field(noun: &Noun, met: &str, all: &[&str]) -> Self {
        let args = vec![("field", met.to_owned()), ("noun", noun.key.to_owned())];
        Self::new(Code::Usage, "error.field", args).hint("hint.fields", vec![("fields", all.join(", "))]).among(near(met, all))
    }

    /// Whether it is only that nobody reads any more.
    #[must_use]
    pub fn is_closed_pipe(&self) -> bool {
        self.message.0 == "error.closed_pipe"
    }

    /// Says the failure on stderr: two lines, or one JSON object.
    pub fn report(&self, ui: &mut Ui, as_json: bool) {
        let message = self.said(ui.lang);
        let hint = self.hint.as_ref().map(|hint| ui.commands(&words::said(hint, ui.lang)));
        if as_json {
            let candidates: Vec<_> =
                self.candidates.iter().map(|one| json!({"id": one.reference, "name": one.name, "note": one.note})).collect();
            let error = json!({"code": self.code.key(), "message": message, "hint": hint, "candidates": candidates});
            ui.tell(&json!({"error": error}).to_string());
            return;
        }
        let (error, hint_word) = (ui.words("word.error"), ui.words("word.hint"));
        ui.tell(&format!("{error}: {}", message.replace('\n', " ")));
        for one in self.candidates.iter().take(SHOWN) {
            ui.tell(format!("  {}  {}  {}", one.reference, one.name, words::note(&one.note, ui.lang)).trim_end());
        }
        if let Some(more) = self.candidates.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            ui.tell(&ui.lang.say("said.more", &[("count", &more.to_string())]));
        }
        if let Some(hint) = hint {
            ui.tell(&format!("{hint_word}: {hint}"));
        }
    }
}

/// The words that are at most two typing errors away, or begin so.
#[must_use]
pub fn near(met: &str, all: &[&str]) -> Vec<Candidate> {
    let met = met.to_lowercase();
    let mut near: Vec<(usize, &str)> = all
        .iter()
        .map(|word| (strsim::osa_distance(&word.to_lowercase(), &met), *word))
        .filter(|(distance, word)| {
            *distance <= 2.min(word.chars().count().saturating_sub(1)) || (met.len() > 2 && word.starts_with(&met))
        })
        .collect();
    near.sort_unstable();
    near.into_iter()
        .take(3)
        .map(|(_, word)| Candidate { reference: word.to_owned(), name: String::new(), note: String::new() })
        .collect()
}

/// The choices of a field as people may type them.
#[must_use]
pub fn choices(choices: &[Choice]) -> String {
    choices.iter().map(|choice| choice.key).collect::<Vec<_>>().join(", ")
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.get_ref().and_then(|inner| inner.downcast_ref::<Fault>()) {
            Some(fault) => unprinted(fault),
            None => file::io("", &error),
        }
    }
}

/// Why rows cannot be printed as asked.
fn unprinted(fault: &Fault) -> Failure {
    match fault {
        Fault::Template { line, detail } => {
            let args = vec![("line", line.to_string()), ("detail", detail.clone())];
            Failure::new(Code::Usage, "error.template", args)
                .hint("hint.template", vec![("example", "{{id}} {{name}}".to_owned())])
        }
        Fault::Unknown { name, column, fields } => {
            let args = vec![("column", column.to_string()), ("field", name.clone())];
            let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
            Failure::new(Code::Usage, "error.template_field", args)
                .hint("hint.fields", vec![("fields", fields.join(", "))])
                .among(near(name, &fields))
        }
        Fault::TooManyRows { most } => {
            Failure::new(Code::Usage, "error.too_many_rows", vec![("most", most.to_string())]).hint("hint.too_many_rows", vec![])
        }
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        file::store(error)
    }
}

impl From<(&str, ReadError)> for Failure {
    fn from((path, error): (&str, ReadError)) -> Self {
        file::read(path, &error)
    }
}

impl From<MapError> for Failure {
    fn from(error: MapError) -> Self {
        file::map(&error)
    }
}

/// A file that cannot be used, by its path.
#[must_use]
pub fn io(path: &str, error: &std::io::Error) -> Failure {
    file::io(path, error)
}

/// A text as one word of a shell command.
#[must_use]
pub fn shell(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_.@/+:".contains(c);
    if !text.is_empty() && text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// The reason of an error in one line, for a rejects file.
#[must_use]
pub fn reason(error: Error, lang: Lang) -> String {
    let failure = Failure::from(error);
    failure.said(lang)
}

impl Failure {
    /// The message in one line.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        words::said(&self.message, lang)
    }
}
