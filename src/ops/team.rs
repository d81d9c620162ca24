//! Teams: who works under whom.

use super::{Error, Reader, Result, refer};
use crate::domain::Record;
use crate::domain::policy::{Action, Scope, may};
use crate::domain::team::TEAM;
use crate::domain::user::USER;
use crate::store;

/// A team goes when nobody and no team is in it: whoever was under it would be under nobody.
pub(in crate::ops) fn may_go(reader: &Reader<'_>, team: &Record) -> Result<()> {
    let (people, teams) = store::team::within(reader.tx(), team.id())?;
    if people + teams == 0 {
        return Ok(());
    }
    Err(Error::TeamInUse { code: team.text("code").to_owned(), people, teams })
}

/// The people that `me`, a login, `team:NAME` or `all` means, each with the login.
///
/// # Errors
/// [`Error::NotFound`].
pub fn people(reader: &Reader<'_>, whose: &str) -> Result<Vec<(i64, String)>> {
    if let Some(me) = reader.person().filter(|me| whose == "me" || whose == me.login) {
        return Ok(vec![(me.id, me.login.clone())]);
    }
    let mut all = store::record::codes(reader.tx(), &USER)?;
    if let Some(team) = whose.strip_prefix("team:") {
        let team = refer::one(reader, team, &TEAM)?;
        let people = store::team::people(reader.tx(), team.id())?;
        all.retain(|(id, _)| people.contains(id));
    } else if whose != "all" {
        let user = refer::one(reader, whose, &USER)?;
        return Ok(vec![(user.id(), user.text("login").to_owned())]);
    }
    Ok(all)
}

/// As [`people`], as far as this person may see what others have to do.
///
/// # Errors
/// As [`people`]; [`Error::Denied`] where all of them are out of reach.
pub fn people_in_reach(reader: &Reader<'_>, whose: &str) -> Result<Vec<(i64, String)>> {
    let Some(me) = reader.person() else { return Ok(Vec::new()) };
    let scope = may(&me.role, Action::View("task"));
    let within = |id: i64| id == me.id || scope.is_some_and(|scope| me.reach(scope).is_none_or(|people| people.contains(&id)));
    let mut people = people(reader, whose)?;
    let asked = people.len();
    people.retain(|(id, _)| within(*id));
    let alone = asked > 1 && people.len() <= 1 && scope.is_none_or(|scope| scope == Scope::Own);
    if (asked > 0 && people.is_empty()) || alone {
        return Err(Error::Denied { action: "digest of others".to_owned(), role: me.role.clone() });
    }
    Ok(people)
}
