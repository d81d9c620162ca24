//! The rules as a table. The present is Wednesday, 16 September 2026, 10:00.

mod days;
mod leading_part;
mod refused;
mod spans;
mod times;

use chrono::{DateTime, NaiveDate, NaiveDateTime};

use super::{Look, Order, When, parse};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M"))
        .unwrap_or_else(|_| panic!("not a moment: {text}"))
}

fn now() -> NaiveDateTime {
    at("2026-09-16 10:00")
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("not a day: {text}"))
}

/// `2026-09-17` is a day, with a time a moment, with a zone an instant.
fn when(text: &str) -> When {
    if text.len() == 10 {
        When::Day(day(text))
    } else if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        When::Instant(instant)
    } else {
        When::Moment(at(text))
    }
}

/// Every wrong line is reported, not only the first.
fn check(table: &[(&str, &str)], look: Look, order: Option<Order>) {
    check_at(now(), table, look, order);
}

fn check_at(now: NaiveDateTime, table: &[(&str, &str)], look: Look, order: Option<Order>) {
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|(phrase, expected)| {
            let found = parse(phrase, now, look, order);
            (found != Ok(when(expected))).then(|| format!("{phrase}: expected {expected}, found {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
