//! The person's own editor, for what is longer than a line.

use std::io::Write as _;
use std::process::Command;

use super::app::App;
use super::failure::{Code, Failure};
use super::{pick, values};
use crate::cli::cells;
use crate::domain::{Field, Kind, Record};
use crate::render::exact;
use crate::store::listing::Line;

/// Lets the person edit a text; none where it came back as it was or empty. The file is his alone and goes away
/// again.
///
/// # Errors
/// Where there is no terminal, or the editor cannot be started or fails.
pub(super) fn text(app: &mut App, text: &str) -> Result<Option<String>, Failure> {
    if !app.ui.can_ask {
        return Err(Failure::new(Code::Usage, "error.no_editor", vec![]));
    }
    let named = ["VISUAL", "EDITOR"].into_iter().find_map(|name| app.env.var(name).filter(|value| !value.trim().is_empty()));
    let editor = named.unwrap_or("vi").to_owned();
    // Nothing is held while somebody thinks.
    app.reading = None;
    let mut file = tempfile::Builder::new().prefix("tend-").suffix(".txt").tempfile()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    // As git does it: the shell takes the editor's own arguments apart, the path stays one word.
    let status = Command::new("sh").arg("-c").arg(format!("{editor} \"$@\"")).arg(&editor).arg(file.path()).status();
    let failed = |detail: String| {
        Failure::new(Code::Io, "error.editor", vec![("editor", editor.clone()), ("detail", detail)]).hint("hint.editor", vec![])
    };
    match status {
        Ok(status) if status.success() => {}
        Ok(status) => return Err(failed(status.code().map_or_else(|| status.to_string(), |code| code.to_string()))),
        Err(error) => return Err(failed(error.to_string())),
    }
    // Many editors write another file and put it in the place of the first.
    let edited = std::fs::read_to_string(file.path())?;
    Ok((edited != text && !edited.trim().is_empty()).then_some(edited))
}

/// Lets the person edit a record as lines of `field: value`; answers the fields that differ. Where a value does not
/// fit its field the reason is shown and the text opened again.
///
/// # Errors
/// As [`text`].
pub(super) fn record(app: &mut App, line: &Line) -> Result<Vec<values::Set>, Failure> {
    let edge = app.edge();
    let fields: Vec<&'static Field> = line.record.noun.fields.iter().filter(|field| values::has_flag(field)).collect();
    let cells = cells::cells(line, &fields, edge);
    let before: Vec<String> = cells.iter().map(|cell| exact(cell).trim_end().to_owned()).collect();
    let mut form = format!("# {}\n", edge.say("word.form", &[("what", &cells::name(&line.record))]));
    for (field, value) in fields.iter().zip(&before) {
        form.push_str(&entry(field, value));
    }
    loop {
        let Some(edited) = text(app, &form)? else { return Ok(Vec::new()) };
        match read(app, &line.record, &fields, &before, &edited) {
            Ok(sets) => return Ok(sets),
            Err(failure) => {
                failure.report(&mut app.ui, false);
                if let Err(declined) = pick::confirm(app, "ask.edit_again", &[]) {
                    keep(app, &edited)?;
                    return Err(declined);
                }
                form = edited;
            }
        }
    }
}

/// Puts what was typed where it can be taken up again: it is the work of somebody.
fn keep(app: &mut App, text: &str) -> Result<(), Failure> {
    let mut file = tempfile::Builder::new().prefix("tend-").suffix(".txt").tempfile()?;
    file.write_all(text.as_bytes())?;
    let (_, path) = file.keep().map_err(|error| error.error)?;
    app.ui.say("said.text_kept", &[("path", &path.display().to_string())]);
    Ok(())
}

/// A field as it stands in the text: one line, or the lines of its value below it, two spaces in.
fn entry(field: &Field, value: &str) -> String {
    if field.kind == Kind::Note || value.contains('\n') {
        let lines: String = value.lines().map(|line| format!("  {line}\n")).collect();
        return format!("{}:\n{lines}", field.key);
    }
    format!("{}: {value}\n", field.key)
}

fn read(
    app: &App,
    record: &Record,
    fields: &[&'static Field],
    before: &[String],
    text: &str,
) -> Result<Vec<values::Set>, Failure> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.starts_with('#') {
            continue;
        }
        let further = line.strip_prefix("  ").or_else(|| line.strip_prefix('\t'));
        match (further, found.last_mut()) {
            (Some(more), Some((_, value))) => {
                if !value.is_empty() {
                    value.push('\n');
                }
                value.push_str(more);
            }
            (_, last) if line.trim().is_empty() => {
                // An empty line within a value belongs to it; one behind it is trimmed off again.
                if let Some((_, value)) = last.filter(|(_, value)| !value.is_empty()) {
                    value.push('\n');
                }
            }
            _ => {
                let (key, value) = line.split_once([':', '：']).unwrap_or((line, ""));
                found.push((key.trim().to_owned(), value.trim().to_owned()));
            }
        }
    }
    let mut sets = Vec::new();
    for (key, value) in found {
        let place = cells::field(record.noun, &key).and_then(|field| fields.iter().position(|own| own.key == field.key));
        let all: Vec<&str> = fields.iter().map(|field| field.key).collect();
        let place = place.ok_or_else(|| Failure::field(record.noun, &key, &all))?;
        let value = value.trim_end();
        if value != before[place] {
            sets.push((fields[place].key, values::read(app, fields[place], value)?));
        }
    }
    Ok(sets)
}
