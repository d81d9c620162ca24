//! The rows that an import has met so far: by fingerprint, so that the same row twice is one record, and by key, which
//! the index does not hold before the end. Some forty bytes a row, because there may be millions.

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::store::import::Fingerprint;

/// Rows in the order of the file, each with the record it became.
#[derive(Debug, Default)]
pub(super) struct Met {
    /// The fingerprint of every row.
    prints: Vec<Fingerprint>,
    /// The number of the record that a row made; of one that it met, less than zero; 0 where there is none.
    records: Vec<i64>,
    /// Rows with a record, by fingerprint.
    known: HashTable<u32>,
    /// The hash of a key, and the row it is of.
    keyed: HashTable<(u32, u32)>,
}

/// What a row became.
#[derive(Debug, Clone, Copy)]
pub(super) enum Became {
    /// A record of its own.
    New(i64),
    /// One that was there, or that an earlier row made.
    Other(i64),
    /// A removed record that waits for somebody to decide.
    Held(i64),
    /// No record: the row may come again.
    Nothing,
}

impl Met {
    /// Whether a row with this fingerprint has a record.
    pub(super) fn knows(&self, print: &Fingerprint) -> bool {
        self.known.find(hash(print), |row| self.prints[*row as usize] == *print).is_some()
    }

    /// The next row, and what became of it.
    pub(super) fn push(&mut self, print: &Fingerprint, became: Became) {
        let record = match became {
            Became::New(id) | Became::Held(id) => id,
            Became::Other(id) => -id,
            Became::Nothing => 0,
        };
        let row = u32::try_from(self.records.len()).unwrap_or(u32::MAX);
        self.records.push(record);
        self.prints.push(*print);
        if record != 0 {
            let prints = &self.prints;
            let same = |other: &u32| prints[*other as usize] == *print;
            if let Entry::Vacant(free) = self.known.entry(hash(print), same, |row| hash(&prints[*row as usize])) {
                free.insert(row);
            }
        }
    }

    /// Remembers a key of the row that comes next.
    pub(super) fn key(&mut self, hash: u32) {
        let row = u32::try_from(self.records.len()).unwrap_or(u32::MAX);
        self.keyed.insert_unique(spread(hash), (hash, row), |(hash, _)| spread(*hash));
    }

    /// The records of rows that perhaps have a key: those whose key has this hash.
    pub(super) fn perhaps(&self, hash: u32) -> Vec<i64> {
        self.some(hash, usize::MAX)
    }

    /// So many of them at most.
    pub(super) fn some(&self, hash: u32, most: usize) -> Vec<i64> {
        let rows = self.keyed.iter_hash(spread(hash)).filter(|(known, _)| *known == hash).map(|(_, row)| *row);
        let mut rows: Vec<u32> = rows.take(most).collect();
        rows.sort_unstable();
        rows.iter().filter_map(|row| self.records.get(*row as usize)).map(|id| id.abs()).filter(|id| *id > 0).collect()
    }

    /// The record that a row made, if it made one.
    pub(super) fn made(&self, row: u32) -> Option<i64> {
        self.records.get(row as usize).copied().filter(|id| *id > 0)
    }

    /// Every fingerprint with its record, in the order of the fingerprints.
    pub(super) fn prints(self) -> impl Iterator<Item = (Fingerprint, i64)> {
        let mut rows: Vec<u32> = self.known.into_iter().collect();
        rows.sort_unstable_by_key(|row| self.prints[*row as usize]);
        rows.into_iter().map(move |row| (self.prints[row as usize], self.records[row as usize].abs()))
    }
}

/// A fingerprint is the beginning of a SHA-256 and so as good as hashed.
fn hash(print: &Fingerprint) -> u64 {
    print.iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte))
}

/// The table wants its bits at both ends (Knuth's multiplicative hash, by the golden ratio).
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[cfg(test)]
mod tests {
    use super::{Became, Met};

    #[test]
    fn a_row_is_known_by_its_fingerprint_and_its_keys() {
        let mut met = Met::default();
        for (row, became) in [Became::New(7), Became::Nothing, Became::Other(3), Became::Other(7)].into_iter().enumerate() {
            met.key(40 + u32::try_from(row).unwrap() / 3);
            met.push(&[u8::try_from(row).unwrap(); 16], became);
        }
        assert!(met.knows(&[0; 16]) && !met.knows(&[1; 16]) && met.knows(&[2; 16]) && !met.knows(&[9; 16]));
        assert_eq!(met.perhaps(40), [7, 3]);
        assert_eq!(met.perhaps(41), [7]);
        assert_eq!(met.perhaps(42), [0_i64; 0]);
        assert_eq!([met.made(0), met.made(1), met.made(2)], [Some(7), None, None]);
        let prints: Vec<_> = met.prints().collect();
        assert_eq!(prints, [([0; 16], 7), ([2; 16], 3), ([3; 16], 7)]);
    }

    #[test]
    fn many_rows_are_all_found_again() {
        let mut met = Met::default();
        let print = |row: u32| {
            let mut print = [0; 16];
            print[4..8].copy_from_slice(&row.to_be_bytes());
            print
        };
        for row in 0..5_000 {
            met.key(row % 1_000);
            met.push(&print(row), Became::New(i64::from(row) + 1));
        }
        assert!((0..5_000).all(|row| met.knows(&print(row))));
        assert_eq!(met.perhaps(17), [18, 1_018, 2_018, 3_018, 4_018]);
    }
}
