//! The table for people: no outer borders, two spaces between columns, a thin rule under the heading.

use super::measure::{cut, pad, width};
use super::{Align, Cell, Column, Style, clean, shown};

/// A table that is being filled. It has to know all rows before it knows how wide a column is.
pub(super) struct Grid {
    columns: Vec<Head>,
    rows: Vec<Vec<Piece>>,
    style: Style,
}

struct Head {
    label: String,
    align: Align,
    /// Whether this column names the record; such a column is never cut.
    names: bool,
    /// Whether all its cells so far are numbers.
    numeric: bool,
    /// The widest of its label and its cells.
    natural: usize,
    /// The least width that still shows what may not be lost.
    floor: usize,
}

/// The text of one cell, cleaned.
struct Piece {
    text: String,
    width: usize,
    keep: Keep,
}

/// What of a cell has to stay when there is little room.
#[derive(Clone, Copy)]
enum Keep {
    /// As much of the start as fits.
    Start,
    /// All of it: part of a number is another number.
    Whole,
    /// An id that makes up the last so many bytes.
    End(usize),
}

/// Columns between two columns.
const GAP: usize = 2;

/// The width below which text is cut only when nothing else is left to cut.
const LEAST: usize = 6;

impl Grid {
    pub(super) fn new(columns: &[Column], style: Style) -> Self {
        let columns = columns.iter().map(|column| {
            let label = clean(&column.label).into_owned();
            let natural = width(&label);
            let names = matches!(column.key.as_str(), "id" | "uid");
            Head { label, align: column.align, names, numeric: true, natural, floor: natural.min(LEAST) }
        });
        Self { columns: columns.collect(), rows: Vec::new(), style }
    }

    pub(super) fn row(&mut self, cells: &[&Cell]) {
        let style = self.style;
        let pieces = self.columns.iter_mut().zip(cells).map(|(head, cell)| {
            let piece = piece(cell, head.names, &style);
            head.numeric &= piece.text.is_empty() || (matches!(piece.keep, Keep::Whole) && !head.names);
            head.natural = head.natural.max(piece.width);
            head.floor = head.floor.max(piece.floor());
            piece
        });
        let pieces = pieces.collect();
        self.rows.push(pieces);
    }

    /// All lines of the table, each with its line end.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> + '_ {
        let widths = self.widths();
        let mut heading = self.line(&widths, |at| self.columns.get(at).map(|head| (head.label.as_str(), Keep::Start)));
        heading = self.style.heading(&heading) + "\n";
        let stroke = if self.style.ascii { "-" } else { "─" };
        let all = total(&widths).min(self.style.width.unwrap_or(usize::MAX));
        let rule = stroke.repeat(all) + "\n";
        let rows = self
            .rows
            .iter()
            .map(move |row| self.line(&widths, |at| row.get(at).map(|piece| (piece.text.as_str(), piece.keep))) + "\n");
        [heading, rule].into_iter().chain(rows)
    }

    fn line<'t>(&self, widths: &[usize], text: impl Fn(usize) -> Option<(&'t str, Keep)>) -> String {
        let limit = self.style.width.unwrap_or(usize::MAX);
        let (mut line, mut used) = (String::new(), 0);
        for (at, (head, &columns)) in self.columns.iter().zip(widths).enumerate() {
            let (text, keep) = text(at).unwrap_or(("", Keep::Start));
            if at > 0 {
                line.push_str(&" ".repeat(GAP));
            }
            line.push_str(&pad(&shorten(text, keep, columns, self.style.ellipsis()), columns, head.align));
            used += columns + GAP;
            if used > limit.saturating_add(GAP) {
                break;
            }
        }
        cut(line.trim_end(), limit, self.style.ellipsis())
    }

    /// The widths of all columns. Text gives way first, the widest column before others; then headings over
    /// numbers; at last, from the right, everything but the columns that name the record.
    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = self.columns.iter().map(|head| head.natural).collect();
        let Some(limit) = self.style.width else { return widths };
        for (columns, head) in widths.iter_mut().zip(&self.columns) {
            *columns = (*columns).min(limit.max(head.floor));
        }
        self.shrink(&mut widths, limit, |head| !head.numeric);
        self.shrink(&mut widths, limit, |head| head.numeric);
        let mut over = total(&widths).saturating_sub(limit);
        for (columns, _) in widths.iter_mut().zip(&self.columns).rev().filter(|(_, head)| !head.names) {
            let less = over.min(columns.saturating_sub(1));
            *columns -= less;
            over -= less;
        }
        widths
    }

    /// Takes column after column from the widest of the chosen ones, down to their floors.
    fn shrink(&self, widths: &mut [usize], limit: usize, chosen: impl Fn(&Head) -> bool) {
        while total(widths) > limit {
            let spare = widths.iter_mut().zip(&self.columns).filter(|(columns, head)| chosen(head) && **columns > head.floor);
            let Some((widest, _)) = spare.max_by_key(|(columns, _)| **columns) else { return };
            *widest -= 1;
        }
    }
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

fn piece(cell: &Cell, names: bool, style: &Style) -> Piece {
    let raw = shown(cell, style.ascii);
    let mut text = clean(raw.trim()).into_owned();
    let keep = match cell {
        _ if names => Keep::Whole,
        Cell::Int(_) | Cell::Real(_) | Cell::Money { .. } | Cell::Flag(_) => Keep::Whole,
        Cell::Ref { exact, .. } if !exact.is_empty() && text.ends_with(exact.as_str()) => Keep::End(exact.len()),
        _ => Keep::Start,
    };
    if let (Keep::Start, Some(limit)) = (keep, style.width) {
        // A note may be a book; no column is ever wider than the terminal.
        text = cut(&text, limit, style.ellipsis());
    }
    Piece { width: width(&text), text, keep }
}

impl Piece {
    /// The least width of this cell, whatever the column wants.
    fn floor(&self) -> usize {
        match self.keep {
            Keep::Start => self.width.min(LEAST),
            Keep::Whole => self.width,
            Keep::End(bytes) => self.width.min(width(self.end(bytes)) + GAP).max(self.width.min(LEAST)),
        }
    }

    fn end(&self, bytes: usize) -> &str {
        split_end(&self.text, bytes).1
    }
}

fn shorten(text: &str, keep: Keep, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    match keep {
        Keep::Start => cut(text, columns, ellipsis),
        Keep::Whole => cut(ellipsis, columns, ""),
        Keep::End(bytes) => {
            let (start, end) = split_end(text, bytes);
            match columns.checked_sub(width(end)) {
                // Room for the id, a space and at least the mark that something is missing.
                Some(room) if room > 1 => format!("{} {end}", cut(start.trim_end(), room - 1, ellipsis)),
                Some(_) => end.to_owned(),
                // Part of an id is another id.
                None => cut(ellipsis, columns, ""),
            }
        }
    }
}

fn split_end(text: &str, bytes: usize) -> (&str, &str) {
    text.split_at_checked(text.len().saturating_sub(bytes)).unwrap_or(("", text))
}
