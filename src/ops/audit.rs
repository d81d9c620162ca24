//! Whether the chain of operations is what it was.

use super::{Error, Reader, Result};
use crate::domain::anchor::Anchor;
use crate::domain::policy::{self, Action};
use crate::store::chain::{self, Head, Walk};

/// Asks for the right to something that only reads.
///
/// # Errors
/// [`Error::Denied`].
pub(in crate::ops) fn ask(reader: &Reader<'_>, action: Action) -> Result<()> {
    match reader.person() {
        Some(person) if policy::may(&person.role, action).is_none() => {
            Err(Error::Denied { action: action.name(), role: person.role.clone() })
        }
        _ => Ok(()),
    }
}

/// Walks along the chain from operation `from` on and holds it to the anchors. `each` is told how many operations are
/// done.
///
/// # Errors
/// [`Error::Denied`].
pub fn verify(reader: &Reader<'_>, from: i64, anchors: &[Anchor], each: &mut dyn FnMut(i64)) -> Result<Walk> {
    ask(reader, Action::Audit)?;
    let mut walk = chain::walk(reader.tx(), from, each)?;
    for anchor in anchors {
        walk.faults.extend(chain::held_to(reader.tx(), anchor)?);
    }
    Ok(walk)
}

/// The end of the chain, and the name of the file; none where nothing was done yet.
///
/// # Errors
/// [`Error::Denied`].
pub fn end(reader: &Reader<'_>) -> Result<Option<(Head, String)>> {
    ask(reader, Action::Audit)?;
    Ok(chain::head(reader.tx())?.zip(chain::file(reader.tx())?))
}
