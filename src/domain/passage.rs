//! Passage: one lead going through one gate, or one deal entering one stage. Rules write passages; the funnel is read from them.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static PASSAGE: Noun = Noun {
    key: "passage",
    plural: "passages",
    letter: None,
    ordinal: 10,
    en: ["passage", "passages"],
    zh: "阶段变更",
    about: ["Leads and deals going from stage to stage", "阶段变更"],
    name: "to_stage",
    code: None,
    sight: Sight::Through { records: &["lead", "deal"], persons: &[], finders: &[] },
    internal: true,
    fields: fields![internal:
        Field::new("lead", Kind::Ref("lead"), "Lead", "线索").listed(),
        Field::new("deal", Kind::Ref("deal"), "Deal", "商机").listed(),
        Field::new("from_stage", Kind::Text, "From", "从").fact().listed(),
        Field::new("to_stage", Kind::Text, "To", "到").fact().required().listed(),
        Field::new("at", Kind::Moment, "At", "时间").required().listed(),
        Field::new("by_user", Kind::Ref("user"), "By", "操作人").listed(),
        Field::new("reason", Kind::Text, "Reason", "原因").listed(),
        Field::new("evidence", Kind::Text, "Evidence", "证据").listed(),
        Field::new("missing", Kind::List, "Missing", "缺少").fact().listed(),
    ],
};
