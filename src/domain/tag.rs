//! Tag 标签: a word that records are marked with, and what it is meant to say.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static TAG: Noun = Noun {
    key: "tag",
    plural: "tags",
    letter: None,
    ordinal: 12,
    en: ["tag", "tags"],
    zh: "标签",
    about: ["Words that records are marked with", "标签"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Tag", "标签").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("note", Kind::Note, "Note", "备注").listed(),
    ],
};
