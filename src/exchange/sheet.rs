//! Records that are no rows (JSON, cards, calendars), put down as CSV and read on like any other list.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Seek as _, SeekFrom, Write as _};

use super::workbook::WITHIN;

/// As many columns as the widest workbook has; a row is looked through for each of its cells.
const COLUMNS: usize = 1 << 14;

/// Rows whose columns come to light one by one: they are kept aside until all are known.
pub(super) struct Sheet {
    columns: Vec<String>,
    places: HashMap<String, usize>,
    /// A line a row: places and cells in turn, as a JSON array.
    aside: BufWriter<File>,
    rows: u64,
}

impl Sheet {
    /// A sheet without rows.
    ///
    /// # Errors
    /// As the disk.
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { columns: Vec::new(), places: HashMap::new(), aside: BufWriter::new(tempfile::tempfile()?), rows: 0 })
    }

    /// Adds a row: columns and cells. Cells of one column in one row stand in one, each on a line.
    ///
    /// # Errors
    /// As the disk; [`io::ErrorKind::FileTooLarge`] where there are more columns than any list has.
    pub(super) fn row(&mut self, cells: Vec<(String, String)>) -> io::Result<()> {
        let mut row: Vec<(usize, String)> = Vec::with_capacity(cells.len());
        for (column, cell) in cells {
            let next = self.columns.len();
            let place = *self.places.entry(column).or_insert_with_key(|column| {
                self.columns.push(column.clone());
                next
            });
            if self.columns.len() > COLUMNS {
                return Err(io::Error::new(io::ErrorKind::FileTooLarge, "more different fields than any list has"));
            }
            match row.iter_mut().find(|(known, _)| *known == place) {
                Some((_, known)) if *known != cell => {
                    known.push('\n');
                    known.push_str(&cell);
                }
                Some(_) => {}
                None => row.push((place, cell)),
            }
        }
        serde_json::to_writer(&mut self.aside, &row)?;
        self.aside.write_all(b"\n")?;
        self.rows += 1;
        Ok(())
    }

    /// The rows as CSV under their columns, a line a row, in a file that goes away by itself; none where there are none.
    ///
    /// # Errors
    /// As the disk.
    pub(super) fn put_down(self) -> io::Result<Option<File>> {
        if self.rows == 0 {
            return Ok(None);
        }
        let mut aside = self.aside.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
        aside.seek(SeekFrom::Start(0))?;
        let mut out = csv::Writer::from_writer(BufWriter::new(tempfile::tempfile()?));
        out.write_record(self.columns.iter().map(|column| folded(column)))?;
        for line in BufReader::new(aside).lines() {
            let row: Vec<(usize, String)> = serde_json::from_str(&line?)?;
            let mut cells = vec![String::new(); self.columns.len()];
            row.into_iter().for_each(|(place, cell)| cells[place] = folded(&cell));
            out.write_record(cells)?;
        }
        let mut file = out.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
        file.flush()?;
        let mut file = file.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
        file.seek(SeekFrom::Start(0))?;
        Ok(Some(file))
    }
}

/// A cell on one line.
fn folded(cell: &str) -> String {
    cell.replace("\r\n", "\n").replace(['\r', '\n'], &WITHIN.to_string())
}
