//! Who may do what: the table of rights as a whole, and what it means at the command line.

mod found;
mod reach;
mod sight;
mod whole;

use std::fmt::Write as _;

use expect_test::expect;
use serde_json::Value;
use tend::domain::NOUNS;
use tend::domain::policy::{Action, Scope, may};
use tend::domain::user::ROLES;

use crate::harness::Home;

/// The action behind this one. A new kind does not compile here until it has its place.
const fn behind(action: Action) -> Option<Action> {
    Some(match action {
        Action::View(_) | Action::Add(_) | Action::Edit(_) => Action::Qualify,
        Action::Qualify => Action::Assign,
        Action::Assign => Action::Claim,
        Action::Claim => Action::Release,
        Action::Release => Action::Import,
        Action::Import => Action::Export,
        Action::Export => Action::UndoOthers,
        Action::UndoOthers => Action::Backup,
        Action::Backup => Action::Restore,
        Action::Restore => Action::Audit,
        Action::Audit => Action::ExportPerson,
        Action::ExportPerson => Action::Erase,
        Action::Erase => return None,
    })
}

/// Every action.
fn actions() -> Vec<Action> {
    let of_nouns = NOUNS.into_iter().flat_map(|noun| [Action::View(noun.key), Action::Add(noun.key), Action::Edit(noun.key)]);
    let others = std::iter::successors(behind(Action::View("lead")), |action| behind(*action));
    of_nouns.chain(others).collect()
}

#[test]
fn the_table_of_rights() {
    let mut table = format!("{:<26}", "");
    ROLES.iter().for_each(|role| write!(table, "{:<10}", role.key).expect("text"));
    for action in actions() {
        table = format!("{}\n{:<26}", table.trim_end(), action.name());
        for role in ROLES {
            let word = match may(role.key, action) {
                None => "-",
                Some(Scope::Own) => "own",
                Some(Scope::Team) => "team",
                Some(Scope::All) => "all",
            };
            write!(table, "{word:<10}").expect("text");
        }
    }
    expect![[r#"
                                  rep       manager   service   marketing auditor   admin
        view user                 own       team      all       all       all       all
        add user                  -         -         -         -         -         all
        edit user                 -         -         -         -         -         all
        view source               own       team      all       all       all       all
        add source                own       team      -         all       -         all
        edit source               -         team      -         all       -         all
        view pool                 own       team      all       all       all       all
        add pool                  -         team      -         -         -         all
        edit pool                 -         team      -         -         -         all
        view lead                 own       team      all       all       all       all
        add lead                  own       team      -         all       -         all
        edit lead                 own       team      -         all       -         all
        view customer             own       team      all       all       all       all
        add customer              own       team      -         -         -         all
        edit customer             own       team      -         -         -         all
        view contact              own       team      all       all       all       all
        add contact               own       team      all       -         -         all
        edit contact              own       team      all       -         -         all
        view followup             own       team      all       all       all       all
        add followup              own       team      all       all       -         all
        edit followup             own       team      own       own       -         all
        view task                 own       team      all       all       all       all
        add task                  own       team      all       all       -         all
        edit task                 own       team      own       own       -         all
        view need                 own       team      all       all       all       all
        add need                  own       team      all       all       -         all
        edit need                 own       team      own       all       -         all
        view passage              own       team      all       all       all       all
        add passage               own       team      -         -         -         all
        edit passage              own       team      -         -         -         all
        view tenure               own       team      all       all       all       all
        add tenure                own       team      -         -         -         all
        edit tenure               own       team      -         -         -         all
        view tag                  own       team      all       all       all       all
        add tag                   own       team      -         -         -         all
        edit tag                  own       team      -         -         -         all
        view team                 own       team      all       all       all       all
        add team                  -         -         -         -         -         all
        edit team                 -         -         -         -         -         all
        view line                 own       team      all       all       all       all
        add line                  -         team      -         -         -         all
        edit line                 -         team      -         -         -         all
        view view                 own       team      all       all       all       all
        add view                  own       team      all       all       -         all
        edit view                 own       team      all       all       -         all
        view template             own       team      all       all       all       all
        add template              own       team      all       all       -         all
        edit template             own       team      all       all       -         all
        view field                own       team      all       all       all       all
        add field                 -         -         -         -         -         all
        edit field                -         -         -         -         -         all
        view calendar             own       team      all       all       all       all
        add calendar              -         team      -         -         -         all
        edit calendar             -         team      -         -         -         all
        view leave                own       team      own       own       all       all
        add leave                 own       team      own       own       -         all
        edit leave                own       team      own       own       -         all
        view product              own       team      all       all       all       all
        add product               -         team      -         -         -         all
        edit product              -         team      -         -         -         all
        view competitor           own       team      all       all       all       all
        add competitor            own       team      -         -         -         all
        edit competitor           own       team      -         -         -         all
        view stage                own       team      all       all       all       all
        add stage                 -         team      -         -         -         all
        edit stage                -         team      -         -         -         all
        view deal                 own       team      all       all       all       all
        add deal                  own       team      -         -         -         all
        edit deal                 own       team      -         -         -         all
        view order                own       team      all       all       all       all
        add order                 own       team      -         -         -         all
        edit order                own       team      -         -         -         all
        view contract             own       team      all       all       all       all
        add contract              own       team      -         -         -         all
        edit contract             own       team      -         -         -         all
        view target               own       team      all       all       all       all
        add target                -         team      -         -         -         all
        edit target               -         team      -         -         -         all
        view rate                 own       team      all       all       all       all
        add rate                  -         team      -         -         -         all
        edit rate                 -         team      -         -         -         all
        view forecast             own       team      all       all       all       all
        add forecast              -         team      -         -         -         all
        edit forecast             -         team      -         -         -         all
        view setting              own       team      all       all       all       all
        add setting               -         team      -         -         -         all
        edit setting              -         team      -         -         -         all
        view criterion            own       team      all       all       all       all
        add criterion             -         team      -         -         -         all
        edit criterion            -         team      -         -         -         all
        view dismissal            own       team      all       all       all       all
        add dismissal             own       team      all       all       -         all
        edit dismissal            own       team      -         -         -         all
        view merger               own       team      all       all       all       all
        add merger                own       team      -         -         -         all
        edit merger               own       team      -         -         -         all
        view held                 own       team      all       all       all       all
        add held                  own       team      -         all       -         all
        edit held                 own       team      -         all       -         all
        qualify                   own       team      -         all       -         all
        assign                    -         team      -         all       -         all
        claim                     own       team      -         -         -         all
        release                   own       team      -         -         -         all
        import                    own       team      -         all       -         all
        export                    own       team      all       all       all       all
        undo another's operation  -         team      -         -         -         all
        backup                    -         team      -         -         -         all
        restore a backup          -         -         -         -         -         all
        audit                     -         all       -         -         all       all
        export a person           -         team      -         -         all       all
        erase a person            -         -         -         -         -         all"#]]
    .assert_eq(table.trim_end());
}

#[test]
fn an_unknown_role_may_nothing() {
    for role in ["", "Admin", "root", "rep "] {
        assert!(actions().into_iter().all(|action| may(role, action).is_none()), "{role}");
    }
}

/// ann is admin; bob and carl are reps, mia manages, aud audits. L-1, C-1 and P-1 are bob's; C-2 lies in the pool.
fn team() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend user add carl --role rep",
        "tend user add mia --role manager",
        "tend user add aud --role auditor",
        "TEND_USER=bob tend lead add 李雷 --phone 13800138001 --email lilei@example.com --company 永达压缩机",
        "TEND_USER=bob tend customer add 杭州示例 --phone 13900139001",
        "TEND_USER=bob tend contact add 王芳 --customer C-1 --phone 13700137001",
        "TEND_USER=bob tend log L-1 '要样机 绝密'",
        "TEND_USER=bob tend task add 寄样机 --due tomorrow --lead L-1",
        "TEND_USER=bob tend need add 空压机 --lead L-1",
        "tend customer add 南京模型 --phone 13812345678 --email boss@model.example --note 老板姓钱 --pool default",
    ] {
        home.sh(line).ok();
    }
    home
}

fn ids(listed: &Value) -> Vec<&str> {
    listed.as_array().expect("an array").iter().map(|one| one["id"].as_str().expect("an id")).collect()
}

#[test]
fn another_reps_records_are_missing_not_forbidden() {
    let home = team();
    for command in [
        "lead show L-1",
        "lead show 李雷",
        "lead show 13800138001",
        "lead edit L-1 --city 上海",
        "lead rm L-1",
        "lead qualify L-1",
        "lead lose L-1 --reason price",
        "lead convert L-1",
        "log L-1 hello",
        "log 李雷 hello",
        "history L-1",
        "task add x --lead L-1",
        "need add x --lead L-1",
        "customer show C-1",
        "customer edit C-1 --tier A",
        "customer release C-1",
        "customer tenures C-1",
        "contact show P-1",
        "contact add x --customer C-1",
        "contact edit P-1 --title x",
        "followup show F-1",
        "followup edit F-1 --outcome x",
        "task done T-1",
        "task snooze T-1 tomorrow",
        "task rm T-1",
        "need show N-1",
        "need edit N-1 --state met",
    ] {
        let missing = home.as_user("carl").sh(&format!("tend {command} -o json")).fails(3);
        assert_eq!(missing.error()["code"], "not_found", "{command}");
        let text = missing.stderr.replace(command.split(' ').nth(2).unwrap_or_default(), "…");
        assert!(!text.contains("永达") && !text.contains("13800138001") && !text.contains("bob"), "{command} tells: {text}");
        // The same words as for a record that never was.
        let never = command.replace("-1", "-77").replace("李雷", "无此人").replace("13800138001", "13800138077");
        let never_was = home.as_user("carl").sh(&format!("tend {never} -o json")).fails(3).error();
        let there = missing.error();
        assert_eq!(there["hint"].is_null(), never_was["hint"].is_null(), "{command} answers otherwise than {never}");
        assert_eq!(there["candidates"], never_was["candidates"], "{command}");
    }
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["stage"], "ml");
    assert_eq!(home.sh("tend task show T-1 -o json").ok().json()["state"], "open");
}

#[test]
fn another_reps_records_are_neither_listed_nor_found() {
    let home = team();
    let carl = |line: &str| home.as_user("carl").sh(line).ok().stdout.clone();
    for kind in ["lead", "contact", "followup", "need"] {
        assert_eq!(carl(&format!("tend {kind} list -o json")).trim(), "[]", "{kind} list");
        assert_eq!(home.sh(&format!("tend {kind} list -o ids")).ok().stdout.lines().count(), 1, "{kind} list of ann");
        assert_eq!(carl(&format!("tend export {kind}s -o ndjson")), "", "export {kind}s");
    }
    assert_eq!(carl("tend task list --all -o json").trim(), "[]");
    assert_eq!(carl("tend customer list -o json").trim(), "[]");
    for text in
        ["李雷", "永达", "ll", "lilei", "8001", "13800138001", "lilei@example.com", "王芳", "13700137001", "空压机", "杭州"]
    {
        assert_eq!(carl(&format!("tend find {text} -o json")).trim(), "[]", "find {text}");
        assert_ne!(home.sh(&format!("tend find {text} -o json")).ok().stdout.trim(), "[]", "ann finds {text}");
    }
    assert_eq!(carl("tend lead list --where 'owner = bob' -o ids"), "");
    assert_eq!(carl("tend lead list --where 'phones = 13800138001' -o ids"), "");
    assert_eq!(carl("tend history -o ids"), "", "carl did nothing yet");
    let funnel = home.as_user("carl").sh("tend report funnel --owner bob -o json").ok().json();
    assert_eq!(funnel[0]["reached"], 0, "the funnel of another");
    home.as_user("carl").sh("tend digest --for bob").fails(1);
    assert_eq!(ids(&home.as_user("bob").sh("tend lead list -o json").ok().json()), ["L-1"]);
}

#[test]
fn a_rep_cannot_assign_or_set_things_up() {
    let home = team();
    for command in [
        "lead assign L-1 carl",
        "customer assign C-1 carl",
        "lead edit L-1 --owner carl",
        "user add eve",
        "user edit bob --role admin",
        "user rm carl",
        "pool add east",
        "pool edit default --daily-limit 99",
        "undo '#2'",
    ] {
        let denied = home.as_user("bob").sh(&format!("tend {command} -o json")).fails(1);
        let code = denied.error()["code"].clone();
        assert!(code == "denied" || (command.starts_with("undo") && code == "refused"), "{command}: {code}");
    }
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["owner"], "bob");
    assert_eq!(home.sh("tend user show bob -o json").ok().json()["role"], "rep");
}

#[test]
fn pooled_customers_are_masked_until_claimed() {
    let home = team();
    let masked = |text: &str, what: &str| {
        assert!(!text.contains("12345678") && !text.contains("345678"), "{what} shows the phone:\n{text}");
        assert!(!text.contains("boss@"), "{what} shows the e-mail:\n{text}");
        assert!(!text.contains("老板姓钱"), "{what} shows the note:\n{text}");
    };
    for line in [
        "tend customer show C-2 -o json",
        "tend customer show C-2 -o table",
        "tend customer show 南京模型 -o csv",
        "tend pool stock -o json",
        "tend pool stock default -o csv",
        "tend find 南京 -o json",
        "tend find 13812345678 -o table",
        "tend history C-2 -o json",
    ] {
        let shown = home.as_user("carl").sh(line).ok().stdout.clone();
        assert!(shown.contains("C-2") || line.contains("history"), "{line} shows nothing:\n{shown}");
        masked(&shown, line);
    }
    let shown = home.as_user("carl").sh("tend customer show C-2 -o json").ok().json();
    assert_eq!((&shown["phones"][0], &shown["emails"][0]), (&"13812******".into(), &"b***@model.example".into()));
    assert_eq!(home.sh("tend customer show C-2 -o json").ok().json()["phones"][0], "13812345678", "ann sees it");
    let refused = home.as_user("carl").sh("tend customer edit C-2 --tier A -o json").fails(3);
    masked(&refused.stderr, "the refusal");
    let claimed = home.as_user("carl").sh("tend pool claim C-2 -o json").ok().json();
    assert_eq!((&claimed["phones"][0], &claimed["owner"]), (&"13812345678".into(), &"carl".into()));
}

#[test]
fn an_auditor_sees_all_and_writes_nothing() {
    let home = team();
    home.file("l.csv", "姓名,手机\n赵六,13800138006\n");
    for command in [
        "lead add x",
        "lead edit L-1 --city x",
        "lead rm L-1",
        "lead qualify L-1",
        "lead lose L-1 --reason price",
        "lead convert L-1",
        "lead assign L-1 carl",
        "customer release C-1",
        "pool claim C-2",
        "log L-1 x",
        "task add x",
        "task done T-1",
        "need add x --lead L-1",
        "user add eve",
        "source add s",
        "import leads l.csv --yes",
        "undo '#2'",
    ] {
        let denied = home.as_user("aud").sh(&format!("tend {command} -o json")).fails(1);
        let code = denied.error()["code"].clone();
        assert!(code == "denied" || (command.starts_with("undo") && code == "refused"), "{command}: {code}");
    }
    assert_eq!(ids(&home.as_user("aud").sh("tend lead list -o json").ok().json()), ["L-1"]);
    assert!(home.as_user("aud").sh("tend export leads").ok().stdout.contains("李雷"));
}

#[test]
fn a_manager_sees_all_but_adds_no_users() {
    let home = team();
    for command in ["user add eve", "user edit bob --role admin", "user edit mia --role admin", "user rm bob"] {
        let denied = home.as_user("mia").sh(&format!("tend {command} -o json")).fails(1);
        assert_eq!(denied.error()["code"], "denied", "{command}");
    }
    home.as_user("mia").sh("tend pool add east").ok();
    home.as_user("mia").sh("tend lead assign L-1 carl").ok();
    assert_eq!(home.as_user("carl").sh("tend lead show L-1 -o json").ok().json()["owner"], "carl");
    home.as_user("bob").sh("tend lead show L-1").fails(3);
}

#[test]
fn who_is_at_work() {
    let home = team();
    let login = |ran: crate::harness::Ran| ran.ok().json()["login"].as_str().expect("a login").to_owned();
    assert_eq!(login(home.as_user("bob").sh("tend whoami -o json")), "bob");
    assert_eq!(login(home.as_user("bob").sh("tend whoami --as carl -o json")), "carl", "the flag is over the variable");
    assert_eq!(login(home.as_user("").env("USER", "mia").sh("tend whoami -o json")), "mia", "then the account");
    home.as_user("zed").sh("tend lead add x --as bob").ok();
    let unknown = home.as_user("zed").sh("tend lead list -o json").fails(3).error();
    assert_eq!(unknown["code"], "not_found");
    assert!(unknown["hint"].as_str().is_some_and(|hint| hint.contains("tend user add zed")), "{unknown}");
    home.as_user("bob").sh("tend lead list --as zed").fails(3);
    home.sh("tend user edit carl --active no").ok();
    assert_eq!(home.as_user("carl").sh("tend lead list -o json").fails(1).error()["code"], "denied");
    home.sh("tend user rm ann").fails(1);
}

#[test]
fn somebody_stays_administrator() {
    let home = team();
    home.file("u.csv", "login,role\nann,rep\n");
    let locked_out = |line: &str| {
        let refused = home.sh(&format!("tend {line} -o json")).fails(1).error();
        assert_eq!(refused["code"], "refused", "{line}: {refused}");
        assert!(refused["hint"].as_str().is_some_and(|hint| hint.contains("--role admin")), "{refused}");
    };
    let ways = [
        "user edit ann --active no",
        "user edit ann --role rep",
        "user rm ann",
        "user edit --where 'login = ann' --role manager --yes",
        "import users u.csv --key name --on-dup update --yes",
    ];
    ways.iter().for_each(|line| locked_out(line));
    home.sh("tend user add sec --role rep").ok();
    ways.iter().for_each(|line| locked_out(line));
    home.sh("tend user edit sec --role admin").ok();
    let made = home.sh("tend history sec -o json").ok().json()[0]["op"].to_string();
    home.sh("tend user edit ann --role rep").ok();
    // An undo is a way, too.
    let refused = home.as_user("sec").run(&["undo", &made, "-o", "json"]).fails(1).error();
    assert_eq!(refused["code"], "refused", "{refused}");
    home.as_user("sec").sh("tend user edit ann --role admin").ok();
    home.as_user("sec").sh("tend user rm sec").ok();
}
