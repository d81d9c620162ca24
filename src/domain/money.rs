//! Amounts of money: integer minor units and an ISO 4217 code.

use super::numeral;

/// The currency of an amount that names none.
pub const DEFAULT_CURRENCY: &str = "CNY";

/// Symbols and words before or after an amount, with their codes; longer ones first.
const SIGNS: [(&str, &str); 20] = [
    ("人民币", "CNY"),
    ("HK$", "HKD"),
    ("NT$", "TWD"),
    ("US$", "USD"),
    ("RMB", "CNY"),
    ("美元", "USD"),
    ("欧元", "EUR"),
    ("日元", "JPY"),
    ("港币", "HKD"),
    ("¥", "CNY"),
    ("￥", "CNY"),
    ("元整", "CNY"),
    ("块钱", "CNY"),
    ("元", "CNY"),
    ("圆", "CNY"),
    ("块", "CNY"),
    ("$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
];

/// Codes that are read before or after an amount.
const CODES: [&str; 24] = [
    "CNY", "USD", "EUR", "GBP", "JPY", "HKD", "TWD", "SGD", "KRW", "INR", "AUD", "CAD", "CHF", "SEK", "NOK", "DKK", "THB", "MYR",
    "VND", "IDR", "PHP", "BRL", "RUB", "AED",
];

/// Decimal places of a currency (ISO 4217); two where it is not listed.
#[must_use]
pub fn exponent(code: &str) -> u32 {
    match code {
        "JPY" | "KRW" | "VND" => 0,
        _ => 2,
    }
}

/// Reads an amount in major units as people write it: `50万`, `三万五`, `12.5k`, `¥1,200.50`, `USD 300`, `100块`, `-5`.
///
/// Answers minor units and the currency's code; none for anything else, for more decimal places than the
/// currency has, and for amounts beyond 64 bits.
#[must_use]
pub fn read(text: &str) -> Option<(i64, String)> {
    read_in(text, DEFAULT_CURRENCY)
}

/// As [`read`], in this currency where the text names none.
#[must_use]
pub fn read_in(text: &str, currency: &str) -> Option<(i64, String)> {
    use unicode_normalization::UnicodeNormalization as _;
    let mut rest: String = text.nfkc().filter(|c| !c.is_whitespace()).collect();
    let negative = rest.starts_with('-');
    if negative {
        rest.remove(0);
    }
    let mut code: Option<String> = None;
    // 人民币 300 元 names it twice.
    while let Some(named) = take_currency(&mut rest) {
        if code.as_ref().is_some_and(|code| *code != named) {
            return None;
        }
        code = Some(named);
    }
    let code = code.unwrap_or_else(|| currency.to_owned());
    let cents = numeral::read(&rest)?.checked_mul(10_i128.pow(exponent(&code)))?;
    if cents % numeral::PARTS != 0 {
        return None;
    }
    let minor = i64::try_from(cents / numeral::PARTS).ok()?;
    Some((if negative { -minor } else { minor }, code))
}

/// The code of a currency that a text is, in upper case; none for anything but three letters.
#[must_use]
pub fn code(text: &str) -> Option<String> {
    let text = text.trim();
    (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic())).then(|| text.to_ascii_uppercase())
}

/// A decimal number above nothing as a fraction: `7.25` is (725, 100). At most nine places behind the point.
#[must_use]
pub fn ratio(text: &str) -> Option<(i64, i64)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || fraction.len() > 9 || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    (digits > 0).then_some((digits, 10_i64.pow(u32::try_from(fraction.len()).ok()?)))
}

/// An amount in major units with its code, exact: `1200.50 CNY`.
#[must_use]
pub fn write(minor: i64, code: &str) -> String {
    let places = exponent(code) as usize;
    let sign = if minor < 0 { "-" } else { "" };
    let digits = format!("{:0width$}", minor.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    if places == 0 { format!("{sign}{whole} {code}") } else { format!("{sign}{whole}.{fraction} {code}") }
}

fn take_currency(rest: &mut String) -> Option<String> {
    let signs = SIGNS.iter().copied().chain(CODES.iter().map(|code| (*code, *code)));
    for (sign, code) in signs {
        if rest.len() > sign.len() {
            if rest.is_char_boundary(sign.len()) && rest[..sign.len()].eq_ignore_ascii_case(sign) {
                rest.drain(..sign.len());
                return Some(code.to_owned());
            }
            let tail = rest.len() - sign.len();
            if rest.is_char_boundary(tail) && rest[tail..].eq_ignore_ascii_case(sign) {
                rest.truncate(tail);
                return Some(code.to_owned());
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn amounts_are_read_to_the_cent() {
        let cny = |minor: i64| Some((minor, "CNY".to_owned()));
        for (text, minor) in [
            ("50万", 50_000_000),
            ("3亿", 30_000_000_000),
            ("12.5k", 1_250_000),
            ("¥1,200.50", 120_050),
            ("１２００", 120_000),
            ("-5", -500),
            ("0.07", 7),
            ("1.2万元", 1_200_000),
            ("人民币 300", 30_000),
            ("人民币300元", 30_000),
            ("100块", 10_000),
            ("三万五", 3_500_000),
            ("五十万元", 50_000_000),
            ("2万5", 2_500_000),
            ("50w", 50_000_000),
            ("1,234,567.89", 123_456_789),
        ] {
            assert_eq!(read(text), cny(minor), "{text}");
        }
        assert_eq!(read("USD 300"), Some((30_000, "USD".into())));
        assert_eq!(read("300 JPY"), Some((300, "JPY".into())));
        for text in ["", "abc", "12,50", "1,2,3", "USD 5元", "1.005", "1.2.3", "99999999999999999999", "万", "--5", "300.5 JPY"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(super::read_in("300", "USD"), Some((30_000, "USD".into())));
        assert_eq!(super::read_in("¥300", "USD"), Some((30_000, "CNY".into())));
        assert_eq!((super::code(" usd "), super::code("US"), super::code("人民币")), (Some("USD".into()), None, None));
        assert_eq!((super::ratio("7.25"), super::ratio("0.0"), super::ratio("1,5")), (Some((725, 100)), None, None));
        assert_eq!(write(120_050, "CNY"), "1200.50 CNY");
        assert_eq!(write(-7, "CNY"), "-0.07 CNY");
        assert_eq!(write(300, "JPY"), "300 JPY");
    }
}
