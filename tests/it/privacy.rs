//! Privacy: everything about a person comes out in one document, and nothing of an erased one is left in any file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tend::domain::privacy::{SUBJECTS, is_personal, is_subject, pointers};
use tend::domain::{Field, Kind, NOUNS, Noun};

use crate::harness::Home;
use crate::rows;

/// What nothing else in a home contains: Latin letters, rare Han characters, the beginning of a phone number.
const LATIN: &str = "qzx";
const HAN: [&str; 2] = ["龘", "靐"];
const DIGITS: &str = "13999";

/// Markers, each another.
struct Markers(u32);

impl Markers {
    fn text(&mut self) -> String {
        self.0 += 1;
        format!("{LATIN}{:03}龘靐", self.0)
    }

    fn phone(&mut self) -> String {
        self.0 += 1;
        format!("{DIGITS} 900{:03}", self.0)
    }

    fn of(&mut self, field: &Field) -> String {
        match field.kind {
            Kind::Phones => self.phone(),
            Kind::Emails => format!("{}@{LATIN}.example", self.text()),
            _ => self.text(),
        }
    }
}

/// Where in the files of a database a marker lies: file and bytes around it.
fn hits(db: &Path) -> Vec<String> {
    let reversed: String = DIGITS.chars().rev().collect();
    let wanted: Vec<&[u8]> = [LATIN, HAN[0], HAN[1], DIGITS, &reversed].map(str::as_bytes).to_vec();
    let folder = db.parent().expect("a folder");
    let mut hits = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of the database") {
        let path = entry.expect("an entry").path();
        let bytes = fs::read(&path).expect("a file").to_ascii_lowercase();
        for marker in &wanted {
            let found: Vec<usize> =
                bytes.windows(marker.len()).enumerate().filter(|(_, w)| w == marker).map(|(at, _)| at).collect();
            if let Some(at) = found.first() {
                let around = String::from_utf8_lossy(&bytes[at.saturating_sub(40)..(at + 60).min(bytes.len())]).into_owned();
                hits.push(format!("{} × {}: {around:?}", path.display(), found.len()));
            }
        }
    }
    // Terms of the index share their beginnings, so a marker need not stand there in one piece.
    let conn = rows::connect(db);
    conn.execute_batch("CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'search', 'row')").expect("words");
    let words = rows::all(&conn, "SELECT term FROM temp.word");
    hits.extend(words.into_iter().filter(|word| word.contains(LATIN) || HAN.iter().any(|han| word.contains(han))));
    hits
}

fn flag(field: &Field) -> String {
    format!("--{}", tend::cli::cells::flag(field))
}

/// Fields of a noun that hold text of people and that `edit` sets.
fn texts(noun: &'static Noun) -> impl Iterator<Item = &'static Field> {
    noun.fields.iter().filter(|field| is_personal(field) && field.settable() && field.kind != Kind::Extra)
}

/// Sets every such field, twice, so that there are former values too.
fn fill(home: &Home, noun: &str, id: &str, markers: &mut Markers) {
    let noun = tend::domain::noun(noun).expect("a noun");
    for _ in 0..2 {
        let mut args = vec![noun.key.to_owned(), "edit".to_owned(), id.to_owned()];
        for field in texts(noun) {
            args.push(format!("{}={}", flag(field), markers.of(field)));
        }
        home.run(&args.iter().map(String::as_str).collect::<Vec<_>>()).ok();
    }
}

/// A list of `count` people, with the marked one in the middle.
fn list(count: usize, markers: &mut Markers) -> String {
    let mut text = "姓名,公司,手机,邮箱,城市,备注,微信号码们\n".to_owned();
    for n in 0..count {
        if n == count / 2 {
            let (name, phone) = (markers.text(), markers.phone());
            text.push_str(&format!("{name},{},{phone},{0}@{LATIN}.example,", markers.text(),));
            text.push_str(&format!("{},{},{}\n", markers.text(), markers.text(), markers.text()));
        } else {
            text.push_str(&format!("路人{n},公司{n},138{n:08},p{n}@example.com,城市{},第{n}个备注,w{n}\n", n % 7));
        }
    }
    text
}

/// A home where everything that can be known of a person is known of L-`marked`.
fn world(people: usize) -> (Home, String) {
    let (home, mut m) = (Home::new(), Markers(0));
    home.sh("tend user add bob --role rep").ok();
    home.file("list.csv", list(people, &mut m));
    // Taken back once: the history holds what it took out.
    home.sh("tend import leads list.csv --yes").ok();
    home.sh("tend undo").ok();
    home.sh("tend import leads list.csv --yes --request import").ok();
    let name = format!("{LATIN}001龘靐");
    let lead = home.run(&["find", &name, "-o", "ids"]).ok().stdout.trim().to_owned();
    assert!(lead.starts_with("L-"), "{lead}");
    home.run(&["log", &lead, &m.text(), "--next", &format!("tomorrow {}", m.text()), "--request", "log"]).ok();
    home.run(&["log", &lead, &m.text()]).ok();
    home.sh("tend undo").ok();
    home.run(&["need", "add", &m.text(), "--lead", &lead]).ok();
    home.run(&["task", "add", &m.text(), "--lead", &lead]).ok();
    home.run(&["task", "snooze", "T-2", "tomorrow", "--reason", &m.text()]).ok();
    home.run(&["task", "done", "T-2", "--outcome", &m.text()]).ok();
    home.run(&["lead", "assign", &lead, "bob", "--reason", &m.text()]).ok();
    home.run(&["lead", "qualify", &lead, "--reason", &m.text()]).ok();
    fill(&home, "lead", &lead, &mut m);
    fill(&home, "followup", "F-1", &mut m);
    fill(&home, "task", "T-1", &mut m);
    fill(&home, "need", "N-1", &mut m);
    home.run(&["lead", "convert", &lead, "--deal", "none", "--request", "convert"]).ok();
    home.run(&["log", "P-1", &m.text(), "--next", &format!("tomorrow {}", m.text())]).ok();
    fill(&home, "contact", "P-1", &mut m);
    fill(&home, "customer", "C-1", &mut m);
    // A row of a later list that is held because it is like the person.
    let person = home.sh("tend contact show P-1 -o json").ok().json();
    let [name, phone] = [&person["name"], &person["phones"][0]].map(|text| text.as_str().expect("a text").to_owned());
    home.file(&format!("{LATIN}.csv"), format!("姓名,手机,备注\n{name},{phone},{}\n", m.text()));
    assert_eq!(
        home.run(&["import", "leads", &format!("{LATIN}.csv"), "--on-dup", "review", "--yes", "-o", "json"]).ok().json()["held"],
        1
    );
    home.run(&["customer", "release", "C-1", "--reason", &m.text()]).ok();
    home.sh("tend pool claim C-1").ok();
    home.run(&["log", "C-1", &m.text()]).ok();
    home.run(&["deal", "add", &m.text(), "--customer", "C-1"]).ok();
    home.run(&["deal", "move", "D-1", "needs", "--reason", &m.text(), "--evidence", &m.text()]).ok();
    home.run(&["deal", "move", "D-1", "proposal", "--evidence", &m.text()]).ok();
    home.sh("tend undo").ok();
    home.run(&["deal", "assign", "D-1", "bob", "--reason", &m.text()]).ok();
    home.run(&["deal", "hold", "D-1", "--reason", &m.text()]).ok();
    home.run(&["log", "D-1", &m.text()]).ok();
    fill(&home, "deal", "D-1", &mut m);
    home.run(&["order", "add", &m.text(), "--customer", "C-1", "--note", &m.text()]).ok();
    fill(&home, "order", "O-1", &mut m);
    home.run(&["contract", "add", &m.text(), "--customer", "C-1"]).ok();
    fill(&home, "contract", "CT-1", &mut m);
    home.run(&["lead", "add", &m.text(), "--phone", &m.phone()]).ok();
    let other = home.sh("tend lead list --sort -id --limit 1 -o ids").ok().stdout.trim().to_owned();
    home.run(&["lead", "lose", &other, "--reason", "price", "--note", &m.text()]).ok();
    home.run(&["privacy", "erase", &other, "--reason", "x", "--yes"]).ok();
    (home, lead)
}

#[test]
fn nothing_of_an_erased_person_is_left_in_any_file() {
    let (home, lead) = world(if rows::long() { 20_000 } else { 1_500 });
    assert!(hits(&home.db()).len() > 5, "the markers are there before");
    let funnel = home.sh("tend report funnel -o json").ok().stdout.clone();
    // What pages keep between their rows, as they do when rows are moved about, goes too.
    let conn = rows::connect(&home.db());
    conn.execute_batch("PRAGMA secure_delete = OFF; INSERT INTO meta VALUES ('x', 'qzx999龘'); DELETE FROM meta WHERE key = 'x'")
        .expect("bytes without a row");
    drop(conn);
    let held = format!("L-{}", rows::number(&home.db(), "SELECT lead FROM held"));
    let erased =
        home.run(&["privacy", "erase", "C-1", "--contacts", "--reason", "letter of 2026-09-16", "--yes", "-o", "json"]).ok();
    let data = erased.json();
    assert_eq!(data["erased"], serde_json::json!([lead, held, "C-1", "P-1"]), "{data}");
    assert!(data["images"].as_u64() > Some(20) && data["answers"].as_u64() > Some(1), "{data}");
    let left = hits(&home.db());
    assert!(left.is_empty(), "{}", left.join("\n"));
    rows::sound(&home.db());
    home.sh("tend audit verify").ok();
    assert_eq!(home.sh("tend report funnel -o json").ok().stdout, funnel, "the funnel counts as before");
    // The fingerprint is gone: the list adds the person again, and says so.
    let again = home.sh("tend import leads list.csv --yes -o json").ok().json();
    assert_eq!((&again["added"], &again["updated"]), (&Value::from(1), &Value::from(0)), "{again}");
}

#[test]
fn bytes_that_a_reader_holds_up_go_when_it_has_ended() {
    for ending in ["--finish", "the next write"] {
        let home = Home::new();
        home.run(&["lead", "add", &Markers(0).text(), "--phone", &Markers(1).phone()]).ok();
        let reader = rows::connect(&home.db());
        reader.execute_batch("BEGIN; SELECT * FROM lead").expect("a snapshot");
        let held = home.sh("tend privacy erase L-1 --reason x --yes -o json").fails(5);
        assert_eq!(held.json()["erased"], serde_json::json!(["L-1"]), "the rows are erased all the same");
        assert!(held.stderr.contains("tend privacy erase --finish"), "{}", held.stderr);
        // (Reading the file itself from this process would drop the reader's locks.)
        let seen: String = reader.query_row("SELECT name FROM lead", [], |row| row.get(0)).expect("a name");
        assert!(seen.contains(LATIN), "the reader still sees it");
        assert_eq!(home.sh("tend privacy erase --finish -o json").fails(75).error()["code"], "busy");
        // Others are not kept from working meanwhile.
        home.sh("tend lead add Other").ok();
        assert_eq!(home.sh("tend lead show L-1 -o json").ok().json()["name"], "erased");
        reader.execute_batch("COMMIT").expect("an end");
        drop(reader);
        if ending == "--finish" {
            home.sh("tend privacy erase --finish").ok();
        } else {
            home.sh("tend lead add Third").ok();
        }
        let left = hits(&home.db());
        assert!(left.is_empty(), "{ending}: {}", left.join("\n"));
        assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM meta WHERE key = 'erasure'"), 0, "{ending}");
        home.sh("tend privacy erase --finish").ok();
    }
}

/// Every noun whose records are a person or are on one.
fn concerned() -> BTreeSet<&'static str> {
    NOUNS.into_iter().filter(|noun| is_subject(noun) || pointers(noun).next().is_some()).map(|noun| noun.key).collect()
}

#[test]
fn an_export_holds_every_field_of_every_noun() {
    let (home, lead) = world(20);
    let whole = home.run(&["privacy", "export", "C-1", "--contacts"]).ok().json();
    let records = whole["records"].as_array().expect("records");
    let met: BTreeSet<&str> = records.iter().filter_map(|record| record["noun"].as_str()).collect();
    assert_eq!(met, concerned(), "a noun that points at people is not in the world of this test, or not in the export");
    let mut checked = 0;
    for record in records {
        let noun = tend::domain::noun(record["noun"].as_str().expect("a noun")).expect("a noun");
        let fields: Vec<&str> = record["fields"].as_array().expect("fields").iter().filter_map(|f| f["field"].as_str()).collect();
        assert_eq!(fields, noun.fields.iter().map(|field| field.key).collect::<Vec<_>>(), "{}", noun.key);
        if noun.internal {
            continue;
        }
        let shown = home.run(&[noun.key, "show", record["id"].as_str().expect("an id"), "-o", "json"]).ok().json();
        for field in record["fields"].as_array().expect("fields") {
            assert_eq!(field["value"], shown[field["field"].as_str().expect("a key")], "{} {field}", record["id"]);
            assert!(field["label"].as_str().is_some_and(|label| !label.is_empty()), "{field}");
            checked += 1;
        }
        assert!(record["operations"].as_array().is_some_and(|all| !all.is_empty()), "{record}");
    }
    assert!(checked > 150, "{checked}");
    // Every row that points at them is there, counted by the schema, not by the program.
    let conn = rows::connect(&home.db());
    let ids = |key: &str| -> String {
        let of = |record: &&Value| record["noun"] == key;
        let number = |record: &Value| record["id"].as_str().and_then(|id| id.rsplit('-').next()).unwrap_or_default().to_owned();
        records.iter().filter(of).map(number).collect::<Vec<_>>().join(",")
    };
    let tables = rows::all(&conn, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'");
    let mut pointing = 0;
    for table in tables.iter().filter_map(|row| row.split('"').nth(1)) {
        let mut statement = conn.prepare(&format!("PRAGMA foreign_key_list(\"{table}\")")).expect("keys");
        let keys = statement.query_map([], |row| Ok((row.get::<_, String>(2)?, row.get::<_, String>(3)?))).expect("keys");
        let keys: Vec<(String, String)> = keys.map(|key| key.expect("a key")).collect();
        let keys: Vec<_> = keys.iter().filter(|(target, _)| SUBJECTS.iter().any(|noun| noun.key == target)).collect();
        if keys.is_empty() {
            continue;
        }
        pointing += 1;
        let noun = tend::domain::noun(table).unwrap_or_else(|| panic!("{table} points at people and is no noun"));
        for (_, column) in &keys {
            assert!(noun.field(column).is_some(), "{table}.{column} is no field, so neither exported nor erased");
        }
        let mut any: Vec<String> = keys.iter().map(|(target, column)| format!("{column} IN ({})", ids(target))).collect();
        // What is on a deal of theirs is theirs too.
        any.extend(noun.field("deal").map(|_| format!("deal IN ({})", ids("deal"))));
        let sql = format!("SELECT count(*) FROM \"{table}\" WHERE {}", any.join(" OR "));
        let rows: i64 = conn.query_row(&sql, [], |row| row.get(0)).expect("a count");
        let exported = records.iter().filter(|record| record["noun"] == table).count();
        // A customer's own parent is another customer.
        let own = usize::from(table == "customer" || table == "lead" || table == "contact");
        assert!(exported + own >= usize::try_from(rows).expect("a count"), "{table}: {rows} rows, {exported} exported");
        assert!(own == 1 || exported == usize::try_from(rows).expect("a count"), "{table}: {rows} rows, {exported} exported");
    }
    assert_eq!(
        pointing,
        concerned().iter().filter(|key| tend::domain::noun(key).is_some_and(|n| pointers(n).next().is_some())).count()
    );
    let of = |id: &str| records.iter().find(|record| record["id"] == id).unwrap_or_else(|| panic!("{id} in the export"));
    assert_eq!(of("C-1")["claims"][0]["claimer"], "ann");
    assert!(of(&lead)["imports"].as_array().is_some_and(|imports| imports.len() == 1), "{}", of(&lead)["imports"]);
    // Of a company the people only if asked for.
    let company = home.sh("tend privacy export C-1").ok().json();
    let met: Vec<&Value> = company["records"].as_array().expect("records").iter().map(|record| &record["noun"]).collect();
    assert!(!met.contains(&&Value::from("contact")) && met.contains(&&Value::from("lead")), "{met:?}");
    home.sh("tend privacy export C-1 --out c.json").ok();
    let file: Value = serde_json::from_slice(&fs::read(home.path().join("c.json")).expect("a file")).expect("JSON");
    assert_eq!(file["records"].as_array().map(Vec::len), company["records"].as_array().map(Vec::len));
    let before = crate::seed::bytes(&home);
    home.run(&["privacy", "export", &lead]).ok();
    assert_eq!(crate::seed::bytes(&home), before, "reads never write");
}

#[test]
fn erasing_is_for_administrators_and_asks() {
    let home = Home::new();
    for line in [
        "user add mia --role manager",
        "user add aud --role auditor",
        "user add bob --role rep",
        "lead add 张三 --phone 13800138000 --owner bob",
    ] {
        home.sh(&format!("tend {line}")).ok();
    }
    for login in ["mia", "aud", "bob"] {
        let denied = home.as_user(login).sh("tend privacy erase L-1 --reason x --yes -o json").fails(1).error();
        assert_eq!(denied["code"], "denied", "{login}");
        assert_eq!(home.as_user(login).sh("tend privacy erase --finish -o json").fails(1).error()["code"], "denied");
    }
    for login in ["mia", "aud"] {
        assert_eq!(home.as_user(login).sh("tend privacy export L-1").ok().json()["about"], "L-1");
    }
    assert_eq!(home.as_user("bob").sh("tend privacy export L-1 -o json").fails(1).error()["code"], "denied");
    let before = rows::dump(&home.db());
    assert_eq!(home.sh("tend privacy erase 张三 --reason x --yes -o json").fails(4).error()["code"], "ambiguous");
    assert_eq!(home.sh("tend privacy erase 13800138000 --reason x --yes -o json").fails(4).error()["code"], "ambiguous");
    let asked = home.sh("tend privacy erase L-1 --reason x -o json").fails(2).error();
    assert_eq!(asked["code"], "needs_yes");
    assert!(asked["message"].as_str().is_some_and(|said| said.contains("1 lead")), "{asked}");
    home.sh("tend privacy erase L-1 --yes").fails(2);
    home.sh("tend privacy erase L-1 --yes --reason ' '").fails(2);
    home.sh("tend privacy erase").fails(2);
    home.sh("tend privacy erase bob --yes --reason x").fails(3);
    home.sh("tend privacy erase L-1 --reason x --dry-run").ok();
    rows::same(&before, &rows::dump(&home.db()), "nothing was erased");
    home.sh("tend privacy erase L-1 --reason x --yes").ok();
    assert_eq!(home.sh("tend privacy erase L-1 --reason x --yes -o json").fails(1).error()["code"], "refused", "only once");
}

#[test]
fn an_erasure_cannot_be_taken_back_and_stops_what_would_bring_it_back() {
    let home = Home::new();
    for line in [
        "lead add 张三 --phone 13800138000 --source expo --request add",
        "lead edit L-1 --city 上海",
        "log L-1 '要报价' --next 'tomorrow 报价'",
        "lead add Other",
        "lead edit L-1 --city 北京",
        "undo",
        "privacy erase L-1 --reason 'asked by letter' --yes",
    ] {
        home.sh(&format!("tend {line}")).ok();
    }
    let erasure = rows::number(&home.db(), "SELECT max(id) FROM operation");
    let before = rows::dump(&home.db());
    let edit = format!("redo '#{}'", erasure - 2);
    for line in ["undo", "undo '#2'", "undo '#3'", "undo '#4'", &edit, "lead restore L-1"] {
        let refused = home.sh(&format!("tend {line} -o json")).fails(1).error();
        assert_eq!(refused["code"], "refused", "{line}: {refused}");
        assert!(refused["message"].as_str().is_some_and(|said| said.contains(&format!("#{erasure}"))), "{line}: {refused}");
    }
    rows::same(&before, &rows::dump(&home.db()), "nothing came back");
    // What is about others can be taken back as ever.
    home.sh("tend undo '#5'").ok();
    // A repeated request says nothing of the person any more, and does nothing.
    let again = home.sh("tend lead add 张三 --phone 13800138000 --source expo --request add -o json").ok();
    assert!(!again.stdout.contains("张三") && !again.stderr.contains("张三"), "{}", again.both());
    assert_eq!(rows::number(&home.db(), "SELECT count(*) FROM lead"), 1);
    for text in ["张三", "13800138000", "zs", "上海", "要报价", "报价"] {
        assert_eq!(home.run(&["find", text, "-o", "json"]).ok().stdout.trim(), "[]", "{text}");
    }
    for line in ["today", "digest --within 9d", "task list --all", "lead list", "history L-1 -o json", "history '#2' -o json"] {
        let said = home.sh(&format!("tend {line}")).ok().both();
        assert!(!["张三", "13800138000", "上海", "报价"].iter().any(|text| said.contains(text)), "{said}");
    }
    // The number is not given again, and the follow-up still counts.
    assert_eq!(home.sh("tend lead add Next -o ids").ok().stdout.trim(), "L-3");
    assert_eq!(home.sh("tend followup show F-1 -o json").ok().json()["note"], "erased");
    home.sh("tend audit verify").ok();
    rows::sound(&home.db());
}

#[test]
fn others_are_left_alone() {
    let home = Home::new();
    for line in [
        "lead add 张三 --company 永达 --phone 13800138000",
        "lead add 李四 --company 永达 --phone 13900139000",
        "lead add 王五 --phone 13700137000",
        "lead convert L-1",
        "lead convert L-2 --customer C-1",
        "lead convert L-3",
        "log P-1 'with the first'",
        "log P-2 'with the second'",
        "log C-1 'with the company'",
        "task add 'at first on the first' --contact P-1",
        "task edit T-1 --contact P-2",
        "task add 'at first on the lead' --lead L-1",
        "task edit T-2 --lead '' --customer C-1",
        "privacy erase P-1 --reason x --yes",
    ] {
        home.sh(&format!("tend {line}")).ok();
    }
    let name = |line: &str, key: &str| home.sh(&format!("tend {line} -o json")).ok().json()[key].clone();
    for (line, key, value) in [
        ("lead show L-1", "name", "erased"),
        ("contact show P-1", "name", "erased"),
        ("followup show F-1", "note", "erased"),
        ("customer show C-1", "name", "永达"),
        ("lead show L-2", "name", "李四"),
        ("contact show P-2", "name", "李四"),
        ("followup show F-2", "note", "with the second"),
        ("followup show F-3", "note", "with the company"),
        // It is the other's by now; only what it was is gone.
        ("task show T-1", "title", "at first on the first"),
        ("task show T-2", "title", "erased"),
    ] {
        assert_eq!(name(line, key), value, "{line}");
    }
    // Somebody who is no company is lead, contact and customer at once.
    let data = home.sh("tend privacy erase L-3 --reason x --yes -o json").ok().json();
    assert_eq!(data["erased"], serde_json::json!(["L-3", "C-2", "P-3"]), "{data}");
    home.sh("tend task edit T-1 --title mended").ok();
    home.sh("tend task rm T-1").ok();
    home.sh("tend task restore T-1").ok();
    home.sh("tend audit verify").ok();
}

#[test]
fn whoever_was_held_for_a_person_and_is_another_stays() {
    let home = Home::new();
    home.sh("tend lead add 张三 --phone 13800138000").ok();
    home.file("l.csv", "姓名,手机\n张三,13800138000\n张三丰,13800138000\n");
    assert_eq!(home.sh("tend import leads l.csv --key phone --on-dup review --yes -o json").ok().json()["held"], 2);
    home.stdin("different\tL-2\n").sh("tend dedupe review -").ok();
    home.sh("tend lead rm L-2").ok();
    let erased = home.sh("tend privacy erase L-1 --reason letter --yes -o json").ok().json();
    assert_eq!(erased["erased"], serde_json::json!(["L-1", "L-3"]), "{erased}");
    home.sh("tend lead restore L-2").ok();
    assert_eq!(home.sh("tend dedupe review -o csv").ok().stdout.lines().count(), 1, "nothing is left to be asked");
}
