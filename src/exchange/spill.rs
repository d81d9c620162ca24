//! Prepared rows on disk between the two halves of an import, so that memory does not grow with the file: an
//! unlinked temporary file that nobody else can open.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek as _, Write as _};

use crate::domain::import::Prepared;
use crate::domain::{Noun, Record, Value};

/// Rows being put down.
#[derive(Debug)]
pub struct Spill {
    out: BufWriter<File>,
    rows: u64,
}

/// Rows being taken up again, in the order they were put down.
#[derive(Debug)]
pub struct Spilled {
    input: BufReader<File>,
    noun: &'static Noun,
    left: u64,
}

impl Spill {
    /// An empty spill.
    ///
    /// # Errors
    /// Where no temporary file can be made.
    pub fn new() -> io::Result<Self> {
        Ok(Self { out: BufWriter::with_capacity(1 << 20, tempfile::tempfile()?), rows: 0 })
    }

    /// Puts a row down.
    ///
    /// # Errors
    /// As the disk.
    pub fn put(&mut self, row: &Prepared) -> io::Result<()> {
        let mut bytes = Vec::new();
        encode(&mut bytes, row);
        self.put_encoded(&bytes, 1)
    }

    /// Puts rows down that are encoded already.
    ///
    /// # Errors
    /// As the disk.
    pub fn put_encoded(&mut self, bytes: &[u8], rows: u64) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.rows += rows;
        Ok(())
    }

    /// All rows, to be taken up from the first.
    ///
    /// # Errors
    /// As the disk.
    pub fn finish(self, noun: &'static Noun) -> io::Result<Spilled> {
        let mut file = self.out.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        Ok(Spilled { input: BufReader::with_capacity(1 << 20, file), noun, left: self.rows })
    }
}

impl Spilled {
    /// From the first row again.
    ///
    /// # Errors
    /// As the disk.
    pub fn again(&mut self, rows: u64) -> io::Result<()> {
        self.input.rewind()?;
        self.left = rows;
        Ok(())
    }

    /// How many rows are left.
    #[must_use]
    pub const fn left(&self) -> u64 {
        self.left
    }

    fn take(&mut self) -> io::Result<Prepared> {
        let noun = self.noun;
        let input = &mut self.input;
        let line = take_number(input)?;
        let mut fingerprint = [0; 16];
        input.read_exact(&mut fingerprint)?;
        let unverified = take_byte(input)? == 1;
        let mut record = Record::new(noun);
        for value in &mut record.values {
            *value = take_value(input)?;
        }
        let mut refers = Vec::new();
        for _ in 0..take_number(input)? {
            let place = usize::try_from(take_number(input)?).unwrap_or(0);
            refers.push((noun.fields.get(place).map_or("", |field| field.key), take_text(input)?));
        }
        let words = take_text(input)?;
        Ok(Prepared { line, record, refers, fingerprint, words, unverified })
    }
}

impl Iterator for Spilled {
    type Item = io::Result<Prepared>;

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        Some(self.take())
    }
}

/// A row as it lies on disk: the same bytes whichever thread makes them.
pub(super) fn encode(out: &mut Vec<u8>, row: &Prepared) {
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

fn take_value(input: &mut impl Read) -> io::Result<Value> {
    Ok(match take_byte(input)? {
        0 => Value::Null,
        1 => Value::Int(take_whole(input)?),
        2 => Value::Text(take_text(input)?),
        3 => Value::List((0..take_number(input)?).map(|_| take_text(input)).collect::<io::Result<_>>()?),
        4 => Value::Money(take_whole(input)?, take_text(input)?),
        _ => return Err(io::ErrorKind::InvalidData.into()),
    })
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

fn take_text(input: &mut impl Read) -> io::Result<String> {
    let length = take_number(input)?;
    let mut bytes = vec![0; usize::try_from(length).map_err(|_| io::ErrorKind::InvalidData)?];
    input.read_exact(&mut bytes)?;
    String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into())
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
    use super::Spill;
    use crate::domain::import::Prepared;
    use crate::domain::{Record, Value, lead};

    #[test]
    fn rows_come_back_as_they_were_put_down() {
        let row = |line: u64| Prepared {
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
        };
        let mut spill = Spill::new().unwrap();
        for line in [1, 127, 128, u64::MAX] {
            spill.put(&row(line)).unwrap();
        }
        let back: Vec<Prepared> = spill.finish(&lead::LEAD).unwrap().map(Result::unwrap).collect();
        assert_eq!(back, [1, 127, 128, u64::MAX].map(row));
    }
}
