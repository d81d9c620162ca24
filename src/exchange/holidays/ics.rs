//! The few lines of iCalendar (RFC 5545) that a calendar of holidays is made of. Crates that read all of it refuse a
//! file as a whole or forget its lines; here a bad event is told by its line and the others are kept.

use std::io::Cursor;

use chrono::{NaiveDate, TimeDelta};

use super::mark::{kind, parted};
use super::{Holidays, Refusal, short};
use crate::domain::calendar::days::{Listed, in_reach};
use crate::exchange::encoding;
use crate::exchange::sniff::ReadError;

/// Days that one holiday may have.
const LONGEST: i64 = 60;

/// Whether a file is one.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let start: String = bytes.iter().take(64).map(|byte| char::from(*byte)).filter(char::is_ascii_graphic).collect();
    start.to_ascii_uppercase().starts_with("BEGIN:VCALENDAR")
}

/// One event on its way.
#[derive(Debug, Default)]
struct Event {
    line: u64,
    start: String,
    end: String,
    summary: String,
    /// What says off or worked beside the summary, the surest last.
    marks: Vec<Option<bool>>,
    repeats: bool,
}

pub(super) fn read(bytes: Vec<u8>) -> Result<Holidays, ReadError> {
    let (encoding, _) = encoding::find(&mut Cursor::new(&bytes), None)?;
    let text = encoding.decode(&bytes).0;
    let mut found = Holidays::default();
    let mut event: Option<Event> = None;
    for (line, content) in unfolded(&text) {
        let Some((name, value)) = content.split_once(':') else { continue };
        let name = name.split(';').next().unwrap_or_default().to_ascii_uppercase();
        match (name.as_str(), value.trim(), event.as_mut()) {
            ("BEGIN", "VEVENT", _) => event = Some(Event { line, ..Event::default() }),
            ("END", "VEVENT", Some(_)) => put(event.take().unwrap_or_default(), &mut found),
            ("DTSTART", value, Some(event)) => value.clone_into(&mut event.start),
            ("DTEND", value, Some(event)) => value.clone_into(&mut event.end),
            ("SUMMARY", value, Some(event)) => event.summary = plain(value),
            ("RRULE" | "RDATE", _, Some(event)) => event.repeats = true,
            ("DESCRIPTION" | "CATEGORIES", value, Some(event)) => {
                event.marks.insert(0, parted(plain(value).lines().next().unwrap_or_default()).1);
            }
            ("X-APPLE-SPECIAL-DAY", value, Some(event)) => event.marks.push(kind(value)),
            _ => {}
        }
    }
    Ok(found)
}

/// Content lines with the physical line each begins on; a line that begins with white space goes on with the last.
fn unfolded(text: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim_end_matches('\r');
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => lines.push((number, line.trim_start_matches('\u{feff}').to_owned())),
        }
    }
    lines
}

/// A text without its escapes.
fn plain(value: &str) -> String {
    value
        .replace("\\n", "\n")
        .replace("\\N", "\n")
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\\\\", "\\")
        .trim()
        .to_owned()
}

fn put(event: Event, found: &mut Holidays) {
    let (name, marked) = parted(&event.summary);
    let marked = event.marks.into_iter().rev().flatten().next().or(marked);
    let Some(make_up) = marked else {
        found.ignored += 1;
        return;
    };
    let mut refuse = |why| found.refused.push((event.line, why));
    if event.repeats {
        return refuse(Refusal::Repeats(short(&event.summary)));
    }
    let Some(start) = date(&event.start) else { return refuse(Refusal::NoDate(short(&event.start))) };
    // The end of whole days is the day after the last; one before the start is the same day.
    let end = match date(&event.end) {
        Some(end) if end > start => end,
        None if !event.end.is_empty() => return refuse(Refusal::NoDate(short(&event.end))),
        _ => start + TimeDelta::days(1),
    };
    if (end - start).num_days() > LONGEST {
        return refuse(Refusal::TooLong(short(&event.summary)));
    }
    for day in start.iter_days().take_while(|day| *day < end) {
        found.days.push(Listed { line: event.line, day, make_up, name: name.clone() });
    }
}

/// `20261001`, or the day of `20261001T000000`.
fn date(value: &str) -> Option<NaiveDate> {
    let date = value.get(..8).and_then(|day| NaiveDate::parse_from_str(day, "%Y%m%d").ok())?;
    let whole = matches!(value.as_bytes().get(8), None | Some(b'T'));
    (whole && in_reach(date)).then_some(date)
}
