//! What is written out comes in again as it was, whatever stands in it, in every form that holds all of it.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use tend::domain::{Kind, Noun};

use crate::dice::Dice;
use crate::harness::Home;
use crate::rows;

/// Cells that have been taken for something else by some program: formulas, numbers, dates, escapes, other scripts.
const ODD: &[&str] = &[
    "=1+1",
    "'=x",
    "''",
    "'",
    "+49 30 1234567",
    "-5.00",
    "@SUM(A1)",
    "＝１＋１",
    "0012",
    "1.38E+10",
    "1/2",
    "2024-02-30",
    "TRUE",
    "null",
    "a\tb",
    "第一行\n第二行",
    "\"引号\"",
    "逗号,分号;竖线|",
    "，、；",
    "\\N",
    "\\n",
    "%s {0} ${HOME}",
    "<b>&amp;</b>",
    "' OR 1=1 --",
    "Ωμέγα",
    "Zoë O'Neil",
    "مرحبا",
    "שלום",
    "👩‍👩‍👧 家庭",
    "𠮷野家",
    "ﬁ",
    "e\u{301}",
    "\u{200b}零宽",
    "\u{202e}abc",
    "ＡＢＣ",
    "（有限）公司",
    "張三豐",
    "Straße",
    "İstanbul",
    "x=y",
    "#REF!",
    "// comment",
    "--flag",
    "-",
    "0",
    "-0",
    "1e5",
    "１２",
    "二〇二六",
    "a;b",
    "a, b",
    "a/b",
];

impl Dice {
    fn text(&mut self) -> String {
        let mut text = ODD[self.roll(ODD.len())].to_owned();
        if self.roll(2) == 0 {
            write!(text, " {}", self.roll(10_000)).expect("a string");
        }
        if self.roll(4) == 0 {
            text.push_str(ODD[self.roll(ODD.len())]);
        }
        text
    }

    fn several(&mut self, mut one: impl FnMut(&mut Self) -> String) -> Value {
        let count = self.roll(3);
        (0..count).map(|_| one(self)).collect::<Vec<_>>().into()
    }

    /// A value of a field, or none.
    fn value(&mut self, noun: &Noun, key: &str, kind: Kind) -> Value {
        if key != noun.name && self.roll(3) == 0 {
            return Value::Null;
        }
        match kind {
            Kind::Text | Kind::Note if key == "credit_code" => "91350100M000100Y43".into(),
            Kind::Text | Kind::Note => self.text().into(),
            Kind::List => self.several(|dice| format!("标签{} {}", dice.roll(9), ["x", "=y", "'z", "+w"][dice.roll(4)])),
            Kind::Phones => self.several(|dice| format!("+86 138{:08}", dice.roll(100_000_000))),
            Kind::Emails => self.several(|dice| format!("p{}+x@例子.example", dice.roll(100_000))),
            Kind::Date => format!("20{:02}-{:02}-{:02}", 10 + self.roll(16), 1 + self.roll(12), 1 + self.roll(28)).into(),
            Kind::Choice(choices) => choices[self.roll(choices.len())].key.into(),
            Kind::Bool => (self.roll(2) == 0).into(),
            _ => Value::Null,
        }
    }
}

/// Fields that people fill, without those that others are worked out of.
fn fields(noun: &'static Noun) -> Vec<(&'static str, Kind)> {
    let filled = noun.fields.iter().filter(|field| field.settable() && !field.custom && field.kind != Kind::Extra);
    let filled = filled.filter(|field| !matches!(field.key, "captured_at" | "tier" | "score" | "ext_id" | "relationship"));
    filled.map(|field| (field.key, field.kind)).collect()
}

/// So many records a line.
fn records(noun: &'static Noun, count: usize, dice: &mut Dice) -> String {
    let mut text = String::new();
    for number in 0..count {
        let mut record: Map<String, Value> = Map::new();
        for (key, kind) in fields(noun) {
            let value = dice.value(noun, key, kind);
            if !value.is_null() {
                record.insert(key.to_owned(), value);
            }
        }
        record.insert("ext_id".to_owned(), json!(format!("X{number}")));
        // Made long before and by somebody else than whoever brings it in.
        record.insert(
            "created_at".to_owned(),
            json!(format!("20{:02}-0{}-1{}T0{}:30:00+08:00", 10 + dice.roll(15), 1 + number % 9, number % 7, number % 10)),
        );
        record.insert("created_by".to_owned(), json!(["ann", "bob"][dice.roll(2)]));
        writeln!(text, "{}", Value::Object(record)).expect("a string");
    }
    text
}

/// A home of two people.
fn with_bob() -> Home {
    let home = Home::new();
    home.sh("tend user add bob --role rep").ok();
    home
}

#[test]
fn whatever_is_written_out_comes_in_again_as_it_was() {
    let count = if rows::long() { 33_400 } else { 3_400 };
    let mut dice = Dice::new();
    for noun in ["lead", "customer", "contact"] {
        let noun = tend::domain::noun(noun).expect("a noun");
        let home = with_bob();
        home.file("first.ndjson", records(noun, count, &mut dice));
        let sum = home.run(&["import", noun.plural, "first.ndjson", "--yes", "-o", "json"]).ok().json();
        assert_eq!((&sum["added"], &sum["rejected"]), (&count.into(), &0.into()), "{sum}");
        let keys: Vec<&str> =
            fields(noun).into_iter().map(|(key, _)| key).chain(["ext_id", "created_at", "created_by"]).collect();
        let fields = keys.join(",");
        let export = |home: &Home, form: &[&str]| {
            let raw = home.run(&[&["export", noun.plural, "--sort", "id"], form].concat()).ok().raw.clone();
            match form {
                ["--force", "--out", file] => std::fs::read(home.path().join(file)).expect("what was written"),
                _ => raw,
            }
        };
        let all = |home: &Home| String::from_utf8(export(home, &["--fields", &fields, "-o", "ndjson"])).expect("text");
        for (ending, form) in [
            ("csv", &["-o", "csv"][..]),
            ("csv", &["-o", "csv", "--excel"]),
            ("json", &["-o", "json"]),
            ("ndjson", &["-o", "ndjson"]),
            ("xlsx", &["--force", "--out", "all.xlsx"]),
        ] {
            let other = with_bob();
            let file = format!("again.{ending}");
            other.file(&file, export(&home, form));
            let sum = other.run(&["import", noun.plural, &file, "--yes", "-o", "json"]).ok().json();
            assert_eq!((&sum["added"], &sum["rejected"]), (&count.into(), &0.into()), "{} {form:?}: {sum}", noun.key);
            let (before, after) = (all(&home), all(&other));
            for (one, again) in before.lines().zip(after.lines()) {
                assert_eq!(one, again, "{} {form:?}", noun.key);
            }
            assert_eq!(before.lines().count(), after.lines().count());
            assert!(before.contains("\"created_by\":\"bob\"") && before.contains("\"created_at\":\"201"), "{}", noun.key);
        }
    }
}
