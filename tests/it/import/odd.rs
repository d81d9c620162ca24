//! Odd files: what cannot be read says why, what can be read is read right.

use serde_json::Value;

use super::{accounted, number};
use crate::harness::Home;
use crate::rows;

#[test]
fn names_that_are_not_known_are_made_or_kept() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    home.file("in.csv", "name,source,owner,stage\n张三,新展会,nobody,someday\nAnn,expo,bob,qualified\nBob,,BOB,\n");
    let ran = home.sh("tend import leads in.csv -o json").ok();
    assert!(ran.stderr.contains("新展会") && ran.stderr.contains("expo"), "new sources are said: {}", ran.stderr);
    let show = |id: &str| home.run(&["lead", "show", id, "-o", "json"]).ok().json();
    let (first, second, third) = (show("L-1"), show("L-2"), show("L-3"));
    assert_eq!((&first["source"], &first["owner"], &first["stage"]), (&"新展会".into(), &"ann".into(), &"ml".into()));
    assert_eq!(first["extra"], serde_json::json!({"owner": "nobody", "stage": "someday"}));
    assert_eq!((&second["source"], &second["owner"], &second["stage"]), (&"expo".into(), &"bob".into(), &"sql".into()));
    assert_eq!((&second["extra"], &third["owner"]), (&Value::Null, &"bob".into()), "a login in capitals is a login");
    let sources = home.sh("tend source list --fields code -o tsv").ok().stdout.clone();
    assert!(sources.contains("新展会") && sources.contains("expo"), "{sources}");
    home.sh("tend undo").ok();
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM source"), 0, "made sources go with the import");
    // The flag stands in for whom nobody knows.
    home.sh("tend import leads in.csv --owner bob").ok();
    assert_eq!(show("L-4")["owner"], "bob");
}

#[test]
fn phones_that_a_spreadsheet_mangled_are_mended_or_refused() {
    let home = Home::new();
    let cells = [
        ("１３８００１３８０００", Some(vec!["13800138000"])),
        ("'13800138001", Some(vec!["13800138001"])),
        ("\"=\"\"13800138002\"\"\"", Some(vec!["13800138002"])),
        ("13800138003.0", Some(vec!["13800138003"])),
        ("1.3800138004E10", Some(vec!["13800138004"])),
        ("13800138005/0571-88888888", Some(vec!["13800138005", "0571-88888888"])),
        ("13800138006 13900139006", Some(vec!["13800138006", "13900139006"])),
        ("手机：138-0013-8007", Some(vec!["138-0013-8007"])),
        ("\u{a0}13800138008\u{200b}", Some(vec!["13800138008"])),
        ("1234567", Some(vec!["1234567"])),
        ("1.38E+10", None),
        ("8.61381E+12", None),
        ("12", None),
    ];
    let mut text = String::from("name,phone\n");
    cells.iter().enumerate().for_each(|(n, (cell, _))| text.push_str(&format!("P{n},{cell}\n")));
    home.file("in.csv", text);
    let sum = accounted(home.sh("tend import leads in.csv -o json").fails(5).json(), "phones");
    assert_eq!((number(&sum, "added"), number(&sum, "rejected"), number(&sum, "unverified")), (10, 3, 1), "{sum}");
    for (n, (cell, expected)) in cells.iter().enumerate() {
        let Some(expected) = expected else { continue };
        let lead = home.run(&["lead", "show", &format!("P{n}"), "-o", "json"]).ok().json();
        assert_eq!(lead["phones"], serde_json::json!(expected), "{cell}");
    }
    assert_eq!(
        home.sh("tend find 13800138000 -o ids").ok().stdout.lines().count(),
        1,
        "full-width digits are found by plain ones"
    );
}

#[test]
fn files_that_cannot_be_read_say_why() {
    let home = Home::new();
    home.sh("tend lead add First").ok();
    home.file("folder/x", "");
    home.file("binary.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01".repeat(9));
    home.file("book.xlsx", [&b"PK\x03\x04\x14\0\x06\0\x08\0"[..], &[0x8f; 3000]].concat());
    home.file("empty.csv", "");
    home.file("blank.csv", "\n , \n\n");
    home.file("bare.csv", "张三,13800138000\n李四,13800138001\n");
    home.file("quote.csv", "name,note\nAnn,x\n\"Bob,y\nCy,z\n");
    home.file("broken.csv", b"name,note\nAnn,x\nBob,\xff\xfe\xfa\xc0\xc1 \x81 broken\n");
    home.file("zero.csv", b"name,note\nAnn,x\nBob,\0\n");
    home.file("other.csv", "colour,weight\nred,3\n");
    let before = rows::dump(&home.db());
    for (file, exit, code, words) in [
        ("folder", 1, "invalid", "folder"),
        ("missing.csv", 3, "not_found", "missing.csv"),
        ("binary.csv", 1, "invalid", "no text file"),
        ("book.xlsx", 1, "invalid", "book.xlsx"),
        ("empty.csv", 1, "invalid", "empty"),
        ("blank.csv", 1, "invalid", "blank.csv"),
        ("bare.csv", 1, "invalid", "column names"),
        ("quote.csv", 1, "invalid", "line 3"),
        ("zero.csv", 1, "invalid", "zero.csv"),
        ("other.csv", 1, "invalid", "colour"),
    ] {
        let ran = home.run(&["import", "leads", file, "-o", "json"]);
        assert_eq!(ran.code, exit, "{file}: {}{}", ran.stdout, ran.stderr);
        let error = ran.error();
        assert_eq!(error["code"], code, "{file}: {error}");
        assert!(error["message"].as_str().is_some_and(|message| message.contains(words)), "{file}: {error}");
        rows::same(&before, &rows::dump(&home.db()), file);
    }
    for (flags, words) in [("--encoding utf-8", "line 3"), ("--encoding klingon", "klingon"), ("--delimiter ab", "ab")] {
        let ran = home.sh(&format!("tend import leads broken.csv {flags} -o json"));
        assert!(matches!(ran.code, 1 | 2), "{flags}: {}", ran.stderr);
        assert!(ran.error()["message"].as_str().is_some_and(|message| message.contains(words)), "{flags}: {}", ran.stderr);
        rows::same(&before, &rows::dump(&home.db()), flags);
    }
}

#[test]
fn a_file_of_a_header_alone_is_nothing_to_do() {
    let home = Home::new();
    home.sh("tend lead add First").ok();
    home.file("in.csv", "name,phone\n");
    let ran = home.sh("tend import leads in.csv -o json").ok();
    assert_eq!((number(&ran.json(), "read"), &ran.json()["op"]), (0, &Value::Null));
    assert!(!ran.stderr.lines().any(|line| line.ends_with(": ")), "{:?}", ran.stderr);
    assert_eq!(rows::number(&home.db(), "SELECT max(id) FROM operation"), 2, "nothing was done");
    // The line with the names may stand lower, or be named.
    home.file("low.csv", "导出 2026-09-01,\n\nname,phone\nAnn,13800138000\n");
    assert_eq!(number(&home.sh("tend import leads low.csv -o json").ok().json(), "added"), 1);
    home.file("bare.csv", "x,y\n1,2\nname,phone\nBob,13800138001\n");
    assert_eq!(number(&home.sh("tend import leads bare.csv --skip 2 -o json").ok().json(), "added"), 1);
}

#[test]
fn encodings_and_delimiters_are_found() {
    let text = "name,city,note\nJürgen Größe,Köln,a\nJosé Peña,Málaga,b\n";
    let utf16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "\u{feff}".chars().chain(text.chars()).flat_map(|c| order(u32::from(c) as u16)).collect()
    };
    let latin: Vec<u8> = text.chars().map(|c| u32::from(c) as u8).collect();
    let quoted = "name;city;note\nJürgen Größe;Köln;\"a\"\nJosé Peña;Málaga;b\n";
    for (name, bytes, encoding, delimiter) in [
        ("utf-16le", utf16(u16::to_le_bytes), "utf-16le", ","),
        ("utf-16be", utf16(u16::to_be_bytes), "utf-16be", ","),
        ("cp1252", latin, "windows-1252", ","),
        ("bom", [b"\xef\xbb\xbf", text.as_bytes()].concat(), "utf-8", ","),
        ("crlf", text.replace('\n', "\r\n").into_bytes(), "utf-8", ","),
        ("semicolon", quoted.as_bytes().to_vec(), "utf-8", ";"),
        ("tab", text.replace(',', "\t").into_bytes(), "utf-8", "\t"),
        ("bar", text.replace(',', "|").into_bytes(), "utf-8", "|"),
        ("sep", format!("sep=;\r\n{quoted}").into_bytes(), "utf-8", ";"),
    ] {
        let home = Home::new();
        home.file("in.csv", bytes);
        let sum = accounted(home.sh("tend import leads in.csv -o json").ok().json(), name);
        assert_eq!(
            (&sum["encoding"], &sum["delimiter"], number(&sum, "added")),
            (&encoding.into(), &delimiter.into(), 2),
            "{name}: {sum}"
        );
        let listed = home.sh("tend lead list --fields name,city,note --sort id -o tsv").ok().stdout.clone();
        assert_eq!(listed, "Jürgen Größe\tKöln\ta\nJosé Peña\tMálaga\tb\n", "{name}");
    }
    let home = Home::new();
    home.file("in.csv", encoding_rs::GBK.encode("姓名,城市\n张三,宁波\n").0);
    let sum = home.sh("tend import leads in.csv -o json").ok().json();
    assert_eq!(sum["encoding"], "gb18030", "{sum}");
    assert_eq!(home.sh("tend lead list --fields name,city -o tsv").ok().stdout, "张三\t宁波\n");
}

#[test]
fn escape_sequences_in_cells_are_stored_exactly_and_never_reach_a_terminal() {
    let home = Home::new();
    let nasty = "Ann\u{1b}[31mred\u{1b}]52;c;aGk=\u{7}\u{202e}evil";
    // Few enough among many for the file to be text.
    let plain = "Somebody,an ordinary note of some length,w\n".repeat(20);
    let head = "name,note,\u{1b}[1mhead";
    home.file("in.csv", format!("{head}\n{nasty},a\u{9b}31m,x\n{nasty},\u{1b}[2J,y\nBad\u{1b}[5m,12,z\n{plain}"));
    let ran = home.sh("tend import leads in.csv -n").ok();
    let mut talk = ran.stderr.clone();
    let ran = home.sh("tend import leads in.csv -o json").ok();
    talk.push_str(&ran.stderr);
    assert_eq!(
        home.sh("tend lead list --fields name --sort id -o json").ok().json()[0]["name"],
        nasty,
        "machines get it exactly"
    );
    for line in [
        "lead list -o table",
        "find Ann -o table",
        "lead list -o tsv",
        "history L-1",
        "lead show L-1 -o table",
        "lead edit L-1 --note x",
        "undo",
    ] {
        let ran = home.sh(&format!("tend {line}")).ok();
        talk.push_str(&ran.stderr);
        if !line.ends_with("tsv") {
            talk.push_str(&ran.stdout);
        }
    }
    let live: Vec<char> = talk.chars().filter(|c| matches!(c, '\u{1b}' | '\u{7}' | '\u{9b}' | '\u{202e}')).collect();
    assert!(live.is_empty(), "{live:?} in {talk:?}");
}

#[test]
fn a_contact_is_at_the_customer_that_is_called_as_its_company() {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend customer add 上海永达压缩机有限公司",
        "tend customer add 两家公司",
        "tend customer add 两家公司",
        "tend customer add 别人公司 --owner bob",
        "tend customer add Acme --alias 'Acme Trading'",
    ] {
        home.sh(line).ok();
    }
    let rows = "姓名,公司,手机\n甲,上海永达压缩机有限公司,13800138001\n乙,永达压缩机,13800138002\n丙,两家公司,13800138003\n\
                丁,别人公司,13800138004\n戊,ACME trading,13800138005\n己,没有的公司,13800138006\n";
    home.file("p.csv", rows);
    home.sh("tend import contacts p.csv --yes").ok();
    let customer = |name: &str| home.run(&["contact", "show", name, "-o", "json"]).ok().json()["customer"].clone();
    let wanted = ["C-1", "", "", "C-4", "C-5", ""];
    for (name, id) in ["甲", "乙", "丙", "丁", "戊", "己"].iter().zip(wanted) {
        assert_eq!(customer(name).as_str().unwrap_or_default(), id, "{name}");
    }
    // Another's customer is none to be at.
    home.file("q.csv", "姓名,公司\n庚,上海永达压缩机有限公司\n辛,别人公司\n");
    home.as_user("bob").sh("tend import contacts q.csv --yes").ok();
    assert!(home.as_user("bob").sh("tend contact show 庚 -o json").ok().json()["customer"].is_null());
    assert_eq!(customer("辛"), "C-4");
    home.as_user("bob").sh("tend undo").ok();
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend contact list -o ids").ok().stdout, "");
}

#[test]
fn what_no_field_holds_is_kept_and_told() {
    let home = Home::new();
    home.run(&["user", "add", "bob", "--role", "rep"]).ok();
    home.file(
        "in.csv",
        "姓名,手机,跟进人,年龄,获取时间\n李四,13900001111,bob,33,去年某天\n王五,13900002222,bob,,2026-09-01\n合计,,,33,\n",
    );
    let ran = home.lang("en").run(&["import", "leads", "in.csv"]).fails(5);
    for told in
        ["kept beside the fields: 年龄", "获取时间: what its field does not take", "line 4: '合计' sums up the rows above"]
    {
        assert!(ran.both().contains(told), "{told}: {}", ran.both());
    }
    let lead = home.run(&["lead", "show", "L-1", "-o", "json"]).ok().json();
    assert_eq!(lead["owner"], "bob");
    assert!(lead["extra"].to_string().contains("去年某天"), "{lead}");
    home.file("name.csv", "name,company\nTotal,Total Energies\n");
    home.run(&["import", "leads", "name.csv"]).ok();
}

#[test]
fn whoever_made_a_record_elsewhere_is_kept_as_its_author() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    home.sh("tend lead add 甲").ok();
    home.file("l.csv", "姓名,创建人,创建时间\n张三,bob,2024-05-06 07:08\n李四,nobody,\n");
    home.sh("tend import leads l.csv --yes").ok();
    let lead = home.sh("tend lead show L-2 -o json").ok().json();
    assert_eq!(lead["created_by"], "bob");
    assert!(lead["created_at"].as_str().expect("a moment").starts_with("2024-05-06T07:08"), "{lead}");
    assert_eq!((&lead["owner"], lead["extra"]["created_by"].is_null()), (&"ann".into(), true), "its owner is another matter");
    let other = home.sh("tend lead show L-3 -o json").ok().json();
    assert_eq!((&other["created_by"], &other["extra"]["created_by"]), (&"ann".into(), &"nobody".into()));
    // Whoever may not assign signs for what he brings.
    home.sh("tend undo").ok();
    home.file("r.csv", "姓名,创建人\n王五,ann\n");
    home.sh("TEND_USER=bob tend import leads r.csv --yes").ok();
    let lead = home.sh("tend lead list --where 'name = 王五' -o json").ok().json();
    assert_eq!((&lead[0]["created_by"], &lead[0]["extra"]["created_by"]), (&"bob".into(), &"ann".into()));
    home.file("f.csv", "lead,内容,created by\nL-1,来电,bob\n");
    home.sh("tend import followups f.csv --yes").ok();
    assert_eq!(home.sh("tend followup show F-1 -o json").ok().json()["author"], "bob");
    // Where both are told, both are kept, in whatever order.
    home.file("g.csv", "lead,内容,created by,author\nL-1,再来电,bob,ann\n");
    home.sh("tend import followups g.csv --yes").ok();
    let both = home.sh("tend followup show F-2 -o json").ok().json();
    assert_eq!((&both["author"], &both["created_by"]), (&"ann".into(), &"bob".into()), "{both}");
}
