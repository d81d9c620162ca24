//! What can stand in the way of a verb. Values carry what was met; the words for it are the edge's.

use super::record::Alike;
use crate::domain::lead::Stuck;
use crate::domain::pool::Full;
use crate::domain::{BadValue, Moment, Noun, Record};
use crate::store;

/// A record that was perhaps meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// `L-7`.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Its stage, owner or company: what tells it from the others.
    pub note: String,
}

impl Candidate {
    /// A record as a candidate.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let texts = ["company", "city", "stage", "channel", "role"].into_iter();
        let texts = texts.filter_map(|key| record.noun.position(key)).map(|place| record.values[place].as_text());
        let note = texts.filter(|text| !text.is_empty() && *text != record.name()).collect::<Vec<_>>().join(", ");
        Self { reference: record.reference(), name: record.name().to_owned(), note }
    }
}

/// The result of a verb.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a verb was not done.
#[derive(Debug)]
pub enum Error {
    /// Below the rules.
    Store(store::Error),
    /// Nothing answers to this text; `near` may have been meant.
    NotFound { nouns: Vec<&'static Noun>, text: String, near: Vec<Candidate> },
    /// Several records answer to it.
    Ambiguous { text: String, candidates: Vec<Candidate> },
    /// Only closed records answer to it.
    Closed { text: String, candidates: Vec<Candidate> },
    /// A fuzzy name where the command wants an id.
    NeedsId { text: String, found: Candidate },
    /// The file does not know this login.
    UnknownPerson(String),
    /// A tag that records are marked with.
    TagInUse { code: String, new: String, count: i64 },
    /// A team that people or other teams are in.
    TeamInUse { code: String, people: i64, teams: i64 },
    /// Nobody would be left who may set things up.
    NoAdmin,
    /// The login is no longer in use.
    Inactive(String),
    /// The role may not do this.
    Denied { action: String, role: String },
    /// A required field has no value.
    MissingField { noun: &'static Noun, field: &'static str },
    /// A value that its field does not take.
    Bad { field: &'static str, text: String, why: BadValue },
    /// The code belongs to another record.
    Taken { noun: &'static Noun, code: String, removed: bool },
    /// Written by another operation since it was read.
    Changed { reference: String },
    /// The file was written to already.
    NotEmpty,
    /// The history of a whole file does not hold together.
    BrokenChain { op: i64 },
    /// The record was removed.
    Removed { noun: &'static Noun, reference: String, name: String },
    /// The record was not removed.
    NotRemoved { reference: String },
    /// Somebody else was first.
    Claimed { reference: String, name: String, winner: String, at: Moment },
    /// The customer lies in a pool and must be claimed first.
    Unclaimed { reference: String, name: String },
    /// The customer lies in no pool.
    NotPooled { reference: String, name: String },
    /// A limit of the pool.
    PoolFull { pool: String, full: Full },
    /// A customer cannot have an owner and lie in a pool.
    OwnerAndPool,
    /// The customer lies in that pool already, or belongs to that person already.
    AlreadyThere { reference: String, place: String },
    /// A gate that cannot be passed.
    Stuck { reference: String, stuck: Stuck },
    /// A gate that asks for what is not there.
    Gate { reference: String, stage: &'static str, missing: Vec<&'static str> },
    /// A lead waits for nobody's acceptance.
    NotHanded { reference: String },
    /// A lead waits for somebody else's acceptance; the login or the code of the team.
    HandedToOther { reference: String, to: String },
    /// Somebody else of the team took the lead first.
    Accepted { reference: String, name: String, winner: String, at: Moment },
    /// Somebody whose role takes no leads.
    TakesNoLeads { login: String, role: String },
    /// A team in which nobody takes leads.
    NobodyFree { reference: String, candidates: Vec<crate::domain::assignment::Candidate>, owner: Option<i64> },
    /// Nobody in a team takes leads.
    NobodyTakes { team: String },
    /// Two moments of a lead's way, the one of the later stage before that of the earlier.
    OutOfOrder { earlier: &'static str, later: &'static str },
    /// The lead has become a customer already.
    Converted { reference: String, customer: String, contact: String },
    /// A deal would be lost without a reason.
    LossReason { reference: String },
    /// A deal of another customer than the one a lead becomes.
    OthersDeal { reference: String, customer: String },
    /// The task is done already.
    TaskDone { reference: String },
    /// The person is at work.
    NotAway { login: String },
    /// A follow-up in the future.
    Future { at: Moment },
    /// Before what happened to the record last.
    TooEarly { reference: String, at: Moment, since: Moment },
    /// Nothing says whom it is about.
    NoSubject { noun: &'static Noun },
    /// The request id was used for another command.
    RequestTaken { request: String, command: String },
    /// There is nothing to take back.
    NothingToUndo,
    /// No undo is left to take back.
    NothingToRedo,
    /// The operation was not taken back.
    NotUndone { op: i64 },
    /// The operation touched a record that was erased since.
    UndoErased { op: i64, reference: String, by: i64 },
    /// The record was erased; nothing is left to bring back.
    Erased { reference: String, by: i64 },
    /// The operation was taken back already.
    Undone { op: i64, by: i64 },
    /// This kind of operation cannot be taken back.
    NotUndoable { op: i64 },
    /// There is no such operation.
    NoOperation { op: i64 },
    /// A later operation stands on it.
    UndoBlocked { op: i64, reference: String, later: i64 },
    /// Only its actor, or somebody with the right, may take it back.
    NotYours { op: i64, login: String },
    /// A new record that is there already, by a rule that asks first, or refuses.
    Known { other: Alike },
    /// An import that met a duplicate where none was wanted; none where an earlier row of the file is the same.
    ImportDuplicate { line: u64, other: Option<Alike> },
    /// Other work came after what was taken back: it is done again only where it is named.
    RedoneOutOfTurn { op: i64, later: i64 },
    /// Too many rows of an import are bad; the first of them, and what is wrong with it.
    TooManyBad { bad: u64, read: u64, line: u64, why: String },
    /// A row of an import is bad, and the import was to stop at the first.
    BadRow { line: u64, why: String },
}

impl Error {
    /// This record was removed.
    #[must_use]
    pub fn removed(record: &Record) -> Self {
        Self::Removed { noun: record.noun, reference: record.reference(), name: record.name().to_owned() }
    }

    /// Nothing of this noun answers to the text.
    #[must_use]
    pub fn not_found(noun: &'static Noun, text: &str) -> Self {
        Self::NotFound { nouns: vec![noun], text: text.to_owned(), near: Vec::new() }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}
