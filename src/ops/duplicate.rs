//! Duplicates among the records of the file.

use super::listing::{Wanted, list};
use super::{Error, Reader, Result};
use crate::domain::Noun;
use crate::domain::duplicate::profile::{Table, fields};
use crate::domain::value::Value;

/// The records of a noun that somebody may see, as they are compared, and the number of each. `at` is told how many
/// were read.
///
/// # Errors
/// As the engine.
pub fn table(reader: &Reader<'_>, noun: &'static Noun, at: &mut dyn FnMut(i64)) -> Result<(Table, Vec<i64>)> {
    let (subject, compared) = fields(noun);
    let mut table = Table::new(subject, compared.iter().map(|(key, role)| ((*key).to_owned(), *role)));
    let mut ids = Vec::new();
    let sort = noun.field("id").map(|id| (id, false)).into_iter().collect();
    let wanted = Wanted { sort, pooled: true, ..Wanted::all(noun) };
    list::<Error>(reader, &wanted, |line| {
        let cells: Vec<String> = compared.iter().map(|(key, _)| shown(line.record.get(key))).collect();
        table.push(&cells.iter().map(String::as_str).collect::<Vec<_>>());
        ids.push(line.record.id());
        if ids.len() % 1_000 == 0 {
            at(i64::try_from(ids.len()).unwrap_or(i64::MAX));
        }
        Ok(true)
    })?;
    table.settle();
    Ok((table, ids))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::List(entries) => entries.join(";"),
        Value::Int(number) => number.to_string(),
        Value::Null | Value::Money(..) => String::new(),
    }
}
