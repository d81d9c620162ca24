//! An undo is a write like any other: it takes the rights that what it does takes, those of now.

use crate::harness::Home;
use crate::rows;

/// What a rep may do, and so may take back and do again.
const OWN: [&str; 15] = [
    "lead add 王五 --source fair",
    "lead edit L-1 --city Bonn",
    "lead qualify L-1",
    "lead convert L-1 --deal new",
    "lead rm L-1",
    "log L-1 'sent the offer' --next 'tomorrow call'",
    "log C-1 'said yes'",
    "task done T-1",
    "need add Pump --lead L-1",
    "customer edit C-1 --tier A",
    "customer release C-1",
    "pool claim C-2",
    "deal add Two --customer C-1",
    "import orders orders.csv --yes",
    "import leads leads.csv --yes",
];

fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend user add sec --role admin",
        "tend user add eve --role admin",
        "tend user add sam --role service",
        "tend customer add 甲 --owner bob",
        "tend customer add 乙 --pool default",
        "tend --as bob lead add 张三 --company 永达",
        "tend --as bob task add Call --lead L-1",
    ] {
        home.sh(line).ok();
    }
    home.file("orders.csv", "customer,product,amount\n甲,新产品,100\n丙公司,新产品,200\n");
    home.file("leads.csv", "姓名,来源\n赵六,新来源\n");
    home
}

#[test]
fn a_rep_takes_back_and_does_again_what_is_his() {
    let home = home();
    let before = rows::dump(&home.db());
    for line in OWN {
        home.as_user("bob").sh(&format!("tend {line}")).ok();
        let after = rows::dump(&home.db());
        home.as_user("bob").sh("tend undo").ok();
        rows::same(&before, &rows::dump(&home.db()), line);
        home.as_user("bob").sh("tend redo").ok();
        rows::same(&after, &rows::dump(&home.db()), line);
        home.as_user("bob").sh("tend undo").ok();
    }
    // Logging moves a clock of records that service may not change.
    home.as_user("sam").sh("tend log C-1 'all well' --next 'tomorrow call'").ok();
    home.as_user("sam").sh("tend undo").ok();
    rows::same(&before, &rows::dump(&home.db()), "log by service");
}

#[test]
fn a_role_that_was_lost_does_not_live_on_in_what_was_done_under_it() {
    let home = home();
    for line in ["user edit eve --role rep", "user add fay", "lead assign L-1 sec", "source add spring --channel ad"] {
        home.as_user("sec").sh(&format!("tend {line}")).ok();
    }
    home.sh("tend user edit sec --role rep").ok();
    let before = rows::dump(&home.db());
    let last = rows::number(&home.db(), "SELECT max(id) FROM operation") - 1;
    for op in last - 3..last {
        let denied = home.as_user("sec").run(&["undo", &op.to_string(), "-o", "json"]).fails(1);
        assert_eq!(denied.error()["code"], "denied", "{}", denied.both());
    }
    assert_eq!(home.sh("tend user show eve -o json").ok().json()["role"], "rep");
    rows::same(&before, &rows::dump(&home.db()), "what was denied");
    home.as_user("sec").sh("tend undo").ok();
    home.sh("tend user edit sec --role auditor").ok();
    let denied = home.as_user("sec").sh("tend redo -o json").fails(1);
    assert_eq!(denied.error()["code"], "denied", "an auditor writes nothing");
    home.as_user("bob").sh("tend lead add 李四").ok();
    home.sh("tend user edit bob --role auditor").ok();
    home.as_user("bob").sh("tend undo -o json").fails(1);
}

#[test]
fn what_was_given_away_may_be_taken_back_while_one_may_give() {
    let home = home();
    for line in [
        "tend team add east",
        "tend team add west",
        "tend user add mia --role manager --team east",
        "tend user edit bob --team east",
        "tend user add wim --role rep --team west",
        "tend --as mia lead assign L-1 wim",
    ] {
        home.sh(line).ok();
    }
    home.as_user("mia").sh("tend lead show L-1").fails(3);
    home.as_user("mia").sh("tend undo").ok();
    assert_eq!(home.as_user("mia").sh("tend lead show L-1 -o json").ok().json()["owner"], "bob");
}
