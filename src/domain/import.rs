//! One row of a foreign file on its way to becoming a record.

use super::lookup::Key;
use super::{BadValue, Noun, Record};

/// A row read, checked and normalised before any lock is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The line in the file where the row starts, from 1.
    pub line: u64,
    /// Its values.
    pub record: Record,
    /// Fields that name another record, with what stood in the cell.
    pub refers: Vec<(&'static str, String)>,
    /// First sixteen bytes of SHA-256 over all of the row's cells with their columns.
    pub fingerprint: [u8; 16],
    /// Its words for the search index.
    pub words: String,
    /// Has a phone or e-mail that is no valid one.
    pub unverified: bool,
}

impl Prepared {
    /// A row of which nothing is known yet.
    #[must_use]
    pub fn new(noun: &'static Noun) -> Self {
        let record = Record::new(noun);
        Self { line: 0, record, refers: Vec::new(), fingerprint: [0; 16], words: String::new(), unverified: false }
    }
}

/// A cell that its field does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadCell {
    /// The field.
    pub field: &'static str,
    /// What stood in the cell.
    pub text: String,
    /// Why it is refused.
    pub why: BadValue,
}

/// Rows that follow one another in a file, prepared by one thread for another to put down.
#[derive(Debug, Default)]
pub struct Batch {
    /// How many rows there were.
    pub read: u64,
    /// How many of them are good.
    pub stored: u32,
    /// The good ones, encoded.
    pub bytes: Vec<u8>,
    /// The texts of their keys, one behind the other: a text of its own for each would be a million allocations.
    pub text: String,
    /// Their keys: where the text ends, and of which good row it is, counted from 0.
    pub keys: Vec<(Key, usize, u32)>,
    /// The lines of the others, with the reason.
    pub refused: Vec<(u64, BadCell)>,
}

/// Keys in the order of their index, many at a time: a text of its own for each would be a million allocations.
#[derive(Debug, Default)]
pub struct Keys {
    /// The texts, one behind the other.
    pub bytes: Vec<u8>,
    /// Each key's kind, where its text ends, and the row it is of, counted from 0.
    pub places: Vec<(u8, usize, u32)>,
    /// How many keys there were up to these.
    pub done: u64,
    /// How many there are in all.
    pub all: u64,
}

impl Keys {
    /// Every key: kind, text, row.
    pub fn each(&self) -> impl Iterator<Item = (u8, &[u8], u32)> {
        let mut from = 0;
        self.places.iter().map(move |(kind, end, row)| {
            let text = &self.bytes[from..*end];
            from = *end;
            (*kind, text, *row)
        })
    }
}
