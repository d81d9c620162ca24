//! Keeps spreadsheets from taking a text for a formula, without losing a character.
//!
//! Only CSV written for spreadsheets is guarded; plain CSV is exact. An apostrophe is what spreadsheets themselves
//! use to mark text. A tab in front, which some tools write, is itself among the characters that start formulas.

use std::borrow::Cow;

/// The text with an apostrophe in front where a spreadsheet could read a formula.
///
/// That is text starting with tab, CR, LF, or, after white space and invisible characters, with `=`, `+`, `-`, `@`
/// or one of their full-width forms. Plain negative numbers stay, so that columns of numbers still add up. Text
/// that starts with an apostrophe gets one more, which makes [`unguard`] exact.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    if needs_guard(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`guard`] was given: for every text, `unguard(&guard(text)) == text`.
#[must_use]
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet could read a formula.
#[must_use]
pub fn needs_guard(text: &str) -> bool {
    if text.starts_with(['\'', '\t', '\r', '\n']) {
        return true;
    }
    text.trim_start_matches(is_blank).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !is_negative_number(text)
}

/// Characters that a spreadsheet may drop before it looks at a cell.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// `-5`, `-5.00`: a minus, digits, perhaps a point and digits, and nothing else.
fn is_negative_number(text: &str) -> bool {
    let Some(number) = text.strip_prefix('-') else { return false };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
