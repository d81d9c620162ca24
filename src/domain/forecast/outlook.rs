//! What the fitted process says of the days to come.

use std::collections::HashMap;

use super::fit::{End, Fact, Fit, QUARTER, WEEK, WEEKS, float, week};

/// Chances of winning within so many weeks, from each state.
#[derive(Debug)]
struct Table {
    /// By age: weeks ahead × week of age.
    ages: Vec<Vec<f64>>,
    /// By stage: weeks ahead × week in it.
    stages: HashMap<i64, Vec<Vec<f64>>>,
}

impl Table {
    /// Chances within 0, 1, … `weeks` weeks. Each line follows from the one before: in the coming week a deal is won, or
    /// lost, or moves on and begins anew there, or grows a week older.
    fn of(fit: &Fit, weeks: usize) -> Self {
        let none = || vec![vec![0.0; WEEKS]];
        let mut table = Self { ages: none(), stages: fit.stages.keys().map(|stage| (*stage, none())).collect() };
        for ahead in 1..=weeks {
            let before = ahead - 1;
            let ages = (0..WEEKS).map(|age| {
                let now = &fit.ages[age];
                let stays = 1.0 - now.won - now.lost;
                now.won + stays * table.ages[before][(age + 1).min(WEEKS - 1)]
            });
            let ages: Vec<f64> = ages.collect();
            let mut lines: Vec<(i64, Vec<f64>)> = Vec::with_capacity(fit.stages.len());
            for (stage, rates) in &fit.stages {
                let line = (0..WEEKS).map(|age| {
                    let now = &rates[age];
                    let mut stays = 1.0 - now.won - now.lost;
                    let mut chance = now.won;
                    for (to, rate) in &now.moved {
                        stays -= rate;
                        chance += rate * table.stages.get(to).map_or(table.ages[before][0], |lines| lines[before][0]);
                    }
                    chance + stays.max(0.0) * table.stages[stage][before][(age + 1).min(WEEKS - 1)]
                });
                lines.push((*stage, line.collect()));
            }
            table.ages.push(ages);
            for (stage, line) in lines {
                if let Some(lines) = table.stages.get_mut(&stage) {
                    lines.push(line);
                }
            }
        }
        table
    }

    /// The chance of a deal opened on some day ahead to be won in a stretch of days, added up over all such days.
    fn fresh(&self, today: i32, (first, last): (i32, i32)) -> f64 {
        let chance = |ahead: i32| {
            let by = |day: i32| within(&self.ages, 0, day - today - ahead);
            by(last) - by((first - 1).max(today))
        };
        // One day of a week stands for all of it.
        (1..=(last - today).max(0)).step_by(7).map(|ahead| f64::from((last - today - ahead + 1).min(WEEK)) * chance(ahead)).sum()
    }
}

/// The chance of being won within `days`, of a deal in one line of states; between two weeks it grows evenly.
fn within(lines: &[Vec<f64>], age: usize, days: i32) -> f64 {
    let last = lines.len() - 1;
    let whole = usize::try_from(days.max(0) / WEEK).unwrap_or(0).min(last);
    let part = if whole == last { 0.0 } else { f64::from(days.max(0) % WEEK) / f64::from(WEEK) };
    let low = lines[whole][age];
    low + part * (lines[(whole + 1).min(last)][age] - low)
}

/// What is expected of one group in one stretch of days, in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Expected {
    /// Of the deals that are open today.
    pub open: f64,
    /// Of deals that are not opened yet.
    pub new: f64,
    /// At the rate of the last quarter.
    pub run_rate: f64,
}

impl Expected {
    /// The forecast: the mean of what deals promise and of the run rate.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "sums of amounts that are 64 bits themselves")]
    pub fn minor(&self) -> i64 {
        ((self.open + self.new + self.run_rate) / 2.0).round() as i64
    }
}

impl Fit {
    /// What each of `groups` groups may expect in each stretch of days (from the first to the last of it, both after
    /// today). With `known` an open deal is worth what is known of it now; without, what deals of its kind brought by
    /// today, so that a look back does not know more than one knew then.
    #[must_use]
    pub fn outlook(&self, facts: &[Fact], stretches: &[(i32, i32)], groups: usize, known: bool) -> Vec<Vec<Expected>> {
        let today = self.today;
        let mut expected = vec![vec![Expected::default(); stretches.len()]; groups];
        let Some(horizon) = stretches.iter().map(|(_, last)| last - today).max().filter(|days| *days > 0) else {
            return expected;
        };
        let table = Table::of(self, week_count(horizon));
        let window = (today - self.watched + 1).clamp(1, QUARTER);
        let opening = opening(facts, today);
        // The chance that a deal is won in a stretch, added up over the days on which one may be opened.
        let fresh: Vec<f64> = stretches.iter().map(|stretch| table.fresh(today, *stretch)).collect();
        let days: Vec<f64> =
            stretches.iter().map(|(first, last)| f64::from(last - (*first).max(today + 1) + 1).max(0.0)).collect();
        for fact in facts.iter().filter(|fact| fact.opened <= today) {
            let Some(group) = expected.get_mut(fact.group) else { continue };
            if let Some((day, End::Won(worth))) = fact.end_by(today)
                && day > today - window
            {
                for (cell, days) in group.iter_mut().zip(&days) {
                    cell.run_rate += float(worth) / f64::from(window) * days;
                }
            }
            let known = fact.worth.filter(|_| known && fact.open_at(today));
            let worth = known.map_or_else(|| self.worth(fact.kind), float);
            if fact.open_at(today) {
                let (lines, age) = match fact.stage_at(today) {
                    Some((stage, since)) if table.stages.contains_key(&stage) => (&table.stages[&stage], week(today - since)),
                    _ => (&table.ages, week(today - fact.opened)),
                };
                for (cell, (first, last)) in group.iter_mut().zip(stretches) {
                    let chance = within(lines, age, last - today) - within(lines, age, first - 1 - today);
                    cell.open += chance * worth;
                }
            }
            // Each deal opened lately stands for those that will be opened in its place.
            if fact.opened > today - opening {
                for (cell, chance) in group.iter_mut().zip(&fresh) {
                    cell.new += chance / f64::from(opening) * worth;
                }
            }
        }
        expected
    }
}

fn week_count(days: i32) -> usize {
    usize::try_from(days / WEEK).unwrap_or(0) + 2
}

/// Days in which the openings of the last quarter happened: fewer where the file is younger than that.
fn opening(facts: &[Fact], today: i32) -> i32 {
    let first = facts.iter().map(|fact| fact.opened).min().unwrap_or(today);
    (today - first + 1).clamp(1, QUARTER)
}

#[cfg(test)]
mod tests {
    use super::{End, Fact, Fit, QUARTER};

    /// One deal opened every day, each ending after `life` days: every other one won.
    fn steady(days: i32, life: i32) -> Vec<Fact> {
        let fact = |day: i32| {
            let end = if day % 2 == 0 { End::Won(1_000) } else { End::Lost };
            Fact { opened: day, ended: Some((day + life, end)), worth: Some(1_000), kind: 1, path: Vec::new(), group: 0 }
        };
        (0..days).map(fact).collect()
    }

    #[test]
    fn a_steady_business_goes_on() {
        let (facts, today) = (steady(800, 40), 700);
        let fit = Fit::at(&facts, today).unwrap();
        let expected = fit.outlook(&facts, &[(today + 1, today + QUARTER)], 1, false)[0][0];
        // One in two of 91 deals is won in a quarter.
        let wanted = 1_000.0 * 91.0 / 2.0;
        for (part, value) in [("run rate", expected.run_rate), ("deals", expected.open + expected.new)] {
            assert!((value / wanted - 1.0).abs() < 0.12, "{part}: {value} of {wanted}");
        }
    }

    #[test]
    fn months_sum_to_their_quarter_and_groups_to_the_whole() {
        let (mut facts, today) = (steady(400, 30), 350);
        let whole = Fit::at(&facts, today).unwrap().outlook(&facts, &[(today + 1, today + 90)], 1, true)[0][0];
        for (place, fact) in facts.iter_mut().enumerate() {
            fact.group = place % 3;
        }
        let stretches = [(today + 1, today + 30), (today + 31, today + 60), (today + 61, today + 90)];
        let parts = Fit::at(&facts, today).unwrap().outlook(&facts, &stretches, 3, true);
        let sum: f64 = parts.iter().flatten().map(|cell| cell.open + cell.new + cell.run_rate).sum();
        let wanted = whole.open + whole.new + whole.run_rate;
        assert!((sum / wanted - 1.0).abs() < 0.001, "{sum} of {wanted}");
    }

    #[test]
    fn a_stage_near_the_end_promises_more() {
        let mut facts: Vec<Fact> = Vec::new();
        for day in 0..300 {
            // Ten days in the first stage; one in two moves on and wins ten days later, the others are lost.
            let moves = day % 2 == 0;
            let path = if moves { vec![(1, day), (2, day + 10)] } else { vec![(1, day)] };
            let ended = if moves { (day + 20, End::Won(100)) } else { (day + 10, End::Lost) };
            facts.push(Fact { opened: day, ended: Some(ended), worth: None, kind: 0, path, group: 0 });
        }
        let today = 300;
        let open = |path: Vec<(i64, i32)>, group| Fact { opened: 292, ended: None, worth: Some(1_000_000), kind: 0, path, group };
        facts.push(open(vec![(1, 292)], 1));
        facts.push(open(vec![(1, 288), (2, 299)], 2));
        let expected = Fit::at(&facts, today).unwrap().outlook(&facts, &[(today + 1, today + 60)], 3, true);
        let (early, late) = (expected[1][0].open, expected[2][0].open);
        assert!((400_000.0..650_000.0).contains(&early), "{early}");
        assert!(late > 900_000.0, "{late}");
    }

    #[test]
    fn nothing_is_said_where_nothing_has_ended() {
        let open = Fact { opened: 0, ended: None, worth: Some(5), kind: 0, path: Vec::new(), group: 0 };
        assert!(Fit::at(&[open], 100).is_none());
    }
}
