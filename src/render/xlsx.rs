//! A workbook of one sheet, in the file format of Excel and of every other spreadsheet.
//!
//! Numbers, amounts, days and moments are what they are; everything else is text and stays text: nothing is a
//! formula or a link, a phone number keeps its zeros. The rows go to an unlinked temporary file one by one, so that a
//! million of them need no memory.

use std::collections::BTreeMap;
use std::io::{self, Seek as _, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Look, Workbook, Worksheet, XlsxError};

use super::measure::width;
use super::{Align, Cell, Column, Fault, exact};
use crate::domain::guard::needs_guard;

/// Rows of a worksheet, the heading among them (ECMA-376, and every spreadsheet).
const ROWS: u32 = 1_048_576;

/// UTF-16 units that a cell holds.
const UNITS: usize = 32_767;

/// Digits that a number of a spreadsheet keeps; what has more is written as text.
const DIGITS: usize = 15;

/// Rows that are looked at for the widths of the columns.
const SAMPLE: u32 = 500;

/// Widths of columns, in characters.
const NARROWEST: usize = 6;
const WIDEST: usize = 60;

/// A workbook that is being filled.
pub(super) struct Book {
    book: Workbook,
    looks: Looks,
    places: Vec<Place>,
    row: u32,
    cut: usize,
}

/// Where a column of ours lies in the sheet.
struct Place {
    column: u16,
    /// The column beside it that takes the currencies.
    currency: Option<u16>,
    /// Characters of its widest cell, of those that were looked at.
    widest: usize,
}

struct Looks {
    heading: Look,
    day: Look,
    moment: Look,
    /// Text that would become a formula if somebody edited the cell and left it.
    quoted: Look,
    /// By currency and decimal places.
    amounts: BTreeMap<(String, usize), Look>,
}

impl Book {
    /// A workbook with the heading: labels, since spreadsheets are for people.
    pub(super) fn new(columns: &[Column]) -> io::Result<Self> {
        let mut book = Workbook::new();
        // The same rows make the same file, whenever that is.
        let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|error| io::Error::other(error.to_string()))?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let looks = Looks {
            heading: Look::new().set_bold(),
            day: Look::new().set_num_format("yyyy-mm-dd"),
            moment: Look::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
            quoted: Look::new().set_quote_prefix(),
            amounts: BTreeMap::new(),
        };
        let mut next = 0_u16;
        let mut place = |column: &Column| {
            let at = next;
            let currency = (column.align == Align::Amount).then_some(at + 1);
            next += 1 + u16::from(currency.is_some());
            Place { column: at, currency, widest: width(&column.label) }
        };
        let places = columns.iter().map(&mut place).collect();
        calm(|| {
            let sheet = book.add_worksheet_with_constant_memory()?;
            sheet.set_freeze_panes(1, 0)?;
            Ok(())
        })?;
        let mut whole = Self { book, looks, places, row: 1, cut: 0 };
        whole.heading(columns)?;
        Ok(whole)
    }

    fn heading(&mut self, columns: &[Column]) -> io::Result<()> {
        let Self { book, looks, places, .. } = self;
        calm(|| {
            let sheet = book.worksheet_from_index(0)?;
            for (column, place) in columns.iter().zip(places) {
                let twin = columns.iter().filter(|other| other.label == column.label).count() > 1;
                let label = if twin { format!("{} ({})", column.label, column.key) } else { column.label.clone() };
                sheet.write_string_with_format(0, place.column, label.as_str(), &looks.heading)?;
                if let Some(currency) = place.currency {
                    sheet.write_string_with_format(0, currency, format!("{}_currency", column.key), &looks.heading)?;
                }
            }
            Ok(())
        })
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: &[&Cell]) -> io::Result<()> {
        if self.row >= ROWS {
            return Err(Fault::TooManyRows { most: ROWS - 1 }.into());
        }
        let Self { book, looks, places, row, cut } = self;
        let at = *row;
        calm(|| {
            let sheet = book.worksheet_from_index(0)?;
            for (place, cell) in places.iter_mut().zip(cells) {
                let taken = write(sheet, looks, at, place, cell, cut)?;
                if at <= SAMPLE {
                    place.widest = place.widest.max(taken);
                }
            }
            Ok(())
        })?;
        self.row += 1;
        Ok(())
    }

    /// Writes the file; answers how many cells were cut.
    pub(super) fn finish(mut self, out: &mut dyn Write) -> io::Result<usize> {
        let Self { book, places, .. } = &mut self;
        let mut file = tempfile::tempfile()?;
        calm(|| {
            let sheet = book.worksheet_from_index(0)?;
            for place in places {
                // Room for the filter button and the margins that spreadsheets leave.
                let characters = u16::try_from(place.widest.clamp(NARROWEST, WIDEST) + 2).unwrap_or(u16::MAX);
                sheet.set_column_width(place.column, characters)?;
            }
            book.save_to_writer(&file)
        })?;
        file.rewind()?;
        io::copy(&mut file, out)?;
        out.flush()?;
        Ok(self.cut)
    }
}

/// Writes a cell; answers about how many characters wide it is shown.
fn write(
    sheet: &mut Worksheet,
    looks: &mut Looks,
    row: u32,
    place: &Place,
    cell: &Cell,
    cut: &mut usize,
) -> Result<usize, XlsxError> {
    let column = place.column;
    let shown = match cell {
        Cell::Int(number) => plain_number(&number.to_string()).map(|value| (value, None, number.to_string().len())),
        Cell::Real(number) => Some((*number, None, 8)).filter(|(number, ..)| number.is_finite()),
        Cell::Money { currency, exact, .. } => amount(looks, exact, currency),
        Cell::Moment { exact, .. } => serial(exact).map(|(number, whole_day)| {
            let look = if whole_day { &looks.day } else { &looks.moment };
            (number, Some(look.clone()), if whole_day { 10 } else { 19 })
        }),
        Cell::Flag(flag) => {
            sheet.write_boolean(row, column, *flag)?;
            return Ok(5);
        }
        _ => None,
    };
    if let (Cell::Money { currency, .. }, Some(beside)) = (cell, place.currency) {
        sheet.write_string(row, beside, currency.as_str())?;
    }
    if let Some((number, look, wide)) = shown {
        match look {
            Some(look) => sheet.write_number_with_format(row, column, number, &look)?,
            None => sheet.write_number(row, column, number)?,
        };
        return Ok(wide);
    }
    let whole = match cell {
        Cell::Choice { shown, .. } => shown.as_str().into(),
        _ => exact(cell),
    };
    let text = fitting(&whole);
    *cut += usize::from(text.len() < whole.len());
    if text.is_empty() {
        return Ok(0);
    }
    if needs_guard(text) {
        sheet.write_string_with_format(row, column, text, &looks.quoted)?;
    } else {
        sheet.write_string(row, column, text)?;
    }
    Ok(text.lines().map(width).max().unwrap_or(0))
}

/// As much of a text as a cell holds.
fn fitting(text: &str) -> &str {
    if text.len() <= UNITS {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > UNITS
    });
    end.map_or(text, |(at, _)| &text[..at])
}

/// A number that a spreadsheet keeps to the last digit.
fn plain_number(text: &str) -> Option<f64> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits <= DIGITS { text.parse().ok() } else { None }
}

/// An amount: number, look, width.
fn amount(looks: &mut Looks, exact: &str, currency: &str) -> Option<(f64, Option<Look>, usize)> {
    let number = exact.split(' ').next().unwrap_or_default();
    let places = number.split_once('.').map_or(0, |(_, places)| places.len());
    let value = plain_number(number)?;
    // What stands in a pattern is a code or nothing: a pattern has a language of its own.
    let code = if !currency.is_empty() && currency.bytes().all(|byte| byte.is_ascii_uppercase()) { currency } else { "" };
    let look = looks.amounts.entry((code.to_owned(), places)).or_insert_with(|| {
        let fraction = if places == 0 { String::new() } else { format!(".{}", "0".repeat(places)) };
        let unit = if code.is_empty() { String::new() } else { format!(" [${code}]") };
        Look::new().set_num_format(format!("#,##0{fraction}{unit}"))
    });
    Some((value, Some(look.clone()), number.len() + number.len() / 3 + 4))
}

/// A moment as days since 1899-12-30 in the zone it is written in, and whether it is a day without a time.
///
/// Spreadsheets take 1900 for a leap year; from March 1900 on everybody counts alike, so earlier dates stay text.
fn serial(exact: &str) -> Option<(f64, bool)> {
    let start = NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(chrono::NaiveTime::MIN);
    let day = exact.parse::<NaiveDate>().ok().map(|day| day.and_time(chrono::NaiveTime::MIN));
    let at: NaiveDateTime = match day {
        Some(day) => day,
        None => DateTime::parse_from_rfc3339(exact).ok()?.naive_local(),
    };
    let past = at.signed_duration_since(start);
    let days = u32::try_from(past.num_days()).ok().filter(|days| (61..2_958_466).contains(days))?;
    let rest = (past - chrono::TimeDelta::days(i64::from(days))).num_milliseconds();
    let part = f64::from(u32::try_from(rest).ok()?) / 86_400_000.0;
    Some((f64::from(days) + part, day.is_some()))
}

/// Runs a piece of the library and makes one error of all it may answer. Its own answer to a full disk is a panic.
fn calm<T>(work: impl FnOnce() -> Result<T, XlsxError>) -> io::Result<T> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let done = catch_unwind(AssertUnwindSafe(work));
    std::panic::set_hook(hook);
    match done {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(XlsxError::IoError(error))) => Err(error),
        Ok(Err(error)) => Err(io::Error::other(error.to_string())),
        Err(panic) => {
            let said = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            let full = ["StorageFull", "FileTooLarge", "QuotaExceeded"].iter().any(|kind| said.contains(kind));
            Err(if full { io::ErrorKind::StorageFull.into() } else { io::Error::other(said) })
        }
    }
}
