//! A whole file of this program as lines of JSON: a head, a row a line, and a last line that says how many there were, so
//! that a file cut off on its way is known.

use std::io::{self, BufRead};

use serde_json::{Map, Value, json};

/// The version of this format.
const FORMAT: u64 = 1;

/// Longest line read: a row has no megabytes of text.
const LONGEST: u64 = 64 << 20;

/// The first line; `schema` is the version of the schema that the rows are of.
#[must_use]
pub fn head(schema: i32) -> String {
    json!({"tend": FORMAT, "schema": schema}).to_string()
}

/// A row.
#[must_use]
pub fn row(table: &str, cells: Map<String, Value>) -> String {
    json!({"table": table, "row": cells}).to_string()
}

/// The last line.
#[must_use]
pub fn foot(rows: u64) -> String {
    json!({"end": rows}).to_string()
}

/// What is wrong with a line.
#[derive(Debug)]
pub enum Broken {
    /// It could not be read.
    Io(io::Error),
    /// It is no line of such a file; the number counts from 1.
    Line(u64),
    /// The rows are of a newer schema than this one.
    Newer(i64),
    /// The file ends before its last line.
    Cut,
}

/// A row of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line it stands in, from 1.
    pub line: u64,
    /// Its table.
    pub table: String,
    /// Its cells.
    pub cells: Map<String, Value>,
}

/// The rows of a whole file, in their order.
#[derive(Debug)]
pub struct Whole<R> {
    input: R,
    line: u64,
    rows: u64,
    /// Bytes read so far.
    pub bytes: u64,
    over: bool,
}

impl<R: BufRead> Whole<R> {
    /// Reads the head.
    ///
    /// # Errors
    /// [`Broken`] where it is no such file, or one of a newer schema than `schema`.
    pub fn open(input: R, schema: i32) -> Result<Self, Broken> {
        let mut whole = Self { input, line: 0, rows: 0, bytes: 0, over: false };
        let head = whole.line()?.ok_or(Broken::Line(1))?;
        match (head["tend"].as_u64(), head["schema"].as_i64()) {
            (Some(FORMAT), Some(theirs)) if theirs <= schema.into() => Ok(whole),
            (Some(_), Some(theirs)) => Err(Broken::Newer(theirs)),
            _ => Err(Broken::Line(1)),
        }
    }

    fn line(&mut self) -> Result<Option<Value>, Broken> {
        let mut text = Vec::new();
        let read = io::Read::take(&mut self.input, LONGEST).read_until(b'\n', &mut text).map_err(Broken::Io)?;
        if read == 0 {
            return Ok(None);
        }
        self.line += 1;
        self.bytes += read as u64;
        let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
        serde_json::from_slice(text).map(Some).map_err(|_| Broken::Line(self.line))
    }

    fn take(&mut self) -> Result<Option<Row>, Broken> {
        let Some(mut line) = self.line()? else { return Err(Broken::Cut) };
        if let Some(rows) = line["end"].as_u64() {
            self.over = true;
            return if rows == self.rows && self.line()?.is_none() { Ok(None) } else { Err(Broken::Line(self.line)) };
        }
        self.rows += 1;
        match (line["table"].take(), line["row"].take()) {
            (Value::String(table), Value::Object(cells)) => Ok(Some(Row { line: self.line, table, cells })),
            _ => Err(Broken::Line(self.line)),
        }
    }
}

impl<R: BufRead> Iterator for Whole<R> {
    type Item = Result<Row, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let taken = self.take().transpose();
        self.over |= matches!(taken, Some(Err(_)));
        taken
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Map;

    use super::{Broken, Row, Whole, foot, head, row};

    fn file(lines: &[String]) -> Vec<Result<Row, Broken>> {
        let text = lines.join("\n");
        match Whole::open(text.as_bytes(), 3) {
            Ok(whole) => whole.collect(),
            Err(broken) => vec![Err(broken)],
        }
    }

    #[test]
    fn rows_come_back_and_a_cut_file_is_known() {
        let mut cells = Map::new();
        cells.insert("name".into(), "张三".into());
        let rows = file(&[head(3), row("lead", cells.clone()), foot(1)]);
        assert!(matches!(rows.as_slice(), [Ok(Row { line: 2, table, cells: read })] if table == "lead" && *read == cells));
        assert!(matches!(file(&[head(3), row("lead", cells.clone())]).last(), Some(Err(Broken::Cut))));
        assert!(matches!(file(&[head(3), foot(1)]).last(), Some(Err(Broken::Line(2)))));
        assert!(matches!(file(&[head(4), foot(0)]).last(), Some(Err(Broken::Newer(4)))));
        assert!(matches!(file(&["id,name".into()]).last(), Some(Err(Broken::Line(1)))));
        assert!(matches!(file(&[head(3), "{".into(), foot(0)]).last(), Some(Err(Broken::Line(2)))));
        assert!(file(&[head(1), foot(0)]).is_empty());
    }
}
