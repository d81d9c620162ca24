//! A proved file as a stream of rows.

use std::io::{Read, Seek};

use encoding_rs::Encoding;

use super::encoding;
use super::header_row;
use super::rejects;
use super::sniff::{self, Asked, ReadError, Shape};
use super::split::{Record, Splitter, records};
use super::text::{Broken, Source, Text};
use super::workbook;

/// Bytes of text the delimiter and the header are looked for in.
const SAMPLE: usize = 256 * 1024;

/// Records the header is looked for in.
const SAMPLED: usize = 200;

/// Share of control characters, one in this many, above which text is no text.
const CONTROLS: usize = 50;

/// Control characters of which a file must have more to be no text, unless they are a quarter of it: a short file with
/// a few in its cells is data, and they are cleaned where they are shown.
const FEW: usize = 200;

/// One row of data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Physical line on which the row starts, from 1.
    pub line: u64,
    /// Exact cells, at least as many as the file has columns; further ones had no header.
    pub cells: Vec<String>,
}

/// The rows after the header, read as they are asked for.
pub struct Rows {
    text: Text,
    total: u64,
    /// Text taken from the stream and not yet cut, from `used` on.
    piece: String,
    used: usize,
    splitter: Splitter,
    record: Record,
    encoding: &'static Encoding,
    marked: bool,
    columns: usize,
    /// Positions of the columns a rejects file adds, in ascending order.
    dropped: Vec<usize>,
    ignored: u64,
    over: bool,
    /// Put down from a workbook, whose cells get their lines back.
    sheet: bool,
    /// Whether rows are counted without the header.
    records: bool,
}

/// Finds out what `file` is and proves it readable to the end: after this, only a file that is
/// changed meanwhile can fail. `known` says whether a header cell is the name of a field.
///
/// # Errors
///
/// Everything a [`ReadError`] can say.
pub fn open<R: Read + Seek + Send + 'static>(
    mut file: R,
    asked: &Asked,
    known: &dyn Fn(&str) -> bool,
) -> Result<(Shape, Rows), ReadError> {
    if let Some(delimiter) = asked.delimiter.filter(|&d| !sniff::usable(d)) {
        return Err(ReadError::BadDelimiter(delimiter));
    }
    let (encoding, mark) = encoding::find(&mut file, asked.encoding.as_deref())?;
    let total = file.seek(std::io::SeekFrom::End(0)).map_err(ReadError::Io)?;
    let file: Box<dyn Source> = Box::new(file);
    let mut rows = Rows {
        text: Text::open(file, encoding, mark).map_err(ReadError::Io)?,
        total,
        piece: String::new(),
        used: 0,
        splitter: Splitter::new(',', 1),
        record: Record::default(),
        encoding,
        marked: mark > 0,
        columns: 0,
        dropped: Vec::new(),
        ignored: 0,
        over: false,
        sheet: asked.sheet,
        records: asked.records,
    };
    let (sample, cut) = rows.sample()?;
    let delimiter = asked.delimiter.unwrap_or_else(|| sniff::delimiter(&sample, cut, known));
    rows.prove(delimiter)?;
    let header = match asked.skip {
        Some(lines) => rows.skip_lines(delimiter, lines)?,
        None => rows.find_header(delimiter, &sample, cut, known)?,
    };
    let shape = rows.start(delimiter, header)?;
    Ok((shape, rows))
}

impl Rows {
    /// Blank rows met so far after the header.
    pub fn ignored(&self) -> u64 {
        self.ignored
    }

    /// Bytes read and bytes of the whole file.
    pub fn bytes(&self) -> (u64, u64) {
        (self.text.read(), self.total)
    }

    /// Reads the next row into `row`, reusing its strings. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is no longer what it was when it was opened.
    pub fn read_into(&mut self, row: &mut Row) -> Result<bool, ReadError> {
        while self.advance()? {
            if self.record.is_blank() {
                self.ignored += 1;
                continue;
            }
            self.fill(row);
            if self.sheet {
                workbook::unfold(&mut row.cells);
            }
            row.line -= u64::from(self.records);
            return Ok(true);
        }
        Ok(false)
    }

    /// Copies the record's cells, without the dropped columns, padded to the columns of the file.
    fn fill(&self, row: &mut Row) {
        row.line = self.record.line;
        let mut filled = 0;
        let mut last_used = self.columns;
        for (place, cell) in self.record.cells().enumerate() {
            if self.dropped.contains(&place) {
                continue;
            }
            match row.cells.get_mut(filled) {
                Some(slot) => {
                    slot.clear();
                    slot.push_str(cell);
                }
                None => row.cells.push(cell.to_owned()),
            }
            filled += 1;
            // A row that ends in more delimiters than the header has nothing to keep there.
            if filled > self.columns && !cell.trim().is_empty() {
                last_used = filled;
            }
        }
        row.cells.iter_mut().skip(filled).for_each(String::clear);
        row.cells.resize(last_used, String::new());
    }

    /// Takes the next record of the file, blank or not.
    fn advance(&mut self) -> Result<bool, ReadError> {
        while !self.over {
            if self.used < self.piece.len() {
                let (used, done) = self.splitter.feed(&self.piece[self.used..], &mut self.record)?;
                self.used += used;
                if done {
                    return Ok(true);
                }
            }
            if !self.next_piece()? {
                self.over = true;
                return Ok(self.splitter.finish(&mut self.record)?);
            }
        }
        Ok(false)
    }

    fn next_piece(&mut self) -> Result<bool, ReadError> {
        self.piece.clear();
        self.used = 0;
        match self.text.next() {
            Ok(Some(piece)) => {
                self.piece.push_str(piece);
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(Broken::Io(error)) => Err(ReadError::Io(error)),
            Err(Broken::Malformed) => {
                Err(ReadError::Undecodable { encoding: encoding::name_of(self.encoding), line: self.splitter.line() })
            }
        }
    }

    /// Goes back to the first character, to be cut by `delimiter`.
    fn rewind(&mut self, delimiter: char) -> Result<(), ReadError> {
        self.text.rewind().map_err(ReadError::Io)?;
        self.splitter = Splitter::new(delimiter, 1);
        self.piece.clear();
        self.used = 0;
        self.over = false;
        Ok(())
    }

    /// The beginning of the text, and whether more follows.
    fn sample(&mut self) -> Result<(String, bool), ReadError> {
        let mut sample = String::new();
        while sample.len() < SAMPLE {
            // A malformed sequence is reported by the proof, which knows its line.
            match self.text.next() {
                Ok(Some(piece)) => sample.push_str(piece),
                Ok(None) => return self.checked(sample, false),
                Err(Broken::Malformed) => return self.checked(sample, true),
                Err(Broken::Io(error)) => return Err(ReadError::Io(error)),
            }
        }
        self.checked(sample, true)
    }

    /// Refuses what decodes but is no text.
    fn checked(&self, sample: String, cut: bool) -> Result<(String, bool), ReadError> {
        let odd = |c: char| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}');
        let count = sample.bytes().filter(|&b| odd(char::from(b))).count();
        let most = if count > FEW { CONTROLS } else { 4 };
        if count > 3 && count * most > sample.len() {
            let at = sample.find(odd).unwrap_or(0);
            return Err(ReadError::Binary { offset: at as u64 });
        }
        Ok((sample, cut))
    }

    /// Reads the whole file once without keeping it: every byte decodes, every quote closes, no
    /// record is beyond measure, no zero byte hides. Half an import is never the way to learn that.
    fn prove(&mut self, delimiter: char) -> Result<(), ReadError> {
        self.rewind(delimiter)?;
        let kept = std::mem::replace(&mut self.record, Record::forgetful());
        let mut before = 0;
        while self.next_piece()? {
            if let Some(at) = self.piece.as_bytes().contains(&0).then(|| self.piece.find('\0')) {
                let at = at.unwrap_or(0) as u64;
                return Err(ReadError::Binary { offset: before + at });
            }
            before += self.piece.len() as u64;
            while self.used < self.piece.len() {
                let rest = &self.piece[self.used..];
                self.used += self.splitter.feed(rest, &mut self.record)?.0;
            }
        }
        self.splitter.finish(&mut self.record)?;
        self.record = kept;
        Ok(())
    }

    /// The number of records before the first filled one after `lines` physical lines.
    fn skip_lines(&mut self, delimiter: char, lines: usize) -> Result<usize, ReadError> {
        self.rewind(delimiter)?;
        let mut before = 0;
        while self.advance()? {
            if self.record.line > lines as u64 && !self.record.is_blank() {
                return Ok(before);
            }
            before += 1;
        }
        Err(ReadError::NoHeader)
    }

    fn find_header(&self, delimiter: char, sample: &str, cut: bool, known: &dyn Fn(&str) -> bool) -> Result<usize, ReadError> {
        let found = records(sample, delimiter, SAMPLED, cut);
        let first = usize::from(sniff::named_by_excel(sample).is_some());
        let rest = found.get(first..).unwrap_or_default();
        if rest.iter().all(Record::is_blank) && !cut {
            return Err(ReadError::Empty);
        }
        header_row::find(rest, known).map(|index| index + first).ok_or(ReadError::NoHeader)
    }

    /// Reads up to and with the header row, which `preamble` records precede.
    fn start(&mut self, delimiter: char, preamble: usize) -> Result<Shape, ReadError> {
        self.rewind(delimiter)?;
        for _ in 0..=preamble {
            if !self.advance()? {
                return Err(ReadError::NoHeader);
            }
        }
        let mut columns: Vec<String> = Vec::new();
        for (place, cell) in self.record.cells().enumerate() {
            let name = cell.trim_matches(super::cells::is_filler);
            if rejects::is_added(name) {
                self.dropped.push(place);
            } else {
                columns.push(name.to_owned());
            }
        }
        let filled = columns.iter().rposition(|name| !name.is_empty()).map_or(0, |at| at + 1);
        columns.truncate(filled);
        if columns.is_empty() {
            return Err(ReadError::NoHeader);
        }
        self.columns = columns.len();
        let encoding = encoding::name_of(self.encoding);
        Ok(Shape { encoding, delimiter, preamble, columns, marked: self.marked })
    }
}

impl Iterator for Rows {
    type Item = Result<Row, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = Row::default();
        match self.read_into(&mut row) {
            Ok(true) => Some(Ok(row)),
            Ok(false) => None,
            Err(error) => {
                self.over = true;
                Some(Err(error))
            }
        }
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows")
            .field("columns", &self.columns)
            .field("line", &self.splitter.line())
            .field("ignored", &self.ignored)
            .finish_non_exhaustive()
    }
}
