//! Template 消息模板: a text with places for the fields of a record.

use super::list::RECORDS;
use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static TEMPLATE: Noun = Noun {
    key: "template",
    plural: "templates",
    letter: None,
    ordinal: 16,
    en: ["message template", "message templates"],
    zh: "消息模板",
    about: ["Messages with places for the fields of a record", "消息模板"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Template", "模板").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("noun", Kind::Choice(RECORDS), "Of", "对象").required().listed(),
        Field::new("subject", Kind::Text, "Subject", "主题").listed(),
        Field::new("body", Kind::Note, "Text", "正文").required().listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
