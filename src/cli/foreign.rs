//! A list from elsewhere, opened: text as it is, a sheet of a workbook as text, standard input kept aside.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::app::App;
use super::env;
use super::failure::{Code, Failure, io, near, shell};
use super::stdin;
use crate::domain::Noun;
use crate::exchange::{Asked, ForeignError, Form, WorkbookError, as_csv};

/// A list that can be read from any place.
pub(super) struct Foreign {
    pub(super) file: File,
    /// How it is called in messages.
    pub(super) name: String,
    /// Where it lies, unless it came through a pipe.
    pub(super) path: Option<PathBuf>,
    /// How it is to be read.
    pub(super) asked: Asked,
}

impl Foreign {
    /// Opens `path`, or standard input. `noun` is what an import brings, for the hints.
    ///
    /// # Errors
    /// What cannot be read, and a workbook that is damaged or too large or does not have the sheet.
    pub(super) fn open(
        app: &App,
        path: Option<&Path>,
        sheet_name: Option<&str>,
        asked: Asked,
        noun: Option<&Noun>,
    ) -> Result<Self, Failure> {
        let name = path.map_or_else(|| "stdin".to_owned(), |path| path.display().to_string());
        let path = path.map(|path| app.env.absolute(path));
        let file = match &path {
            None => stdin::spooled()?,
            Some(path) => {
                let file = File::open(path).map_err(|error| unread(path, noun, &error))?;
                let kind = file.metadata().map_err(|error| io(&name, &error))?.file_type();
                if kind.is_dir() {
                    return Err(unread(path, noun, &std::io::ErrorKind::IsADirectory.into()));
                }
                // A pipe or device cannot be read twice; what it gives is kept aside like standard input.
                if kind.is_file() { file } else { spooled(file).map_err(|error| io(&name, &error))? }
            }
        };
        let wanted: Vec<&str> = noun.into_iter().flat_map(|noun| [noun.plural, noun.key]).collect();
        let put = as_csv(file, sheet_name, &wanted, env::in_zone).map_err(|error| refused(&name, error))?;
        let asked = match put.form {
            Form::Columns => {
                if let Some(sheet) = sheet_name {
                    let failure = Failure::new(Code::Usage, "error.no_workbook", vec![("path", name)]);
                    return Err(failure.hint("hint.no_sheet", vec![("sheet", sheet.to_owned())]));
                }
                asked
            }
            form => {
                let records = form != Form::Workbook;
                // Records have no preamble: the first line is the one that was made of their keys.
                let skip = if records { Some(0) } else { asked.skip };
                Asked { encoding: Some("utf-8".to_owned()), delimiter: Some(','), sheet: true, records, skip }
            }
        };
        let name = put.part.map_or(name.clone(), |part| format!("{name} [{part}]"));
        Ok(Self { file: put.file, name, path, asked })
    }
}

/// Why a file is not read.
fn refused(name: &str, error: ForeignError) -> Failure {
    let path = ("path", name.to_owned());
    match error {
        ForeignError::Workbook(error) => workbook(name, error),
        ForeignError::Json(error) => {
            Failure::new(Code::Invalid, "error.json", vec![path, ("detail", error.to_string())]).hint("hint.json", vec![])
        }
        ForeignError::Io(error) => io(name, &error),
        ForeignError::Text(error) => Failure::from((name, error)),
        ForeignError::NoPart(part) => Failure::new(Code::Usage, "error.no_part", vec![path, ("part", part.clone())])
            .hint("hint.no_sheet", vec![("sheet", part)]),
        ForeignError::TooWide => Failure::new(Code::Invalid, "error.too_wide", vec![path]).hint("hint.csv_empty", vec![]),
        ForeignError::TooLarge => Failure::new(Code::Invalid, "error.cards_large", vec![path]).hint("hint.cards_large", vec![]),
        ForeignError::Empty => Failure::new(Code::Invalid, "error.csv_empty", vec![path]).hint("hint.csv_empty", vec![]),
    }
}

/// Why a workbook is not read.
fn workbook(name: &str, error: WorkbookError) -> Failure {
    let path = ("path", name.to_owned());
    match error {
        WorkbookError::Io(error) => io(name, &error),
        WorkbookError::Damaged(detail) => {
            let detail = ("detail", detail.chars().take(200).collect());
            Failure::new(Code::Invalid, "error.workbook", vec![path, detail]).hint("hint.workbook", vec![])
        }
        WorkbookError::TooLarge(part) => {
            Failure::new(Code::Invalid, "error.workbook_large", vec![path, ("part", part)]).hint("hint.workbook_large", vec![])
        }
        WorkbookError::NoSheet(sheet, names) => {
            let meant = near(&sheet, &names.iter().map(String::as_str).collect::<Vec<_>>());
            Failure::new(Code::Usage, "error.no_sheet", vec![path, ("sheet", sheet)])
                .hint("hint.one_of", vec![("words", names.join(", "))])
                .among(meant)
        }
        WorkbookError::Empty => Failure::new(Code::Invalid, "error.csv_empty", vec![path]).hint("hint.csv_empty", vec![]),
    }
}

/// Why a list cannot be read, with files beside it that were perhaps meant.
fn unread(path: &Path, noun: Option<&Noun>, error: &std::io::Error) -> Failure {
    let failure = io(&path.display().to_string(), error);
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let met = path.file_name().unwrap_or_default().to_string_lossy();
    let meant = if path.is_dir() { Vec::new() } else { near(&met, &names) };
    let Some(noun) = noun else {
        return failure.hint("hint.no_file", vec![("path", shell(&folder.display().to_string()))]).among(meant);
    };
    if !folder.is_dir() || error.kind() == std::io::ErrorKind::PermissionDenied {
        return failure.hint("hint.import_pipe", vec![("kind", noun.plural.to_owned())]);
    }
    let args = vec![("folder", shell(&folder.display().to_string())), ("kind", noun.plural.to_owned())];
    failure.hint("hint.import_file", args).among(meant)
}

fn spooled(mut from: File) -> std::io::Result<File> {
    use std::io::Seek as _;
    let mut file = tempfile::tempfile()?;
    std::io::copy(&mut from, &mut file)?;
    file.rewind()?;
    Ok(file)
}
