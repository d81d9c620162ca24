//! Custom fields: what the file says a noun holds stands beside what the program knows, everywhere.

use crate::harness::Home;

fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend field add lead.level --label 等级 --kind choice --choices 金,银,铜 --listed yes",
        "tend field add lead.fleet --label Trucks --kind int",
        "tend field add lead.worth --kind money",
        "tend lead add 张三 --set 等级=金 --set trucks=12 --set worth=50万",
        "tend lead add 李四 --set level=银",
    ] {
        home.sh(line).ok();
    }
    home
}

#[test]
fn a_custom_field_is_shown_filtered_sorted_and_stored_beside_the_others() {
    let home = home();
    let lead = home.sh("tend lead show 张三 -o json").ok().json();
    assert_eq!((&lead["level"], &lead["fleet"]), (&"金".into(), &12.into()));
    assert_eq!(lead["worth"]["minor"], 50_000_000);
    assert!(lead["extra"].is_null(), "{lead}");
    for (filter, ids) in [
        ("等级 = 金", "L-1\n"),
        ("level in (银, 铜)", "L-2\n"),
        ("fleet > 11 and worth >= 10万", "L-1\n"),
        ("fleet = null", "L-2\n"),
        ("level != 金", "L-2\n"),
        ("not fleet > 11", "L-2\n"),
    ] {
        assert_eq!(home.run(&["lead", "list", "--where", filter, "-o", "ids"]).ok().stdout, ids, "{filter}");
    }
    assert_eq!(home.sh("tend lead list --sort -level -o ids").ok().stdout, "L-2\nL-1\n");
    assert!(home.sh("tend lead list").ok().stdout.contains("金"), "a field that was asked for stands in the listing");
}

#[test]
fn history_and_undo_know_custom_fields() {
    let home = home();
    home.sh("tend lead edit L-1 --set level=铜").ok();
    assert!(home.sh("tend history L-1 -o table").ok().stdout.contains("金 → 铜"));
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["level"], "金");
}

#[test]
fn a_value_its_field_does_not_take_is_refused() {
    let home = home();
    let refused = home.sh("tend lead add 王五 --set level=木").fails(1);
    assert!(refused.stderr.contains("金, 银, 铜"), "{}", refused.stderr);
    home.sh("tend lead add 王五 --set fleet=many").fails(1);
    home.sh("tend lead add 王五 --set nothing=1").fails(2);
    home.sh("tend lead add 王五 --set stage").fails(2);
    assert_eq!(home.sh("tend lead list -o ids").ok().stdout.lines().count(), 2);
}

#[test]
fn a_required_field_is_asked_of_new_records_only() {
    let home = home();
    home.sh("tend field add lead.region_code --kind text --required yes").ok();
    let refused = home.sh("tend lead add 王五").fails(1);
    assert!(refused.stderr.contains("region_code"), "{}", refused.stderr);
    home.sh("tend lead edit L-1 --set fleet=13").ok();
    home.sh("tend lead edit L-1 --set region_code=SH").ok();
    home.sh("tend lead edit L-1 --set region_code=").fails(1);
    home.file("new.csv", "name,region_code\n甲,BJ\n乙,\n");
    let sum = home.sh("tend import leads new.csv --yes -o json").fails(5).json();
    assert_eq!((&sum["added"], &sum["rejected"]), (&1.into(), &1.into()));
}

#[test]
fn an_import_maps_labels_and_an_export_gives_the_columns_back() {
    let home = home();
    home.file("new.csv", "姓名,等级,Trucks,柜号\n甲,金,3,7\n乙,木,x,8\n");
    home.sh("tend import leads new.csv --yes").ok();
    let first = home.sh("tend lead show 甲 -o json").ok().json();
    assert_eq!((&first["level"], &first["fleet"], &first["extra"]["柜号"]), (&"金".into(), &3.into(), &"7".into()));
    let second = home.sh("tend lead show 乙 -o json").ok().json();
    assert_eq!(second["extra"]["等级"], "木", "what is not on the list is kept");
    let header = home.sh("tend export leads").ok().stdout.lines().next().unwrap_or_default().to_owned();
    assert!(header.contains("level") && header.contains("fleet"), "{header}");
}

#[test]
fn without_its_field_a_value_stays_and_comes_back_with_it() {
    let home = home();
    home.sh("tend field rm lead.level").ok();
    let lead = home.sh("tend lead show L-1 -o json").ok().json();
    assert_eq!((lead.get("level"), &lead["extra"]["level"]), (None, &"金".into()));
    home.sh("tend lead edit L-1 --note hi").ok();
    home.sh("tend field restore lead.level").ok();
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["level"], "金");
}

#[test]
fn a_field_has_a_name_of_its_own() {
    let home = home();
    for code in ["lead.stage", "level", "lead.Level", "tenure.x", "lead.set"] {
        home.run(&["field", "add", code, "--kind", "text"]).fails(1);
    }
    home.sh("tend field add lead.other --kind choice").fails(1);
    home.sh("tend field edit lead.level --code lead.rank").fails(1);
}

#[test]
fn custom_fields_of_a_pooled_customer_are_covered() {
    let home = Home::new();
    for line in [
        "tend field add customer.secret --kind text",
        "tend user add bob --role rep",
        "tend customer add 甲公司 --pool default --set secret=sesame",
    ] {
        home.sh(line).ok();
    }
    let seen = home.as_user("bob").sh("tend pool stock -o json").ok();
    assert!(!seen.stdout.contains("sesame"), "{}", seen.stdout);
    let asked = home.as_user("bob").run(&["pool", "stock", "--where", "secret = sesame", "-o", "ids"]).ok();
    assert_eq!(asked.stdout, "");
}

#[test]
fn what_a_new_value_displaces_comes_back_with_undo() {
    let home = home();
    home.sh("tend field edit lead.level --choices 银,铜").ok();
    let extra = || home.sh("tend lead show L-1 -o json").ok().json()["extra"]["level"].clone();
    assert_eq!(extra(), "金");
    home.sh("tend lead edit L-1 --set level=铜").ok();
    assert_eq!(extra(), serde_json::Value::Null, "the new value has taken its place");
    let told = home.sh("tend history L-1 -o json").ok();
    assert!(told.json()[0].to_string().contains("金"), "{}", told.stdout);
    home.sh("tend undo").ok();
    assert_eq!(extra(), "金");
    home.sh("tend field edit lead.level --choices 金,银").ok();
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["level"], "金");
}

#[test]
fn a_required_field_is_asked_for_where_its_record_is_added_only() {
    let home = Home::new();
    home.sh("tend lead add 张三 --company 永达").ok();
    for noun in ["followup", "task", "customer", "contact", "deal", "source", "leave"] {
        home.run(&["field", "add", &format!("{noun}.grade"), "--label", "档次", "--kind", "text", "--required", "yes"]).ok();
    }
    let refused = home.lang("zh-CN").sh("tend task add x").fails(1);
    assert!(refused.stderr.contains("档次") && refused.stderr.contains("--set task.grade="), "{}", refused.stderr);
    home.sh("tend task add x --set grade=A").ok();
    home.sh("tend log L-1 你好").fails(1);
    let logged = home.sh("tend log L-1 你好 --set grade=A --next 'tomorrow 回访' -o json").ok().json();
    assert_eq!((&logged["grade"], &logged["note"]), (&"A".into(), &"你好".into()));
    assert!(logged["next"]["grade"].is_null(), "the task came along: {logged}");
    assert_eq!(home.stdin("一长段").sh("tend log L-1 - --set 档次=B -o json").ok().json()["note"], "一长段");
    home.sh("tend lead add 李四 --source fair").ok();
    let refused = home.sh("tend lead convert L-1 --deal new --set grade=A").fails(1);
    assert!(refused.stderr.contains("--set contact.grade="), "{}", refused.stderr);
    let grades = "--set grade=A --set contact.grade=B --set deal.grade=C --set deal.amount=80000";
    home.sh(&format!("tend lead convert L-1 --deal new {grades}")).ok();
    let held = |noun: &str| home.run(&[noun, "list", "--fields", "grade", "-o", "tsv"]).ok().stdout.clone();
    assert_eq!((held("customer"), held("contact"), held("deal")), ("A\n".into(), "B\n".into(), "C\n".into()));
    let filter = "customer.grade = A and amount > 79999";
    assert_eq!(home.run(&["deal", "list", "--where", filter, "-o", "ids"]).ok().stdout, "D-1\n");
    home.sh("tend user away ann --from tomorrow --to 'in 3 days'").ok();
    for noun in ["task", "source", "leave"] {
        let mut list = vec![noun, "list", "--where", "grade = null", "-o", "ids"];
        list.extend(["--all"].into_iter().filter(|_| noun == "task"));
        let without = home.run(&list).ok();
        assert_ne!(without.stdout, "", "{noun}");
    }
}

#[test]
fn a_value_that_does_not_fit_is_neither_met_nor_sorted_by() {
    let home = Home::new();
    home.file("l.csv", "name,level,grade,day,flag\n甲,gold,木,soon,7\n乙,4,金,2026-10-01,1\n丙,,,,\n");
    home.sh("tend import leads l.csv --yes").ok();
    // The columns lie in `extra` as texts; the fields come later, and take what fits them.
    for (code, kind) in [("level", "text"), ("grade", "choice --choices 金,银"), ("day", "date"), ("flag", "bool")] {
        home.sh(&format!("tend field add lead.{code} --kind {kind}")).ok();
    }
    let ids = |filter: &str| home.run(&["lead", "list", "--where", filter, "-o", "ids", "--sort", "id"]).ok().stdout.clone();
    for (filter, met) in [
        ("grade != null", "L-2\n"),
        ("grade = null", "L-1\nL-3\n"),
        ("day != null", "L-2\n"),
        ("day > 2020-01-01", "L-2\n"),
        ("flag != null", ""),
        ("level != null", "L-1\nL-2\n"),
    ] {
        assert_eq!(ids(filter), met, "{filter}");
    }
    home.sh("tend field rm lead.level").ok();
    home.sh("tend field add lead.rank --kind int").ok();
    home.sh("tend lead edit L-2 --set rank=4").ok();
    assert_eq!(ids("rank > 3"), "L-2\n");
    assert_eq!(home.sh("tend lead list --sort grade,id -o ids").ok().stdout, "L-2\nL-1\nL-3\n");
    assert_eq!(home.sh("tend lead list --sort -day,id -o ids").ok().stdout, "L-2\nL-1\nL-3\n");
}

#[test]
fn a_field_that_takes_less_than_before_says_how_many_it_leaves_out() {
    let home = Home::new();
    home.sh("tend field add customer.grade --kind choice --choices 金,银,铜").ok();
    for (name, grade) in [("甲", "金"), ("乙", "银"), ("丙", "银"), ("丁", "")] {
        home.run(&["customer", "add", name, "--set", &format!("grade={grade}")]).ok();
    }
    home.sh("tend customer rm C-3 --yes").ok();
    let edited = home.sh("tend field edit customer.grade --choices 金,铜").ok();
    assert!(edited.stderr.contains("2 records hold a value"), "{}", edited.stderr);
    let shown = home.sh("tend customer show C-2").ok();
    assert!(shown.stdout.contains("银"), "kept among the other fields: {}", shown.stdout);
    let edited = home.sh("tend field edit customer.grade --choices 金,银,铜,铁").ok();
    assert!(!edited.stderr.contains("records hold"), "{}", edited.stderr);
    let edited = home.sh("tend field edit customer.grade --kind int").ok();
    assert!(edited.stderr.contains("3 records hold a value"), "{}", edited.stderr);
}

#[test]
fn what_a_lead_says_in_a_custom_field_goes_with_it() {
    let home = Home::new();
    for (code, kind) in [("lead.fleet", "int"), ("customer.fleet", "int"), ("lead.level", "int"), ("customer.level", "text")] {
        home.run(&["field", "add", code, "--kind", kind]).ok();
    }
    home.sh("tend lead add 张三 --company 永达 --set fleet=7 --set level=2").ok();
    home.sh("tend lead convert L-1").ok();
    let shown = home.sh("tend customer show C-1 -o json").ok().json();
    assert_eq!((&shown["fleet"], &shown["level"]), (&7.into(), &serde_json::Value::Null), "of one kind only: {shown}");
}
