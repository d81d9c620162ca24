//! Periods of the calendar that reports go by: months, quarters, years.

use chrono::{Datelike as _, Days, Months, NaiveDate};

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Length {
    /// A calendar month: `2026-09`.
    Month,
    /// Three of them, from January: `2026Q3`.
    Quarter,
    /// A calendar year: `2026`.
    Year,
}

/// One period: its first day decides its place in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The first day.
    pub first: NaiveDate,
    /// How long it is.
    pub length: Length,
}

impl Length {
    const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

impl Period {
    /// The period that a day lies in.
    #[must_use]
    pub fn of(day: NaiveDate, length: Length) -> Self {
        let months = length.months();
        let month = (day.month0() / months) * months + 1;
        Self { first: NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day), length }
    }

    /// The period that follows, or the same at the end of the calendar.
    #[must_use]
    pub fn next(self) -> Self {
        Self { first: self.first.checked_add_months(Months::new(self.length.months())).unwrap_or(self.first), ..self }
    }

    /// The period before, or the same at the beginning of the calendar.
    #[must_use]
    pub fn before(self) -> Self {
        Self { first: self.first.checked_sub_months(Months::new(self.length.months())).unwrap_or(self.first), ..self }
    }

    /// Its last day.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        self.next().first.checked_sub_days(Days::new(1)).unwrap_or(self.first)
    }

    /// Its machine name: `2026-09`, `2026Q3`, `2026`.
    #[must_use]
    pub fn name(self) -> String {
        let (year, month) = (self.first.year(), self.first.month());
        match self.length {
            Length::Month => format!("{year:04}-{month:02}"),
            Length::Quarter => format!("{year:04}Q{}", month.div_ceil(3)),
            Length::Year => format!("{year:04}"),
        }
    }

    /// The months that it consists of.
    pub fn months(self) -> impl Iterator<Item = Self> {
        let first = Self { first: self.first, length: Length::Month };
        std::iter::successors(Some(first), |month| Some(month.next())).take(self.length.months() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::{Length, Period};

    #[test]
    fn a_day_lies_in_one_period_of_each_length() {
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        for (text, month, quarter, year) in [
            ("2024-02-29", "2024-02", "2024Q1", "2024"),
            ("2026-12-31", "2026-12", "2026Q4", "2026"),
            ("2026-07-01", "2026-07", "2026Q3", "2026"),
        ] {
            let names = [Length::Month, Length::Quarter, Length::Year].map(|length| Period::of(day(text), length).name());
            assert_eq!(names, [month, quarter, year], "{text}");
        }
        let quarter = Period::of(day("2024-02-29"), Length::Quarter);
        assert_eq!(
            (quarter.last(), quarter.next().name(), quarter.before().name()),
            (day("2024-03-31"), "2024Q2".into(), "2023Q4".into())
        );
        let months: Vec<String> = quarter.months().map(Period::name).collect();
        assert_eq!(months, ["2024-01", "2024-02", "2024-03"]);
    }
}
