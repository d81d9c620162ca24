//! Keys in their sorted order, however many there are: gathered in memory, sorted and put aside on disk when there
//! are many, and merged again at the end. The order is that of the index they go into.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write};

/// Bytes of text gathered before a run is sorted and put aside.
const GATHERED: usize = 24 << 20;

/// One key: its kind, its text, and the row it is of, counted from 0.
pub type Entry = (u8, String, u32);

/// Keys being gathered.
#[derive(Debug)]
pub struct Runs {
    text: Vec<u8>,
    entries: Vec<Place>,
    file: BufWriter<File>,
    /// Where each run begins, and how many keys it has.
    runs: Vec<(u64, u64)>,
    written: u64,
}

/// A gathered key: kind, place and length of its text, row.
#[derive(Debug, Clone, Copy)]
struct Place {
    kind: u8,
    length: u16,
    start: u32,
    row: u32,
}

impl Runs {
    /// None yet.
    ///
    /// # Errors
    /// Where no temporary file can be made.
    pub fn new() -> io::Result<Self> {
        let file = BufWriter::with_capacity(1 << 18, tempfile::tempfile()?);
        Ok(Self { text: Vec::new(), entries: Vec::new(), file, runs: Vec::new(), written: 0 })
    }

    /// Gathers one key. Text beyond 64 KiB is no key that anybody types, and left out.
    ///
    /// # Errors
    /// As the disk.
    pub fn push(&mut self, kind: u8, text: &str, row: u32) -> io::Result<()> {
        let (Ok(length), Ok(start)) = (u16::try_from(text.len()), u32::try_from(self.text.len())) else { return Ok(()) };
        self.text.extend_from_slice(text.as_bytes());
        self.entries.push(Place { kind, length, start, row });
        if self.text.len() > GATHERED { self.put_aside() } else { Ok(()) }
    }

    fn put_aside(&mut self) -> io::Result<()> {
        let text = std::mem::take(&mut self.text);
        let mut entries = std::mem::take(&mut self.entries);
        let of = |place: &Place| &text[place.start as usize..place.start as usize + usize::from(place.length)];
        entries.sort_unstable_by(|one, other| (one.kind, of(one), one.row).cmp(&(other.kind, of(other), other.row)));
        self.runs.push((self.written, entries.len() as u64));
        for place in &entries {
            self.file.write_all(&[place.kind])?;
            self.file.write_all(&place.length.to_le_bytes())?;
            self.file.write_all(&place.row.to_le_bytes())?;
            self.file.write_all(of(place))?;
            self.written += 7 + u64::from(place.length);
        }
        Ok(())
    }

    /// All keys, to be taken in their order.
    ///
    /// # Errors
    /// As the disk.
    pub fn finish(mut self) -> io::Result<Merged> {
        self.put_aside()?;
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        let mut merged = Merged { file, runs: self.runs, readers: Vec::new(), next: BinaryHeap::new() };
        merged.again()?;
        Ok(merged)
    }
}

/// Keys in their order, out of all runs.
#[derive(Debug)]
pub struct Merged {
    file: File,
    runs: Vec<(u64, u64)>,
    readers: Vec<(BufReader<Part>, u64)>,
    next: BinaryHeap<Reverse<(Entry, usize)>>,
}

/// A view of the file from some place on; the views share one file and so seek before each read.
#[derive(Debug)]
struct Part {
    file: File,
    at: u64,
}

impl Read for Part {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.file.seek(SeekFrom::Start(self.at))?;
        let read = self.file.read(bytes)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Merged {
    /// From the first key again.
    ///
    /// # Errors
    /// As the disk.
    pub fn again(&mut self) -> io::Result<()> {
        self.readers.clear();
        self.next.clear();
        for (start, count) in &self.runs {
            let part = Part { file: self.file.try_clone()?, at: *start };
            self.readers.push((BufReader::with_capacity(1 << 16, part), *count));
        }
        (0..self.readers.len()).try_for_each(|run| self.refill(run))
    }

    fn refill(&mut self, run: usize) -> io::Result<()> {
        let (reader, left) = &mut self.readers[run];
        if *left == 0 {
            return Ok(());
        }
        *left -= 1;
        let mut head = [0; 7];
        reader.read_exact(&mut head)?;
        let mut text = vec![0; usize::from(u16::from_le_bytes([head[1], head[2]]))];
        reader.read_exact(&mut text)?;
        let text = String::from_utf8(text).map_err(|_| io::ErrorKind::InvalidData)?;
        let row = u32::from_le_bytes([head[3], head[4], head[5], head[6]]);
        self.next.push(Reverse(((head[0], text, row), run)));
        Ok(())
    }
}

impl Iterator for Merged {
    type Item = io::Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        let Reverse((entry, run)) = self.next.pop()?;
        Some(self.refill(run).map(|()| entry))
    }
}

#[cfg(test)]
mod tests {
    use super::{GATHERED, Runs};

    #[test]
    fn keys_come_back_sorted_over_many_runs() {
        let mut runs = Runs::new().unwrap();
        let filler = "x".repeat(60_000);
        let mut wanted = Vec::new();
        // Enough text for three runs, in an order that is not theirs.
        for row in 0..u32::try_from(GATHERED / 20_000).unwrap() {
            let kind = u8::try_from(row % 3).unwrap();
            let text = format!("{:05}{filler}", (row * 7_919) % 10_007);
            runs.push(kind, &text, row).unwrap();
            wanted.push((kind, text, row));
        }
        wanted.sort();
        let mut merged = runs.finish().unwrap();
        assert!(merged.runs.len() > 2);
        for _ in 0..2 {
            merged.again().unwrap();
            assert!(merged.by_ref().map(Result::unwrap).eq(wanted.iter().cloned()));
        }
    }
}
