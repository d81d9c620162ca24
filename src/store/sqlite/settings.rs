//! How a connection waits and what it is held to. Every setting is read back: SQLite ignores what it does not know.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};

use super::fault::OpenError;
use super::open::Patience;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Write,
    /// Reading where SQLite may keep its side files.
    Read,
    /// Reading where nothing can be written.
    Fixed,
}

/// Opens an existing file, waiting set up before anything else happens on the connection.
pub fn connect(file: &Path, patience: Patience) -> Result<Connection, OpenError> {
    open(file, OpenFlags::SQLITE_OPEN_READ_WRITE, file, patience)
}

/// Opens an existing file that this process will not write to, whatever it is asked.
pub fn connect_reading(file: &Path, patience: Patience) -> Result<Connection, OpenError> {
    open(file, OpenFlags::SQLITE_OPEN_READ_ONLY, file, patience)
}

/// Opens a file that nothing can write, without locks or side files.
///
/// SQLite believes us that it does not change. Should another account write to it meanwhile, a read may fail as
/// damaged or see rows of two moments; the file itself cannot come to harm.
pub fn connect_fixed(file: &Path, patience: Patience) -> Result<Connection, OpenError> {
    let uri = format!("file:{}?immutable=1", percent(file));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    open(Path::new(&uri), flags, file, patience)
}

fn open(name: &Path, flags: OpenFlags, file: &Path, patience: Patience) -> Result<Connection, OpenError> {
    let flags = flags
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_PRIVATE_CACHE
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let fault = |e| OpenError::sqlite(file, patience.millis, e);
    let mut conn = Connection::open_with_flags(name, flags).map_err(fault)?;
    conn.busy_handler(Some(waiting(patience))).map_err(fault)?;
    switch(&conn, file)?;
    Ok(conn)
}

/// Everything but letters, digits and a few marks as `%XX`, so that `?`, `#` and `%` in a name are only that.
fn percent(path: &Path) -> String {
    use std::fmt::Write;
    use std::os::unix::ffi::OsStrExt;
    let mut text = String::new();
    for &byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// What SQLite calls when a lock is taken: sleeps a random time, at first about a millisecond, at most 25, until
/// the patience is over. Random, because processes that wait in step meet again at every try; short, because the
/// lock is not fair and whoever asks seldom loses to whoever asks often.
fn waiting(patience: Patience) -> impl FnMut(i32) -> bool + Send + 'static {
    const LONGEST_MICROS: u64 = 25_000;
    let patience = Duration::from_millis(patience.millis.into());
    let mut random = RandomState::new().hash_one(std::process::id()) | 1;
    let mut since = Instant::now();
    move |tries| {
        if tries == 0 {
            since = Instant::now();
        }
        let left = patience.saturating_sub(since.elapsed());
        if left.is_zero() {
            return false;
        }
        // xorshift64
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let longest = (1_000 << tries.clamp(0, 5)).min(LONGEST_MICROS);
        let sleep = Duration::from_micros(longest / 4 + random % longest);
        thread::sleep(sleep.min(left));
        true
    }
}

/// Switches of the connection itself, set before the file is first read: what they keep out (a schema that calls
/// functions, shadow tables written by hand, misspelt columns taken for text) may be in the file.
const SWITCHES: [(DbConfig, &str, bool); 7] = [
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, "defensive", true),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, "trusted_schema", false),
    (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, "writable_schema", false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, "dqs_dml", false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, "dqs_ddl", false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, "foreign_keys", true),
    // A plan is made once for a statement, not anew for every value bound to it: half the time of a bulk write.
    (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, "enable_qpsg", true),
];

fn switch(conn: &Connection, file: &Path) -> Result<(), OpenError> {
    for (switch, name, wanted) in SWITCHES {
        let fault = |e| OpenError::sqlite(file, 0, e);
        conn.set_db_config(switch, wanted).map_err(fault)?;
        hold(name, wanted, conn.db_config(switch).map_err(fault)?)?;
    }
    Ok(())
}

/// Settings that every connection gets.
const PRAGMAS: &[(&str, i64)] = &[
    ("foreign_keys", 1),
    ("cell_size_check", 1),
    // 0 bytes: a stray write of this process must not reach the file through memory.
    ("mmap_size", 0),
    // FULL: a commit that was answered for survives a power cut. NORMAL loses the last ones.
    ("synchronous", 2),
    // What was deleted is overwritten, for erasure.
    ("secure_delete", 1),
    // 64 MiB: what a `-wal` that grew past it is cut back to.
    ("journal_size_limit", 64 << 20),
    // Plain fsync leaves the bytes in the drive's own memory there.
    #[cfg(target_vendor = "apple")]
    ("fullfsync", 1),
    #[cfg(target_vendor = "apple")]
    ("checkpoint_fullfsync", 1),
];

/// Applies the settings that may read the file, hence after it is known to be ours.
pub fn apply(conn: &Connection, file: &Path, access: Access) -> Result<(), OpenError> {
    for &(name, wanted) in PRAGMAS {
        set(conn, file, name, wanted)?;
    }
    temporary(conn, file, access)?;
    if access != Access::Write {
        set(conn, file, "query_only", 1)?;
    }
    Ok(())
}

/// Sets a numeric pragma and reads it back.
pub fn set(conn: &Connection, file: &Path, name: &'static str, wanted: i64) -> Result<(), OpenError> {
    let fault = |e| OpenError::sqlite(file, 0, e);
    conn.pragma_update(None, name, wanted).map_err(fault)?;
    let found: i64 = conn.pragma_query_value(None, name, |row| row.get(0)).map_err(fault)?;
    hold(name, wanted, found)
}

/// Big sorts spill into the database's own folder, nameless or under names that SQLite unlinks at once, with mode
/// 0600, never into `/tmp`. Where the folder cannot be written, or has a name that SQL text cannot hold, they stay in
/// memory.
///
/// The setting of the folder belongs to the process, not the connection; of two databases in one process, both
/// private, the one opened last lends its folder. The pragma is deprecated; a build without it fails to read back.
fn temporary(conn: &Connection, file: &Path, access: Access) -> Result<(), OpenError> {
    const FILE: i64 = 1;
    const MEMORY: i64 = 2;
    let writable = |folder: &&str| rustix::fs::access(*folder, rustix::fs::Access::WRITE_OK).is_ok();
    let folder = file.parent().and_then(Path::to_str).filter(|_| access != Access::Fixed);
    let Some(folder) = folder.filter(writable) else {
        return set(conn, file, "temp_store", MEMORY);
    };
    const NAME: &str = "temp_store_directory";
    let fault = |e| OpenError::sqlite(file, 0, e);
    conn.pragma_update(None, NAME, folder).map_err(fault)?;
    let found: Value = conn.pragma_query_value(None, NAME, |row| row.get(0)).map_err(fault)?;
    hold(NAME, Value::Text(folder.into()), found)?;
    set(conn, file, "temp_store", FILE)
}

fn hold<T: PartialEq + std::fmt::Debug>(name: &'static str, wanted: T, found: T) -> Result<(), OpenError> {
    if wanted == found {
        return Ok(());
    }
    Err(OpenError::Setting { name, wanted: format!("{wanted:?}"), found: format!("{found:?}") })
}
