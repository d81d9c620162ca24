//! How a record can be named: number, phone, e-mail, name, part of it, its sound, `@last`, standard input.

use crate::harness::{Answer, Home};

fn home() -> Home {
    let home = Home::new();
    for line in [
        "tend lead add 李雷 --phone 13800138001 --email Li.Lei@Example.com --company 上海永达压缩机有限公司",
        "tend lead add 单雄信 --phone '+49 30 23125 003'",
        "tend lead add 曾国藩 --phone 555-0100",
        "tend lead add 'Jane O''Brien' --email jane@example.com",
        "tend customer add 杭州示例贸易有限公司 --alias 示例 --phone 057188888888",
        "tend contact add 重庆明 --customer C-1",
    ] {
        home.sh(line).ok();
    }
    home
}

/// The id of the lead that a text means.
fn lead(home: &Home, text: &str) -> String {
    let shown = home.run(&["lead", "show", text, "-o", "ids"]);
    if shown.code == 0 { shown.stdout.trim().to_owned() } else { format!("{} {}", shown.code, shown.stderr.trim()) }
}

fn candidates(answer: &Answer) -> Vec<String> {
    let error = answer.error();
    let all = error["candidates"].as_array().expect("candidates");
    all.iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn a_lead_answers_to_all_its_names() {
    let home = home();
    let mut faults = Vec::new();
    for (text, wanted) in [
        ("L-1", "L-1"),
        ("l-1", "L-1"),
        ("L1", "L-1"),
        ("1", "L-1"),
        (" L-1 ", "L-1"),
        ("13800138001", "L-1"),
        ("138 0013 8001", "L-1"),
        ("138-0013-8001", "L-1"),
        ("+86 138-0013-8001", "L-1"),
        ("0086 13800138001", "L-1"),
        ("(+86) 138 0013 8001", "L-1"),
        ("１３８００１３８００１", "L-1"),
        ("138000", "3"),
        ("38001", "L-1"),
        ("+49 30 23125003", "L-2"),
        ("004930 23125-003", "L-2"),
        ("5550100", "L-3"),
        ("li.lei@example.com", "L-1"),
        ("LI.LEI@EXAMPLE.COM", "L-1"),
        ("李雷", "L-1"),
        (" 李 雷 ", "L-1"),
        ("上海永达压缩机有限公司", "L-1"),
        ("永达压缩机", "L-1"),
        ("永达", "L-1"),
        ("压缩", "L-1"),
        ("lilei", "L-1"),
        ("LiLei", "L-1"),
        ("li lei", "L-1"),
        ("ll", "L-1"),
        ("ydysj", "L-1"),
        ("单雄信", "L-2"),
        ("雄信", "L-2"),
        ("sxx", "L-2"),
        ("dxx", "L-2"),
        ("shanxiongxin", "L-2"),
        ("zgf", "L-3"),
        ("cgf", "L-3"),
        ("zengguofan", "L-3"),
        ("jane o'brien", "L-4"),
        ("Jane", "L-4"),
        ("ＪＡＮＥ", "L-4"),
        ("99", "3"),
        ("L-99", "3"),
        ("", "3"),
        ("李", "L-1"),
    ] {
        let got = lead(&home, text);
        if got != wanted && !(wanted == "3" && got.starts_with("3 ")) {
            faults.push(format!("{text:?}: {got}, not {wanted}"));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_name_means_the_right_kind() {
    let home = home();
    for (text, wanted) in [("cqm", "P-1"), ("重庆明", "P-1"), ("示例", "C-1"), ("slmy", "C-1"), ("0571-88888888", "C-1")] {
        let logged = home.run(&["log", text, "x", "-o", "json"]).ok().json();
        let on = if wanted == "P-1" { &logged["contact"] } else { &logged["customer"] };
        assert_eq!(on, wanted, "{text}");
    }
    // Letters of another kind of record, and bare numbers where several kinds are possible.
    home.sh("tend lead show C-1").fails(3);
    home.sh("tend log 1 x").fails(3);
    home.sh("tend customer show 1").ok();
}

#[test]
fn last_is_what_i_wrote_last() {
    let home = home();
    home.sh("tend user add bob").ok();
    home.sh("tend lead add 新人").ok();
    assert_eq!(lead(&home, "@last"), "L-5");
    home.sh("TEND_USER=bob tend lead add 别人").ok();
    assert_eq!(lead(&home, "@last"), "L-5", "what another wrote is not my last");
    home.sh("tend lead edit L-2 --city 上海").ok();
    home.sh("tend log @last 电话").ok();
    assert_eq!(lead(&home, "@last"), "L-2", "whom the call was with");
    home.sh("tend lead edit @last --city 杭州 --dry-run").ok();
    home.sh("tend source add s").ok();
    assert_eq!(home.sh("tend source show @last -o ids").ok().stdout, "s\n");
    home.sh("tend lead show @last").fails(3);
    Home::new().sh("tend lead show @last").fails(3);
}

#[test]
fn standard_input_gives_ids() {
    let home = home();
    for line in
        ["tend customer add 乙 --pool default", "tend customer add 丙 --pool default", "tend task add a", "tend task add b"]
    {
        home.sh(line).ok();
    }
    let claimed = home.stdin("C-2\t乙\n\n  C-3 丙\n").sh("tend pool claim - -o json").ok().json();
    assert_eq!((&claimed[0]["id"], &claimed[1]["id"]), (&"C-2".into(), &"C-3".into()));
    home.stdin("T-1\r\nT-2\r\n").sh("tend task done -").ok();
    assert_eq!(home.sh("tend task list -o ids").ok().stdout, "");
    home.stdin("要样机\n九月底前").sh("tend log L-1 -").ok();
    assert_eq!(home.sh("tend followup show F-1 -o json").ok().json()["note"], "要样机\n九月底前");
    assert_eq!(home.stdin("T-1\nT-77\n").sh("tend task done - -o json").fails(3).error()["code"], "not_found");
    let nothing = home.stdin("").sh("tend pool claim -");
    assert!(nothing.code == 0 || nothing.code == 2, "{}", nothing.both());
    assert_ne!(home.stdin([0xff, 0xfe, b'\n']).sh("tend log L-1 -").code, 0, "no text is refused");
}

#[test]
fn a_converted_lead_yields_to_what_it_became() {
    let home = home();
    home.sh("tend lead convert L-1").ok();
    for text in ["李雷", "13800138001", "li.lei@example.com", "ll", "永达压缩机"] {
        let logged = home.run(&["log", text, "x", "-o", "json"]).ok().json();
        assert_eq!((&logged["customer"], &logged["lead"]), (&"C-2".into(), &serde_json::Value::Null), "{text}");
    }
    assert_eq!(home.sh("tend log 李雷 x -o json").ok().json()["contact"], "P-2");
    // Where only a lead will do, the closed one is named.
    assert_eq!(candidates(&home.sh("tend lead show 李雷 -o json").fails(4)), ["L-1"]);
    home.sh("tend lead show L-1").ok();
    let again = home.sh("tend lead convert L-1 -o json").fails(4).error();
    assert_eq!(again["code"], "conflict");
    assert!(again["message"].as_str().is_some_and(|said| said.contains("C-2") && said.contains("P-2")), "{again}");
}

#[test]
fn closed_and_removed_records_are_not_meant_by_name() {
    let home = home();
    home.sh("tend lead lose L-2 --reason price").ok();
    let closed = home.sh("tend log 单雄信 x -o json").fails(4);
    assert_eq!((candidates(&closed), closed.error()["code"].clone()), (vec!["L-2".to_owned()], "ambiguous".into()));
    home.sh("tend log L-2 x").ok();
    home.sh("tend lead add 单雄信").ok();
    assert_eq!(lead(&home, "单雄信"), "L-5", "an open one is meant before a closed one");
    home.sh("tend lead rm L-3").ok();
    home.sh("tend lead show 曾国藩").fails(3);
    home.sh("tend lead show L-3").ok();
    let removed = home.sh("tend log L-3 x -o json").fails(4).error();
    assert_eq!(removed["code"], "conflict");
    assert!(removed["hint"].as_str().is_some_and(|hint| hint.contains("tend lead restore L-3")), "{removed}");
    assert_eq!(home.sh("tend find 曾国藩 -o ids").ok().stdout, "");
}

#[test]
fn careful_verbs_take_no_names() {
    let home = home();
    for line in ["tend lead rm 李雷", "tend lead rm 13800138001", "tend customer rm 示例", "tend contact rm cqm"] {
        let error = home.sh(&format!("{line} -o json")).fails(4).error();
        assert_eq!(error["code"], "ambiguous", "{line}");
        assert!(error["hint"].as_str().is_some_and(|hint| hint.contains("-1")), "{line}: {error}");
    }
    home.sh("tend lead rm L-1").ok();
    home.sh("tend lead restore 1").ok();
}
