//! All pairs of a table that may be the same.

use super::block;
use super::cluster::Groups;
use super::model::{Fit, Model, Outcome};
use super::profile::Table;
use super::{Level, Pair, Verdict};

/// Bits from which on two records are rather the same than not, most likely, and beyond reasonable doubt.
const WEAK: f64 = 0.0;
const STRONG: f64 = 4.0;
const EXACT: f64 = 10.0;

/// Bits that a pair may lack whose records others tie together.
const TIED: f64 = -6.0;

/// Bits below nothing from which on a pair is not thought of again.
const HOPELESS: f64 = -12.0;

/// Pairs by which weights are fitted, at most: every so many of all.
const FITTED: usize = 300_000;

/// What was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// The pairs, in order.
    pub pairs: Vec<Pair>,
    /// Groups of records that are the same, by position.
    pub groups: Vec<Vec<u32>>,
    /// How many pairs were compared.
    pub compared: u64,
    /// What the weights were fitted to.
    pub fit: Option<Fit>,
}

/// How it is to be done.
#[derive(Debug, Clone, Copy, Default)]
pub struct Manner {
    /// Fits the weights to the table first.
    pub fit: bool,
    /// How many threads compare.
    pub threads: usize,
}

/// Finds the pairs; the model follows what is found.
#[must_use]
pub fn scan(table: &Table, model: &mut Model, manner: Manner) -> Found {
    let candidates = block::pairs(table);
    let fit = manner.fit.then(|| {
        let step = candidates.len().div_ceil(FITTED).max(1);
        let some: Vec<(u32, u32)> = candidates.iter().copied().step_by(step).collect();
        model.fit(table, &some)
    });
    let mut kept = compare(table, model, &candidates, manner.threads.max(1));
    let compared = candidates.len() as u64;
    drop(candidates);
    let usual = model.before();
    model.follow(kept.iter().map(|(_, outcome)| outcome.score));
    let moved = model.before() - usual;
    let mut groups = Groups::new(table.len());
    kept.retain_mut(|((a, b), outcome)| {
        outcome.score += moved;
        let same = outcome.score >= WEAK;
        if same {
            groups.join(*a, *b);
        }
        same
    });
    let groups = groups.all();
    let mut pairs: Vec<Pair> = kept.into_iter().map(|(pair, outcome)| judged(pair, outcome)).collect();
    let tied = tied(table, model, &groups, &pairs);
    pairs.extend(tied);
    pairs.sort_unstable_by_key(|pair| (pair.a, pair.b));
    Found { pairs, groups, compared, fit }
}

/// Compares the candidates and keeps those that are not hopeless, in their order.
fn compare(table: &Table, model: &Model, candidates: &[(u32, u32)], threads: usize) -> Vec<((u32, u32), Outcome)> {
    let part = candidates.len().div_ceil(threads).max(1);
    let look = |part: &[(u32, u32)]| -> Vec<((u32, u32), Outcome)> {
        let outcomes = part.iter().map(|(a, b)| ((*a, *b), model.score(table, *a, *b, |_, _, _| {})));
        outcomes.filter(|(_, outcome)| outcome.score >= HOPELESS).collect()
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = candidates.chunks(part).map(|part| scope.spawn(move || look(part))).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

/// What is to be thought of two records.
#[must_use]
pub fn judge(table: &Table, model: &Model, a: u32, b: u32) -> Pair {
    judged((a, b), model.score(table, a, b, |_, _, _| {}))
}

/// What an outcome means for the pair. Names that differ speak against it whatever else is shared: a switchboard and an
/// info@ box belong to many. But a registered company is the one that its code says.
fn judged((a, b): (u32, u32), outcome: Outcome) -> Pair {
    let verdict = match outcome.score {
        // A company that goes by another name now.
        _ if outcome.registered => Verdict::Exact,
        score if score >= EXACT && matches!(outcome.named.0, Level::Same | Level::Near) => Verdict::Exact,
        score if score >= STRONG && outcome.named.1 != Level::Different => Verdict::Strong,
        _ => Verdict::Weak,
    };
    Pair { a, b, score: outcome.score, verdict, tied: false }
}

/// The pairs of a group that were not found themselves and are not too unlike.
fn tied(table: &Table, model: &Model, groups: &[Vec<u32>], found: &[Pair]) -> Vec<Pair> {
    let mut tied = Vec::new();
    for group in groups {
        for (place, a) in group.iter().enumerate() {
            for b in &group[place + 1..] {
                if found.binary_search_by_key(&(*a, *b), |pair| (pair.a, pair.b)).is_ok() {
                    continue;
                }
                let score = model.score(table, *a, *b, |_, _, _| {}).score;
                if score >= TIED {
                    tied.push(Pair { a: *a, b: *b, score, verdict: Verdict::Weak, tied: true });
                }
            }
        }
    }
    tied
}

/// Why two records are the same, or are not: of each field that both have its place among the columns, what the two
/// values are to each other, and the bits; the weightiest first.
#[must_use]
pub fn reasons(table: &Table, model: &Model, a: u32, b: u32) -> Vec<(usize, Level, f64)> {
    let mut reasons = Vec::new();
    model.score(table, a, b, |place, level, bits| reasons.push((place, level, bits)));
    reasons.sort_by(|one, other| other.2.abs().total_cmp(&one.2.abs()));
    reasons
}
