//! Pool 公海: customers that nobody owns, and who may claim them.

use super::{Field, Kind, Moment, Noun, Sight};
use crate::fields;

/// The pool that every file has.
pub const DEFAULT: &str = "default";

/// The noun.
pub static POOL: Noun = Noun {
    key: "pool",
    plural: "pools",
    letter: None,
    ordinal: 3,
    en: ["pool", "pools"],
    zh: "公海",
    about: ["Customers that nobody owns", "公海"],
    name: "name",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: false,
    fields: fields![
        Field::new("code", Kind::Text, "Code", "代码").required().listed(),
        Field::new("name", Kind::Text, "Name", "名称").listed(),
        Field::new("capacity", Kind::Int, "Capacity", "持有上限").counted().listed(),
        Field::new("daily_limit", Kind::Int, "Claims per day", "每日领取上限").counted().listed(),
        Field::new("note", Kind::Note, "Note", "备注"),
    ],
};

/// What the claimer holds and has claimed, counted inside the claiming transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimer {
    /// Customers that the claimer owns now.
    pub holding: i64,
    /// Claims since local midnight, from the append-only log.
    pub claimed_today: i64,
    /// How many this command claims.
    pub wanted: i64,
}

/// The limits of a pool; none where nothing is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// How many customers one person may hold.
    pub capacity: Option<i64>,
    /// How many one person may claim in a day.
    pub daily: Option<i64>,
}

/// A limit that a claim would break, with its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Full {
    /// Holding capacity.
    Capacity { limit: i64, holding: i64 },
    /// Claims per day.
    Daily { limit: i64, claimed: i64 },
}

/// Whether this claim keeps within the limits.
///
/// # Errors
/// [`Full`] names the limit and what is used of it.
pub const fn claimable(limits: Limits, claimer: Claimer) -> Result<(), Full> {
    if let Some(limit) = limits.capacity
        && claimer.holding + claimer.wanted > limit
    {
        return Err(Full::Capacity { limit, holding: claimer.holding });
    }
    if let Some(limit) = limits.daily
        && claimer.claimed_today + claimer.wanted > limit
    {
        return Err(Full::Daily { limit, claimed: claimer.claimed_today });
    }
    Ok(())
}

/// One line of the append-only claim log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// The pool it was claimed from.
    pub pool: i64,
    /// The claimer.
    pub user: i64,
    /// The customer.
    pub customer: i64,
    /// When.
    pub at: Moment,
}

#[cfg(test)]
mod tests {
    use super::{Claimer, Full, Limits, claimable};

    #[test]
    fn limits_hold_to_the_unit() {
        let limits = Limits { capacity: Some(3), daily: Some(2) };
        let claimer = |holding, claimed_today, wanted| Claimer { holding, claimed_today, wanted };
        assert_eq!(claimable(limits, claimer(2, 1, 1)), Ok(()));
        assert_eq!(claimable(limits, claimer(3, 0, 1)), Err(Full::Capacity { limit: 3, holding: 3 }));
        assert_eq!(claimable(limits, claimer(0, 2, 1)), Err(Full::Daily { limit: 2, claimed: 2 }));
        assert_eq!(claimable(Limits::default(), claimer(9_999, 9_999, 50)), Ok(()));
    }
}
