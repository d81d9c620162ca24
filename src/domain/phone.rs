//! Phone numbers: kept as typed, compared as E.164.

use std::str::FromStr as _;

use super::name::compatible;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, Region};

/// The region of a number without a country code, where the setting `region` says nothing else.
pub const DEFAULT_REGION: &str = "CN";

/// The digits of a text, full-width ones included.
#[must_use]
pub fn digits(text: &str) -> String {
    compatible(text).chars().filter(char::is_ascii_digit).collect()
}

/// Whether a spreadsheet has turned the number into `1.38E+10`, so that its digits are lost.
#[must_use]
pub fn is_mangled(text: &str) -> bool {
    let upper = text.trim().to_ascii_uppercase();
    upper.split_once("E+").is_some_and(|(mantissa, exponent)| {
        mantissa.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && !mantissa.is_empty()
            && exponent.bytes().all(|b| b.is_ascii_digit())
            && !exponent.is_empty()
    })
}

/// The number in E.164 (ITU-T) without its plus sign, or none where it is no valid number.
///
/// `region` is an ISO 3166 code for numbers without a country code.
#[must_use]
pub fn e164(text: &str, region: &str) -> Option<String> {
    let plain = digits(text);
    if plain.len() < 5 || plain.len() > 20 {
        return None;
    }
    // The frequent cases go without the general parser, which costs some ten microseconds a number.
    let whole = text.trim_start().starts_with(['+', '＋']);
    if (region == "CN" && !whole && chinese_mobile(&plain)) || (whole && plain.strip_prefix("86").is_some_and(chinese_mobile)) {
        return Some(if whole { plain } else { format!("86{plain}") });
    }
    let folded = compatible(text);
    let number = match north_american(&folded, &plain, whole, region) {
        Some(number) => number,
        None => PHONE_NUMBER_UTIL.parse(&folded, Region::from_str(region).ok()).ok()?,
    };
    // Most numbers are of the first country of their code; only the others are asked of all.
    let first = match number.country_code {
        1 => Some(Region::US),
        44 => Some(Region::GB),
        86 => Some(Region::CN),
        _ => None,
    };
    let valid = first.is_some_and(|region| PHONE_NUMBER_UTIL.is_valid_number_for_region(&number, region))
        || PHONE_NUMBER_UTIL.is_valid_number(&number);
    valid.then(|| digits(&PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164)))
}

/// Eleven digits from 13 to 19.
fn chinese_mobile(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    bytes.len() == 11 && bytes[0] == b'1' && (b'3'..=b'9').contains(&bytes[1])
}

/// A number of the North American plan that is nothing but digits and what parts them: `+1 202 555 0100`,
/// `(504) 621-8927`. Whether it is a valid one is not asked.
fn north_american(folded: &str, digits: &str, whole: bool, region: &str) -> Option<PhoneNumber> {
    if !folded.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c)) || folded.matches('+').count() > 1 {
        return None;
    }
    let national = match (whole, region) {
        (true, _) => digits.strip_prefix('1')?,
        (false, "US" | "CA") => digits.strip_prefix('1').unwrap_or(digits),
        _ => return None,
    };
    // No area code begins with 0 or 1.
    if national.len() != 10 || national.starts_with(['0', '1']) {
        return None;
    }
    Some(PhoneNumber { country_code: 1, national_number: national.parse().ok()?, ..PhoneNumber::default() })
}

/// A number for people who may not see it yet: its last six digits covered (138 0013 8000 → 138 00** ****).
#[must_use]
pub fn mask(text: &str) -> String {
    let mut left = 6;
    let mut covered: Vec<char> = text.chars().collect();
    for c in covered.iter_mut().rev() {
        if left > 0 && c.is_numeric() {
            *c = '*';
            left -= 1;
        }
    }
    covered.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{e164, is_mangled, mask};

    #[test]
    fn any_format_gives_one_key() {
        for text in
            ["13800138000", "138 0013 8000", "+86 138-0013-8000", "0086 13800138000", "１３８００１３８０００", "(86)13800138000"]
        {
            assert_eq!(e164(text, "CN").as_deref(), Some("8613800138000"), "{text}");
        }
        assert_eq!(e164("+44 20 7946 0018", "CN").as_deref(), Some("442079460018"));
        assert_eq!(e164("0571-88888888", "CN").as_deref(), Some("8657188888888"));
        for text in ["504-621-8927", "(504) 621 8927", "1-504-621-8927", "+1 504.621.8927", "504-621-8927 ext. 5"] {
            assert_eq!(e164(text, "US").as_deref(), Some("15046218927"), "{text}");
        }
        assert_eq!(e164("+1 876 926 1000", "CN").as_deref(), Some("18769261000"), "Jamaica shares the code");
        for text in ["+1 123 456 7890", "+1 504 021 8927", "+1 504 621 892", "+86 12800138000"] {
            assert_eq!(e164(text, "CN"), None, "{text}");
        }
        for text in ["12345", "", "abc", "999999999999999999999999"] {
            assert_eq!(e164(text, "CN"), None, "{text}");
        }
    }

    #[test]
    fn numbers_that_a_spreadsheet_rounded_are_told() {
        assert!(is_mangled("1.38E+10"));
        assert!(!is_mangled("13800138000"));
        assert!(!is_mangled("E+1"));
    }

    #[test]
    fn a_masked_number_shows_its_beginning_only() {
        assert_eq!(mask("13800138000"), "13800******");
        assert_eq!(mask("138 0013 8000"), "138 00** ****");
        assert_eq!(mask("1234"), "****");
    }
}
