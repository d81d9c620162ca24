//! How far a right reaches where a record is touched by the way: imports, conversions, requests, filters, history.

use super::team;

#[test]
fn a_warning_of_likeness_does_not_name_another_reps_lead() {
    let home = team();
    let added = home.as_user("carl").sh("tend lead add 李某 --phone 13800138001").ok();
    assert!(!added.stderr.contains("李雷") && !added.stderr.contains("永达"), "{}", added.stderr);
    let own = home.as_user("bob").sh("tend lead add 李同 --phone 13800138001").ok();
    assert!(own.stderr.contains("L-1"), "bob is told of his own: {}", own.stderr);
}

#[test]
fn a_request_of_another_is_not_answered_to_a_stranger() {
    let home = team();
    home.as_user("bob").sh("tend lead add 绝密客 --phone 13800138055 --request r1 -o json").ok();
    for login in ["carl", "nobody"] {
        let ran = home.as_user(login).sh("tend lead add 别的 --request r1 -o json");
        let told = format!("{}{}", ran.stdout, ran.stderr);
        assert!(!told.contains("绝密客") && !told.contains("13800138055"), "{login} reads bob's lead:\n{told}");
    }
}

#[test]
fn what_a_released_customer_had_is_covered_too() {
    let home = team();
    for line in [
        "TEND_USER=bob tend contact edit P-1 --phone 13700137002",
        "TEND_USER=bob tend customer edit C-1 --phone 13900139002 --note 绝密备注",
        "TEND_USER=bob tend customer release C-1",
    ] {
        home.sh(line).ok();
    }
    for line in
        ["tend contact show P-1 -o json", "tend contact list -o json", "tend history C-1 -o json", "tend history P-1 -o json"]
    {
        let ran = home.as_user("carl").sh(line);
        let text = format!("{}{}", ran.stdout, ran.stderr);
        for secret in ["13700137001", "13700137002", "13900139001", "13900139002", "绝密备注"] {
            assert!(!text.contains(secret), "{line} tells {secret}:\n{text}");
        }
    }
}

#[test]
fn a_filter_does_not_give_away_what_is_masked() {
    let home = team();
    for filter in ["phones ~ 345678", "note ~ 老板", "note != null"] {
        let listed = home.as_user("carl").run(&["pool", "stock", "--where", filter, "-o", "ids"]);
        assert_eq!(listed.stdout, "", "{filter} confirms a guess");
        assert_eq!(home.run(&["pool", "stock", "--where", filter, "-o", "ids"]).ok().stdout, "C-2\n", "{filter} for ann");
    }
}

#[test]
fn an_import_changes_nothing_out_of_reach() {
    let home = team();
    home.file("c.csv", "name,phone,note,ext_id\n杭州示例,13900139001,HACK,X\n");
    let before = home.sh("tend customer show C-1 -o json").ok().stdout.clone();
    for way in ["skip", "update", "fill", "fail"] {
        let ran = home.as_user("carl").sh(&format!("tend import customers c.csv --yes --key phone --on-dup {way} -o json"));
        let told = format!("{}{}", ran.stdout, ran.stderr);
        assert!(!told.contains("bob"), "--on-dup {way} tells whose it is:\n{told}");
        let after = home.sh("tend customer show C-1 -o json").ok().stdout.clone();
        assert_eq!(before, after, "carl changed bob's customer by an import with --on-dup {way}");
    }
}

#[test]
fn an_import_gives_no_rights_and_no_records_away() {
    let home = team();
    home.file("u.csv", "login,role\neve,admin\ncarl,admin\n");
    home.file("l.csv", "name,phone,owner\n赵六,13700137009,bob\n");
    for login in ["carl", "mia", "aud"] {
        for flags in ["", "--key name --on-dup update"] {
            let ran = home.as_user(login).sh(&format!("tend import users u.csv --yes {flags} -o json")).fails(1);
            assert_eq!(ran.error()["code"], "denied", "{login} {flags}");
        }
    }
    assert_eq!(home.sh("tend user show carl -o json").ok().json()["role"], "rep");
    // Whoever may not assign keeps what he imports; the name in the file is no right.
    let ran = home.as_user("carl").sh("tend import leads l.csv --yes -o json");
    let owners = home.sh("tend lead list --where 'name = 赵六' --fields owner").ok().stdout.clone();
    assert!(!owners.contains("bob"), "carl gave bob a lead by an import\n{}", ran.both());
}

#[test]
fn a_rep_adds_for_himself_only() {
    let home = team();
    for line in ["lead add 新人 --owner bob", "customer add 新客 --owner bob"] {
        let denied = home.as_user("carl").sh(&format!("tend {line} -o json"));
        assert_eq!(denied.code, 1, "{line} gives to bob without the right to assign: {}", denied.stdout);
        assert_eq!(denied.error()["code"], "denied", "{line}");
    }
    home.as_user("carl").sh("tend lead add 新人 --owner me").ok();
    home.as_user("mia").sh("tend lead add 新人 --owner bob").ok();
}

#[test]
fn a_conversion_joins_no_customer_out_of_reach() {
    let home = team();
    home.as_user("carl").sh("tend lead add 王五 --company 杭州示例").ok();
    let ran = home.as_user("carl").sh("tend lead convert L-2 -o json");
    let told = format!("{}{}", ran.stdout, ran.stderr);
    assert!(!told.contains("13900139001") && !told.contains("\"bob\""), "carl reads bob's customer:\n{told}");
    let contacts = home.sh("tend contact list --where 'customer = C-1' -o ids").ok().stdout.clone();
    assert_eq!(contacts, "P-1\n", "carl put a contact at bob's customer");
    home.as_user("carl").sh("tend lead add 王六").ok();
    home.as_user("carl").sh("tend lead convert 王六 --customer C-1").fails(3);
}

#[test]
fn references_in_fields_stay_in_sight() {
    let home = team();
    for line in [
        "customer add 子公司 --parent C-1",
        "contact add 某 --customer C-1",
        "task add x --contact P-1",
        "need add x --customer C-1",
        "lead list --where 'converted_customer = C-1'",
        "task list --where 'lead = L-1'",
        "need list --where 'customer = 杭州示例'",
    ] {
        home.as_user("carl").sh(&format!("tend {line} -o json")).fails(3);
    }
}
