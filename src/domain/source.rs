//! Source 来源: where leads and customers come from.

use chrono::NaiveDate;

use super::period::{Length, Period};
use super::{Choice, Field, Kind, Noun, Sight, list};
use crate::fields;

/// What a cost is for.
pub static COST_PER: &[Choice] = &[
    Choice::new("month", "month", "每月"),
    Choice::new("quarter", "quarter", "每季度"),
    Choice::new("year", "year", "每年"),
    Choice::new("lead", "lead", "每条线索"),
    Choice::new("once", "once", "一次性"),
];

/// The noun.
pub static SOURCE: Noun = Noun {
    key: "source",
    plural: "sources",
    letter: None,
    ordinal: 2,
    en: ["source", "sources"],
    zh: "来源",
    about: ["Where leads come from", "来源"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Code", "代码").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("channel", Kind::Choice(list::CHANNELS), "Channel", "渠道").listed(),
        Field::new("sub_channel", Kind::Text, "Sub-channel", "子渠道"),
        Field::new("team", Kind::Ref("team"), "Team", "部门"),
        Field::new("cost", Kind::Money, "Cost", "费用").listed(),
        Field::new("cost_per", Kind::Choice(COST_PER), "Cost per", "计费周期").listed(),
        Field::new("cost_from", Kind::Date, "Cost from", "费用起"),
        Field::new("cost_until", Kind::Date, "Cost until", "费用止"),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};

/// What a source that costs `minor` for each `per` cost in a stretch of days, in minor units: of a period that lies only
/// partly in it the same part, a half to the even neighbour. `costs` are the days between which it costs anything. None
/// where nobody knows since when.
#[must_use]
pub fn spent(minor: i64, per: &str, costs: [Option<NaiveDate>; 2], stretch: [Option<NaiveDate>; 2], leads: i64) -> Option<i64> {
    let first = costs[0].max(stretch[0]);
    let last = match (costs[1], stretch[1]) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let length = match per {
        "lead" => return minor.checked_mul(leads),
        "month" => Length::Month,
        "quarter" => Length::Quarter,
        "year" => Length::Year,
        // Once, on its first day.
        _ => {
            let within = costs[0].is_none_or(|day| stretch[0].is_none_or(|since| day >= since))
                && costs[0].is_none_or(|day| stretch[1].is_none_or(|until| day <= until));
            return Some(if within { minor } else { 0 });
        }
    };
    let (first, last) = (first?, last?);
    let mut sum = 0_i64;
    let mut period = Period::of(first, length);
    while period.first <= last {
        let days = |from: NaiveDate, to: NaiveDate| (to - from).num_days() + 1;
        let (part, whole) = (days(period.first.max(first), period.last().min(last)), days(period.first, period.last()));
        let product = i128::from(minor) * i128::from(part);
        let (cost, rest) = (product.div_euclid(i128::from(whole)), product.rem_euclid(i128::from(whole)) * 2);
        let up = rest > i128::from(whole) || (rest == i128::from(whole) && cost % 2 != 0);
        sum = sum.checked_add(i64::try_from(cost + i128::from(up)).ok()?)?;
        let next = period.next();
        if next == period {
            break;
        }
        period = next;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::spent;

    #[test]
    fn a_source_costs_its_part_of_each_period() {
        let day = |text: &str| Some(text.parse::<chrono::NaiveDate>().unwrap());
        let year = [day("2026-01-01"), day("2026-12-31")];
        assert_eq!(spent(3_100, "month", [None, None], [day("2026-01-01"), day("2026-01-31")], 0), Some(3_100));
        assert_eq!(spent(3_100, "month", [None, None], [day("2026-01-22"), day("2026-02-14")], 0), Some(1_000 + 1_550));
        assert_eq!(spent(12_000, "year", [day("2026-07-01"), None], year, 0), Some(6_049), "184 of 365 days");
        assert_eq!(spent(90, "quarter", [None, day("2026-03-31")], year, 0), Some(90));
        assert_eq!(spent(5, "lead", [None, None], [None, None], 40), Some(200));
        assert_eq!(spent(700, "once", [day("2026-05-01"), None], year, 0), Some(700));
        assert_eq!(spent(700, "once", [day("2025-05-01"), None], year, 0), Some(0));
        assert_eq!(spent(700, "month", [None, None], [None, day("2026-05-01")], 0), None, "nobody knows since when");
        assert_eq!(spent(700, "month", [day("2027-01-01"), None], year, 0), Some(0));
    }
}
