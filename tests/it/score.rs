//! Scores, chances and distribution: points add up and decay, what is learnt is what counting anew gives, everybody gets
//! a lead in turn.

use serde_json::Value;

use crate::harness::Home;

fn lead(home: &Home, id: &str) -> Value {
    home.sh(&format!("tend lead show {id} --explain -o json")).ok().json()
}

#[test]
fn a_score_follows_what_is_known_and_what_happens() {
    let home = Home::new();
    home.sh("tend lead add 张三 --phone 13800138000 --need 空压机").ok();
    assert_eq!(lead(&home, "L-1")["score"], 25, "phone 10, need 15");
    home.sh("tend log L-1 '来看样机' --kind visit").ok();
    assert_eq!(lead(&home, "L-1")["score"], 40, "a visit is worth 15");
    home.sh("tend lead edit L-1 --budget 50万").ok();
    assert_eq!(lead(&home, "L-1")["score"], 50);
    // After two half-lives of 60 days a quarter is left: 35 + 15 ÷ 4.
    let later = home.sh("TEND_NOW='2027-01-14T10:00:00+08:00' tend lead show L-1 --explain -o json").ok().json();
    assert_eq!((&later["score"], &later["explain"]["score"]["now"]), (&50.into(), &39.into()));
    home.sh("TEND_NOW='2027-01-14T10:00:00+08:00' tend lead score --all").ok();
    assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["score"], 39);
    home.sh("tend undo").ok();
    assert_eq!(lead(&home, "L-1")["score"], 50);
    let before = home.sh("tend history -o ids").ok().stdout.clone();
    let again = home.sh("tend lead score --all").ok();
    assert!(!again.stderr.contains("tend undo"), "there is nothing to take back: {}", again.stderr);
    assert!(!home.sh("tend lead score L-1").ok().stderr.contains("tend undo"));
    assert_eq!(home.sh("tend history -o ids").ok().stdout, before);
    // What somebody set stays until it is taken away.
    home.sh("tend lead edit L-1 --score 7").ok();
    home.sh("tend log L-1 '打电话'").ok();
    assert_eq!((&lead(&home, "L-1")["score"], &lead(&home, "L-1")["explain"]["score"]["by_hand"]), (&7.into(), &true.into()));
    home.sh("tend lead edit L-1 --set score=").ok();
    assert_eq!(lead(&home, "L-1")["score"], 55);
}

#[test]
fn criteria_say_what_they_cannot_ask() {
    let home = Home::new();
    home.sh("tend source add expo").ok();
    home.sh("tend criterion add fair --kind fit --filter 'source = expo and not (tags = 同行)' --points 20").ok();
    home.sh("tend lead add 甲 --source expo").ok();
    home.sh("tend lead add 乙 --source expo --tag 同行").ok();
    assert_eq!((&lead(&home, "L-1")["score"], &lead(&home, "L-2")["score"]), (&20.into(), &0.into()));
    let refused = home.sh("tend criterion add x --kind fit --filter 'captured_at > today' --points 1").fails(1);
    assert!(refused.stderr.contains("`captured_at != null`") && refused.stderr.contains("--half-life"), "{}", refused.stderr);
    home.sh("tend criterion add x --kind fit --filter 'nosuch = 1' --points 1").fails(2);
    home.sh("tend criterion add x --kind fit --filter 'name =' --points 1").fails(1);
    home.sh("tend criterion add x --kind fit --filter 'source = nowhere' --points 1").fails(3);
}

/// The filter of a criterion holds where the same filter of a listing does.
#[test]
fn a_criterion_asks_as_a_listing_does() {
    let home = Home::new();
    home.file(
        "l.csv",
        "name,company,phones,emails,tags,source,stage\nA,Acme,13800138001,a@x.cn,vip,expo,ml\nB,,13800138002,,,web,mql\n\
         C,acme pumps,,c@y.cn,vip;old,expo,sql\nD,D 公司,13800138004,,OLD,,ml\n",
    );
    home.sh("tend import leads l.csv --yes").ok();
    for filter in [
        "company = ACME",
        "company ~ acme",
        "company != Acme",
        "not (company ~ acme)",
        "phones = null",
        "phones ~ 8002",
        "emails = A@X.CN",
        "tags = old",
        "tags != vip",
        "source = expo or stage in (mql, sql)",
        "source != expo",
        "stage > ml and company != null",
    ] {
        home.run(&["criterion", "add", "t", "--kind", "fit", "--filter", filter, "--points", "500"]).ok();
        home.sh("tend lead score --all").ok();
        let scored = home.sh("tend lead list --where 'score >= 500' --sort id -o ids").ok().stdout.clone();
        let listed = home.run(&["lead", "list", "--where", filter, "--sort", "id", "-o", "ids"]).ok().stdout.clone();
        assert_eq!(scored, listed, "{filter}");
        home.sh("tend undo").ok();
        home.sh("tend undo").ok();
    }
}

#[test]
fn too_little_history_says_so_and_enough_says_why() {
    let home = Home::new();
    let mut rows = "name,source,industry,stage,lost reason\n".to_owned();
    for n in 0..100 {
        let (source, stage) = match n {
            0..30 => ("expo", "converted"),
            30..40 => ("web", "converted"),
            40..50 => ("expo", "lost"),
            _ => ("web", "lost"),
        };
        rows.push_str(&format!("n{n},{source},,{stage},{}\n", if stage == "lost" { "price" } else { "" }));
    }
    home.file("l.csv", &rows);
    home.sh("tend lead add 新 --source expo").ok();
    assert_eq!(lead(&home, "L-1")["explain"]["chance"]["chance"], Value::Null);
    assert!(home.sh("tend lead show L-1 --explain").ok().stdout.contains("not enough data"));
    // Set first: it counts anew, and would hide what an import forgets.
    home.sh("tend config set chance_lead source").ok();
    home.sh("tend import leads l.csv --yes").ok();
    let chance = lead(&home, "L-1")["explain"]["chance"].clone();
    assert_eq!((&chance["won"], &chance["lost"]), (&40.into(), &60.into()));
    // (31 ÷ 43) ÷ (11 ÷ 63) = 4.129; odds 40 ÷ 60 × 4.129 = 2.7527.
    assert_eq!(chance["chance"], serde_json::json!(0.7335));
    assert_eq!(chance["factors"][0]["value"], "expo");
    sound(&home);
    home.sh("tend undo").ok();
    assert_eq!(lead(&home, "L-1")["explain"]["chance"]["won"], 0);
    sound(&home);
    home.sh("tend redo").ok();
    assert_eq!(lead(&home, "L-1")["explain"]["chance"]["won"], 40);
    sound(&home);
    // Other fields to learn by, and back again.
    home.sh("tend config set chance_lead source,industry").ok();
    sound(&home);
    home.sh("tend undo").ok();
    sound(&home);
}

/// What is kept equals what counting anew gives.
fn sound(home: &Home) {
    let checks = home.sh("tend doctor --full -o json").json();
    let check = checks.as_array().and_then(|all| all.iter().find(|check| check["check"] == "frequencies")).cloned();
    assert_eq!(check.as_ref().map(|check| check["state"].clone()), Some("ok".into()), "{check:?}");
}

/// Whatever is won, lost, taken up again, edited, removed, restored and undone, in whatever order.
#[test]
fn kept_frequencies_equal_counted_ones() {
    let home = Home::new();
    home.sh("tend customer add 客户").ok();
    for n in 1..5 {
        home.sh(&format!("tend lead add 名{n} --source expo --industry 物流")).ok();
        home.sh(&format!("tend deal add 单{n} --customer C-1")).ok();
    }
    // A linear congruential generator (Knuth, MMIX): the same steps each time.
    let mut state: u64 = 2026;
    let mut draw = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for turn in 0..120 {
        let n = 1 + draw(4);
        let line = match draw(9) {
            0 => format!("tend lead lose L-{n} --reason price"),
            1 => format!("tend lead convert L-{n} --deal none --yes"),
            2 => format!("tend lead nurture L-{n} --until 2027-01-01"),
            3 => format!("tend lead edit L-{n} --source web --industry 机械"),
            4 => format!("tend lead rm L-{n}"),
            5 => format!("tend lead restore L-{n}"),
            6 => format!("tend deal win D-{n}"),
            7 => format!("tend deal lose D-{n} --reason price"),
            _ => "tend undo".to_owned(),
        };
        // What a rule refuses changes nothing.
        assert!(home.sh(&line).code < 10, "{line}");
        if turn % 20 == 19 {
            sound(&home);
        }
    }
}

#[test]
fn leads_go_round_and_past_who_is_full_or_away() {
    let home = Home::new();
    for login in ["bob", "carol", "dave"] {
        home.sh(&format!("tend user add {login} --role rep")).ok();
    }
    for n in 1..8 {
        home.sh(&format!("tend lead add 名{n}")).ok();
    }
    let owners = || {
        let all = home.sh("tend lead list --sort id -o json --fields owner").ok().json();
        all.as_array().expect("leads").iter().map(|lead| lead["owner"].as_str().unwrap_or("").to_owned()).collect::<Vec<_>>()
    };
    home.sh("tend lead distribute L-1 L-2 L-3 L-4").ok();
    assert_eq!(owners()[..4], ["bob", "carol", "dave", "bob"]);
    home.sh("tend user edit carol --lead-capacity 1").ok();
    home.sh("tend user away dave --from today --to tomorrow").ok();
    let said = home.sh("tend lead distribute L-5 --explain -o json").ok().json();
    assert_eq!(said["owner"], "bob");
    let passed: Vec<&Value> = said["explain"]["candidates"].as_array().expect("them").iter().map(|one| &one["passed"]).collect();
    assert_eq!(passed, [&Value::Null, &"full".into(), &"away".into()]);
    home.sh("tend user edit carol --lead-capacity 2").ok();
    home.sh("tend lead distribute L-6 L-7 --by least-busy --among bob,carol").ok();
    assert_eq!(owners()[5..], ["carol", "bob"], "after the first she has as many as she may");
    home.sh("tend undo").ok();
    home.sh("tend user edit carol --set lead_capacity=").ok();
    home.sh("tend lead distribute L-6 L-7 --by least-busy --among bob,carol").ok();
    assert_eq!(owners()[5..], ["carol", "carol"]);
    home.sh("tend undo").ok();
    let refused = home.sh("tend lead distribute L-6 --among dave").fails(1);
    assert!(refused.stderr.contains("dave") && refused.stderr.contains("--lead-capacity"), "{}", refused.stderr);
    home.as_user("bob").sh("tend lead distribute L-4").fails(1);
}
