//! What is due: open tasks, leads that nobody follows up, and what came into one's hands.

use rusqlite::params_from_iter;

use super::condition::taken;
use super::listing::Seen;
use super::{Result, Tx};
use crate::domain::Moment;
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::lead::LEAD;

/// A row of the list before it has words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The record's number.
    pub id: i64,
    /// Its title or name.
    pub title: String,
    /// Its moment.
    pub at: Option<Moment>,
    /// What it is about: a lead, a customer or a contact, with its name.
    pub about: Option<(&'static str, i64, String)>,
}

/// Open tasks of a person due before a moment, soonest first; what they are about by name where it is in sight.
///
/// # Errors
/// As the engine.
pub fn tasks(tx: &Tx<'_>, user: i64, before: Moment, seen: Seen<'_>) -> Result<Vec<Due>> {
    let lead = taken("coalesce(r.name, r.company)", &LEAD, "lead", seen);
    let customer = taken("r.name", &CUSTOMER, "customer", seen);
    let contact = taken("r.name", &CONTACT, "contact", seen);
    let sql = format!(
        "SELECT t.id, t.title, t.due, t.lead, t.customer, t.contact, {}, {}, {}
         FROM task t WHERE t.assignee = ? AND t.state = 'open' AND t.removed_at IS NULL AND t.due < ?
         ORDER BY t.due, t.id",
        lead.sql, customer.sql, contact.sql
    );
    let names = [lead, customer, contact].into_iter().flat_map(|name| name.values);
    let bound = names.chain([user, before].map(rusqlite::types::Value::Integer));
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(bound))?;
    let mut due = Vec::new();
    while let Some(row) = rows.next()? {
        let mut about = None;
        // The person one talks to says more than the company, and either more than the lead they came from.
        for (noun, place) in [("contact", 5), ("customer", 4), ("lead", 3)] {
            if let (None, Some(id)) = (&about, row.get::<_, Option<i64>>(place)?) {
                about = Some((noun, id, row.get::<_, Option<String>>(place + 3)?.unwrap_or_default()));
            }
        }
        due.push(Due { id: row.get(0)?, title: row.get(1)?, at: row.get(2)?, about });
    }
    Ok(due)
}

/// Open leads of a person in one stage that were captured before a moment and followed up, if at all, before it;
/// those never followed up first. In the order of the index, so that it stops at the limit.
///
/// # Errors
/// As the engine.
pub fn untouched(tx: &Tx<'_>, user: i64, stage: &str, before: Moment, limit: i64) -> Result<Vec<Due>> {
    let sql = "SELECT id, coalesce(name, company, phones ->> 0, emails ->> 0, ''),
                      coalesce(last_followup_at, captured_at, created_at) FROM lead
               WHERE owner = ?1 AND stage = ?2 AND removed_at IS NULL
                 AND (last_followup_at IS NULL OR last_followup_at < ?3) AND coalesce(captured_at, created_at) < ?3
                 AND NOT EXISTS (SELECT 1 FROM task t WHERE t.lead = lead.id AND t.state = 'open' AND t.removed_at IS NULL)
               ORDER BY last_followup_at, id LIMIT ?4";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map((user, stage, before, limit), |row| {
        Ok(Due { id: row.get(0)?, title: row.get(1)?, at: row.get(2)?, about: None })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How a lead goes by, whatever is known of it.
const CALLED: &str = "coalesce(t.name, t.company, t.phones ->> 0, t.emails ->> 0, '')";

/// Leads that wait for the acceptance of a person, or of a team that he is in or manages; those due first come first.
///
/// # Errors
/// As the engine.
pub fn to_accept(tx: &Tx<'_>, user: i64, limit: i64) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT t.id, {CALLED}, t.accept_by FROM lead t
         WHERE (t.handed_to = ?1 OR t.handed_team IN (SELECT team FROM user WHERE id = ?1
                                                      UNION SELECT id FROM team WHERE manager = ?1))
           AND t.removed_at IS NULL ORDER BY t.accept_by, t.id LIMIT ?2"
    );
    dues(tx, &sql, (user, limit))
}

/// Leads that a person handed over and that were to be accepted before a moment, with whom they wait for.
///
/// # Errors
/// As the engine.
pub fn unaccepted(tx: &Tx<'_>, user: i64, before: Moment, limit: i64) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT t.id, {CALLED} || ' → ' || coalesce((SELECT login FROM user WHERE id = t.handed_to),
                                                    (SELECT code FROM team WHERE id = t.handed_team)), t.accept_by
         FROM lead t WHERE t.handed_by = ?1 AND t.accept_by < ?2 AND t.removed_at IS NULL
         ORDER BY t.accept_by, t.id LIMIT ?3"
    );
    dues(tx, &sql, (user, before, limit))
}

/// Leads of a person that were put aside until this day or an earlier one, `YYYY-MM-DD`.
///
/// # Errors
/// As the engine.
pub fn waking(tx: &Tx<'_>, user: i64, day: &str, limit: i64) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT t.id, {CALLED}, NULL FROM lead t
         WHERE t.owner = ?1 AND t.wake_on <= ?2 AND t.removed_at IS NULL ORDER BY t.wake_on, t.id LIMIT ?3"
    );
    dues(tx, &sql, (user, day, limit))
}

fn dues(tx: &Tx<'_>, sql: &str, bound: impl rusqlite::Params) -> Result<Vec<Due>> {
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement.query_map(bound, |row| Ok(Due { id: row.get(0)?, title: row.get(1)?, at: row.get(2)?, about: None }))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Customers that others gave to a person since a moment.
///
/// # Errors
/// As the engine.
pub fn given(tx: &Tx<'_>, user: i64, since: Moment, limit: i64) -> Result<Vec<Due>> {
    let sql = "SELECT c.id, c.name, c.acquired_at FROM customer c
               WHERE c.owner = ?1 AND c.acquired_at >= ?2 AND c.removed_at IS NULL
                 AND EXISTS (SELECT 1 FROM tenure n WHERE n.customer = c.id AND n.to_at IS NULL AND n.owner = ?1
                             AND n.how IN ('assigned', 'transferred', 'handed-over') AND n.by_user <> ?1)
               ORDER BY c.acquired_at DESC, c.id LIMIT ?3";
    let mut statement = tx.conn.prepare_cached(sql)?;
    let rows = statement
        .query_map((user, since, limit), |row| Ok(Due { id: row.get(0)?, title: row.get(1)?, at: row.get(2)?, about: None }))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
