//! The whole file out and in: every row with its id, its author and its times, and the history of all of them.

use super::{Book, Error, Reader, Result};
use crate::domain::NOUNS;
use crate::domain::policy::{Action, Scope, may};
use crate::store;
use crate::store::whole::Cells;

/// One line of the whole: the table, and the row as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The line it stood in, from 1.
    pub line: u64,
    /// The table.
    pub table: String,
    /// Its cells.
    pub cells: Cells,
}

/// Gives every row to `each`, table by table, in the order of their keys. Only who may see everything may have
/// everything.
///
/// # Errors
/// [`Error::Denied`]; as the engine and `each`.
pub fn export<E: From<Error> + From<store::Error>>(
    reader: &Reader<'_>,
    each: impl FnMut(&str, Cells) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    may_export(reader)?;
    store::whole::rows(reader.tx(), each)
}

/// Asks for the right to have everything: that of whoever sees every record of every noun.
///
/// # Errors
/// [`Error::Denied`].
pub fn may_export(reader: &Reader<'_>) -> Result<()> {
    let Some(person) = reader.person() else { return Ok(()) };
    let all = |action| may(&person.role, action) == Some(Scope::All);
    if all(Action::Export) && NOUNS.iter().all(|noun| all(Action::View(noun.key))) {
        return Ok(());
    }
    Err(Error::Denied { action: "export all".to_owned(), role: person.role.clone() })
}

impl Book {
    /// Puts the rows of another file into this one, which nobody has written to yet; answers how many there were. It is
    /// no operation: the history afterwards is that of the other file.
    ///
    /// # Errors
    /// [`Error::NotEmpty`]; [`Error::BadRow`] where a row is none of this program's; [`Error::BrokenChain`].
    pub fn fill(&mut self, rows: impl Iterator<Item = Result<Row>>) -> Result<u64> {
        let (keep, region) = (!self.dry_run, self.region.clone());
        self.engine.write(keep, |tx| {
            if !store::whole::is_empty(&tx)? {
                return Err(Error::NotEmpty);
            }
            store::whole::clear(&tx)?;
            let shelf = store::whole::Shelf::of(&tx)?;
            let mut count = 0;
            for row in rows {
                let row = row?;
                let bad = |why: String| Error::BadRow { line: row.line, why };
                match shelf.put(&tx, &row.table, &row.cells) {
                    Ok(true) => count += 1,
                    Ok(false) => {
                        return Err(bad(format!("{}: {}", row.table, row.cells.keys().cloned().collect::<Vec<_>>().join(", "))));
                    }
                    Err(store::Error::Constraint(why)) => return Err(bad(why)),
                    Err(error) => return Err(error.into()),
                }
            }
            let region = store::meta::region(&tx)?.unwrap_or_else(|| region.clone());
            store::whole::derive(&tx, &region)?;
            if let Some(op) = store::chain::broken_link(&tx)? {
                return Err(Error::BrokenChain { op });
            }
            Ok(count)
        })
    }
}
