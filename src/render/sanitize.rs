//! Makes stored text safe to print on a terminal.
//!
//! A name that came in by a web form or a spreadsheet may hold escape sequences that set the clipboard, move the
//! cursor or fake a link, and direction or zero-width characters that make one text look like another. None of
//! them is dropped silently: each leaves a visible mark, so that a reader sees that something is there.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::Chars;

use unicode_width::UnicodeWidthChar as _;

/// Text for one line of a terminal.
///
/// Control characters become caret notation (`^[` for escape), line breaks `⏎`, tabs a space; C1 controls,
/// direction marks and invisible characters become `�`. Joiners stay inside emoji. Of a run of combining marks
/// the first eight stay: no script needs more, and thousands of them paint over the lines around.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    filter(text, false)
}

/// Like [`clean`] for text of several lines: `\n` stays, `\r\n` becomes `\n`.
#[must_use]
pub fn clean_block(text: &str) -> Cow<'_, str> {
    filter(text, true)
}

/// The most combining marks in a row, and the most emoji joined to one.
const LONGEST_RUN: usize = 8;

/// What stands for a character that has no notation of its own.
const MARK: char = '\u{fffd}';

fn filter(text: &str, keep_lines: bool) -> Cow<'_, str> {
    if !text.chars().any(needs_a_look) {
        return Cow::Borrowed(text);
    }
    let mut filter = Filter { out: String::with_capacity(text.len()), base: None, marks: 0, joins: 0, keep_lines };
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        filter.take(c, &mut rest);
    }
    Cow::Owned(filter.out)
}

/// Whether a character can matter to the filter at all; most text has none such and is not copied.
fn needs_a_look(c: char) -> bool {
    c.is_control() || (!c.is_ascii() && (is_hidden(c) || c.width() == Some(0)))
}

struct Filter {
    out: String,
    /// The last character that has a width of its own.
    base: Option<char>,
    /// Combining marks since then.
    marks: usize,
    /// Emoji joined to the one before without a break.
    joins: usize,
    keep_lines: bool,
}

impl Filter {
    fn take(&mut self, c: char, rest: &mut Peekable<Chars<'_>>) {
        match c {
            '\r' if rest.peek() == Some(&'\n') => {}
            '\n' if self.keep_lines => self.put('\n'),
            '\n' | '\u{2028}' | '\u{2029}' => self.put('⏎'),
            '\t' => self.put(' '),
            '\0'..='\u{1f}' | '\u{7f}' => {
                self.put('^');
                self.put(caret_letter(c));
            }
            '\u{200d}' if self.may_join(rest.peek().copied()) => {
                self.joins += 1;
                self.out.push(c);
            }
            '\u{e0020}'..='\u{e007f}' if self.base == Some('🏴') => self.put_mark(c),
            c if c.is_control() || is_hidden(c) => self.put(MARK),
            c if c.width() == Some(0) => self.put_mark(c),
            c => self.put(c),
        }
    }

    /// A character that starts something new.
    fn put(&mut self, c: char) {
        if !self.out.ends_with('\u{200d}') {
            self.joins = 0;
        }
        self.out.push(c);
        self.base = Some(c);
        self.marks = 0;
    }

    /// A character that lies on the one before.
    fn put_mark(&mut self, c: char) {
        self.marks += 1;
        if self.marks <= LONGEST_RUN {
            self.out.push(c);
        }
    }

    fn may_join(&self, next: Option<char>) -> bool {
        self.joins < LONGEST_RUN && self.base.is_some_and(is_emoji) && next.is_some_and(is_emoji)
    }
}

/// The letter of caret notation: `[` for escape, `?` for delete.
fn caret_letter(c: char) -> char {
    u8::try_from(c).map_or(MARK, |byte| char::from(byte ^ 0x40))
}

/// Characters which show nothing, or which change how their neighbours are shown.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e00ff}'
        | '\u{e01f0}'..='\u{e0fff}')
}

/// Characters that take part in joined emoji, such as families and professions.
fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{2190}'..='\u{21ff}'
        | '\u{2300}'..='\u{23ff}'
        | '\u{2600}'..='\u{27bf}'
        | '\u{2b00}'..='\u{2bff}'
        | '\u{1f000}'..='\u{1faff}')
}
