//! The columns put to a person: taken as they were found, or changed one by one.

use super::source::Source;
use crate::cli::app::App;
use crate::cli::ask;
use crate::cli::failure::{Code, Failure};
use crate::domain::Noun;
use crate::exchange::{Mapping, Row, Target, apply_map, leave, targets};

/// As many characters of a column's first values are shown.
const SHOWN: usize = 40;

/// Asks whether to import, until the answer is yes.
pub(super) fn settle(app: &mut App, source: &mut Source, noun: &'static Noun, sample: &[Row]) -> Result<(), Failure> {
    let targets = targets(noun);
    loop {
        let prompt = app.edge().say("ask.import", &[("noun", app.ui.lang.pick(noun.en[1], noun.zh))]);
        match ask::answer(&prompt, "[y/N/m]", &['m']) {
            Some('y') => return Ok(()),
            Some('m') => change(app, source, noun, &targets, sample)?,
            _ => return Err(Failure::new(Code::Cancelled, "error.cancelled", vec![])),
        }
    }
}

/// Gives one column to another field, or to none, and shows what it came to.
fn change(
    app: &mut App,
    source: &mut Source,
    noun: &'static Noun,
    targets: &[Target<'_>],
    sample: &[Row],
) -> Result<(), Failure> {
    let edge = app.edge();
    let label = |key: &str| noun.field(key).map_or(key, |field| edge.lang.pick(field.en, field.zh)).to_owned();
    let columns = source.shape.columns.clone();
    let lines = columns.iter().enumerate().map(|(place, column)| {
        let uses: Vec<String> =
            source.mapping.uses.iter().filter(|used| used.column == place).map(|used| label(&used.key)).collect();
        let values = sample.iter().filter_map(|row| row.cells.get(place)).filter(|cell| !cell.trim().is_empty()).take(3);
        let values = values.map(|cell| cell.replace(['\n', '\t'], " ")).collect::<Vec<_>>().join(", ");
        let values: String = values.chars().take(SHOWN).collect();
        format!("{column} → {}  ({values})", if uses.is_empty() { "extra".to_owned() } else { uses.join(", ") })
    });
    let lines: Vec<String> = lines.collect();
    let Some(column) = ask::one_of(app, &edge.say("ask.column", &[]), &lines) else { return Ok(()) };
    let none = edge.say("ask.no_field", &[]);
    let fields: Vec<String> =
        [none].into_iter().chain(targets.iter().map(|target| format!("{}  {}", label(target.key), target.key))).collect();
    let prompt = edge.say("ask.field", &[("column", &columns[column])]);
    // The field that it has is marked.
    let has = source.mapping.uses.iter().find(|used| used.column == column);
    let at = has.and_then(|used| targets.iter().position(|target| target.key == used.key)).map_or(0, |place| place + 1);
    match ask::one_from(app, &prompt, &fields, at) {
        None => return Ok(()),
        Some(0) => leave(&mut source.mapping, column, columns.len()),
        Some(field) => give(&columns, column, targets[field - 1].key, targets, &mut source.mapping)?,
    }
    source.show(app, noun, sample);
    Ok(())
}

/// Gives a column to a field, beside those that the field has already where it takes several.
fn give(columns: &[String], column: usize, key: &str, targets: &[Target<'_>], mapping: &mut Mapping) -> Result<(), Failure> {
    let others = mapping.uses.iter().filter(|used| used.key == key && used.column != column).map(|used| used.column);
    let spec: Vec<String> = others.chain([column]).map(|column| format!("{key}=#{}", column + 1)).collect();
    apply_map(columns, &spec.join(","), targets, mapping)?;
    Ok(())
}
