//! A list that is looked at and not stored.

use std::path::Path;

use clap::ArgMatches;

use crate::cli::app::App;
use crate::cli::failure::{Code, Failure, near};
use crate::cli::foreign::Foreign;
use crate::cli::verb::text;
use crate::domain::duplicate::{Role, Subject};
use crate::exchange::{Asked, Row, Rows, is_header_name, open, roles, subject};

/// What a list may be of.
pub(super) const KINDS: [&str; 2] = ["people", "companies"];

/// The rows of a list and what its columns say.
pub(super) struct List {
    pub(super) subject: Subject,
    /// The columns, without the one by which rows are called.
    pub(super) names: Vec<String>,
    pub(super) roles: Vec<Role>,
    kept: Vec<usize>,
    id: Option<usize>,
    name: String,
    rows: Rows,
    row: Row,
}

impl List {
    /// Opens a file, or standard input for `-`.
    ///
    /// # Errors
    /// What cannot be read, and a column that is not there.
    pub(super) fn open(app: &App, matches: &ArgMatches, file: &str) -> Result<Self, Failure> {
        let path = (file != "-").then(|| Path::new(file));
        let asked = Asked {
            encoding: text(matches, "encoding").map(str::to_owned),
            delimiter: None,
            skip: None,
            sheet: false,
            records: false,
        };
        let Foreign { file, name, asked, .. } = Foreign::open(app, path, text(matches, "sheet"), asked, None)?;
        let (shape, rows) = open(file, &asked, &is_header_name).map_err(|error| Failure::from((name.as_str(), error)))?;
        let id = text(matches, "id").map(|id| column(&shape.columns, id)).transpose()?;
        let kept: Vec<usize> = (0..shape.columns.len()).filter(|place| Some(*place) != id).collect();
        let names: Vec<String> = kept.iter().map(|place| shape.columns[*place].clone()).collect();
        let subject = match text(matches, "kind") {
            Some("companies") => Subject::Companies,
            Some(_) => Subject::People,
            None => subject(&names),
        };
        let roles = roles(&names, subject);
        Ok(Self { subject, names, roles, kept, id, name, rows, row: Row::default() })
    }

    /// The next row: what it is called, and its cells.
    ///
    /// # Errors
    /// A file that is no longer what it was.
    pub(super) fn next(&mut self) -> Result<Option<(String, Vec<String>)>, Failure> {
        let more = self.rows.read_into(&mut self.row).map_err(|error| Failure::from((self.name.as_str(), error)))?;
        if !more {
            return Ok(None);
        }
        let row = &self.row;
        // Without a column of ids a row is called by its line.
        let called = self.id.map_or_else(|| row.line.to_string(), |id| row.cells[id].trim().to_owned());
        Ok(Some((called, self.kept.iter().map(|place| row.cells[*place].clone()).collect())))
    }
}

/// The column of this name.
fn column(columns: &[String], name: &str) -> Result<usize, Failure> {
    let same = |column: &String| column == name || column.eq_ignore_ascii_case(name);
    columns.iter().position(same).ok_or_else(|| {
        let all: Vec<&str> = columns.iter().map(String::as_str).collect();
        let args = vec![("column", name.to_owned()), ("columns", columns.join(", "))];
        Failure::new(Code::Usage, "error.no_column", args).hint("hint.no_column", vec![]).among(near(name, &all))
    })
}
