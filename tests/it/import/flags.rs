//! The flags of an import.

use std::fs;

use serde_json::Value;

use super::{accounted, number};
use crate::harness::{Home, Ran};
use crate::rows;

/// The counts that are not zero, as `added 2, skipped 1`.
fn counts(ran: &Ran) -> String {
    let sum = accounted(ran.json(), "sum");
    let parts = super::PARTS.iter().filter(|part| number(&sum, part) > 0);
    parts.map(|part| format!("{part} {}", number(&sum, part))).collect::<Vec<_>>().join(", ")
}

/// A field of a lead.
fn field(home: &Home, id: &str, key: &str) -> Value {
    home.run(&["lead", "show", id, "-o", "json"]).ok().json()[key].take()
}

fn leads(home: &Home) -> i64 {
    rows::number(&home.db(), "SELECT count(*) FROM lead")
}

#[test]
fn a_map_corrects_what_was_found() {
    let home = Home::new();
    home.file("in.csv", "甲,乙,丙\n张三,13800138000,永达\n");
    home.sh("tend import leads in.csv --map 'name=甲,phones=乙' --map '公司=#3'").ok();
    let lead = home.sh("tend lead show L-1 -o json").ok().json();
    assert_eq!((&lead["name"], &lead["phones"][0], &lead["company"]), (&"张三".into(), &"13800138000".into(), &"永达".into()));
    home.sh("tend undo").ok();
    // What is mapped to nothing is kept beside the record.
    home.sh("tend import leads in.csv --map 'name=甲,company=丙'").ok();
    assert_eq!(field(&home, "L-2", "extra"), serde_json::json!({"乙": "13800138000"}));
    for (map, met) in [("nmae=甲", "nmae"), ("name=丁", "丁"), ("name", "name"), ("name=#9", "#9")] {
        let error = home.run(&["import", "leads", "in.csv", "--map", map, "-o", "json"]).fails(2).error();
        assert_eq!(error["code"], "usage", "{map}");
        assert!(error["message"].as_str().is_some_and(|message| message.contains(met)), "{error}");
        assert!(error["hint"].as_str().is_some_and(|hint| hint.contains("--map")), "{error}");
    }
}

#[test]
fn duplicates_are_met_by_the_key_asked_for() {
    let first = "name,company,phone,email,ext_id,city\n张三,A,13800138000,a@x.com,E1,\n";
    let second = "name,company,phone,email,ext_id,city\n\
                  张三,B,+86 138 0013 8000,A@X.com,E1,Bonn\n\
                  New,C,13900139000,n@x.com,E2,\n";
    for key in ["phone", "email", "ext_id", "name"] {
        for (on_dup, expected, company, city) in [
            ("skip", "added 1, skipped 1", "A", Value::Null),
            ("update", "added 1, updated 1", "B", "Bonn".into()),
            ("fill", "added 1, updated 1", "A", "Bonn".into()),
        ] {
            let home = Home::new();
            home.file("first.csv", first);
            home.file("second.csv", second);
            home.sh("tend import leads first.csv").ok();
            let before = rows::dump(&home.db());
            let line = format!("tend import leads second.csv --key {key} --on-dup {on_dup} -o json");
            assert_eq!(counts(&home.sh(&line)), expected, "{key} {on_dup}");
            let what = format!("{key} {on_dup}");
            assert_eq!((field(&home, "L-1", "company"), field(&home, "L-1", "city")), (company.into(), city), "{what}");
            assert_eq!(field(&home, "L-1", "owner"), "ann", "{what}");
            assert_eq!(leads(&home), 2, "{what}");
            let again = home.sh(&line);
            assert_eq!((again.code, number(&again.json(), "added"), number(&again.json(), "updated")), (0, 0, 0), "{what}");
            home.sh("tend undo").ok();
            rows::same(&before, &rows::dump(&home.db()), &what);
        }
        let home = Home::new();
        home.file("first.csv", first);
        home.file("second.csv", second.replace("\n张三", "\nEarlier,,13700137000,e@x.com,E0,\n张三"));
        home.sh("tend import leads first.csv").ok();
        let before = rows::dump(&home.db());
        let ran = home.sh(&format!("tend import leads second.csv --key {key} --on-dup fail -o json")).fails(4);
        let error = ran.error();
        assert_eq!(error["code"], "duplicate", "{key}");
        let message = error["message"].as_str().unwrap_or_default();
        assert!(message.contains("L-1") && message.contains("line 3"), "{key}: {message}");
        rows::same(&before, &rows::dump(&home.db()), "fail stops the whole import");
    }
    let home = Home::new();
    home.file("first.csv", first);
    let error = home.sh("tend import leads first.csv --key colour -o json").fails(2).error();
    assert_eq!(error["code"], "usage");
}

#[test]
fn phones_and_mails_alone_never_join_two_people() {
    let home = Home::new();
    home.file("line.csv", "name,phone,email\nAnn,0571-88888888,office@x.com\nBob,0571-88888888,office@x.com\n");
    assert_eq!(counts(&home.sh("tend import leads line.csv -o json")), "added 2", "a shared line");
    home.file("ids.csv", "name,编号\nAnn,7\nBob,8\nAnn again,7\n");
    assert_eq!(
        counts(&home.sh("tend import leads ids.csv -o json")),
        "added 2, skipped 1",
        "an id of their own is the default key"
    );
}

#[test]
fn a_key_holds_within_one_file_too() {
    let home = Home::new();
    home.file("in.csv", "name,phone,city\nAnn,13800138000,\nBob,13800138001,\nAnn,138 0013 8000,Bonn\n");
    assert_eq!(counts(&home.sh("tend import leads in.csv --key phone --on-dup fill -o json")), "added 2, updated 1");
    assert_eq!(field(&home, "L-1", "city"), "Bonn");
    home.sh("tend undo").ok();
    assert_eq!(leads(&home), 0);
    assert_eq!(
        rows::number(&home.db(), "SELECT count(*) FROM lookup WHERE substr(key, length(key) - 8, 1) = x'04'"),
        0,
        "no key of it is left"
    );
}

#[test]
fn what_was_updated_or_added_is_there_to_be_seen() {
    let home = Home::new();
    home.sh("tend lead add Gone --phone 13800138000").ok();
    home.sh("tend lead rm L-1").ok();
    home.file("in.csv", "name,phone,city\nBack,13800138000,Bonn\n");
    for on_dup in ["update", "fill"] {
        let ran = home.sh(&format!("tend import leads in.csv --key phone --on-dup {on_dup} -o json"));
        if ran.code != 0 || number(&ran.json(), "added") + number(&ran.json(), "updated") == 0 {
            // Told instead: as good.
            assert!(ran.stderr.contains("L-1"), "{on_dup}: {}", ran.stderr);
            continue;
        }
        let listed = home.sh("tend lead list --fields phones -o tsv").ok().stdout.clone();
        assert!(listed.contains("13800138000"), "{on_dup}: {} but listed is {listed:?}", counts(&ran));
        home.sh("tend undo").ok();
    }
}

#[test]
fn errors_are_borne_as_far_as_asked() {
    let home = Home::new();
    home.sh("tend lead add First").ok();
    home.file("in.csv", "name,phone\nA,13800138000\nB,1.38E+10\nC,12\nD,13800138001\n");
    let before = rows::dump(&home.db());
    let refused = |flags: &str| {
        let error = home.sh(&format!("tend import leads in.csv {flags} -o json")).fails(1).error();
        rows::same(&before, &rows::dump(&home.db()), flags);
        assert!(!home.path().join("in.rejects.csv").exists(), "{flags}: no rejects file for what was not imported");
        assert_eq!(error["code"], "invalid", "{flags}");
        error["message"].as_str().unwrap_or_default().to_owned()
    };
    let abort = refused("--on-error abort");
    assert!(abort.contains("line 3") && abort.contains("1.38E+10"), "{abort}");
    for limit in ["--max-errors 1", "--max-errors 0", "--max-errors 49%", "--max-errors 0%"] {
        let message = refused(limit);
        assert!(message.contains("2 of 4"), "{message}");
    }
    for limit in ["--max-errors 2", "--max-errors 50%", "--max-errors 100%", ""] {
        assert_eq!(counts(&home.sh(&format!("tend import leads in.csv {limit} -o json"))), "added 2, rejected 2", "{limit}");
        home.sh("tend undo").ok();
    }
    assert!(matches!(home.sh("tend import leads in.csv --max-errors many").code, 1 | 2));
}

#[test]
fn mended_rejects_import_as_they_are() {
    let home = Home::new();
    home.file("in.csv", "姓名;手机;说明\n甲;13800138000;a\n乙;1.38E+10;\"b;\n\"\"c\"\"\"\n丙;12;d\n丁;13800138009;e\n");
    let sum = home.sh("tend import leads in.csv --rejects out/bad.csv -o json");
    assert_eq!(sum.code, 3, "a folder that is not there: {}", sum.stderr);
    assert_eq!(leads(&home), 0);
    let sum = home.sh("tend import leads in.csv --rejects bad.csv -o json").fails(5).json();
    assert_eq!(sum["rejects_file"], "bad.csv");
    let text = fs::read_to_string(home.path().join("bad.csv")).expect("rejects");
    let rows: Vec<Vec<String>> = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect();
    assert!(text.starts_with("\u{feff}姓名,手机,说明,_line,_error\n"), "{text}");
    assert_eq!((rows[0][2].as_str(), rows[0][3].as_str(), rows[1][3].as_str()), ("b;\n\"c\"", "3", "5"));
    assert!(rows.iter().all(|row| !row[4].is_empty()), "{rows:?}");
    // As they are they are refused again, into a file of their own.
    let again = home.sh("tend import leads bad.csv -o json").fails(1).error();
    assert!(again["message"].as_str().is_some_and(|message| message.contains("2 of 2")), "{again}");
    fs::write(home.path().join("bad.csv"), text.replace("1.38E+10", "13800138001").replace(",12,", ",13800138002,"))
        .expect("write");
    assert_eq!(counts(&home.sh("tend import leads bad.csv -o json")), "added 2");
    let lead = home.sh("tend lead show 乙 -o json").ok().json();
    assert_eq!((&lead["phones"][0], &lead["extra"]), (&"13800138001".into(), &Value::Null), "{lead}");
    assert_eq!(lead["note"], "b;\n\"c\"", "{lead}");
    assert_eq!(counts(&home.sh("tend import leads in.csv --rejects bad2.csv -o json")), "unchanged 2, rejected 2");
}

#[test]
fn the_file_itself_is_never_overwritten_by_its_rejects() {
    let home = Home::new();
    let text = "name,phone\nA,13800138000\nB,12\n";
    let file = home.file("in.csv", text);
    let ran = home.sh("tend import leads in.csv --rejects in.csv -o json");
    assert_eq!(fs::read_to_string(file).expect("the file"), text, "exit {}: {}", ran.code, ran.stderr);

    // A rejects file is a file like any other while it is being imported.
    let text = "name,phone,_line,_error\nB,12,3,too short\nC,13800138001,4,mended\n";
    let file = home.file("in.rejects.csv", text);
    let ran = home.sh("tend import leads in.rejects.csv --rejects ./in.rejects.csv -o json").fails(1);
    assert_eq!(ran.error()["code"], "io");
    assert_eq!(fs::read_to_string(&file).expect("the file"), text);
}

#[test]
fn a_dry_run_writes_nothing() {
    let home = Home::new();
    home.sh("tend lead add First").ok();
    home.file("in.csv", "name,phone,source\nA,13800138000,fair\nB,12,fair\n");
    let (before, folder) = (rows::dump(&home.db()), names(&home));
    let dry = home.sh("tend import leads in.csv -n -o json");
    assert_eq!(counts(&dry), "added 1, rejected 1");
    assert_eq!(dry.json()["rejects_file"], Value::Null);
    rows::same(&before, &rows::dump(&home.db()), "dry run");
    assert_eq!(names(&home), folder, "no file either");
    assert!(dry.stderr.contains("phone → Phone") && dry.stderr.contains("A | 13800138000"), "{}", dry.stderr);
    assert_eq!(rows::number(&home.db(), "SELECT max(id) FROM operation"), 2);
    assert_eq!(home.sh("tend lead add Next -o ids").ok().stdout, "L-2\n", "no number is used up");
    assert_eq!(counts(&home.sh("tend import leads in.csv -o json")), "added 1, rejected 1");
}

fn names(home: &Home) -> Vec<String> {
    let entries = fs::read_dir(home.path()).expect("a folder").flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let home = Home::new();
    let text = "姓名,手机\n张三,13800138000\n坏,12\n";
    let ran = home.stdin(text).run(&["import", "leads", "-", "-o", "json"]);
    assert_eq!((counts(&ran), ran.code), ("added 1, rejected 1".to_owned(), 5));
    let (gb, _, _) = encoding_rs::GB18030.encode(text);
    let ran = home.stdin(gb.into_owned()).run(&["import", "leads", "-", "-o", "json", "--rejects", "r.csv"]);
    assert_eq!(counts(&ran), "unchanged 1, rejected 1", "the same rows in another encoding: {}", ran.stderr);
    assert_eq!(home.stdin("").run(&["import", "leads", "-", "-o", "json"]).fails(1).error()["code"], "invalid");
    assert!(home.path().join("r.csv").is_file());
}

#[test]
fn every_row_gets_what_the_flags_say() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    home.file("in.csv", "name,source\nAnn,\nBob,web\n");
    home.sh("tend import leads in.csv --owner bob --source fair --tag new --tag 'hot' --campaign autumn").ok();
    let (ann, bob) = (home.sh("tend lead show Ann -o json").ok().json(), home.sh("tend lead show L-2 -o json").ok().json());
    assert_eq!((&ann["owner"], &ann["source"], &bob["source"]), (&"bob".into(), &"fair".into(), &"web".into()));
    assert_eq!((&ann["tags"], &ann["campaign"]), (&serde_json::json!(["new", "hot"]), &"autumn".into()));
    home.sh("tend import customers in.csv --pool default").ok();
    let customer = home.sh("tend customer show C-1 -o json").ok().json();
    assert_eq!((&customer["pool"], &customer["owner"]), (&"default".into(), &Value::Null));
    assert_eq!(home.sh("tend import leads in.csv --owner nobody -o json").fails(3).error()["code"], "not_found");
    home.sh("tend import leads in.csv --pool default").fails(2);
}

#[test]
fn a_record_is_known_by_its_code() {
    let home = Home::new();
    home.file("tags.csv", "code,note\nvip,first\nnew,x\nvip,again\n");
    assert_eq!(counts(&home.sh("tend import tags tags.csv -o json")), "added 2, skipped 1");
    home.file("more.csv", "code,note\nvip,changed\nbig,y\n");
    assert_eq!(counts(&home.sh("tend import tags more.csv --on-dup update -o json")), "added 1, updated 1");
    assert!(home.run(&["tag", "show", "vip"]).ok().stdout.contains("changed"));
    home.run(&["tag", "rm", "big", "--yes"]).ok();
    home.file("gone.csv", "code,note\nbig,z\n");
    let ran = home.sh("tend import tags gone.csv").fails(1);
    assert!(ran.stderr.contains("tag big is there, but removed"), "{}", ran.stderr);
}

#[test]
fn a_saved_map_says_the_same_again() {
    let home = Home::new();
    home.file("m.csv", "客户姓名,电话,电话,渠道来的\n张三,13800138000,021-58888888,展会\n");
    home.sh("tend import leads m.csv --map 'name=#1,phones=#2,phones=#3,source=渠道来的' --save-map expo --yes").ok();
    let lead = |home: &Home| {
        let lead = home.sh("tend lead list -o json").ok().json();
        (lead[0]["name"].clone(), lead[0]["phones"].clone(), lead[0]["source"].clone())
    };
    let before = lead(&home);
    assert_eq!(before.1.as_array().map(Vec::len), Some(2), "{before:?}");
    home.sh("tend undo").ok();
    home.sh("tend import leads m.csv --map-file expo --yes").ok();
    assert_eq!(lead(&home), before);
    let unknown = home.sh("tend import leads m.csv --map-file exop --yes").fails(3);
    assert!(unknown.stderr.contains("expo"), "{}", unknown.stderr);
    home.sh("tend import leads m.csv --save-map ../x --yes").fails(2);
}
