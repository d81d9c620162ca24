//! One page before a call, and the one thing to do now.

use serde_json::Value;

use crate::harness::Home;

fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend lead add 张三 --company 上海永达压缩机有限公司 --phone '138 0013 8000'",
        "tend log 张三 '要报价' --next 'today 23:00 报价'",
        "tend need add '22kW 空压机' --lead L-1",
        "tend lead add 李四",
    ] {
        home.sh(line).ok();
    }
    home
}

#[test]
fn a_page_holds_what_belongs_to_a_record() {
    let home = home();
    let page = home.sh("tend brief 张三 -o json").ok().json();
    let count = |part: &str| page[part].as_array().map(Vec::len);
    assert_eq!(page["record"]["id"], "L-1");
    assert_eq!(["needs", "tasks", "followups", "contacts"].map(count), [Some(1), Some(1), Some(1), Some(0)]);
    let text = home.env("COLUMNS", "80").sh("tend brief L-1 -o table").ok().stdout.clone();
    for word in ["L-1 张三", "138 0013 8000", "22kW 空压机", "要报价", "报价"] {
        assert!(text.contains(word), "{word} in\n{text}");
    }
}

#[test]
fn a_customer_knows_what_was_said_to_the_lead_it_came_from() {
    let home = home();
    home.sh("tend lead convert L-1 --deal none").ok();
    let page = home.sh("tend brief C-1 -o json").ok().json();
    assert_eq!(page["leads"][0]["id"], "L-1");
    assert_eq!(page["followups"][0]["note"], "要报价");
    assert_eq!(page["contacts"][0]["name"], "张三");
}

#[test]
fn a_long_note_is_told_in_full() {
    let home = home();
    let note = "客户说价格太高需要领导批准".repeat(20);
    home.run(&["log", "L-1", &note]).ok();
    let text = home.env("COLUMNS", "80").sh("tend brief L-1 -o table").ok().stdout.clone();
    let joined: String = text.lines().map(str::trim).collect();
    assert!(joined.contains(&note), "{text}");
    assert!(text.lines().all(|line| tend::render::width(line) <= 80), "{text}");
}

#[test]
fn another_reps_record_has_no_page() {
    let home = home();
    home.as_user("bob").sh("tend brief L-1").fails(3);
}

#[test]
fn next_is_the_first_thing_due_and_nothing_is_no_error() {
    let home = home();
    let next = home.sh("tend next -o json").ok().json();
    assert_eq!((&next["item"]["id"], &next["brief"]["record"]["id"]), (&"T-1".into(), &"L-1".into()));
    assert!(home.sh("tend next").ok().stdout.contains("tend task done T-1"));
    home.sh("tend task done T-1").ok();
    assert_eq!(home.sh("tend next -o json").ok().json(), Value::Null);
    assert_eq!(home.sh("tend next -o ids").ok().stdout, "");
    home.sh("tend task add '写周报' --due today").ok();
    let alone = home.sh("tend next -o json").ok().json();
    assert_eq!((&alone["item"]["title"], &alone["brief"]), (&"写周报".into(), &Value::Null));
}
