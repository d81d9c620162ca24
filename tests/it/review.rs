//! Rows and records that may be there already: linked, held, reviewed, refused.

use serde_json::Value;

use crate::harness::Home;
use crate::rows;

const ROWS: &str = "姓名,公司,手机,邮箱,城市,渠道\n\
    张三,永达压缩机,13800138000,z3@yd.com,上海,展会\n\
    李四,,13900001111,li@a.cn,北京,展会\n\
    王五,,13700002222,,,展会\n\
    王五,,13700002222,w5@x.cn,,展会\n\
    赵六,,13600003333,,,展会\n";

/// A home with one lead and one contact, and a list in which both are again.
fn home() -> Home {
    let home = Home::new();
    home.sh("tend lead add 张三 --phone 13800138000 --company 上海永达压缩机有限公司").ok();
    home.sh("tend contact add 李四 --phone 13900001111 --email li@a.cn").ok();
    std::fs::write(home.path().join("l.csv"), ROWS).expect("write");
    home
}

fn show(home: &Home, id: &str) -> Value {
    home.sh(&format!(
        "tend {} show {id} -o json",
        if id.starts_with('L') {
            "lead"
        } else if id.starts_with('P') {
            "contact"
        } else {
            "customer"
        }
    ))
    .json()
}

fn leads(home: &Home) -> Vec<String> {
    let mut all: Vec<String> = home.sh("tend lead list --fields id -o tsv").stdout.lines().map(str::to_owned).collect();
    all.sort();
    all
}

/// What the file holds of people and companies.
fn image(home: &Home) -> Vec<String> {
    let conn = rows::connect(&home.db());
    let tables = ["lead", "contact", "customer", "lookup"];
    tables.iter().flat_map(|table| rows::all(&conn, &format!("SELECT * FROM {table}"))).collect()
}

#[test]
fn a_linked_row_gives_what_is_new_to_the_record_and_loses_nothing() {
    let home = home();
    let before = image(&home);
    let sum = home.sh("tend import leads l.csv --on-dup link --yes -o json").json();
    assert_eq!((&sum["added"], &sum["linked"], &sum["rejected"]), (&2.into(), &3.into(), &0.into()), "{sum}");
    let lead = show(&home, "L-1");
    assert_eq!(lead["emails"][0], "z3@yd.com");
    assert_eq!(lead["city"], "上海");
    assert_eq!(lead["company"], "上海永达压缩机有限公司", "its own stays");
    assert_eq!(lead["extra"]["company"], "永达压缩机", "what differs is kept");
    // The person was a contact: what a contact has no field for is kept in words.
    let contact = show(&home, "P-1");
    assert_eq!((&contact["city"], &contact["extra"]["source"]), (&"北京".into(), &"展会".into()));
    let again = home.sh("tend import leads l.csv --on-dup link --yes -o json").json();
    assert_eq!((&again["unchanged"], &again["linked"]), (&5.into(), &0.into()), "{again}");
    home.sh("tend undo").ok();
    assert_eq!(image(&home), before);
}

#[test]
fn a_held_row_is_no_record_until_somebody_decides() {
    let home = home();
    let first = home.sh("tend import leads l.csv --on-dup review --yes -o json").ok();
    assert!(first.stderr.contains("tend dedupe review held"), "{}", first.stderr);
    let sum = first.json();
    assert_eq!((&sum["added"], &sum["held"]), (&2.into(), &3.into()), "{sum}");
    assert_eq!(leads(&home), ["L-1", "L-4", "L-6"]);
    let open = home.sh("tend dedupe review held -o csv");
    let lines: Vec<&str> = open.stdout.lines().collect();
    assert!(lines[1].starts_with(",L-2,L-1,exact,") && lines[2].starts_with(",L-3,P-1,exact,"), "{}", open.stdout);
    assert!(lines[3].starts_with(",L-5,L-4,exact,") && lines.len() == 4, "a row of the same file: {}", open.stdout);

    // Again, nothing more comes of it.
    let again = home.sh("tend import leads l.csv --on-dup review --yes -o json").json();
    assert_eq!(again["unchanged"], 5, "{again}");

    // No answer, or a line that is none: nothing is written.
    let ops = |home: &Home| rows::number(&home.db(), "SELECT count(*) FROM operation");
    let written = ops(&home);
    home.stdin("answer\ta\tb\n\tL-2\tL-1\n").sh("tend dedupe review -").ok();
    assert_eq!(ops(&home), written);
    let bad = home.stdin("same\tL-2\tL-1\nmaybe\tL-3\tP-1\n").sh("tend dedupe review -").fails(2);
    assert!(bad.stderr.contains("line 2"), "{}", bad.stderr);
    assert_eq!(leads(&home).len(), 3);

    let before = image(&home);
    home.stdin("answer\ta\tb\nsame\tL-2\tL-1\ndifferent\tL-5\tL-4\nout\tL-3\tP-1\n\tL-9\t\n").sh("tend dedupe review -").ok();
    assert_eq!(leads(&home), ["L-1", "L-4", "L-5", "L-6"]);
    let lead = show(&home, "L-1");
    assert_eq!((&lead["city"], &lead["emails"][0]), (&"上海".into(), &"z3@yd.com".into()));
    assert_eq!(show(&home, "L-2")["id"], "L-1", "the number leads on");
    assert_eq!(home.sh("tend dedupe review -o csv").stdout.lines().count(), 1, "the two that differ are not asked about again");
    home.sh("tend undo").ok();
    assert_eq!(image(&home), before, "what was decided is open again");
    assert_eq!(home.sh("tend dedupe review held -o csv").stdout.lines().count(), 4);
    home.sh("tend undo").ok();
    assert_eq!(leads(&home), ["L-1"], "the whole import is taken back");
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM held"), 0);
}

#[test]
fn a_row_like_another_persons_record_is_held_and_tells_nothing_of_it() {
    let home = home();
    home.sh("tend user add bob --role rep").ok();
    let sum = home.sh("TEND_USER=bob tend import leads l.csv --on-dup link --yes -o json").json();
    assert_eq!((&sum["added"], &sum["linked"], &sum["held"]), (&2.into(), &1.into(), &2.into()), "{sum}");
    let open = home.sh("TEND_USER=bob tend dedupe review held -o tsv").ok();
    assert!(
        open.stdout.contains("a lead of ann") && !open.stdout.contains("永达压缩机有限公司") && !open.stdout.contains("phones"),
        "{}",
        open.stdout
    );
    // It is not his to merge; the manager of the file may.
    let same = "same\tL-2\t\n";
    home.stdin(same).sh("TEND_USER=bob tend dedupe review -").fails(1);
    home.stdin(same).sh("tend dedupe review -").ok();
    assert_eq!(show(&home, "L-1")["city"], "上海");
}

#[test]
fn pairs_of_a_scan_are_merged_or_remembered_as_different() {
    let home = Home::new();
    for name in ["杭州天际软件有限公司", "杭州天际软件", "宁波海曙机械有限公司", "宁波海曙机械厂"]
    {
        home.sh(&format!("tend customer add {name} --phone 0571-8888{} --city 杭州", 1000 + name.len() / 40)).ok();
    }
    let pairs = home.sh("tend dedupe review customers -o tsv").ok();
    let first = pairs.stdout.lines().next().expect("a pair").to_owned();
    assert!(first.contains("\tC-1\tC-2\t"), "{}", pairs.stdout);
    home.stdin("different\tC-1\tC-2\n").sh("tend dedupe review -").ok();
    assert!(!home.sh("tend dedupe review customers -o tsv").stdout.contains("C-1\tC-2"));
    home.sh("tend undo").ok();
    home.stdin("same\tC-1\tC-2\n").sh("tend dedupe review -").ok();
    assert_eq!(show(&home, "C-2")["id"], "C-1");
}

#[test]
fn the_file_rules_what_becomes_of_what_is_there_already() {
    let home = home();
    home.sh("tend user add bob --role rep").ok();
    let add = "tend lead add 张三 --phone 13800138000 --company 永达压缩机";
    // Nobody to be asked: it is said.
    let said = home.sh(add).ok();
    assert!(said.stderr.contains("like L-1"), "{}", said.stderr);
    home.sh("tend undo").ok();
    home.sh("tend config set duplicates_create block").ok();
    let refused = home.sh(add).fails(4);
    assert!(refused.stderr.contains("L-1") && refused.stderr.contains("--anyway"), "{}", refused.stderr);
    let refused = home.sh(&format!("TEND_USER=bob {add}")).fails(4);
    assert!(refused.stderr.contains("a lead of ann") && !refused.stderr.contains("L-1"), "{}", refused.stderr);
    home.sh(&format!("TEND_USER=bob {add} --anyway")).fails(1);
    home.sh(&format!("{add} --anyway")).ok();
    home.sh("tend undo").ok();
    home.sh("tend config set duplicates_create link").ok();
    home.sh(&format!("{add} --city 上海")).ok();
    assert_eq!((leads(&home), &show(&home, "L-1")["city"]), (vec!["L-1".to_owned()], &"上海".into()));
    // Two that share only the telephone are two.
    home.sh("tend lead add 前台小李 --phone 13800138000").ok();
    assert_eq!(leads(&home).len(), 2);

    home.sh("tend config set duplicates_import review").ok();
    let sum = home.sh("tend import leads l.csv --yes -o json").json();
    assert_eq!(sum["held"], 3, "{sum}");
    home.sh("tend undo").ok();
    let sum = home.sh("tend import leads l.csv --on-dup skip --yes -o json").json();
    assert_eq!((&sum["held"], &sum["added"]), (&0.into(), &5.into()), "what is asked for counts: {sum}");
}

#[test]
fn a_conversion_joins_or_refuses_a_customer_that_is_there_by_the_rule() {
    let home = Home::new();
    home.sh("tend customer add 上海永达压缩机有限公司 --website www.yongda.com --city 上海").ok();
    home.sh("tend lead add 张三 --company 永达压缩机 --website www.yongda.com --city 上海").ok();
    home.sh("tend config set duplicates_convert block").ok();
    let refused = home.sh("tend lead convert L-1").fails(4);
    assert!(refused.stderr.contains("C-1") && refused.stderr.contains("--customer new"), "{}", refused.stderr);
    // A name alone says little, but it is the customer that the lead would join.
    home.sh("tend customer add 天际软件").ok();
    home.sh("tend lead add 李四 --company 天际软件").ok();
    assert!(home.sh("tend lead convert L-2").fails(4).stderr.contains("C-2"));
    home.sh("tend lead convert L-2 --customer C-2").ok();
    home.sh("tend config set duplicates_convert allow").ok();
    assert_eq!(home.sh("tend lead convert L-1 -o json").json()["customer"]["id"], "C-3");
    home.sh("tend undo").ok();
    home.sh("tend config unset duplicates_convert").ok();
    assert_eq!(home.sh("tend lead convert L-1 -o json").json()["customer"]["id"], "C-1");
}

#[test]
fn rows_of_one_file_are_held_for_the_record_and_not_for_each_other() {
    let home = home();
    home.file("same.csv", "姓名,手机\n张三甲,13800138000\n张三乙,13800138000\n");
    let sum = home.sh("tend import leads same.csv --key phone --on-dup review --yes -o json").ok().json();
    assert_eq!(sum["held"], 2, "{sum}");
    let open = home.sh("tend dedupe review held -o csv").ok();
    assert!(open.stdout.contains(",L-2,L-1,") && open.stdout.contains(",L-3,L-1,"), "{}", open.stdout);
}

/// Somebody who works on leads and may not touch contacts, and a rep.
fn staffed() -> Home {
    let home = home();
    home.sh("tend user add mk --role marketing").ok();
    home.sh("tend user add bob --role rep").ok();
    home
}

#[test]
fn a_link_changes_only_what_its_person_may_edit() {
    let home = staffed();
    home.sh("TEND_USER=mk tend contact edit P-1 --city 北京").fails(1);
    let sum = home.sh("TEND_USER=mk tend import leads l.csv --on-dup link --yes -o json").json();
    assert!(show(&home, "P-1")["city"].is_null(), "{sum}");
    assert_eq!(sum["held"], 1, "it is held instead: {sum}");
}

#[test]
fn what_changed_nothing_says_nothing_of_undoing() {
    let home = home();
    home.file("same.csv", "姓名,公司,手机\n张三,上海永达压缩机有限公司,13800138000\n");
    let same = home.sh("tend import leads same.csv --on-dup link --yes -o json").ok();
    assert_eq!((&same.json()["unchanged"], &same.json()["op"]), (&1.into(), &Value::Null), "{}", same.stdout);
    assert!(!same.stderr.contains("tend undo"), "{}", same.stderr);
    home.sh("tend config set duplicates_create link").ok();
    let same = home.sh("tend lead add 张三 --phone 13800138000").ok();
    assert!(same.stderr.contains("L-1") && !same.stderr.contains("tend undo"), "{}", same.stderr);
}

#[test]
fn many_rows_of_one_key_are_held_for_the_record_each() {
    let home = home();
    let rows: String = (0..120).map(|number| format!("张三,13800138000,第{number}行\n")).collect();
    home.file("many.csv", format!("姓名,手机,备注\n{rows}"));
    for flags in ["", "--key phone"] {
        let sum = home.sh(&format!("tend import leads many.csv {flags} --on-dup review --yes -o json")).ok().json();
        assert_eq!((&sum["held"], &sum["added"]), (&120.into(), &0.into()), "{flags}: {sum}");
        home.sh("tend undo").ok();
    }
}

#[test]
fn a_value_of_a_custom_field_that_differs_is_kept_beside_it() {
    let home = home();
    home.sh("tend field add lead.level --label 等级 --kind text").ok();
    home.sh("tend lead edit L-1 --set level=银").ok();
    home.file("gold.csv", "姓名,公司,手机,level\n张三,上海永达压缩机有限公司,13800138000,金\n");
    home.sh("tend import leads gold.csv --on-dup link --yes").ok();
    let lead = show(&home, "L-1");
    assert_eq!((&lead["level"], &lead["extra"]["level 2"]), (&"银".into(), &"金".into()), "{lead}");
}

#[test]
fn an_answer_is_about_what_it_names_and_about_nothing_that_is_gone() {
    let home = home();
    home.sh("tend import leads l.csv --on-dup review --yes").ok();
    home.sh("tend lead add 旁人 --phone 13500005555").ok();
    let answer = |line: &str| home.stdin(line.to_owned()).sh("tend dedupe review -");
    let refused = answer("same\tL-2\tL-7\n").fails(2);
    assert!(refused.stderr.contains("L-2 is held for L-1"), "{}", refused.stderr);
    // A name may mean the wrong one, and nobody can be asked.
    home.sh("tend customer add 天际软件").ok();
    home.sh("tend customer add 腾空机械").ok();
    answer("same\t天际\t腾空\n").fails(4);
    home.sh("tend lead rm L-1").ok();
    let gone = answer("same\tL-2\n").fails(1);
    assert!(gone.stderr.contains("line 1") && gone.stderr.contains("L-1"), "{}", gone.stderr);
    assert_eq!(leads(&home), ["L-4", "L-6", "L-7"]);
    answer("different\tL-2\n").ok();
    assert_eq!(leads(&home), ["L-2", "L-4", "L-6", "L-7"]);
    let again = answer("out\tL-2\n").fails(2);
    assert!(again.stderr.contains("decided before"), "{}", again.stderr);
}

#[test]
fn a_row_in_a_pool_is_decided_by_whoever_brought_it() {
    let home = staffed();
    home.sh("tend customer add 甲公司 --phone 0571-88881001 --pool default").ok();
    home.file("c.csv", "名称,电话\n甲公司,0571-88881001\n");
    let sum = home.sh("TEND_USER=bob tend import customers c.csv --pool default --on-dup review --yes -o json").ok().json();
    assert_eq!(sum["held"], 1, "{sum}");
    let open = home.sh("TEND_USER=bob tend dedupe review held -o tsv").ok();
    assert!(open.stdout.contains("\tC-2\t") && open.stdout.contains("in pool default"), "{}", open.stdout);
    home.stdin("out\tC-2\n").sh("TEND_USER=bob tend dedupe review -").ok();
    home.sh("TEND_USER=bob tend undo").ok();
    home.stdin("different\tC-2\n").sh("TEND_USER=bob tend dedupe review -").ok();
    assert!(home.sh("tend pool stock").ok().stdout.contains("C-2"));
}

#[test]
fn who_may_not_assign_does_not_choose_another_rule() {
    let home = staffed();
    home.sh("tend config set duplicates_import block").ok();
    home.file("b.csv", "姓名,手机\n张三,13800138000\n");
    for flags in ["", "--on-dup skip", "--on-dup update --key phone", "--key email"] {
        let ran = home.sh(&format!("TEND_USER=bob tend import leads b.csv {flags} --yes -o json")).ok();
        assert_eq!((&ran.json()["skipped"], &ran.json()["added"]), (&1.into(), &0.into()), "{flags}: {}", ran.stdout);
        assert!(ran.stderr.contains("line 2") && ran.stderr.contains("a lead that others hold"), "{flags}: {}", ran.stderr);
    }
    let failed = home.sh("TEND_USER=bob tend import leads b.csv --key phone --on-dup fail --yes").fails(4);
    assert!(failed.stderr.contains("line 2 is a lead that others hold"), "{}", failed.stderr);
    home.file("twice.csv", "姓名,手机\n王五,13700002222\n王五二,13700002222\n");
    let failed = home.sh("tend import leads twice.csv --key phone --on-dup fail --yes").fails(4);
    assert!(failed.stderr.contains("line 3 is in the file before"), "{}", failed.stderr);
    home.sh("tend config set duplicates_convert block").ok();
    home.sh("tend customer add 永达压缩机").ok();
    home.sh("tend lead add 李四光 --company 永达压缩机 --owner bob").ok();
    let lead = home.sh("tend lead list --where 'name = 李四光' -o ids").ok().stdout.trim().to_owned();
    let refused = home.sh(&format!("TEND_USER=bob tend lead convert {lead}")).fails(4);
    assert!(refused.stderr.contains("a customer of ann") && !refused.stderr.contains("C-1"), "{}", refused.stderr);
    home.sh(&format!("TEND_USER=bob tend lead convert {lead} --customer new")).fails(1);
    home.sh(&format!("tend lead convert {lead} --customer new")).ok();
}
