//! What came later and stands in the way is named, whatever it is.

use crate::harness::Home;
use crate::rows;

#[track_caller]
fn blocked(home: &Home, op: &str, later: &str) {
    let before = rows::dump(&home.db());
    let refused = home.run(&["undo", op, "-o", "json"]).fails(4).error();
    assert_eq!(refused["code"], "conflict", "{refused}");
    assert!(refused["message"].as_str().is_some_and(|message| message.contains(later)), "{refused}");
    rows::same(&before, &rows::dump(&home.db()), "a refused undo");
}

fn ran(home: &Home, lines: &[&str]) {
    lines.iter().for_each(|line| drop(home.sh(&format!("tend {line}")).ok()));
}

#[test]
fn a_code_that_another_has_by_now() {
    let home = Home::new();
    // #1 begins the file.
    ran(&home, &["tag add vip", "tag edit vip --code gold", "tag add vip"]);
    blocked(&home, "#3", "#4");
    home.sh("tend undo '#4'").ok();
    home.sh("tend undo '#3'").ok();
    assert_eq!(home.sh("tend tag list -o ids").ok().stdout, "vip\n");
    // However it is spelled.
    ran(&home, &["tag edit vip --code gold", "tag add VIP"]);
    let (edit, add) = (rows::number(&home.db(), "SELECT max(id) - 1 FROM operation"), "VIP");
    let refused = home.run(&["undo", &edit.to_string(), "-o", "json"]).fails(4).error();
    assert!(refused.to_string().contains(add), "{refused}");
}

#[test]
fn a_circle_that_would_close() {
    let home = Home::new();
    ran(&home, &["team add a", "team add b --parent a", "team edit b --parent ''", "team edit a --parent b"]);
    blocked(&home, "#4", "#5");
    ran(
        &home,
        &["customer add 甲", "customer add 乙 --parent C-1", "customer edit C-2 --parent ''", "customer edit C-1 --parent C-2"],
    );
    blocked(&home, "#8", "#9");
    home.sh("tend undo").ok();
    home.sh("tend undo '#8'").ok();
    assert_eq!(home.sh("tend customer show C-2 -o json").ok().json()["parent"], "C-1");
}

#[test]
fn nothing_leads_back_to_itself() {
    let home = Home::new();
    for line in [
        "team add a",
        "team add b --parent a",
        "customer add 甲 --ext-id X1",
        "customer add 乙 --parent C-1 --ext-id X2",
        "customer add 丙 --parent C-2",
        "product add p",
        "product add q --successor p",
        "contract add x --customer C-1",
        "contract add y --customer C-1 --renews CT-1",
    ] {
        home.sh(&format!("tend {line}")).ok();
    }
    for line in [
        "team edit a --parent b",
        "team edit a --parent a",
        "customer edit C-1 --parent C-1",
        "customer edit C-1 --parent C-3",
        "product edit p --successor q",
        "product edit p --successor p",
        "contract edit CT-1 --renews CT-2",
    ] {
        let refused = home.sh(&format!("tend {line} -o json")).fails(1).error();
        assert_eq!(refused["code"], "invalid", "{line}: {refused}");
    }
    home.file("c.csv", "name,ext_id,parent\n甲,X1,丙\n");
    home.sh("tend import customers c.csv --yes --key ext_id --on-dup update --max-errors 100%").fails(5);
    // Rows that name each other: the circle is not closed, and what was named is kept.
    home.file("t.csv", "code,parent\nm,n\nn,m\n");
    home.sh("tend import teams t.csv --yes").ok();
    let teams = home.sh("tend team list -o json --where 'code in (m, n)'").ok().json();
    let parents = teams.as_array().expect("teams").iter().filter(|team| !team["parent"].is_null()).count();
    assert!(parents < 2, "{teams}");
    let references = |home: &Home| {
        let lines = home.sh("tend doctor -o ndjson").stdout.clone();
        lines.lines().find(|line| line.contains("\"references\"")).expect("a check").to_owned()
    };
    assert!(references(&home).contains("\"ok\""));
    let file = rusqlite::Connection::open(home.db()).expect("open");
    file.execute("UPDATE customer SET parent = 3 WHERE id = 1", []).expect("write");
    drop(file);
    assert!(references(&home).contains("bad"), "{}", references(&home));
}
