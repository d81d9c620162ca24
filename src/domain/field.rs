//! One field of a noun: its key, its kind, its words, and how typed text becomes a value.
//!
//! The list of fields serves rows, JSON, CSV headers, labels, import header names, `--where`,
//! history and undo: a column is named once here and once in a migration.

use super::calendar::{BadHours, Week, days};
use super::{Noun, Sight, Value, money, phone};
use crate::fields;

/// What a field holds and how it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The number of the record; shown with the noun's letter.
    Id,
    /// The stable UUID (version 7), stored as text.
    Uid,
    /// One line of text.
    Text,
    /// Text of several lines.
    Note,
    /// Several texts (tags, other names).
    List,
    /// Phone numbers as typed; the match keys are derived.
    Phones,
    /// E-mail addresses as typed.
    Emails,
    /// One of a closed list.
    Choice(&'static [Choice]),
    /// A whole number.
    Int,
    /// Yes or no, stored as 1 or 0.
    Bool,
    /// A calendar day, stored as `YYYY-MM-DD`.
    Date,
    /// A moment.
    Moment,
    /// A moment, or a whole day stored as its last microsecond.
    Due,
    /// An amount: two columns, `<key>_minor` and `<key>_currency`.
    Money,
    /// The working hours of a week, stored in the notation of [`Week`].
    Hours,
    /// Days, each with a name or without: `2026-10-01 国庆节`.
    Days,
    /// Another record, by the key of its noun.
    Ref(&'static str),
    /// What no other field holds: a JSON object of texts.
    Extra,
    /// The number of an operation.
    Op,
}

/// One entry of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// What is stored and what machines read.
    pub key: &'static str,
    /// The English word.
    pub en: &'static str,
    /// The Chinese word.
    pub zh: &'static str,
    /// Other words that mean the same in files.
    pub also: &'static [&'static str],
}

impl Choice {
    /// An entry with its words in both languages.
    #[must_use]
    pub const fn new(key: &'static str, en: &'static str, zh: &'static str) -> Self {
        Self { key, en, zh, also: &[] }
    }

    /// The same entry, also known by these words.
    #[must_use]
    pub const fn also(mut self, words: &'static [&'static str]) -> Self {
        self.also = words;
        self
    }

    /// Whether this word means this entry; case and surrounding spaces do not matter.
    #[must_use]
    pub fn means(&self, word: &str) -> bool {
        let word = word.trim();
        self.key.eq_ignore_ascii_case(word)
            || self.en.eq_ignore_ascii_case(word)
            || self.zh == word
            || self.also.iter().any(|other| other.eq_ignore_ascii_case(word))
    }
}

/// One field of a noun.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The machine's name: column, JSON key, flag.
    pub key: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The label in English.
    pub en: &'static str,
    /// The label in Chinese.
    pub zh: &'static str,
    /// A record without it is refused.
    pub required: bool,
    /// Only verbs of their own set it, never `add`, `edit` or an import.
    pub kept: bool,
    /// Stands in a listing unless other fields are asked for.
    pub listed: bool,
    /// Its words are found by `find`.
    pub searched: bool,
    /// An import may fill it although `add` and `edit` may not.
    pub imported: bool,
    /// Made in the file, not in the program; its values lie in `extra`.
    pub custom: bool,
    /// Its text is written by rules and tells of no person: it stays when one is erased.
    pub fact: bool,
    /// Less than nothing of it means nothing.
    pub counted: bool,
}

impl Field {
    /// A plain field.
    #[must_use]
    pub const fn new(key: &'static str, kind: Kind, en: &'static str, zh: &'static str) -> Self {
        let (required, kept, listed, searched) = (false, false, false, false);
        Self { key, kind, en, zh, required, kept, listed, searched, imported: false, custom: false, fact: false, counted: false }
    }

    /// A record without it is refused.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Set by verbs of their own only.
    #[must_use]
    pub const fn kept(mut self) -> Self {
        self.kept = true;
        self
    }

    /// Kept, but an import may bring it along.
    #[must_use]
    pub const fn imported(mut self) -> Self {
        self.kept = true;
        self.imported = true;
        self
    }

    /// Written by rules, of no person.
    #[must_use]
    pub const fn fact(mut self) -> Self {
        self.fact = true;
        self
    }

    /// Never less than nothing.
    #[must_use]
    pub const fn counted(mut self) -> Self {
        self.counted = true;
        self
    }

    /// Part of the usual listing.
    #[must_use]
    pub const fn listed(mut self) -> Self {
        self.listed = true;
        self
    }

    /// Part of the search index.
    #[must_use]
    pub const fn searched(mut self) -> Self {
        self.searched = true;
        self
    }

    /// Whether `add` and `edit` may set it.
    #[must_use]
    pub const fn settable(&self) -> bool {
        !self.kept
    }

    /// Whether an import may fill it.
    #[must_use]
    pub const fn importable(&self) -> bool {
        !self.kept || self.imported
    }

    /// The columns that store it; a custom field has none of its own.
    #[must_use]
    pub fn columns(&self) -> Vec<String> {
        match self.kind {
            _ if self.custom => Vec::new(),
            Kind::Money => vec![format!("{}_minor", self.key), format!("{}_currency", self.key)],
            _ => vec![self.key.to_owned()],
        }
    }

    /// Reads typed text for the kinds that need neither a clock nor another record.
    ///
    /// # Errors
    /// [`BadValue`] says what was met; dates and references answer [`BadValue::NeedsContext`].
    pub fn read(&self, text: &str) -> Result<Value, BadValue> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Value::Null);
        }
        match self.kind {
            Kind::Text | Kind::Note | Kind::Uid => Ok(Value::text(text)),
            Kind::List => Ok(Value::list(split(text, PARTED))),
            Kind::Emails => Ok(Value::list(split(text, &[',', '，', ';', '；', ' ']))),
            Kind::Phones => read_phones(text),
            Kind::Choice(choices) => choices
                .iter()
                .find(|choice| choice.means(text))
                .map(|choice| Value::Text(choice.key.to_owned()))
                .ok_or(BadValue::NotAChoice(choices)),
            Kind::Int | Kind::Op => text.parse().map(Value::Int).map_err(|_| BadValue::NotANumber),
            Kind::Bool => read_bool(text).ok_or(BadValue::NotABool),
            Kind::Money => money::read(text).map(|(minor, code)| Value::Money(minor, code)).ok_or(BadValue::NotAnAmount),
            Kind::Hours => Week::read(text).map(|week| Value::Text(week.to_string())).map_err(BadValue::NotHours),
            Kind::Days => days::read(text).map(Value::list),
            Kind::Id | Kind::Date | Kind::Moment | Kind::Due | Kind::Ref(_) | Kind::Extra => Err(BadValue::NeedsContext),
        }
    }
}

/// What parts the entries of a list as it is typed.
pub const PARTED: &[char] = &[',', '，', ';', '；', '、', '|'];

/// What a custom field may hold.
pub static KINDS: &[Choice] = &[
    Choice::new("text", "text", "文本"),
    Choice::new("note", "long text", "长文本"),
    Choice::new("int", "whole number", "整数").also(&["number", "数字"]),
    Choice::new("bool", "yes or no", "是否").also(&["boolean"]),
    Choice::new("date", "date", "日期"),
    Choice::new("moment", "moment", "时刻").also(&["datetime", "时间"]),
    Choice::new("money", "amount", "金额"),
    Choice::new("choice", "choice", "选项").also(&["select", "单选"]),
    Choice::new("list", "several texts", "多个文本"),
];

/// The noun 自定义字段: what the file says another noun holds.
pub static FIELD: Noun = Noun {
    key: "field",
    plural: "fields",
    letter: None,
    ordinal: 17,
    en: ["custom field", "custom fields"],
    zh: "自定义字段",
    about: ["Custom fields: what your file keeps beyond the usual fields", "自定义字段"],
    name: "label",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Field", "字段").required().listed(),
        Field::new("label", Kind::Text, "Label", "名称").listed(),
        Field::new("kind", Kind::Choice(KINDS), "Kind", "类型").required().listed(),
        Field::new("choices", Kind::List, "Choices", "选项").listed(),
        Field::new("required", Kind::Bool, "Required", "必填").listed(),
        Field::new("listed", Kind::Bool, "In listings", "列表显示").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};

/// Why a text is no value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadValue {
    /// Not one of the choices.
    NotAChoice(&'static [Choice]),
    /// Not a whole number.
    NotANumber,
    /// Neither yes nor no.
    NotABool,
    /// Not an amount of money.
    NotAnAmount,
    /// A phone number with fewer than three digits.
    PhoneTooShort,
    /// A spreadsheet has rounded the number (`1.38E+10`): its digits are lost.
    Mangled,
    /// Not the code of a custom field, as `lead.level`.
    NotAFieldCode,
    /// The noun has this field already.
    OwnField,
    /// A choice without entries.
    NoChoices,
    /// A value that stays as it was made.
    Fixed,
    /// No filter; where it breaks, in characters from 1.
    NotAFilter(usize),
    /// What no criterion of a score can ask.
    NotScored,
    /// A field that is covered until the customer is claimed.
    Covered,
    /// No field of this noun.
    NotAField(&'static Noun),
    /// Said already, by this record.
    Repeated(String),
    /// A word that means something else where the name is typed.
    Reserved,
    /// A label that another field has.
    LabelTaken(String),
    /// The only stage of its kind, without which no deal could be closed so.
    OnlyStage,
    /// A tag that would be parted, or read as one to be added or taken away.
    NotATag,
    /// Less than nothing.
    Negative,
    /// Not a percentage.
    NotAPercent,
    /// A row that sums up those above it.
    ATotal,
    /// Not a month as YYYY-MM.
    NotAMonth,
    /// Not a currency of ISO 4217.
    NotACurrency,
    /// Not a decimal number above nothing.
    NotARate,
    /// Shares that do not make a whole; what they sum to.
    NotAWhole(i64),
    /// A record that would lead back to itself.
    Circle,
    /// Not the working hours of a week.
    NotHours(BadHours),
    /// An entry in a list of days that is no day.
    NotADay(String),
    /// A day that would be both off and worked.
    TwoKinds,
    /// A day that is not ahead.
    NotAhead,
    /// A last day before the first.
    EndsBefore(String),
    /// Dates and references are read where clock and records are at hand.
    NeedsContext,
}

fn split(text: &str, at: &[char]) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for part in text.split(at).map(str::trim).filter(|part| !part.is_empty()) {
        if !entries.iter().any(|entry| entry == part) {
            entries.push(part.to_owned());
        }
    }
    entries
}

fn read_phones(text: &str) -> Result<Value, BadValue> {
    let numbers = split(text, &[',', '，', ';', '；', '、', '|', '\n']);
    for number in &numbers {
        if phone::digits(number).len() < 3 {
            return Err(BadValue::PhoneTooShort);
        }
        if phone::is_mangled(number) {
            return Err(BadValue::Mangled);
        }
    }
    Ok(Value::list(numbers))
}

fn read_bool(text: &str) -> Option<Value> {
    const YES: [&str; 7] = ["yes", "y", "true", "1", "是", "对", "on"];
    const NO: [&str; 7] = ["no", "n", "false", "0", "否", "不", "off"];
    let text = text.to_lowercase();
    if YES.contains(&text.as_str()) {
        Some(Value::Int(1))
    } else if NO.contains(&text.as_str()) {
        Some(Value::Int(0))
    } else {
        None
    }
}
