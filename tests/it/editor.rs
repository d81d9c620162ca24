//! The person's own editor: for a record, and for what was said.

use std::os::unix::fs::PermissionsExt;

use crate::harness::Home;
use crate::screen::Screen;

/// An editor that does this to the file it is given.
fn editor(home: &Home, name: &str, script: &str) -> String {
    let path = home.file(name, format!("#!/bin/sh\n{script}\n"));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).expect("mode");
    path.display().to_string()
}

fn run<'h>(home: &'h Home, editor: &str, line: &str) -> Option<Screen<'h>> {
    Screen::open(home, &[("EDITOR", editor), ("TEND_LANG", "zh-CN")], (80, 24), &format!("{line}; echo \"rc=$?\"; exec cat"))
}

#[test]
fn a_record_is_edited_as_text() {
    let home = Home::new();
    home.run(&["lead", "add", "张三", "--company", "永达压缩机", "--phone", "13800138000", "--note", "第一行\n\n第二行"]).ok();
    // Another file in the place of the first, as many editors do it.
    let script = "cp \"$1\" seen.txt; sed -e 's/^city:.*/city: 上海/' -e 's/^  第二行/  第二行改/' -e 's/^company:.*/company: /' \"$1\" > new; mv new \"$1\"";
    let Some(screen) = run(&home, &editor(&home, "ed", script), "tend lead edit 张三") else { return };
    screen.waits_for("rc=0");
    let lead = home.sh("tend lead show 张三 -o json").ok().json();
    assert_eq!((&lead["city"], &lead["company"]), (&"上海".into(), &serde_json::Value::Null));
    assert_eq!(lead["note"], "第一行\n\n第二行改");
    assert_eq!(lead["phones"][0], "13800138000", "what was not touched is as it was");
    let seen = std::fs::read_to_string(home.path().join("seen.txt")).expect("what the editor saw");
    assert!(seen.contains("\nphones: 13800138000\n") && seen.contains("\nnote:\n  第一行\n  \n  第二行\n"), "{seen}");
}

#[test]
fn a_value_that_does_not_fit_is_shown_and_edited_again() {
    let home = Home::new();
    home.sh("tend lead add 张三").ok();
    let script =
        "if [ -e once ]; then sed -i 's/^score:.*/score: 7/' \"$1\"; else : > once; sed -i 's/^score:.*/score: 很高/' \"$1\"; fi";
    let Some(screen) = run(&home, &editor(&home, "ed", script), "tend lead edit L-1") else { return };
    let shown = screen.waits_for("[y/N]");
    assert!(shown.contains("很高"), "{shown}");
    screen.press(&["y"]).press(&["Enter"]);
    screen.waits_for("rc=0");
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["score"], 7);
}

#[test]
fn what_another_wrote_meanwhile_is_not_overwritten() {
    let home = Home::new();
    home.sh("tend lead add 张三").ok();
    let script = "tend lead edit L-1 --city 北京; sed -i 's/^city:.*/city: 上海/' \"$1\"";
    let Some(screen) = run(&home, &editor(&home, "ed", script), "tend lead edit L-1") else { return };
    screen.waits_for("rc=4");
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["city"], "北京");
}

#[test]
fn a_long_note_is_written_in_the_editor() {
    let home = Home::new();
    home.sh("tend lead add 张三").ok();
    let script = "printf '客户要报价\\n\\n下周再谈\\n' > \"$1\"";
    let Some(screen) = run(&home, &editor(&home, "ed", script), "tend log 张三") else { return };
    screen.waits_for("rc=0");
    assert_eq!(home.sh("tend followup show F-1 -o json").ok().json()["note"], "客户要报价\n\n下周再谈");
    // Nothing written is nothing said, and a failing editor an error.
    let Some(screen) = run(&home, "true", "tend log 张三") else { return };
    screen.waits_for("rc=2");
    let Some(screen) = run(&home, "false", "tend log 张三") else { return };
    screen.waits_for("rc=1");
    home.sh("tend log 张三").fails(2);
    assert_eq!(home.sh("tend followup list -o ids").ok().stdout, "F-1\n");
}

#[test]
fn what_was_written_is_kept_where_it_is_not_edited_again() {
    let home = Home::new();
    home.sh("tend lead add 张三").ok();
    let script = "sed -i 's/^score:.*/score: 很高/' \"$1\"";
    let Some(screen) = run(&home, &editor(&home, "ed", script), "TMPDIR=. tend lead edit L-1") else { return };
    screen.waits_for("[y/N]");
    screen.press(&["n"]).press(&["Enter"]);
    screen.waits_for("rc=");
    let mut kept = std::fs::read_dir(home.path()).expect("the folder").filter_map(|entry| {
        let path = entry.expect("an entry").path();
        path.extension().is_some_and(|ending| ending == "txt").then(|| std::fs::read_to_string(path).expect("a text"))
    });
    assert!(kept.any(|text| text.contains("score: 很高")), "what was written is there");
}
