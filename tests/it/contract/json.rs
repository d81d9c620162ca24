//! The shapes that scripts read: arrays, objects, all keys, exact values.

use std::collections::BTreeSet;

use serde_json::Value;
use tend::cli::tree;
use tend::domain::{Kind, Noun};

use crate::harness::Home;
use crate::seed::{later, seed};

/// A record of each kind in the seeded home.
fn one_of(noun: &Noun) -> &'static str {
    match noun.key {
        "user" => "ann",
        "source" => "expo",
        "tag" | "calendar" | "team" | "line" | "view" | "template" => "first",
        "product" | "competitor" | "stage" | "target" | "rate" | "criterion" => "first",
        "deal" => "D-1",
        "order" => "O-1",
        "contract" => "CT-1",
        "field" => "tag.color",
        "leave" => "LV-1",
        "pool" => "default",
        "lead" => "L-1",
        "customer" => "C-1",
        "contact" => "P-1",
        "followup" => "F-1",
        "task" => "T-1",
        "need" => "N-1",
        other => panic!("no record of {other} in the seed"),
    }
}

fn keys(object: &Value) -> BTreeSet<String> {
    object.as_object().unwrap_or_else(|| panic!("no object: {object}")).keys().cloned().collect()
}

/// The keys that a record must have, and no others.
fn fields(noun: &Noun) -> BTreeSet<String> {
    // The seed has one custom field.
    let custom = (noun.key == "tag").then(|| "color".to_owned());
    noun.fields.iter().map(|field| field.key.to_owned()).chain(custom).collect()
}

fn snake(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// What each kind of field looks like to a program.
fn check(kind: Kind, key: &str, value: &Value) {
    let text = value.as_str();
    let fits = match kind {
        _ if value.is_null() => true,
        Kind::Int | Kind::Op => value.is_i64(),
        Kind::Bool => value.is_boolean(),
        Kind::List | Kind::Phones | Kind::Emails | Kind::Days => {
            value.as_array().is_some_and(|entries| !entries.is_empty() && entries.iter().all(Value::is_string))
        }
        Kind::Money => keys(value) == BTreeSet::from(["currency".to_owned(), "minor".to_owned()]) && value["minor"].is_i64(),
        Kind::Extra => value.is_object(),
        Kind::Moment => text.is_some_and(|text| text.len() >= 25 && text.ends_with("+08:00") && text.contains('T')),
        Kind::Due => text.is_some_and(|text| text.len() == 10 || text.ends_with("+08:00")),
        Kind::Date => text.is_some_and(|text| text.len() == 10),
        Kind::Uid => text.is_some_and(|text| text.len() == 36 && text.as_bytes()[14] == b'7'),
        Kind::Id => value.is_i64() || text.is_some_and(|text| text.contains('-')),
        _ => text.is_some_and(|text| !text.is_empty()),
    };
    assert!(fits, "{key} is {value}");
}

#[test]
fn lists_are_arrays_of_whole_records() {
    let home = seed();
    for noun in tree::nouns() {
        let listed = home.run(&[noun.key, "list", "-o", "json"]).ok().json();
        let rows = listed.as_array().unwrap_or_else(|| panic!("{} list is no array", noun.key));
        assert!(!rows.is_empty(), "{} list is empty", noun.key);
        for row in rows {
            let mut wanted = fields(noun);
            if noun.key == "pool" {
                wanted.insert("customers".to_owned());
            }
            assert_eq!(keys(row), wanted, "{} list", noun.key);
            noun.fields.iter().for_each(|field| check(field.kind, field.key, &row[field.key]));
            assert!(keys(row).iter().all(|key| snake(key)));
        }
        let lines = home.run(&[noun.key, "list", "-o", "ndjson"]).ok().stdout.clone();
        let each: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
        assert_eq!(&each, rows, "{} as ndjson", noun.key);
    }
}

#[test]
fn shows_are_whole_objects_with_id_and_uid() {
    let home = seed();
    for noun in tree::nouns() {
        let id = one_of(noun);
        let shown = home.run(&[noun.key, "show", id, "-o", "json"]).ok().json();
        assert_eq!(keys(&shown), fields(noun), "{} show", noun.key);
        noun.fields.iter().for_each(|field| check(field.kind, field.key, &shown[field.key]));
        if noun.letter.is_some() {
            assert_eq!(shown["id"], id);
        }
        assert!(shown["uid"].is_string() && shown["op"].is_i64());
        let listed = home.run(&[noun.key, "list", "-o", "json"]).ok().json();
        let twin = listed.as_array().expect("an array").iter().find(|row| row["uid"] == shown["uid"]).expect("the same record");
        for key in keys(&shown) {
            assert_eq!(twin[&key], shown[&key], "{} {id} {key} as listed and as shown", noun.key);
        }
    }
}

#[test]
fn values_are_exact() {
    let home = seed();
    let need = home.sh("tend need show N-1 -o json").ok().json();
    assert_eq!(need["budget"], serde_json::json!({"minor": 20_000_000, "currency": "CNY"}));
    let lead = home.sh("tend lead show L-1 -o json").ok();
    let value = lead.json();
    assert_eq!(value["phones"], serde_json::json!(["13800138001"]));
    assert_eq!((&value["owner"], &value["source"]), (&"ann".into(), &"expo".into()));
    assert_eq!((&value["tags"], &value["title"], &value["score"]), (&Value::Null, &Value::Null, &30.into()));
    assert!(lead.stdout.contains("李雷") && !lead.stdout.contains("\\u"), "non-ASCII is escaped");
    let contact = home.sh("tend contact show P-1 -o json").ok().json();
    assert_eq!(contact["customer"], "C-1");
    let pooled = home.sh("tend customer show C-3 -o json").ok().json();
    assert_eq!((&pooled["pool"], &pooled["owner"]), (&"default".into(), &Value::Null));
    assert_eq!(home.sh("tend task show T-1 -o json").ok().json()["due"], "2026-09-17", "a whole day stays one");
}

#[test]
fn writing_verbs_answer_with_the_record() {
    let home = seed();
    let mut minute = 0;
    for (line, noun, id) in [
        ("lead add 新人", "lead", "L-5"),
        ("lead edit L-5 --city 上海", "lead", "L-5"),
        ("lead qualify L-5", "lead", "L-5"),
        ("lead assign L-5 bob", "lead", "L-5"),
        ("lead lose L-5 --reason price", "lead", "L-5"),
        ("lead rm L-3", "lead", "L-3"),
        ("lead restore L-3", "lead", "L-3"),
        ("customer release C-1", "customer", "C-1"),
        ("pool claim C-1", "customer", "C-1"),
        ("customer assign C-1 bob", "customer", "C-1"),
        ("task done T-1", "task", "T-1"),
        ("deal move D-1 needs", "deal", "D-1"),
        ("deal win D-1", "deal", "D-1"),
        ("user add eve", "user", ""),
        ("source add web", "source", ""),
        ("pool add west", "pool", ""),
    ] {
        minute += 1;
        let answer = later(&home, minute).sh(&format!("tend {line} -o json")).ok().json();
        let noun = tend::domain::noun(noun).expect("a noun");
        assert_eq!(keys(&answer), fields(noun), "{line}");
        if !id.is_empty() {
            assert_eq!(answer["id"], id, "{line}");
        }
        let reference = if id.is_empty() { line.rsplit(' ').next().unwrap_or_default() } else { id };
        let shown = home.run(&[noun.key, "show", reference, "-o", "json"]).ok().json();
        assert_eq!(answer, shown, "{line} answers the record as stored");
    }
}

#[test]
fn writes_that_make_several_records_nest_them() {
    let home = seed();
    let logged = later(&home, 1).sh("tend log L-1 '报价' --next '明天 回访' -o json").ok().json();
    assert_eq!((&logged["id"], &logged["lead"], &logged["next"]["title"]), (&"F-3".into(), &"L-1".into(), &"回访".into()));
    let plain = later(&home, 2).sh("tend log L-1 '报价' -o json").ok().json();
    assert_eq!(keys(&plain), keys(&logged), "all keys are always there: next is null");
    let made = later(&home, 3).sh("tend lead convert L-1 -o json").ok().json();
    assert_eq!((&made["stage"], &made["customer"]["id"]), (&"converted".into(), &"C-5".into()));
    assert_eq!((&made["contact"]["id"], &made["contact"]["customer"]), (&"P-4".into(), &"C-5".into()));
    let undone = later(&home, 4).sh("tend undo -o json").ok().json();
    assert!(undone.is_object(), "{undone}");
    home.file("l.csv", "姓名,手机\n甲,13800138011\n乙,12\n");
    let import = later(&home, 5).sh("tend import leads l.csv --yes -o json").fails(5).json();
    assert_eq!((&import["read"], &import["added"], &import["rejected"]), (&2.into(), &1.into(), &1.into()));
    assert!(import["op"].is_i64() && import["rejects_file"].is_string(), "{import}");
}

#[test]
fn nothing_is_an_empty_array() {
    let fresh = Home::new();
    let used = Home::new();
    used.sh("tend source add s").ok();
    for home in [&fresh, &used] {
        for line in ["lead list", "customer list", "task list", "need list", "find nothing-at-all", "pool stock"] {
            let ran = home.sh(&format!("tend {line} -o json")).ok();
            assert_eq!((ran.stdout.trim(), ran.stderr.as_str()), ("[]", ""), "{line}");
            assert_eq!(home.sh(&format!("tend {line}")).ok().stdout, "", "{line} in a pipe");
        }
    }
    assert_eq!(fresh.sh("tend history -o json").ok().stdout.trim(), "[]");
    assert_eq!(fresh.sh("tend digest").ok().both(), "$ tend digest\n", "cron mails nothing");
    assert!(fresh.sh("tend today -o json").ok().json()["overdue"].as_array().is_some_and(Vec::is_empty));
    assert!(!fresh.db().exists(), "reading makes no file");
}

#[test]
fn day_commands_have_stable_keys() {
    let home = seed();
    let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
    let today = later(&home, 1).sh("tend today -o json").ok().json();
    assert_eq!(keys(&today), set(&["at", "overdue", "today", "to_accept", "unaccepted", "waking", "soon", "new", "untouched"]));
    assert_eq!(today["soon"][0]["id"], "T-1");
    let item = ["id", "reason", "title", "at", "about", "about_name", "person"];
    assert_eq!(keys(&today["soon"][0]), set(&item));
    let history = home.sh("tend history L-1 -o json").ok().json();
    assert_eq!(keys(&history[0]), set(&["op", "at", "actor", "command", "id", "change", "fields", "undone_by"]));
    let operations = home.sh("tend history -o json").ok().json();
    assert_eq!(keys(&operations[0]), set(&["op", "at", "actor", "command", "subject", "changes", "undone_by", "undoes"]));
    let found = home.sh("tend find 永达 -o json").ok().json();
    let mut wanted = fields(&tend::domain::lead::LEAD);
    wanted.insert("noun".to_owned());
    assert_eq!(keys(&found[0]), wanted);
    assert_eq!(keys(&home.sh("tend whoami -o json").ok().json()), set(&["login", "role", "db", "exists"]));
    assert_eq!(keys(&home.sh("tend date tomorrow -o json").ok().json()), set(&["phrase", "date", "whole_day"]));
    let funnel = home.sh("tend report funnel -o json").ok().json();
    assert_eq!((&funnel[0]["stage"], &funnel[0]["reached"]), (&"ml".into(), &3.into()));
}
