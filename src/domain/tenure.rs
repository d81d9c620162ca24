//! Tenure: one stretch of time in which a lead, customer or deal has one owner or lies in one pool.

use super::{Choice, Field, Kind, Noun, Record, Sight};
use crate::fields;

/// How a tenure began.
pub static WAYS: &[Choice] = &[
    Choice::new("created", "created", "新建"),
    Choice::new("imported", "imported", "导入"),
    Choice::new("assigned", "assigned", "分配"),
    Choice::new("claimed", "claimed", "领取"),
    Choice::new("transferred", "transferred", "转移"),
    Choice::new("handed-over", "handed over", "交接"),
    Choice::new("recycled", "recycled", "回收"),
    Choice::new("released", "released", "释放"),
    Choice::new("registered", "registered", "报备"),
];

/// The noun.
pub static TENURE: Noun = Noun {
    key: "tenure",
    plural: "tenures",
    letter: None,
    ordinal: 11,
    en: ["tenure", "tenures"],
    zh: "归属记录",
    about: ["Who had a record when", "归属记录"],
    name: "how",
    code: None,
    sight: Sight::Through { records: &["lead", "customer", "deal"], persons: &["owner"], finders: &[] },
    internal: true,
    fields: fields![internal:
        Field::new("lead", Kind::Ref("lead"), "Lead", "线索"),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户"),
        Field::new("deal", Kind::Ref("deal"), "Deal", "商机"),
        Field::new("owner", Kind::Ref("user"), "Owner", "负责人").listed(),
        Field::new("pool", Kind::Ref("pool"), "Pool", "公海").listed(),
        Field::new("from_at", Kind::Moment, "From", "开始").required().listed(),
        Field::new("to_at", Kind::Moment, "To", "结束").listed(),
        Field::new("how", Kind::Choice(WAYS), "How", "方式").required().listed(),
        Field::new("by_user", Kind::Ref("user"), "By", "操作人").listed(),
        Field::new("reason", Kind::Text, "Reason", "原因").listed(),
    ],
};

/// The tenure that a record in its present hands needs: owner and pool as they are, from `at` on.
#[must_use]
pub fn of(record: &Record, how: &str, at: i64, by: i64, reason: Option<&str>) -> Record {
    use super::Value;
    let pool = if record.noun.field("pool").is_some() { record.get("pool").clone() } else { Value::Null };
    Record::new(&TENURE)
        .with(record.noun.key, Value::Int(record.id()))
        .with("owner", record.get("owner").clone())
        .with("pool", pool)
        .with("from_at", Value::Int(at))
        .with("how", Value::text(how))
        .with("by_user", Value::Int(by))
        .with("reason", reason.map_or(Value::Null, Value::text))
}
