//! What reads bytes that others wrote, each as a function of bytes: for the fuzzer, and for the test that replays what it
//! found. None may panic, and none may take long.

use std::io::{Seek as _, SeekFrom, Write as _};

use chrono::{DateTime, NaiveDateTime};
use tend::domain::{Noun, contact, deal, filter as filters, lead, money, phone as phones, task};
use tend::exchange::{
    Asked, Preparer, Row, as_csv, date_cell, infer_order, is_header_name, match_headers, open, phone_text, targets,
};
use tend::lang::date::{Look, Order, parse};
use tend::render::Template;

/// A target by its name.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const ALL: [Target; 11] = [
    ("csv", csv),
    ("vcard", vcard),
    ("ical", ical),
    ("xlsx", xlsx),
    ("json", json),
    ("date", date),
    ("cell", cell),
    ("amount", amount),
    ("phone", phone),
    ("filter", filter),
    ("template", template),
];

/// Rows of a file looked at: what is wrong with one is wrong with the first.
const ROWS: usize = 200;

/// A file as an import reads it, up to the prepared rows.
fn file(bytes: &[u8], noun: &'static Noun) {
    let mut put = tempfile::tempfile().expect("a temporary file");
    put.write_all(bytes).expect("a temporary file takes bytes");
    put.seek(SeekFrom::Start(0)).expect("a temporary file is wound back");
    let zones = |_: &str, at: NaiveDateTime| Some(at.and_utc().fixed_offset());
    let Ok(foreign) = as_csv(put, None, &[noun.plural], zones) else { return };
    let asked = Asked { encoding: None, delimiter: None, skip: None, sheet: false, records: false };
    let Ok((shape, rows)) = open(foreign.file, &asked, &is_header_name) else { return };
    let mapping = match_headers(&shape.columns, &targets(noun));
    let sample: Vec<Row> = rows.take(ROWS).map_while(Result::ok).collect();
    let local = |at: NaiveDateTime| at.and_utc().timestamp_micros();
    let preparer = Preparer::new(noun, &shape.columns, &mapping, &sample, "CN", local);
    for row in &sample {
        // A row that is refused is as good as one that is taken.
        drop(preparer.row(row));
    }
}

pub fn csv(bytes: &[u8]) {
    file(bytes, &lead::LEAD);
    file(bytes, &deal::DEAL);
}

pub fn vcard(bytes: &[u8]) {
    file(&beginning(b"BEGIN:VCARD\r\n", bytes), &contact::CONTACT);
}

pub fn ical(bytes: &[u8]) {
    file(&beginning(b"BEGIN:VCALENDAR\r\n", bytes), &task::TASK);
}

pub fn xlsx(bytes: &[u8]) {
    file(&beginning(b"PK\x03\x04", bytes), &lead::LEAD);
}

pub fn json(bytes: &[u8]) {
    file(&beginning(b"[", bytes), &lead::LEAD);
}

/// The bytes, so that they are taken for what they are to be.
fn beginning(with: &[u8], bytes: &[u8]) -> Vec<u8> {
    if bytes.starts_with(with) { bytes.to_vec() } else { [with, bytes].concat() }
}

pub fn date(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let now = DateTime::UNIX_EPOCH.naive_utc() + chrono::TimeDelta::days(20_000);
    for look in [Look::Ahead, Look::Back] {
        for order in [None, Some(Order::Dmy), Some(Order::Mdy), Some(Order::Ymd)] {
            drop(parse(text, now, look, order));
        }
    }
    let _ = tend::lang::period::parse(text, now.date());
}

pub fn cell(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let order = infer_order(text.lines());
    for cell in text.lines() {
        let _ = date_cell(cell, order);
    }
}

pub fn amount(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Some((minor, currency)) = money::read_in(text, "CNY") {
        // What was read is written, and read as the same.
        let again = money::write(minor, &currency);
        assert_eq!(money::read(&again), Some((minor, currency)), "{text:?}: {again:?}");
    }
}

pub fn phone(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    drop(phone_text(text));
    for region in ["CN", "US", "DE", "HK"] {
        if let Some(digits) = phones::e164(text, region) {
            assert!(digits.bytes().all(|byte| byte.is_ascii_digit()), "{text:?}: {digits}");
        }
    }
}

pub fn filter(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    drop(filters::parse(text));
}

pub fn template(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    drop(Template::read(text, Box::new(|_| None)));
}
