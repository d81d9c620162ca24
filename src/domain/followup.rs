//! Follow-up 跟进: what was said or done, with whom, when, by whom.

use super::{Choice, Field, Kind, Noun, Sight};
use crate::fields;

/// By which way.
pub static KINDS: &[Choice] = &[
    Choice::new("call", "call", "电话").also(&["phone", "致电"]),
    Choice::new("visit", "visit", "拜访").also(&["上门"]),
    Choice::new("wechat", "WeChat", "微信"),
    Choice::new("email", "e-mail", "邮件").also(&["mail"]),
    Choice::new("meeting", "meeting", "会议"),
    Choice::new("sms", "SMS", "短信"),
    Choice::new("demo", "demo", "演示"),
    Choice::new("gift", "gift", "礼品"),
    Choice::new("other", "other", "其他"),
];

/// Who began it.
pub static DIRECTIONS: &[Choice] = &[Choice::new("out", "out", "主动"), Choice::new("in", "in", "来访")];

/// The noun.
pub static FOLLOWUP: Noun = Noun {
    key: "followup",
    plural: "followups",
    letter: Some("F"),
    ordinal: 7,
    en: ["follow-up", "follow-ups"],
    zh: "跟进",
    about: ["What was said or done", "跟进"],
    name: "note",
    code: None,
    sight: Sight::Through { records: &["lead", "customer", "contact", "deal"], persons: &["author"], finders: &[] },
    internal: false,
    fields: fields![
        Field::new("at", Kind::Moment, "At", "时间").listed(),
        Field::new("kind", Kind::Choice(KINDS), "Kind", "方式").listed(),
        Field::new("direction", Kind::Choice(DIRECTIONS), "Direction", "方向"),
        Field::new("lead", Kind::Ref("lead"), "Lead", "线索").listed(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").listed(),
        Field::new("contact", Kind::Ref("contact"), "Contact", "联系人").listed(),
        Field::new("deal", Kind::Ref("deal"), "Deal", "商机"),
        Field::new("note", Kind::Note, "Note", "内容").required().listed(),
        Field::new("outcome", Kind::Text, "Outcome", "结果"),
        Field::new("minutes", Kind::Int, "Minutes", "时长(分钟)").counted(),
        Field::new("author", Kind::Ref("user"), "Author", "跟进人").imported().listed(),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
    ],
};
