//! Tags: words that stand in the records themselves.

use std::collections::BTreeSet;

use super::session::restore;
use super::{Error, Reader, Result, Session};
use crate::domain::field::PARTED;
use crate::domain::tag::TAG;
use crate::domain::{BadValue, Record};
use crate::store;
use crate::store::operation::Kind;

/// A tag is one word of a list, and stays as it is while records have it.
pub(in crate::ops) fn check(reader: &Reader<'_>, old: Option<&Record>, tag: &Record) -> Result<()> {
    let code = tag.text("code");
    let bad = |why| Err(Error::Bad { field: "code", text: code.to_owned(), why });
    if code.contains(PARTED) || code.starts_with(['+', '-']) {
        return bad(BadValue::NotATag);
    }
    let Some(former) = old.map(|old| old.text("code")).filter(|former| *former != code) else { return Ok(()) };
    match store::tag::marked(reader.tx(), former, false)? {
        0 => Ok(()),
        count => Err(Error::TagInUse { code: former.to_owned(), new: code.to_owned(), count }),
    }
}

/// The tags that records have or had.
pub(in crate::ops) fn ever(reader: &Reader<'_>, records: &[&Record]) -> Result<BTreeSet<String>> {
    let mut tags = BTreeSet::new();
    for record in records.iter().filter(|record| record.noun.position("tags").is_some()) {
        let mut former = (*record).clone();
        tags.extend(former.get("tags").as_list().iter().cloned());
        for (_, change) in store::operation::of_record(reader.tx(), record.noun, record.id())? {
            if let Some(before) = change.image.as_deref().and_then(|image| restore(&former, image)) {
                tags.extend(before.get("tags").as_list().iter().cloned());
                former = before;
            }
        }
    }
    Ok(tags)
}

/// Forgets those of these tags, which erased records had, that no other record has: what somebody alone was marked with
/// may tell of him. A tag that was given a name or a note is everybody's.
pub(in crate::ops) fn forget(session: &mut Session<'_>, tags: &BTreeSet<String>) -> Result<()> {
    for tag in tags {
        let Some(row) = store::record::by_code(session.tx(), &TAG, tag)? else { continue };
        let plain = row.get("name").is_null() && row.get("note").is_null();
        if !plain || store::tag::marked(session.tx(), tag, true)? > 0 {
            continue;
        }
        store::privacy::empty_images(session.tx(), &TAG, row.id())?;
        store::lookup::remove(session.tx(), &row, &session.region)?;
        store::search::remove(session.tx(), &row)?;
        store::record::delete(session.tx(), &TAG, row.id())?;
        session.note(Kind::Gone, &TAG, row.id(), None, None)?;
    }
    Ok(())
}
