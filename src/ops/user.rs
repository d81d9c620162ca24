//! People.

use crate::domain::{Record, Value};

/// A new person is an active rep unless said otherwise.
pub(in crate::ops) fn complete(record: &mut Record) {
    if record.get("role").is_null() {
        record.set("role", Value::text("rep"));
    }
    if record.get("active").is_null() {
        record.set("active", Value::Int(1));
    }
}
