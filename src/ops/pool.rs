//! Pools: what lies in them, and what a person who has not claimed it may see.

use super::listing::Wanted;
use super::{Reader, Result};
use crate::domain::policy::Scope;
use crate::domain::{Field, Record, Value, phone, policy};
use crate::store;
use crate::store::listing::Line;

/// A pool with the number of its customers.
#[derive(Debug, Clone)]
pub struct Stocked {
    /// The pool.
    pub pool: Line,
    /// How many customers lie in it.
    pub customers: i64,
}

/// The pools that are wanted, with what lies in each.
///
/// # Errors
/// As the engine.
pub fn list(reader: &Reader<'_>, wanted: &Wanted) -> Result<Vec<Stocked>> {
    let stock = store::pool::stock(reader.tx())?;
    let mut pools = Vec::new();
    super::listing::list(reader, wanted, |pool| {
        let customers = stock.iter().find(|(id, _)| *id == pool.record.id()).map_or(0, |(_, count)| *count);
        pools.push(Stocked { pool, customers });
        Ok::<_, super::Error>(true)
    })?;
    Ok(pools)
}

/// Fields that only who has claimed a customer may see.
pub const COVERED: [&str; 6] = ["phones", "emails", "address", "website", "note", "extra"];

/// Whether a field of customers is one of those, or may be.
#[must_use]
pub fn is_covered(field: &Field) -> bool {
    field.custom || COVERED.contains(&field.key)
}

/// Whether this person sees pooled customers only covered.
#[must_use]
pub fn sees_covered(reader: &Reader<'_>) -> bool {
    let full = |role: &str| policy::may(role, policy::Action::View("customer")) > Some(Scope::Own);
    reader.person().is_some_and(|person| !full(&person.role))
}

/// Whether this person sees a record only covered.
#[must_use]
pub fn covers(reader: &Reader<'_>, record: &Record) -> bool {
    !record.noun.internal && record.int_of("pool").is_some() && sees_covered(reader)
}

/// Covers the contact details of a pooled customer for whoever could only claim it.
#[must_use]
pub fn masked(reader: &Reader<'_>, mut line: Line) -> Line {
    if covers(reader, &line.record) {
        cover(&mut line.record);
    }
    line
}

/// Phones lose their last six digits, e-mail addresses keep first letter and domain, the rest is left out.
pub fn cover(record: &mut Record) {
    let phones = record.get("phones").as_list().iter().map(|number| phone::mask(number)).collect();
    let emails = record.get("emails").as_list().iter().map(|address| mask_email(address)).collect();
    record.set("phones", Value::list(phones));
    record.set("emails", Value::list(emails));
    for key in &COVERED[2..] {
        record.set(key, Value::Null);
    }
    for (_, value) in record.noun.fields.iter().zip(&mut record.values).filter(|(field, _)| field.custom) {
        *value = Value::Null;
    }
}

fn mask_email(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, domain)) => {
            let first: String = local.chars().take(1).collect();
            format!("{first}***@{domain}")
        }
        None => "***".to_owned(),
    }
}
