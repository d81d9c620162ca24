//! Which column goes into which field.

use std::collections::HashMap;

use super::compound::{self, Hint};
use super::fold::{fold_header, unnumbered};
use super::typos;

/// A field that can be filled, and every name it goes by.
#[derive(Debug, Clone)]
pub struct Target<'a> {
    pub key: &'a str,
    pub names: Vec<&'a str>,
}

/// What of a field a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    Whole,
    Given,
    Middle,
    Family,
    Prefix,
    Suffix,
    /// A line of an address; several columns may hold one each, in order.
    Street,
    City,
    Region,
    Postcode,
    Country,
    /// One of several values, from 1.
    Nth(u8),
}

/// One column put to use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    pub column: usize,
    pub key: String,
    pub part: Part,
}

/// Uses in the order of their columns, and the columns of no use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    pub uses: Vec<Use>,
    pub unmapped: Vec<usize>,
}

/// Fields that take several values, so that several columns may fill them.
const MANY: &[&str] = &["phones", "emails", "tags", "aliases"];

/// Fields one column may hold together, because a reader can tell their values by shape.
const MIXED: &[&str] = &["phones", "emails", "wechat"];

/// Matches header cells with fields: certain matches first, so that a guess never takes a field
/// from a column that names it.
pub fn match_headers(columns: &[String], targets: &[Target]) -> Mapping {
    let mut board = Board::new(columns, targets);
    // What tend wrote out itself is called by its keys or labels.
    let own = |names: &[&str]| columns.iter().any(|column| names.contains(&column.as_str()));
    let ours = own(&UID) && own(&OP);
    if ours {
        board.keyed();
    }
    board.combined();
    board.pictured();
    board.halved_names();
    board.exact(Certainty::OneField);
    board.hinted(compound::name_part);
    board.exact(Certainty::SeveralFields);
    board.numbered();
    board.addresses();
    board.hinted(compound::weak);
    board.misspelt();
    let mut mapping = board.into_mapping();
    // Which row of which operation it was there means nothing here.
    if ours {
        mapping.unmapped.retain(|column| ![UID, OP].concat().contains(&columns[*column].as_str()));
    }
    mapping
}

/// How the fields are called that only tend has: key and labels.
pub(super) const UID: [&str; 3] = ["uid", "UID", "唯一标识"];
const OP: [&str; 3] = ["op", "Operation", "操作"];
/// What no field held.
pub(super) const EXTRA: [&str; 3] = ["extra", "Extra", "其他"];
/// And the number of a record.
pub(super) const NUMBER: [&str; 3] = ["id", "ID", "编号"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Certainty {
    OneField,
    SeveralFields,
}

/// The state of a matching: columns still free and the uses found.
struct Board<'a> {
    columns: &'a [String],
    targets: &'a [Target<'a>],
    folded: Vec<String>,
    /// Folded without digits.
    bare: Vec<String>,
    /// Folded name to the targets it stands under, with its place among their names.
    names: HashMap<String, Vec<(usize, usize)>>,
    free: Vec<bool>,
    uses: Vec<Use>,
}

impl<'a> Board<'a> {
    fn new(columns: &'a [String], targets: &'a [Target<'a>]) -> Self {
        let folded: Vec<String> = columns.iter().map(|column| fold_header(column)).collect();
        let bare = folded.iter().map(|name| unnumbered(name).unwrap_or_else(|| name.clone()));
        Self {
            columns,
            targets,
            bare: bare.collect(),
            names: names_of(targets),
            free: folded.iter().map(|name| !name.is_empty()).collect(),
            folded,
            uses: Vec::new(),
        }
    }

    fn free_columns(&self) -> Vec<usize> {
        (0..self.columns.len()).filter(|&column| self.free[column]).collect()
    }

    fn has(&self, key: &str, part: Part) -> bool {
        self.uses.iter().any(|used| used.key == key && used.part == part)
    }

    /// Puts a column to use, unless its field is filled already.
    fn claim(&mut self, column: usize, key: &str, part: Part) -> bool {
        if !self.targets.iter().any(|target| target.key == key) {
            return false;
        }
        let whole = self.has(key, Part::Whole);
        let open = match part {
            _ if MANY.contains(&key) => true,
            Part::Whole => !self.uses.iter().any(|used| used.key == key),
            Part::Street => true,
            _ if key == "address" => !self.has(key, part),
            _ => !whole && !self.has(key, part),
        };
        if open {
            self.free[column] = false;
            self.uses.push(Use { column, key: key.to_owned(), part });
        }
        open
    }

    /// Columns called by the keys or labels of their fields, and the number of the record, which stands for an id.
    fn keyed(&mut self) {
        for column in self.free_columns() {
            let name = self.columns[column].as_str();
            let name = if NUMBER.contains(&name) { "ext_id" } else { name };
            let called = |target: &&Target<'_>| target.key == name || target.names.iter().take(3).any(|own| *own == name);
            if let Some(target) = self.targets.iter().find(called) {
                self.free[column] = false;
                self.uses.push(Use { column, key: target.key.to_owned(), part: Part::Whole });
            }
        }
    }

    /// `Email / Phone`: one column, read by shape.
    fn combined(&mut self) {
        for column in self.free_columns() {
            let parts = self.columns[column].split(['/', '|', '&', '＆', '、', '／', ',', '或']);
            let folded: Vec<String> = parts.map(fold_header).collect();
            if folded.len() < 2 || self.names.contains_key(&self.folded[column]) {
                continue;
            }
            let mixed = |name: &String| {
                let places = self.names.get(name)?;
                let keys = places.iter().map(|&(target, _)| self.targets[target].key);
                keys.into_iter().find(|key| MIXED.contains(key))
            };
            let Some(mut keys) = folded.iter().map(mixed).collect::<Option<Vec<_>>>() else {
                continue;
            };
            keys.dedup();
            for key in keys {
                self.claim(column, key, Part::Whole);
            }
        }
    }

    fn pictured(&mut self) {
        for column in self.free_columns() {
            if let Some(key) = compound::pictured(&self.columns[column]) {
                self.claim(column, key, Part::Whole);
            }
        }
    }

    /// Columns whose name depends on what stands beside them.
    fn halved_names(&mut self) {
        let beside = |part: Part| self.bare.iter().any(|bare| compound::name_part(bare).is_some_and(|h| h.part == part));
        let (given, family) = (beside(Part::Given), beside(Part::Family));
        let job =
            self.folded.iter().any(|name| name != "title" && self.places(name).iter().any(|&t| self.targets[t].key == "title"));
        for column in self.free_columns() {
            if let Some(hint) = compound::half_name(&self.folded[column], given, family) {
                self.claim(column, hint.key, hint.part);
            }
            // Beside a job title, a title is a Dr. or a Ms.
            if job && self.folded[column] == "title" {
                let whole = !(given || family);
                self.free[column] = false;
                if !whole {
                    self.claim(column, "name", Part::Prefix);
                }
            }
        }
    }

    /// Targets a folded name stands under, the likeliest first.
    fn places(&self, name: &str) -> Vec<usize> {
        let mut places = self.names.get(name).cloned().unwrap_or_default();
        places.sort_by_key(|&(target, place)| (place, target));
        places.into_iter().map(|(target, _)| target).collect()
    }

    fn exact(&mut self, certainty: Certainty) {
        for column in self.free_columns() {
            let places = self.places(&self.folded[column]);
            if places.is_empty() || (certainty == Certainty::OneField) != (places.len() == 1) {
                continue;
            }
            for target in places {
                if self.claim(column, self.targets[target].key, Part::Whole) {
                    break;
                }
            }
        }
    }

    /// `Phone 2`, `手机 2`, `E-mail 1 - Value`, `Organization 1 - Name`, `Address 2`.
    fn numbered(&mut self) {
        for column in self.free_columns() {
            if self.bare[column] == self.folded[column] {
                continue;
            }
            for target in self.places(&self.bare[column]) {
                let key = self.targets[target].key;
                let part = if key == "address" { Part::Street } else { Part::Whole };
                if self.claim(column, key, part) {
                    break;
                }
            }
        }
    }

    /// The main address; a private one only where there is no other. A country may stand before
    /// the street that makes it worth having, so the columns are gone through twice.
    fn addresses(&mut self) {
        let main = self.bare.iter().any(|bare| compound::main_address(bare).is_some());
        let hint_of = if main { compound::main_address } else { compound::second_address };
        self.hinted(hint_of);
        self.hinted(hint_of);
    }

    fn hinted(&mut self, hint_of: fn(&str) -> Option<Hint>) {
        for column in self.free_columns() {
            let Some(hint) = hint_of(&self.bare[column]) else {
                continue;
            };
            // City and region are fields of their own where the import has them.
            let own = match hint.part {
                Part::City => "city",
                Part::Region => "region",
                _ => "",
            };
            let filled = !own.is_empty() && self.has(own, Part::Whole);
            let lonely =
                matches!(hint.part, Part::Postcode | Part::Country) && !self.uses.iter().any(|used| used.key == "address");
            if filled || lonely || self.claim(column, own, Part::Whole) {
                continue;
            }
            self.claim(column, hint.key, hint.part);
        }
    }

    fn misspelt(&mut self) {
        for column in self.free_columns() {
            let name = &self.folded[column];
            if self.names.contains_key(name) || means_something(name, &self.bare[column]) {
                continue;
            }
            let meant = typos::meant(name, self.names.keys().map(String::as_str));
            let meant: Vec<Vec<usize>> = meant.iter().map(|name| self.places(name)).collect();
            // Names of one field (`status`, `statut`) are no rivals; names of two are no answer.
            let first = meant.first().and_then(|places| places.first()).copied();
            if let Some(target) = first.filter(|t| meant.iter().all(|places| places.contains(t))) {
                self.claim(column, self.targets[target].key, Part::Whole);
            } else if let Some(hint) = compound::misspelt_name_part(name) {
                self.claim(column, hint.key, hint.part);
            }
        }
    }

    fn into_mapping(self) -> Mapping {
        let mut mapping = Mapping { uses: self.uses, unmapped: Vec::new() };
        settle(&mut mapping, self.columns.len());
        mapping
    }
}

/// Whether a header is right as it stands, if only for fields this import does not have: then it
/// is no misspelling of another.
fn means_something(folded: &str, bare: &str) -> bool {
    let hints = [compound::name_part, compound::main_address, compound::second_address, compound::weak];
    hints.iter().any(|hint| hint(bare).is_some()) || typos::is_listed(folded)
}

/// Whether a header cell is the name of any field, or of a part of one, in any language known here:
/// what [`super::open`] needs to tell the header row.
pub fn is_header_name(cell: &str) -> bool {
    let folded = fold_header(cell);
    let bare = unnumbered(&folded);
    let bare = bare.as_deref().unwrap_or(&folded);
    !folded.is_empty() && (typos::is_listed(bare) || means_something(&folded, bare))
}

/// Folded names of all targets, their keys included.
pub(super) fn names_of(targets: &[Target]) -> HashMap<String, Vec<(usize, usize)>> {
    let mut names: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
    for (index, target) in targets.iter().enumerate() {
        for (place, name) in std::iter::once(&target.key).chain(&target.names).enumerate() {
            let places = names.entry(fold_header(name)).or_default();
            if !places.iter().any(|&(known, _)| known == index) {
                places.push((index, place));
            }
        }
    }
    names.remove("");
    names
}

/// Whether a field takes several columns.
pub(super) fn takes_many(key: &str) -> bool {
    MANY.contains(&key)
}

/// Puts uses in the order of their columns, numbers the values of fields that have several, and
/// lists the columns left.
pub(super) fn settle(mapping: &mut Mapping, columns: usize) {
    mapping.uses.sort_by_key(|used| used.column);
    for key in MANY {
        let mut same: Vec<&mut Use> = mapping.uses.iter_mut().filter(|u| u.key == *key).collect();
        let several = same.len() > 1;
        for (index, used) in same.iter_mut().enumerate() {
            let nth = u8::try_from(index + 1).unwrap_or(u8::MAX);
            used.part = if several { Part::Nth(nth) } else { Part::Whole };
        }
    }
    let used = |column: &usize| mapping.uses.iter().any(|used| used.column == *column);
    mapping.unmapped = (0..columns).filter(|column| !used(column)).collect();
}
