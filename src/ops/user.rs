//! People.

use super::{Error, Result};
use crate::domain::{BadValue, Record, Value};

/// A new person is an active rep unless said otherwise.
pub(in crate::ops) fn complete(record: &mut Record) {
    if record.get("role").is_null() {
        record.set("role", Value::text("rep"));
    }
    if record.get("active").is_null() {
        record.set("active", Value::Int(1));
    }
}

/// Words that stand for somebody, or for nobody, where a login is typed.
const RESERVED: [&str; 4] = ["me", "all", "null", "-"];

/// A login means the person and nothing else.
pub(in crate::ops) fn check(user: &Record) -> Result<()> {
    let login = user.text("login");
    let reserved = RESERVED.iter().any(|word| word.eq_ignore_ascii_case(login));
    if reserved || login.starts_with(['@', '#', '-']) || login.starts_with("team:") {
        return Err(Error::Bad { field: "login", text: login.to_owned(), why: BadValue::Reserved });
    }
    Ok(())
}
