//! Legal forms of Chinese companies, as people write them.
/// Legal forms at the end of a Chinese name, longest first, and what is left of one where a word was left out or two
/// characters were swapped.
const FORMS: [&str; 16] = [
    "股份有限责任公司",
    "集团股份有限公司",
    "股份有限公司",
    "有限责任公司",
    "集团有限公司",
    "控股有限公司",
    "股份公司",
    "有限公司",
    "责任公司",
    "股份有限",
    "有限责任",
    "总公司",
    "集团公司",
    "公司",
    "集团",
    "股份",
];

/// The name without the legal form it ends in, and whether it had one.
pub(super) fn split(name: &str) -> (&str, bool) {
    let mut rest = name;
    let mut found = false;
    while let Some(before) = FORMS.iter().find_map(|form| rest.strip_suffix(form)).filter(|before| before.chars().count() > 1) {
        (rest, found) = (before, true);
    }
    (rest, found)
}
