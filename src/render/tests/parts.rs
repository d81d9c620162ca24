//! Charts, measures, names of formats.

use super::*;

#[test]
fn formats_by_name() {
    assert!(Format::NAMES.iter().all(|name| Format::named(name).is_some()));
    assert_eq!(Format::named("ndjson"), Some(Format::Ndjson));
    assert_eq!((Format::named("xlsx"), Format::named("template")), (Some(Format::Xlsx), None));
}

#[test]
fn bars() {
    assert_eq!(bar(1.0, 4, false), "████");
    assert_eq!(bar(0.5, 4, false), "██");
    assert_eq!(bar(0.53125, 4, false), "██▏");
    assert_eq!(bar(0.0, 4, false), "");
    assert_eq!(bar(1e-9, 4, false), "▏");
    assert_eq!(bar(1e-9, 4, true), "#");
    assert_eq!(bar(7.0, 3, true), "###");
    assert_eq!(bar(-1.0, 3, true), "");
    assert_eq!(bar(f64::NAN, 3, false), "");
    assert_eq!(bar(1.0, 0, false), "");
    assert!((0..=1000).map(f64::from).all(|part| width(&bar(part / 1000.0, 20, false)) <= 20));
}

#[test]
fn sparks() {
    assert_eq!(spark(&[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], false), "▁▂▃▄▅▆▇█");
    assert_eq!(spark(&[0.0, 0.0], false), "▁▁");
    assert_eq!(spark(&[5.0, 5.0], false), "██");
    assert_eq!(spark(&[-1.0, 0.0, 1.0], true), "_=#");
    assert_eq!(spark(&[f64::NAN, 1.0, f64::INFINITY], false), " █ ");
    assert_eq!(spark(&[f64::MIN, f64::MAX], false), "▁█");
    assert_eq!(spark(&[f64::from_bits(1)], false), "▁");
    assert_eq!(spark(&[], false), "");
}

#[test]
fn cuts_never_split_what_belongs_together() {
    assert_eq!(cut("张三丰", 6, "…"), "张三丰");
    assert_eq!(cut("张三丰", 5, "…"), "张三…");
    assert_eq!(cut("张三丰", 4, "…"), "张…");
    assert_eq!(cut("ae\u{301}io", 3, "…"), "ae\u{301}…");
    assert_eq!(cut("👩‍👩‍👧👩‍👩‍👧", 3, "…"), "👩‍👩‍👧…");
    assert_eq!(cut("🇨🇳🇩🇪", 3, "…"), "🇨🇳…");
    assert_eq!(cut("ab cd", 4, "…"), "ab…");
    assert_eq!(cut("abc", 0, "…"), "");
    assert_eq!(pad("张", 4, Align::Right), "  张");
}

#[test]
fn lines_end_where_they_may() {
    assert_eq!(wrap("", 5), [""]);
    assert_eq!(wrap("one two three", 7), ["one two", "three"]);
    assert_eq!(wrap("你好，世界", 4), ["你", "好，", "世界"]);
    assert_eq!(wrap("（你好）", 4), ["（你", "好）"]);
    assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
    assert_eq!(wrap("  - item", 20), ["  - item"]);
    assert_eq!(wrap("张三", 1), ["张", "三"]);
}

#[test]
fn amounts_are_grouped() {
    let shows =
        |exact: &str| shown(&Cell::Money { minor: 0, currency: String::new(), exact: exact.to_owned() }, false).into_owned();
    assert_eq!(shows("1200.50 CNY"), "1,200.50 CNY");
    assert_eq!(shows("-1234567 JPY"), "-1,234,567 JPY");
    assert_eq!(shows("999.99 USD"), "999.99 USD");
    assert_eq!(shows(""), "");
}
