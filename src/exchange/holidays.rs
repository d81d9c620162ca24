//! Files of holidays and make-up days: tables with date, kind and name in any order and either language, and
//! iCalendar as calendars of operating systems publish it, with 休 and 班 in the summaries.

mod ics;
mod mark;

use std::collections::BTreeMap;
use std::io::Cursor;

use super::cells::clean;
use super::dates::{DateCell, date_cell, infer_order};
use super::fold::fold_header;
use super::rows::{Row, open};
use super::sniff::{Asked, ReadError};
use crate::domain::calendar::days::{Listed, in_reach};
use mark::{kind, parted};

/// The holidays of China that come with the program: as the State Council has announced them.
pub static CN: &str = include_str!("../../examples/holidays_cn.csv");

/// What a file holds.
#[derive(Debug, Default)]
pub struct Holidays {
    /// Days in the order of the file.
    pub days: Vec<Listed>,
    /// Lines that cannot be stored.
    pub refused: Vec<(u64, Refusal)>,
    /// Events that are neither off nor worked: observances.
    pub ignored: u64,
}

/// Why a line is refused; holds what was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Not a day of a year.
    NoDate(String),
    /// Neither off nor worked.
    NoKind(String),
    /// Off on one line and worked on the other, whose number this is.
    TwoKinds(u64),
    /// An event that comes again by a rule; holidays are announced year by year.
    Repeats(String),
    /// An event over more days than any holiday has.
    TooLong(String),
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Date,
    Kind,
    /// Yes is off, no is worked.
    Off,
    Name,
}

/// Names of columns, folded.
const NAMES: [(Part, &[&str]); 4] = [
    (Part::Date, &["date", "day", "日期", "日", "放假日期", "时间", "holiday date", "start date"]),
    (Part::Kind, &["kind", "type", "status", "类型", "类别", "性质", "状态", "种类", "休班", "day type", "work or off"]),
    (Part::Off, &["isoffday", "is off day", "is off", "off", "是否放假", "是否休息", "is holiday", "isholiday"]),
    (
        Part::Name,
        &["name", "holiday", "festival", "title", "summary", "subject", "名称", "节日", "节假日", "假期", "说明", "节日名称"],
    ),
];

fn part(header: &str) -> Option<Part> {
    let folded = fold_header(header);
    NAMES.iter().find(|(_, names)| names.iter().any(|name| fold_header(name) == folded)).map(|(part, _)| *part)
}

/// Reads a file of holidays.
///
/// # Errors
/// What is no text, or a table without dates.
pub fn holidays(bytes: Vec<u8>) -> Result<Holidays, ReadError> {
    let mut found = if ics::is_one(&bytes) { ics::read(bytes)? } else { table(bytes)? };
    let mut days: Vec<Listed> = Vec::with_capacity(found.days.len());
    let mut met = BTreeMap::new();
    for day in found.days {
        let (line, make_up) = *met.entry(day.day).or_insert((day.line, day.make_up));
        if make_up == day.make_up {
            days.push(day);
        } else {
            found.refused.push((day.line, Refusal::TwoKinds(line)));
        }
    }
    found.refused.sort_by_key(|(line, _)| *line);
    Ok(Holidays { days, ..found })
}

fn table(bytes: Vec<u8>) -> Result<Holidays, ReadError> {
    let known = |header: &str| part(header).is_some();
    let (columns, rows) = match open(Cursor::new(bytes.clone()), &Asked::default(), &known) {
        Ok((shape, rows)) if shape.columns.iter().any(|column| part(column) == Some(Part::Date)) => (shape.columns, rows),
        // Without names of columns the first line is a row like the others.
        Ok(_) | Err(ReadError::NoHeader) => return nameless(bytes),
        Err(error) => return Err(error),
    };
    let parts: Vec<Option<Part>> = columns.iter().map(|column| part(column)).collect();
    let rows = rows.collect::<Result<Vec<Row>, _>>()?;
    Ok(of_rows(&parts, &rows))
}

/// A table whose columns have no names: what they hold is seen from its first row with a date.
fn nameless(bytes: Vec<u8>) -> Result<Holidays, ReadError> {
    // A line of names before the first keeps every row a row.
    let mut named = b"date,kind,name\n".to_vec();
    let mark = [0xef, 0xbb, 0xbf];
    named.extend_from_slice(bytes.strip_prefix(&mark).unwrap_or(&bytes));
    let asked = Asked { skip: Some(0), ..Asked::default() };
    let (_, rows) = open(Cursor::new(named), &asked, &|header| part(header).is_some())?;
    let mut rows = rows.collect::<Result<Vec<Row>, _>>()?;
    rows.iter_mut().for_each(|row| row.line -= 1);
    let parts = rows.iter().find_map(|row| {
        let date = row.cells.iter().position(|cell| matches!(date_cell(cell, None), DateCell::Day(_)))?;
        let kind = row.cells.iter().position(|cell| kind(cell).is_some() && cell != &row.cells[date]);
        let part = |place: usize| match place {
            _ if place == date => Some(Part::Date),
            _ if Some(place) == kind => Some(Part::Kind),
            _ => Some(Part::Name),
        };
        Some((0..row.cells.len()).map(part).collect::<Vec<_>>())
    });
    Ok(of_rows(&parts.ok_or(ReadError::NoHeader)?, &rows))
}

fn of_rows(parts: &[Option<Part>], rows: &[Row]) -> Holidays {
    let dates = parts.iter().position(|part| *part == Some(Part::Date));
    let cell = |row: &Row, wanted: Part| {
        let places = parts.iter().enumerate().filter(|(_, part)| **part == Some(wanted));
        let cells = places.filter_map(|(place, _)| row.cells.get(place)).map(|cell| clean(cell).into_owned());
        cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let order = infer_order(rows.iter().filter_map(|row| row.cells.get(dates?)).map(String::as_str));
    let mut found = Holidays::default();
    for row in rows {
        let date = cell(row, Part::Date);
        if row.cells.first().is_some_and(|first| first.trim_start().starts_with('#')) {
            continue;
        }
        let day = match date_cell(&date, order) {
            DateCell::Day(day) => Some(day),
            DateCell::Local(at) => Some(at.date()),
            _ => None,
        };
        let Some(day) = day.filter(|day| in_reach(*day)) else {
            found.refused.push((row.line, Refusal::NoDate(short(&date))));
            continue;
        };
        let (name, marked) = parted(&cell(row, Part::Name));
        let (word, off) = (cell(row, Part::Kind), cell(row, Part::Off));
        let make_up = match (word.is_empty(), off.is_empty()) {
            (false, _) => kind(&word),
            (true, false) => worked(&off),
            // A list of nothing but days is one of days off, unless a name says otherwise.
            (true, true) if parts.contains(&Some(Part::Kind)) || parts.contains(&Some(Part::Off)) => marked,
            (true, true) => Some(marked.unwrap_or(false)),
        };
        match make_up {
            Some(make_up) => found.days.push(Listed { line: row.line, day, make_up, name }),
            None => found.refused.push((row.line, Refusal::NoKind(short(if word.is_empty() { &off } else { &word })))),
        }
    }
    found
}

/// Of the answer to "is it off?", whether the day is worked.
fn worked(off: &str) -> Option<bool> {
    match off.to_lowercase().as_str() {
        "true" | "yes" | "y" | "1" | "是" => Some(false),
        "false" | "no" | "n" | "0" | "否" => Some(true),
        other => kind(other),
    }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::{CN, Holidays, Refusal, holidays};

    fn read(text: &str) -> Holidays {
        holidays(text.as_bytes().to_vec()).unwrap()
    }

    fn told(found: &Holidays) -> Vec<String> {
        let word = |make_up: bool| if make_up { "work" } else { "off" };
        found.days.iter().map(|one| format!("{} {} {} {}", one.line, one.day, word(one.make_up), one.name)).collect()
    }

    #[test]
    fn columns_come_in_any_order_and_either_language() {
        let wanted = ["2 2026-10-01 off 国庆节", "3 2026-10-10 work 国庆节"];
        for text in [
            "date,kind,name\n2026-10-01,holiday,国庆节\n2026-10-10,workday,国庆节\n",
            "名称\t类型\t日期\n国庆节\t休\t2026年10月1日\n国庆节\t班\t2026/10/10\n",
            "节日;日期;休班\n国庆节;20261001;放假\n国庆节;20261010;调休上班\n",
            "name,date,isOffDay\n国庆节,2026-10-01,true\n国庆节,2026-10-10,false\n",
            "日期,说明\n2026-10-01,国庆节（休）\n2026-10-10,国庆节（班）\n",
            "Subject,Start Date,Type\n国庆节,10/01/2026,OFF\n国庆节,10/10/2026,Work\n2026,13/13/2026,\n",
        ] {
            let found = read(text);
            if text.starts_with("Subject") {
                // Nothing in the column tells days from months.
                assert!(found.days.len() < 2, "{text}");
                continue;
            }
            assert_eq!(told(&found), wanted, "{text}");
            assert!(found.refused.is_empty(), "{:?}", found.refused);
        }
        let bare = read("2026-10-01,休,国庆节\n2026-10-10,班,国庆节\n");
        assert_eq!(told(&bare), ["1 2026-10-01 off 国庆节", "2 2026-10-10 work 国庆节"]);
        assert_eq!(told(&read("2026-10-01\n2026-10-02\n")).len(), 2);
    }

    #[test]
    fn a_line_that_cannot_be_stored_is_refused_with_its_number() {
        let found = read(
            "date,kind,name\n2026-10-01,holiday,国庆节\n10月2日,holiday,国庆节\n2026-10-03,perhaps,\n2026-10-04,,\n\n2026-10-01,班,\n2026-02-30,休,\n",
        );
        assert_eq!(told(&found), ["2 2026-10-01 off 国庆节"]);
        let refused: Vec<_> = found.refused.iter().map(|(line, why)| (*line, why.clone())).collect();
        assert_eq!(
            refused,
            [
                (3, Refusal::NoDate("10月2日".into())),
                (4, Refusal::NoKind("perhaps".into())),
                (5, Refusal::NoKind(String::new())),
                (7, Refusal::TwoKinds(2)),
                (8, Refusal::NoDate("2026-02-30".into())),
            ]
        );
    }

    #[test]
    fn calendars_of_operating_systems_are_read() {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261004\r\nSUMMARY;LANGUAGE=zh_CN:国庆\r\n 节（休）\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261010\r\nSUMMARY:国庆节\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260510\r\nSUMMARY:母亲节\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:soon\r\nSUMMARY:元旦 休\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:元旦 休\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let found = read(text);
        assert_eq!(
            told(&found),
            ["3 2026-10-01 off 国庆节", "3 2026-10-02 off 国庆节", "3 2026-10-03 off 国庆节", "9 2026-10-10 work 国庆节"]
        );
        assert_eq!(found.ignored, 1);
        assert_eq!(found.refused, [(18, Refusal::NoDate("soon".into())), (22, Refusal::Repeats("元旦 休".into()))]);
        let gb = encoding_rs::GB18030.encode(text).0.into_owned();
        assert_eq!(told(&holidays(gb).unwrap()), told(&found));
    }

    #[test]
    fn the_holidays_of_china_come_along() {
        let found = read(CN);
        assert!(found.refused.is_empty(), "{:?}", found.refused);
        let count = |year: &str, make_up: bool| {
            found.days.iter().filter(|one| one.make_up == make_up && one.day.to_string().starts_with(year)).count()
        };
        assert_eq!((count("2025", false), count("2025", true)), (28, 5));
        assert_eq!((count("2026", false), count("2026", true)), (33, 6));
        assert!(found.days.iter().all(|one| !one.name.is_empty()));
    }

    #[test]
    fn what_is_no_list_of_holidays_is_refused() {
        for text in ["", "name\n国庆节\n", "hello world\n"] {
            assert!(holidays(text.as_bytes().to_vec()).is_err(), "{text}");
        }
        assert!(holidays(vec![0, 1, 2, 3, 255, 254, 0, 0]).is_err());
    }
}
