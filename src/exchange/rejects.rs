//! The rejects file: the rows that were refused, as they were, with the reason beside them.
//!
//! It is a CSV like any other. Once put right it is imported as it is, because the two columns it
//! adds are left out when a file is read.

use std::io::{self, Write};

/// The column of the physical line the row stood on.
const LINE: &str = "_line";

/// The column of the reason.
const ERROR: &str = "_error";

/// Whether a header cell is one a rejects file added.
pub(super) fn is_added(name: &str) -> bool {
    name == LINE || name == ERROR
}

/// Writes refused rows. UTF-8 with a byte order mark, without which Excel shows Chinese as mojibake.
pub struct Rejects<W: Write> {
    out: csv::Writer<W>,
    columns: usize,
    written: u64,
}

impl<W: Write> Rejects<W> {
    /// Writes the byte order mark and the header row.
    ///
    /// # Errors
    ///
    /// If `out` cannot be written to.
    pub fn new(mut out: W, columns: &[String]) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut out = csv::WriterBuilder::new().flexible(true).from_writer(out);
        out.write_record(columns.iter().map(String::as_str).chain([LINE, ERROR]))?;
        Ok(Self { out, columns: columns.len(), written: 0 })
    }

    /// Writes one row, its cells to the letter. Cells beyond the columns go after the added two, so
    /// that leaving those out gives the row back.
    ///
    /// # Errors
    ///
    /// If the file cannot be written to.
    pub fn write(&mut self, line: u64, cells: &[String], error: &str) -> io::Result<()> {
        let (named, surplus) = cells.split_at(cells.len().min(self.columns));
        let padding = std::iter::repeat_n("", self.columns - named.len());
        let line = line.to_string();
        let named = named.iter().map(String::as_str).chain(padding);
        let added = [line.as_str(), error];
        self.out.write_record(named.chain(added).chain(surplus.iter().map(String::as_str)))?;
        self.written += 1;
        Ok(())
    }

    /// Rows written so far.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Writes out what is buffered and gives the file back, to be synced or renamed.
    ///
    /// # Errors
    ///
    /// If the file cannot be written to.
    pub fn finish(self) -> io::Result<W> {
        self.out.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::{Asked, open};
    use super::*;

    fn owned(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|&cell| cell.to_owned()).collect()
    }

    #[test]
    fn a_rejects_file_is_read_back_as_it_was() {
        let columns = owned(&["name", "phone", "note"]);
        let mut rejects = Rejects::new(Vec::new(), &columns).unwrap();
        let rows = [
            owned(&["张三", "1.38E+10", "=cmd|'/c'!A1"]),
            owned(&["李\n四", "\"a\", b", "", "surplus", "more"]),
            owned(&[" spaced ", "", "x"]),
        ];
        for (line, row) in rows.iter().enumerate() {
            rejects.write(line as u64 + 2, row, "电话已损坏, \"E+10\"").unwrap();
        }
        assert_eq!(rejects.written(), 3);
        let bytes = rejects.finish().unwrap();
        assert!(bytes.starts_with(b"\xef\xbb\xbfname,phone,note,_line,_error\n"));
        let known = |name: &str| ["name", "phone", "note"].contains(&name);
        let (shape, read) = open(Cursor::new(bytes), &Asked::default(), &known).unwrap();
        assert_eq!(shape.columns, columns);
        let cells: Vec<_> = read.map(|row| row.unwrap().cells).collect();
        assert_eq!(cells, rows);
    }

    #[test]
    fn short_rows_are_padded() {
        let mut rejects = Rejects::new(Vec::new(), &owned(&["a", "b"])).unwrap();
        rejects.write(7, &owned(&["1"]), "bad").unwrap();
        let text = String::from_utf8(rejects.finish().unwrap()).unwrap();
        assert_eq!(text, "\u{feff}a,b,_line,_error\n1,,7,bad\n");
    }
}
