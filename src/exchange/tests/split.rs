//! Records and cells, compared with the csv crate.

use super::super::split::{Fault, LONGEST, Record, Splitter, WIDEST, records};

fn cut(text: &str, delimiter: char) -> Vec<(u64, Vec<String>)> {
    records(text, delimiter, usize::MAX, false).iter().map(|r| (r.line, r.cells().map(str::to_owned).collect())).collect()
}

fn fault(text: &str) -> Option<Fault> {
    let (mut splitter, mut record) = (Splitter::new(',', 1), Record::forgetful());
    let mut rest = text;
    loop {
        match splitter.feed(rest, &mut record) {
            Ok((used, true)) => rest = &rest[used..],
            Ok((_, false)) => return splitter.finish(&mut record).err(),
            Err(fault) => return Some(fault),
        }
    }
}

#[test]
fn lines_are_physical() {
    let rows = cut("a,b\r\n\r\n\"x\r\ny\",2\rz,3\n\nlast", ',');
    let lines: Vec<_> = rows.iter().map(|r| r.0).collect();
    assert_eq!(lines, [1, 2, 3, 5, 6, 7]);
    assert_eq!(rows[2].1, ["x\r\ny", "2"]);
    assert_eq!(rows[5].1, ["last"]);
}

#[test]
fn full_width_commas_cut_and_other_full_width_marks_do_not() {
    assert_eq!(cut("姓名，电话：手机\n张三，", '，')[0].1, ["姓名", "电话：手机"]);
    assert_eq!(cut("姓名，电话：手机\n张三，", '，')[1].1, ["张三", ""]);
}

#[test]
fn quotes_that_never_close_are_found_where_they_opened() {
    assert_eq!(fault("a,b\n1,\"x\ny,2\n"), Some(Fault::UnclosedQuote { line: 2 }));
    assert_eq!(fault("a\n\"x\ny,2\nz,\"w\"\n"), Some(Fault::UnclosedQuote { line: 2 }));
    assert_eq!(fault("a,5\" nail\nb,\"x\"y\n"), None);
    assert_eq!(fault("\"a\nb\"\t,c\n"), None);
}

#[test]
fn limits_hold() {
    assert_eq!(fault(&",".repeat(WIDEST)), Some(Fault::TooWide { line: 1 }));
    let long = format!("a\n{}\n", "x".repeat(LONGEST + 1));
    assert_eq!(fault(&long), Some(Fault::TooLong { line: 2 }));
}

/// Every short text over an alphabet of trouble is cut as the csv crate cuts it.
#[test]
fn agrees_with_the_csv_crate() {
    let alphabet = ['a', '"', ',', '\n', '\r'];
    let mut compared = 0;
    for number in 0..5_u32.pow(6) {
        let mut rest = number;
        let text: String = std::iter::repeat_with(|| {
            let letter = alphabet[(rest % 5) as usize];
            rest /= 5;
            letter
        })
        .take(6)
        .collect();
        if fault(&text).is_some() {
            continue;
        }
        let ours: Vec<Vec<String>> = cut(&text, ',').into_iter().map(|r| r.1).filter(|c| c.as_slice() != [""]).collect();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let theirs: Vec<Vec<String>> = reader
            .records()
            .map(|r| r.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
            .filter(|c| c.as_slice() != [""])
            .collect();
        assert_eq!(ours, theirs, "{text:?}");
        compared += 1;
    }
    assert!(compared > 8_000);
}

#[test]
fn pieces_do_not_matter() {
    let text = "a,\"b \"\"q\"\" \r\n c\",d\r\n\r\nx，y,\"z\"\n";
    let whole = cut(text, ',');
    let (mut splitter, mut record) = (Splitter::new(',', 1), Record::default());
    let mut found = Vec::new();
    for letter in text.chars() {
        let piece = letter.to_string();
        let mut rest = piece.as_str();
        while !rest.is_empty() {
            let (used, done) = splitter.feed(rest, &mut record).unwrap();
            rest = &rest[used..];
            if done {
                found.push((record.line, record.cells().map(str::to_owned).collect()));
            }
        }
    }
    assert_eq!(found, whole);
}
