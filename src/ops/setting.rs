//! Rules of the file: what holds, and changing it.

use super::{Reader, Result, Session};
use crate::domain::policy::Action;
use crate::domain::setting::{Rule, SETTING};
use crate::domain::{Record, Value};
use crate::store;

/// What the file says of a rule; none where the usual holds.
///
/// # Errors
/// As the engine.
pub fn set_to(reader: &Reader<'_>, rule: &Rule) -> Result<Option<String>> {
    let found = store::record::by_code(reader.tx(), &SETTING, rule.name)?.filter(|setting| setting.removed_at().is_none());
    // A value that a later version knows, and this one does not, counts as the usual one.
    Ok(found.and_then(|setting| rule.read(setting.text("value"))))
}

/// What holds.
///
/// # Errors
/// As the engine.
pub fn of(reader: &Reader<'_>, rule: &Rule) -> Result<String> {
    Ok(set_to(reader, rule)?.unwrap_or_else(|| rule.usual.to_owned()))
}

/// The number that holds.
///
/// # Errors
/// As the engine.
pub(in crate::ops) fn number(reader: &Reader<'_>, rule: &Rule) -> Result<i64> {
    Ok(of(reader, rule)?.parse().unwrap_or_default())
}

/// Sets a rule to a value that it takes, or back to the usual one. Whether anything changed.
///
/// # Errors
/// [`Error::Denied`](super::Error::Denied).
pub fn set(session: &mut Session<'_>, rule: &Rule, value: Option<&str>) -> Result<bool> {
    let grant = session.ask(Action::Edit(SETTING.key))?;
    let old = store::record::by_code(session.tx(), &SETTING, rule.name)?;
    let setting = match (old, value) {
        (None, None) => return Ok(false),
        (None, Some(value)) => {
            let new = Record::new(&SETTING).with("code", Value::text(rule.name)).with("value", Value::text(value));
            session.create(grant, new)?
        }
        (Some(old), value) => {
            let removed = if value.is_some() { Value::Null } else { Value::Int(session.clock.now) };
            // One that is removed stays so with the value that it had.
            if old.removed_at().is_some() == value.is_none() && value.is_none_or(|value| value == old.text("value")) {
                return Ok(false);
            }
            let new = old.clone().with("removed_at", removed);
            session.update(
                grant,
                &old,
                value.map_or_else(|| new.clone(), |value| new.clone().with("value", Value::text(value))),
            )?
        }
    };
    session.about(&setting);
    Ok(true)
}
