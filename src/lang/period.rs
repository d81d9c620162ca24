//! Periods in words: `2026-09`, `2026Q3`, `last quarter`, `上个月`.

use chrono::NaiveDate;

use crate::domain::period::{Length, Period};

/// Words for lengths.
const LENGTHS: [(&[&str], Length); 3] = [
    (&["month", "个月", "月"], Length::Month),
    (&["quarter", "个季度", "季度", "季"], Length::Quarter),
    (&["year", "年度", "年"], Length::Year),
];

/// Words for which one, as steps from the present one.
const WHICH: [(&[&str], i32); 3] =
    [(&["this", "本", "这", "今", "当"], 0), (&["last", "上", "去", "previous"], -1), (&["next", "下", "明"], 1)];

/// The period that a phrase names, seen from a day. The whole phrase must match.
#[must_use]
pub fn parse(phrase: &str, today: NaiveDate) -> Option<Period> {
    let text: String = phrase.trim().to_lowercase();
    named(&text).or_else(|| relative(&text, today))
}

fn named(text: &str) -> Option<Period> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    // 2026年9月, 2026年第3季度, 2026年: the same with other marks.
    let plain = plain.replace("年第", "q").replace("季度", "").replace('年', "-").replace(['月', '季'], "");
    let plain = plain.trim_end_matches('-');
    let year = |text: &str| text.parse::<i32>().ok().filter(|_| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()));
    let of = |year: i32, month: u32, length| Some(Period::of(NaiveDate::from_ymd_opt(year, month, 1)?, length));
    if let Some(year) = year(plain) {
        return of(year, 1, Length::Year);
    }
    let (first, rest) = plain.split_at_checked(4)?;
    let year = year(first)?;
    let rest = rest.trim_start_matches(['-', '/', '.']);
    if let Some(quarter) = rest.strip_prefix('q') {
        let quarter = quarter.parse::<u32>().ok().filter(|quarter| (1..=4).contains(quarter))?;
        return of(year, quarter * 3 - 2, Length::Quarter);
    }
    let month = rest.parse::<u32>().ok().filter(|_| rest.len() <= 2 && rest.bytes().all(|b| b.is_ascii_digit()))?;
    of(year, month, Length::Month)
}

fn relative(text: &str, today: NaiveDate) -> Option<Period> {
    let (step, rest) = WHICH.iter().find_map(|(words, step)| {
        let rest = words.iter().find_map(|word| text.strip_prefix(word))?;
        Some((*step, rest.trim()))
    })?;
    let (_, length) = LENGTHS.iter().find(|(words, _)| words.contains(&rest))?;
    let present = Period::of(today, *length);
    Some(match step {
        0 => present,
        1 => present.next(),
        _ => present.before(),
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn periods_are_read_in_both_languages() {
        let today = "2026-09-16".parse().unwrap();
        for (phrase, name) in [
            ("2026-09", "2026-09"),
            ("2026/9", "2026-09"),
            ("2026年9月", "2026-09"),
            ("2025Q4", "2025Q4"),
            ("2025 q4", "2025Q4"),
            ("2025-Q4", "2025Q4"),
            ("2025年第4季度", "2025Q4"),
            ("2024", "2024"),
            ("2024年", "2024"),
            ("this month", "2026-09"),
            ("本月", "2026-09"),
            ("上个月", "2026-08"),
            ("上月", "2026-08"),
            ("last quarter", "2026Q2"),
            ("本季度", "2026Q3"),
            ("下季度", "2026Q4"),
            ("This Year", "2026"),
            ("去年", "2025"),
            ("今年", "2026"),
        ] {
            assert_eq!(parse(phrase, today).map(|period| period.name()).as_deref(), Some(name), "{phrase}");
        }
        for phrase in ["", "2026-13", "2026Q5", "month", "last", "26-09", "2026-9-1", "上"] {
            assert_eq!(parse(phrase, today), None, "{phrase}");
        }
    }
}
