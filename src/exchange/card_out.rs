//! Cards of contacts (vCard 3.0, RFC 2426, and 4.0, RFC 6350) and calendars of tasks (iCalendar, RFC 5545), written.

use std::fmt;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameter, ICalendarProperty,
    ICalendarStatus, ICalendarValueType,
};
use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue, VCardVersion};
use chrono::{Datelike as _, NaiveDate, NaiveDateTime, Timelike as _};

use crate::domain::Record;

/// When a task is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// On a day.
    Day(NaiveDate),
    /// At a moment, in UTC.
    Moment(NaiveDateTime),
}

/// A person or company as a card: `company` is what the customer of a contact is called. `newest` is version 4.0, 3.0
/// otherwise.
///
/// # Errors
/// None that a text gives.
pub fn card(record: &Record, company: Option<&str>, newest: bool, out: &mut String) -> fmt::Result {
    let text = |key: &str| if record.noun.field(key).is_some() { record.text(key) } else { "" };
    let mut entries = Vec::new();
    let mut add = |name: VCardProperty, values: Vec<VCardValue>| {
        if values.iter().any(|value| !matches!(value, VCardValue::Text(text) if text.is_empty())) {
            entries.push(VCardEntry::new(name).with_values(values));
        }
    };
    let one = |text: &str| vec![VCardValue::Text(text.to_owned())];
    let several = |texts: &[&str]| texts.iter().map(|text| VCardValue::Text((*text).to_owned())).collect::<Vec<_>>();
    let company = if record.noun.key == "customer" { record.name() } else { company.unwrap_or_else(|| text("company")) };
    let name = if record.name().is_empty() { company } else { record.name() };
    add(VCardProperty::Fn, one(name));
    // Version 3.0 asks for it; nobody knows how the name is parted.
    add(VCardProperty::N, several(&[name, "", "", "", ""]));
    add(VCardProperty::Org, if text("department").is_empty() { one(company) } else { several(&[company, text("department")]) });
    add(VCardProperty::Title, one(text("title")));
    for (key, property) in [("phones", VCardProperty::Tel), ("emails", VCardProperty::Email)] {
        let entries = record.noun.field(key).map_or(&[][..], |_| record.get(key).as_list());
        entries.iter().for_each(|entry| add(property.clone(), one(entry)));
    }
    if ["address", "city", "region"].iter().any(|key| !text(key).is_empty()) {
        add(VCardProperty::Adr, several(&["", "", text("address"), text("city"), text("region"), "", ""]));
    }
    add(VCardProperty::Url, one(text("website")));
    add(VCardProperty::Bday, one(text("birthday")));
    let tags = record.noun.field("tags").map_or(&[][..], |_| record.get("tags").as_list());
    add(VCardProperty::Categories, tags.iter().map(|tag| VCardValue::Text(tag.clone())).collect());
    add(VCardProperty::Other("X-WECHAT".to_owned()), one(text("wechat")));
    add(VCardProperty::Note, one(text("note")));
    add(VCardProperty::Uid, one(text("uid")));
    VCard { entries }.write_to(out, if newest { VCardVersion::V4_0 } else { VCardVersion::V3_0 })
}

/// How a calendar begins and ends.
pub const CALENDAR: (&str, &str) = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tend//tend//EN\r\n", "END:VCALENDAR\r\n");

/// A task of a calendar, as it stood at `stamp`, in UTC.
///
/// # Errors
/// None that a text gives.
pub fn todo(task: &Record, due: Option<Due>, stamp: NaiveDateTime, out: &mut String) -> fmt::Result {
    let mut todo = ICalendarComponent::new(ICalendarComponentType::VTodo);
    todo.add_uid(task.text("uid"));
    todo.add_dtstamp(moment(stamp));
    todo.add_property(ICalendarProperty::Summary, task.text("title"));
    match due {
        Some(Due::Moment(at)) => todo.add_property(ICalendarProperty::Due, moment(at)),
        Some(Due::Day(day)) => {
            let whole = ICalendarParameter::value(ICalendarValueType::Date);
            todo.entries.push(ICalendarEntry::new(ICalendarProperty::Due).with_param(whole).with_value(date(day)));
        }
        None => {}
    }
    if !task.text("note").is_empty() {
        todo.add_property(ICalendarProperty::Description, task.text("note"));
    }
    let status = match task.text("state") {
        "done" => ICalendarStatus::Completed,
        _ => ICalendarStatus::NeedsAction,
    };
    todo.add_property(ICalendarProperty::Status, status);
    let mut whole = String::new();
    ICalendar { components: vec![todo] }.write_to(&mut whole)?;
    out.push_str(&whole);
    Ok(())
}

fn date(day: NaiveDate) -> PartialDateTime {
    let part = |number: u32| u8::try_from(number).ok();
    PartialDateTime { year: u16::try_from(day.year()).ok(), month: part(day.month()), day: part(day.day()), ..Default::default() }
}

fn moment(at: NaiveDateTime) -> PartialDateTime {
    let part = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        hour: part(at.hour()),
        minute: part(at.minute()),
        second: part(at.second()),
        tz_hour: Some(0),
        tz_minute: Some(0),
        ..date(at.date())
    }
}
