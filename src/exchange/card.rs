//! Cards of contacts (vCard 2.1, 3.0 and 4.0) and calendars (iCalendar), a row each, under headers that an import knows.

use std::io;

use calcard::common::{IanaString as _, PartialDateTime};
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarParameterName, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use calcard::vcard::{VCardEntry, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone as _};

use super::sheet::Sheet;
use crate::domain::name::has_han;

/// The moment of a local time in a zone of this name (`Asia/Shanghai`); none where nobody knows the zone.
pub type Zones = fn(&str, NaiveDateTime) -> Option<DateTime<FixedOffset>>;

/// What nobody reads in a list: pictures, keys, and what programs say to each other.
const LEFT_OUT: [VCardProperty; 9] = [
    VCardProperty::Begin,
    VCardProperty::End,
    VCardProperty::Version,
    VCardProperty::Prodid,
    VCardProperty::Rev,
    VCardProperty::Photo,
    VCardProperty::Logo,
    VCardProperty::Sound,
    VCardProperty::Key,
];

/// Puts every card, event and task of a text down as a row.
///
/// # Errors
/// As the disk.
pub(super) fn put_down(text: &str, zones: Zones, sheet: &mut Sheet) -> io::Result<()> {
    let mut parser = Parser::new(text);
    loop {
        match parser.entry() {
            Entry::VCard(card) => sheet.row(named(card.entries.iter().flat_map(of_card).collect()))?,
            Entry::ICalendar(calendar) => {
                for component in &calendar.components {
                    if matches!(component.component_type, ICalendarComponentType::VTodo | ICalendarComponentType::VEvent) {
                        sheet.row(of_component(component, zones))?;
                    }
                }
            }
            // A line outside of everything is a row that has nothing an import asks for, and is rejected with it.
            Entry::InvalidLine(line) if !line.trim().is_empty() => sheet.row(vec![("line".to_owned(), line)])?,
            Entry::TooManyComponents | Entry::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// What `N` holds, in its order.
const NAME: [&str; 5] = ["last name", "first name", "middle name", "name prefix", "name suffix"];

/// The cells of a card, which has a whole name beside others that do: of vCard 2.1 `N` alone may say it. The family name
/// comes first in Chinese only.
fn named(cells: Vec<(String, String)>) -> Vec<(String, String)> {
    if cells.iter().any(|(column, _)| column == "full name") {
        return cells;
    }
    let (parts, mut others): (Vec<_>, Vec<_>) = cells.into_iter().partition(|(column, _)| NAME.contains(&column.as_str()));
    let part = |name: &str| parts.iter().find(|(column, _)| column == name).map_or("", |(_, text)| text.trim());
    let [last, first, middle, prefix, suffix] = NAME.map(part);
    let whole = if has_han(last) && (first.is_empty() || has_han(first)) {
        format!("{last}{middle}{first}")
    } else {
        let parts = [prefix, first, middle, last, suffix].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    };
    if !whole.is_empty() {
        others.insert(0, ("full name".to_owned(), whole));
    }
    others
}

/// The cells that a property fills.
fn of_card(entry: &VCardEntry) -> Vec<(String, String)> {
    let texts: Vec<String> = entry.values.iter().flat_map(texts).collect();
    let one = |column: &str| vec![(column.to_owned(), texts.join("\n"))];
    let parts = |columns: &[&str]| {
        let filled = columns.iter().zip(&texts).filter(|(column, text)| !column.is_empty() && !text.trim().is_empty());
        filled.map(|(column, text)| ((*column).to_owned(), text.clone())).collect::<Vec<_>>()
    };
    let mut cells = match &entry.name {
        VCardProperty::Fn => one("full name"),
        VCardProperty::N => parts(&NAME),
        VCardProperty::Org => parts(&["company", "department"]),
        VCardProperty::Title => one("title"),
        VCardProperty::Tel => vec![("phone".to_owned(), texts.join("\n").trim_start_matches("tel:").replace(";ext=", " ext. "))],
        VCardProperty::Email => one("email"),
        VCardProperty::Adr => {
            // Box, flat and street; town and region have fields of their own; code and country.
            let place = [0, 1, 2, 5, 6].iter().filter_map(|place| texts.get(*place)).map(|text| text.trim());
            let mut cells = parts(&["", "", "", "city", "region"]);
            cells.push(("address".to_owned(), place.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")));
            cells
        }
        VCardProperty::Url => one("website"),
        VCardProperty::Note => one("note"),
        VCardProperty::Bday => one("birthday"),
        VCardProperty::Categories => one("tags"),
        VCardProperty::Uid => one("ext_id"),
        VCardProperty::Other(name) if name.to_ascii_lowercase().contains("wechat") => one("wechat"),
        name if LEFT_OUT.contains(name) => Vec::new(),
        name => one(&name.as_str().to_ascii_lowercase()),
    };
    cells.retain(|(_, text)| !text.trim().is_empty());
    cells
}

fn texts(value: &VCardValue) -> Vec<String> {
    match value {
        VCardValue::Text(text) => vec![text.clone()],
        VCardValue::Component(parts) => parts.clone(),
        VCardValue::PartialDateTime(at) => vec![day(at)],
        VCardValue::Integer(number) => vec![number.to_string()],
        VCardValue::Float(number) => vec![number.to_string()],
        VCardValue::Boolean(yes) => vec![yes.to_string()],
        VCardValue::Sex(sex) => vec![format!("{sex:?}").to_lowercase()],
        VCardValue::Kind(kind) => vec![kind.as_str().to_owned()],
        VCardValue::Binary(_) | VCardValue::GramGender(_) => Vec::new(),
    }
}

/// A day, also one of which the year is not told.
fn day(at: &PartialDateTime) -> String {
    match (at.year, at.month, at.day) {
        (Some(year), Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (None, Some(month), Some(day)) => format!("{month:02}-{day:02}"),
        (Some(year), Some(month), None) => format!("{year:04}-{month:02}"),
        (Some(year), ..) => year.to_string(),
        _ => String::new(),
    }
}

/// The cells of a task or an event.
fn of_component(component: &ICalendarComponent, zones: Zones) -> Vec<(String, String)> {
    let mut cells = Vec::new();
    let event = component.component_type == ICalendarComponentType::VEvent;
    for entry in &component.entries {
        let zone =
            entry.params.iter().find(|param| param.name == ICalendarParameterName::Tzid).and_then(|param| param.value.as_text());
        let column = match &entry.name {
            ICalendarProperty::Summary => "title",
            ICalendarProperty::Due => "due",
            ICalendarProperty::Dtstart if event => "due",
            ICalendarProperty::Description => "note",
            ICalendarProperty::Uid => "ext_id",
            ICalendarProperty::Status if !event => "state",
            ICalendarProperty::Status => "status",
            ICalendarProperty::Categories => "tags",
            ICalendarProperty::Created => "created at",
            ICalendarProperty::Location => "location",
            ICalendarProperty::Completed => "completed",
            ICalendarProperty::Priority => "priority",
            ICalendarProperty::Rrule => "repeats",
            _ => continue,
        };
        let text: Vec<String> = entry.values.iter().filter_map(|value| shown(value, zone, zones)).collect();
        if !text.is_empty() {
            cells.push((column.to_owned(), text.join("\n")));
        }
    }
    cells
}

fn shown(value: &ICalendarValue, zone: Option<&str>, zones: Zones) -> Option<String> {
    match value {
        ICalendarValue::Text(text) => Some(text.clone()),
        ICalendarValue::PartialDateTime(at) => Some(moment(at, zone, zones)),
        ICalendarValue::Integer(number) => Some(number.to_string()),
        // A task is done, or it is not.
        ICalendarValue::Status(ICalendarStatus::Completed) => Some("done".to_owned()),
        ICalendarValue::Status(ICalendarStatus::NeedsAction | ICalendarStatus::InProcess) => Some("open".to_owned()),
        ICalendarValue::Status(status) => Some(status.as_str().to_lowercase()),
        ICalendarValue::RecurrenceRule(rule) => Some(rule.to_string()),
        _ => None,
    }
}

/// A moment with its offset where the zone is told, a local one where it is not, or a day.
fn moment(at: &PartialDateTime, zone: Option<&str>, zones: Zones) -> String {
    if at.hour.is_none() {
        return day(at);
    }
    let part = |part: Option<u8>| u32::from(part.unwrap_or(0));
    let date = at.year.and_then(|year| NaiveDate::from_ymd_opt(i32::from(year), part(at.month), part(at.day)));
    let local = date.and_then(|date| date.and_hms_opt(part(at.hour), part(at.minute), part(at.second)));
    let zoned = local.and_then(|local| match at.tz_hour {
        Some(hours) => {
            let seconds = i32::from(hours) * 3_600 + i32::from(at.tz_minute.unwrap_or(0)) * 60;
            let offset = FixedOffset::east_opt(if at.tz_minus { -seconds } else { seconds })?;
            offset.from_local_datetime(&local).single()
        }
        None => zones(zone?, local),
    });
    match zoned {
        Some(at) => at.to_rfc3339_opts(SecondsFormat::Secs, true),
        None => format!("{} {:02}:{:02}:{:02}", day(at), at.hour.unwrap_or(0), at.minute.unwrap_or(0), at.second.unwrap_or(0)),
    }
}
