//! From typed cells to what is printed: tables and cards for people, exact formats for programs, small charts.
//!
//! Two rules hold everywhere. What people read on a terminal (table, card, Markdown) is cleaned of everything that
//! could steer a terminal or hide text. What programs read (tsv, csv, json, ndjson, ids) carries every character
//! exactly as it is stored.
//!
//! The table has a printer of its own. `comfy-table` measures Chinese text well, but it fits a table into the
//! terminal by wrapping cells over several lines and by sharing the room evenly; it knows no column that may never
//! be cut, no least width per column and no cell of which one end has to stay ("张… L-7").

mod card;
mod chart;
mod fault;
mod grid;
pub mod html;
mod markdown;
mod measure;
mod sanitize;
mod sheet;
mod template;
mod text;
mod xlsx;

#[cfg(test)]
mod tests;

pub use crate::domain::guard::{guard, unguard};
pub use card::card;
pub use chart::{bar, spark};
pub use fault::Fault;
pub use measure::{cut, pad, width, wrap};
pub use sanitize::{clean, clean_block};
pub use sheet::{Left, Sheet};
pub use template::{InWords, Template};
pub use text::{exact, json_text, object, shown};

/// The ways in which rows can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Aligned columns for people.
    Table,
    /// Tab-separated exact values, for pipes.
    Tsv,
    /// Comma-separated exact values, for files and spreadsheets.
    Csv,
    /// One array of objects, one object a line.
    Json,
    /// One object a line.
    Ndjson,
    /// A table in GitHub's Markdown.
    Md,
    /// A workbook for spreadsheets: bytes, for a file.
    Xlsx,
    /// The first column only, for `xargs`.
    Ids,
    /// One line a record by a template; not among the names, since it needs one.
    Template,
}

impl Format {
    /// The names that [`Format::named`] knows, in the order in which help lists them.
    pub const NAMES: [&'static str; 8] = ["table", "tsv", "csv", "json", "ndjson", "md", "xlsx", "ids"];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Tsv => "tsv",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Md => "md",
            Self::Xlsx => "xlsx",
            Self::Template => "template",
            Self::Ids => "ids",
        }
    }

    /// The format of this name; none where there is no such format.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        use Format::{Csv, Ids, Json, Md, Ndjson, Table, Tsv, Xlsx};
        const ALL: [Format; 8] = [Table, Tsv, Csv, Json, Ndjson, Md, Xlsx, Ids];
        ALL.into_iter().find(|format| format.name() == name)
    }
}

/// The side of a column on which its cells line up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
    /// Amounts of money: as numbers, with a column of their own for the currency in a workbook.
    Amount,
}

/// One column of a sheet, or one field of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The name in machine formats: `snake_case` English, never localised. Columns `id` and `uid` are never cut.
    pub key: String,
    /// The name that people read, localised.
    pub label: String,
    /// The side on which cells line up in a table.
    pub align: Align,
}

/// One value, with the two faces it has for people and for programs.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing is known.
    #[default]
    Empty,
    /// Text exactly as stored.
    Text(String),
    /// A whole number.
    Int(i64),
    /// A number with a fraction; people see at most two places.
    Real(f64),
    /// Yes or no. People see a mark; where they should read a word, hand in a [`Cell::Choice`].
    Flag(bool),
    /// Several texts.
    List(Vec<String>),
    /// A point in time.
    Moment {
        /// RFC 3339 with its offset.
        exact: String,
        /// Localised, perhaps relative to now.
        shown: String,
    },
    /// An amount of money.
    Money {
        /// In the currency's smallest unit.
        minor: i64,
        /// ISO 4217 code.
        currency: String,
        /// In major units with its code: `1200.50 CNY`.
        exact: String,
    },
    /// Another record.
    Ref {
        /// What a program needs to find it: `L-7`, `ann`.
        exact: String,
        /// What people recognise: `张三 L-7`. Where it ends with `exact`, that end outlives any cut.
        shown: String,
    },
    /// One of a fixed set of words.
    Choice {
        /// The word in machine formats.
        key: String,
        /// The localised word.
        shown: String,
    },
    /// Anything with a structure of its own.
    Json(serde_json::Value),
}

/// How the output looks; each format heeds what concerns it.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one switch of the command line")]
pub struct Style {
    /// Columns of the terminal; none where lines may be of any length.
    pub width: Option<usize>,
    /// Whether headings may be set in bold.
    pub color: bool,
    /// Whether rules, marks and bars are drawn with ASCII only. The data keeps its characters.
    pub ascii: bool,
    /// Whether TSV starts with a line of keys. Tables, CSV and Markdown always have a heading.
    pub header: bool,
    /// Whether CSV is written for spreadsheets: byte order mark, CRLF, guarded cells.
    pub excel: bool,
    /// What a line is made by, for [`Format::Template`].
    pub template: Option<&'static Template>,
}

impl Style {
    /// What stands for text that was cut off; always one column wide.
    #[must_use]
    pub fn ellipsis(&self) -> &'static str {
        if self.ascii { "~" } else { "…" }
    }

    /// A heading, in bold where that is allowed.
    fn heading(&self, text: &str) -> String {
        if self.color && !text.is_empty() { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
