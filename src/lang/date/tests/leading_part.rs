//! A date at the beginning of a line.

use super::super::{Look, leading};
use super::{now, when};

#[test]
fn a_leading_date_and_the_rest() {
    let table = [
        ("下周三 10点 报价", "2026-09-23 10:00", "报价"),
        ("下周三10点报价", "2026-09-23 10:00", "报价"),
        ("下周三10点call客户", "2026-09-23 10:00", "call客户"),
        ("下周三：报价", "2026-09-23", "报价"),
        ("明天，下午3点，寄样品", "2026-09-17 15:00", "寄样品"),
        ("明天下午3点半寄样品", "2026-09-17 15:30", "寄样品"),
        ("三天后付款", "2026-09-19", "付款"),
        ("月底对账", "2026-09-30", "对账"),
        ("明早开会", "2026-09-17 09:00", "开会"),
        ("周三早会", "2026-09-23", "早会"),
        ("9月20日报价", "2026-09-20", "报价"),
        ("9点半价促销", "2026-09-17 09:00", "半价促销"),
        ("10:30报价", "2026-09-16 10:30", "报价"),
        ("明天下单", "2026-09-17", "下单"),
        ("tomorrow 3pm send quote", "2026-09-17 15:00", "send quote"),
        ("tomorrow: send quote", "2026-09-17", "send quote"),
        ("tomorrow - send quote", "2026-09-17", "send quote"),
        ("下午5点前台接待", "", ""),
        ("明天下午茶", "2026-09-17", "下午茶"),
        ("下周报价", "2026-09-21", "报价"),
        ("明天三方会议", "2026-09-17", "三方会议"),
        ("下个月付款", "2026-10-01", "付款"),
        ("周三到上海", "2026-09-23", "到上海"),
        ("8pm tonight call", "2026-09-16 20:00", "call"),
        ("tomorrow 3 chairs", "2026-09-17", "3 chairs"),
        ("in 2 hours call Bob", "2026-09-16 12:00", "call Bob"),
        ("Sep 20, 2026 3pm: demo", "2026-09-20 15:00", "demo"),
        ("10点 call", "2026-09-16 10:00", "call"),
        ("10点 周报", "2026-09-16 10:00", "周报"),
        ("sat down with him", "2026-09-19", "down with him"),
        ("3d printed? no: 3d", "", ""),
        ("next wed 9am", "2026-09-23 09:00", ""),
        ("  2026-09-20 14:30  visit  ", "2026-09-20 14:30", "visit"),
        ("eom invoice", "2026-09-30", "invoice"),
        ("周五前提交", "2026-09-18", "提交"),
        ("周五前交报价", "2026-09-18", "交报价"),
        ("周五之前提交", "2026-09-18", "提交"),
        ("周五前往上海", "", ""),
        ("3天内回复", "2026-09-19", "回复"),
        ("3天内部培训", "", ""),
        ("今天下午5点前回电", "2026-09-16 17:00", "回电"),
        ("by friday send quote", "2026-09-18", "send quote"),
        ("within 3 days: call", "2026-09-19", "call"),
        ("下周三3点报价", "2026-09-23 15:00", "报价"),
        ("下周1 报价", "2026-09-21", "报价"),
        ("3 days trial", "", ""),
        ("3天试用", "", ""),
        ("5th floor visit", "", ""),
        ("2h call back", "2026-09-16 12:00", "call back"),
    ];
    for (phrase, date, rest) in table {
        let expected = (!date.is_empty()).then(|| (when(date), rest));
        assert_eq!(leading(phrase, now(), Look::Ahead, None), expected, "{phrase}");
    }
    let long = format!("明天 {}", "报价".repeat(300_000));
    let found = leading(&long, now(), Look::Ahead, None);
    assert_eq!(found.map(|(date, rest)| (date, rest.len())), Some((when("2026-09-17"), 1_800_000)));
}

#[test]
fn no_leading_date() {
    for phrase in [
        "",
        "may I call",
        "报价",
        "3 chairs",
        "call tomorrow",
        "24/7 support",
        "3D打印机报价",
        "3d print quote",
        "20号楼看房",
        "10点30个客户",
        "3点建议",
        "tomorrow at 3 call Bob",
        "明天 3pm-4pm call",
        "下周三 10点30个客户",
        "明天、后天拜访",
        "周三到周五出差",
        "9点到10点开会",
        "明天后天拜访",
        "2周后周三拜访",
        "2026年报",
        "今年目标",
        "monday's call",
        "mon-fri visit",
        "3-4 people",
        "3/4 done",
        "2026-02-30 call",
        "tomorrow 25:00 call",
        "2月30日报价",
        "3pm-4pm call",
        "tomorrowcall",
        "2026",
        "in 3 parts",
        "1/2 price",
        "晚宴安排",
        "早会",
    ] {
        assert_eq!(leading(phrase, now(), Look::Ahead, None), None, "{phrase}");
    }
}
