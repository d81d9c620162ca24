//! The command reference and the completion scripts in the package are those that the program makes.
//!
//! `UPDATE_EXPECT=1 cargo test --test it reference` writes them anew.

use std::fs;
use std::path::Path;

use tend::cli::reference::page;
use tend::cli::tree;
use tend::lang::Lang;

use crate::harness::Home;
use crate::seed::typed;

/// Compares a file of the package with what it should be, or writes it.
#[allow(clippy::disallowed_methods, reason = "the variable by which all snapshots are renewed")]
fn fresh(name: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("make folder");
        fs::write(&path, wanted).expect("write file");
    }
    let found = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{name}: {why}"));
    let line = found.lines().zip(wanted.lines()).position(|(old, new)| old != new);
    assert!(found == wanted, "{name} is stale from line {line:?} on; UPDATE_EXPECT=1 cargo test --test it reference");
}

#[test]
fn the_command_reference_is_fresh() {
    fresh("docs/commands.md", &page(Lang::En));
}

#[test]
fn the_completion_scripts_are_fresh() {
    let home = Home::new();
    for (file, shell) in [("tend.bash", "bash"), ("_tend", "zsh"), ("tend.fish", "fish"), ("_tend.ps1", "powershell")] {
        let script = home.run(&["completions", shell]).ok().stdout.clone();
        assert!(script.contains("__complete"), "{shell}: a script that does not ask");
        fresh(&format!("completions/{file}"), &script);
    }
}

#[test]
fn the_reference_has_every_verb_once() {
    for lang in [Lang::En, Lang::Zh] {
        let page = page(lang);
        for verb in tree::verbs() {
            assert_eq!(verb.path(), typed(&verb));
            let heading = format!("\n## tend {}\n", typed(&verb));
            assert_eq!(page.matches(&heading).count(), 1, "{heading}");
        }
        for section in page.split("\n## ").skip(1) {
            let (heading, help) = section.split_once('\n').expect("a heading and its help");
            let usage = [format!("Usage: {heading}"), format!("用法: {heading}")];
            assert!(usage.iter().any(|usage| help.contains(usage)), "{heading} shows the help of another command");
        }
        assert!(!page.contains('\u{1b}'), "the reference has escape sequences");
    }
}

#[test]
fn completions_know_every_noun_and_verb() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        for verb in tree::verbs() {
            let path = typed(&verb);
            let (before, word) = path.rsplit_once(' ').unwrap_or(("", &path));
            let line = format!("tend {before}{}{word}", if before.is_empty() { "" } else { " " });
            let answer = home.run(&["__complete", shell, &line, word]).ok();
            let offered = answer.stdout.lines().skip(1).any(|line| line.split('\t').next() == Some(word));
            assert!(offered, "{shell} does not complete {path}: {}", answer.stdout);
        }
    }
}
