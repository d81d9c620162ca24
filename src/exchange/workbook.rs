//! Workbooks of Excel (`.xlsx`, `.xlsb`, the old `.xls`) and LibreOffice (`.ods`): one sheet put down as CSV, a line a row, and read on like any other list.
//!
//! Nothing is taken in that was not measured before: a small archive may hold gigabytes, and what one says of its own
//! size may be a lie. Formulas are read by the value they had; days and times as days and times; a number as it was
//! typed, without a fraction where it has none.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write as _};

use calamine::{Data, DataRef, Ods, Reader as _, Xls, Xlsb, Xlsx, XlsxError};
use zip::ZipArchive;

/// A line feed within a cell stands as this, so that a line is a row: the line separator of Unicode.
pub(super) const WITHIN: char = '\u{2028}';

/// Parts that an archive may have.
const PARTS: usize = 10_000;

/// Bytes of a part that is taken in whole: the texts that cells share, styles, the list of sheets.
const WHOLE: u64 = 64 << 20;

/// Bytes of a sheet, which streams.
const SHEET: u64 = 4 << 30;

/// Bytes between two tags: no cell holds more than 32,767 characters.
const RUN: usize = 1 << 20;

/// So many times smaller than its content is no sheet that people keep, beyond this many bytes.
const RATIO: u64 = 200;
const SMALL: u64 = 32 << 20;

/// Rows and columns of a sheet, as Excel has them.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Why a workbook is not read.
#[derive(Debug)]
pub enum WorkbookError {
    /// The disk.
    Io(io::Error),
    /// No workbook, or a damaged one; what was found.
    Damaged(String),
    /// A part that would take more than is given to it.
    TooLarge(String),
    /// There is no sheet of this name; those there are.
    NoSheet(String, Vec<String>),
    /// No sheet has anything in it.
    Empty,
}

impl From<io::Error> for WorkbookError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self::Damaged(error.to_string())
    }
}

/// How the binary workbooks of old Excel begin (a compound file).
const OLD: &[u8; 4] = b"\xd0\xcf\x11\xe0";

/// Whether a file begins as a workbook does: as an archive, or as those of old Excel.
///
/// # Errors
/// As the disk.
pub(super) fn is_workbook(file: &mut File) -> io::Result<bool> {
    let mut head = [0; 4];
    let mut read = 0;
    file.seek(SeekFrom::Start(0))?;
    while let Some(rest) = head.get_mut(read..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            more => read += more,
        }
    }
    file.seek(SeekFrom::Start(0))?;
    Ok(head == *b"PK\x03\x04" || head == *OLD)
}

/// A sheet as CSV in a file that goes away by itself, and the name of the sheet: the one asked for, else the first with
/// anything in it.
///
/// # Errors
/// [`WorkbookError`].
pub(super) fn as_csv(file: File, asked: Option<&str>) -> Result<(File, String), WorkbookError> {
    let mut book = Book::open(file)?;
    let names = book.names();
    let wanted: Vec<String> = match asked {
        Some(asked) => names.iter().filter(|name| name.to_lowercase() == asked.to_lowercase()).cloned().collect(),
        None => names.clone(),
    };
    if let (Some(asked), true) = (asked, wanted.is_empty()) {
        return Err(WorkbookError::NoSheet(asked.to_owned(), names));
    }
    for name in wanted {
        if let Some(csv) = book.put_down(&name)? {
            return Ok((csv, name));
        }
    }
    Err(WorkbookError::Empty)
}

/// A workbook of one of four kinds: that of today streams, the others are taken in whole.
enum Book {
    Xlsx(Box<Xlsx<BufReader<File>>>),
    Xlsb(Box<Xlsb<BufReader<File>>>),
    Ods(Box<Ods<BufReader<File>>>),
    Xls(Box<Xls<BufReader<File>>>),
}

impl Book {
    fn open(mut file: File) -> Result<Self, WorkbookError> {
        let damaged = |error: &dyn std::fmt::Display| WorkbookError::Damaged(error.to_string());
        let mut head = [0; 4];
        file.read_exact(&mut head)?;
        file.seek(SeekFrom::Start(0))?;
        if head == *OLD {
            if file.metadata()?.len() > WHOLE {
                return Err(WorkbookError::TooLarge("xls".to_owned()));
            }
            return Xls::new(BufReader::new(file)).map(|book| Self::Xls(Box::new(book))).map_err(|error| damaged(&error));
        }
        let archive = ZipArchive::new(BufReader::new(&file)).map_err(|error| damaged(&error))?;
        let has = |part: &str| archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case(part));
        let (ods, xlsb) = (has("content.xml"), has("xl/workbook.bin"));
        drop(archive);
        measure(&file, if ods || xlsb { WHOLE } else { SHEET })?;
        let file = BufReader::new(file);
        if ods {
            return Ods::new(file).map(|book| Self::Ods(Box::new(book))).map_err(|error| damaged(&error));
        }
        if xlsb {
            return Xlsb::new(file).map(|book| Self::Xlsb(Box::new(book))).map_err(|error| damaged(&error));
        }
        Ok(Self::Xlsx(Box::new(Xlsx::new(file)?)))
    }

    fn names(&self) -> Vec<String> {
        match self {
            Self::Xlsx(book) => book.sheet_names(),
            Self::Xlsb(book) => book.sheet_names(),
            Self::Ods(book) => book.sheet_names(),
            Self::Xls(book) => book.sheet_names(),
        }
    }

    /// Writes one sheet; none where it is empty.
    fn put_down(&mut self, name: &str) -> Result<Option<File>, WorkbookError> {
        let damaged = |error: &dyn std::fmt::Display| WorkbookError::Damaged(error.to_string());
        let range = match self {
            Self::Xlsx(book) => return put_down(book, name),
            Self::Xlsb(book) => book.worksheet_range(name).map_err(|error| damaged(&error))?,
            Self::Ods(book) => book.worksheet_range(name).map_err(|error| damaged(&error))?,
            Self::Xls(book) => book.worksheet_range(name).map_err(|error| damaged(&error))?,
        };
        let mut lines = Lines::new(name)?;
        let (top, left) = range.start().unwrap_or_default();
        for (line, column, value) in range.used_cells() {
            let at = |part: usize, from: u32| u32::try_from(part).unwrap_or(u32::MAX).saturating_add(from);
            lines.cell((at(line, top), at(column, left)), owned(value))?;
        }
        lines.end()
    }
}

/// Reads every part once, to see that none is larger than what is given to it.
fn measure(file: &File, sheet: u64) -> Result<(), WorkbookError> {
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|error| WorkbookError::Damaged(error.to_string()))?;
    if archive.len() > PARTS {
        return Err(WorkbookError::TooLarge(format!("{} parts", archive.len())));
    }
    let mut bytes = vec![0; 1 << 16];
    let mut all = 0;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).map_err(|error| WorkbookError::Damaged(error.to_string()))?;
        let name = part.name().map_or_else(|_| place.to_string(), |name| name.into_owned());
        // Pictures have no tags; what is none of the two is held to both.
        let tagged = !name.contains("media/");
        let (packed, most) = (part.compressed_size(), if name.contains("worksheets/") { sheet } else { WHOLE });
        let (mut size, mut run) = (0_u64, 0);
        loop {
            let read = part.read(&mut bytes).map_err(|error| WorkbookError::Damaged(error.to_string()))?;
            if read == 0 {
                break;
            }
            size += read as u64;
            all += read as u64;
            for byte in &bytes[..read] {
                run = if *byte == b'<' { 0 } else { run + 1 };
                if tagged && run > RUN {
                    return Err(WorkbookError::TooLarge(name));
                }
            }
            if size > most || all > SHEET || (size > SMALL && size > RATIO * packed) {
                return Err(WorkbookError::TooLarge(name));
            }
        }
    }
    Ok(())
}

/// Writes one sheet; none where it is empty.
fn put_down(book: &mut Xlsx<BufReader<File>>, name: &str) -> Result<Option<File>, WorkbookError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let mut lines = Lines::new(name)?;
    while let Some(cell) = cells.next_cell()? {
        lines.cell(cell.get_position(), text(cell.get_value()))?;
    }
    lines.end()
}

/// The lines of a sheet on their way to the disk.
struct Lines<'n> {
    name: &'n str,
    out: csv::Writer<BufWriter<File>>,
    row: Vec<String>,
    /// The line that `row` is.
    next: u32,
}

impl<'n> Lines<'n> {
    fn new(name: &'n str) -> io::Result<Self> {
        let out = csv::WriterBuilder::new().flexible(true).from_writer(BufWriter::new(tempfile::tempfile()?));
        Ok(Self { name, out, row: Vec::new(), next: 0 })
    }

    fn cell(&mut self, (line, column): (u32, u32), text: String) -> Result<(), WorkbookError> {
        if text.is_empty() {
            return Ok(());
        }
        if line >= ROWS {
            return Err(WorkbookError::TooLarge(self.name.to_owned()));
        }
        if column >= COLUMNS || line < self.next {
            return Err(WorkbookError::Damaged(format!("{}: row {}, column {}", self.name, line + 1, column + 1)));
        }
        while self.next < line {
            write(&mut self.out, &mut self.row)?;
            self.next += 1;
        }
        let column = usize::try_from(column).unwrap_or(0);
        self.row.resize(self.row.len().max(column + 1), String::new());
        self.row[column] = text;
        Ok(())
    }

    fn end(mut self) -> Result<Option<File>, WorkbookError> {
        let empty = self.next == 0 && self.row.is_empty();
        write(&mut self.out, &mut self.row)?;
        let mut file = self.out.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
        file.flush()?;
        let mut file = file.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
        file.seek(SeekFrom::Start(0))?;
        Ok((!empty).then_some(file))
    }
}

/// Writes a row and takes it away; an empty one is an empty line, so that lines count rows.
fn write(out: &mut csv::Writer<BufWriter<File>>, row: &mut Vec<String>) -> io::Result<()> {
    if row.is_empty() {
        row.push(String::new());
    }
    out.write_record(row.drain(..))?;
    Ok(())
}

/// A cell of a sheet that was taken in whole, as it would be typed.
fn owned(value: &Data) -> String {
    text(&match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(yes) => DataRef::Bool(*yes),
        Data::DateTime(at) => DataRef::DateTime(*at),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        _ => DataRef::Empty,
    })
}

/// A cell as it would be typed.
fn text(value: &DataRef<'_>) -> String {
    let text = match value {
        DataRef::Empty => return String::new(),
        DataRef::Int(number) => return number.to_string(),
        DataRef::Float(number) => return real(*number),
        DataRef::Bool(yes) => return yes.to_string(),
        DataRef::DateTime(at) if at.is_duration() => return real(at.as_f64()),
        DataRef::DateTime(at) => {
            let (year, month, day, hour, minute, second, milli) = at.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            let clock = format!("{hour:02}:{minute:02}:{second:02}");
            return match (at.as_f64() < 1.0, hour, minute, second, milli) {
                (true, ..) => clock,
                (false, 0, 0, 0, 0) => date,
                _ => format!("{date} {clock}"),
            };
        }
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.as_str(),
        DataRef::SharedString(text) => text,
        DataRef::Error(error) => return error.to_string(),
    };
    text.trim_end_matches(['\r', '\n']).replace("\r\n", "\n").replace(['\r', '\n'], &WITHIN.to_string())
}

/// A number with all its digits: phone numbers and ids are typed as numbers, too.
#[expect(clippy::cast_possible_truncation, reason = "checked to be whole and below 2^53")]
fn real(number: f64) -> String {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() < EXACT { (number as i64).to_string() } else { number.to_string() }
}

/// Gives cells their lines back.
pub(super) fn unfold(cells: &mut [String]) {
    for cell in cells.iter_mut().filter(|cell| cell.contains(WITHIN)) {
        *cell = cell.replace(WITHIN, "\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{real, unfold};

    #[test]
    fn numbers_keep_their_digits() {
        assert_eq!(real(13_800_138_000.0), "13800138000");
        assert_eq!(real(0.5), "0.5");
        assert_eq!(real(-3.0), "-3");
        assert_eq!(real(3.101_151_990_010_11e17), "310115199001011000", "what Excel rounded stays rounded");
    }

    #[test]
    fn lines_come_back() {
        let mut cells = ["a\u{2028}b".to_owned(), "c".to_owned()];
        unfold(&mut cells);
        assert_eq!(cells, ["a\nb", "c"]);
    }
}
