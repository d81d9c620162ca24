//! What speaks against printing rows, beside the stream itself.

use std::fmt;

/// Why rows cannot be printed as asked. Printing answers it inside an [`std::io::Error`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A template that is none, or that a record does not fit.
    Template {
        /// The line of the template, from 1.
        line: usize,
        /// What is the matter, in English.
        detail: String,
    },
    /// A template asks for a field that the rows do not have.
    Unknown {
        /// The name it asks for.
        name: String,
        /// Where it stands in the template, in characters from 1.
        column: usize,
        /// The fields that the rows have.
        fields: Vec<String>,
    },
    /// More rows than a worksheet holds.
    TooManyRows {
        /// As many as it holds, without the heading.
        most: u32,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template { line, detail } => write!(f, "line {line}: {detail}"),
            Self::Unknown { name, column, .. } => write!(f, "column {column}: no field {name}"),
            Self::TooManyRows { most } => write!(f, "more than {most} rows"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for std::io::Error {
    fn from(fault: Fault) -> Self {
        Self::other(fault)
    }
}
