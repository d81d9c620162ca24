//! Reports: what they add up, whom they show, and the page they make.

mod page;

use serde_json::{Value, json};

use crate::harness::Home;

/// Two reps in two teams, a manager over one of them, deals in two currencies.
pub(crate) fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend team add north",
        "tend team add south --parent north",
        "tend user add bob --role rep --team north",
        "tend user add carl --role rep --team south",
        "tend user add mia --role manager --team south",
        "tend line add pumps",
        "tend competitor add rival",
        "tend source add expo --channel event --cost 3000 --cost-per month --cost-from 2026-07-01",
        "tend target add b9 --user bob --month 2026-09 --amount 1000",
        "tend target add c9 --user carl --month 2026-09 --amount 500",
        "tend rate add usd1 --currency USD --home CNY --rate 7 --since 2026-01-01",
        "tend deal add won --amount 600 --owner bob --line pumps --source expo",
        "tend deal add lost --amount 900 --owner bob --competitor rival",
        "tend deal add soon --amount 1000.01 --owner carl --expected-close 2026-09-30",
        "tend deal add dollars --amount 'USD 100' --owner carl --expected-close 2026-10-05",
        "tend deal add undated --amount 50 --owner bob",
        "tend deal add past --amount 50 --owner bob --expected-close 2026-09-01",
        "tend deal add held --amount 50 --owner bob --expected-close 2026-10-01",
        "tend deal add bare --owner bob --expected-close 2026-10-01",
        "tend deal add euros --amount 'EUR 10' --owner bob --expected-close 2026-10-01",
        "tend deal win D-1",
        "tend deal lose D-2 --reason price",
        "tend deal hold D-7 --reason later",
        "tend deal move D-3 proposal",
        "tend deal split D-3 --with bob:33",
    ] {
        home.sh(line).ok();
    }
    home
}

fn rows(home: &Home, report: &str) -> Vec<Value> {
    home.sh(&format!("tend report {report} -o json")).ok().json().as_array().expect("rows").clone()
}

fn cny(minor: i64) -> Value {
    json!({"minor": minor, "currency": "CNY"})
}

#[test]
fn a_forecast_counts_won_in_full_open_by_chance_and_lost_not_at_all() {
    let home = home();
    let rows = rows(&home, "forecast --currency CNY");
    let names: Vec<&str> = rows.iter().map(|row| row["month"].as_str().expect("a month")).collect();
    assert_eq!(names, ["2026-09", "2026-10"]);
    let september = &rows[0];
    assert_eq!((&september["won"], &september["won_deals"], &september["lost_deals"]), (&cny(60_000), &1.into(), &1.into()));
    assert_eq!(september["commit"], cny(60_000));
    assert_eq!(september["pipeline"], cny(160_001));
    assert_eq!(september["weighted"], cny(60_000 + 50_000), "half of 1,000.01 goes to the even cent");
    assert_eq!((&september["target"], &september["attained"]), (&cny(150_000), &json!(0.4)));
    assert_eq!(rows[1]["weighted"], cny(7_000), "ten percent of 700");
}

#[test]
fn what_is_left_out_is_listed_with_its_reason() {
    let home = home();
    let left: Vec<(String, String)> = rows(&home, "forecast --left-out --currency CNY")
        .iter()
        .map(|row| (row["name"].as_str().expect("a name").to_owned(), row["why"].as_str().expect("why").to_owned()))
        .collect();
    let wanted =
        [("undated", "no_date"), ("past", "date_passed"), ("held", "on_hold"), ("bare", "no_amount"), ("euros", "no_rate")];
    let mut wanted = wanted.map(|(name, why)| (name.to_owned(), why.to_owned())).to_vec();
    let mut found = left.clone();
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted);
    let table = home.sh("tend report forecast -o table --currency CNY").ok().stdout.clone();
    assert!(table.contains("5 open deals are left out: 1 no expected close"), "{table}");
    assert!(table.contains("D-5") && table.contains("undated"), "{table}");
}

#[test]
fn rows_sum_to_the_cent_however_they_are_split() {
    let home = home();
    let sums = |report: &str| -> Vec<i64> {
        let rows = rows(&home, &format!("{report} --currency CNY"));
        ["won", "commit", "best_case", "pipeline", "weighted"]
            .map(|key| rows.iter().map(|row| row[key]["minor"].as_i64().expect("an amount")).sum())
            .to_vec()
    };
    let whole = sums("forecast --by year");
    for by in ["month", "quarter"] {
        assert_eq!(sums(&format!("forecast --by {by}")), whole, "by {by}");
    }
    for by in ["owner", "team", "line"] {
        assert_eq!(sums(&format!("forecast --by {by} --in 2026")), whole, "by {by}");
    }
    let owners = rows(&home, "forecast --by owner --in 2026-09");
    let of = |login: &str| owners.iter().find(|row| row["owner"] == login).expect("a row")["pipeline"].clone();
    assert_eq!((of("bob"), of("carl")), (cny(60_000 + 33_000), cny(67_001)), "a third and two thirds of a deal");
}

#[test]
fn a_forecast_of_a_past_day_knows_what_was_so_then() {
    let home = home();
    home.env("TEND_NOW", "2026-09-20T10:00:00+08:00").sh("tend deal win D-3").ok();
    let then = rows(&home, "forecast --as-of 2026-09-16 --now '2026-09-21 9am' --currency CNY");
    assert_eq!((&then[0]["won"], &then[0]["open_deals"], &then[0]["pipeline"]), (&cny(60_000), &1.into(), &cny(160_001)));
    assert_eq!(then[0]["weighted"], cny(110_000), "it was in the stage with half a chance");
    let now = rows(&home, "forecast --now '2026-09-21 9am' --currency CNY");
    assert_eq!((&now[0]["won"], &now[0]["won_deals"]), (&cny(160_001), &2.into()));
}

#[test]
fn a_rep_sees_his_own_a_manager_his_team() {
    let home = home();
    let owners = |user: &str| -> Vec<Value> {
        let ran = home.as_user(user).sh("tend report winloss -o json").ok();
        ran.json().as_array().expect("rows").iter().map(|row| row["owner"].clone()).collect()
    };
    assert_eq!(owners("bob"), ["bob"]);
    // A share in another's deal is shown with it.
    assert_eq!(owners("carl"), ["bob", "carl"]);
    assert_eq!(owners("mia"), ["bob", "carl"]);
    assert_eq!(owners("ann").len(), 2);
    home.as_user("bob").sh("tend report winloss --owner carl -o ids").ok();
    assert_eq!(home.as_user("bob").sh("tend report winloss --owner carl -o ids").ok().stdout, "");
}

#[test]
fn teams_hold_what_the_teams_below_them_hold() {
    let home = home();
    let rows = rows(&home, "team --currency CNY");
    let line = |team: &str, person: Option<&str>| {
        let person = person.map_or(Value::Null, Value::from);
        rows.iter().find(|row| row["team"] == team && row["person"] == person).unwrap_or_else(|| panic!("{team} {person}"))
    };
    assert_eq!(line("north", None)["deals"], 9);
    assert_eq!(line("south", None)["deals"], 2);
    assert_eq!((&line("north", None)["won_value"], &line("north", Some("bob"))["won"]), (&cny(60_000), &1.into()));
    assert_eq!(line("north", None)["target"], cny(150_000), "those of the people in it and below it");
    assert_eq!(line("south", Some("carl"))["parent"], "north");
}

#[test]
fn sources_cost_what_they_cost_and_unknown_is_a_row() {
    let home = home();
    home.sh("tend lead add 张三 --source expo").ok();
    home.sh("tend lead add 李四").ok();
    home.sh("tend lead qualify 张三 --to sql --reason ok").ok();
    let rows = rows(&home, "sources --in 2026-08");
    assert!(rows.iter().all(|row| row["leads"] == 0) && rows[0]["cost"] == cny(300_000), "{rows:?}");
    let rows = self::rows(&home, "sources --since 2026-09-01 --until 2026-09-15");
    assert_eq!(rows[0]["cost"], cny(150_000), "half of September");
    let rows = self::rows(&home, "sources");
    let expo = rows.iter().find(|row| row["source"] == "expo").expect("expo");
    assert_eq!((&expo["leads"], &expo["sql"], &expo["won_value"]), (&1.into(), &1.into(), &cny(60_000)));
    let unknown = rows.iter().find(|row| row["source"].is_null()).expect("a row of its own");
    assert_eq!(unknown["leads"], 1);
    let table = home.sh("tend report sources -o table").ok().stdout.clone();
    assert!(table.contains("(unknown)"), "{table}");
}

#[test]
fn competitors_and_reasons_say_why_deals_are_lost() {
    let home = home();
    let rivals = rows(&home, "competitors --currency CNY");
    assert_eq!(
        (&rivals[0]["competitor"], &rivals[0]["lost"], &rivals[0]["main_reason"]),
        (&"rival".into(), &1.into(), &"price".into())
    );
    assert_eq!(rivals[0]["lost_value"], cny(90_000));
    let reasons = rows(&home, "winloss --by reason --currency CNY");
    assert_eq!((&reasons[0]["reason"], &reasons[0]["share"]), (&"price".into(), &json!(1.0)));
}

#[test]
fn age_in_stage_is_counted_from_the_last_move() {
    let home = home();
    let rows = rows(&home, "aging --now '2026-10-20 10am' --currency CNY");
    let stage = |code: &str| rows.iter().find(|row| row["stage"] == code).expect("a stage");
    assert_eq!((&stage("proposal")["deals"], &stage("proposal")["days_90"]), (&1.into(), &1.into()));
    assert_eq!(stage("qualified")["deals"], 6);
    home.sh("tend lead add 张三").ok();
    let leads = self::rows(&home, "aging --of leads");
    assert_eq!((&leads[0]["stage"], &leads[0]["leads"], &leads[0]["days_7"]), (&"ml".into(), &1.into(), &1.into()));
}

#[test]
fn activity_counts_kinds_people_and_weeks() {
    let home = Home::new();
    for line in [
        "tend customer add 永达",
        "tend lead add 张三",
        "tend log 永达 hello --kind call",
        "tend log 永达 again --kind call",
        "tend log 张三 met --kind visit",
        "tend log 永达 old --kind email --at 2026-08-20",
        "tend task add call --due today",
        "tend task done T-1",
    ] {
        home.sh(line).ok();
    }
    let rows = rows(&home, "activity --in 'this month'");
    let row = &rows[0];
    assert_eq!((&row["owner"], &row["followups"], &row["call"], &row["visit"]), (&"ann".into(), &3.into(), &2.into(), &1.into()));
    assert_eq!((&row["email"], &row["touched"], &row["tasks_done"]), (&0.into(), &2.into(), &1.into()));
    let weeks: f64 = row["weeks"].as_array().expect("weeks").iter().map(|week| week.as_f64().expect("a number")).sum();
    assert!((weeks - 4.0).abs() < 1e-9, "the line goes beyond the month: {row}");
}

#[test]
fn the_funnel_can_be_put_together_by_source_and_says_why_it_leaks() {
    let home = home();
    for line in [
        "tend lead add a --source expo --line pumps",
        "tend lead add b --source expo",
        "tend lead add c",
        "tend lead qualify L-1 --to sql --reason ok",
        "tend lead lose L-2 --reason price",
    ] {
        home.sh(line).ok();
    }
    let sources = rows(&home, "funnel --by source");
    assert_eq!(
        (&sources[0]["source"], &sources[0]["ml"], &sources[0]["sql"], &sources[0]["lost"]),
        (&"expo".into(), &2.into(), &1.into(), &1.into())
    );
    assert_eq!(sources[1]["source"], Value::Null);
    let lost = rows(&home, "funnel --lost");
    assert_eq!((&lost[0]["reason"], &lost[0]["ml"]), (&"price".into(), &1.into()));
    let steps = rows(&home, "funnel --line pumps");
    assert_eq!((&steps[0]["reached"], &steps[3]["reached"]), (&1.into(), &1.into()));
    let whole = rows(&home, "funnel");
    assert_eq!(whole[0]["main_reason"], "price");
}

#[test]
fn a_period_that_is_none_is_told_with_a_way_to_say_it() {
    let home = home();
    let error = home.sh("tend report team --in 'some time'").fails(2);
    assert!(error.stderr.contains("2026Q3"), "{}", error.stderr);
}
