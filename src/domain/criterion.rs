//! Criterion 评分规则: what makes a lead worth more. Points for what is known of it (fit), and for what happens with it
//! (engagement), which count half as much after every half-life.

use std::sync::Arc;

use super::filter::{Compare, Condition, Known, Typed};
use super::value::DAY;
use super::{Choice, Field, Kind, Moment, Noun, Record, Sight, Value};
use crate::fields;

/// What a criterion looks at: the lead, or each of its follow-ups.
pub static KINDS: &[Choice] = &[Choice::new("fit", "fit", "匹配"), Choice::new("engagement", "engagement", "互动")];

/// The noun.
pub static CRITERION: Noun = Noun {
    key: "criterion",
    plural: "criteria",
    letter: None,
    ordinal: 29,
    en: ["criterion", "criteria"],
    zh: "评分规则",
    about: ["What makes a lead worth more", "评分规则"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Criterion", "规则").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("name_zh", Kind::Text, "Chinese name", "中文名称").listed(),
        Field::new("kind", Kind::Choice(KINDS), "Kind", "性质").required().listed(),
        Field::new("filter", Kind::Text, "Filter", "条件").listed(),
        Field::new("points", Kind::Int, "Points", "分值").required().listed(),
        Field::new("most", Kind::Int, "At most", "上限").listed(),
        Field::new("half_life", Kind::Int, "Half-life in days", "半衰期(天)").counted().listed(),
        Field::new("active", Kind::Bool, "Active", "启用").listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};

/// A criterion that a new file has: code, names, kind, filter, points, the most, days of the half-life.
#[derive(Debug, Clone, Copy)]
pub struct Given(&'static str, [&'static str; 2], &'static str, &'static str, i64, Option<i64>, Option<i64>);

/// Somebody who can be reached, has a need and the means, and was talked to lately passes the usual threshold of 40.
pub static GIVEN: [Given; 9] = [
    Given("phone", ["phone known", "有电话"], "fit", "phones != null", 10, None, None),
    Given("email", ["e-mail known", "有邮箱"], "fit", "emails != null", 5, None, None),
    Given("company", ["company known", "有公司"], "fit", "company != null", 5, None, None),
    Given("need", ["need known", "需求明确"], "fit", "need != null", 15, None, None),
    Given("budget", ["budget known", "预算明确"], "fit", "budget != null", 10, None, None),
    Given("authority", ["authority known", "决策权明确"], "fit", "authority != null", 5, None, None),
    Given("timeline", ["timeline known", "时间明确"], "fit", "timeline != null", 5, None, None),
    Given(
        "meeting",
        ["visit, meeting or demo", "拜访、会议或演示"],
        "engagement",
        "kind in (visit, meeting, demo)",
        15,
        Some(30),
        Some(60),
    ),
    Given("contact", ["talked or wrote", "有沟通"], "engagement", "not (kind in (visit, meeting, demo))", 5, Some(20), Some(30)),
];

impl Given {
    /// The criterion as a record.
    #[must_use]
    pub fn record(&self) -> Record {
        let Self(code, names, kind, filter, points, most, half_life) = *self;
        Record::new(&CRITERION)
            .with("code", Value::text(code))
            .with("name", Value::text(names[0]))
            .with("name_zh", Value::text(names[1]))
            .with("kind", Value::text(kind))
            .with("filter", Value::text(filter))
            .with("points", Value::Int(points))
            .with("most", Value::int(most))
            .with("half_life", Value::int(half_life))
            .with("active", Value::Int(1))
    }
}

/// A criterion ready to be counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Its row, shared with the parts that it gives.
    pub record: Arc<Record>,
    /// What it asks for; none: it holds for every one.
    filter: Option<Condition<Known>>,
    /// What one time gives.
    points: f64,
    /// Counts follow-ups, not the lead.
    engages: bool,
    /// What all times together give at most.
    most: Option<f64>,
    /// Days after which a follow-up counts half as much.
    half_life: Option<f64>,
}

impl Criterion {
    /// The criterion of a row with its filter read.
    #[must_use]
    pub fn new(record: Record, filter: Option<Condition<Known>>) -> Self {
        Self {
            filter,
            points: record.int("points").map_or(0.0, real),
            engages: record.text("kind") != "fit",
            most: record.int("most").map(real),
            half_life: record.int("half_life").map(|days| real(days.max(1))),
            record: Arc::new(record),
        }
    }

    fn asks(&self, record: &Record) -> bool {
        self.filter.as_ref().is_none_or(|filter| holds(filter, record))
    }

    /// Its points for a lead, and how many follow-ups gave them; none where it gives none.
    fn gives(&self, lead: &Record, followups: &[Record], at: Moment) -> Option<(f64, Option<usize>)> {
        if !self.engages {
            return self.asks(lead).then_some((self.within(self.points), None));
        }
        let met: Vec<f64> = followups.iter().filter(|one| self.asks(one)).map(|one| self.points * self.share(one, at)).collect();
        (!met.is_empty()).then(|| (self.within(met.iter().sum()), Some(met.len())))
    }

    /// No more than its most; one that takes points away takes no more than so many.
    fn within(&self, sum: f64) -> f64 {
        match self.most {
            Some(most) if self.points < 0.0 => sum.max(-most.abs()),
            Some(most) => sum.min(most),
            None => sum,
        }
    }

    /// What is left of a follow-up's points at a moment; nothing of one that lies ahead.
    #[expect(clippy::cast_precision_loss, reason = "microseconds in days")]
    fn share(&self, followup: &Record, at: Moment) -> f64 {
        let Some(age) = followup.int("at").map(|then| at - then).filter(|age| *age >= 0) else { return 0.0 };
        self.half_life.map_or(1.0, |days| (-(age as f64 / DAY as f64) / days).exp2())
    }
}

/// Whether any of them counts follow-ups.
#[must_use]
pub fn engaged(criteria: &[Criterion]) -> bool {
    criteria.iter().any(|criterion| criterion.engages)
}

/// What one criterion gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The row of the criterion.
    pub criterion: Arc<Record>,
    /// Points.
    pub points: f64,
    /// How many follow-ups gave them; none for a criterion of fit.
    pub times: Option<usize>,
}

/// The points of a lead at a moment: one part for each criterion that gave any. A follow-up counts
/// `points × 2^(−age ÷ half-life)`, as radioactive decay is counted; all follow-ups of a criterion together at most its
/// `most`.
#[must_use]
pub fn parts(criteria: &[Criterion], lead: &Record, followups: &[Record], at: Moment) -> Vec<Part> {
    let part = |of: &Criterion| {
        of.gives(lead, followups, at).map(|(points, times)| Part { criterion: Arc::clone(&of.record), points, times })
    };
    criteria.iter().filter_map(part).collect()
}

/// The score of a lead at a moment: the sum of all points, rounded, never less than nothing.
#[must_use]
pub fn score(criteria: &[Criterion], lead: &Record, followups: &[Record], at: Moment) -> i64 {
    rounded(criteria.iter().filter_map(|criterion| criterion.gives(lead, followups, at)).map(|(points, _)| points).sum())
}

/// The score that parts come to.
#[must_use]
pub fn sum(parts: &[Part]) -> i64 {
    rounded(parts.iter().map(|part| part.points).sum())
}

#[expect(clippy::cast_possible_truncation, reason = "a sum of points; what is no number becomes 0")]
fn rounded(points: f64) -> i64 {
    points.round().max(0.0) as i64
}

#[expect(clippy::cast_precision_loss, reason = "points and days are small")]
fn real(number: i64) -> f64 {
    number as f64
}

/// Whether a filter holds for a record, as it would in a listing. Only what [`is_plain`] takes is asked.
#[must_use]
pub fn holds(filter: &Condition<Known>, record: &Record) -> bool {
    match filter {
        Condition::And(left, right) => holds(left, record) && holds(right, record),
        Condition::Or(left, right) => holds(left, record) || holds(right, record),
        Condition::Not(inner) => !holds(inner, record),
        Condition::Test(test) => test.with.iter().any(|value| meets(record.get(test.field.key), test.compare, value)),
    }
}

fn meets(own: &Value, compare: Compare, with: &Value) -> bool {
    use std::cmp::Ordering;
    if with.is_null() {
        return own.is_null() != (compare == Compare::IsNot);
    }
    if let (Value::List(entries), Compare::Is | Compare::IsNot) = (own, compare) {
        let among = entries.iter().any(|entry| with.as_list().iter().any(|one| one.eq_ignore_ascii_case(entry)));
        return among == (compare == Compare::Is);
    }
    if own.is_null() {
        return compare == Compare::IsNot;
    }
    if compare == Compare::Contains {
        return written(own).to_ascii_lowercase().contains(&written(with).to_ascii_lowercase());
    }
    let order = match (own, with) {
        (Value::Int(own), Value::Int(with)) => own.cmp(with),
        (own, with) => written(own).to_ascii_lowercase().cmp(&written(with).to_ascii_lowercase()),
    };
    match compare {
        Compare::Is | Compare::Contains => order == Ordering::Equal,
        Compare::IsNot => order != Ordering::Equal,
        Compare::Less => order == Ordering::Less,
        Compare::More => order == Ordering::Greater,
        Compare::AtMost => order != Ordering::Greater,
        Compare::AtLeast => order != Ordering::Less,
    }
}

/// As the value lies in its column.
fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        Value::List(entries) => serde_json::Value::from(entries.clone()).to_string(),
        Value::Money(minor, _) => minor.to_string(),
        Value::Null => String::new(),
    }
}

/// Whether a criterion may ask about a field so: what a field holds, not when something was nor what it costs; whether
/// there is anything may be asked of every field.
#[must_use]
pub fn is_plain(field: &Field, asked: &Typed) -> bool {
    let text = asked.compare == Compare::Contains;
    let anything = asked.with.iter().all(Option::is_none);
    anything
        || match field.kind {
            Kind::Text | Kind::Note | Kind::List | Kind::Emails | Kind::Choice(_) => true,
            Kind::Int | Kind::Bool | Kind::Ref(_) => !text,
            Kind::Phones => text,
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::{Criterion, Given, parts, sum};
    use crate::domain::followup::FOLLOWUP;
    use crate::domain::lead::LEAD;
    use crate::domain::value::DAY;
    use crate::domain::{Record, Value};

    fn engagement(points: i64, most: Option<i64>, half_life: Option<i64>) -> Criterion {
        let given = Given("x", ["x", "x"], "engagement", "", points, most, half_life);
        Criterion::new(given.record(), None)
    }

    fn followup(days: i64) -> Record {
        Record::new(&FOLLOWUP).with("at", Value::Int(-days * DAY))
    }

    #[test]
    fn engagement_halves_with_every_half_life_and_is_capped() {
        let (lead, criteria) = (Record::new(&LEAD), [engagement(8, Some(20), Some(30))]);
        let of = |days: &[i64]| sum(&parts(&criteria, &lead, &days.iter().copied().map(followup).collect::<Vec<_>>(), 0));
        assert_eq!((of(&[0]), of(&[30]), of(&[60]), of(&[-1])), (8, 4, 2, 0));
        assert_eq!((of(&[0, 0]), of(&[0, 0, 0]), of(&[])), (16, 20, 0));
    }

    #[test]
    fn what_takes_away_leaves_nothing_at_least() {
        let lead = Record::new(&LEAD);
        let fit = |points| Criterion::new(Given("x", ["x", "x"], "fit", "", points, None, None).record(), None);
        assert_eq!(sum(&parts(&[fit(30), fit(-10)], &lead, &[], 0)), 20);
        assert_eq!(sum(&parts(&[fit(-10)], &lead, &[], 0)), 0);
    }
}
