//! Which record is the header row.
//!
//! Exports put titles, filters and blank rows above the header; other files have no header at all.
//! Known names weigh most. Without any, a header is the first full row of plain words standing
//! above a body of another kind.

use super::sniff::known_cells;
use super::split::Record;

/// Records searched for a header.
const SEARCHED: usize = 60;

/// What a record looks like, as far as it matters here.
struct Look {
    index: usize,
    /// Cells that are not empty.
    filled: usize,
    /// Of those, names of fields.
    known: usize,
    /// Of those, values rather than names: phones, dates, amounts, addresses of any kind.
    data: usize,
    /// Whether the record is as wide as the body: at least half of its cells are filled.
    full: bool,
}

/// The index of the header row, or `None` if the data begin at once or there are no rows.
pub(super) fn find(records: &[Record], known: &dyn Fn(&str) -> bool) -> Option<usize> {
    let width = body_width(records);
    let looks: Vec<Look> = records
        .iter()
        .take(SEARCHED)
        .enumerate()
        .filter(|(_, record)| !record.is_blank())
        .map(|(index, record)| look(index, record, width, known))
        .collect();
    let first_full = looks.iter().position(|look| look.full)?;
    let by_name = looks.iter().enumerate().find(|(place, look)| {
        let telling = look.known >= 2 || (look.known == 1 && look.filled <= 3);
        // Full rows above would be lost as preamble: only a row made of names may cost that.
        let certain = *place <= first_full || look.known * 2 >= look.filled.max(4);
        look.full && telling && certain && look.data * 3 <= look.filled
    });
    if let Some((_, look)) = by_name {
        return Some(look.index);
    }
    let first = &looks[first_full];
    let words = first.data == 0 || (first.known > 0 && first.data * 4 <= first.filled);
    words.then_some(first.index)
}

/// The number of columns of the body: the width whose rows hold the most cells together, so that
/// many one-cell lines of preamble do not outweigh a few wide rows.
fn body_width(records: &[Record]) -> usize {
    let mut widths: Vec<usize> = records.iter().filter(|record| !record.is_blank()).map(Record::len).collect();
    widths.sort_unstable();
    widths
        .chunk_by(|a, b| a == b)
        .max_by_key(|same| same.iter().sum::<usize>())
        .and_then(|same| same.first().copied())
        .unwrap_or(0)
}

fn look(index: usize, record: &Record, width: usize, known: &dyn Fn(&str) -> bool) -> Look {
    let cells: Vec<&str> = record.cells().map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let filled = cells.len();
    Look {
        index,
        filled,
        known: known_cells(record, known),
        data: cells.iter().filter(|cell| is_data(cell)).count(),
        full: filled * 2 >= width && filled >= width.min(2),
    }
}

/// Whether a cell is a value that no one would name a column.
pub(super) fn is_data(cell: &str) -> bool {
    let cell = cell.trim().trim_start_matches('\'');
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let digits = cell.chars().filter(|c| c.is_numeric()).count();
    let mail = cell
        .split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !cell.contains(char::is_whitespace));
    let link = cell.contains("://") || cell.starts_with("www.");
    let number = digits > 0 && letters == 0;
    // Dates and phones carry few letters: 2024年3月15日, 15-Jan-2024, 555-0100 x12.
    let mostly_digits = digits >= 4 && digits > letters;
    mail || link || number || mostly_digits || cell.chars().count() > 80
}

#[cfg(test)]
mod tests {
    use super::super::split::records;
    use super::*;

    fn header(text: &str) -> Option<usize> {
        let names = ["name", "email", "phone", "owner", "姓名", "手机", "公司", "客户", "来源"];
        find(&records(text, ',', 100, false), &|cell| names.contains(&cell.to_lowercase().as_str()))
    }

    #[test]
    fn preambles_are_passed_over() {
        assert_eq!(header("客户导出 2026-09-01\n\n姓名,手机,公司\n张三,1,x\n"), Some(2));
        assert_eq!(header(",,\n共 3 条,,\n姓名,手机,公司\n张三,1,x\n"), Some(2));
        assert_eq!(header("客户\n姓名,手机\n张三,13800138000\n"), Some(1));
        assert_eq!(header("Report,All leads\nname,email,phone,owner\na,b@c.de,1,x\n"), Some(1));
    }

    #[test]
    fn a_first_row_of_data_is_no_header() {
        assert_eq!(header("张三,13800138000\n李四,13800138001\n"), None);
        assert_eq!(header("John,john@x.com\nJane,jane@x.com\n"), None);
        assert_eq!(header("13800138000\n13800138001\n"), None);
        assert_eq!(header("2024-01-01,x\n"), None);
        assert_eq!(header("\n\n"), None);
    }

    #[test]
    fn unknown_names_are_a_header_all_the_same() {
        assert_eq!(header("foo,bar\n1,2\n"), Some(0));
        assert_eq!(header("الاسم,البريد\nx,y@z.com\n"), Some(0));
        assert_eq!(header("2024,name,phone\n1,a,5550100\n"), Some(0));
    }

    #[test]
    fn a_row_of_data_that_holds_names_does_not_cost_the_rows_above() {
        let text = "alpha,beta,gamma,delta,eps\nann,x,y,z,w\nbob,Email,Phone,z,w\n";
        assert_eq!(header(text), Some(0));
    }
}
