//! Saved listings, and changes to many records at once.

use crate::harness::Home;

fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend lead add 张三 --city 上海",
        "tend lead add 李四 --city 上海",
        "tend lead add 王五 --city 北京",
        "tend view add sh --noun lead --filter 'city = 上海' --columns id,name --sort -id",
    ] {
        home.sh(line).ok();
    }
    home
}

#[test]
fn a_view_gives_what_the_flags_do_not() {
    let home = home();
    assert_eq!(home.sh("tend lead list --view sh").ok().stdout, "L-2\t李四\nL-1\t张三\n");
    assert_eq!(home.sh("tend lead list --view sh --sort id --fields name").ok().stdout, "张三\n李四\n");
    assert_eq!(home.sh("tend lead list --view sh --where 'name = 张三' -o ids").ok().stdout, "L-1\n");
    assert_eq!(home.sh("tend export leads --view sh -o csv").ok().stdout, "id,name\nL-2,李四\nL-1,张三\n");
    home.sh("tend customer list --view sh").fails(2);
    home.sh("tend lead list --view none").fails(3);
}

#[test]
fn a_view_that_could_not_be_shown_is_not_kept() {
    let home = home();
    for flags in [
        "--filter 'city ='",
        "--filter 'town = x'",
        "--columns id,town",
        "--sort -town",
        "--filter 'x.y = 1'",
        "--filter 'stage = slx'",
        "--filter 'stage in (sql, slx)'",
        "--filter 'score > many'",
        "--filter 'source.channel = nowhere'",
        "--filter 'source.x = 1'",
    ] {
        let refused = home.sh(&format!("tend view add bad --noun lead {flags}"));
        assert!(refused.code == 1 || refused.code == 2, "{flags}: {}", refused.both());
    }
    home.sh("tend view add bad --noun nothing").fails(1);
    home.sh("tend view add good --noun lead --filter 'stage = sql and source.channel = event and captured_at > yesterday'").ok();
}

#[test]
fn a_filter_edits_all_it_names_as_one_operation() {
    let home = home();
    let changed = home.sh("tend lead edit --where 'city = 上海' --city 苏州 -o json").ok().json();
    assert_eq!(changed.as_array().map(Vec::len), Some(2));
    assert_eq!(home.sh("tend lead list --where 'city = 苏州' -o ids").ok().stdout.lines().count(), 2);
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend lead list --where 'city = 上海' -o ids").ok().stdout.lines().count(), 2);
    let refused = home.sh("tend lead edit --where '' --city 苏州").fails(2);
    assert!(refused.stderr.contains("--yes"), "{}", refused.stderr);
    home.sh("tend lead edit --where '' --city 苏州 --yes").ok();
    assert_eq!(home.sh("tend lead list --where 'city = 苏州' -o ids").ok().stdout.lines().count(), 3);
    assert!(home.sh("tend lead edit --where 'city = 广州' --city 苏州").ok().stderr.contains("nothing was changed"));
    home.sh("tend lead edit L-1 --where 'city = 苏州' --city 上海").fails(2);
    home.sh("tend lead edit --city 上海").fails(2);
}

#[test]
fn ten_records_at_once_are_asked_about() {
    let home = home();
    for number in 4..=10 {
        home.run(&["lead", "add", &format!("某{number}")]).ok();
    }
    let ids = home.sh("tend lead list -o ids").ok().stdout.clone();
    let with = |line: &str| home.stdin(ids.clone()).sh(line);
    with("tend lead qualify -").fails(2);
    with("tend lead qualify - --dry-run").ok();
    with("tend lead qualify - --yes").ok();
    assert_eq!(home.sh("tend lead list --where 'stage = mql' -o ids").ok().stdout.lines().count(), 10);
    with("tend lead rm -").fails(2);
    with("tend lead rm - --yes").ok();
    assert_eq!(home.sh("tend lead list -o ids").ok().stdout, "");
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend lead list -o ids").ok().stdout.lines().count(), 10);
}

#[test]
fn all_of_several_change_or_none() {
    let home = home();
    home.sh("tend lead lose L-2 --reason price").ok();
    home.sh("tend lead qualify L-1 L-2 L-3").fails(1);
    assert_eq!(home.sh("tend lead list --where 'stage = mql' -o ids").ok().stdout, "");
    let shown = home.sh("tend lead show L-1 L-3 -o json").ok().json();
    assert_eq!(shown.as_array().map(Vec::len), Some(2));
}

#[test]
fn a_message_is_filled_in_for_each_record() {
    let home = home();
    home.run(&["template", "add", "hello", "--noun", "lead", "--subject", "{{name}} 报价", "--body", "{{name}}您好，{{city}}见"])
        .ok();
    let filled = home.sh("tend template fill hello L-1 L-3").ok();
    assert_eq!(filled.stdout, "张三 报价\n\n张三您好，上海见\n王五 报价\n\n王五您好，北京见\n");
    let refused = home.run(&["template", "add", "odd", "--noun", "lead", "--body", "{{town}}"]).fails(2);
    assert!(refused.stderr.contains("town"), "{}", refused.stderr);
    // One that comes with a file is looked at when it is filled.
    home.file("t.csv", "code,noun,body\nodd,lead,{{town}}\n");
    home.sh("tend import templates t.csv --yes").ok();
    let refused = home.sh("tend template fill odd L-1").fails(2);
    assert!(refused.stderr.contains("town"), "{}", refused.stderr);
    home.sh("tend template fill hello L-99").fails(3);
    let json = home.sh("tend template fill hello L-1 -o json").ok().json();
    assert_eq!((&json[0]["id"], &json[0]["text"]), (&"L-1".into(), &"张三您好，上海见".into()));
}
