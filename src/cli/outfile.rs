//! Files that a command writes for somebody: whole or not at all, readable by this account only, never in the place
//! of something else by accident.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::app::App;
use super::failure::{Code, Failure, io as failed, shell};
use crate::store::{OpenError, beside, plain_file};

/// A file on its way: bytes gather beside its place until [`OutFile::keep`] moves them there.
#[derive(Debug)]
pub struct OutFile {
    /// As it was typed.
    path: String,
    full: PathBuf,
    replace: bool,
    file: io::BufWriter<tempfile::NamedTempFile>,
}

impl OutFile {
    /// Begins a file at this path. What is there already stays until the end, and is replaced only by `force`.
    ///
    /// # Errors
    /// Where something is there that may not be replaced, or the folder takes no file.
    pub fn begin(app: &App, path: &str, force: bool) -> Result<Self, Failure> {
        let full = app.env.absolute(Path::new(path));
        if let Some(folder) = full.parent().filter(|folder| !folder.is_dir()) {
            let shown = folder.display().to_string();
            return Err(Failure::new(Code::NotFound, "error.no_folder", vec![("path", shown.clone())])
                .hint("hint.mkdir", vec![("path", shell(&shown))]));
        }
        let refused = |key| Failure::new(Code::Io, key, vec![("path", path.to_owned())]).hint("hint.exists", vec![]);
        match plain_file(&full) {
            Ok(None) => {}
            Ok(Some(_)) if is_database(app, &full) => return Err(refused("error.out_database")),
            Ok(Some(_)) if !force => return Err(taken(path)),
            Ok(Some(_)) => {}
            Err(OpenError::NotAFile(_)) if full.is_dir() => return Err(failed(path, &io::ErrorKind::IsADirectory.into())),
            Err(OpenError::NotAFile(_) | OpenError::Symlink(_)) => return Err(refused("error.out_place")),
            Err(error) => return Err(crate::store::Error::Open(error).into()),
        }
        let folder = full.parent().map_or_else(|| app.env.folder.clone(), Path::to_path_buf);
        let file = tempfile::NamedTempFile::new_in(folder).map_err(|error| failed(path, &error))?;
        Ok(Self { path: path.to_owned(), full, replace: force, file: io::BufWriter::with_capacity(1 << 16, file) })
    }

    /// Leaves everything as it was; answers the path as it was typed.
    #[must_use]
    pub fn drop(self) -> String {
        self.path
    }

    /// Puts the file into its place, on disk; answers the path as it was typed.
    ///
    /// # Errors
    /// Where its bytes or its name cannot be written. Nothing has changed then.
    pub fn keep(self) -> Result<String, Failure> {
        let Self { path, full, replace, file } = self;
        let file = file.into_inner().map_err(|error| failed(&path, error.error()))?;
        file.as_file().sync_all().map_err(|error| failed(&path, &error))?;
        let kept = if replace { file.persist(&full) } else { file.persist_noclobber(&full) };
        match kept {
            Ok(_) => Ok(path),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Err(taken(&path)),
            Err(error) => Err(failed(&path, &error.error)),
        }
    }
}

impl Write for OutFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn taken(path: &str) -> Failure {
    Failure::new(Code::Io, "error.exists", vec![("path", path.to_owned())]).hint("hint.out_force", vec![])
}

/// Whether this is the database, or one of the files beside it.
fn is_database(app: &App, full: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    let Some((database, full)) = app.database().ok().as_deref().and_then(real).zip(real(full)) else { return false };
    ["", "-wal", "-shm", "-journal"].iter().any(|end| beside(&database, end) == full)
}
