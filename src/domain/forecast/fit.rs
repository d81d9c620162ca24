//! What history says of open deals and of those not opened yet.
//!
//! *Open deals*: a semi-Markov process in weeks. For each stage and each week a deal has spent in it, the file's past
//! tells how often a deal was won, was lost or moved on in that week (discrete hazards with competing risks: D. Collett,
//! Modelling Survival Data in Medical Research, 3rd ed., §6 and §12). A deal counts only while it is watched: from the
//! day on which the file first records a closing (before it, what had closed is missing) and until it closed or until
//! today. Old weeks count half as much for every quarter that has passed. Where a stage has seen little, the age of the
//! deal alone decides.
//!
//! *Deals not opened yet*: as many are opened a day as in the last quarter, and they go the same way.
//!
//! *The run rate*: what was won in the last quarter, a day. The forecast is the mean of the two: equal weights are hard
//! to beat where little is known of the errors (J. M. Bates and C. W. J. Granger, The Combination of Forecasts, 1969).

use std::collections::HashMap;

/// Days in a week: the step of the process.
pub(super) const WEEK: i32 = 7;

/// Days in a quarter: half-life of what was seen, and window of what is new and of the run rate.
pub const QUARTER: i32 = 91;

/// Weeks told apart; all later ones are one.
pub(super) const WEEKS: usize = 60;

/// Deal-weeks that a rate is drawn towards the overall rate with.
const DRAWN: f64 = 4.0;

/// Deal-weeks and endings that a stage must have seen to count by itself.
const SEEN: (f64, f64) = (20.0, 5.0);

/// Deals won of one kind that the mean of all is worth.
const KIND: f64 = 5.0;

/// How a deal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It brought so many minor units.
    Won(i64),
    /// It was lost, or made void.
    Lost,
}

/// A deal as history knows it. Days are counted from any fixed day.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// When it was opened.
    pub opened: i32,
    /// When and how it ended; none while it is open.
    pub ended: Option<(i32, End)>,
    /// What it would bring as far as is known now, in minor units; what it brought once it is won.
    pub worth: Option<i64>,
    /// What it is of: deals of one kind (product, line) bring alike.
    pub kind: i64,
    /// The stages it went through, each with the day it entered it; empty where only its ends are known.
    pub path: Vec<(i64, i32)>,
    /// The row of the report it belongs to.
    pub group: usize,
}

impl Fact {
    /// Whether it was open at the end of a day.
    #[must_use]
    pub fn open_at(&self, day: i32) -> bool {
        self.opened <= day && self.ended.is_none_or(|(end, _)| end > day)
    }

    /// How it had ended by the end of a day.
    #[must_use]
    pub fn end_by(&self, day: i32) -> Option<(i32, End)> {
        self.ended.filter(|(end, _)| *end <= day)
    }

    /// The stage it was in at the end of a day, and since when; none where that is not known.
    pub(super) fn stage_at(&self, day: i32) -> Option<(i64, i32)> {
        self.path.iter().rev().find(|(_, since)| *since <= day).copied()
    }
}

/// Endings and weeks watched, by week.
#[derive(Debug, Clone)]
struct Seen {
    weeks: Vec<f64>,
    won: Vec<f64>,
    lost: Vec<f64>,
    /// Into which stage, by week.
    moved: HashMap<i64, Vec<f64>>,
}

impl Default for Seen {
    fn default() -> Self {
        let none = || vec![0.0; WEEKS];
        Self { weeks: none(), won: none(), lost: none(), moved: HashMap::new() }
    }
}

/// Chances in one week.
#[derive(Debug, Clone, Default)]
pub(super) struct Week {
    pub(super) won: f64,
    pub(super) lost: f64,
    pub(super) moved: Vec<(i64, f64)>,
}

/// The fitted process at one day.
#[derive(Debug, Clone)]
pub struct Fit {
    pub(super) today: i32,
    /// The first day on which an ending is recorded.
    pub(super) watched: i32,
    /// By age alone.
    pub(super) ages: Vec<Week>,
    /// By stage and time in it, where enough was seen.
    pub(super) stages: HashMap<i64, Vec<Week>>,
    /// Mean value of deals won: of all, and of each kind with their number.
    mean: f64,
    kinds: HashMap<i64, (f64, f64)>,
}

/// A cell of [`WEEKS`].
pub(super) fn week(days: i32) -> usize {
    usize::try_from(days.max(0) / WEEK).unwrap_or(0).min(WEEKS - 1)
}

/// What a day counts, as many days ago.
fn weight(ago: i32) -> f64 {
    (-f64::from(ago) / f64::from(QUARTER)).exp2()
}

impl Seen {
    /// Watches a deal from one day to another, both included, in a state that began on a day.
    fn watch(&mut self, since: i32, from: i32, to: i32, today: i32) {
        let mut day = from;
        while day <= to {
            // To the end of the week of its age, or of the watching.
            let last = to.min(since + ((day - since) / WEEK + 1) * WEEK - 1);
            let middle = day + (last - day) / 2;
            self.weeks[week(day - since)] += f64::from(last - day + 1) / f64::from(WEEK) * weight(today - middle);
            day = last + 1;
        }
    }

    fn end(&mut self, since: i32, (day, end): (i32, End), today: i32) {
        let cell = match end {
            End::Won(_) => &mut self.won,
            End::Lost => &mut self.lost,
        };
        cell[week(day - since)] += weight(today - day);
    }

    fn move_on(&mut self, since: i32, day: i32, to: i64, today: i32) {
        self.moved.entry(to).or_insert_with(|| vec![0.0; WEEKS])[week(day - since)] += weight(today - day);
    }

    fn enough(&self) -> bool {
        let endings: f64 = [&self.won, &self.lost].into_iter().chain(self.moved.values()).flatten().sum();
        self.weeks.iter().sum::<f64>() >= SEEN.0 && endings >= SEEN.1
    }

    /// The chances of each week, their rates drawn towards that of all weeks.
    fn rates(&self) -> Vec<Week> {
        let all: f64 = self.weeks.iter().sum();
        let rate = |events: &[f64], at: usize| {
            let overall = if all > 0.0 { events.iter().sum::<f64>() / all } else { 0.0 };
            (events[at] + DRAWN * overall) / (self.weeks[at] + DRAWN)
        };
        let at = |at: usize| {
            let mut week = Week {
                won: rate(&self.won, at),
                lost: rate(&self.lost, at),
                moved: self.moved.iter().map(|(stage, events)| (*stage, rate(events, at))).collect(),
            };
            // From endings per week watched to the chance of one within a week.
            let sum = week.won + week.lost + week.moved.iter().map(|(_, rate)| rate).sum::<f64>();
            let chance = if sum > 0.0 { (1.0 - (-sum).exp()) / sum } else { 0.0 };
            week.won *= chance;
            week.lost *= chance;
            week.moved.iter_mut().for_each(|(_, rate)| *rate *= chance);
            week.moved.sort_by_key(|(stage, _)| *stage);
            week
        };
        (0..WEEKS).map(at).collect()
    }
}

impl Fit {
    /// The process as it was by the end of a day; none where nothing had ended by then.
    #[must_use]
    pub fn at(facts: &[Fact], today: i32) -> Option<Self> {
        let watched = facts.iter().filter_map(|fact| fact.end_by(today)).map(|(day, _)| day).min()?;
        let mut ages = Seen::default();
        let mut stages: HashMap<i64, Seen> = HashMap::new();
        let (mut mean, mut won): (f64, f64) = (0.0, 0.0);
        let mut kinds: HashMap<i64, (f64, f64)> = HashMap::new();
        for fact in facts.iter().filter(|fact| fact.opened <= today) {
            let end = fact.end_by(today);
            let last = end.map_or(today, |(day, _)| day);
            ages.watch(fact.opened, fact.opened.max(watched), last, today);
            if let Some(end) = end {
                ages.end(fact.opened, end, today);
                if let (_, End::Won(worth)) = end {
                    let worth = float(worth);
                    (mean, won) = (mean + worth, won + 1.0);
                    let kind = kinds.entry(fact.kind).or_default();
                    *kind = (kind.0 + worth, kind.1 + 1.0);
                }
            }
            for (place, (stage, since)) in fact.path.iter().enumerate().filter(|(_, (_, since))| *since <= today) {
                let next = fact.path.get(place + 1).filter(|(_, day)| *day <= last);
                let until = next.map_or(last, |(_, day)| *day);
                let seen = stages.entry(*stage).or_default();
                seen.watch(*since, (*since).max(watched), until, today);
                match (next, end) {
                    (Some((to, day)), _) if *day >= watched => seen.move_on(*since, *day, *to, today),
                    (None, Some(end)) => seen.end(*since, end, today),
                    _ => {}
                }
            }
        }
        let stages = stages.into_iter().filter(|(_, seen)| seen.enough()).map(|(stage, seen)| (stage, seen.rates())).collect();
        Some(Self { today, watched, ages: ages.rates(), stages, mean: if won > 0.0 { mean / won } else { 0.0 }, kinds })
    }

    /// What a deal of a kind brings when it is won: its mean, drawn towards that of all.
    pub(super) fn worth(&self, kind: i64) -> f64 {
        let (sum, count) = self.kinds.get(&kind).copied().unwrap_or_default();
        (sum + KIND * self.mean) / (count + KIND)
    }
}

#[expect(clippy::cast_precision_loss, reason = "amounts of a forecast stay far below 2^53 minor units")]
pub(super) const fn float(minor: i64) -> f64 {
    minor as f64
}
