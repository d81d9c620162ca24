//! Rate 汇率: what a currency is worth in another, from a day on. Without one, currencies are not added up.

use super::{Field, Kind, Noun, Sight};
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
