//! What records may be about and may name: what is there, at work, and one's own.

use crate::harness::Home;
use crate::rows;

#[test]
fn a_rep_points_nothing_of_his_at_what_is_not_his() {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend user add carl --role rep",
        "tend customer add 甲 --owner bob",
        "tend customer add 乙 --owner carl",
        "tend customer add 丙 --pool default",
        "tend --as bob lead add 张三",
        "tend --as carl lead add 李四",
        "tend --as bob contact add 王芳 --customer C-1",
        "tend --as bob task add 回访 --customer C-1",
        "tend --as bob need add 扩产 --customer C-1",
        "tend --as bob deal add 一号 --customer C-1",
        "tend --as bob order add --customer C-1 --amount 1",
        "tend --as bob log C-1 你好",
    ] {
        home.sh(line).ok();
    }
    let before = rows::dump(&home.db());
    for record in ["contact edit P-1", "task edit T-1", "need edit N-1", "deal edit D-1", "order edit O-1", "followup edit F-1"] {
        for (customer, code) in [("C-2", 3), ("C-3", 1)] {
            let ran = home.as_user("bob").sh(&format!("tend {record} --customer {customer} -o json"));
            assert_eq!(ran.code, code, "{}", ran.both());
        }
    }
    home.as_user("bob").sh("tend task edit T-1 --lead L-2").fails(3);
    rows::same(&before, &rows::dump(&home.db()), "what was refused");
    // What a record is about already may stay: the task is still his when the customer is another's.
    home.sh("tend customer assign C-1 carl").ok();
    home.as_user("bob").sh("tend task edit T-1 --note x").ok();
    home.as_user("bob").sh("tend task edit T-1 --lead L-1").ok();
}

#[test]
fn nothing_is_done_to_or_with_what_was_removed() {
    let home = Home::new();
    for line in [
        "tend customer add 甲",
        "tend customer add 乙 --pool default",
        "tend lead add 张三",
        "tend lead add 李四",
        "tend task add 回访 --lead L-1",
        "tend deal add 一号 --customer C-1",
        "tend contact add 王芳 --customer C-1",
        "tend user add bob",
        "tend task rm T-1",
        "tend deal rm D-1",
        "tend customer rm C-1",
        "tend customer rm C-2",
        "tend lead rm L-1",
    ] {
        home.sh(line).ok();
    }
    for line in [
        "task done T-1",
        "task snooze T-1 tomorrow",
        "task edit T-1 --note x",
        "deal hold D-1",
        "deal split D-1 --with bob:10",
        "deal win D-1",
        "deal move D-1 needs",
        "pool claim C-2",
        "customer assign C-1 bob",
        "customer release C-1",
        "lead convert L-2 --customer C-1",
        "lead qualify L-1",
        "contact add 某 --customer C-1",
        "task add x --customer C-1",
        "task add x --lead L-1",
        "order add --customer C-1 --amount 1",
        "contract add x --customer C-1",
        "deal add x --customer C-1",
        "need add x --customer C-1",
        "customer add x --parent C-1",
        "contact edit P-1 --customer C-2",
        "log C-1 x",
        "log L-1 x",
    ] {
        let before = rows::dump(&home.db());
        let ran = home.sh(&format!("tend {line} -o json"));
        assert_eq!(ran.code, 4, "{}", ran.both());
        let hint = ran.error()["hint"].as_str().expect("a hint").to_owned();
        assert!(hint.contains("tend ") && hint.contains(" restore "), "{line}: {hint}");
        rows::same(&before, &rows::dump(&home.db()), line);
    }
}

#[test]
fn what_is_named_is_there_and_people_are_at_work() {
    let home = Home::new();
    for line in [
        "tend user add eve",
        "tend user edit eve --active no",
        "tend user add dan",
        "tend user rm dan",
        "tend user add bob",
        "tend customer add 甲",
        "tend lead add 张三",
        "tend deal add 一号 --customer C-1",
    ] {
        home.sh(line).ok();
    }
    for (noun, add) in [
        ("pool", "pool add old"),
        ("source", "source add old"),
        ("product", "product add old"),
        ("line", "line add old"),
        ("team", "team add old"),
        ("competitor", "competitor add old"),
        ("view", "view add old --noun lead"),
        ("template", "template add old --noun lead --body x"),
        ("calendar", "calendar add old"),
    ] {
        home.sh(&format!("tend {add}")).ok();
        home.run(&[noun, "rm", "old"]).ok();
    }
    for login in ["eve", "dan"] {
        for line in [
            "lead add x --owner LOGIN",
            "lead edit L-1 --owner LOGIN",
            "lead assign L-1 LOGIN",
            "customer add x --owner LOGIN",
            "task add x --assignee LOGIN",
            "deal split D-1 --with LOGIN:10",
            "deal edit D-1 --owner LOGIN",
            "target add t --user LOGIN --month 2026-10 --amount 1",
            "team add x --manager LOGIN",
        ] {
            let ran = home.sh(&format!("tend {} -o json", line.replace("LOGIN", login)));
            assert_eq!((ran.code, ran.error()["code"].as_str()), (1, Some("denied")), "{}", ran.both());
        }
    }
    for line in [
        "customer release C-1 --pool old",
        "customer add x --pool old",
        "lead add x --source old",
        "lead edit L-1 --source old",
        "deal add x --customer C-1 --product old",
        "deal add x --customer C-1 --line old",
        "deal lose D-1 --reason competitor --competitor old",
        "user add x --team old",
        "team add x --parent old",
        "team add x --calendar old",
        "product add x --line old",
        "lead list --view old",
    ] {
        let ran = home.sh(&format!("tend {line} -o json"));
        assert_eq!(ran.code, 4, "{}", ran.both());
        assert!(ran.error()["hint"].as_str().is_some_and(|hint| hint.contains(" restore old")), "{}", ran.both());
    }
    assert!(home.sh("tend template fill old L-1").fails(4).stderr.contains("tend template restore old"));
    // What was there before it went may stay.
    home.sh("tend lead add 李四 --source fair").ok();
    home.sh("tend source rm fair").ok();
    home.sh("tend lead edit L-2 --city Bonn").ok();
    home.sh("tend lead convert L-2 --deal new").ok();
}

#[test]
fn a_team_goes_when_nobody_is_in_it() {
    let home = Home::new();
    for line in ["tend team add sales", "tend team add east --parent sales", "tend user add bob --team east"] {
        home.sh(line).ok();
    }
    for team in ["sales", "east"] {
        assert_eq!(home.run(&["team", "rm", team, "-o", "json"]).fails(1).error()["code"], "refused", "{team}");
    }
    home.sh("tend user edit bob --team ''").ok();
    home.sh("tend team rm east").ok();
    home.sh("tend team rm sales").ok();
}

#[test]
fn a_removed_need_counts_for_no_gate() {
    let home = Home::new();
    for line in ["tend lead add 张三 --budget 5万 --timeline 年底", "tend need add 空压机 --lead L-1", "tend need rm N-1"]
    {
        home.sh(line).ok();
    }
    let passed = |line: &str| home.sh(line).ok().stderr.contains("need");
    assert!(passed("tend lead qualify L-1 --to sql"), "qualify misses the need");
    home.sh("tend undo").ok();
    assert!(passed("tend lead convert L-1"), "convert misses the need");
    assert!(home.sh("tend need show N-1 -o json").ok().json()["customer"].is_null());
}
