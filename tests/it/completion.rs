//! Completion: what is inserted is the word that was meant, in the real shells too; nothing of it is ever evaluated,
//! and nothing is said, written or made.

use std::fs;

use crate::harness::{Call, Home};
use crate::screen::{Screen, has};
use crate::seed::{bytes, seed};

/// Names that would leave a file `m…` behind, or become other words, if a shell read them as they are; each with a
/// beginning that is its own.
const HOSTILE: [(&str, &str); 12] = [
    ("Zed", "Zed $(touch m1)"),
    ("Yap", "Yap `touch m2`"),
    ("Xi", "Xi'an; touch m3"),
    ("Wu", "Wu \"q\" & touch m4"),
    ("Vic", "Vic\\back * \\"),
    ("Tom", "Tom!! ~ !$"),
    ("张", "张三 王五"),
    ("Qat", "Qat|touch m5"),
    ("Rod", "Rod {a,b} #x"),
    ("Sam", "Sam >m6 <m7 ?"),
    ("重", "重庆=火锅:$HOME"),
    ("Ugo", "Ugo'$(touch m8)'\"$(touch m9)\""),
];

fn hostile() -> Home {
    let home = Home::new();
    for (_, name) in HOSTILE {
        home.run(&["lead", "add", "--", name]).ok();
    }
    home.run(&["user", "add", "bob", "--role", "rep"]).ok();
    home
}

/// A shell with its script loaded.
fn shell<'h>(home: &'h Home, name: &str) -> Option<Screen<'h>> {
    if !has(name) {
        return None;
    }
    for (file, shell) in [("tend.bash", "bash"), ("_tend", "zsh"), ("tend.fish", "fish")] {
        home.file(file, &home.run(&["completions", shell]).ok().raw);
    }
    let (run, load) = match name {
        "bash" => ("bash --norc --noprofile -i", "source ./tend.bash"),
        "zsh" => ("zsh -f -i", "autoload -U compinit; compinit -u -D; source ./_tend"),
        _ => ("fish --no-config -i", "source ./tend.fish"),
    };
    let screen = Screen::open(home, &[("PS1", "> ")], (160, 40), run)?;
    // What is typed before the shell reads is lost in some.
    screen.waits("a prompt", |shown| !shown.trim().is_empty());
    screen.types(&format!("{load}; echo rea''dy")).press(&["Enter"]).waits("the script", |shown| shown.contains("\nready"));
    Some(screen)
}

/// Types the beginning of a command, completes it, and has the shell say which words it now reads.
#[track_caller]
fn completed(screen: &Screen<'_>, begun: &str, end: &str) -> Vec<String> {
    let said = |shown: &str| -> Vec<String> {
        let lines = shown.lines().filter(|line| line.starts_with('<') && line.ends_with('>'));
        lines.map(|line| line[1..line.len() - 1].to_owned()).collect()
    };
    screen.types("clear").press(&["Enter"]).waits("an empty screen", |shown| said(shown).is_empty());
    screen.types(begun);
    let before = screen.waits("the line", |shown| shown.contains(begun));
    screen.press(&["Tab"]).waits("a completion", |shown| shown != before);
    screen.press(&["C-a"]).types("printf '<%s>\\n' ").press(&["C-e"]).types(&format!("{end} ;echo '<end>'")).press(&["Enter"]);
    let mut words = said(&screen.waits("the words", |shown| said(shown).last().is_some_and(|last| last == "end")));
    words.pop();
    words
}

fn hostile_names_in(name: &str) {
    let home = hostile();
    let Some(screen) = shell(&home, name) else { return };
    for (begun, whole) in HOSTILE {
        for quote in ["", "'", "\""] {
            let words = completed(&screen, &format!("tend lead show {quote}{begun}"), "");
            assert_eq!(words, ["tend", "lead", "show", whole], "{name}: {quote}{begun}");
        }
    }
    // Words within a word, flags with their values, and who asks.
    for (begun, last) in [
        ("tend lead list --fields id,own", "id,owner"),
        ("tend lead list --where 'stage = sq", "stage = sql"),
        ("tend lead list --where=furthest=sq", "--where=furthest=sql"),
        ("tend lead add x --owner b", "bob"),
        ("tend lead list --so", "--sort"),
        ("tend task add x --due 大后", "大后天"),
        ("tend task add x --due 'next th", "next thu"),
    ] {
        // A filter goes on, so zsh leaves its quote open.
        let end = if name == "zsh" && begun.contains("--where '") { "'" } else { "" };
        let words = completed(&screen, begun, end);
        assert_eq!(words.last().map(String::as_str), Some(last), "{name}: {begun}");
    }
    let marks =
        fs::read_dir(home.path()).expect("a folder").filter_map(|entry| entry.expect("an entry").file_name().into_string().ok());
    let marks: Vec<String> = marks.filter(|name| name.starts_with('m') && name.len() == 2).collect();
    assert!(marks.is_empty(), "a name was evaluated in {name}: {marks:?}");
}

#[test]
fn hostile_names_are_only_words_in_bash() {
    hostile_names_in("bash");
}

#[test]
fn hostile_names_are_only_words_in_zsh() {
    hostile_names_in("zsh");
}

#[test]
fn hostile_names_are_only_words_in_fish() {
    hostile_names_in("fish");
}

#[test]
fn sounds_become_names_where_the_shell_lets_them() {
    let home = Home::new();
    home.sh("tend lead add 欧阳锋").ok();
    for name in ["bash", "zsh"] {
        let Some(screen) = shell(&home, name) else { continue };
        assert_eq!(completed(&screen, "tend lead show ouy", ""), ["tend", "lead", "show", "欧阳锋"], "{name}");
        assert_eq!(completed(&screen, "tend lead show oyf", ""), ["tend", "lead", "show", "欧阳锋"], "{name}");
    }
}

#[test]
fn a_second_tab_lists_names_beside_ids() {
    let home = seed();
    let Some(screen) = shell(&home, "bash") else { return };
    screen.types("tend lead show L").press(&["Tab"]).waits_for("show L-");
    screen.press(&["Tab", "Tab"]).waits_for("L-1  (李雷");
}

/// The words offered for a line, and what is said of them.
fn offered(call: Call<'_>, line: &str) -> Vec<(String, String)> {
    let answer = call.run(&["__complete", "fish", line]).ok();
    assert_eq!(answer.stderr, "", "{line}");
    let lines = answer.stdout.lines().skip(1).map(|line| line.split_once('\t').expect("a tab"));
    lines.map(|(word, help)| (word.to_owned(), help.to_owned())).collect()
}

fn words(call: Call<'_>, line: &str) -> Vec<String> {
    offered(call, line).into_iter().map(|(word, _)| word).collect()
}

#[test]
fn every_place_offers_what_belongs_there() {
    let home = seed();
    let of = |line: &str| words(home.lang("en"), line);
    let ids = offered(home.lang("en"), "tend lead show L");
    assert_eq!(ids.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["L-3", "L-2", "L-1"]);
    assert!(ids[2].1.contains("李雷") && ids[2].1.contains("上海永达"), "{ids:?}");
    assert_eq!(of("tend lead show "), ["L-1", "L-3", "L-2"], "the last one worked with first");
    assert_eq!(of("tend lead restore "), ["L-4"]);
    assert_eq!(of("tend lead show 李"), ["李雷"]);
    assert_eq!(of("tend lead show 上海"), ["上海永达压缩机有限公司"]);
    assert_eq!(of("tend lead show lil"), ["李雷"]);
    assert_eq!(of("tend lead show Jane"), ["Jane Smith"]);
    assert_eq!(of("tend lead show 2"), ["2"]);
    assert_eq!(of("tend log C"), ["C-3", "C-2", "C-1"]);
    assert_eq!(of("tend pool claim "), ["C-3"]);
    assert_eq!(of("tend task done "), ["T-3", "T-1"]);
    assert_eq!(of("tend customer assign C-1 ")[..2], ["ann", "bob"]);
    assert_eq!(of("tend user restore "), ["dave"]);
    assert_eq!(of("tend customer add x --pool "), ["default", "spare"]);
    assert_eq!(of("tend lead add x --source e"), ["expo"]);
    assert_eq!(of("tend lead add x --tag "), ["first", "vip"]);
    assert_eq!(of("tend lead edit L-1 --owner m"), ["me"]);
    assert_eq!(of("tend lead list --sort -cre"), ["-created_at", "-created_by"]);
    assert_eq!(of("tend lead list --fields id,na"), ["id,name"]);
    assert_eq!(of("tend lead list --where sta"), ["stage", "stage_at"]);
    assert_eq!(
        of("tend lead list --where 'stage = "),
        ["stage = ml", "stage = mql", "stage = sl", "stage = sql", "stage = converted", "stage = lost", "stage = nurturing"]
    );
    assert_eq!(of("tend lead list --where 'stage in (ml, sq"), ["stage in (ml, sql"]);
    assert_eq!(of("tend lead list --where 'stage = ml a"), ["stage = ml and"]);
    assert_eq!(of("tend lead list --where 'stage = ml and own"), ["stage = ml and owner"]);
    assert_eq!(of("tend lead list --where 'owner = b"), ["owner = bob"]);
    assert_eq!(of("tend lead qualify L-1 --to s"), ["sl", "sql"]);
    assert_eq!(of("tend lead lose L-1 --reason pri"), ["price"]);
    assert_eq!(of("tend log L-1 x --kind v"), ["visit"]);
    assert_eq!(of("tend task add x --due tom"), ["tomorrow", "tomorrow 9am", "tomorrow 3pm"]);
    assert_eq!(of("tend task add x --due 下周三"), ["下周三"]);
    assert_eq!(of("tend lead list -o js"), ["json"]);
    assert_eq!(of("tend -ojson lead list --lim"), ["--limit"]);
    assert_eq!(of("tend lead q"), ["qualify"]);
    assert_eq!(of("tend impo"), ["import"]);
    assert_eq!(of("tend import lead"), ["leads"]);
    assert_eq!(of("tend import leads x.csv --map '"), of("tend import leads x.csv --map "));
    assert_eq!(of("tend help lead a"), ["add", "accept", "assign"]);
    assert!(of("tend help d").contains(&"dates".to_owned()));
    assert!(!of("tend lead list --limit 3 --").contains(&"--limit".to_owned()), "given already");
    assert_eq!(offered(home.lang("zh-CN"), "tend lead qualify L-1 --to sq")[0].1, "销售认可");
    let files = home.run(&["__complete", "bash", "tend import leads ", "", "9"]).ok();
    assert_eq!(files.stdout, "files\n");
}

#[test]
fn values_of_a_verb_are_offered_by_what_it_takes() {
    let home = Home::new();
    let setting_up: [&[&str]; 9] = [
        &["customer", "add", "ACME"],
        &["deal", "add", "Big deal", "--customer", "ACME"],
        &["user", "add", "bob", "--role", "rep"],
        &["team", "add", "north"],
        &["product", "add", "P1", "--name", "Pump"],
        &["view", "add", "hot", "--noun", "deal", "--filter", "amount > 10"],
        &["view", "add", "cold", "--noun", "lead", "--filter", "score = 0"],
        &["template", "add", "hello", "--noun", "lead", "--body", "Hi"],
        &["field", "add", "deal.color", "--kind", "text"],
    ];
    setting_up.into_iter().for_each(|args| drop(home.run(args).ok()));
    let of = |line: &str| words(home.lang("en"), line);
    for (line, word) in [
        ("tend deal move D-1 prop", "proposal"),
        ("tend deal lose D-1 --reason pri", "price"),
        ("tend deal split D-1 --with bob:50,a", "bob:50,ann:"),
        ("tend log D-", "D-1"),
        ("tend calendar days --user bo", "bob"),
        ("tend report funnel --team no", "north"),
        ("tend lead handoff L-1 --to team:n", "team:north"),
        ("tend lead distribute --among bob,an", "bob,ann"),
        ("tend schema custo", "customer"),
        ("tend config get chance_l", "chance_lead"),
        ("tend config set gates e", "enforce"),
        ("tend config set lang z", "zh-CN"),
        ("tend template fill he", "hello"),
        ("tend product edit P", "P1"),
        ("tend user away ann --from tomo", "tomorrow"),
        ("tend deal list --fields colo", "color"),
        ("tend deal edit D-1 --set amo", "amount="),
        ("tend deal edit D-1 --set owner=b", "owner=bob"),
    ] {
        assert!(of(line).contains(&word.to_owned()), "{line}: {:?}", of(line));
    }
    assert!(!of("tend task add x --due ").contains(&"yesterday".to_owned()));
    assert_eq!(of("tend deal list --view "), ["hot"]);
    assert!(!of("tend deal edit D-1 --set o").contains(&"op=".to_owned()));
    assert_eq!(of("tend redo "), Vec::<String>::new());
    home.run(&["undo"]).ok();
    assert_eq!(of("tend redo ").len(), 1);
}

#[test]
fn every_date_phrase_offered_is_a_date() {
    let home = Home::new();
    for lang in ["en", "zh-CN"] {
        let offers = offered(home.lang(lang), "tend task add x --due ");
        assert!(offers.len() >= 20, "{lang}: {} phrases", offers.len());
        assert!(offers.iter().all(|(_, day)| !day.is_empty()), "{offers:?}");
    }
}

#[test]
fn only_what_the_person_may_see_is_offered() {
    let home = seed();
    home.sh("tend lead add 李四 --owner bob").ok();
    let of = |line: &str| words(home.lang("en"), line);
    assert_eq!(of("tend lead show 李").len(), 2);
    for line in ["tend --as bob lead show 李", "TEND_USER=bob tend lead show 李"] {
        assert_eq!(of(line), ["李四"], "{line}");
    }
    assert_eq!(words(home.as_user("bob"), "tend lead show "), ["L-5"]);
    assert_eq!(words(home.as_user("bob"), "tend lead show L-"), ["L-5"]);
    assert_eq!(words(home.as_user("bob"), "tend contact show "), [""; 0]);
    assert_eq!(words(home.as_user("bob"), "tend undo "), [""; 0], "others' operations tell of their customers");
    assert_eq!(words(home.as_user("nobody"), "tend lead show "), [""; 0]);
}

#[test]
fn whoever_sees_only_his_own_finds_them_among_many() {
    let home = Home::new();
    let mut rows = String::from("姓名,负责人\n");
    (0..5_000).for_each(|n| rows.push_str(&format!("张{n},ann\n")));
    home.sh("tend user add bob --role rep").ok();
    home.file("l.csv", rows);
    // The oldest, and the last in the order of names.
    home.sh("tend lead add 张九九 --owner bob").ok();
    home.sh("tend import leads l.csv --yes").ok();
    assert_eq!(words(home.as_user("bob"), "tend lead show 张"), ["张九九"]);
    assert!(words(home.as_user("ann"), "tend lead show 张").len() <= 50);
}

#[test]
fn names_that_mean_something_else_are_offered_as_ids() {
    let home = Home::new();
    for name in ["-rf", "@last", "L-9", "#1"] {
        home.run(&["lead", "add", "--company", "Same Ltd", "--", name]).ok();
    }
    home.run(&["lead", "add", "Twin", "--company", "One"]).ok();
    home.run(&["lead", "add", "Twin", "--company", "Two"]).ok();
    let of = |line: &str| words(home.lang("en"), line);
    assert_eq!(of("tend lead show rf"), ["L-1"]);
    assert_eq!(of("tend lead show la"), ["L-2"]);
    assert_eq!(of("tend lead show Tw"), ["Twin"]);
    let ids = home.run(&["__complete", "zsh", "tend lead show Twin"]).ok().stdout.clone();
    assert_eq!(ids, "other\nL-5\tTwin  One\nL-6\tTwin  Two\n");
}

#[test]
fn whatever_is_wrong_nothing_is_said_written_or_made() {
    let home = seed();
    let before = bytes(&home);
    for line in [
        "",
        " ",
        "tend",
        "tend lead show 李",
        "tend undo ",
        "tend lead add 李",
        "tend nonsense ",
        "tend lead show --db",
        "'",
        "tend \"",
        "tend lead show L-999999999999999999999",
        "tend --now nonsense lead show ",
        "tend lead list --where ')(' --sort ",
        "tend lead list --where 'a in (b, ",
        "tend lead show \u{1b}]0;x\u{7}",
    ] {
        for shell in ["bash", "zsh", "fish", "powershell", "csh", ""] {
            let answer = home.run(&["__complete", shell, line]).ok();
            assert_eq!(answer.stderr, "", "{shell}: {line}");
            assert!(!answer.stdout.contains('\u{1b}'), "{shell}: {line}");
        }
    }
    home.run(&["__complete"]).ok();
    assert!(bytes(&home) == before, "a completion wrote");
    let beside = fs::read_dir(home.db().parent().expect("a folder")).expect("a folder").count();
    assert_eq!(beside, 1, "a completion left something behind");
    fs::write(home.db(), b"SQLite format 3\0 but not really").expect("write");
    assert_eq!(words(home.lang("en"), "tend lead show "), [""; 0]);
    home.file("config/tend/config.toml", "not toml at all [");
    assert_eq!(words(home.lang("en"), "tend lead sho"), ["show"]);
    let empty = Home::new();
    assert_eq!(words(empty.lang("en"), "tend lead show "), [""; 0]);
    assert!(!empty.path().join("data").exists(), "a completion made a file");
}

#[test]
fn a_file_in_use_is_read_through_its_log() {
    let home = seed();
    let other = rusqlite::Connection::open(home.db()).expect("open");
    other.execute_batch("BEGIN IMMEDIATE; UPDATE lead SET name = '变了' WHERE id = 1; COMMIT").expect("write");
    other.execute_batch("BEGIN IMMEDIATE; UPDATE lead SET name = '又变' WHERE id = 1").expect("a lock");
    let said = offered(home.lang("en"), "tend lead show L-1");
    assert!(said[0].1.contains("变了"), "{said:?}");
}
