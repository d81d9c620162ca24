//! Numbers as people write them in both languages: `1,200.50`, `12.5k`, `50万`, `2万5`, `三万五`, `一百二十万`, `1亿2千万`.

/// What a number is kept in: parts of this many to the one, so that fractions stay exact.
pub const PARTS: i128 = 1_000_000_000_000;

/// Beyond this nothing is counted.
const MOST: i128 = i64::MAX as i128 * PARTS;

/// A piece of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// Digits, in parts; whether they are a lone digit other than nothing.
    Number(i128, bool),
    /// 零: what follows is counted in ones.
    Zero,
    /// 十 百 千 k: within ten thousand.
    Small(i128),
    /// 万 亿 m b: of all before it.
    Large(i128),
}

/// Reads a number without sign and currency, in parts. None where it is none, or has more than twelve decimal places.
#[must_use]
pub fn read(text: &str) -> Option<i128> {
    let pieces = pieces(&text.chars().collect::<Vec<_>>())?;
    // `total` is what stands before the last 万 or 亿, `section` what stands behind it.
    let (mut total, mut section, mut number) = (0_i128, 0_i128, None);
    // What a digit alone at the end is a tenth of: 三万五 is 35,000.
    let mut unit: Option<i128> = None;
    let (mut small_before, mut large_before) = (i128::MAX, i128::MAX);
    for (place, piece) in pieces.iter().enumerate() {
        match *piece {
            Piece::Number(value, lone) => {
                if number.is_some() {
                    return None;
                }
                let last = place + 1 == pieces.len();
                number = Some(match unit.filter(|unit| last && lone && *unit >= 100) {
                    Some(unit) => value * (unit / 10),
                    None => value,
                });
            }
            Piece::Zero if number.is_some() => return None,
            Piece::Zero => unit = None,
            Piece::Small(times) => {
                // 十 stands for 一十.
                let value = number.take().or((times == 10).then_some(PARTS))?;
                if times >= small_before {
                    return None;
                }
                section = within(section + value.checked_mul(times)?)?;
                (small_before, unit) = (times, Some(times));
            }
            Piece::Large(times) => {
                let value = section + number.take().unwrap_or(0);
                if times > large_before {
                    // 一万亿: 亿 is of everything before it.
                    total = within((total + value).checked_mul(times)?)?;
                } else {
                    total = within(total + within(value)?.checked_mul(times)?)?;
                }
                if total == 0 || times == large_before {
                    return None;
                }
                (section, small_before, large_before, unit) = (0, i128::MAX, times, Some(times));
            }
        }
    }
    if pieces.is_empty() { None } else { within(total + section + number.unwrap_or(0)) }
}

fn within(value: i128) -> Option<i128> {
    (value <= MOST).then_some(value)
}

fn pieces(chars: &[char]) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let rest = &chars[at..];
        if c.is_ascii_digit() {
            let length = rest.iter().take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '\'')).count();
            let digits: String = rest[..length].iter().collect();
            pieces.push(Piece::Number(digits_of(&digits)?, length == 1 && *c != '0'));
            at += length;
            continue;
        }
        if let Some(digit) = han_digit(*c) {
            pieces.push(if digit == 0 { Piece::Zero } else { Piece::Number(digit * PARTS, true) });
            at += 1;
            continue;
        }
        let (piece, length) = unit(rest)?;
        pieces.push(piece);
        at += length;
        // 2w5 is said as 2万5 is, 2k5 is not.
        if at < chars.len() && matches!(c.to_ascii_lowercase(), 'k' | 'm' | 'b') {
            return None;
        }
    }
    Some(pieces)
}

/// `1200`, `1,200.50`: commas, or apostrophes, only before three digits each.
fn digits_of(text: &str) -> Option<i128> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.split([',', '\'']);
    let first = groups.next()?;
    let grouped = whole.contains([',', '\'']);
    if first.is_empty() || (grouped && first.len() > 3) || !groups.clone().all(|group| group.len() == 3) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(fraction) || fraction.len() > 12 || (text.contains('.') && text.ends_with('.')) {
        return None;
    }
    let whole: String = std::iter::once(first).chain(groups).collect();
    let whole: i128 = whole.parse().ok().filter(|whole| *whole <= MOST / PARTS)?;
    let part: i128 = format!("{fraction:0<12}").parse().ok()?;
    Some(whole * PARTS + part)
}

fn han_digit(c: char) -> Option<i128> {
    Some(match c {
        '零' | '〇' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' | '兩' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

fn unit(rest: &[char]) -> Option<(Piece, usize)> {
    let lower = |at: usize| rest.get(at).map(char::to_ascii_lowercase);
    Some(match (lower(0)?, lower(1)) {
        ('十' | '拾', _) => (Piece::Small(10), 1),
        ('百' | '佰', _) => (Piece::Small(100), 1),
        ('千' | '仟' | 'k', _) => (Piece::Small(1_000), 1),
        ('万' | '萬' | 'w', _) => (Piece::Large(10_000), 1),
        ('亿' | '億', _) => (Piece::Large(100_000_000), 1),
        ('m', _) => (Piece::Large(1_000_000), 1),
        ('b', Some('n')) => (Piece::Large(1_000_000_000), 2),
        ('b', _) => (Piece::Large(1_000_000_000), 1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{PARTS, read};

    #[test]
    fn what_people_write_is_read() {
        for (text, value) in [
            ("0", 0),
            ("零", 0),
            ("2w5", 25_000),
            ("1200", 1_200),
            ("1,200", 1_200),
            ("1,234,567", 1_234_567),
            ("1'200", 1_200),
            ("12k", 12_000),
            ("50w", 500_000),
            ("50W", 500_000),
            ("3m", 3_000_000),
            ("2bn", 2_000_000_000),
            ("50万", 500_000),
            ("3亿", 300_000_000),
            ("3百", 300),
            ("3百万", 3_000_000),
            ("3千万", 30_000_000),
            ("1万亿", 1_000_000_000_000),
            ("1亿2千万", 120_000_000),
            ("1亿2", 120_000_000),
            ("2万5", 25_000),
            ("2万5千", 25_000),
            ("2万500", 20_500),
            ("三万五", 35_000),
            ("三万五千", 35_000),
            ("三万零五", 30_005),
            ("三万零五百", 30_500),
            ("五十万", 500_000),
            ("两万", 20_000),
            ("一百二十万", 1_200_000),
            ("一百二", 120),
            ("三千五", 3_500),
            ("十二", 12),
            ("十万", 100_000),
            ("二十五", 25),
            ("叁拾万", 300_000),
            ("九百九十九", 999),
        ] {
            assert_eq!(read(text), Some(value * PARTS), "{text}");
        }
        assert_eq!(read("12.5k"), Some(12_500 * PARTS));
        assert_eq!(read("1.2万"), Some(12_000 * PARTS));
        assert_eq!(read("0.07"), Some(PARTS * 7 / 100));
        assert_eq!(read("1,200.50"), Some(1_200 * PARTS + PARTS / 2));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "",
            "万",
            "亿",
            "百",
            "一零",
            "x",
            "-1",
            "1.2.3",
            "1.",
            ".5",
            "12,50",
            "1,2,3",
            "1,20,000",
            "1234,567",
            ",5",
            "5,",
            "1 2",
            "三三",
            "3 3",
            "三百二千",
            "二万三万",
            "1k2m",
            "一二",
            "99999999999999999999",
            "9999999999亿亿",
            "1.1234567890123",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
