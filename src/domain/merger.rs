//! Merger 合并: a record that became another one, and what it is called by since.

use super::{Field, Kind, Noun, Sight};
use crate::fields;

/// The noun.
pub static MERGER: Noun = Noun {
    key: "merger",
    plural: "mergers",
    letter: None,
    ordinal: 31,
    en: ["merger", "mergers"],
    zh: "合并",
    about: ["Records that became others", "合并的记录"],
    name: "code",
    code: Some("code"),
    sight: Sight::Everyone,
    internal: true,
    fields: fields![internal:
        Field::new("code", Kind::Text, "Record", "记录").fact().required().listed(),
        Field::new("became", Kind::Text, "Became", "并入").fact().required().listed(),
    ],
};
