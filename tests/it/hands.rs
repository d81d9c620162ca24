//! Whose a customer is since when: the clock begins with every change of hands, and nothing happens before it.

use crate::harness::Home;

fn home() -> Home {
    let home = Home::new();
    for line in ["tend user add bob --role rep", "tend customer add 甲", "tend customer add 乙 --pool default"] {
        home.sh(line).ok();
    }
    home
}

fn since(home: &Home, id: &str) -> String {
    home.run(&["customer", "show", id, "-o", "json"]).ok().json()["acquired_at"].as_str().expect("a moment").to_owned()
}

fn open(home: &Home, id: &str) -> String {
    let tenures = home.run(&["customer", "tenures", id, "-o", "json"]).ok().json();
    let open = tenures.as_array().expect("tenures").iter().find(|tenure| tenure["to_at"].is_null()).cloned();
    open.expect("an open tenure")["from_at"].as_str().expect("a moment").to_owned()
}

#[test]
fn every_change_of_hands_begins_the_clock() {
    let home = home();
    let mut before = since(&home, "C-1");
    for line in [
        "customer edit C-1 --owner bob",
        "customer edit C-1 --pool default",
        "customer edit C-1 --owner ann",
        "customer assign C-1 bob",
        "customer release C-1",
        "pool claim C-1",
    ] {
        home.sh(&format!("tend {line}")).ok();
        let now = since(&home, "C-1");
        assert!(now > before, "{line}: {now}");
        assert_eq!(open(&home, "C-1"), now, "{line}");
        before = now;
    }
    home.sh("tend customer edit C-1 --city Bonn").ok();
    assert_eq!(since(&home, "C-1"), before, "an edit moves nothing");
    let clocks = |home: &Home| {
        let lines = home.sh("tend doctor -o ndjson").stdout.clone();
        lines.lines().find(|line| line.contains("\"followups\"")).expect("a check").to_owned()
    };
    assert!(clocks(&home).contains("\"ok\""));
    let file = rusqlite::Connection::open(home.db()).expect("open");
    file.execute("UPDATE customer SET acquired_at = acquired_at - 1 WHERE id = 1", []).expect("write");
    drop(file);
    assert!(clocks(&home).contains("C-1"), "{}", clocks(&home));
}

#[test]
fn what_happened_then_is_kept_as_of_then() {
    let home = home();
    home.sh("tend customer add 丙 --at 2026-08-01").ok();
    assert_eq!(
        (since(&home, "C-3"), open(&home, "C-3")),
        ("2026-08-01T00:00:00+08:00".into(), "2026-08-01T00:00:00+08:00".into())
    );
    home.sh("tend customer assign C-3 bob --at '2026-08-05 09:00'").ok();
    assert_eq!(
        (since(&home, "C-3"), open(&home, "C-3")),
        ("2026-08-05T09:00:00+08:00".into(), "2026-08-05T09:00:00+08:00".into())
    );
    home.sh("tend customer release C-3 --at 2026-08-06").ok();
    assert_eq!(since(&home, "C-3"), "2026-08-06T00:00:00+08:00");
    for line in [
        "customer assign C-3 bob --at 2026-08-05",
        "customer release C-1 --at 2026-01-01",
        "customer edit C-1 --owner bob --at 2026-01-01",
    ] {
        let refused = home.sh(&format!("tend {line} -o json")).fails(1).error();
        assert_eq!(refused["code"], "invalid", "{line}: {refused}");
    }
}

#[test]
fn a_deal_goes_through_its_stages_in_time() {
    let home = home();
    home.sh("tend deal add 一号 --customer C-1 --at 2026-08-01").ok();
    home.sh("tend deal move D-1 needs --at 2026-08-10").ok();
    for line in
        ["deal move D-1 proposal --at 2026-08-09", "deal win D-1 --at 2026-08-01", "deal lose D-1 --reason price --at 2026-08-09"]
    {
        let refused = home.sh(&format!("tend {line} -o json")).fails(1).error();
        assert_eq!(refused["code"], "invalid", "{line}: {refused}");
    }
    home.sh("tend deal win D-1 --at 2026-08-11").ok();
    let stages = home.sh("tend deal stages D-1 -o json").ok().json();
    let since: Vec<&str> = stages.as_array().expect("stages").iter().filter_map(|stay| stay["since"].as_str()).collect();
    assert!(since.is_sorted(), "{since:?}");
}
