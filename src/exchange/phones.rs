//! Phone cells: what a spreadsheet did to a number, and several numbers in one cell.

use super::cells::{clean, fold};

/// Digits a part must have to be a number of its own: `0571-88888888/89` names one line and its
/// neighbour, not two numbers.
const OWN: usize = 5;

/// Digits of a full number, beside which another may stand.
const FULL: usize = 10;

/// Digits after the point from which an exponent has lost nothing: spreadsheets show at most five.
const EXACT: usize = 6;

/// What a phone cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phoneish {
    Empty,
    /// `1.38E+10`: the digits are gone; the text is what was typed.
    Mangled(String),
    /// Texts to be read as numbers, extension included, in ASCII digits.
    Numbers(Vec<String>),
}

/// Reads a phone cell.
pub fn phone_text(cell: &str) -> Phoneish {
    let cleaned = clean(cell);
    if one_number(&cleaned) {
        return Phoneish::Numbers(vec![cleaned.into_owned()]);
    }
    let folded = fold(&cleaned).replace(":::", ";");
    let text = unlabelled(&folded);
    if text.is_empty() {
        return Phoneish::Empty;
    }
    let mut numbers: Vec<String> = Vec::new();
    for part in parts(text) {
        match number(&part) {
            Some(number) if number.is_empty() || numbers.contains(&number) => {}
            Some(number) => numbers.push(number),
            None => return Phoneish::Mangled(cleaned.into_owned()),
        }
    }
    if numbers.is_empty() { Phoneish::Empty } else { Phoneish::Numbers(numbers) }
}

/// Whether a cell is plainly one number: digits and what parts them, and not enough digits for two.
fn one_number(cell: &str) -> bool {
    let plain = cell.bytes().all(|b| b.is_ascii_digit() || b"+-() ".contains(&b));
    plain && (OWN..FULL * 2).contains(&digits(cell))
}

/// Without a label such as `Tel:` or `手机：`.
fn unlabelled(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, rest)) if !label.contains(|c: char| c.is_ascii_digit()) => rest.trim(),
        _ => text.trim(),
    }
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// The parts of a cell that are numbers of their own.
fn parts(text: &str) -> Vec<String> {
    let marked = text.replace(" or ", "|").replace(" OR ", "|").replace('或', "|");
    let mut parts: Vec<String> = Vec::new();
    for piece in marked.split_inclusive(['/', ';', ',', '、', '|', '\n', '\r']) {
        let short = digits(piece) < OWN;
        match parts.last_mut() {
            Some(last) if short && digits(piece) > 0 => last.push_str(piece),
            _ => parts.push(piece.to_owned()),
        }
    }
    parts.iter().flat_map(|part| words(trimmed(part))).collect()
}

fn trimmed(part: &str) -> &str {
    part.trim_matches(|c: char| c.is_whitespace() || "/;,、|".contains(c))
}

/// Full numbers side by side with only a space between them are several.
fn words(part: &str) -> Vec<String> {
    let words: Vec<&str> = part.split_whitespace().collect();
    if words.len() > 1 && words.iter().all(|word| digits(word) >= FULL) {
        return words.into_iter().map(str::to_owned).collect();
    }
    vec![part.to_owned()]
}

/// One number without what a spreadsheet added, or `None` if its digits are lost.
fn number(part: &str) -> Option<String> {
    if let Some((whole, zeros)) = part.split_once('.')
        && !zeros.is_empty()
        && zeros.bytes().all(|b| b == b'0')
        && !whole.is_empty()
        && whole.bytes().all(|b| b.is_ascii_digit())
    {
        return Some(whole.to_owned());
    }
    let Some((mantissa, exponent)) = scientific(part) else {
        return Some(part.to_owned());
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if fraction.len() < EXACT || fraction.len() > exponent || exponent > 20 {
        return None;
    }
    Some(format!("{whole}{fraction}{}", "0".repeat(exponent - fraction.len())))
}

/// The parts of `1.38E+10`.
fn scientific(part: &str) -> Option<(&str, usize)> {
    let (mantissa, exponent) = part.split_once(['e', 'E'])?;
    let plain = mantissa.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let one = mantissa.bytes().next()?.is_ascii_digit();
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
    (plain && one).then_some((mantissa, exponent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(cell: &str) -> Vec<String> {
        match phone_text(cell) {
            Phoneish::Numbers(numbers) => numbers,
            other => panic!("{cell}: {other:?}"),
        }
    }

    #[test]
    fn spreadsheet_damage_is_undone_or_told() {
        assert_eq!(phone_text("1.38E+10"), Phoneish::Mangled("1.38E+10".into()));
        assert_eq!(phone_text("8.61381E+12"), Phoneish::Mangled("8.61381E+12".into()));
        assert_eq!(numbers("1.3800138E10"), ["13800138000"]);
        assert_eq!(numbers("13800138000.0"), ["13800138000"]);
        assert_eq!(numbers("'013800138000"), ["013800138000"]);
        assert_eq!(numbers("=\"0138\""), ["0138"]);
        assert_eq!(numbers("１３８　００１３　８０００"), ["138 0013 8000"]);
        assert_eq!(numbers("٠٥٠١٢٣٤٥٦٧"), ["0501234567"]);
        assert_eq!(phone_text(" \u{a0}"), Phoneish::Empty);
    }

    #[test]
    fn several_numbers_are_parted() {
        for cell in [
            "13800138000/0571-88888888",
            "13800138000；0571-88888888",
            "13800138000、0571-88888888",
            "13800138000 or 0571-88888888",
            "13800138000或0571-88888888",
            "13800138000\n0571-88888888",
            "13800138000 ::: 0571-88888888",
            "手机：13800138000，0571-88888888,",
        ] {
            assert_eq!(numbers(cell), ["13800138000", "0571-88888888"], "{cell}");
        }
        assert_eq!(numbers("13800138000 13900139000"), ["13800138000", "13900139000"]);
    }

    #[test]
    fn one_number_stays_whole() {
        for cell in ["(201) 555-0123 x45", "+44 20 7946 0018", "0571-88888888/89", "010-1234567, 转8001"] {
            assert_eq!(numbers(cell), [cell], "{cell}");
        }
        assert_eq!(numbers("not-a-phone"), ["not-a-phone"]);
        assert_eq!(numbers("1-955-371-0847 x371"), ["1-955-371-0847 x371"]);
    }
}
