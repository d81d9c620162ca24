//! What a column says about a person or a company.

use super::model::Shares;

/// What the records are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// People: two of one company are two.
    People,
    /// Companies: two people of one company are one.
    Companies,
}

impl Subject {
    /// Whether fields of this role are the name of such a record.
    #[must_use]
    pub const fn is_named_by(self, role: Role) -> bool {
        match self {
            Self::People => matches!(role, Role::Given | Role::Family | Role::Person),
            Self::Companies => matches!(role, Role::Company),
        }
    }
}

/// What a field says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Given name.
    Given,
    /// Family name.
    Family,
    /// Whole name of a person.
    Person,
    /// Name of a company.
    Company,
    /// A telephone number, or several.
    Phone,
    /// E-mail addresses.
    Email,
    /// A number that belongs to one only: credit code, passport, social security.
    Number,
    /// A calendar day.
    Date,
    /// Street, or the whole address.
    Street,
    /// House number.
    House,
    /// Town or suburb.
    City,
    /// State, province or region.
    Region,
    /// Postal code.
    Postcode,
    /// Web site.
    Web,
    /// A short word of a list: sex, year, kind.
    Code,
    /// Any other text.
    Other,
}

impl Role {
    /// How often the values of two records that are the same come out as the same, near, close, slight and different: clean
    /// data is met more often than dirty, and an address changes more often than a name. Chosen by the author for lists
    /// of a salesperson, to be replaced by what a file itself says where it is fitted.
    #[must_use]
    pub(super) const fn defaults(self, subject: Subject) -> Shares {
        match self {
            // People change their company, and a list has many of one.
            Self::Company if matches!(subject, Subject::People) => [0.60, 0.20, 0.08, 0.05, 0.07],
            Self::Given | Self::Family | Self::Person => [0.70, 0.17, 0.05, 0.01, 0.08],
            Self::Company => [0.62, 0.22, 0.08, 0.05, 0.02],
            Self::Phone => [0.68, 0.06, 0.01, 0.01, 0.25],
            Self::Email => [0.80, 0.08, 0.05, 0.01, 0.07],
            Self::Number => [0.82, 0.10, 0.02, 0.01, 0.06],
            Self::Date => [0.78, 0.13, 0.04, 0.01, 0.05],
            Self::Street => [0.58, 0.22, 0.08, 0.01, 0.12],
            Self::House => [0.74, 0.10, 0.02, 0.01, 0.14],
            Self::City => [0.76, 0.12, 0.03, 0.01, 0.09],
            Self::Region => [0.88, 0.03, 0.01, 0.01, 0.08],
            Self::Postcode => [0.80, 0.10, 0.02, 0.01, 0.08],
            Self::Web => [0.75, 0.08, 0.05, 0.01, 0.12],
            Self::Code => [0.86, 0.03, 0.01, 0.01, 0.10],
            Self::Other => [0.50, 0.20, 0.10, 0.01, 0.20],
        }
    }

    /// How many records of a list have a value that many have, where nobody has counted: one in twenty is in the same city.
    /// Chosen by the author.
    pub(super) const fn usual_share(self) -> f64 {
        match self {
            Self::City | Self::Postcode => 0.05,
            Self::Region | Self::Code => 0.2,
            _ => 0.0,
        }
    }

    /// Among how many records a value stands for one at least: numbers, addresses and sites are given out once, however
    /// few records a list has. Chosen by the author.
    pub(super) const fn among(self) -> f64 {
        match self {
            Self::Phone | Self::Email | Self::Number | Self::Web => 100_000.0,
            _ => 0.0,
        }
    }

    /// Which side of somebody it shows: several fields of one side say little more than one.
    pub(super) const fn side(self) -> Option<u8> {
        match self {
            Self::Given | Self::Family | Self::Person | Self::Company => Some(0),
            Self::Phone | Self::Email | Self::Web => Some(1),
            Self::Number => Some(2),
            Self::Date => Some(3),
            Self::Street | Self::House | Self::City | Self::Region | Self::Postcode => Some(4),
            Self::Code | Self::Other => None,
        }
    }
}
