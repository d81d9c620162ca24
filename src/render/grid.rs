//! The table for people: no outer borders, two spaces between columns, a thin rule under the heading.
//!
//! Where a table is wider than the terminal, long texts give way first, then words and names of other records, then
//! headings over numbers; what then still has no room is left out, from the right, and named below the table. Ids,
//! numbers, amounts, dates and phone numbers are shown whole or not at all: part of a number is another number.

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
    /// Whether this column names the record; such a column is never cut or left out.
    names: bool,
    /// Whether it holds telephone numbers.
    phones: bool,
    /// The rank of the cell that gives way most readily.
    rank: Rank,
    /// Whether no cell has shown anything so far.
    empty: bool,
    /// The widest of its label and its cells.
    natural: usize,
    /// The least width that still shows what may not be lost.
    floor: usize,
}

/// How readily a column gives way; the first gives way first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Texts of any length.
    Text,
    /// Words of a list, other records, addresses.
    Word,
    /// Telephone numbers: of several the first and a count is enough.
    Phone,
    /// Numbers of all kinds.
    Number,
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
    /// All of it.
    Whole,
    /// The first of several entries, so many bytes long; of so many others there is a count.
    First(usize, usize),
    /// An id that makes up the first so many bytes.
    Head(usize),
    /// An id that makes up the last so many bytes.
    End(usize),
}

/// Columns between two columns.
const GAP: usize = 2;

/// The width below which text is cut only when nothing else is left to cut.
const LEAST: usize = 6;

/// As much of a heading as a column has to have room for.
const HEADING: usize = 10;

/// How columns give way, step by step: which, and down to which width at most.
const STEPS: [(Rank, usize); 8] = [
    (Rank::Text, 24),
    (Rank::Word, 16),
    (Rank::Text, 16),
    (Rank::Phone, 0),
    (Rank::Word, 12),
    (Rank::Text, 10),
    (Rank::Word, 0),
    (Rank::Number, 0),
];

/// The columns that are shown, by their place, with their widths.
struct Layout(Vec<(usize, usize)>);

impl Layout {
    fn total(&self) -> usize {
        self.0.iter().map(|(_, columns)| columns).sum::<usize>() + GAP * self.0.len().saturating_sub(1)
    }
}

impl Grid {
    pub(super) fn new(columns: &[Column], style: Style) -> Self {
        let columns = columns.iter().map(|column| {
            let label = clean(&column.label).into_owned();
            let natural = width(&label);
            let names = matches!(column.key.as_str(), "id" | "uid" | "key");
            let phones = matches!(column.key.as_str(), "phone" | "phones");
            let floor = natural.min(HEADING);
            Head { label, align: column.align, names, phones, rank: Rank::Number, empty: true, natural, floor }
        });
        Self { columns: columns.collect(), rows: Vec::new(), style }
    }

    pub(super) fn row(&mut self, cells: &[&Cell]) {
        let style = &self.style;
        let pieces = self.columns.iter_mut().zip(cells).map(|(head, cell)| {
            let (piece, rank) = piece(cell, head, style);
            if !piece.text.is_empty() {
                head.empty = false;
                head.rank = head.rank.min(rank);
            }
            head.natural = head.natural.max(piece.width);
            head.floor = head.floor.max(piece.floor());
            piece
        });
        let pieces = pieces.collect();
        self.rows.push(pieces);
    }

    /// All lines of the table, each with its line end, and the headings of the columns that had no room.
    pub(super) fn lines(&self) -> (impl Iterator<Item = String> + '_, Vec<String>) {
        let layout = self.layout();
        let hidden = self.columns.iter().enumerate().filter(|(at, _)| !layout.0.iter().any(|(shown, _)| shown == at));
        let hidden = hidden.map(|(_, head)| head.label.clone()).collect();
        let mut heading = self.line(&layout, |at| self.columns.get(at).map(|head| (head.label.as_str(), Keep::Start)));
        heading = self.style.heading(&heading) + "\n";
        let stroke = if self.style.ascii { "-" } else { "─" };
        let all = layout.total().min(self.style.width.unwrap_or(usize::MAX));
        let rule = stroke.repeat(all) + "\n";
        let rows = self
            .rows
            .iter()
            .map(move |row| self.line(&layout, |at| row.get(at).map(|piece| (piece.text.as_str(), piece.keep))) + "\n");
        ([heading, rule].into_iter().chain(rows), hidden)
    }

    fn line<'t>(&self, layout: &Layout, text: impl Fn(usize) -> Option<(&'t str, Keep)>) -> String {
        let limit = self.style.width.unwrap_or(usize::MAX);
        let (mut line, mut used) = (String::new(), 0);
        for (at, columns) in &layout.0 {
            let align = self.columns.get(*at).map_or(Align::Left, |head| head.align);
            let (text, keep) = text(*at).unwrap_or(("", Keep::Start));
            if used > 0 {
                line.push_str(&" ".repeat(GAP));
            }
            line.push_str(&pad(&shorten(text, keep, *columns, self.style.ellipsis()), *columns, align));
            used += columns + GAP;
            if used > limit.saturating_add(GAP) {
                break;
            }
        }
        cut(line.trim_end(), limit, self.style.ellipsis())
    }

    /// Which columns are shown, and how wide.
    fn layout(&self) -> Layout {
        let mut shown: Vec<usize> = (0..self.columns.len()).collect();
        let Some(limit) = self.style.width else { return self.fitted(&shown, usize::MAX) };
        loop {
            let layout = self.fitted(&shown, limit);
            if layout.total() <= limit {
                return layout;
            }
            // A column without a value goes first; the last two tell what the record is.
            let head = |at: &usize| self.columns.get(*at);
            let spare = |at: &usize| head(at).is_some_and(|head| !head.names);
            let empty = shown.iter().rposition(|at| spare(at) && head(at).is_some_and(|head| head.empty));
            let Some(last) = empty.or_else(|| shown.iter().rposition(spare)).filter(|_| shown.len() > 2) else {
                return self.squeezed(layout, limit);
            };
            shown.remove(last);
        }
    }

    /// The widths of these columns, as narrow as need be and no narrower than they may be.
    fn fitted(&self, shown: &[usize], limit: usize) -> Layout {
        let heads = || shown.iter().filter_map(|at| self.columns.get(*at).map(|head| (*at, head)));
        let mut layout = Layout(heads().map(|(at, head)| (at, head.natural.min(limit.max(head.floor)))).collect());
        for (rank, least) in STEPS {
            let mut over = layout.total().saturating_sub(limit);
            while over > 0 {
                let spare = layout.0.iter_mut().zip(heads()).filter_map(|((_, columns), (_, head))| {
                    let floor = head.floor.max(least.min(head.natural));
                    (head.rank == rank && !head.names && *columns > floor).then_some(columns)
                });
                let Some(widest) = spare.max_by_key(|columns| **columns) else { break };
                *widest -= 1;
                over -= 1;
            }
        }
        layout
    }

    /// What no rule makes fit: from the right everything but the names gives way, at last to nothing.
    fn squeezed(&self, mut layout: Layout, limit: usize) -> Layout {
        let mut over = layout.total().saturating_sub(limit);
        for (at, columns) in layout.0.iter_mut().rev() {
            if self.columns.get(*at).is_some_and(|head| head.names) {
                continue;
            }
            let less = over.min(columns.saturating_sub(1));
            *columns -= less;
            over -= less;
        }
        layout
    }
}

fn piece(cell: &Cell, head: &Head, style: &Style) -> (Piece, Rank) {
    let raw = shown(cell, style.ascii);
    let mut text = clean(raw.trim()).into_owned();
    let (keep, rank) = match cell {
        _ if head.names => (Keep::Whole, Rank::Number),
        Cell::Int(_) | Cell::Real(_) | Cell::Money { .. } | Cell::Flag(_) | Cell::Moment { .. } => (Keep::Whole, Rank::Number),
        _ if head.align != Align::Left => (Keep::Whole, Rank::Number),
        Cell::List(entries) if head.phones => {
            let first = entries.first().map_or("", String::as_str);
            let first = clean(first.trim()).len();
            (if entries.len() > 1 { Keep::First(first, entries.len() - 1) } else { Keep::Whole }, Rank::Phone)
        }
        Cell::Text(_) if head.phones => (Keep::Whole, Rank::Phone),
        Cell::Ref { exact, .. } if exact.is_empty() => (Keep::Start, Rank::Word),
        Cell::Ref { exact, .. } if text.starts_with(exact.as_str()) => (Keep::Head(exact.len()), Rank::Word),
        Cell::Ref { exact, .. } if text.ends_with(exact.as_str()) => (Keep::End(exact.len()), Rank::Word),
        Cell::Choice { .. } | Cell::List(_) => (Keep::Start, Rank::Word),
        _ => (Keep::Start, Rank::Text),
    };
    if let (Keep::Start | Keep::Head(_), Some(limit)) = (keep, style.width) {
        // A note may be a book; no column is ever wider than the terminal.
        text = cut(&text, limit, style.ellipsis());
    }
    (Piece { width: width(&text), text, keep }, rank)
}

impl Piece {
    /// The least width of this cell, whatever the column wants.
    fn floor(&self) -> usize {
        match self.keep {
            Keep::Start => self.width.min(LEAST),
            Keep::Whole => self.width,
            Keep::First(bytes, others) => self.width.min(width(&first(&self.text, bytes, others))),
            Keep::Head(bytes) => self.width.min(width(self.text.get(..bytes).unwrap_or(&self.text)) + GAP),
            Keep::End(bytes) => self.width.min(width(split_end(&self.text, bytes).1) + GAP).max(self.width.min(LEAST)),
        }
    }
}

/// The first entry and how many others there are: `138 0013 8000 +2`.
fn first(text: &str, bytes: usize, others: usize) -> String {
    format!("{} +{others}", text.get(..bytes).unwrap_or(text))
}

fn shorten(text: &str, keep: Keep, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    match keep {
        Keep::Start => cut(text, columns, ellipsis),
        Keep::Whole => cut(ellipsis, columns, ""),
        Keep::First(bytes, others) => {
            let short = first(text, bytes, others);
            if width(&short) <= columns { short } else { cut(ellipsis, columns, "") }
        }
        Keep::Head(bytes) => {
            let id = text.get(..bytes).unwrap_or(text);
            match columns.checked_sub(width(id)) {
                // Room for a space and at least the mark that something is missing, apart from the id.
                Some(room) if room > 1 => {
                    let rest = text.get(bytes..).unwrap_or_default().trim_start();
                    format!("{id} {}", cut(rest, room - 1, ellipsis))
                }
                Some(_) => id.to_owned(),
                // Part of an id is another id.
                None => cut(ellipsis, columns, ""),
            }
        }
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
