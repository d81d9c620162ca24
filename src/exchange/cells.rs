//! Values as people type and spreadsheets mangle them, cleaned without guessing.

use std::borrow::Cow;

use crate::domain::guard::unguard;
use crate::domain::name::is_han;

/// Invisible characters at the edges of a cell: white space of every script, controls, zero-width
/// marks and a stray byte order mark.
pub(super) fn is_filler(c: char) -> bool {
    if c.is_ascii_graphic() || is_han(c) {
        return false;
    }
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}' | '\u{180e}' | '\u{3164}')
}

/// A cell without what is not part of its value: filler at the edges, Excel's `="0138"`, and the
/// apostrophe that marks `'0138` as text. An apostrophe before a letter stays (`'t Hooft`).
pub fn clean(cell: &str) -> Cow<'_, str> {
    let trimmed = cell.trim_matches(is_filler);
    if !trimmed.starts_with(['=', '\'']) {
        return Cow::Borrowed(trimmed);
    }
    if let Some(inner) = trimmed.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        let inner = inner.trim_matches(is_filler);
        return match inner.contains("\"\"") {
            true => Cow::Owned(inner.replace("\"\"", "\"")),
            false => Cow::Borrowed(inner),
        };
    }
    let Some(rest) = trimmed.strip_prefix('\'') else {
        return Cow::Borrowed(trimmed);
    };
    let marks_text = rest.starts_with(|c: char| c.is_numeric() || "+-=@".contains(c));
    if !marks_text {
        return Cow::Borrowed(trimmed);
    }
    // Some banks put the number between two apostrophes.
    let both = rest.strip_suffix('\'').filter(|inner| inner.chars().all(char::is_numeric));
    Cow::Borrowed(both.unwrap_or(rest))
}

/// How the cells of a file are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spelling {
    /// As people and their spreadsheets write them: see [`clean`].
    #[default]
    Loose,
    /// As this program writes them.
    Exact,
    /// As this program writes them for spreadsheets: see [`guard`](crate::domain::guard::guard).
    Guarded,
    /// As this program writes them parted by tabs: line ends, tabs and backslashes behind a backslash.
    Escaped,
}

impl Spelling {
    /// A cell without what was put there on its way into the file.
    pub(super) fn plain(self, cell: &str) -> Cow<'_, str> {
        match self {
            Self::Loose | Self::Exact => Cow::Borrowed(cell),
            Self::Guarded => Cow::Borrowed(unguard(cell)),
            Self::Escaped => unescaped(cell),
        }
    }

    /// The value of a plain cell, without filler at the edges.
    pub(super) fn value(self, plain: &str) -> Cow<'_, str> {
        if self == Self::Loose { clean(plain) } else { Cow::Borrowed(plain.trim_matches(is_filler)) }
    }
}

/// A cell as it was before it was written between tabs.
fn unescaped(cell: &str) -> Cow<'_, str> {
    if !cell.contains('\\') {
        return Cow::Borrowed(cell);
    }
    let (mut plain, mut chars) = (String::with_capacity(cell.len()), cell.chars());
    while let Some(c) = chars.next() {
        match (c, chars.clone().next()) {
            ('\\', Some(mark @ ('t' | 'n' | 'r' | '\\'))) => {
                chars.next();
                plain.push(match mark {
                    't' => '\t',
                    'n' => '\n',
                    'r' => '\r',
                    other => other,
                });
            }
            _ => plain.push(c),
        }
    }
    Cow::Owned(plain)
}

/// Full-width and foreign digits, full-width letters and marks, and the many dashes, as ASCII.
/// For readers of numbers only: a name is kept as it was written.
pub(super) fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter_map(fold_char).collect())
}

fn fold_char(c: char) -> Option<char> {
    let shifted = |first: u32, to: u32| char::from_u32(c as u32 - first + to);
    match c {
        '\u{ff01}'..='\u{ff5e}' => shifted(0xff01, 0x21),
        '\u{660}'..='\u{669}' => shifted(0x660, 0x30),
        '\u{6f0}'..='\u{6f9}' => shifted(0x6f0, 0x30),
        '\u{966}'..='\u{96f}' => shifted(0x966, 0x30),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => Some('-'),
        _ if c.is_whitespace() && c != '\n' => Some(' '),
        _ if is_filler(c) && c != '\n' => None,
        _ => Some(c),
    }
}

/// The items of a list in one cell: tags, labels, e-mails. A slash parts items only between
/// spaces, because it is part of names such as `R&D/Lab`; Google joins by ` ::: `.
pub fn split_list(cell: &str) -> Vec<String> {
    let joined = cell.replace(":::", ";").replace(" / ", ";");
    let parts = joined.split([',', '，', '、', ';', '；', '|', '\n', '\r', '\t']);
    let mut items: Vec<String> = Vec::new();
    for part in parts {
        let item = clean(part);
        if !item.is_empty() && !items.iter().any(|known| *known == item) {
            items.push(item.into_owned());
        }
    }
    items
}

/// What a cell for e-mails and phones alike holds, parted by shape.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    pub emails: Vec<String>,
    /// The rest, for [`super::phone_text`].
    pub phones: String,
}

/// Parts a combined cell such as `raj@agency.in / 9876501234`.
pub fn split_contact(cell: &str) -> Contact {
    let mut contact = Contact::default();
    let joined = cell.replace(":::", ";");
    for part in joined.split([',', '，', '、', ';', '；', '|', '/', '\n', '\r']) {
        let mut rest = Vec::new();
        for word in part.split_whitespace() {
            match email(word) {
                Some(found) => contact.emails.push(found),
                None => rest.push(word),
            }
        }
        if rest.is_empty() {
            continue;
        }
        if !contact.phones.is_empty() {
            contact.phones.push_str(" / ");
        }
        contact.phones.push_str(&rest.join(" "));
    }
    contact
}

/// The e-mails of a cell. One without any address gives its text whole, to be kept as typed.
pub fn emails(cell: &str) -> Vec<String> {
    let found = split_contact(cell).emails;
    let typed = clean(cell);
    if found.is_empty() && !typed.is_empty() { vec![typed.into_owned()] } else { found }
}

/// An address out of a word: `<a@b.c>`, `mailto:a@b.c`, full-width forms.
fn email(word: &str) -> Option<String> {
    let folded = fold(word);
    let bare = folded.trim_matches(|c: char| is_filler(c) || "<>()[]\"'".contains(c));
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
    let (user, host) = bare.split_once('@')?;
    (!user.is_empty() && !host.is_empty()).then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_cleaned_at_the_edges_only() {
        for (cell, value) in [
            ("  张 三\u{a0}\u{3000}", "张 三"),
            ("\u{feff}\u{200b}a\u{200b}b", "a\u{200b}b"),
            ("'0138", "0138"),
            ("'=SUM(A1)", "=SUM(A1)"),
            ("'t Hooft", "'t Hooft"),
            ("'5191230567984561'", "5191230567984561"),
            ("=\"0138\"", "0138"),
            ("=\"a \"\"b\"\"\"", "a \"b\""),
            ("ＡＢＣ公司", "ＡＢＣ公司"),
            ("  ", ""),
            ("'", "'"),
        ] {
            assert_eq!(clean(cell), value, "{cell:?}");
        }
    }

    #[test]
    fn lists_are_parted() {
        assert_eq!(split_list("VIP，老客户、 a;b"), ["VIP", "老客户", "a", "b"]);
        assert_eq!(split_list("* myContacts ::: Suppliers"), ["* myContacts", "Suppliers"]);
        assert_eq!(split_list("R&D/Lab, R&D/Lab"), ["R&D/Lab"]);
        assert!(split_list(" , ").is_empty());
    }

    #[test]
    fn combined_cells_are_parted_by_shape() {
        let contact = split_contact("raj@agency.in / 9876501234");
        assert_eq!(contact.emails, ["raj@agency.in"]);
        assert_eq!(contact.phones, "9876501234");
        assert_eq!(split_contact("+1 555 0100").phones, "+1 555 0100");
        assert_eq!(emails("a@b.c; <d@e.f>"), ["a@b.c", "d@e.f"]);
        assert_eq!(emails("ｚｈａｎｇ＠ｑｑ．ｃｏｍ"), ["zhang@qq.com"]);
        assert_eq!(emails("invalid"), ["invalid"]);
        assert!(emails(" ").is_empty());
    }
}
