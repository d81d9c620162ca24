//! Imports of published files without flags, and of the sample files: every row is accounted for.

mod flags;
mod forms;
mod kinds;
mod odd;
mod own;
mod workbook;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::{Home, shared};
use crate::rows;

/// The parts whose sum is what was read.
const PARTS: [&str; 7] = ["added", "updated", "unchanged", "linked", "skipped", "held", "rejected"];

/// Files, what they are imported as, and the rows of data in them that are not blank, counted by Python's csv.
const NAMED: [(&str, &str, u64); 11] = [
    ("customers", "maven_crm/accounts.csv", 85),
    ("customers", "zh_dedupe_dev/records.csv", 1890),
    ("customers", "zh_dedupe_dev/records_gb18030.csv", 1890),
    ("contacts", "brian_dunning_us500/us-500.csv", 500),
    ("contacts", "contact_headers/google_legacy_utf16le.csv", 3),
    ("contacts", "contact_headers/google_legacy_utf8.csv", 3),
    ("contacts", "contact_headers/google_new_utf8.csv", 3),
    ("contacts", "contact_headers/outlook_en.csv", 3),
    ("contacts", "contact_headers/outlook_en_cp1252.csv", 2),
    ("contacts", "contact_headers/outlook_zh_gb18030.csv", 3),
    ("contacts", "contact_headers/qq_sync_gb18030.csv", 3),
];

/// Leads below `crm_exports/groweasy/csvs`.
const LEADS: [(&str, u64); 37] = [
    ("01-facebook-leads-standard.csv", 5),
    ("02-facebook-leads-messy-headers.csv", 3),
    ("03-google-ads-leads.csv", 3),
    ("04-google-ads-export-utf8.csv", 3),
    ("05-excel-export.csv", 3),
    ("06-agency-crm-export.csv", 4),
    ("07-real-estate-crm.csv", 3),
    ("08-broken-headers-typos.csv", 3),
    ("09-duplicate-headers.csv", 2),
    ("10-mixed-date-formats.csv", 3),
    ("11-international-names.csv", 4),
    ("12-unicode-emoji.csv", 3),
    ("13-mixed-languages.csv", 3),
    ("14-blank-rows.csv", 2),
    ("15-duplicate-rows.csv", 5),
    ("16-messy-formatting.csv", 3),
    ("17-formula-injection.csv", 5),
    ("18-international-phones.csv", 6),
    ("19-empty-columns.csv", 3),
    ("20-tiny-two-row.csv", 2),
    ("21-tab-separated.csv", 2),
    ("22-trailing-commas.csv", 2),
    ("23-quoted-fields-multiline.csv", 2),
    ("24-salesforce-style.csv", 3),
    ("25-hubspot-export.csv", 3),
    ("26-large-dataset-200-rows.csv", 200),
    ("real-world/agency-chaos.csv", 4),
    ("real-world/duplicate-mixed-columns.csv", 2),
    ("real-world/european-semicolon.csv", 2),
    ("real-world/excel-messy-export.csv", 3),
    ("real-world/facebook-leads-realistic.csv", 3),
    ("real-world/google-ads-realistic.csv", 3),
    ("real-world/horrible-headers-mixed.csv", 3),
    ("real-world/hubspot-export.csv", 3),
    ("real-world/rtl-arabic-headers.csv", 2),
    ("real-world/salesforce-leads.csv", 3),
    ("real-world/zoho-crm-export.csv", 3),
];

/// The number under a key.
pub(crate) fn number(sum: &Value, key: &str) -> u64 {
    sum[key].as_u64().unwrap_or_else(|| panic!("{key} is no number in {sum}"))
}

/// Holds that the parts make up the whole; gives the sum.
#[track_caller]
pub(crate) fn accounted(sum: Value, what: &str) -> Value {
    let parts: u64 = PARTS.iter().map(|part| number(&sum, part)).sum();
    assert_eq!(number(&sum, "read"), parts, "{what}: {sum}");
    sum
}

/// Imports a file, imports it again, and takes it back; gives the first sum.
fn there_and_back(home: &Home, kind: &str, file: &str, expected: u64) -> Value {
    let before = rows::dump(&home.db());
    let import = |rejects: &str| home.run(&["import", kind, file, "-o", "json", "--rejects", rejects]);
    let first = import("first.csv");
    assert!(matches!(first.code, 0 | 5), "{file}: exit {}\n{}", first.code, first.stderr);
    let sum = accounted(first.json(), file);
    assert_eq!(number(&sum, "read"), expected, "{file}: {sum}");
    let rejected = number(&sum, "rejected");
    assert_eq!(first.code, if rejected > 0 { 5 } else { 0 }, "{file}");
    assert!(number(&sum, "added") > 0, "{file}: {sum}");
    let refused = |name: &str| {
        let text = fs::read_to_string(home.path().join(name)).unwrap_or_default();
        let (_, rows) = text.split_once('\n').unwrap_or_default();
        rows.to_owned()
    };
    if rejected > 0 {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(home.path().join("first.csv")).expect("rejects");
        let why = reader.headers().expect("headers").iter().position(|name| name == "_error").expect("a column of reasons");
        let reasons: Vec<bool> = reader.records().map(|row| !row.expect("a row")[why].is_empty()).collect();
        assert_eq!((reasons.len() as u64, reasons.iter().all(|given| *given)), (rejected, true), "{file}: reasons");
    }
    let table = if kind == "leads" { "lead" } else { kind.trim_end_matches('s') };
    let stored = rows::number(&home.db(), &format!("SELECT count(*) FROM {table}"));
    let once = rows::dump(&home.db());
    let again = import("again.csv");
    assert_eq!(again.code, first.code, "{file}: again");
    let twice = accounted(again.json(), file);
    assert_eq!((number(&twice, "added"), number(&twice, "updated")), (0, 0), "{file}: again: {twice}");
    assert_eq!((number(&twice, "read"), number(&twice, "rejected")), (expected, rejected), "{file}: again: {twice}");
    assert_eq!(refused("first.csv"), refused("again.csv"), "{file}: the same rows are refused");
    assert_eq!(rows::number(&home.db(), &format!("SELECT count(*) FROM {table}")), stored, "{file}: again");
    rows::same(&once, &rows::dump(&home.db()), file);
    assert_eq!(home.sh("tend undo -o json").ok().json()["undoes"], sum["op"], "{file}");
    rows::same(&before, &rows::dump(&home.db()), &format!("{file}: undone"));
    sum
}

#[test]
fn customers_and_contacts_as_published_are_read_to_the_last_row() {
    let Some(shared) = shared() else { return };
    let home = Home::new();
    home.sh("tend source add other").ok();
    for (kind, file, expected) in NAMED {
        let path = shared.join("data").join(file);
        there_and_back(&home, kind, path.to_str().expect("a path"), expected);
    }
}

#[test]
fn leads_as_published_are_read_to_the_last_row() {
    let Some(shared) = shared() else { return };
    let home = Home::new();
    home.sh("tend source add other").ok();
    let folder = shared.join("data/crm_exports/groweasy/csvs");
    let mut present = csv_files(&folder, &folder);
    for (file, expected) in LEADS {
        assert!(present.remove(file), "{file} is missing");
        there_and_back(&home, "leads", folder.join(file).to_str().expect("a path"), expected);
    }
    assert_eq!(present, BTreeSet::new(), "every file is in the table");
}

fn csv_files(folder: &Path, root: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(csv_files(&path, root));
        } else if path.extension().is_some_and(|end| end == "csv") {
            found.insert(path.strip_prefix(root).expect("below").to_str().expect("a path").to_owned());
        }
    }
    found
}

/// The records of a kind without what differs between any two files.
fn records(home: &Home, kind: &str) -> Vec<Value> {
    let mut all = home.run(&[kind, "list", "--limit", "0", "--sort", "id", "-o", "json"]).ok().json();
    let all = all.as_array_mut().expect("records");
    for record in all.iter_mut() {
        let record = record.as_object_mut().expect("a record");
        for key in ["uid", "created_at", "captured_at", "stage_at", "acquired_at", "op"] {
            record.remove(key);
        }
    }
    std::mem::take(all)
}

#[test]
fn two_encodings_of_one_file_give_the_same_records() {
    let Some(shared) = shared() else { return };
    let of = |kind: &str, plural: &str, file: &str| {
        let home = Home::new();
        home.run(&["import", plural, shared.join("data").join(file).to_str().expect("a path")]).ok();
        records(&home, kind)
    };
    let (utf, gb) = ("zh_dedupe_dev/records.csv", "zh_dedupe_dev/records_gb18030.csv");
    let (first, second) = (of("customer", "customers", utf), of("customer", "customers", gb));
    assert_eq!(first.len(), 1890);
    assert!(first == second, "{:?}", first.iter().zip(&second).find(|(a, b)| a != b));
    assert_eq!(
        (&first[0]["name"], &first[0]["phones"][0]),
        (&"恒银金融科技股份有限公司".into(), &"18918062140".into()),
        "{}",
        first[0]
    );
    let google = |file: &str| of("contact", "contacts", file);
    assert_eq!(google("contact_headers/google_legacy_utf8.csv"), google("contact_headers/google_legacy_utf16le.csv"));
}

#[test]
fn contacts_of_every_export_are_the_same_people() {
    let Some(shared) = shared() else { return };
    let text = fs::read_to_string(shared.join("data/contact_headers/reference.json")).expect("the truth");
    let truth: Value = serde_json::from_str(&text).expect("JSON");
    for (_, file, count) in &NAMED[4..] {
        let home = Home::new();
        home.run(&["import", "contacts", shared.join("data").join(file).to_str().expect("a path")]).ok();
        let people = records(&home, "contact");
        assert_eq!(people.len() as u64, *count, "{file}");
        for person in truth["truth"].as_array().expect("people") {
            let mail = person["e1"].as_str().unwrap_or_default();
            let has = |found: &&Value| found["emails"].as_array().is_some_and(|mails| mails.iter().any(|one| one == mail));
            let Some(found) = people.iter().find(has) else {
                assert!(file.contains("cp1252"), "{file}: nobody has {mail}");
                continue;
            };
            let (given, family) = (person["g"].as_str().unwrap_or_default(), person["f"].as_str().unwrap_or_default());
            let name = found["name"].as_str().unwrap_or_default();
            assert!(name.contains(given) && name.contains(family), "{file}: {name} is not {given} {family}");
            if !file.contains("qq") {
                let organisation = person["org"].as_str().unwrap_or_default();
                let company = found["company"].as_str().unwrap_or_default();
                assert_eq!(company, organisation, "{file}");
            }
        }
    }
}

#[test]
fn the_sample_files_give_exactly_what_their_description_says() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let home = Home::new();
    for name in ["leads.csv", "customers_gb18030.csv", "contacts_outlook.csv", "followups.tsv"] {
        home.file(name, fs::read(examples.join(name)).expect("a sample"));
    }
    home.sh("tend user add bob --role rep").ok();
    home.sh("tend user add carol --role rep").ok();
    // read, added, unchanged, rejected, ignored, unverified
    let expected = [
        ("leads", "leads.csv", [62, 59, 1, 2, 7, 5], "utf-8", ","),
        ("customers", "customers_gb18030.csv", [25, 25, 0, 0, 1, 0], "gb18030", ";"),
        ("contacts", "contacts_outlook.csv", [15, 15, 0, 0, 1, 5], "windows-1252", ","),
        ("followups", "followups.tsv", [20, 20, 0, 0, 1, 0], "utf-8", "\t"),
    ];
    for (kind, file, counts, encoding, delimiter) in expected {
        let ran = home.run(&["import", kind, file, "-o", "json"]);
        let sum = accounted(ran.json(), file);
        let found = ["read", "added", "unchanged", "rejected", "ignored", "unverified"].map(|key| number(&sum, key));
        assert_eq!(found, counts, "{file}: {sum}");
        assert_eq!((&sum["encoding"], &sum["delimiter"]), (&encoding.into(), &delimiter.into()), "{file}");
        assert_eq!(ran.code, if counts[3] > 0 { 5 } else { 0 }, "{file}");
    }
    let rejects = fs::read_to_string(home.path().join("leads.rejects.csv")).expect("rejects");
    assert!(rejects.contains("ZH-009") && rejects.contains("ZH-020") && rejects.lines().count() == 3, "{rejects}");
    let count = |sql: &str| rows::number(&home.db(), sql);
    assert_eq!(count("SELECT count(*) FROM followup f JOIN user u ON u.id = f.author WHERE u.login IN ('bob', 'carol')"), 20);
    assert_eq!(count("SELECT count(*) FROM followup WHERE customer IS NULL"), 0);
    assert!(count("SELECT count(*) FROM contact WHERE name LIKE '%Köln%' OR company LIKE '%Kältetechnik%'") > 0);
    rows::sound(&home.db());
}
