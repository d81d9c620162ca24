//! Prepared rows on disk between the two halves of an import, so that memory does not grow with the file: an
//! unlinked temporary file that nobody else can open. One thread may take rows up while another still puts them down.

use std::fs::File;
use std::io::{self, BufReader, Read, Write as _};
use std::os::unix::fs::FileExt as _;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::domain::import::Prepared;
use crate::domain::{Noun, Value};

/// How far a spill has grown, told by those who put down to those who take up.
#[derive(Debug, Default)]
struct Growth {
    grown: Mutex<Grown>,
    more: Condvar,
}

#[derive(Debug, Default, Clone, Copy)]
struct Grown {
    bytes: u64,
    rows: u64,
    /// Nothing more comes.
    over: bool,
    /// Nobody takes rows up any more.
    unwanted: bool,
}

impl Growth {
    fn now(&self) -> MutexGuard<'_, Grown> {
        // What it holds is whole at every moment, whatever the thread that held it ran into.
        self.grown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, change: impl FnOnce(&mut Grown)) {
        change(&mut self.now());
        self.more.notify_all();
    }

    /// How far it has grown, once it is over or has grown as far as wanted.
    fn wait(&self, enough: impl Fn(&Grown) -> bool) -> Grown {
        let waited = self.more.wait_while(self.now(), |grown| !grown.over && !enough(grown));
        *waited.unwrap_or_else(PoisonError::into_inner)
    }
}

/// Rows being put down. It is over when this goes.
#[derive(Debug)]
pub struct Spill {
    file: Arc<File>,
    growth: Arc<Growth>,
}

/// Rows being taken up again, in the order they were put down.
#[derive(Debug)]
pub struct Spilled {
    input: BufReader<Part>,
    growth: Arc<Growth>,
    noun: &'static Noun,
    taken: u64,
    /// Rows known to lie there.
    known: u64,
    /// The bytes of the row that is being taken up.
    row: Vec<u8>,
}

/// The file from some place on, as far as it has grown.
#[derive(Debug)]
struct Part {
    file: Arc<File>,
    growth: Arc<Growth>,
    at: u64,
}

impl Part {
    fn buffered(self) -> BufReader<Self> {
        BufReader::with_capacity(1 << 18, self)
    }
}

impl Read for Part {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let grown = self.growth.wait(|grown| grown.bytes > self.at);
        let there = usize::try_from(grown.bytes - self.at).unwrap_or(usize::MAX).min(bytes.len());
        let read = self.file.read_at(&mut bytes[..there], self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Spill {
    /// An empty spill for rows of a noun, and its other end.
    ///
    /// # Errors
    /// Where no temporary file can be made.
    pub fn new(noun: &'static Noun) -> io::Result<(Self, Spilled)> {
        let (file, growth) = (Arc::new(tempfile::tempfile()?), Arc::<Growth>::default());
        let spill = Self { file: Arc::clone(&file), growth: Arc::clone(&growth) };
        let input = Part { file, growth: Arc::clone(&growth), at: 0 }.buffered();
        Ok((spill, Spilled { input, growth, noun, taken: 0, known: 0, row: Vec::new() }))
    }

    /// Puts rows down, encoded by `encode`.
    ///
    /// # Errors
    /// As the disk; [`io::ErrorKind::BrokenPipe`] where nobody takes them up any more.
    pub fn put(&mut self, bytes: &[u8], rows: u64) -> io::Result<()> {
        if self.growth.now().unwanted {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        (&*self.file).write_all(bytes)?;
        self.growth.tell(|grown| {
            grown.bytes += bytes.len() as u64;
            grown.rows += rows;
        });
        Ok(())
    }
}

impl Drop for Spill {
    fn drop(&mut self) {
        self.growth.tell(|grown| grown.over = true);
    }
}

impl Drop for Spilled {
    fn drop(&mut self) {
        self.growth.tell(|grown| grown.unwanted = true);
    }
}

impl Spilled {
    /// From the first row again.
    pub fn again(&mut self) {
        let Part { file, growth, .. } = self.input.get_ref();
        self.input = Part { file: Arc::clone(file), growth: Arc::clone(growth), at: 0 }.buffered();
        self.taken = 0;
    }

    /// Takes the next rows up in the place of earlier ones, at most `most`; none at the end.
    ///
    /// # Errors
    /// As the disk.
    pub fn take(&mut self, used: Option<Vec<Prepared>>, most: usize) -> Option<io::Result<Vec<Prepared>>> {
        if self.taken == self.known {
            self.known = self.growth.wait(|grown| grown.rows > self.taken).rows;
        }
        let there = usize::try_from(self.known - self.taken).unwrap_or(most).min(most);
        self.taken += there as u64;
        let mut rows = used.unwrap_or_default();
        rows.truncate(there);
        rows.resize_with(there, || Prepared::new(self.noun));
        (there > 0).then(|| rows.iter_mut().try_for_each(|row| self.take_into(row)).map(|()| rows))
    }

    fn take_into(&mut self, row: &mut Prepared) -> io::Result<()> {
        let noun = self.noun;
        // All of a row at once: its parts are too small to ask a file for each of them.
        let mut length = [0; 4];
        self.input.read_exact(&mut length)?;
        self.row.resize(usize::try_from(u32::from_le_bytes(length)).map_err(|_| io::ErrorKind::InvalidData)?, 0);
        self.input.read_exact(&mut self.row)?;
        let input = &mut self.row.as_slice();
        row.line = take_number(input)?;
        input.read_exact(&mut row.fingerprint)?;
        row.unverified = take_byte(input)? == 1;
        for value in &mut row.record.values {
            take_value(input, value)?;
        }
        row.refers.clear();
        for _ in 0..take_number(input)? {
            let place = usize::try_from(take_number(input)?).unwrap_or(0);
            let mut text = String::new();
            take_text(input, &mut text)?;
            row.refers.push((noun.fields.get(place).map_or("", |field| field.key), text));
        }
        take_text(input, &mut row.words)
    }
}

/// A row as it lies on disk: the same bytes whichever thread makes them.
pub(super) fn encode(out: &mut Vec<u8>, row: &Prepared) {
    let begin = out.len();
    out.extend_from_slice(&[0; 4]);
    number(out, row.line);
    out.extend_from_slice(&row.fingerprint);
    out.push(u8::from(row.unverified));
    row.record.values.iter().for_each(|value| put_value(out, value));
    number(out, row.refers.len() as u64);
    for (field, text) in &row.refers {
        number(out, row.record.noun.position(field).unwrap_or(0) as u64);
        put_text(out, text);
    }
    put_text(out, &row.words);
    // Its length stands before it; no row takes four gigabytes.
    let length = u32::try_from(out.len() - begin - 4).unwrap_or(u32::MAX);
    out[begin..begin + 4].copy_from_slice(&length.to_le_bytes());
}

fn put_value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.push(0),
        Value::Int(whole) => {
            out.push(1);
            out.extend_from_slice(&whole.to_le_bytes());
        }
        Value::Text(text) => {
            out.push(2);
            put_text(out, text);
        }
        Value::List(entries) => {
            out.push(3);
            number(out, entries.len() as u64);
            entries.iter().for_each(|entry| put_text(out, entry));
        }
        Value::Money(minor, currency) => {
            out.push(4);
            out.extend_from_slice(&minor.to_le_bytes());
            put_text(out, currency);
        }
    }
}

/// Takes a value up over another, whose room is used again where it can be.
fn take_value(input: &mut impl Read, value: &mut Value) -> io::Result<()> {
    match (take_byte(input)?, value) {
        (0, value) => *value = Value::Null,
        (1, value) => *value = Value::Int(take_whole(input)?),
        (2, Value::Text(text)) => take_text(input, text)?,
        (3, Value::List(entries)) => take_list(input, entries)?,
        (2, value) => {
            let mut text = String::new();
            take_text(input, &mut text)?;
            *value = Value::Text(text);
        }
        (3, value) => {
            let mut entries = Vec::new();
            take_list(input, &mut entries)?;
            *value = Value::List(entries);
        }
        (4, value) => {
            let (minor, mut currency) = (take_whole(input)?, String::new());
            take_text(input, &mut currency)?;
            *value = Value::Money(minor, currency);
        }
        _ => return Err(io::ErrorKind::InvalidData.into()),
    }
    Ok(())
}

fn take_list(input: &mut impl Read, entries: &mut Vec<String>) -> io::Result<()> {
    entries.resize_with(usize::try_from(take_number(input)?).map_err(|_| io::ErrorKind::InvalidData)?, String::new);
    entries.iter_mut().try_for_each(|entry| take_text(input, entry))
}

/// A number in as few bytes as it needs, seven bits each, the last without the high bit.
fn number(out: &mut Vec<u8>, mut left: u64) {
    loop {
        let low = u8::try_from(left & 0x7F).unwrap_or(0);
        left >>= 7;
        out.push(low | if left > 0 { 0x80 } else { 0 });
        if left == 0 {
            return;
        }
    }
}

fn take_number(input: &mut impl Read) -> io::Result<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let byte = take_byte(input)?;
        number |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    number(out, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

fn take_text(input: &mut impl Read, text: &mut String) -> io::Result<()> {
    let length = usize::try_from(take_number(input)?).map_err(|_| io::ErrorKind::InvalidData)?;
    let mut bytes = std::mem::take(text).into_bytes();
    bytes.resize(length, 0);
    input.read_exact(&mut bytes)?;
    *text = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(())
}

fn take_byte(input: &mut impl Read) -> io::Result<u8> {
    let mut byte = [0];
    input.read_exact(&mut byte)?;
    Ok(byte[0])
}

fn take_whole(input: &mut impl Read) -> io::Result<i64> {
    let mut bytes = [0; 8];
    input.read_exact(&mut bytes)?;
    Ok(i64::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::{Spill, encode};
    use crate::domain::import::Prepared;
    use crate::domain::{Record, Value, lead};

    fn row(line: u64) -> Prepared {
        Prepared {
            line,
            record: Record::new(&lead::LEAD)
                .with("name", Value::text("张三"))
                .with("phones", Value::list(vec!["138".into(), String::new()]))
                .with("score", Value::Int(-7))
                .with("owner", Value::Null),
            refers: vec![("source", "expo".into())],
            fingerprint: [7; 16],
            words: "张三 三 ".into(),
            unverified: line.is_multiple_of(2),
        }
    }

    fn put(spill: &mut Spill, row: &Prepared) -> std::io::Result<()> {
        let mut bytes = Vec::new();
        encode(&mut bytes, row);
        spill.put(&bytes, 1)
    }

    #[test]
    fn rows_come_back_as_they_were_put_down() {
        let (mut spill, mut spilled) = Spill::new(&lead::LEAD).unwrap();
        for line in [1, 127, 128, u64::MAX] {
            put(&mut spill, &row(line)).unwrap();
        }
        drop(spill);
        for _ in 0..2 {
            spilled.again();
            // Whatever lay in their place before.
            let three = spilled.take(Some(vec![row(7), Prepared::new(&lead::LEAD)]), 3).unwrap().unwrap();
            assert_eq!(three, [1, 127, 128].map(row));
            let last = spilled.take(Some(three), 3).unwrap().unwrap();
            assert_eq!(last, [row(u64::MAX)]);
            assert!(spilled.take(Some(last), 3).is_none());
        }
    }

    #[test]
    fn rows_are_taken_up_while_others_are_put_down() {
        let (mut spill, mut spilled) = Spill::new(&lead::LEAD).unwrap();
        std::thread::scope(|scope| {
            let taking = scope.spawn(move || {
                let mut lines: Vec<u64> = Vec::new();
                let mut used = None;
                while let Some(rows) = spilled.take(used, 100) {
                    let rows = rows.unwrap();
                    lines.extend(rows.iter().map(|row| row.line));
                    used = Some(rows);
                }
                lines
            });
            for line in 1..=3_000 {
                put(&mut spill, &row(line)).unwrap();
            }
            drop(spill);
            assert!(taking.join().unwrap().into_iter().eq(1..=3_000));
        });
    }

    #[test]
    fn nothing_is_put_down_for_nobody() {
        let (mut spill, spilled) = Spill::new(&lead::LEAD).unwrap();
        drop(spilled);
        assert_eq!(put(&mut spill, &row(1)).unwrap_err().kind(), std::io::ErrorKind::BrokenPipe);
    }
}
