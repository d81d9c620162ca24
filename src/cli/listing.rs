//! Printing rows in every format: a table with a footer on a terminal, exact values in a pipe.

use clap::{ArgMatches, Command};

use super::app::{App, Done};
use super::failure::{Code, Failure};
use super::verb::{option, text};
use super::{cells, filter, output, pick, rows};
use crate::domain::filter::Condition;
use crate::domain::view::VIEW;
use crate::domain::{Field, Noun, Record};
use crate::lang::Lang;
use crate::ops;
use crate::ops::listing::Wanted;
use crate::render::{Cell, Column, Format, Left, Sheet, Style, card, object};
use crate::store::listing::Line;

/// Rows of a table on a terminal, unless `--limit` says otherwise.
pub(super) const SCREEN: i64 = 30;

/// The flags of every listing.
#[must_use]
pub(super) fn args(command: Command, lang: Lang) -> Command {
    output::args(command, lang)
        .arg(rows::fields(lang))
        .arg(option("where", "FILTER", lang, "arg.where"))
        .arg(option("view", "VIEW", lang, "arg.view"))
        .arg(option("sort", "FIELDS", lang, "arg.sort").allow_hyphen_values(true))
        .arg(option("limit", "N", lang, "arg.limit"))
}

/// What is listed, and in which columns.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) wanted: Wanted,
    /// As `--fields` takes it.
    columns: Option<String>,
}

impl Asked {
    /// The columns that were named, as `--fields` takes them.
    pub(super) fn columns(&self) -> Option<&str> {
        self.columns.as_deref()
    }

    /// The fields to print, those of a usual listing where none were named.
    ///
    /// # Errors
    /// A field that the noun does not have.
    pub(super) fn fields(&self, usual: impl Fn(&Field) -> bool) -> Result<Vec<&'static Field>, Failure> {
        cells::fields(self.wanted.noun, self.columns.as_deref(), usual)
    }
}

/// What the flags ask for. A saved listing gives what they do not; its filter holds beside theirs.
///
/// # Errors
/// What is no filter, no field or no number.
pub(super) fn asked(app: &mut App, matches: &ArgMatches, noun: &'static Noun) -> Result<Asked, Failure> {
    let view = text(matches, "view").map(|name| view(app, name, noun)).transpose()?;
    let saved = |key: &str| view.as_ref().map(|view| view.text(key)).filter(|text| !text.is_empty());
    let mut wanted = Wanted::all(noun);
    for typed in [saved("filter"), text(matches, "where")].into_iter().flatten() {
        let filter = filter::read(app, noun, typed)?;
        wanted.filter = Some(match wanted.filter.take() {
            Some(before) => Condition::And(Box::new(before), Box::new(filter)),
            None => filter,
        });
    }
    if let Some(text) = text(matches, "sort").or(saved("sort")) {
        wanted.sort = filter::sort(noun, text)?;
    }
    wanted.limit = limit(matches, (app.format() == Format::Table).then_some(SCREEN))?;
    let columns = text(matches, "fields").or(saved("columns")).map(str::to_owned);
    Ok(Asked { wanted, columns })
}

/// How many rows are asked for with `--limit`, without it as many as usual; none: all.
///
/// # Errors
/// What is no number of rows.
pub(super) fn limit(matches: &ArgMatches, usual: Option<i64>) -> Result<Option<i64>, Failure> {
    let Some(number) = text(matches, "limit") else { return Ok(usual) };
    match number.parse::<i64>() {
        Ok(0) => Ok(None),
        Ok(limit) if limit > 0 => Ok(Some(limit)),
        _ => {
            let mut failure = super::failure::bad("limit", number, &crate::domain::BadValue::NotANumber);
            failure.code = Code::Usage;
            Err(failure)
        }
    }
}

fn view(app: &mut App, name: &str, noun: &'static Noun) -> Result<Record, Failure> {
    let view = pick::one(app, name, &[&VIEW])?;
    ops::subject::present(&view)?;
    if view.text("noun") == noun.key {
        return Ok(view);
    }
    let args = vec![("view", view.text("code").to_owned()), ("noun", view.text("noun").to_owned())];
    Err(Failure::new(Code::Usage, "error.view_of", args.clone()).hint("hint.view_of", args))
}

/// Prints a listing.
///
/// # Errors
/// As the reading and the stream.
pub(super) fn print(app: &mut App, asked: &Asked) -> Done {
    let format = app.format();
    let whole = is_whole(format);
    let fields = asked.fields(|field| whole || field.listed)?;
    let rows = print_fields(app, &asked.wanted, &fields)?;
    if format == Format::Table {
        footer(app, &asked.wanted, rows)?;
    }
    Ok(0)
}

/// Whether a format carries every field of a record, where no others are named: what programs read.
#[must_use]
pub(super) const fn is_whole(format: Format) -> bool {
    matches!(format, Format::Json | Format::Ndjson | Format::Csv | Format::Xlsx | Format::Template)
}

/// Prints these fields of the rows; answers how many.
///
/// # Errors
/// As the reading and the stream.
pub(super) fn print_fields(app: &mut App, wanted: &Wanted, fields: &[&'static Field]) -> Result<i64, Failure> {
    let (edge, format, style) = (app.edge(), app.format(), style(app));
    let columns = cells::columns(fields, edge.lang);
    // The rows go out while they are read; the reading must not hold the streams.
    let mut ui = std::mem::replace(&mut app.ui, super::ui::Ui::in_memory(edge.lang));
    let mut count = 0;
    let mut out = std::io::BufWriter::with_capacity(1 << 16, ui.out());
    let mut sheet = Sheet::new(format, columns, style, &mut out);
    let listed = app.read((), |reader| {
        ops::listing::list(reader, wanted, |line| {
            count += 1;
            let row = match format {
                Format::Ids => vec![Cell::Text(line.record.reference())],
                Format::Table | Format::Md => cells::shown(&line, fields, edge),
                _ => cells::cells(&line, fields, edge),
            };
            sheet.row(&row)?;
            Ok::<_, Failure>(true)
        })
    });
    let finished = match listed {
        Ok(()) if format == Format::Table && count == 0 => {
            drop(sheet);
            Ok(Left::default())
        }
        Ok(()) => sheet.finish().map_err(Failure::from),
        Err(error) => {
            drop(sheet);
            Err(error)
        }
    };
    drop(out);
    app.ui = ui;
    app.globals.printed = Some(count);
    say_left(app, &finished?);
    Ok(count)
}

/// Says what a sheet could not show.
pub(super) fn say_left(app: &mut App, left: &Left) {
    if left.cut > 0 {
        app.ui.say("said.cut", &[("count", &left.cut.to_string())]);
    }
    if !left.hidden.is_empty() {
        app.ui.say("said.hidden", &[("columns", &left.hidden.join(", "))]);
    }
}

/// How tables and cells are drawn here.
#[must_use]
pub(super) fn style(app: &App) -> Style {
    Style {
        // A table that is not for a terminal is cut only where a width was asked for.
        width: (app.env.stdout_tty || app.env.var("COLUMNS").is_some()).then(|| app.env.width()),
        color: app.ui.color,
        ascii: app.globals.ascii,
        header: app.globals.header,
        excel: app.globals.excel,
        template: app.globals.template,
    }
}

fn footer(app: &mut App, wanted: &Wanted, shown: i64) -> Result<(), Failure> {
    let noun = app.ui.lang.pick(wanted.noun.en[1], wanted.noun.zh);
    if shown == 0 {
        app.ui.say("said.none", &[("noun", noun)]);
        return Ok(());
    }
    let total = match wanted.limit {
        Some(limit) if shown >= limit => app.read(shown, |reader| ops::listing::count(reader, wanted))?,
        _ => shown,
    };
    if total > shown {
        app.ui.say("said.some", &[("shown", &shown.to_string()), ("total", &total.to_string())]);
    }
    Ok(())
}

/// Prints one record: a card for people, an object or a row for machines.
///
/// # Errors
/// As the stream.
pub(super) fn print_one(app: &mut App, line: &Line, fields: &[&'static Field]) -> Done {
    let edge = app.edge();
    let (columns, row) = (cells::columns(fields, edge.lang), cells::cells(line, fields, edge));
    let style = style(app);
    match app.format() {
        Format::Table => card(&columns, &row, &style, app.ui.out())?,
        Format::Json => {
            let text = serde_json::to_string_pretty(&object(&columns, &row)).map_err(std::io::Error::from)?;
            app.ui.print(&text)?;
        }
        Format::Ids => app.ui.print(&line.record.reference())?,
        Format::Md => {
            let (columns, rows) = turned(&columns, row, edge);
            let mut sheet = Sheet::new(Format::Md, columns, style, app.ui.out());
            for row in rows {
                sheet.row(&row)?;
            }
            sheet.finish()?;
        }
        format => {
            let mut sheet = Sheet::new(format, columns, style, app.ui.out());
            sheet.row(&row)?;
            let left = sheet.finish()?;
            say_left(app, &left);
        }
    }
    Ok(0)
}

/// Prints a record for people.
///
/// # Errors
/// As the stream.
pub(super) fn print_card(app: &mut App, line: &Line, fields: &[&'static Field]) -> Result<(), Failure> {
    let edge = app.edge();
    let style = style(app);
    Ok(card(&cells::columns(fields, edge.lang), &cells::cells(line, fields, edge), &style, app.ui.out())?)
}

/// A record as rows of label and value, without those that are empty: on paper it is longer than wide.
fn turned(columns: &[Column], row: Vec<Cell>, edge: super::app::Edge) -> (Vec<Column>, Vec<[Cell; 2]>) {
    let head =
        |key: &str, word: &str| Column { key: key.to_owned(), label: edge.say(word, &[]), align: crate::render::Align::Left };
    let heads = vec![head("field", "word.field"), head("value", "word.value")];
    let known = columns.iter().zip(row).filter(|(_, cell)| *cell != Cell::Empty);
    (heads, known.map(|(column, cell)| [Cell::Text(column.label.clone()), cell]).collect())
}

/// Prints several records: cards one below the other for people, an array or rows for machines.
///
/// # Errors
/// As the stream.
pub(super) fn print_all(app: &mut App, lines: &[Line], fields: &[&'static Field]) -> Done {
    let edge = app.edge();
    let columns = cells::columns(fields, edge.lang);
    let format = app.format();
    let style = style(app);
    if format == Format::Table {
        for (place, line) in lines.iter().enumerate() {
            if place > 0 {
                app.ui.print("")?;
            }
            card(&columns, &cells::cells(line, fields, edge), &style, app.ui.out())?;
        }
        return Ok(0);
    }
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for line in lines {
        let row = match format {
            Format::Ids => vec![Cell::Text(line.record.reference())],
            _ => cells::cells(line, fields, edge),
        };
        sheet.row(&row)?;
    }
    let left = sheet.finish()?;
    say_left(app, &left);
    Ok(0)
}

/// A format that a report or a text does not have.
#[must_use]
pub(super) fn no_such(format: Format, has: &str) -> Failure {
    Failure::new(Code::Usage, "error.format", vec![("format", format.name().to_owned())])
        .hint("hint.one_of", vec![("words", has.to_owned())])
}
