//! What the gates of the funnel ask for.

use super::is_handed;
use crate::domain::Record;

/// What the gates of a file ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gates {
    /// Whether what lacks its evidence is refused; otherwise it passes, and what was missing is kept with the passage.
    pub enforce: bool,
    /// The lowest score that passes ml → mql without a stated reason.
    pub threshold: i64,
    /// How many of budget, authority and timeline the gate to sql asks for.
    pub evidence: usize,
}

/// What is known at a gate beside the lead itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// What the person passing the gate stated.
    pub reason: Option<&'a str>,
    /// The needs recorded for the lead.
    pub needs: i64,
    /// The person passing the gate.
    pub by: i64,
}

/// What shows that a lead is worth an offer, beside the need.
pub const EVIDENCE: [&str; 3] = ["budget", "authority", "timeline"];

/// What the gate into `stage` asks for and the lead does not show: fields, or `acceptance` where nobody has taken it.
///
/// A lead is accepted by whoever it was handed to; whoever owns it and passes it on himself has accepted it.
#[must_use]
pub fn missing(lead: &Record, stage: &str, gates: Gates, shown: Shown<'_>) -> Vec<&'static str> {
    let blank = |key: &str| lead.get(key).is_null();
    match stage {
        "mql" if shown.reason.is_none() && lead.int("score").unwrap_or(0) < gates.threshold => vec!["score"],
        "sl" if lead.int("owner") != Some(shown.by) || is_handed(lead) => vec!["acceptance"],
        "sql" => {
            let mut missing = Vec::new();
            if blank("need") && shown.needs == 0 {
                missing.push("need");
            }
            let evidence: Vec<&'static str> = EVIDENCE.into_iter().filter(|key| blank(key)).collect();
            if EVIDENCE.len() - evidence.len() < gates.evidence {
                missing.extend(evidence);
            }
            missing
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Gates, Shown, missing};
    use crate::domain::lead::LEAD;
    use crate::domain::{Record, Value};

    fn lead(stage: &str) -> Record {
        Record::new(&LEAD).with("stage", Value::text(stage))
    }

    #[test]
    fn gates_name_what_is_missing() {
        let gates = Gates { enforce: false, threshold: 40, evidence: 2 };
        let shown = Shown { reason: None, needs: 0, by: 7 };
        assert_eq!(missing(&lead("ml"), "mql", gates, shown), vec!["score"]);
        assert!(missing(&lead("ml"), "mql", gates, Shown { reason: Some("met at the fair"), ..shown }).is_empty());
        assert!(missing(&lead("ml").with("score", Value::Int(40)), "mql", gates, shown).is_empty());
        assert_eq!(missing(&lead("ml").with("score", Value::Int(40)), "mql", Gates { threshold: 41, ..gates }, shown), ["score"]);
        assert_eq!(missing(&lead("sl"), "sql", gates, shown), vec!["need", "budget", "authority", "timeline"]);
        let known = lead("sl").with("budget", Value::text("50万")).with("timeline", Value::text("Q4"));
        assert!(missing(&known, "sql", gates, Shown { needs: 1, ..shown }).is_empty());
        assert_eq!(missing(&known, "sql", Gates { evidence: 3, ..gates }, Shown { needs: 1, ..shown }), ["authority"]);
    }

    #[test]
    fn whoever_passes_on_what_is_his_has_accepted_it() {
        let gates = Gates { enforce: false, threshold: 40, evidence: 2 };
        let of = |owner: i64| lead("mql").with("owner", Value::Int(owner));
        let shown = Shown { reason: None, needs: 0, by: 7 };
        assert!(missing(&of(7), "sl", gates, shown).is_empty());
        assert_eq!(missing(&of(8), "sl", gates, shown), ["acceptance"]);
        assert_eq!(missing(&of(7).with("handed_to", Value::Int(8)), "sl", gates, shown), ["acceptance"]);
    }
}
