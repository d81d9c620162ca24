//! What is done once for every row of a large import, or of one taken back, goes by an index.

use rusqlite::Connection;
use tend::domain::{Kind, NOUNS};

use crate::harness::Home;

fn plan(file: &Connection, sql: &str) -> String {
    let mut statement = file.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect(sql);
    let rows = statement.query_map([], |row| row.get::<_, String>(3)).expect(sql);
    rows.map(|row| row.expect("a step")).collect::<Vec<_>>().join("; ")
}

fn file() -> (Home, Connection) {
    let home = Home::new();
    home.sh("tend lead add x").ok();
    let file = Connection::open(home.db()).expect("open");
    (home, file)
}

#[test]
fn a_code_is_looked_up_by_an_index_whatever_its_case() {
    let (_home, file) = file();
    for noun in NOUNS {
        let Some(code) = noun.code else { continue };
        let plan = plan(&file, &format!("SELECT id FROM \"{}\" WHERE {code} = 'x' COLLATE NOCASE", noun.key));
        assert!(plan.contains("SEARCH"), "{}: {plan}", noun.key);
    }
}

/// References to a few people, teams, business lines, calendars, competitors and pools, and to sources, whose index would
/// be paid for by every lead that comes in.
const FEW: [&str; 8] = ["user", "team", "line", "calendar", "competitor", "pool", "source", "stage"];

#[test]
fn who_refers_to_a_row_is_found_by_an_index() {
    let (_home, file) = file();
    for noun in NOUNS {
        for field in noun.fields {
            let Kind::Ref(target) = field.kind else { continue };
            if FEW.contains(&target) {
                continue;
            }
            let plan = plan(&file, &format!("SELECT op FROM \"{}\" WHERE {} = 7", noun.key, field.key));
            assert!(plan.contains("SEARCH"), "{}.{}: {plan}", noun.key, field.key);
        }
    }
}

#[test]
fn a_code_that_is_spelled_so_is_meant_before_others() {
    let (home, file) = file();
    for (id, code) in [(101, "VIP"), (102, "vip")] {
        let sql = "INSERT INTO tag (id, uid, code, created_at, created_by, op) VALUES (?1, ?1, ?2, 0, 1, 1)";
        file.execute(sql, (id, code)).expect("a tag of an older file");
    }
    drop(file);
    for code in ["VIP", "vip"] {
        assert_eq!(home.run(&["tag", "show", code, "-o", "json"]).ok().json()["code"], code);
    }
    assert_eq!(home.run(&["tag", "show", "Vip", "-o", "json"]).ok().json()["code"], "VIP");
}
