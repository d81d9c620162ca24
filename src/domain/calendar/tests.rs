//! The machine against one that steps from minute to minute.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Calendar, DayKind, Span, Week, Zone};
use crate::domain::value::SECOND;

const MINUTE: i64 = 60 * SECOND;

/// Numbers that look random and are the same in every run (Knuth's multiplier, the high bits).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % below
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// A calendar and what it was made of.
struct Made {
    calendar: Calendar,
    week: Week,
    holidays: Vec<NaiveDate>,
    make_up: Vec<NaiveDate>,
    leave: Vec<(NaiveDate, Option<NaiveDate>)>,
}

/// Days of the weeks around 1 October 2026, where the special days and the questions lie.
const FIELD: i64 = 70;

fn some_day(dice: &mut Dice) -> NaiveDate {
    day("2026-08-27") + TimeDelta::days(dice.roll(FIELD))
}

fn made(dice: &mut Dice) -> Made {
    let mut week = Week::default();
    for hours in &mut week.days {
        let mut from = dice.roll(600);
        for _ in 0..dice.roll(4) {
            let to = (from + 1 + dice.roll(300)).min(1440);
            if to > from {
                hours.push(Span { from: from * MINUTE, to: to * MINUTE });
            }
            from = to + 1 + dice.roll(200);
        }
    }
    let mut days = |most: i64| (0..dice.roll(most)).map(|_| some_day(dice)).collect::<Vec<_>>();
    let (holidays, make_up, starts) = (days(12), days(6), days(4));
    let leave: Vec<_> = starts.into_iter().map(|from| (from, Some(from + TimeDelta::days(dice.roll(9) - 1)))).collect();
    let named = |days: &[NaiveDate]| days.iter().map(|day| (*day, String::new())).collect();
    let plain = Calendar::new(week.clone(), named(&holidays), named(&make_up));
    let calendar = leave.iter().fold(plain, |calendar, (from, to)| calendar.away(*from, *to));
    Made { calendar, week, holidays, make_up, leave }
}

impl Made {
    /// Whether the minute that begins here is worked, by the rules read one after the other.
    fn works(&self, at: NaiveDateTime) -> bool {
        let date = at.date();
        if self.leave.iter().any(|(from, to)| *from <= date && to.is_none_or(|to| date <= to)) {
            return false;
        }
        let hours: &[Span] = if self.make_up.contains(&date) {
            self.week.ordinary()
        } else if self.holidays.contains(&date) {
            &[]
        } else {
            &self.week.days[date.weekday().num_days_from_monday() as usize]
        };
        let time = (at.time() - NaiveTime::MIN).num_minutes() * MINUTE;
        hours.iter().any(|span| (span.from..span.to).contains(&time))
    }

    fn slow_between(&self, from: NaiveDateTime, to: NaiveDateTime) -> i64 {
        let (mut at, mut count) = (from, 0);
        while at < to {
            count += i64::from(self.works(at));
            at += TimeDelta::minutes(1);
        }
        count * MINUTE
    }

    fn slow_after(&self, from: NaiveDateTime, minutes: i64) -> Option<NaiveDateTime> {
        let (mut at, mut left) = (from, minutes);
        while left > 0 {
            if (at - from).num_days() > 3 * FIELD {
                return None;
            }
            left -= i64::from(self.works(at));
            at += TimeDelta::minutes(1);
        }
        Some(at)
    }

    fn slow_works_on(&self, date: NaiveDate) -> bool {
        (0..1440).any(|minute| self.works(date.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute)))
    }
}

#[test]
fn the_machine_answers_as_one_that_steps_minute_by_minute() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let made = made(&mut dice);
        let from = some_day(&mut dice).and_time(NaiveTime::MIN) + TimeDelta::minutes(dice.roll(1440));
        let to = some_day(&mut dice).and_time(NaiveTime::MIN) + TimeDelta::minutes(dice.roll(1440));
        let calendar = &made.calendar;
        assert_eq!(calendar.time_between(from, to), made.slow_between(from, to), "seed {seed}: {from} to {to}");
        let minutes = 1 + dice.roll(6_000);
        if let Some(slow) = made.slow_after(from, minutes) {
            assert_eq!(calendar.after_time(from, minutes * MINUTE), Some(slow), "seed {seed}: {minutes} after {from}");
            assert_eq!(calendar.time_between(from, slow), minutes * MINUTE, "seed {seed}");
        }
        let next = made.slow_after(from, 1).map(|end| end - TimeDelta::minutes(1));
        if next.is_some() {
            assert_eq!(calendar.next_working(from), next, "seed {seed}: next from {from}");
        }
        let after = from.date().iter_days().skip(1);
        let slow_days = after.clone().take_while(|day| *day <= to.date()).filter(|day| made.slow_works_on(*day)).count();
        let days = calendar.days_between(from.date(), to.date());
        assert_eq!(days, i64::try_from(slow_days).unwrap(), "seed {seed}: days from {from} to {to}");
        let third = after.take(200).filter(|day| made.slow_works_on(*day)).nth(2);
        if third.is_some() {
            assert_eq!(calendar.after_days(from.date(), 3), third, "seed {seed}: three days after {from}");
        }
        for date in [from.date(), to.date()] {
            assert_eq!(calendar.is_working_day(date), made.slow_works_on(date), "seed {seed}: {date}");
            let whole = date.and_time(NaiveTime::MIN);
            assert_eq!(calendar.time_of(date), made.slow_between(whole, whole + TimeDelta::days(1)), "seed {seed}: {date}");
        }
    }
}

/// Central Europe in 2026: clocks go from 02:00 to 03:00 on 29 March and from 03:00 to 02:00 on 25 October.
fn berlin(at: i64) -> NaiveDateTime {
    let utc = chrono::DateTime::from_timestamp_micros(at).unwrap().naive_utc();
    let summer = (self::at("2026-03-29 01:00")..self::at("2026-10-25 01:00")).contains(&utc);
    utc + TimeDelta::hours(if summer { 2 } else { 1 })
}

fn berlin_moment(local: NaiveDateTime) -> i64 {
    let summer = (at("2026-03-29 02:00")..at("2026-10-25 03:00")).contains(&local);
    (local - TimeDelta::hours(if summer { 2 } else { 1 })).and_utc().timestamp_micros()
}

const BERLIN: Zone = Zone { local: berlin, moment: berlin_moment };

#[test]
fn a_change_of_clocks_moves_no_working_hour_of_the_day() {
    let calendar = Calendar::usual();
    let moment = berlin_moment;
    // Friday 17:00 to Monday 10:00, over the nights in which clocks change: an hour and an hour.
    for (friday, monday) in [("2026-03-27 17:00", "2026-03-30 10:00"), ("2026-10-23 17:00", "2026-10-26 10:00")] {
        assert_eq!(calendar.between(BERLIN, moment(at(friday)), moment(at(monday))), 2 * 60 * MINUTE, "{friday}");
        assert_eq!(calendar.until(BERLIN, moment(at(friday)), 2 * 60 * MINUTE), Some(moment(at(monday))), "{friday}");
    }
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let made = made(&mut dice).calendar;
        // Around both changes, also by night.
        let change = moment(at(if seed % 2 == 0 { "2026-03-29 00:00" } else { "2026-10-25 00:00" }));
        let from = change + (dice.roll(4 * 1440) - 2 * 1440) * MINUTE;
        let spent = (1 + dice.roll(900)) * MINUTE;
        let Some(end) = made.until(BERLIN, from, spent) else { continue };
        assert!(end >= from, "seed {seed}: time runs back");
        let (local, local_end) = (berlin(from), berlin(end));
        let night = |local: NaiveDateTime| {
            matches!((local.month(), local.day()), (3, 29) | (10, 25)) && local < local.date().and_hms_opt(3, 0, 1).unwrap()
        };
        if !night(local) && !night(local_end) {
            assert_eq!(made.between(BERLIN, from, end), spent, "seed {seed}: {local} to {local_end}");
            assert_eq!(Some(local_end), made.after_time(local, spent), "seed {seed}");
        }
        let later = from + dice.roll(600) * MINUTE;
        assert!(made.between(BERLIN, from, later) >= 0 && made.between(BERLIN, later, from) == 0, "seed {seed}");
    }
}

#[test]
fn where_there_is_no_work_there_is_no_answer() {
    let from = at("2026-09-16 10:00");
    let empty = Calendar::new(Week::default(), Vec::new(), vec![(day("2026-09-20"), String::new())]);
    let gone = Calendar::usual().away(day("2026-09-16"), None);
    for calendar in [empty, gone] {
        assert_eq!(calendar.after_time(from, 1), None);
        assert_eq!(calendar.next_working(from), None);
        assert_eq!(calendar.after_days(from.date(), 1), None);
        assert_eq!(calendar.time_between(from, at("9999-12-31 23:59")), 0);
        assert_eq!(calendar.after_time(from, 0), Some(from));
    }
    assert_eq!(Calendar::usual().after_time(from, i64::MAX), None);
    assert_eq!(Calendar::usual().after_days(from.date(), i64::MAX), None);
    let once = Calendar::usual().away(day("2026-09-17"), None);
    assert_eq!(once.after_time(from, 8 * 60 * MINUTE), Some(at("2026-09-16 18:00")));
    assert_eq!(once.after_time(from, 8 * 60 * MINUTE + 1), None);
}

#[test]
fn centuries_cost_no_more_than_days() {
    let calendar = Calendar::usual();
    // Whoever stepped through these would not be back.
    for year in 0..20_000 {
        let from = at("1900-01-01 00:00") + TimeDelta::days(year % 400);
        let worked = calendar.time_between(from, at("9999-12-31 00:00"));
        assert_eq!(calendar.after_time(from, worked), Some(at("9999-12-30 18:00")));
    }
}

#[test]
fn a_day_says_what_it_is() {
    let named = |text: &str| (day(text), "国庆节".to_owned());
    let calendar = Calendar::new(Week::usual(), vec![named("2026-10-01"), named("2026-10-03")], vec![named("2026-10-10")])
        .away(day("2026-10-08"), Some(day("2026-10-11")))
        .away(day("2026-10-11"), Some(day("2026-10-01")));
    let kind = |text: &str| calendar.day(day(text)).kind;
    assert_eq!(kind("2026-09-30"), DayKind::Working);
    assert_eq!(kind("2026-10-01"), DayKind::Holiday);
    assert_eq!(kind("2026-10-03"), DayKind::Holiday, "a Saturday of the holiday");
    assert_eq!(kind("2026-10-04"), DayKind::Weekend);
    assert_eq!(kind("2026-10-08"), DayKind::Leave);
    assert_eq!(kind("2026-10-10"), DayKind::Leave, "a make-up day is worked by others");
    assert_eq!(kind("2026-10-11"), DayKind::Weekend, "a Sunday is nobody's leave");
    assert_eq!(calendar.day(day("2026-10-01")).name, "国庆节");
}

#[test]
fn no_text_is_too_odd_to_be_answered() {
    let parts: Vec<&str> =
        "mon fri - 9 09:00 24:00 : 点 半 分 周 一 五 日 周末 下午 am pm 12 4 60 ; ， 至 ~ . 工作日 ０ \u{1F600} \0"
            .split(' ')
            .chain([" ", "", "周一至周五 9:00-18:00"])
            .collect();
    let mut seed = 7_usize;
    let mut read = 0;
    for _ in 0..50_000 {
        let mut text = String::new();
        for _ in 0..seed % 9 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(parts[(seed >> 33) % parts.len()]);
        }
        seed = seed.wrapping_add(1);
        if let Ok(week) = Week::read(&text) {
            assert_eq!(Week::read(&week.to_string()), Ok(week), "{text}");
            read += 1;
        }
    }
    assert!(read > 100, "only {read} of them are hours, so this test says little");
}
