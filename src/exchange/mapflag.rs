//! `--map 'phone=手机,name=客户名称'`: what the person says about the columns, over what was found.

use super::fold::fold_header;
use super::mapping::{Mapping, Part, Target, Use, names_of, settle, takes_many};
use super::typos;

/// What is wrong with a map. Candidates are near names, the nearest first; there may be none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapError {
    UnknownField {
        typed: String,
        candidates: Vec<String>,
    },
    UnknownColumn {
        typed: String,
        candidates: Vec<String>,
    },
    /// A part that is not `field=column`.
    Malformed {
        typed: String,
    },
}

/// Applies pairs `field=column` parted by commas. A column is named by its header or by `#` and its
/// number from 1; an empty one leaves the field unfilled. A later pair wins over an earlier one and
/// over what was found; a field of several values takes all columns the map gives it.
///
/// # Errors
///
/// If a field or a column is not known. The mapping is then unchanged.
pub fn apply_map(columns: &[String], spec: &str, targets: &[Target], mapping: &mut Mapping) -> Result<(), MapError> {
    let mut changed = mapping.clone();
    let mut named: Vec<String> = Vec::new();
    for pair in pairs(spec) {
        let Some((field, column)) = pair.split_once(['=', '＝']) else {
            return Err(MapError::Malformed { typed: pair });
        };
        let key = field_key(field.trim(), targets)?;
        // Several columns for a team are the way to it, from the top.
        let adds = (takes_many(&key) || key == "team") && named.contains(&key);
        if !adds {
            changed.uses.retain(|used| used.key != key);
        }
        if !column.trim().is_empty() {
            let column = column_index(column.trim(), columns)?;
            // What the map itself put there stays: one column may fill two fields.
            changed.uses.retain(|used| used.column != column || named.contains(&used.key));
            if !changed.uses.iter().any(|used| used.column == column && used.key == key) {
                let before = changed.uses.iter().filter(|used| used.key == key).count();
                let nth = u8::try_from(before + 1).unwrap_or(u8::MAX);
                let part = if key == "team" { Part::Nth(nth) } else { Part::Whole };
                changed.uses.push(Use { column, key: key.clone(), part });
            }
        }
        named.push(key);
    }
    settle(&mut changed, columns.len());
    *mapping = changed;
    Ok(())
}

/// Leaves a column without a field.
pub fn leave(mapping: &mut Mapping, column: usize, columns: usize) {
    mapping.uses.retain(|used| used.column != column);
    settle(mapping, columns);
}

/// The pairs of a map. A header may hold a comma: what has no `=` belongs to the pair before.
fn pairs(spec: &str) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    let mut parted = ',';
    for piece in spec.split_inclusive([',', '，']) {
        let mark = piece.chars().last().filter(|c| matches!(c, ',' | '，'));
        let bare = piece.trim_end_matches([',', '，']);
        match pairs.last_mut() {
            Some(last) if !bare.contains(['=', '＝']) && !bare.trim().is_empty() => {
                last.push(parted);
                last.push_str(bare);
            }
            _ if bare.trim().is_empty() => {}
            _ => pairs.push(bare.to_owned()),
        }
        parted = mark.unwrap_or(',');
    }
    pairs
}

fn field_key(typed: &str, targets: &[Target]) -> Result<String, MapError> {
    let folded = fold_header(typed);
    let by_key = targets.iter().find(|target| target.key == typed);
    let by_name = || {
        let names = names_of(targets);
        let places = names.get(&folded)?;
        let &(target, _) = places.iter().min_by_key(|&&(target, place)| (place, target))?;
        targets.get(target)
    };
    if let Some(target) = by_key.or_else(by_name) {
        return Ok(target.key.to_owned());
    }
    let keys = targets.iter().map(|target| target.key.to_owned());
    Err(MapError::UnknownField { typed: typed.to_owned(), candidates: typos::candidates(typed, keys) })
}

fn column_index(typed: &str, columns: &[String]) -> Result<usize, MapError> {
    let number = typed.strip_prefix('#').and_then(|number| number.parse::<usize>().ok());
    let by_number = number.and_then(|n| n.checked_sub(1)).filter(|&index| index < columns.len());
    let folded = fold_header(typed);
    let found = columns
        .iter()
        .position(|column| column == typed)
        .or(by_number)
        .or_else(|| columns.iter().position(|c| !folded.is_empty() && fold_header(c) == folded));
    found.ok_or_else(|| MapError::UnknownColumn {
        typed: typed.to_owned(),
        candidates: typos::candidates(typed, columns.iter().cloned()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::mapping::match_headers;
    use super::*;

    fn setup() -> (Vec<String>, Vec<Target<'static>>) {
        let columns = ["客户名称", "姓名", "手机", "电话", "Note, long"].map(str::to_owned).to_vec();
        let target = |key, names: &[&'static str]| Target { key, names: names.to_vec() };
        let targets =
            vec![target("name", &["姓名", "客户名称"]), target("phones", &["phone", "手机", "电话"]), target("note", &["备注"])];
        (columns, targets)
    }

    fn applied(spec: &str) -> Result<Vec<(usize, String, Part)>, MapError> {
        let (columns, targets) = setup();
        let mut mapping = match_headers(&columns, &targets);
        apply_map(&columns, spec, &targets, &mut mapping)?;
        Ok(mapping.uses.into_iter().map(|used| (used.column, used.key, used.part)).collect())
    }

    #[test]
    fn a_map_wins_over_what_was_found() {
        let used = |column, key: &str, part| (column, key.to_owned(), part);
        assert_eq!(applied("phone=手机,name=客户名称").unwrap(), [used(0, "name", Part::Whole), used(2, "phones", Part::Whole)]);
        assert_eq!(
            applied("手机=#4，phones=手机, name=,note=Note, long").unwrap(),
            [used(2, "phones", Part::Nth(1)), used(3, "phones", Part::Nth(2)), used(4, "note", Part::Whole)]
        );
        assert_eq!(applied("name=姓名,name=客户名称").unwrap()[0].0, 0);
        assert_eq!(applied("note=姓名,name=姓名").unwrap().iter().filter(|u| u.0 == 1).count(), 2);
    }

    #[test]
    fn what_is_not_known_is_told_with_near_names() {
        assert_eq!(applied("nmae=姓名"), Err(MapError::UnknownField { typed: "nmae".into(), candidates: vec!["name".into()] }));
        assert_eq!(
            applied("name=客户名"),
            Err(MapError::UnknownColumn { typed: "客户名".into(), candidates: vec!["客户名称".into()] })
        );
        assert_eq!(applied("姓名"), Err(MapError::Malformed { typed: "姓名".into() }));
        assert!(matches!(applied("name=#9"), Err(MapError::UnknownColumn { .. })));
    }
}
