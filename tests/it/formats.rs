//! Formats for people and programs: workbooks, Markdown, lines by template, files to write to, schemas.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta};
use serde_json::{Value, json};
use tend::cli::tree;
use tend::domain::{Kind, Noun};

use crate::harness::Home;
use crate::seed::{copy, later, seed};

/// The faults of a value under a schema; as much of JSON Schema as `tend schema` writes.
fn faults(schema: &Value, value: &Value, at: &str) -> Vec<String> {
    const KNOWN: [&str; 15] = [
        "$schema",
        "title",
        "description",
        "readOnly",
        "type",
        "enum",
        "pattern",
        "format",
        "minimum",
        "anyOf",
        "items",
        "minItems",
        "properties",
        "required",
        "additionalProperties",
    ];
    let schema = schema.as_object().expect("a schema is an object");
    let mut found: Vec<String> =
        schema.keys().filter(|key| !KNOWN.contains(&key.as_str())).map(|key| format!("{at}: what is {key}?")).collect();
    let mut wrong = |what: String| found.push(format!("{at}: {value} {what}"));
    let is = |kind: &str| match kind {
        "null" => value.is_null(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("type {other}"),
    };
    match schema.get("type") {
        Some(Value::String(kind)) if !is(kind) => wrong(format!("is no {kind}")),
        Some(Value::Array(kinds)) if !kinds.iter().any(|kind| is(kind.as_str().expect("a word"))) => {
            wrong(format!("is none of {kinds:?}"));
        }
        _ => {}
    }
    if let Some(choices) = schema.get("enum").and_then(Value::as_array)
        && !choices.contains(value)
    {
        wrong(format!("is not among {choices:?}"));
    }
    if let (Some(pattern), Some(text)) = (schema.get("pattern").and_then(Value::as_str), value.as_str()) {
        let fits = match pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix("-[1-9][0-9]*$")) {
            Some(letter) => text.strip_prefix(letter).and_then(|rest| rest.strip_prefix('-')).is_some_and(|number| {
                !number.starts_with('0') && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
            }),
            None if pattern == "^[A-Z]{3}$" => text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
            None => panic!("pattern {pattern}"),
        };
        if !fits {
            wrong(format!("does not match {pattern}"));
        }
    }
    if let (Some(format), Some(text)) = (schema.get("format").and_then(Value::as_str), value.as_str()) {
        let fits = match format {
            "date-time" => DateTime::parse_from_rfc3339(text).is_ok(),
            "date" => text.parse::<NaiveDate>().is_ok(),
            "uuid" => text.len() == 36,
            other => panic!("format {other}"),
        };
        if !fits {
            wrong(format!("is no {format}"));
        }
    }
    if let (Some(least), Some(number)) = (schema.get("minimum").and_then(Value::as_i64), value.as_i64())
        && number < least
    {
        wrong(format!("is below {least}"));
    }
    if let Some(any) = schema.get("anyOf").and_then(Value::as_array)
        && any.iter().all(|one| !faults(one, value, at).is_empty())
    {
        wrong("is none of these".to_owned());
    }
    if let (Some(items), Some(entries)) = (schema.get("items"), value.as_array()) {
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        if (entries.len() as u64) < least {
            wrong(format!("has fewer than {least} entries"));
        }
        for entry in entries {
            found.extend(faults(items, entry, &format!("{at}[]")));
        }
    }
    if let Some(object) = value.as_object() {
        for key in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            let key = key.as_str().expect("a key");
            if !object.contains_key(key) {
                found.push(format!("{at}: no {key}"));
            }
        }
        for (key, of) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if let Some(value) = object.get(key) {
                found.extend(faults(of, value, &format!("{at}.{key}")));
            }
        }
    }
    found
}

#[test]
fn records_are_what_their_schema_says() {
    let home = seed();
    for noun in tree::nouns() {
        let schema = home.run(&["schema", noun.key]).ok().json();
        let properties = schema["properties"].as_object().expect("properties");
        let rows = home.run(&[noun.key, "list", "--removed", "-o", "json"]);
        let rows = if rows.code == 0 { rows.ok().json() } else { home.run(&[noun.key, "list", "-o", "json"]).ok().json() };
        let rows = rows.as_array().expect("an array").clone();
        assert!(!rows.is_empty(), "{}", noun.key);
        for row in rows {
            assert_eq!(faults(&schema, &row, noun.key), Vec::<String>::new());
            let unknown: Vec<_> =
                row.as_object().expect("an object").keys().filter(|key| !properties.contains_key(*key)).collect();
            assert!(unknown.is_empty(), "{}: {unknown:?} are in no schema", noun.key);
            // A schema that takes everything would say nothing.
            for key in row.as_object().expect("an object").keys().filter(|key| *key != "extra") {
                let mut broken = row.clone();
                broken[key] = json!([[1.5]]);
                assert!(!faults(&schema, &broken, noun.key).is_empty(), "{}.{key} takes anything", noun.key);
            }
        }
    }
    let custom = home.sh("tend schema tag").ok().json();
    assert_eq!(custom["properties"]["color"]["enum"], json!(["红", "黄", null]), "custom fields are fields");
}

#[test]
fn errors_and_imports_are_what_their_schema_says() {
    let home = seed();
    let schema = home.sh("tend schema error").ok().json();
    for line in ["lead show nobody", "lead list --fields x", "nonsense", "lead list -o xlsx --where '('", "lead add --bad"] {
        let ran = later(&home, 1).sh(&format!("tend {line} -o json"));
        if line.contains("xlsx") {
            continue;
        }
        let error: Value = serde_json::from_str(&ran.stderr).unwrap_or_else(|_| panic!("{line}: {}", ran.stderr));
        assert_eq!(faults(&schema, &error, line), Vec::<String>::new());
    }
    home.file("l.csv", "姓名,手机\n甲,13800138011\n乙,12\n");
    let answer = later(&home, 2).sh("tend import leads l.csv --yes -o json").fails(5).json();
    let schema = home.sh("tend schema import").ok().json();
    assert_eq!(faults(&schema, &answer, "import"), Vec::<String>::new());
    let known: Vec<&String> = schema["properties"].as_object().expect("properties").keys().collect();
    assert!(answer.as_object().expect("an object").keys().all(|key| known.contains(&key)), "{answer}");
    let all = home.sh("tend schema -o json").ok().json();
    let names: Vec<&str> = all.as_array().expect("an array").iter().filter_map(|one| one["name"].as_str()).collect();
    assert!(names.contains(&"lead") && names.contains(&"error") && names.contains(&"import"), "{names:?}");
    home.sh("tend schema nothing").fails(2);
}

/// The rows of a workbook: a value for every heading.
fn workbook(home: &Home, file: &str) -> Vec<BTreeMap<String, Data>> {
    let mut book: Xlsx<_> = open_workbook(home.path().join(file)).expect("a workbook");
    let range = book.worksheet_range("Sheet1").expect("a sheet");
    let mut rows = range.rows();
    let heads: Vec<String> = rows.next().expect("a heading").iter().map(ToString::to_string).collect();
    rows.map(|row| heads.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

/// What a cell of a workbook has to hold for a value of JSON.
fn same(noun: &Noun, key: &str, value: &Value, cell: &Data) -> bool {
    let field = noun.fields.iter().find(|field| field.key == key);
    let at = |text: &str| {
        let day = text.parse::<NaiveDate>().map(|day| day.and_time(NaiveTime::MIN));
        day.or_else(|_| DateTime::parse_from_rfc3339(text).map(|at| at.naive_local())).ok()
    };
    let start = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day").and_time(NaiveTime::MIN);
    match (value, field.map(|field| field.kind), cell) {
        (Value::Null, _, Data::Empty) => true,
        (Value::Bool(flag), _, Data::Bool(found)) => flag == found,
        (Value::Number(number), _, Data::Float(found)) => number.as_f64().is_some_and(|number| (number - found).abs() < 1e-9),
        (Value::Array(entries), _, Data::String(found)) => {
            entries.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ") == *found
        }
        (Value::String(text), Some(Kind::Moment | Kind::Due | Kind::Date), Data::DateTime(found)) => {
            #[allow(clippy::cast_possible_truncation, reason = "days to microseconds, far from the limits")]
            let past = TimeDelta::microseconds((found.as_f64() * 86_400_000_000.0).round() as i64);
            at(text).is_some_and(|at| ((start + past) - at).num_milliseconds().abs() <= 1)
        }
        (Value::String(key), Some(Kind::Choice(choices)), Data::String(found)) => {
            choices.iter().any(|choice| choice.key == key && choice.en == found)
        }
        (Value::Object(money), Some(Kind::Money), Data::Float(found)) => {
            money["minor"].as_f64().is_some_and(|minor| (minor / 100.0 - found).abs() < 1e-9)
        }
        (Value::Object(_), Some(Kind::Extra), Data::String(found)) => {
            serde_json::from_str::<Value>(found).ok().as_ref() == Some(value)
        }
        (Value::String(text), _, Data::String(found)) => text == found,
        _ => false,
    }
}

#[test]
fn workbooks_hold_what_json_holds() {
    let home = seed();
    for hostile in ["=1+1", "+SUM(A1)", "-cmd", "@x", "<b>&amp;]]>", "'quoted", "two\nlines", "_x0041_", "0012345", "1.0E+10"] {
        home.run(&["lead", "add", "--phone", "0086 138-0013-8009", &format!("--note={hostile}"), "--", hostile]).ok();
    }
    for noun in tree::nouns() {
        let file = format!("{}.xlsx", noun.key);
        home.run(&["export", noun.plural, "--out", &file]).ok();
        let wanted = home.run(&["export", noun.plural, "-o", "json"]).ok().json();
        let wanted = wanted.as_array().expect("an array");
        let rows = workbook(&home, &file);
        assert_eq!(rows.len(), wanted.len(), "{}", noun.key);
        for (row, wanted) in rows.iter().zip(wanted) {
            for (key, value) in wanted.as_object().expect("an object") {
                let label = noun.fields.iter().find(|field| field.key == key).map_or(key.as_str(), |field| field.en);
                let twin = format!("{label} ({key})");
                // A custom field's heading is its own label.
                let Some(cell) = row.get(&twin).or_else(|| row.get(label)) else {
                    assert!(!noun.fields.iter().any(|field| field.key == key), "{}: no column {label}", noun.key);
                    continue;
                };
                assert!(same(noun, key, value, cell), "{}.{key}: {value} became {cell:?}", noun.key);
            }
        }
    }
    let needs = workbook(&home, "need.xlsx");
    assert_eq!(needs[0]["budget_currency"], Data::String("CNY".into()));
}

#[test]
fn everything_with_rows_makes_a_workbook() {
    let home = seed();
    for (place, line) in [
        "lead list",
        "lead show L-1",
        "lead show L-1 L-2",
        "find 李",
        "today",
        "digest --within 7d",
        "history",
        "pool list",
        "pool stock",
        "customer tenures C-1",
        "report funnel",
        "export leads",
        "schema",
    ]
    .iter()
    .enumerate()
    {
        let file = format!("{place}.xlsx");
        let ran = home.sh(&format!("tend {line} -o xlsx --out {file}")).ok();
        assert_eq!(ran.stdout, "", "{line}");
        assert!(!workbook(&home, &file).is_empty(), "{line}");
        let markdown = home.sh(&format!("tend {line} -o md")).ok().stdout.clone();
        assert!(markdown.lines().count() > 2 && markdown.lines().all(|line| line.starts_with('|')), "{line}\n{markdown}");
    }
    for line in ["lead list -o xlsx", "whoami -o xlsx", "lead add 新人 -o xlsx", "date tomorrow -o xlsx"] {
        home.sh(&format!("tend {line}")).fails(2);
    }
    assert_eq!(home.sh("tend lead list -o json").ok().json().as_array().map(Vec::len), Some(3), "nothing was added");
    let raw = home.sh("tend lead list -o xlsx --out -").ok();
    assert!(raw.raw.starts_with(b"PK"), "- is standard output");
}

#[test]
fn files_are_whole_private_and_never_replaced_unasked() {
    let home = seed();
    let path = |name: &str| home.path().join(name);
    let said = home.sh("tend lead list --out leads.csv").ok().stderr.clone();
    assert_eq!(said, "3 records written to leads.csv\n");
    let first = fs::read_to_string(path("leads.csv")).expect("a file");
    assert_eq!(first, home.sh("tend lead list -o csv").ok().stdout, "the ending says the format");
    assert_eq!(fs::metadata(path("leads.csv")).expect("a file").permissions().mode() & 0o777, 0o600);
    let refused = home.sh("tend customer list --out leads.csv").fails(1);
    assert!(refused.stderr.contains("--force"), "{}", refused.stderr);
    assert_eq!(fs::read_to_string(path("leads.csv")).expect("a file"), first);
    home.sh("tend customer list --out leads.csv --force").ok();
    assert_ne!(fs::read_to_string(path("leads.csv")).expect("a file"), first);
    let before = fs::read(path("leads.csv")).expect("a file");
    home.sh("tend lead list --where nonsense --out leads.csv --force").fails(2);
    home.sh("tend lead list --template '{{nothing}}' --out leads.csv --force").fails(2);
    assert_eq!(fs::read(path("leads.csv")).expect("a file"), before, "a failure leaves what was there");
    home.sh("tend lead list --where nonsense --out new.csv").fails(2);
    assert!(!path("new.csv").exists());
    let database = home.db();
    let bytes = fs::read(&database).expect("the database");
    home.run(&["lead", "list", "-o", "csv", "--force", "--out", database.to_str().expect("a path")]).fails(1);
    assert_eq!(fs::read(&database).expect("the database"), bytes, "the database is no place to write to");
    symlink(path("leads.csv"), path("link.csv")).expect("a link");
    home.sh("tend lead list --out link.csv --force").fails(1);
    home.sh("tend lead list --out data").fails(2);
    home.sh("tend lead list --out data -o tsv").fails(1);
    home.sh("tend lead list --out none/such.csv").fails(3);
    home.sh("tend lead list --force").fails(2);
    let left: Vec<_> =
        fs::read_dir(home.path()).expect("a folder").filter_map(|one| one.ok()?.file_name().into_string().ok()).collect();
    assert!(!left.iter().any(|name| name.starts_with(".tmp")), "{left:?}");
}

#[test]
fn a_full_disk_is_an_error_and_leaves_nothing() {
    let home = seed();
    let note = "长".repeat(30_000);
    for place in 0..40 {
        home.run(&["source", "add", &format!("s{place}"), "--note", &format!("{place}{note}")]).ok();
    }
    let tend = env!("CARGO_BIN_EXE_tend");
    for (file, code) in [("big.csv", 1), ("big.xlsx", 1)] {
        let mut command = home.env("TMPDIR", home.path().to_str().expect("a path")).command(&[]);
        let ran = std::process::Command::new("sh")
            .args(["-c", &format!("ulimit -f 200; '{tend}' source list --out {file} -o {}", &file[4..])])
            .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))))
            .current_dir(home.path())
            .output()
            .expect("a shell");
        command.arg("unused");
        let stderr = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(code), "{file}: {stderr}");
        assert!(stderr.starts_with("error: ") && !stderr.contains("panicked"), "{file}: {stderr}");
        assert!(!home.path().join(file).exists(), "{file}");
    }
}

#[test]
fn templates_take_any_row() {
    let home = seed();
    let said = |line: &str| home.sh(line).ok().stdout.clone();
    assert_eq!(said("tend lead list --where 'id = L-1' --template '{{name}} {{phones}} {{owner}}'"), "李雷 13800138001 ann\n");
    assert_eq!(said("tend contact show P-1 --template '{{customer}} {{customer.name}}'"), "C-1 杭州示例贸易有限公司\n");
    assert_eq!(said("tend need show N-1 --template '{{budget|money}}'"), "200,000.00 CNY\n");
    assert_eq!(said("tend task show T-1 --template '{{due|date}}'"), "2026-09-17\n");
    assert_eq!(said("tend find 李雷 --template '{{noun}} {{id}} {{state.label}}'"), "lead L-1 marketing lead\n");
    assert!(said("tend today --template '{{reason}}: {{title}} {{about}}'").contains("soon: 寄样机 L-1\n"));
    assert!(said("tend digest --within 7d --template '{{id}} {{at|reltime}}'").contains("T-1 tomorrow\n"));
    assert_eq!(said("tend --as bob digest --template '{{id}}'"), "", "cron mails nothing");
    assert_eq!(said("tend pool list --template '{{code}} {{customers}}'").lines().count(), 2);
    home.file("t.txt", "{{id}}: {{name}}\n");
    assert_eq!(said("tend lead show L-1 --template @t.txt"), "L-1: 李雷\n");
    assert_eq!(said("tend lead show L-1 --template '@@{{id}}'"), "@L-1\n");
    home.sh("tend lead show L-1 --template @none.txt").fails(3);
    home.sh("tend lead list --template '{{id}}' -o csv").fails(2);
    let refused = home.sh("tend lead list --template '{{id}} {{nmae}}'").fails(2);
    assert_eq!(refused.stdout, "");
    assert!(refused.stderr.contains("column 10") && refused.stderr.contains("nmae") && refused.stderr.contains("phones"));
    home.sh("tend lead list --where 'id = L-9' --template '{{nmae}}'").fails(2);
}

#[test]
fn people_read_words_not_keys() {
    let home = copy(&seed());
    let table = home.env("COLUMNS", "100").lang("zh-CN").sh("tend find 李雷 -o table").ok().stdout.clone();
    assert!(table.contains("市场线索") && !table.contains(" ml "), "{table}");
    assert!(home.sh("tend find 李雷 -o csv").ok().stdout.contains(",ml,"), "programs read keys");
    later(&home, 1).sh("tend lead add 李雷 --company 另一家 --phone 13800138077").ok();
    let asked = home.lang("zh-CN").sh("tend lead show 李雷").fails(4).stderr.clone();
    assert!(asked.contains("市场线索") && !asked.contains(", ml"), "{asked}");
    let asked = home.lang("zh-CN").sh("tend lead show 李雷 -o json").fails(4).error();
    assert!(asked["candidates"][0]["note"].as_str().is_some_and(|note| note.ends_with("ml")), "{asked}");
    later(&home, 2).sh("tend contact add 周九 --company 常州独立工厂").ok();
    let table = home.env("COLUMNS", "100").sh("tend contact list -o table").ok().stdout.clone();
    assert!(table.contains("常州独立工厂") && table.contains("C-1 杭州示例贸易有限公司"), "{table}");
    let errors = [
        ("lead show 没有此人", "没有此人", "线索"),
        ("need add x --lead L-1 --budget 很多", "很多", "预算 (budget)"),
        ("lead add x --phone 1", "'1'", "电话 (phone)"),
        ("lead list --fields x", "'x'", "线索没有字段"),
        ("user add bob", "bob", "员工 bob 已存在"),
    ];
    for (line, met, words) in errors {
        let said = later(&home, 3).lang("zh-CN").sh(&format!("tend {line}")).stderr.clone();
        assert!(said.contains(met) && said.contains(words), "{line}: {said}");
    }
}

#[test]
fn guarded_csv_comes_back_as_it_was() {
    let home = seed();
    for text in ["=1+1", "+86", "-x", "@y"] {
        home.run(&["lead", "add", &format!("--company={text}"), &format!("--note={text}"), "--", text]).ok();
    }
    home.sh("tend export leads --fields name,company,note --excel --out guarded.csv").ok();
    let guarded = fs::read_to_string(home.path().join("guarded.csv")).expect("a file");
    assert!(guarded.starts_with('\u{feff}') && guarded.contains("'=1+1") && guarded.contains("'@y"), "{guarded}");
    assert!(!guarded.lines().flat_map(|line| line.split(',')).any(|cell| cell.starts_with(['=', '+', '-', '@'])), "{guarded}");
    let plain = |home: &Home| home.sh("tend lead list --fields name,company,note -o csv --sort name").ok().stdout.clone();
    let other = Home::new();
    other.file("guarded.csv", &guarded);
    other.sh("tend import leads guarded.csv --yes").ok();
    assert_eq!(plain(&other), plain(&home));
}
