//! Team 部门: people under one manager; teams form a tree.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static TEAM: Noun = Noun {
    key: "team",
    plural: "teams",
    letter: None,
    ordinal: 13,
    en: ["team", "teams"],
    zh: "部门",
    about: ["Teams: who works under whom, and so who sees what", "部门：谁归谁管，谁能看到什么"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Team", "部门").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("parent", Kind::Ref("team"), "Part of", "上级部门").listed(),
        Field::new("manager", Kind::Ref("user"), "Manager", "主管").listed(),
        Field::new("calendar", Kind::Ref("calendar"), "Calendar", "日历"),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
