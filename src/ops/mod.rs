//! Verbs: ask, find, decide, write. A [`Book`] is the opened file as one person sees it at one moment; a
//! [`Reader`] is one snapshot of it; a [`Session`] is one write, and every write is one operation.

pub mod audit;
pub mod brief;
pub mod calendar;
pub mod complete;
pub mod criterion;
pub mod customer;
pub mod deal;
pub mod digest;
pub mod duplicate;
pub mod error;
pub mod field;
pub mod find;
pub mod followup;
pub mod forecast;
pub mod frequency;
pub mod held;
pub mod history;
pub mod import;
pub mod lead;
pub mod leave;
pub mod listing;
pub mod merger;
pub mod need;
mod order;
pub mod passage;
pub mod pool;
pub mod privacy;
pub mod record;
pub mod refer;
pub mod report;
mod seek;
pub mod session;
pub mod setting;
pub mod stage;
pub mod subject;
mod tag;
pub mod task;
pub mod team;
pub mod tenure;
pub mod undo;
pub mod user;
mod view;
pub mod whole;

use std::ops::Deref;
use std::time::Duration;

use chrono::NaiveDate;

pub use error::{Candidate, Error, Result};
pub use session::{Grant, Session};

use crate::domain::chance::Chance;
use crate::domain::policy::{self, Action, Scope};
use crate::domain::privacy::ERASURE;
use crate::domain::{Moment, Noun};
use crate::store::listing::Seen;
use crate::store::{self, Engine, Tx};

/// The moments of one command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The moment the command is given for.
    pub now: Moment,
    /// The clock of the machine.
    pub wall: Moment,
    /// When what is written happened: `--at`, else now.
    pub at: Moment,
    /// The start of the local day that `now` lies in.
    pub midnight: Moment,
    /// That day.
    pub today: NaiveDate,
}

/// Who uses the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The number of the user.
    pub id: i64,
    /// The login.
    pub login: String,
    /// The role.
    pub role: String,
    /// Whose records a right over one's team reaches, oneself included; none in a file without teams.
    pub team: Option<Vec<i64>>,
}

impl Person {
    /// Whose records a right reaches; none: everybody's.
    #[must_use]
    pub fn reach(&self, scope: Scope) -> Option<&[i64]> {
        match scope {
            Scope::All => None,
            Scope::Team => self.team.as_deref(),
            Scope::Own => Some(std::slice::from_ref(&self.id)),
        }
    }
}

/// The opened file as one person sees it at one moment.
#[derive(Debug)]
pub struct Book {
    /// The engine.
    pub engine: Engine,
    /// The login given; the person may not exist yet.
    pub login: String,
    /// The moments of the command.
    pub clock: Clock,
    /// The region of phone numbers without a country code (ISO 3166) for a file that has none yet.
    pub region: String,
    /// Where random bytes come from.
    pub seed: [u8; 32],
    /// The id under which this command may be repeated.
    pub request: Option<String>,
    /// Show what would happen and write nothing.
    pub dry_run: bool,
}

/// One snapshot, seen by one person.
#[derive(Debug)]
pub struct Reader<'c> {
    /// The transaction.
    pub(in crate::ops) tx: Tx<'c>,
    /// Who reads; none in a file that nobody has written to.
    pub(in crate::ops) person: Option<Person>,
    /// The moments of the command.
    pub clock: Clock,
    /// The region of phone numbers without a country code.
    pub region: String,
}

/// What became of a write.
#[derive(Debug)]
pub enum Written<T> {
    /// It was done now.
    Done(T),
    /// It had been done under the same request id; this was the answer.
    Repeated(String),
}

impl Book {
    /// Reads from one snapshot that cannot write.
    ///
    /// # Errors
    /// As the closure; [`Error::UnknownPerson`] where the file is in use and does not know the login.
    pub fn read<T>(&mut self, f: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let (login, clock, region) = (&self.login, self.clock, self.region.clone());
        self.engine.read(|tx| {
            let person = person(&tx, login)?;
            if person.is_none() && store::user::any(&tx)? {
                return Err(Error::UnknownPerson(login.clone()));
            }
            let region = store::meta::region(&tx)?.unwrap_or(region);
            f(&Reader { tx, person, clock, region })
        })
    }

    /// Writes in one immediate transaction as one operation. The closure may run again after a conflict, so it
    /// changes nothing outside the session.
    ///
    /// # Errors
    /// As the closure. Nothing is written then.
    pub fn write<T>(&mut self, command: &str, mut f: impl FnMut(&mut Session<'_>) -> Result<T>) -> Result<Written<T>> {
        let keep = !self.dry_run;
        let (login, clock, region, request) = (&self.login, self.clock, &self.region, &self.request);
        let mut chance = Chance::new(self.seed);
        let mut unfinished = false;
        let written = self.engine.write(keep, |tx| {
            let person = match person(&tx, login)? {
                Some(person) => person,
                None if store::user::any(&tx)? => return Err(Error::UnknownPerson(login.clone())),
                None => session::begin(&tx, login, clock, &mut chance)?,
            };
            // A file made before there were deals gets the stages of the default pipeline.
            if !store::stage::any(&tx)? {
                session::begin_stages(&tx, &person, clock, &mut chance)?;
            }
            if let Some(request) = request
                && let Some(before) = store::operation::by_request(&tx, person.id, request)?
            {
                if before.header.command != command {
                    return Err(Error::RequestTaken { request: request.clone(), command: before.header.command });
                }
                return Ok(Written::Repeated(before.answer.unwrap_or_default()));
            }
            let found = store::meta::region(&tx)?;
            // In a file from before files had one, that of its administrator is what its numbers were read by.
            if found.is_none() && person.role == "admin" {
                store::meta::set_region(&tx, region)?;
            }
            let region = found.unwrap_or_else(|| region.clone());
            let reader = Reader { tx, person: Some(person), clock, region };
            let mut session = Session::open(reader, command, request.clone(), &mut chance)?;
            let done = f(&mut session)?;
            unfinished = keep && store::privacy::unfinished(session.tx())?.is_some();
            session.close()?;
            Ok(Written::Done(done))
        })?;
        if unfinished {
            // What was written stands whether this works or not; the next write tries again.
            let patience = if command == ERASURE { Self::LONG } else { Duration::ZERO };
            drop(self.finish_erasure(patience));
        }
        Ok(written)
    }

    /// How long an erasure waits for others that read what was there before.
    pub const LONG: Duration = Duration::from_secs(1);

    /// Removes the last bytes of what was erased from the file. Answers whether none are left; some are, as long as
    /// another process reads what was there before.
    ///
    /// # Errors
    /// As the engine.
    pub fn finish_erasure(&mut self, patience: Duration) -> Result<bool> {
        let Some(op) = self.engine.read(|tx| Ok::<_, Error>(store::privacy::unfinished(&tx)?))? else { return Ok(true) };
        if !self.engine.scrub(patience)? {
            return Ok(false);
        }
        self.engine.write(true, |tx| Ok::<_, Error>(store::privacy::end(&tx, op)?))?;
        Ok(true)
    }
}

fn person(tx: &Tx<'_>, login: &str) -> Result<Option<Person>> {
    let Some(user) = store::record::by_code(tx, &crate::domain::user::USER, login)? else { return Ok(None) };
    if user.removed_at().is_some() || user.int("active") == Some(0) {
        return Err(Error::Inactive(login.to_owned()));
    }
    let (id, role) = (user.id(), user.text("role").to_owned());
    // Only managers have rights over a team.
    let team = if role == "manager" && store::team::any(tx)? { Some(store::team::under(tx, id)?) } else { None };
    Ok(Some(Person { id, login: user.text("login").to_owned(), role, team }))
}

impl<'c> Reader<'c> {
    /// Who reads.
    #[must_use]
    pub const fn person(&self) -> Option<&Person> {
        self.person.as_ref()
    }

    /// The noun with the custom fields that the file has for it.
    #[must_use]
    pub fn noun(&self, noun: &'static Noun) -> &'static Noun {
        self.tx.noun(noun)
    }

    /// Asks for the right to an action that writes no record. In a file that nobody has written to anybody may.
    ///
    /// # Errors
    /// [`Error::Denied`] where the role does not have it.
    pub fn ask(&self, action: Action) -> Result<()> {
        match &self.person {
            Some(person) if policy::may(&person.role, action).is_none() => {
                Err(Error::Denied { action: action.name(), role: person.role.clone() })
            }
            _ => Ok(()),
        }
    }

    /// As [`Self::ask`], for what reaches every record: a right over one's own people is not enough where there are
    /// others.
    ///
    /// # Errors
    /// [`Error::Denied`].
    pub fn ask_all(&self, action: Action) -> Result<()> {
        let Some(person) = &self.person else { return Ok(()) };
        match policy::may(&person.role, action) {
            Some(scope) if person.reach(scope).is_none() => Ok(()),
            _ => Err(Error::Denied { action: action.name(), role: person.role.clone() }),
        }
    }

    /// Whose records of a noun this person may see.
    ///
    /// # Errors
    /// [`Error::Denied`] where the role may not see the noun at all.
    pub fn sight(&self, noun: &Noun) -> Result<Seen<'_>> {
        let Some(person) = &self.person else { return Ok(Seen::All) };
        match policy::may(&person.role, Action::View(noun.key)) {
            Some(scope) => Ok(person.reach(scope).map_or(Seen::All, Seen::Of)),
            None => Err(Error::Denied { action: Action::View(noun.key).name(), role: person.role.clone() }),
        }
    }

    /// As [`Self::sight`], with what lies in a pool: anybody may look at that.
    ///
    /// # Errors
    /// As [`Self::sight`].
    pub fn wide_sight(&self, noun: &Noun) -> Result<Seen<'_>> {
        Ok(self.sight(noun)?.wide())
    }

    /// The same snapshot without regard to who looks: for rules that must know what a person may not see.
    pub(in crate::ops) fn unscoped(&self) -> Self {
        Self { tx: self.tx.again(), person: None, clock: self.clock, region: self.region.clone() }
    }

    /// What this person was answered to the same command with this request before, if anything.
    ///
    /// # Errors
    /// As the engine.
    pub fn answered(&self, request: &str, command: &str) -> Result<Option<String>> {
        let Some(person) = &self.person else { return Ok(None) };
        let before = store::operation::by_request(&self.tx, person.id, request)?;
        let same = before.filter(|operation| operation.header.command == command);
        Ok(same.map(|operation| operation.answer.unwrap_or_default()))
    }

    /// The transaction, for the queries of this room.
    pub(in crate::ops) const fn tx(&self) -> &Tx<'c> {
        &self.tx
    }
}

impl<'c> Deref for Session<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}
