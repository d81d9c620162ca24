//! Rows by the hundred thousand: statements prepared once, values bound without a detour, keys in the order of
//! their index.

use rusqlite::Statement;

use super::import::Fingerprint;
use super::record::{bind_into, insert_sql};
use super::{Result, Tx, lookup, search};
use crate::domain::{Noun, Record};

/// Keys in one statement: the cursor of the index stays where it is from one to the next.
const KEYS: usize = 128;

fn several(keys: usize) -> String {
    format!("INSERT OR IGNORE INTO lookup (key) VALUES {}", vec!["(?)"; keys].join(", "))
}

/// The statements of one import.
#[derive(Debug)]
pub struct Loader<'c> {
    row: Statement<'c>,
    /// Marks of `row` that are bound to nothing.
    empty: Vec<bool>,
    words: Statement<'c>,
    keys: Statement<'c>,
    key: Statement<'c>,
    /// Keys that wait until there are enough for one statement, one behind the other, and where each ends.
    waiting: (Vec<u8>, Vec<usize>),
    mark: Statement<'c>,
    ordinal: i64,
}

impl<'c> Loader<'c> {
    /// Prepares everything for records of a noun; more of the index is gathered in memory from now on.
    ///
    /// # Errors
    /// As the engine.
    pub fn new(tx: &Tx<'c>, noun: &Noun) -> Result<Self> {
        search::expect_many(tx)?;
        Ok(Self {
            row: tx.conn.prepare(insert_sql(noun))?,
            empty: Vec::new(),
            words: tx.conn.prepare("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?,
            keys: tx.conn.prepare(&several(KEYS))?,
            key: tx.conn.prepare(&several(1))?,
            waiting: (Vec::new(), Vec::with_capacity(KEYS)),
            mark: tx.conn.prepare("INSERT INTO import_row (noun, fingerprint, op, record) VALUES (?1, ?2, ?3, ?4)")?,
            ordinal: noun.ordinal,
        })
    }

    /// Adds a record.
    ///
    /// # Errors
    /// As the engine.
    pub fn row(&mut self, record: &Record) -> Result<()> {
        bind_into(&mut self.row, record, &mut self.empty)?;
        self.row.raw_execute()?;
        Ok(())
    }

    /// Adds the words of a record.
    ///
    /// # Errors
    /// As the engine.
    pub fn words(&mut self, noun: &Noun, id: i64, words: &str) -> Result<()> {
        if !words.is_empty() {
            self.words.raw_bind_parameter(1, search::document(noun, id))?;
            self.words.raw_bind_parameter(2, words)?;
            self.words.raw_execute()?;
        }
        Ok(())
    }

    /// Adds a key of a record, now or together with the next ones.
    ///
    /// # Errors
    /// As the engine.
    pub fn key(&mut self, kind: u8, text: &[u8], noun: &Noun, id: i64) -> Result<()> {
        let (bytes, ends) = &mut self.waiting;
        lookup::encode(bytes, kind, text, noun, id);
        ends.push(bytes.len());
        if ends.len() < KEYS {
            return Ok(());
        }
        let mut from = 0;
        for (place, end) in ends.drain(..).enumerate() {
            self.keys.raw_bind_parameter(place + 1, &bytes[from..end])?;
            from = end;
        }
        bytes.clear();
        self.keys.raw_execute()?;
        Ok(())
    }

    /// Adds the keys that still wait.
    ///
    /// # Errors
    /// As the engine.
    pub fn last_keys(&mut self) -> Result<()> {
        let (bytes, ends) = &mut self.waiting;
        let mut from = 0;
        for end in ends.drain(..) {
            self.key.raw_bind_parameter(1, &bytes[from..end])?;
            self.key.raw_execute()?;
            from = end;
        }
        bytes.clear();
        Ok(())
    }

    /// Remembers a row of the file.
    ///
    /// # Errors
    /// As the engine.
    pub fn mark(&mut self, fingerprint: &Fingerprint, id: i64, op: i64) -> Result<()> {
        self.mark.raw_bind_parameter(1, self.ordinal)?;
        self.mark.raw_bind_parameter(2, fingerprint.as_slice())?;
        self.mark.raw_bind_parameter(3, op)?;
        self.mark.raw_bind_parameter(4, id)?;
        self.mark.raw_execute()?;
        Ok(())
    }
}
