//! Writing once, writing not at all, and writing many: `--dry-run`, `--request`, `--yes`.

use tend::cli::tree;
use tend::cli::verb::{ELSEWHERE, READING, Verb};

use crate::harness::Home;
use crate::seed::{bytes, copy, later, samples, seed, typed};

fn writing(verb: &Verb) -> bool {
    verb.writes()
}

#[test]
fn every_verb_that_only_looks_is_there() {
    let all: Vec<String> = tree::verbs().iter().map(typed).collect();
    for verb in READING.iter().chain(&ELSEWHERE) {
        assert!(all.contains(&(*verb).to_owned()), "there is no {verb}");
    }
}

/// For every writing verb a command that works in the seeded home.
fn commands() -> Vec<String> {
    let mut all = Vec::new();
    for verb in tree::verbs().iter().filter(|verb| writing(verb)) {
        let examples = verb.examples();
        let example = examples.iter().find(|line| !line.contains(" | ") && !line.contains("--dry-run") && !line.contains("-o "));
        let line = match (typed(verb).as_str(), example) {
            ("import followups", _) => "tend import followups followups_made.csv".to_owned(),
            ("user add", _) => "tend user add erin --role rep".to_owned(),
            ("pool claim", _) => "tend pool claim C-3".to_owned(),
            (_, Some(example)) => example.clone(),
            (path, None) => path.strip_prefix("import ").map_or_else(
                || panic!("{path} has no plain example"),
                |plural| format!("tend import {plural} {plural}_made.csv --yes"),
            ),
        };
        all.push(line);
    }
    assert!(all.len() > 50, "too few writing verbs: {all:#?}");
    all
}

/// Small files for the kinds of record that have no sample.
fn files(home: &Home) {
    samples(home);
    for (name, text) in [
        ("users", "login,name\nerin,Erin\n"),
        ("sources", "code,name\nfair,Fair\n"),
        ("tags", "code,name\nhot,Hot\n"),
        ("pools", "code,name\neast,East\n"),
        ("teams", "code,name\neast,East\n"),
        ("lines", "code,name\npumps,Pumps\n"),
        ("views", "code,noun,filter\nhot,lead,stage=sql\n"),
        ("templates", "code,noun,body\nhello,lead,{{name}}\n"),
        ("fields", "code,kind,label\nlead.level,text,Level\n"),
        ("calendars", "code,hours,holidays\neast,周一至周五 9:00-18:00,2026-10-01 国庆节\n"),
        ("leaves", "user,from_on,to_on\nbob,2026-10-08,2026-10-09\n"),
        ("tasks", "title,due\ncall,2026-10-01\n"),
        ("products", "sku,name\npump,Pump\n"),
        ("competitors", "code,name\nrival,Rival\n"),
        ("stages", "code,probability\ntrial,40\n"),
        ("deals", "name,customer,amount\npumps,C-1,5000\n"),
        ("orders", "customer,amount,at\nC-1,5000,2026-09-10\n"),
        ("contracts", "name,customer,ends on\nservice,C-1,2027-09-10\n"),
        ("targets", "code,month\nbob-11,2026-11\n"),
        ("criteria", "code,kind,points\nbig,fit,5\n"),
        ("rates", "code,currency,home,rate,since\nusd2,USD,CNY,7.2,2026-06-01\n"),
        ("needs", "title,lead\npump,L-1\n"),
        ("followups", "at,lead,kind,note\n2026-09-10,L-1,call,hello\n"),
    ] {
        home.file(&format!("{name}_made.csv"), text);
    }
}

fn prepared() -> Home {
    let home = seed();
    files(&home);
    home
}

#[test]
fn a_dry_run_answers_the_same_and_writes_nothing() {
    let seeded = prepared();
    let mut faults = Vec::new();
    for line in commands() {
        let home = copy(&seeded);
        let before = bytes(&home);
        let dry = later(&home, 1).sh(&format!("{line} --dry-run -o json"));
        if bytes(&home) != before {
            faults.push(format!("writes: {}", dry.both()));
        }
        if !dry.stderr.lines().any(|said| said == "dry run: nothing was written") {
            faults.push(format!("does not say that it was one: {}", dry.both()));
        }
        let files: Vec<_> =
            std::fs::read_dir(home.path()).expect("the home").filter_map(Result::ok).map(|e| e.file_name()).collect();
        if files.iter().any(|name| name.to_string_lossy().contains("rejects")) {
            faults.push(format!("leaves a rejects file: {}", dry.both()));
        }
        let wet = later(&home, 1).sh(&format!("{line} -o json"));
        if bytes(&home) == before {
            faults.push(format!("wrote nothing at all, so this test says nothing: {}", wet.both()));
        }
        // Where rejected rows went is only known once they are written.
        if !line.contains(" import ") && (dry.code, &dry.stdout) != (wet.code, &wet.stdout) {
            faults.push(format!("answers otherwise than in earnest:\n{}{}", dry.both(), wet.both()));
        }
        if line.contains(" import ") && dry.code != wet.code {
            faults.push(format!("exit code {} dry, {} in earnest: {line}", dry.code, wet.code));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_dry_run_makes_no_file() {
    let home = Home::new();
    home.sh("tend lead add 李雷 --dry-run").ok();
    assert!(!home.db().exists(), "a dry run made the database");
    assert_eq!(home.sh("tend whoami -o json").ok().json()["exists"], false);
}

#[test]
fn a_request_is_answered_once_and_again_the_same() {
    let seeded = prepared();
    let mut faults = Vec::new();
    for line in commands() {
        for format in ["", " -o json", " -o ids"] {
            let home = copy(&seeded);
            let first = later(&home, 1).sh(&format!("{line} --request r-1{format}"));
            let after = bytes(&home);
            let again = later(&home, 7).sh(&format!("{line} --request r-1{format}"));
            let same = (&first.stdout, &first.stderr, first.code) == (&again.stdout, &again.stderr, again.code);
            if first.code != 0 && first.code != 5 {
                faults.push(format!("exit code {}: {}", first.code, first.both()));
            } else if !same {
                faults.push(format!("answers otherwise:\n{}{}", first.both(), again.both()));
            } else if bytes(&home) != after {
                faults.push(format!("writes again: {}", again.both()));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_request_by_name_is_answered_again_although_the_name_is_closed_now() {
    let home = seed();
    let mut faults = Vec::new();
    for line in [
        "tend lead lose 赵六 --reason price --request r-lose",
        "tend lead convert 李雷 --request r-convert",
        "tend lead edit 'Jane Smith' --name 'Jane Roe' --request r-rename",
        "tend lead rm @last --request r-last",
    ] {
        let first = later(&home, 1).sh(line);
        let again = later(&home, 2).sh(line);
        if first.code != 0 || (&first.stderr, first.code) != (&again.stderr, again.code) {
            faults.push(format!("{}{}", first.both(), again.both()));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn claims_from_standard_input_are_answered_again() {
    let home = seed();
    let first = later(&home, 1).stdin("C-3\n").sh("tend pool claim - --request r -o json").ok();
    let again = later(&home, 2).stdin("C-3\n").sh("tend pool claim - --request r -o json").ok();
    assert_eq!((&first.stdout, &first.stderr), (&again.stdout, &again.stderr));
    let other = later(&home, 3).sh("tend pool claim C-3 --request other -o json").fails(4);
    assert_eq!(other.error()["code"], "conflict");
}

#[test]
fn a_failed_request_can_be_tried_again() {
    let home = seed();
    later(&home, 1).sh("tend source add web --request r --at tomorrow").fails(1);
    later(&home, 2).sh("tend source add web --request r").ok();
    assert_eq!(home.sh("tend source show web -o ids").ok().stdout, "web\n");
    later(&home, 3).sh("tend source add shop --request r-dry --dry-run").ok();
    later(&home, 4).sh("tend source add shop --request r-dry").ok();
    assert_eq!(home.sh("tend source show shop -o ids").ok().stdout, "shop\n", "a dry run uses up no request");
}

#[test]
fn ten_at_once_need_a_yes() {
    let home = Home::new();
    for n in 1..=12 {
        home.run(&["customer", "add", &format!("客户{n}"), "--pool", "default"]).ok();
        home.run(&["task", "add", &format!("事{n}")]).ok();
    }
    let ids = |letter: &str, count: usize| (1..=count).map(|n| format!("{letter}-{n}\n")).collect::<String>();
    let before = bytes(&home);
    for (line, input) in [("tend pool claim -", ids("C", 10)), ("tend task done -", ids("T", 10))] {
        let asked = home.stdin(input.clone()).sh(&format!("{line} -o json")).fails(2).error();
        assert_eq!(asked["code"], "needs_yes", "{line}");
        assert!(asked["message"].as_str().is_some_and(|said| said.contains("10")), "{asked}");
        assert!(asked["hint"].as_str().is_some_and(|hint| hint.contains("--yes")), "{asked}");
        home.stdin(input).sh(&format!("{line} --no-input")).fails(2);
    }
    assert_eq!(bytes(&home), before, "nothing is written before the yes");
    home.stdin(ids("C", 9)).sh("tend pool claim -").ok();
    home.stdin(ids("T", 10)).sh("tend task done - --yes").ok();
    assert_eq!(home.sh("tend task list -o ids").ok().stdout.lines().count(), 2);
    // Nine are mine now, so that ten at once cannot be had: all or none.
    home.stdin(ids("C", 10)).sh("tend pool claim - -y").fails(4);
    assert_eq!(home.sh("tend pool stock -o ids").ok().stdout.lines().count(), 3);
}

#[test]
fn every_write_names_the_way_back() {
    let seeded = prepared();
    for line in commands() {
        let home = copy(&seeded);
        let ran = later(&home, 1).sh(&line);
        assert!(ran.code == 0 || ran.code == 5, "{}", ran.both());
        assert_eq!(ran.stdout, "", "{line}: data nobody asked for");
        if !line.starts_with("tend undo") && !line.starts_with("tend privacy erase") {
            assert!(ran.stderr.contains("tend undo"), "{}", ran.both());
            let undone = later(&home, 2).sh("tend undo");
            assert_eq!(undone.code, 0, "{}{}", ran.both(), undone.both());
        }
    }
}
