//! The words and marks of a date, in English and Chinese.

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// A number and how many digits it was written with.
    Number(u32, usize),
    /// A month by name, from 1.
    Month(u32),
    /// Whether the afternoon is meant.
    Half(bool),
    /// The `T` of ISO and words for a zone at offset 0.
    Zulu,
    Mark(char),
}

/// Numbers, known words and marks in order; `None` at the first word that has no place in a date.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same = |c: char| {
            if first.is_ascii_digit() { c.is_ascii_digit() } else { c.is_ascii_alphabetic() }
        };
        let length = rest.find(|c| !same(c)).unwrap_or(rest.len());
        if length == 0 {
            let (token, length) = mark(rest, first)?;
            found.extend(token);
            rest = &rest[length..];
            continue;
        }
        let (word, after) = rest.split_at(length);
        if first.is_ascii_digit() {
            found.push(Token::Number(word.parse().ok()?, word.len()));
        } else {
            found.extend(word_token(word)?);
        }
        rest = after;
    }
    Some(found)
}

/// A mark or a Chinese word: its token, if it means anything, and its length in bytes.
fn mark(rest: &str, first: char) -> Option<(Option<Token>, usize)> {
    for (word, token) in [
        ("上午", Some(Token::Half(false))),
        ("早上", Some(Token::Half(false))),
        ("下午", Some(Token::Half(true))),
        ("晚上", Some(Token::Half(true))),
        ("星期", None),
        ("周", None),
    ] {
        if let Some(after) = rest.strip_prefix(word) {
            let named = token.is_none();
            let day = after.chars().next().filter(|c| named && "一二三四五六日天".contains(*c));
            return Some((token, word.len() + day.map_or(0, char::len_utf8)));
        }
    }
    let length = first.len_utf8();
    match first {
        '年' | '月' => Some((Some(Token::Mark(first)), length)),
        '日' | '号' | '秒' | ' ' | ',' | '(' | ')' => Some((None, length)),
        '时' | '点' | '分' | ':' => Some((Some(Token::Mark(':')), length)),
        '-' | '/' | '.' | '+' => Some((Some(Token::Mark(first)), length)),
        _ => None,
    }
}

fn word_token(word: &str) -> Option<Option<Token>> {
    let word = word.to_ascii_lowercase();
    let month =
        MONTHS.iter().position(|name| word.len() >= 3 && name.starts_with(&word) || (word == "sept" && *name == "september"));
    if let Some(index) = month {
        return Some(Some(Token::Month(index as u32 + 1)));
    }
    if word.len() >= 3 && WEEKDAYS.iter().any(|name| name.starts_with(&word)) {
        return Some(None);
    }
    match word.as_str() {
        "am" | "a" => Some(Some(Token::Half(false))),
        "pm" | "p" => Some(Some(Token::Half(true))),
        "z" | "utc" | "gmt" => Some(Some(Token::Zulu)),
        "t" | "at" | "st" | "nd" | "rd" | "th" => Some(None),
        _ => None,
    }
}
