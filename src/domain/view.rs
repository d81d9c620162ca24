//! View 视图: a filter, columns and an order under a name.

use super::list::RECORDS;
use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static VIEW: Noun = Noun {
    key: "view",
    plural: "views",
    letter: None,
    ordinal: 15,
    en: ["view", "views"],
    zh: "视图",
    about: ["Saved listings: a filter, columns and an order under a name", "保存的列表：筛选、列和排序"],
    name: "code",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "View", "视图").required().listed(),
        Field::new("noun", Kind::Choice(RECORDS), "Of", "对象").required().listed(),
        Field::new("filter", Kind::Text, "Filter", "筛选").listed(),
        Field::new("columns", Kind::Text, "Columns", "列").listed(),
        Field::new("sort", Kind::Text, "Order", "排序").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
