//! `--where`, `--sort`, `--limit`, `--fields` against a home whose answers are known.

use crate::harness::Home;

/// Five leads over five days, two owners, two sources; customers of two tiers with needs.
fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend user add bob",
        // Only scores that somebody set.
        "tend criterion rm phone email company need budget authority timeline meeting contact",
        "TEND_NOW=2026-09-11T10:00:00+08:00 tend lead add 张三 --phone 13800138001 --source expo --city 上海 --score 10",
        "TEND_NOW=2026-09-12T10:00:00+08:00 tend lead add 李四 --source web --city 上海 --score 50 --tag vip --tag 老客户",
        "TEND_NOW=2026-09-13T10:00:00+08:00 tend lead add 王五 --phone 13800138003 --city 杭州 --score 90",
        "TEND_NOW=2026-09-14T10:00:00+08:00 tend lead add 'Ann Lee' --source web --email Ann@Example.com",
        "TEND_NOW=2026-09-15T23:59:00+08:00 tend lead add 'it''s \"Q\"' --source expo",
        "TEND_NOW=2026-09-15T23:59:30+08:00 tend lead qualify L-2 --to sql",
        "TEND_NOW=2026-09-15T23:59:40+08:00 tend lead assign L-3 bob",
        "tend customer add 甲 --tier A",
        "tend customer add 乙 --tier B",
        "tend need add 一 --customer C-1 --budget 50万",
        "tend need add 二 --customer C-2 --budget 5万",
        "tend need add 三 --lead L-1",
        "tend task add a --due 2026-09-16 --customer C-1",
        "tend task add b --due '2026-09-17 09:00' --customer C-2",
    ] {
        home.sh(line).ok();
    }
    home
}

/// The ids that a filter leaves, in the order of numbers.
fn ids(home: &Home, noun: &str, filter: &str) -> String {
    let ran = home.run(&[noun, "list", "--where", filter, "--sort", "id", "-o", "ids"]).ok();
    assert_eq!(ran.stderr, "", "{filter}");
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn filters_over_leads() {
    let home = home();
    let mut faults = Vec::new();
    for (filter, wanted) in [
        ("stage = sql", "L-2"),
        ("stage=ml", "L-1 L-3 L-4 L-5"),
        ("stage == ml", "L-1 L-3 L-4 L-5"),
        ("stage != ml", "L-2"),
        ("stage in (sql, ml)", "L-1 L-2 L-3 L-4 L-5"),
        ("not stage in (ml)", "L-2"),
        ("stage = '销售认可'", "L-2"),
        ("阶段 = sql", "L-2"),
        ("owner = me", "L-1 L-2 L-4 L-5"),
        ("owner = bob", "L-3"),
        ("owner != me", "L-3"),
        ("owner = me and stage = ml", "L-1 L-4 L-5"),
        ("owner = bob or city = 上海", "L-1 L-2 L-3"),
        ("owner = bob or city = 上海 and stage = ml", "L-1 L-3"),
        ("(owner = bob or city = 上海) and stage = ml", "L-1 L-3"),
        ("(owner = bob or city = 上海) and not stage = sql", "L-1 L-3"),
        ("NOT (city = 上海 OR city = 杭州)", "L-4 L-5"),
        ("city = null", "L-4 L-5"),
        ("city != null", "L-1 L-2 L-3"),
        ("phones = null", "L-2 L-4 L-5"),
        ("not (phones = null)", "L-1 L-3"),
        ("tags = vip", "L-2"),
        ("tags = 老客户", "L-2"),
        ("tags = nothing", ""),
        ("tags in (vip, x)", "L-2"),
        ("phones = '138 0013 8001'", "L-1"),
        ("phones = +8613800138003", "L-3"),
        ("emails = ann@example.com", "L-4"),
        ("name = 张三", "L-1"),
        ("name ~ 三", "L-1"),
        ("name ~ ANN", "L-4"),
        ("name ~ '%'", ""),
        ("name ~ _", ""),
        ("name = \"it's\"", ""),
        ("name ~ '\"Q'", "L-5"),
        ("score > 10", "L-2 L-3"),
        ("score >= 10", "L-1 L-2 L-3"),
        ("score < 50", "L-1"),
        ("score <= 50 and score != 10", "L-2"),
        ("score in (10, 90)", "L-1 L-3"),
        ("source = web", "L-2 L-4"),
        ("source in (expo, web)", "L-1 L-2 L-4 L-5"),
        ("source = null", "L-3"),
        ("id = L-3", "L-3"),
        ("id = 3", "L-3"),
        ("id in (L-1, 2)", "L-1 L-2"),
        ("id > L-3", "L-4 L-5"),
        ("captured_at = 2026-09-12", "L-2"),
        ("captured_at != 2026-09-12", "L-1 L-3 L-4 L-5"),
        ("captured_at = yesterday", "L-5"),
        ("captured_at = today", ""),
        ("captured_at < 2026-09-13", "L-1 L-2"),
        ("captured_at <= 2026-09-13", "L-1 L-2 L-3"),
        ("captured_at > 2026-09-13", "L-4 L-5"),
        ("captured_at >= 2026-09-13", "L-3 L-4 L-5"),
        ("captured_at >= '3 days ago'", "L-3 L-4 L-5"),
        ("captured_at >= 周一 and captured_at <= yesterday", "L-4 L-5"),
        ("captured_at >= '2026-09-15 23:59'", "L-5"),
        ("captured_at >= '2026-09-16 00:00'", ""),
        ("captured_at != null", "L-1 L-2 L-3 L-4 L-5"),
        ("last_followup_at = null", "L-1 L-2 L-3 L-4 L-5"),
        ("owner.role = rep", "L-3"),
        ("source.code = web", "L-2 L-4"),
        ("removed_at = null", "L-1 L-2 L-3 L-4 L-5"),
    ] {
        let ran = home.run(&["lead", "list", "--where", filter, "--sort", "id", "-o", "ids"]);
        let got = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        if ran.code != 0 || got != wanted {
            faults.push(format!("{filter}: {got:?}, not {wanted:?} {}", ran.stderr));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn filters_over_money_and_what_is_referred_to() {
    let home = home();
    assert_eq!(ids(&home, "need", "budget > 10万"), "N-1");
    assert_eq!(ids(&home, "need", "budget <= 50000"), "N-2");
    assert_eq!(ids(&home, "need", "budget = 500000"), "N-1");
    assert_eq!(ids(&home, "need", "budget = null"), "N-3");
    assert_eq!(ids(&home, "need", "customer.tier = A"), "N-1");
    assert_eq!(ids(&home, "need", "customer.tier in (A, B) and budget < 10万"), "N-2");
    assert_eq!(ids(&home, "need", "customer = C-2"), "N-2");
    assert_eq!(ids(&home, "need", "customer = 乙"), "N-2");
    assert_eq!(ids(&home, "need", "lead.city = 上海"), "N-3");
    assert_eq!(ids(&home, "task", "due = today"), "T-1");
    assert_eq!(ids(&home, "task", "due > today"), "T-2");
    assert_eq!(ids(&home, "task", "due <= 2026-09-20 and customer.tier = B"), "T-2");
    assert_eq!(ids(&home, "customer", "tier < C and owner = me"), "C-1 C-2");
}

#[test]
fn broken_filters_name_the_column() {
    let home = home();
    for (filter, column) in [
        ("", "column 1"),
        ("stage", "column 6"),
        ("stage = ml and", "column 15"),
        ("(stage = ml", "column 12"),
        ("stage = ml)", "column 11"),
        ("stage = ml city = x", "column 12"),
        ("name = 'open", "column 8"),
        ("stage in sql", "column 10"),
        ("x = 1 and stage = ml", "column 1"),
        ("stage = ml and 城 = 1", "column 16"),
        ("city.name = x", "column 1"),
        ("owner.nme = x", "column 1"),
    ] {
        let error = home.run(&["lead", "list", "--where", filter, "-o", "json"]).fails(2).error();
        let message = error["message"].as_str().expect("a message");
        assert!(message.contains(column), "{filter}: {message}");
        assert!(error["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{filter}");
    }
    home.run(&["lead", "list", "--where", &"(".repeat(100_000)]).fails(2);
}

#[test]
fn a_filter_of_any_length_is_answered_or_refused() {
    let home = home();
    for terms in [500, 1_500, 3_000, 12_000] {
        let long = vec!["id=1"; terms].join(" or ");
        let ran = home.run(&["lead", "list", "--where", &long, "-o", "ids"]);
        let first = ran.stderr.lines().next().unwrap_or_default().to_owned();
        assert!(ran.code == 0 || ran.code == 2, "{terms} terms: exit code {} {first}", ran.code);
    }
    let many = (1..=5_000).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
    let ran = home.run(&["lead", "list", "--where", &format!("id in ({many})"), "-o", "ids"]);
    assert_eq!((ran.code, ran.stdout.lines().count()), (0, 5), "{}", ran.stderr);
}

#[test]
fn a_day_among_several_is_all_of_it() {
    let home = home();
    assert_eq!(ids(&home, "lead", "captured_at in (2026-09-12)"), "L-2");
    assert_eq!(ids(&home, "lead", "captured_at in (2026-09-12, 2026-09-14)"), "L-2 L-4");
    assert_eq!(ids(&home, "task", "due in (2026-09-16, 2026-09-17)"), "T-1 T-2");
}

#[test]
fn due_dates_look_ahead() {
    // A Wednesday: the next Friday, not the last; the end of this week, not of the one before.
    let home = home();
    for filter in ["due <= eow", "due < eom", "due <= friday", "due <= 3d", "due <= 周五", "due < 'next wed'"] {
        assert_eq!(ids(&home, "task", filter), "T-1 T-2", "{filter}");
    }
}

#[test]
fn an_injected_filter_is_only_a_text() {
    let home = home();
    for filter in ["name = \"'; DROP TABLE lead; --\"", "city ~ \"') OR 1=1 --\"", "note = '\\'"] {
        assert_eq!(ids(&home, "lead", filter), "");
    }
    assert_eq!(ids(&home, "lead", "id > 0"), "L-1 L-2 L-3 L-4 L-5");
}

#[test]
fn sorting_puts_nothing_last_and_breaks_ties() {
    let home = home();
    let order = |sort: &str| {
        let ran = home.run(&["lead", "list", &format!("--sort={sort}"), "-o", "ids"]).ok();
        ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(order("score").starts_with("L-1 L-2 L-3 "), "{}", order("score"));
    assert!(order("-score").starts_with("L-3 L-2 L-1 "), "{}", order("-score"));
    assert_eq!(order("captured_at"), "L-1 L-2 L-3 L-4 L-5");
    assert_eq!(order("-captured_at"), "L-5 L-4 L-3 L-2 L-1");
    assert_eq!(order("-id"), "L-5 L-4 L-3 L-2 L-1");
    assert_eq!(order("stage,-id"), "L-5 L-4 L-3 L-1 L-2", "in the order of the funnel");
    assert_eq!(order("-phone,id"), "L-3 L-1 L-2 L-4 L-5");
}

#[test]
fn a_descending_sort_needs_no_equals_sign() {
    let home = home();
    let lines = |line: &str| home.sh(line).ok().stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(lines("tend lead list --sort -captured_at -o ids"), "L-5 L-4 L-3 L-2 L-1");
    assert_eq!(lines("tend task list --sort -due,title -o ids"), "T-2 T-1");
}

#[test]
fn a_name_that_is_no_field_reaches_no_statement() {
    let home = home();
    let pieces = [
        "id",
        "\"",
        "'",
        "--",
        ";",
        " ",
        "(select 1)",
        "rowid",
        "名",
        "\\",
        "/*",
        "*/",
        "||",
        "t.",
        "op",
        "\u{0}",
        "%",
        "`",
        "[",
        "]",
    ];
    let known = |name: &str| ["id", "op"].contains(&name.trim_matches([' ', '-', ',']));
    let mut tried = 0;
    for one in pieces {
        for other in pieces {
            let name = format!("{one}{other}");
            if name.contains('\0') || known(&name) || name.trim().is_empty() {
                continue;
            }
            let args = match tried % 3 {
                0 => vec!["lead".to_owned(), "list".to_owned(), format!("--sort={name}")],
                1 => vec!["lead".to_owned(), "list".to_owned(), format!("--fields={name}")],
                _ => vec!["lead".to_owned(), "list".to_owned(), "--where".to_owned(), format!("{name} = 1")],
            };
            tried += 1;
            let args: Vec<&str> = args.iter().map(String::as_str).collect();
            let ran = home.run(&args);
            assert_eq!(ran.code, 2, "{args:?}: {}", ran.both());
        }
    }
    assert!(tried > 300, "only {tried} names were tried");
}

#[test]
fn limits_cut_and_zero_lifts_them() {
    let home = home();
    for n in 6..=45 {
        home.run(&["lead", "add", &format!("Lead {n}")]).ok();
    }
    let lines = |line: &str| home.sh(line).ok().stdout.lines().count();
    assert_eq!(lines("tend lead list"), 45, "a pipe gets every row");
    assert_eq!(lines("tend lead list --limit 3"), 3);
    assert_eq!(lines("tend lead list --limit 0"), 45);
    assert_eq!(lines("tend lead list -o ids --limit 7"), 7);
    assert_eq!(home.sh("tend lead list -o json --limit 2").ok().json().as_array().map(Vec::len), Some(2));
    let table = home.sh("tend lead list -o table").ok();
    assert!(table.stderr.contains("30 of 45") && table.stderr.contains("--limit 0"), "{}", table.stderr);
    let all = home.sh("tend lead list -o table --limit 0").ok();
    assert_eq!(all.stderr, "");
    assert_eq!(all.stdout.lines().filter(|line| line.contains("L-")).count(), 45);
    assert_eq!(lines("tend find Lead"), 30, "find shows thirty");
    assert_eq!(lines("tend find Lead --limit 0"), 40);
    assert_eq!(lines("tend history --limit 5"), 5);
    // As many as there could ever be are all there are; what is no number of rows is no usage.
    for line in ["tend lead list", "tend find Lead", "tend history"] {
        assert_eq!(lines(&format!("{line} --limit 9223372036854775807")), lines(&format!("{line} --limit 0")), "{line}");
        for number in ["9223372036854775808", "18446744073709551615", "-1", "x", "1.5", ""] {
            let refused = home.sh(&format!("{line} --limit='{number}' -o json")).fails(2);
            assert_eq!(refused.error()["code"], "usage", "{line} --limit={number}");
        }
    }
    home.sh("tend customer add Acme").ok();
    home.sh("tend deal add One --customer C-1").ok();
    for share in ["9223372036854775807", "-10", "0", "101", "9223372036854775808"] {
        home.sh(&format!("tend deal split D-1 --with ann:{share},ann:{share} -o json")).fails(1);
    }
    home.file("l.csv", "name\nx\n");
    for part in ["nan%", "inf%", "-5%", "101%", "-1"] {
        home.sh(&format!("tend import leads l.csv --yes --max-errors={part} -o json")).fails(1);
    }
}

#[test]
fn fields_are_those_asked_for_in_that_order() {
    let home = home();
    let out = |line: &str| home.sh(line).ok().stdout.clone();
    assert_eq!(out("tend lead list --where 'id = 1' --fields name,id,phones"), "张三\tL-1\t13800138001\n");
    assert_eq!(out("tend lead list --where 'id = 1' --fields id,phone --header"), "id\tphones\nL-1\t13800138001\n");
    assert_eq!(out("tend lead list --where 'id = 1' --fields 编号,城市 -o csv"), "id,city\nL-1,上海\n");
    assert_eq!(out("tend lead list --where 'id = 1' --fields id,owner -o ndjson"), "{\"id\":\"L-1\",\"owner\":\"ann\"}\n");
    assert_eq!(out("tend lead show L-1 --fields name -o json").replace([' ', '\n'], ""), "{\"name\":\"张三\"}");
    let shown = home.sh("tend lead show L-1 --fields nme -o json").fails(2).error();
    assert!(shown["hint"].as_str().is_some_and(|hint| hint.contains("captured_at")), "{shown}");
    assert_eq!(shown["candidates"][0]["id"], "name");
}
