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

#[test]
fn what_is_done_hides_nothing_that_is_to_do() {
    let home = home();
    home.sh("tend task add 还没做 --lead L-1 --due 2027-01-01").ok();
    for n in 0..25 {
        home.run(&["task", "add", &format!("做过{n}"), "--lead", "L-1", "--due", "2026-09-16"]).ok();
        home.run(&["task", "done", &format!("T-{}", n + 3)]).ok();
        home.run(&["need", "add", &format!("满足{n}"), "--lead", "L-1", "--state", "met"]).ok();
    }
    let page = home.sh("tend brief L-1 -o json").ok().json();
    let titles = |part: &str| -> Vec<String> {
        let lines = page[part].as_array().expect("a part").iter();
        lines.map(|line| line["title"].as_str().expect("a title").to_owned()).collect()
    };
    assert_eq!(titles("tasks"), ["报价", "还没做"]);
    assert_eq!(titles("needs"), ["22kW 空压机"]);
}

#[test]
fn a_page_tells_of_what_was_sold_and_of_where_a_person_came_from() {
    let home = home();
    for line in [
        "lead convert L-1 --deal new",
        "order add --customer C-1 --deal D-1 --amount 100",
        "contract add 维保 --customer C-1 --deal D-1",
        "log D-1 谈价格 --next 'tomorrow 回访'",
        "deal move D-1 needs",
    ] {
        home.sh(&format!("tend {line}")).ok();
    }
    let page = |of: &str| home.run(&["brief", of, "-o", "json"]).ok().json();
    let ids = |page: &Value, part: &str| -> Vec<String> {
        page[part].as_array().expect("a part").iter().map(|line| line["id"].as_str().unwrap_or("-").to_owned()).collect()
    };
    let customer = page("C-1");
    for (part, id) in [("deals", "D-1"), ("orders", "O-1"), ("contracts", "CT-1"), ("leads", "L-1"), ("contacts", "P-1")] {
        assert_eq!(ids(&customer, part), [id], "{part}");
    }
    let person = page("P-1");
    assert_eq!((ids(&person, "leads"), ids(&person, "followups")), (vec!["L-1".to_owned()], vec!["F-1".to_owned()]));
    let deal = page("D-1");
    assert_eq!((ids(&deal, "orders"), ids(&deal, "contracts")), (vec!["O-1".to_owned()], vec!["CT-1".to_owned()]));
    assert_eq!((ids(&deal, "followups"), ids(&deal, "tasks").len()), (vec!["F-2".to_owned()], 1));
    assert_eq!(deal["passages"].as_array().map(Vec::len), Some(1));
    let text = home.sh("tend brief C-1 -o table").ok().stdout.clone();
    assert!(text.contains("D-1") && text.contains("O-1") && text.contains("CT-1"), "{text}");
}
