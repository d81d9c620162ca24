//! Every kind of record comes in, is known when it comes again, and is found again.

use tend::cli::tree;

use crate::harness::Home;
use crate::seed::seed;

#[test]
fn every_kind_comes_in_and_is_known_again() {
    let home = seed();
    let other = Home::new();
    // Of another chance than the seed, whose second user would else have the same uid.
    other.sh("TEND_SEED=7777 tend user add ann2").ok();
    for noun in tree::nouns() {
        let rows = home.run(&["export", noun.plural, "-o", "csv"]).ok();
        other.file("rows.csv", &rows.raw);
        let import = || {
            other.run(&["import", noun.plural, "rows.csv", "--yes", "--max-errors", "100%", "--rejects", "r.csv", "-o", "json"])
        };
        let first = import();
        assert!(matches!(first.code, 0 | 5), "{}: {}", noun.plural, first.both());
        let again = import();
        assert!(matches!(again.code, 0 | 5), "{} again: {}", noun.plural, again.both());
        let (first, again) = (first.json(), again.json());
        let count = |sum: &serde_json::Value, part: &str| sum[part].as_u64().expect("a number");
        assert!(count(&first, "added") > 0 || matches!(noun.key, "pool" | "stage" | "followup"), "{}: {first}", noun.plural);
        assert_eq!(count(&again, "added"), 0, "{} again: {again}", noun.plural);
        assert_eq!(count(&again, "unchanged"), count(&first, "added") + count(&first, "unchanged"), "{}", noun.plural);
    }
}

#[test]
fn every_kind_is_offered_after_it_was_written() {
    let home = seed();
    let records = [
        ("lead", "L-1"),
        ("customer", "C-1"),
        ("contact", "P-1"),
        ("followup", "F-1"),
        ("task", "T-1"),
        ("need", "N-1"),
        ("leave", "LV-1"),
        ("deal", "D-1"),
        ("order", "O-1"),
        ("contract", "CT-1"),
    ];
    for noun in tree::nouns().filter(|noun| noun.letter.is_some()) {
        let (_, id) = records.iter().find(|(key, _)| *key == noun.key).unwrap_or_else(|| panic!("no {}", noun.key));
        home.run(&[noun.key, "edit", id, "--note", "x"]).ok();
        let offered = home.run(&["__complete", "fish", &format!("tend {} show ", noun.key)]).ok();
        assert!(offered.stdout.contains(id), "tend {} show offers:\n{}", noun.key, offered.stdout);
        let offered = home.run(&["__complete", "fish", "tend history "]).ok();
        assert!(offered.stdout.contains(id), "tend history offers, after an edit of {id}:\n{}", offered.stdout);
    }
}
