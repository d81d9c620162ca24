//! People.

use super::{Error, Result, Session};
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

/// Nobody removes himself: the file would have no administrator.
pub(in crate::ops) fn may_go(session: &Session<'_>, user: &Record) -> Result<()> {
    if user.id() == session.me().id {
        return Err(Error::Denied { action: "remove oneself".to_owned(), role: session.me().role.clone() });
    }
    Ok(())
}
