//! What a file is, found out before its rows are read: encoding, delimiter, header row.

use std::io;

use super::split::{Fault, Record, records};

/// What the person said about the file; `None` is to be found out.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Any usual name of an encoding; `auto` is the same as `None`.
    pub encoding: Option<String>,
    pub delimiter: Option<char>,
    /// Physical lines before the header row.
    pub skip: Option<usize>,
    /// It was put down from a workbook: a line a row.
    pub sheet: bool,
    /// Its rows were objects or cards: counted from one, without the header they got.
    pub records: bool,
}

/// What the file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// Lower case: `utf-8`, `gb18030`, `big5`, `utf-16le`, `shift_jis`, `windows-1252` …
    pub encoding: &'static str,
    /// One of `,` `;` tab `|` and the full-width `，`, unless asked otherwise.
    pub delimiter: char,
    /// Rows before the header row, blank ones included.
    pub preamble: usize,
    /// Cells of the header row, trimmed, without empty ones at the end and without the columns
    /// that a rejects file adds.
    pub columns: Vec<String>,
    /// It begins with a byte order mark.
    pub marked: bool,
}

/// Why a file cannot be read. Lines count from 1, offsets in bytes from 0.
#[derive(Debug)]
pub enum ReadError {
    Empty,
    /// Not text: an archive, an image, or a zero byte in the middle of text.
    Binary {
        offset: u64,
    },
    /// A quote opened on this line and never closed.
    UnclosedQuote {
        line: u64,
    },
    /// No encoding goes by the asked name.
    UnknownEncoding(String),
    /// Neither a line end nor a quote can part cells.
    BadDelimiter(char),
    /// The encoding, asked or found, does not allow the bytes on this line.
    Undecodable {
        encoding: &'static str,
        line: u64,
    },
    /// The first row is data already, or there is none at all.
    NoHeader,
    LineTooLong {
        line: u64,
    },
    TooManyColumns {
        line: u64,
    },
    Io(io::Error),
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::UnclosedQuote { line } => Self::UnclosedQuote { line },
            Fault::TooLong { line } => Self::LineTooLong { line },
            Fault::TooWide { line } => Self::TooManyColumns { line },
        }
    }
}

/// Delimiters looked for, the likelier first: of two that fit as well, the first wins.
const DELIMITERS: &[char] = &[',', ';', '\t', '|', '，'];

/// Records compared when the delimiter is looked for.
const COMPARED: usize = 100;

/// The delimiter under which the records of `sample` agree best on their number of cells.
///
/// A count of the characters would choose the comma in a file of addresses parted by semicolons;
/// agreement does not. Header names that are known weigh in, because a short file agrees by chance.
pub(super) fn delimiter(sample: &str, cut: bool, known: &dyn Fn(&str) -> bool) -> char {
    if let Some(named) = named_by_excel(sample) {
        return named;
    }
    let mut best = (0.0, ',');
    for &candidate in DELIMITERS {
        let rows = records(sample, candidate, COMPARED, cut);
        let score = agreement(&rows, known);
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

/// Excel's own first line `sep=;`, which names the delimiter and is no data.
pub(super) fn named_by_excel(sample: &str) -> Option<char> {
    let first = sample.lines().next()?.trim_matches('"');
    let mut rest = first.strip_prefix("sep=").or_else(|| first.strip_prefix("SEP="))?.chars();
    let named = rest.next()?;
    // A row under another delimiter may end in more delimiters: `sep=;,,,`.
    let alone = rest.all(|c| c == ',' || c == ';' || c == '"');
    (alone && usable(named)).then_some(named)
}

/// Whether a character can part cells at all.
pub(super) fn usable(delimiter: char) -> bool {
    !matches!(delimiter, '"' | '\n' | '\r' | '\0')
}

/// How well records agree on a width of two cells or more; 0 where they do not.
fn agreement(rows: &[Record], known: &dyn Fn(&str) -> bool) -> f64 {
    let rows: Vec<&Record> = rows.iter().filter(|row| !row.is_blank()).collect();
    let mut widths: Vec<usize> = rows.iter().map(|row| row.len()).collect();
    let header_hits = rows.iter().map(|row| known_cells(row, known)).max().unwrap_or(0);
    let in_order = widths.clone();
    widths.sort_unstable();
    widths.dedup();
    let scores = widths.into_iter().filter(|&width| width > 1).map(|width| {
        let start = in_order.iter().position(|&w| w == width).unwrap_or(0);
        let tail = &in_order[start..];
        let same = tail.iter().filter(|&&w| w == width).count();
        let share = same as f64 / tail.len() as f64;
        // Rows before the first of this width would be preamble, which a body has to make up for.
        let chance = if start > 0 { share < 0.8 || same < 2 } else { share < 0.5 };
        if chance && header_hits < 2 {
            return 0.0;
        }
        let preamble = 1.0 - 0.5 * start as f64 / in_order.len() as f64;
        let names = 1.0 + 2.0 * header_hits as f64 / width as f64;
        share * share * preamble * names * (1.0 + (width as f64).ln())
    });
    scores.fold(0.0, f64::max)
}

/// Cells that are names of fields.
pub(super) fn known_cells(row: &Record, known: &dyn Fn(&str) -> bool) -> usize {
    row.cells().filter(|cell| !cell.trim().is_empty() && known(cell.trim())).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> char {
        delimiter(text, false, &|name| matches!(name, "name" | "tags" | "Nom" | "姓名" | "手机"))
    }

    #[test]
    fn delimiters_go_by_agreement() {
        assert_eq!(found("name,tags\na,x|y\nb,z|w\n"), ',');
        assert_eq!(found("Nom;Note\na;x, y, z\nb;u, v, w\n"), ';');
        assert_eq!(found("Betrag;Name\n1,5;a\n2,5;b\n"), ';');
        assert_eq!(found("a\tb\n1,5\t2\n2,5\t3\n"), '\t');
        assert_eq!(found("a|b\n1|2\n"), '|');
        assert_eq!(found("姓名，手机\n张三，138\n"), '，');
        assert_eq!(found("姓名,备注\n张三,好的，谢谢\n李四,行，再见\n"), ',');
        assert_eq!(found("a;b\n\"x;y,z\";1\n"), ';');
    }

    #[test]
    fn one_column_is_a_table_too() {
        assert_eq!(found("phone\n138\n139\n"), ',');
        assert_eq!(found("note\nfoo, bar\nbaz\nqux, quux, x\n"), ',');
    }

    #[test]
    fn excel_names_the_delimiter() {
        assert_eq!(found("sep=|\na|b\n1|2\n"), '|');
        assert_eq!(named_by_excel("sep=;\r\na;b"), Some(';'));
        assert_eq!(named_by_excel("\"sep=;\"\na;b"), Some(';'));
        assert_eq!(named_by_excel("sep=\t\na\tb"), Some('\t'));
        assert_eq!(named_by_excel("separator\n"), None);
        assert_eq!(named_by_excel("sep=\"\n"), None);
    }

    #[test]
    fn a_preamble_does_not_hide_the_delimiter() {
        assert_eq!(found("客户导出\n日期：2026，全部，共 2\n\n姓名;手机;x\na;1;2\nb;2;3\n"), ';');
    }
}
