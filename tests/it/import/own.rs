//! What tend wrote out comes in again: here as the same records, elsewhere with everything that belongs together.

use std::fs;

use serde_json::Value;

use crate::harness::Home;

/// What a home writes out of a noun, taken to another.
fn carry(from: &Home, to: &Home, noun: &str, form: &str) {
    let name = format!("{noun}.{form}");
    from.run(&["export", noun, "--force", "--out", &name]).ok();
    to.file(&name, fs::read(from.path().join(&name)).expect("what was written"));
}

fn list(home: &Home, noun: &str) -> Value {
    home.run(&[noun, "list", "--sort", "id", "-o", "json"]).ok().json()
}

#[test]
fn a_list_that_was_written_out_and_edited_changes_the_records_that_it_is_of() {
    for form in ["csv", "tsv", "json", "ndjson", "xlsx"] {
        let home = Home::new();
        home.sh("tend customer add 甲公司 --note '第一行\n第二行' --phone 0571-88881001").ok();
        home.sh("tend customer add 乙公司").ok();
        carry(&home, &home, "customers", form);
        let file = format!("customers.{form}");
        let import = |flags: &str| home.sh(&format!("tend import customers {file} {flags} --yes -o json")).ok().json();
        let sum = import("");
        assert_eq!((&sum["added"], &sum["skipped"]), (&0.into(), &2.into()), "{form}: {sum}");
        let sum = import("--on-dup update");
        assert_eq!((&sum["added"], &sum["unchanged"]), (&0.into(), &2.into()), "{form}: {sum}");
        home.sh("tend customer edit C-1 --city 杭州").ok();
        home.sh("tend customer edit C-2 --city 宁波").ok();
        let sum = import("--on-dup fill");
        assert_eq!(sum["unchanged"], 2, "{form}: {sum}");
        if form == "csv" {
            let text = fs::read_to_string(home.path().join(&file)).expect("a list").replace("乙公司", "乙集团");
            home.file(&file, text);
            assert_eq!(import("--on-dup update")["updated"], 1);
            let all = list(&home, "customer");
            assert_eq!(
                (all.as_array().map(Vec::len), &all[1]["name"], &all[1]["ext_id"]),
                (Some(2), &"乙集团".into(), &Value::Null)
            );
        }
    }
}

#[test]
fn elsewhere_everything_goes_on_belonging_together() {
    for form in ["csv", "xlsx", "json"] {
        let (home, other) = (Home::new(), Home::new());
        for name in ["甲公司", "乙公司", "丙公司"] {
            home.run(&["customer", "add", name]).ok();
        }
        home.sh("tend customer rm C-1").ok();
        home.sh("tend customer edit C-3 --parent C-2").ok();
        home.sh("tend contact add 张三 --customer C-2").ok();
        home.sh("tend contact add 李四 --customer C-3").ok();
        home.sh("tend deal add 压缩机 --customer C-3").ok();
        for noun in ["customers", "contacts", "deals"] {
            carry(&home, &other, noun, form);
            let sum = other.run(&["import", noun, &format!("{noun}.{form}"), "--yes", "-o", "json"]).ok().json();
            assert_eq!(sum["rejected"], 0, "{form} {noun}: {sum}");
        }
        let customers = list(&other, "customer");
        let called = |name: &str| {
            let all = customers.as_array().expect("customers").iter();
            all.filter(|one| one["name"] == name).map(|one| one["id"].clone()).next().expect("a customer")
        };
        assert_eq!(customers.as_array().map(Vec::len), Some(2), "no customer is called by a number: {customers}");
        let contacts = list(&other, "contact");
        assert_eq!((&contacts[0]["customer"], &contacts[1]["customer"]), (&called("乙公司"), &called("丙公司")), "{form}");
        assert_eq!(list(&other, "deal")[0]["customer"], called("丙公司"), "{form}");
        let child = other.run(&["customer", "show", called("丙公司").as_str().expect("an id"), "-o", "json"]).ok().json();
        assert_eq!(child["parent"], called("乙公司"), "{form}");
        // A number that nothing there goes by is not taken for one of here.
        home.sh("tend contact add 王五 --customer C-3").ok();
        let lone = Home::new();
        for name in ["子", "丑", "寅"] {
            lone.run(&["customer", "add", name]).ok();
        }
        carry(&home, &lone, "contacts", form);
        lone.run(&["import", "contacts", &format!("contacts.{form}"), "--yes"]).ok();
        let contact = list(&lone, "contact")[0].clone();
        assert_eq!((&contact["customer"], &contact["extra"]["customer"]), (&Value::Null, &"C-2".into()), "{form}: {contact}");
    }
}

#[test]
fn what_no_field_holds_comes_back_beside_the_fields() {
    let home = Home::new();
    home.file("l.csv", "名称,奇怪列\n甲公司,zzz\n");
    home.sh("tend import customers l.csv --yes").ok();
    for form in ["csv", "tsv", "json", "xlsx"] {
        let other = Home::new();
        carry(&home, &other, "customers", form);
        other.run(&["import", "customers", &format!("customers.{form}"), "--yes"]).ok();
        let extra = list(&other, "customer")[0]["extra"].clone();
        assert_eq!(
            (&extra["奇怪列"], &extra["Extra"], &extra["extra"]),
            (&"zzz".into(), &Value::Null, &Value::Null),
            "{form}: {extra}"
        );
    }
}
