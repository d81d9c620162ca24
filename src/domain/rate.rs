//! Rate 汇率: what a currency is worth in another, from a day on. Without one, currencies are not added up.

use std::collections::HashMap;

use super::{Field, Kind, Noun, Record, Sight, money};
use crate::fields;

/// The noun.
pub static RATE: Noun = Noun {
    key: "rate",
    plural: "rates",
    letter: None,
    ordinal: 26,
    en: ["exchange rate", "exchange rates"],
    zh: "汇率",
    about: ["What currencies are worth, from which day on", "汇率"],
    name: "code",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Rate code", "汇率代码").required().listed(),
        Field::new("currency", Kind::Text, "Currency", "币种").required().listed(),
        Field::new("home", Kind::Text, "In currency", "折算币种").required().listed(),
        Field::new("rate", Kind::Text, "Rate", "汇率").required().listed(),
        Field::new("since", Kind::Date, "Since", "起始日期").required().listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};

/// A rate as a fraction, and the day (`YYYY-MM-DD`) from which it holds.
type Since = (String, (i64, i64));

/// What currencies are worth in one of them.
#[derive(Debug, Clone, Default)]
pub struct Rates {
    /// The currency that others are turned into.
    home: String,
    /// For each other currency its rates as fractions, from which day on, the earliest first.
    known: HashMap<String, Vec<Since>>,
}

impl Rates {
    /// The rates into a currency that these records tell.
    #[must_use]
    pub fn into_currency(home: &str, records: &[Record]) -> Self {
        let mut known: HashMap<String, Vec<Since>> = HashMap::new();
        for record in records.iter().filter(|record| record.text("home").eq_ignore_ascii_case(home)) {
            if let Some(rate) = money::ratio(record.text("rate")) {
                known
                    .entry(record.text("currency").to_ascii_uppercase())
                    .or_default()
                    .push((record.text("since").to_owned(), rate));
            }
        }
        // Days are text YYYY-MM-DD, whose order is that of the days.
        known.values_mut().for_each(|rates| rates.sort());
        Self { home: home.to_owned(), known }
    }

    /// The currency that others are turned into.
    #[must_use]
    pub fn home(&self) -> &str {
        &self.home
    }

    /// An amount in minor units of the home currency, by the rate that held on a day (`YYYY-MM-DD`), a half to the even
    /// neighbour. None where no rate is known for that day, and beyond 64 bits.
    #[must_use]
    pub fn convert(&self, minor: i64, currency: &str, day: &str) -> Option<i64> {
        if currency == self.home {
            return Some(minor);
        }
        let rates = self.known.get(currency)?;
        let (_, (over, under)) = rates.iter().rev().find(|(since, _)| since.as_str() <= day)?;
        let power = |code: &str| 10_i128.pow(money::exponent(code));
        let over = i128::from(minor) * i128::from(*over) * power(&self.home);
        let under = i128::from(*under) * power(currency);
        let (whole, rest) = (over.div_euclid(under), over.rem_euclid(under));
        let up = rest * 2 > under || (rest * 2 == under && whole % 2 != 0);
        i64::try_from(whole + i128::from(up)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{RATE, Rates};
    use crate::domain::{Record, Value};

    #[test]
    fn an_amount_is_turned_by_the_rate_of_its_day() {
        let rate = |currency: &str, rate: &str, since: &str| {
            let texts = [("currency", currency), ("home", "CNY"), ("rate", rate), ("since", since)];
            texts.into_iter().fold(Record::new(&RATE), |record, (key, text)| record.with(key, Value::text(text)))
        };
        let rates = Rates::into_currency(
            "CNY",
            &[rate("USD", "7.5", "2026-06-01"), rate("USD", "7.25", "2026-01-01"), rate("JPY", "0.05", "2026-01-01")],
        );
        assert_eq!(rates.convert(100, "USD", "2026-03-01"), Some(725));
        assert_eq!(rates.convert(100, "USD", "2026-06-01"), Some(750));
        assert_eq!(rates.convert(100, "USD", "2025-12-31"), None, "no rate held then");
        assert_eq!(rates.convert(100, "JPY", "2026-06-01"), Some(500), "100 yen are 5 yuan");
        assert_eq!(rates.convert(7, "CNY", "2020-01-01"), Some(7));
        assert_eq!(rates.convert(100, "EUR", "2026-06-01"), None);
        assert_eq!(rates.convert(2, "USD", "2026-03-01"), Some(14), "14.5 goes to the even neighbour");
        assert_eq!(rates.convert(6, "USD", "2026-03-01"), Some(44), "43.5 as well");
    }
}
