//! The world around a command: locale, language, home, terminal.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::harness::Home;
use crate::seed::{later, seed};

fn chinese(text: &str) -> bool {
    text.chars().any(tend::domain::name::is_han)
}

#[test]
fn the_plain_locale_keeps_every_character() {
    let home = seed();
    for locale in ["C", "POSIX", "C.UTF-8", ""] {
        let call = home.lang("").env("LANG", locale).env("LC_ALL", locale);
        let shown = call.sh("tend lead show L-1 -o table").ok();
        assert!(shown.stdout.contains("李雷") && shown.stdout.contains("Company"), "LANG={locale}\n{}", shown.stdout);
    }
    let added = later(&home, 1).lang("").env("LC_ALL", "C").sh("tend log 李雷 '下周三来' --next '下周三 10点 来访'").ok();
    assert!(added.stderr.starts_with("Logged F-3"), "{}", added.stderr);
    let chinese_locale = home.lang("").env("LANG", "zh_CN.UTF-8").sh("tend lead show L-77").fails(3);
    assert!(chinese_locale.stderr.starts_with("错误: "), "{}", chinese_locale.stderr);
    let over = home.lang("").env("LC_ALL", "C").env("LANG", "zh_CN.UTF-8").sh("tend lead show L-77").fails(3);
    assert!(over.stderr.starts_with("error: "), "LC_ALL is over LANG: {}", over.stderr);
    let unknown = home.lang("").env("LANG", "de_DE.UTF-8").sh("tend lead show L-77").fails(3);
    assert!(unknown.stderr.starts_with("error: "), "{}", unknown.stderr);
}

#[test]
fn chinese_is_for_people_only() {
    let home = seed();
    let zh = |line: &str| home.lang("zh-CN").sh(line);
    let en = |line: &str| home.lang("en").sh(line);
    for line in ["lead list", "lead show L-1", "customer list", "task list", "need list", "user list", "pool list", "find 永达"]
    {
        let line = format!("tend {line} -o json");
        assert_eq!(zh(&line).ok().stdout, en(&line).ok().stdout, "{line}");
    }
    for line in ["tend lead list --header", "tend lead list -o csv", "tend export leads", "tend lead list -o ids", "tend history"]
    {
        assert_eq!(zh(line).ok().stdout, en(line).ok().stdout, "{line}");
    }
    for (line, code) in [
        ("tend lead show L-77", 3),
        ("tend leed list", 2),
        ("tend lead list --limt 3", 2),
        ("tend lead lose L-1 --reason x", 1),
        ("tend date nonsense", 1),
        ("tend user add bob", 4),
        ("tend undo '#99'", 3),
        ("tend lead list --where 'x = 1'", 2),
    ] {
        let line = format!("{line} -o json");
        let (zh, en) = (zh(&line).fails(code).error(), en(&line).fails(code).error());
        assert_eq!(zh["code"], en["code"], "{line}");
        let ids = |error: &Value| -> BTreeSet<String> {
            error["candidates"].as_array().into_iter().flatten().map(|one| one["id"].to_string()).collect()
        };
        assert_eq!(ids(&zh), ids(&en), "{line}");
        let message = |error: &Value| error["message"].as_str().expect("a message").to_owned();
        assert!(chinese(&message(&zh)), "{line}: {zh}");
        assert!(!chinese(&message(&en)), "{line}: {en}");
        assert!(zh["hint"].is_null() || chinese(zh["hint"].as_str().unwrap_or_default()), "{line}: {zh}");
    }
    let table = zh("tend lead list -o table").ok();
    assert!(table.stdout.contains("编号") && table.stdout.contains("市场线索"), "{}", table.stdout);
    assert!(zh("tend lead add --help").ok().stdout.contains("用法:"));
    assert!(home.sh("tend --lang zh-CN lead show L-77").fails(3).stderr.starts_with("错误: "), "the flag is over the variable");
    assert!(zh("tend lead show L-77 --lang en").fails(3).stderr.starts_with("error: "));
    let added = later(&home, 1).lang("zh-CN").sh("tend lead add 新人").ok();
    assert_eq!(added.stderr, "已添加线索 L-5 新人。撤销: tend undo\n");
}

/// Commands without HOME and without any XDG folder; the database is named.
fn homeless(home: &Home, args: &[&str]) -> (i32, String, String) {
    let mut command = home.as_user("ann").command(args);
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "USER", "LOGNAME", "TEND_LANG", "TZ"] {
        command.env_remove(name);
    }
    let output = command.output().expect("run");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().expect("an end"), text(&output.stdout), text(&output.stderr))
}

#[test]
fn commands_work_without_a_home() {
    let home = Home::new();
    let db = home.path().join("x.db");
    let db = db.to_str().expect("a path");
    assert_eq!(homeless(&home, &["--version"]).0, 0);
    assert_eq!(homeless(&home, &["help", "dates"]).0, 0);
    assert_eq!(homeless(&home, &["date", "tomorrow"]).0, 0);
    let (code, out, said) = homeless(&home, &["lead", "add", "李雷", "--db", db]);
    assert_eq!((code, out.as_str()), (0, ""), "{said}");
    let (code, out, said) = homeless(&home, &["digest", "--db", db]);
    assert_eq!((code, said.as_str()), (0, ""), "{out}");
    let (_, out, _) = homeless(&home, &["lead", "list", "--db", db, "-o", "ids"]);
    assert_eq!(out, "L-1\n");
}

#[test]
fn relative_folders_of_the_environment_count_as_unset() {
    let home = Home::new();
    home.env("XDG_DATA_HOME", "data2").sh("tend lead add x").ok();
    assert!(!home.path().join("data2").exists());
    assert!(home.path().join(".local/share/tend/tend.db").exists());
}

#[test]
fn nothing_is_read_from_the_working_folder() {
    let home = Home::new();
    home.file("config.toml", "format = \"yaml\"");
    home.file("tend.db", "no database");
    home.file(".tend/config.toml", "format = \"yaml\"");
    home.sh("tend lead add x").ok();
    assert_eq!(home.sh("tend lead list -o ids").ok().stdout, "L-1\n");
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = seed();
    let mode = |path: &std::path::Path| std::fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(&home.db()), 0o600);
    assert_eq!(mode(home.db().parent().expect("a folder")), 0o700);
    home.sh("tend export leads --out leads.csv").ok();
    assert_eq!(mode(&home.path().join("leads.csv")), 0o600);
}

#[test]
fn the_moment_of_a_command_can_be_given() {
    let home = Home::new();
    let date = |line: &str| home.sh(line).ok().stdout.clone();
    assert_eq!(date("tend date today --now '2026-02-28 09:00'"), "2026-02-28\n");
    assert_eq!(date("TEND_NOW=2026-02-28T09:00:00+08:00 tend date tomorrow"), "2026-03-01\n");
    assert_eq!(date("TEND_NOW=2026-02-28T09:00:00+08:00 tend date tomorrow --now tomorrow"), "2026-03-02\n");
    assert_eq!(date("TZ=UTC TEND_NOW=2026-02-28T23:30:00+00:00 tend date 'in 1 hour'"), "2026-03-01T00:30:00+00:00\n");
    home.sh("tend lead add x --at yesterday").ok();
    let lead = home.sh("tend lead show L-1 -o json").ok().json();
    assert!(lead["captured_at"].as_str().is_some_and(|at| at.starts_with("2026-09-15")), "{lead}");
    assert!(lead["created_at"].as_str().is_some_and(|at| at.starts_with("2026-09-16")), "{lead}");
    assert_eq!(home.sh("tend lead list --now nonsense -o json").fails(1).error()["code"], "invalid");
}
