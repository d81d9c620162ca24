//! Pools: what lies in them, and what a person who has not claimed it may see.

use super::{Reader, Result};
use crate::domain::policy::Scope;
use crate::domain::{Record, Value, phone, policy, pool};
use crate::store;
use crate::store::record::Line;

/// A pool with the number of its customers.
#[derive(Debug, Clone)]
pub struct Stocked {
    /// The pool.
    pub pool: Record,
    /// How many customers lie in it.
    pub customers: i64,
}

/// All pools, with what lies in each.
///
/// # Errors
/// As the engine.
pub fn list(reader: &Reader<'_>) -> Result<Vec<Stocked>> {
    let stock = store::pool::stock(reader.tx())?;
    let mut pools = Vec::new();
    let listing = store::record::Listing {
        noun: &pool::POOL,
        filter: None,
        seen: store::record::Seen::All,
        sort: &[],
        limit: None,
        removed: false,
    };
    store::record::list::<super::Error>(reader.tx(), &listing, |line| {
        let customers = stock.iter().find(|(pool, _)| *pool == line.record.id()).map_or(0, |(_, count)| *count);
        pools.push(Stocked { pool: line.record, customers });
        Ok(true)
    })?;
    pools.reverse();
    Ok(pools)
}

/// Covers the contact details of a pooled customer for whoever could only claim it: phones lose their last six
/// digits, e-mail addresses keep first letter and domain.
#[must_use]
pub fn masked(reader: &Reader<'_>, mut line: Line) -> Line {
    let record = &mut line.record;
    if record.noun.field("pool").is_none() || record.int("pool").is_none() {
        return line;
    }
    let Some(person) = reader.person() else { return line };
    if policy::may(&person.role, policy::Action::Edit("customer")) == Some(Scope::All) {
        return line;
    }
    let phones = record.get("phones").as_list().iter().map(|number| phone::mask(number)).collect();
    let emails = record.get("emails").as_list().iter().map(|address| mask_email(address)).collect();
    record.set("phones", Value::list(phones));
    record.set("emails", Value::list(emails));
    for key in ["address", "website", "note", "extra"] {
        record.set(key, Value::Null);
    }
    line
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
