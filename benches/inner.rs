//! The inner figures: what a row of an import costs, and what is done for every command. `cargo bench`.

use chrono::NaiveDateTime;
use divan::{Bencher, black_box};
use tend::domain::lead::LEAD;
use tend::domain::{Record, Value, filter, lookup, name, phone, pinyin};
use tend::exchange::{Preparer, Row, match_headers, targets};
use tend::lang::date::{self, Look};

fn main() {
    divan::main();
}

const NAMES: [&str; 4] = ["上海永达压缩机有限公司", "Cascade Plastics Ltd", "张三", "欧阳建国"];

#[divan::bench]
fn fold_a_name(bencher: Bencher<'_, '_>) {
    bencher.bench(|| NAMES.map(|text| name::fold(black_box(text))));
}

#[divan::bench]
fn core_of_a_name(bencher: Bencher<'_, '_>) {
    bencher.bench(|| NAMES.map(|text| name::core(black_box(text))));
}

#[divan::bench]
fn spell_a_name(bencher: Bencher<'_, '_>) {
    bencher.bench(|| NAMES.map(|text| pinyin::spell(black_box(text))));
}

#[divan::bench(args = ["13800138000", "+1 212 226 8870", "021-55510123", "0086 138 0013 8000"])]
fn read_a_phone(bencher: Bencher<'_, '_>, text: &str) {
    bencher.bench(|| phone::e164(black_box(text), "CN"));
}

#[divan::bench(args = ["下周三 10点", "tomorrow at 3pm", "2026-09-20", "3天内"])]
fn read_a_date(bencher: Bencher<'_, '_>, text: &str) {
    let now = NaiveDateTime::default();
    bencher.bench(|| date::parse(black_box(text), now, Look::Ahead, None));
}

#[divan::bench]
fn read_a_filter(bencher: Bencher<'_, '_>) {
    bencher.bench(|| filter::parse(black_box("stage in (mql, sl) and (city = 上海 or not (score < 40))")));
}

fn lead() -> Record {
    Record::new(&LEAD)
        .with("name", Value::text("张三"))
        .with("company", Value::text("上海永达压缩机有限公司"))
        .with("phones", Value::list(vec!["13800138000".to_owned()]))
        .with("emails", Value::list(vec!["zs@example.com".to_owned()]))
}

#[divan::bench]
fn keys_of_a_lead(bencher: Bencher<'_, '_>) {
    let lead = lead();
    bencher.bench(|| lookup::keys(black_box(&lead), "CN"));
}

#[divan::bench]
fn words_of_a_lead(bencher: Bencher<'_, '_>) {
    let lead = lead();
    bencher.bench(|| lookup::words(black_box(&lead)));
}

#[divan::bench]
fn a_value_by_its_key(bencher: Bencher<'_, '_>) {
    let lead = lead();
    bencher.bench(|| black_box(&lead).text("emails").len() + black_box(&lead).text("lost_reason").len());
}

/// From the cells of a row to a record, its keys and its words.
#[divan::bench]
fn prepare_a_row(bencher: Bencher<'_, '_>) {
    let columns = ["name", "company", "phone", "email", "source", "stage", "city", "note", "created_at"].map(str::to_owned);
    let cells =
        ["张三", "上海永达压缩机有限公司", "13800138000", "zs@example.com", "expo", "mql", "上海", "要报价", "2026-09-16"];
    let row = Row { line: 2, cells: cells.map(str::to_owned).to_vec() };
    let mapping = match_headers(&columns, &targets(&LEAD));
    let sample = [row.clone()];
    let preparer = Preparer::new(&LEAD, &columns, &mapping, &sample, "CN", |local| local.and_utc().timestamp_micros());
    bencher.bench(|| preparer.row(black_box(&row)).is_ok());
}
