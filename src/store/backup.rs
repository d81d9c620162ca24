//! Copies of a database and their way back.

use std::path::{Path, PathBuf};

use super::sqlite::copy::{self, Progress};
use super::sqlite::fault::{Alien, OpenError};
use super::sqlite::{Engine, guard, restore};
use super::{Error, Result, Tx, chain};

pub use super::sqlite::copy::{Facts, Link};
pub use super::sqlite::restore::Candidate;

/// A file found sound.
#[derive(Debug)]
pub struct Examined {
    /// What it holds.
    pub facts: Facts,
    /// The first operation that does not fit the chain, if any.
    pub broken: Option<i64>,
}

/// Reads a backup to its end without a change to it or beside it.
///
/// # Errors
/// What is not ours, newer, damaged, or has a journal of its own. An older one whose chain cannot be read is none.
pub fn examine(file: &Path) -> Result<Examined> {
    let (engine, facts) = Engine::examine(file)?;
    Ok(Examined { broken: broken(engine)?, facts })
}

fn broken(mut engine: Engine) -> Result<Option<i64>> {
    engine.read(|tx: Tx<'_>| chain::broken_link(&tx))
}

/// What a copy says of itself, without reading all of it.
///
/// # Errors
/// What is not ours, or cannot be read.
pub fn glance(file: &Path) -> Result<Facts> {
    Ok(copy::glance(file)?)
}

/// Which database a file is: its first operation, the same in all copies of it. None where that cannot be read.
#[must_use]
pub fn identity(file: &Path) -> Option<Link> {
    copy::identity(file).ok().flatten()
}

/// Whether somebody works with a file, or did not end doing so in good order.
#[must_use]
pub fn is_live(file: &Path) -> bool {
    ["-wal", "-shm", "-journal"].iter().any(|suffix| guard::beside(file, suffix).exists())
}

/// Looks at a backup that is to be restored; an older one is brought up to date in the folder `near`.
///
/// # Errors
/// As [`examine`].
pub fn candidate(file: &Path, near: &Path) -> Result<Candidate> {
    Engine::candidate(file, near)
}

/// The database that a backup would replace, opened; none where there is none, or none that can be read.
///
/// # Errors
/// A file that is not ours, or newer, is not replaced.
pub fn present(file: &Path, patient: bool) -> Result<Option<Engine>> {
    match Engine::for_reading(file, patient) {
        Ok(engine) => Ok(Some(engine)),
        Err(Error::Open(OpenError::Absent(_) | OpenError::Damaged { .. } | OpenError::Foreign { what: Alien::Empty, .. })) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Where the present database went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Former {
    /// There was none.
    None,
    /// It was copied here.
    Copied(PathBuf),
    /// It could not be read, and lies here now as it was.
    Aside(PathBuf),
}

/// Puts the candidate in the place of the database at `file`: `present` is that file opened, if it can be; `kept` the
/// name for a copy of it; `stamp` goes into the name of one that cannot be read.
///
/// # Errors
/// Whatever speaks against file or disk, and another process that keeps the file. The present rows are there then.
pub fn restore(
    candidate: &Candidate,
    present: Option<Engine>,
    (file, kept, stamp): (&Path, &Path, &str),
    patient: bool,
    progress: Progress<'_>,
) -> Result<Former> {
    if let Some(present) = present {
        match present.replace(candidate, kept, patient, progress) {
            Ok(()) => return Ok(Former::Copied(kept.to_path_buf())),
            Err(Error::Open(OpenError::Damaged { .. })) => {}
            Err(error) => return Err(error),
        }
    } else if file.symlink_metadata().is_err() {
        restore::into_empty_place(candidate, file, progress)?;
        return Ok(Former::None);
    }
    Ok(Former::Aside(restore::aside(candidate, file, stamp, progress)?))
}

/// Removes all but the newest `keep` backups of one database (the one whose first operation is `first`) in a folder:
/// only files whose names `ours` knows. Answers which.
///
/// # Errors
/// As the file system.
pub fn prune(
    folder: &Path,
    newest: &Path,
    keep: usize,
    first: Option<&Link>,
    ours: impl Fn(&Path) -> bool,
) -> Result<Vec<PathBuf>> {
    let same = |path: &Path| ours(path) && copy::glance(path).is_ok_and(|facts| facts.first.as_ref() == first);
    Ok(copy::prune(folder, newest, keep, same)?)
}
