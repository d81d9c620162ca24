//! From text to tokens: folding of widths, cases and traditional characters, then words and
//! numbers of both languages.

use chrono::Weekday;

use super::words::{HAN, Kind, Num, english, simplified};

/// A token and the bytes of the phrase it came from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// White space stands before it.
    pub(super) gap: bool,
    /// Begins with an ASCII letter.
    pub(super) latin: bool,
}

/// Reads the first `limit` characters. The flag says whether that was all; if not, the last
/// token is left out, since the cut may have gone through it.
pub(super) fn tokens(text: &str, limit: usize) -> (Vec<Token>, bool) {
    let mut rest = text.char_indices();
    let chars: Vec<Char> =
        rest.by_ref().take(limit).map(|(at, c)| Char { folded: fold(c), start: at, end: at + c.len_utf8() }).collect();
    let whole = rest.next().is_none();
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut gap = false;
    while let Some(first) = chars.get(at) {
        if first.folded == ' ' {
            gap = true;
            at += 1;
            continue;
        }
        let (kind, len) = next(&chars[at..]);
        let end = chars.get(at + len - 1).map_or(first.end, |last| last.end);
        tokens.push(Token { kind, start: first.start, end, gap, latin: first.folded.is_ascii_alphabetic() });
        gap = false;
        at += len;
    }
    if !whole {
        tokens.pop();
    }
    (tokens, whole)
}

/// One character for comparing: ASCII for full-width forms, lower case, simplified, one kind of
/// dash and one kind of space.
pub(super) fn fold(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c).to_ascii_lowercase(),
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        '\u{2019}' => '\'',
        c if c.is_ascii() => match c.to_ascii_lowercase() {
            c if c.is_ascii_whitespace() => ' ',
            c => c,
        },
        c if c.is_whitespace() => ' ',
        c => simplified(c),
    }
}

struct Char {
    folded: char,
    start: usize,
    end: usize,
}

/// The token at the head of a text that is not empty, and how many characters it takes.
fn next(text: &[Char]) -> (Kind, usize) {
    let run = |wanted: fn(char) -> bool| text.iter().take_while(|c| wanted(c.folded)).count();
    match text.first().map(|c| c.folded) {
        Some(c) if c.is_ascii_digit() => {
            let len = run(|c| c.is_ascii_digit());
            (arabic(&text[..len]), len)
        }
        Some(c) if c.is_ascii_alphabetic() => latin(text, run(|c| c.is_ascii_alphabetic())),
        Some(c) if c.is_ascii() => (Kind::Mark(c), 1),
        Some(_) => han(text, run(|c| figure(c).is_some())),
        None => (Kind::Other, 1),
    }
}

fn arabic(digits: &[Char]) -> Kind {
    let value = digits
        .iter()
        .filter_map(|c| c.folded.to_digit(10))
        .fold(0u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit)));
    Kind::Num(Num { value, width: digits.len(), ascii: true })
}

/// `o'clock` and `p.m.` carry marks inside and are looked for first.
fn latin(text: &[Char], len: usize) -> (Kind, usize) {
    const MARKED: [(&str, &str); 3] = [("o'clock", ""), ("a.m.", "am"), ("p.m.", "pm")];
    for (written, word) in MARKED {
        if starts(text, written) {
            return (english(word).unwrap_or(Kind::Oclock), written.len());
        }
    }
    let word: String = text[..len].iter().map(|c| c.folded).collect();
    (english(&word).unwrap_or(Kind::Other), len)
}

/// A weekday before a word (`周三` is no `周`), a word before a number (`一早`), else the run of
/// numerals.
fn han(text: &[Char], numerals: usize) -> (Kind, usize) {
    if let Some(found) = weekday(text) {
        return found;
    }
    let word = HAN.iter().filter(|(word, _)| starts(text, word)).max_by_key(|(word, _)| word.len());
    if let Some((word, kind)) = word {
        return (*kind, word.chars().count());
    }
    if numerals == 0 {
        return (Kind::Other, 1);
    }
    let run: Vec<Figure> = text[..numerals].iter().filter_map(|c| figure(c.folded)).collect();
    (numeral(&run).map_or(Kind::Other, Kind::Num), numerals)
}

fn starts(text: &[Char], word: &str) -> bool {
    let mut text = text.iter();
    word.chars().all(|c| text.next().is_some_and(|t| t.folded == c))
}

fn weekday(text: &[Char]) -> Option<(Kind, usize)> {
    let stem = ["周", "星期", "礼拜"].into_iter().find(|stem| starts(text, stem))?;
    let len = stem.chars().count();
    let day = match text.get(len)?.folded {
        '一' => Weekday::Mon,
        '二' => Weekday::Tue,
        '三' => Weekday::Wed,
        '四' => Weekday::Thu,
        '五' => Weekday::Fri,
        '六' => Weekday::Sat,
        '日' | '天' => Weekday::Sun,
        figure @ '1'..='6' if day_ends(text.get(len + 1)) => {
            [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat]
                .get(figure.to_digit(10)? as usize - 1)
                .copied()?
        }
        _ => return None,
    };
    Some((Kind::Weekday(day), len + 1))
}

/// Whether the figure of `周3` is the day: what is counted goes on with a measure word (`一周3次`).
fn day_ends(next: Option<&Char>) -> bool {
    next.is_none_or(|next| matches!(next.folded, ' ' | ',' | ':' | '上' | '下' | '中' | '早' | '晚' | '傍' | '前' | '之' | '以'))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Figure {
    Digit(u64),
    /// `十`, `廿`, `卅`: how many tens it says by itself.
    Ten(u64),
    Hundred,
}

fn figure(c: char) -> Option<Figure> {
    let figure = match c {
        '零' => Figure::Digit(0),
        '一' => Figure::Digit(1),
        '二' | '两' => Figure::Digit(2),
        '三' => Figure::Digit(3),
        '四' => Figure::Digit(4),
        '五' => Figure::Digit(5),
        '六' => Figure::Digit(6),
        '七' => Figure::Digit(7),
        '八' => Figure::Digit(8),
        '九' => Figure::Digit(9),
        '十' => Figure::Ten(1),
        '廿' => Figure::Ten(2),
        '卅' => Figure::Ten(3),
        '百' => Figure::Hundred,
        _ => return None,
    };
    Some(figure)
}

/// Reads `八`, `零五`, `二〇二六`, `二十三`, `廿三`, `一百二十`, `一百零五`. Two digits side by
/// side (`三五`) are not a number but "three or five".
fn numeral(run: &[Figure]) -> Option<Num> {
    use Figure::{Digit, Hundred};
    let (value, width) = match *run {
        [Digit(a)] => (a, 1),
        [Digit(0), Digit(a)] => (a, 2),
        [Digit(a), Digit(b), Digit(c), Digit(d)] => (a * 1000 + b * 100 + c * 10 + d, 4),
        [Digit(a @ 1..), Hundred] => (a * 100, 0),
        [Digit(a @ 1..), Hundred, Digit(0), Digit(b @ 1..)] => (a * 100 + b, 0),
        [Digit(a @ 1..), Hundred, ref tail @ ..] => (a * 100 + tens(tail)?, 0),
        _ => (tens(run)?, 0),
    };
    Some(Num { value, width, ascii: false })
}

fn tens(run: &[Figure]) -> Option<u64> {
    use Figure::{Digit, Ten};
    match *run {
        [Ten(t)] => Some(t * 10),
        [Ten(t), Digit(d @ 1..)] => Some(t * 10 + d),
        [Digit(t @ 1..), Ten(1)] => Some(t * 10),
        [Digit(t @ 1..), Ten(1), Digit(d @ 1..)] => Some(t * 10 + d),
        _ => None,
    }
}
