//! What a person has to see today, from one set of sources for `today` and `digest`.

use super::Moment;
use super::task::Bucket;

/// Why something is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A task past its moment.
    Overdue,
    /// A task of this day.
    Today,
    /// A lead that waits for one's acceptance.
    ToAccept,
    /// A lead that one handed over and that was not accepted in time.
    Unaccepted,
    /// A lead that was put aside until now.
    Waking,
    /// A task of the next days.
    Soon,
    /// A lead that nobody has followed up for some days.
    Untouched,
    /// A customer or lead that came into one's hands lately.
    New,
}

impl Reason {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 8] =
        [Self::Overdue, Self::Today, Self::ToAccept, Self::Unaccepted, Self::Waking, Self::Soon, Self::Untouched, Self::New];

    /// Machine name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::ToAccept => "to_accept",
            Self::Unaccepted => "unaccepted",
            Self::Waking => "waking",
            Self::Soon => "soon",
            Self::Untouched => "untouched",
            Self::New => "new",
        }
    }
}

impl From<Bucket> for Reason {
    fn from(bucket: Bucket) -> Self {
        match bucket {
            Bucket::Overdue => Self::Overdue,
            Bucket::Today => Self::Today,
            Bucket::Soon => Self::Soon,
        }
    }
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Why it is listed.
    pub reason: Reason,
    /// The record it is about: `T-3`.
    pub reference: String,
    /// Its title or name.
    pub title: String,
    /// Whom it concerns: `L-1 张三`, where that is another record.
    pub about: Option<(String, String)>,
    /// When it is due, or since when it waits.
    pub at: Option<Moment>,
    /// The login of the person whose item it is.
    pub person: String,
}

/// Leads without a follow-up for this many days are listed as untouched.
pub const UNTOUCHED_DAYS: i64 = 3;
