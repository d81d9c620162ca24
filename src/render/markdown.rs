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
        Align::Right | Align::Amount => "---:".to_owned(),
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

/// A cell on one line in which nothing is live: it ends no cell, starts no HTML, no emphasis and no link, names no
/// character, loads no picture. A backslash before punctuation stands for that character everywhere in Markdown.
fn escape(text: &str) -> String {
    let text = clean_block(text);
    let text = text.trim();
    let mut escaped = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let before = text[..at].chars().next_back();
        let in_word = || before.is_some_and(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
        let live = match c {
            '|' | '\\' | '<' | '>' | '&' | '`' | '*' | '[' | ']' | '~' => true,
            // `snake_case` is no emphasis.
            '_' => !in_word(),
            '#' | '!' => before.is_none() || rest.starts_with('['),
            // Addresses become links without any mark around them.
            ':' => rest.starts_with("//"),
            '.' => text[..at].to_lowercase().ends_with("www"),
            _ => false,
        };
        match c {
            '\n' => escaped.push_str("<br>"),
            c => {
                if live {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
    }
    escaped
}
