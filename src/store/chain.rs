//! The chain that shows tampering with what was done.
//!
//! The digest of an operation is SHA-256 over the digest of the one before it, its header as a JSON array,
//! and for each change its kind, place and the SHA-256 of salt ‖ image. Images can be emptied later (erasure)
//! without breaking the chain.

use rusqlite::{OptionalExtension as _, Row};
use sha2::{Digest, Sha256};

use super::operation::{Change, Header, Kind, read_change};
use super::{Result, Tx};
use crate::domain::anchor::Anchor;
use crate::domain::privacy::ERASURE;

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Operations before this one are missing, or it was moved here.
    Missing,
    /// Changes of it are missing or were added.
    Changes,
    /// What it kept of a row was changed, at this place.
    Image(i64),
    /// What it kept of a row is gone, at this place, and no erasure took it.
    Emptied(i64),
    /// Its header, or the place of a change, was changed; or it follows another operation than it did.
    Header,
    /// Whether it was taken back is not what the undos say.
    Undone,
    /// The anchor knows it, the file no longer does: the end of the chain is missing.
    Truncated,
    /// The anchor knows it with another digest: the chain was written anew.
    Rewritten,
    /// The anchor is of another file.
    OtherFile,
}

/// Where and how the chain is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The operation.
    pub op: i64,
    /// What does not fit.
    pub what: Break,
}

/// The end of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The last operation.
    pub op: i64,
    /// Its digest, in hexadecimal.
    pub digest: String,
}

/// What a walk along the chain has met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// Operations met.
    pub operations: i64,
    /// Changes met.
    pub changes: i64,
    /// The end.
    pub head: Option<Head>,
    /// What does not fit, in order: the first [`FAULTS`] of it.
    pub faults: Vec<Fault>,
}

/// Faults that are kept: of a chain in pieces the first tell enough.
pub const FAULTS: usize = 20;

impl Walk {
    fn fault(&mut self, op: i64, what: Break) {
        if self.faults.len() < FAULTS {
            self.faults.push(Fault { op, what });
        }
    }
}

/// The first operation at which the chain breaks; none where the whole of it holds.
///
/// # Errors
/// As the engine.
pub fn broken_link(tx: &Tx<'_>) -> Result<Option<i64>> {
    Ok(walk(tx, 1, &mut |_| {})?.faults.first().map(|fault| fault.op))
}

/// Walks along the chain from operation `from` on, which is taken to follow what stands before it. `each` is told
/// how many operations are done, now and then.
///
/// # Errors
/// As the engine.
pub fn walk(tx: &Tx<'_>, from: i64, each: &mut dyn FnMut(i64)) -> Result<Walk> {
    const NOW_AND_THEN: i64 = 1_000;
    let mut walk = Walk::default();
    let mut last = from - 1;
    let mut before: Vec<u8> = digest_of(tx, last)?.unwrap_or_default();
    // A copy of an older version, which is read as it is, knows no reasons.
    let known = "SELECT count(*) FROM pragma_table_info('operation') WHERE name = 'reason'";
    let known: i64 = tx.conn.query_row(known, [], |row| row.get(0))?;
    let reason = if known > 0 { "reason" } else { "NULL AS reason" };
    let sql = format!(
        "SELECT id, at, wall_at, actor, command, subject, request, undoes, {reason}, changes, digest FROM operation
         WHERE id >= ?1 ORDER BY id"
    );
    let mut statement = tx.conn.prepare(&sql)?;
    let mut rows = statement.query([from])?;
    while let Some(row) = rows.next()? {
        let header = header(row)?;
        let (counted, stored): (i64, Vec<u8>) = (row.get("changes")?, row.get("digest")?);
        let op = header.id;
        if op != last + 1 {
            walk.fault(op, Break::Missing);
        }
        let changes = changes_of(tx, &header)?;
        let fits = chained(&before, &header, counted, &changes.digest).as_slice() == stored;
        match changes.fault {
            Some(what) => walk.fault(op, what),
            // A gap before it explains why it does not fit.
            None if !fits && op == last + 1 => {
                walk.fault(op, if changes.whole && changes.rows == counted { Break::Header } else { Break::Changes });
            }
            None => {}
        }
        walk.operations += 1;
        walk.changes += changes.met;
        walk.head = Some(Head { op, digest: hex(&stored) });
        (before, last) = (stored, op);
        if walk.operations % NOW_AND_THEN == 0 {
            each(walk.operations);
        }
    }
    // Changes that no operation owns were some operation's.
    let sql = "SELECT c.op FROM change c LEFT JOIN operation o ON o.id = c.op WHERE c.op >= ?1 AND o.id IS NULL LIMIT 1";
    if let Some(op) = tx.conn.prepare(sql)?.query_row([from], |row| row.get(0)).optional()? {
        walk.fault(op, Break::Missing);
    }
    // What stands outside the chain follows from what stands in it: an operation is undone by the undo of it that is not
    // undone itself.
    let sql = "SELECT o.id FROM operation o
               LEFT JOIN (SELECT undoes, max(id) AS by FROM operation
                          WHERE undoes IS NOT NULL AND undone_by IS NULL GROUP BY undoes) u ON u.undoes = o.id
               WHERE o.id >= ?1 AND o.undone_by IS NOT u.by ORDER BY o.id";
    let mut statement = tx.conn.prepare(sql)?;
    let mut rows = statement.query([from])?;
    while let Some(row) = rows.next()? {
        walk.fault(row.get(0)?, Break::Undone);
    }
    Ok(walk)
}

/// What an anchor has against the chain, if anything.
///
/// # Errors
/// As the engine.
pub fn held_to(tx: &Tx<'_>, anchor: &Anchor) -> Result<Option<Fault>> {
    let fault = |what| Some(Fault { op: anchor.op, what });
    if file(tx)?.as_deref() != Some(anchor.file.as_str()) {
        return Ok(fault(Break::OtherFile));
    }
    Ok(match digest_of(tx, anchor.op)? {
        None => fault(Break::Truncated),
        Some(digest) if hex(&digest) != anchor.digest => fault(Break::Rewritten),
        Some(_) => None,
    })
}

/// The name of the file: the UUID of the person who began it.
///
/// # Errors
/// As the engine.
pub fn file(tx: &Tx<'_>) -> Result<Option<String>> {
    Ok(tx.conn.query_row("SELECT uid FROM user ORDER BY id LIMIT 1", [], |row| row.get(0)).optional()?)
}

/// The end of the chain.
///
/// # Errors
/// As the engine.
pub fn head(tx: &Tx<'_>) -> Result<Option<Head>> {
    let sql = "SELECT id, digest FROM operation ORDER BY id DESC LIMIT 1";
    let read = |row: &Row<'_>| Ok(Head { op: row.get(0)?, digest: hex(&row.get::<_, Vec<u8>>(1)?) });
    Ok(tx.conn.query_row(sql, [], read).optional()?)
}

fn digest_of(tx: &Tx<'_>, op: i64) -> Result<Option<Vec<u8>>> {
    Ok(tx.conn.prepare_cached("SELECT digest FROM operation WHERE id = ?1")?.query_row([op], |row| row.get(0)).optional()?)
}

/// The changes of one operation, folded.
struct Folded {
    digest: Vec<u8>,
    /// How many there are.
    met: i64,
    /// How many rows they are about.
    rows: i64,
    /// Their places follow one another.
    whole: bool,
    /// What is wrong with one of them by itself.
    fault: Option<Break>,
}

fn changes_of(tx: &Tx<'_>, header: &Header) -> Result<Folded> {
    let sql = "SELECT kind, noun, record, last, image, salt, digest, seq FROM change WHERE op = ?1 ORDER BY seq";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let mut rows = statement.query([header.id])?;
    let mut hasher = Sha256::new();
    let mut folded = Folded { digest: Vec::new(), met: 0, rows: 0, whole: true, fault: None };
    while let Some(row) = rows.next()? {
        let change = read_change(row)?;
        let (salt, stored, seq): (Option<Vec<u8>>, Vec<u8>, i64) = (row.get(5)?, row.get(6)?, row.get(7)?);
        let emptied = salt.is_none() && change.image.is_none() && matches!(change.kind, Kind::Set | Kind::Gone);
        let fault = if emptied {
            (!erased(tx, header.id, &change)?).then_some(Break::Emptied(seq))
        } else {
            let own = image_digest(salt.as_deref(), change.image.as_deref());
            (own.as_slice() != stored).then_some(Break::Image(seq))
        };
        folded.fault = folded.fault.or(fault);
        folded.met += 1;
        folded.rows += change.last.map_or(1, |last| last - change.record + 1);
        folded.whole &= seq == folded.met;
        hasher.update(place(&change));
        hasher.update(&stored);
    }
    folded.digest = hasher.finalize().to_vec();
    Ok(folded)
}

/// Whether an erasure, this operation or a later one, was about this row.
fn erased(tx: &Tx<'_>, op: i64, change: &Change) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM change c JOIN operation o ON o.id = c.op
               WHERE c.noun = ?1 AND c.record = ?2 AND c.op >= ?3 AND o.command = ?4)";
    let found = tx.conn.prepare_cached(sql)?.query_row((&change.noun, change.record, op, ERASURE), |row| row.get(0));
    Ok(found?)
}

fn header(row: &Row<'_>) -> rusqlite::Result<Header> {
    Ok(Header {
        id: row.get("id")?,
        at: row.get("at")?,
        wall_at: row.get("wall_at")?,
        actor: row.get("actor")?,
        command: row.get("command")?,
        subject: row.get("subject")?,
        request: row.get("request")?,
        undoes: row.get("undoes")?,
        reason: row.get("reason")?,
    })
}

pub(in crate::store) fn image_digest(salt: Option<&[u8]>, image: Option<&str>) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(salt.unwrap_or_default());
    hasher.update(image.unwrap_or_default());
    hasher.finalize().into()
}

pub(in crate::store) fn place(change: &Change) -> String {
    let last = change.last.map_or_else(String::new, |last| last.to_string());
    format!("{}\n{}\n{}\n{last}\n", change.kind.key(), change.noun, change.record)
}

pub(in crate::store) fn chained(before: &[u8], header: &Header, rows: i64, images: &[u8]) -> [u8; 32] {
    let mut parts = vec![
        header.id.into(),
        header.at.into(),
        header.wall_at.into(),
        header.actor.into(),
        serde_json::Value::from(header.command.as_str()),
        header.subject.as_deref().into(),
        header.request.as_deref().into(),
        header.undoes.into(),
        rows.into(),
    ];
    // Operations from before reasons were kept have none, and keep their digests.
    parts.extend(header.reason.as_deref().map(serde_json::Value::from));
    let mut hasher = Sha256::new();
    hasher.update(before);
    hasher.update(serde_json::Value::Array(parts).to_string());
    hasher.update(images);
    hasher.finalize().into()
}

pub(in crate::store) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
