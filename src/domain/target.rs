//! Target 目标: what a person, a team or a line is to sell in a month.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static TARGET: Noun = Noun {
    key: "target",
    plural: "targets",
    letter: None,
    ordinal: 25,
    en: ["target", "targets"],
    zh: "目标",
    about: ["What is to be sold in a month", "销售目标"],
    name: "code",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Target", "目标").required().listed(),
        Field::new("user", Kind::Ref("user"), "User", "员工").listed(),
        Field::new("team", Kind::Ref("team"), "Team", "部门").listed(),
        Field::new("line", Kind::Ref("line"), "Business line", "业务线").listed(),
        Field::new("month", Kind::Text, "Month", "月份").required().listed(),
        Field::new("amount", Kind::Money, "Amount", "金额").counted().listed(),
        Field::new("deals", Kind::Int, "Deals", "单数").counted().listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
