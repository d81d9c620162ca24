//! A report on its way out: a table with bars on a terminal, exact rows for programs, a page of HTML.

use clap::ArgMatches;

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::Failure;
use crate::cli::outfile::OutFile;
use crate::cli::verb::{given, text};
use crate::cli::{env, listing};
use crate::domain::money;
use crate::domain::report::{Column as Head, Datum, Kind, Table, size};
use crate::lang::Lang;
use crate::render::html::{self, Bar, Entry, Heading};
use crate::render::{Align, Cell, Column, Format, Sheet, bar, spark};

/// A report with the words around it.
pub(in crate::cli) struct Page {
    /// Its name: the message `table.title.NAME`.
    pub(in crate::cli) name: &'static str,
    /// What it covers.
    pub(in crate::cli) words: Vec<String>,
    /// Its tables, each with a heading from the second on. Programs get the first.
    pub(in crate::cli) tables: Vec<(Option<String>, Table)>,
    /// Sentences for people.
    pub(in crate::cli) notes: Vec<String>,
}

/// Columns of the terminal below which bars are left out.
const NARROW: usize = 60;

/// Prints the report, or writes the page that `--html` asks for.
///
/// # Errors
/// As the stream and the file.
pub(in crate::cli) fn print(app: &mut App, matches: &ArgMatches, page: &Page) -> Done {
    if let Some(path) = text(matches, "html") {
        return write(app, path, given(matches, "force"), page);
    }
    let format = app.format();
    for (place, (heading, table)) in page.tables.iter().enumerate() {
        if place > 0 {
            if format != Format::Table {
                break;
            }
            app.ui.print("")?;
        }
        if let (Format::Table, Some(heading)) = (format, heading) {
            app.ui.print(heading)?;
        }
        sheet(app, table, format)?;
    }
    if format == Format::Table {
        for note in &page.notes {
            app.ui.print(&crate::render::clean(note))?;
        }
    }
    Ok(0)
}

fn sheet(app: &mut App, table: &Table, format: Format) -> Result<(), Failure> {
    let edge = app.edge();
    let people = format == Format::Table;
    let style = listing::style(app);
    let ascii = app.globals.ascii;
    let width = style.width.unwrap_or(90);
    let drawn = table.drawn.filter(|_| people && width >= NARROW && !table.rows.is_empty());
    let mut columns: Vec<Column> = table.columns.iter().map(|column| head(column, table, people, edge)).collect();
    if drawn.is_some() {
        columns.insert(1, Column { key: "bar".to_owned(), label: String::new(), align: Align::Left });
    }
    let length = (width / 6).clamp(8, 24);
    let most = table.drawn.map_or(0.0, |place| longest(table, place));
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    let total = table.total.iter().filter(|_| people && table.rows.len() > 1);
    for (row, data) in table.rows.iter().map(|row| (true, row)).chain(total.map(|row| (false, row))) {
        let mut cells: Vec<Cell> =
            table.columns.iter().zip(data).map(|(column, datum)| cell(column, datum, people, ascii, edge)).collect();
        if let Some(place) = drawn {
            let part = if row && most > 0.0 { size(&data[place]) / most } else { 0.0 };
            cells.insert(1, Cell::Text(bar(part, length, ascii)));
        }
        sheet.row(&cells)?;
    }
    let left = sheet.finish()?;
    listing::say_left(app, &left);
    Ok(())
}

/// The largest value of a column.
fn longest(table: &Table, place: usize) -> f64 {
    table.rows.iter().map(|row| size(&row[place])).fold(0.0, f64::max)
}

/// The head of a column; for people an amount says its currency there, once.
fn head(column: &Head, table: &Table, people: bool, edge: Edge) -> Column {
    let align = match column.kind {
        Kind::Word | Kind::Series => Align::Left,
        Kind::Money if !people => Align::Amount,
        _ => Align::Right,
    };
    Column { key: column.key.to_owned(), label: label(column, table, edge), align }
}

fn label(column: &Head, table: &Table, edge: Edge) -> String {
    let label = edge.say(&format!("table.{}", column.key), &[]);
    let place = table.columns.iter().position(|one| one.key == column.key);
    let currency = place.filter(|_| column.kind == Kind::Money).and_then(|place| {
        table.rows.iter().chain(&table.total).find_map(|row| match &row[place] {
            Datum::Money(_, currency) => Some(currency.clone()),
            _ => None,
        })
    });
    currency.map_or_else(|| label.clone(), |currency| format!("{label} {currency}"))
}

fn cell(column: &Head, datum: &Datum, people: bool, ascii: bool, edge: Edge) -> Cell {
    match datum {
        Datum::Nothing => Cell::Empty,
        Datum::None(_) if !people => Cell::Empty,
        Datum::Text(text) => Cell::Text(text.clone()),
        Datum::Word(words, key) => {
            let shown = words.iter().find(|word| word.key == key).map_or(key.as_str(), |word| edge.lang.pick(word.en, word.zh));
            Cell::Choice { key: key.clone(), shown: shown.to_owned() }
        }
        Datum::Count(count) => Cell::Int(*count),
        Datum::Day(day) => Cell::Moment { exact: day.to_string(), shown: day.to_string() },
        Datum::Moment(at) => Cell::Moment { exact: edge.exact(*at), shown: edge.moment(*at) },
        Datum::Series(values) if people => Cell::Text(spark(values, ascii)),
        Datum::Series(values) => Cell::Json(values.iter().map(|value| rounded(*value, 4)).collect()),
        Datum::Share(part) if !people => Cell::Real(rounded(*part, 6)),
        Datum::Days(days) if !people => Cell::Real(rounded(*days, 2)),
        Datum::Money(minor, currency) if !people => {
            Cell::Money { minor: *minor, currency: currency.clone(), exact: money::write(*minor, currency) }
        }
        Datum::None(_) | Datum::Share(_) | Datum::Days(_) | Datum::Money(..) => Cell::Text(words(column, datum, edge)),
    }
}

/// A value as people read it.
fn words(column: &Head, datum: &Datum, edge: Edge) -> String {
    match datum {
        Datum::None(key) => edge.say(&format!("table.{key}"), &[]),
        Datum::Share(part) if (-0.1..0.1).contains(part) && *part != 0.0 => format!("{:.1}%", part * 100.0),
        Datum::Share(part) => format!("{:.0}%", part * 100.0),
        Datum::Days(days) => format!("{days:.1}"),
        Datum::Money(minor, currency) => compact(*minor, currency, edge.lang),
        other => match cell(column, other, true, false, edge) {
            Cell::Int(number) => number.to_string(),
            Cell::Text(text) => text,
            Cell::Choice { shown, .. } | Cell::Moment { shown, .. } => shown,
            _ => String::new(),
        },
    }
}

#[must_use]
fn rounded(value: f64, places: i32) -> f64 {
    let scale = 10_f64.powi(places);
    (value * scale).round() / scale
}

/// An amount in three or four figures: `950`, `12.5k`, `1.13M`; in Chinese `9500`, `12.5万`, `1.13亿`.
fn compact(minor: i64, currency: &str, lang: Lang) -> String {
    #[expect(clippy::cast_precision_loss, reason = "three figures of it are shown")]
    let major = minor as f64 / 10_f64.powi(i32::try_from(money::exponent(currency)).unwrap_or(2));
    let scales: &[(f64, &str)] = match lang {
        Lang::En => &[(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e4, "k")],
        Lang::Zh => &[(1e12, "万亿"), (1e8, "亿"), (1e4, "万")],
    };
    let Some((scale, sign)) = scales.iter().find(|(scale, _)| major.abs() >= *scale) else {
        let plain = format!("{major:.2}");
        return plain.trim_end_matches('0').trim_end_matches('.').to_owned();
    };
    // Ten thousand is where the Chinese scale begins; the English one counts thousands from there on.
    let scale = if *sign == "k" { 1e3 } else { *scale };
    let value = major / scale;
    let places = if value.abs() >= 100.0 {
        0
    } else if value.abs() >= 10.0 {
        1
    } else {
        2
    };
    let digits = format!("{value:.places$}");
    let digits = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { &digits };
    format!("{digits}{sign}")
}

fn write(app: &mut App, path: &str, force: bool, page: &Page) -> Done {
    use std::io::Write as _;
    let edge = app.edge();
    let sections = page.tables.iter().enumerate().map(|(place, (heading, table))| {
        let notes = if place == 0 { page.notes.clone() } else { Vec::new() };
        section(heading.clone(), table, notes, edge)
    });
    let made = env::local(edge.now).format("%Y-%m-%d %H:%M").to_string();
    let document = html::Page {
        lang: edge.lang.pick("en", "zh-CN"),
        title: edge.say(&format!("table.title.{}", page.name), &[]),
        subtitle: if page.words.is_empty() { Vec::new() } else { vec![page.words.join(" · ")] },
        sections: sections.collect(),
        footer: edge.say("table.made", &[("at", &made), ("who", &app.globals.login)]),
    };
    let mut file = OutFile::begin(app, path, force)?;
    file.write_all(html::page(&document).as_bytes())?;
    let path = file.keep()?;
    app.ui.say("said.printed_to", &[("file", &path)]);
    Ok(0)
}

/// What a row is about: its first words, as far as they say anything.
fn named(table: &Table, data: &[Datum], edge: Edge) -> String {
    let first = table.columns.iter().zip(data).take_while(|(column, _)| column.kind == Kind::Word);
    let said: Vec<String> =
        first.filter(|(_, datum)| !matches!(datum, Datum::None(_))).map(|(column, datum)| words(column, datum, edge)).collect();
    if said.is_empty() { words(&table.columns[0], &data[0], edge) } else { said.join(" · ") }
}

fn section(heading: Option<String>, table: &Table, notes: Vec<String>, edge: Edge) -> html::Section {
    let entry = |(column, datum): (&Head, &Datum)| match datum {
        Datum::Series(values) => Entry::Line(values.clone()),
        datum => Entry::Text(words(column, datum, edge)),
    };
    let row = |data: &Vec<Datum>| table.columns.iter().zip(data).map(entry).collect::<Vec<Entry>>();
    let bars = table.drawn.map_or_else(Vec::new, |place| {
        let most = longest(table, place);
        let bar = |data: &Vec<Datum>| Bar {
            label: named(table, data, edge),
            value: words(&table.columns[place], &data[place], edge),
            part: if most > 0.0 { size(&data[place]) / most } else { 0.0 },
        };
        table.rows.iter().map(bar).collect()
    });
    let number = |column: &Head| !matches!(column.kind, Kind::Word | Kind::Series);
    html::Section {
        heading,
        caption: table.drawn.map(|place| label(&table.columns[place], table, edge)),
        bars,
        columns: table
            .columns
            .iter()
            .map(|column| Heading { label: label(column, table, edge), number: number(column) })
            .collect(),
        rows: table.rows.iter().map(row).collect(),
        total: table.total.as_ref().filter(|_| table.rows.len() > 1).map(row),
        notes,
    }
}

#[cfg(test)]
mod tests {
    use super::compact;
    use crate::lang::Lang;

    #[test]
    fn amounts_are_said_in_a_few_figures() {
        for (minor, en, zh) in [
            (95_000, "950", "950"),
            (123_456, "1234.56", "1234.56"),
            (1_250_000, "12.5k", "1.25万"),
            (113_467_200, "1.13M", "113万"),
            (-113_467_200, "-1.13M", "-113万"),
            (24_000_000_000, "240M", "2.4亿"),
            (0, "0", "0"),
        ] {
            assert_eq!((compact(minor, "CNY", Lang::En), compact(minor, "CNY", Lang::Zh)), (en.into(), zh.into()), "{minor}");
        }
        assert_eq!(compact(1_000_000, "JPY", Lang::En), "1M");
    }
}
