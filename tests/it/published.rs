//! Every file of the published sets, whatever it is: read, row by row accounted for, or refused with a reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::harness::{Home, shared};
use crate::rows;

/// What became of the files of a set.
#[derive(Default)]
struct Tally {
    files: u64,
    rows: u64,
    accepted: u64,
    rejected: u64,
    refused: u64,
    mismatches: Vec<String>,
}

/// Sets of many or large files, left to the long form.
const LARGE: [&str; 5] = ["csv_torture", "zh_divisions", "zh_names", "zh_companies", "cdnow"];

/// The records that a file is of, by its ending; none where it is no list.
fn noun(path: &Path) -> Option<&'static str> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "vcf" => Some("contacts"),
        "ics" => Some("tasks"),
        "csv" | "tsv" | "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" => Some("leads"),
        _ => None,
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            files(&entry, found);
        } else if noun(&entry).is_some() {
            found.push(entry);
        }
    }
}

/// How many rows the list of the sets says a file has, by its path.
fn listed(data: &Path) -> BTreeMap<String, u64> {
    let mut reader = csv::Reader::from_path(data.join("manifest.csv")).expect("the list");
    let records = reader.records().map(|record| record.expect("a row"));
    records.filter_map(|record| Some((record[0].to_owned(), record[3].parse().ok()?))).collect()
}

fn look(home: &Home, path: &Path, listed: Option<u64>, tally: &mut Tally) {
    let name = path.display().to_string();
    let noun = noun(path).expect("a list");
    let ran = home.run(&["import", noun, &name, "--dry-run", "--max-errors", "100%", "-o", "json"]).any();
    tally.files += 1;
    match ran.code {
        0 | 5 => {
            let sum = ran.json();
            let count = |key: &str| sum[key].as_u64().expect("a number");
            let kept: u64 = ["added", "updated", "unchanged", "linked", "skipped", "held"].into_iter().map(count).sum();
            tally.rows += count("read");
            tally.accepted += kept;
            tally.rejected += count("rejected");
            if kept + count("rejected") != count("read") {
                tally.mismatches.push(format!("{name}: {sum}"));
            }
            let read = count("read");
            if let Some(rows) = listed.filter(|rows| read != *rows && read + count("ignored") != *rows) {
                tally.mismatches.push(format!("{name}: {read} rows of {rows}"));
            }
        }
        1 | 2 => {
            tally.refused += 1;
            let error: Value = ran.error();
            if error["message"].as_str().is_none_or(|message| message.len() < 10) || error["code"] == "internal" {
                tally.mismatches.push(format!("{name}: {error}"));
            }
        }
        code => tally.mismatches.push(format!("{name}: exit code {code}: {}", ran.stderr)),
    }
}

#[test]
fn every_published_file_is_read_or_refused_with_a_reason() {
    let Some(data) = shared().map(|shared| shared.join("data")) else { return };
    let listed = listed(&data);
    let home = Home::new();
    home.sh("tend lead add 甲").ok();
    let mut sets: Vec<PathBuf> = fs::read_dir(&data).expect("sets").map(|set| set.expect("a set").path()).collect();
    sets.sort();
    let mut wrong = Vec::new();
    println!(
        "{:<24} {:>6} {:>8} {:>8} {:>8} {:>8} {:>10}",
        "set", "files", "rows", "accepted", "rejected", "refused", "mismatches"
    );
    for set in sets.iter().filter(|set| set.is_dir()) {
        let name = set.file_name().expect("a name").to_string_lossy().into_owned();
        if !rows::long() && LARGE.contains(&name.as_str()) {
            continue;
        }
        let (mut found, mut tally) = (Vec::new(), Tally::default());
        files(set, &mut found);
        found.sort();
        for path in found {
            let within = path.strip_prefix(&data).expect("within").display().to_string();
            look(&home, &path, listed.get(&within).copied(), &mut tally);
        }
        let Tally { files, rows, accepted, rejected, refused, mismatches } = tally;
        if files > 0 {
            println!("{name:<24} {files:>6} {rows:>8} {accepted:>8} {rejected:>8} {refused:>8} {:>10}", mismatches.len());
        }
        wrong.extend(mismatches);
    }
    assert!(wrong.is_empty(), "{} mismatches:\n{}", wrong.len(), wrong.join("\n"));
}
