//! Deal 商机: what may be sold to whom, for how much, when, and how likely; and what became of it.

use super::{Choice, Field, Kind, Noun, Record, Sight, Value, list, stage};
use crate::fields;

/// Categories of forecast, the surest first.
pub static CATEGORIES: &[Choice] = &[
    Choice::new("closed", "closed", "已成交"),
    Choice::new("commit", "commit", "承诺"),
    Choice::new("best-case", "best case", "乐观").also(&["best", "upside"]),
    Choice::new("pipeline", "pipeline", "储备"),
    Choice::new("omitted", "omitted", "不计入"),
];

/// The noun.
pub static DEAL: Noun = Noun {
    key: "deal",
    plural: "deals",
    letter: Some("D"),
    ordinal: 22,
    en: ["deal", "deals"],
    zh: "商机",
    about: ["What may be sold, or was", "商机：可能的和已成的生意"],
    name: "name",
    code: None,
    sight: Sight::Persons(&["owner"]),
    internal: false,
    fields: fields![
        Field::new("name", Kind::Text, "Name", "名称").listed().searched(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").listed(),
        Field::new("contact", Kind::Ref("contact"), "Contact", "联系人"),
        Field::new("lead", Kind::Ref("lead"), "Lead", "线索"),
        Field::new("line", Kind::Ref("line"), "Business line", "业务线"),
        Field::new("product", Kind::Ref("product"), "Product", "产品").listed(),
        Field::new("quantity", Kind::Int, "Quantity", "数量").counted(),
        Field::new("stage", Kind::Ref("stage"), "Stage", "阶段").imported().listed(),
        Field::new("state", Kind::Choice(stage::KINDS), "State", "状态").kept(),
        Field::new("amount", Kind::Money, "Amount", "金额").counted().listed(),
        Field::new("probability", Kind::Int, "Probability %", "赢率%").listed(),
        Field::new("category", Kind::Choice(CATEGORIES), "Category", "预测类别"),
        Field::new("by_hand", Kind::List, "Set by hand", "手工设定").kept().fact(),
        Field::new("expected_close", Kind::Date, "Expected close", "预计成交日期").listed(),
        Field::new("pushes", Kind::Int, "Times pushed", "推迟次数").kept(),
        Field::new("owner", Kind::Ref("user"), "Owner", "负责人").listed(),
        Field::new("shares", Kind::List, "Shares", "业绩分成").kept().fact(),
        Field::new("competitor", Kind::Ref("competitor"), "Competitor", "竞争对手"),
        Field::new("next_step", Kind::Text, "Next step", "下一步"),
        Field::new("source", Kind::Ref("source"), "Source", "来源"),
        Field::new("campaign", Kind::Text, "Campaign", "活动"),
        Field::new("on_hold", Kind::Bool, "On hold", "搁置").kept(),
        Field::new("hold_reason", Kind::Text, "On hold because", "搁置原因").kept(),
        Field::new("lost_reason", Kind::Choice(list::LOSS_REASONS), "Loss reason", "输单原因").imported(),
        Field::new("lost_note", Kind::Text, "Loss note", "输单说明").imported(),
        Field::new("opened_at", Kind::Moment, "Opened at", "开始时间").imported(),
        Field::new("stage_at", Kind::Moment, "In stage since", "进入阶段时间").kept(),
        Field::new("closed_at", Kind::Moment, "Closed at", "关闭时间").imported(),
        Field::new("last_followup_at", Kind::Moment, "Last follow-up", "最近跟进").kept(),
        Field::new("tags", Kind::List, "Tags", "标签").searched(),
        Field::new("note", Kind::Note, "Note", "备注").searched(),
        Field::new("ext_id", Kind::Text, "External ID", "外部编号"),
    ],
};

/// The fields that follow the stage until somebody sets them by hand.
pub const FOLLOWING: [&str; 2] = ["probability", "category"];

/// Whether somebody has set a field by hand, so that it no longer follows the stage.
#[must_use]
pub fn by_hand(deal: &Record, key: &str) -> bool {
    deal.get("by_hand").as_list().iter().any(|own| own == key)
}

/// The deal in a stage: its state, and what follows the stage. What was set by hand stays as long as the deal is open;
/// what is closed is certain.
#[must_use]
pub fn enter(mut deal: Record, stage: &Record) -> Record {
    deal.set("stage", Value::Int(stage.id()));
    deal.set("state", stage.get("kind").clone());
    if stage.text("kind") != "open" {
        deal.set("by_hand", Value::Null);
    }
    for key in FOLLOWING {
        if !by_hand(&deal, key) {
            deal.set(key, stage.get(key).clone());
        }
    }
    deal
}

/// An edited deal with what follows from the edit: a probability or category that was set is kept from now on, one that
/// was emptied follows the stage again, and an expected close moved to a later day is counted.
#[must_use]
pub fn edited(mut deal: Record, old: &Record, stage: &Record) -> Record {
    let mut hands: Vec<String> = old.get("by_hand").as_list().to_vec();
    for key in FOLLOWING {
        if deal.get(key) == old.get(key) {
            continue;
        }
        hands.retain(|own| own != key);
        if deal.get(key).is_null() {
            deal.set(key, stage.get(key).clone());
        } else {
            hands.push(key.to_owned());
        }
    }
    deal.set("by_hand", Value::list(hands));
    let (before, after) = (old.text("expected_close"), deal.text("expected_close"));
    // Days are text YYYY-MM-DD, whose order is that of the days.
    if !before.is_empty() && after > before {
        deal.set("pushes", Value::Int(old.int("pushes").unwrap_or(0) + 1));
    }
    deal
}

/// What a deal is worth by its chance: minor units × percent / 100, a half to the even neighbour.
#[must_use]
pub fn weighted(minor: i64, percent: i64) -> i64 {
    let product = i128::from(minor) * i128::from(percent);
    let (whole, rest) = (product.div_euclid(100), product.rem_euclid(100));
    let up = rest > 50 || (rest == 50 && whole % 2 != 0);
    // A percentage of at most 100 keeps the amount within 64 bits.
    i64::try_from(whole + i128::from(up)).unwrap_or(i64::MAX)
}

/// Whose sale it is: the shares of others as they were given, and what is left for the owner first.
///
/// # Errors
/// The sum of what was given, where it is more than 100 or a share is not between 1 and 100.
pub fn split(owner: &str, others: &[(String, i64)]) -> Result<Vec<String>, i64> {
    let given = others.iter().fold(0_i64, |sum, (_, percent)| sum.saturating_add(*percent));
    if given > 100 || others.iter().any(|(_, percent)| !(1..=100).contains(percent)) {
        return Err(given);
    }
    let owners = others.iter().any(|(login, _)| login == owner);
    // Who names the owner too has said everything, and must have given away all of it.
    if owners && given != 100 {
        return Err(given);
    }
    let rest = (!owners && given < 100).then(|| format!("{owner}:{}", 100 - given));
    Ok(rest.into_iter().chain(others.iter().map(|(login, percent)| format!("{login}:{percent}"))).collect())
}

#[cfg(test)]
mod tests {
    use super::{DEAL, by_hand, edited, enter, split, weighted};
    use crate::domain::{Record, Value, stage};

    fn stage(place: usize) -> Record {
        stage::GIVEN[place].record(1).with("id", Value::Int(1 + i64::try_from(place).unwrap_or(0)))
    }

    #[test]
    fn probability_follows_the_stage_until_set_by_hand() {
        let deal = enter(Record::new(&DEAL), &stage(0));
        assert_eq!((deal.int("probability"), deal.text("category"), deal.text("state")), (Some(10), "pipeline", "open"));
        let deal = edited(deal.clone().with("probability", Value::Int(60)), &deal, &stage(0));
        assert!(by_hand(&deal, "probability") && !by_hand(&deal, "category"));
        let moved = enter(deal.clone(), &stage(3));
        assert_eq!((moved.int("probability"), moved.text("category")), (Some(60), "best-case"));
        let again = edited(moved.clone().with("probability", Value::Null), &moved, &stage(3));
        assert_eq!((again.int("probability"), by_hand(&again, "probability")), (Some(75), false));
        let won = enter(moved, &stage(4));
        assert_eq!((won.int("probability"), won.text("state"), won.get("by_hand")), (Some(100), "won", &Value::Null));
    }

    #[test]
    fn only_later_days_are_pushes() {
        let on = |deal: &Record, day: &str| edited(deal.clone().with("expected_close", Value::text(day)), deal, &stage(0));
        let deal = on(&enter(Record::new(&DEAL), &stage(0)), "2026-10-01");
        assert_eq!(deal.int("pushes"), None, "the first day is no push");
        let deal = on(&deal, "2026-11-01");
        assert_eq!(on(&deal, "2026-09-30").int("pushes"), Some(1));
        assert_eq!(on(&deal, "2026-11-02").int("pushes"), Some(2));
    }

    #[test]
    fn halves_go_to_the_even_neighbour() {
        for (minor, percent, worth) in [
            (50, 1, 0),
            (150, 1, 2),
            (250, 1, 2),
            (-50, 1, 0),
            (-150, 1, -2),
            (101, 50, 50),
            (103, 50, 52),
            (i64::MAX, 100, i64::MAX),
        ] {
            assert_eq!(weighted(minor, percent), worth, "{minor} × {percent} %");
        }
    }

    #[test]
    fn shares_sum_to_a_hundred() {
        let others = |pairs: &[(&str, i64)]| pairs.iter().map(|(login, share)| ((*login).to_owned(), *share)).collect::<Vec<_>>();
        assert_eq!(
            split("ann", &others(&[("bob", 30), ("carl", 20)])),
            Ok(vec!["ann:50".into(), "bob:30".into(), "carl:20".into()])
        );
        assert_eq!(split("ann", &others(&[("bob", 100)])), Ok(vec!["bob:100".into()]));
        assert_eq!(split("ann", &others(&[("ann", 70), ("bob", 30)])), Ok(vec!["ann:70".into(), "bob:30".into()]));
        assert_eq!(split("ann", &others(&[("bob", 80), ("carl", 30)])), Err(110));
        assert_eq!(split("ann", &others(&[("ann", 50), ("bob", 30)])), Err(80));
        assert!(split("ann", &others(&[("bob", 0)])).is_err() && split("ann", &others(&[("bob", -5)])).is_err());
    }
}
