//! Lists of days with the names of their holidays: `2026-10-01 国庆节`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::BadValue;

/// What parts one entry of a list from the next.
const MARKS: [char; 8] = [',', '，', ';', '；', '、', '|', '\n', '\r'];

/// Days that one entry may span.
const LONGEST: i64 = 366;

/// A day as it is stored, with its name.
#[must_use]
pub fn of(entry: &str) -> Option<(NaiveDate, String)> {
    let (date, name) = entry.split_once(' ').unwrap_or((entry, ""));
    Some((NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?, name.trim().to_owned()))
}

/// How a day is stored.
#[must_use]
pub fn write(day: NaiveDate, name: &str) -> String {
    format!("{day} {}", plain(name)).trim_end().to_owned()
}

/// A name on one line, without what would part it in a list.
fn plain(name: &str) -> String {
    name.replace(MARKS, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads days typed in a list, each with a name or without: `2026-10-01 国庆节, 2027-01-01..2027-01-03 元旦`. They
/// come back in order, each once.
///
/// # Errors
/// [`BadValue::NotADay`] with the entry.
pub fn read(text: &str) -> Result<Vec<String>, BadValue> {
    let mut days = BTreeMap::new();
    for entry in text.split(MARKS).map(str::trim).filter(|entry| !entry.is_empty()) {
        let bad = || BadValue::NotADay(entry.chars().take(40).collect());
        let end = entry.find(|c: char| !c.is_ascii_digit() && !"-/.年月日".contains(c)).unwrap_or(entry.len());
        let (dates, name) = entry.split_at(end);
        let (from, to) = match dates.split_once("..") {
            Some((from, to)) => (date(from), date(to)),
            None => (date(dates), date(dates)),
        };
        let (from, to) = from.zip(to).filter(|(from, to)| (0..LONGEST).contains(&(*to - *from).num_days())).ok_or_else(bad)?;
        for day in from.iter_days().take_while(|day| *day <= to) {
            put(&mut days, day, name.trim());
        }
    }
    Ok(written(&days))
}

/// `2026-10-01`, `2026/10/1`, `2026.10.1`, `20261001`, `2026年10月1日`.
fn date(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split(['-', '/', '.', '年', '月', '日']).filter(|part| !part.is_empty()).collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => (*year, *month, *day),
        [whole] if whole.len() == 8 => (&whole[..4], &whole[4..6], &whole[6..]),
        _ => return None,
    };
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    in_reach(date).then_some(date)
}

/// Whether tend deals with a day: the years 1900 to 9999.
#[must_use]
pub fn in_reach(day: NaiveDate) -> bool {
    use chrono::Datelike as _;
    (1900..=9999).contains(&day.year())
}

/// A named entry keeps its name where the same day comes again without one.
fn put(days: &mut BTreeMap<NaiveDate, String>, day: NaiveDate, name: &str) {
    let kept = days.entry(day).or_default();
    if !name.is_empty() {
        name.clone_into(kept);
    }
}

fn written(days: &BTreeMap<NaiveDate, String>) -> Vec<String> {
    days.iter().map(|(day, name)| write(*day, name)).collect()
}

/// A day as a file of holidays has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The line where it stands, from 1.
    pub line: u64,
    /// The day.
    pub day: NaiveDate,
    /// Whether it is worked; else it is off.
    pub make_up: bool,
    /// The name of the holiday, or empty.
    pub name: String,
}

/// Days of a calendar after others were put into it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Days off.
    pub holidays: Vec<String>,
    /// Days worked.
    pub make_up: Vec<String>,
    /// Days that were in neither list.
    pub added: u64,
    /// Days that were in the other list, or by another name.
    pub updated: u64,
    /// Days that were there already.
    pub unchanged: u64,
}

/// Puts the days of a file into the lists of a calendar. What the file does not name stays.
#[must_use]
pub fn merge(holidays: &[String], make_up: &[String], listed: &[Listed]) -> Merged {
    let read = |entries: &[String]| entries.iter().filter_map(|entry| of(entry)).collect::<BTreeMap<_, _>>();
    let mut lists = [read(holidays), read(make_up)];
    let mut merged = Merged::default();
    for one in listed {
        let here = usize::from(one.make_up);
        let before = lists[here].get(&one.day).map(|name| plain(name));
        let moved = lists[1 - here].remove(&one.day);
        let given = plain(&one.name);
        put(&mut lists[here], one.day, if given.is_empty() { moved.as_deref().unwrap_or("") } else { &given });
        let same = before.as_ref() == lists[here].get(&one.day);
        match (moved, before) {
            (None, None) => merged.added += 1,
            (None, Some(_)) if same => merged.unchanged += 1,
            _ => merged.updated += 1,
        }
    }
    merged.holidays = written(&lists[0]);
    merged.make_up = written(&lists[1]);
    merged
}

/// The first day that stands in both lists, which cannot be.
#[must_use]
pub fn in_both(holidays: &[String], make_up: &[String]) -> Option<NaiveDate> {
    let worked: BTreeSet<NaiveDate> = make_up.iter().filter_map(|entry| of(entry)).map(|(day, _)| day).collect();
    holidays.iter().filter_map(|entry| of(entry)).map(|(day, _)| day).find(|day| worked.contains(day))
}

#[cfg(test)]
mod tests {
    use super::{Listed, in_both, merge, read};
    use chrono::NaiveDate;

    #[test]
    fn days_are_read_in_order_each_once() {
        let days = read("2026/10/2; 20261001 国庆节，2026年12月31日\n2026-10-01").unwrap();
        assert_eq!(days, ["2026-10-01 国庆节", "2026-10-02", "2026-12-31"]);
        assert_eq!(read("2027-01-01..2027-01-03 元旦").unwrap().len(), 3);
        assert_eq!(read(" ,; ").unwrap(), Vec::<String>::new());
        for bad in ["10-01", "2026-02-30", "2026-10-03..2026-10-01", "2026-01-01..2028-01-01", "国庆节", "1026-01-01", "2026-1"]
        {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_same_file_again_changes_nothing() {
        let day = |day: u32, make_up: bool, name: &str| Listed {
            line: 1,
            day: NaiveDate::from_ymd_opt(2026, 10, day).unwrap(),
            make_up,
            name: name.to_owned(),
        };
        let file = [day(1, false, "国庆节"), day(10, true, "国庆节"), day(2, false, "")];
        let old = ["2026-10-10".to_owned(), "2026-05-01 劳动节".to_owned()];
        let first = merge(&old, &[], &file);
        assert_eq!((first.added, first.updated, first.unchanged), (2, 1, 0));
        assert_eq!(first.holidays, ["2026-05-01 劳动节", "2026-10-01 国庆节", "2026-10-02"]);
        assert_eq!(first.make_up, ["2026-10-10 国庆节"]);
        let again = merge(&first.holidays, &first.make_up, &file);
        assert_eq!((again.added, again.updated, again.unchanged), (0, 0, 3));
        assert_eq!((&again.holidays, &again.make_up), (&first.holidays, &first.make_up));
        assert_eq!(in_both(&first.holidays, &first.make_up), None);
        assert_eq!(in_both(&first.holidays, &first.holidays[2..]), NaiveDate::from_ymd_opt(2026, 10, 2));
    }
}
