//! The published sales data of `maven_crm`, brought in by `examples/maven.sh` as they are, to the unit.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::harness::{Home, shared};

/// The home with everything imported, and what the script said.
fn imported(folder: &Path, pipeline: &str) -> (Home, String) {
    let home = Home::new();
    home.sh("tend whoami").ok();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/maven.sh");
    let mut command = Command::new("sh");
    let plain = home.lang("en").command(&[]);
    command.args([script.as_path(), folder, Path::new(pipeline)]).env_clear().current_dir(home.path());
    command.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    // Four commands at one moment, told apart by their places in the history.
    command.env("TEND", env!("CARGO_BIN_EXE_tend")).env("TEND_DB", home.db()).env_remove("TEND_SEED");
    let ran = command.output().expect("run the script");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "{said}");
    (home, said)
}

/// What is counted of some deals.
#[derive(Debug, Default, Clone, PartialEq)]
struct Count {
    deals: i64,
    won: i64,
    lost: i64,
    engaging: i64,
    prospecting: i64,
    /// In minor units.
    won_value: i64,
}

impl Count {
    fn add(&mut self, deal: &Value) {
        self.deals += 1;
        match deal["stage"].as_str().expect("a stage") {
            "won" => {
                self.won += 1;
                assert_eq!(deal["amount"]["currency"], "USD");
                self.won_value += deal["amount"]["minor"].as_i64().expect("an amount");
            }
            "lost" => self.lost += 1,
            "needs" => self.engaging += 1,
            "qualified" => self.prospecting += 1,
            other => panic!("a deal in {other}"),
        }
    }

    fn sum(deals: &[Value]) -> Self {
        let mut count = Self::default();
        deals.iter().for_each(|deal| count.add(deal));
        count
    }

    fn of(row: &Value) -> Self {
        let number = |key: &str| row[key].as_f64().unwrap_or_else(|| panic!("{key} of {row}"));
        #[allow(clippy::cast_possible_truncation, reason = "whole numbers far below 2^53")]
        let whole = |key: &str| number(key).round() as i64;
        Self {
            deals: whole("opportunities"),
            won: whole("won"),
            lost: whole("lost"),
            engaging: whole("engaging"),
            prospecting: whole("prospecting"),
            won_value: whole("won_value") * 100,
        }
    }
}

fn groups(deals: &[Value], key: impl Fn(&Value) -> String) -> BTreeMap<String, Count> {
    let mut groups: BTreeMap<String, Count> = BTreeMap::new();
    deals.iter().for_each(|deal| groups.entry(key(deal)).or_default().add(deal));
    groups
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// What the reference says of each group.
fn wanted(reference: &Value, rows: &str, key: &str) -> BTreeMap<String, Count> {
    let rows = reference[rows].as_array().expect("rows").iter();
    rows.map(|row| (text(&row[key]), Count::of(row))).collect()
}

fn lookup(rows: &Value, key: &str, value: &str) -> BTreeMap<String, String> {
    rows.as_array().expect("rows").iter().map(|row| (text(&row[key]), text(&row[value]))).collect()
}

fn holds(folder: &Path, pipeline: &str) {
    let reference: Value =
        serde_json::from_slice(&fs::read(folder.join("reference.json")).expect("the reference")).expect("JSON");
    let (home, said) = imported(folder, pipeline);
    assert!(said.contains("8800 rows read: 8800 added"), "{said}");
    assert!(said.contains("product 'GTXPro' taken for 'GTX Pro' in 1480 rows"), "{said}");
    let all = home.sh("tend deal list -o json").ok().json();
    let deals = all.as_array().expect("deals");

    let whole = Count::sum(deals);
    let wanted_whole =
        Count { deals: 8_800, won: 4_238, lost: 2_473, engaging: 1_589, prospecting: 500, won_value: 1_000_553_400 };
    assert_eq!(whole, wanted_whole);
    let without = |deal: &&Value| deal["customer"].is_null();
    assert_eq!(deals.iter().filter(without).count(), 1_425, "deals without an account are kept");
    assert_eq!(deals.iter().filter(|deal| deal["product"].is_null()).count(), 0);
    assert_eq!(deals.iter().filter(|deal| deal["ext_id"].is_null() || deal["name"].is_null()).count(), 0);
    for (stage, count) in [("won", 4_238), ("lost", 2_473), ("needs", 1_589), ("qualified", 500)] {
        let listed = home.sh(&format!("tend deal list --where 'stage = {stage}' -o ids")).ok();
        assert_eq!(listed.stdout.lines().count(), count, "{stage}");
    }

    assert_eq!(groups(deals, |deal| text(&deal["owner"])), wanted(&reference, "by_agent", "sales_agent"));
    assert_eq!(groups(deals, |deal| text(&deal["product"])), wanted(&reference, "by_product_normalised", "product_norm"));
    let users = home.sh("tend user list -o json").ok().json();
    let teams = home.sh("tend team list -o json").ok().json();
    let (team, region) = (lookup(&users, "login", "team"), lookup(&teams, "code", "parent"));
    assert_eq!(groups(deals, |deal| team[&text(&deal["owner"])].clone()), wanted(&reference, "by_manager", "manager"));
    let of_region = |deal: &Value| region[&team[&text(&deal["owner"])]].clone();
    assert_eq!(groups(deals, of_region), wanted(&reference, "by_region", "regional_office"));
    let customers = home.sh("tend customer list -o json").ok().json();
    let industry = lookup(&customers, "id", "industry");
    let with: Vec<Value> = deals.iter().filter(|deal| !deal["customer"].is_null()).cloned().collect();
    let sector = |deal: &Value| industry.get(&text(&deal["customer"])).cloned().unwrap_or_default();
    assert_eq!(groups(deals, sector), wanted(&reference, "by_sector", "sector"));
    let name = lookup(&customers, "id", "name");
    let by_account = groups(&with, |deal| name[&text(&deal["customer"])].clone());
    for (account, count) in wanted(&reference, "top20_accounts_by_won_value", "account") {
        assert_eq!(by_account[&account], count, "{account}");
    }

    // The day of closing is a moment at local midnight, the file's own zone.
    let month = |deal: &Value| text(&deal["closed_at"])[..7].to_owned();
    let quarter = |deal: &Value| {
        let month = month(deal);
        format!("{}Q{}", &month[..4], month[5..].parse::<u32>().expect("a month").div_ceil(3))
    };
    let closed: Vec<Value> = deals.iter().filter(|deal| deal["closed_at"].is_string()).cloned().collect();
    assert_eq!(closed.len(), 6_711);
    let periods = |key: &dyn Fn(&Value) -> String, rows: &str, name: &str| {
        let found: BTreeMap<_, _> = groups(&closed, key).into_iter().map(|(k, c)| (k, (c.won, c.lost, c.won_value))).collect();
        let rows = reference[rows].as_array().expect("rows").iter();
        #[allow(clippy::cast_possible_truncation, reason = "whole numbers far below 2^53")]
        let whole = |row: &Value, key: &str| row[key].as_f64().expect("a number").round() as i64;
        let wanted: BTreeMap<_, _> =
            rows.map(|row| (text(&row[name]), (whole(row, "won"), whole(row, "lost"), whole(row, "won_value") * 100))).collect();
        assert_eq!(found, wanted, "by {name}");
    };
    periods(&quarter, "by_close_quarter", "q");
    periods(&month, "by_close_month", "m");

    // Again: everything is known.
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend deal list -o ids").ok().stdout, "");
    assert_eq!(home.sh("tend product list -o ids").ok().stdout.lines().count(), 7, "no product was made of a spelling");
}

#[test]
fn the_published_files_come_in_to_the_unit() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("data/maven_crm");
    for pipeline in ["sales_pipeline.csv", "sales_pipeline.iso-lf-variant.csv", "sales_pipeline.us-dates-variant.csv"] {
        holds(&folder, pipeline);
    }
}

#[test]
fn subsidiaries_find_their_parents_in_the_same_file() {
    let home = Home::new();
    home.file("c.csv", "account,subsidiary_of\nBetatech,Acme Corporation\nAcme Corporation,\nGolddex,Nobody Known\n");
    home.sh("tend import customers c.csv --yes").ok();
    let customers = home.sh("tend customer list --sort id -o json").ok().json();
    assert_eq!(customers[0]["parent"], "C-2", "named before it stands there");
    assert_eq!((&customers[2]["parent"], &customers[2]["extra"]["parent"]), (&Value::Null, &"Nobody Known".into()));
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend customer list -o ids").ok().stdout, "");
}

#[test]
fn a_deal_of_an_unknown_customer_brings_it_along() {
    let home = Home::new();
    home.sh("tend product add 'GTX Pro' --price 100").ok();
    home.sh("tend customer add 永达").ok();
    home.file(
        "d.csv",
        "Opportunity Name,Account Name,Stage,Amount,Currency,Close Date,Probability (%),Product,Competitor,Loss Reason\n\
         Pumps,Acme Ltd,Closed Won,\"1,200.50\",EUR,2026-09-01,100%,gtx  pro,,\n\
         Service,Acme Ltd,Negotiation/Review,300,,2026-12-01,40%,New Thing,,\n\
         Valves,永达,Closed Lost,12.5k,USD,2026-08-01,0%,,Rival,price\n\
         Odd,,Limbo,50,,,,,,\n",
    );
    let sum = home.sh("tend import deals d.csv --yes -o json").ok().json();
    assert_eq!((&sum["added"], &sum["made"]["customers"]), (&4.into(), &serde_json::json!(["Acme Ltd"])));
    assert_eq!(sum["made"]["products"], serde_json::json!(["New Thing"]));
    assert_eq!(sum["noted"][0]["meant"], "GTX Pro", "{sum}");
    assert_eq!((&sum["noted"][1]["field"], &sum["noted"][1]["text"]), (&"stage".into(), &"Limbo".into()), "{sum}");
    let deals = home.sh("tend deal list --sort id -o json").ok().json();
    assert_eq!(deals[0]["amount"], serde_json::json!({"minor": 120_050, "currency": "EUR"}));
    assert_eq!((&deals[0]["state"], &deals[0]["closed_at"]), (&"won".into(), &"2026-09-01T00:00:00+08:00".into()));
    assert_eq!((&deals[1]["stage"], &deals[1]["probability"]), (&"negotiation".into(), &40.into()));
    assert_eq!((&deals[1]["expected_close"], &deals[1]["closed_at"]), (&"2026-12-01".into(), &Value::Null));
    assert_eq!(
        (&deals[2]["customer"], &deals[2]["competitor"], &deals[2]["lost_reason"]),
        (&"C-1".into(), &"Rival".into(), &"price".into())
    );
    assert_eq!(
        (&deals[3]["stage"], &deals[3]["extra"]["stage"]),
        (&"qualified".into(), &"Limbo".into()),
        "an unknown word is kept"
    );
    let made = home.sh("tend customer show C-2 -o json").ok().json();
    assert_eq!((&made["name"], &made["stub"], &made["owner"]), (&"Acme Ltd".into(), &true.into(), &"ann".into()));
    assert_eq!(home.sh("tend customer tenures C-2 -o json").ok().json()[0]["how"], "imported");
    assert_eq!(home.sh("tend import deals d.csv --yes -o json").ok().json()["unchanged"], 4);
    home.sh("tend undo").ok();
    assert_eq!(home.sh("tend customer list -o ids").ok().stdout, "C-1\n", "undo takes back what came along");
    assert_eq!(home.sh("tend product list -o ids").ok().stdout, "GTX Pro\n");
}

#[test]
fn a_rep_makes_no_second_customer_of_anothers() {
    let home = Home::new();
    for line in ["tend user add bob --role rep", "tend customer add Acme", "tend deal add 'Acme pumps' --customer C-1"] {
        home.sh(line).ok();
    }
    home.file("d.csv", "name,customer,amount\nmine,Acme,100\nother,C-1,100\nlost,C-77,100\n");
    home.as_user("bob").sh("tend import deals d.csv --yes").ok();
    assert_eq!(home.sh("tend customer list -o ids").ok().stdout, "C-1\n");
    let mine = home.as_user("bob").sh("tend deal list --sort id -o json").ok().json();
    let kept: Vec<&Value> = (0..3).map(|place| &mine[place]["extra"]["customer"]).collect();
    assert_eq!(kept, ["Acme", "C-1", "C-77"]);
}

#[test]
fn a_map_file_says_which_column_is_which() {
    let home = Home::new();
    home.file("d.csv", "a,b,c\nPumps,500,Won\n");
    home.file("d.map", "# ours\nname = a\n\namount = b\nstage = c\n");
    home.sh("tend import deals d.csv --map-file d.map --map 'name=c,note=a' --currency jpy --yes").ok();
    let deal = home.sh("tend deal show D-1 -o json").ok().json();
    assert_eq!((&deal["name"], &deal["note"], &deal["stage"]), (&"Won".into(), &"Pumps".into(), &"won".into()), "a flag wins");
    assert_eq!(deal["amount"], serde_json::json!({"minor": 500, "currency": "JPY"}));
    home.sh("tend import deals d.csv --map-file none.map --yes").fails(3);
    home.file("bad.map", "nmae = a\n");
    home.sh("tend import deals d.csv --map-file bad.map --yes").fails(2);
    assert_eq!(home.sh("tend import deals d.csv --currency euros --yes -o json").fails(1).error()["code"], "invalid");
}

/// Rows of a report by the text under a key.
fn report(home: &Home, what: &str, key: &str) -> BTreeMap<String, Value> {
    let rows = home.sh(&format!("tend report {what} -o json")).ok().json();
    rows.as_array().expect("rows").iter().map(|row| (text(&row[key]), row.clone())).collect()
}

#[test]
fn reports_say_what_the_reference_says() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("data/maven_crm");
    let reference: Value =
        serde_json::from_slice(&fs::read(folder.join("reference.json")).expect("the reference")).expect("JSON");
    let (home, _) = imported(&folder, "sales_pipeline.csv");
    let agrees = |found: &Value, wanted: &Value, name: &str| {
        let number = |key: &str| wanted[key].as_f64().expect("a number");
        assert_eq!(found["won"].as_f64(), Some(number("won")), "{name}: won");
        assert_eq!(found["lost"].as_f64(), Some(number("lost")), "{name}: lost");
        assert_eq!(found["won_value"]["minor"].as_f64(), Some(number("won_value") * 100.0), "{name}: value");
        if let Some(deals) = wanted["opportunities"].as_f64() {
            assert_eq!(found["deals"].as_f64(), Some(deals), "{name}: deals");
            assert_eq!(found["open"].as_f64(), Some(number("engaging") + number("prospecting")), "{name}: open");
            let mean = found["avg_won"]["minor"].as_f64().expect("a mean");
            assert!((mean - number("avg_won_value") * 100.0).abs() <= 0.51, "{name}: mean {mean}");
        }
        let rate = found["win_rate"].as_f64().expect("a rate");
        assert!((rate - number("win_rate")).abs() < 1e-6, "{name}: rate {rate}");
    };
    for (by, rows, key) in [
        ("owner", "by_agent", "sales_agent"),
        ("product", "by_product_normalised", "product_norm"),
        ("team", "by_manager", "manager"),
        ("quarter", "by_close_quarter", "q"),
    ] {
        let found = report(&home, &format!("winloss --by {by}"), by);
        for wanted in reference[rows].as_array().expect("rows") {
            agrees(&found[&text(&wanted[key])], wanted, &text(&wanted[key]));
        }
    }
    let teams = home.sh("tend report team -o json").ok().json();
    let rows = teams.as_array().expect("rows");
    for (list, key) in [("by_region", "regional_office"), ("by_manager", "manager"), ("by_agent", "sales_agent")] {
        for wanted in reference[list].as_array().expect("rows") {
            let name = text(&wanted[key]);
            let here = |row: &&Value| {
                if key == "sales_agent" {
                    row["person"] == wanted[key]
                } else {
                    row["person"].is_null() && row["team"] == wanted[key]
                }
            };
            agrees(rows.iter().find(here).unwrap_or_else(|| panic!("no row for {name}")), wanted, &name);
        }
    }
    for (by, rows, key) in [("quarter", "by_close_quarter", "q"), ("month", "by_close_month", "m")] {
        let found = report(&home, &format!("forecast --by {by}"), by);
        for wanted in reference[rows].as_array().expect("rows") {
            let row = &found[&text(&wanted[key])];
            assert_eq!(row["won"]["minor"].as_f64(), wanted["won_value"].as_f64().map(|value| value * 100.0), "{by}");
            assert_eq!(
                (row["won_deals"].as_f64(), row["lost_deals"].as_f64()),
                (wanted["won"].as_f64(), wanted["lost"].as_f64())
            );
        }
    }
    let left = home.sh("tend report forecast --left-out -o json").ok().json();
    assert_eq!(left.as_array().expect("rows").len(), 2_089, "no open deal has a day");
}

/// Errors over all month-ends of the look-back, by method, each the sum of what was off divided by what happened.
fn errors(home: &Home) -> (Vec<Value>, [f64; 3]) {
    let said = home.sh("tend report forecast --backtest --as-of 2017-12-31 -o json").ok().json();
    let rows = said.as_array().expect("rows").clone();
    let minor = |row: &Value, key: &str| row[key]["minor"].as_f64().expect("an amount");
    let happened: f64 = rows.iter().map(|row| minor(row, "happened")).sum();
    let off = |key: &str| rows.iter().map(|row| (minor(row, key) - minor(row, "happened")).abs()).sum::<f64>() / happened;
    let off = ["fitted", "weighted_pipeline", "last_quarter"].map(off);
    (rows, off)
}

#[test]
fn the_fitted_forecast_is_nearer_than_both_naive_ones() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("data/maven_crm");
    let reference: Value =
        serde_json::from_slice(&fs::read(folder.join("reference.json")).expect("the reference")).expect("JSON");
    let (home, _) = imported(&folder, "sales_pipeline.csv");
    let (rows, off) = errors(&home);
    let ends: Vec<String> = rows.iter().map(|row| text(&row["month_end"])).collect();
    assert_eq!((ends.len(), ends[0].as_str(), ends[6].as_str()), (7, "2017-03-31", "2017-09-30"));
    for wanted in reference["forecast_backtest_snapshots"].as_array().expect("snapshots") {
        let row = rows.iter().find(|row| row["month_end"] == wanted["as_of"]).expect("a month-end");
        let minor = |key: &str| row[key]["minor"].as_f64().expect("an amount");
        let number = |key: &str| wanted[key].as_f64().expect("a number") * 100.0;
        assert_eq!(minor("happened"), number("next_quarter_actual_won_value"));
        assert_eq!(minor("last_quarter"), number("baseline_last_quarter_value"));
        let key = "baseline_weighted_pipeline(product win rate x product avg won value, history up to as_of)";
        assert!((minor("weighted_pipeline") - number(key)).abs() < 10.0, "{row}");
    }
    println!("whole: fitted {:.3}, weighted pipeline {:.3}, last quarter {:.3}", off[0], off[1], off[2]);
    assert!(off[0] < off[1] && off[0] < off[2], "{off:?}");
    // Each half of the deals, parted by a hash of their ids (FNV-1a).
    let pipeline = fs::read_to_string(folder.join("sales_pipeline.csv")).expect("the pipeline");
    for half in 0..2 {
        let hash = |id: &str| {
            id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
        };
        let kept =
            |(place, line): &(usize, &str)| *place == 0 || hash(line.split(',').next().unwrap_or_default()) >> 32 & 1 == half;
        let lines: Vec<&str> = pipeline.lines().enumerate().filter(kept).map(|(_, line)| line).collect();
        let parts = tempfile::tempdir().expect("a folder");
        for name in ["products.csv", "sales_teams.csv", "accounts.csv"] {
            fs::copy(folder.join(name), parts.path().join(name)).expect("copy");
        }
        fs::write(parts.path().join("sales_pipeline.csv"), lines.join("\n")).expect("write");
        let (home, _) = imported(parts.path(), "sales_pipeline.csv");
        let (_, off) = errors(&home);
        println!("half {half}: fitted {:.3}, weighted pipeline {:.3}, last quarter {:.3}", off[0], off[1], off[2]);
        assert!(off[0] < off[1] && off[0] < off[2], "half {half}: {off:?}");
    }
}
