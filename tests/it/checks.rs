//! What a record says is checked where it is written, whatever the way.

use crate::harness::Home;

#[track_caller]
fn refused(home: &Home, line: &str, code: &str) {
    let ran = home.sh(&format!("tend {line} -o json"));
    assert!(matches!(ran.code, 1 | 2 | 4), "{}", ran.both());
    assert_eq!(ran.error()["code"], code, "{}", ran.both());
}

#[test]
fn days_end_after_they_begin() {
    let home = Home::new();
    home.sh("tend customer add 甲").ok();
    refused(&home, "contract add x --customer C-1 --starts-on 2026-10-01 --ends-on 2026-09-30", "invalid");
    home.sh("tend contract add x --customer C-1 --starts-on 2026-10-01 --ends-on 2026-10-01").ok();
    refused(&home, "contract edit CT-1 --ends-on 2026-09-30", "invalid");
    home.file("c.csv", "name,customer,starts_on,ends_on\ny,C-1,2026-10-01,2026-09-01\n");
    home.sh("tend import contracts c.csv --yes --max-errors 100%").fails(5);
    home.sh("tend leave add ann --from 2026-10-01 --to 2026-10-03").ok();
    refused(&home, "leave add ann --from 2026-10-01 --to 2026-10-03", "duplicate");
    refused(&home, "user away ann --from 2026-10-01 --to 2026-10-03", "duplicate");
    home.sh("tend leave add ann --from 2026-10-01 --to 2026-10-02").ok();
    refused(&home, "leave edit LV-2 --to 2026-10-03", "duplicate");
}

#[test]
fn a_credit_code_that_does_not_check_is_kept_and_said() {
    let home = Home::new();
    let said = |line: &str| home.sh(&format!("tend {line}")).ok().stderr.clone();
    assert!(said("customer add 甲 --credit-code 123").contains("kept as typed: 123"));
    assert!(!said("customer add 乙 --credit-code 91350100M000100Y43").contains("kept as typed"));
    assert!(said("customer edit C-2 --credit-code 91350100M000100Y44").contains("kept as typed: 91350100M000100Y44"));
    assert!(!said("customer edit C-2 --city Bonn").contains("kept as typed"));
    assert_eq!(home.sh("tend customer show C-1 -o json").ok().json()["credit_code"], "123");
}

#[test]
fn a_template_that_could_not_be_filled_is_not_kept() {
    let home = Home::new();
    home.sh("tend field add lead.level --label 等级 --kind text").ok();
    for text in ["{{name", "{{nonsense}}", "{% if name %}"] {
        for flag in ["--body", "--subject"] {
            let body = if flag == "--body" { vec![] } else { vec!["--body", "x"] };
            let add = [&["template", "add", "t", "--noun", "lead", flag, text][..], &body].concat();
            assert_eq!(home.run(&add).code, 2, "{flag} {text}");
        }
    }
    home.run(&["template", "add", "t", "--noun", "lead", "--body", "{{name}} {{level}} {{owner.name}} {{created_at|date}}"]).ok();
    home.run(&["template", "edit", "t", "--body", "{{nonsense}}"]).fails(2);
    home.run(&["template", "edit", "t", "--noun", "tag"]).fails(2);
    home.run(&["template", "edit", "t", "--note", "x"]).ok();
}

#[test]
fn names_mean_one_thing() {
    let home = Home::new();
    for login in ["me", "all", "null", "ME", "@x", "team:x", "#1"] {
        refused(&home, &format!("user add '{login}'"), "invalid");
    }
    home.run(&["user", "add", "--", "-"]).fails(1);
    home.sh("tend user add bob").ok();
    refused(&home, "user edit bob --login me", "invalid");
    for label in ["Stage", "阶段", "stage", "负责人"] {
        refused(&home, &format!("field add lead.mine --kind text --label {label}"), "invalid");
    }
    home.sh("tend field add lead.level --kind text --label 等级").ok();
    refused(&home, "field add lead.other --kind text --label 等级", "invalid");
    refused(&home, "field add lead.other --kind text --label level", "invalid");
    home.sh("tend field add customer.other --kind text --label 级别").ok();
    home.sh("tend field edit lead.level --label 级别").ok();
    refused(&home, "field edit lead.level --label 阶段", "invalid");
}

#[test]
fn the_default_pipeline_keeps_a_stage_of_each_kind() {
    let home = Home::new();
    home.sh("tend customer add 甲").ok();
    for stage in ["won", "lost", "void"] {
        refused(&home, &format!("stage rm {stage}"), "refused");
        refused(&home, &format!("stage edit {stage} --pipeline other"), "refused");
    }
    for stage in ["needs", "proposal", "negotiation"] {
        home.run(&["stage", "rm", stage]).ok();
    }
    refused(&home, "stage rm qualified", "refused");
    home.sh("tend stage add signed --kind won").ok();
    home.sh("tend stage rm won").ok();
}

#[test]
fn what_is_new_is_in_use() {
    let home = Home::new();
    for (noun, code) in [("line", "east"), ("product", "pump")] {
        home.run(&[noun, "add", code]).ok();
        assert_eq!(home.run(&[noun, "show", code, "-o", "json"]).ok().json()["active"], true, "{noun}");
        home.run(&[noun, "add", "old", "--active", "no"]).ok();
        assert_eq!(home.run(&[noun, "show", "old", "-o", "json"]).ok().json()["active"], false, "{noun}");
    }
    home.file("p.csv", "sku\nvalve\n");
    home.sh("tend import products p.csv --yes").ok();
    assert_eq!(home.sh("tend product show valve -o json").ok().json()["active"], true);
}
