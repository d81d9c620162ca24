//! Rows: one file a noun, over one [`Tx`]. All SQL of the program stands in this room, as text beside the
//! function that runs it; identifiers in it come from the field lists, never from input.

pub mod backup;
pub mod bulk;
pub mod chain;
pub mod check;
pub mod condition;
pub mod customer;
pub mod deal;
pub mod digest;
pub mod field;
pub mod followup;
pub mod frequency;
pub mod import;
pub mod lead;
pub mod listing;
pub mod lookup;
pub mod merger;
pub mod meta;
pub mod names;
pub mod operation;
pub mod pool;
pub mod privacy;
pub mod record;
pub mod salvage;
pub mod search;
pub mod sqlite;
pub mod stage;
pub mod tag;
pub mod task;
pub mod team;
pub mod user;
pub mod whole;

use rusqlite::Connection;

use crate::domain::Noun;
use crate::domain::catalog::Catalog;

pub use sqlite::guard::{beside, doubtful, find as plain_file, network_mount};
pub use sqlite::open::{OpenError, exposed, private_umask};
pub use sqlite::{Engine, VERSION};

/// One transaction: all reads of it see one state, all writes of it land together or not at all.
#[derive(Debug)]
pub struct Tx<'c> {
    pub(in crate::store) conn: &'c Connection,
    catalog: &'static Catalog,
}

/// What went wrong below the rules.
#[derive(Debug)]
pub enum Error {
    /// The file could not be opened as ours.
    Open(OpenError),
    /// Another process kept the file locked for longer than we wait.
    Busy,
    /// The disk, or the quota, is full.
    NoSpace,
    /// The file or its folder cannot be written.
    ReadOnly,
    /// The file is not sound.
    Damaged(String),
    /// A constraint of the schema does not hold; the text names it.
    Constraint(String),
    /// Reading or writing failed.
    Io(String),
    /// Something else in the engine.
    Engine(String),
    /// A stored value that no version of the program writes.
    Garbled(String),
}

/// The result of everything in this room.
pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        sqlite::explain(error)
    }
}

impl From<OpenError> for Error {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}

impl<'c> Tx<'c> {
    fn new(conn: &'c Connection) -> Result<Self> {
        Ok(Self { conn, catalog: field::catalog(conn)? })
    }

    /// Another handle on the same transaction.
    #[must_use]
    pub const fn again(&self) -> Self {
        Self { conn: self.conn, catalog: self.catalog }
    }

    /// The noun with the custom fields that the file has for it.
    #[must_use]
    pub fn noun(&self, noun: &'static Noun) -> &'static Noun {
        self.catalog.noun(noun)
    }
}
