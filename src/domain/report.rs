//! A report: rows of typed values under named columns, of which one may be drawn.

use chrono::NaiveDate;

use super::{Choice, Moment};

/// How the values of a column are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name, a code or a word.
    Word,
    /// How many.
    Count,
    /// A part of a whole, 0 to 1.
    Share,
    /// An amount in one currency.
    Money,
    /// Days, with a fraction.
    Days,
    /// One small number after another, such as the weeks of a quarter.
    Series,
}

/// A column; its label is the message `table.KEY`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name for machines.
    pub key: &'static str,
    /// How its values are read.
    pub kind: Kind,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub enum Datum {
    /// Nothing is known.
    Nothing,
    /// A name or a code.
    Text(String),
    /// One of a list of words: the list and the key.
    Word(&'static [Choice], String),
    /// What stands for all that have no value here: the message `table.KEY`.
    None(&'static str),
    /// A whole number.
    Count(i64),
    /// A part of a whole.
    Share(f64),
    /// Minor units and their currency.
    Money(i64, String),
    /// Days, hours as their fraction.
    Days(f64),
    /// A day.
    Day(NaiveDate),
    /// A moment.
    Moment(Moment),
    /// Numbers in their order.
    Series(Vec<f64>),
}

/// A table of a report.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, with a value for each column.
    pub rows: Vec<Vec<Datum>>,
    /// The sums below it, if it has any.
    pub total: Option<Vec<Datum>>,
    /// The column whose values are drawn as bars.
    pub drawn: Option<usize>,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn of(columns: &[(&'static str, Kind)]) -> Self {
        let columns = columns.iter().map(|(key, kind)| Column { key, kind: *kind }).collect();
        Self { columns, ..Self::default() }
    }

    /// With bars for a column.
    #[must_use]
    pub fn draw(mut self, key: &str) -> Self {
        self.drawn = self.columns.iter().position(|column| column.key == key);
        self
    }
}

/// Part of a whole; none of nothing.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts and sums stay far below 2^53")]
pub fn share(part: i64, whole: i64) -> Datum {
    if whole == 0 { Datum::Nothing } else { Datum::Share(part as f64 / whole as f64) }
}

/// Amount for each; none of nothing. Half a minor unit goes to the even neighbour.
#[must_use]
pub fn each(minor: i64, count: i64, currency: &str) -> Datum {
    if count <= 0 {
        return Datum::Nothing;
    }
    let (whole, rest) = (minor.div_euclid(count), minor.rem_euclid(count));
    let up = rest * 2 > count || (rest * 2 == count && whole % 2 != 0);
    Datum::Money(whole + i64::from(up), currency.to_owned())
}

/// How large a value is when it is drawn.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "lengths of bars")]
pub fn size(datum: &Datum) -> f64 {
    match datum {
        Datum::Count(count) => *count as f64,
        Datum::Money(minor, _) => *minor as f64,
        Datum::Share(part) | Datum::Days(part) => *part,
        _ => 0.0,
    }
}

/// The middle one of some numbers, of two middle ones their mean; none of none.
#[must_use]
pub fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => None,
        count if count % 2 == 1 => Some(numbers[middle]),
        _ => Some(numbers[middle - 1].midpoint(numbers[middle])),
    }
}

#[cfg(test)]
mod tests {
    use super::{Datum, each, median, share};

    #[test]
    fn parts_and_middles() {
        assert_eq!(share(1, 4), Datum::Share(0.25));
        assert_eq!(share(0, 0), Datum::Nothing);
        assert_eq!(each(10, 4, "CNY"), Datum::Money(2, "CNY".into()));
        assert_eq!(each(7, 2, "CNY"), Datum::Money(4, "CNY".into()));
        assert_eq!(each(7, 0, "CNY"), Datum::Nothing);
        assert_eq!(median(vec![]), None);
        assert_eq!((median(vec![3.0, 1.0, 2.0]), median(vec![4.0, 1.0])), (Some(2.0), Some(2.5)));
    }
}
