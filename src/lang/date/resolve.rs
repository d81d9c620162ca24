//! From what a phrase says to the day or moment it means, or why there is none.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

use super::phrase::{Amount, Day, Dom, Month, Phrase, Said, Time, Year};
use super::words::Edge;
use super::{Look, Miss, Order, When};

/// Where and how a phrase is heard.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ear {
    pub(super) now: NaiveDateTime,
    pub(super) look: Look,
    pub(super) order: Option<Order>,
}

/// Why a day of the grammar is no day of the calendar.
enum Fault {
    Impossible,
    Ambiguous(NaiveDate, NaiveDate),
}

impl Ear {
    pub(super) fn hear(self, phrase: &Phrase, text: &str) -> Result<When, Miss> {
        match phrase {
            Phrase::Now => Ok(When::Moment(self.now)),
            Phrase::Away(amount) => {
                let moment = self.away(*amount).ok_or_else(|| Miss::Impossible(text.trim().to_owned()))?;
                Ok(When::Moment(moment))
            }
            Phrase::At { day, time } => self.at(day.as_ref(), time.as_ref(), text),
        }
    }

    fn at(self, day: Option<&Said<Day>>, time: Option<&Said<Time>>, text: &str) -> Result<When, Miss> {
        let date = match day {
            None => None,
            Some(said) => Some(self.day(&said.what).map_err(|fault| said.miss(fault, text))?),
        };
        let Some(said) = time else {
            return date.map(When::Day).ok_or(Miss::Unknown);
        };
        let moment = self.moment(date, said.what).ok_or_else(|| said.miss(Fault::Impossible, text))?;
        let Some(offset) = said.what.offset else {
            return Ok(When::Moment(moment));
        };
        let instant = at_offset(moment, offset).ok_or_else(|| said.miss(Fault::Impossible, text))?;
        Ok(When::Instant(instant))
    }

    /// A time without a day is the nearest one in the look's direction, this minute included.
    fn moment(self, date: Option<NaiveDate>, time: Time) -> Option<NaiveDateTime> {
        let (later, clock) = time.on_day()?;
        let on = |date| moved(date, later).map(|date| date.and_time(clock));
        let Some(today) = date.is_none().then_some(self.now.date()) else {
            return on(date?);
        };
        let moment = on(today)?;
        match self.look {
            Look::Ahead if moment < self.now => on(moved(today, 1)?),
            Look::Back if moment > self.now => on(moved(today, -1)?),
            _ => Some(moment),
        }
    }

    fn away(self, amount: Amount) -> Option<NaiveDateTime> {
        let date = far(self.now.date(), amount)?;
        let moment = date.and_time(self.now.time()).checked_add_signed(TimeDelta::try_minutes(amount.minutes)?)?;
        in_range(moment.date()).then_some(moment)
    }

    fn day(self, day: &Day) -> Result<NaiveDate, Fault> {
        match *day {
            Day::Shift(days) => moved(self.today(), days).ok_or(Fault::Impossible),
            Day::Away(amount, ref from) => far(self.day(from)?, amount).ok_or(Fault::Impossible),
            Day::Weekday(step, weekday) => self.weekday(step, weekday).ok_or(Fault::Impossible),
            Day::Weekend(step) => self.weekend(step).ok_or(Fault::Impossible),
            Day::Week(step, edge) => self.stepped(step, |step| self.week(step, edge)).ok_or(Fault::Impossible),
            Day::Quarter(step, edge) => self.stepped(step, |step| self.quarter(step, edge)).ok_or(Fault::Impossible),
            Day::Date(year, month, dom) => self.date(year, month, dom).ok_or(Fault::Impossible),
            Day::Pair(a, b, year) => self.pair(a, b, year),
            Day::Checked(ref day, weekday) => {
                let date = self.day(day)?;
                if date.weekday() == weekday { Ok(date) } else { Err(Fault::Impossible) }
            }
        }
    }

    fn today(self) -> NaiveDate {
        self.now.date()
    }

    /// The period said, or the nearest of its kind whose edge is not on the wrong side of today.
    fn stepped(self, step: Option<i64>, edge: impl Fn(i64) -> Option<NaiveDate>) -> Option<NaiveDate> {
        match step {
            Some(step) => edge(step),
            None => self.nearest(2, edge),
        }
    }

    /// The first existing candidate, today included, going the way of the look.
    fn nearest(self, reach: i64, candidate: impl Fn(i64) -> Option<NaiveDate>) -> Option<NaiveDate> {
        let today = self.today();
        match self.look {
            Look::Ahead => (0..reach).filter_map(candidate).find(|date| *date >= today),
            Look::Back => (0..reach).filter_map(|step| candidate(-step)).find(|date| *date <= today),
        }
    }

    /// Without a week: the next or latest one, never today.
    fn weekday(self, step: Option<i64>, weekday: Weekday) -> Option<NaiveDate> {
        let in_week = |step| moved(self.monday(step)?, i64::from(weekday.num_days_from_monday()));
        let today = self.today();
        match (step, self.look) {
            (Some(step), _) => in_week(step),
            (None, Look::Ahead) => (0..2).filter_map(in_week).find(|date| *date > today),
            (None, Look::Back) => (0..2).filter_map(|step| in_week(-step)).find(|date| *date < today),
        }
    }

    /// The Saturday of a week. Without a week: the coming one, on a Sunday that Sunday itself;
    /// looking back the latest Saturday.
    fn weekend(self, step: Option<i64>) -> Option<NaiveDate> {
        if step.is_none() && self.look == Look::Ahead && self.today().weekday() == Weekday::Sun {
            return Some(self.today());
        }
        self.stepped(step, |step| moved(self.monday(step)?, 5))
    }

    fn monday(self, step: i64) -> Option<NaiveDate> {
        let since = i64::from(self.today().weekday().num_days_from_monday());
        moved(self.today(), step.checked_mul(7)?.checked_sub(since)?)
    }

    fn week(self, step: i64, edge: Edge) -> Option<NaiveDate> {
        moved(self.monday(step)?, if edge == Edge::Last { 6 } else { 0 })
    }

    fn quarter(self, step: i64, edge: Edge) -> Option<NaiveDate> {
        let last = if edge == Edge::Last { 2 } else { 0 };
        let first = i64::from(self.today().month0() / 3 * 3);
        in_month(i64::from(self.today().year()), first + step.checked_mul(3)? + last, Dom::Edge(edge))
    }

    /// What is left out is sought: the next or latest such date, so that 29 February leads to a
    /// leap year and the 31st to a month that has one.
    fn date(self, year: Year, month: Month, dom: Dom) -> Option<NaiveDate> {
        let this_year = i64::from(self.today().year());
        let this_month = i64::from(self.today().month0());
        let month = match month {
            Month::Step(step) => return in_month(this_year, this_month + step, dom),
            Month::Any => {
                return self.nearest(3, |step| in_month(this_year, this_month + step, dom));
            }
            Month::Is(month @ 1..=12) => i64::try_from(month).ok()? - 1,
            Month::Is(_) => return None,
        };
        match year {
            Year::Is(year) => in_month(i64::try_from(year).ok()?, month, dom),
            Year::Step(step) => in_month(this_year + step, month, dom),
            Year::Any => self.nearest(9, |step| in_month(this_year + step, month, dom)),
        }
    }

    /// Two numbers: a number above 12 is the day; equal ones need no order; else the setting
    /// decides. `Ymd` puts the month before the day.
    fn pair(self, a: u64, b: u64, year: Year) -> Result<NaiveDate, Fault> {
        let date = |month, day| self.date(year, Month::Is(month), Dom::Is(day)).ok_or(Fault::Impossible);
        match self.order {
            _ if a > 12 => date(b, a),
            _ if b > 12 || a == b => date(a, b),
            Some(Order::Dmy) => date(b, a),
            Some(Order::Mdy | Order::Ymd) => date(a, b),
            None => Err(Fault::Ambiguous(date(a, b)?, date(b, a)?)),
        }
    }
}

impl<T> Said<T> {
    fn miss(&self, fault: Fault, text: &str) -> Miss {
        match fault {
            Fault::Impossible => Miss::Impossible(text.get(self.place.clone()).unwrap_or(text).to_owned()),
            Fault::Ambiguous(one, other) => Miss::Ambiguous(one, other),
        }
    }
}

/// The years a business record can have; everything outside is a slip of the keyboard.
fn in_range(date: NaiveDate) -> bool {
    (1900..=9999).contains(&date.year())
}

fn moved(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    let moved = if days < 0 { date.checked_sub_days(count) } else { date.checked_add_days(count) };
    moved.filter(|date| in_range(*date))
}

/// Months first, clamped to the last day of the month reached, then days.
fn far(date: NaiveDate, amount: Amount) -> Option<NaiveDate> {
    let month = i64::from(date.month0()).checked_add(amount.months)?;
    let reached = match in_month(i64::from(date.year()), month, Dom::Is(u64::from(date.day()))) {
        Some(reached) => reached,
        None => in_month(i64::from(date.year()), month, Dom::Edge(Edge::Last))?,
    };
    moved(reached, amount.days)
}

/// A day in the month counted from January of `year`, which may lie in another year.
fn in_month(year: i64, month: i64, dom: Dom) -> Option<NaiveDate> {
    let year = i32::try_from(year.checked_add(month.div_euclid(12))?).ok()?;
    let month = u32::try_from(month.rem_euclid(12)).ok()? + 1;
    let date = match dom {
        Dom::Is(day) => NaiveDate::from_ymd_opt(year, month, u32::try_from(day).ok()?),
        Dom::Edge(Edge::First) => NaiveDate::from_ymd_opt(year, month, 1),
        Dom::Edge(Edge::Middle) => NaiveDate::from_ymd_opt(year, month, 15),
        Dom::Edge(Edge::Last) => (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)),
    };
    date.filter(|date| in_range(*date))
}

/// No zone on earth is further than fourteen hours from UTC.
fn at_offset(moment: NaiveDateTime, seconds: i64) -> Option<DateTime<FixedOffset>> {
    const FURTHEST: i64 = 14 * 3600;
    let seconds = i32::try_from(seconds).ok().filter(|s| i64::from(s.abs()) <= FURTHEST)?;
    moment.and_local_timezone(FixedOffset::east_opt(seconds)?).single()
}
