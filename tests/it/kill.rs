//! Imports killed at random moments: all of it or none, as the answer says, and run again they end as a clean run.

use std::fs;
use std::io::Read as _;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use crate::dice::Dice;
use crate::harness::Home;
use crate::rows;

/// Without optimisation a row takes ten times as long; the moments that matter are the same.
const ROWS: i64 = if cfg!(debug_assertions) { 5_000 } else { 20_000 };

fn size() -> i64 {
    if rows::long() { 20_000 } else { ROWS }
}

fn prepared() -> Home {
    let home = Home::new();
    home.sh("tend lead add Before --phone 13800138000").ok();
    let mut csv = String::from("name,company,phone,email,city,source\n");
    for n in 0..size() {
        csv.push_str(&format!("Person {n},公司{},{},p{n}@example.com,Ghent,fair\n", n % 300, 13_900_000_000 + n));
    }
    let file = home.file("big.csv", csv);
    // What the test itself puts there is not what it looks for.
    fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("change the mode");
    fs::create_dir(home.path().join("tmp")).expect("a folder");
    home
}

fn started(home: &Home) -> Child {
    let tmp = home.path().join("tmp");
    let call =
        home.env("TMPDIR", tmp.to_str().expect("a path")).env("TEND_SEED", "7").env("TEND_NOW", "2026-09-17T10:00:00+08:00");
    call.command(&["import", "leads", "big.csv", "-o", "json"]).spawn().expect("start tend")
}

/// Kills a process at a moment. One that ends before tells how long it takes when the machine is less busy.
fn killed_after(child: &mut Child, moment: Duration, usual: &mut Duration) -> ExitStatus {
    let since = Instant::now();
    while since.elapsed() < moment {
        if let Some(status) = child.try_wait().expect("state") {
            *usual = since.elapsed().min(*usual);
            return status;
        }
        thread::sleep(Duration::from_micros(500));
    }
    child.kill().expect("kill");
    child.wait().expect("an end")
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// What others could read, and what lies about in a temporary folder.
fn exposed(home: &Home) -> Vec<String> {
    let open = |path: &PathBuf| fs::symlink_metadata(path).is_ok_and(|met| met.mode() & 0o077 != 0);
    let clear = |path: &PathBuf| fs::read(path).is_ok_and(|bytes| bytes.windows(9).any(|part| part == b"@example."));
    let mut found: Vec<PathBuf> = files(home.path()).into_iter().filter(open).collect();
    found.extend(files(&home.path().join("tmp")).into_iter().filter(clear));
    found.iter().map(|path| path.display().to_string()).collect()
}

/// The rows that an end state is told by; what a run before it used up (numbers, operations) may differ.
fn outcome(db: &Path) -> Vec<String> {
    let conn = rows::connect(db);
    let mut all = Vec::new();
    for sql in [
        "SELECT name, company, stage, phones, emails, city, source, owner, extra, created_at, removed_at FROM lead",
        "SELECT hex(substr(key, 1, length(key) - 8)) FROM lookup",
        "SELECT hex(fingerprint) FROM import_row",
        "SELECT owner, from_at, to_at, how FROM tenure",
        "SELECT code FROM source",
    ] {
        all.extend(rows::all(&conn, sql));
    }
    all
}

#[test]
fn a_killed_import_leaves_all_or_nothing() {
    let cycles = if rows::long() { 1_000 } else { 100 };
    let clean = prepared();
    let since = Instant::now();
    assert!(started(&clean).wait().expect("an end").success());
    let mut usual = since.elapsed();
    let wanted = outcome(&clean.db());

    let mut dice = Dice::from(20_260_916);
    let mut home = prepared();
    let before = rows::dump(&home.db());
    let (mut killed, mut landed, mut unacknowledged) = (0, 0, 0);
    for cycle in 0..cycles {
        let mut child = started(&home);
        let status = killed_after(&mut child, usual.mul_f64(dice.share() * 1.2), &mut usual);
        let mut said = String::new();
        child.stdout.take().expect("a pipe").read_to_string(&mut said).expect("text");
        killed += i32::from(status.signal() == Some(9));
        let acknowledged = serde_json::from_str::<serde_json::Value>(&said).is_ok_and(|sum| sum["added"] == size());
        let leads = rows::number(&home.db(), "SELECT count(*) FROM lead") - 1;
        assert!(leads == 0 || leads == size(), "cycle {cycle}: {leads} of {} leads", size());
        assert!(!acknowledged || leads == size(), "cycle {cycle}: acknowledged and lost");
        assert!(status.signal().is_some() || status.success(), "cycle {cycle}: {status}");
        assert_eq!(exposed(&home), Vec::<String>::new(), "cycle {cycle}");
        if leads == 0 {
            rows::same(&before, &rows::dump(&home.db()), "nothing of a killed import");
            let operations = rows::number(&home.db(), "SELECT count(*) FROM operation");
            assert_eq!(operations, 2, "cycle {cycle}: an operation without its rows");
            if cycle % 10 == 0 {
                rows::sound(&home.db());
            }
            continue;
        }
        landed += 1;
        unacknowledged += i32::from(!acknowledged);
        assert!(outcome(&home.db()) == wanted, "cycle {cycle}: landed otherwise than a clean run");
        rows::sound(&home.db());
        let again = home.sh("tend import leads big.csv -o json").ok().json();
        assert_eq!((&again["added"], &again["unchanged"]), (&0.into(), &size().into()), "cycle {cycle}");
        home = prepared();
    }
    println!("{cycles} imports, {killed} killed in time, {landed} landed, {unacknowledged} of them unacknowledged");
    assert!(killed >= cycles / 3, "the kills came too late to prove anything");
    // Killed as often as it was, it ends as if it had not been.
    let mut child = started(&home);
    child.stdout.take();
    child.wait().expect("an end");
    assert!(outcome(&home.db()) == wanted, "a run after the kills differs from a clean run");
    rows::sound(&home.db());
    let left: Vec<_> = files(home.db().parent().expect("a folder"));
    assert_eq!(left, [home.db()], "nothing is left beside it");
}

#[test]
fn killed_single_writes_are_done_or_not_done() {
    let cycles = if rows::long() { 300 } else { 40 };
    let home = Home::new();
    home.sh("tend customer add Acme").ok();
    let mut dice = Dice::from(7);
    let since = Instant::now();
    home.sh("tend log C-1 first --next tomorrow").ok();
    let usual = since.elapsed();
    let mut certain = 1;
    for cycle in 0..cycles {
        let mut child = home.as_user("ann").command(&["log", "C-1", "again", "--next", "tomorrow"]).spawn().expect("start tend");
        thread::sleep(usual.mul_f64(dice.share() * 1.5).max(Duration::from_millis(1)));
        child.kill().expect("kill");
        let acknowledged = {
            let mut said = String::new();
            child.wait().expect("an end");
            child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
            said.contains("Logged")
        };
        let count = |table: &str| rows::number(&home.db(), &format!("SELECT count(*) FROM {table}"));
        let logged = count("followup");
        assert!(logged == certain || logged == certain + 1, "cycle {cycle}: {logged} after {certain}");
        assert!(!acknowledged || logged == certain + 1, "cycle {cycle}: acknowledged and lost");
        assert_eq!((count("task"), count("operation")), (logged, logged + 2), "cycle {cycle}: a follow-up without its next step");
        certain = logged;
    }
    rows::sound(&home.db());
    assert!(certain < i64::from(cycles), "the kills came too late to prove anything");
}
