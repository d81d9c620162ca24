//! Task 待办: what is to be done, by whom, until when.

use super::value::{DAY, Moment};
use super::{Choice, Field, Kind, Noun, Sight};
use crate::fields;

/// How pressing it is.
pub static PRIORITIES: &[Choice] =
    &[Choice::new("high", "high", "高"), Choice::new("normal", "normal", "中"), Choice::new("low", "low", "低")];

/// Open or done.
pub static STATES: &[Choice] = &[Choice::new("open", "open", "未完成"), Choice::new("done", "done", "已完成")];

/// The noun.
pub static TASK: Noun = Noun {
    key: "task",
    plural: "tasks",
    letter: Some("T"),
    ordinal: 8,
    en: ["task", "tasks"],
    zh: "待办",
    about: ["What is to be done", "待办"],
    name: "title",
    code: None,
    sight: Sight::Through {
        records: &["lead", "customer", "contact", "deal"],
        persons: &["assignee", "created_by"],
        finders: &[],
    },
    internal: false,
    fields: fields![
        Field::new("title", Kind::Text, "Title", "事项").required().listed().searched(),
        Field::new("due", Kind::Due, "Due", "到期").listed(),
        Field::new("lead", Kind::Ref("lead"), "Lead", "线索").listed(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").listed(),
        Field::new("contact", Kind::Ref("contact"), "Contact", "联系人"),
        Field::new("deal", Kind::Ref("deal"), "Deal", "商机"),
        Field::new("assignee", Kind::Ref("user"), "Assignee", "执行人").listed(),
        Field::new("priority", Kind::Choice(PRIORITIES), "Priority", "优先级"),
        Field::new("state", Kind::Choice(STATES), "State", "状态").imported().listed(),
        Field::new("done_at", Kind::Moment, "Done at", "完成时间").imported(),
        Field::new("outcome", Kind::Text, "Outcome", "结果").imported(),
        Field::new("snoozed", Kind::Int, "Times put off", "推迟次数").kept(),
        Field::new("snooze_reason", Kind::Text, "Put off because", "推迟原因").kept(),
        Field::new("note", Kind::Note, "Note", "备注"),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
    ],
};

/// Which list of the day an open task stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    /// Past its moment.
    Overdue,
    /// Until the end of the day.
    Today,
    /// After that, within the horizon.
    Soon,
}

/// Where a task due at `due` stands at `now`; `midnight` is the start of the present local day and `horizon`
/// the number of days after it that still count as soon.
#[must_use]
pub const fn bucket(due: Moment, now: Moment, midnight: Moment, horizon: i64) -> Option<Bucket> {
    if due < now {
        Some(Bucket::Overdue)
    } else if due < midnight + DAY {
        Some(Bucket::Today)
    } else if due < midnight + (horizon + 1) * DAY {
        Some(Bucket::Soon)
    } else {
        None
    }
}
