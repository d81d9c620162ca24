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
