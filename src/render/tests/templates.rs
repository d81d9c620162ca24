//! Lines by template: what they may say, and that they end.

use super::*;

fn columns() -> Vec<Column> {
    ["id", "name", "phones", "owner", "stage", "budget", "due", "note", "extra"].map(|key| column(key, key, Align::Left)).to_vec()
}

fn record() -> Vec<Cell> {
    vec![
        text("L-7"),
        text("张三 <&> {{ id }}"),
        Cell::List(vec!["138".into(), "139".into()]),
        Cell::Ref { exact: "C-1".into(), shown: "C-1 上海永达".into() },
        Cell::Choice { key: "ml".into(), shown: "市场线索".into() },
        Cell::Money { minor: 1_250_000, currency: "CNY".into(), exact: "12500.00 CNY".into() },
        Cell::Moment { exact: "2026-09-20T10:00:00+08:00".into(), shown: "3天前".into() },
        Cell::Empty,
        Cell::Json(serde_json::json!({"级别": ["A", 2]})),
    ]
}

fn style(template: &str) -> Result<Style, Fault> {
    let words = |text: &str| text.starts_with("2026").then(|| format!("in words {}", &text[..10]));
    Ok(Style { template: Some(Box::leak(Box::new(Template::read(template, Box::new(words))?))), ..Style::default() })
}

fn line(template: &str) -> String {
    print(Format::Template, &columns(), style(template).unwrap(), &[record()])
}

/// Why a template is refused, when it is read or when it meets a record.
fn fault(template: &str) -> Fault {
    let style = match style(template) {
        Err(fault) => return fault,
        Ok(style) => style,
    };
    let error = bytes(Format::Template, &columns(), style, &[record()]).expect_err(template);
    error.get_ref().and_then(|inner| inner.downcast_ref::<Fault>()).expect("a fault").clone()
}

#[test]
fn values_are_what_other_formats_print() {
    for (template, wanted) in [
        ("{{id}} {{name}}", "L-7 张三 <&> {{ id }}\n"),
        ("{{phones}}|{{phones[0]}}|{{phones|join('/')}}|{{phones|length}}", "138, 139|138|138/139|2\n"),
        ("{{owner}} {{stage}}", "C-1 ml\n"),
        ("{{owner}} {{owner.id}} {{owner.name}} {{stage.label}}", "C-1 C-1 上海永达 市场线索\n"),
        ("{{budget}} {{budget|money}} {{budget.minor}} {{budget.currency}}", "12500.00 CNY 12,500.00 CNY 1250000 CNY\n"),
        ("{{due}} {{due|date}} {{due|date('%d.%m.%y')}}", "2026-09-20T10:00:00+08:00 2026-09-20 20.09.26\n"),
        ("{{due|reltime}}", "in words 2026-09-20\n"),
        ("[{{note}}{{note|date}}{{note|money}}{{note|reltime}}]", "[]\n"),
        ("{% if stage == 'ml' and owner == 'C-1' %}new{% endif %}", "new\n"),
        ("{% for phone in phones %}{{loop.index}}:{{phone}} {% endfor %}", "1:138 2:139 \n"),
        ("{{extra['级别'][0]}}", "A\n"),
        ("{% set x = id %}{{x}}", "L-7\n"),
        ("ends\n", "ends\n"),
        ("two\n\n", "two\n\n"),
        ("", "\n"),
    ] {
        assert_eq!(line(template), wanted, "{template}");
    }
}

#[test]
fn unknown_names_are_refused_before_the_first_line() {
    let Fault::Unknown { name, column, fields } = fault("张 {{ id }} {{ nmae.first }}") else { panic!("no such fault") };
    assert_eq!((name.as_str(), column, fields.len()), ("nmae", 15, 9));
    let unknown = bytes(Format::Template, &columns(), style("{{ x }}").unwrap(), &[]);
    assert!(unknown.is_err(), "even where there are no rows");
    assert!(matches!(fault("{{ owner.nothing }}"), Fault::Template { .. }));
    assert!(matches!(fault("{{ id }"), Fault::Template { line: 1, .. }));
    assert!(matches!(fault("a\n{% if %}"), Fault::Template { line: 2, .. }));
    assert!(matches!(fault("{{ name|date }}"), Fault::Template { .. }));
    assert!(matches!(fault("{{ due|date('%Q %!') }}"), Fault::Template { .. }));
}

#[test]
fn a_hostile_template_ends_and_reads_no_file() {
    for template in [
        "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
        "{{ 'x' * 99999999 }}{{ 'x' * 99999999 }}",
        "{{ '%999999999d'|format(1) }}",
        "{{ id|indent(999999999, true) }}",
        "{% include '/etc/passwd' %}",
        "{% import '/etc/passwd' as x %}",
        "{% extends '/etc/passwd' %}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    ] {
        let started = std::time::Instant::now();
        assert!(matches!(fault(template), Fault::Template { .. }), "{template}");
        assert!(started.elapsed().as_secs() < 5, "{template}");
    }
    let deep = format!("{}1{}", "(".repeat(5_000), ")".repeat(5_000));
    assert!(matches!(fault(&format!("{{{{ {deep} }}}}")), Fault::Template { .. }));
}
