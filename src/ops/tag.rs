//! Tags: words that stand in the records themselves.

use super::{Error, Reader, Result};
use crate::domain::field::PARTED;
use crate::domain::{BadValue, Record};
use crate::store;

/// A tag is one word of a list, and stays as it is while records have it.
pub(in crate::ops) fn check(reader: &Reader<'_>, old: Option<&Record>, tag: &Record) -> Result<()> {
    let code = tag.text("code");
    let bad = |why| Err(Error::Bad { field: "code", text: code.to_owned(), why });
    if code.contains(PARTED) || code.starts_with(['+', '-']) {
        return bad(BadValue::NotATag);
    }
    let Some(former) = old.map(|old| old.text("code")).filter(|former| *former != code) else { return Ok(()) };
    match store::tag::marked(reader.tx(), former)? {
        0 => Ok(()),
        count => Err(Error::TagInUse { code: former.to_owned(), new: code.to_owned(), count }),
    }
}
