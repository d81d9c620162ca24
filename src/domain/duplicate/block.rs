//! Which pairs are looked at: all that share something rare. Comparing every record with every other would take a
//! million times a million looks.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::Role;
use super::profile::{Column, Table};
use super::text;
use crate::domain::name::has_han;

/// A key and the record that has it.
type Entry = (u64, u32);

/// So many records may share a key: fewer in a long list, where what many share says less of each.
fn cap(records: u32) -> usize {
    match records {
        0..=2_000 => 40,
        2_001..=20_000 => 40,
        20_001..=200_000 => 30,
        _ => 16,
    }
}

fn packed(a: u32, b: u32) -> u64 {
    u64::from(a) << 32 | u64::from(b)
}

#[allow(clippy::cast_possible_truncation, reason = "the two halves of what was packed")]
const fn unpacked(pair: u64) -> (u32, u32) {
    ((pair >> 32) as u32, pair as u32)
}

fn hash(parts: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// The pairs to be compared, each once, in order.
pub(super) fn pairs(table: &Table) -> Vec<(u32, u32)> {
    let cap = cap(table.len());
    let mut found: Vec<u64> = Vec::new();
    for (place, column) in table.columns.iter().enumerate() {
        let mut entries = values(column, cap);
        gather(&mut entries, cap, &mut found);
        let several = matches!(column.role, Role::Phone | Role::Email) && column.values.iter().any(|value| value.contains(' '));
        if parted(column.role) || several {
            let mut entries = words(column);
            gather(&mut entries, cap, &mut found);
        }
        for second in &table.columns[place + 1..] {
            let mut entries = both(column, second, cap);
            gather(&mut entries, cap, &mut found);
            let mut entries = stubs(column, second);
            gather(&mut entries, cap, &mut found);
        }
        found.sort_unstable();
        found.dedup();
    }
    found.into_iter().map(unpacked).collect()
}

/// Records that have the same value, where not many do.
fn values(column: &Column, cap: usize) -> Vec<Entry> {
    let rare = |value: u32| value != 0 && (2..=cap).contains(&(column.counts[value as usize] as usize));
    (0u32..).zip(&column.cells).filter(|(_, value)| rare(**value)).map(|(record, value)| (u64::from(*value), record)).collect()
}

const fn parted(role: Role) -> bool {
    matches!(role, Role::Company | Role::Person | Role::Street | Role::Other)
}

/// Records that share a word, or two that follow each other.
fn words(column: &Column) -> Vec<Entry> {
    let mut of_value: Vec<Vec<u64>> = Vec::with_capacity(column.values.len());
    for value in &column.values {
        let (mut keys, mut before) = (Vec::new(), None);
        text::parts(value, |part| {
            let key = hash(part);
            keys.push(key);
            if let Some(before) = before {
                keys.push(hash((before, key)));
            }
            before = Some(key);
        });
        keys.sort_unstable();
        keys.dedup();
        of_value.push(keys);
    }
    let keys = |(record, value): (u32, &u32)| of_value[*value as usize].iter().map(move |key| (*key, record)).collect::<Vec<_>>();
    (0u32..).zip(&column.cells).flat_map(keys).collect()
}

/// Records that have two values in common, each of which many have.
fn both(one: &Column, other: &Column, cap: usize) -> Vec<Entry> {
    let common = |column: &Column, value: u32| value != 0 && column.counts[value as usize] as usize > cap;
    let cells = (0u32..).zip(one.cells.iter().zip(&other.cells));
    let shared = cells.filter(|(_, (a, b))| common(one, **a) && common(other, **b));
    shared.map(|(record, (a, b))| (packed(*a, *b), record)).collect()
}

/// How a value begins: what most slips leave as it is.
fn stub(role: Role, value: &str) -> Option<u64> {
    let chars = |count: usize| value.chars().take(count).collect::<String>();
    let stub = match role {
        Role::Given | Role::Family | Role::City | Role::Web => chars(3),
        Role::Person | Role::Street => chars(4),
        Role::Company => chars(if has_han(value) { 2 } else { 4 }),
        Role::Date | Role::Postcode => chars(4),
        Role::Phone | Role::Number | Role::Email => chars(5),
        Role::House | Role::Region | Role::Code => value.to_owned(),
        Role::Other => return None,
    };
    (!stub.is_empty()).then(|| hash(stub))
}

/// Records of which two fields begin alike.
fn stubs(one: &Column, other: &Column) -> Vec<Entry> {
    let of = |column: &Column| column.values.iter().map(|value| stub(column.role, value)).collect::<Vec<_>>();
    let (ones, others) = (of(one), of(other));
    let cells = (0u32..).zip(one.cells.iter().zip(&other.cells));
    cells.filter_map(|(record, (a, b))| Some((hash((ones[*a as usize]?, others[*b as usize]?)), record))).collect()
}

/// The pairs of the records that share a key.
fn gather(entries: &mut [Entry], cap: usize, found: &mut Vec<u64>) {
    entries.sort_unstable();
    for block in entries.chunk_by(|one, other| one.0 == other.0).filter(|block| (2..=cap).contains(&block.len())) {
        for (place, (_, a)) in block.iter().enumerate() {
            for (_, b) in &block[place + 1..] {
                if a != b {
                    found.push(packed(*a.min(b), *a.max(b)));
                }
            }
        }
    }
}
