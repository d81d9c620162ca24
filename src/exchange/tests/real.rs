//! Real exports, read without a flag. The number of rows of each is what Python's csv module reads.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::super::*;

/// File, encoding, rows of data, and which of name, company, phones, e-mails it has (`ncpe`).
#[rustfmt::skip]
const FILES: &[(&str, &str, usize, &str)] = &[
    ("crm_exports/atomic_crm/src/components/atomic-crm/contacts/contacts_export.csv", "utf-8", 2, "ncpe"),
    ("crm_exports/atomic_crm/test-data/contacts.csv", "utf-8", 500, "ncpe"),
    ("crm_exports/groweasy/csvs/01-facebook-leads-standard.csv", "utf-8", 5, "npe"),
    ("crm_exports/groweasy/csvs/02-facebook-leads-messy-headers.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/03-google-ads-leads.csv", "utf-8", 3, "pe"),
    ("crm_exports/groweasy/csvs/04-google-ads-export-utf8.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/05-excel-export.csv", "utf-8", 3, "ncpe"),
    ("crm_exports/groweasy/csvs/06-agency-crm-export.csv", "utf-8", 4, "npe"),
    ("crm_exports/groweasy/csvs/07-real-estate-crm.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/08-broken-headers-typos.csv", "utf-8", 3, "ncpe"),
    ("crm_exports/groweasy/csvs/09-duplicate-headers.csv", "utf-8", 2, "npe"),
    ("crm_exports/groweasy/csvs/10-mixed-date-formats.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/11-international-names.csv", "utf-8", 4, "npe"),
    ("crm_exports/groweasy/csvs/12-unicode-emoji.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/13-mixed-languages.csv", "utf-8", 3, "ncpe"),
    ("crm_exports/groweasy/csvs/14-blank-rows.csv", "utf-8", 2, "ncpe"),
    ("crm_exports/groweasy/csvs/15-duplicate-rows.csv", "utf-8", 5, "npe"),
    ("crm_exports/groweasy/csvs/16-messy-formatting.csv", "utf-8", 3, "ncpe"),
    ("crm_exports/groweasy/csvs/17-formula-injection.csv", "utf-8", 5, "npe"),
    ("crm_exports/groweasy/csvs/18-international-phones.csv", "utf-8", 6, "npe"),
    ("crm_exports/groweasy/csvs/19-empty-columns.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/20-tiny-two-row.csv", "utf-8", 2, "ne"),
    ("crm_exports/groweasy/csvs/21-tab-separated.csv", "utf-8", 2, "ncpe"),
    ("crm_exports/groweasy/csvs/22-trailing-commas.csv", "utf-8", 2, "ncpe"),
    ("crm_exports/groweasy/csvs/23-quoted-fields-multiline.csv", "utf-8", 2, "npe"),
    ("crm_exports/groweasy/csvs/24-salesforce-style.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/25-hubspot-export.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/26-large-dataset-200-rows.csv", "utf-8", 200, "ncpe"),
    ("crm_exports/groweasy/csvs/real-world/agency-chaos.csv", "utf-8", 4, "npe"),
    ("crm_exports/groweasy/csvs/real-world/duplicate-mixed-columns.csv", "utf-8", 2, "npe"),
    ("crm_exports/groweasy/csvs/real-world/european-semicolon.csv", "utf-8", 2, "ncpe"),
    ("crm_exports/groweasy/csvs/real-world/excel-messy-export.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/real-world/facebook-leads-realistic.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/real-world/google-ads-realistic.csv", "utf-8", 3, "pe"),
    ("crm_exports/groweasy/csvs/real-world/horrible-headers-mixed.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/real-world/hubspot-export.csv", "utf-8", 3, "npe"),
    ("crm_exports/groweasy/csvs/real-world/rtl-arabic-headers.csv", "utf-8", 2, "ncpe"),
    ("crm_exports/groweasy/csvs/real-world/salesforce-leads.csv", "utf-8", 3, "ncpe"),
    ("crm_exports/groweasy/csvs/real-world/zoho-crm-export.csv", "utf-8", 3, "npe"),
    ("contact_headers/google_legacy_utf16le.csv", "utf-16le", 3, "ncpe"),
    ("contact_headers/google_legacy_utf8.csv", "utf-8", 3, "ncpe"),
    ("contact_headers/google_new_utf8.csv", "utf-8", 3, "ncpe"),
    ("contact_headers/outlook_en.csv", "utf-8", 3, "ncpe"),
    ("contact_headers/outlook_en_cp1252.csv", "windows-1252", 2, "ncpe"),
    ("contact_headers/outlook_zh_gb18030.csv", "gb18030", 3, "ncpe"),
    ("contact_headers/qq_sync_gb18030.csv", "gb18030", 3, "ncpe"),
    ("brian_dunning_us500/us-500.csv", "utf-8", 500, "ncpe"),
    ("maven_crm/accounts.csv", "utf-8", 85, "c"),
    ("maven_crm/data_dictionary.csv", "utf-8", 21, ""),
    ("maven_crm/products.csv", "utf-8", 7, ""),
    ("maven_crm/sales_pipeline.csv", "utf-8", 8_800, "c"),
    ("maven_crm/sales_pipeline.iso-lf-variant.csv", "utf-8", 8_800, "c"),
    ("maven_crm/sales_pipeline.us-dates-variant.csv", "utf-8", 8_800, "c"),
    ("maven_crm/sales_teams.csv", "utf-8", 35, ""),
    ("zh_dedupe_dev/records.csv", "utf-8", 1_890, "ncpe"),
    ("zh_dedupe_dev/records_gb18030.csv", "gb18030", 1_890, "ncpe"),
];

/// Fields a lead or a customer has.
const FIELDS: &[&str] = &[
    "name",
    "company",
    "phones",
    "emails",
    "source",
    "owner",
    "stage",
    "note",
    "address",
    "region",
    "city",
    "industry",
    "size",
    "website",
    "title",
    "department",
    "wechat",
    "birthday",
    "tier",
    "kind",
    "ext_id",
    "created_at",
    "tags",
    "campaign",
    "need",
    "budget",
    "captured_at",
    "score",
    "aliases",
];

/// The folder of real data, which lies outside the project; without it nothing is tested here.
fn shared() -> Option<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "where the data lies is told by the environment")]
    let given = std::env::var_os("TEND_SHARED").map(PathBuf::from);
    let root = given.unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared"))).join("data");
    if root.is_dir() {
        return Some(root);
    }
    println!("skipped: no real data at {}", root.display());
    None
}

fn read(path: &Path) -> Result<(Shape, usize), ReadError> {
    let file = File::open(path).map_err(ReadError::Io)?;
    let (shape, mut rows) = open(file, &Asked::default(), &is_header_name)?;
    let (mut row, mut count) = (Row::default(), 0);
    while rows.read_into(&mut row)? {
        assert!(row.cells.len() >= shape.columns.len());
        count += 1;
    }
    Ok((shape, count))
}

#[test]
fn real_exports_open_without_flags() {
    let Some(root) = shared() else {
        return;
    };
    let fields = HEADERS.iter().filter(|(key, _)| FIELDS.contains(key));
    let targets: Vec<Target> = fields.map(|(key, names)| Target { key, names: names.to_vec() }).collect();
    for &(file, encoding, wanted, has) in FILES {
        let (shape, count) = read(&root.join(file)).unwrap_or_else(|error| panic!("{file}: {error:?}"));
        assert_eq!((shape.encoding, count), (encoding, wanted), "{file}");
        let mapping = match_headers(&shape.columns, &targets);
        println!("{file}: {encoding} {:?} {count} rows", shape.delimiter);
        for used in &mapping.uses {
            println!("    {} <- {} {:?}", used.key, shape.columns[used.column], used.part);
        }
        let keys = [("name", 'n'), ("company", 'c'), ("phones", 'p'), ("emails", 'e')];
        let found = keys.iter().filter(|(key, _)| mapping.uses.iter().any(|used| used.key == *key));
        let found: String = found.map(|(_, letter)| letter).collect();
        assert_eq!(found, has, "{file}");
    }
}

/// Bank and wallet exports with titles, filters and dashes above the header: rows above, rows below.
#[test]
fn preambles_of_real_exports_are_passed_over() {
    let Some(root) = shared() else {
        return;
    };
    for (file, preamble, rows) in [
        ("abc_debit/example-abc_debit-records.csv", 0, 5),
        ("alipay/example-alipay-records.csv", 24, 10),
        ("bmo/credit/example-bmo-records.csv", 2, 3),
        ("bmo/debit/example-bmo-records.csv", 3, 4),
        ("cmb/credit/example-cmb-records.csv", 1, 6),
        ("huobi/example-huobi-records.csv", 0, 3),
        ("oklink/example-oklink-token-transfer.csv", 0, 1_855),
        ("wechat/example-wechat-records.csv", 16, 27),
    ] {
        let found = read(&root.join("zh_real_exports").join(file));
        let (shape, count) = found.unwrap_or_else(|error| panic!("{file}: {error:?}"));
        assert_eq!((shape.preamble, count), (preamble, rows), "{file}");
    }
    let headless = read(&root.join("zh_real_exports/td/example-td-records.csv"));
    assert!(matches!(headless, Err(ReadError::NoHeader)));
}

/// Torture, injections, archives and nonsense are read or refused.
#[test]
fn no_file_makes_it_panic() {
    let Some(root) = shared() else {
        return;
    };
    let kinds = ["csv_torture", "csv_injection", "encodings", "naughty_strings", "zh_real_exports", "xlsx"];
    let mut folders: Vec<PathBuf> = kinds.iter().map(|kind| root.join(kind)).collect();
    let mut read_or_refused = [0, 0];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                read_or_refused[usize::from(read(&path).is_err())] += 1;
            }
        }
    }
    println!("read {}, refused {}", read_or_refused[0], read_or_refused[1]);
}
