//! Sums over working time, and the days and moments at which they reach a number.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike as _};

use super::{Calendar, Span, Zone, length, number};
use crate::domain::Moment;
use crate::domain::value::DAY;

/// No answer lies after 31 December 9999, the last day that tend writes.
const LAST: Option<NaiveDate> = NaiveDate::from_ymd_opt(9999, 12, 31);

/// A number for every day, summed up from day 0 on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sum {
    /// The sum of the weekdays before each, from Monday on, and of the whole week.
    week: [i64; 8],
    /// Days that differ, each with what it and those before it add to the sum of their weekdays.
    more: Vec<(i64, i64)>,
}

impl Sum {
    /// The sum of these weekdays, but of these days what they have themselves.
    pub(super) fn new(days: [i64; 7], special: impl Iterator<Item = (i64, i64)>) -> Self {
        let mut week = [0; 8];
        for (place, one) in days.iter().enumerate() {
            week[place + 1] = week[place] + one;
        }
        let mut total = 0;
        let more = special.map(|(day, one)| {
            total += one - days[weekday(day)];
            (day, total)
        });
        Self { week, more: more.collect() }
    }

    /// The sum of all days before this one.
    fn before(&self, day: i64) -> i64 {
        let met = self.more.partition_point(|(special, _)| *special < day);
        let more = met.checked_sub(1).map_or(0, |last| self.more[last].1);
        day.div_euclid(7) * self.week[7] + self.week[weekday(day)] + more
    }
}

/// 0 is Monday.
const fn weekday(day: i64) -> usize {
    day.rem_euclid(7) as usize
}

/// How much of these hours lies before a time of day, in microseconds.
fn until(hours: &[Span], time: i64) -> i64 {
    hours.iter().map(|span| (span.to.min(time) - span.from).max(0)).sum()
}

/// The first whole number from `from` to `last` that the condition holds for; it holds for all after that.
fn first(from: i64, last: i64, holds: impl Fn(i64) -> bool) -> Option<i64> {
    let (mut low, mut high) = (from, last);
    if low > high || !holds(high) {
        return None;
    }
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(low)
}

fn date(day: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(day + 1).ok()?)
}

/// Microseconds after midnight.
fn time_of_day(at: NaiveDateTime) -> i64 {
    i64::from(at.num_seconds_from_midnight()) * 1_000_000 + i64::from(at.nanosecond() / 1_000).min(999_999)
}

impl Calendar {
    /// A sum over the days before this one, leave counted out.
    fn before(&self, sum: &Sum, day: i64) -> i64 {
        let leave = self.leave.iter().take_while(|(from, _)| *from < day);
        let lost: i64 = leave.map(|(from, end)| sum.before(day.min(*end)) - sum.before(*from)).sum();
        sum.before(day) - lost
    }

    /// Working microseconds from day 0 to a local time.
    fn worked(&self, at: NaiveDateTime) -> i64 {
        self.before(&self.time, number(at.date())) + until(self.day(at.date()).hours, time_of_day(at))
    }

    /// Whether there is any work on a day.
    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !self.day(date).hours.is_empty()
    }

    /// Working microseconds between two local times; none where the second is not after the first.
    #[must_use]
    pub fn time_between(&self, from: NaiveDateTime, to: NaiveDateTime) -> i64 {
        (self.worked(to) - self.worked(from)).max(0)
    }

    /// The local time at which this many working microseconds have passed: the end of a day rather than the
    /// beginning of the next. None where there are not so many until the end of 9999.
    #[must_use]
    pub fn after_time(&self, from: NaiveDateTime, microseconds: i64) -> Option<NaiveDateTime> {
        if microseconds <= 0 {
            return Some(from);
        }
        let wanted = self.worked(from).saturating_add(microseconds);
        let reached = |day: i64| self.before(&self.time, day + 1) >= wanted;
        let day = first(number(from.date()), number(LAST?), reached)?;
        let date = date(day)?;
        let mut left = wanted - self.before(&self.time, day);
        for span in self.day(date).hours {
            if left <= span.to - span.from {
                return Some(date.and_time(NaiveTime::MIN) + TimeDelta::microseconds(span.from + left));
            }
            left -= span.to - span.from;
        }
        None
    }

    /// The first local time from this one on at which there is work.
    #[must_use]
    pub fn next_working(&self, from: NaiveDateTime) -> Option<NaiveDateTime> {
        self.after_time(from, 1).map(|end| end - TimeDelta::microseconds(1))
    }

    /// Working days after the first day, up to the second and with it.
    #[must_use]
    pub fn days_between(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        (self.before(&self.days, number(to) + 1) - self.before(&self.days, number(from) + 1)).max(0)
    }

    /// The n-th working day after this day; the day itself for none. None where there are not so many until the
    /// end of 9999.
    #[must_use]
    pub fn after_days(&self, from: NaiveDate, days: i64) -> Option<NaiveDate> {
        if days <= 0 {
            return Some(from);
        }
        let wanted = self.before(&self.days, number(from) + 1).saturating_add(days);
        let day = first(number(from), number(LAST?), |day| self.before(&self.days, day + 1) >= wanted)?;
        date(day)
    }

    /// Working microseconds between two moments, as the clock on the wall shows them: an hour that the clock
    /// leaves out or shows twice counts as shown. Only who works at that hour of the night meets the difference.
    #[must_use]
    pub fn between(&self, zone: Zone, from: Moment, to: Moment) -> i64 {
        if to <= from { 0 } else { self.time_between((zone.local)(from), (zone.local)(to)) }
    }

    /// The moment at which this many working microseconds have passed; see [`Self::after_time`].
    #[must_use]
    pub fn until(&self, zone: Zone, from: Moment, microseconds: i64) -> Option<Moment> {
        if microseconds <= 0 {
            return Some(from);
        }
        Some((zone.moment)(self.after_time((zone.local)(from), microseconds)?).max(from))
    }

    /// The end of work on the n-th working day after the day in which a moment lies.
    #[must_use]
    pub fn until_days(&self, zone: Zone, from: Moment, days: i64) -> Option<Moment> {
        let day = self.after_days((zone.local)(from).date(), days)?;
        let end = self.day(day).hours.last().map_or(DAY, |span| span.to);
        Some((zone.moment)(day.and_time(NaiveTime::MIN) + TimeDelta::microseconds(end)).max(from))
    }

    /// Working microseconds of a day.
    #[must_use]
    pub fn time_of(&self, date: NaiveDate) -> i64 {
        length(self.day(date).hours)
    }
}
