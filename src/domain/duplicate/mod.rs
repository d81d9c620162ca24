//! Duplicate check: which records are the same person or company.
//!
//! Records are compared in pairs. Each field that both have says something: the same rare phone number much, the same
//! city little, two different dates of birth a lot against it. What all fields say adds up to a score in bits, after
//! I. P. Fellegi and A. B. Sunter, "A theory for record linkage", JASA 64 (1969), 1183–1210: the weight of an outcome is
//! log2(m / u), where m is how often it is met among pairs that are the same and u how often among pairs that are not.
//! How often values are shared by chance (u) is counted in the records themselves; how clean data is (m) is taken from
//! defaults, or fitted ([`model::Model::fit`]).

mod block;
mod cluster;
mod compare;
pub mod facts;
mod former;
mod legal;
mod model;
pub mod profile;
mod role;
pub mod scan;
mod text;

pub use model::{Fit, Model, Shares};
pub use role::{Role, Subject};
pub use text::simplified;

/// How sure it is that two records are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Worth a look.
    Weak,
    /// Most likely the same.
    Strong,
    /// The same beyond reasonable doubt.
    Exact,
}

impl Level {
    /// What machines read.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Different => "different",
            Self::Slight => "slight",
            Self::Close => "close",
            Self::Near => "near",
            Self::Same => "same",
        }
    }
}

impl Verdict {
    /// What machines read.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Strong => "strong",
            Self::Exact => "exact",
        }
    }
}

/// What a field of two records is to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// One of the two says nothing.
    Missing,
    /// Two different values.
    Different,
    /// Something of the one stands in the other.
    Slight,
    /// Alike in part.
    Close,
    /// A slip of the pen apart, or one a short form of the other.
    Near,
    /// The same.
    Same,
}

/// Two records that may be the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Position of the one, the smaller of both.
    pub a: u32,
    /// Position of the other.
    pub b: u32,
    /// What the fields say together, in bits; above nothing they are rather the same than not.
    pub score: f64,
    /// How sure that is.
    pub verdict: Verdict,
    /// The two records that a chain of others ties together, without being alike enough themselves.
    pub tied: bool,
}
