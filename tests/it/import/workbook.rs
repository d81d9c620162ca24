//! Workbooks of Excel.

use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{accounted, number};
use crate::harness::{Home, shared};

/// A list as people keep it: a title above the header, an empty sheet before, numbers for phones, a day, lines in a cell.
fn list() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("空").expect("a name");
    let sheet = book.add_worksheet();
    sheet.set_name("客户名单").expect("a name");
    sheet.write(0, 0, "2026年客户名单").expect("a cell");
    for (column, name) in ["姓名", "公司", "手机", "获取时间", "备注"].into_iter().enumerate() {
        sheet.write(2, u16::try_from(column).expect("few"), name).expect("a cell");
    }
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (row, name, phone) in [(3, "张三", 13_800_138_000_f64), (4, "李四", 13_900_001_111_f64), (7, "王五", 12.0)] {
        sheet.write(row, 0, name).expect("a cell");
        sheet.write(row, 1, "永达压缩机").expect("a cell");
        sheet.write(row, 2, phone).expect("a cell");
        let at = ExcelDateTime::from_ymd(2026, 3, 4).expect("a day");
        sheet.write_with_format(row, 3, &at, &day).expect("a cell");
        sheet.write(row, 4, "第一行\n第二行").expect("a cell");
    }
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_list_in_a_workbook_is_read_as_it_is_seen() {
    let home = Home::new();
    home.file("l.xlsx", list());
    let ran = home.run(&["import", "leads", "l.xlsx", "-o", "json"]).fails(5);
    let sum = accounted(serde_json::from_str(&ran.stdout).expect("json"), "sum");
    assert_eq!((number(&sum, "read"), number(&sum, "added"), number(&sum, "rejected")), (3, 2, 1), "{sum}");
    let lead = home.run(&["lead", "show", "L-1", "-o", "json"]).ok().json();
    assert_eq!((&lead["phones"][0], &lead["note"]), (&"13800138000".into(), &"第一行\n第二行".into()));
    assert!(lead["captured_at"].as_str().expect("a moment").starts_with("2026-03-04T00:00:00"), "{lead}");
    // The row of the sheet, whatever lines its cells have.
    let rejects = std::fs::read_to_string(home.path().join("l.rejects.csv")).expect("the rejects");
    assert!(rejects.contains("第一行\n第二行\",8,"), "{rejects}");
    home.stdin(list()).run(&["import", "leads", "-"]).fails(5);
    assert_eq!(home.run(&["lead", "list", "-o", "ids"]).ok().stdout.lines().count(), 2, "the same rows again change nothing");
}

#[test]
fn a_sheet_is_named() {
    let home = Home::new();
    home.file("l.xlsx", list());
    home.run(&["import", "leads", "l.xlsx", "--sheet", "客户名单", "--dry-run"]).fails(5);
    let ran = home.lang("en").run(&["import", "leads", "l.xlsx", "--sheet", "客户名"]).fails(2);
    assert!(ran.stderr.contains("no sheet '客户名'") && ran.stderr.contains("空, 客户名单"), "{}", ran.stderr);
    home.run(&["import", "leads", "l.xlsx", "--sheet", "空"]).fails(1);
    home.file("l.csv", "姓名\n张三\n");
    home.run(&["import", "leads", "l.csv", "--sheet", "空"]).fails(2);
}

#[test]
fn what_was_exported_comes_back() {
    let home = Home::new();
    home.run(&["lead", "add", "张三", "--phone", "0571-88888888", "--note", "=1+1\n第二行", "--tag", "vip,new"]).ok();
    home.run(&["lead", "add", "Ann O'Neil", "--email", "a@b.co", "--set", "company=00123"]).ok();
    home.run(&["export", "leads", "--out", "l.xlsx"]).ok();
    let other = Home::new();
    other.file("l.xlsx", std::fs::read(home.path().join("l.xlsx")).expect("the workbook"));
    other.run(&["import", "leads", "l.xlsx"]).ok();
    let fields = ["lead", "list", "--fields", "name,company,phones,emails,note,tags,stage", "-o", "json"];
    assert_eq!(home.run(&fields).ok().stdout, other.run(&fields).ok().stdout);
}

/// An archive with a workbook's parts, of which the sheet is this.
fn archive(sheet: impl Fn(&mut dyn std::io::Write)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let part = |zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("its text");
    };
    part(&mut zip, "[Content_Types].xml", "<Types/>");
    let main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let related = |kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"r1\" Type=\"{main}/{kind}\" Target=\"{target}\"/></Relationships>")
    };
    part(&mut zip, "_rels/.rels", &related("officeDocument", "xl/workbook.xml"));
    part(
        &mut zip,
        "xl/workbook.xml",
        &format!("<workbook xmlns:r=\"{main}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
    );
    part(&mut zip, "xl/_rels/workbook.xml.rels", &related("worksheet", "worksheets/s.xml"));
    zip.start_file("xl/worksheets/s.xml", SimpleFileOptions::default()).expect("a part");
    zip.write_all(b"<worksheet><sheetData>").expect("its text");
    sheet(&mut zip);
    zip.write_all(b"</sheetData></worksheet>").expect("its text");
    zip.finish().expect("an archive").into_inner()
}

#[test]
fn bombs_are_refused_at_once_and_write_nothing() {
    let text = vec![b'A'; 1 << 20];
    let many = "<row><c t=\"str\"><v>x</v></c></row>".repeat(1 << 15);
    let bombs = [
        (
            "too large",
            archive(|out| {
                out.write_all(b"<row><c t=\"inlineStr\"><is><t>").expect("a cell");
                (0..300).for_each(|_| out.write_all(&text).expect("text"));
            }),
        ),
        ("too large", archive(|out| (0..300).for_each(|_| out.write_all(many.as_bytes()).expect("rows")))),
        (
            "column 16385",
            archive(|out| out.write_all(b"<row r=\"1\"><c r=\"XFE1\" t=\"str\"><v>x</v></c></row>").expect("a cell")),
        ),
        ("no workbook", b"PK\x03\x04 and then nothing of the kind".to_vec()),
    ];
    let home = Home::new();
    for (place, (reason, bomb)) in bombs.into_iter().enumerate() {
        assert!(bomb.len() < 4 << 20, "a bomb is small");
        home.file("bomb.xlsx", bomb);
        let begun = Instant::now();
        let ran = home.lang("en").run(&["import", "leads", "bomb.xlsx"]).fails(1);
        assert!(ran.stderr.contains(reason), "{place}: {}", ran.stderr);
        assert!(begun.elapsed() < Duration::from_secs(20), "{place} took {:?}", begun.elapsed());
        assert!(!home.db().exists() && ran.stderr.lines().count() == 2, "{place}: {}", ran.stderr);
    }
}

#[test]
fn workbooks_as_published_are_read_or_refused_with_a_reason() {
    let Some(shared) = shared() else { return };
    let home = Home::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(shared.join("data/xlsx/calamine")).expect("the workbooks") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending.to_string_lossy().starts_with("LICENSE") || ending == "md") {
            continue;
        }
        seen += 1;
        let name = path.display().to_string();
        let ran = home.lang("en").run(&["import", "leads", &name, "--dry-run", "--max-errors", "100%"]);
        let said = ran.both();
        assert!(!said.contains("panicked"), "{name}: {said}");
        assert!(said.contains("rows read") || said.contains("error: "), "{name}: {said}");
    }
    assert!(seen > 100, "{seen} workbooks");
}

#[test]
fn the_same_sheet_is_read_alike_from_every_kind_of_workbook() {
    let Some(shared) = shared() else { return };
    let mut dues = Vec::new();
    for ending in ["xlsx", "xls", "ods", "xlsb"] {
        let path = shared.join(format!("data/xlsx/calamine/date.{ending}"));
        let home = Home::new();
        let map = ["--skip", "0", "--map", "title=15,due=2021-01-01", "--yes", "-o", "json"];
        let sum = home.run(&[&["import", "tasks", path.to_str().expect("a path")][..], &map].concat()).any();
        assert_eq!(sum.code, 0, "{ending}: {}", sum.stderr);
        let task = home.sh("tend task show T-1 -o json").ok().json();
        dues.push((task["title"].clone(), task["due"].clone()));
    }
    // The sheet of LibreOffice has a moment before that day.
    assert_eq!((&dues[0], &dues[0]), (&dues[1], &dues[3]), "{dues:?}");
    assert_eq!(dues[0].1, "2021-01-02");
    assert_eq!(dues[2].1, "2021-01-01T10:10:10+08:00");
}
