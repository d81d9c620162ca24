//! Needs.

use super::{Error, Result};
use crate::domain::{Record, Value, need};

/// A need is of somebody, and open until it is said otherwise.
pub(in crate::ops) fn complete(record: &mut Record) -> Result<()> {
    if record.get("lead").is_null() && record.get("customer").is_null() {
        return Err(Error::NoSubject { noun: &need::NEED });
    }
    if record.get("state").is_null() {
        record.set("state", Value::text("open"));
    }
    Ok(())
}
