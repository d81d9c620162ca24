//! Contact 联系人: a person at a customer.

use super::{Choice, Field, Kind, Noun, Sight};
use crate::fields;

/// The part a person plays when the customer buys.
pub static BUYING_ROLES: &[Choice] = &[
    Choice::new("decider", "decider", "决策人"),
    Choice::new("influencer", "influencer", "影响者"),
    Choice::new("user", "user", "使用者"),
    Choice::new("gatekeeper", "gatekeeper", "把关人"),
    Choice::new("champion", "champion", "支持者"),
    Choice::new("blocker", "blocker", "反对者"),
];

/// The noun.
pub static CONTACT: Noun = Noun {
    key: "contact",
    plural: "contacts",
    letter: Some("P"),
    ordinal: 6,
    en: ["contact", "contacts"],
    zh: "联系人",
    about: ["People at customers", "联系人"],
    name: "name",
    code: None,
    sight: Sight::Through { records: &["customer"], persons: &[], finders: &["created_by"] },
    internal: false,
    fields: fields![
        Field::new("name", Kind::Text, "Name", "姓名").listed().searched(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").listed(),
        Field::new("company", Kind::Text, "Company", "公司").searched(),
        Field::new("title", Kind::Text, "Title", "职务").listed(),
        Field::new("department", Kind::Text, "Department", "部门"),
        Field::new("buying_role", Kind::Choice(BUYING_ROLES), "Buying role", "采购角色"),
        Field::new("attitude", Kind::Text, "Attitude", "态度"),
        Field::new("phones", Kind::Phones, "Phone", "电话").listed(),
        Field::new("emails", Kind::Emails, "E-mail", "邮箱").listed(),
        Field::new("wechat", Kind::Text, "WeChat", "微信"),
        Field::new("website", Kind::Text, "Website", "网站"),
        Field::new("region", Kind::Text, "Region", "地区"),
        Field::new("city", Kind::Text, "City", "城市"),
        Field::new("address", Kind::Text, "Address", "地址"),
        Field::new("birthday", Kind::Text, "Birthday", "生日"),
        Field::new("gone", Kind::Bool, "Left the company", "已离职"),
        Field::new("tags", Kind::List, "Tags", "标签").searched(),
        Field::new("note", Kind::Note, "Note", "备注").searched(),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
        Field::new("last_followup_at", Kind::Moment, "Last follow-up", "最近跟进").kept(),
    ],
};
