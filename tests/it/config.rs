//! Settings: read, written, told where they come from.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;

use serde_json::Value;

use crate::harness::Home;

fn setting(home: &Home, key: &str, vars: &[(&str, &str)], flags: &str) -> (String, String) {
    let call = vars.iter().fold(home.env("TEND_NOW", "2026-09-16T10:00:00+08:00"), |call, (name, value)| call.env(name, value));
    let all = call.sh(&format!("tend config list -o json {flags}")).ok().json();
    let one = all.as_array().expect("an array").iter().find(|one| one["key"] == key).expect("the setting").clone();
    let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
    (text("value"), text("source"))
}

fn pair(value: &str, source: &str) -> (String, String) {
    (value.to_owned(), source.to_owned())
}

#[test]
fn a_setting_is_written_and_its_file_keeps_comments_order_and_mode() {
    let home = Home::new();
    home.sh("tend config set region hk").ok();
    let mode = |path: &std::path::Path| fs::metadata(path).expect("metadata").permissions().mode() & 0o777;
    assert_eq!((mode(&home.config()), mode(home.config().parent().expect("a folder"))), (0o600, 0o700));
    assert_eq!(fs::read_to_string(home.config()).expect("text"), "region = \"HK\"\n");
    fs::write(home.config(), "# ours\n\nformat = 'json' # for scripts\n# phones\nregion = \"HK\"\n").expect("write");
    fs::set_permissions(home.config(), fs::Permissions::from_mode(0o644)).expect("mode");
    let set = home.sh("tend config set format tsv -o json").ok().json();
    assert_eq!((&set["key"], &set["value"]), (&"format".into(), &"tsv".into()));
    home.sh("tend config set date_order ymd").ok();
    let wanted = "# ours\n\nformat = \"tsv\" # for scripts\n# phones\nregion = \"HK\"\ndate_order = \"ymd\"\n";
    assert_eq!(fs::read_to_string(home.config()).expect("text"), wanted);
    assert_eq!(mode(&home.config()), 0o600);
    assert_eq!(home.sh("tend config get format").ok().stdout, "tsv\n");
    home.sh("tend config unset format --dry-run").ok();
    assert_eq!(fs::read_to_string(home.config()).expect("text"), wanted);
    home.sh("tend config unset format").ok();
    home.sh("tend config unset format").ok();
    assert_eq!(fs::read_to_string(home.config()).expect("text"), "# ours\n\n# phones\nregion = \"HK\"\ndate_order = \"ymd\"\n");
    assert_eq!(home.sh("tend config path").ok().stdout, "$HOME_DIR/config/tend/config.toml\n");
    // A link to a file among one's own stays a link.
    fs::rename(home.config(), home.path().join("mine.toml")).expect("rename");
    std::os::unix::fs::symlink(home.path().join("mine.toml"), home.config()).expect("link");
    home.sh("tend config set color never").ok();
    assert!(home.config().symlink_metadata().expect("metadata").is_symlink());
    assert!(fs::read_to_string(home.path().join("mine.toml")).expect("text").contains("color = \"never\""));
    assert_eq!(
        fs::read_dir(home.path())
            .expect("a folder")
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().starts_with('.'))
            .count(),
        0
    );
}

#[test]
fn what_a_setting_does_not_take_is_said_with_what_it_takes() {
    let home = Home::new();
    for (line, way) in [
        ("set lnag en", "lang"),
        ("get rejion", "region"),
        ("unset fromat", "format"),
        ("set lang fr", "zh-CN"),
        ("set color red", "always"),
        ("set format yaml", "ndjson"),
        ("set format jsn", "json"),
        ("set region China", "CN"),
        ("set date_order dym", "dmy"),
        ("set db ''", "tend.db"),
        ("set db '~/x.db'", "tend.db"),
    ] {
        let refused = home.sh(&format!("tend config {line} -o json")).fails(2).error();
        assert_eq!(refused["code"], "usage", "{line}");
        assert!((refused["hint"].to_string() + &refused["candidates"].to_string()).contains(way), "{line}: {refused}");
    }
    assert!(!home.config().exists());
    home.sh("tend config set db x/y.db").ok();
    assert_eq!(home.sh("tend config get db").ok().stdout, "$HOME_DIR/x/y.db\n", "the same from every folder");
}

#[test]
fn a_flag_wins_over_the_environment_over_the_file_over_the_default() {
    let home = Home::new();
    assert_eq!(setting(&home, "region", &[], ""), pair("CN", "default"));
    assert_eq!(setting(&home, "db", &[], ""), pair("$HOME_DIR/data/tend/tend.db", "default"));
    assert_eq!(setting(&home, "lang", &[("TEND_LANG", ""), ("LANG", "zh_CN.UTF-8")], ""), pair("zh-CN", "env"));
    home.file("config/tend/config.toml", "lang = \"zh\"\ndb = \"/tmp/none.db\"\ncolor = \"never\"\n");
    assert_eq!(setting(&home, "lang", &[("TEND_LANG", ""), ("LANG", "en_GB.UTF-8")], ""), pair("zh-CN", "file"));
    assert_eq!(setting(&home, "lang", &[("TEND_LANG", "en")], ""), pair("en", "env"));
    assert_eq!(setting(&home, "lang", &[("TEND_LANG", "en")], "--lang zh-CN"), pair("zh-CN", "flag"));
    assert_eq!(setting(&home, "db", &[], ""), pair("/tmp/none.db", "file"));
    assert_eq!(setting(&home, "db", &[("TEND_DB", "/tmp/env.db")], ""), pair("/tmp/env.db", "env"));
    assert_eq!(setting(&home, "db", &[("TEND_DB", "/tmp/env.db")], "--db /tmp/flag.db"), pair("/tmp/flag.db", "flag"));
    assert_eq!(setting(&home, "color", &[("CLICOLOR_FORCE", "1")], ""), pair("never", "file"));
    assert_eq!(setting(&home, "format", &[], ""), pair("json", "flag"));
}

#[test]
fn a_language_that_is_none_is_refused_or_passed_over() {
    let home = Home::new();
    let refused = home.sh("tend lead list --lang fr -o json").fails(2).error();
    assert_eq!((&refused["code"], refused["hint"].as_str().is_some_and(|hint| hint.contains("zh-CN"))), (&"usage".into(), true));
    home.sh("tend lead list --lang zh_CN.UTF-8").ok();
    // A variable may be meant for others: a script goes on, in the language that is next.
    assert_eq!(home.lang("fr").sh("tend digest").ok().stderr, "");
    assert_eq!(home.lang("fr").sh("tend date 2026-99-99").fails(1).stderr.split(':').next(), Some("error"));
    let said = home.env("LANG", "zh_CN.UTF-8").lang("fr").sh("tend date 2026-99-99").fails(1).stderr.clone();
    assert!(said.starts_with("错误"), "{said}");
    home.file("config/tend/config.toml", "lang = \"fr\"\n");
    let refused = home.sh("tend lead list -o json").fails(1).error();
    assert!(refused["message"].as_str().is_some_and(|message| message.contains("lang does not take 'fr'")), "{refused}");
}

#[test]
fn a_broken_file_is_named_by_its_line_and_can_be_mended() {
    let home = Home::new();
    home.file("config/tend/config.toml", "lang = \"en\"\nformat = json\n");
    let refused = home.sh("tend lead list -o json").fails(1).error();
    assert!(refused["message"].as_str().is_some_and(|message| message.contains("config.toml:2")), "{refused}");
    home.sh("tend config set lang en").fails(1);
    home.file("config/tend/config.toml", "fromat = \"json\"\nlang = 3\n");
    let refused = home.sh("tend lead list -o json").fails(1).error();
    assert_eq!(refused["candidates"][0]["id"], "format");
    home.sh("tend config unset fromat").ok();
    home.sh("tend lead list").fails(1);
    home.sh("tend config set lang zh-CN").ok();
    home.sh("tend lead list").ok();
    assert_eq!(fs::read_to_string(home.config()).expect("text"), "lang = \"zh-CN\"\n");
}

#[test]
fn without_a_home_there_is_a_clear_error() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let home = Home::new();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).expect("mode");
    for (args, way) in [(["config", "set", "lang", "en"], "TEND_CONFIG"), (["config", "get", "lang", "-q"], "")] {
        let mut command = home.as_user("ann").command(&[&args[..], &["-o", "json"]].concat());
        // An account that the system does not know has no home.
        command.uid(54_321).env_remove("HOME").env_remove("XDG_CONFIG_HOME").env_remove("XDG_STATE_HOME");
        let Ok(output) = command.output() else { return };
        let said: Value = serde_json::from_slice(&output.stderr).unwrap_or_default();
        if way.is_empty() {
            assert!(output.status.success(), "{said}");
        } else {
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert!(said["error"]["hint"].as_str().is_some_and(|hint| hint.contains(way)), "{said}");
        }
    }
}

#[test]
fn the_region_of_phone_numbers_is_the_files() {
    let home = Home::new();
    home.file("us.toml", "region = \"US\"\n");
    home.sh("tend user add bob --role admin").ok();
    home.sh("tend lead add 张三 --phone 13800138000").ok();
    let abroad = || home.as_user("bob").env("TEND_CONFIG", home.path().join("us.toml").to_str().expect("a path"));
    abroad().sh("tend lead edit L-1 --phone 13900139000").ok();
    abroad().sh("tend lead add 李四 --phone 13700137000").ok();
    home.file("l.csv", "name,phone\n王五,13600136000\n");
    abroad().sh("tend import leads l.csv --yes").ok();
    for (number, ids) in [("13800138000", ""), ("13900139000", "L-1\n"), ("+8613700137000", "L-2\n"), ("+8613600136000", "L-3\n")]
    {
        assert_eq!(home.run(&["find", number, "-o", "ids"]).ok().stdout, ids, "{number}");
        let filter = format!("phones = {number}");
        assert_eq!(abroad().run(&["lead", "list", "--where", &filter, "-o", "ids"]).ok().stdout, ids, "{number}");
    }
    for answer in [home.sh("tend doctor --full -o ndjson"), abroad().sh("tend doctor --full -o ndjson")] {
        let keys = answer.stdout.lines().find(|line| line.contains("\"keys\"")).expect("a check of keys");
        assert!(keys.contains("\"ok\""), "{keys}");
    }
    // A new file gets the setting of whoever begins it, and keeps it.
    abroad().sh("tend lead add Smith --phone '(415) 555-2671' --db us.db").ok();
    assert_eq!(home.sh("tend --as bob find +14155552671 -o ids --db us.db").ok().stdout, "L-1\n");
    home.sh("tend --as bob lead edit L-1 --phone '(415) 555-2672' --db us.db").ok();
    assert_eq!(home.sh("tend --as bob find +14155552672 -o ids --db us.db").ok().stdout, "L-1\n");
}

#[test]
fn a_request_may_begin_a_file_that_was_named() {
    let home = Home::new();
    for named in ["TEND_DB=new.db tend", "tend --db other.db"] {
        let first = home.sh(&format!("{named} customer add Acme --request r1 -o json")).ok();
        let again = home.sh(&format!("{named} customer add Acme --request r1 -o json")).ok();
        let other = home.sh(&format!("{named} customer add Acme --city 上海 --request r1 -o json")).fails(4);
        assert_eq!(other.error()["code"], "conflict", "other words are another command");
        assert_eq!((&first.stdout, &first.stderr), (&again.stdout, &again.stderr), "{named}");
    }
}

#[test]
fn rules_of_the_file_hold_for_everybody_and_can_be_taken_back() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    let get = |login: &str| home.sh(&format!("tend --as {login} config get gates")).ok().stdout.trim().to_owned();
    assert_eq!(get("bob"), "advise");
    home.sh("tend config set gates Enforce").ok();
    assert_eq!(get("bob"), "enforce");
    let listed = home.sh("tend config list -o json").ok().json();
    let gates = listed.as_array().and_then(|rows| rows.iter().find(|row| row["key"] == "gates")).expect("gates");
    assert_eq!((&gates["value"], &gates["source"]), (&"enforce".into(), &"database".into()));
    home.sh("tend --as bob config set gates advise").fails(1);
    assert_eq!(get("ann"), "enforce", "a rep does not change the rules");
    home.sh("tend config unset gates").ok();
    assert_eq!(get("bob"), "advise");
    home.sh("tend undo").ok();
    assert_eq!(get("bob"), "enforce");
    home.sh("tend config set gates advise").ok();
    home.sh("tend config set score_threshold 1001").fails(2);
    home.sh("tend config set chance_lead nonsense").fails(2);
    assert!(home.sh("tend config set gats enforce").fails(2).stderr.contains("gates"));
    let before = home.sh("tend history -o json").ok().json();
    home.sh("tend config set gates advise").ok();
    home.sh("tend --dry-run config set gates enforce").ok();
    assert_eq!(home.sh("tend history -o json").ok().json(), before, "what changes nothing leaves no trace");
}

#[test]
fn sums_are_in_the_currency_of_the_file() {
    let home = Home::new();
    home.sh("tend rate add r --currency USD --home EUR --rate 0.5 --since 2026-01-01").ok();
    home.sh("tend deal add x --amount 'USD 100'").ok();
    home.sh("tend deal win x").ok();
    let won = |home: &Home| home.sh("tend report winloss -o json").ok().json()[0]["won_value"].clone();
    assert_eq!(won(&home), serde_json::json!({"minor": 10_000, "currency": "USD"}), "the only currency there is");
    home.sh("tend config set currency eur").ok();
    assert_eq!(won(&home), serde_json::json!({"minor": 5_000, "currency": "EUR"}));
}
