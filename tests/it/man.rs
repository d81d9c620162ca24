//! Manual pages: one for every command, of the same words as the help, and nothing in them that roff would act on.

use std::fs;
use std::process::{Command, Stdio};

use tend::cli::tree;

use crate::harness::Home;
use crate::screen::{Screen, has};
use crate::seed::typed;

#[test]
fn every_command_has_a_page_with_all_its_flags() {
    let home = Home::new();
    for lang in ["en", "zh-CN"] {
        home.lang(lang).sh("tend man --dir pages").ok();
        for verb in tree::verbs() {
            let path = typed(&verb);
            let file = home.path().join(format!("pages/tend-{}.1", path.replace(' ', "-")));
            let page = fs::read_to_string(&file).unwrap_or_else(|why| panic!("{path}: {why}"));
            assert_eq!(home.lang(lang).sh(&format!("tend man {path}")).ok().stdout.trim_end(), page.trim_end(), "{path}");
            let help = home.lang(lang).sh(&format!("tend {path} --help")).ok().stdout.clone();
            let lines = help.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
            for flag in lines.flat_map(|line| line.split_whitespace().find(|word| word.starts_with("--"))) {
                let flag: String = flag.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
                assert!(page.contains(&flag.replace('-', "\\-")), "{path} {lang}: the page lacks {flag}");
            }
            for example in verb.examples() {
                let first = example.split_whitespace().next().unwrap_or_default();
                assert!(page.contains(first), "{path}: {example}");
            }
        }
        let main = fs::read_to_string(home.path().join("pages/tend.1")).expect("the page of tend");
        assert!(main.contains("TEND_PAGER") || main.contains("TEND\\_PAGER"), "the topics are part of it");
    }
    assert!(home.sh("tend man lead nonsense").fails(2).stderr.contains("nonsense"));
}

#[test]
fn only_known_requests_stand_in_a_page() {
    const KNOWN: [&str; 11] = [".ie", ".el", ".TH", ".SH", ".TP", ".PP", ".br", ".nf", ".fi", ".nh", ".ds"];
    let home = Home::new();
    for lang in ["en", "zh-CN"] {
        home.lang(lang).sh("tend man --dir pages").ok();
        for entry in fs::read_dir(home.path().join("pages")).expect("pages") {
            let path = entry.expect("an entry").path();
            let page = fs::read_to_string(&path).expect("a page");
            for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
                let request = line.split_whitespace().next().unwrap_or_default();
                assert!(KNOWN.contains(&request), "{}: {line}", path.display());
            }
        }
    }
}

#[test]
fn man_reads_the_pages_without_a_warning() {
    if !has("man") || !has("groff") {
        return;
    }
    let home = Home::new();
    for lang in ["en", "zh-CN"] {
        home.lang(lang).sh("tend man --dir pages").ok();
        // One of each kind: reading all of them takes a minute.
        for page in ["tend", "tend-lead", "tend-lead-add", "tend-import-leads", "tend-completions", "tend-help"] {
            let mut man = Command::new("man");
            man.env_clear()
                .env("PATH", "/usr/local/bin:/usr/bin:/bin")
                .env("LC_ALL", "C.UTF-8")
                .env("MANWIDTH", "80")
                .env("HOME", home.path());
            let output = man
                .args(["--warnings", "-P", "cat", "-l"])
                .arg(home.path().join(format!("pages/{page}.1")))
                .stdin(Stdio::null())
                .output()
                .expect("run man");
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success() && said.is_empty(), "{page} {lang}: {said}");
            let shown = String::from_utf8_lossy(&output.stdout);
            assert!(shown.contains("tend"), "{page} {lang}: {shown}");
        }
    }
}

#[test]
fn on_a_terminal_man_shows_the_page() {
    if !has("man") {
        return;
    }
    let home = Home::new();
    let vars = [("MANPAGER", "cat"), ("MANWIDTH", "70")];
    let Some(screen) = Screen::open(&home, &vars, (80, 40), "tend man task snooze; echo \"rc=$?\"; exec cat") else { return };
    let shown = screen.waits_for("rc=0");
    assert!(shown.contains("TEND-TASK-SNOOZE(1)") && !shown.contains(".SH"), "{shown}");
    // Without man it is printed as it is.
    let line = "PATH=$(dirname $(command -v tend)) tend man task snooze; echo \"rc=$?\"; exec cat";
    let Some(screen) = Screen::open(&home, &[], (80, 40), line) else { return };
    assert!(screen.waits_for("rc=0").contains(".SH"));
}
