//! A file of another form than text in columns, put down as CSV.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};

use super::sheet::Sheet;
use super::workbook::{self, WorkbookError};
use super::{card, encoding, json};

/// What form a file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text in columns.
    Columns,
    /// A workbook of Excel.
    Workbook,
    /// JSON, whole or a line each.
    Json,
    /// Cards or a calendar.
    Cards,
}

/// A file as CSV.
#[derive(Debug)]
pub struct Foreign {
    /// What it was.
    pub form: Form,
    /// The rows, a line each.
    pub file: File,
    /// The sheet of a workbook, the array of an object.
    pub part: Option<String>,
}

/// Why a file is not read.
#[derive(Debug)]
pub enum ForeignError {
    /// What is wrong with a workbook.
    Workbook(WorkbookError),
    /// No JSON, and where.
    Json(serde_json::Error),
    /// The disk.
    Io(io::Error),
    /// Text of an encoding that nobody can tell.
    Text(super::ReadError),
    /// More than is taken into memory.
    TooLarge,
    /// Nothing is in it.
    Empty,
}

impl From<io::Error> for ForeignError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Bytes of cards and calendars, which are read whole: a hundred thousand cards with their pictures left out.
const WHOLE: u64 = 256 << 20;

/// What form a file has, by how it begins.
fn form(file: &mut File) -> io::Result<Form> {
    if workbook::is_workbook(file)? {
        return Ok(Form::Workbook);
    }
    if json::is_json(file)? {
        return Ok(Form::Json);
    }
    let mut head = Vec::new();
    file.take(4096).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    let head = String::from_utf8_lossy(&head).to_ascii_uppercase();
    let head = head.trim_start_matches('\u{feff}').trim_start();
    let begins = |what: &str| head.strip_prefix("BEGIN:").is_some_and(|rest| rest.trim_start().starts_with(what));
    Ok(if ["VCARD", "VCALENDAR", "VTODO", "VEVENT"].into_iter().any(begins) { Form::Cards } else { Form::Columns })
}

/// The file as CSV; as it is where it is text in columns. `part` is the sheet or the array that was asked for, `wanted`
/// names the array that is meant where none was; `zones` knows the zones of calendars.
///
/// # Errors
/// [`ForeignError`].
pub fn as_csv(mut file: File, part: Option<&str>, wanted: &[&str], zones: card::Zones) -> Result<Foreign, ForeignError> {
    let form = form(&mut file)?;
    let (file, part) = match form {
        Form::Columns => (file, None),
        Form::Workbook => {
            workbook::as_csv(file, part).map(|(file, sheet)| (file, Some(sheet))).map_err(ForeignError::Workbook)?
        }
        Form::Json => {
            let mut sheet = Sheet::new()?;
            let wanted: Vec<&str> = part.into_iter().chain(wanted.iter().copied()).collect();
            let array = json::put_down(&mut file, &wanted, &mut sheet).map_err(|error| match error.io_error_kind() {
                Some(kind) => ForeignError::Io(kind.into()),
                None => ForeignError::Json(error),
            })?;
            (sheet.put_down()?.ok_or(ForeignError::Empty)?, array)
        }
        Form::Cards => {
            let mut sheet = Sheet::new()?;
            card::put_down(&text(&mut file)?, zones, &mut sheet)?;
            (sheet.put_down()?.ok_or(ForeignError::Empty)?, None)
        }
    };
    Ok(Foreign { form, file, part })
}

/// The whole text of a file, whatever its encoding.
fn text(file: &mut File) -> Result<String, ForeignError> {
    if file.metadata()?.len() > WHOLE {
        return Err(ForeignError::TooLarge);
    }
    let (encoding, _) = encoding::find(file, None).map_err(ForeignError::Text)?;
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    Ok(encoding.decode(&bytes).0.into_owned())
}
