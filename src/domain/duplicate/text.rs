//! Texts made comparable: one normaliser for all that is compared.

use std::sync::OnceLock;

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

use crate::domain::name::{self, has_han, is_han};

/// NFKC, lower case, Traditional characters as Simplified ones (OpenCC's dictionary), runs of everything else than
/// letters and digits as one space.
pub(super) fn plain(text: &str) -> String {
    let compatible = name::compatible(text);
    let mut out = String::with_capacity(compatible.len());
    for c in compatible.chars() {
        // An apostrophe does not part a word: `o'neil`, `arnie morton's`.
        if matches!(c, '\'' | '’' | '`') {
            continue;
        }
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    if has_han(&out) { simplified(&out) } else { out }
}

/// Traditional characters as Simplified ones.
#[must_use]
pub fn simplified(text: &str) -> String {
    static CONVERTER: OnceLock<Option<OpenCC>> = OnceLock::new();
    let converter = CONVERTER.get_or_init(|| OpenCC::from_config(BuiltinConfig::T2s).ok());
    converter.as_ref().map_or_else(|| text.to_owned(), |converter| converter.convert(text))
}

/// Without spaces between Han characters, where none belong.
pub(super) fn closed(text: &str) -> String {
    if !has_han(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let between = out.chars().next_back().is_some_and(is_han) || chars.peek().copied().is_some_and(is_han);
        if c != ' ' || !between {
            out.push(c);
        }
    }
    out
}

/// Words of an address that are one, the shortest first.
const STREET_WORDS: [(&str, &str); 46] = [
    ("street", "st"),
    ("str", "st"),
    ("sts", "st"),
    ("road", "rd"),
    ("avenue", "ave"),
    ("av", "ave"),
    ("aven", "ave"),
    ("boulevard", "blvd"),
    ("blv", "blvd"),
    ("drive", "dr"),
    ("place", "pl"),
    ("court", "ct"),
    ("crescent", "cres"),
    ("circuit", "cct"),
    ("lane", "ln"),
    ("terrace", "tce"),
    ("parade", "pde"),
    ("highway", "hwy"),
    ("parkway", "pkwy"),
    ("square", "sq"),
    ("close", "cl"),
    ("north", "n"),
    ("south", "s"),
    ("east", "e"),
    ("west", "w"),
    ("suite", "ste"),
    ("apartment", "apt"),
    ("floor", "fl"),
    ("building", "bldg"),
    ("center", "centre"),
    ("ctr", "centre"),
    ("saint", "st"),
    ("mount", "mt"),
    ("fort", "ft"),
    ("first", "1st"),
    ("second", "2nd"),
    ("third", "3rd"),
    ("fourth", "4th"),
    ("fifth", "5th"),
    ("sixth", "6th"),
    ("seventh", "7th"),
    ("eighth", "8th"),
    ("ninth", "9th"),
    ("tenth", "10th"),
    ("eleventh", "11th"),
    ("twelfth", "12th"),
];

/// The parts of an address, each in its usual short form.
pub(super) fn address(text: &str) -> String {
    let plain = closed(&plain(text));
    if has_han(&plain) {
        return plain;
    }
    let short = |word: &str| {
        STREET_WORDS.iter().find(|(long, _)| *long == word).map_or(word.to_owned(), |(_, short)| (*short).to_owned())
    };
    plain.split(' ').map(short).collect::<Vec<_>>().join(" ")
}

/// The parts of a text that are met again although it was written in another way: words, and of Han text every two
/// characters that follow each other.
pub(super) fn parts(text: &str, mut each: impl FnMut(&str)) {
    for word in text.split(' ').filter(|word| !word.is_empty() && *word != "|") {
        if !has_han(word) {
            each(word);
            continue;
        }
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        if ends.len() == 2 {
            each(word);
        }
        for two in ends.windows(3) {
            each(&word[two[0]..two[2]]);
        }
    }
}

/// Forms of address behind or before a name: they stand where nobody knows the given name.
const TITLES: [&str; 22] = [
    "先生",
    "女士",
    "小姐",
    "太太",
    "经理",
    "总监",
    "主任",
    "总经理",
    "老师",
    "老板",
    "店长",
    "部长",
    "厂长",
    "科长",
    "工程师",
    "会计",
    "总",
    "工",
    "mr",
    "mrs",
    "ms",
    "dr",
];

/// A name of a person without the form of address; whether it had one. 杨经理 → 杨.
pub(super) fn untitled(name: &str) -> (String, bool) {
    if has_han(name) {
        let name = name.replace(' ', "");
        let mut titles: Vec<&&str> = TITLES.iter().filter(|title| name.ends_with(**title) && title.len() < name.len()).collect();
        titles.sort_by_key(|title| std::cmp::Reverse(title.len()));
        return match titles.first() {
            // 总 and 工 end names, too; after the family name alone they are a form of address.
            Some(title) if title.chars().count() > 1 || name.chars().count() == 2 => {
                (name[..name.len() - title.len()].to_owned(), true)
            }
            _ => (name, false),
        };
    }
    let words: Vec<&str> = name.split(' ').filter(|word| !TITLES.contains(word)).collect();
    (words.join(" "), false)
}
