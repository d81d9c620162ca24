//! Competitor 竞争对手: who else is asked for an offer.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static COMPETITOR: Noun = Noun {
    key: "competitor",
    plural: "competitors",
    letter: None,
    ordinal: 21,
    en: ["competitor", "competitors"],
    zh: "竞争对手",
    about: ["Who else is asked for an offer", "竞争对手"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Competitor", "竞争对手").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("website", Kind::Text, "Website", "网站"),
        Field::new("strengths", Kind::Text, "Strengths", "优势").listed(),
        Field::new("weaknesses", Kind::Text, "Weaknesses", "劣势").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
