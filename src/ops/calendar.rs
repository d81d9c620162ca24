//! Working time: which calendar holds, and the days of a file put into one.

use super::{Error, Reader, Result, Session, leave, record, refer, subject};
use crate::domain::calendar::days::{self, Listed, Merged};
use crate::domain::calendar::{CALENDAR, Calendar, DEFAULT};
use crate::domain::policy::Action;
use crate::domain::team::TEAM;
use crate::domain::{BadValue, Record, Value};
use crate::store;

/// The calendar of this code, without one that of the person's team or the default; for a person, less the
/// person's leave.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Removed`].
pub fn of(reader: &Reader<'_>, code: Option<&str>, user: Option<&Record>) -> Result<Calendar> {
    let calendar = match code {
        None => user.map_or_else(|| default(reader), |user| of_person(reader, user))?,
        Some(code) => {
            let record = refer::one(reader, code, &CALENDAR)?;
            subject::present(&record)?;
            Calendar::of(&record)
        }
    };
    match user {
        None => Ok(calendar),
        Some(user) => Ok(leave::of(reader, user)?.into_iter().fold(calendar, |calendar, (from, to)| calendar.away(from, to))),
    }
}

/// The calendar of the person's team or of the nearest above it that has one, else the default.
fn of_person(reader: &Reader<'_>, user: &Record) -> Result<Calendar> {
    of_team(reader, user.int("team"))
}

/// The calendar of a team or of the nearest above it that has one, else the default.
///
/// # Errors
/// As the engine.
pub(in crate::ops) fn of_team(reader: &Reader<'_>, team: Option<i64>) -> Result<Calendar> {
    let there = |record: &Record| record.removed_at().is_none();
    let Some(team) = team else { return default(reader) };
    for team in std::iter::once(team).chain(store::team::above(reader.tx(), team)?) {
        let team = store::record::get(reader.tx(), &TEAM, team)?.filter(there);
        let calendar = team.and_then(|team| team.int("calendar"));
        let calendar = calendar.map(|id| store::record::get(reader.tx(), &CALENDAR, id)).transpose()?.flatten();
        if let Some(calendar) = calendar.filter(there) {
            return Ok(Calendar::of(&calendar));
        }
    }
    default(reader)
}

/// The calendar that holds where none is named: `default` if there is one, else Monday to Friday.
///
/// # Errors
/// As the engine.
pub fn default(reader: &Reader<'_>) -> Result<Calendar> {
    let found = store::record::by_code(reader.tx(), &CALENDAR, DEFAULT)?;
    Ok(found.filter(|record| record.removed_at().is_none()).map_or_else(Calendar::usual, |record| Calendar::of(&record)))
}

/// No day is both off and worked.
pub(in crate::ops) fn check(calendar: &Record) -> Result<()> {
    match days::in_both(calendar.get("holidays").as_list(), calendar.get("make_up").as_list()) {
        Some(day) => Err(Error::Bad { field: "make_up", text: day.to_string(), why: BadValue::TwoKinds }),
        None => Ok(()),
    }
}

/// Puts the days of a file into a calendar. The default one is made where there is none yet; `true` says so.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Removed`].
pub fn load(session: &mut Session<'_>, code: &str, listed: &[Listed]) -> Result<(Record, Merged, bool)> {
    let (old, made) = match refer::exactly(session, code, &[&CALENDAR]) {
        Ok(record) => (record, false),
        Err(Error::NotFound { .. }) if code == DEFAULT => {
            (record::make(session, Record::new(&CALENDAR).with("code", Value::text(DEFAULT)))?, true)
        }
        Err(error) => return Err(error),
    };
    let grant = session.ask(Action::Edit(CALENDAR.key))?;
    subject::present(&old)?;
    let merged = days::merge(old.get("holidays").as_list(), old.get("make_up").as_list(), listed);
    let new =
        old.clone().with("holidays", Value::list(merged.holidays.clone())).with("make_up", Value::list(merged.make_up.clone()));
    let new = session.update(grant, &old, new)?;
    session.about(&new);
    Ok((new, merged, made))
}
