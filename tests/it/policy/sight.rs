//! What is seen of records that others refer to: as much as of the records themselves.

use super::team;
use crate::harness::Home;

/// As [`team`], with what bob keeps of C-1 when it goes to another: a task, a need, a contact that he made.
fn left_behind(then: &str) -> Home {
    let home = team();
    for line in [
        "TEND_USER=bob tend customer edit C-1 --note 绝密备注 --tier A",
        "TEND_USER=bob tend task add 回访 --customer C-1 --due tomorrow",
        "TEND_USER=bob tend need add 扩产 --customer C-1",
        then,
        "tend customer edit C-1 --name 杭州新名 --phone 13900139077",
        "tend contact edit P-1 --phone 13700137077",
    ] {
        home.sh(line).ok();
    }
    home
}

const AWAY: [&str; 2] = ["tend customer assign C-1 carl", "TEND_USER=bob tend customer release C-1"];

#[test]
fn a_filter_through_a_reference_tells_nothing_of_what_is_out_of_sight() {
    for then in AWAY {
        let home = left_behind(then);
        let ids = |login: &str, line: &str| home.as_user(login).sh(&format!("tend {line} -o ids")).ok().stdout.clone();
        for filter in ["customer.note ~ 绝密", "customer.note != null", "customer.phones != null", "not (customer.note = null)"]
        {
            let told = ids("bob", &format!("task list --where '{filter} and title = 回访'")).is_empty();
            let told = told && ids("bob", &format!("need list --where '{filter} and title = 扩产'")).is_empty();
            assert!(told || filter.starts_with("not"), "{then}: bob asks for {filter}");
            assert_eq!(ids("ann", &format!("need list --where '{filter} and title = 扩产'")), "N-2\n", "ann: {filter}");
        }
        // Whatever is asked, the answer is the same as of a customer with other contents.
        home.sh("tend customer edit C-1 --note ''").ok();
        assert_eq!(ids("bob", "need list --where 'not (customer.note ~ 绝密) and title = 扩产'"), "N-2\n", "{then}");
    }
    let home = left_behind(AWAY[0]);
    let ids = |login: &str, filter: &str| {
        home.as_user(login).run(&["need", "list", "--where", filter, "-o", "ids"]).ok().stdout.clone()
    };
    for filter in ["customer.tier = A", "customer.name ~ 杭州", "customer.owner = carl"] {
        assert_eq!((ids("bob", filter).as_str(), ids("carl", filter).as_str()), ("", "N-2\n"), "{filter}");
    }
}

#[test]
fn what_is_out_of_sight_is_named_by_its_number_only() {
    let home = left_behind(AWAY[0]);
    for line in [
        "task list -o table",
        "task list -o md",
        "task show T-2 -o table",
        "task list --where 'title = 回访' --template '{{customer.name}} {{customer}}'",
        "need list -o json",
        "today -o table",
        "digest --within 3d",
        "digest --within 3d -o ndjson",
        "task edit T-2 --note x -o json",
        "history N-2 -o table",
    ] {
        let ran = home.as_user("bob").sh(&format!("tend {line}")).ok();
        let text = format!("{}{}", ran.stdout, ran.stderr);
        assert!(!text.contains("新名"), "{line} names another's customer:\n{text}");
        assert!(text.contains("C-1") || line.starts_with("history") || line.contains("ndjson"), "{line}:\n{text}");
    }
    assert!(home.as_user("carl").sh("tend task list -o table --all").ok().stdout.contains("新名"));
    // What lies in a pool has a name for everybody.
    let home = left_behind(AWAY[1]);
    assert!(home.as_user("bob").sh("tend task list -o table").ok().stdout.contains("新名"));
}

#[test]
fn a_contact_goes_with_its_customer() {
    for then in AWAY {
        let home = left_behind(then);
        for line in
            ["contact show P-1", "contact edit P-1 --title x", "contact rm P-1", "brief P-1", "log P-1 hello", "history P-1"]
        {
            let ran = home.as_user("bob").sh(&format!("tend {line} -o json"));
            assert_eq!(ran.code, 3, "{then}, {line}: {}", ran.both());
            assert!(!format!("{}{}", ran.stdout, ran.stderr).contains("13700137077"), "{line}");
        }
        for line in ["contact list -o csv", "export contacts", "find 王芳 -o csv", "find 37077 -o csv"] {
            let ran = home.as_user("bob").sh(&format!("tend {line}")).ok();
            assert!(!ran.stdout.contains("137001370"), "{then}, {line}: {}", ran.stdout);
        }
    }
    let home = team();
    home.as_user("bob").sh("tend contact add 散客").ok();
    home.as_user("bob").sh("tend contact show P-2").ok();
    home.as_user("carl").sh("tend contact show P-2").fails(3);
}

#[test]
fn an_order_does_not_tell_what_is_covered() {
    let home = team();
    home.sh("tend field add customer.worth --kind int").ok();
    for key in ["phones", "note", "-emails", "name,website", "worth"] {
        let refused = home.as_user("carl").run(&["pool", "stock", &format!("--sort={key}"), "-o", "json"]).fails(1);
        assert_eq!(refused.error()["code"], "denied", "{key}");
        home.run(&["pool", "stock", &format!("--sort={key}")]).ok();
    }
    home.as_user("carl").sh("tend pool stock --sort tier,name").ok();
}
