//! What the output promises, checked on text that people and attackers write.

mod exactness;
mod hostile;
mod layout;
mod parts;
mod templates;
mod workbook;

use super::*;

fn column(key: &str, label: &str, align: Align) -> Column {
    Column { key: key.to_owned(), label: label.to_owned(), align }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn print(format: Format, columns: &[Column], style: Style, rows: &[Vec<Cell>]) -> String {
    String::from_utf8(bytes(format, columns, style, rows).unwrap().0).unwrap()
}

/// What is printed, and what could not be.
fn bytes(format: Format, columns: &[Column], style: Style, rows: &[Vec<Cell>]) -> std::io::Result<(Vec<u8>, Left)> {
    let mut out = Vec::new();
    let mut sheet = Sheet::new(format, columns.to_vec(), style, &mut out);
    for row in rows {
        sheet.row(row)?;
    }
    let left = sheet.finish()?;
    Ok((out, left))
}

fn print_card(columns: &[Column], cells: &[Cell], style: Style) -> String {
    let mut out = Vec::new();
    card(columns, cells, &style, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn wide(width: usize) -> Style {
    Style { width: Some(width), ..Style::default() }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }

    /// A short text made of everything that is awkward somewhere.
    fn text(&mut self) -> String {
        const BITS: [&str; 46] = [
            "a",
            "Z",
            "0",
            "7",
            "-",
            "+",
            "=",
            "@",
            "'",
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\\",
            "\\t",
            "\\n",
            " ",
            "|",
            "#",
            ".",
            "张",
            "三",
            "，",
            "＝",
            "－",
            "＠",
            "＋",
            "é",
            "e\u{301}",
            "👩‍👩‍👧",
            "❤\u{fe0f}",
            "🇨🇳",
            "\u{200b}",
            "\u{202e}",
            "\u{feff}",
            "\u{1b}",
            "\u{9b}",
            "\0",
            "\u{7f}",
            "\u{3000}",
            "\u{2028}",
            "<b>",
            "49",
            "-5.00",
        ];
        (0..self.below(9)).map(|_| BITS[self.below(BITS.len())]).collect()
    }
}
