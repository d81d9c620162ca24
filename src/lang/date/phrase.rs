//! What a phrase says, before it is known whether such a date exists.

use std::ops::Range;

use chrono::Weekday;

use super::words::{Edge, Part, Unit};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Phrase {
    Now,
    /// A distance from this minute: `in 2 hours`.
    Away(Amount),
    At {
        day: Option<Said<Day>>,
        time: Option<Said<Time>>,
    },
}

/// A part of the phrase with the bytes it was written in, to be named when it is impossible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said<T> {
    pub(super) what: T,
    pub(super) place: Range<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Day {
    /// Days from today.
    Shift(i64),
    /// A whole number of days or months from another day.
    Away(Amount, Box<Day>),
    /// In the week so many weeks from this one, or the nearest in the look's direction.
    Weekday(Option<i64>, Weekday),
    Weekend(Option<i64>),
    Week(Option<i64>, Edge),
    Quarter(Option<i64>, Edge),
    Date(Year, Month, Dom),
    /// Two numbers whose order only their size or the setting tells: `3/4`, `20/9/2026`.
    Pair(u64, u64, Year),
    /// A date that was said together with its weekday; both must agree.
    Checked(Box<Day>, Weekday),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    Any,
    Is(u64),
    Step(i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Month {
    Any,
    Is(u64),
    Step(i64),
}

/// Day of the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dom {
    Is(u64),
    Edge(Edge),
}

/// A distance in time. Numbers too large to mean anything stay at the type's limit, and fail
/// when they are added to a date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) months: i64,
    pub(super) days: i64,
    pub(super) minutes: i64,
    /// Said in hours or minutes, so the answer is a moment.
    pub(super) fine: bool,
}

impl Amount {
    pub(super) fn of(count: u64, unit: Unit) -> Self {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let months = |per| Self { months: count.saturating_mul(per), ..Self::default() };
        let days = |per| Self { days: count.saturating_mul(per), ..Self::default() };
        let minutes = |per| Self { minutes: count.saturating_mul(per), fine: true, ..Self::default() };
        match unit {
            Unit::Minute => minutes(1),
            Unit::Hour => minutes(60),
            Unit::Day => days(1),
            Unit::Week => days(7),
            Unit::Month => months(1),
            Unit::Quarter => months(3),
            Unit::Year => months(12),
        }
    }

    /// Half a month is fifteen days, as Chinese counts it. There is no half day (a working day
    /// or twelve hours?) and no half week.
    pub(super) fn half(unit: Unit) -> Option<Self> {
        match unit {
            Unit::Hour => Some(Self::of(30, Unit::Minute)),
            Unit::Month => Some(Self::of(15, Unit::Day)),
            Unit::Year => Some(Self::of(6, Unit::Month)),
            _ => None,
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            months: self.months.saturating_add(other.months),
            days: self.days.saturating_add(other.days),
            minutes: self.minutes.saturating_add(other.minutes),
            fine: self.fine || other.fine,
        }
    }

    pub(super) fn back(self) -> Self {
        Self {
            months: self.months.saturating_neg(),
            days: self.days.saturating_neg(),
            minutes: self.minutes.saturating_neg(),
            fine: self.fine,
        }
    }
}

/// A time of day: a part (`下午`), a clock (`2:30`), or both. The offset from UTC is in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) part: Option<Part>,
    pub(super) clock: Option<Clock>,
    pub(super) offset: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: u64,
    pub(super) minute: u64,
    pub(super) second: u64,
    pub(super) nano: u64,
    /// Said as Chinese says hours: `3点` without a part of the day is the afternoon.
    pub(super) spoken: bool,
    /// `am`, `pm`, or the part said after the clock.
    pub(super) half: Option<Part>,
}
