//! Passages read as stays: the stretches of time that a lead or a deal spent in its stages.

use super::{Reader, Result, calendar, stage};
use crate::domain::calendar::Zone;
use crate::domain::deal::DEAL;
use crate::domain::lead::WAY;
use crate::domain::passage::PASSAGE;
use crate::domain::user::USER;
use crate::domain::{Moment, Record};
use crate::store;

/// One stretch of time in one stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stay {
    /// The stage: of a deal its code.
    pub stage: String,
    /// When it was entered; for the first when the deal was opened or the lead captured. None where that is not known.
    pub since: Option<Moment>,
    /// When it was left; none where it is the present one.
    pub until: Option<Moment>,
    /// Working time in it so far, in microseconds, by the calendar of the owner's team.
    pub worked: Option<i64>,
    /// The login of who moved it there; empty for the first stage.
    pub by: String,
    /// Why it was moved there.
    pub reason: String,
    /// What was shown for it.
    pub evidence: String,
    /// What was asked for and not shown.
    pub missing: Vec<String>,
}

/// The stages that a lead or a deal went through, the first first: each ends when the next begins.
///
/// # Errors
/// As the engine.
pub fn stays(reader: &Reader<'_>, record: &Record, zone: Zone) -> Result<Vec<Stay>> {
    let Some(field) = PASSAGE.field(record.noun.key) else { return Ok(Vec::new()) };
    let mut passages = store::record::pointing_at(reader.tx(), &PASSAGE, field, record.id())?;
    passages.sort_by_key(|passage| (passage.int("at"), passage.id()));
    let deal = *record.noun == DEAL;
    let begun = record.int(if deal { "opened_at" } else { "captured_at" });
    let mut stays = Vec::with_capacity(passages.len() + 1);
    match passages.first().map(|first| first.text("from_stage")) {
        // It came into the file in the stage that the first passage names.
        Some("") => {}
        Some(from) => stays.push(Stay { stage: from.to_owned(), since: begun, ..Stay::default() }),
        None => {
            let stage = if deal { stage::of(reader, record)?.text("code").to_owned() } else { WAY[0].to_owned() };
            stays.push(Stay { stage, since: begun, ..Stay::default() });
        }
    }
    for passage in passages {
        let at = passage.int("at");
        if let Some(before) = stays.last_mut() {
            before.until = at;
        }
        let by = passage.int("by_user").map(|id| store::record::get(reader.tx(), &USER, id)).transpose()?.flatten();
        stays.push(Stay {
            stage: passage.text("to_stage").to_owned(),
            since: at,
            by: by.map_or_else(String::new, |user| user.text("login").to_owned()),
            reason: passage.text("reason").to_owned(),
            evidence: passage.text("evidence").to_owned(),
            missing: passage.get("missing").as_list().to_vec(),
            ..Stay::default()
        });
    }
    let owner = record.int("owner").map(|id| store::record::get(reader.tx(), &USER, id)).transpose()?.flatten();
    let working = calendar::of_team(reader, owner.and_then(|owner| owner.int("team")))?;
    for stay in &mut stays {
        let until = stay.until.unwrap_or(reader.clock.now);
        stay.worked = stay.since.map(|since| working.between(zone, since, until));
    }
    Ok(stays)
}
