//! Times of day: how they are written, and which hour they mean.

use chrono::NaiveTime;

use super::grammar::Cursor;
use super::phrase::{Clock, Time};
use super::words::{Kind, Num, Part};

impl Cursor<'_> {
    /// `9点半`, `下午2:30`, `at 3pm`, `in the morning`, `noon`. After a day, parts that cannot
    /// stand alone are enough (`tomorrow morning`).
    pub(super) fn time(&mut self, after_day: bool) -> Option<Time> {
        match *self.rest() {
            [Kind::Part(part), ..] => self.take(1, ()).and_then(|()| self.time_after(part)),
            [Kind::In, Kind::The, Kind::Tail(part), ..] => self.take(3, ()).and_then(|()| self.time_after(part)),
            [Kind::Tail(part), ..] => {
                self.skip(1);
                let time = self.time_after(part)?;
                (after_day || time.clock.is_some()).then_some(time)
            }
            [Kind::At, Kind::Part(part), ..] => self.take(2, Time { part: Some(part), clock: None, offset: None }),
            _ => {
                self.eat(Kind::At);
                let clock = self.clock()?;
                Some(Time { part: None, clock: Some(clock), offset: None })
            }
        }
    }

    /// What may follow a part of the day: a clock, which the part then qualifies, or nothing.
    /// A bare hour (`tonight at 8`) is clear here, but nowhere else.
    pub(super) fn time_after(&mut self, part: Part) -> Option<Time> {
        if let [Kind::At, Kind::Part(Part::Midnight), ..] = *self.rest() {
            return self.take(2, Time { part: Some(Part::Midnight), clock: None, offset: None });
        }
        if let [Kind::Part(Part::Midnight), ..] = *self.rest() {
            return self.take(1, Time { part: Some(Part::Midnight), clock: None, offset: None });
        }
        let clock = self.attempt(|c| {
            c.eat(Kind::At);
            c.clock()
        });
        let clock = clock.or_else(|| match *self.rest() {
            [Kind::At, Kind::Num(hour), ..] if hour.width < 3 => self.take(2, on_the_hour(hour)),
            _ => None,
        });
        Some(Time { part: Some(part), clock, offset: None })
    }

    /// After the `T` of ISO 8601, also without colons as iCalendar writes it.
    pub(super) fn iso_time(&mut self) -> Option<Time> {
        let clock = match *self.rest() {
            [Kind::Num(Num { value, width: 4, ascii: true }), ..] => {
                self.take(1, Clock { hour: value / 100, minute: value % 100, second: 0, nano: 0, spoken: false, half: None })?
            }
            [Kind::Num(Num { value, width: 6, ascii: true }), ..] => self.take(
                1,
                Clock {
                    hour: value / 10_000,
                    minute: value / 100 % 100,
                    second: value % 100,
                    nano: 0,
                    spoken: false,
                    half: None,
                },
            )?,
            _ => self.colons()?,
        };
        Some(Time { part: None, clock: Some(clock), offset: self.offset() })
    }

    /// `Z`, `+08:00`, `+0800`, in seconds. An impossible offset is kept for the answer to refuse.
    pub(super) fn offset(&mut self) -> Option<i64> {
        let sign = match *self.rest() {
            [Kind::Zulu, ..] => return self.take(1, 0),
            [Kind::Mark('+'), ..] => 1,
            [Kind::Mark('-'), ..] => -1,
            _ => return None,
        };
        let (hours, minutes, len) = match self.rest()[1..] {
            [Kind::Num(h), Kind::Mark(':'), Kind::Num(m), ..] if h.width == 2 && m.width == 2 && self.tight(4) => {
                (h.value, m.value, 4)
            }
            [Kind::Num(n), ..] if n.width == 4 && self.tight(2) => (n.value / 100, n.value % 100, 2),
            _ => return None,
        };
        let hours = if minutes < 60 { hours } else { u64::from(u8::MAX) };
        let seconds = i64::try_from(hours * 3600 + minutes * 60).ok()?;
        self.take(len, sign * seconds)
    }

    fn clock(&mut self) -> Option<Clock> {
        let mut clock = match *self.rest() {
            [Kind::Num(_), Kind::Mark(':'), ..] => self.colons()?,
            [Kind::Num(hour), Kind::Oclock, ..] if hour.width < 3 => {
                self.skip(2);
                let spoken = !(hour.width == 2 && hour.ascii && hour.value < 10);
                Clock { minute: self.han_minutes(), spoken, ..on_the_hour(hour) }
            }
            [Kind::Num(hour), Kind::Tail(Part::Am | Part::Pm), ..] if short(hour) => self.take(1, on_the_hour(hour))?,
            [Kind::Num(hour @ Num { value: 12, .. }), Kind::Part(Part::Noon | Part::Midnight), ..] => {
                self.take(1, on_the_hour(hour))?
            }
            _ => return None,
        };
        clock.half = match *self.rest() {
            [Kind::Tail(half @ (Part::Am | Part::Pm)), ..] => self.take(1, half),
            [Kind::Part(half @ (Part::Noon | Part::Midnight)), ..] if clock.hour == 12 => self.take(1, half),
            [Kind::In, Kind::The, Kind::Tail(half), ..] => self.take(3, half),
            _ => None,
        };
        Some(clock)
    }

    /// `9:30`, `14:30:15`, `14:30:15.250`.
    fn colons(&mut self) -> Option<Clock> {
        use Kind::Mark;
        let [Kind::Num(hour), Mark(':'), Kind::Num(minute), tail @ ..] = self.rest() else {
            return None;
        };
        if !(short(*hour) && two(*minute) && self.tight(3)) {
            return None;
        }
        let clock = Clock { minute: minute.value, ..on_the_hour(*hour) };
        match *tail {
            [Mark(':'), Kind::Num(s), Mark('.'), Kind::Num(f), ..] if two(s) && (1..=9).contains(&f.width) && self.tight(7) => {
                let nano = (f.width..9).fold(f.value, |nano, _| nano * 10);
                self.take(7, Clock { second: s.value, nano, ..clock })
            }
            [Mark(':'), Kind::Num(s), ..] if two(s) && self.tight(5) => self.take(5, Clock { second: s.value, ..clock }),
            _ => self.take(3, clock),
        }
    }

    /// After `9点`: `半`, `一刻`, `30分`, `05`, `十五`, `整`, or nothing. A single figure without
    /// 分 is left unread.
    fn han_minutes(&mut self) -> u64 {
        let (minute, len) = match *self.rest() {
            [Kind::Half, ..] => (30, 1),
            [Kind::Num(n), Kind::Quarter, ..] if (1..=3).contains(&n.value) => (n.value * 15, 2),
            [Kind::Num(n), Kind::Minute, ..] if n.width < 3 => (n.value, 2),
            [Kind::Num(n), ..] if two(n) || (n.width == 2 || n.width == 0) && !n.ascii => (n.value, 1),
            [Kind::Sharp, ..] => (0, 1),
            _ => (0, 0),
        };
        self.skip(len);
        minute
    }

    fn skip(&mut self, count: usize) {
        self.take(count, ());
    }
}

fn short(num: Num) -> bool {
    num.ascii && (1..=2).contains(&num.width)
}

fn two(num: Num) -> bool {
    num.ascii && num.width == 2
}

fn on_the_hour(hour: Num) -> Clock {
    Clock { hour: hour.value, minute: 0, second: 0, nano: 0, spoken: false, half: None }
}

impl Time {
    /// The time on its day, and 1 when it is the midnight that ends the day; nothing when there
    /// is no such time.
    pub(super) fn on_day(self) -> Option<(i64, NaiveTime)> {
        let Some(clock) = self.clock else {
            let (days, hour) = self.part.map_or((0, 0), usual);
            return Some((days, NaiveTime::from_hms_opt(hour, 0, 0)?));
        };
        let said = clock.half.or(self.part);
        // Nobody means three in the morning by `3点`; who does, says 凌晨.
        let afternoon = clock.spoken && said.is_none() && (1..=6).contains(&clock.hour);
        let (mut days, mut hour) = hour(clock.hour, if afternoon { Some(Part::Afternoon) } else { said })?;
        if let (Some(_), Some(part)) = (clock.half, self.part) {
            let (later, same) = self::hour(u64::from(hour), Some(part))?;
            if same != hour {
                return None;
            }
            days = days.max(later);
            hour = same;
        }
        let to_the_second = clock.minute == 0 && clock.second == 0 && clock.nano == 0;
        if clock.hour == 24 && !to_the_second {
            return None;
        }
        let (minute, second) = (u32::try_from(clock.minute).ok()?, u32::try_from(clock.second).ok()?);
        let time = NaiveTime::from_hms_nano_opt(hour, minute, second, u32::try_from(clock.nano).ok()?)?;
        Some((days, time))
    }
}

/// The hour a part of the day stands for. Dawn is its first minute, so that nothing in it is
/// missed; midnight ends the day it is said with.
fn usual(part: Part) -> (i64, u32) {
    match part {
        Part::Dawn => (0, 0),
        Part::Morning | Part::Am => (0, 9),
        Part::Noon => (0, 12),
        Part::Afternoon | Part::Pm => (0, 14),
        Part::Dusk => (0, 18),
        Part::Evening => (0, 19),
        Part::Midnight => (1, 0),
    }
}

/// The hour of the 24-hour clock. A redundant 24-hour reading is accepted (`下午15点`), one that
/// contradicts is not (`早上15点`, `13pm`); `晚上1点` could be either night and is refused.
fn hour(said: u64, part: Option<Part>) -> Option<(i64, u32)> {
    let said = u32::try_from(said).ok()?;
    let (days, hour) = match (part, said) {
        (None, 24) => (1, 0),
        (None, 0..=23) => (0, said),
        (Some(Part::Am | Part::Dawn), 12) => (0, 0),
        (Some(Part::Am), 1..=11) => (0, said),
        (Some(Part::Pm), 12) => (0, 12),
        (Some(Part::Pm), 1..=11) => (0, said + 12),
        (Some(Part::Dawn), 0..=6) => (0, said),
        (Some(Part::Morning), 0..=12) => (0, said),
        (Some(Part::Noon), 10..=14) => (0, said),
        (Some(Part::Noon), 1..=2) => (0, said + 12),
        (Some(Part::Afternoon), 1..=11) => (0, said + 12),
        (Some(Part::Afternoon), 12..=23) => (0, said),
        (Some(Part::Dusk), 4..=8) => (0, said + 12),
        (Some(Part::Dusk), 16..=20) => (0, said),
        (Some(Part::Evening), 0 | 12 | 24) => (1, 0),
        (Some(Part::Evening), 5..=11) => (0, said + 12),
        (Some(Part::Evening), 17..=23) => (0, said),
        (Some(Part::Midnight), 0 | 12 | 24) => (1, 0),
        _ => return None,
    };
    Some((days, hour))
}
