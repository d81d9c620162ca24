//! The keys under which a record is found at once: numbers, addresses, names and their sounds.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::{Kind, Record, Value, credit_code, name, phone, pinyin};

/// What a key is of. The numbers are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// E.164 digits, last digit first, so that the end of a number is a prefix.
    Phone = 1,
    /// Digits of a number that is no valid phone, last first: found, but never a match.
    Tail = 2,
    /// An e-mail address in lower case.
    Email = 3,
    /// The core of a name: folded, of companies without region and legal form.
    Name = 4,
    /// Pinyin initials.
    Initials = 5,
    /// Pinyin written out.
    Pinyin = 6,
    /// The id that another system gave.
    External = 7,
    /// The code of a company, in upper case.
    Credit = 8,
}

/// The phone digits as they are stored: last first.
#[must_use]
pub fn reversed(digits: &str) -> String {
    digits.chars().rev().collect()
}

/// An e-mail address for comparing.
#[must_use]
pub fn email(address: &str) -> String {
    address.trim().to_lowercase()
}

/// All keys of a record, without repetition; `region` is for numbers without a country code.
#[must_use]
pub fn keys(record: &Record, region: &str) -> Vec<(Key, String)> {
    let mut keys: Vec<(Key, String)> = Vec::new();
    let mut add = |key: Key, text: String| {
        if !text.is_empty() && !keys.iter().any(|(k, t)| *k == key && *t == text) {
            keys.push((key, text));
        }
    };
    for (field, value) in record.noun.fields.iter().zip(&record.values) {
        match (field.key, value) {
            ("phones", Value::List(numbers)) => {
                for number in numbers {
                    match phone::e164(number, region) {
                        Some(digits) => add(Key::Phone, reversed(&digits)),
                        None => add(Key::Tail, reversed(&phone::digits(number))),
                    }
                }
            }
            ("emails", Value::List(addresses)) => addresses.iter().for_each(|address| add(Key::Email, email(address))),
            ("ext_id", Value::Text(id)) => add(Key::External, id.trim().to_owned()),
            ("credit_code", Value::Text(code)) => add(Key::Credit, code.trim().to_ascii_uppercase()),
            _ => {}
        }
    }
    for (field, text) in names(record) {
        let core = name::core(text);
        let spellings = pinyin::spell(&core);
        spellings.initials.into_iter().for_each(|initials| add(Key::Initials, initials));
        // Of a lead's company the initials are enough; it is mostly looked for by the person.
        if field != "company" {
            spellings.full.into_iter().for_each(|full| add(Key::Pinyin, full));
        }
        add(Key::Name, core);
    }
    keys
}

/// Whether any text differs of which keys or words are made: most writes change moments, numbers and stages, and reading
/// a phone number for the first time takes longer than all the rest.
#[must_use]
pub fn touched(old: &Record, new: &Record) -> bool {
    let held = |value: &Value| matches!(value, Value::Text(_) | Value::List(_));
    let pairs = old.noun.fields.iter().zip(old.values.iter().zip(&new.values));
    pairs
        .filter(|(field, _)| field.searched || !matches!(field.kind, Kind::Choice(_) | Kind::Date))
        .any(|(_, (one, other))| one != other && (held(one) || held(other)))
}

/// How many phone numbers and e-mail addresses of a record are no valid ones and so have no match key.
#[must_use]
pub fn unverified(record: &Record, keys: &[(Key, String)]) -> bool {
    let bad_email = record
        .noun
        .position("emails")
        .is_some_and(|position| record.values[position].as_list().iter().any(|address| !is_email(address)));
    bad_email || keys.iter().any(|(key, _)| *key == Key::Tail)
}

/// The phone numbers, e-mail addresses and credit codes of a record that are no valid ones, as typed.
#[must_use]
pub fn unverified_of(record: &Record, region: &str) -> Vec<String> {
    let of = |key: &str| record.noun.position(key).map_or(&[][..], |place| record.values[place].as_list());
    let phones = of("phones").iter().filter(|number| phone::e164(number, region).is_none());
    let emails = of("emails").iter().filter(|address| !is_email(address));
    let code = record.noun.position("credit_code").map_or("", |place| record.values[place].as_text());
    let code = Some(code).filter(|code| !code.is_empty() && !credit_code::is_valid(code)).map(str::to_owned);
    phones.chain(emails).cloned().chain(code).collect()
}

/// Whether a text has the shape of an e-mail address (RFC 5321: one part before the last `@`, a domain after
/// it); nothing is refused for failing this.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.trim().rsplit_once('@') else { return false };
    !local.is_empty() && !domain.is_empty() && !domain.starts_with('.') && !text.trim().contains(char::is_whitespace)
}

/// The names a record answers to. Leads answer to their company too; follow-ups and tasks to none.
fn names(record: &Record) -> Vec<(&'static str, &str)> {
    let mut names = Vec::new();
    for key in ["name", "company", "code", "login", "sku"] {
        // A contact's company names the customer, not the contact.
        if key == "company" && record.noun.key != "lead" {
            continue;
        }
        if let Some(position) = record.noun.position(key)
            && !record.values[position].as_text().is_empty()
        {
            names.push((key, record.values[position].as_text()));
        }
    }
    if let Some(position) = record.noun.position("aliases") {
        names.extend(record.values[position].as_list().iter().map(|alias| ("aliases", alias.as_str())));
    }
    names
}

/// The words of a record for the search index: Latin words and numbers as they are, Han text as overlapping
/// pairs and the last character of each run, so that one character is a prefix of some word.
#[must_use]
pub fn words(record: &Record) -> String {
    let mut out = String::new();
    for (field, value) in record.noun.fields.iter().zip(&record.values) {
        if !field.searched {
            continue;
        }
        match value {
            Value::Text(text) => split_words(text, &mut out),
            Value::List(entries) => entries.iter().for_each(|entry| split_words(entry, &mut out)),
            _ => {}
        }
    }
    out
}

/// Appends the index words of a text, each followed by a space.
pub fn split_words(text: &str, out: &mut String) {
    let mut last_han: Option<char> = None;
    let mut in_word = false;
    for c in name::compatible(text).chars() {
        if name::is_han(c) {
            if in_word {
                out.push(' ');
                in_word = false;
            }
            if let Some(before) = last_han {
                out.extend([before, c, ' ']);
            }
            last_han = Some(c);
            continue;
        }
        if let Some(alone) = last_han.take() {
            out.extend([alone, ' ']);
        }
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
            in_word = true;
        } else if c.is_alphanumeric() {
            // Müller is found as muller too: accents are taken off what is indexed and what is asked for.
            decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    out.extend(part.to_lowercase());
                }
            });
            in_word = true;
        } else if in_word && !is_combining_mark(c) {
            out.push(' ');
            in_word = false;
        }
    }
    if let Some(alone) = last_han {
        out.extend([alone, ' ']);
    }
    if in_word {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, keys, split_words, touched, words};
    use crate::domain::{Kind, NOUNS, Record, Value, lead};

    /// Each field that keys or words are made of, set, changed and emptied; a moment and a stage are none.
    #[test]
    fn whatever_keys_and_words_are_made_of_touches_them() {
        for noun in NOUNS {
            for field in noun.fields {
                let [text, other] = ["张三 13800138000", "李四 13900001111"].map(|text| {
                    if matches!(field.kind, Kind::List | Kind::Phones | Kind::Emails) {
                        Value::list(vec![text.to_owned()])
                    } else {
                        Value::text(text)
                    }
                });
                let records =
                    [Record::new(noun), Record::new(noun).with(field.key, text), Record::new(noun).with(field.key, other)];
                for (one, another) in [(0, 1), (1, 2), (2, 0)] {
                    let (one, another) = (&records[one], &records[another]);
                    let differs = keys(one, "CN") != keys(another, "CN") || words(one) != words(another);
                    assert!(touched(one, another) || !differs, "{}.{}", noun.key, field.key);
                }
            }
        }
        let lead = Record::new(&lead::LEAD);
        for (key, value) in [("stage", Value::text("sql")), ("last_followup_at", Value::Int(7)), ("score", Value::Int(7))] {
            assert!(!touched(&lead, &lead.clone().with(key, value)), "{key}");
        }
    }

    #[test]
    fn a_lead_is_found_by_number_address_name_and_sound() {
        let lead = Record::new(&lead::LEAD)
            .with("name", Value::text("张三"))
            .with("company", Value::text("上海永达压缩机有限公司"))
            .with("phones", Value::list(vec!["138 0013 8000".into(), "555-0100".into()]))
            .with("emails", Value::list(vec!["Zhang@Example.com".into()]));
        let keys = keys(&lead, "CN");
        for wanted in [
            (Key::Phone, "0008310083168"),
            (Key::Tail, "0010555"),
            (Key::Email, "zhang@example.com"),
            (Key::Name, "张三"),
            (Key::Name, "永达压缩机"),
            (Key::Initials, "zs"),
            (Key::Initials, "ydysj"),
            (Key::Pinyin, "zhangsan"),
        ] {
            assert!(keys.contains(&(wanted.0, wanted.1.to_owned())), "{wanted:?} of {keys:?}");
        }
        assert!(words(&lead).contains("永达 "));
    }

    #[test]
    fn words_overlap_and_end_with_the_last_character() {
        let mut out = String::new();
        split_words("张三丰 Acme-Corp ９号", &mut out);
        assert_eq!(out, "张三 三丰 丰 acme corp 9 号 ");
    }
}
