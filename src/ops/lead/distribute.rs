//! Distribution: each lead goes to whoever's turn it is.

use crate::domain::Record;
use crate::domain::assignment::{Candidate, Way, next};
use crate::domain::leave::spans;
use crate::domain::policy::{Action, may};
use crate::domain::user::USER;
use crate::ops::{Error, Result, Session, customer, leave, subject, team};
use crate::store;

/// Those among whom leads are parted.
#[derive(Debug, Clone)]
pub struct Roster {
    /// By what the next one is found.
    pub way: Way,
    /// They and what speaks for and against each, as it stands.
    pub all: Vec<Candidate>,
    people: Vec<Record>,
}

/// A lead that was given to somebody.
#[derive(Debug, Clone)]
pub struct Given {
    /// The lead as it is now.
    pub lead: Record,
    /// The login of who has it.
    pub login: String,
    /// The candidates as they stood before.
    pub before: Vec<Candidate>,
    /// Whose it was before.
    pub owner: Option<i64>,
}

/// Whoever of these may have leads: people by login or `team:NAME`; nobody named: every salesperson.
///
/// # Errors
/// [`Error::NotFound`], [`Error::TakesNoLeads`] where somebody who was named may have none.
pub fn roster(session: &Session<'_>, way: Way, among: &[String]) -> Result<Roster> {
    session.ask(Action::Assign)?;
    let mut people: Vec<Record> = Vec::new();
    if among.is_empty() {
        people = store::names::all(session.tx(), &USER)?;
        people.retain(|user| user.text("role") == "rep" && subject::present(user).is_ok());
    }
    for whose in among {
        for (id, login) in team::people(session, whose)? {
            let Some(user) = store::record::get(session.tx(), &USER, id)? else { continue };
            let has_leads = may(user.text("role"), Action::Qualify).is_some();
            if !has_leads && !whose.starts_with("team:") {
                return Err(Error::TakesNoLeads { login, role: user.text("role").to_owned() });
            }
            let new = !people.iter().any(|other| other.id() == id);
            if has_leads && new && subject::present(&user).is_ok() {
                people.push(user);
            }
        }
    }
    let mut all = Vec::with_capacity(people.len());
    for user in &people {
        all.push(Candidate {
            id: user.id(),
            login: user.text("login").to_owned(),
            open: store::lead::load(session.tx(), user.id())?,
            capacity: user.int("lead_capacity"),
            last: store::lead::last_given(session.tx(), user.id())?,
            away: leave::of(session, user)?.iter().any(|(from, to)| spans(*from, *to, session.clock.today)),
        });
    }
    Ok(Roster { way, all, people })
}

/// Gives a lead to whoever's turn it is.
///
/// # Errors
/// [`Error::NobodyFree`], and as an assignment.
pub fn give(session: &mut Session<'_>, roster: &mut Roster, old: &Record, reason: Option<&str>) -> Result<Given> {
    let (before, owner) = (roster.all.clone(), old.int("owner"));
    let Some(place) = next(&roster.all, roster.way, owner) else {
        return Err(Error::NobodyFree { reference: old.reference(), candidates: before, owner });
    };
    let by_rule = if roster.way == Way::RoundRobin { "round robin" } else { "least busy" };
    let lead = customer::assign(session, old, &roster.people[place], reason.or(Some(by_rule)))?;
    let open = !crate::domain::lead::is_closed(old.text("stage"));
    for one in &mut roster.all {
        if one.id == roster.people[place].id() {
            one.open += i64::from(open);
            one.last = store::lead::last_given(session.tx(), one.id)?;
        } else if owner == Some(one.id) {
            one.open -= i64::from(open);
        }
    }
    Ok(Given { lead, login: roster.all[place].login.clone(), before, owner })
}
