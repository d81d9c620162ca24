//! The funnel 漏斗 as a cohort: of the leads captured in a period, how many came how far. Each lead counts
//! once, however often it moved; a lost lead stays in at the furthest stage it reached.

use super::lead::WAY;

/// How many leads of the cohort have one combination of furthest stage and present stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The furthest stage reached.
    pub furthest: String,
    /// The present stage, which may be `lost` or `nurturing`.
    pub stage: String,
    /// How many leads.
    pub leads: i64,
}

/// One step of the funnel.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The stage.
    pub stage: &'static str,
    /// Leads that reached it or a later one.
    pub reached: i64,
    /// Leads whose furthest stage it is and which are lost.
    pub lost: i64,
    /// Leads whose furthest stage it is and which are nurtured.
    pub nurturing: i64,
    /// Leads whose furthest stage it is and which are still open there, or converted.
    pub here: i64,
    /// Part of the leads of the step before that reached this one, 0 to 1; none for the first and where the
    /// step before is empty.
    pub from_before: Option<f64>,
    /// Part of the whole cohort, 0 to 1; none for an empty cohort.
    pub from_start: Option<f64>,
}

/// The steps of a cohort, from the first name to the customer.
#[must_use]
pub fn steps(cells: &[Cell]) -> Vec<Step> {
    let index = |stage: &str| WAY.iter().position(|known| *known == stage).unwrap_or(0);
    let sum = |at: usize, wanted: fn(&str) -> bool| -> i64 {
        cells.iter().filter(|cell| index(&cell.furthest) == at && wanted(&cell.stage)).map(|cell| cell.leads).sum()
    };
    let mut steps: Vec<Step> = Vec::with_capacity(WAY.len());
    for (at, stage) in WAY.into_iter().enumerate() {
        let reached: i64 = cells.iter().filter(|cell| index(&cell.furthest) >= at).map(|cell| cell.leads).sum();
        let before = at.checked_sub(1).map(|before| steps[before].reached);
        let start = steps.first().map_or(reached, |first| first.reached);
        steps.push(Step {
            stage,
            reached,
            lost: sum(at, |stage| stage == "lost"),
            nurturing: sum(at, |stage| stage == "nurturing"),
            here: sum(at, |stage| stage != "lost" && stage != "nurturing"),
            from_before: before.and_then(|before| part(reached, before)),
            from_start: part(reached, start),
        });
    }
    steps
}

#[expect(clippy::cast_precision_loss, reason = "counts of leads stay far below 2^53")]
fn part(of: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| of as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::{Cell, steps};

    #[test]
    fn lost_leads_stay_where_they_died() {
        let cell = |furthest: &str, stage: &str, leads| Cell { furthest: furthest.into(), stage: stage.into(), leads };
        let steps = steps(&[
            cell("ml", "ml", 5),
            cell("ml", "lost", 2),
            cell("sql", "lost", 1),
            cell("sql", "mql", 1),
            cell("converted", "converted", 1),
        ]);
        let reached: Vec<i64> = steps.iter().map(|step| step.reached).collect();
        assert_eq!(reached, vec![10, 3, 3, 3, 1]);
        assert_eq!(steps[0].lost, 2);
        assert_eq!(steps[3].lost, 1);
        assert_eq!(steps[1].from_before, Some(0.3));
        let all: i64 = steps.iter().map(|step| step.lost + step.nurturing + step.here).sum();
        assert_eq!(all, 10, "every lead stands at exactly one step");
    }
}
