//! Hand-off: who brought a lead as far as marketing can offers it to a salesperson or a team, who accepts or rejects it.

use super::{Gate, ahead, may_move, open, pass, pass_all, store as keep};
use crate::domain::calendar::Zone;
use crate::domain::lead::LEAD;
use crate::domain::policy::{Action, may};
use crate::domain::setting::ACCEPT_DAYS;
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::domain::{Moment, Record, Value, lead};
use crate::ops::{Error, Reader, Result, Session, calendar, refer, setting, subject};
use crate::store;

/// Who is to take a lead.
#[derive(Debug, Clone, Copy)]
pub enum Receiver<'a> {
    /// One person.
    Person(&'a Record),
    /// Whoever of a team is first.
    Team(&'a Record),
}

/// What handing over did.
#[derive(Debug, Clone)]
pub struct Handed {
    /// The lead as it is now.
    pub lead: Record,
    /// The stages it entered.
    pub passed: Vec<Gate>,
    /// By when it is to be accepted; none where whoever handed it to himself has accepted it.
    pub accept_by: Option<Moment>,
}

/// Hands a lead over. It passes the first gate if it has not yet, and stays with its owner until it is accepted. The time
/// for that is counted in working days of the receiver: on leave he need not answer.
///
/// # Errors
/// [`Error::Stuck`] where it is closed, or with sales already; [`Error::TakesNoLeads`], [`Error::NobodyTakes`];
/// [`Error::Gate`] where gates enforce.
pub fn handoff(session: &mut Session<'_>, old: &Record, to: Receiver<'_>, reason: Option<&str>, zone: Zone) -> Result<Handed> {
    may_move(session, old)?;
    open(old)?;
    // What sales has is given on by assigning it.
    ahead(old, Some("sl"))?;
    takes(session, to)?;
    let before: &[&'static str] = if old.text("stage") == "mql" { &[] } else { &["mql"] };
    let (mut new, mut passed) = pass_all(session, old, before, reason)?;
    lead::take_back(&mut new);
    new.set("handed_by", Value::Int(session.me().id));
    new.set("handed_at", Value::Int(session.clock.at));
    let to_oneself = matches!(to, Receiver::Person(person) if person.id() == session.me().id);
    if to_oneself {
        new.set("owner", Value::Int(session.me().id));
        let (new, accepted) = pass_all(session, &new, &["sl"], reason)?;
        passed.extend(accepted);
        return Ok(Handed { lead: keep(session, old, new)?, passed, accept_by: None });
    }
    let working = match to {
        Receiver::Person(person) => calendar::of(session, None, Some(person))?,
        Receiver::Team(team) => calendar::of_team(session, Some(team.id()))?,
    };
    let accept_by = working.until_days(zone, session.clock.at, setting::number(session, &ACCEPT_DAYS)?);
    new.set("accept_by", Value::int(accept_by));
    match to {
        Receiver::Person(person) => new.set("handed_to", Value::Int(person.id())),
        Receiver::Team(team) => new.set("handed_team", Value::Int(team.id())),
    }
    Ok(Handed { lead: keep(session, old, new)?, passed, accept_by })
}

/// Takes a lead that was handed to oneself or to one's team: it is one's own from now on, and with sales. Of several in a
/// team the first gets it.
///
/// # Errors
/// [`Error::NotHanded`], [`Error::HandedToOther`]; [`Error::Accepted`] where somebody has taken it.
pub fn accept(session: &mut Session<'_>, old: &Record) -> Result<Record> {
    if matches!(old.text("stage"), "sl" | "sql") {
        let owner = record(session, &USER, old.int("owner"))?;
        let winner = owner.map_or_else(String::new, |owner| owner.text("login").to_owned());
        let at = old.int("stage_at").unwrap_or(session.clock.now);
        return Err(Error::Accepted { reference: old.reference(), name: old.name().to_owned(), winner, at });
    }
    may_move(session, old)?;
    for_me(session, old)?;
    let mut new = old.clone().with("owner", Value::Int(session.me().id));
    lead::take_back(&mut new);
    let (new, _) = pass_all(session, &new, &ahead(old, Some("sl"))?, None)?;
    keep(session, old, new)
}

/// The lead of this number, if somebody of one's own team has accepted it, out of sight though it is: whoever is late
/// should know why.
///
/// # Errors
/// As the engine; none where it is nobody's business.
pub fn just_accepted(reader: &Reader<'_>, text: &str) -> Result<Option<Record>> {
    let Some(me) = reader.person().map(|person| person.id) else { return Ok(None) };
    let Ok(Some(lead)) = refer::certain(&reader.unscoped(), text, &[&LEAD]) else { return Ok(None) };
    let (Some(me), Some(owner)) = (record(reader, &USER, Some(me))?, record(reader, &USER, lead.int("owner"))?) else {
        return Ok(None);
    };
    let handed = matches!(lead.text("stage"), "sl" | "sql") && lead.int("handed_by").is_some();
    Ok(Some(lead).filter(|_| handed && me.int("team").is_some() && me.int("team") == owner.int("team")))
}

/// Sends a lead back, for a reason from the list: one that was offered stays with whoever has it; one that was taken goes
/// back to whoever handed it over.
///
/// # Errors
/// [`Error::NotHanded`] where it was neither offered nor taken, [`Error::HandedToOther`].
pub fn reject(session: &mut Session<'_>, old: &Record, reason: &str, note: Option<&str>) -> Result<Record> {
    may_move(session, old)?;
    open(old)?;
    let with_sales = matches!(old.text("stage"), "sl" | "sql");
    let mut new = old.clone();
    if with_sales {
        pass(session, old, "mql", Some(reason), &[])?;
        new = lead::enter(new, "mql", session.clock.at);
        if let Some(back) = back_to(session, old)? {
            new.set("owner", Value::Int(back));
        }
    } else {
        for_me(session, old)?;
        lead::take_back(&mut new);
    }
    new.set("rejections", Value::Int(old.int("rejections").unwrap_or(0) + 1));
    new.set("reject_reason", Value::text(reason));
    new.set("reject_note", note.map_or(Value::Null, Value::text));
    keep(session, old, new)
}

/// Whoever handed the lead over, if he still works here.
fn back_to(session: &Session<'_>, old: &Record) -> Result<Option<i64>> {
    let by = old.int("handed_by").map(|id| store::record::get(session.tx(), &USER, id)).transpose()?.flatten();
    Ok(by.filter(|user| subject::present(user).is_ok()).map(|user| user.id()))
}

/// Whether the receiver may have leads.
fn takes(session: &Session<'_>, to: Receiver<'_>) -> Result<()> {
    let has_leads = |user: &Record| may(user.text("role"), Action::Qualify).is_some();
    match to {
        Receiver::Person(person) => {
            subject::present(person)?;
            let (login, role) = (person.text("login").to_owned(), person.text("role").to_owned());
            if has_leads(person) { Ok(()) } else { Err(Error::TakesNoLeads { login, role }) }
        }
        Receiver::Team(team) => {
            subject::present(team)?;
            let people = store::names::all(session.tx(), &USER)?;
            let mut there = people.iter().filter(|user| subject::present(user).is_ok() && is_in(user, team));
            if there.any(has_leads) { Ok(()) } else { Err(Error::NobodyTakes { team: team.text("code").to_owned() }) }
        }
    }
}

/// Whether somebody is in a team or manages it.
fn is_in(user: &Record, team: &Record) -> bool {
    user.int("team") == Some(team.id()) || team.int("manager") == Some(user.id())
}

/// Whether the lead waits for this person.
fn for_me(session: &Session<'_>, old: &Record) -> Result<()> {
    let me = session.me().id;
    if old.int("handed_to") == Some(me) {
        return Ok(());
    }
    let team = record(session, &TEAM, old.int("handed_team"))?;
    let user = record(session, &USER, Some(me))?;
    if let (Some(team), Some(user)) = (&team, &user)
        && is_in(user, team)
    {
        return Ok(());
    }
    let to = record(session, &USER, old.int("handed_to"))?.map(|user| user.text("login").to_owned());
    match to.or_else(|| team.map(|team| format!("team:{}", team.text("code")))) {
        Some(to) => Err(Error::HandedToOther { reference: old.reference(), to }),
        None => Err(Error::NotHanded { reference: old.reference() }),
    }
}

fn record(reader: &Reader<'_>, noun: &'static crate::domain::Noun, id: Option<i64>) -> Result<Option<Record>> {
    Ok(id.map(|id| store::record::get(reader.tx(), noun, id)).transpose()?.flatten())
}
