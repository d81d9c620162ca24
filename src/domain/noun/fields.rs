//! The fields of a noun, found by their keys without comparing them one after another: every rule asks for its values
//! by key, and an import asks a hundred times for each row.

use std::ops::Deref;

use crate::domain::Field;

/// So many fields stand in the table; what a file adds behind them is found one by one.
const TABLED: usize = 128;

/// Slots of the table, a power of two and twice the fields, so that a look seldom meets another key.
const SLOTS: usize = 2 * TABLED;

/// A slot that no field took.
const NONE: u8 = u8::MAX;

/// The fields of a noun in the order of listings, and where each key stands.
#[derive(Clone, Copy)]
pub struct Fields {
    all: &'static [Field],
    /// Places in `all`, each in the slot of its key or the next free one behind it.
    slots: [u8; SLOTS],
}

impl Fields {
    /// Fields with their table.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "fewer than 128 places stand in the table")]
    pub const fn new(all: &'static [Field]) -> Self {
        let mut slots = [NONE; SLOTS];
        let mut place = 0;
        while place < all.len() && place < TABLED {
            let mut slot = slot(all[place].key.as_bytes());
            while slots[slot] != NONE {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = place as u8;
            place += 1;
        }
        Self { all, slots }
    }

    /// Where the field of this key stands.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        let mut slot = slot(key.as_bytes());
        while self.slots[slot] != NONE {
            let place = usize::from(self.slots[slot]);
            if self.all[place].key == key {
                return Some(place);
            }
            slot = (slot + 1) % SLOTS;
        }
        let more = self.all.get(TABLED..)?.iter().position(|field| field.key == key)?;
        Some(TABLED + more)
    }

    /// The field of this key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.position(key).map(|place| &self.all[place])
    }

    /// All of them in order.
    pub fn iter(&self) -> std::slice::Iter<'static, Field> {
        self.all.iter()
    }
}

/// The slot where the search for a key begins: by its length and three of its letters, which tell most keys apart.
const fn slot(key: &[u8]) -> usize {
    let Some(last) = key.len().checked_sub(1) else { return 0 };
    let [first, middle, last] = [key[0] as usize, key[last / 2] as usize, key[last] as usize];
    (first * 5 + middle * 37 + last * 19 + key.len() * 11) % SLOTS
}

impl Deref for Fields {
    type Target = [Field];

    fn deref(&self) -> &[Field] {
        self.all
    }
}

impl IntoIterator for Fields {
    type Item = &'static Field;
    type IntoIter = std::slice::Iter<'static, Field>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

impl IntoIterator for &Fields {
    type Item = &'static Field;
    type IntoIter = std::slice::Iter<'static, Field>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.all.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fields, SLOTS, TABLED, slot};
    use crate::domain::{Field, Kind, NOUNS};

    #[test]
    fn every_key_is_found_where_it_stands() {
        for noun in NOUNS {
            for (place, field) in noun.fields.iter().enumerate() {
                assert_eq!(noun.fields.position(field.key), Some(place), "{}.{}", noun.key, field.key);
            }
            assert_eq!((noun.fields.position(""), noun.fields.position("nosuch")), (None, None), "{}", noun.key);
        }
    }

    #[test]
    fn more_fields_than_the_table_holds_are_found_too() {
        let keys: Vec<String> = (0..TABLED + 50).map(|number| format!("x_{number}")).collect();
        let all: Vec<Field> = keys.iter().map(|key| Field::new(key.clone().leak(), Kind::Text, "X", "X")).collect();
        let fields = Fields::new(all.leak());
        for (place, key) in keys.iter().enumerate() {
            assert_eq!(fields.position(key), Some(place));
        }
        assert_eq!(fields.position("x_9999"), None);
    }

    #[test]
    fn looks_are_short() {
        for noun in NOUNS {
            let steps: usize = noun
                .fields
                .iter()
                .enumerate()
                .map(|(place, field)| {
                    let at =
                        (0..).find(|step| usize::from(noun.fields.slots[(slot(field.key.as_bytes()) + step) % SLOTS]) == place);
                    at.unwrap_or(0)
                })
                .sum();
            assert!(steps <= noun.fields.len(), "{}: {steps} steps for {} fields", noun.key, noun.fields.len());
        }
    }
}
