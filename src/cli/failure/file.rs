//! Failures of files: the database, and what is imported.

use std::path::Path;

use super::{Code, Failure, near};
use crate::exchange::{MapError, ReadError};
use crate::ops::Candidate;
use crate::store::{self, OpenError};

/// What the system says of a file.
pub(super) fn io(path: &str, error: &std::io::Error) -> Failure {
    use std::io::ErrorKind as K;
    let path = path.to_owned();
    match error.kind() {
        K::BrokenPipe => Failure::new(Code::Io, "error.closed_pipe", vec![]),
        K::NotFound => absent(path),
        K::PermissionDenied => Failure::new(Code::Io, "error.permission", vec![("path", path)]),
        K::IsADirectory => Failure::new(Code::Invalid, "error.is_folder", vec![("path", path)]),
        K::StorageFull | K::QuotaExceeded | K::FileTooLarge => {
            Failure::new(Code::NoSpace, "error.no_space", vec![("path", path)]).hint("hint.no_space", vec![])
        }
        K::ReadOnlyFilesystem => Failure::new(Code::ReadOnly, "error.read_only", vec![("path", path)]),
        K::AlreadyExists => Failure::new(Code::Io, "error.exists", vec![("path", path)]).hint("hint.exists", vec![]),
        _ => Failure::new(Code::Io, "error.io", vec![("path", path), ("detail", error.to_string())]),
    }
}

/// A file that is not there, with those beside it that have nearly its name.
fn absent(path: String) -> Failure {
    let asked = Path::new(&path);
    let folder = asked.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let named = asked.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let names: Vec<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok().and_then(|entry| entry.file_name().into_string().ok()))
        .collect();
    let candidates = near(&named, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let hint = match (folder.is_dir(), candidates.is_empty()) {
        (false, _) => ("hint.no_folder", vec![("path", folder.display().to_string())]),
        (true, false) => ("hint.near", vec![]),
        (true, true) => ("hint.no_file", vec![("path", folder.display().to_string())]),
    };
    Failure::new(Code::NotFound, "error.no_file", vec![("path", path)]).hint(hint.0, hint.1).among(candidates)
}

/// What speaks against a row or the file while it is in use.
pub(super) fn store(error: store::Error) -> Failure {
    use store::Error;
    match error {
        Error::Open(error) => open(error),
        Error::Busy => Failure::new(Code::Busy, "error.busy", vec![]).hint("hint.busy", vec![]),
        Error::NoSpace => Failure::new(Code::NoSpace, "error.db_no_space", vec![]).hint("hint.no_space", vec![]),
        Error::ReadOnly => Failure::new(Code::ReadOnly, "error.db_read_only", vec![]).hint("hint.read_only", vec![]),
        // A value that no version writes is damage too.
        Error::Damaged(detail) | Error::Garbled(detail) => {
            Failure::new(Code::Damaged, "error.db_damaged", vec![("detail", detail)]).hint("hint.damaged", vec![])
        }
        Error::Constraint(detail) => Failure::new(Code::Refused, "error.constraint", vec![("detail", detail)]),
        Error::Io(detail) => Failure::new(Code::Io, "error.db_io", vec![("detail", detail)]),
        Error::Engine(detail) => Failure::new(Code::Internal, "error.internal", vec![("detail", detail)]),
    }
}

/// Why a file was not opened as a database of ours.
fn open(error: OpenError) -> Failure {
    let at = |path: &Path| vec![("path", path.display().to_string())];
    match error {
        OpenError::NotAPath(path) => Failure::new(Code::Usage, "error.not_a_path", at(&path)),
        OpenError::Absent(path) => Failure::new(Code::NotFound, "error.no_database", at(&path)).hint("hint.no_database", vec![]),
        OpenError::Symlink(path) => Failure::new(Code::Io, "error.symlink", at(&path)).hint("hint.symlink", vec![]),
        OpenError::NotAFile(path) => Failure::new(Code::Io, "error.not_a_file", at(&path)).hint("hint.db", vec![]),
        OpenError::Foreign { path, .. } => Failure::new(Code::ForeignFile, "error.foreign", at(&path)).hint("hint.db", vec![]),
        OpenError::Newer { path, found, known } => {
            let mut args = at(&path);
            args.extend([("found", found.to_string()), ("known", known.to_string())]);
            args.push(("version", env!("CARGO_PKG_VERSION").to_owned()));
            Failure::new(Code::TooNew, "error.newer", args).hint("hint.newer", vec![])
        }
        OpenError::Older { path, .. } => Failure::new(Code::ReadOnly, "error.older", at(&path)).hint("hint.read_only", vec![]),
        OpenError::NetworkFs { path, name } => {
            let mut args = at(&path);
            args.push(("name", name.to_owned()));
            Failure::new(Code::Io, "error.network_fs", args).hint("hint.network_fs", vec![])
        }
        OpenError::Unsafe { path, mode, .. } => {
            let mut args = at(&path);
            args.push(("mode", format!("{mode:04o}")));
            Failure::new(Code::Io, "error.unsafe_folder", args).hint("hint.unsafe_folder", vec![])
        }
        OpenError::Leftover(path) => Failure::new(Code::Damaged, "error.leftover", at(&path)).hint("hint.leftover", vec![]),
        OpenError::Unfinished(path) => Failure::new(Code::Io, "error.unfinished", at(&path)),
        OpenError::ReadOnly(path) => Failure::new(Code::ReadOnly, "error.read_only", at(&path)).hint("hint.read_only", vec![]),
        OpenError::Permission(path) => Failure::new(Code::Io, "error.permission", at(&path)).hint("hint.permission", vec![]),
        OpenError::NoSpace(path) => Failure::new(Code::NoSpace, "error.no_space", at(&path)).hint("hint.no_space", vec![]),
        OpenError::Busy { .. } => Failure::new(Code::Busy, "error.busy", vec![]).hint("hint.busy", vec![]),
        OpenError::Damaged { path, how } => {
            let mut args = at(&path);
            args.push(("detail", how.to_string().chars().take(200).collect()));
            Failure::new(Code::Damaged, "error.damaged", args).hint("hint.damaged", vec![])
        }
        OpenError::Migration { path, from, source } => {
            let mut args = at(&path);
            args.extend([("from", from.to_string()), ("detail", source.to_string())]);
            Failure::new(Code::Internal, "error.migration", args)
        }
        OpenError::Altered { path, object } => {
            let args = vec![("path", path.display().to_string()), ("object", object)];
            Failure::new(Code::ForeignFile, "error.altered", args).hint("hint.altered", vec![])
        }
        OpenError::Sqlite { path, source } => {
            let mut args = at(&path);
            args.push(("detail", source.to_string()));
            Failure::new(Code::Io, "error.io", args)
        }
        OpenError::Io { path, source } => io(&path.display().to_string(), &source),
        OpenError::Taken(path) => Failure::new(Code::Io, "error.exists", at(&path)).hint("hint.exists", vec![]),
        OpenError::InUse(path) => Failure::new(Code::Io, "error.in_use", at(&path)).hint("hint.exists", vec![]),
        OpenError::Unequal { path, what } => {
            let mut args = at(&path);
            args.push(("what", what));
            Failure::new(Code::Io, "error.unequal", args).hint("hint.busy", vec![])
        }
        OpenError::Unprepared { path, from, source } => {
            let mut args = at(&path);
            // What stopped the copy is what the person can do something about.
            match source.downcast::<OpenError>() {
                Ok(why) => open(*why).hint("hint.unprepared", vec![]),
                Err(why) => {
                    args.extend([("from", from.to_string()), ("detail", why.to_string())]);
                    Failure::new(Code::Io, "error.unprepared", args).hint("hint.unprepared", vec![])
                }
            }
        }
        other => Failure::new(Code::Internal, "error.internal", vec![("detail", other.to_string())]),
    }
}

/// Why a file could not be read as rows.
pub(super) fn read(path: &str, error: &ReadError) -> Failure {
    let mut args = vec![("path", path.to_owned())];
    let (key, hint) = match error {
        ReadError::Empty => ("error.csv_empty", Some("hint.csv_empty")),
        ReadError::Binary { offset } => {
            args.push(("offset", offset.to_string()));
            ("error.csv_binary", Some("hint.csv_binary"))
        }
        ReadError::UnclosedQuote { line } => {
            args.push(("line", line.to_string()));
            ("error.csv_quote", Some("hint.csv_quote"))
        }
        ReadError::UnknownEncoding(name) => {
            args.push(("name", name.clone()));
            ("error.csv_encoding_name", Some("hint.csv_encoding"))
        }
        ReadError::Undecodable { encoding, line } => {
            args.extend([("encoding", (*encoding).to_owned()), ("line", line.to_string())]);
            ("error.csv_undecodable", Some("hint.csv_encoding"))
        }
        ReadError::NoHeader => ("error.csv_header", Some("hint.csv_header")),
        ReadError::LineTooLong { line } => {
            args.push(("line", line.to_string()));
            ("error.csv_line", None)
        }
        ReadError::TooManyColumns { line } => {
            args.push(("line", line.to_string()));
            ("error.csv_columns", None)
        }
        ReadError::BadDelimiter(found) => {
            args.push(("value", found.to_string()));
            ("error.delimiter", None)
        }
        ReadError::Io(error) => return io(path, error),
    };
    let failure = Failure::new(Code::Invalid, key, args);
    match hint {
        Some(hint) => failure.hint(hint, vec![]),
        None => failure,
    }
}

/// What is wrong with `--map`.
pub(super) fn map(error: &MapError) -> Failure {
    let (key, typed, candidates) = match error {
        MapError::UnknownField { typed, candidates } => ("error.map_field", typed, candidates),
        MapError::UnknownColumn { typed, candidates } => ("error.map_column", typed, candidates),
        MapError::Malformed { typed } => {
            return Failure::new(Code::Usage, "error.map", vec![("met", typed.clone())]).hint("hint.map", vec![]);
        }
    };
    let candidate = |word: &String| Candidate { reference: word.clone(), name: String::new(), note: String::new() };
    Failure::new(Code::Usage, key, vec![("met", typed.clone())])
        .hint("hint.map", vec![])
        .among(candidates.iter().map(candidate).collect())
}
