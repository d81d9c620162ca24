//! Rows by the hundred thousand: statements prepared once, values bound without a detour, keys in the order of
//! their index.

use rusqlite::Statement;

use super::import::Fingerprint;
use super::record::{bind_into, insert_sql};
use super::{Result, Tx, lookup, search};
use crate::domain::{Noun, Record};

/// Keys in one statement: the cursor of the index stays where it is from one to the next.
const KEYS: usize = 128;

/// Remembered rows in one statement. One that fails ends the import, so it need not be able to take back the rows before
/// it (`OR FAIL`): to prepare for that, the search index would write all it has gathered.
const MARKS: usize = 32;

/// Looks at the pages that an import writes early and late: seen now and then, they stay in memory. One that went to
/// the log in between would be written over there, and SQLite then checksums all frames behind it anew at the commit.
const NEAR: &str = "SELECT (SELECT next FROM counter LIMIT 1), (SELECT seq FROM change ORDER BY op DESC LIMIT 1),
    (SELECT op FROM change ORDER BY noun DESC, record DESC LIMIT 1), (SELECT key FROM lookup LIMIT 1),
    (SELECT key FROM lookup ORDER BY key DESC LIMIT 1), (SELECT id FROM search_data LIMIT 1),
    (SELECT id FROM search_data ORDER BY id DESC LIMIT 1), (SELECT segid FROM search_idx LIMIT 1),
    (SELECT segid FROM search_idx ORDER BY segid DESC, term DESC LIMIT 1), (SELECT k FROM search_config LIMIT 1),
    (SELECT at FROM operation ORDER BY id DESC LIMIT 1), (SELECT id FROM operation ORDER BY actor DESC, id DESC LIMIT 1),
    (SELECT request FROM operation ORDER BY actor DESC, request DESC LIMIT 1)";

/// Rows or statements between two such looks: far less than what the memory of the connection holds.
const SELDOM: u32 = 2_048;

fn several(keys: usize) -> String {
    format!("INSERT OR IGNORE INTO lookup (key) VALUES {}", vec!["(?)"; keys].join(", "))
}

/// Remembers so many rows: `?1` is the noun, `?2` the operation.
fn marking(rows: usize) -> String {
    let rows: Vec<String> = (0..rows).map(|place| format!("(?1, ?{}, ?2, ?{})", 2 * place + 3, 2 * place + 4)).collect();
    format!("INSERT OR FAIL INTO import_row (noun, fingerprint, op, record) VALUES {}", rows.join(", "))
}

/// How the tenures of imported records begin: what all of them have in common.
#[derive(Debug, Clone, Copy)]
pub struct Beginning<'a> {
    /// From when on, in microseconds.
    pub at: i64,
    /// How, as `tenure.how` says it.
    pub how: &'a str,
    /// Who did it.
    pub by: i64,
    /// As part of which operation.
    pub op: i64,
}

/// The statements of one import.
#[derive(Debug)]
pub struct Loader<'c> {
    row: Statement<'c>,
    /// Marks of `row` that are bound to nothing.
    empty: Vec<bool>,
    tenure: Option<Statement<'c>>,
    passage: Option<Statement<'c>>,
    words: Statement<'c>,
    keys: Statement<'c>,
    key: Statement<'c>,
    /// Keys that wait until there are enough for one statement, one behind the other, and where each ends.
    waiting: (Vec<u8>, Vec<usize>),
    marks: Statement<'c>,
    mark: Statement<'c>,
    near: Statement<'c>,
    /// Rows and statements since the last look.
    since: u32,
    ordinal: i64,
}

impl<'c> Loader<'c> {
    /// Prepares everything for records of a noun; the connection keeps more pages from now on.
    ///
    /// # Errors
    /// As the engine.
    pub fn new(tx: &Tx<'c>, noun: &Noun) -> Result<Self> {
        tx.conn.execute_batch("PRAGMA cache_size = -36864")?;
        Ok(Self {
            row: tx.conn.prepare(insert_sql(noun))?,
            empty: Vec::new(),
            tenure: None,
            passage: None,
            words: tx.conn.prepare("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?,
            keys: tx.conn.prepare(&several(KEYS))?,
            key: tx.conn.prepare(&several(1))?,
            waiting: (Vec::new(), Vec::with_capacity(KEYS)),
            marks: tx.conn.prepare(&marking(MARKS))?,
            mark: tx.conn.prepare(&marking(1))?,
            near: tx.conn.prepare(NEAR)?,
            since: 0,
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
        self.stay_near()
    }

    /// Prepares the tenures of the records.
    ///
    /// # Errors
    /// As the engine.
    pub fn begin_tenures(&mut self, tx: &Tx<'c>, noun: &Noun, beginning: Beginning<'_>) -> Result<()> {
        let sql = format!(
            "INSERT INTO tenure (id, {}, owner, pool, from_at, how, by_user, created_at, created_by, op)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?5, ?7, ?8)",
            noun.key
        );
        let mut insert = tx.conn.prepare(&sql)?;
        // What is bound once stays bound.
        insert.raw_bind_parameter(5, beginning.at)?;
        insert.raw_bind_parameter(6, beginning.how)?;
        insert.raw_bind_parameter(7, beginning.by)?;
        insert.raw_bind_parameter(8, beginning.op)?;
        self.tenure = Some(insert);
        Ok(())
    }

    /// Adds the tenure of a record in the hands of somebody or in a pool. One statement for many of them would read
    /// every record once more, and make the search index write what it has gathered each time.
    ///
    /// # Errors
    /// As the engine.
    pub fn tenure(&mut self, id: i64, record: i64, owner: Option<i64>, pool: Option<i64>) -> Result<()> {
        if let Some(insert) = &mut self.tenure {
            insert.raw_bind_parameter(1, id)?;
            insert.raw_bind_parameter(2, record)?;
            insert.raw_bind_parameter(3, owner)?;
            insert.raw_bind_parameter(4, pool)?;
            insert.raw_execute()?;
        }
        Ok(())
    }

    /// Prepares the passages of leads: nobody knows who moved them, this operation knows of it since this moment.
    ///
    /// # Errors
    /// As the engine.
    pub fn begin_passages(&mut self, tx: &Tx<'c>, known_at: i64, by: i64, op: i64) -> Result<()> {
        let sql = "INSERT INTO passage (id, lead, from_stage, to_stage, at, created_at, created_by, op)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let mut insert = tx.conn.prepare(sql)?;
        insert.raw_bind_parameter(6, known_at)?;
        insert.raw_bind_parameter(7, by)?;
        insert.raw_bind_parameter(8, op)?;
        self.passage = Some(insert);
        Ok(())
    }

    /// Adds a passage of a lead.
    ///
    /// # Errors
    /// As the engine.
    pub fn passage(&mut self, id: i64, lead: i64, (from, to): (Option<&str>, &str), at: i64) -> Result<()> {
        if let Some(insert) = &mut self.passage {
            insert.raw_bind_parameter(1, id)?;
            insert.raw_bind_parameter(2, lead)?;
            insert.raw_bind_parameter(3, from)?;
            insert.raw_bind_parameter(4, to)?;
            insert.raw_bind_parameter(5, at)?;
            insert.raw_execute()?;
        }
        Ok(())
    }

    fn stay_near(&mut self) -> Result<()> {
        self.since += 1;
        if self.since == SELDOM {
            self.since = 0;
            self.near.query_row([], |_| Ok(()))?;
        }
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
        self.stay_near()
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

    /// Remembers rows of the file, each with its record.
    ///
    /// # Errors
    /// As the engine.
    pub fn mark(&mut self, mut rows: impl Iterator<Item = (Fingerprint, i64)>, op: i64) -> Result<()> {
        for insert in [&mut self.marks, &mut self.mark] {
            // What is bound once stays bound.
            insert.raw_bind_parameter(1, self.ordinal)?;
            insert.raw_bind_parameter(2, op)?;
        }
        loop {
            let batch: Vec<_> = rows.by_ref().take(MARKS).collect();
            // What is left over goes one by one.
            let (insert, at_once) = if batch.len() == MARKS { (&mut self.marks, MARKS) } else { (&mut self.mark, 1) };
            for rows in batch.chunks(at_once) {
                for (place, (fingerprint, id)) in rows.iter().enumerate() {
                    insert.raw_bind_parameter(2 * place + 3, fingerprint.as_slice())?;
                    insert.raw_bind_parameter(2 * place + 4, id)?;
                }
                insert.raw_execute()?;
            }
            if batch.len() < MARKS {
                return Ok(());
            }
        }
    }
}
