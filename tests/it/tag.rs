//! A plain noun: what it gets for being one file in `domain` and a table.

use crate::harness::Home;

#[test]
fn a_plain_noun_has_every_verb_history_and_undo() {
    let home = Home::new();
    home.sh("tend tag add vip --name 重点客户").ok();
    home.sh("tend tag edit vip --note '年采购额过百万'").ok();
    let shown = home.sh("tend tag show vip -o json").ok().json();
    assert_eq!(
        (shown["code"].as_str(), shown["name"].as_str(), shown["note"].as_str()),
        (Some("vip"), Some("重点客户"), Some("年采购额过百万"))
    );
    assert_eq!(home.sh("tend history vip -o json").ok().json().as_array().map(Vec::len), Some(2));
    assert_eq!(home.sh("tend tag add vip -o json").fails(4).error()["code"], "duplicate");

    let csv = home.sh("tend export tags --fields code,name,note").ok().stdout.clone();
    assert_eq!(csv, "code,name,note\nvip,重点客户,年采购额过百万\n");
    home.sh("tend tag rm vip").ok();
    assert_eq!(home.sh("tend tag list -o ids").ok().stdout, "");
    home.sh("tend tag restore vip").ok();
    assert_eq!(home.sh("tend tag list --where 'name ~ 重点' -o ids").ok().stdout, "vip\n");

    let other = Home::new();
    other.file("tags.csv", csv);
    assert_eq!(other.sh("tend import tags tags.csv -o json").ok().json()["added"], 1);
    other.sh("tend undo").ok();
    assert_eq!(other.sh("tend tag list -o json").ok().json(), serde_json::json!([]));
}

#[test]
fn a_tag_is_added_and_taken_away_without_the_others() {
    let home = Home::new();
    let tags = |id: &str| home.run(&["lead", "show", id, "-o", "json"]).ok().json()["tags"].clone();
    let said = home.sh("tend lead add 张三 --tag vip --tag 华东").ok();
    assert!(said.stderr.contains("new tag vip") && said.stderr.contains("new tag 华东"), "{}", said.stderr);
    assert_eq!(home.sh("tend tag list -o ids --sort id").ok().stdout, "vip\n华东\n");
    let said = home.sh("tend lead edit L-1 --tag +老客户").ok();
    assert!(said.stderr.contains("new tag 老客户"), "{}", said.stderr);
    assert_eq!(tags("L-1"), serde_json::json!(["vip", "华东", "老客户"]));
    let said = home.sh("tend lead edit L-1 --tag -vip").ok();
    assert!(!said.stderr.contains("new tag"), "{}", said.stderr);
    assert_eq!(tags("L-1"), serde_json::json!(["华东", "老客户"]));
    home.sh("tend lead edit L-1 --tag +vip --tag -华东").ok();
    assert_eq!(tags("L-1"), serde_json::json!(["老客户", "vip"]));
    home.sh("tend lead add 李四 --tag 华东").ok();
    home.sh("tend lead edit --where 'id > 0' --set tags=+bulk --yes").ok();
    assert_eq!(tags("L-2"), serde_json::json!(["华东", "bulk"]));
    home.sh("tend lead edit L-2 --tag -bulk,-华东").ok();
    assert_eq!(tags("L-2"), serde_json::Value::Null);
    home.sh("tend lead edit L-2 --tag a,b").ok();
    assert_eq!(tags("L-2"), serde_json::json!(["a", "b"]), "without a sign it is the whole list");
    for line in ["--tag +a --tag b", "--tag +", "--tag +a,-"] {
        home.sh(&format!("tend lead edit L-2 {line}")).fails(2);
    }
    home.sh("tend undo").ok();
    // A number begins with a plus of its own.
    home.sh("tend lead edit L-2 --phone +8613800138000").ok();
    assert_eq!(home.sh("tend lead show L-2 -o json").ok().json()["phones"][0], "+8613800138000");
    assert!(home.sh("tend lead edit --help").ok().stdout.contains("+X to add"));
    // Whoever may make no tags marks with them all the same.
    home.sh("tend user add sam --role service").ok();
    home.sh("tend customer add 甲").ok();
    home.as_user("sam").sh("tend contact add 王芳 --customer C-1 --tag 新的").ok();
    assert_eq!(home.sh("tend tag list -o ids --where 'code = 新的'").ok().stdout, "");
}

#[test]
fn a_tag_stays_as_it_is_while_records_have_it() {
    let home = Home::new();
    home.sh("tend lead add 张三 --tag vip").ok();
    let refused = home.sh("tend tag edit vip --code vvip -o json").fails(1).error();
    assert_eq!(refused["code"], "refused", "{refused}");
    home.sh("tend lead edit --where 'tags = vip' --tag +vvip --tag -vip").ok();
    home.sh("tend tag rm vvip").ok();
    home.sh("tend tag edit vip --code other").ok();
    for code in ["a,b", "a，b", "a;b", "a、b", "a|b", "+a", "-a"] {
        assert_eq!(home.run(&["tag", "add", "-o", "json", "--", code]).fails(1).error()["code"], "invalid", "{code}");
    }
}
