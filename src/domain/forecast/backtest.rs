//! Looking back: what would have been forecast at the ends of past months, and what happened in the three months after.
//! Beside it two naive forecasts: every open deal at the rate and value at which deals of its kind had been won, and the
//! last three months once more.

use std::collections::HashMap;

use chrono::{Datelike as _, Months, NaiveDate};

use super::fit::{End, Fact, Fit};
use crate::domain::period::{Length, Period};

/// At most so many month-ends are looked back to.
pub const MOST: usize = 12;

/// Months that each forecast is for.
const AHEAD: u32 = 3;

/// What was said at the end of one month, and what came of it, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The last day of the month.
    pub day: NaiveDate,
    /// What was won in the three months after.
    pub happened: i64,
    /// The fitted forecast.
    pub fitted: i64,
    /// Open deals at the past rate and value of their kind.
    pub pipeline: i64,
    /// What was won in the three months before.
    pub repeated: i64,
}

/// Sums of errors over all months, each divided by what happened: 0.1 is ten percent off.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Errors {
    /// Of the fitted forecast.
    pub fitted: f64,
    /// Of open deals at the past rate.
    pub pipeline: f64,
    /// Of the last three months once more.
    pub repeated: f64,
}

/// Days are counted like this everywhere in a forecast.
#[must_use]
pub fn number(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}

/// The last month-ends, the earliest first, from which three whole months have passed by `today` and at which something
/// had been won.
#[must_use]
pub fn backtest(facts: &[Fact], today: NaiveDate) -> Vec<Said> {
    let won: Vec<(i32, i64)> = facts.iter().filter_map(|fact| fact.ended).filter_map(won).collect();
    let sum = |after: i32, to: i32| won.iter().filter(|(day, _)| *day > after && *day <= to).map(|(_, worth)| worth).sum();
    let mut said = Vec::new();
    let mut month = Period::of(today, Length::Month).before();
    while said.len() < MOST {
        let Some(until) = end_of_month(month.last(), AHEAD) else { break };
        if until > today {
            month = month.before();
            continue;
        }
        let (day, end) = (number(month.last()), number(until));
        let Some(fit) = Fit::at(facts, day).filter(|_| sum(i32::MIN, day) > 0) else { break };
        let expected = fit.outlook(facts, &[(day + 1, end)], 1 + facts.iter().map(|fact| fact.group).max().unwrap_or(0), false);
        let before = month.last().checked_sub_months(Months::new(AHEAD)).and_then(|day| end_of_month(day, 0));
        said.push(Said {
            day: month.last(),
            happened: sum(day, end),
            fitted: expected.iter().flatten().map(super::outlook::Expected::minor).sum(),
            pipeline: pipeline(facts, day),
            repeated: sum(before.map_or(day, number), day),
        });
        month = month.before();
    }
    said.reverse();
    said
}

fn won((day, end): (i32, End)) -> Option<(i32, i64)> {
    match end {
        End::Won(worth) => Some((day, worth)),
        End::Lost => None,
    }
}

/// The last day of the month so many months on.
fn end_of_month(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    let first = Period::of(day, Length::Month).first.checked_add_months(Months::new(months))?;
    Some(Period::of(first, Length::Month).last())
}

/// Every deal open at the end of a day, at the share of deals of its kind that were won by then times what they brought.
fn pipeline(facts: &[Fact], day: i32) -> i64 {
    let mut kinds: HashMap<i64, (i64, i64)> = HashMap::new();
    for fact in facts {
        if let Some((_, end)) = fact.end_by(day) {
            let (closed, value) = kinds.entry(fact.kind).or_default();
            *closed += 1;
            if let End::Won(worth) = end {
                *value = value.saturating_add(worth);
            }
        }
    }
    let mut open: HashMap<i64, i64> = HashMap::new();
    for fact in facts.iter().filter(|fact| fact.open_at(day)) {
        *open.entry(fact.kind).or_default() += 1;
    }
    let each = |(kind, count): (&i64, &i64)| {
        let (closed, value) = kinds.get(kind).copied().unwrap_or_default();
        let worth = i128::from(value) * i128::from(*count) / i128::from(closed.max(1));
        i64::try_from(worth).unwrap_or(i64::MAX)
    };
    open.iter().map(each).fold(0, i64::saturating_add)
}

/// How far off each of the three was, over all months; none where nothing happened.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "sums of amounts stay far below 2^53 minor units")]
pub fn errors(said: &[Said]) -> Option<Errors> {
    let happened: i64 = said.iter().map(|one| one.happened).sum();
    let off =
        |what: fn(&Said) -> i64| said.iter().map(|one| (what(one) - one.happened).abs() as f64).sum::<f64>() / happened as f64;
    (happened > 0).then(|| Errors {
        fitted: off(|one| one.fitted),
        pipeline: off(|one| one.pipeline),
        repeated: off(|one| one.repeated),
    })
}

#[cfg(test)]
mod tests {
    use super::{backtest, errors, number};
    use crate::domain::forecast::fit::{End, Fact};

    #[test]
    fn looking_back_knows_no_more_than_one_knew() {
        let day = |text: &str| number(text.parse().unwrap());
        let start = day("2025-01-01");
        let fact = |opened: i32| Fact {
            opened,
            ended: Some((opened + 30, End::Won(100))),
            worth: Some(100),
            kind: 0,
            path: Vec::new(),
            group: 0,
        };
        let mut facts: Vec<Fact> = (start..day("2026-09-01")).map(fact).collect();
        let today = "2026-09-16".parse().unwrap();
        let said = backtest(&facts, today);
        assert_eq!(said.len(), 12);
        assert_eq!((said[0].day.to_string(), said[11].day.to_string()), ("2025-06-30".into(), "2026-05-31".into()));
        assert_eq!(said[11].happened, 92 * 100);
        assert!(errors(&said).unwrap().fitted < 0.1, "{said:?}");
        // What happens later changes nothing of what was said.
        let first = said[0].clone();
        facts.retain(|fact| fact.opened < day("2025-12-01"));
        let again = backtest(&facts, today).into_iter().find(|one| one.day == first.day).unwrap();
        assert_eq!(again, first);
    }
}
