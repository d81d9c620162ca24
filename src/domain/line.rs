//! Business line 业务线: what is sold, by which team, and which needs it answers.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static LINE: Noun = Noun {
    key: "line",
    plural: "lines",
    letter: None,
    ordinal: 14,
    en: ["business line", "business lines"],
    zh: "业务线",
    about: ["Business lines, between which customers are shared", "业务线（客户在业务线之间共享）"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Line", "业务线").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("team", Kind::Ref("team"), "Team", "部门").listed(),
        Field::new("solves", Kind::List, "Solves", "解决的需求").listed(),
        Field::new("active", Kind::Bool, "Active", "启用").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
