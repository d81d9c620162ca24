//! What is no date.

use chrono::NaiveDateTime;

use super::super::{Look, Miss, Order, When, leading, parse};
use super::{at, day, now};

#[test]
fn impossible() {
    for (phrase, fault) in [
        ("2026-02-30", "2026-02-30"),
        ("2月30日", "2月30日"),
        ("2027年2月29日 9点", "2027年2月29日"),
        ("13月1日", "13月1日"),
        ("2026-13-01", "2026-13-01"),
        ("20261345", "20261345"),
        ("feb 30", "feb 30"),
        ("32号", "32号"),
        ("the 32nd", "the 32nd"),
        ("0号", "0号"),
        ("31/4", "31/4"),
        ("13/13", "13/13"),
        ("0/5", "0/5"),
        ("25:00", "25:00"),
        ("24:30", "24:30"),
        ("tomorrow 25:00", "25:00"),
        ("9:60", "9:60"),
        ("25点", "25点"),
        ("9点75分", "9点75分"),
        ("13pm", "13pm"),
        ("0am", "0am"),
        ("早上15点", "早上15点"),
        ("晚上1点", "晚上1点"),
        ("tonight 9am", "tonight 9am"),
        ("99999999999d", "99999999999d"),
        ("in 99999999999999999999999 years", "in 99999999999999999999999 years"),
        ("99999999999h", "99999999999h"),
        ("1899-12-31", "1899-12-31"),
        ("10000-01-01", "10000-01-01"),
        ("200年前", "200年前"),
        ("下个月31号", ""),
        ("fri 23 sep 2026", "fri 23 sep 2026"),
        ("2026-09-20T14:30+25:00", "14:30+25:00"),
        ("2月31号", "2月31号"),
    ] {
        let found = parse(phrase, now(), Look::Ahead, None);
        if fault.is_empty() {
            assert_eq!(found, Ok(When::Day(day("2026-10-31"))), "{phrase}");
        } else {
            assert_eq!(found, Err(Miss::Impossible(fault.to_owned())), "{phrase}");
        }
    }
    let october = at("2026-10-16 10:00");
    let found = parse("下个月31号", october, Look::Ahead, None);
    assert_eq!(found, Err(Miss::Impossible("下个月31号".to_owned())));
}

#[test]
fn unknown() {
    let long = "明天".repeat(200_000);
    let blank = " ".repeat(1_000_000);
    for phrase in [
        "",
        " ",
        "may",
        "march",
        "9月",
        "3",
        "2026",
        "报价",
        "hello",
        "3月后",
        "三五天后",
        "半天后",
        "3个工作日后",
        "周",
        "周七",
        "before friday",
        "下周前",
        "friday ago",
        "一周3",
        "周7",
        "周3个",
        "by",
        "within",
        "26年",
        "内3天",
        "3天以内前",
        "mon-fri",
        "tomorrow or friday",
        "tomorrow 3",
        "tomorrow at 3",
        "at 9",
        "morning",
        "pm",
        "am",
        "早",
        "晚",
        "20/9/26",
        "26-09-20",
        "2026-9/20",
        "2026 - 09 - 20",
        "9.20",
        "9:5",
        "9点5",
        "09:3",
        "1 000 d",
        "3d2d",
        "2m1h",
        "+ 3d",
        "+3",
        "d",
        "3x",
        "tomorrow tomorrow",
        "明天后天",
        "下周三10点报价",
        "next",
        "下",
        "上午下午",
        "3d 2w",
        "q3",
        "every monday",
        "每周三",
        "2026-09-20T",
        "T14:30",
        "tomorrow 9:00 +08:00",
        "(周三)",
        "9月20日(周日",
        "，",
        "the",
        "end of",
        "3 chairs",
        "1e5d",
        "💥",
        "明天💥",
        "\0",
        "monday's",
        "10:00-11:00",
        "周三到周五",
        &long,
        &blank,
    ] {
        let found = parse(phrase, now(), Look::Ahead, None);
        let shown: String = phrase.chars().take(20).collect();
        assert_eq!(found, Err(Miss::Unknown), "{shown}");
    }
}

/// What was is neither a deadline nor so far ahead.
#[test]
fn deadlines_lie_ahead() {
    for phrase in ["周五前", "by friday", "3天内", "within 3 days", "3 days", "两周"] {
        assert_eq!(parse(phrase, now(), Look::Back, None), Err(Miss::Unknown), "{phrase}");
    }
}

/// Random strings of vocabulary: no panic, and a leading date without a rest is the whole phrase.
#[test]
fn any_mixture_is_answered() {
    const PIECES: &[&str] = &[
        "下",
        "周",
        "三",
        "十",
        "点",
        "半",
        "个",
        "月",
        "底",
        "年",
        "明年",
        "后",
        "前",
        "天",
        "日",
        "号",
        "晚上",
        "今晚",
        "9",
        "20",
        "2026",
        "99999999999999999999",
        "0",
        "-",
        "/",
        ".",
        ":",
        ",",
        "+",
        "(",
        ")",
        " ",
        " ",
        "at",
        "on ",
        "in ",
        "the ",
        "of ",
        "next ",
        "last ",
        "week",
        "month",
        "mon",
        "sep",
        "3d",
        "2h",
        "mo",
        "am",
        "pm",
        "noon",
        "th",
        "T",
        "Z",
        "end ",
        "eom",
        "half ",
        "a ",
        "hour",
        "from ",
        "ago",
        "now",
        "　",
        "：",
        "💥",
        "é",
        "周末",
        "刻",
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut roll = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below as u64).unwrap_or(0)
    };
    for _ in 0..8_000 {
        let len = 1 + roll(9);
        let phrase: String = (0..len).map(|_| PIECES[roll(PIECES.len())]).collect();
        let edge = [now(), at("1900-01-01 00:00"), at("9999-12-31 23:59"), NaiveDateTime::MIN, NaiveDateTime::MAX];
        let now = edge[roll(edge.len())];
        for look in [Look::Ahead, Look::Back] {
            for order in [None, Some(Order::Dmy)] {
                let whole = parse(&phrase, now, look, order);
                if let Some((when, rest)) = leading(&phrase, now, look, order)
                    && rest.is_empty()
                    && let Ok(parsed) = whole
                {
                    assert_eq!(when, parsed, "{phrase}");
                }
            }
        }
    }
}
