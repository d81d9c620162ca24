//! A copy of a database as it stands at one commit, made while others write, and proved before it has its name.
//!
//! Pages are copied through SQLite's backup API within one read transaction that is held from the first page to the
//! last. So the copy is exactly one commit, writers go on meanwhile (what they commit waits in the `-wal`), and it
//! never has to start over, as it would with a transaction a step. `VACUUM INTO` gives one commit too, but builds
//! every tree anew, shows no progress, and cannot be turned round: a restore uses the same pages the other way.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Row, Transaction, TransactionBehavior};
use tempfile::TempPath;

use super::fault::{Damage, OpenError};
use super::guard;
use super::{APPLICATION_ID, open::Patience};
use super::{schema, settings};

/// How copies are called until they are whole; they lie in the folder of their name.
pub const UNFINISHED: &str = ".tend-copy-";

/// Pages copied between two looks at the progress: 4 MiB.
const STEP: i32 = 1024;

/// What a database holds, by which a copy is compared with what it was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Schema version.
    pub version: i32,
    /// Bytes of the file, of all its pages.
    pub bytes: i64,
    /// Rows of each table, those of the word index left out.
    pub rows: BTreeMap<String, i64>,
    /// The last operation.
    pub head: Option<Link>,
    /// The first operation: copies of one database have the same.
    pub first: Option<Link>,
}

/// One operation of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its number.
    pub op: i64,
    /// The clock of the machine when it was written, in microseconds.
    pub wall_at: i64,
    /// Its digest, 64 hexadecimal digits.
    pub digest: String,
}

/// Told the bytes done and the bytes in all.
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64);

/// What the database holds at this moment. Within the caller's transaction.
pub fn facts(conn: &Connection) -> rusqlite::Result<Facts> {
    let number = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let mut rows = BTreeMap::new();
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
               AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\'";
    let mut names = conn.prepare(sql)?;
    for name in names.query_map([], |row| row.get::<_, String>(0))? {
        let name = name?;
        let quoted = name.replace('"', "\"\"");
        let count = conn.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| row.get(0))?;
        rows.insert(name, count);
    }
    let chained = rows.contains_key("operation");
    Ok(Facts {
        version: conn.pragma_query_value(None, "user_version", |row| row.get(0))?,
        bytes: number("page_count")? * number("page_size")?,
        head: if chained { head(conn)? } else { None },
        first: if chained { first(conn)? } else { None },
        rows,
    })
}

/// The last operation.
pub(super) fn head(conn: &Connection) -> rusqlite::Result<Option<Link>> {
    link(conn, "SELECT id, wall_at, lower(hex(digest)) FROM operation ORDER BY id DESC LIMIT 1")
}

/// The first operation.
fn first(conn: &Connection) -> rusqlite::Result<Option<Link>> {
    link(conn, "SELECT id, wall_at, lower(hex(digest)) FROM operation ORDER BY id LIMIT 1")
}

fn link(conn: &Connection, sql: &str) -> rusqlite::Result<Option<Link>> {
    let read = |row: &Row<'_>| Ok(Link { op: row.get(0)?, wall_at: row.get(1)?, digest: row.get(2)? });
    conn.query_row(sql, [], read).optional()
}

/// The first operation of a database, through a connection of its own that takes no lock: what lies in its log is not
/// seen, and the first operation soon leaves that.
pub fn identity(file: &Path) -> Result<Option<Link>, OpenError> {
    let file = super::open::real(file)?;
    let conn = settings::connect_fixed(&file, Patience { millis: 0 })?;
    first(&conn).map_err(|e| OpenError::sqlite(&file, 0, e))
}

/// Version, last and first operation of a copy, without reading all of it.
pub fn glance(file: &Path) -> Result<Facts, OpenError> {
    let folder = folder(file).canonicalize().map_err(|e| OpenError::io(file, e))?;
    let path = folder.join(file.file_name().unwrap_or_default());
    let header = guard::header(&path)?;
    super::open::recognise(file, APPLICATION_ID, i32::MAX, (header.application_id, header.version))?;
    let conn = settings::connect_fixed(&path, Patience { millis: 0 })?;
    let read = || -> rusqlite::Result<Facts> {
        let number = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let bytes = number("page_count")? * number("page_size")?;
        Ok(Facts { version: header.version, bytes, rows: BTreeMap::new(), head: head(&conn)?, first: first(&conn)? })
    };
    read().map_err(|e| OpenError::sqlite(file, 0, e))
}

/// Copies the database to `target`, mode 0600: read back, compared, on the disk, and only then under its name.
/// What lies there is replaced, in one step, only where `replace` says so.
pub fn copy(source: &Connection, target: &Path, replace: bool, progress: Progress<'_>) -> Result<Facts, OpenError> {
    let (wanted, temporary) = raw(source, target, replace, progress)?;
    let found = prove(&temporary, target)?;
    if found != wanted {
        return Err(OpenError::Unequal { path: target.into(), what: difference(&wanted, &found) });
    }
    settle(temporary, target, replace)?;
    Ok(found)
}

/// As [`copy`], of a database that is known to be damaged: byte for byte, without proof.
pub fn copy_damaged(source: &Connection, target: &Path, progress: Progress<'_>) -> Result<(), OpenError> {
    let (path, tx) = begin(source, target, false)?;
    pages(&tx, &path, target, progress)?;
    drop(tx);
    settle(path, target, false)
}

fn begin<'c>(source: &'c Connection, target: &Path, replace: bool) -> Result<(TempPath, Transaction<'c>), OpenError> {
    free(target, replace)?;
    let temporary = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .suffix(".db")
        .tempfile_in(folder(target))
        .map_err(|e| OpenError::io(folder(target), e))?
        .into_temp_path();
    let tx = Transaction::new_unchecked(source, TransactionBehavior::Deferred);
    Ok((temporary, tx.map_err(|e| OpenError::sqlite(target, 0, e))?))
}

fn raw(source: &Connection, target: &Path, replace: bool, progress: Progress<'_>) -> Result<(Facts, TempPath), OpenError> {
    let (temporary, tx) = begin(source, target, replace)?;
    let wanted = facts(&tx).map_err(|e| OpenError::sqlite(target, 0, e))?;
    pages(&tx, &temporary, target, progress)?;
    Ok((wanted, temporary))
}

/// Copies all pages into the empty file, whatever it lies on: nobody else knows its name, so it needs no locks, and
/// one that stops half-way is thrown away, so it needs no journal.
fn pages(source: &Connection, file: &Path, named: &Path, progress: Progress<'_>) -> Result<(), OpenError> {
    let fault = |e| OpenError::sqlite(named, 0, e);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let mut to = Connection::open_with_flags_and_vfs(file, flags, c"unix-none").map_err(fault)?;
    to.execute_batch("PRAGMA synchronous = OFF").map_err(fault)?;
    to.query_row("PRAGMA journal_mode = OFF", [], |_| Ok(())).map_err(fault)?;
    run(source, &mut to, progress, || Ok(())).map_err(fault)?;
    to.close().map_err(|(_, e)| fault(e))
}

/// Runs a backup to its end. `locked` is asked once `to` is locked, before it is changed for good.
pub(super) fn run(
    source: &Connection,
    to: &mut Connection,
    progress: Progress<'_>,
    locked: impl FnOnce() -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let size: i64 = source.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let bytes = |pages: i32| u64::try_from(i64::from(pages) * size).unwrap_or(0);
    let backup = Backup::new(source, to)?;
    let mut locked = Some(locked);
    loop {
        // The first page takes the lock.
        let outcome = backup.step(if locked.is_some() { 1 } else { STEP })?;
        if matches!(outcome, StepResult::Busy | StepResult::Locked) {
            return Err(busy());
        }
        if outcome == StepResult::Done {
            return Ok(());
        }
        if let Some(locked) = locked.take() {
            locked()?;
        }
        let now = backup.progress();
        progress(bytes(now.pagecount - now.remaining), bytes(now.pagecount));
    }
}

/// What SQLite says where a lock was not to be had in time.
pub(super) fn busy() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None)
}

/// Reads a file that nobody writes to its end: ours, sound, and what it holds. `named` is what it is called.
fn prove(file: &Path, named: &Path) -> Result<Facts, OpenError> {
    let conn = settings::connect_fixed(file, Patience { millis: 0 })?;
    let fault = |e| OpenError::sqlite(named, 0, e);
    settings::apply(&conn, file, settings::Access::Fixed)?;
    integrity(&conn, named)?;
    facts(&conn).map_err(fault)
}

/// Refuses what `integrity_check` finds fault with.
pub(super) fn integrity(conn: &Connection, named: &Path) -> Result<(), OpenError> {
    let first = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0));
    let first = first.map_err(|e| OpenError::sqlite(named, 0, e))?;
    if first == "ok" {
        return Ok(());
    }
    let first = first.lines().next_back().unwrap_or_default().to_owned();
    Err(OpenError::Damaged { path: named.into(), how: Damage::Unsound(first) })
}

/// A backup as a connection that cannot write and makes no file beside it, with what it holds. What is not ours,
/// newer, damaged, or still has a journal is refused.
pub fn examine(file: &Path, known: i32) -> Result<(Connection, Facts), OpenError> {
    let folder = folder(file).canonicalize().map_err(|e| OpenError::io(file, e))?;
    let path = folder.join(file.file_name().unwrap_or_default());
    if guard::find(&path)?.is_none() {
        return Err(OpenError::Absent(file.into()));
    }
    if guard::journal(&path).is_some() {
        return Err(OpenError::InUse(file.into()));
    }
    let header = guard::header(&path)?;
    super::open::recognise(file, APPLICATION_ID, known, (header.application_id, header.version))?;
    let facts = prove(&path, file)?;
    let conn = settings::connect_fixed(&path, Patience { millis: 0 })?;
    if let Some(object) = schema::stranger(&conn, facts.version).map_err(|e| OpenError::sqlite(file, 0, e))? {
        return Err(OpenError::Altered { path: file.into(), object });
    }
    settings::apply(&conn, &path, settings::Access::Fixed)?;
    Ok((conn, facts))
}

fn difference(wanted: &Facts, found: &Facts) -> String {
    let table = wanted.rows.iter().find(|(table, count)| found.rows.get(*table) != Some(*count));
    match table {
        Some((table, count)) => format!("{table}: {count} / {}", found.rows.get(table).copied().unwrap_or(0)),
        None if wanted.head != found.head => "operation".to_owned(),
        None => "header".to_owned(),
    }
}

/// The folder of a file; that of the process, where only a name is given.
fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether the name can be given to a copy. A journal beside it belongs to whatever lies there, or lay there, and
/// SQLite would replay it into the copy.
fn free(target: &Path, replace: bool) -> Result<(), OpenError> {
    let beside = ["-wal", "-shm", "-journal"].map(|suffix| guard::beside(target, suffix));
    match guard::find(target)? {
        Some(_) if !replace => Err(OpenError::Taken(target.into())),
        Some(_) if beside.iter().any(|path| path.exists()) => Err(OpenError::InUse(target.into())),
        Some(_) => Ok(()),
        None => guard::journal(target).map_or(Ok(()), |path| Err(OpenError::Leftover(path))),
    }
}

/// Puts the finished copy on the disk and under its name.
fn settle(temporary: TempPath, target: &Path, replace: bool) -> Result<(), OpenError> {
    guard::sync(&temporary)?;
    free(target, replace)?;
    let put = if replace { temporary.persist(target) } else { temporary.persist_noclobber(target) };
    put.map_err(|refused| match refused.error.kind() {
        std::io::ErrorKind::AlreadyExists => OpenError::Taken(target.into()),
        _ => OpenError::io(target, refused.error),
    })?;
    guard::sync(folder(target))
}

/// Keeps the newest `keep` files of a folder whose names `ours` knows, `newest` among them; the others, if they are
/// databases of ours, are removed. Answers which.
pub fn prune(folder: &Path, newest: &Path, keep: usize, ours: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>, OpenError> {
    let entries = fs::read_dir(folder).map_err(|e| OpenError::io(folder, e))?;
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path != newest).collect();
    let file = |path: &PathBuf| fs::symlink_metadata(path).is_ok_and(|met| met.is_file());
    // What somebody works with is no backup, whatever its name; and to open it here would drop our own locks on it.
    let used = |path: &PathBuf| ["-wal", "-shm", "-journal"].iter().any(|suffix| guard::beside(path, suffix).exists());
    found.retain(|path| {
        file(path) && !used(path) && ours(path) && guard::header(path).is_ok_and(|header| header.application_id == APPLICATION_ID)
    });
    found.sort();
    let surplus = (found.len() + 1).saturating_sub(keep.max(1));
    found.truncate(surplus);
    for path in &found {
        fs::remove_file(path).map_err(|e| OpenError::io(path, e))?;
    }
    Ok(found)
}
