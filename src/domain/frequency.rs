//! Frequencies: how often what is known of leads and deals went along with winning and with losing, and the chance of
//! winning that follows. Naive Bayes with add-one smoothing (Manning, Raghavan and Schütze, Introduction to Information
//! Retrieval, 2008, §13.2): fields are taken for independent, each value weighs by how much more often it was won with
//! than lost with.

use super::deal::DEAL;
use super::lead::LEAD;
use super::setting::{CHANCE_DEAL, CHANCE_LEAD, Rule};
use super::{Field, Kind, Noun, Record, Value, name};

/// Below so many won, or so many lost, nothing is said.
pub const LEAST: i64 = 30;

/// Won and lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Leads that became customers; deals that were won.
    pub won: i64,
    /// Lost ones.
    pub lost: i64,
}

/// The rule that says by which fields the chance of a noun's records is learnt; none where it is not.
#[must_use]
pub fn rule(noun: &Noun) -> Option<&'static Rule> {
    match noun {
        _ if *noun == LEAD => Some(&CHANCE_LEAD),
        _ if *noun == DEAL => Some(&CHANCE_DEAL),
        _ => None,
    }
}

/// Whether a record was won; none where that is open, or it was removed.
#[must_use]
pub fn outcome(record: &Record) -> Option<bool> {
    if record.removed_at().is_some() {
        return None;
    }
    let end = match record.noun {
        noun if *noun == LEAD => record.text("stage"),
        noun if *noun == DEAL => record.text("state"),
        _ => return None,
    };
    match end {
        "converted" | "won" => Some(true),
        "lost" => Some(false),
        _ => None,
    }
}

/// Text fields with few different values; of others it only counts whether there is anything.
const WORDS: [&str; 6] = ["industry", "region", "city", "title", "campaign", "category"];

/// What a field says of a record: the number of what it refers to, a word, or whether anything stands there.
#[must_use]
pub fn said(record: &Record, field: &Field) -> String {
    match (field.kind, record.get(field.key)) {
        (_, Value::Null) => String::new(),
        (Kind::Ref(_) | Kind::Bool, Value::Int(number)) => number.to_string(),
        (Kind::Choice(_), Value::Text(word)) => word.clone(),
        (Kind::Text, Value::Text(text)) if WORDS.contains(&field.key) => name::squeezed(text),
        _ => "+".to_owned(),
    }
}

/// What a value of one field has to say.
#[derive(Debug, Clone, PartialEq)]
pub struct Factor {
    /// The key of the field.
    pub field: &'static str,
    /// How often its value was won and lost with.
    pub counts: Counts,
    /// By how much it multiplies the odds: above 1 it speaks for winning.
    pub odds: f64,
}

/// What is expected of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Chance {
    /// The file has not seen enough yet.
    TooFew(Counts),
    /// The chance of winning from 0 to 1, and what went into it.
    Known { chance: f64, all: Counts, factors: Vec<Factor> },
}

/// The chance of winning. For each field: the counts of its value, and how many different values it has.
#[must_use]
pub fn chance(all: Counts, fields: &[(&'static str, Counts, i64)]) -> Chance {
    if all.won < LEAST || all.lost < LEAST {
        return Chance::TooFew(all);
    }
    let factors: Vec<Factor> = fields
        .iter()
        .map(|(field, counts, values)| {
            // One more value than was seen: what comes may be new.
            let smoothed = |times: i64, of: i64| real(times + 1) / real(of + values + 1);
            let odds = smoothed(counts.won, all.won) / smoothed(counts.lost, all.lost);
            Factor { field, counts: *counts, odds }
        })
        .collect();
    let odds = factors.iter().fold(real(all.won) / real(all.lost), |odds, factor| odds * factor.odds);
    Chance::Known { chance: odds / (1.0 + odds), all, factors }
}

#[expect(clippy::cast_precision_loss, reason = "counts of records")]
fn real(count: i64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::{Chance, Counts, chance};

    #[test]
    fn too_little_says_nothing() {
        let all = Counts { won: 29, lost: 300 };
        assert_eq!(chance(all, &[]), Chance::TooFew(all));
    }

    /// 40 won and 60 lost; of a source with 3 values 30 and 10: (31 ÷ 44) ÷ (11 ÷ 64) = 4.0992, odds 40 ÷ 60 × 4.0992.
    #[test]
    fn a_chance_is_as_calculated_by_hand() {
        let known = chance(Counts { won: 40, lost: 60 }, &[("source", Counts { won: 30, lost: 10 }, 3)]);
        let Chance::Known { chance, factors, .. } = known else { panic!("too few") };
        assert!((factors[0].odds - 4.0992).abs() < 1e-4 && (chance - 0.7321).abs() < 1e-4, "{chance} {factors:?}");
    }
}
