//! Need 需求: what a lead or customer wants solved.

use super::{Choice, Field, Kind, Noun, Sight, list};
use crate::fields;

/// How a need stands.
pub static STATES: &[Choice] =
    &[Choice::new("open", "open", "未解决"), Choice::new("met", "met", "已满足"), Choice::new("unmet", "not met", "未满足")];

/// The noun.
pub static NEED: Noun = Noun {
    key: "need",
    plural: "needs",
    letter: Some("N"),
    ordinal: 9,
    en: ["need", "needs"],
    zh: "需求",
    about: ["What leads and customers want solved", "需求"],
    name: "title",
    code: None,
    sight: Sight::Through { records: &["lead", "customer"], persons: &["created_by"], finders: &[] },
    internal: false,
    fields: fields![
        Field::new("title", Kind::Text, "Need", "需求").required().listed().searched(),
        Field::new("lead", Kind::Ref("lead"), "Lead", "线索").listed(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").listed(),
        Field::new("wanted_by", Kind::Date, "Wanted by", "期望时间").listed(),
        Field::new("budget", Kind::Money, "Budget", "预算").counted().listed(),
        Field::new("state", Kind::Choice(STATES), "State", "状态").listed(),
        Field::new("why_not", Kind::Choice(list::LOSS_REASONS), "Why not", "未购原因"),
        Field::new("why", Kind::Text, "Why bought", "购买原因"),
        Field::new("note", Kind::Note, "Note", "备注"),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
    ],
};
