//! Order 订单: what a customer bought, when, for how much. Every figure of retention is computed from orders.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static ORDER: Noun = Noun {
    key: "order",
    plural: "orders",
    letter: Some("O"),
    ordinal: 23,
    en: ["order", "orders"],
    zh: "订单",
    about: ["What customers bought", "订单：客户买了什么"],
    name: "title",
    code: None,
    sight: Sight::Through { records: &["customer", "deal"], persons: &["owner", "created_by"], finders: &[] },
    internal: false,
    fields: fields![
        Field::new("title", Kind::Text, "Title", "标题").searched(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").required().listed(),
        Field::new("deal", Kind::Ref("deal"), "Deal", "商机"),
        Field::new("line", Kind::Ref("line"), "Business line", "业务线"),
        Field::new("product", Kind::Ref("product"), "Product", "产品").listed(),
        Field::new("quantity", Kind::Int, "Quantity", "数量").listed(),
        Field::new("amount", Kind::Money, "Amount", "金额").listed(),
        Field::new("cost", Kind::Money, "Cost", "成本"),
        Field::new("at", Kind::Moment, "At", "下单时间").listed(),
        Field::new("owner", Kind::Ref("user"), "Owner", "负责人").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
    ],
};
