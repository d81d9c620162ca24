//! What every new record gets, without looking it up for every one.

use super::super::Session;
use crate::domain::{Noun, Record, Value};

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
        if record.values[self.created_by].is_null() {
            record.values[self.created_by] = Value::Int(session.me().id);
        }
        record.values[self.op] = Value::Int(session.op());
    }
}
