//! Operations and what they changed. How they are chained is in [`super::chain`].

use rusqlite::{OptionalExtension as _, Row, params};
use sha2::{Digest, Sha256};

use super::chain::{chained, image_digest, place};
use super::{Result, Tx};
use crate::domain::{Moment, Noun};

/// What is known of an operation before it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its number.
    pub id: i64,
    /// The moment it is given for.
    pub at: Moment,
    /// The clock of the machine.
    pub wall_at: Moment,
    /// Who.
    pub actor: i64,
    /// The command without its arguments.
    pub command: String,
    /// The record it is about.
    pub subject: Option<String>,
    /// The id under which it may be repeated.
    pub request: Option<String>,
    /// The operation that it takes back.
    pub undoes: Option<i64>,
    /// Why, where the command keeps that: names nobody, because it is part of the chain and stays.
    pub reason: Option<String>,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It was made.
    Made,
    /// Some of its fields were set; the image has their former values.
    Set,
    /// It was taken out; the image has all of it.
    Gone,
    /// A run of rows was made.
    Range,
}

impl Kind {
    /// As stored.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Set => "set",
            Self::Gone => "gone",
            Self::Range => "range",
        }
    }

    pub(in crate::store) fn of(key: &str) -> Self {
        match key {
            "made" => Self::Made,
            "set" => Self::Set,
            "gone" => Self::Gone,
            _ => Self::Range,
        }
    }
}

/// One change as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// The noun's key.
    pub noun: String,
    /// The row, or the first of the run.
    pub record: i64,
    /// The last of the run.
    pub last: Option<i64>,
    /// Former values, as a JSON object; none for made rows and erased images.
    pub image: Option<String>,
}

/// An operation as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Its header.
    pub header: Header,
    /// The login of the actor.
    pub login: String,
    /// How many rows it changed.
    pub changes: i64,
    /// The operation that took it back.
    pub undone_by: Option<i64>,
    /// The answer kept for its request.
    pub answer: Option<String>,
}

/// The running digest of an operation's changes.
#[derive(Debug, Default)]
pub struct Changes {
    hasher: Sha256,
    /// How many changes were recorded.
    pub recorded: i64,
    /// How many rows were touched.
    pub rows: i64,
}

/// The number of the next operation.
///
/// # Errors
/// As the engine.
pub fn next(tx: &Tx<'_>) -> Result<i64> {
    Ok(tx.conn.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM operation")?.query_row([], |row| row.get(0))?)
}

/// Records one change.
///
/// # Errors
/// As the engine.
pub fn record(tx: &Tx<'_>, op: i64, changes: &mut Changes, change: &Change, salt: [u8; 16]) -> Result<()> {
    changes.recorded += 1;
    changes.rows += change.last.map_or(1, |last| last - change.record + 1);
    let salt = change.image.as_ref().map(|_| salt);
    let digest = image_digest(salt.as_ref().map(<[u8; 16]>::as_slice), change.image.as_deref());
    changes.hasher.update(place(change));
    changes.hasher.update(digest);
    let sql = "INSERT INTO change (op, seq, kind, noun, record, last, image, salt, digest)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    tx.conn.prepare_cached(sql)?.execute(params![
        op,
        changes.recorded,
        change.kind.key(),
        change.noun,
        change.record,
        change.last,
        change.image,
        salt.map(|salt| salt.to_vec()),
        digest.to_vec(),
    ])?;
    Ok(())
}

/// Closes an operation: its row with its digest, and the mark on what it took back.
///
/// # Errors
/// As the engine.
pub fn close(tx: &Tx<'_>, header: &Header, changes: Changes, answer: Option<&str>) -> Result<()> {
    let before: Option<Vec<u8>> = tx
        .conn
        .prepare_cached("SELECT digest FROM operation ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let rows = changes.rows;
    let digest = chained(before.as_deref().unwrap_or_default(), header, rows, &changes.hasher.finalize());
    let sql = "INSERT INTO operation (id, at, wall_at, actor, command, subject, changes, request, answer, undoes, reason,
                                      digest)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    tx.conn.prepare_cached(sql)?.execute(params![
        header.id,
        header.at,
        header.wall_at,
        header.actor,
        header.command,
        header.subject,
        rows,
        header.request,
        answer,
        header.undoes,
        header.reason,
        digest.to_vec(),
    ])?;
    header.undoes.map_or(Ok(()), |undone| settle(tx, undone, header.id))
}

/// Marks what was taken back. Taking back a taking back: what that had taken back stands again, and so on in turns
/// down to the operation it all began with.
fn settle(tx: &Tx<'_>, undone: i64, by: i64) -> Result<()> {
    let mut mark = tx.conn.prepare_cached("UPDATE operation SET undone_by = ?2 WHERE id = ?1 RETURNING undoes")?;
    let (mut op, mut by) = (undone, Some(by));
    loop {
        let next: Option<i64> = mark.query_row((op, by), |row| row.get(0))?;
        let Some(next) = next else { return Ok(()) };
        by = if by.is_some() { None } else { Some(op) };
        op = next;
    }
}

const COLUMNS: &str = "SELECT o.id, o.at, o.wall_at, o.actor, o.command, o.subject, o.request, o.undoes, o.changes,
        o.reason, o.undone_by, o.answer, u.login FROM operation o JOIN user u ON u.id = o.actor";

fn read(row: &Row<'_>) -> rusqlite::Result<Operation> {
    Ok(Operation {
        header: Header {
            id: row.get("id")?,
            at: row.get("at")?,
            wall_at: row.get("wall_at")?,
            actor: row.get("actor")?,
            command: row.get("command")?,
            subject: row.get("subject")?,
            request: row.get("request")?,
            undoes: row.get("undoes")?,
            reason: row.get("reason")?,
        },
        login: row.get("login")?,
        changes: row.get("changes")?,
        undone_by: row.get("undone_by")?,
        answer: row.get("answer")?,
    })
}

/// The operation of this number.
///
/// # Errors
/// As the engine.
pub fn get(tx: &Tx<'_>, id: i64) -> Result<Option<Operation>> {
    let sql = format!("{COLUMNS} WHERE o.id = ?1");
    Ok(tx.conn.prepare_cached(&sql)?.query_row([id], read).optional()?)
}

/// The operation that answered this person's request.
///
/// # Errors
/// As the engine.
pub fn by_request(tx: &Tx<'_>, actor: i64, request: &str) -> Result<Option<Operation>> {
    let sql = format!("{COLUMNS} WHERE o.actor = ?1 AND o.request = ?2");
    Ok(tx.conn.prepare_cached(&sql)?.query_row((actor, request), read).optional()?)
}

/// This person's last operation that is neither taken back nor itself a taking back.
///
/// # Errors
/// As the engine.
pub fn last_of(tx: &Tx<'_>, actor: i64) -> Result<Option<Operation>> {
    let sql = format!(
        "{COLUMNS} WHERE o.actor = ?1 AND o.undone_by IS NULL AND o.undoes IS NULL AND o.command <> 'begin'
                        ORDER BY o.id DESC LIMIT 1"
    );
    Ok(tx.conn.prepare_cached(&sql)?.query_row([actor], read).optional()?)
}

/// This person's last undo that was not taken back.
///
/// # Errors
/// As the engine.
pub fn last_undo_of(tx: &Tx<'_>, actor: i64) -> Result<Option<Operation>> {
    let sql = format!("{COLUMNS} WHERE o.actor = ?1 AND o.undone_by IS NULL AND o.undoes IS NOT NULL ORDER BY o.id DESC");
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query([actor])?;
    while let Some(row) = rows.next()? {
        let operation = read(row)?;
        if is_undo(tx, &operation)? {
            return Ok(Some(operation));
        }
    }
    Ok(None)
}

/// Whether an operation leaves what it is about taken back: the undo of an undo is a redo, the undo of that an undo.
///
/// # Errors
/// As the engine.
pub fn is_undo(tx: &Tx<'_>, operation: &Operation) -> Result<bool> {
    let mut undoes = tx.conn.prepare_cached("SELECT undoes FROM operation WHERE id = ?1")?;
    let (mut depth, mut next) = (0, operation.header.undoes);
    while let Some(op) = next {
        depth += 1;
        next = undoes.query_row([op], |row| row.get(0))?;
    }
    Ok(depth % 2 == 1)
}

/// The operation that had written a row before operation `op` first did something to it; none where the row was made
/// then, or is not among what it did.
///
/// # Errors
/// As the engine.
pub fn writer_before(tx: &Tx<'_>, op: i64, noun: &Noun, record: i64) -> Result<Option<i64>> {
    // The plus: a row has few changes, an operation may have a million.
    let sql = "SELECT CASE WHEN image IS NOT NULL THEN json_extract(image, '$.op') END FROM change
               WHERE noun = ?1 AND record = ?2 AND +op = ?3 ORDER BY seq LIMIT 1";
    let found: Option<Option<i64>> =
        tx.conn.prepare_cached(sql)?.query_row((noun.key, record, op), |row| row.get(0)).optional()?;
    Ok(found.flatten())
}

/// Whether an operation did something to a row.
///
/// # Errors
/// As the engine.
pub fn touched(tx: &Tx<'_>, op: i64, noun: &Noun, record: i64) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM change WHERE noun = ?1 AND record = ?2 AND +op = ?3)";
    Ok(tx.conn.prepare_cached(sql)?.query_row((noun.key, record, op), |row| row.get(0))?)
}

/// The last operation but `except` that did something to a row.
///
/// # Errors
/// As the engine.
pub fn last_touch(tx: &Tx<'_>, noun: &Noun, record: i64, except: i64) -> Result<Option<i64>> {
    let sql = "SELECT op FROM change WHERE noun = ?1 AND record = ?2 AND kind <> 'range' AND op <> ?3 ORDER BY op DESC LIMIT 1";
    Ok(tx.conn.prepare_cached(sql)?.query_row((noun.key, record, except), |row| row.get(0)).optional()?)
}

/// The last record that this person's operations wrote: noun and number.
///
/// # Errors
/// As the engine.
pub fn last_subject(tx: &Tx<'_>, actor: i64) -> Result<Option<String>> {
    let sql = "SELECT subject FROM operation WHERE actor = ?1 AND subject IS NOT NULL AND undone_by IS NULL
               AND undoes IS NULL ORDER BY id DESC LIMIT 1";
    Ok(tx.conn.prepare_cached(sql)?.query_row([actor], |row| row.get(0)).optional()?)
}

/// What a person's operations were about, newest first, repetitions included.
///
/// # Errors
/// As the engine.
pub fn subjects(tx: &Tx<'_>, actor: i64, limit: i64) -> Result<Vec<String>> {
    let sql = "SELECT subject FROM operation WHERE actor = ?1 AND subject IS NOT NULL ORDER BY id DESC LIMIT ?2";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((actor, limit), |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Operations, newest first; only these people's where some are given.
///
/// # Errors
/// As the engine.
pub fn list(tx: &Tx<'_>, actors: Option<&[i64]>, limit: Option<i64>) -> Result<Vec<Operation>> {
    let marks = actors.map(|actors| format!("WHERE o.actor IN ({})", vec!["?"; actors.len()].join(", ")));
    let sql = format!("{COLUMNS} {} ORDER BY o.id DESC LIMIT ?", marks.unwrap_or_default());
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let bound = actors.unwrap_or_default().iter().copied().chain([limit.unwrap_or(-1)]);
    let rows = statement.query_map(rusqlite::params_from_iter(bound), read)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The operations that touched a record, newest first, each with what it did to it.
///
/// # Errors
/// As the engine.
pub fn of_record(tx: &Tx<'_>, noun: &Noun, id: i64) -> Result<Vec<(Operation, Change)>> {
    let sql = "SELECT kind, noun, record, last, image, op, seq FROM change
               WHERE noun = ?1 AND record = ?2 AND kind <> 'range'
               UNION ALL
               SELECT kind, noun, record, last, image, op, seq FROM change
               WHERE kind = 'range' AND noun = ?1 AND record <= ?2 AND last >= ?2
               ORDER BY op DESC, seq DESC";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let mut rows = statement.query((noun.key, id))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let change = read_change(row)?;
        if let Some(operation) = get(tx, row.get(5)?)? {
            found.push((operation, change));
        }
    }
    Ok(found)
}

/// The first changes of an operation, in their order.
///
/// # Errors
/// As the engine.
pub fn first_changes(tx: &Tx<'_>, op: i64, limit: i64) -> Result<Vec<Change>> {
    let sql = "SELECT kind, noun, record, last, image FROM change WHERE op = ?1 ORDER BY seq LIMIT ?2";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((op, limit), read_change)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The changes of an operation, newest first: the order in which they are taken back. At most `limit` from below
/// `below`, each with its place.
///
/// # Errors
/// As the engine.
pub fn changes(tx: &Tx<'_>, op: i64, below: i64, limit: i64) -> Result<Vec<(i64, Change)>> {
    let sql = "SELECT kind, noun, record, last, image, seq FROM change WHERE op = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((op, below, limit), |row| Ok((row.get(5)?, read_change(row)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(in crate::store) fn read_change(row: &Row<'_>) -> rusqlite::Result<Change> {
    let kind: String = row.get(0)?;
    Ok(Change { kind: Kind::of(&kind), noun: row.get(1)?, record: row.get(2)?, last: row.get(3)?, image: row.get(4)? })
}
