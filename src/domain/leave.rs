//! Leave 休假: the days on which a person is away.

use chrono::NaiveDate;

use super::{Choice, Field, Kind, Noun, Record, Sight};
use crate::fields;

/// Why somebody is away.
pub static KINDS: &[Choice] = &[
    Choice::new("annual", "annual leave", "年假").also(&["vacation", "holiday", "休假"]),
    Choice::new("sick", "sick leave", "病假"),
    Choice::new("personal", "personal leave", "事假"),
    Choice::new("parental", "parental leave", "产假").also(&["maternity", "陪产假", "育儿假"]),
    Choice::new("trip", "business trip", "出差").also(&["travel"]),
    Choice::new("other", "other", "其他"),
];

/// The noun.
pub static LEAVE: Noun = Noun {
    key: "leave",
    plural: "leaves",
    letter: Some("LV"),
    ordinal: 19,
    en: ["leave", "leaves"],
    zh: "休假",
    about: ["Days on which people are away", "员工休假"],
    name: "user",
    code: None,
    sight: Sight::Persons(&["user"]),
    internal: false,
    fields: fields![
        Field::new("user", Kind::Ref("user"), "User", "员工").required().listed(),
        Field::new("from_on", Kind::Date, "First day", "开始日期").required().listed(),
        Field::new("to_on", Kind::Date, "Last day", "结束日期").listed(),
        Field::new("kind", Kind::Choice(KINDS), "Kind", "类型").listed(),
        Field::new("note", Kind::Note, "Note", "备注").listed(),
    ],
};

/// First and last day of a leave; without a last day it has no end yet.
#[must_use]
pub fn days(leave: &Record) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let from = leave.text("from_on").parse().ok()?;
    Some((from, leave.text("to_on").parse().ok()))
}

/// Whether somebody is away on a day by this leave.
#[must_use]
pub fn covers(leave: &Record, day: NaiveDate) -> bool {
    days(leave).is_some_and(|(from, to)| spans(from, to, day))
}

/// Whether a day lies between two, both included; without a last day there is no end yet.
#[must_use]
pub fn spans(from: NaiveDate, to: Option<NaiveDate>, day: NaiveDate) -> bool {
    from <= day && to.is_none_or(|to| day <= to)
}
