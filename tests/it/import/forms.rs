//! Lists of other forms: JSON, a line an object, cards, calendars.

use std::fs;
use std::path::Path;

use crate::harness::{Home, shared};

#[test]
fn json_comes_in_whole_by_the_line_and_from_a_pipe() {
    let home = Home::new();
    let whole = r#"[{"name":"张三","phone":["13800138000","021-5555 6666"],"company":{"name":"永达"},"tags":["vip","a"],"extra":{"柜号":"7"}},
        {"name":"李四","note":"a\nb","柜号":8,"gone":null}]"#;
    home.file("whole.json", whole);
    let sum = home.sh("tend import leads whole.json --yes -o json").ok().json();
    assert_eq!((&sum["read"], &sum["added"]), (&2.into(), &2.into()), "{sum}");
    let lead = home.sh("tend lead show L-1 -o json").ok().json();
    assert_eq!(lead["phones"], serde_json::json!(["13800138000", "021-5555 6666"]));
    assert_eq!(
        (&lead["company"], &lead["tags"], &lead["extra"]["柜号"]),
        (&"永达".into(), &serde_json::json!(["vip", "a"]), &"7".into())
    );
    let other = home.sh("tend lead show L-2 -o json").ok().json();
    assert_eq!((&other["note"], &other["extra"]["柜号"]), (&"a\nb".into(), &"8".into()), "{other}");
    // The same again changes nothing.
    assert_eq!(home.sh("tend import leads whole.json --yes -o json").ok().json()["unchanged"], 2);
    let lines = "{\"name\":\"王五\"}\n{\"name\":\"x\",\"company\":\"y\"}\n\n{\"name\":\"赵六\"}\n";
    let sum = home.stdin(lines).sh("tend import leads - --yes --rejects r.csv -o json").ok().json();
    assert_eq!((&sum["read"], &sum["added"]), (&3.into(), &3.into()), "{sum}");
    home.file("bad.ndjson", "{\"name\":\"a\"}\n{\"phone\":\"1\",\"x\":\"y\"}\n");
    let refused = home.sh("tend import leads bad.ndjson --yes").any();
    assert!(refused.stderr.contains("line 2: "), "an object is told by its own number: {}", refused.stderr);
}

#[test]
fn broken_json_is_refused_with_its_place_and_nothing_comes_in() {
    let home = Home::new();
    for (text, told) in
        [("[{\"name\":\"a\"}, {\"name\"", "line 1"), ("{\"name\":\"a\"}\n{\"name\":}\n", "line 2"), ("[{\"a\":1}] x", "trailing")]
    {
        home.file("bad.json", text);
        let refused = home.sh("tend import leads bad.json --yes").fails(1);
        assert!(refused.stderr.contains(told), "{text}: {}", refused.stderr);
    }
    let deep = format!("[{}1{}]", "{\"a\":".repeat(500), "}".repeat(500));
    home.file("deep.json", deep);
    home.sh("tend import leads deep.json --yes").fails(1);
    home.file("empty.json", "[]");
    home.sh("tend import leads empty.json --yes").fails(1);
    assert!(!home.db().exists() || home.sh("tend lead list -o ids").ok().stdout.is_empty());
}

#[test]
fn of_several_arrays_the_one_of_the_noun_is_meant() {
    let home = Home::new();
    let text = r#"{"users":[{"name":"x"}],"contacts":[{"name":"张三"},{"name":"李四"}],"companies":[{"name":"永达"}]}"#;
    home.file("all.json", text);
    assert_eq!(home.sh("tend import contacts all.json --yes -o json").ok().json()["added"], 2);
    assert_eq!(home.sh("tend import customers all.json --sheet companies --yes -o json").ok().json()["added"], 1);
}

#[test]
fn what_was_written_out_as_json_comes_in_again() {
    let home = Home::new();
    home.file("l.csv", "姓名,公司,电话,标签,柜号,备注\n张三,永达,13800138000,vip;a,7,\"x\ny\"\n李四,,,,,\n");
    home.sh("tend import leads l.csv --yes").ok();
    home.sh("tend lead edit L-2 --note 'a; b' --email a@b.example").ok();
    let fields = "name,company,phones,emails,tags,note,stage,source";
    let written = |home: &Home| home.run(&["lead", "list", "--fields", fields, "--sort", "id", "-o", "json"]).ok().stdout.clone();
    for form in ["json", "ndjson", "csv"] {
        let out = home.run(&["export", "leads", "-o", form]).ok().stdout.clone();
        let other = Home::new();
        other.file("in", out);
        other.sh("tend import leads in --yes").ok();
        assert_eq!(written(&home), written(&other), "{form}");
        let extra = other.sh("tend lead show L-1 -o json").ok().json()["extra"].clone();
        assert_eq!(extra["柜号"], "7", "{form}: {extra}");
        assert!(extra["uid"].is_null() && extra["op"].is_null() && extra["extra"].is_null(), "{form}: {extra}");
    }
}

/// How many rows were read, or why the file was refused.
fn outcome(home: &Home, noun: &str, file: &Path) -> Result<u64, String> {
    let out = home.run(&["import", noun, file.to_str().expect("a path"), "--yes", "--dry-run", "-o", "json"]).any();
    let told = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
    match told(&out.stdout).and_then(|sum| sum["read"].as_u64()) {
        Some(read) => Ok(read),
        None => Err(out.stderr.clone()),
    }
}

fn files(folder: &Path, ending: &str, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|met| met == ending) {
            found.push(path);
        }
    }
}

#[test]
fn every_card_is_read_or_refused_with_a_reason() {
    let Some(data) = shared().map(|shared| shared.join("data/vcard")) else { return };
    let known: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(data.join("reference.dev.json")).expect("answers")).expect("JSON");
    let (home, mut all, mut rows) = (Home::new(), Vec::new(), 0);
    files(&data, "vcf", &mut all);
    all.sort();
    for file in &all {
        let name = file.strip_prefix(&data).expect("a name").to_str().expect("text");
        let cards = known["detail"][name]["cards"].as_u64().expect("a count");
        match outcome(&home, "contacts", file) {
            Ok(read) => {
                // What no other tool finds a card in may be told as a row that is rejected.
                assert!(read == cards || cards == 0, "{name}: {read} of {cards}");
                rows += read;
            }
            Err(reason) => assert!(reason.contains("line 1") || reason.contains("fits a field"), "{name}: {reason}"),
        }
    }
    assert!(all.len() >= 44 && rows >= 46, "{rows} cards of {} files", all.len());
}

#[test]
fn cards_of_all_three_versions_say_the_same() {
    let home = Home::new();
    let old = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=D5=C5;=C8=FD\r\nFN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=D5=C5=C8=FD\r\nTEL;CELL:13800138000\r\nORG:Acme;Sales\r\nEND:VCARD\r\n";
    let third = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Moo\r\n re\r\nN:Moore;Ann;;;\r\nTEL;TYPE=WORK:+44 20 7946 0000\r\nTEL;TYPE=CELL:+44 7700 900123\r\nEMAIL:ann@acme.example\r\nADR;TYPE=WORK:;;1 High St;London;;W1;UK\r\nNOTE:one\\ntwo\\, three\r\nX-WECHAT:annm\r\nEND:VCARD\r\n";
    let fourth =
        "BEGIN:VCARD\nVERSION:4.0\nFN:李四\nTEL;VALUE=uri:tel:+86-138-0013-8001\nBDAY:--0415\nCATEGORIES:vip,old\nEND:VCARD\n";
    home.file("all.vcf", format!("{old}{third}{fourth}"));
    home.sh("tend import contacts all.vcf --yes").ok();
    let contact = |id: &str| home.run(&["contact", "show", id, "-o", "json"]).ok().json();
    let (one, two, three) = (contact("P-1"), contact("P-2"), contact("P-3"));
    assert_eq!((&one["name"], &one["company"], &one["department"]), (&"张三".into(), &"Acme".into(), &"Sales".into()), "{one}");
    assert_eq!((&two["name"], &two["city"], &two["wechat"]), (&"Ann Moore".into(), &"London".into(), &"annm".into()), "{two}");
    assert_eq!(two["phones"].as_array().map(Vec::len), Some(2), "{two}");
    assert_eq!((&two["note"], &two["address"]), (&"one\ntwo, three".into(), &"1 High St, W1, UK".into()), "{two}");
    assert_eq!((&three["birthday"], &three["tags"]), (&"04-15".into(), &serde_json::json!(["vip", "old"])), "{three}");
    assert_eq!(home.sh("tend find 13800138001 -o ids").ok().stdout, "P-3\n");
}

#[test]
fn tasks_and_events_of_calendars_come_in_as_tasks() {
    let home = Home::new();
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:t1\r\nSUMMARY:回访\r\nDUE;TZID=Asia/Shanghai:20261203T100000\r\nEND:VTODO\r\nBEGIN:VTODO\r\nSUMMARY:send offer\r\nDUE;VALUE=DATE:20261204\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nSUMMARY:visit\r\nDTSTART:20261205T083000Z\r\nDTEND:20261205T093000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    home.file("cal.ics", calendar);
    home.sh("tend import tasks cal.ics --yes").ok();
    let due = |id: &str| home.run(&["task", "show", id, "-o", "json"]).ok().json()["due"].as_str().unwrap_or("").to_owned();
    let at = |text: &str| chrono::DateTime::parse_from_rfc3339(text).map(|at| at.timestamp()).ok();
    assert_eq!(at(&due("T-1")), at("2026-12-03T10:00:00+08:00"), "{}", due("T-1"));
    assert!(due("T-2").starts_with("2026-12-04"), "{}", due("T-2"));
    assert_eq!(at(&due("T-3")), at("2026-12-05T08:30:00Z"));
}

#[test]
fn every_event_of_a_calendar_is_read() {
    let Some(data) = shared().map(|shared| shared.join("data/ics")) else { return };
    let known: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(data.join("reference.dev.json")).expect("answers")).expect("JSON");
    let (home, mut all, mut rows) = (Home::new(), Vec::new(), 0);
    files(&data, "ics", &mut all);
    for file in &all {
        let name = file.strip_prefix(&data).expect("a name").to_str().expect("text");
        let told = &known["detail"][name];
        let events = told["VEVENT"].as_u64().unwrap_or(0) + told["VTODO"].as_u64().unwrap_or(0);
        match outcome(&home, "tasks", file) {
            Ok(read) => {
                assert_eq!(read, events, "{name}");
                rows += read;
            }
            Err(reason) => assert!(reason.contains("is empty") || reason.contains("line 1"), "{name}: {reason}"),
        }
    }
    assert!(rows >= 23, "{rows} events of {} files", all.len());
}

#[test]
fn cards_and_calendars_that_were_written_come_in_again() {
    let home = Home::new();
    home.sh("tend customer add 上海永达压缩机有限公司").ok();
    home.sh("tend contact add 张三 --customer C-1 --phone 13800138000 --phone '021-5555 6666' --email z@yongda.example --title 采购经理 --city 上海 --address '南京路1号; 3楼' --tag vip --wechat zs").ok();
    home.run(&["contact", "edit", "P-1", "--note", "一行, 二\n三行\\四"]).ok();
    home.sh("tend contact add 'Ann Moore' --company Acme").ok();
    for (flags, version) in [("--vcard", "3.0"), ("--vcard=4", "4.0"), ("--out c.vcf", "3.0")] {
        let mut cards = home.sh(&format!("tend export contacts {flags}")).ok().stdout.clone();
        if flags.contains("--out") {
            cards = fs::read_to_string(home.path().join("c.vcf")).expect("cards");
        }
        assert_eq!(cards.matches(&format!("VERSION:{version}\r\n")).count(), 2, "{cards}");
        assert!(cards.split("\r\n").all(|line| line.len() <= 75), "lines are folded: {cards}");
        let other = Home::new();
        other.file("in.vcf", cards);
        other.sh("tend customer add 上海永达压缩机有限公司").ok();
        other.sh("tend import contacts in.vcf --yes").ok();
        for id in ["P-1", "P-2"] {
            let (one, again) = (
                home.run(&["contact", "show", id, "-o", "json"]).ok().json(),
                other.run(&["contact", "show", id, "-o", "json"]).ok().json(),
            );
            for field in ["name", "phones", "emails", "title", "city", "address", "tags", "wechat", "note", "customer"] {
                assert_eq!(one[field], again[field], "{flags}, {id}: {field}");
            }
        }
    }
    home.sh("tend task add 回访 --due '2026-12-03 10:00' --note 'a; b, c'").ok();
    home.sh("tend task add 'send offer' --due 2026-12-04").ok();
    home.sh("tend task done T-2").ok();
    let calendar = home.sh("tend export tasks --ics").ok().stdout.clone();
    let other = Home::new();
    other.file("in.ics", calendar.clone());
    other.sh("tend import tasks in.ics --yes").ok();
    for id in ["T-1", "T-2"] {
        let (one, again) = (
            home.run(&["task", "show", id, "-o", "json"]).ok().json(),
            other.run(&["task", "show", id, "-o", "json"]).ok().json(),
        );
        for field in ["title", "due", "note", "state"] {
            assert_eq!(one[field], again[field], "{id}: {field}\n{calendar}");
        }
    }
}

#[test]
fn what_would_fill_the_memory_is_refused_and_writes_nothing() {
    let home = Home::new();
    home.sh("tend lead add 甲").ok();
    let keys: Vec<String> = (0..700_000).map(|number| format!("\"key{number}\":1")).collect();
    home.file("keys.json", format!("[{{{}}}]", keys.join(",")));
    home.file("few.json", format!("[{{{}}}]", keys[..20_000].join(",")));
    home.file("text.json", format!("[{{\"name\":\"{}\"}}]", "a".repeat(40 << 20)));
    home.file("alone.json", format!("{{\"name\":\"{}\"}}", "a".repeat(40 << 20)));
    for (file, why) in [
        ("keys.json", "too large to be read whole"),
        ("few.json", "more different fields"),
        ("text.json", "too large to be read whole"),
        ("alone.json", "too large to be read whole"),
    ] {
        let refused = home.run(&["import", "leads", file, "--yes"]).fails(1);
        assert!(refused.stderr.contains(why), "{file}: {}", refused.stderr);
    }
    // A picture is left out, however large, and the card is not.
    let picture = format!("PHOTO;ENCODING=b:{}\n {}\n", "A".repeat(20 << 20), "B".repeat(20 << 20));
    home.file("photo.vcf", format!("BEGIN:VCARD\nVERSION:3.0\nFN:张三\n{picture}TEL:13800138000\nEND:VCARD\n"));
    assert_eq!(home.sh("tend import contacts photo.vcf --yes -o json").ok().json()["added"], 1);
    assert_eq!(home.sh("tend contact show P-1 -o json").ok().json()["phones"][0], "13800138000");
    let many = "TEL:1\n".repeat(200_000);
    home.file("many.vcf", format!("BEGIN:VCARD\nVERSION:3.0\nFN:李四\n{many}END:VCARD\n"));
    home.sh("tend import contacts many.vcf --yes --dry-run").any();
    assert_eq!(home.sh("tend lead list -o ids").ok().stdout.lines().count(), 1);
}

#[test]
fn a_card_without_a_whole_name_has_one_beside_others() {
    let home = Home::new();
    let parts = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Zhang;San;;Dr.;\r\nTEL:13800138000\r\nEND:VCARD\r\n\
                 BEGIN:VCARD\r\nVERSION:2.1\r\nN:欧阳;建国;;;\r\nTEL:13800138001\r\nEND:VCARD\r\n";
    let whole = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nTEL:13900139000\r\nEND:VCARD\r\n";
    for (name, cards) in [("parts.vcf", parts.to_owned()), ("both.vcf", format!("{parts}{whole}"))] {
        home.file(name, cards);
        home.sh(&format!("tend import contacts {name} --yes")).ok();
        let names = home.sh("tend contact list --fields name --sort id -o tsv").ok().stdout.clone();
        assert!(names.starts_with("Dr. San Zhang\n欧阳建国\n"), "{name}: {names}");
        home.sh("tend undo").ok();
    }
}

#[test]
fn the_list_of_an_object_is_found_or_asked_for() {
    let home = Home::new();
    home.file("one.json", r#"{"meta":{"n":2},"客户":[{"名称":"甲公司"},{"名称":"乙公司"}]}"#);
    assert_eq!(home.sh("tend import customers one.json --yes -o json").ok().json()["added"], 2);
    let refused = home.sh("tend import customers one.json --sheet nope --yes").fails(2);
    assert!(refused.stderr.contains("no list 'nope'") && refused.stderr.contains("--sheet nope"), "{}", refused.stderr);
    home.file("a.json", r#"[{"名称":"丙公司"}]"#);
    home.sh("tend import customers a.json --sheet nope --yes").fails(2);
}
