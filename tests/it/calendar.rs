//! Working time at the command line: calendars, files of holidays, leave.

use serde_json::{Value, json};
use tend::store::sqlite::{APPLICATION_ID, MIGRATIONS};

use crate::harness::Home;
use crate::rows::{connect, sound};

/// A home whose default calendar has the holidays of China.
fn china() -> Home {
    let home = Home::new();
    home.sh("tend calendar load default cn").ok();
    home
}

fn until(home: &Home, args: &str) -> String {
    home.sh(&format!("tend calendar until {args} -o ids")).ok().stdout.trim().to_owned()
}

fn between(home: &Home, args: &str) -> (i64, i64) {
    let answer = home.sh(&format!("tend calendar between {args} -o json")).ok().json();
    (answer["seconds"].as_i64().expect("seconds"), answer["days"].as_i64().expect("days"))
}

#[test]
fn without_a_file_the_week_is_monday_to_friday() {
    let home = Home::new();
    // Wednesday 10:00.
    assert_eq!(until(&home, "--hours 8"), "2026-09-16T18:00:00+08:00");
    assert_eq!(until(&home, "--from '2026-09-16 10:00' --hours 8.5h"), "2026-09-17T09:30:00+08:00");
    assert_eq!(until(&home, "--from '2026-09-18 17:00' --hours 2"), "2026-09-21T10:00:00+08:00", "over the weekend");
    assert_eq!(until(&home, "--from '2026-09-18 17:00' --days 1"), "2026-09-21T18:00:00+08:00");
    assert_eq!(between(&home, "--from '2026-09-18 17:00' --to '2026-09-21 10:00'"), (7_200, 2));
    assert_eq!(between(&home, "--from 2026-09-19 --to 2026-09-20"), (0, 0));
    assert_eq!(home.sh("tend calendar show default -o json").fails(3).error()["code"], "not_found");
    assert_eq!(home.sh("tend calendar days default -o json").fails(3).error()["code"], "not_found");
    assert!(!home.db().exists(), "reading makes no file");
}

#[test]
fn the_holidays_of_china_move_working_time() {
    let home = china();
    let days = home.sh("tend calendar days --from 2026-09-30 --to 2026-10-11 -o json").ok().json();
    let kinds: Vec<&str> = days.as_array().expect("days").iter().map(|day| day["kind"].as_str().expect("a kind")).collect();
    let mut wanted = vec!["working"];
    wanted.extend(["holiday"; 7]);
    wanted.extend(["working", "working", "make_up", "weekend"]);
    assert_eq!(kinds, wanted);
    assert_eq!(
        days[10],
        json!({"date": "2026-10-10", "kind": "make_up", "hours": "09:00-18:00", "seconds": 32_400, "name": "国庆节"})
    );
    // From the eve of the National Day: 8 to 10 October are worked, the last a Saturday.
    assert_eq!(until(&home, "--from '2026-09-30 17:00' --hours 2"), "2026-10-08T10:00:00+08:00");
    assert_eq!(until(&home, "--from '2026-09-30 17:00' --days 3"), "2026-10-10T18:00:00+08:00");
    assert_eq!(between(&home, "--from 2026-10-01 --to 2026-10-31"), (18 * 32_400, 18));
    // Published: 248 working days in 2025 and 248 in 2026 (365 days less weekends and holidays, with make-up days).
    for year in [2025, 2026] {
        let (_, days) = between(&home, &format!("--from {year}-01-01 --to {year}-12-31"));
        assert_eq!(days, 248, "{year}");
    }
}

#[test]
fn the_same_file_again_changes_nothing_and_undo_takes_it_back() {
    let home = Home::new();
    home.sh("tend calendar add office --hours '周一至周五 9:00-12:00 13:00-18:00' --holiday '2026-12-25 圣诞节'").ok();
    let first = home.sh("tend calendar load office cn -o json").ok();
    let counts = |answer: &Value| ["read", "added", "updated", "unchanged", "rejected"].map(|key| answer[key].as_i64());
    assert_eq!(counts(&first.json()), [Some(72), Some(72), Some(0), Some(0), Some(0)]);
    assert!(first.stderr.contains("Undo: tend undo"), "{}", first.stderr);
    let again = home.sh("tend calendar load office cn -o json").ok();
    assert_eq!(counts(&again.json()), [Some(72), Some(0), Some(0), Some(72), Some(0)]);
    assert!(again.json()["op"].is_null() && !again.stderr.contains("undo"), "{}", again.stderr);
    let shown = home.sh("tend calendar show office -o json").ok().json();
    assert_eq!(shown["hours"], "mon-fri 09:00-12:00 13:00-18:00");
    assert_eq!(shown["holidays"].as_array().map(Vec::len), Some(62), "what the file does not name stays");
    home.sh("tend undo").ok();
    let back = home.sh("tend calendar show office -o json").ok().json();
    assert_eq!((&back["holidays"], &back["make_up"]), (&json!(["2026-12-25 圣诞节"]), &Value::Null));
    assert_eq!(home.sh("tend calendar load ofice cn -o json").fails(3).error()["candidates"][0]["id"], "office");
}

#[test]
fn a_bad_line_is_named_and_the_others_are_kept() {
    let home = Home::new();
    let file = "名称,类型,日期\n国庆节,休,2026-10-01\n国庆节,也许,2026-10-02\n国庆节,班,10月10日\n";
    let ran = home.stdin(file).sh("tend calendar load default - -o json").fails(5);
    let answer = ran.json();
    assert_eq!((&answer["added"], &answer["rejected"], &answer["calendar"]), (&1.into(), &2.into(), &"default".into()));
    assert_eq!((&answer["rejects"][0]["line"], &answer["rejects"][1]["line"]), (&3.into(), &4.into()));
    assert!(ran.stderr.contains("line 3: '也许' says neither day off nor day worked"), "{}", ran.stderr);
    let gb = encoding_rs::GB18030.encode(file).0.into_owned();
    assert_eq!(home.stdin(gb).sh("tend calendar load default - -o json").fails(5).json()["unchanged"], 1);
    for (bytes, code) in [(&b""[..], "invalid"), (b"hello", "invalid"), (b"\x00\x01\x02\x03\x04\x05", "invalid")] {
        home.file("bad.csv", bytes);
        assert_eq!(home.sh("tend calendar load default bad.csv -o json").fails(1).error()["code"], code, "{bytes:?}");
    }
    assert_eq!(home.sh("tend calendar load default nothing.csv -o json").fails(3).error()["code"], "not_found");
    let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261001\nDTEND;VALUE=DATE:20261003\nSUMMARY:国庆节（休）\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260510\nSUMMARY:母亲节\nEND:VEVENT\nEND:VCALENDAR\n";
    let ran = home.stdin(ics).sh("tend calendar load default - -o json").ok().json();
    assert_eq!((&ran["added"], &ran["unchanged"], &ran["skipped"]), (&1.into(), &1.into(), &1.into()));
}

#[test]
fn hours_are_checked_wherever_they_come_in() {
    let home = Home::new();
    for (hours, met) in [
        ("mon-fri 9-6", "9-6"),
        ("mon-fri nine to five", "nine"),
        ("9-18", "9-18"),
        ("mon 9-12 11-13", "11-13"),
        ("周八 9-18", "周八"),
    ] {
        let error = home.run(&["calendar", "add", "x", "--hours", hours, "-o", "json"]).fails(1).error();
        assert_eq!(error["code"], "invalid", "{hours}");
        assert!(error["message"].as_str().is_some_and(|said| said.contains(met)), "{error}");
        assert!(error["hint"].as_str().is_some_and(|hint| hint.contains(":00-")), "{error}");
    }
    home.sh("tend calendar add x --hours 'mon 9-12'").ok();
    home.sh("tend calendar edit x --hours 'mon 12-9'").fails(1);
    home.sh("tend calendar edit x --holiday nonsense").fails(1);
    home.sh("tend calendar edit x --holiday 2026-10-10 --make-up 2026-10-10").fails(1);
    home.sh("tend calendar edit x --holiday 2026-10-10").ok();
    home.sh("tend calendar edit x --make-up 2026-10-10").fails(1);
    home.file("c.csv", "code,hours,holidays\na,周一至周五 9点-18点,2026-10-01 国庆节; 2026-10-02\nb,sometimes,\nc,,2026-02-30\n");
    let ran = home.sh("tend import calendars c.csv --max-errors 100% -o json").fails(5);
    assert_eq!((&ran.json()["added"], &ran.json()["rejected"]), (&1.into(), &2.into()));
    assert!(ran.stderr.contains("line 3") && ran.stderr.contains("sometimes"), "{}", ran.stderr);
    let csv = home.sh("tend export calendars --sort code --fields code,hours,holidays").ok().stdout.clone();
    assert_eq!(
        csv,
        "code,hours,holidays\na,mon-fri 09:00-18:00,\"2026-10-01 国庆节, 2026-10-02\"\nx,mon 09:00-12:00,2026-10-10\n"
    );
    let other = Home::new();
    other.file("c.csv", &csv);
    assert_eq!(other.sh("tend import calendars c.csv -o json").ok().json()["added"], 2);
    assert_eq!(other.sh("tend export calendars --sort code --fields code,hours,holidays").ok().stdout, csv);
    assert_eq!(other.sh("tend calendar list --where 'holidays ~ 2026-10-1' -o ids").ok().stdout, "x\n");
}

#[test]
fn a_calendar_without_working_hours_left_says_so() {
    let home = Home::new();
    home.sh("tend user add bob").ok();
    home.sh("tend user away bob --from 2026-09-16").ok();
    let error = home.sh("tend calendar until --user bob --hours 1 -o json").fails(1).error();
    assert_eq!(error["code"], "refused");
    assert_eq!(until(&home, "--from '2026-09-16 10:00' --hours 0 --user bob"), "2026-09-16T10:00:00+08:00");
    for line in ["--hours -1", "--hours x", "--days 1.5", "--hours 1e300", "--hours inf"] {
        let ran = home.sh(&format!("tend calendar until {line}"));
        assert!(matches!(ran.code, 1 | 2), "{}", ran.both());
    }
    home.sh("tend calendar until").fails(2);
    home.sh("tend calendar until --hours 1 --days 1").fails(2);
    home.sh("tend calendar between --from 2026-09-16 --to 2026-09-15").fails(1);
    home.sh("tend calendar days --from 2026-09-16 --to 2026-09-15").fails(1);
}

#[test]
fn leave_is_kept_and_taken_off() {
    let home = china();
    home.sh("tend user add bob").ok();
    let said = home.sh("tend user away bob --from 2026-09-17 --to 2026-09-18 --kind 年假").ok();
    assert_eq!(said.stderr, "bob is away from Thu 17 Sep to Fri 18 Sep (LV-1). Undo: tend undo\n");
    home.sh("tend user away bob --from 2026-12-01 --to 2026-12-02").ok();
    assert_eq!(home.sh("tend leave list --where 'user = bob' -o ids").ok().stdout.lines().count(), 2, "none is lost");
    // Sunday the 20th is worked.
    assert_eq!(until(&home, "--from '2026-09-16 17:00' --hours 2 --user bob"), "2026-09-20T10:00:00+08:00");
    assert_eq!(until(&home, "--from '2026-09-16 17:00' --hours 2"), "2026-09-17T10:00:00+08:00");
    assert_eq!(between(&home, "--from 2026-09-16 --to 2026-09-20 --user bob"), (2 * 32_400, 2));
    let days = home.sh("tend calendar days --from 2026-09-17 --to 2026-09-19 --user bob").ok();
    assert_eq!(days.stdout, "2026-09-17\tleave\t\t0\t\n2026-09-18\tleave\t\t0\t\n2026-09-19\tweekend\t\t0\t\n");

    assert_eq!(home.sh("tend user back bob -o json").fails(1).error()["code"], "refused");
    home.sh("tend user back bob --now '2026-09-18 09:00'").ok();
    assert_eq!(home.sh("tend leave show LV-1 -o json").ok().json()["to_on"], "2026-09-17");
    home.sh("tend user back bob --now '2026-12-01 09:00'").ok();
    assert_eq!(home.sh("tend leave list -o ids").ok().stdout, "LV-1\n", "a leave of no day is removed");
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend leave list -o ids").ok().stdout, "LV-2\nLV-1\n");
    home.sh("tend user away bob --from 2026-09-18 --to 2026-09-17").fails(1);
    home.sh("tend leave edit LV-1 --to 2026-09-01").fails(1);
}

#[test]
fn reps_take_leave_for_themselves_and_set_no_calendar() {
    let home = china();
    for line in ["tend user add bob --role rep", "tend user add carl --role service", "tend user add mia --role manager"] {
        home.sh(line).ok();
    }
    for login in ["bob", "carl"] {
        let call = || home.as_user(login);
        call().sh("tend user away me --from 2026-10-08 --to 2026-10-09").ok();
        call().sh("tend user away mia --from 2026-10-08 --to 2026-10-09").fails(1);
        call().sh("tend leave add mia --from 2026-10-08").fails(1);
        assert_eq!(call().sh("tend leave list -o ids").ok().stdout.lines().count(), 1, "{login} sees the leave of others");
        call().sh("tend calendar add x").fails(1);
        call().sh("tend calendar load default cn").fails(1);
        call().stdin("code,name\nx,X\n").sh("tend import calendars - --yes").fails(1);
        call().sh("tend calendar days").ok();
    }
    home.as_user("bob").sh("tend leave edit LV-1 --user mia").fails(1);
    home.as_user("bob").sh("tend leave edit LV-2 --to 2026-10-12").fails(3);
    home.as_user("bob").sh("tend user back carl --now '2026-10-08 09:00'").fails(1);
    home.as_user("mia").sh("tend user back bob --now '2026-10-09 09:00'").ok();
    assert_eq!(home.sh("tend leave show LV-1 -o json").ok().json()["to_on"], "2026-10-08");
    let both = "user,from_on\nbob,2026-11-03\nmia,2026-11-02\n";
    home.as_user("bob").stdin(both).sh("tend import leaves - --yes").fails(1);
    home.as_user("bob").stdin("user,from_on\nbob,2026-11-03\n").sh("tend import leaves - --yes").ok();
    assert_eq!(home.sh("tend leave list -o ids").ok().stdout.lines().count(), 3);
    // That somebody is away is no secret; why is.
    let seen = home.as_user("bob").sh("tend calendar days --from 2026-10-08 --to 2026-10-08 --user carl").ok().stdout.clone();
    assert_eq!(seen, "2026-10-08\tleave\t\t0\t\n");
}

#[test]
fn clocks_that_change_move_no_working_hour() {
    let home = Home::new();
    let berlin = |line: &str| home.env("TZ", "Europe/Berlin").sh(line).ok().stdout.trim().to_owned();
    let end = berlin("tend calendar until --from '2026-10-23 17:00' --hours 2 -o ids");
    assert_eq!(end, "2026-10-26T10:00:00+01:00");
    let seconds = berlin("tend calendar between --from '2026-03-27 17:00' --to '2026-03-30 10:00' -o ids");
    assert_eq!(seconds, "7200");
}

#[test]
fn people_read_words_in_their_language() {
    let home = china();
    let zh = home.lang("zh-CN").sh("tend calendar days --from 2026-10-07 --to 2026-10-10 -o table").ok();
    for word in ["日期", "节假日", "调休上班", "10月10日 周六", "国庆节"] {
        assert!(zh.stdout.contains(word), "{word} in {}", zh.stdout);
    }
    let table = home.sh("tend calendar between --from '2026-09-16 10:00' --to '2026-09-17 12:30' -o table").ok();
    assert_eq!(table.stdout, "11:30 working hours on 2 working days\n");
    let until = home.sh("tend calendar until --from '2026-09-16 10:00' --hours 10 -o table").ok();
    assert_eq!(until.stdout, "2026-09-17T11:00:00+08:00  tomorrow 11:00\n");
}

#[test]
fn leave_of_former_times_is_kept() {
    let home = Home::new();
    home.file("data/tend/tend.db", "");
    let old = connect(&home.db());
    MIGRATIONS[..2].iter().for_each(|step| old.execute_batch(step).expect("an old schema"));
    old.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 2; PRAGMA journal_mode = WAL;
         INSERT INTO user (id, uid, login, role, away_from, away_to, created_at, created_by, op) VALUES
           (1, '019a0000-0000-7000-8000-000000000001', 'ann', 'admin', NULL, NULL, 1789524000000000, 1, 1),
           (2, '019a0000-0000-7000-8000-000000000002', 'bob', 'rep', '2026-10-08', '2026-10-09', 1789524000000000, 1, 2),
           (3, '019a0000-0000-7000-8000-000000000003', 'carl', 'rep', '2026-10-12', NULL, 1789524000000000, 1, 3);
         INSERT INTO counter (noun, next) VALUES ('user', 4);"
    ))
    .expect("people");
    drop(old);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let private = |mode| std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(home.db(), private(0o600)).expect("permissions");
        std::fs::set_permissions(home.db().parent().expect("a folder"), private(0o700)).expect("permissions");
    }
    let leaves = home.sh("tend leave list --sort id -o json").ok().json();
    let told = |leave: &Value| ["id", "user", "from_on", "to_on"].map(|key| leave[key].clone());
    assert_eq!(told(&leaves[0]), ["LV-1".into(), "bob".into(), "2026-10-08".into(), Value::from("2026-10-09")]);
    assert_eq!(told(&leaves[1]), ["LV-2".into(), "carl".into(), "2026-10-12".into(), Value::Null]);
    let uid = leaves[0]["uid"].as_str().expect("a uid");
    assert!(uid.len() == 36 && uid.as_bytes()[14] == b'7' && uid.as_bytes()[19] == b'8', "{uid}");
    home.sh("tend user away ann --from 2026-10-20").ok();
    assert_eq!(home.sh("tend leave list -o ids").ok().stdout, "LV-3\nLV-2\nLV-1\n");
    assert!(home.sh("tend user show bob -o json").ok().json().get("away_from").is_none());
    sound(&home.db());
}

#[test]
fn a_team_works_by_its_own_calendar_or_that_above() {
    let home = china();
    for line in [
        "tend calendar add shop --hours 'tue-sat 10:00-19:00'",
        "tend team add sales --calendar shop",
        "tend team add east --parent sales",
        "tend user add bob --team east",
        "tend user add carl",
    ] {
        home.sh(line).ok();
    }
    // From Saturday 19 September, 18:00: an hour is left of the day in the shop; Sunday 20 is worked by the others.
    let from = "--from '2026-09-19 18:00' --hours 2";
    assert_eq!(until(&home, &format!("{from} --user bob")), "2026-09-22T11:00:00+08:00");
    assert_eq!(until(&home, &format!("{from} --user carl")), "2026-09-20T11:00:00+08:00");
    assert_eq!(until(&home, &format!("default {from} --user bob")), "2026-09-20T11:00:00+08:00", "a named one goes before");
    home.sh("tend calendar rm shop").ok();
    assert_eq!(until(&home, &format!("{from} --user bob")), "2026-09-20T11:00:00+08:00");
}

#[test]
fn a_manager_speaks_for_the_own_team_only() {
    let home = Home::new();
    for line in [
        "tend team add sales",
        "tend user add mia --role manager --team sales",
        "tend user add bob --team sales",
        "tend user add carl",
        "tend user away carl --from 2026-09-16",
    ] {
        home.sh(line).ok();
    }
    home.as_user("mia").sh("tend user away bob --from 2026-09-16").ok();
    home.as_user("mia").sh("tend user away carl --from 2026-10-16").fails(1);
    home.as_user("mia").sh("tend user back carl").fails(1);
    assert_eq!(home.as_user("mia").sh("tend leave list -o ids").ok().stdout, "LV-2\n");
}
