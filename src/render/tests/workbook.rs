//! Workbooks, read back by another program's reader.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};

use super::*;

fn read(bytes: Vec<u8>) -> Vec<Vec<Data>> {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let formulas = book.worksheet_formula("Sheet1").unwrap();
    assert_eq!(formulas.used_cells().count(), 0, "a live formula");
    book.worksheet_range("Sheet1").unwrap().rows().map(<[Data]>::to_vec).collect()
}

fn one(cell: Cell) -> Data {
    let columns = [column("id", "Id", Align::Left), column("x", "X", Align::Left)];
    let (bytes, _) = bytes(Format::Xlsx, &columns, Style::default(), &[vec![text("L-1"), cell]]).unwrap();
    read(bytes)[1][1].clone()
}

/// The XML of the only sheet.
fn xml(bytes: &[u8]) -> String {
    use std::io::Read as _;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut xml = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut xml).unwrap();
    xml
}

#[test]
fn text_stays_text_whatever_it_looks_like() {
    for hostile in [
        "=1+1",
        "+86 138",
        "-5",
        "@SUM(A1)",
        "=cmd|' /C calc'!A0",
        "'=1",
        "0012",
        "1.38E+10",
        "13800138000",
        "https://evil.example",
        "mailto:a@b.example",
        "file:///etc/passwd",
        "internal:Sheet1!A1",
        "<b>&amp;</b>",
        "]]>",
        "_x0041_",
        "TRUE",
        " lead",
        "trail ",
        "a\nb",
        "a\tb",
        "张三\u{1f469}\u{200d}\u{1f469}",
        "\u{202e}abc",
    ] {
        assert_eq!(one(text(hostile)), Data::String(hostile.to_owned()), "{hostile:?}");
    }
    for phone in ["13800138000", "057155550101"] {
        assert_eq!(one(Cell::List(vec![phone.into()])), Data::String(phone.into()));
    }
}

#[test]
fn characters_that_xml_cannot_hold_are_written_as_spreadsheets_do() {
    let columns = [column("x", "X", Align::Left)];
    let row = vec![text("nul\0 bell\u{7} esc\u{1b} cr\r fffe\u{fffe}")];
    let (made, _) = bytes(Format::Xlsx, &columns, Style::default(), &[row]).unwrap();
    let xml = xml(&made);
    for escape in ["nul_x0000_", "bell_x0007_", "esc_x001B_", "cr_x000D_", "fffe_xFFFE_"] {
        assert!(xml.contains(escape), "{escape}");
    }
    assert!(!xml.chars().any(|c| c.is_control() && c != '\n'), "{xml}");
    for attack in ["\u{1b}]52;c;x\u{7}", "\0\u{1}\u{2}", "\u{ffff}", "\r\n"] {
        assert!(matches!(one(text(attack)), Data::String(_)), "{attack:?}");
    }
}

#[test]
fn numbers_days_and_moments_are_what_they_are() {
    assert_eq!(one(Cell::Int(-42)), Data::Float(-42.0));
    assert_eq!(one(Cell::Real(0.25)), Data::Float(0.25));
    assert_eq!(one(Cell::Flag(true)), Data::Bool(true));
    assert_eq!(one(Cell::Empty), Data::Empty);
    assert_eq!(one(Cell::Int(1_234_567_890_123_456)), Data::String("1234567890123456".into()), "no digit is lost");
    let when = |exact: &str| match one(Cell::Moment { exact: exact.into(), shown: "soon".into() }) {
        Data::DateTime(at) => {
            let start = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap().and_time(chrono::NaiveTime::MIN);
            #[expect(clippy::cast_possible_truncation, reason = "days to milliseconds, far from the limits")]
            let past = chrono::TimeDelta::milliseconds((at.as_f64() * 86_400_000.0).round() as i64);
            (start + past).to_string()
        }
        Data::String(text) => format!("text {text}"),
        other => panic!("{other:?}"),
    };
    assert_eq!(when("2026-09-20"), "2026-09-20 00:00:00");
    assert_eq!(when("2026-09-20T10:30:15+08:00"), "2026-09-20 10:30:15", "the local clock");
    assert_eq!(when("2026-09-20T23:59:59.999999-03:00"), "2026-09-20 23:59:59.999");
    assert_eq!(when("1899-12-31"), "text 1899-12-31");
    assert_eq!(when("9999-12-31T23:59:59Z"), "9999-12-31 23:59:59");
    assert_eq!(when("soon"), "text soon");
}

#[test]
fn amounts_are_numbers_with_their_currency_beside_them() {
    let columns = [column("budget", "Budget", Align::Amount), column("name", "Name", Align::Left)];
    let money = |minor: i64, currency: &str, exact: &str| Cell::Money { minor, currency: currency.into(), exact: exact.into() };
    let rows = [
        vec![money(1_250_050, "CNY", "12500.50 CNY"), text("a")],
        vec![money(-300, "JPY", "-300 JPY"), text("b")],
        vec![Cell::Empty, text("c")],
        vec![money(i64::MAX, "CNY", "92233720368547758.07 CNY"), text("d")],
    ];
    let (made, _) = bytes(Format::Xlsx, &columns, Style::default(), &rows).unwrap();
    let read = read(made);
    let text = |text: &str| Data::String(text.to_owned());
    assert_eq!(read[0], vec![text("Budget"), text("budget_currency"), text("Name")]);
    assert_eq!(read[1], vec![Data::Float(12_500.5), text("CNY"), text("a")]);
    assert_eq!(read[2], vec![Data::Float(-300.0), text("JPY"), text("b")]);
    assert_eq!(read[3], vec![Data::Empty, Data::Empty, text("c")]);
    assert_eq!(read[4][0], text("92233720368547758.07 CNY"), "no cent is lost");
}

#[test]
fn long_cells_are_cut_and_counted() {
    let columns = [column("note", "Note", Align::Left)];
    let rows = ["张".repeat(32_767), "张".repeat(32_768), "👩".repeat(20_000)].map(|long| vec![text(&long)]);
    let (made, left) = bytes(Format::Xlsx, &columns, Style::default(), &rows).unwrap();
    assert_eq!(left.cut, 2);
    let lengths: Vec<usize> = read(made)[1..].iter().map(|row| row[0].to_string().encode_utf16().count()).collect();
    assert_eq!(lengths, [32_767, 32_767, 32_766]);
}

#[test]
fn the_heading_is_bold_and_stays_and_columns_fit() {
    let columns = [column("id", "编号", Align::Left), column("name", "姓名", Align::Left), column("x", "姓名", Align::Left)];
    let rows = [vec![text("L-1"), text("上海永达压缩机有限公司"), text(&"w".repeat(500))]];
    let (made, _) = bytes(Format::Xlsx, &columns, Style::default(), &rows).unwrap();
    let xml = xml(&made);
    assert!(xml.contains(r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#), "{xml}");
    let widths: Vec<&str> = xml.split("<col min=").skip(1).map(|col| col.split('"').nth(5).unwrap()).collect();
    assert_eq!(widths, ["8.7109375", "24.7109375", "62.7109375"], "a Chinese character takes two columns");
    assert!(xml.contains(r#"<c r="A1" s="1""#), "the heading has a look of its own");
    assert_eq!(read(made)[0][1].to_string(), "姓名 (name)", "no two columns of one name");
    let again = bytes(Format::Xlsx, &columns, Style::default(), &rows).unwrap().0;
    assert_eq!(again, bytes(Format::Xlsx, &columns, Style::default(), &rows).unwrap().0, "the same rows, the same file");
    assert_eq!(read(bytes(Format::Xlsx, &columns, Style::default(), &[]).unwrap().0).len(), 1, "a heading without rows");
}
