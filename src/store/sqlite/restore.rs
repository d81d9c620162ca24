//! A backup put in the place of the present database.
//!
//! Another name is never moved over a file that somebody has open: its `-wal` would stay with the name and be
//! replayed into the wrong file. The pages of the backup are written into the present file as one transaction, which
//! in WAL mode is all or nothing: whoever has the file open sees the old rows until the commit and the new ones after
//! it, and a kill or a power cut on the way leaves the old. Only a file that cannot be read at all is set aside,
//! and only while no other process has it open.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use super::Engine;
use super::copy::{self, Facts, Progress};
use super::fault::OpenError;
use super::open::{self, Mode, Patience, Plan};
use super::{guard, settings};

/// How the folder is called in which an older backup is brought up to date.
pub const WORKSHOP: &str = ".tend-restore-";

/// Writes of others that may come between the copy of what is there and the lock, before we give up.
const TRIES: u32 = 5;

/// A backup found good, in the present version.
#[derive(Debug)]
pub struct Candidate {
    /// It opened, unable to write.
    pub engine: Engine,
    /// What it holds, as it is in the backup.
    pub facts: Facts,
    /// The file that holds it, in the present version.
    file: PathBuf,
    /// Where an older one was brought up to date; goes away with it.
    _workshop: Option<TempDir>,
}

impl Candidate {
    /// It opened once more, for whoever wants an engine of his own.
    ///
    /// # Errors
    /// As the engine.
    pub fn opened(&self) -> Result<Engine, super::Error> {
        let file = open::real(&self.file)?;
        let conn = settings::connect_fixed(&file, Patience { millis: 0 })?;
        settings::apply(&conn, &file, settings::Access::Fixed)?;
        Ok(Engine::of(conn, &file))
    }
}

/// Looks at a backup and, where it is of an older version, brings a copy of it up to date in the folder `near`.
pub fn candidate(file: &Path, near: &Path, plan: &Plan<'_>) -> Result<Candidate, OpenError> {
    let (conn, facts) = copy::examine(file, plan.version)?;
    if facts.version == plan.version {
        return Ok(Candidate { engine: Engine::of(conn, file), facts, file: file.into(), _workshop: None });
    }
    guard::make_folder(near)?;
    let near = near.canonicalize().map_err(|e| OpenError::io(near, e))?;
    let workshop = tempfile::Builder::new().prefix(WORKSHOP).tempdir_in(&near).map_err(|e| OpenError::io(&near, e))?;
    let newer = workshop.path().join("db");
    copy::copy(&conn, &newer, false, &mut |_, _| {})?;
    drop(open::open(&newer, Mode::Write { create: false }, Patience { millis: 0 }, plan)?);
    let (conn, _) = copy::examine(&newer, plan.version)?;
    Ok(Candidate { engine: Engine::of(conn, &newer), facts, file: newer, _workshop: Some(workshop) })
}

/// Writes the candidate into the database that `present` has open, having copied that to `kept`.
pub fn into_present(
    candidate: &Candidate,
    present: &Connection,
    (file, kept): (&Path, &Path),
    patience: Patience,
    progress: Progress<'_>,
) -> Result<(), OpenError> {
    let fault = |e| OpenError::sqlite(file, patience.millis, e);
    for attempt in 1..=TRIES {
        let head = match copy::copy(present, kept, false, &mut |_, _| {}) {
            Ok(facts) => facts.head,
            Err(OpenError::Damaged { .. }) => {
                copy::copy_damaged(present, kept, &mut |_, _| {})?;
                None
            }
            Err(e) => return Err(e),
        };
        let mut to = settings::connect(file, patience)?;
        settings::apply(&to, file, settings::Access::Write)?;
        open::ensure_wal(&to, file, patience)?;
        // What somebody wrote since the copy would be in neither file.
        let mut same = true;
        let unchanged = || {
            same = copy::head(present).map_or(head.is_none(), |now| now == head);
            if same { Ok(()) } else { Err(copy::busy()) }
        };
        let done = copy::run(&candidate.engine.conn, &mut to, progress, unchanged);
        match done {
            Ok(()) => return finish(&mut to, candidate, file),
            Err(_) if !same && attempt < TRIES => fs::remove_file(kept).map_err(|e| OpenError::io(kept, e))?,
            Err(e) => return Err(fault(e)),
        }
    }
    Err(OpenError::Busy { path: file.into(), millis: patience.millis })
}

fn finish(to: &mut Connection, candidate: &Candidate, file: &Path) -> Result<(), OpenError> {
    let fault = |e| OpenError::sqlite(file, 0, e);
    let wanted = copy::facts(&candidate.engine.conn).map_err(fault)?;
    let found = copy::facts(to).map_err(fault)?;
    // A reader may keep the log from being cut back now; that is not waited for, the next writer does it then.
    to.busy_handler(None::<fn(i32) -> bool>).map_err(fault)?;
    let _ = to.query_row("PRAGMA wal_checkpoint(truncate)", [], |_| Ok(()));
    if (&wanted.rows, wanted.version) == (&found.rows, found.version) {
        return Ok(());
    }
    // Somebody has already gone on writing.
    if found.head.map(|link| link.op) > wanted.head.map(|link| link.op) {
        return Ok(());
    }
    Err(OpenError::Unequal { path: file.into(), what: "rows".to_owned() })
}

/// Puts the candidate where there is no database.
pub fn into_empty_place(candidate: &Candidate, file: &Path, progress: Progress<'_>) -> Result<(), OpenError> {
    let place = guard::place(file)?;
    guard::make_folder(&place.folder)?;
    copy::copy(&candidate.engine.conn, &guard::place(file)?.file, false, progress).map(drop)
}

/// Puts the candidate in the place of a file that cannot be read, which stays under another name, with its `-wal`.
/// Answers that name.
pub fn aside(candidate: &Candidate, file: &Path, stamp: &str, progress: Progress<'_>) -> Result<PathBuf, OpenError> {
    let file = &guard::place(file)?.file;
    let old = guard::beside(file, &format!(".damaged-{stamp}"));
    let next = guard::beside(file, &format!(".restored-{stamp}"));
    let held = File::options().read(true).write(true).open(file).map_err(|e| OpenError::io(file, e))?;
    // Every connection holds a shared lock on a part of the file for as long as it is open, so nobody has it open if
    // the whole can be locked.
    rustix::fs::fcntl_lock(&held, rustix::fs::FlockOperation::NonBlockingLockExclusive)
        .map_err(|_| OpenError::InUse(file.clone()))?;
    copy::copy(&candidate.engine.conn, &next, false, progress)?;
    let place = || -> std::io::Result<()> {
        // The old bytes have their second name before the first is given away.
        fs::hard_link(file, &old)?;
        for suffix in ["-wal", "-journal"] {
            let beside = guard::beside(file, suffix);
            if beside.exists() {
                fs::rename(&beside, guard::beside(&old, suffix))?;
            }
        }
        let shared = guard::beside(file, "-shm");
        if shared.exists() {
            fs::remove_file(shared)?;
        }
        fs::rename(&next, file)
    };
    place().map_err(|e| OpenError::io(file, e))?;
    if let Some(folder) = file.parent() {
        guard::sync(folder)?;
    }
    drop(held);
    Ok(old)
}
