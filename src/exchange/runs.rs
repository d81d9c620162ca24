//! Keys in their sorted order, however many there are: gathered in memory, sorted and put aside on disk when there
//! are many, and merged again at the end. The order is that of the index they go into.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write};

use crate::domain::import::Keys;

/// Bytes of text gathered before a run is sorted and put aside.
const GATHERED: usize = 8 << 20;

/// Keys handed on at once.
const AT_ONCE: usize = 4_096;

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
        if self.entries.is_empty() {
            return Ok(());
        }
        let Self { text, entries, .. } = self;
        let of = |place: &Place| &text[place.start as usize..place.start as usize + usize::from(place.length)];
        entries.sort_unstable_by(|one, other| (one.kind, of(one), one.row).cmp(&(other.kind, of(other), other.row)));
        self.runs.push((self.written, entries.len() as u64));
        for place in entries.iter() {
            self.file.write_all(&[place.kind])?;
            self.file.write_all(&place.length.to_le_bytes())?;
            self.file.write_all(&place.row.to_le_bytes())?;
            self.file.write_all(of(place))?;
            self.written += 7 + u64::from(place.length);
        }
        self.text.clear();
        self.entries.clear();
        Ok(())
    }

    /// All keys, to be taken in their order. What is still in memory is sorted when the first is taken: by the thread
    /// that takes it, while others work.
    #[must_use]
    pub fn finish(self) -> Merged {
        Merged { runs: self, readers: Vec::new(), next: BinaryHeap::new(), begun: false, done: 0, all: 0 }
    }
}

/// Keys in their order, out of all runs.
#[derive(Debug)]
pub struct Merged {
    runs: Runs,
    readers: Vec<(BufReader<Part>, u64)>,
    next: BinaryHeap<Reverse<Head>>,
    /// Whether a key was taken.
    begun: bool,
    /// Keys taken, of so many.
    done: u64,
    all: u64,
}

/// The next key of a run: kind, text, row, and which run.
type Head = (u8, Vec<u8>, u32, usize);

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
    pub const fn again(&mut self) {
        self.begun = false;
    }

    fn begin(&mut self) -> io::Result<()> {
        self.readers.clear();
        self.next.clear();
        self.runs.put_aside()?;
        self.runs.file.flush()?;
        self.done = 0;
        self.all = self.runs.runs.iter().map(|(_, count)| count).sum();
        for (start, count) in &self.runs.runs {
            let part = Part { file: self.runs.file.get_ref().try_clone()?, at: *start };
            self.readers.push((BufReader::with_capacity(1 << 16, part), *count));
        }
        for (run, reader) in self.readers.iter_mut().enumerate() {
            let mut head = (0, Vec::new(), 0, run);
            if read(reader, &mut head)? {
                self.next.push(Reverse(head));
            }
        }
        Ok(())
    }

    fn take(&mut self) -> io::Result<Keys> {
        if !self.begun {
            self.begin()?;
            self.begun = true;
        }
        let mut keys = Keys::default();
        while keys.places.len() < AT_ONCE {
            let Some(mut top) = self.next.peek_mut() else { break };
            let head = &mut top.0;
            keys.bytes.extend_from_slice(&head.1);
            keys.places.push((head.0, keys.bytes.len(), head.2));
            if !read(&mut self.readers[head.3], head)? {
                PeekMut::pop(top);
            }
        }
        self.done += keys.places.len() as u64;
        (keys.done, keys.all) = (self.done, self.all);
        Ok(keys)
    }
}

/// The next key of a run, over the one before it; whether there was one.
fn read((reader, left): &mut (BufReader<Part>, u64), (kind, text, row, _): &mut Head) -> io::Result<bool> {
    if *left == 0 {
        return Ok(false);
    }
    *left -= 1;
    let mut start = [0; 7];
    reader.read_exact(&mut start)?;
    *kind = start[0];
    *row = u32::from_le_bytes([start[3], start[4], start[5], start[6]]);
    text.resize(usize::from(u16::from_le_bytes([start[1], start[2]])), 0);
    reader.read_exact(text)?;
    Ok(true)
}

impl Iterator for Merged {
    type Item = io::Result<Keys>;

    fn next(&mut self) -> Option<Self::Item> {
        self.take().map(|keys| (!keys.places.is_empty()).then_some(keys)).transpose()
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
            wanted.push((kind, text.into_bytes(), row));
        }
        wanted.sort();
        let mut merged = runs.finish();
        for _ in 0..2 {
            merged.again();
            let batches: Vec<_> = merged.by_ref().map(Result::unwrap).collect();
            let keys = batches.iter().flat_map(crate::domain::import::Keys::each);
            assert!(merged.runs.runs.len() > 2);
            assert!(keys.eq(wanted.iter().map(|(kind, text, row)| (*kind, text.as_slice(), *row))));
        }
    }
}
