//! Text cut into records and cells.
//!
//! One state machine serves guessing the delimiter, proving the whole file and reading the rows, so
//! that the three cannot disagree about a quote. It reads quotes as the `csv` crate does: a quote
//! opens only as the first character of a cell, `""` inside is one quote, and what follows the
//! closing quote is literal. Beyond that crate it knows lines ended by a lone CR, delimiters longer
//! than a byte, the exact physical line of each record, and tells quotes that never close.

/// Characters one record may have. Longer ones are a broken file, not a customer.
pub(super) const LONGEST: usize = 4 * 1024 * 1024;

/// Cells one record may have; a spreadsheet stops at 16,384.
pub(super) const WIDEST: usize = 16_384;

/// What makes a file impossible to cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A quote which opened on `line` swallows other rows.
    UnclosedQuote {
        line: u64,
    },
    TooLong {
        line: u64,
    },
    TooWide {
        line: u64,
    },
}

/// One record: all cells in one string, so that a reused record allocates nothing.
#[derive(Debug, Default, Clone)]
pub(super) struct Record {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<usize>,
    /// Physical line on which the record starts, from 1.
    pub(super) line: u64,
    /// Bytes of the record, counted also when they are not kept.
    size: usize,
    forgetful: bool,
}

impl Record {
    /// A record that counts but keeps no text: enough to prove a file.
    pub(super) fn forgetful() -> Self {
        Self { forgetful: true, ..Self::default() }
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        self.ends.iter().enumerate().map(|(index, &end)| {
            let start = if index == 0 { 0 } else { self.ends[index - 1] };
            &self.text[start..end]
        })
    }

    /// Whether no cell holds anything but white space.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim_start_matches(super::cells::is_filler).is_empty()
    }

    fn begin(&mut self, line: u64) {
        self.text.clear();
        self.ends.clear();
        self.size = 0;
        self.line = line;
    }

    fn push(&mut self, part: &str) -> Result<(), Fault> {
        self.size += part.len();
        if !self.forgetful {
            if self.size > LONGEST {
                return Err(Fault::TooLong { line: self.line });
            }
            self.text.push_str(part);
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Fault> {
        self.ends.push(self.text.len());
        if self.ends.len() > WIDEST {
            return Err(Fault::TooWide { line: self.line });
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Fault> {
        if self.size > LONGEST {
            return Err(Fault::TooLong { line: self.line });
        }
        self.end_cell()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between two records.
    Record,
    /// Before the first character of a cell.
    Cell,
    /// In a cell without quotes, or after the closing quote of one with.
    Plain,
    Quoted,
    /// After a quote inside a quoted cell: half of `""`, or the closing one.
    Closing,
}

/// The state machine. Feed it pieces of text in order, then `finish`.
#[derive(Debug, Clone)]
pub(super) struct Splitter {
    delimiter: [u8; 4],
    delimiter_len: usize,
    /// Per byte: whether it may end a plain stretch.
    stops: [bool; 256],
    state: State,
    line: u64,
    /// The last character was a CR, whose LF is yet to come.
    after_cr: bool,
    /// Line of the last opening quote.
    opened: u64,
}

impl Splitter {
    /// The delimiter must not be a quote or a line end; `line` is the number of the first line.
    pub(super) fn new(delimiter: char, line: u64) -> Self {
        let mut bytes = [0; 4];
        let delimiter_len = delimiter.encode_utf8(&mut bytes).len();
        let mut stops = [false; 256];
        stops[usize::from(bytes[0])] = true;
        stops[usize::from(b'\n')] = true;
        stops[usize::from(b'\r')] = true;
        Self { delimiter: bytes, delimiter_len, stops, state: State::Record, line, after_cr: false, opened: line }
    }

    /// The line the next character stands on.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Reads on until a record is complete or `text` is used up. Returns the bytes used and whether
    /// `record` is complete; the caller feeds the rest of `text` next.
    pub(super) fn feed(&mut self, text: &str, record: &mut Record) -> Result<(usize, bool), Fault> {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            match self.state {
                State::Record => {
                    if self.after_cr && bytes[at] == b'\n' {
                        at += 1;
                    }
                    let skipped = std::mem::take(&mut self.after_cr) && at == bytes.len();
                    if !skipped {
                        record.begin(self.line);
                        self.state = State::Cell;
                    }
                }
                State::Cell if bytes[at] == b'"' => {
                    self.opened = self.line;
                    self.state = State::Quoted;
                    at += 1;
                }
                State::Cell => self.state = State::Plain,
                State::Plain => {
                    let rest = &bytes[at..];
                    let run = rest.iter().position(|&b| self.stops[usize::from(b)]);
                    let stop = at + run.unwrap_or(rest.len());
                    record.push(&text[at..stop])?;
                    at = stop;
                    if at == bytes.len() {
                        break;
                    }
                    if matches!(bytes[at], b'\n' | b'\r') {
                        record.finish()?;
                        self.after_cr = bytes[at] == b'\r';
                        self.line += 1;
                        self.state = State::Record;
                        return Ok((at + 1, true));
                    }
                    if bytes[at..].starts_with(&self.delimiter[..self.delimiter_len]) {
                        record.end_cell()?;
                        at += self.delimiter_len;
                        self.state = State::Cell;
                    } else {
                        let width = text[at..].chars().next().map_or(1, char::len_utf8);
                        record.push(&text[at..at + width])?;
                        at += width;
                    }
                }
                State::Quoted => at = self.quoted(text, at, record)?,
                State::Closing => match bytes[at] {
                    b'"' => {
                        record.push("\"")?;
                        self.state = State::Quoted;
                        at += 1;
                    }
                    _ => {
                        self.check_closed(&bytes[at..])?;
                        self.state = State::Plain;
                    }
                },
            }
        }
        Ok((at, false))
    }

    /// The end of the file. Returns whether `record` holds a last record without a line end.
    pub(super) fn finish(&mut self, record: &mut Record) -> Result<bool, Fault> {
        match self.state {
            State::Record => Ok(false),
            State::Quoted => Err(Fault::UnclosedQuote { line: self.opened }),
            State::Cell | State::Plain | State::Closing => {
                self.state = State::Record;
                record.finish()?;
                Ok(true)
            }
        }
    }

    /// Takes text inside quotes up to the next quote, counting lines.
    fn quoted(&mut self, text: &str, from: usize, record: &mut Record) -> Result<usize, Fault> {
        let bytes = text.as_bytes();
        let rest = &bytes[from..];
        let stop = from + rest.iter().position(|&b| b == b'"').unwrap_or(rest.len());
        for &byte in &bytes[from..stop] {
            if byte == b'\r' || (byte == b'\n' && !self.after_cr) {
                self.line += 1;
            }
            self.after_cr = byte == b'\r';
        }
        record.push(&text[from..stop])?;
        if stop == bytes.len() {
            return Ok(stop);
        }
        self.after_cr = false;
        self.state = State::Closing;
        Ok(stop + 1)
    }

    /// A cell over several lines whose closing quote is followed by text is two cells of different
    /// rows: the first quote never closed, and the rows between would be lost in one cell.
    fn check_closed(&self, rest: &[u8]) -> Result<(), Fault> {
        let follows = rest[0];
        let ends = self.stops[usize::from(follows)] || matches!(follows, b' ' | b'\t');
        if ends || self.line == self.opened {
            return Ok(());
        }
        Err(Fault::UnclosedQuote { line: self.opened })
    }
}

/// The records of a text in memory, at most `limit`. `cut` says that the text is the beginning of a
/// longer one: its last record may be half and is left out. An unclosed quote ends the list.
pub(super) fn records(text: &str, delimiter: char, limit: usize, cut: bool) -> Vec<Record> {
    let mut splitter = Splitter::new(delimiter, 1);
    let mut found = Vec::new();
    let mut record = Record::default();
    let mut rest = text;
    while found.len() < limit {
        match splitter.feed(rest, &mut record) {
            Ok((used, true)) => {
                found.push(record.clone());
                rest = &rest[used..];
            }
            Ok((_, false)) => {
                if !cut && splitter.finish(&mut record) == Ok(true) {
                    found.push(record);
                }
                break;
            }
            Err(_) => break,
        }
    }
    found
}
