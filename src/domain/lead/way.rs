//! The way of a lead through the funnel: entering a stage, and what a lead from elsewhere says of its way.

use std::sync::LazyLock;

use super::{LEAD, WAY, step};
use crate::domain::{Moment, Record, Value};

/// Whether a lead waits for somebody to accept it.
#[must_use]
pub fn is_handed(lead: &Record) -> bool {
    lead.int("handed_to").or(lead.int("handed_team")).is_some()
}

/// Nobody is asked to accept the lead any more.
pub fn take_back(lead: &mut Record) {
    for key in ["handed_to", "handed_team", "accept_by"] {
        lead.set(key, Value::Null);
    }
}

/// A stage that a lead entered before it came into the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The stage it came from; none where that is not known.
    pub from: Option<&'static str>,
    /// The stage it entered.
    pub to: String,
    /// When; none where that is not known.
    pub at: Option<Moment>,
}

/// Where the stage of a lead stands, and the moments of its way.
static PLACES: LazyLock<(usize, Vec<usize>)> = LazyLock::new(|| {
    let moments = WAY.iter().filter_map(|stage| first_at(stage)).chain(["lost_at", "stage_at"]);
    (LEAD.position("stage").unwrap_or(0), moments.filter_map(|key| LEAD.position(key)).collect())
});

/// Whether a lead from elsewhere says nothing of having come any way: most do not.
#[must_use]
pub fn is_new(lead: &Record) -> bool {
    let (stage, moments) = &*PLACES;
    matches!(lead.values[*stage].as_text(), "" | "ml") && moments.iter().all(|place| lead.values[*place].is_null())
}

/// The way that a lead from elsewhere has come, as far as it says: a passage for each stage that it first entered at a
/// known moment, and one into the stage it is in.
#[must_use]
pub fn way(lead: &Record) -> Vec<Passed> {
    let mut way: Vec<Passed> = Vec::new();
    let mut from = WAY[0];
    for stage in &WAY[1..] {
        if let Some(at) = first_at(stage).and_then(|key| lead.int(key)) {
            way.push(Passed { from: Some(from), to: (*stage).to_owned(), at: Some(at) });
            from = stage;
        }
    }
    let stage = stage(lead);
    if stage != from {
        let at = lead.int("stage_at").or(lead.int("lost_at").filter(|_| stage == "lost"));
        // Where it came from is known if it is known when it came, or from where it went on.
        let known = at.is_some() || !way.is_empty();
        way.push(Passed { from: Some(from).filter(|_| known), to: stage.to_owned(), at });
    }
    way
}

/// The stage that a lead from elsewhere is in: what it says, else the last one of which it says when it came there.
#[must_use]
pub fn stage(lead: &Record) -> &str {
    let dated = |stage: &&&str| first_at(stage).is_some_and(|key| !lead.get(key).is_null());
    match lead.text("stage") {
        "" if !lead.get("lost_at").is_null() => "lost",
        "" => WAY.iter().rev().find(dated).unwrap_or(&WAY[0]),
        stage => stage,
    }
}

/// Fills in what a lead from elsewhere says of its way by saying other things: the stage it is in and since when, the
/// furthest one, when it first came to the present one, since when it is known.
pub fn complete(lead: &mut Record, now: Moment) {
    if is_new(lead) {
        lead.set("stage", Value::text(WAY[0]));
        lead.set("furthest", Value::text(WAY[0]));
        lead.set("stage_at", Value::Int(now));
        if lead.get("captured_at").is_null() {
            lead.set("captured_at", Value::Int(now));
        }
        return;
    }
    let stage = stage(lead).to_owned();
    let furthest = WAY.iter().rev().find(|known| **known == stage || first_at(known).is_some_and(|key| !lead.get(key).is_null()));
    lead.set("furthest", Value::text(furthest.unwrap_or(&WAY[0])));
    let own = if stage == "lost" { Some("lost_at") } else { first_at(&stage) };
    if let Some(key) = own {
        let (at, since) = (lead.int(key), lead.int("stage_at"));
        if at.is_none() {
            lead.set(key, Value::int(since));
        } else if since.is_none() {
            lead.set("stage_at", Value::int(at));
        }
    }
    let first = WAY.iter().filter_map(|stage| first_at(stage).and_then(|key| lead.int(key))).chain(lead.int("stage_at")).min();
    for (key, at) in [("captured_at", first.unwrap_or(now).min(now)), ("stage_at", now)] {
        if lead.get(key).is_null() {
            lead.set(key, Value::Int(at));
        }
    }
    lead.set("stage", Value::Text(stage));
}

/// The first two moments of a lead's way that are in the wrong order: the earlier stage's and the later one's.
#[must_use]
pub fn out_of_order(lead: &Record) -> Option<(&'static str, &'static str)> {
    const MOMENTS: [&str; 6] = ["captured_at", "mql_at", "sl_at", "sql_at", "converted_at", "stage_at"];
    let mut before: Option<(&'static str, Moment)> = None;
    for key in MOMENTS {
        let Some(at) = lead.int(key) else { continue };
        match before {
            Some((earlier, since)) if at < since => return Some((earlier, key)),
            _ => before = Some((key, at)),
        }
    }
    None
}

/// The field that keeps when a lead first came to a stage, or to a later one.
#[must_use]
pub fn first_at(stage: &str) -> Option<&'static str> {
    match stage {
        "mql" => Some("mql_at"),
        "sl" => Some("sl_at"),
        "sql" => Some("sql_at"),
        "converted" => Some("converted_at"),
        _ => None,
    }
}

/// The lead in this stage from this moment on: what it leaves behind there goes, and the furthest stage it came to and
/// when it first came to each stay what they were.
#[must_use]
pub fn enter(mut lead: Record, stage: &str, at: Moment) -> Record {
    lead.set("stage", Value::text(stage));
    lead.set("stage_at", Value::Int(at));
    if step(stage) > step(lead.text("furthest")) {
        lead.set("furthest", Value::text(stage));
    }
    if let Some(key) = first_at(stage).filter(|key| lead.get(key).is_null()) {
        lead.set(key, Value::Int(at));
    }
    take_back(&mut lead);
    if stage != "nurturing" {
        lead.set("wake_on", Value::Null);
    }
    if stage == "lost" {
        lead.set("lost_at", Value::Int(at));
    } else {
        for key in ["lost_at", "lost_reason", "lost_note"] {
            lead.set(key, Value::Null);
        }
    }
    lead
}

#[cfg(test)]
mod tests {
    use super::{Passed, complete, enter, out_of_order, way};
    use crate::domain::lead::LEAD;
    use crate::domain::{Record, Value};

    fn lead(stage: &str) -> Record {
        Record::new(&LEAD).with("stage", Value::text(stage))
    }

    #[test]
    fn going_back_keeps_how_far_it_came_and_when_it_first_did() {
        let there = ["mql", "sl"].into_iter().zip(1..).fold(lead("ml"), |lead, (stage, at)| enter(lead, stage, at));
        let back = enter(enter(enter(there, "mql", 3), "nurturing", 4), "mql", 5);
        let first: Vec<Option<i64>> = ["mql_at", "sl_at", "sql_at", "stage_at"].iter().map(|key| back.int(key)).collect();
        assert_eq!(first, [Some(1), Some(2), None, Some(5)]);
        assert_eq!((back.text("stage"), back.text("furthest")), ("mql", "sl"));
    }

    fn dated(stage: &str, moments: &[(&str, i64)]) -> Record {
        moments.iter().fold(lead(stage), |lead, (key, at)| lead.with(key, Value::Int(*at)))
    }

    #[test]
    fn a_lead_from_elsewhere_tells_its_way() {
        let passed = |from, to: &str, at| Passed { from, to: to.to_owned(), at };
        assert_eq!(way(&lead("")), []);
        assert_eq!(way(&lead("sl")), [passed(None, "sl", None)], "nobody knows when, nor from where");
        assert_eq!(way(&dated("sl", &[("stage_at", 5)])), [passed(Some("ml"), "sl", Some(5))]);
        let two = [passed(Some("ml"), "mql", Some(3)), passed(Some("mql"), "sql", Some(7))];
        assert_eq!(way(&dated("", &[("mql_at", 3), ("sql_at", 7)])), two);
        let lost = dated("lost", &[("mql_at", 3), ("lost_at", 9)]);
        assert_eq!(way(&lost), [passed(Some("ml"), "mql", Some(3)), passed(Some("mql"), "lost", Some(9))]);
    }

    #[test]
    fn what_it_does_not_say_is_filled_in_from_what_it_does() {
        let filled = |mut lead: Record| {
            complete(&mut lead, 100);
            let moments = ["captured_at", "stage_at", "mql_at", "sql_at", "lost_at"].map(|key| lead.int(key));
            (lead.text("stage").to_owned(), lead.text("furthest").to_owned(), moments)
        };
        let (now, none) = (Some(100), None);
        assert_eq!(filled(lead("")), ("ml".into(), "ml".into(), [now, now, none, none, none]));
        assert_eq!(filled(lead("sql")), ("sql".into(), "sql".into(), [now, now, none, none, none]));
        let dated_sql = dated("", &[("mql_at", 3), ("sql_at", 7)]);
        assert_eq!(filled(dated_sql), ("sql".into(), "sql".into(), [Some(3), Some(7), Some(3), Some(7), none]));
        let lost = dated("lost", &[("mql_at", 3), ("stage_at", 9)]);
        assert_eq!(filled(lost), ("lost".into(), "mql".into(), [Some(3), Some(9), Some(3), none, Some(9)]));
    }

    #[test]
    fn moments_in_the_wrong_order_are_found() {
        assert_eq!(out_of_order(&dated("sl", &[("captured_at", 1), ("mql_at", 1), ("sl_at", 4)])), None);
        assert_eq!(out_of_order(&dated("sl", &[("mql_at", 5), ("sl_at", 4)])), Some(("mql_at", "sl_at")));
    }
}
