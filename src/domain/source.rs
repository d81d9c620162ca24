//! Source 来源: where leads and customers come from.

use super::{Field, Kind, Noun, Sight, list};
use crate::fields;

/// The noun.
pub static SOURCE: Noun = Noun {
    key: "source",
    plural: "sources",
    letter: None,
    ordinal: 2,
    en: ["source", "sources"],
    zh: "来源",
    about: ["Where leads come from", "来源"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Code", "代码").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("channel", Kind::Choice(list::CHANNELS), "Channel", "渠道").listed(),
        Field::new("sub_channel", Kind::Text, "Sub-channel", "子渠道"),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
