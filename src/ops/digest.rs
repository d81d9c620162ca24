//! What is due, for `today` and `digest`, from one set of sources.

use super::{Reader, Result, team};
use crate::domain::digest::{Item, Reason, UNTOUCHED_DAYS};
use crate::domain::value::DAY;
use crate::domain::{customer, lead, task};
use crate::store;
use crate::store::digest::Due;

/// At most so many leads and customers are listed of each kind; the rest is a matter for a listing.
const MOST: i64 = 10;

/// Everything due for one person: tasks until `days` after today, leads to accept, to ask after, to wake and to follow up,
/// newly given customers.
///
/// # Errors
/// As the engine.
pub fn of_person(reader: &Reader<'_>, user: i64, login: &str, days: i64) -> Result<Vec<Item>> {
    let clock = reader.clock;
    let mut items = Vec::new();
    for due in store::digest::tasks(reader.tx(), user, clock.midnight + (days + 1) * DAY, reader.wide_sight(&task::TASK)?)? {
        let at = due.at.unwrap_or(clock.now);
        if let Some(bucket) = task::bucket(at, clock.now, clock.midnight, days) {
            items.push(item(bucket.into(), &task::TASK, due, login));
        }
    }
    for due in store::digest::to_accept(reader.tx(), user, MOST)? {
        items.push(item(Reason::ToAccept, &lead::LEAD, due, login));
    }
    for due in store::digest::unaccepted(reader.tx(), user, clock.now, MOST)? {
        items.push(item(Reason::Unaccepted, &lead::LEAD, due, login));
    }
    for due in store::digest::waking(reader.tx(), user, &clock.today.to_string(), MOST)? {
        items.push(item(Reason::Waking, &lead::LEAD, due, login));
    }
    for due in store::digest::given(reader.tx(), user, clock.now - 7 * DAY, MOST)? {
        items.push(item(Reason::New, &customer::CUSTOMER, due, login));
    }
    let mut untouched = Vec::new();
    // The nearer to a sale, the more it hurts: later stages first, and no more than fits the list.
    for stage in lead::WAY[..4].iter().rev() {
        let left = MOST - i64::try_from(untouched.len()).unwrap_or(MOST);
        untouched.extend(store::digest::untouched(reader.tx(), user, stage, clock.now - UNTOUCHED_DAYS * DAY, left)?);
    }
    items.extend(untouched.into_iter().map(|due| item(Reason::Untouched, &lead::LEAD, due, login)));
    items.sort_by_key(|item| item.reason);
    Ok(items)
}

/// Everything due for `me`, a login, `team:NAME` or `all`, person by person in the order of their logins.
///
/// # Errors
/// As [`team::people_in_reach`] and the engine.
pub fn of(reader: &Reader<'_>, whose: &str, days: i64) -> Result<Vec<Item>> {
    let mut items = Vec::new();
    for (id, login) in team::people_in_reach(reader, whose)? {
        items.extend(of_person(reader, id, &login, days)?);
    }
    Ok(items)
}

fn item(reason: Reason, noun: &crate::domain::Noun, due: Due, login: &str) -> Item {
    let about = due.about.and_then(|(key, id, name)| Some((crate::domain::noun(key)?.reference(id), name)));
    Item { reason, reference: noun.reference(due.id), title: due.title, about, at: due.at, person: login.to_owned() }
}
