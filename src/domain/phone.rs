//! Phone numbers: kept as typed, compared as E.164.

use std::str::FromStr as _;

use super::name::compatible;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

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
    // Eleven digits from 13 to 19 are a Chinese mobile number: the most frequent case, without the general
    // parser, which costs some ten microseconds a number.
    let bytes = plain.as_bytes();
    let first = text.trim_start().chars().next();
    if region == "CN" && bytes.len() == 11 && bytes[0] == b'1' && (b'3'..=b'9').contains(&bytes[1]) && first != Some('+') {
        return Some(format!("86{plain}"));
    }
    let folded = compatible(text);
    let number = PHONE_NUMBER_UTIL.parse(&folded, Region::from_str(region).ok()).ok()?;
    if !PHONE_NUMBER_UTIL.is_valid_number(&number) {
        return None;
    }
    Some(digits(&PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164)))
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
        assert_eq!(e164("504-621-8927", "US").as_deref(), Some("15046218927"));
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
