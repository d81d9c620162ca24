//! What a person means is looked for among what the person sees, however many others' records have the same name.

use super::team;
use crate::harness::Home;

/// 1,500 leads and customers of ann are called 赵钱, and one of bob's, older than the one half and younger than the other.
fn crowd() -> Home {
    let home = team();
    let rows = |from: usize| {
        let mut rows = String::from("姓名,手机,外部编号\n");
        (from..from + 750).for_each(|n| rows.push_str(&format!("赵钱,1390000{n:04},X{n}\n")));
        rows
    };
    home.file("first.csv", rows(0));
    home.file("second.csv", rows(1000));
    for line in [
        "tend import leads first.csv --yes",
        "tend import customers first.csv --yes",
        "tend --as bob lead add 赵钱 --phone 13700000001",
        "tend --as bob customer add 赵钱",
        "tend import leads second.csv --yes",
        "tend import customers second.csv --yes",
    ] {
        home.sh(line).ok();
    }
    home
}

#[test]
fn ones_own_record_is_found_among_many_of_the_same_name() {
    let home = crowd();
    let bob = |line: &str| home.as_user("bob").sh(line);
    let (lead, customer) = ("L-752", "C-753");
    for (line, id) in [
        ("tend lead show 赵钱 -o ids", lead),
        ("tend lead show 赵 -o ids", lead),
        ("tend lead show zq -o ids", lead),
        ("tend lead show zhaoqian -o ids", lead),
        ("tend customer show 赵钱 -o ids", customer),
        ("tend lead show 700000001 -o ids", lead),
    ] {
        assert_eq!(bob(line).ok().stdout.trim(), id, "{line}");
    }
    assert_eq!(bob("tend find 赵钱 -o ids").ok().stdout, format!("{lead}\n{customer}\n"));
    assert_eq!(bob("tend find 赵 --kind customer --limit 1 -o ids").ok().stdout, format!("{customer}\n"));
    assert_eq!(bob("tend find zq -o ids").ok().stdout, format!("{lead}\n{customer}\n"));
    // Both are his, so neither is the only one meant; what he logs is never on another's.
    let several = bob("tend log 赵钱 hello -o json").fails(4).error();
    assert_eq!(several["candidates"].as_array().map(Vec::len), Some(2), "{several}");
    home.file("t.csv", "事项,客户\n回访,赵钱\n");
    assert_eq!(bob("tend import tasks t.csv --yes -o json").ok().json()["added"], 1);
    assert_eq!(bob("tend task list --where 'title = 回访' -o json").ok().json()[0]["customer"], customer);
    home.file("k.csv", "name,city\n赵钱,Bonn\n");
    assert_eq!(bob("tend import customers k.csv --yes --key name --on-dup update -o json").ok().json()["updated"], 1);
    assert_eq!(bob(&format!("tend customer show {customer} -o json")).ok().json()["city"], "Bonn");
}

#[test]
fn find_takes_numbers_and_codes_and_only_of_what_is_seen() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    for line in ["lead add 张三 --owner ann", "lead add 李四 --owner bob", "source add expo", "lead add 王五 --owner bob"] {
        home.sh(&format!("tend {line}")).ok();
    }
    home.sh("tend lead rm L-3").ok();
    let found = |login: &str, text: &str| home.as_user(login).run(&["find", text, "-o", "ids"]).ok().stdout;
    assert_eq!((found("ann", "L-1"), found("ann", "l2")), ("L-1\n".to_owned(), "L-2\n".to_owned()));
    assert_eq!((found("bob", "L-2"), found("bob", "L-1")), ("L-2\n".to_owned(), String::new()));
    assert_eq!((found("ann", "L-3"), found("ann", "L-9")), (String::new(), String::new()), "removed, and never there");
}

#[test]
fn of_too_many_none_is_the_only_one() {
    let home = crowd();
    for line in ["tend lead show 赵钱 -o json", "tend log 赵钱 hello -o json", "tend lead show zq -o json"] {
        assert_eq!(home.sh(line).fails(4).error()["code"], "ambiguous", "{line}");
    }
}

#[test]
fn only_what_one_sees_is_counted() {
    let home = crowd();
    for line in ["tend find 赵钱 --limit 1 -o table", "tend find 赵 --limit 1 -o table", "tend find zq --limit 1 -o table"] {
        let told = home.as_user("bob").sh(line).ok();
        assert!(!told.stderr.contains(" of "), "{line}: {}", told.stderr);
        assert!(told.stderr.contains("there may be more"), "{line}: {}", told.stderr);
        assert!(home.sh(line).ok().stderr.contains("1 of 300"), "ann: {line}: {}", home.sh(line).stderr);
    }
    let told = home.as_user("bob").sh("tend find 赵钱 -o table").ok();
    assert_eq!(told.stderr, "");
}

#[test]
fn a_covered_number_is_not_confirmed_by_its_end() {
    let home = team();
    for line in ["customer show 5678", "customer show 345678", "pool claim 345678 -n", "pool claim 12345678 -n", "log 5678 x"] {
        let ran = home.as_user("carl").sh(&format!("tend {line} -o json"));
        assert_eq!(ran.code, 3, "{line}: {}", ran.both());
        assert!(!ran.stderr.contains("C-2") && !ran.stderr.contains("南京"), "{line}: {}", ran.stderr);
    }
    home.as_user("carl").sh("tend customer show 13812345678").ok();
    home.sh("tend customer show 5678").ok();
    home.as_user("carl").sh("tend pool claim 13812345678").ok();
    home.as_user("carl").sh("tend customer show 5678").ok();
}

#[test]
fn what_another_has_claimed_is_told_by_its_number_only() {
    let home = team();
    home.sh("tend customer add 上海机密科技有限公司 --phone 13912340001 --pool default").ok();
    home.as_user("bob").sh("tend pool claim C-3").ok();
    for text in ["机密", "上海机密科技有限公司", "jmkj", "13912340001", "0001"] {
        let ran = home.as_user("carl").run(&["pool", "claim", text, "-o", "json"]).fails(3);
        assert!(!ran.stderr.contains("C-3") && !ran.stderr.contains("bob"), "{text}: {}", ran.stderr);
    }
    let late = home.as_user("carl").sh("tend pool claim C-3 -o json").fails(4).error();
    assert!(late["message"].as_str().is_some_and(|message| message.contains("bob")), "{late}");
}
