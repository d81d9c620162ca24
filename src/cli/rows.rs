//! Rows that are no records of one noun, such as the history or what was found: printed in every format, in the columns
//! that were asked for.

use clap::{ArgMatches, Command};

use super::app::{App, Done, Edge};
use super::failure::{Code, Failure, near};
use super::verb::{option, text};
use super::{listing, output};
use crate::lang::Lang;
use crate::render::{Align, Cell, Column, Format, Sheet, object};

/// The flags of every command that prints such rows.
#[must_use]
pub(super) fn args(command: Command, lang: Lang) -> Command {
    output::args(command, lang).arg(fields(lang))
}

/// `--fields a,b`; alone it lists the fields there are.
#[must_use]
pub(super) fn fields(lang: Lang) -> clap::Arg {
    option("fields", "FIELDS", lang, "arg.fields").num_args(0..=1).default_missing_value("?")
}

/// A column by its key and the key of its label.
#[must_use]
pub(super) fn column(key: &str, label: &str, edge: Edge) -> Column {
    Column { key: key.to_owned(), label: edge.say(label, &[]), align: Align::Left }
}

/// As [`column`], of numbers.
#[must_use]
pub(super) fn numbers(key: &str, label: &str, edge: Edge) -> Column {
    Column { align: Align::Right, ..column(key, label, edge) }
}

/// The number of an operation: `#7` for people and where it is an id, a number for programs, as in every record.
#[must_use]
pub(super) fn operation(op: Option<i64>, format: Format) -> Cell {
    match (op, format) {
        (None, _) => Cell::Empty,
        (Some(op), Format::Table | Format::Md | Format::Ids) => Cell::Text(format!("#{op}")),
        (Some(op), _) => Cell::Int(op),
    }
}

/// A moment, perhaps none.
#[must_use]
pub(super) fn moment(at: Option<i64>, edge: Edge) -> Cell {
    at.map_or(Cell::Empty, |at| Cell::Moment { exact: edge.exact(at), shown: edge.moment(at) })
}

/// A text; an empty one is nothing.
#[must_use]
pub(super) fn words(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

/// Prints rows in the format asked for, in all of these columns or those that `--fields` names; the first one is what
/// `-o ids` prints.
///
/// # Errors
/// A column that there is not; as the stream.
pub(super) fn print(app: &mut App, matches: &ArgMatches, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Result<(), Failure> {
    print_fields(app, text(matches, "fields"), columns, rows)
}

/// As [`print`], with the columns named otherwise.
///
/// # Errors
/// As [`print`].
pub(super) fn print_fields(
    app: &mut App,
    fields: Option<&str>,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> Result<(), Failure> {
    let chosen = chosen(fields, &columns)?.filter(|_| app.format() != Format::Ids);
    let (format, style) = (app.format(), listing::style(app));
    app.globals.printed = i64::try_from(rows.len()).ok();
    if format == Format::Table && rows.is_empty() {
        return Ok(());
    }
    let places = chosen.unwrap_or_else(|| (0..columns.len()).collect());
    let columns = places.iter().map(|place| columns[*place].clone()).collect();
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for mut row in rows {
        let cells: Vec<Cell> = places.iter().map(|place| row.get_mut(*place).map_or(Cell::Empty, std::mem::take)).collect();
        sheet.row(&cells)?;
    }
    let left = sheet.finish()?;
    listing::say_left(app, &left);
    Ok(())
}

/// Prints one row: an object where JSON is asked for.
///
/// # Errors
/// As the stream.
pub(super) fn print_one(app: &mut App, columns: Vec<Column>, row: Vec<Cell>) -> Done {
    if app.format() == Format::Json {
        let text = serde_json::to_string_pretty(&object(&columns, &row)).map_err(std::io::Error::from)?;
        app.ui.print(&text)?;
        return Ok(0);
    }
    let style = listing::style(app);
    let mut sheet = Sheet::new(app.format(), columns, style, app.ui.out());
    sheet.row(&row)?;
    let left = sheet.finish()?;
    listing::say_left(app, &left);
    Ok(0)
}

/// The places of the columns that `--fields` names.
fn chosen(fields: Option<&str>, columns: &[Column]) -> Result<Option<Vec<usize>>, Failure> {
    let Some(asked) = fields else { return Ok(None) };
    let known: Vec<&str> = columns.iter().map(|column| column.key.as_str()).collect();
    if asked == "?" {
        return Err(which(&known));
    }
    let place = |name: &str| {
        let folded = name.replace('-', "_").to_lowercase();
        let found = columns.iter().position(|column| column.key == folded || column.label.to_lowercase() == name.to_lowercase());
        found.ok_or_else(|| {
            let args = vec![("field", name.to_owned()), ("noun", "record".to_owned())];
            let hint = vec![("fields", known.join(", "))];
            Failure::new(Code::Usage, "error.field", args).hint("hint.fields", hint).among(near(name, &known))
        })
    };
    let names = asked.split([',', '，', ' ']).map(str::trim).filter(|name| !name.is_empty());
    names.map(place).collect::<Result<_, _>>().map(Some)
}

/// What `--fields` alone answers: the fields there are.
#[must_use]
pub(super) fn which(known: &[&str]) -> Failure {
    Failure::new(Code::Usage, "error.which_fields", vec![]).hint("hint.fields", vec![("fields", known.join(", "))])
}
