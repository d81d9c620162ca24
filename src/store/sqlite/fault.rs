//! What can go wrong between a path and a connection, and what SQLite's own codes mean to us.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// Why a database was not opened. Each value carries what was met; the words for it are chosen at the edge.
///
/// Whatever the reason, the rows are as they were before; and of a file that is refused for what it is, the bytes.
#[derive(Debug)]
pub enum OpenError {
    /// Not an absolute path, or a `file:` URI, or text with a NUL in it, or a path without a last name.
    NotAPath(PathBuf),
    /// Nothing is there and creating was not asked for.
    Absent(PathBuf),
    /// A symbolic link: the `-wal` beside the link and the one beside its target would be two different files.
    Symlink(PathBuf),
    /// A directory, pipe, socket or device.
    NotAFile(PathBuf),
    /// A file that is not a database of ours.
    Foreign { path: PathBuf, what: Alien },
    /// Written by a newer program; `found` and `known` are schema versions.
    Newer { path: PathBuf, found: i32, known: i32 },
    /// Written by an older program, in a place where it cannot be brought up to date.
    Older { path: PathBuf, found: i32, known: i32 },
    /// On a network file system, where locks and shared memory do not hold between machines.
    NetworkFs { path: PathBuf, name: &'static str },
    /// The folder lets a third person replace the file. `mode` in the permission bits, `owner` a user id.
    Unsafe { path: PathBuf, mode: u32, owner: u32 },
    /// A journal with content lies where a new database would go: SQLite would replay it into the new file.
    Leftover(PathBuf),
    /// A new database was not whole when read back, and was thrown away before it had its name.
    Unfinished(PathBuf),
    /// The file, its folder or its file system cannot be written, and the work (or reading the journal) needs it.
    ReadOnly(PathBuf),
    /// This account may not look at or create it.
    Permission(PathBuf),
    /// No space, quota or permitted file size left.
    NoSpace(PathBuf),
    /// Another process held the lock for all of `millis`.
    Busy { path: PathBuf, millis: u32 },
    /// Ours, but not readable as it should be.
    Damaged { path: PathBuf, how: Damage },
    /// Ours, but with this table, index, view or trigger that we did not make so.
    Altered { path: PathBuf, object: String },
    /// A setting read back otherwise than it was set.
    Setting { name: &'static str, wanted: String, found: String },
    /// The step from schema version `from` failed and was taken back: the file holds the old version.
    Migration { path: PathBuf, from: i32, source: rusqlite::Error },
    /// After the steps from `from`, rows of `table` refer to rows that are not there; all taken back.
    Orphans { path: PathBuf, from: i32, table: String, parent: String },
    /// What had to happen before a migration (a backup) failed, so there was none.
    Unprepared { path: PathBuf, from: i32, source: Box<dyn Error + Send + Sync> },
    /// Something is there already and was not to be replaced.
    Taken(PathBuf),
    /// Another process has the database open, or it has a `-wal` of its own: its name cannot be given to a copy.
    InUse(PathBuf),
    /// A copy was made and read back, and is not what was copied; `what` names the first difference.
    Unequal { path: PathBuf, what: String },
    /// The SQLite linked in is one of those whose WAL can lose commits; numbers as `3_051_003`.
    OldSqlite { found: i32, needed: i32 },
    /// Anything else SQLite said.
    Sqlite { path: PathBuf, source: rusqlite::Error },
    /// Anything else the system said.
    Io { path: PathBuf, source: io::Error },
}

/// What a file is that is not ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alien {
    /// Zero bytes. Often what is left of a file that something else emptied: refused rather than filled, so that
    /// the loss is noticed.
    Empty,
    /// No SQLite database.
    NotADatabase,
    /// An SQLite database with another application id (0: none was ever set).
    Application(i32),
}

/// How a file of ours is damaged.
#[derive(Debug)]
pub enum Damage {
    /// Shorter than the 100 bytes of a header.
    Short { bytes: usize },
    /// A schema version that no program writes.
    Version(i32),
    /// SQLite's own words.
    Sqlite(rusqlite::Error),
    /// The first line of `integrity_check`.
    Unsound(String),
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short { bytes } => write!(f, "{bytes} bytes"),
            Self::Version(version) => write!(f, "user_version {version}"),
            Self::Sqlite(error) => error.fmt(f),
            Self::Unsound(line) => f.write_str(line),
        }
    }
}

/// What an error of SQLite means for the one who waits for the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Busy,
    NoSpace,
    ReadOnly,
    NotADb,
    Corrupt,
    CantOpen,
    Io,
    Constraint,
    Other,
}

/// Sorts an error of SQLite by what can be done about it.
///
/// `PROTOCOL` is a lock race that outlasted SQLite's own retries, hence `Busy`. `IOERR_SHMSIZE` is the `-shm` file
/// failing to grow, which full disks and quotas do and failing ones hardly, hence `NoSpace`. A write refused by
/// `RLIMIT_FSIZE` or a quota arrives as `IOERR_WRITE`, the same as a failing disk, hence `Io`.
pub fn classify(error: &rusqlite::Error) -> Kind {
    let Some(failure) = error.sqlite_error() else {
        return Kind::Other;
    };
    if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE {
        return Kind::NoSpace;
    }
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => Kind::Busy,
        ErrorCode::DiskFull => Kind::NoSpace,
        ErrorCode::ReadOnly => Kind::ReadOnly,
        ErrorCode::NotADatabase => Kind::NotADb,
        ErrorCode::DatabaseCorrupt => Kind::Corrupt,
        ErrorCode::CannotOpen => Kind::CantOpen,
        ErrorCode::SystemIoFailure => Kind::Io,
        ErrorCode::ConstraintViolation => Kind::Constraint,
        _ => Kind::Other,
    }
}

impl OpenError {
    /// What SQLite said while opening `path`, having waited `millis`.
    pub fn sqlite(path: &Path, millis: u32, source: rusqlite::Error) -> Self {
        let path = path.to_path_buf();
        match classify(&source) {
            Kind::Busy => Self::Busy { path, millis },
            Kind::NoSpace => Self::NoSpace(path),
            Kind::ReadOnly => Self::ReadOnly(path),
            Kind::NotADb | Kind::Corrupt => Self::Damaged { path, how: Damage::Sqlite(source) },
            Kind::CantOpen => cannot_open(path, source),
            Kind::Io | Kind::Constraint | Kind::Other => Self::Sqlite { path, source },
        }
    }

    /// What the system said about `path`.
    pub fn io(path: &Path, source: io::Error) -> Self {
        use io::ErrorKind as K;
        let path = path.to_path_buf();
        match source.kind() {
            K::NotFound => Self::Absent(path),
            K::PermissionDenied => Self::Permission(path),
            K::ReadOnlyFilesystem => Self::ReadOnly(path),
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::NoSpace(path),
            K::NotADirectory => Self::NotAFile(path),
            _ => Self::Io { path, source },
        }
    }
}

/// SQLite says "unable to open" of the file as well as of the `-wal` and `-shm` it could not make beside it.
fn cannot_open(path: PathBuf, source: rusqlite::Error) -> OpenError {
    use rustix::fs::{Access, access};
    if source.sqlite_error().is_some_and(|failure| failure.extended_code == ffi::SQLITE_CANTOPEN_SYMLINK) {
        return OpenError::Symlink(path);
    }
    if let Err(missing) = path.symlink_metadata() {
        return OpenError::io(&path, missing);
    }
    if access(&path, Access::READ_OK).is_err() {
        return OpenError::Permission(path);
    }
    let folder_writable = path.parent().is_none_or(|folder| access(folder, Access::WRITE_OK).is_ok());
    if !folder_writable {
        return OpenError::ReadOnly(path);
    }
    OpenError::Sqlite { path, source }
}

impl fmt::Display for OpenError {
    /// For logs and tests; what a person reads is written at the edge.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Error for OpenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Migration { source, .. } | Self::Sqlite { source, .. } | Self::Damaged { how: Damage::Sqlite(source), .. } => {
                Some(source)
            }
            Self::Unprepared { source, .. } => Some(source.as_ref()),
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
