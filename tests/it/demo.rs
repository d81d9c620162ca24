//! The large file: as many records of each kind as asked for, the same from the same seed, and sound.

use crate::harness::Home;
use crate::rows;

#[test]
fn a_file_of_any_size_is_made_from_a_seed() {
    let home = Home::new();
    home.run(&["demo", "--size", "100", "--db", "one.db"]).ok();
    let one = home.path().join("one.db");
    for (table, count) in
        [("customer", 100), ("lead", 100), ("deal", 25), ("followup", 500), ("\"order\"", 100), ("task", 20), ("user", 51)]
    {
        assert_eq!(rows::number(&one, &format!("SELECT count(*) FROM {table}")), count, "{table}");
    }
    assert!(rows::number(&one, "SELECT count(*) FROM passage WHERE lead IS NOT NULL") > 250, "leads have come a way");
    assert_eq!(rows::number(&one, "SELECT count(*) FROM lead WHERE stage = 'lost' AND lost_reason = 'other'"), 0);
    home.run(&["--db", "one.db", "doctor"]).ok();
    home.run(&["demo", "--size", "100", "--db", "other.db"]).ok();
    let names = |db: &str| home.run(&["--db", db, "lead", "list", "--limit", "0", "--fields", "name,company,stage"]).ok().stdout;
    assert_eq!(names("one.db"), names("other.db"));
    home.run(&["demo", "--size", "100", "--db", "one.db"]).fails(4);
    home.run(&["demo", "--size", "100"]).fails(2);
    home.run(&["demo", "--size", "1", "--db", "new.db"]).fails(2);
}
