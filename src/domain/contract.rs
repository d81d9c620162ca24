//! Contract 合同: what was agreed with a customer for which term, and what becomes of it at its end.

use super::{Choice, Field, Kind, Noun, Sight};
use crate::fields;

/// What becomes of a contract at its end.
pub static RENEWALS: &[Choice] = &[
    Choice::new("auto", "renews itself", "自动续约").also(&["automatic"]),
    Choice::new("manual", "to be renewed", "需手动续约"),
    Choice::new("none", "ends", "到期终止"),
];

/// The noun.
pub static CONTRACT: Noun = Noun {
    key: "contract",
    plural: "contracts",
    letter: Some("CT"),
    ordinal: 24,
    en: ["contract", "contracts"],
    zh: "合同",
    about: ["What was agreed for how long", "合同：约定了什么，为期多久"],
    name: "name",
    code: None,
    sight: Sight::Through { records: &["customer", "deal"], persons: &["owner", "created_by"], finders: &[] },
    internal: false,
    fields: fields![
        Field::new("name", Kind::Text, "Name", "名称").required().listed().searched(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").required().listed(),
        Field::new("deal", Kind::Ref("deal"), "Deal", "商机"),
        Field::new("line", Kind::Ref("line"), "Business line", "业务线"),
        Field::new("value", Kind::Money, "Value", "合同额").counted().listed(),
        Field::new("starts_on", Kind::Date, "Starts on", "开始日期").listed(),
        Field::new("ends_on", Kind::Date, "Ends on", "结束日期").listed(),
        Field::new("renewal", Kind::Choice(RENEWALS), "Renewal", "续约方式").listed(),
        Field::new("renews", Kind::Ref("contract"), "Follows", "续签自"),
        Field::new("sla", Kind::Text, "SLA", "服务水平协议"),
        Field::new("owner", Kind::Ref("user"), "Owner", "负责人").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
    ],
};
