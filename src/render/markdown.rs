//! Tables in GitHub's Markdown: for people, who paste them into a document.
//!
//! Cells are cleaned as for a terminal, where they are often seen first. Moments and amounts are exact, because
//! "3 days ago" is wrong in a document tomorrow.

use super::{Align, Cell, Column, clean_block, exact, shown};

/// The two lines that start the table.
pub(super) fn heading(columns: &[Column]) -> String {
    let labels = line(columns.iter().map(|column| escape(&column.label)));
    let rule = line(columns.iter().map(|column| match column.align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    }));
    labels + &rule
}

/// One row of the table, with its line end.
pub(super) fn row(cells: &[&Cell], ascii: bool) -> String {
    line(cells.iter().map(|cell| match cell {
        Cell::Moment { .. } | Cell::Money { .. } | Cell::Real(_) => escape(&exact(cell)),
        _ => escape(&shown(cell, ascii)),
    }))
}

fn line(cells: impl Iterator<Item = String>) -> String {
    cells.fold("|".to_owned(), |line, cell| if cell.is_empty() { line + " |" } else { line + " " + &cell + " |" }) + "\n"
}

/// A cell on one line that ends no cell, starts no HTML and loads no picture.
fn escape(text: &str) -> String {
    let text = clean_block(text);
    let mut escaped = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            '\n' => escaped.push_str("<br>"),
            '|' | '\\' | '<' | '`' | '*' | '[' => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}
