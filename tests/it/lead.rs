//! Leads on their way: gates, hand-off, nurturing, and what a file from elsewhere says of the way they came.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::harness::Home;
use crate::rows::number;

/// Marketing, a team of two salespeople, and one lead of marketing's.
fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend team add north",
        "tend user add mia --role marketing",
        "tend user add bob --role rep --team north",
        "tend user add carl --role rep --team north",
        "tend user add dora --role rep",
        "tend user add sam --role service",
        "tend --as mia lead add 张三 --company 上海永达压缩机有限公司",
    ] {
        home.sh(line).ok();
    }
    home
}

fn show(home: &Home, reference: &str) -> Value {
    home.sh(&format!("tend lead show {reference} -o json")).ok().json()
}

fn listed(home: &Home, login: &str, verb: &str, reason: &str) -> Vec<String> {
    let answer = home.sh(&format!("tend --as {login} {verb} -o json")).ok();
    if answer.stdout.is_empty() {
        return Vec::new();
    }
    let ids = answer.json()[reason].as_array().expect("an array").clone();
    ids.iter().map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn a_lead_handed_over_is_its_receivers_once_accepted() {
    let home = home();
    home.sh("tend --as bob lead show L-1").fails(3);
    home.sh("tend --as mia lead handoff L-1 --to bob --reason 展会").ok();
    let lead = show(&home, "L-1");
    assert_eq!((&lead["stage"], &lead["owner"], &lead["handed_to"]), (&"mql".into(), &"mia".into(), &"bob".into()));
    assert_eq!(listed(&home, "bob", "today", "to_accept"), ["L-1"]);
    assert_eq!(listed(&home, "bob", "digest", "to_accept"), ["L-1"]);
    assert!(listed(&home, "mia", "today", "unaccepted").is_empty(), "there is time yet");
    home.sh("tend --as carl lead accept L-1").fails(3);
    home.sh("tend lead accept L-1").fails(1);
    home.sh("tend --as bob lead accept L-1").ok();
    let lead = show(&home, "L-1");
    assert_eq!((&lead["stage"], &lead["owner"], &lead["handed_to"]), (&"sl".into(), &"bob".into(), &Value::Null));
    assert!(listed(&home, "bob", "today", "to_accept").is_empty());
    let tenures = "SELECT count(*) FROM tenure n JOIN user u ON u.id = n.owner
                   WHERE n.lead = 1 AND (u.login, n.to_at IS NULL) IN (VALUES ('mia', 0), ('bob', 1))";
    assert_eq!(number(&home.db(), tenures), 2);
    home.sh("tend --as bob undo").ok();
    assert_eq!(show(&home, "L-1")["handed_to"], "bob");
}

#[test]
fn whoever_hands_to_himself_has_accepted() {
    let home = home();
    home.sh("tend --as bob lead add 李四").ok();
    home.sh("tend --as bob lead handoff 李四 --to me --reason 来电").ok();
    let lead = show(&home, "李四");
    assert_eq!((&lead["stage"], &lead["owner"], &lead["accept_by"]), (&"sl".into(), &"bob".into(), &Value::Null));
}

#[test]
fn of_a_team_the_first_gets_it_and_the_others_are_told() {
    let home = home();
    home.sh("tend --as mia lead handoff L-1 --to team:north").ok();
    assert_eq!(listed(&home, "carl", "today", "to_accept"), ["L-1"]);
    assert!(listed(&home, "dora", "today", "to_accept").is_empty());
    home.sh("tend --as dora lead accept L-1").fails(3);
    home.sh("tend --as carl lead accept L-1").ok();
    let late = home.sh("tend --as bob lead accept L-1 -o json").fails(4).error();
    assert_eq!(late["code"], "conflict");
    assert!(late["message"].as_str().expect("a message").contains("accepted by carl"), "{late}");
    home.sh("tend --as dora lead accept L-1").fails(3);
    home.sh("tend --as bob lead show L-1").fails(3);
}

#[test]
fn the_time_for_acceptance_is_working_time_of_the_receiver() {
    let home = home();
    let accept_by = |home: &Home, at: &str| {
        home.sh(&format!("tend --as mia --now {at} lead handoff L-1 --to bob")).ok();
        let by = show(home, "L-1")["accept_by"].as_str().expect("a moment").to_owned();
        home.sh(&format!("tend --as mia --now {at} undo")).ok();
        by
    };
    // A Friday: the next working day is Monday.
    assert_eq!(accept_by(&home, "2026-09-18T10:00:00+08:00"), "2026-09-21T18:00:00+08:00");
    home.sh("tend user away bob --from 2026-09-21 --to 2026-09-22").ok();
    assert_eq!(accept_by(&home, "2026-09-18T10:00:00+08:00"), "2026-09-23T18:00:00+08:00");
    home.sh("tend config set accept_days 3").ok();
    assert_eq!(accept_by(&home, "2026-09-18T10:00:00+08:00"), "2026-09-25T18:00:00+08:00");
    home.sh("tend --as mia --now 2026-09-18T10:00:00+08:00 lead handoff L-1 --to bob").ok();
    let late = "--now 2026-09-26T10:00:00+08:00";
    assert_eq!(listed(&home, "mia", &format!("{late} today"), "unaccepted"), ["L-1"]);
    assert_eq!(listed(&home, "mia", &format!("{late} digest"), "unaccepted"), ["L-1"]);
    assert_eq!(listed(&home, "bob", &format!("{late} digest"), "to_accept"), ["L-1"]);
    let text = home.sh(&format!("tend --as mia {late} digest")).ok().stdout;
    assert!(text.contains("张三 → bob"), "{text}");
}

#[test]
fn a_lead_is_rejected_with_a_reason_before_and_after_it_was_accepted() {
    let home = home();
    home.sh("tend --as mia lead handoff L-1 --to bob").ok();
    home.sh("tend --as bob lead reject L-1").fails(2);
    home.sh("tend --as bob lead reject L-1 --reason unreachable --note '三次未接'").ok();
    let lead = show(&home, "L-1");
    assert_eq!((&lead["stage"], &lead["owner"], &lead["handed_to"]), (&"mql".into(), &"mia".into(), &Value::Null));
    assert_eq!((&lead["rejections"], &lead["reject_reason"]), (&1.into(), &"unreachable".into()));
    home.sh("tend --as mia lead handoff L-1 --to bob").ok();
    home.sh("tend --as bob lead accept L-1").ok();
    home.sh("tend --as bob lead reject L-1 --reason 时机").ok();
    let lead = show(&home, "L-1");
    assert_eq!((&lead["stage"], &lead["furthest"], &lead["owner"]), (&"mql".into(), &"sl".into(), &"mia".into()));
    assert_eq!(lead["rejections"], 2);
    home.sh("tend --as mia lead reject L-1 --reason timing").fails(1);
}

#[test]
fn only_those_who_take_leads_are_offered_any() {
    let home = home();
    home.sh("tend --as mia lead handoff L-1 --to sam").fails(1);
    home.sh("tend team add empty").ok();
    home.sh("tend --as mia lead handoff L-1 --to team:empty").fails(1);
    home.sh("tend user edit bob --active no").ok();
    home.sh("tend --as mia lead handoff L-1 --to bob").fails(1);
    assert_eq!(show(&home, "L-1")["stage"], "ml", "nothing is half done");
    home.sh("tend lead assign L-1 carl").ok();
    home.sh("tend --as carl lead qualify L-1 --to sql").ok();
    home.sh("tend --as carl lead handoff L-1 --to dora").fails(1);
}

#[test]
fn a_nurtured_lead_wakes_on_its_day_and_a_lost_one_may_come_back() {
    let home = home();
    home.sh("tend --as mia lead nurture L-1 --until 2026-09-16").fails(1);
    home.sh("tend --as mia lead nurture L-1 --until 2026-10-12 --reason 预算").ok();
    assert!(listed(&home, "mia", "today", "waking").is_empty());
    assert_eq!(listed(&home, "mia", "--now 2026-10-12T09:00:00+08:00 today", "waking"), ["L-1"]);
    assert_eq!(listed(&home, "mia", "--now 2026-10-13T09:00:00+08:00 digest", "waking"), ["L-1"]);
    home.sh("tend --as mia lead qualify L-1 --reason 来电").ok();
    let lead = show(&home, "L-1");
    assert_eq!((&lead["stage"], &lead["wake_on"]), (&"mql".into(), &Value::Null));
    home.sh("tend --as mia lead lose L-1 --reason price").ok();
    assert_eq!(show(&home, "L-1")["lost_reason"], "price");
    home.sh("tend --as mia lead nurture L-1 --until 2027-01-04").ok();
    let lead = show(&home, "L-1");
    assert_eq!((&lead["stage"], &lead["lost_reason"], &lead["lost_at"]), (&"nurturing".into(), &Value::Null, &Value::Null));
    let stages = home.sh("tend lead stages L-1 -o json").ok().json();
    let way: Vec<&str> = stages.as_array().expect("rows").iter().map(|row| row["stage"].as_str().expect("a stage")).collect();
    assert_eq!(way, ["ml", "nurturing", "mql", "lost", "nurturing"]);
}

#[test]
fn gates_that_enforce_refuse_and_say_what_is_missing() {
    let home = home();
    home.sh("tend config set gates enforce").ok();
    home.sh("tend --as bob lead add 王五").ok();
    let before = home.sh("tend history -o json").ok().json();
    let score = home.sh("tend --as bob lead qualify 王五 -o json").fails(1).error();
    assert_eq!(score["code"], "refused");
    assert!(score["message"].as_str().expect("a message").ends_with("score"), "{score}");
    home.sh("tend --as bob lead qualify 王五 --reason 来电 --to sql").fails(1);
    home.sh("tend --as bob lead convert 王五").fails(1);
    assert_eq!(home.sh("tend history -o json").ok().json(), before);
    home.sh("tend --as bob lead edit 王五 --need 空压机 --budget 50万").ok();
    home.sh("tend --as bob lead qualify 王五 --reason 来电 --to sql").fails(1);
    home.sh("tend config set sql_evidence 1").ok();
    home.sh("tend --as bob lead qualify 王五 --reason 来电 --to sql").ok();
    // What another owns was not accepted by whoever moves it.
    home.sh("tend --as mia lead qualify L-1 --reason 展会").ok();
    let acceptance = home.sh("tend lead qualify L-1 -o json").fails(1).error();
    assert!(acceptance["hint"].as_str().expect("a hint").contains("lead handoff L-1"), "{acceptance}");
    home.sh("tend config set gates advise").ok();
    home.sh("tend lead qualify L-1").ok();
    let stages = home.sh("tend lead stages L-1 -o json").ok().json();
    assert_eq!(stages[2]["missing"], "acceptance");
}

/// A generator of its own, so that a failure comes again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).expect("small")
    }
}

#[test]
fn stays_are_contiguous_and_the_funnel_forgets_no_step_however_a_lead_moves() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    let mut dice = Dice(20_260_916);
    let moves = [
        "lead qualify L --reason r",
        "lead qualify L --to sql",
        "lead lose L --reason price",
        "lead nurture L --until 2027-01-01",
        "lead handoff L --to bob",
        "lead handoff L --to me",
        "lead reject L --reason timing",
        "--as bob lead accept L",
        "lead assign L ann",
        "undo",
    ];
    const WAY: [&str; 5] = ["ml", "mql", "sl", "sql", "converted"];
    let mut furthest = [0; 4];
    for number in 1..=4 {
        let id = format!("L-{number}");
        home.sh(&format!("tend lead add lead{number}")).ok();
        for _ in 0..12 {
            let line = moves[dice.roll(moves.len())].replace(" L", &format!(" {id}"));
            let undone = line == "undo";
            if undone && furthest[number - 1] == 0 {
                continue;
            }
            let ran = home.sh(&format!("tend {line} -o json"));
            drop(ran);
            let lead = show(&home, &id);
            let stages = home.sh(&format!("tend lead stages {id} -o json")).ok().json();
            let stays = stages.as_array().expect("rows");
            assert_eq!(stays[0]["since"], lead["captured_at"], "{line}: {stages}");
            for pair in stays.windows(2) {
                assert_eq!(pair[0]["until"], pair[1]["since"], "{line}: {stages}");
            }
            let last = stays.last().expect("a stay");
            assert_eq!((&last["stage"], &last["until"]), (&lead["stage"], &Value::Null), "{line}: {stages}");
            let been: BTreeSet<usize> =
                stays.iter().filter_map(|stay| WAY.iter().position(|stage| stay["stage"] == *stage)).collect();
            furthest[number - 1] = *been.last().expect("a stage");
            assert_eq!(lead["furthest"], WAY[furthest[number - 1]], "{line}: {stages}");
            for (stage, key) in [(1, "mql_at"), (2, "sl_at"), (3, "sql_at")] {
                let first = stays.iter().find(|stay| stay["stage"] == WAY[stage]).map_or(&Value::Null, |stay| &stay["since"]);
                assert_eq!(&lead[key], first, "{line}: {stages}");
            }
        }
    }
    let funnel = home.sh("tend report funnel -o json").ok().json();
    for (step, row) in funnel.as_array().expect("rows").iter().enumerate() {
        let reached = furthest.iter().filter(|furthest| **furthest >= step).count();
        assert_eq!(row["reached"], reached, "{funnel}");
    }
}

#[test]
fn a_file_from_elsewhere_brings_the_way_its_leads_came() {
    let home = Home::new();
    let csv = "name,stage,captured_at,mql_at,sl_at,sql_at,lost_at\n\
               a,sql,2026-01-01,2026-01-05,2026-01-10,2026-02-01,\n\
               b,lost,2026-01-02,2026-01-06,,,2026-03-01\n\
               c,sl,,,,,\n\
               d,,2026-01-01,2026-01-05,,,\n\
               e,mql,2026-02-01,2026-01-05,,,\n\
               f,,,,,,\n";
    home.file("way.csv", csv);
    let sum = home.sh("tend import leads way.csv -o json").fails(5).json();
    assert_eq!((&sum["added"], &sum["rejected"]), (&5.into(), &1.into()));
    let way = |id: &str| -> Vec<(String, String)> {
        let stages = home.sh(&format!("tend lead stages {id} -o json")).ok().json();
        let text = |value: &Value| value.as_str().unwrap_or("-").chars().take(10).collect::<String>();
        stages.as_array().expect("rows").iter().map(|stay| (text(&stay["stage"]), text(&stay["since"]))).collect()
    };
    let pair = |stage: &str, since: &str| (stage.to_owned(), since.to_owned());
    let dated = [("ml", "2026-01-01"), ("mql", "2026-01-05"), ("sl", "2026-01-10"), ("sql", "2026-02-01")];
    assert_eq!(way("L-1"), dated.map(|(stage, since)| pair(stage, since)));
    assert_eq!(way("L-2"), [pair("ml", "2026-01-02"), pair("mql", "2026-01-06"), pair("lost", "2026-03-01")]);
    assert_eq!(way("L-3"), [pair("sl", "2026-09-16")], "nobody knows how it came there");
    assert_eq!(way("L-4"), [pair("ml", "2026-01-01"), pair("mql", "2026-01-05")]);
    assert_eq!(way("L-5"), [pair("ml", "2026-09-16")]);
    assert_eq!(show(&home, "L-2")["furthest"], "mql");
    let reached: Vec<i64> = home
        .sh("tend report funnel -o json")
        .ok()
        .json()
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["reached"].as_i64().expect("a count"))
        .collect();
    assert_eq!(reached, [5, 4, 2, 1, 0]);
    let rejects = std::fs::read_to_string(home.path().join("way.rejects.csv")).expect("rejects");
    assert!(rejects.contains("mql_at is before captured_at"), "{rejects}");
    // The whole comes back as it was, passages too.
    home.sh("tend undo").ok();
    assert_eq!(number(&home.db(), "SELECT count(*) FROM passage"), 0);
    home.sh("tend redo").ok();
    assert_eq!(way("L-1").len(), 4);
}
