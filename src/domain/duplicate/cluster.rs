//! Records that are the same, tied together.

/// Groups of records, joined pair by pair (R. E. Tarjan's union-find with path halving).
#[derive(Debug)]
pub(super) struct Groups(Vec<u32>);

impl Groups {
    pub(super) fn new(records: u32) -> Self {
        Self((0..records).collect())
    }

    /// The record that stands for the group of this one.
    pub(super) fn of(&mut self, mut record: u32) -> u32 {
        while self.0[record as usize] != record {
            self.0[record as usize] = self.0[self.0[record as usize] as usize];
            record = self.0[record as usize];
        }
        record
    }

    /// Joins the groups of two.
    pub(super) fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.of(a), self.of(b));
        self.0[a.max(b) as usize] = a.min(b);
    }

    /// The groups of several, each in order.
    pub(super) fn all(&mut self) -> Vec<Vec<u32>> {
        let records = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        let mut members: Vec<(u32, u32)> = (0..records).map(|record| (self.of(record), record)).collect();
        members.sort_unstable();
        members
            .chunk_by(|a, b| a.0 == b.0)
            .filter(|group| group.len() > 1)
            .map(|group| group.iter().map(|(_, record)| *record).collect())
            .collect()
    }
}
