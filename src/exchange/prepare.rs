//! From the cells of a row to a record: each column by the kind of its field, the rest kept in `extra`.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::NaiveDateTime;
use sha2::{Digest as _, Sha256};

use super::cells::{Spelling, clean, emails, split_contact, split_list};
use super::dates::{DateCell, Order, date_cell, infer_order};
use super::fold::fold_header;
use super::headers::HEADERS;
use super::mapping::{EXTRA, Mapping, NUMBER, Part, Target, UID, Use};
use super::phones::{Phoneish, phone_text};
use super::rows::Row;
use super::spill;
use crate::domain::import::{BadCell, Batch, Prepared};
use crate::domain::lookup::Key;
use crate::domain::{BadValue, Field, Kind, Noun, Record, Value, lookup, money, phone};

/// Turns rows into records by a mapping.
pub struct Preparer<'a> {
    noun: &'static Noun,
    columns: &'a [String],
    uses: Vec<(&'static Field, Use)>,
    unmapped: Vec<usize>,
    /// For each column whether days or months come first, as its cells told.
    orders: Vec<Option<Order>>,
    region: &'a str,
    /// The currency of amounts that name none.
    currency: String,
    /// The column that says which currency a row is in.
    currency_column: Option<usize>,
    /// The moment, in microseconds, of a local time.
    local: fn(NaiveDateTime) -> i64,
    /// How cells are to be read.
    spelling: Spelling,
    /// Where tend has written which record a row was: its number and its uid.
    own: Option<(usize, usize)>,
    /// For each column how many cells its field could not hold.
    unread: Vec<AtomicU64>,
}

/// The fields of a noun that a file may fill, each with every name it goes by.
#[must_use]
pub fn targets(noun: &'static Noun) -> Vec<Target<'static>> {
    noun.fields
        .iter()
        .filter(|field| field.importable() && field.kind != Kind::Extra)
        .map(|field| {
            let mut names = vec![field.key, field.en, field.zh];
            names.extend(HEADERS.iter().filter(|(key, _)| *key == field.key).flat_map(|(_, names)| names.iter().copied()));
            Target { key: field.key, names }
        })
        .collect()
}

impl<'a> Preparer<'a> {
    /// Prepares rows that follow one another. Needs nothing but the rows, so that several threads may do it at once.
    #[must_use]
    pub fn batch(&self, rows: &[Row]) -> Batch {
        let mut batch = Batch { read: rows.len() as u64, ..Batch::default() };
        for row in rows {
            match self.row(row) {
                Ok((prepared, keys)) => {
                    spill::encode(&mut batch.bytes, &prepared);
                    for (key, text) in &keys {
                        batch.text.push_str(text);
                        batch.keys.push((*key, batch.text.len(), batch.stored));
                    }
                    batch.stored += 1;
                }
                Err(bad) => batch.refused.push((row.line, bad)),
            }
        }
        batch
    }

    /// A preparer for a file whose first rows are these.
    #[must_use]
    pub fn new(
        noun: &'static Noun,
        columns: &'a [String],
        mapping: &Mapping,
        sample: &[Row],
        region: &'a str,
        local: fn(NaiveDateTime) -> i64,
    ) -> Self {
        let mut uses: Vec<(&'static Field, Use)> =
            mapping.uses.iter().filter_map(|used| Some((noun.field(&used.key)?, used.clone()))).collect();
        // The way to a team is in the order in which it was given, not in that of the columns.
        uses.sort_by_key(|(field, used)| (field.key == "team").then_some(used.part));
        let cells = |column: usize| sample.iter().filter_map(move |row| row.cells.get(column)).map(String::as_str);
        let orders = (0..columns.len()).map(|column| infer_order(cells(column))).collect();
        let unmapped = mapping.unmapped.clone();
        let column = |names: &[&str]| columns.iter().position(|column| names.contains(&column.as_str()));
        let currency_column = unmapped.iter().copied().find(|column| CURRENCY.contains(&fold_header(&columns[*column]).as_str()));
        let currency = money::DEFAULT_CURRENCY.to_owned();
        let unread = columns.iter().map(|_| AtomicU64::new(0)).collect();
        Self {
            noun,
            columns,
            uses,
            unmapped,
            orders,
            region,
            currency,
            currency_column,
            local,
            spelling: Spelling::Loose,
            own: column(&NUMBER).zip(column(&UID)).filter(|_| noun.field("uid").is_some()),
            unread,
        }
    }

    /// With this currency for amounts that name none.
    #[must_use]
    pub fn in_currency(mut self, code: &str) -> Self {
        code.clone_into(&mut self.currency);
        self
    }

    /// With cells that are to be read like this.
    #[must_use]
    pub const fn spelled(mut self, spelling: Spelling) -> Self {
        self.spelling = spelling;
        self
    }

    /// Columns whose field could not hold some of their cells, which are kept in `extra`, and how many.
    pub fn unread(&self) -> impl Iterator<Item = (&'a str, u64)> {
        let counts = self.unread.iter().map(|count| count.load(Ordering::Relaxed));
        self.columns.iter().map(String::as_str).zip(counts).filter(|(_, count)| *count > 0)
    }

    /// The record of a row, and the keys under which it will be found.
    ///
    /// # Errors
    /// [`BadCell`] where a cell cannot be stored.
    pub fn row(&self, row: &Row) -> Result<(Prepared, Vec<(Key, String)>), BadCell> {
        if let Some(word) = total(row) {
            return Err(BadCell { field: self.noun.name, text: word.to_owned(), why: BadValue::ATotal });
        }
        let mut record = Record::new(self.noun);
        let mut refers = Vec::new();
        let mut extra = serde_json::Map::new();
        for (field, used) in &self.uses {
            let cell = row.cells.get(used.column).map_or("", String::as_str);
            if cell.trim().is_empty() {
                continue;
            }
            let cell = &*self.spelling.plain(cell);
            if field.kind == Kind::Money {
                match self.amount(row, cell) {
                    Some(value) => record.set(field.key, value),
                    None => self.keep_unread(&mut extra, used.column, &clean(cell)),
                }
                continue;
            }
            self.fill(&mut record, &mut refers, &mut extra, field, used, cell)?;
        }
        for &column in &self.unmapped {
            let plain = self.spelling.plain(row.cells.get(column).map_or("", String::as_str));
            let cell = self.spelling.value(&plain);
            if !cell.is_empty() {
                match serde_json::from_str(&cell) {
                    // What no field held when tend wrote the row out.
                    Ok(serde_json::Value::Object(kept)) if EXTRA.contains(&self.columns[column].as_str()) => {
                        kept.into_iter().for_each(|(key, value)| keep_value(&mut extra, &key, value));
                    }
                    _ => keep(&mut extra, &self.columns[column], &cell),
                }
            }
        }
        for (place, cell) in row.cells.iter().enumerate().skip(self.columns.len()) {
            if !cell.trim().is_empty() {
                keep(&mut extra, &format!("column {}", place + 1), &self.spelling.value(&self.spelling.plain(cell)));
            }
        }
        if let Some((number, uid)) = self.own {
            let cell = |column: usize| row.cells.get(column).map_or("", |cell| cell.trim());
            let id = cell(number).rsplit('-').next().and_then(|id| id.parse().ok());
            if let (Some(id), false) = (id, cell(uid).is_empty()) {
                record.set("id", Value::Int(id));
                record.set("uid", Value::text(cell(uid)));
            }
        }
        if !extra.is_empty() {
            record.set("extra", Value::Text(serde_json::Value::Object(extra).to_string()));
        }
        settle(&mut record, &refers, self.local);
        let keys = lookup::keys(&record, self.region);
        let unverified = lookup::unverified(&record, &keys);
        let words = lookup::words(&record);
        let fingerprint = self.fingerprint(row);
        Ok((Prepared { line: row.line, record, refers, fingerprint, words, unverified }, keys))
    }

    fn fill(
        &self,
        record: &mut Record,
        refers: &mut Vec<(&'static str, String)>,
        extra: &mut serde_json::Map<String, serde_json::Value>,
        field: &'static Field,
        used: &Use,
        cell: &str,
    ) -> Result<(), BadCell> {
        let bad = |why| BadCell { field: field.key, text: cell.chars().take(60).collect(), why };
        let cleaned = self.spelling.value(cell);
        match field.kind {
            Kind::Phones => {
                let mixed = self.uses.iter().any(|(other, use_)| use_.column == used.column && other.kind == Kind::Emails);
                let text = if mixed { split_contact(cell).phones } else { cell.to_owned() };
                match phone_text(&text) {
                    Phoneish::Empty => {}
                    Phoneish::Mangled(_) => return Err(bad(BadValue::Mangled)),
                    Phoneish::Numbers(numbers) => {
                        if numbers.iter().any(|number| phone::digits(number).len() < 3) {
                            return Err(bad(BadValue::PhoneTooShort));
                        }
                        append(record, field.key, numbers);
                    }
                }
            }
            Kind::Emails => {
                let mixed = self.uses.iter().any(|(other, use_)| use_.column == used.column && other.kind == Kind::Phones);
                let found = if mixed { split_contact(cell).emails } else { emails(cell) };
                append(record, field.key, found);
            }
            Kind::List => append(record, field.key, split_list(cell)),
            // The number that a record had elsewhere is its id there where it has no other.
            Kind::Text if field.key == "ext_id" => {
                if record.get("ext_id").is_null() || !NUMBER.contains(&self.columns[used.column].as_str()) {
                    record.set("ext_id", Value::Text(cleaned.into_owned()));
                }
            }
            Kind::Text | Kind::Note => join(record, field, used.part, &cleaned),
            Kind::Ref(_) => refers.push((field.key, cleaned.into_owned())),
            Kind::Choice(choices) => match choices.iter().find(|choice| choice.means(&cleaned)) {
                Some(choice) => record.set(field.key, Value::Text(choice.key.to_owned())),
                // A word that is not on the list is kept; the rules give the field what a new record has.
                None => self.keep_unread(extra, used.column, &cleaned),
            },
            Kind::Moment | Kind::Due | Kind::Date => match date_cell(cell, self.orders[used.column]) {
                DateCell::Day(day) if field.kind == Kind::Date => record.set(field.key, Value::Text(day.to_string())),
                DateCell::Day(day) if field.kind == Kind::Due => {
                    let end = day.succ_opt().unwrap_or(day).and_time(chrono::NaiveTime::MIN);
                    record.set(field.key, Value::Int((self.local)(end) - 1));
                }
                DateCell::Day(day) => record.set(field.key, Value::Int((self.local)(day.and_time(chrono::NaiveTime::MIN)))),
                DateCell::Local(at) if field.kind == Kind::Date => record.set(field.key, Value::Text(at.date().to_string())),
                DateCell::Local(at) => record.set(field.key, Value::Int((self.local)(at))),
                DateCell::Instant(at) => record.set(field.key, Value::Int(at.timestamp_micros())),
                DateCell::Empty => {}
                // Which of two days is meant, nobody can say: the text is kept.
                DateCell::MonthDay { .. } | DateCell::Ambiguous | DateCell::Unreadable => {
                    self.keep_unread(extra, used.column, &cleaned);
                }
            },
            // Amounts need the row, which may name their currency.
            Kind::Money => {}
            // `75%` is a number of percent.
            Kind::Int | Kind::Bool => match field.read(cleaned.trim_end_matches(['%', '％'])) {
                Ok(value) => record.set(field.key, value),
                Err(_) => self.keep_unread(extra, used.column, &cleaned),
            },
            // Half a calendar would count wrong: what cannot be read is a reason to refuse the row.
            Kind::Hours | Kind::Days => match field.read(&cleaned) {
                Ok(value) => record.set(field.key, value),
                Err(why) => return Err(bad(why)),
            },
            Kind::Id | Kind::Uid | Kind::Extra | Kind::Op => {}
        }
        Ok(())
    }

    /// Keeps what the field of its column cannot hold, and counts it.
    fn keep_unread(&self, extra: &mut serde_json::Map<String, serde_json::Value>, column: usize, text: &str) {
        self.unread[column].fetch_add(1, Ordering::Relaxed);
        keep(extra, &self.columns[column], text);
    }

    /// An amount in the currency it names, or its row, or all rows.
    fn amount(&self, row: &Row, cell: &str) -> Option<Value> {
        let named = self.currency_column.and_then(|column| row.cells.get(column)).and_then(|cell| money::code(&clean(cell)));
        let (minor, code) = money::read_in(&clean(cell), named.as_deref().unwrap_or(&self.currency))?;
        Some(Value::Money(minor, code))
    }

    fn fingerprint(&self, row: &Row) -> [u8; 16] {
        let mut hasher = Sha256::new();
        hasher.update(self.noun.key);
        for (column, cell) in row.cells.iter().enumerate() {
            let plain = self.spelling.plain(cell);
            let cell = self.spelling.value(&plain);
            if !cell.is_empty() {
                hasher.update(self.columns.get(column).map_or("", String::as_str));
                hasher.update([0]);
                hasher.update(cell.as_bytes());
                hasher.update([0]);
            }
        }
        let mut fingerprint = [0; 16];
        fingerprint.copy_from_slice(&hasher.finalize()[..16]);
        fingerprint
    }
}

/// Parts of a name or an address come together in one field; further whole values are further lines.
fn join(record: &mut Record, field: &'static Field, part: Part, text: &str) {
    let before = record.text(field.key).to_owned();
    if before.is_empty() {
        record.set(field.key, Value::text(text));
        return;
    }
    let han = crate::domain::name::is_han;
    let together = before.chars().last().is_some_and(han) && text.chars().next().is_some_and(han);
    let joined = match part {
        // 欧阳 + 建国, but Kim + Lee: the family name comes first in Chinese only.
        Part::Family if together => format!("{text}{before}"),
        Part::Given | Part::Middle if together => format!("{before}{text}"),
        Part::Prefix => format!("{text} {before}"),
        _ if field.key == "name" => format!("{before} {text}"),
        _ if field.kind == Kind::Note => format!("{before}\n{text}"),
        _ if together => format!("{before}{text}"),
        _ => format!("{before}, {text}"),
    };
    record.set(field.key, Value::Text(joined));
}

fn append(record: &mut Record, key: &str, more: Vec<String>) {
    let mut entries = record.get(key).as_list().to_vec();
    for entry in more {
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    record.set(key, Value::list(entries));
}

/// Keeps a text under its column's name; a name that stands there already gets a number.
fn keep(extra: &mut serde_json::Map<String, serde_json::Value>, column: &str, text: &str) {
    keep_value(extra, column, text.into());
}

fn keep_value(extra: &mut serde_json::Map<String, serde_json::Value>, column: &str, value: serde_json::Value) {
    let mut key = column.to_owned();
    let mut number = 2;
    while extra.contains_key(&key) {
        key = format!("{column} {number}");
        number += 1;
    }
    extra.insert(key, value);
}

/// The word of a row that sums up those above it, as spreadsheets end: one word, and nothing else but figures.
fn total(row: &Row) -> Option<&str> {
    const WORDS: [&str; 9] = ["合计", "总计", "小计", "共计", "汇总", "total", "totals", "grand total", "subtotal"];
    let mut cells = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let first = cells.next()?;
    if first.len() > 16 {
        // Most rows begin with a name; none of the words is as long.
        return None;
    }
    let word = first.trim_end_matches([':', '：']).to_lowercase();
    let figure = |cell: &str| cell.chars().all(|c| c.is_ascii_digit() || " ,.-+%￥¥$€".contains(c));
    let mut count = 0;
    (WORDS.contains(&word.as_str()) && cells.inspect(|_| count += 1).all(figure) && count < row.cells.len()).then_some(first)
}

/// Folded names of columns that say which currency the amounts of a row are in.
const CURRENCY: [&str; 6] = ["currency", "currencycode", "currencyisocode", "amountcurrency", "币种", "货币"];

/// What other systems leave to be understood: when a lead was made is when it was captured; the day on which a deal is
/// to be closed is, once it is closed, the day it was (the rules of deals know which); a deal without a name is called
/// after its customer and its product.
fn settle(record: &mut Record, refers: &[(&'static str, String)], local: fn(NaiveDateTime) -> i64) {
    if record.noun.field("captured_at").is_some() && record.get("captured_at").is_null() {
        let made = record.get("created_at").clone();
        record.set("captured_at", made);
    }
    if record.noun.key != "deal" {
        return;
    }
    if let (true, Ok(day)) = (record.get("closed_at").is_null(), record.text("expected_close").parse::<chrono::NaiveDate>()) {
        record.set("closed_at", Value::Int(local(day.and_time(chrono::NaiveTime::MIN))));
    }
    if record.get("name").is_null() {
        let names: Vec<&str> = ["customer", "product"]
            .into_iter()
            .filter_map(|key| refers.iter().find(|(field, _)| *field == key).map(|(_, text)| text.as_str()))
            .collect();
        record.set("name", Value::text(&names.join(" ")));
    }
}
