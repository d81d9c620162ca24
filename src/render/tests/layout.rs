//! Tables and cards: alignment, widths, wrapping.

use unicode_width::UnicodeWidthStr as _;

use super::*;

fn columns() -> Vec<Column> {
    vec![
        column("id", "编号", Align::Left),
        column("name", "Name 姓名", Align::Left),
        column("company", "公司", Align::Left),
        column("owner", "负责人", Align::Left),
        column("amount", "金额", Align::Right),
        column("due", "到期", Align::Left),
    ]
}

fn row(id: &str, name: &str, company: &str, owner: &str, minor: i64) -> Vec<Cell> {
    vec![
        Cell::Ref { exact: id.to_owned(), shown: id.to_owned() },
        text(name),
        text(company),
        Cell::Ref { exact: "U-1".to_owned(), shown: format!("{owner} U-1") },
        Cell::Money { minor, currency: "CNY".to_owned(), exact: format!("{}.{:02} CNY", minor / 100, minor % 100) },
        Cell::Moment { exact: "2026-09-20T10:00:00+08:00".to_owned(), shown: "3天前".to_owned() },
    ]
}

fn rows() -> Vec<Vec<Cell>> {
    vec![
        row("L-7", "张三", "北京星辰科技有限公司上海分公司第二业务部", "李四", 120_050),
        row("L-1024", "Ann e\u{301}l\u{300}", "Short", "Maximiliane von und zu Hohenstein", 125_000_000),
        row("L-8", "👩‍👩‍👧 王❤\u{fe0f}🇨🇳👍🏽", "日本語とかなカナ", "欧阳", 5),
        vec![Cell::Ref { exact: "L-9".into(), shown: "L-9".into() }],
    ]
}

/// The display columns at which the words of a line start, where words are parted by two spaces or more.
fn starts(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, _) in line.char_indices().filter(|(_, c)| *c != ' ') {
        if at == 0 || line[..at].ends_with("  ") {
            found.push(line[..at].width());
        }
    }
    found
}

#[test]
fn columns_line_up_by_display_width() {
    let columns: Vec<Column> = ["a", "b", "c"].iter().map(|key| column(key, key, Align::Left)).collect();
    let names = ["张三", "Ann", "👩‍👩‍👧王", "e\u{301}a", "한국어", "ｆｕｌｌ", "🇨🇳", "👍🏽!", "각", "—“x”"];
    let rows: Vec<Vec<Cell>> = names.iter().map(|name| vec![text(name), text(&name.repeat(2)), text("end")]).collect();
    let table = print(Format::Table, &columns, wide(80), &rows);
    let lines: Vec<&str> = table.lines().collect();
    let expected = starts(lines[0]);
    assert_eq!(expected.len(), 3);
    for line in &lines[2..] {
        assert_eq!(starts(line), expected, "{table}");
    }
    assert_eq!(lines[1], "─".repeat(expected[2] + 3));
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for width in 1..140 {
        let table = print(Format::Table, &columns(), wide(width), &rows());
        for line in table.lines() {
            assert!(line.width() <= width, "{width}: {} in {line}", line.width());
            assert_eq!(line.trim_end(), line);
        }
        assert_eq!(table.lines().count(), 6);
    }
}

#[test]
fn eighty_columns_cut_the_widest_text_only() {
    let table = print(Format::Table, &columns(), wide(80), &rows());
    for whole in ["L-1024", "1,250,000.00 CNY", "1,200.50 CNY", "张三", "3天前", "李四 U-1"] {
        assert!(table.contains(whole), "{whole}\n{table}");
    }
    assert!(table.contains("… U-1"), "the id outlives the name\n{table}");
    assert!(table.lines().any(|line| line.width() >= 79), "the room is used\n{table}");
}

#[test]
fn forty_columns_keep_ids_and_never_show_part_of_a_number() {
    let table = print(Format::Table, &columns(), wide(40), &rows());
    for id in ["L-7", "L-1024", "L-8", "L-9"] {
        assert!(table.lines().any(|line| line.starts_with(id)), "{table}");
    }
    for line in table.lines().skip(2) {
        for word in line.split_whitespace().filter(|word| word.ends_with("CNY") || word.contains(".5")) {
            assert!(["CNY", "1,200.50", "1,250,000.00", "0.05"].contains(&word), "{word}\n{table}");
        }
    }
}

#[test]
fn numbers_align_right_and_reals_are_short() {
    let columns = [column("id", "Id", Align::Left), column("n", "Count", Align::Right), column("p", "Part", Align::Right)];
    let rows = [
        vec![text("a"), Cell::Int(5), Cell::Real(0.123_456)],
        vec![text("b"), Cell::Int(-1200), Cell::Real(2.0)],
        vec![text("c"), Cell::Empty, Cell::Real(-0.001)],
    ];
    let table = print(Format::Table, &columns, Style::default(), &rows);
    assert_eq!(table, "Id  Count  Part\n───────────────\na       5  0.12\nb   -1200     2\nc             0\n");
}

#[test]
fn ascii_and_color() {
    let style = Style { width: Some(12), color: true, ascii: true, ..Style::default() };
    let table = print(
        Format::Table,
        &[column("a", "名", Align::Left), column("b", "B", Align::Left)],
        style,
        &[vec![text("abcdefghijk"), text("x")]],
    );
    assert_eq!(table, "\u{1b}[1m名         B\u{1b}[0m\n------------\nabcdefgh~  x\n");
}

#[test]
fn a_table_without_rows_is_a_heading() {
    assert_eq!(print(Format::Table, &[column("id", "Id", Align::Left)], Style::default(), &[]), "Id\n──\n");
}

#[test]
fn card_lines_up_and_leaves_out_what_is_empty() {
    let columns = [
        column("name", "姓名", Align::Left),
        column("phone", "Phone", Align::Left),
        column("tags", "Tags", Align::Left),
        column("notes", "Notes", Align::Left),
    ];
    let cells = [text("张三"), Cell::Empty, Cell::List(vec!["vip".into(), "北京".into()]), text("one\r\n\r\n  - two\n")];
    let shown = print_card(&columns, &cells, wide(80));
    assert_eq!(shown, "姓名    张三\nTags    vip, 北京\nNotes   one\n\n          - two\n");
}

#[test]
fn card_wraps_at_the_width() {
    let columns = [column("notes", "备注", Align::Left), column("long_label", "A label longer than others", Align::Left)];
    let note = "客户说下周再联系，他们正在比较三家供应商的报价。Please call Mr Zhang before Friday, https://example.com/a/very/long/path/that/needs/a/break";
    for width in 2..100 {
        let shown = print_card(&columns, &[text(note), text("x")], wide(width));
        for line in shown.lines() {
            assert!(line.width() <= width, "{width}: {line}");
            assert!(!line.trim_start().starts_with(['，', '。']) || width < 12, "{width}: {line}");
            assert_eq!(line, line.trim_end());
        }
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert!(letters(&shown).contains(&letters(note)), "nothing is lost at {width}");
    }
}

fn listing() -> (Vec<Column>, Vec<Vec<Cell>>) {
    let keys = ["id", "name", "company", "stage", "phones", "emails", "note", "owner"];
    let columns = keys.map(|key| column(key, key, Align::Left)).to_vec();
    let list = |entries: &[&str]| Cell::List(entries.iter().map(|entry| (*entry).to_owned()).collect());
    let row = |id: &str, phones: &[&str]| {
        vec![
            text(id),
            text("李雷"),
            text("上海永达压缩机有限公司上海分公司"),
            Cell::Choice { key: "ml".into(), shown: "市场线索".into() },
            list(phones),
            list(&["lilei.purchasing@shanghai-example.com"]),
            text("要样机，希望下周三之前送到上海工厂，联系仓库王经理安排卸货"),
            Cell::Ref { exact: "C-12".into(), shown: "C-12 杭州示例贸易有限公司".into() },
        ]
    };
    (columns, vec![row("L-1", &["138 0013 8001", "021-5555 0101"]), row("L-2", &["13800138002"])])
}

#[test]
fn texts_give_way_before_phones_which_are_never_cut() {
    let (columns, rows) = listing();
    for width in 40..160 {
        let (table, left) = bytes(Format::Table, &columns, wide(width), &rows).unwrap();
        let table = String::from_utf8(table).unwrap();
        let phones = !left.hidden.iter().any(|label| label == "phones");
        assert_eq!(table.contains("13800138002"), phones, "{width}\n{table}");
        let first = table.contains("138 0013 8001, 021-5555 0101") || table.contains("138 0013 8001 +1");
        assert_eq!(first, phones, "{width}\n{table}");
        assert!(table.contains("L-1") && table.contains("L-2"), "{width}\n{table}");
        let cut = table.lines().skip(2).flat_map(|line| line.split("  ")).filter(|word| word.trim().starts_with("C-"));
        for word in cut.map(str::trim) {
            assert!(word == "C-12" || word.starts_with("C-12 "), "{width}: part of an id is another id: {word}");
        }
    }
    let (_, left) = bytes(Format::Table, &columns, wide(100), &rows).unwrap();
    assert!(left.hidden.is_empty());
}

#[test]
fn columns_without_room_are_left_out_from_the_right_and_named() {
    let (mut columns, mut rows) = listing();
    let (table, left) = bytes(Format::Table, &columns, wide(60), &rows).unwrap();
    assert_eq!(left.hidden, ["note", "owner"], "{}", String::from_utf8_lossy(&table));
    columns.insert(1, column("empty", "empty", Align::Left));
    rows.iter_mut().for_each(|row| row.insert(1, Cell::Empty));
    let (_, left) = bytes(Format::Table, &columns, wide(60), &rows).unwrap();
    assert_eq!(left.hidden, ["empty", "note", "owner"], "what shows nothing goes first");
    let (_, left) = bytes(Format::Table, &columns, Style::default(), &rows).unwrap();
    assert!(left.hidden.is_empty());
}
