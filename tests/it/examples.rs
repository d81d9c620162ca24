//! Every verb has help in both languages and examples, and every example works as it stands.

use clap::Command;
use tend::cli::tree;
use tend::cli::verb::Verb;
use tend::lang::Lang;

use crate::harness::{Home, Ran};
use crate::seed::{copy, later, samples, seed, typed};

/// The demo needs no examples: it is one.
fn needs_none(verb: &Verb) -> bool {
    verb.name == "demo"
}

/// The verb as clap sees it, with all its help.
fn command(verb: &Verb, lang: Lang) -> Command {
    let path = typed(verb);
    let words: Vec<&str> = path.split(' ').collect();
    let mut found = tree::tree(lang, Some(words[0]));
    for word in words {
        found = found.find_subcommand(word).unwrap_or_else(|| panic!("{path} is not in the tree")).clone();
    }
    found
}

/// Runs an example; parts between `|` pass their output on.
fn run(home: &Home, example: &str) -> Ran {
    let mut parts = example.split(" | ").enumerate().peekable();
    let mut passed = Vec::new();
    while let Some((place, part)) = parts.next() {
        let minute = u32::try_from(place).expect("a short pipe");
        let ran = later(home, 40 + minute).stdin(std::mem::take(&mut passed)).sh(part);
        if parts.peek().is_none() {
            return ran;
        }
        passed = ran.ok().raw;
    }
    panic!("an empty example")
}

#[test]
fn every_verb_has_help_in_both_languages() {
    for verb in tree::verbs() {
        for lang in [Lang::En, Lang::Zh] {
            let command = command(&verb, lang);
            let first = command.get_about().map(ToString::to_string).unwrap_or_default();
            let whole = command.get_long_about().map(ToString::to_string).unwrap_or_default();
            let path = typed(&verb);
            assert!(!first.is_empty() && !first.contains('\n'), "{path}: no first line");
            assert!(first.chars().count() <= 72, "{path}: the first line is long: {first}");
            assert!(!first.ends_with(['.', '。']), "{path}: the first line ends like a sentence: {first}");
            assert!(whole.starts_with(&first), "{path}: the help does not begin with its first line");
            assert!(!whole.contains('{') && !whole.starts_with("help."), "{path}: not filled in: {whole}");
            let chinese = first.chars().any(tend::domain::name::is_han);
            assert_eq!(chinese, lang == Lang::Zh, "{path}: the wrong language: {first}");
            for arg in command.get_arguments() {
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!help.is_empty() && !help.starts_with("arg."), "{path}: {} has no help", arg.get_id());
                assert!(!help.contains('{'), "{path}: not filled in: {help}");
            }
        }
    }
}

#[test]
fn english_first_lines_are_imperative() {
    for verb in tree::verbs() {
        let first = command(&verb, Lang::En).get_about().map(ToString::to_string).unwrap_or_default();
        let word = first.split(' ').next().unwrap_or_default();
        let begins = word.chars().next().is_some_and(char::is_uppercase);
        assert!(
            begins && (word == "Bring" || !word.ends_with("ing")) && (!word.ends_with('s') || word.ends_with("ss")),
            "{}: {first}",
            typed(&verb)
        );
    }
}

#[test]
fn every_verb_has_two_examples_of_itself() {
    let mut faults = Vec::new();
    for verb in tree::verbs().iter().filter(|verb| !needs_none(verb)) {
        if verb.examples().len() < 2 {
            faults.push(format!("{}: {} examples", typed(verb), verb.examples().len()));
        }
        for example in verb.examples() {
            let own = format!("tend {}", typed(verb));
            // Behind the flags that say which file.
            let bare = example.replace(" --db fresh.db", "");
            let shown = bare.split(" | ").any(|part| part == own || part.starts_with(&format!("{own} ")));
            if !shown {
                faults.push(format!("{} is not shown by: {example}", typed(verb)));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_example_works() {
    let seeded = seed();
    samples(&seeded);
    seeded.sh("tend backup old.db").ok();
    // Follow-ups are of customers and leads that came with the files before theirs.
    let imported = copy(&seeded);
    for (place, kind) in
        ["leads leads.csv", "customers customers_gb18030.csv", "contacts contacts_outlook.csv"].iter().enumerate()
    {
        let ran = later(&imported, 30 + u32::try_from(place).expect("three files")).sh(&format!("tend import {kind}"));
        assert!(matches!(ran.code, 0 | 5), "{}", ran.both());
    }
    let mut faults = Vec::new();
    let mut count = 0;
    for verb in tree::verbs() {
        for example in verb.examples() {
            count += 1;
            let follows = example.contains("import followups");
            let home = copy(if follows { &imported } else { &seeded });
            let ran = run(&home, &example);
            let partly = verb.group == Some("import") && ran.code == 5;
            if ran.code != 0 && !partly {
                faults.push(format!("exit code {}\n{}", ran.code, ran.both()));
            } else if example.ends_with("-o json") && serde_json::from_str::<serde_json::Value>(&ran.stdout).is_err() {
                faults.push(format!("no JSON\n{}", ran.both()));
            }
        }
    }
    assert!(count > 100, "only {count} examples");
    assert!(faults.is_empty(), "{} of {count} examples fail:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn help_shows_the_examples() {
    let home = Home::new();
    for verb in tree::verbs().iter().filter(|verb| !verb.examples().is_empty()) {
        let args: Vec<String> = typed(verb).split(' ').map(str::to_owned).chain(["--help".to_owned()]).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let help = home.run(&args).ok().stdout.clone();
        for example in verb.examples() {
            assert!(help.contains(&example), "{} --help lacks: {example}", typed(verb));
        }
    }
}
