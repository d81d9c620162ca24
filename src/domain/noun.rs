//! A noun: its words, its fields, how its records are named and who sees them.

mod fields;

use super::Field;
pub use fields::Fields;

/// Who may see a record of a noun whose sight is not `all`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everybody: people, sources, pools.
    Everyone,
    /// Whoever one of these fields names.
    Persons(&'static [&'static str]),
    /// Whoever one of the person fields names, and whoever is in, or manages, the team that one of the others names.
    Offered { persons: &'static [&'static str], teams: &'static [&'static str] },
    /// Whoever sees one of the records that these fields point at, and whoever the person fields name; the finders only
    /// while it belongs to none of the records.
    Through { records: &'static [&'static str], persons: &'static [&'static str], finders: &'static [&'static str] },
}

/// A noun of the domain.
#[derive(Debug, Clone, Copy)]
pub struct Noun {
    /// Machine name, table and command: `lead`.
    pub key: &'static str,
    /// The plural that import and export use: `leads`.
    pub plural: &'static str,
    /// The letter before its numbers (`L-7`); nouns without one go by code.
    pub letter: Option<&'static str>,
    /// The number that stands for it in the search index; never reused.
    pub ordinal: i64,
    /// English singular and plural.
    pub en: [&'static str; 2],
    /// Chinese word.
    pub zh: &'static str,
    /// What it is, in a few words of either language.
    pub about: [&'static str; 2],
    /// The field that names a record to a person.
    pub name: &'static str,
    /// The field that names it to a script, unique, where there is one.
    pub code: Option<&'static str>,
    /// Who sees it.
    pub sight: Sight,
    /// Has no verbs: written by rules only (passages, tenures).
    pub internal: bool,
    /// All fields, the common ones included, in the order of listings.
    pub fields: Fields,
}

impl Noun {
    /// The field of this key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.field(key)
    }

    /// A field by its key or its label in either language.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&'static Field> {
        let folded = text.replace('-', "_").to_lowercase();
        self.fields.iter().find(|field| field.key == folded || field.zh == text || field.en.eq_ignore_ascii_case(text))
    }

    /// Where the field of this key stands.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.fields.position(key)
    }

    /// How a person reads the number of a record: `L-7`; the bare number for nouns that go by code.
    #[must_use]
    pub fn reference(&self, id: i64) -> String {
        self.letter.map_or_else(|| id.to_string(), |letter| format!("{letter}-{id}"))
    }
}

impl PartialEq for Noun {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Noun {}

/// Puts the fields that every noun has around its own: id and uid first; then what no field holds, who made
/// it and when, when it was removed, and the operation that last wrote it. What nobody ever names (`internal:`) has no
/// uid.
#[macro_export]
macro_rules! fields {
    (internal: $($field:expr),* $(,)?) => {
        $crate::fields!(@around [] $($field,)*)
    };
    (@around [$($uid:expr,)?] $($field:expr,)*) => {
        $crate::domain::Fields::new(&[
            $crate::domain::Field::new("id", $crate::domain::Kind::Id, "ID", "编号").kept().listed(),
            $($uid,)?
            $($field,)*
            $crate::domain::Field::new("extra", $crate::domain::Kind::Extra, "Extra", "其他").imported(),
            $crate::domain::Field::new("created_at", $crate::domain::Kind::Moment, "Created at", "创建时间").imported(),
            $crate::domain::Field::new("created_by", $crate::domain::Kind::Ref("user"), "Created by", "创建人").imported(),
            $crate::domain::Field::new("removed_at", $crate::domain::Kind::Moment, "Removed at", "删除时间").kept(),
            $crate::domain::Field::new("op", $crate::domain::Kind::Op, "Operation", "操作").kept(),
        ])
    };
    ($($field:expr),* $(,)?) => {
        $crate::fields!(
            @around [$crate::domain::Field::new("uid", $crate::domain::Kind::Uid, "UID", "唯一标识").kept(),] $($field,)*
        )
    };
}
