//! Text in columns of a terminal: how wide it is, where it may be cut and where a line may end.
//!
//! The unit is a cluster: a character with everything that lies on it, or an emoji made of several characters.
//! Cutting inside one would leave half a picture, or move an accent to the next letter.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr};

use super::Align;

/// The number of terminal columns that a line of text takes: two for a Chinese character, none for an accent.
#[must_use]
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.width() } else { Clusters { rest: text }.map(UnicodeWidthStr::width).sum() }
}

/// The text, or as much of its start as fits into `limit` columns together with `mark`.
#[must_use]
pub fn cut(text: &str, limit: usize, mark: &str) -> String {
    if fits(text, limit) {
        return text.to_owned();
    }
    if limit < mark.width() {
        return String::new();
    }
    let (start, _) = split(text, limit - mark.width());
    format!("{}{mark}", start.trim_end())
}

/// The text filled up with spaces to `columns` columns; longer text stays as it is.
#[must_use]
pub fn pad(text: &str, columns: usize, align: Align) -> String {
    let space = " ".repeat(columns.saturating_sub(width(text)));
    match align {
        Align::Left => format!("{text}{space}"),
        Align::Right | Align::Amount => format!("{space}{text}"),
    }
}

/// One line of text as lines of at most `limit` columns.
///
/// Lines end at spaces and between Chinese characters, but never before closing or after opening punctuation; a
/// word that is longer than a line is broken. Spaces at the start stay, since they mean something in lists.
#[must_use]
pub fn wrap(line: &str, limit: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut current = String::new();
    let mut gap = "";
    for piece in pieces(line) {
        if piece.starts_with(' ') {
            gap = piece;
            continue;
        }
        if fits(&format!("{current}{gap}{piece}"), limit) {
            current.push_str(gap);
            current.push_str(piece);
        } else {
            if !current.is_empty() {
                lines.push(std::mem::take(&mut current));
            }
            current.push_str(break_word(piece, limit, &mut lines));
        }
        gap = "";
    }
    if !current.is_empty() || lines.is_empty() {
        lines.push(current);
    }
    lines
}

/// Puts full lines of an overlong word into `lines` and answers what is left for the next line.
fn break_word<'t>(word: &'t str, limit: usize, lines: &mut Vec<String>) -> &'t str {
    let mut rest = word;
    while !fits(rest, limit) {
        let (mut start, mut end) = split(rest, limit);
        if start.is_empty() {
            // Not even one character fits: a line has to hold something all the same.
            let first = Clusters { rest }.next().unwrap_or(rest);
            (start, end) = rest.split_at(first.len());
        }
        if end.is_empty() {
            break;
        }
        lines.push(start.to_owned());
        rest = end;
    }
    rest
}

/// Whether the text takes at most `limit` columns; looks no further than needed.
fn fits(text: &str, limit: usize) -> bool {
    text.len() <= limit || split(text, limit).1.is_empty()
}

/// The longest start that takes at most `limit` columns, and the rest.
fn split(text: &str, limit: usize) -> (&str, &str) {
    let mut used = 0;
    let mut end = 0;
    for cluster in (Clusters { rest: text }) {
        used += cluster.width();
        if used > limit {
            break;
        }
        end += cluster.len();
    }
    text.split_at(end)
}

/// A line in pieces between which it may be broken: runs of spaces, words, single wide characters.
fn pieces(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut rest, mut length, mut before) = (line, 0, "");
    for cluster in (Clusters { rest: line }) {
        if length > 0 && may_break(before, cluster) {
            let (piece, after) = rest.split_at(length);
            found.push(piece);
            (rest, length) = (after, 0);
        }
        length += cluster.len();
        before = cluster;
    }
    if !rest.is_empty() {
        found.push(rest);
    }
    found
}

fn may_break(before: &str, after: &str) -> bool {
    if before == " " || after == " " {
        return before != after;
    }
    let wide = before.width() > 1 || after.width() > 1;
    wide && !after.starts_with(CLOSING) && !before.starts_with(OPENING)
}

/// Punctuation that never starts a line.
const CLOSING: [char; 29] = [
    '，', '。', '、', '；', '：', '？', '！', '）', '】', '》', '〉', '」', '』', '”', '’', '…', '％', ',', '.', ';', ':', '?',
    '!', ')', ']', '}', '%', '·', '～',
];

/// Punctuation that never ends a line.
const OPENING: [char; 12] = ['（', '【', '《', '〈', '「', '『', '“', '‘', '(', '[', '{', '￥'];

/// The clusters of a text, in order; together they are the whole text.
struct Clusters<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Clusters<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let mut chars = self.rest.char_indices();
        let (_, mut before) = chars.next()?;
        let mut flag_open = is_flag_letter(before);
        let mut end = self.rest.len();
        for (at, c) in chars {
            let completes_flag = flag_open && is_flag_letter(c);
            if !completes_flag && !joins(before, c) {
                end = at;
                break;
            }
            flag_open = flag_open && !is_flag_letter(c);
            before = c;
        }
        let (cluster, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(cluster)
    }
}

/// Whether a character belongs to the cluster of the one before it.
fn joins(before: char, c: char) -> bool {
    if c.is_ascii() {
        return false;
    }
    let tints = matches!(c, '\u{1f3fb}'..='\u{1f3ff}') && before > '\u{2000}' && before.width() == Some(2);
    before == '\u{200d}' || tints || c.width() == Some(0)
}

/// Two of these make a country's flag.
fn is_flag_letter(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}
