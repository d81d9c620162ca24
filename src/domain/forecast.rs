//! Forecast 预测: what will be sold when. Three views of it stand side by side: what the stages say (amount × chance),
//! what people commit to (cumulative categories), and what the file's own history says ([`fit`]).

pub mod backtest;
pub mod fit;
pub mod outlook;

use super::deal::weighted;
use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun: what was forecast at a moment, for one month and one owner.
pub static FORECAST: Noun = Noun {
    key: "forecast",
    plural: "forecasts",
    letter: None,
    ordinal: 27,
    en: ["forecast", "forecasts"],
    zh: "预测快照",
    about: ["What was forecast at a moment", "预测快照"],
    name: "month",
    code: None,
    sight: Sight::Persons(&["owner"]),
    internal: true,
    fields: fields![internal:
        Field::new("taken_at", Kind::Moment, "Taken at", "时间").required().listed(),
        Field::new("as_of", Kind::Date, "As of", "截至").required().listed(),
        Field::new("month", Kind::Text, "Month", "月份").fact().required().listed(),
        Field::new("owner", Kind::Ref("user"), "Owner", "负责人").listed(),
        Field::new("won", Kind::Money, "Won", "已成交").listed(),
        Field::new("commit", Kind::Money, "Commit", "承诺").listed(),
        Field::new("best_case", Kind::Money, "Best case", "乐观").listed(),
        Field::new("pipeline", Kind::Money, "Pipeline", "储备").listed(),
        Field::new("weighted", Kind::Money, "Weighted", "加权").listed(),
        Field::new("fitted", Kind::Money, "Fitted", "拟合").listed(),
        Field::new("deals", Kind::Int, "Open deals", "在途商机").required().listed(),
        Field::new("note", Kind::Text, "Note", "备注").listed(),
    ],
};

/// The deal as a forecast sees it at its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The amount in minor units of the currency of the report.
    pub minor: i64,
    /// The chance in percent.
    pub percent: i64,
    /// A key of [`super::deal::CATEGORIES`].
    pub category: String,
}

/// Why a deal is in no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOut {
    /// It has no expected day of closing.
    NoDate,
    /// Its day is past.
    DatePassed,
    /// It is on hold.
    OnHold,
    /// It has no amount.
    NoAmount,
    /// Its amount is in a currency for which there is no rate.
    NoRate,
    /// Its category is `omitted`.
    Omitted,
}

impl LeftOut {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 6] = [Self::OnHold, Self::Omitted, Self::NoDate, Self::DatePassed, Self::NoAmount, Self::NoRate];

    /// Machine name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoDate => "no_date",
            Self::DatePassed => "date_passed",
            Self::OnHold => "on_hold",
            Self::NoAmount => "no_amount",
            Self::NoRate => "no_rate",
            Self::Omitted => "omitted",
        }
    }
}

/// The sums of one row of a forecast, in minor units of one currency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums {
    /// Deals won.
    pub won_deals: i64,
    /// What they brought.
    pub won: i64,
    /// Deals lost, which count nothing.
    pub lost_deals: i64,
    /// Open deals that are expected.
    pub open_deals: i64,
    /// Won, and what is committed.
    pub commit: i64,
    /// That, and the best case.
    pub best_case: i64,
    /// That, and everything else that is open.
    pub pipeline: i64,
    /// Won, and every open amount times its chance.
    pub weighted: i64,
}

impl Sums {
    /// Adds an amount won; `deals` is 0 for a further share of a deal that is counted already.
    pub fn win(&mut self, minor: i64, deals: i64) {
        self.won_deals += deals;
        for sum in [&mut self.won, &mut self.commit, &mut self.best_case, &mut self.pipeline, &mut self.weighted] {
            *sum = sum.saturating_add(minor);
        }
    }

    /// Adds an open deal, or the part of it that falls to somebody: `minor` and `weighted` are that part's.
    pub fn promise(&mut self, open: &Open, minor: i64, weighted: i64, deals: i64) {
        self.open_deals += deals;
        let add = |sum: &mut i64, minor: i64| *sum = sum.saturating_add(minor);
        match open.category.as_str() {
            // Somebody is so sure that it counts as if it were won.
            "closed" | "commit" => add(&mut self.commit, minor),
            _ => {}
        }
        if matches!(open.category.as_str(), "closed" | "commit" | "best-case") {
            add(&mut self.best_case, minor);
        }
        add(&mut self.pipeline, minor);
        add(&mut self.weighted, weighted);
    }

    /// Adds the sums of another row.
    pub fn add(&mut self, other: &Self) {
        self.won_deals += other.won_deals;
        self.lost_deals += other.lost_deals;
        self.open_deals += other.open_deals;
        for (sum, more) in [
            (&mut self.won, other.won),
            (&mut self.commit, other.commit),
            (&mut self.best_case, other.best_case),
            (&mut self.pipeline, other.pipeline),
            (&mut self.weighted, other.weighted),
        ] {
            *sum = sum.saturating_add(more);
        }
    }
}

impl Open {
    /// Amount times chance, a half to the even neighbour.
    #[must_use]
    pub fn weighted(&self) -> i64 {
        weighted(self.minor, self.percent)
    }
}

/// An amount in parts by percentages that sum to 100, whole minor units that sum to the amount: what is left by rounding
/// down goes to the largest rests first, of equal ones to the first (the method of largest remainders, Hamilton 1792).
#[must_use]
pub fn shared(minor: i64, percents: &[i64]) -> Vec<i64> {
    let product = |percent: i64| i128::from(minor) * i128::from(percent);
    let whole = |value: i128| i64::try_from(value).unwrap_or(i64::MAX);
    let mut parts: Vec<i64> = percents.iter().map(|percent| whole(product(*percent).div_euclid(100))).collect();
    let mut order: Vec<usize> = (0..percents.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(product(percents[*place]).rem_euclid(100)));
    let given: i64 = parts.iter().sum();
    let left = usize::try_from(minor.saturating_sub(given)).unwrap_or(0);
    for place in order.into_iter().take(left) {
        parts[place] += 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Open, Sums, shared};

    #[test]
    fn shares_of_an_amount_sum_to_it() {
        assert_eq!(shared(100, &[50, 30, 20]), [50, 30, 20]);
        assert_eq!(shared(101, &[50, 50]), [51, 50]);
        assert_eq!(shared(1, &[34, 33, 33]), [1, 0, 0]);
        assert_eq!(shared(-7, &[50, 50]).iter().sum::<i64>(), -7);
        for minor in [0, 1, 99, 12_345, i64::MAX / 200, -12_345] {
            for percents in [vec![100], vec![1, 99], vec![33, 33, 34], vec![7, 13, 29, 51]] {
                assert_eq!(shared(minor, &percents).iter().sum::<i64>(), minor, "{minor} by {percents:?}");
            }
        }
    }

    #[test]
    fn categories_are_cumulative() {
        let mut sums = Sums::default();
        sums.win(1_000, 1);
        for (category, minor) in [("commit", 100), ("best-case", 20), ("pipeline", 3)] {
            let open = Open { minor, percent: 50, category: category.into() };
            sums.promise(&open, minor, open.weighted(), 1);
        }
        assert_eq!((sums.won, sums.commit, sums.best_case, sums.pipeline), (1_000, 1_100, 1_120, 1_123));
        // 50 + 10 + 2: one and a half goes to the even neighbour.
        assert_eq!(sums.weighted, 1_062);
    }
}
