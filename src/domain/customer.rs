//! Customer 客户.

use super::{Choice, Field, Kind, Noun, Sight};
use crate::fields;

/// What a customer is.
pub static KINDS: &[Choice] = &[
    Choice::new("company", "company", "企业").also(&["公司", "business"]),
    Choice::new("person", "person", "个人"),
    Choice::new("household", "household", "家庭"),
];

/// Value tiers.
pub static TIERS: &[Choice] =
    &[Choice::new("A", "A", "A级"), Choice::new("B", "B", "B级"), Choice::new("C", "C", "C级"), Choice::new("D", "D", "D级")];

/// The noun.
pub static CUSTOMER: Noun = Noun {
    key: "customer",
    plural: "customers",
    letter: Some("C"),
    ordinal: 5,
    en: ["customer", "customers"],
    zh: "客户",
    about: ["Companies and people that bought or may buy", "客户"],
    name: "name",
    code: None,
    sight: Sight::Persons(&["owner"]),
    internal: false,
    fields: fields![
        Field::new("name", Kind::Text, "Name", "名称").required().listed().searched(),
        Field::new("aliases", Kind::List, "Other names", "别名").searched(),
        Field::new("kind", Kind::Choice(KINDS), "Kind", "类型"),
        Field::new("tier", Kind::Choice(TIERS), "Tier", "等级").listed(),
        Field::new("phones", Kind::Phones, "Phone", "电话").listed(),
        Field::new("emails", Kind::Emails, "E-mail", "邮箱"),
        Field::new("industry", Kind::Text, "Industry", "行业"),
        Field::new("size", Kind::Text, "Size", "规模"),
        Field::new("region", Kind::Text, "Region", "地区"),
        Field::new("city", Kind::Text, "City", "城市").searched(),
        Field::new("address", Kind::Text, "Address", "地址"),
        Field::new("website", Kind::Text, "Website", "网站"),
        Field::new("credit_code", Kind::Text, "Credit code", "统一社会信用代码"),
        Field::new("owner", Kind::Ref("user"), "Owner", "负责人").listed(),
        Field::new("pool", Kind::Ref("pool"), "Pool", "公海").listed(),
        Field::new("source", Kind::Ref("source"), "Source", "来源"),
        Field::new("parent", Kind::Ref("customer"), "Parent", "上级客户"),
        Field::new("tags", Kind::List, "Tags", "标签").searched(),
        Field::new("note", Kind::Note, "Note", "备注").searched(),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
        Field::new("stub", Kind::Bool, "Known by name only", "仅有名称"),
        Field::new("acquired_at", Kind::Moment, "Owned since", "归属时间").kept(),
        Field::new("last_followup_at", Kind::Moment, "Last follow-up", "最近跟进").kept(),
    ],
};
