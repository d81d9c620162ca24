//! Machine formats: every character comes back.

use super::*;

fn table_of_texts() -> (Vec<Column>, Vec<Vec<Cell>>, Vec<Vec<String>>) {
    let columns = ["id", "name", "notes", "tail"].map(|key| column(key, "标签", Align::Left)).to_vec();
    let mut dice = Dice(42);
    let texts: Vec<Vec<String>> = (0..500).map(|_| (0..4).map(|_| dice.text()).collect()).collect();
    let rows = texts.iter().map(|row| row.iter().map(|value| text(value)).collect()).collect();
    (columns, rows, texts)
}

#[test]
fn tsv_round_trip() {
    let (columns, rows, texts) = table_of_texts();
    let tsv = print(Format::Tsv, &columns, Style::default(), &rows);
    let back: Vec<Vec<String>> = tsv.split_terminator('\n').map(|line| line.split('\t').map(unescape).collect()).collect();
    assert_eq!(back, texts);
}

#[test]
fn csv_round_trip() {
    let (columns, rows, texts) = table_of_texts();
    let csv = print(Format::Csv, &columns, Style::default(), &rows);
    assert!(csv.starts_with("id,name,notes,tail\n"));
    assert_eq!(read_csv(csv.as_bytes(), false), texts);
}

#[test]
fn csv_for_spreadsheets_round_trip() {
    let (columns, rows, texts) = table_of_texts();
    let style = Style { excel: true, ..Style::default() };
    let csv = print(Format::Csv, &columns, style, &rows);
    assert!(csv.starts_with("\u{feff}id,name,notes,tail\r\n"));
    assert_eq!(read_csv(csv.as_bytes(), true), texts);
}

#[test]
fn csv_for_spreadsheets_keeps_numbers() {
    let columns = ["a", "b", "c", "d", "e"].map(|key| column(key, key, Align::Left));
    let cells = vec![
        Cell::Int(-5),
        Cell::Real(-0.5),
        Cell::Money { minor: -500, currency: "CNY".into(), exact: "-5.00 CNY".into() },
        text("-5.00"),
        Cell::Choice { key: "=x".into(), shown: "x".into() },
    ];
    let style = Style { excel: true, ..Style::default() };
    assert_eq!(print(Format::Csv, &columns, style, &[cells]), "\u{feff}a,b,c,d,e\r\n-5,-0.5,-5.00 CNY,-5.00,'=x\r\n");
}

#[test]
fn json_round_trip_and_shape() {
    let (columns, rows, texts) = table_of_texts();
    let json = print(Format::Json, &columns, Style::default(), &rows);
    let back: Vec<std::collections::BTreeMap<String, String>> = serde_json::from_str(&json).unwrap();
    for (row, texts) in back.iter().zip(&texts) {
        assert_eq!(["id", "name", "notes", "tail"].map(|key| row[key].clone()).to_vec(), *texts);
    }
    let (id, name) = (column("id", "编号", Align::Left), column("name", "姓名", Align::Left));
    let two = [vec![text("L-1"), text("张三")], vec![text("L-2")]];
    let shape = "[\n {\"id\":\"L-1\",\"name\":\"张三\"},\n {\"id\":\"L-2\",\"name\":null}\n]\n";
    assert_eq!(print(Format::Json, &[id.clone(), name.clone()], Style::default(), &two), shape);
    assert_eq!(print(Format::Json, &[id, name], Style::default(), &[]), "[]\n");
}

#[test]
fn objects_have_all_keys_in_order() {
    let columns = ["z", "a", "m", "r", "c", "l", "e", "f", "w", "n", "gone"].map(|key| column(key, key, Align::Left));
    let cells = [
        Cell::Money { minor: 1_250_000, currency: "CNY".into(), exact: "12500.00 CNY".into() },
        Cell::List(vec!["x, y".into(), "z".into()]),
        Cell::Moment { exact: "2026-09-20T10:00:00+08:00".into(), shown: "今天".into() },
        Cell::Ref { exact: "L-7".into(), shown: "张三 L-7".into() },
        Cell::Choice { key: "sql".into(), shown: "销售确认".into() },
        Cell::List(Vec::new()),
        Cell::Empty,
        Cell::Flag(false),
        Cell::Json(serde_json::json!({"k": [1]})),
        Cell::Real(f64::NAN),
    ];
    let expected = r#"{"z":{"minor":1250000,"currency":"CNY"},"a":["x, y","z"],"m":"2026-09-20T10:00:00+08:00","r":"L-7","c":"sql","l":null,"e":null,"f":false,"w":{"k":[1]},"n":null,"gone":null}"#;
    assert_eq!(json_text(&object(&columns, &cells)), expected);
    assert_eq!(print(Format::Ndjson, &columns, Style::default(), &[cells.to_vec()]), format!("{expected}\n"));
    let tsv = "12500.00 CNY\tx, y, z\t2026-09-20T10:00:00+08:00\tL-7\tsql\t\t\tfalse\t{\"k\":[1]}\t\t\n";
    assert_eq!(print(Format::Tsv, &columns, Style::default(), &[cells.to_vec()]), tsv);
}

#[test]
fn tsv_header_and_ids() {
    let columns = [column("id", "编号", Align::Left), column("name", "姓名", Align::Left)];
    let rows = [vec![text("L-1"), text("a\tb\\")], vec![Cell::Empty], vec![text("L-2"), text("x")]];
    let style = Style { header: true, ..Style::default() };
    assert_eq!(print(Format::Tsv, &columns, style, &rows[..1]), "id\tname\nL-1\ta\\tb\\\\\n");
    assert_eq!(print(Format::Ids, &columns, style, &rows), "L-1\nL-2\n");
}

#[test]
fn markdown() {
    let columns = [column("id", "编号", Align::Left), column("n", "a|b", Align::Right)];
    let rows = [vec![text("x|y\nz\\|<b>![i](u)"), Cell::Int(3)], vec![Cell::Empty, Cell::Empty]];
    let expected = "| 编号 | a\\|b |\n| --- | ---: |\n| x\\|y<br>z\\\\\\|\\<b\\>\\!\\[i\\](u) | 3 |\n| | |\n";
    assert_eq!(print(Format::Md, &columns, Style::default(), &rows), expected);
}

#[test]
fn a_closed_pipe_keeps_its_kind() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for format in Format::NAMES.map(|name| Format::named(name).unwrap()) {
        let mut out = Closed;
        let mut sheet = Sheet::new(format, vec![column("id", "Id", Align::Left)], Style::default(), &mut out);
        let error = sheet.row(&[text("x")]).and_then(|()| sheet.finish()).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe, "{format:?}");
    }
}

fn read_csv(bytes: &[u8], guarded: bool) -> Vec<Vec<String>> {
    let records = csv::Reader::from_reader(bytes).into_records();
    let value = |value: &str| if guarded { unguard(value).to_owned() } else { value.to_owned() };
    records.map(|record| record.unwrap().iter().map(value).collect()).collect()
}

fn unescape(value: &str) -> String {
    let mut chars = value.chars();
    let mut text = String::new();
    while let Some(c) = chars.next() {
        text.push(match c {
            '\\' => match chars.next() {
                Some('t') => '\t',
                Some('n') => '\n',
                Some('r') => '\r',
                other => other.unwrap(),
            },
            c => c,
        });
    }
    text
}
