//! Records as they are compared: column by column, every different value once.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::text::{self, plain};
use super::{Role, Subject, former};
use crate::domain::{Noun, name};

/// One field of all records.
#[derive(Debug, Clone)]
pub struct Column {
    /// What people call it.
    pub name: String,
    /// What it says.
    pub role: Role,
    /// Of each record, the place of its value; 0 where it says nothing.
    pub(super) cells: Vec<u32>,
    /// The different values, made comparable; the first is empty.
    pub(super) values: Vec<Box<str>>,
    /// How many records have each.
    pub(super) counts: Vec<u32>,
    /// Of the hash of a value its place; one whose hash is taken stands under the next.
    known: HashMap<u64, u32>,
    /// How many records have each word, where words are compared.
    words: HashMap<Box<str>, u32>,
}

impl Column {
    fn new(name: String, role: Role) -> Self {
        Self {
            name,
            role,
            cells: Vec::new(),
            values: vec!["".into()],
            counts: vec![0],
            known: HashMap::new(),
            words: HashMap::new(),
        }
    }

    fn push(&mut self, cell: &str) {
        let value = comparable(self.role, cell);
        if value.is_empty() {
            self.cells.push(0);
            return;
        }
        let place = self.place(value);
        self.counts[place as usize] += 1;
        self.cells.push(place);
    }

    /// The place of a value, which it gets if it has none.
    fn place(&mut self, value: String) -> u32 {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        let mut hash = hasher.finish();
        while let Some(place) = self.known.get(&hash) {
            if *self.values[*place as usize] == *value {
                return *place;
            }
            hash = hash.wrapping_add(1);
        }
        let place = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.known.insert(hash, place);
        self.values.push(value.into());
        self.counts.push(0);
        place
    }

    /// What a word says: the rarer it is among the records, the more.
    pub(super) fn weight(&self, word: &str) -> f64 {
        let records = self.cells.len() as f64;
        (1.0 + records / f64::from(self.words.get(word).copied().unwrap_or(1))).ln()
    }

    fn count_words(&mut self) {
        for (value, count) in self.values.iter().zip(&self.counts) {
            text::parts(value, |word| match self.words.get_mut(word) {
                Some(known) => *known += count,
                None => drop(self.words.insert(word.into(), *count)),
            });
        }
    }

    /// How many records say something.
    pub(super) fn filled(&self) -> usize {
        self.counts.iter().map(|count| *count as usize).sum()
    }

    /// The value of a record.
    #[must_use]
    pub fn shown(&self, record: u32) -> &str {
        &self.values[self.cells[record as usize] as usize]
    }
}

/// What the records of a noun are about, and its fields that are compared.
#[must_use]
pub fn fields(noun: &Noun) -> (Subject, &'static [(&'static str, Role)]) {
    match noun.key {
        "customer" => (
            Subject::Companies,
            &[
                ("name", Role::Company),
                ("credit_code", Role::Number),
                ("phones", Role::Phone),
                ("emails", Role::Email),
                ("website", Role::Web),
                ("city", Role::City),
                ("address", Role::Street),
            ],
        ),
        _ => (
            Subject::People,
            &[
                ("name", Role::Person),
                ("company", Role::Company),
                ("phones", Role::Phone),
                ("emails", Role::Email),
                ("wechat", Role::Number),
                ("city", Role::City),
                ("address", Role::Street),
            ],
        ),
    }
}

/// The records to be compared.
#[derive(Debug, Clone)]
pub struct Table {
    /// What they are about.
    pub subject: Subject,
    /// Their fields.
    pub columns: Vec<Column>,
    len: u32,
    /// Places of the given and the family name, which people write the one for the other.
    pub(super) names: Option<(usize, usize)>,
}

/// Fewer records than this may all have the same value by chance.
const MANY: usize = 200;

/// So many columns of known roles are enough to leave out what nobody knows.
const ENOUGH: usize = 3;

impl Table {
    /// A table without records.
    #[must_use]
    pub fn new(subject: Subject, columns: impl IntoIterator<Item = (String, Role)>) -> Self {
        Self { subject, columns: columns.into_iter().map(|(name, role)| Column::new(name, role)).collect(), len: 0, names: None }
    }

    /// Adds a record: a cell for each column.
    pub fn push(&mut self, cells: &[&str]) {
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            column.push(cell);
        }
        self.len += 1;
    }

    /// How many records there are.
    #[must_use]
    pub const fn len(&self) -> u32 {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// What a record is called: its name, made comparable.
    #[must_use]
    pub fn name(&self, record: u32) -> Option<String> {
        let names = self.columns.iter().filter(|column| self.subject.is_named_by(column.role));
        let names: Vec<&str> = names.map(|column| column.shown(record)).filter(|name| !name.is_empty()).collect();
        (!names.is_empty()).then(|| names.join(" "))
    }

    /// Forgets what is needed for adding records only, and the columns that say nothing: empty ones, those that say the
    /// same of all, and those nobody knows where enough others are known.
    pub fn settle(&mut self) {
        let mut known: Vec<_> =
            self.columns.iter().filter(|column| column.filled() > 0).filter_map(|column| column.role.side()).collect();
        known.sort_unstable();
        known.dedup();
        let known = known.len();
        let records = self.len as usize;
        self.columns.retain_mut(|column| {
            column.known = HashMap::new();
            if column.role == Role::Other && known < ENOUGH {
                column.role = guessed(column, records);
            }
            if matches!(column.role, Role::Company | Role::Person | Role::Street | Role::Other) {
                column.count_words();
            }
            let telling = column.values.len() > 2 || (column.values.len() == 2 && column.filled() < records.max(MANY));
            telling && column.role != Role::Other
        });
        let first = |role| self.columns.iter().position(|column| column.role == role);
        self.names = first(Role::Given).zip(first(Role::Family));
    }
}

/// What a column without a telling name holds, by its values: words of a list, or text. Different in every record it is
/// a number of the list and tells nothing.
fn guessed(column: &Column, records: usize) -> Role {
    let filled = column.filled();
    let different = column.values.len() - 1;
    let long = column.values.iter().map(|value| value.chars().count()).sum::<usize>() / different.max(1);
    if different == records {
        Role::Other
    } else if different <= 200 || long <= 4 {
        Role::Code
    } else if filled > 0 && column.values.iter().skip(1).all(|value| value.chars().all(|c| c.is_ascii_digit())) {
        Role::Number
    } else if long <= 14 {
        Role::City
    } else {
        Role::Street
    }
}

/// A value made comparable.
#[must_use]
pub fn comparable(role: Role, text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || is_nothing(text) {
        return String::new();
    }
    match role {
        Role::Given | Role::Family | Role::Person => text::closed(&plain(text)),
        Role::Company => company(text),
        Role::Phone => phones(text),
        Role::Email => emails(text),
        Role::Number => plain(text).replace(' ', "").trim_start_matches('0').to_owned(),
        Role::Postcode | Role::House | Role::Code => plain(text).replace(' ', ""),
        Role::Date => day(text),
        Role::Street | Role::Other => text::address(text),
        Role::City | Role::Region => text::closed(&plain(text)).replace("市", "").replace("省", ""),
        Role::Web => site(text),
    }
}

/// What people write where they know nothing.
fn is_nothing(text: &str) -> bool {
    let nothing = ["n/a", "na", "null", "none", "nan", "unknown", "无", "暂无", "未知", "空"];
    text.chars().all(|c| !c.is_alphanumeric()) || nothing.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// A company by its present name and those that it had.
fn company(text: &str) -> String {
    let mut names: Vec<String> = Vec::new();
    for name in former::names(text).iter().map(|name| one_company(name)) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(former::OR)
}

fn one_company(text: &str) -> String {
    let plain = text::closed(&plain(text));
    if name::has_han(&plain) {
        return plain;
    }
    let bare = name::without_forms(&plain);
    bare.strip_prefix("the ").unwrap_or(bare).to_owned()
}

/// Digits without the prefixes of a country that numbers are written with or without.
fn phones(text: &str) -> String {
    let mut numbers: Vec<String> = Vec::new();
    for part in text.split([';', ',', '、', '，', '；', '\n']).chain([]) {
        let mut digits: String = part.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect();
        let full: String = name::compatible(part).chars().filter(char::is_ascii_digit).collect();
        if full.len() > digits.len() {
            digits = full;
        }
        let bare = digits.trim_start_matches('0');
        let bare = match bare.len() {
            13 if bare.starts_with("861") => &bare[2..],
            11 if bare.starts_with('1') && !bare[1..].starts_with(['3', '4', '5', '6', '7', '8', '9']) => &bare[1..],
            _ => bare,
        };
        if bare.len() >= 5 && !numbers.iter().any(|number| number == bare) {
            numbers.push(bare.to_owned());
        }
    }
    numbers.join(" ")
}

/// The addresses in lower case, without the names before them.
fn emails(text: &str) -> String {
    let folded = name::compatible(text).to_lowercase();
    let parts = folded.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '，' | '；'));
    let found: Vec<&str> = parts.filter(|part| part.contains('@')).collect();
    if found.is_empty() { folded.split_whitespace().collect() } else { found.join(" ") }
}

/// The digits of a day, the year first where it can be told.
fn day(text: &str) -> String {
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [year, month, day, ..] if year.len() == 4 => format!("{year}{month:0>2}{day:0>2}"),
        [one, two, year, ..] if year.len() == 4 => format!("{year}{one:0>2}{two:0>2}"),
        parts => parts.concat(),
    }
}

/// The host of a web site, without what many hosts begin with.
fn site(text: &str) -> String {
    let lower = text.to_lowercase();
    let host = lower.split("://").last().unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
    host.trim_start_matches("www.").trim_end_matches('.').to_owned()
}
