//! One row of a foreign file on its way to becoming a record.

use super::{BadValue, Record};

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
