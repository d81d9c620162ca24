//! Rows of cells, printed one by one in the chosen format.

use std::io::{self, Write};

use super::grid::Grid;
use super::xlsx::Book;
use super::{Cell, Column, Format, Style, exact, guard, json_text, markdown, object};

/// Rows on their way out. Every format but the table writes a row at once, so that a million rows need no memory.
///
/// A reader that goes away (`| head`) is an error of kind [`io::ErrorKind::BrokenPipe`], which the caller takes
/// for a good end. Writes come a row at a time: hand in a buffered writer.
pub struct Sheet<'w> {
    columns: Vec<Column>,
    style: Style,
    body: Body<'w>,
    /// Rows so far; none while nothing, not even a heading, was written.
    rows: Option<usize>,
}

/// What a sheet could not show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Left {
    /// Cells that are longer than the format allows, and so lost their end.
    pub cut: usize,
    /// Headings of columns that the terminal has no room for.
    pub hidden: Vec<String>,
}

enum Body<'w> {
    Xlsx(Option<Box<Book>>, &'w mut dyn Write),
    Table(Grid, &'w mut dyn Write),
    Csv(Box<csv::Writer<Marked<'w>>>),
    Lines(Format, &'w mut dyn Write),
}

impl<'w> Sheet<'w> {
    /// A sheet without rows. Nothing is written before the first row or the end.
    pub fn new(format: Format, columns: Vec<Column>, style: Style, out: &'w mut dyn Write) -> Self {
        let body = match format {
            Format::Table => Body::Table(Grid::new(&columns, style), out),
            Format::Csv => Body::Csv(Box::new(csv_writer(&style, out))),
            Format::Xlsx => Body::Xlsx(None, out),
            _ => Body::Lines(format, out),
        };
        Self { columns, style, body, rows: None }
    }

    /// Adds a row. Cells that are missing at its end count as empty, cells beyond the columns are left out.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        let before = self.start()?;
        self.rows = Some(before + 1);
        let all = cells.iter().chain(std::iter::repeat(&Cell::Empty));
        let row: Vec<&Cell> = self.columns.iter().zip(all).map(|(_, cell)| cell).collect();
        match &mut self.body {
            Body::Table(grid, _) => {
                grid.row(&row);
                Ok(())
            }
            Body::Csv(csv) => {
                csv.write_record(row.iter().map(|cell| csv_text(cell, &self.style).into_bytes())).map_err(csv_error)
            }
            Body::Xlsx(book, _) => book.as_mut().map_or(Ok(()), |book| book.row(&row)),
            Body::Lines(format, out) => {
                let line = match format {
                    Format::Json => {
                        format!("{}\n {}", if before == 0 { "[" } else { "," }, json_text(&object(&self.columns, cells)))
                    }
                    Format::Ndjson => json_text(&object(&self.columns, cells)) + "\n",
                    Format::Md => markdown::row(&row, self.style.ascii),
                    Format::Ids => id_line(&row),
                    Format::Template => match self.style.template {
                        Some(template) => template.line(&self.columns, &row)?,
                        None => String::new(),
                    },
                    _ => tsv_line(row.iter().map(|cell| exact(cell))),
                };
                out.write_all(line.as_bytes())
            }
        }
    }

    /// Writes what is left: the table, the end of the array, a heading without rows.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn finish(mut self) -> io::Result<Left> {
        let rows = self.start()?;
        let mut left = Left::default();
        match self.body {
            Body::Table(grid, out) => {
                let (lines, hidden) = grid.lines();
                left.hidden = hidden;
                for line in lines {
                    out.write_all(line.as_bytes())?;
                }
                out.flush()?;
            }
            Body::Csv(mut csv) => csv.flush()?,
            Body::Xlsx(book, out) => {
                if let Some(book) = book {
                    left.cut = book.finish(out)?;
                }
            }
            Body::Lines(Format::Json, out) => {
                out.write_all(if rows == 0 { b"[]\n" } else { b"\n]\n" })?;
                out.flush()?;
            }
            Body::Lines(_, out) => out.flush()?,
        }
        Ok(left)
    }

    /// Writes the heading if that was not done yet, and answers the number of rows so far.
    fn start(&mut self) -> io::Result<usize> {
        if let Some(rows) = self.rows {
            return Ok(rows);
        }
        self.rows = Some(0);
        let keys = self.columns.iter().map(|column| column.key.as_str());
        match &mut self.body {
            Body::Csv(csv) => csv.write_record(keys).map_err(csv_error)?,
            Body::Lines(Format::Tsv, out) if self.style.header => out.write_all(tsv_line(keys).as_bytes())?,
            Body::Xlsx(book, _) => *book = Some(Box::new(Book::new(&self.columns)?)),
            Body::Lines(Format::Template, _) => {
                if let Some(template) = self.style.template {
                    template.check(&self.columns)?;
                }
            }
            Body::Lines(Format::Md, out) => out.write_all(markdown::heading(&self.columns).as_bytes())?,
            Body::Table(..) | Body::Lines(..) => {}
        }
        Ok(0)
    }
}

/// Writes a byte order mark before anything else where one is wanted: without it a spreadsheet takes UTF-8 for the
/// local code page.
struct Marked<'w> {
    mark: bool,
    out: &'w mut dyn Write,
}

impl Write for Marked<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.mark {
            self.out.write_all("\u{feff}".as_bytes())?;
            self.mark = false;
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn csv_writer<'w>(style: &Style, out: &'w mut dyn Write) -> csv::Writer<Marked<'w>> {
    let end = if style.excel { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    csv::WriterBuilder::new().terminator(end).from_writer(Marked { mark: style.excel, out })
}

/// The exact text; for spreadsheets, words are guarded while numbers stay numbers.
fn csv_text(cell: &Cell, style: &Style) -> String {
    let text = exact(cell);
    match cell {
        Cell::Int(_) | Cell::Real(_) | Cell::Money { .. } => text.into_owned(),
        _ if style.excel => guard(&text).into_owned(),
        _ => text.into_owned(),
    }
}

/// The error of the writer beneath, with its kind: the caller tells a closed pipe from a full disk.
fn csv_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// One line of tab-separated values; what would break the line is written as `\t`, `\n`, `\r`, `\\`.
fn tsv_line<T: AsRef<str>>(values: impl Iterator<Item = T>) -> String {
    let mut line = String::new();
    for (at, value) in values.enumerate() {
        if at > 0 {
            line.push('\t');
        }
        escape_tsv(value.as_ref(), &mut line);
    }
    line.push('\n');
    line
}

/// The first cell on a line of its own; nothing for a record without an id, since an empty line names no record.
fn id_line(row: &[&Cell]) -> String {
    match row.first().map(|cell| exact(cell)) {
        Some(id) if !id.is_empty() => tsv_line(std::iter::once(id)),
        _ => String::new(),
    }
}

fn escape_tsv(value: &str, line: &mut String) {
    for c in value.chars() {
        match c {
            '\t' => line.push_str("\\t"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\\' => line.push_str("\\\\"),
            c => line.push(c),
        }
    }
}
