//! Lead 线索 and its gates.

mod gate;
mod way;

use super::{Choice, Field, Kind, Noun, Record, Sight, list};
use crate::fields;
pub use gate::{EVIDENCE, Gates, Shown, missing};
pub use way::{Passed, complete, enter, first_at, is_handed, is_new, out_of_order, stage, take_back, way};

/// The stages of the funnel, then the two ways out of it.
pub static STAGES: &[Choice] = &[
    Choice::new("ml", "marketing lead", "市场线索").also(&["new", "新线索", "nouveau", "open - not contacted", "not contacted"]),
    Choice::new("mql", "marketing qualified", "市场认可").also(&["marketing qualified lead"]),
    Choice::new("sl", "sales lead", "销售线索").also(&["contacted", "working - contacted", "已联系"]),
    Choice::new("sql", "sales qualified", "销售认可").also(&["qualified", "sales qualified lead"]),
    Choice::new("converted", "converted", "已转化").also(&["closed - converted", "customer"]),
    Choice::new("lost", "lost", "已流失").also(&["closed - not converted", "dead", "disqualified"]),
    Choice::new("nurturing", "nurturing", "培育中"),
];

/// The stages that lie on the way from a first name to a customer, in order.
pub const WAY: [&str; 5] = ["ml", "mql", "sl", "sql", "converted"];

/// The noun.
pub static LEAD: Noun = Noun {
    key: "lead",
    plural: "leads",
    letter: Some("L"),
    ordinal: 4,
    en: ["lead", "leads"],
    zh: "线索",
    about: ["Names that may become customers", "线索"],
    name: "name",
    code: None,
    sight: Sight::Offered { persons: &["owner", "handed_to"], teams: &["handed_team"] },
    internal: false,
    fields: fields![
        Field::new("name", Kind::Text, "Name", "姓名").listed().searched(),
        Field::new("company", Kind::Text, "Company", "公司").listed().searched(),
        Field::new("stage", Kind::Choice(STAGES), "Stage", "阶段").imported().listed(),
        Field::new("phones", Kind::Phones, "Phone", "电话").listed(),
        Field::new("emails", Kind::Emails, "E-mail", "邮箱"),
        Field::new("title", Kind::Text, "Title", "职务"),
        Field::new("source", Kind::Ref("source"), "Source", "来源").listed(),
        Field::new("owner", Kind::Ref("user"), "Owner", "负责人").listed(),
        Field::new("region", Kind::Text, "Region", "地区"),
        Field::new("city", Kind::Text, "City", "城市").searched(),
        Field::new("address", Kind::Text, "Address", "地址"),
        Field::new("industry", Kind::Text, "Industry", "行业"),
        Field::new("wechat", Kind::Text, "WeChat", "微信"),
        Field::new("website", Kind::Text, "Website", "网站"),
        Field::new("line", Kind::Ref("line"), "Business line", "业务线"),
        Field::new("score", Kind::Int, "Score", "评分"),
        Field::new("score_by_hand", Kind::Bool, "Score set by hand", "手工评分").kept(),
        Field::new("need", Kind::Text, "Need", "需求"),
        Field::new("budget", Kind::Text, "Budget", "预算"),
        Field::new("authority", Kind::Text, "Authority", "决策权"),
        Field::new("timeline", Kind::Text, "Timeline", "时间表"),
        Field::new("campaign", Kind::Text, "Campaign", "活动"),
        Field::new("tags", Kind::List, "Tags", "标签").searched(),
        Field::new("note", Kind::Note, "Note", "备注").searched(),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
        Field::new("captured_at", Kind::Moment, "Captured at", "获取时间"),
        Field::new("captured_by", Kind::Ref("user"), "Captured by", "获取人").imported(),
        Field::new("furthest", Kind::Choice(STAGES), "Furthest stage", "最远阶段").kept(),
        Field::new("stage_at", Kind::Moment, "In stage since", "进入阶段时间").imported(),
        Field::new("mql_at", Kind::Moment, "Marketing qualified at", "市场认可时间").imported(),
        Field::new("sl_at", Kind::Moment, "Sales lead since", "转销售时间").imported(),
        Field::new("sql_at", Kind::Moment, "Sales qualified at", "销售认可时间").imported(),
        Field::new("converted_at", Kind::Moment, "Converted at", "转化时间").imported(),
        Field::new("lost_at", Kind::Moment, "Lost at", "流失时间").imported(),
        Field::new("wake_on", Kind::Date, "Wakes on", "唤醒日期").kept(),
        Field::new("handed_to", Kind::Ref("user"), "Handed to", "移交给").kept(),
        Field::new("handed_team", Kind::Ref("team"), "Handed to team", "移交部门").kept(),
        Field::new("handed_by", Kind::Ref("user"), "Handed over by", "移交人").kept(),
        Field::new("handed_at", Kind::Moment, "Handed over at", "移交时间").kept(),
        Field::new("accept_by", Kind::Moment, "To be accepted by", "受理期限").kept(),
        Field::new("rejections", Kind::Int, "Times rejected", "退回次数").kept(),
        Field::new("reject_reason", Kind::Choice(list::LOSS_REASONS), "Reason of rejection", "退回原因").kept(),
        Field::new("reject_note", Kind::Text, "Note on rejection", "退回说明").kept(),
        Field::new("last_followup_at", Kind::Moment, "Last follow-up", "最近跟进").kept(),
        Field::new("lost_reason", Kind::Choice(list::LOSS_REASONS), "Loss reason", "流失原因").imported(),
        Field::new("lost_note", Kind::Text, "Loss note", "流失说明").imported(),
        Field::new("converted_customer", Kind::Ref("customer"), "Became customer", "转为客户").kept(),
        Field::new("converted_contact", Kind::Ref("contact"), "Became contact", "转为联系人").kept(),
        Field::new("converted_deal", Kind::Ref("deal"), "Became deal", "转为商机").kept(),
    ],
};

/// Whether nothing more is to be done with a lead in this stage.
#[must_use]
pub fn is_closed(stage: &str) -> bool {
    matches!(stage, "converted" | "lost")
}

/// Where a stage stands on the way; none for lost and nurturing.
#[must_use]
pub fn step(stage: &str) -> Option<usize> {
    WAY.iter().position(|known| *known == stage)
}

/// A passage that a rule does not allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stuck {
    /// The lead is converted or lost already.
    Closed { stage: String },
    /// The stage asked for is not ahead of the present one.
    NotAhead { from: String, to: String },
}

/// The stages that a lead enters when it is qualified: one gate on, or up to `to`, passing those in between.
///
/// # Errors
/// [`Stuck`] where the lead is closed or `to` is not ahead of it.
pub fn qualify(lead: &Record, to: Option<&str>) -> Result<Vec<&'static str>, Stuck> {
    let stage = lead.text("stage");
    if is_closed(stage) {
        return Err(Stuck::Closed { stage: stage.to_owned() });
    }
    // A nurtured lead starts again at the first gate.
    let from = step(stage).unwrap_or(0);
    let target = to.and_then(step).unwrap_or(from + 1);
    // `converted` is reached by conversion, which makes the customer.
    if target <= from || target >= WAY.len() - 1 {
        let to = to.unwrap_or("converted").to_owned();
        return Err(Stuck::NotAhead { from: stage.to_owned(), to });
    }
    Ok(WAY[from + 1..=target].to_vec())
}

#[cfg(test)]
mod tests {
    use super::{LEAD, Stuck, qualify};
    use crate::domain::{Record, Value};

    fn lead(stage: &str) -> Record {
        Record::new(&LEAD).with("stage", Value::text(stage))
    }

    #[test]
    fn qualifying_passes_every_gate_in_between() {
        assert_eq!(qualify(&lead("ml"), None), Ok(vec!["mql"]));
        assert_eq!(qualify(&lead("ml"), Some("sql")), Ok(vec!["mql", "sl", "sql"]));
        assert_eq!(qualify(&lead("nurturing"), None), Ok(vec!["mql"]));
        assert_eq!(qualify(&lead("lost"), None), Err(Stuck::Closed { stage: "lost".into() }));
        let back = Stuck::NotAhead { from: "sql".into(), to: "mql".into() };
        assert_eq!(qualify(&lead("sql"), Some("mql")), Err(back));
        assert!(qualify(&lead("sql"), None).is_err(), "only a conversion makes a customer");
    }
}
