//! What a misspelt name was meant to be.

use std::collections::HashSet;
use std::sync::LazyLock;

use strsim::osa_distance;

use super::fold::fold_header;
use super::headers::HEADERS;

/// Letters a name must have before a misspelling of it can be told from another word.
const SHORTEST: usize = 4;

/// Letters from which two mistakes are forgiven.
const LONG: usize = 8;

static LISTED: LazyLock<HashSet<String>> =
    LazyLock::new(|| HEADERS.iter().flat_map(|(_, names)| names.iter()).map(|name| fold_header(name)).collect());

/// Whether a folded header is a name of any field at all.
pub(super) fn is_listed(folded: &str) -> bool {
    LISTED.contains(folded)
}

/// The known names a folded header may be a misspelling of: those nearest to it, all at the same
/// distance, in order. None if none is near.
pub(super) fn meant<'n, I: Iterator<Item = &'n str>>(folded: &str, known: I) -> Vec<String> {
    let letters = folded.chars().count();
    if letters < SHORTEST || !folded.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Vec::new();
    }
    let mut near: Vec<(usize, &str)> = known
        .filter(|name| plausible(folded, name))
        .map(|name| (osa_distance(folded, name), name))
        .filter(|&(distance, _)| distance == 1 || (distance == 2 && letters >= LONG))
        .collect();
    near.sort_unstable();
    let nearest = near.first().map_or(0, |&(distance, _)| distance);
    near.into_iter().filter(|near| near.0 == nearest).map(|near| near.1.to_owned()).collect()
}

/// Whether a slip of the fingers can make one of the other. Among short words one changed letter
/// makes another word (`date`, `rate`), so there letters may only be swapped, left out or doubled.
fn plausible(typed: &str, name: &str) -> bool {
    if name.len() < SHORTEST || !name.is_ascii() || typed == name {
        return false;
    }
    if typed.len().abs_diff(name.len()) > 1 {
        return false;
    }
    if typed.len() > 5 {
        return true;
    }
    let sorted = |word: &str| {
        let mut letters = word.as_bytes().to_vec();
        letters.sort_unstable();
        letters
    };
    let same_start = typed.as_bytes().first() == name.as_bytes().first();
    same_start && (typed.len() != name.len() || sorted(typed) == sorted(name))
}

/// Names near to what was typed, the nearest first, for a question "did you mean".
pub(super) fn candidates(typed: &str, known: impl IntoIterator<Item = String>) -> Vec<String> {
    let folded = fold_header(typed);
    let mut near: Vec<(usize, String)> = known
        .into_iter()
        .filter_map(|name| {
            let other = fold_header(&name);
            let distance = osa_distance(&folded, &other);
            let length = folded.chars().count().max(other.chars().count());
            let part = !folded.is_empty() && (other.contains(&folded) || folded.contains(&other));
            (part || distance * 3 <= length).then_some((distance, name))
        })
        .collect();
    near.sort();
    near.dedup_by(|a, b| a.1 == b.1);
    near.into_iter().map(|(_, name)| name).take(3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 9] = ["name", "email", "phone", "phones", "company", "status", "rate", "interest", "firstname"];

    fn guess(typed: &str) -> Option<String> {
        meant(typed, KNOWN.into_iter()).into_iter().next()
    }

    #[test]
    fn slips_are_understood() {
        for (typed, name) in [
            ("nmae", "name"),
            ("emial", "email"),
            ("phne", "phone"),
            ("compny", "company"),
            ("statu", "status"),
            ("fristnmae", "firstname"),
        ] {
            assert_eq!(guess(typed).as_deref(), Some(name), "{typed}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for typed in ["date", "photo", "game", "interested", "nam", "姓各", "product"] {
            assert_eq!(guess(typed), None, "{typed}");
        }
    }
}
