//! Questions on a terminal: picker, yes or no, import. Each is answered, left by Ctrl-C, Ctrl-D and Escape, and leaves
//! the terminal as it was.

use crate::harness::Home;
use crate::screen::Screen;

fn two() -> Home {
    let home = Home::new();
    home.sh("tend lead add 张三 --company 上海永达压缩机有限公司").ok();
    home.sh("tend lead add 张三 --company 苏州样板机械厂").ok();
    home
}

/// Runs a command in a terminal of this kind, and then says its exit code.
fn run<'h>(home: &'h Home, term: &str, lang: &str, line: &str) -> Option<Screen<'h>> {
    let vars = [("TERM_WANTED", term), ("TEND_LANG", lang)];
    Screen::open(home, &vars, (80, 24), &format!("TERM=$TERM_WANTED {line}; echo \"rc=$?\"; stty -a; exec cat"))
}

/// Whether lines are read and echoed again, and the cursor is there.
#[track_caller]
fn sane(screen: &Screen<'_>) {
    let shown = screen.waits_for("icanon");
    assert!(!shown.contains("-icanon") && !shown.contains("-echo ") && !shown.contains("-isig"), "{shown}");
    assert!(screen.cursor_is_visible(), "the cursor is hidden");
}

const TERMS: [&str; 2] = ["screen", "dumb"];

#[test]
fn one_of_several_is_picked() {
    let home = two();
    // The newest comes first.
    for (term, keys, wanted) in [
        ("screen", &["Down", "Enter"][..], "上海永达压缩机有限公司"),
        ("screen", &["2"], "上海永达压缩机有限公司"),
        ("screen", &["Down", "Down", "Enter"], "苏州样板机械厂"),
        ("screen", &["j", "k", "Enter"], "苏州样板机械厂"),
        ("dumb", &["2", "Enter"], "上海永达压缩机有限公司"),
        ("dumb", &["9", "BSpace", "1", "Enter"], "苏州样板机械厂"),
        ("dumb", &["7", "Enter", "2", "Enter"], "上海永达压缩机有限公司"),
    ] {
        let Some(screen) = run(&home, term, "zh-CN", "tend lead show 张三 --fields company") else { return };
        screen.waits_for("指哪一个");
        screen.waits_for("苏州样板机械厂");
        // Text of several bytes does no harm, and neither does taking it back.
        screen.types("中").press(&["BSpace"]).press(keys);
        let shown = screen.waits_for("rc=0");
        let label = shown.lines().rev().find(|line| line.starts_with("公司")).unwrap_or_default();
        assert!(label.contains(wanted), "{term} {keys:?}: {shown}");
        sane(&screen);
    }
}

#[test]
fn of_many_one_is_picked_by_its_whole_number() {
    let home = Home::new();
    for n in 1..=13 {
        home.run(&["lead", "add", "张三", "--company", &format!("公司{n:02}")]).ok();
    }
    // The newest comes first: line 1 is 公司13, line 12 is 公司02.
    for (term, keys, wanted) in [
        ("screen", &["1", "2", "Enter"][..], "公司02"),
        ("screen", &["9", "Enter"], "公司05"),
        ("screen", &["9", "9", "Enter", "3", "Enter"], "公司11"),
        ("screen", &["0", "Enter", "1", "3", "Enter"], "公司01"),
        ("screen", &["1", "2", "BSpace", "BSpace", "Enter"], "公司02"),
        ("dumb", &["1", "2", "Enter"], "公司02"),
    ] {
        let Some(screen) = run(&home, term, "en", "tend lead show 张三 --fields company") else { return };
        let shown = screen.waits_for("公司04");
        assert!(term == "dumb" || shown.contains("and 3 more"), "{shown}");
        screen.press(keys);
        let shown = screen.waits_for("rc=0");
        let label = shown.lines().rev().find(|line| line.starts_with("Company")).unwrap_or_default();
        assert!(label.contains(wanted), "{term} {keys:?}: {shown}");
        sane(&screen);
    }
    let home = two();
    let Some(screen) = run(&home, "screen", "en", "tend lead show 张三 --fields company") else { return };
    screen.waits_for("苏州样板机械厂");
    // A number that no line has takes none.
    screen.press(&["7", "Enter"]);
    screen.press(&["2"]);
    let shown = screen.waits_for("rc=0");
    assert!(shown.lines().rev().find(|line| line.starts_with("Company")).is_some_and(|line| line.contains("永达")), "{shown}");
}

#[test]
fn what_was_changed_while_the_question_was_asked_is_left_as_it_is() {
    let home = Home::new();
    for n in 1..=11 {
        home.run(&["lead", "add", &format!("客户{n}"), "--city", "Bonn"]).ok();
    }
    let Some(screen) = run(&home, "screen", "en", "tend lead edit --where 'city = Bonn' --city Ghent -o ids") else { return };
    screen.waits_for("[y/N]");
    home.sh("tend lead edit L-3 --city Linz").ok();
    screen.press(&["y", "Enter"]).waits_for("rc=0");
    let cities = home.sh("tend lead list --where 'city = Linz' -o ids").ok().stdout.clone();
    assert_eq!(cities, "L-3\n");
    assert_eq!(home.sh("tend lead list --where 'city = Ghent' -o ids").ok().stdout.lines().count(), 10);
}

#[test]
fn questions_are_left_by_keys() {
    let home = two();
    home.file("l.csv", "姓名,手机\n李四,13800138000\n");
    let before = crate::seed::bytes(&home);
    for (line, asked) in
        [("tend lead show 张三", "指哪一个"), ("tend lead rm 上海永达", "[y/N]"), ("tend import leads l.csv", "[y/N/m]")]
    {
        for term in TERMS {
            for key in ["C-c", "C-d", "Escape"] {
                let Some(screen) = run(&home, term, "zh-CN", line) else { return };
                screen.waits_for(asked);
                screen.press(&[key]);
                let shown = screen.waits_for("rc=");
                assert!(shown.contains("rc=130") && shown.contains("已取消"), "{line} {term} {key}: {shown}");
                sane(&screen);
            }
        }
    }
    assert!(crate::seed::bytes(&home) == before, "a question that was left changed something");
}

#[test]
fn yes_is_y_or_the_chinese_word_and_nothing_else_is() {
    let home = two();
    home.file("l.csv", "姓名,手机\n李四,13800138000\n");
    for (keys, done) in [
        (&["n", "Enter"][..], false),
        (&["Enter"], false),
        (&["x", "Enter", "否", "Enter"], false),
        (&["y", "o", "u", "Enter", "n", "Enter"], false),
        (&["中", "BSpace", "是", "Enter"], true),
        (&["y", "Enter"], true),
        (&["y", "e", "s", "Enter"], true),
    ] {
        let Some(screen) = run(&home, "screen", "en", "tend import leads l.csv") else { return };
        screen.waits_for("Import these leads? m changes the columns [y/N/m]");
        screen.press(keys);
        let shown = screen.waits_for("rc=");
        assert!(shown.contains(if done { "rc=0" } else { "rc=130" }), "{keys:?}: {shown}");
        sane(&screen);
        // Nothing of the answer is left for whoever reads next.
        let after = screen.shown();
        let after = after.rsplit("-echoprt").next().unwrap_or_default().to_owned();
        assert!(!after.lines().any(|line| matches!(line.trim(), "es" | "ou" | "s")), "{keys:?}: {after}");
        if done {
            home.sh("tend undo").ok();
        }
    }
    let Some(screen) = run(&home, "dumb", "zh-CN", "tend lead rm 苏州样板") else { return };
    screen.waits_for("[y/N]");
    screen.types("是").press(&["Enter"]).waits_for("rc=0");
}

#[test]
fn a_dumb_terminal_is_sent_no_escapes() {
    let home = two();
    let Some(screen) = run(&home, "dumb", "en", "tend lead show 张三 2>seen; cat seen") else { return };
    // With stderr in a file nothing is asked.
    screen.waits_for("rc=0");
    let line = "script -qec 'TERM=dumb tend lead show 张三' typescript </dev/tty; echo said";
    if !crate::screen::has("script") {
        return;
    }
    let Some(screen) = run(&home, "screen", "en", line) else { return };
    screen.waits_for("number (Enter leaves)");
    screen.press(&["1", "Enter"]).waits_for("said");
    let seen = std::fs::read_to_string(home.path().join("typescript")).expect("a typescript");
    assert!(seen.contains("Which") && !seen.contains('\u{1b}'), "{seen:?}");
}

#[test]
fn a_terminal_that_goes_away_ends_the_question() {
    let home = two();
    // The hangup signal is ignored, so that only the end of what can be read ends the question.
    let line = "sh -c 'trap \"\" HUP; tend lead show 张三; echo $? > over'";
    let Some(screen) = run(&home, "screen", "en", line) else { return };
    screen.waits_for("Which");
    drop(screen);
    let begun = std::time::Instant::now();
    while !home.path().join("over").exists() {
        assert!(begun.elapsed().as_secs() < 20, "still asking");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

#[test]
fn a_review_asks_about_one_after_the_other_and_tells_no_more_than_one_may_know() {
    let home = Home::new();
    home.sh("tend lead add 张三 --phone 13800138000").ok();
    home.sh("tend lead add 李四 --phone 13900001111").ok();
    home.sh("tend customer add 甲公司 --phone 13811112222 --email a@jia.example --city 杭州").ok();
    home.sh("tend customer release C-1").ok();
    home.sh("tend user add bob --role rep").ok();
    home.file("l.csv", "姓名,手机\n张三,13800138000\n李四,13900001111\n王五,13700002222\n王五,13700002222\n");
    home.sh("TEND_USER=bob tend import leads l.csv --key alike --on-dup review --yes").ok();
    home.sh("TEND_USER=bob tend customer add 甲公司 --city 杭州").ok();
    let Some(screen) = run(&home, "screen", "en", "TEND_USER=bob tend dedupe review held") else { return };
    // Another's record cannot be joined, so that is not offered, and nothing but whose it is is told.
    let shown = screen.waits_for("q quit:");
    assert!(shown.contains("a lead of ann") && !shown.contains("s the same") && !shown.contains("L-1"), "{shown}");
    screen.press(&["s", "d"]);
    screen.waits_for("is a record of its own");
    screen.waits_for("2 of");
    screen.press(&["x"]);
    screen.waits_for("is left out");
    let shown = screen.waits_for("the same 0, different 1, left out 1; 0 left for later");
    assert!(shown.contains("rc=0"), "{shown}");
    sane(&screen);
    let Some(screen) = run(&home, "screen", "en", "TEND_USER=bob tend dedupe review customers --least weak") else { return };
    let shown = screen.waits_for("q quit:");
    assert!(
        shown.contains("甲公司") && shown.contains('*') && !shown.contains("a@jia.example"),
        "covered as in the pool: {shown}"
    );
    screen.press(&["q"]);
    screen.waits_for("1 left for later");
    drop(screen);
    let Some(screen) = run(&home, "screen", "zh", "tend dedupe review customers --least weak") else { return };
    screen.waits_for("q 退出:");
    screen.press(&["s"]);
    screen.waits_for("已并入");
    screen.waits_for("rc=0");
}
