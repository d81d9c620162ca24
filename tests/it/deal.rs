//! Deals: stages, chances, closing, sharing, and what a lead becomes.

use serde_json::Value;

use crate::harness::Home;

fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend user add carl --role rep",
        "tend competitor add rival",
        "tend product add pump --price 25万",
        "tend customer add 永达",
        "tend deal add 两台空压机 --customer C-1 --product pump --quantity 2 --expected-close 2026-10-31",
    ] {
        home.sh(line).ok();
    }
    home
}

fn shown(home: &Home, id: &str) -> Value {
    home.run(&["deal", "show", id, "-o", "json"]).ok().json()
}

#[test]
fn probability_and_category_follow_the_stage_until_set_by_hand() {
    let home = home();
    let deal = shown(&home, "D-1");
    assert_eq!((&deal["stage"], &deal["probability"], &deal["category"]), (&"qualified".into(), &10.into(), &"pipeline".into()));
    assert_eq!(deal["amount"], serde_json::json!({"minor": 50_000_000, "currency": "CNY"}), "list price × quantity");
    home.sh("tend deal move D-1 谈判").ok();
    let deal = shown(&home, "D-1");
    assert_eq!((&deal["probability"], &deal["category"]), (&75.into(), &"best-case".into()));
    home.sh("tend deal edit D-1 --probability 60").ok();
    home.sh("tend deal move D-1 proposal").ok();
    let deal = shown(&home, "D-1");
    assert_eq!(
        (&deal["probability"], &deal["category"], &deal["by_hand"][0]),
        (&60.into(), &"pipeline".into(), &"probability".into())
    );
    home.sh("tend deal edit D-1 --probability ''").ok();
    assert_eq!(shown(&home, "D-1")["probability"], 50, "emptied, it follows again");
    home.sh("tend deal win D-1 --amount 48万").ok();
    let deal = shown(&home, "D-1");
    assert_eq!(
        (&deal["probability"], &deal["state"], &deal["amount"]["minor"]),
        (&100.into(), &"won".into(), &48_000_000.into())
    );
    assert_eq!(home.sh("tend deal edit D-1 --probability 101 -o json").fails(1).error()["code"], "invalid");
}

#[test]
fn stages_are_kept_with_their_days() {
    let home = home();
    home.sh("tend deal move D-1 needs --now 2026-09-20").ok();
    home.sh("tend stage edit needs --evidence '书面需求'").ok();
    let moved = home.sh("tend deal move D-1 proposal --now 2026-09-26").ok();
    assert!(moved.stderr.contains("书面需求"), "what is missing is said: {}", moved.stderr);
    home.sh("tend deal move D-1 needs --now 2026-09-27").ok();
    home.sh("tend deal move D-1 proposal --evidence '邮件' --now 2026-09-28").ok();
    let stays = home.sh("tend deal stages D-1 -o json --now 2026-10-08").ok().json();
    let of = |place: usize, key: &str| stays[place][key].clone();
    let days: Vec<Value> = (0..5).map(|place| of(place, "days")).collect();
    assert_eq!(days, [3, 6, 1, 1, 10].map(Value::from));
    assert_eq!((of(1, "stage"), of(2, "missing"), of(4, "evidence")), ("needs".into(), "书面需求".into(), "邮件".into()));
    assert_eq!(home.sh("tend deal move D-1 proposal").fails(1).stdout, "", "it is there already");
    assert!(home.sh("tend deal move D-1 nirgends").fails(3).stderr.contains("negotiation"), "the stages are listed");
}

#[test]
fn losing_takes_a_reason_and_a_rival() {
    let home = home();
    assert_eq!(home.sh("tend deal move D-1 lost -o json").fails(1).error()["code"], "invalid");
    home.sh("tend deal lose D-1").fails(2);
    home.sh("tend deal lose D-1 --reason 价格 --competitor rival --note 低三成").ok();
    let deal = shown(&home, "D-1");
    assert_eq!((&deal["lost_reason"], &deal["competitor"], &deal["state"]), (&"price".into(), &"rival".into(), &"lost".into()));
    assert!(deal["closed_at"].is_string());
    home.sh("tend deal win D-1").fails(1);
    home.sh("tend deal move D-1 proposal").ok();
    let deal = shown(&home, "D-1");
    assert_eq!((&deal["lost_reason"], &deal["closed_at"], &deal["probability"]), (&Value::Null, &Value::Null, &50.into()));
    home.sh("tend undo").ok();
    home.sh("tend undo").ok();
    let deal = shown(&home, "D-1");
    assert_eq!((&deal["stage"], &deal["competitor"]), (&"qualified".into(), &Value::Null), "both taken back");
    assert_eq!(home.sh("tend deal stages D-1 -o json").ok().json().as_array().map(Vec::len), Some(1));
}

#[test]
fn later_days_are_counted() {
    let home = home();
    for (day, pushes) in [("2026-11-30", 1), ("2026-11-15", 1), ("2026-12-31", 2)] {
        home.run(&["deal", "edit", "D-1", "--expected-close", day]).ok();
        assert_eq!(shown(&home, "D-1")["pushes"], pushes, "{day}");
    }
}

#[test]
fn shares_make_a_whole() {
    let home = home();
    home.sh("tend deal split D-1 --with bob:30,carl:20").ok();
    assert_eq!(shown(&home, "D-1")["shares"], serde_json::json!(["ann:50", "bob:30", "carl:20"]));
    for bad in ["bob:80,carl:30", "ann:50,bob:30", "bob:0", "bob:-5"] {
        assert_eq!(home.run(&["deal", "split", "D-1", "--with", bad, "-o", "json"]).fails(1).error()["code"], "invalid", "{bad}");
    }
    home.sh("tend deal split D-1 --with nobody:30").fails(3);
    home.sh("tend deal split D-1 --with ''").ok();
    assert_eq!(shown(&home, "D-1")["shares"], Value::Null);
}

#[test]
fn a_deal_on_hold_says_why() {
    let home = home();
    home.sh("tend deal hold D-1 --reason 等预算").ok();
    let deal = shown(&home, "D-1");
    assert_eq!((&deal["on_hold"], &deal["hold_reason"]), (&true.into(), &"等预算".into()));
    home.sh("tend deal hold D-1 --off").ok();
    assert_eq!(shown(&home, "D-1")["on_hold"], Value::Null);
    home.sh("tend deal void D-1").ok();
    home.sh("tend deal hold D-1").fails(1);
}

#[test]
fn a_lead_becomes_a_deal_once() {
    let home = home();
    home.sh("tend lead add 李雷 --company 杭州示例 --need 两台 --budget 50万 --source expo").ok();
    let made = home.sh("tend lead convert L-1 --deal new -o json").ok().json();
    let deal = &made["deal"];
    assert_eq!((&deal["id"], &deal["name"], &deal["lead"]), (&"D-2".into(), &"杭州示例 两台".into(), &"L-1".into()));
    assert_eq!((&deal["source"], &deal["amount"]["minor"]), (&"expo".into(), &50_000_000.into()));
    assert_eq!((&made["converted_deal"], &deal["customer"]), (&"D-2".into(), &made["customer"]["id"]));
    let again = home.sh("tend lead convert L-1 --deal new -o json").fails(4).error();
    let message = again["message"].as_str().unwrap_or_default();
    assert!(["C-2", "P-1", "D-2"].iter().all(|id| message.contains(id)), "{message}");
    assert_eq!(home.sh("tend deal list -o ids").ok().stdout.lines().count(), 2, "nothing was made");
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend deal list -o ids").ok().stdout, "D-1\n", "one operation takes all of it back");
}

#[test]
fn a_lead_joins_a_deal_of_its_customer_only() {
    let home = home();
    home.sh("tend lead add 李雷 --company 别家").ok();
    assert_eq!(home.sh("tend lead convert L-1 --deal D-1 -o json").fails(4).error()["code"], "conflict");
    assert_eq!(home.sh("tend customer list -o ids").ok().stdout, "C-1\n", "nothing was made");
    home.sh("tend lead convert L-1 --customer C-1 --deal D-1").ok();
    let deal = shown(&home, "D-1");
    assert_eq!((&deal["lead"], &deal["contact"]), (&"L-1".into(), &"P-1".into()));
}

#[test]
fn a_deal_is_seen_by_who_holds_it() {
    let home = home();
    home.as_user("bob").sh("tend deal show D-1").fails(3);
    home.as_user("bob").sh("tend deal move D-1 needs").fails(3);
    home.as_user("bob").sh("tend deal win D-1").fails(3);
    home.sh("tend deal assign D-1 bob").ok();
    home.as_user("bob").sh("tend deal move D-1 needs").ok();
    home.as_user("bob").sh("tend deal assign D-1 carl").fails(1);
    for denied in ["stage add x", "product add x", "target add x --month 2026-10", "stage edit won --probability 90"] {
        assert_eq!(home.as_user("bob").sh(&format!("tend {denied} -o json")).fails(1).error()["code"], "denied", "{denied}");
    }
}

#[test]
fn what_is_said_on_a_deal_is_said_to_the_customer() {
    let home = home();
    home.sh("tend log D-1 '报价已发' --next '下周三 回访'").ok();
    let said = home.sh("tend followup list -o json").ok().json();
    assert_eq!((&said[0]["deal"], &said[0]["customer"]), (&"D-1".into(), &"C-1".into()));
    assert_eq!(home.sh("tend task list -o json").ok().json()[0]["deal"], "D-1");
    assert!(shown(&home, "D-1")["last_followup_at"].is_string());
    assert!(home.sh("tend customer show C-1 -o json").ok().json()["last_followup_at"].is_string());
    let logged = home.sh("tend log 永达 '又打了电话' -o json").ok().json();
    assert_eq!((&logged["customer"], &logged["deal"]), (&"C-1".into(), &Value::Null), "a name means the customer");
}

#[test]
fn stages_and_rates_are_checked() {
    let home = home();
    for (line, code) in [
        ("stage add demo --probability 101", "invalid"),
        ("stage edit won --kind open", "invalid"),
        ("target add x --month 2026-13", "invalid"),
        ("target add x --month 2026-1", "invalid"),
        ("rate add x --currency Euro --home CNY --rate 7 --since today", "invalid"),
        ("rate add x --currency EUR --home CNY --rate 0 --since today", "invalid"),
        ("rate add x --currency EUR --home CNY --rate 7,8 --since today", "invalid"),
    ] {
        assert_eq!(home.sh(&format!("tend {line} -o json")).fails(1).error()["code"], code, "{line}");
    }
    home.sh("tend stage add demo --position 3 --probability 40 --alias Demo安排").ok();
    home.sh("tend deal move D-1 demo安排").ok();
    assert_eq!(shown(&home, "D-1")["probability"], 40);
}

#[test]
fn an_older_file_gets_its_stages_with_the_next_write() {
    let home = home();
    let db = crate::rows::connect(&home.db());
    db.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM passage; DELETE FROM tenure; DELETE FROM deal; DELETE FROM stage; DELETE FROM lookup; DELETE FROM counter WHERE noun = 'stage'")
        .expect("as if made before there were deals");
    drop(db);
    home.sh("tend deal add 新的 --customer C-1").ok();
    assert_eq!(home.sh("tend stage list -o ids").ok().stdout.lines().count(), 7);
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend stage list -o ids").ok().stdout.lines().count(), 7, "they stay");
}

#[test]
fn amounts_are_what_people_write_and_nothing_is_less_than_nothing() {
    let home = home();
    for (text, minor) in [
        ("1,200.50", 120_050_i64),
        ("三万五", 3_500_000),
        ("五十万", 50_000_000),
        ("两万", 2_000_000),
        ("一百二十万", 120_000_000),
        ("2万5", 2_500_000),
        ("1亿2千万", 12_000_000_000),
        ("50w", 50_000_000),
        ("100块", 10_000),
        ("3百", 30_000),
    ] {
        home.run(&["deal", "edit", "D-1", "--amount", text]).ok();
        assert_eq!(shown(&home, "D-1")["amount"]["minor"], minor, "{text}");
    }
    for line in [
        "deal edit D-1 --amount 12,50",
        "deal edit D-1 --amount 1,2,3",
        "deal edit D-1 --amount=-5",
        "deal edit D-1 --quantity=-1",
        "need add x --customer C-1 --budget=-1",
        "product add x --price=-1",
        "contract add x --customer C-1 --value=-1",
        "target add x --month 2026-10 --amount=-1",
        "pool add x --capacity=-1",
        "log C-1 x --minutes=-5",
    ] {
        assert_eq!(home.sh(&format!("tend {line} -o json")).fails(1).error()["code"], "invalid", "{line}");
    }
    // What comes back is an order, too.
    home.sh("tend order add --customer C-1 --amount=-100 --quantity=-1").ok();
    home.file("d.csv", "name,customer,amount\n一,C-1,-5\n二,C-1,三万五\n");
    let sum = home.sh("tend import deals d.csv --yes --max-errors 100% -o json").fails(5).json();
    assert_eq!((&sum["added"], &sum["rejected"]), (&1.into(), &1.into()));
    let rejects = std::fs::read_to_string(home.path().join("d.rejects.csv")).expect("rejects");
    assert!(rejects.contains("less than nothing"), "{rejects}");
}
