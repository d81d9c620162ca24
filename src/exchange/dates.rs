//! Dates and times of data cells.
//!
//! A cell is read whole or not at all. `03/04/2024` is one of two days: only its column can tell
//! which, and where the column cannot, the cell is ambiguous and stays text.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

use super::cells::{clean, fold};
use super::date_tokens::{Token, tokens};

/// Which of two numbers before the year is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    DayFirst,
    MonthFirst,
}

/// What a date cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateCell {
    /// Nothing, or a sign for nothing such as Outlook's `0/0/00`.
    Empty,
    Day(NaiveDate),
    /// A time of the clock where the file was written, without an offset.
    Local(NaiveDateTime),
    Instant(DateTime<FixedOffset>),
    /// A birthday without a year: `--09-01`, `9月1日`.
    MonthDay {
        month: u32,
        day: u32,
    },
    /// One of two days, and nothing says which.
    Ambiguous,
    Unreadable,
}

/// Day 0 of a spreadsheet's calendar, such that serials after its false leap day of 1900 are right.
const EPOCH: Option<NaiveDate> = NaiveDate::from_ymd_opt(1899, 12, 30);

/// Serials from 1990 up to 2100: other numbers of that length are no dates.
const SERIALS: std::ops::Range<u64> = 32_874..73_051;

/// Reads one cell; `order` is what its column told.
pub fn date_cell(cell: &str, order: Option<Order>) -> DateCell {
    let cleaned = clean(cell);
    let text = fold(&cleaned).to_lowercase();
    let text = text.trim();
    if is_nothing(text) {
        return DateCell::Empty;
    }
    if text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && let Some(found) = compact(text)
    {
        return found;
    }
    if let Ok(instant) = DateTime::parse_from_rfc3339(&text.replacen(' ', "t", 1)) {
        return DateCell::Instant(instant);
    }
    let Some(tokens) = tokens(text) else {
        return DateCell::Unreadable;
    };
    assemble(&tokens, order).unwrap_or(DateCell::Unreadable)
}

/// The order of a column: any date with a number above 12 before the year decides it. `None` if
/// none has, or if they disagree. A dotted date is day first anyway and decides nothing.
pub fn infer_order<'a, I: IntoIterator<Item = &'a str>>(samples: I) -> Option<Order> {
    let (mut day_first, mut month_first) = (false, false);
    for sample in samples {
        match told_order(sample) {
            Some(Order::DayFirst) => day_first = true,
            Some(Order::MonthFirst) => month_first = true,
            None => {}
        }
    }
    match (day_first, month_first) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

/// What one cell tells of the order of its column.
fn told_order(sample: &str) -> Option<Order> {
    let read = date_cell(sample, None);
    if !matches!(read, DateCell::Day(_) | DateCell::Local(_) | DateCell::Instant(_)) {
        return None;
    }
    let cleaned = clean(sample);
    let tokens = tokens(fold(&cleaned).trim())?;
    let [Token::Number(a, 1..=2), Token::Mark('/' | '-'), Token::Number(b, 1..=2), Token::Mark('/' | '-'), ..] =
        tokens.as_slice()
    else {
        return None;
    };
    match (*a > 12, *b > 12) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

fn is_nothing(text: &str) -> bool {
    let zeros = text.contains('0') && text.bytes().all(|b| b == b'0' || b"-/.: ".contains(&b));
    let dashes = text.chars().all(|c| matches!(c, '-' | '/' | '.' | ' ' | '—'));
    zeros || dashes || matches!(text, "n/a" | "na" | "null" | "none" | "无" | "未知")
}

/// Digits without marks: `20240315`, `20240315091200`, a spreadsheet serial.
fn compact(text: &str) -> Option<DateCell> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.contains('.') {
        return None;
    }
    let part = |from: usize, to: usize| whole.get(from..to)?.parse::<u32>().ok();
    let number: u64 = whole.parse().ok()?;
    if SERIALS.contains(&number) {
        let day = EPOCH?.checked_add_days(Days::new(number))?;
        let share: f64 = format!("0.{fraction}0").parse().ok()?;
        let seconds = (share * 86_400.0).round() as u32;
        if seconds == 0 || seconds >= 86_400 {
            return Some(DateCell::Day(day));
        }
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)?;
        return Some(DateCell::Local(day.and_time(time)));
    }
    if !fraction.is_empty() || !matches!(whole.len(), 8 | 14) {
        return (fraction.is_empty()).then_some(DateCell::Unreadable);
    }
    let day = year_checked(part(0, 4)? as i32, part(4, 6)?, part(6, 8)?)?;
    if whole.len() == 8 {
        return Some(DateCell::Day(day));
    }
    let time = NaiveTime::from_hms_opt(part(8, 10)?, part(10, 12)?, part(12, 14)?)?;
    Some(DateCell::Local(day.and_time(time)))
}

/// A day of a year that people deal with.
fn year_checked(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    (1850..2200).contains(&year).then(|| NaiveDate::from_ymd_opt(year, month, day))?
}

/// Puts a date and perhaps a time together out of all tokens.
fn assemble(tokens: &[Token], order: Option<Order>) -> Option<DateCell> {
    let (day, rest) = match day_of(tokens, order)? {
        (DateCell::Day(day), rest) => (day, rest),
        (other, []) => return Some(other),
        // The time of an ambiguous day does not make it less so.
        (DateCell::Ambiguous, rest) => {
            return clock_of(rest).map(|_| DateCell::Ambiguous);
        }
        _ => return None,
    };
    if rest.is_empty() {
        return Some(DateCell::Day(day));
    }
    let (time, zone) = clock_of(rest)?;
    let local = day.and_time(time);
    let Some(seconds) = zone else {
        return Some(DateCell::Local(local));
    };
    let offset = FixedOffset::east_opt(seconds)?;
    local.and_local_timezone(offset).single().map(DateCell::Instant)
}

fn day_of(tokens: &[Token], order: Option<Order>) -> Option<(DateCell, &[Token])> {
    use Token::{Mark, Month, Number};
    let marks = |a: char, b: char| (a == b && matches!(a, '-' | '/' | '.')) || (a, b) == ('年', '月');
    match tokens {
        [Mark('-'), Mark('-'), Number(month, _), Mark('-'), Number(day, _), rest @ ..]
        | [Number(month, 1..=2), Mark('月'), Number(day, 1..=2), rest @ ..]
            if rest.is_empty() =>
        {
            let leap = NaiveDate::from_ymd_opt(2024, *month, *day).is_some();
            leap.then_some((DateCell::MonthDay { month: *month, day: *day }, rest))
        }
        [Number(year, 4), Mark(a), Number(month, _), Mark(b), Number(day, 1..=2), rest @ ..] if marks(*a, *b) => {
            Some((DateCell::Day(year_checked(*year as i32, *month, *day)?), rest))
        }
        [Number(a, 1..=2), Mark(x), Number(b, 1..=2), Mark(y), Number(year, width), rest @ ..] if marks(*x, *y) => {
            let order = if *x == '.' { Some(Order::DayFirst) } else { order };
            Some((parted(*a, *b, full_year(*year, *width)?, order)?, rest))
        }
        [Number(day, 1..=2), Mark('-' | '/'), Month(month), Mark('-' | '/'), Number(year, width), rest @ ..]
        | [Number(day, 1..=2), Month(month), Number(year, width), rest @ ..]
        | [Month(month), Number(day, 1..=2), Number(year, width @ 4), rest @ ..] => {
            let year = full_year(*year, *width)?;
            Some((DateCell::Day(year_checked(year, *month, *day)?), rest))
        }
        [Number(year, 4), Mark('-'), Month(month), Mark('-'), Number(day, 1..=2), rest @ ..] => {
            Some((DateCell::Day(year_checked(*year as i32, *month, *day)?), rest))
        }
        _ => None,
    }
}

/// A day out of two numbers of which the order says which is which, unless they tell themselves.
fn parted(a: u32, b: u32, year: i32, order: Option<Order>) -> Option<DateCell> {
    let day_first = year_checked(year, b, a);
    let month_first = year_checked(year, a, b);
    match (day_first, month_first, order) {
        (Some(one), Some(other), None) if one != other => Some(DateCell::Ambiguous),
        (Some(one), Some(_), None | Some(Order::DayFirst)) => Some(DateCell::Day(one)),
        (Some(_), Some(other), Some(Order::MonthFirst)) => Some(DateCell::Day(other)),
        (one, other, _) => one.or(other).map(DateCell::Day),
    }
}

/// Two digits are of this century up to 68, as in C and in spreadsheets' neighbourhood.
fn full_year(year: u32, width: usize) -> Option<i32> {
    match (width, year) {
        (4, _) => Some(year as i32),
        (2, 0..=68) => Some(year as i32 + 2000),
        (2, _) => Some(year as i32 + 1900),
        _ => None,
    }
}

/// A time of day and, if there is one, the offset from UTC in seconds.
fn clock_of(tokens: &[Token]) -> Option<(NaiveTime, Option<i32>)> {
    use Token::{Half, Mark, Number, Zulu};
    let (before, tokens) = match tokens {
        [Half(half), rest @ ..] => (Some(*half), rest),
        _ => (None, tokens),
    };
    let (hour, minute, second, rest) = match tokens {
        [Number(h, _), Mark(':'), Number(m, _), Mark(':'), Number(s, _), Mark('.'), Number(..), rest @ ..]
        | [Number(h, _), Mark(':'), Number(m, _), Mark(':'), Number(s, _), rest @ ..] => (*h, *m, *s, rest),
        [Number(h, _), Mark(':'), Number(m, _), Mark(':'), rest @ ..] | [Number(h, _), Mark(':'), Number(m, _), rest @ ..] => {
            (*h, *m, 0, rest)
        }
        [Number(h, _), Mark(':'), rest @ ..] => (*h, 0, 0, rest),
        [Number(h, _), Half(_), ..] => (*h, 0, 0, &tokens[1..]),
        _ => return None,
    };
    let (half, rest) = match (before, rest) {
        (None, [Half(half), rest @ ..]) => (Some(*half), rest),
        (half, rest) => (half, rest),
    };
    let hour = match half {
        Some(_) if hour > 12 && before.is_none() => return None,
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    let seconds = |h: u32, m: u32| i32::try_from(h * 3600 + m * 60).ok();
    let zone = match rest {
        [] => None,
        [Zulu] => Some(0),
        [Mark('+'), Number(h, 2), Mark(':'), Number(m, 2)] => Some(seconds(*h, *m)?),
        [Mark('-'), Number(h, 2), Mark(':'), Number(m, 2)] => Some(-seconds(*h, *m)?),
        [Mark('+'), Number(hm, 4)] => Some(seconds(hm / 100, hm % 100)?),
        [Mark('-'), Number(hm, 4)] => Some(-seconds(hm / 100, hm % 100)?),
        _ => return None,
    };
    Some((NaiveTime::from_hms_opt(hour, minute, second)?, zone))
}
