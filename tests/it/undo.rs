//! Undo: every kind of write is taken back to the byte, and nothing is taken back that later work stands on.

mod chain;
mod later;
mod rights;

use serde_json::Value;

use crate::harness::Home;
use crate::rows::{self, Dump};

/// Two people, a lead, a customer with a contact, another in the pool, two tasks, a removed lead.
fn furnished() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend lead add 张三 --company 永达 --phone 13800138000 --email zhang@example.com --source expo --tags vip",
        "tend lead add 李四 --company 永达",
        "tend lead add Removed",
        "tend lead rm L-3",
        "tend customer add Acme --phone '+44 20 7946 0018'",
        "tend contact add Jane --customer C-1 --email jane@example.com",
        "tend customer add Pooled --pool default",
        "tend task add Call --lead L-1 --due 'next wed'",
        "tend task add Done --customer C-1",
        "tend task done T-2",
        "tend need add Pump --lead L-1 --budget '500 CNY'",
        "tend log C-1 'first call'",
    ] {
        home.sh(line).ok();
    }
    home.file("new.csv", "姓名,公司,手机,来源\n王五,新公司,13900139001,fair\n赵六,新公司,13900139002,fair\n坏,,12,fair\n");
    home.file("update.csv", "name,phone,city,note,tags\n张三,13800138000,Ghent,after the fair,hot\nNew,13900139009,Bonn,,\n");
    home.file("logs.csv", "时间,客户名称,跟进方式,备注\n2026-09-16 09:59,Pooled,电话,the first of this customer\n");
    home
}

/// Every kind of write there is; each works in the order given.
const WRITES: [&str; 33] = [
    "lead add 王五 --company 新公司 --phone 13900139000 --source fair --tags a --note 備考",
    "lead edit L-1 --company Other --phone 13700137000 --note 'quite another text'",
    "lead edit L-1 --tags a --tags b --source web",
    "lead rm L-1",
    "lead restore L-3",
    "lead assign L-1 bob --reason south",
    "lead qualify L-1 --reason 'met at the fair'",
    "lead qualify L-1 --to sql",
    "lead lose L-2 --reason price",
    "log L-1 'sent the offer' --kind email --next 'tomorrow 9am call back'",
    "log P-1 'said yes' --minutes 5",
    "log C-1 'older' --at 2026-09-01",
    "task add 'Send samples' --customer C-1 --due 2026-10-01",
    "task snooze T-1 'in 3 days' --reason travelling",
    "task done T-1 --outcome fine",
    "task edit T-1 --title Other",
    "task rm T-2",
    "customer add Newco --phone 13600136000 --tier A",
    "customer edit C-1 --tier B --city Bonn --aliases ACME",
    "customer assign C-1 bob",
    "customer assign C-2 bob",
    "customer release C-1 --reason quiet",
    "customer rm C-1",
    "contact add John --customer C-1",
    "contact edit P-1 --phone 13500135000",
    "need add Valve --lead L-1 --budget '1200.50 EUR'",
    "need edit N-1 --budget '700 USD'",
    "followup edit F-1 --note 'set right'",
    "followup rm F-1",
    "user add carol --role manager",
    "user edit bob --email bob@example.com",
    "source add web --channel ad",
    "pool add south --capacity 3",
];

/// Writes that need a word of their own.
const MORE: [&str; 6] = [
    "pool claim C-2",
    "pool edit default --daily-limit 9",
    "lead convert L-1",
    "lead convert L-2 --customer C-1",
    "import leads update.csv --key phone --on-dup update",
    "import followups logs.csv",
];

/// What people would find.
fn found(home: &Home) -> Vec<String> {
    [
        "张三",
        "永达",
        "8000",
        "zs",
        "zhang@example.com",
        "Acme",
        "quite",
        "Jane",
        "王五",
        "新公司",
        "fair",
        "13800138000",
        "Ghent",
        "vip",
    ]
    .map(|text| home.run(&["find", text, "-o", "json", "--limit", "0"]).ok().stdout.clone())
    .to_vec()
}

fn history(home: &Home) -> i64 {
    rows::number(&home.db(), "SELECT max(id) FROM operation")
}

#[test]
fn every_write_is_taken_back_to_the_byte() {
    let home = furnished();
    let (before, finds) = (rows::dump(&home.db()), found(&home));
    let mut wrong = Vec::new();
    for line in WRITES.iter().chain(&MORE) {
        let last = history(&home);
        let ran = home.sh(&format!("tend {line}"));
        if ran.code != 0 {
            // A write that this furniture does not allow proves nothing.
            wrong.push(format!("{line}: exit {} {}", ran.code, ran.stderr));
            continue;
        }
        assert_eq!(history(&home), last + 1, "{line}: one operation a command");
        assert!(rows::dump(&home.db()) != before, "{line}: wrote nothing");
        let undone = home.sh("tend undo -o json");
        if undone.code != 0 {
            wrong.push(format!("{line}: undo: {}", undone.stderr));
        } else {
            assert_eq!(undone.json()["undoes"], last + 1, "{line}");
        }
        let after = rows::dump(&home.db());
        if let Err(why) = std::panic::catch_unwind(|| rows::same(&before, &after, line)) {
            wrong.push(why.downcast_ref::<String>().cloned().unwrap_or_default());
            break;
        }
        assert_eq!(found(&home), finds, "{line}: what is found");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    rows::sound(&home.db());
}

#[test]
fn undo_walks_back_step_by_step() {
    let home = furnished();
    let mut states: Vec<(&str, Dump)> = Vec::new();
    let steps = [
        "lead edit L-1 --company Other",
        "lead qualify L-1",
        "lead edit L-1 --phone 13700137000",
        "log L-1 called --next tomorrow",
        "task done T-1",
        "lead convert L-1",
        "customer edit C-3 --tier A",
        "customer release C-3",
        "pool claim C-3",
        "lead edit L-2 --company Third",
        "lead lose L-2 --reason price",
        "import leads new.csv",
        "lead rm L-4",
    ];
    for line in steps {
        states.push((line, rows::dump(&home.db())));
        let ran = home.sh(&format!("tend {line}"));
        assert!(matches!(ran.code, 0 | 5), "{line}: {}", ran.stderr);
    }
    while let Some((line, before)) = states.pop() {
        home.sh("tend undo").ok();
        rows::same(&before, &rows::dump(&home.db()), line);
    }
}

#[test]
fn an_import_is_taken_back_whole_and_can_be_repeated() {
    let home = furnished();
    let before = rows::dump(&home.db());
    home.sh("tend import leads new.csv -o json").fails(5);
    let first = rows::dump(&home.db());
    home.sh("tend undo").ok();
    rows::same(&before, &rows::dump(&home.db()), "added rows");
    let again = home.sh("tend import leads new.csv -o json").fails(5).json();
    assert_eq!((&again["added"], &again["unchanged"]), (&Value::from(2), &Value::from(0)), "undone rows are new rows");
    assert_eq!(first["lead"].len(), rows::dump(&home.db())["lead"].len());
    home.sh("tend undo").ok();
    // Two rows of one file meet the same record: both changes go.
    home.file("twice.csv", "name,phone,city,note\n张三,13800138000,Ghent,\n张三,13800138000,,a note\n");
    let twice = home.sh("tend import leads twice.csv --key phone --on-dup update -o json").ok().json();
    assert_eq!(twice["updated"], 2);
    home.sh("tend undo").ok();
    rows::same(&before, &rows::dump(&home.db()), "a record updated twice by one import");
}

#[test]
fn an_import_of_followups_is_taken_back_whole() {
    let home = furnished();
    let before = rows::dump(&home.db());
    let sum = home.sh("tend import followups logs.csv -o json").ok().json();
    assert_eq!(sum["added"], 1);
    home.sh("tend undo").ok();
    rows::same(&before, &rows::dump(&home.db()), "followups");
}

/// The failure of an undo, and that nothing was written.
fn blocked(home: &Home, user: &str, op: i64) -> Value {
    let before = rows::dump(&home.db());
    let ran = home.as_user(user).run(&["undo", &format!("#{op}"), "-o", "json"]);
    let error = ran.error();
    rows::same(&before, &rows::dump(&home.db()), "a refused undo");
    serde_json::json!({"exit": ran.code, "code": error["code"], "message": error["message"], "hint": error["hint"]})
}

#[test]
fn later_work_is_never_undone_along() {
    let home = furnished();
    let write = |line: &str| {
        home.sh(&format!("tend {line}")).ok();
        history(&home)
    };
    let cases = [
        // Written again.
        ("lead add One", "lead edit L-4 --company X"),
        ("lead edit L-1 --company Y", "lead edit L-1 --note z"),
        ("lead edit L-1 --company Z", "log L-1 called"),
        ("lead rm L-1", "lead restore L-1"),
        // Referred to.
        ("source add mail", "lead add Two --source mail"),
        ("lead add Three", "task add Call --lead L-6"),
        ("customer add Parent", "customer add Child --parent C-3"),
        ("customer add Third", "contact add Ann --customer C-5"),
        ("pool add north", "customer add Fourth --pool north"),
        ("user add dora --role rep", "lead add Four --owner dora"),
        ("import leads new.csv --max-errors 3 --rejects r.csv", "lead edit 赵六 --city Bonn"),
    ];
    for (first, second) in cases {
        let ran = home.sh(&format!("tend {first}"));
        assert!(matches!(ran.code, 0 | 5), "{first}: {}", ran.stderr);
        let op = history(&home);
        let later = write(second);
        assert!(later > op, "{second}");
        let error = blocked(&home, "ann", op);
        assert_eq!((&error["exit"], &error["code"]), (&Value::from(4), &Value::from("conflict")), "{first}: {error}");
        let message = error["message"].as_str().unwrap_or_default();
        assert!(message.contains(&format!("#{later}")), "{first}: the later operation #{later} is named: {message}");
        assert!(error["hint"].as_str().is_some_and(|hint| hint.contains(&format!("#{later}"))), "{error}");
        // As the hint says.
        home.run(&["undo", &format!("#{later}")]).ok();
        home.run(&["undo", &format!("#{op}")]).ok();
    }
}

#[test]
fn a_person_whose_work_is_on_record_is_not_undone() {
    let home = furnished();
    home.sh("tend user add dora --role rep").ok();
    let op = history(&home);
    home.sh("TEND_USER=dora tend lead add Four").ok();
    let later = history(&home);
    let error = blocked(&home, "ann", op);
    assert_eq!((&error["exit"], &error["code"]), (&Value::from(4), &Value::from("conflict")), "{error}");
    assert!(error["message"].as_str().is_some_and(|message| message.contains(&format!("#{later}"))), "{error}");
    home.sh("TEND_USER=dora tend undo").ok();
    // Her operations still name her.
    let error = blocked(&home, "ann", op);
    assert_eq!((&error["exit"], &error["code"]), (&Value::from(4), &Value::from("conflict")), "{error}");
}

#[test]
fn only_administrators_take_back_what_others_did() {
    let home = furnished();
    home.sh("tend lead add Hers").ok();
    let op = history(&home);
    let error = blocked(&home, "bob", op);
    assert_eq!((&error["exit"], &error["code"]), (&Value::from(1), &Value::from("denied")), "{error}");
    assert!(error["message"].as_str().is_some_and(|message| message.contains("ann")), "{error}");
    home.sh("TEND_USER=bob tend lead add His").ok();
    let his = history(&home);
    // Without a number everybody takes back what is theirs.
    assert_eq!(home.sh("tend undo -o json").ok().json()["undoes"], op);
    assert_eq!(home.run(&["undo", &format!("#{his}"), "-o", "json"]).ok().json()["actor"], "bob");
    let error = home.sh("TEND_USER=bob tend undo -o json").fails(1).error();
    assert_eq!(error["code"], "refused", "nothing of his is left to undo");
}

#[test]
fn what_cannot_be_undone_says_so() {
    let home = Home::new();
    assert_eq!(home.sh("tend undo -o json").fails(1).error()["code"], "refused", "nothing done yet");
    home.sh("tend lead add Ann").ok();
    let begin = blocked(&home, "ann", 1);
    assert_eq!((&begin["exit"], &begin["code"]), (&Value::from(1), &Value::from("refused")), "{begin}");
    assert_eq!(blocked(&home, "ann", 99)["code"], "not_found");
    assert_eq!(home.sh("tend undo one -o json").code, 1);
    home.sh("tend undo '#2'").ok();
    let twice = blocked(&home, "ann", 2);
    assert_eq!((&twice["exit"], &twice["code"]), (&Value::from(4), &Value::from("conflict")), "{twice}");
    assert!(twice["message"].as_str().is_some_and(|message| message.contains("#3")), "{twice}");
    assert_eq!(home.sh("tend undo -o json").fails(1).error()["code"], "refused", "only the beginning is left");
}

#[test]
fn an_undo_that_is_itself_undone_can_be_repeated() {
    let home = furnished();
    home.sh("tend lead add Again").ok();
    let (op, there) = (history(&home), rows::dump(&home.db()));
    home.sh("tend undo").ok();
    let (undo, gone) = (history(&home), rows::dump(&home.db()));
    home.run(&["undo", &format!("#{undo}")]).ok();
    rows::same(&there, &rows::dump(&home.db()), "an undone undo");
    home.run(&["undo", &format!("#{op}")]).ok();
    rows::same(&gone, &rows::dump(&home.db()), "undone once more");
}

#[test]
fn numbers_are_never_given_twice() {
    let home = furnished();
    let add = |line: &str| home.sh(&format!("tend {line} -o ids")).ok().stdout.trim().to_owned();
    for (line, first, next) in [
        ("lead add Again", "L-4", "L-5"),
        ("customer add Again", "C-3", "C-4"),
        ("contact add Again --customer C-1", "P-2", "P-3"),
        ("task add Again", "T-3", "T-4"),
        ("log L-1 again", "F-2", "F-3"),
    ] {
        assert_eq!(add(line), first);
        home.sh("tend undo").ok();
        assert_eq!(add(line), next);
        home.sh("tend undo").ok();
    }
    home.sh("tend import leads new.csv").fails(5);
    home.sh("tend undo").ok();
    assert_eq!(add("lead add Last"), "L-8", "L-6 and L-7 were the import's");
}

#[test]
fn history_tells_what_a_field_was_and_became() {
    let home = furnished();
    home.sh("tend lead edit L-1 --company 'After all' --score 40").ok();
    home.sh("tend lead edit L-1 --company Last").ok();
    home.sh("tend undo").ok();
    let steps = home.sh("tend history L-1 -o json").ok().json();
    let steps = steps.as_array().expect("steps");
    let field = |step: &Value, key: &str| -> (Value, Value) {
        let fields = step["fields"].as_array().cloned().unwrap_or_default();
        let found = fields.into_iter().find(|field| field["field"] == key).unwrap_or_default();
        (found["before"].clone(), found["after"].clone())
    };
    let commands: Vec<&str> = steps.iter().filter_map(|step| step["command"].as_str()).collect();
    assert_eq!(commands, ["undo", "lead edit", "lead edit", "lead add"]);
    assert_eq!(field(&steps[0], "company"), ("Last".into(), "After all".into()));
    assert_eq!(field(&steps[1], "company"), ("After all".into(), "Last".into()));
    assert_eq!(field(&steps[2], "company"), ("永达".into(), "After all".into()));
    assert_eq!(field(&steps[2], "score"), (20.into(), 40.into()));
    assert_eq!((&steps[1]["undone_by"], &steps[0]["undone_by"]), (&steps[0]["op"], &Value::Null));
    assert!(steps.iter().all(|step| step["actor"] == "ann" && step["at"].is_string()), "{steps:?}");
    // An imported record has its beginning too.
    home.sh("tend import leads new.csv").fails(5);
    let steps = home.sh("tend history 王五 -o json").ok().json();
    assert_eq!((&steps[0]["command"], &steps[0]["change"]), (&"import leads".into(), &"range".into()), "{steps}");
}
