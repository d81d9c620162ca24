//! Help as people read it: pages of commands, topics, what `tend` alone shows; as wide as the terminal, in both
//! languages, and every line that begins with `tend` works.

use tend::cli::tree;
use tend::render::width;

use crate::harness::Home;
use crate::screen::Screen;
use crate::seed::{copy, later, samples, seed, typed};

#[test]
fn no_line_of_help_is_wider_than_the_terminal_or_a_hundred_columns() {
    let home = Home::new();
    let mut pages: Vec<Vec<String>> = tree::TOPICS.iter().map(|topic| vec!["help".to_owned(), (*topic).to_owned()]).collect();
    pages.push(vec!["help".to_owned()]);
    for verb in tree::verbs() {
        let words = typed(&verb).split(' ').map(str::to_owned).collect::<Vec<_>>();
        pages.push([words, vec!["--help".to_owned()]].concat());
    }
    let mut faults = Vec::new();
    for page in &pages {
        for (columns, most) in [("80", 80), ("120", 100)] {
            for lang in ["en", "zh-CN"] {
                let args: Vec<&str> = page.iter().map(String::as_str).collect();
                let text = home.lang(lang).env("COLUMNS", columns).run(&args).ok().stdout.clone();
                // A command to be copied stays on one line.
                let wide = text.lines().filter(|line| width(line) > most && !line.starts_with("  tend "));
                faults.extend(wide.map(|line| format!("{page:?} {lang} at {columns}: {} {line}", width(line))));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn help_on_a_command_is_its_help() {
    let home = Home::new();
    for verb in tree::verbs() {
        let path = typed(&verb);
        let long = home.sh(&format!("tend {path} --help")).ok().stdout.clone();
        assert_eq!(home.sh(&format!("tend help {path}")).ok().stdout, long, "{path}");
        assert_eq!(home.sh(&format!("tend {path} -h")).ok().stdout, long, "{path}");
        assert!(!long.contains("--request") || path == "help flags", "{path}: flags of every command are told once");
        for alias in verb.aliases {
            let group = path.rsplit_once(' ').map_or("", |(group, _)| group);
            assert_eq!(home.sh(&format!("tend {group} {alias} --help")).ok().stdout, long, "{group} {alias}");
        }
    }
    let whole = home.sh("tend help").ok().stdout.clone();
    assert_eq!(home.sh("tend --help").ok().stdout, whole);
    for topic in tree::TOPICS {
        assert!(whole.contains(&format!("tend help {topic}")), "{topic} is not listed");
    }
    assert!(home.sh("tend help flags").ok().stdout.contains("--request <ID>"));
    assert!(home.sh("tend help lead ad").fails(2).stderr.contains("lead ad"));
}

#[test]
fn the_flags_of_a_noun_come_first() {
    let help = Home::new().sh("tend lead add --help").ok().stdout.clone();
    let at = |text: &str| help.find(text).unwrap_or_else(|| panic!("no {text}: {help}"));
    assert!(at("[NAME]") < at("--company") && at("--company") < at("Examples:") && at("Examples:") < at("tend help flags"));
    assert!(help.lines().count() <= 40, "{help}");
}

#[test]
fn every_command_of_a_topic_works() {
    let seeded = seed();
    samples(&seeded);
    let mut count = 0;
    for topic in tree::TOPICS {
        for lang in ["en", "zh-CN"] {
            let page = seeded.lang(lang).sh(&format!("tend help {topic}")).ok().stdout.clone();
            let lines = page.lines().filter_map(|line| line.strip_prefix("  "));
            for line in lines
                .filter(|line| line.starts_with("tend ") || line.starts_with("TEND_USER=") || line.starts_with("TEND_FORMAT="))
            {
                count += 1;
                let home = copy(&seeded);
                // What stands behind `||` is for a shell.
                let line = line.split(" || ").next().unwrap_or(line);
                let mut passed = Vec::new();
                for (place, part) in line.split(" | ").enumerate() {
                    let minute = 40 + u32::try_from(place).expect("a short pipe");
                    let ran = later(&home, minute).lang(lang).stdin(std::mem::take(&mut passed)).sh(part);
                    let partly = part.contains("import") && ran.code == 5 || part.contains("--exit-code") && ran.code == 10
                        // Which fields there are is told by refusing none.
                        || part.ends_with("--fields") && ran.code == 2;
                    assert!(ran.code == 0 || partly, "{topic} {lang}: {}", ran.both());
                    passed.clone_from(&ran.raw);
                }
            }
        }
    }
    assert!(count > 40, "only {count} commands");
}

#[test]
fn tend_alone_off_a_terminal_is_a_short_help() {
    let home = Home::new();
    let shown = home.run(&[]).ok();
    assert_eq!(shown.stdout, home.sh("tend --help").ok().stdout);
    assert_eq!(shown.stderr, "");
    home.env("TEND_DB", "/nowhere/at/all").run(&[]).ok();
}

#[test]
fn tend_alone_tells_a_newcomer_how_to_begin() {
    let home = Home::new();
    for (lang, said) in [("en", "There is no file yet"), ("zh-CN", "文件尚未建立")] {
        for term in ["xterm-256color", "dumb"] {
            let vars = [("TEND_LANG", lang), ("TERM_WANTED", term), ("SHELL", "/usr/bin/zsh")];
            let Some(screen) = Screen::open(&home, &vars, (80, 24), "TERM=$TERM_WANTED tend; echo \"rc=$?\"; exec cat") else {
                return;
            };
            let shown = screen.waits_for("rc=0");
            assert!(shown.contains(said) && shown.contains("tend demo"), "{shown}");
            assert!(shown.contains("echo 'source <(tend completions zsh)' >> ~/.zshrc"), "{shown}");
            assert!(shown.lines().count() <= 24, "{shown}");
        }
    }
    assert!(!home.db().exists(), "looking made a file");
}

#[test]
fn tend_alone_shows_the_day() {
    let home = seed();
    home.sh("tend task add 回电 --due today --lead L-1").ok();
    for (lang, said) in [("en", "A day with tend"), ("zh-CN", "tend 的一天")] {
        let vars = [("TEND_LANG", lang), ("TEND_NOW", "2026-09-16T11:00:00+08:00")];
        let Some(screen) = Screen::open(&home, &vars, (80, 24), "tend; echo \"rc=$?\"; exec cat") else { return };
        let shown = screen.waits_for("rc=0");
        assert!(shown.contains("回电") && shown.contains(said), "{shown}");
    }
}
