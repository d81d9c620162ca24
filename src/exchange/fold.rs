//! Header names in the form in which they are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// What forms write after a name to say that it must or may be filled in.
const HINTS: &[&str] = &["必填", "选填", "選填", "可选", "必須", "required", "mandatory", "optional"];

/// A header without what differs between two spellings of one name: case, width, accents, spaces,
/// punctuation, emoji and a hint such as `（必填）`. Marks that Indic scripts put under letters go
/// with the accents, on both sides of the comparison.
pub fn fold_header(header: &str) -> String {
    let folded: String = if header.is_ascii() {
        let kept = header.bytes().filter(u8::is_ascii_alphanumeric);
        kept.map(|b| char::from(b.to_ascii_lowercase())).collect()
    } else {
        let letters = header.nfkd().filter(|&c| canonical_combining_class(c) == 0);
        letters.flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
    };
    for hint in HINTS {
        if let Some(name) = folded.strip_suffix(hint).filter(|name| !name.is_empty()) {
            return name.to_owned();
        }
    }
    folded
}

/// A folded header without its digits, for `phone2`, `email2address` and the like; `None` if it has
/// none or nothing else.
pub(super) fn unnumbered(folded: &str) -> Option<String> {
    let name: String = folded.chars().filter(|c| !c.is_ascii_digit()).collect();
    (name.len() < folded.len() && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_fold_alike() {
        for (header, folded) in [
            ("E-mail 1 - Value", "email1value"),
            ("☎ Contact", "contact"),
            ("手机号码（必填）", "手机号码"),
            (" *Full_Name:", "fullname"),
            ("Ｐｈｏｎｅ", "phone"),
            ("Téléphone", "telephone"),
            ("商务地址 省/市/自治区", "商务地址省市自治区"),
            ("Phone (required)", "phone"),
            ("required", "required"),
            ("!!!", ""),
        ] {
            assert_eq!(fold_header(header), folded, "{header}");
        }
        assert_eq!(fold_header("फ़ोन"), fold_header("फोन"));
        assert_eq!(fold_header("الإلكتروني"), fold_header("الالكتروني"));
    }

    #[test]
    fn numbers_are_taken_out() {
        assert_eq!(unnumbered("email2address").as_deref(), Some("emailaddress"));
        assert_eq!(unnumbered("手机2").as_deref(), Some("手机"));
        assert_eq!(unnumbered("phone"), None);
        assert_eq!(unnumbered("42"), None);
    }
}
