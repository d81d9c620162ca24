//! Held row 待查: a row of an import that may be a record that is there already. The row is kept as a removed record
//! until somebody decides.

use super::{Field, Kind, Noun, Record, Sight, Value, contact, customer, lead};
use crate::fields;

/// The noun.
pub static HELD: Noun = Noun {
    key: "held",
    plural: "held",
    letter: None,
    ordinal: 32,
    en: ["held row", "held rows"],
    zh: "待查记录",
    about: ["Imported rows that may be there already", "导入时疑似重复的行"],
    name: "file",
    code: None,
    sight: Sight::Through { records: &["lead", "customer", "contact"], persons: &["created_by"], finders: &[] },
    internal: true,
    fields: fields![internal:
        Field::new("lead", Kind::Ref("lead"), "Lead", "线索").listed(),
        Field::new("customer", Kind::Ref("customer"), "Customer", "客户").listed(),
        Field::new("contact", Kind::Ref("contact"), "Contact", "联系人").listed(),
        Field::new("like_lead", Kind::Ref("lead"), "Like lead", "疑似线索").listed(),
        Field::new("like_customer", Kind::Ref("customer"), "Like customer", "疑似客户").listed(),
        Field::new("like_contact", Kind::Ref("contact"), "Like contact", "疑似联系人").listed(),
        Field::new("file", Kind::Text, "File", "文件"),
        Field::new("line", Kind::Int, "Line", "行").required(),
    ],
};

/// Nouns of which rows are held, and in which field the row and the record that it is like stand.
pub static OF: [(&Noun, &str, &str); 3] = [
    (&lead::LEAD, "lead", "like_lead"),
    (&customer::CUSTOMER, "customer", "like_customer"),
    (&contact::CONTACT, "contact", "like_contact"),
];

/// A row held because it is like a record.
#[must_use]
pub fn of(row: (&Noun, i64), like: &Record, file: &str, line: u64) -> Record {
    let mut held =
        Record::new(&HELD).with("file", Value::text(file)).with("line", Value::Int(i64::try_from(line).unwrap_or(i64::MAX)));
    for (noun, own, other) in OF {
        if *noun == *row.0 {
            held.set(own, Value::Int(row.1));
        }
        if *noun == *like.noun {
            held.set(other, Value::Int(like.id()));
        }
    }
    held
}

/// The row, and the record that it is like: noun and number of each.
#[must_use]
pub fn pair(held: &Record) -> Option<[(&'static Noun, i64); 2]> {
    let row = OF.iter().find_map(|(noun, own, _)| held.int(own).map(|id| (*noun, id)))?;
    let like = OF.iter().find_map(|(noun, _, other)| held.int(other).map(|id| (*noun, id)))?;
    Some([row, like])
}
