//! Kept forecasts: what they hold, who may keep them, and how they compare with what happened.

use serde_json::{Value, json};

use crate::harness::Home;
use crate::report::home;

fn rows(home: &Home, line: &str) -> Vec<Value> {
    home.sh(line).ok().json().as_array().expect("rows").clone()
}

fn cny(minor: i64) -> Value {
    json!({"minor": minor, "currency": "CNY"})
}

#[test]
fn a_snapshot_says_what_the_report_says_and_stays_when_the_deals_change() {
    let home = home();
    let report = rows(&home, "tend report forecast --by owner --in 2026-09 --currency CNY -o json");
    home.sh("tend forecast snapshot --note 'before the meeting'").ok();
    let kept = rows(&home, "tend forecast list --where 'month = 2026-09' --limit 0 -o json");
    for line in &report {
        let row = kept.iter().find(|row| row["owner"] == line["owner"]).expect("the owner's row");
        for key in ["won", "commit", "best_case", "pipeline", "weighted"] {
            assert_eq!(row[key]["minor"], line[key]["minor"], "{key} of {}", line["owner"]);
        }
    }
    home.sh("tend deal lose D-3 --reason price").ok();
    assert_eq!(rows(&home, "tend forecast list --where 'month = 2026-09' --limit 0 -o json"), kept);
    let months: std::collections::BTreeSet<String> = rows(&home, "tend forecast list --limit 0 -o json")
        .iter()
        .map(|row| row["month"].as_str().expect("a month").to_owned())
        .collect();
    assert_eq!(months.first().map(String::as_str), Some("2026-09"));
    assert_eq!(months.len(), 6);
    home.sh("tend undo").ok();
    home.sh("tend undo").ok();
    assert!(rows(&home, "tend forecast list -o json").is_empty(), "a snapshot can be taken back");
}

#[test]
fn accuracy_counts_what_was_won_by_those_it_spoke_of() {
    let home = home();
    home.sh("tend forecast snapshot").ok();
    home.sh("tend deal win D-3").ok();
    home.sh("tend user add new --role rep").ok();
    home.sh("tend deal add unforeseen --amount 70 --owner new").ok();
    home.sh("tend deal win unforeseen").ok();
    assert!(rows(&home, "tend forecast accuracy --currency CNY -o json").is_empty(), "September is not over");
    let one = &rows(&home, "tend --now 2026-10-15T09:00:00+08:00 forecast accuracy --currency CNY -o json")[0];
    assert_eq!((&one["month"], &one["happened"], &one["commit"]), (&json!("2026-09"), &cny(160_001), &cny(60_000)));
    assert_eq!(one["commit_error"], json!(-0.625_002));
    let owners = rows(&home, "tend --now 2026-10-15T09:00:00+08:00 forecast accuracy --by owner --currency CNY -o json");
    let happened = |login: &str| owners.iter().find(|row| row["owner"] == login).map(|row| row["happened"].clone());
    // A third of D-3 was bob's.
    assert_eq!(happened("bob"), Some(cny(60_000 + 33_000)));
    assert_eq!(happened("carl"), Some(cny(67_001)));
    assert_eq!(happened("new"), None);
    let mias = rows(&home, "tend --as mia --now 2026-10-15T09:00:00+08:00 forecast accuracy --currency CNY -o json");
    assert_eq!(mias[0]["happened"], cny(67_001), "she sees her team alone");
}

#[test]
fn a_month_is_compared_with_the_last_look_from_before_it() {
    let home = home();
    for day in ["2026-08-01", "2026-09-01", "2026-09-10"] {
        home.sh(&format!("tend forecast snapshot --as-of {day}")).ok();
    }
    let said_on = |flags: &str| -> Vec<Value> {
        let line = format!("tend --now 2026-10-15T09:00:00+08:00 forecast accuracy --in 2026-09 {flags} -o json");
        rows(&home, &line).iter().map(|row| row["said_on"].clone()).collect()
    };
    assert_eq!(said_on(""), ["2026-09-01"]);
    assert_eq!(said_on("--every"), ["2026-08-01", "2026-09-01", "2026-09-10"]);
}

#[test]
fn a_rep_keeps_no_forecast_and_sees_his_own_rows() {
    let home = home();
    home.sh("tend --as bob forecast snapshot").fails(1);
    home.sh("tend forecast snapshot").ok();
    let owners: std::collections::BTreeSet<String> = rows(&home, "tend --as bob forecast list --limit 0 -o json")
        .iter()
        .map(|row| row["owner"].as_str().expect("an owner").to_owned())
        .collect();
    assert_eq!(owners.into_iter().collect::<Vec<_>>(), ["bob"]);
}
