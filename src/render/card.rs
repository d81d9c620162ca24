//! One record for people: a line for each field that has a value.

use std::io::{self, Write};

use super::measure::{cut, width, wrap};
use super::{Cell, Column, Style, clean, clean_block, shown};

/// Prints one record: labels on the left, values lined up beside them, empty fields left out.
///
/// Values are wrapped at the terminal's width and further lines are indented. Where little room is left beside
/// the labels, values go under them.
///
/// # Errors
/// Those of `out`.
pub fn card(columns: &[Column], cells: &[Cell], style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let fields: Vec<(String, String)> =
        columns.iter().zip(cells).filter_map(|(column, cell)| field(column, cell, style)).collect();
    let layout = Layout::of(&fields, style);
    for (label, text) in &fields {
        out.write_all(layout.field(label, text, style).as_bytes())?;
    }
    out.flush()
}

/// Spaces between the labels and the values.
const GAP: usize = 3;

/// The least room for values beside the labels.
const LEAST: usize = 16;

/// Where values start, and how wide they may be.
struct Layout {
    indent: usize,
    beside: bool,
    room: Option<usize>,
}

impl Layout {
    fn of(fields: &[(String, String)], style: &Style) -> Self {
        let indent = fields.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + GAP;
        match style.width {
            None => Self { indent, beside: true, room: None },
            Some(all) if all >= indent + LEAST => Self { indent, beside: true, room: Some(all - indent) },
            Some(all) => {
                let indent = if all > LEAST { 2 } else { 0 };
                Self { indent, beside: false, room: Some(all.saturating_sub(indent).max(1)) }
            }
        }
    }

    /// The lines of one field, each with its line end.
    fn field(&self, label: &str, text: &str, style: &Style) -> String {
        let lines = text.lines().flat_map(|line| match self.room {
            Some(room) => wrap(line.trim_end(), room),
            None => vec![line.trim_end().to_owned()],
        });
        let indent = " ".repeat(self.indent);
        let mut drawn = String::new();
        if self.beside {
            drawn.push_str(&style.heading(label));
            drawn.push_str(&" ".repeat(self.indent.saturating_sub(width(label))));
        } else {
            let label = cut(label, style.width.unwrap_or(usize::MAX), style.ellipsis());
            drawn.push_str(&style.heading(&label));
            drawn.push('\n');
        }
        for (at, line) in lines.enumerate() {
            if !line.is_empty() && (at > 0 || !self.beside) {
                drawn.push_str(&indent);
            }
            drawn.push_str(&line);
            drawn.push('\n');
        }
        drawn
    }
}

/// Label and value of a field, cleaned; none where there is no value.
fn field(column: &Column, cell: &Cell, style: &Style) -> Option<(String, String)> {
    let text = clean_block(&shown(cell, style.ascii)).into_owned();
    let text = text.trim_matches('\n').trim_end();
    // Spaces before the first line would only shift it against its label.
    let text = text.trim_start();
    (!text.is_empty()).then(|| (clean(&column.label).trim().to_owned(), text.to_owned()))
}
