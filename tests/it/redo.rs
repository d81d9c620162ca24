//! Redo: the undo of an undo, to the byte, as often as one likes.

use serde_json::Value;

use crate::harness::Home;
use crate::rows;

/// A lead, a customer with a contact, a task, a list to import.
fn furnished() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob --role rep",
        "tend lead add 张三 --company 永达 --phone 13800138000 --source expo",
        "tend customer add Acme",
        "tend contact add Jane --customer C-1",
        "tend task add Call --lead L-1 --due 'next wed'",
        "tend customer add Pooled --pool default",
    ] {
        home.sh(line).ok();
    }
    home.file("new.csv", "姓名,公司,手机,来源\n王五,新公司,13900139001,fair\n赵六,新公司,13900139002,fair\n");
    home.file("update.csv", "name,phone,city,tags\n张三,13800138000,Ghent,hot\nNew,13900139009,Bonn,\n");
    home
}

const WRITES: [&str; 18] = [
    "lead add 王五 --source web",
    "lead edit L-1 --company Other --phone 13700137000 --note text",
    "lead rm L-1",
    "lead assign L-1 bob",
    "lead qualify L-1 --to sql",
    "lead lose L-1 --reason price",
    "lead convert L-1",
    "log L-1 'sent the offer' --next 'tomorrow 9am call back'",
    "log P-1 'said yes'",
    "task snooze T-1 'in 3 days'",
    "task done T-1",
    "customer assign C-1 bob",
    "customer release C-1",
    "pool claim C-2",
    "user add carol",
    "need add Pump --lead L-1",
    "import leads new.csv --yes",
    "import leads update.csv --key phone --on-dup update --yes",
];

#[test]
fn undo_and_redo_in_turn_restore_every_row() {
    let home = furnished();
    let before = rows::dump(&home.db());
    for line in WRITES {
        home.sh(&format!("tend {line}")).ok();
        let after = rows::dump(&home.db());
        for round in ["once", "twice", "three times"] {
            home.sh("tend undo").ok();
            rows::same(&before, &rows::dump(&home.db()), &format!("{line}, undone {round}"));
            home.sh("tend redo").ok();
            rows::same(&after, &rows::dump(&home.db()), &format!("{line}, redone {round}"));
        }
        home.sh("tend undo").ok();
        rows::same(&before, &rows::dump(&home.db()), &format!("{line}, undone at last"));
    }
    home.sh("tend audit verify").ok();
    rows::sound(&home.db());
}

#[test]
fn several_undos_are_redone_one_after_the_other() {
    let home = furnished();
    let mut states = vec![rows::dump(&home.db())];
    for line in ["lead edit L-1 --city A", "lead edit L-1 --city B", "lead edit L-1 --city C --tags x", "lead add Last"] {
        home.sh(&format!("tend {line}")).ok();
        states.push(rows::dump(&home.db()));
    }
    for state in states.iter().rev().skip(1) {
        home.sh("tend undo").ok();
        rows::same(state, &rows::dump(&home.db()), "walking back");
    }
    for state in &states[1..] {
        home.sh("tend redo").ok();
        rows::same(state, &rows::dump(&home.db()), "walking forth");
    }
    assert_eq!(home.sh("tend redo -o json").fails(1).error()["code"], "refused", "nothing is left to redo");
    home.sh("tend undo").ok();
    rows::same(&states[3], &rows::dump(&home.db()), "and back again");
}

#[test]
fn an_undo_and_a_redo_can_be_named() {
    let home = furnished();
    home.sh("tend lead edit L-1 --city A").ok();
    let edit = rows::number(&home.db(), "SELECT max(id) FROM operation");
    let with = rows::dump(&home.db());
    home.sh("tend undo").ok();
    let (undo, without) = (edit + 1, rows::dump(&home.db()));
    let redone = home.run(&["redo", &format!("#{edit}"), "-o", "json"]).ok().json();
    assert_eq!((&redone["undoes"], &redone["redoes"]), (&Value::from(undo), &Value::from(edit)), "by what was taken back");
    rows::same(&with, &rows::dump(&home.db()), "redone by name");
    let twice = home.run(&["redo", &format!("#{undo}"), "-o", "json"]).fails(4).error();
    assert_eq!(twice["code"], "conflict", "{twice}");
    let redo = undo + 1;
    home.run(&["undo", &format!("#{redo}")]).ok();
    rows::same(&without, &rows::dump(&home.db()), "a redo taken back");
    assert_eq!(rows::number(&home.db(), &format!("SELECT undone_by FROM operation WHERE id = {edit}")), undo);
    home.sh("tend redo").ok();
    rows::same(&with, &rows::dump(&home.db()), "and redone");
    home.sh("tend undo").ok();
    rows::same(&without, &rows::dump(&home.db()), "undone once more");
    assert_eq!(home.sh("tend redo '#99' -o json").fails(3).error()["code"], "not_found");
    assert_eq!(home.sh("tend redo '#2' -o json").fails(1).error()["code"], "refused", "it was never taken back");
    home.sh("tend audit verify").ok();
}

#[test]
fn a_redo_that_later_work_stands_on_is_refused_and_names_it() {
    let home = furnished();
    let blocked = |home: &Home, args: &[&str], later: i64| {
        let before = rows::dump(&home.db());
        let error = home.run(&[args, &["-o", "json"]].concat()).fails(4).error();
        assert_eq!(error["code"], "conflict", "{error}");
        assert!(error["message"].as_str().is_some_and(|said| said.contains(&format!("#{later}"))), "{later}: {error}");
        rows::same(&before, &rows::dump(&home.db()), "a refused redo");
    };
    let last = || rows::number(&home.db(), "SELECT max(id) FROM operation");
    home.sh("tend lead edit L-1 --city A").ok();
    home.sh("tend undo").ok();
    home.sh("tend lead edit L-1 --note later").ok();
    blocked(&home, &["redo"], last());
    home.sh("tend undo").ok();
    // What was restored stands on nothing later any more.
    let undo = last() - 2;
    home.run(&["redo", &format!("#{undo}")]).ok();
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["city"], "A");
    // The code was given to another meanwhile.
    home.sh("tend source add web").ok();
    home.sh("tend undo").ok();
    let undo = last();
    home.sh("tend source add web").ok();
    blocked(&home, &["redo", &format!("#{undo}")], last());
    // What it points at is gone.
    home.sh("tend customer add Short").ok();
    home.sh("tend contact add Lost --customer C-3").ok();
    home.sh("tend undo").ok();
    let undo = last();
    home.sh("tend undo").ok();
    blocked(&home, &["redo", &format!("#{undo}")], last());
    // As the hint says.
    home.run(&["redo", &format!("#{}", last())]).ok();
    home.run(&["redo", &format!("#{undo}")]).ok();
    rows::sound(&home.db());
}

#[test]
fn redo_is_for_ones_own_undos() {
    let home = furnished();
    home.sh("tend lead add Hers").ok();
    home.sh("tend undo").ok();
    let undo = rows::number(&home.db(), "SELECT max(id) FROM operation");
    assert_eq!(home.sh("TEND_USER=bob tend redo -o json").fails(1).error()["code"], "refused");
    let denied = home.as_user("bob").run(&["redo", &format!("#{undo}"), "-o", "json"]).fails(1).error();
    assert_eq!(denied["code"], "denied");
    home.sh("tend redo").ok();
}

#[test]
fn an_import_taken_back_counts_its_records_and_is_known_again_when_redone() {
    let home = furnished();
    let list: String = (0..30).map(|n| format!("人{n},139{n:08},s{n}\n")).collect();
    home.file("list.csv", format!("姓名,手机,来源\n{list}"));
    let import = |home: &Home| {
        let sum = home.sh("tend import leads list.csv --yes -o json").ok().json();
        (sum["added"].as_i64().expect("a count"), sum["unchanged"].as_i64().expect("a count"))
    };
    assert_eq!(import(&home), (30, 0));
    let undone = home.sh("tend undo").ok();
    assert!(undone.stderr.contains("30 leads") && undone.stderr.contains("30 sources"), "{}", undone.stderr);
    assert!(!undone.stderr.contains("s1\n"), "{}", undone.stderr);
    let redone = home.sh("tend redo -o json").ok().json();
    assert_eq!(redone["records"], serde_json::json!({"lead": 30, "source": 30}));
    assert_eq!(import(&home), (0, 30), "known again");
    // That changed nothing; the import itself is still the last operation.
    home.sh("tend undo").ok();
    assert_eq!(import(&home), (30, 0), "forgotten again");
}

#[test]
fn a_row_imported_again_for_a_removed_record_leaves_the_old_one_known() {
    let home = furnished();
    let import = |expected: (i64, i64)| {
        let sum = home.sh("tend import leads new.csv --yes -o json").ok().json();
        assert_eq!((sum["added"].as_i64(), sum["unchanged"].as_i64()), (Some(expected.0), Some(expected.1)), "{sum}");
    };
    import((2, 0));
    home.sh("tend lead rm L-2").ok();
    import((1, 1));
    home.sh("tend undo").ok();
    home.sh("tend lead restore L-2").ok();
    import((0, 2));
    // An update that was taken back is no longer known, so it can be made again.
    home.file("update.csv", "name,phone,city\n张三,13800138000,Ghent\n");
    let update = "tend import leads update.csv --key phone --on-dup update --yes -o json";
    assert_eq!(home.sh(update).ok().json()["updated"], 1);
    home.sh("tend undo").ok();
    assert_eq!(home.sh(update).ok().json()["updated"], 1);
    assert_eq!(home.sh(update).ok().json()["unchanged"], 1);
}

#[test]
fn the_history_of_an_operation_tells_all_that_it_did() {
    let home = furnished();
    home.sh("tend lead qualify L-1 --reason 'met at the fair'").ok();
    let last = || rows::number(&home.db(), "SELECT max(id) FROM operation");
    let told = home.run(&["history", &format!("#{}", last()), "-o", "json"]).ok().json();
    let field = |change: &Value, key: &str| {
        let all = change["fields"].as_array().cloned().unwrap_or_default();
        all.into_iter().find(|field| field["field"] == key).unwrap_or_default()["after"].clone()
    };
    let changes = told["changes"].as_array().expect("changes");
    let of = |noun: &str| changes.iter().find(|change| change["noun"] == noun).expect(noun);
    assert_eq!(field(of("passage"), "reason"), "met at the fair");
    assert_eq!((field(of("lead"), "stage"), &of("lead")["id"]), ("mql".into(), &"L-1".into()));
    home.sh("tend import leads new.csv --yes").ok();
    let told = home.run(&["history", &format!("#{}", last()), "-o", "json"]).ok().json();
    assert_eq!((&told["runs"][0]["noun"], &told["runs"][0]["count"]), (&"lead".into(), &2.into()), "{told}");
    let text = home.run(&["history", &format!("#{}", last()), "-o", "table"]).ok();
    assert!(text.stdout.contains("2 leads  L-2 – L-3"), "{}", text.stdout);
    let steps = home.sh("tend history L-2 -o json").ok().json();
    assert_eq!((&steps[0]["command"], &steps[0]["change"]), (&"import leads".into(), &"range".into()), "{steps}");
    home.sh("tend undo").ok();
    let told = home.run(&["history", &format!("#{}", last()), "-o", "table"]).ok();
    assert!(told.stdout.contains("taken out  lead L-2 王五"), "{}", told.stdout);
    assert_eq!(home.sh("TEND_USER=bob tend history '#2' -o json").fails(3).error()["code"], "not_found");
    home.sh("tend history '#99'").fails(3);
    home.sh("tend history '#x'").fails(1);
}

#[test]
fn what_was_taken_back_before_other_work_is_not_done_again_by_mistake() {
    let home = Home::new();
    home.run(&["lead", "add", "A"]).ok();
    home.run(&["lead", "add", "B"]).ok();
    home.run(&["undo"]).ok();
    home.run(&["lead", "add", "C"]).ok();
    assert_eq!(home.run(&["redo", "-o", "json"]).fails(4).error()["code"], "conflict");
    let done = home.lang("en").run(&["redo", "#3"]).ok();
    assert!(done.stderr.contains("Undo: tend undo '#3'"), "{}", done.stderr);
    home.run(&["undo", "#3"]).ok();
    assert_eq!(home.run(&["lead", "list", "--fields", "name", "-o", "csv"]).ok().stdout, "name\nC\nA\n");
}

#[test]
fn commands_that_are_told_are_about_the_same_file_and_person() {
    let home = Home::new();
    home.run(&["user", "add", "bob", "--role", "rep"]).ok();
    let said = |args: &[&str]| home.lang("en").run(args).both();
    assert!(said(&["--db", "o.db", "lead", "add", "X"]).contains("Undo: tend --db o.db undo\n"));
    assert!(said(&["--as", "bob", "lead", "add", "Y"]).contains("Undo: tend --as bob undo\n"));
    assert!(
        said(&["--db", "o.db", "lead", "show", "L-9"]).contains("hint: see who and what there is: tend --db o.db lead list\n")
    );
    assert!(said(&["lead", "add", "Z", "--dry-run"]).contains("[dry run] Added lead"));
}
