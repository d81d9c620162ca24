//! Assignment 分配: who of several people gets the next lead.

/// By what the next one is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Whoever was given a lead longest ago, or never.
    RoundRobin,
    /// Whoever holds the fewest open leads; of several, whoever was given one longest ago.
    LeastBusy,
}

/// Somebody who may be given a lead, and what speaks for and against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The number of the user.
    pub id: i64,
    /// The login.
    pub login: String,
    /// Leads in his hands that are neither converted nor lost, and those that wait for him to accept them.
    pub open: i64,
    /// How many he may have.
    pub capacity: Option<i64>,
    /// When he was last given one, as a number that grows with every assignment; 0: never.
    pub last: i64,
    /// Whether he is on leave.
    pub away: bool,
}

/// Why somebody is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// He is on leave.
    Away,
    /// He has as many as he may.
    Full,
    /// The lead is his.
    Has,
}

impl Candidate {
    /// Why he is passed over for a lead of this owner; none: he may have it.
    #[must_use]
    pub fn passed(&self, owner: Option<i64>) -> Option<Passed> {
        if owner == Some(self.id) {
            Some(Passed::Has)
        } else if self.away {
            Some(Passed::Away)
        } else if self.capacity.is_some_and(|most| self.open >= most) {
            Some(Passed::Full)
        } else {
            None
        }
    }
}

/// Where the one stands who gets the next lead; none where everybody is passed over. Whatever is alike goes by login, so
/// that the same file always answers the same.
#[must_use]
pub fn next(candidates: &[Candidate], way: Way, owner: Option<i64>) -> Option<usize> {
    let free = candidates.iter().enumerate().filter(|(_, one)| one.passed(owner).is_none());
    let chosen = free.min_by_key(|(_, one)| {
        let busy = if way == Way::LeastBusy { one.open } else { 0 };
        (busy, one.last, one.login.clone())
    });
    chosen.map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::{Candidate, Passed, Way, next};

    fn one(id: i64, open: i64, last: i64) -> Candidate {
        Candidate { id, login: format!("u{id}"), open, capacity: None, last, away: false }
    }

    #[test]
    fn each_gets_one_in_turn() {
        let mut all = vec![one(1, 9, 0), one(2, 0, 0), one(3, 5, 0)];
        let mut given = Vec::new();
        for turn in 1..=6 {
            let place = next(&all, Way::RoundRobin, None).expect("somebody");
            all[place].last = turn;
            given.push(all[place].id);
        }
        assert_eq!(given, [1, 2, 3, 1, 2, 3]);
    }

    #[test]
    fn the_least_busy_is_first_and_who_is_full_or_away_is_passed_over() {
        let mut all = vec![one(1, 2, 0), one(2, 1, 5), one(3, 1, 4)];
        assert_eq!(next(&all, Way::LeastBusy, None), Some(2), "of two the one who waited longer");
        assert_eq!(next(&all, Way::LeastBusy, Some(3)), Some(1), "not whose it is");
        all[2].away = true;
        all[1].capacity = Some(1);
        assert_eq!((all[1].passed(None), all[2].passed(None)), (Some(Passed::Full), Some(Passed::Away)));
        assert_eq!(next(&all, Way::LeastBusy, None), Some(0));
        all[0].capacity = Some(0);
        assert_eq!(next(&all, Way::LeastBusy, None), None);
    }
}
