//! Calendar 日历: working hours of a week, holidays, make-up days 调休, and the leave of a person on top.
//!
//! [`Calendar`] is the one machine for everything that is counted in working time. It knows local dates and times
//! of day; [`Zone`] leads from moments to them and back. Nothing is stepped through: whole weeks are multiplied,
//! exceptional days come from a sorted list, so a thousand years cost as much as a day.

pub mod days;
pub mod hours;
mod reckon;
#[cfg(test)]
mod tests;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};

use super::{Choice, Field, Kind, Moment, Noun, Record, Sight};
use crate::fields;
pub use hours::{BadHours, Span, Week};
use reckon::Sum;

/// The code of the calendar that is meant where none is named.
pub const DEFAULT: &str = "default";

/// The hours of a calendar that says none.
pub const USUAL_HOURS: &str = "mon-fri 09:00-18:00";

/// What a day is.
pub static KINDS: &[Choice] = &[
    Choice::new("working", "working day", "工作日"),
    Choice::new("weekend", "day off", "休息日"),
    Choice::new("holiday", "holiday", "节假日"),
    Choice::new("make_up", "make-up day", "调休上班"),
    Choice::new("leave", "leave", "休假"),
];

/// The noun.
pub static CALENDAR: Noun = Noun {
    key: "calendar",
    plural: "calendars",
    letter: None,
    ordinal: 18,
    en: ["calendar", "calendars"],
    zh: "日历",
    about: ["Working hours, holidays and make-up days", "工作时间, 节假日和调休"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Code", "代码").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("hours", Kind::Hours, "Hours", "工作时间").listed(),
        Field::new("holidays", Kind::Days, "Holidays", "节假日"),
        Field::new("make_up", Kind::Days, "Make-up days", "调休上班日"),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};

/// What a day is to a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// The week has hours for it.
    Working,
    /// The week has none.
    Weekend,
    /// Off, whatever the week says.
    Holiday,
    /// Worked, whatever the week says.
    MakeUp,
    /// Worked by others; the person is away.
    Leave,
}

impl DayKind {
    /// The word for machines, a key of [`KINDS`].
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Weekend => "weekend",
            Self::Holiday => "holiday",
            Self::MakeUp => "make_up",
            Self::Leave => "leave",
        }
    }
}

/// One day as a calendar has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day<'c> {
    /// What it is.
    pub kind: DayKind,
    /// When there is work, in order; nothing on a day off.
    pub hours: &'c [Span],
    /// The name of its holiday, or empty.
    pub name: &'c str,
}

/// Leads from moments to local times and back.
#[derive(Debug, Clone, Copy)]
pub struct Zone {
    /// What the clock on the wall shows at a moment.
    pub local: fn(Moment) -> NaiveDateTime,
    /// The moment of a local time: of a time shown twice the first, of one left out as if it were not.
    pub moment: fn(NaiveDateTime) -> Moment,
}

/// A day that is not as its weekday says.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Special {
    day: i64,
    make_up: bool,
    name: String,
}

/// Working time: hours of a week, exceptional days, and leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    week: Week,
    /// The hours of a make-up day.
    ordinary: Vec<Span>,
    /// By day, one a day.
    special: Vec<Special>,
    /// First day and the day after the last; apart from each other and in order.
    leave: Vec<(i64, i64)>,
    /// Working microseconds, leave not counted out.
    time: Sum,
    /// Working days, leave not counted out.
    days: Sum,
}

impl Calendar {
    /// A calendar of these hours, days off and days worked. Of a day that is both, the day worked holds.
    #[must_use]
    pub fn new(week: Week, holidays: Vec<(NaiveDate, String)>, make_up: Vec<(NaiveDate, String)>) -> Self {
        let special = |make_up: bool| move |(day, name)| Special { day: number(day), make_up, name };
        let mut all: Vec<Special> = make_up.into_iter().map(special(true)).collect();
        all.extend(holidays.into_iter().map(special(false)));
        all.sort_by_key(|one| (one.day, !one.make_up));
        all.dedup_by_key(|one| one.day);
        let ordinary = week.ordinary().to_vec();
        let sum = |of: fn(&[Span]) -> i64| {
            let days = week.days.each_ref().map(|hours| of(hours));
            let at = |one: &Special| (one.day, if one.make_up { of(&ordinary) } else { 0 });
            Sum::new(days, all.iter().map(at))
        };
        let (time, days) = (sum(length), sum(worked));
        Self { week, ordinary, special: all, leave: Vec::new(), time, days }
    }

    /// Monday to Friday from nine to six, without holidays.
    #[must_use]
    pub fn usual() -> Self {
        Self::new(Week::usual(), Vec::new(), Vec::new())
    }

    /// The calendar that a record describes.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let week = Week::read(record.text("hours")).unwrap_or_else(|_| Week::usual());
        let days = |key: &str| record.get(key).as_list().iter().filter_map(|entry| days::of(entry)).collect();
        Self::new(week, days("holidays"), days("make_up"))
    }

    /// The same calendar for somebody who is away from the one day to the other, both included; without an end
    /// for good.
    #[must_use]
    pub fn away(mut self, from: NaiveDate, to: Option<NaiveDate>) -> Self {
        let end = to.map_or(i64::MAX, |to| number(to) + 1);
        if number(from) < end {
            self.leave.push((number(from), end));
            self.leave.sort_unstable();
            let mut apart: Vec<(i64, i64)> = Vec::with_capacity(self.leave.len());
            for (from, end) in self.leave {
                match apart.last_mut() {
                    Some(last) if from <= last.1 => last.1 = last.1.max(end),
                    _ => apart.push((from, end)),
                }
            }
            self.leave = apart;
        }
        self
    }

    /// What a day is.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> Day<'_> {
        let day = number(date);
        let weekday = &self.week.days[date.weekday().num_days_from_monday() as usize];
        let special = self.special.binary_search_by_key(&day, |one| one.day).ok().map(|place| &self.special[place]);
        let plain = match special {
            Some(one) if one.make_up => Day { kind: DayKind::MakeUp, hours: &self.ordinary, name: &one.name },
            Some(one) => Day { kind: DayKind::Holiday, hours: &[], name: &one.name },
            None if weekday.is_empty() => Day { kind: DayKind::Weekend, hours: &[], name: "" },
            None => Day { kind: DayKind::Working, hours: weekday, name: "" },
        };
        let away = self.leave.iter().any(|(from, end)| (*from..*end).contains(&day));
        if away && !plain.hours.is_empty() { Day { kind: DayKind::Leave, hours: &[], ..plain } } else { plain }
    }
}

/// The length of all spans, in microseconds.
fn length(hours: &[Span]) -> i64 {
    hours.iter().map(|span| span.to - span.from).sum()
}

/// One for a day with any hours.
fn worked(hours: &[Span]) -> i64 {
    i64::from(!hours.is_empty())
}

/// Days since Monday, 1 January of the year 1.
fn number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce()) - 1
}
