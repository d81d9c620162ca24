//! What an outcome of a comparison is worth.

use super::profile::{Column, Table};
use super::{Level, Role, Subject, compare};
use crate::domain::credit_code;

/// How often the values of two records come out as same, near, close, slightly alike and different.
pub type Shares = [f64; 5];

/// The weights of all columns and what is expected beforehand.
#[derive(Debug, Clone)]
pub struct Model {
    columns: Vec<Weights>,
    /// How likely two records are the same of which nothing is known, in bits.
    before: f64,
    records: f64,
    /// The table is a part of them, which tells nothing of how common its values are but of those that it was chosen by.
    part: bool,
}

#[derive(Debug, Clone)]
struct Weights {
    /// Among records that are the same.
    same: Shares,
    /// Among records taken blindly.
    chance: Shares,
    /// What the outcomes are worth, in bits; the same value is worth more the rarer it is.
    bits: Shares,
}

/// What fitting found.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// How many times the estimate was made better.
    pub rounds: u32,
    /// Pairs looked at.
    pub pairs: u64,
    /// Pairs among them that are expected to be the same.
    pub expected: f64,
    /// Of each column, what records that are the same come out as.
    pub columns: Vec<(String, Shares)>,
}

/// Two records compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Outcome {
    /// What all fields say, in bits.
    pub score: f64,
    /// What the names are to each other: the worst and the best of them.
    pub named: (Level, Level),
    /// Two companies have one code, whose check digit is right: the law gives it once.
    pub registered: bool,
}

/// Fewer records tell nothing of chance.
const FEW: u32 = 200;

/// What two records taken blindly come out as where there are too few to tell: about what lists of some thousand show.
const BLINDLY: Shares = [0.002, 0.004, 0.012, 0.03, 0.952];

/// Random pairs by which is measured how often different records come out alike by chance.
const SAMPLE: u32 = 60_000;

/// Pairs that are the same, for each record, expected before anything is known.
const EXPECTED: f64 = 0.25;

/// How far what is expected follows what is found: lists differ, but in a list full of look-alikes what is found is
/// more than there is. Chosen on the lists named in `docs/duplicates.md`.
const FOLLOWED: f64 = 0.4;

/// A short list says little of how rare a value is: it counts as the beginning of one with so many records.
const LEAST: f64 = 1_000.0;

/// Two companies of one registered code have so many bits at least.
const REGISTERED: f64 = 16.0;

/// Two records that cannot be the same lose so many bits.
const APART: f64 = -30.0;

/// What each outcome is worth at most, in bits: a value that is a slip apart less than the same one, and different ones
/// always speak against a pair.
const MOST: Shares = [16.0, 10.0, 7.0, 3.0, -1.0];

/// Two people of other names need a birthday or a number in common, or lose so many bits.
const STRANGERS: f64 = -8.0;

/// As many made-up pairs as stand for the defaults while weights are fitted.
const FAITH: f64 = 20.0;

impl Model {
    /// The weights by defaults and by how values are spread in the table.
    #[must_use]
    pub fn usual(table: &Table) -> Self {
        Self::of(table, f64::from(table.len()).max(LEAST), false)
    }

    /// The weights for a table that is a part of so many records: those of which it is known that they share something.
    #[must_use]
    pub fn among(table: &Table, records: f64) -> Self {
        Self::of(table, records, true)
    }

    fn of(table: &Table, records: f64, part: bool) -> Self {
        let chance = |column: &Column| if table.len() < FEW { BLINDLY } else { by_chance(column, table.len()) };
        let of = |column: &Column| Weights::new(column.role.defaults(table.subject), chance(column));
        let columns = table.columns.iter().map(of).collect();
        let mut model = Self { columns, before: 0.0, records, part };
        model.before = model.prior(EXPECTED * model.records);
        model
    }

    /// How likely two records are the same where so many pairs are, in bits.
    fn prior(&self, expected: f64) -> f64 {
        (expected * 2.0 / (self.records * (self.records - 1.0))).log2()
    }

    /// Follows what was found: `scores` are those of all pairs that may be the same.
    pub(super) fn follow(&mut self, scores: impl Iterator<Item = f64> + Clone) {
        // What was found in a part says nothing of the whole.
        if self.part {
            return;
        }
        let usual = self.before;
        let mut found = usual;
        for _ in 0..8 {
            let expected: f64 = scores.clone().map(|score| likely(score - usual + found)).sum();
            found = self.prior(expected.clamp(0.02 * self.records, 2.0 * self.records));
        }
        self.before = FOLLOWED.mul_add(found - usual, usual);
    }

    /// Bits that were added to every score beforehand.
    pub(super) const fn before(&self) -> f64 {
        self.before
    }

    /// Fits how clean each column is to these pairs, without anybody saying which of them are the same: expectation and
    /// maximisation in turn (A. P. Dempster, N. M. Laird, D. B. Rubin, JRSS B 39 (1977), 1–38), what is met by chance
    /// being known.
    pub fn fit(&mut self, table: &Table, pairs: &[(u32, u32)]) -> Fit {
        // What the values are to each other does not change with the weights.
        let meetings: Vec<Vec<Met>> = pairs.iter().map(|(a, b)| meeting(table, *a, *b).collect()).collect();
        let (mut rounds, mut expected) = (0, 0.0);
        while rounds < 50 {
            rounds += 1;
            let mut met: Vec<Shares> = self
                .columns
                .iter()
                .zip(&table.columns)
                .map(|(_, column)| column.role.defaults(table.subject).map(|share| share * FAITH))
                .collect();
            expected = 0.0;
            for ((a, b), meeting) in pairs.iter().zip(&meetings) {
                let share = likely(self.weigh(table, (*a, *b), meeting.iter().copied(), |_, _, _| {}).score);
                expected += share;
                for (met, (level, _)) in met.iter_mut().zip(meeting) {
                    if let Some(place) = place(*level) {
                        met[place] += share;
                    }
                }
            }
            let mut moved = 0.0_f64;
            for (weights, met) in self.columns.iter_mut().zip(met) {
                let all: f64 = met.iter().sum();
                let same = met.map(|count| (count / all).max(1e-4));
                moved = same.iter().zip(&weights.same).fold(moved, |moved, (now, was)| moved.max((now - was).abs()));
                *weights = Weights::new(same, weights.chance);
            }
            if moved < 1e-3 {
                break;
            }
        }
        let columns =
            table.columns.iter().zip(&self.columns).map(|(column, weights)| (column.name.clone(), weights.same)).collect();
        Fit { rounds, pairs: pairs.len() as u64, expected, columns }
    }

    /// What all fields of two records say together, and to `each` what one says: its place, what the two values are to
    /// each other, and the bits.
    pub(super) fn score(&self, table: &Table, a: u32, b: u32, each: impl FnMut(usize, Level, f64)) -> Outcome {
        self.weigh(table, (a, b), meeting(table, a, b), each)
    }

    fn weigh(
        &self,
        table: &Table,
        (a, b): (u32, u32),
        meeting: impl Iterator<Item = Met>,
        mut each: impl FnMut(usize, Level, f64),
    ) -> Outcome {
        let mut score = self.before;
        let mut named = (Level::Missing, Level::Missing);
        let (mut phone, mut street, mut vouched, mut registered) = (0.0_f64, 0.0_f64, false, false);
        for ((place, column), met) in table.columns.iter().enumerate().zip(meeting) {
            let level = met.0;
            if level == Level::Missing {
                continue;
            }
            let bits = self.bits(column, place, (a, b), met);
            each(place, level, bits);
            score += bits;
            if table.subject.is_named_by(column.role) {
                let worst = if named.0 == Level::Missing { level } else { named.0.min(level) };
                named = (worst, named.1.max(level));
            }
            match column.role {
                Role::Phone => phone = phone.max(bits),
                Role::Street => street = street.max(bits),
                Role::Number | Role::Date => {
                    vouched |= level >= Level::Near;
                    registered |= table.subject == Subject::Companies
                        && level == Level::Same
                        && column.role == Role::Number
                        && credit_code::is_valid(column.shown(a));
                }
                _ => {}
            }
        }
        if named.1 == Level::Different {
            // Whoever shares a house often shares its telephone: of two names both say little more than one.
            score -= phone.min(street) * 0.4;
            if table.subject == Subject::People && !vouched {
                score += STRANGERS;
            }
        }
        let score = if registered { score.max(REGISTERED) } else { score };
        Outcome { score, named, registered }
    }

    /// What one field says.
    fn bits(&self, column: &Column, place: usize, (a, b): (u32, u32), (level, apart): Met) -> f64 {
        if apart {
            return APART;
        }
        let weights = &self.columns[place];
        let (one, other) = (column.cells[a as usize] as usize, column.cells[b as usize] as usize);
        let count = |value: usize| column.counts[value];
        // What is nearly the same is worth less than the same.
        let role = column.role;
        let most = |less: f64| self.same(role, weights, count(one).max(count(other))) - less;
        match level {
            Level::Same if one == other => self.same(role, weights, count(one)),
            Level::Same => self.same(role, weights, count(one) + count(other)),
            Level::Near => weights.bits[1].min(most(1.0)),
            Level::Close => weights.bits[2].min(most(2.0)),
            Level::Slight => weights.bits[3],
            Level::Different | Level::Missing => weights.bits[4],
        }
    }

    /// The same value: the rarer, the less it can be chance.
    fn same(&self, role: Role, weights: &Weights, count: u32) -> f64 {
        let chance = if self.part {
            (f64::from(count.max(2)) / self.records.max(role.among())).max(role.usual_share())
        } else {
            f64::from(count.max(2)) / self.records
        };
        (weights.same[0] / chance).log2().min(MOST[0])
    }
}

impl Weights {
    fn new(same: Shares, chance: Shares) -> Self {
        let mut bits = [0.0; 5];
        for (place, bits) in bits.iter_mut().enumerate() {
            *bits = (same[place] / chance[place].max(1e-6)).log2().min(MOST[place]);
        }
        Self { same, chance, bits }
    }
}

/// What two values of a field are to each other, and whether they say that the records are two whatever else is shared.
type Met = (Level, bool);

/// What the fields of two records are to each other, column by column.
fn meeting(table: &Table, a: u32, b: u32) -> impl Iterator<Item = Met> {
    let swapped = swapped(table, a, b);
    table.columns.iter().enumerate().map(move |(place, column)| {
        if swapped.is_some_and(|(given, family)| place == given || place == family) {
            return (Level::Near, false);
        }
        let (one, other) = (column.cells[a as usize], column.cells[b as usize]);
        if one == 0 || other == 0 {
            return (Level::Missing, false);
        }
        if one == other {
            return (Level::Same, false);
        }
        let (left, right) = (column.shown(a), column.shown(b));
        if table.subject == Subject::Companies && compare::apart(column.role, left, right) {
            return (Level::Different, true);
        }
        (compare::level(column, left, right), false)
    })
}

/// The places of the given and the family name where the one record has them the other way round.
fn swapped(table: &Table, a: u32, b: u32) -> Option<(usize, usize)> {
    let (given, family) = table.names?;
    let value = |place: usize, record: u32| table.columns[place].shown(record);
    let crossed = |one: &str, other: &str| !one.is_empty() && (one == other || strsim::jaro_winkler(one, other) >= 0.92);
    let straight = |place: usize| value(place, a) == value(place, b);
    let swapped = !straight(given) && !straight(family);
    let swapped = swapped && crossed(value(given, a), value(family, b)) && crossed(value(family, a), value(given, b));
    swapped.then_some((given, family))
}

/// The likelihood that a score in bits stands for.
fn likely(score: f64) -> f64 {
    1.0 / (1.0 + (-score).exp2())
}

const fn place(level: Level) -> Option<usize> {
    match level {
        Level::Missing => None,
        Level::Same => Some(0),
        Level::Near => Some(1),
        Level::Close => Some(2),
        Level::Slight => Some(3),
        Level::Different => Some(4),
    }
}

/// What two records taken blindly come out as.
fn by_chance(column: &Column, records: u32) -> Shares {
    let mut met = [0.0; 5];
    // Marsaglia's xorshift: the same pairs every time.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::from(records.max(1))).unwrap_or(0)
    };
    for _ in 0..SAMPLE {
        let (a, b) = (next(), next());
        let (one, other) = (column.cells[a] as usize, column.cells[b] as usize);
        if a == b || one == 0 || other == 0 {
            continue;
        }
        let level = if one == other { Level::Same } else { compare::level(column, &column.values[one], &column.values[other]) };
        if let Some(place) = place(level) {
            met[place] += 1.0;
        }
    }
    let all: f64 = met.iter().sum();
    // What was not met once may still be met.
    met.map(|count| (count + 0.5) / (all + 1.0))
}
