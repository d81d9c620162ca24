//! Product 产品: what is sold, at which list price, and what comes after it or with it.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static PRODUCT: Noun = Noun {
    key: "product",
    plural: "products",
    letter: None,
    ordinal: 20,
    en: ["product", "products"],
    zh: "产品",
    about: ["What is sold, at which list price", "产品：卖什么，标价多少"],
    name: "name",
    code: Some("sku"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("sku", Kind::Text, "SKU", "产品编码").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("line", Kind::Ref("line"), "Business line", "业务线").listed(),
        Field::new("series", Kind::Text, "Series", "系列").listed(),
        Field::new("price", Kind::Money, "List price", "标价").counted().listed(),
        Field::new("cost", Kind::Money, "Cost", "成本").counted(),
        Field::new("successor", Kind::Ref("product"), "Successor", "后继产品"),
        Field::new("companions", Kind::List, "Goes with", "搭配产品"),
        Field::new("trade_in", Kind::Bool, "Taken in trade", "可以旧换新"),
        Field::new("active", Kind::Bool, "Active", "在售").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};
