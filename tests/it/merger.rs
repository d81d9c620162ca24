//! Merging: nothing that referred to the other is left behind, its number leads on, and undo sets every byte back.

use crate::harness::Home;
use crate::rows;
use crate::seed::seed;

/// Every column of the schema that refers to a table.
fn pointing(home: &Home, table: &str) -> Vec<(String, String)> {
    let conn = rows::connect(&home.db());
    let sql = "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
               WHERE m.type = 'table' AND f.\"table\" = ?1 ORDER BY 1, 2";
    let mut statement = conn.prepare(sql).expect(sql);
    let found = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?))).expect(sql);
    let all: Vec<(String, String)> = found.collect::<Result<_, _>>().expect(sql);
    // In whose hands a record was, through which gates it went and whether it was held stays its own history; the rest
    // must move.
    let own =
        |table: &str, column: &str| matches!(table, "tenure" | "passage") || (table == "held" && !column.starts_with("like_"));
    all.into_iter().filter(|(table, column)| !own(table, column)).collect()
}

#[test]
fn every_row_that_refers_to_the_other_moves_and_undo_sets_every_byte_back() {
    for noun in ["customer", "lead", "contact"] {
        let home = seed();
        let table = |id: i64, of: &(String, String)| {
            rows::number(&home.db(), &format!("SELECT count(*) FROM \"{}\" WHERE \"{}\" = {id}", of.0, of.1))
        };
        let columns = pointing(&home, noun);
        assert!(!columns.is_empty());
        // Whatever the seed has on its first record is on the one that goes.
        let letter = match noun {
            "customer" => "C",
            "lead" => "L",
            _ => "P",
        };
        home.sh(&format!("tend {noun} add 另一个 -o ids")).ok();
        let open = format!("SELECT coalesce(max(id), 0) FROM {noun} WHERE removed_at IS NULL");
        let kept = rows::number(&home.db(), &open);
        let free = match noun {
            "lead" => "stage <> 'converted'",
            _ => "1",
        };
        let open = format!("SELECT group_concat(id) FROM {noun} WHERE removed_at IS NULL AND {free} AND id <> {kept}");
        let open: String = rows::connect(&home.db()).query_row(&open, [], |row| row.get(0)).expect("ids");
        let ids = open.split(',').filter_map(|id| id.parse::<i64>().ok());
        let held = |id: &i64| columns.iter().any(|of| table(*id, of) > 0);
        let gone = ids.into_iter().find(held).expect("the seed has something on one of them");
        let before = rows::dump(&home.db());
        let merged = home.sh(&format!("tend {noun} merge {letter}-{kept} {letter}-{gone} -o json")).ok().json();
        for of in &columns {
            assert_eq!(table(gone, of), 0, "{noun}: {}.{} is left behind: {merged}", of.0, of.1);
        }
        assert!(merged["merged"]["moved"].as_object().is_some_and(|moved| !moved.is_empty()), "{merged}");
        let shown = home.sh(&format!("tend {noun} show {letter}-{gone} -o json")).ok().json();
        assert_eq!(shown["id"], format!("{letter}-{kept}"), "the number leads on");
        home.sh("tend doctor --full").ok();
        home.sh("tend undo").ok();
        rows::same(&before, &rows::dump(&home.db()), noun);
        let shown = home.sh(&format!("tend {noun} show {letter}-{gone} -o json")).ok().json();
        assert_eq!(shown["id"], format!("{letter}-{gone}"), "and leads back");
    }
}

#[test]
fn what_one_lacks_it_takes_and_what_both_say_is_kept() {
    let home = Home::new();
    home.sh("tend field add customer.grade --kind text").ok();
    home.sh("tend customer add 上海永达压缩机有限公司 --phone 13800138000 --tag vip --note 甲 --city 上海").ok();
    home.sh("tend customer add 永达 --phone 13911112222 --phone '138 0013 8000' --tag old --note 乙 --city 苏州 --set grade=A")
        .ok();
    home.sh("tend customer add 永达集团 --email a@yongda.example").ok();
    let dry = home.sh("tend customer merge C-1 C-2 C-3 --dry-run -o json").ok().json();
    assert_eq!(dry["merged"]["gone"], serde_json::json!(["C-2", "C-3"]));
    assert_eq!(home.sh("tend customer list -o ids").ok().stdout.lines().count(), 3, "a plan changes nothing");
    let kept = home.sh("tend customer merge C-1 C-2 C-3 --take city -o json").ok().json();
    assert_eq!(kept["phones"], serde_json::json!(["13800138000", "13911112222"]));
    assert_eq!(kept["tags"], serde_json::json!(["vip", "old"]));
    assert_eq!(kept["aliases"], serde_json::json!(["永达", "永达集团"]));
    assert_eq!((&kept["note"], &kept["city"], &kept["grade"]), (&"甲\n乙".into(), &"苏州".into(), &"A".into()), "{kept}");
    assert_eq!(home.sh("tend find 13911112222 -o ids").ok().stdout, "C-1\n");
    assert_eq!(home.sh("tend find 永达集团 -o ids").ok().stdout, "C-1\n");
    // A chain of numbers leads to its end.
    home.sh("tend customer add 永达二").ok();
    home.sh("tend customer merge C-4 C-1").ok();
    assert_eq!(home.sh("tend customer show C-3 -o json").ok().json()["id"], "C-4");
    home.sh("tend log C-2 打过电话").ok();
    assert_eq!(home.sh("tend followup list --where 'customer = C-4' -o ids").ok().stdout.lines().count(), 1);
}

#[test]
fn what_cannot_be_merged_is_refused_and_nothing_changes() {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    home.sh("tend lead add 张三 --company 永达").ok();
    home.sh("tend lead add 李四").ok();
    home.sh("tend lead convert L-1").ok();
    home.sh("tend customer add 乙").ok();
    let before = rows::dump(&home.db());
    let refused = home.sh("tend customer merge C-1 C-1").fails(2);
    assert!(refused.stderr.contains("tend dedupe scan customers"), "{}", refused.stderr);
    home.sh("tend customer merge C-1 C-9").fails(3);
    home.sh("tend customer merge C-1").fails(2);
    home.sh("tend customer merge C-1 乙 --no-input").any();
    assert_ne!(home.sh("tend lead merge L-2 L-1").any().code, 0, "what it became would be lost");
    assert_ne!(home.sh("tend customer merge C-1 C-2 --take stage").any().code, 0);
    assert_ne!(home.as_user("bob").sh("tend customer merge C-1 C-2").any().code, 0, "another's customers");
    rows::same(&before, &rows::dump(&home.db()), "refused");
}

#[test]
fn what_was_merged_is_erased_with_the_person() {
    let home = Home::new();
    home.sh("tend lead add 张三丰 --phone 13800138000").ok();
    home.sh("tend lead add 张君宝 --phone 13911112222").ok();
    home.sh("tend lead merge L-1 L-2").ok();
    home.sh("tend privacy erase L-1 --reason 'asked for' --yes").ok();
    let left = rows::dump(&home.db());
    let all = format!("{left:?}");
    for word in ["张三丰", "张君宝", "13911112222"] {
        assert!(!all.contains(word), "{word} is left");
    }
}
