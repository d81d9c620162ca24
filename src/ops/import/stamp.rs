//! What every new record gets, without looking it up for every one.

use std::hash::Hasher;

use super::super::Session;
use crate::domain::{Noun, Record, Value};

/// The hasher of fingerprints, which are the beginning of a SHA-256 and so as good as hashed.
#[derive(Debug, Default)]
pub(super) struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().take(8).fold(self.0, |all, byte| all << 8 | u64::from(*byte));
    }

    fn write_usize(&mut self, _length: usize) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Where the fields stand that every new record gets, and the values that are the same for all.
pub(super) struct Stamps {
    uid: usize,
    created_at: usize,
    created_by: usize,
    op: usize,
}

impl Stamps {
    pub(super) fn of(noun: &Noun) -> Self {
        let place = |key| noun.position(key).unwrap_or(0);
        Self { uid: place("uid"), created_at: place("created_at"), created_by: place("created_by"), op: place("op") }
    }

    /// As [`Session::stamp`], without looking every field up by its name.
    pub(super) fn put(&self, session: &mut Session<'_>, record: &mut Record) {
        if record.values[self.uid].is_null() {
            record.values[self.uid] = Value::Text(session.uid());
        }
        if record.values[self.created_at].is_null() {
            record.values[self.created_at] = Value::Int(session.clock.now);
        }
        record.values[self.created_by] = Value::Int(session.me().id);
        record.values[self.op] = Value::Int(session.op());
    }
}
