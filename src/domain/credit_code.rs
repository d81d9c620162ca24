//! 统一社会信用代码: the number under which a company in China is registered (GB 32100-2015).

/// Digits and letters in the order of their values; those that look like others are left out.
const SIGNS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// What each of the first seventeen places counts: 3^i mod 31.
const WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/// Whether a text is a valid code: eighteen places, of which the last is the check of the others.
#[must_use]
pub fn is_valid(text: &str) -> bool {
    let values: Option<Vec<usize>> = text.trim().to_ascii_uppercase().chars().map(|c| SIGNS.find(c)).collect();
    let Some([first @ .., check]) = values.as_deref() else { return false };
    if first.len() != WEIGHTS.len() {
        return false;
    }
    let sum: usize = first.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum();
    (31 - sum % 31) % 31 == *check
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn the_last_place_checks_the_others() {
        for code in ["91350100M000100Y43", "914403001922038216", "91110000802100433B", "91110000802100433b"] {
            assert!(is_valid(code), "{code}");
        }
        for code in ["", "123", "91350100M000100Y44", "91350100M000100Y4", "91350100M000100I43", "9135010MM000100Y43"] {
            assert!(!is_valid(code), "{code}");
        }
    }
}
