//! Cases put to a person, one after the other, a key each.

use super::{Case, record};
use crate::cli::app::{App, Done};
use crate::cli::failure::{Code, Failure};
use crate::cli::{ask, cells, listing};
use crate::domain::{Field, Kind, Record};
use crate::ops;
use crate::ops::held::Answer;
use crate::ops::record::Alike;
use crate::render::{Align, Cell, Column, Format, Sheet, clean_block, shown, width};

/// What keys do: the same in every language.
const LATER: char = 'l';
const QUIT: char = 'q';
const KEYS: [(char, Answer); 3] = [('s', Answer::Same), ('d', Answer::Different), ('x', Answer::Out)];

/// What one pair does not allow is no reason not to look at the next.
const REPORTED: [Code; 6] = [Code::Conflict, Code::Refused, Code::Denied, Code::Invalid, Code::Duplicate, Code::NotFound];

pub(super) fn run(app: &mut App, cases: &[Case]) -> Done {
    let mut counts = [0_u64; 3];
    let mut left = cases.len();
    for (place, case) in cases.iter().enumerate() {
        if is_settled(app, case)? {
            left -= 1;
            continue;
        }
        show(app, case, (place + 1, cases.len()))?;
        let held = case.held.is_some();
        // What cannot be is not offered: to leave out a record, or to join one that is gone or out of sight.
        let can = |answer: &Answer| match answer {
            Answer::Same => matches!(case.b, Some(Alike::Seen(_))),
            Answer::Different => true,
            Answer::Out => held,
        };
        let keys: Vec<char> = KEYS.iter().filter(|(_, answer)| can(answer)).map(|(key, _)| *key).chain([LATER, QUIT]).collect();
        let edge = app.edge();
        let prompt = keys.iter().map(|key| edge.say(&format!("pair.key.{key}"), &[])).collect::<Vec<_>>().join(", ");
        let key = match ask::key(&format!("{prompt}:"), &keys) {
            None | Some(QUIT) => break,
            Some(key) => key,
        };
        let Some((_, answer)) = KEYS.iter().find(|(one, _)| *one == key) else { continue };
        match app.write("dedupe review", |session| case.decide(session, *answer, edge)) {
            Ok(_) => {
                counts[*answer as usize] += 1;
                left -= 1;
            }
            Err(failure) if REPORTED.contains(&failure.code) => {
                failure.report(&mut app.ui, false);
            }
            Err(failure) => return Err(failure),
        }
    }
    let [same, different, out] = counts.map(|count| count.to_string());
    app.ui.say("pair.reviewed", &[("same", &same), ("different", &different), ("out", &out), ("left", &left.to_string())]);
    Ok(0)
}

/// Whether an earlier answer has settled the case.
fn is_settled(app: &mut App, case: &Case) -> Result<bool, Failure> {
    Ok(case.held.is_none() && app.read(None, |reader| case.now(reader))?.is_none())
}

/// The two records side by side, field by field, and why they may be the same.
fn show(app: &mut App, case: &Case, (place, all): (usize, usize)) -> Result<(), Failure> {
    let edge = app.edge();
    let (place, all) = (place.to_string(), all.to_string());
    let verdict = super::super::said(case.verdict, edge);
    let mut title = edge.say("pair.case", &[("place", &place), ("all", &all), ("verdict", &verdict)]);
    if let Some(question) = &case.held {
        let line = question.held.int("line").unwrap_or(0).to_string();
        title.push_str(&edge.say("pair.of_file", &[("file", question.held.text("file")), ("line", &line)]));
    }
    app.ui.tell(&title);
    let other = case.b.as_ref().and_then(record);
    let b = case.b_reference().unwrap_or_else(|| case.b_name(edge));
    let called = [edge.say("pair.field", &[]), case.a.reference(), b];
    let fields: Vec<&'static Field> =
        case.a.noun.fields.iter().filter(|field| field.settable() || field.kind == Kind::Extra).collect();
    let own = said(app, &case.a, &fields)?;
    let theirs = other.map_or(Ok(Vec::new()), |other| said(app, other, &fields))?;
    let theirs = theirs.into_iter().chain(std::iter::repeat(Cell::Empty));
    let rows = fields.iter().zip(own.into_iter().zip(theirs));
    let rows = rows.filter(|(_, (own, theirs))| !matches!((own, theirs), (Cell::Empty, Cell::Empty)));
    let rows: Vec<[String; 3]> = rows
        .map(|(field, (own, theirs))| {
            let [own, theirs] = [own, theirs].map(|cell| shown(&cell, app.globals.ascii).into_owned());
            let mark = if own.is_empty() || theirs.is_empty() || own == theirs { "" } else { " *" };
            [format!("{}{mark}", edge.lang.pick(field.en, field.zh)), own, theirs]
        })
        .collect();
    side_by_side(app, &called, &rows)?;
    let because = case.because(edge, Format::Table);
    if !because.is_empty() {
        app.ui.tell(&because);
    }
    Ok(())
}

/// Columns between two columns of a table.
const GAP: usize = 2;

/// A line a field, `*` where the two differ; where the terminal is too narrow for that, a line a value.
fn side_by_side(app: &mut App, called: &[String; 3], rows: &[[String; 3]]) -> Result<(), Failure> {
    let widest = |place: usize| rows.iter().chain([called]).map(|row| width(&clean_block(&row[place]))).max().unwrap_or(0);
    let fits = (0..3).map(widest).sum::<usize>() + 2 * GAP <= app.env.width();
    if fits && !rows.iter().flatten().any(|text| text.contains('\n')) {
        let columns = called.each_ref().map(|label| Column { key: label.clone(), label: label.clone(), align: Align::Left });
        let style = listing::style(app);
        let mut sheet = Sheet::new(Format::Table, columns.into(), style, app.ui.out());
        rows.iter().try_for_each(|row| sheet.row(&row.each_ref().map(|text| Cell::Text(text.clone()))))?;
        sheet.finish()?;
        return Ok(());
    }
    for [field, own, theirs] in rows {
        app.ui.print(field)?;
        for (record, value) in called[1..].iter().zip([own, theirs]).filter(|(_, value)| !value.is_empty()) {
            app.ui.print(&format!("  {record}  {}", clean_block(value)))?;
        }
    }
    Ok(())
}

/// What a record has in these fields, in words; nothing where it has no such field.
fn said(app: &mut App, record: &Record, fields: &[&'static Field]) -> Result<Vec<Cell>, Failure> {
    let edge = app.edge();
    let line = app.read(None, |reader| {
        // What lies in a pool is covered, here as in a list.
        ops::listing::labelled(reader, record.clone()).map(|line| Some(ops::pool::masked(reader, line)))
    })?;
    let Some(line) = line else { return Ok(Vec::new()) };
    let cell = |field: &&Field| match record.noun.field(field.key) {
        Some(own) => cells::shown(&line, &[own], edge).pop().unwrap_or(Cell::Empty),
        None => Cell::Empty,
    };
    Ok(fields.iter().map(cell).collect())
}
