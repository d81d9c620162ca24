//! The room as a whole: files in, rows out.

mod dates;
mod mapping;
mod real;
mod split;

use std::io::Cursor;

use super::*;

fn read(bytes: impl Into<Vec<u8>>, asked: &Asked) -> Result<(Shape, Vec<Row>, u64), ReadError> {
    let (shape, mut rows) = open(Cursor::new(bytes.into()), asked, &is_header_name)?;
    let all = rows.by_ref().collect::<Result<Vec<Row>, ReadError>>()?;
    let (done, total) = rows.bytes();
    assert_eq!(done, total);
    Ok((shape, all, rows.ignored()))
}

fn cells(rows: &[Row]) -> Vec<Vec<&str>> {
    rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect()
}

#[test]
fn ragged_and_blank_rows() {
    let text = "\n姓名,手机,公司,\n张三,138\n,,\n\u{3000}\n\n李四,139,某某,,\n王五,137,某某,多,余\n";
    let (shape, rows, ignored) = read(text, &Asked::default()).unwrap();
    assert_eq!((shape.preamble, ignored), (1, 3));
    assert_eq!(shape.columns, ["姓名", "手机", "公司"]);
    let wanted: [&[&str]; 3] = [&["张三", "138", ""], &["李四", "139", "某某"], &["王五", "137", "某某", "多", "余"]];
    assert_eq!(cells(&rows), wanted);
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 7, 8]);
}

#[test]
fn a_reused_row_holds_nothing_of_the_one_before() {
    let text = "name,phone\na,1,x,y\nb\nc,2,z\n";
    let (_, mut rows) = open(Cursor::new(text), &Asked::default(), &is_header_name).unwrap();
    let mut row = Row::default();
    let mut seen = Vec::new();
    while rows.read_into(&mut row).unwrap() {
        seen.push(row.cells.clone());
    }
    assert_eq!(seen, [vec!["a", "1", "x", "y"], vec!["b", ""], vec!["c", "2", "z"]]);
}

#[test]
fn excel_names_its_delimiter_first() {
    let text = "sep=;\r\nname;phone\r\na,b;1\r\n";
    let (shape, rows, _) = read(text, &Asked::default()).unwrap();
    assert_eq!((shape.delimiter, shape.preamble), (';', 1));
    assert_eq!(cells(&rows), [["a,b", "1"]]);
    assert_eq!(rows[0].line, 3);
}

#[test]
fn lines_skipped_as_asked() {
    let text = "name,phone\n\"a\nb\",1\nx,y\n1,2\n";
    let asked = Asked { skip: Some(3), ..Asked::default() };
    let (shape, rows, _) = read(text, &asked).unwrap();
    assert_eq!((shape.columns, shape.preamble), (vec!["x".into(), "y".into()], 2));
    assert_eq!(cells(&rows), [["1", "2"]]);
    let beyond = Asked { skip: Some(9), ..Asked::default() };
    assert!(matches!(read(text, &beyond), Err(ReadError::NoHeader)));
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let error = |bytes: &[u8], encoding: Option<&str>| {
        let asked = Asked { encoding: encoding.map(str::to_owned), ..Asked::default() };
        format!("{:?}", read(bytes, &asked).unwrap_err())
    };
    assert_eq!(error(b"", None), "Empty");
    assert_eq!(error(b" \n,,\n", None), "Empty");
    assert_eq!(error(b"name,phone\na,\"1\nb,2\n", None), "UnclosedQuote { line: 2 }");
    assert_eq!(error("张三,13800138000\n".as_bytes(), None), "NoHeader");
    assert_eq!(error(b"name,phone\na,1\nb\0,2\n", None), "Binary { offset: 16 }");
    assert_eq!(error(b"name\n\x01\x02\x03\x04\x05\x06\n", None), "Binary { offset: 5 }");
    let broken = "姓名,手机\n张三,1\n李四,2\n".as_bytes().to_vec();
    let broken = [&broken[..], b"\xff,3\n"].concat();
    assert_eq!(error(&broken, None), r#"Undecodable { encoding: "utf-8", line: 4 }"#);
    assert_eq!(error(&broken, Some("gbk")), r#"Undecodable { encoding: "gb18030", line: 4 }"#);
    assert_eq!(error(b"name\n\x81\n", Some("cp1252")), r#"Undecodable { encoding: "windows-1252", line: 2 }"#);
    assert_eq!(error(b"a", Some("klingon")), r#"UnknownEncoding("klingon")"#);
    let quoted = Asked { delimiter: Some('"'), ..Asked::default() };
    assert!(matches!(read("a", &quoted), Err(ReadError::BadDelimiter('"'))));
}

#[test]
fn every_encoding_gives_the_same_rows() {
    let text = "客户导出 2026-09-01\r\n\r\n姓名,公司,手机\r\n张三,\"甲, 乙\r\n有限公司\",13800138000\r\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files = [
        ("utf-8", text.as_bytes().to_vec()),
        ("utf-8", [b"\xef\xbb\xbf", text.as_bytes()].concat()),
        ("gb18030", encoding_rs::GB18030.encode(text).0.into_owned()),
        ("utf-16le", [b"\xff\xfe", &utf16[..]].concat()),
        ("utf-16le", utf16),
    ];
    for (encoding, bytes) in files {
        let (shape, rows, _) = read(bytes, &Asked::default()).unwrap();
        assert_eq!((shape.encoding, shape.preamble), (encoding, 2));
        assert_eq!(cells(&rows), [["张三", "甲, 乙\r\n有限公司", "13800138000"]]);
        assert_eq!(rows[0].line, 4);
    }
}

#[test]
fn a_file_longer_than_any_buffer() {
    let mut text = String::from("姓名，手机，备注\n");
    for number in 0..60_000 {
        text.push_str(&format!("张三{number}，1380013{number:04}，\"第{number}行\n续，完\"\n"));
    }
    let (shape, mut rows) = open(Cursor::new(text), &Asked::default(), &is_header_name).unwrap();
    assert_eq!(shape.delimiter, '，');
    for number in 0..60_000_u64 {
        let row = rows.next().unwrap().unwrap();
        assert_eq!(row.line, 2 + number * 2);
        assert_eq!(row.cells[2], format!("第{number}行\n续，完"));
    }
    assert!(rows.next().is_none());
}
