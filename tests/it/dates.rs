//! Date phrases by the rules of the contract, a table made without looking at the parser's own.

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use tend::lang::date::{Look, Order, When, leading, parse};

use crate::harness::Home;
use crate::rows;

/// Wednesday.
fn now() -> NaiveDateTime {
    "2026-09-16T10:00:00".parse().expect("a moment")
}

/// A day where there is no time, an instant where there is a zone.
fn when(text: &str) -> When {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return When::Day(day);
    }
    match DateTime::parse_from_rfc3339(text) {
        Ok(instant) => When::Instant(instant),
        Err(_) => When::Moment(format!("{text}:00").parse().expect("a moment")),
    }
}

fn check(look: Look, order: Option<Order>, table: &[(&str, &str)]) {
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|(phrase, expected)| {
            let found = parse(phrase, now(), look, order);
            (found != Ok(when(expected))).then(|| format!("{phrase}: expected {expected}, found {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What `--due` and `--next` understand.
const AHEAD: [(&str, &str); 95] = [
    ("2026-09-20", "2026-09-20"),
    ("2026/9/20", "2026-09-20"),
    ("20260920", "2026-09-20"),
    ("9-20", "2026-09-20"),
    ("9月20日", "2026-09-20"),
    ("9月20号", "2026-09-20"),
    ("9月20号下午2点半", "2026-09-20T14:30"),
    ("2026年9月20日", "2026-09-20"),
    ("2026年10月1日上午10点", "2026-10-01T10:00"),
    ("2026-09-20 14:30", "2026-09-20T14:30"),
    ("2026-09-20T14:30", "2026-09-20T14:30"),
    ("2026-09-20T14:30:00Z", "2026-09-20T14:30:00Z"),
    ("2026-09-20T14:30:00+08:00", "2026-09-20T14:30:00+08:00"),
    ("2028-02-29", "2028-02-29"),
    // What has passed this year is next year's.
    ("9月5日", "2027-09-05"),
    ("9-16", "2026-09-16"),
    ("今天", "2026-09-16"),
    ("明天", "2026-09-17"),
    ("后天", "2026-09-18"),
    ("大后天", "2026-09-19"),
    ("昨天", "2026-09-15"),
    ("前天", "2026-09-14"),
    ("today", "2026-09-16"),
    ("tomorrow", "2026-09-17"),
    ("yesterday", "2026-09-15"),
    ("Tomorrow", "2026-09-17"),
    ("三天后", "2026-09-19"),
    ("3天后", "2026-09-19"),
    ("十天后", "2026-09-26"),
    ("两周后", "2026-09-30"),
    ("一个月后", "2026-10-16"),
    ("半小时后", "2026-09-16T10:30"),
    ("两小时后", "2026-09-16T12:00"),
    ("in 3 days", "2026-09-19"),
    ("in 2 weeks", "2026-09-30"),
    ("in 1 month", "2026-10-16"),
    ("in 2 hours", "2026-09-16T12:00"),
    ("in 90 minutes", "2026-09-16T11:30"),
    ("3d", "2026-09-19"),
    ("2w", "2026-09-30"),
    ("1mo", "2026-10-16"),
    ("90m", "2026-09-16T11:30"),
    ("下个月5号", "2026-10-05"),
    ("月底", "2026-09-30"),
    ("季度末", "2026-09-30"),
    ("年底", "2026-12-31"),
    ("eow", "2026-09-20"),
    ("eom", "2026-09-30"),
    ("eoq", "2026-09-30"),
    ("eoy", "2026-12-31"),
    // A weekday is the next one, today excluded.
    ("周三", "2026-09-23"),
    ("星期三", "2026-09-23"),
    ("wed", "2026-09-23"),
    ("wednesday", "2026-09-23"),
    ("周四", "2026-09-17"),
    ("thu", "2026-09-17"),
    ("周五", "2026-09-18"),
    ("fri", "2026-09-18"),
    ("周日", "2026-09-20"),
    ("sun", "2026-09-20"),
    ("周一", "2026-09-21"),
    ("mon", "2026-09-21"),
    // Next is of the next calendar week, this of this one, Monday first.
    ("下周三", "2026-09-23"),
    ("next wed", "2026-09-23"),
    ("下周五", "2026-09-25"),
    ("next fri", "2026-09-25"),
    ("下周一", "2026-09-21"),
    ("next mon", "2026-09-21"),
    ("下周日", "2026-09-27"),
    ("next sun", "2026-09-27"),
    ("本周三", "2026-09-16"),
    ("this wed", "2026-09-16"),
    ("本周五", "2026-09-18"),
    ("this fri", "2026-09-18"),
    ("本周一", "2026-09-14"),
    ("this sun", "2026-09-20"),
    // With a time of day.
    ("下周三 15:00", "2026-09-23T15:00"),
    ("下周三15:00", "2026-09-23T15:00"),
    ("下周三下午3点", "2026-09-23T15:00"),
    ("明天15:30", "2026-09-17T15:30"),
    ("明天上午9点", "2026-09-17T09:00"),
    ("明天中午12点", "2026-09-17T12:00"),
    ("后天晚上8点", "2026-09-18T20:00"),
    ("今天下午4点半", "2026-09-16T16:30"),
    ("周五下午两点", "2026-09-18T14:00"),
    ("tomorrow at 3pm", "2026-09-17T15:00"),
    ("tomorrow 3pm", "2026-09-17T15:00"),
    ("tomorrow 15:00", "2026-09-17T15:00"),
    ("mon 9am", "2026-09-21T09:00"),
    ("mon at 9:30am", "2026-09-21T09:30"),
    ("next wed 9am", "2026-09-23T09:00"),
    ("fri 12pm", "2026-09-18T12:00"),
    ("fri at noon", "2026-09-18T12:00"),
    ("9-20 8:05", "2026-09-20T08:05"),
    ("  明天  ", "2026-09-17"),
];

#[test]
fn phrases_ahead() {
    check(Look::Ahead, None, &AHEAD);
}

#[test]
fn phrases_back() {
    check(
        Look::Back,
        None,
        &[
            ("周三", "2026-09-09"),
            ("wed", "2026-09-09"),
            ("周一", "2026-09-14"),
            ("fri", "2026-09-11"),
            ("上周三", "2026-09-09"),
            ("last wed", "2026-09-09"),
            ("上周五", "2026-09-11"),
            ("last fri", "2026-09-11"),
            ("本周三", "2026-09-16"),
            ("昨天", "2026-09-15"),
            ("昨天下午3点", "2026-09-15T15:00"),
            ("yesterday 3pm", "2026-09-15T15:00"),
            ("三天前", "2026-09-13"),
            ("3 days ago", "2026-09-13"),
            ("两小时前", "2026-09-16T08:00"),
            ("3d", "2026-09-13"),
            ("2w", "2026-09-02"),
            ("9-20", "2025-09-20"),
            ("9月20日", "2025-09-20"),
            ("9月5日", "2026-09-05"),
        ],
    );
}

#[test]
fn the_order_of_day_and_month_is_a_setting_not_a_guess() {
    assert!(parse("3/4", now(), Look::Ahead, None).is_err());
    assert!(parse("3/4/2027", now(), Look::Ahead, None).is_err());
    assert!(parse("9-5", now(), Look::Ahead, None).is_err());
    check(Look::Ahead, Some(Order::Mdy), &[("3/4", "2027-03-04"), ("3/4/2026", "2026-03-04")]);
    check(Look::Ahead, Some(Order::Dmy), &[("3/4", "2027-04-03"), ("3/4/2026", "2026-04-03")]);
    // One way to read it is no ambiguity.
    check(Look::Ahead, None, &[("2026/3/4", "2026-03-04")]);
}

#[test]
fn what_is_no_date_is_refused_whole() {
    let phrases = [
        "",
        " ",
        "soon",
        "someday",
        "asap",
        "next",
        "下",
        "in days",
        "in 3",
        "天后",
        "tomorrow please",
        "call tomorrow",
        "明天给他打电话",
        "2026-02-30",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "9月31日",
        "9-31",
        "25:00",
        "明天25点",
        "明天 24:30",
        "tomorrow 13pm",
        "mon tue",
        "周八",
        "13月1日",
        "in 99999999999 days",
        "99999999mo",
        "1e9d",
        "3.5.7.9",
        "2026--09-20",
        "20269920",
        "-3d x",
        "next next wed wed",
        "明天后天",
        "\u{0}",
        "ｔｏｍｏｒｒｏｗ ｘ",
        "tomorrow;rm",
        "3d 2w 1",
        "eom eom",
    ];
    let read: Vec<String> = phrases
        .iter()
        .flat_map(|phrase| [Look::Ahead, Look::Back].map(|look| (phrase, parse(phrase, now(), look, None))))
        .filter_map(|(phrase, found)| found.ok().map(|found| format!("{phrase:?} was read as {found:?}")))
        .collect();
    assert!(read.is_empty(), "{}", read.join("\n"));
    let long = "明天".repeat(50_000);
    let since = std::time::Instant::now();
    assert!(parse(&long, now(), Look::Ahead, None).is_err());
    assert!(since.elapsed().as_secs() < 2, "{:?}", since.elapsed());
}

#[test]
fn only_the_next_step_may_begin_with_a_date() {
    for (phrase, expected, rest) in [
        ("tomorrow 9am call back", "2026-09-17T09:00", "call back"),
        ("下周三 10点 报价", "2026-09-23T10:00", "报价"),
        ("3天后 回访", "2026-09-19", "回访"),
        ("3天后回访", "2026-09-19", "回访"),
        ("fri send offer", "2026-09-18", "send offer"),
        ("明天", "2026-09-17", ""),
        ("2026-09-20 3 samples", "2026-09-20", "3 samples"),
    ] {
        assert_eq!(leading(phrase, now(), Look::Ahead, None), Some((when(expected), rest)), "{phrase}");
    }
    for phrase in ["call back tomorrow", "回访 3天后", "", "monkey business", "decide"] {
        assert_eq!(leading(phrase, now(), Look::Ahead, None), None, "{phrase}");
    }
}

#[test]
fn the_program_answers_in_the_zone_it_is_in() {
    let home = Home::new();
    let ask = |zone: &str, now: &str, phrase: &str| {
        let ran = home.env("TZ", zone).env("TEND_NOW", now).run(&["date", phrase, "-o", "json"]).ok();
        ran.json()["date"].as_str().unwrap_or_default().to_owned()
    };
    let (china, york) = ("Asia/Shanghai", "America/New_York");
    assert_eq!(ask(china, "2026-09-16T10:00:00+08:00", "下周三 15:00"), "2026-09-23T15:00:00+08:00");
    assert_eq!(ask(york, "2026-09-16T10:00:00-04:00", "tomorrow at 3pm"), "2026-09-17T15:00:00-04:00");
    assert_eq!(ask(york, "2026-10-31T10:00:00-04:00", "tomorrow at 3pm"), "2026-11-01T15:00:00-05:00", "summer time has ended");
    // One moment is two days.
    assert_eq!(ask(york, "2026-09-16T23:30:00-04:00", "明天"), "2026-09-17");
    assert_eq!(ask(china, "2026-09-16T23:30:00-04:00", "明天"), "2026-09-18");
    assert_eq!(ask(china, "2026-09-16T10:00:00+08:00", "2026-09-20T14:30:00Z"), "2026-09-20T22:30:00+08:00");
    let refused = home.sh("tend date 3/4 -o json").fails(1).error();
    assert_eq!(refused["code"], "invalid");
    let message = refused["message"].as_str().unwrap_or_default();
    assert!(message.contains("2027-03-04") && message.contains("2027-04-03"), "{message}");
    home.file("config/tend/config.toml", "date_order = \"dmy\"\n");
    assert_eq!(ask(china, "2026-09-16T10:00:00+08:00", "3/4"), "2027-04-03");
}

#[test]
fn a_due_day_lasts_to_its_end_where_one_is() {
    for (zone, end) in [("Asia/Shanghai", "2026-09-21T00:00:00+08:00"), ("America/New_York", "2026-09-21T00:00:00-04:00")] {
        let home = Home::new();
        let add = |due: &str| home.env("TZ", zone).run(&["task", "add", "Call", "--due", due]).ok().code;
        add("2026-09-20");
        add("2026-09-20 14:30");
        let end = DateTime::parse_from_rfc3339(end).expect("a moment").timestamp_micros();
        assert_eq!(rows::number(&home.db(), "SELECT due FROM task WHERE id = 1"), end - 1, "{zone}");
        assert_eq!(rows::number(&home.db(), "SELECT due FROM task WHERE id = 2"), end - (9 * 60 + 30) * 60_000_000, "{zone}");
        // A log entry of a day alone begins with it, and never lies ahead.
        home.sh("tend lead add Ann").ok();
        home.env("TZ", zone).env("TEND_NOW", "2026-09-20T20:00:00Z").run(&["log", "L-1", "x", "--at", "9-20"]).ok();
        assert_eq!(rows::number(&home.db(), "SELECT at FROM followup"), end - 24 * 3_600_000_000, "{zone}");
        let ahead = home
            .env("TZ", zone)
            .env("TEND_NOW", "2026-09-20T20:00:00Z")
            .run(&["log", "L-1", "x", "--at", "tomorrow", "-o", "json"]);
        assert_eq!((ahead.code, ahead.error()["code"].as_str()), (1, Some("invalid")), "{zone}");
    }
}
