//! Dismissal 非重复: two records of which somebody has said that they are not the same.

use super::{Field, Kind, Noun, Record, Sight};
use crate::fields;

/// The noun.
pub static DISMISSAL: Noun = Noun {
    key: "dismissal",
    plural: "dismissals",
    letter: None,
    ordinal: 30,
    en: ["dismissal", "dismissals"],
    zh: "非重复",
    about: ["Pairs that are not the same", "非重复的配对"],
    name: "code",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: true,
    fields: fields![internal:
        Field::new("code", Kind::Text, "Pair", "配对").fact().required().listed(),
    ],
};

/// What a pair is called, whichever of the two is named first: `C-1 C-7`.
#[must_use]
pub fn code(a: &Record, b: &Record) -> String {
    pair((a.noun.ordinal, a.id(), &a.reference()), (b.noun.ordinal, b.id(), &b.reference()))
}

/// As [`code`], of the number of the noun, the number of the record, and its reference.
#[must_use]
pub fn pair(a: (i64, i64, &str), b: (i64, i64, &str)) -> String {
    let (first, second) = if (a.0, a.1) <= (b.0, b.1) { (a, b) } else { (b, a) };
    format!("{} {}", first.2, second.2)
}
