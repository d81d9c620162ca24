//! What holds everything is had by whoever sees everything.

use super::team;

#[test]
fn an_operation_tells_of_what_is_in_sight_only() {
    let home = team();
    home.sh("tend user add mark --role marketing").ok();
    home.sh("tend user add sam --role service").ok();
    home.as_user("bob").sh("tend leave add bob --from 2026-10-01 --note 手术绝密").ok();
    let op = home.sh("tend history LV-1 -o json").ok().json()[0]["op"].to_string();
    assert!(home.run(&["history", &format!("#{op}")]).ok().stdout.contains("绝密"));
    for login in ["mark", "sam"] {
        for format in ["json", "table"] {
            let told = home.as_user(login).run(&["history", &format!("#{op}"), "-o", format]).ok();
            assert!(!told.stdout.contains("绝密"), "{login}: {}", told.stdout);
        }
    }
    // Of what is another's by now, one's own operation tells as little as the record does.
    home.as_user("bob").sh("tend customer edit C-1 --note 旧事").ok();
    let op = home.sh("tend history C-1 -o json").ok().json()[0]["op"].to_string();
    let told = |login: &str| home.as_user(login).run(&["history", &format!("#{op}")]).ok().stdout.contains("旧事");
    assert!(told("bob"));
    home.sh("tend customer assign C-1 carl").ok();
    assert!(!told("bob") && told("ann"));
    // What was taken out is known to who took it out.
    home.as_user("bob").sh("tend task add 短命").ok();
    home.as_user("bob").sh("tend undo").ok();
    let undone = home.as_user("bob").sh("tend history -o json --limit 1").ok().json()[0]["op"].clone();
    assert!(home.as_user("bob").run(&["history", &format!("#{undone}")]).ok().stdout.contains("T-2"));
}

#[test]
fn only_who_sees_everything_has_everything() {
    let home = team();
    for (login, role) in [("mark", "marketing"), ("sam", "service")] {
        home.run(&["user", "add", login, "--role", role]).ok();
    }
    for login in ["mark", "sam", "bob", "mia"] {
        let denied = home.as_user(login).sh("tend export all");
        assert_eq!((denied.code, denied.stdout.as_str()), (1, ""), "{login}");
    }
    for login in ["ann", "aud"] {
        home.as_user(login).sh("tend export all").ok();
    }
}

#[test]
fn a_manager_of_some_copies_nothing_whole() {
    let home = team();
    home.as_user("mia").sh("tend backup all.db").ok();
    home.sh("tend team add east --manager mia").ok();
    for line in ["backup east.db", "doctor --repair east.db"] {
        let denied = home.as_user("mia").sh(&format!("tend {line} -o json")).fails(1);
        assert_eq!(denied.error()["code"], "denied", "{line}");
        assert!(!home.path().join("east.db").exists(), "{line}");
    }
    home.sh("tend backup east.db").ok();
}
