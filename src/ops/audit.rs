//! Whether the chain of operations is what it was.

use super::{Error, Reader, Result};
use crate::domain::anchor::Anchor;
use crate::domain::policy::Action;
use crate::store::chain::{self, Head, Walk};

/// Walks along the chain from operation `from` on and holds it to the anchors. `each` is told how many operations are
/// done.
///
/// # Errors
/// [`super::Error::Denied`]; [`Error::NoOperation`] where there is none to begin with.
pub fn verify(reader: &Reader<'_>, from: i64, anchors: &[Anchor], each: &mut dyn FnMut(i64)) -> Result<Walk> {
    reader.ask(Action::Audit)?;
    let head = chain::head(reader.tx())?;
    if from > 1 && head.is_none_or(|head| head.op < from) {
        return Err(Error::NoOperation { op: from });
    }
    let mut walk = chain::walk(reader.tx(), from, each)?;
    for anchor in anchors {
        walk.faults.extend(chain::held_to(reader.tx(), anchor)?);
    }
    Ok(walk)
}

/// The end of the chain, and the name of the file; none where nothing was done yet.
///
/// # Errors
/// [`super::Error::Denied`].
pub fn end(reader: &Reader<'_>) -> Result<Option<(Head, String)>> {
    reader.ask(Action::Audit)?;
    Ok(chain::head(reader.tx())?.zip(chain::file(reader.tx())?))
}
