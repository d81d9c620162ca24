//! A file of another form than text in columns, put down as CSV.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _, Seek as _, SeekFrom};

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
    /// More columns than any list has.
    TooWide,
    /// Nothing in it is called as was asked for.
    NoPart(String),
    /// Nothing is in it.
    Empty,
}

impl From<io::Error> for ForeignError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::FileTooLarge => Self::TooWide,
            io::ErrorKind::OutOfMemory => Self::TooLarge,
            _ => Self::Io(error),
        }
    }
}

/// Bytes of cards and calendars, which are read whole but for their pictures: two million cards.
const WHOLE: usize = 128 << 20;

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
                Some(kind) => io::Error::from(kind).into(),
                None => ForeignError::Json(error),
            })?;
            if let Some(asked) = part.filter(|asked| array.as_deref().is_none_or(|array| !array.eq_ignore_ascii_case(asked))) {
                return Err(ForeignError::NoPart(asked.to_owned()));
            }
            (sheet.put_down()?.ok_or(ForeignError::Empty)?, array)
        }
        Form::Cards => {
            if let Some(asked) = part {
                return Err(ForeignError::NoPart(asked.to_owned()));
            }
            let mut sheet = Sheet::new()?;
            card::put_down(&text(&mut file)?, zones, &mut sheet)?;
            (sheet.put_down()?.ok_or(ForeignError::Empty)?, None)
        }
    };
    Ok(Foreign { form, file, part })
}

/// The text of a file, whatever its encoding, without the pictures of its cards.
fn text(file: &mut File) -> Result<String, ForeignError> {
    let (encoding, _) = encoding::find(file, None).map_err(ForeignError::Text)?;
    file.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    if encoding.is_ascii_compatible() {
        without_pictures(&mut BufReader::new(file), &mut bytes)?;
    } else {
        file.take(WHOLE as u64 + 1).read_to_end(&mut bytes)?;
    }
    if bytes.len() > WHOLE {
        return Err(ForeignError::TooLarge);
    }
    if encoding == encoding_rs::UTF_8 {
        let mark = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        bytes.drain(..mark);
        return Ok(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()));
    }
    Ok(encoding.decode(&bytes).0.into_owned())
}

/// Properties of cards that are no text.
const PICTURES: [&str; 4] = ["PHOTO", "LOGO", "SOUND", "KEY"];

/// The lines of a file without those of pictures, until more were kept than is taken. A property goes on in lines that
/// begin with white space; one in base 64 (vCard 2.1), too, in those that name no property.
fn without_pictures(file: &mut impl BufRead, kept: &mut Vec<u8>) -> io::Result<()> {
    let mut line = Vec::new();
    let (mut picture, mut base64) = (false, false);
    while kept.len() <= WHOLE {
        line.clear();
        if file.take(WHOLE as u64).read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let goes_on = line.starts_with(b" ") || line.starts_with(b"\t") || (base64 && !line.contains(&b':'));
        if !(picture && goes_on) {
            let head = String::from_utf8_lossy(&line[..line.len().min(200)]).to_ascii_uppercase();
            let name = head.split([':', ';']).next().unwrap_or_default();
            let name = name.rsplit('.').next().unwrap_or_default().trim();
            picture = PICTURES.contains(&name);
            base64 = picture && head.contains("BASE64");
        }
        if !picture {
            kept.extend_from_slice(&line);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::without_pictures;

    #[test]
    fn pictures_are_left_out_and_nothing_else() {
        let card = "BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=b:AAAA\n BBBB\nitem1.LOGO:CCCC\n\tDDDD\nNOTE:photo\n goes on\n\
                    PHOTO;BASE64;JPEG:\nEEEE\n\nTEL:1\nKEYWORD:x\nEND:VCARD\n";
        let mut kept = Vec::new();
        without_pictures(&mut card.as_bytes(), &mut kept).expect("lines");
        let kept = String::from_utf8(kept).expect("text");
        assert_eq!(kept, "BEGIN:VCARD\nFN:A\nNOTE:photo\n goes on\nTEL:1\nKEYWORD:x\nEND:VCARD\n");
    }
}
