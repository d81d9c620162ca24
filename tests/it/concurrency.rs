//! Many processes on one file: claims have one winner, limits are exact, nobody is turned away as busy.

use std::process::{Child, Output};
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::harness::Home;
use crate::rows;

const USERS: [&str; 8] = ["u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8"];

/// A home with eight salespeople and so many customers in the pool.
fn staffed(customers: usize, role: &str) -> Home {
    let home = Home::new();
    for user in USERS {
        home.run(&["user", "add", user, "--role", role]).ok();
    }
    let mut csv = String::from("name,city\n");
    (1..=customers).for_each(|n| csv.push_str(&format!("Customer {n},Ghent\n")));
    home.stdin(csv).run(&["import", "customers", "-", "--pool", "default"]).ok();
    home
}

/// Runs these at once; the answers in the order of the commands.
fn race(home: &Home, commands: &[(&str, Vec<String>)]) -> Vec<Output> {
    let children: Vec<Child> = commands
        .iter()
        .map(|(user, args)| {
            let args: Vec<&str> = args.iter().map(String::as_str).chain(["-o", "json"]).collect();
            home.as_user(user).command(&args).spawn().expect("start tend")
        })
        .collect();
    children.into_iter().map(|child| child.wait_with_output().expect("output")).collect()
}

fn error(output: &Output) -> Value {
    let mut said: Value = serde_json::from_slice(&output.stderr).unwrap_or_default();
    said["error"].take()
}

fn args(line: &str) -> Vec<String> {
    line.split(' ').map(str::to_owned).collect()
}

#[test]
fn a_customer_is_claimed_by_exactly_one() {
    let rounds = if rows::long() { 200 } else { 20 };
    let home = staffed(rounds, "rep");
    let mut wrong = Vec::new();
    for n in 1..=rounds {
        let commands: Vec<(&str, Vec<String>)> = USERS.map(|user| (user, args(&format!("pool claim C-{n}")))).to_vec();
        let outputs = race(&home, &commands);
        let winners: Vec<&str> =
            USERS.into_iter().zip(&outputs).filter(|(_, o)| o.status.success()).map(|(user, _)| user).collect();
        let [winner] = winners.as_slice() else {
            wrong.push(format!("C-{n}: won by {winners:?}"));
            continue;
        };
        for (user, output) in USERS.into_iter().zip(&outputs).filter(|(_, output)| !output.status.success()) {
            let error = error(output);
            let message = error["message"].as_str().unwrap_or_default();
            if (output.status.code(), &error["code"]) != (Some(4), &"conflict".into()) || !message.contains(winner) {
                wrong.push(format!("C-{n}: {user} lost to {winner} with exit {:?}: {error}", output.status.code()));
            }
        }
        let sql =
            format!("SELECT count(*) FROM customer c JOIN user u ON u.id = c.owner WHERE c.id = {n} AND u.login = '{winner}'");
        assert_eq!(rows::number(&home.db(), &sql), 1, "C-{n} is not {winner}'s");
    }
    assert!(wrong.is_empty(), "{} of {} losers\n{}", wrong.len(), rounds * 7, wrong[..wrong.len().min(20)].join("\n"));
    let count = |sql: &str| rows::number(&home.db(), sql);
    let rounds = i64::try_from(rounds).expect("a number");
    assert_eq!(count("SELECT count(*) FROM claim"), rounds);
    assert_eq!(count("SELECT count(*) FROM operation WHERE command = 'pool claim'"), rounds);
    assert_eq!(count("SELECT count(*) FROM tenure WHERE how = 'claimed' AND to_at IS NULL"), rounds);
}

#[test]
fn a_claim_that_comes_late_names_the_winner() {
    for role in ["rep", "manager"] {
        let home = staffed(1, role);
        home.sh("TEND_USER=u3 tend pool claim C-1").ok();
        let late = home.sh("TEND_USER=u5 tend pool claim C-1 -o json");
        assert_eq!(late.code, 4, "{role}: {}", late.stderr);
        let error = late.error();
        assert_eq!(error["code"], "conflict", "{role}: {error}");
        assert!(error["message"].as_str().is_some_and(|message| message.contains("u3")), "{role}: {error}");
    }
}

#[test]
fn eight_processes_log_without_a_refusal() {
    let each = if rows::long() { 200 } else { 25 };
    let home = staffed(8, "manager");
    let failed: Vec<String> = thread::scope(|scope| {
        let work = |place: usize| {
            let home = &home;
            move || -> Vec<String> {
                let log = |n: usize| {
                    let (customer, note) = (format!("C-{}", n % 8 + 1), format!("note {n} of {place}"));
                    let ran = home.as_user(USERS[place]).run(&["log", &customer, &note, "-o", "json"]);
                    if ran.code == 0 { None } else { Some(format!("exit {}: {}", ran.code, ran.stderr)) }
                };
                (0..each).filter_map(log).collect()
            }
        };
        let all: Vec<_> = (0..8).map(|place| scope.spawn(work(place))).collect();
        all.into_iter().flat_map(|one| one.join().expect("a thread")).collect()
    });
    assert!(failed.is_empty(), "{} of {} failed: {:#?}", failed.len(), 8 * each, &failed[..failed.len().min(5)]);
    let count = |sql: &str| rows::number(&home.db(), sql);
    let all = i64::try_from(8 * each).expect("a number");
    assert_eq!(count("SELECT count(*) FROM followup"), all);
    assert_eq!(count("SELECT count(DISTINCT note || author) FROM followup"), all);
    assert_eq!(count("SELECT count(*) FROM operation WHERE command = 'log'"), all);
    assert_eq!(count("SELECT max(id) FROM followup"), all, "numbers without gaps or doubles");
    assert_eq!(count("SELECT max(id) FROM operation"), count("SELECT count(*) FROM operation"));
    rows::sound(&home.db());
}

#[test]
fn sixteen_shells_read_and_write_without_a_refusal() {
    let each = if rows::long() { 500 } else { 20 };
    let home = staffed(8, "manager");
    let started = Instant::now();
    let failed: Vec<String> = thread::scope(|scope| {
        let work = |place: usize| {
            let home = &home;
            move || -> Vec<String> {
                let one = |n: usize| {
                    let customer = format!("C-{}", n % 8 + 1);
                    // Seven of ten look, three write.
                    let args = match n % 10 {
                        0 => vec!["log", &customer, "spoke", "-o", "json"],
                        1 => vec!["task", "add", "call back", "--due", "tomorrow", "--customer", &customer, "-o", "json"],
                        2 => vec!["customer", "edit", &customer, "--set", "city=Ghent", "-o", "json"],
                        3 | 4 => vec!["today", "-o", "json"],
                        5 | 6 => vec!["customer", "list", "-o", "json"],
                        _ => vec!["customer", "show", &customer, "-o", "json"],
                    };
                    let ran = home.as_user(USERS[place % 8]).run(&args);
                    if ran.code == 0 { None } else { Some(format!("exit {}: {}", ran.code, ran.stderr)) }
                };
                (0..each).filter_map(one).collect()
            }
        };
        let all: Vec<_> = (0..16).map(|place| scope.spawn(work(place))).collect();
        all.into_iter().flat_map(|one| one.join().expect("a thread")).collect()
    });
    let done = 16 * each;
    println!("shells 16 done {done} failed {} per second {:.0}", failed.len(), done as f64 / started.elapsed().as_secs_f64());
    assert!(failed.is_empty(), "{} of {done} failed: {:#?}", failed.len(), &failed[..failed.len().min(5)]);
    let tenth = i64::try_from(16 * each / 10).expect("a number");
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM followup"), tenth);
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM task"), tenth);
    rows::sound(&home.db());
}

#[test]
fn single_writes_pass_beside_an_import() {
    let home = staffed(4, "manager");
    let mut csv = String::from("name,company,phone,email,city\n");
    (0..20_000)
        .for_each(|n| csv.push_str(&format!("Person {n},Firm {},{},p{n}@example.com,Ghent\n", n % 500, 13_800_000_000_i64 + n)));
    home.file("big.csv", csv);
    let mut import = home.as_user("ann").command(&["import", "leads", "big.csv"]).spawn().expect("start tend");
    let (mut done, mut slowest, mut failed) = (0, Duration::ZERO, Vec::new());
    while import.try_wait().expect("state").is_none() {
        let outputs: Vec<Output> = thread::scope(|scope| {
            let one = |user: &'static str| {
                let home = &home;
                scope.spawn(move || {
                    let since = Instant::now();
                    let output = home.as_user(user).command(&["log", "C-1", "beside"]).output().expect("output");
                    (output, since.elapsed())
                })
            };
            let both = [one("u1"), one("u2")].map(|thread| thread.join().expect("a thread"));
            slowest = both.iter().map(|(_, took)| *took).fold(slowest, Duration::max);
            both.into_iter().map(|(output, _)| output).collect()
        });
        for output in outputs {
            done += 1;
            if !output.status.success() {
                failed.push(String::from_utf8_lossy(&output.stderr).into_owned());
            }
        }
    }
    assert!(import.wait().expect("an end").success());
    println!("{done} writes beside the import, {} failed, the slowest took {slowest:?}", failed.len());
    assert!(failed.is_empty(), "{failed:#?}");
    // While the rows land nobody else writes, but nobody is turned away, and the wait is that of one landing.
    assert!(done >= 2 && slowest < Duration::from_secs(30), "{done} writes, the slowest {slowest:?}");
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM lead"), 20_000);
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM followup"), done);
    rows::sound(&home.db());
}

/// What happened when one person claimed many customers from many shells.
struct Outcome {
    won: usize,
    refused: usize,
    other: Vec<String>,
}

fn grab(home: &Home, user: &str, customers: std::ops::Range<usize>) -> Outcome {
    let barrier = Barrier::new(8);
    let mut outcome = Outcome { won: 0, refused: 0, other: Vec::new() };
    let outputs: Vec<Output> = thread::scope(|scope| {
        let shell = |place: usize| {
            let (home, barrier, customers) = (home, &barrier, customers.clone());
            scope.spawn(move || {
                barrier.wait();
                let claim = |n: usize| home.as_user(user).command(&["pool", "claim", &format!("C-{n}"), "-o", "json"]).output();
                customers.filter(|n| n % 8 == place).map(|n| claim(n).expect("output")).collect::<Vec<_>>()
            })
        };
        let all: Vec<_> = (0..8).map(shell).collect();
        all.into_iter().flat_map(|one| one.join().expect("a thread")).collect()
    });
    for output in outputs {
        match (output.status.code(), error(&output)["code"].as_str()) {
            (Some(0), _) => outcome.won += 1,
            (Some(1), Some("refused")) => outcome.refused += 1,
            (code, _) => outcome.other.push(format!("exit {code:?}: {}", String::from_utf8_lossy(&output.stderr))),
        }
    }
    outcome
}

#[test]
fn capacity_is_exact_under_racing_processes() {
    let home = staffed(24, "rep");
    home.sh("tend pool edit default --capacity 5").ok();
    let outcome = grab(&home, "u1", 1..25);
    assert_eq!(outcome.other, Vec::<String>::new());
    assert_eq!((outcome.won, outcome.refused), (5, 19));
    let held = "SELECT count(*) FROM customer c JOIN user u ON u.id = c.owner WHERE u.login = 'u1'";
    assert_eq!(rows::number(&home.db(), held), 5);
    // Room for one more is room for one more.
    let own = home
        .sh("TEND_USER=u1 tend customer list --where owner=u1 -o ids")
        .ok()
        .stdout
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    home.run(&["customer", "release", &own]).ok();
    let outcome = grab(&home, "u1", 1..25);
    assert_eq!(outcome.won, 1, "{:?}", outcome.other);
    assert_eq!(rows::number(&home.db(), held), 5);
}

#[test]
fn the_daily_limit_is_exact_and_undo_returns_no_quota() {
    let home = staffed(16, "rep");
    home.sh("tend pool edit default --daily-limit 3").ok();
    let outcome = grab(&home, "u2", 1..17);
    assert_eq!(outcome.other, Vec::<String>::new());
    assert_eq!((outcome.won, outcome.refused), (3, 13));
    home.sh("TEND_USER=u2 tend undo").ok();
    let free = home.sh("TEND_USER=u2 tend pool stock -o ids").ok().stdout.lines().next().unwrap_or_default().to_owned();
    let again = home.as_user("u2").run(&["pool", "claim", &free, "-o", "json"]).fails(1).error();
    assert_eq!(again["code"], "refused");
    assert!(again["message"].as_str().is_some_and(|message| message.contains('3')), "{again}");
    // The next local day begins at midnight in Shanghai, not in Greenwich.
    let claim = |now: &str| home.as_user("u2").env("TEND_NOW", now).run(&["pool", "claim", &free, "-o", "json"]).code;
    assert_eq!(claim("2026-09-16T23:59:59+08:00"), 1);
    assert_eq!(claim("2026-09-17T00:00:00+08:00"), 0);
    // Others have their own quota.
    assert_eq!(grab(&home, "u3", 1..17).won, 3);
}

#[test]
fn a_request_repeated_at_once_is_done_once() {
    let home = staffed(1, "manager");
    let commands: Vec<(&str, Vec<String>)> = (0..8).map(|_| ("u1", args("lead add Once --request job-7"))).collect();
    let outputs = race(&home, &commands);
    let answers: Vec<Value> = outputs.iter().map(|output| serde_json::from_slice(&output.stdout).unwrap_or_default()).collect();
    assert!(outputs.iter().all(|output| output.status.success()), "{outputs:?}");
    assert!(answers.iter().all(|answer| answer["id"] == "L-1" && answer == &answers[0]), "{answers:?}");
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM lead"), 1);
}

#[test]
fn one_file_imported_by_several_at_once_is_imported_once() {
    let home = staffed(1, "manager");
    let mut csv = String::from("name,phone,ext_id\n");
    (0..300).for_each(|n| csv.push_str(&format!("Person {n},{},E{n}\n", 13_800_000_000_i64 + n)));
    home.file("in.csv", csv);
    let commands: Vec<(&str, Vec<String>)> = USERS[..4].iter().map(|user| (*user, args("import leads in.csv"))).collect();
    let outputs = race(&home, &commands);
    let sums: Vec<Value> = outputs.iter().map(|output| serde_json::from_slice(&output.stdout).unwrap_or_default()).collect();
    assert!(outputs.iter().all(|output| output.status.success()), "{outputs:?}");
    let total = |key: &str| sums.iter().map(|sum| sum[key].as_i64().unwrap_or(-1)).sum::<i64>();
    assert_eq!((total("added"), total("unchanged")), (300, 900), "{sums:?}");
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM lead"), 300);
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM operation WHERE command = 'import leads'"), 1);
}
