//! The page of HTML that a report makes, as a tree.

use std::collections::BTreeMap;
use std::fs;

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use tend::render::html::POLICY;

use super::home;
use crate::harness::Home;

/// A report as a page.
fn page(home: &Home, report: &str) -> String {
    home.sh(&format!("tend report {report} --html page.html --force")).ok();
    fs::read_to_string(home.path().join("page.html")).expect("the page")
}

fn select<'p>(page: &'p Html, css: &str) -> Vec<ElementRef<'p>> {
    page.select(&Selector::parse(css).expect("a selector")).collect()
}

/// The elements of a page with their attributes, without its text.
fn tree(page: &Html) -> Vec<String> {
    let element = |node: ego_tree::NodeRef<'_, scraper::Node>| {
        let element = node.value().as_element()?;
        let mut attributes: Vec<String> = element.attrs().map(|(name, value)| format!("{name}={value}")).collect();
        attributes.sort();
        Some(format!("{}{}[{}]", "  ".repeat(node.ancestors().count()), element.name(), attributes.join(" ")))
    };
    page.tree.root().descendants().filter_map(element).collect()
}

const REPORTS: [&str; 9] = [
    "funnel",
    "forecast --currency CNY",
    "forecast --left-out",
    "sources",
    "activity",
    "winloss",
    "competitors",
    "aging",
    "team",
];

#[test]
fn a_page_holds_all_it_needs_and_runs_nothing() {
    let home = home();
    for report in REPORTS {
        let text = page(&home, report);
        assert!(text.starts_with("<!DOCTYPE html>"), "{report}");
        let page = Html::parse_document(&text);
        assert!(page.errors.is_empty(), "{report}: {:?}", page.errors);
        for forbidden in
            ["script", "link", "img", "iframe", "object", "embed", "form", "a", "base", "[src]", "[href]", "[onload]", "[style]"]
        {
            assert_eq!(select(&page, forbidden).len(), 0, "{report}: {forbidden}");
        }
        let policy = select(&page, "meta[http-equiv=Content-Security-Policy]");
        assert_eq!(policy[0].value().attr("content"), Some(POLICY));
        assert_eq!(select(&page, "meta[name=viewport]").len(), 1);
        assert!(!text.contains("url(") && !text.contains("@import"), "{report}: nothing comes from elsewhere");
        let heads = select(&page, "main section:first-child thead th").len();
        for row in select(&page, "main section:first-child tbody tr") {
            assert_eq!(row.child_elements().count(), heads, "{report}: a row of another width");
        }
    }
}

#[test]
fn bars_are_as_long_as_the_numbers_say() {
    let home = home();
    for (report, key) in
        [("winloss --currency CNY", "won_value"), ("funnel --by owner", "ml"), ("forecast --currency CNY", "weighted")]
    {
        home.sh("tend lead add x --owner bob").ok();
        let rows = home.sh(&format!("tend report {report} -o json")).ok().json();
        let size = |row: &Value| row[key].as_f64().or(row[key]["minor"].as_f64()).expect("a number");
        let sizes: Vec<f64> = rows.as_array().expect("rows").iter().map(size).collect();
        let most = sizes.iter().copied().fold(0.0, f64::max);
        let text = page(&home, report);
        let page = Html::parse_document(&text);
        let widths: Vec<f64> = select(&page, ".bar rect")
            .iter()
            .map(|rect| rect.value().attr("width").expect("a width").parse().expect("a number"))
            .collect();
        assert_eq!(widths.len(), sizes.len(), "{report}");
        for (width, size) in widths.iter().zip(&sizes) {
            assert!((width / 1_000.0 - size / most).abs() < 0.000_01, "{report}: {width} for {size} of {most}");
        }
    }
}

#[test]
fn bars_are_called_what_tells_them_apart() {
    let home = home();
    for report in REPORTS {
        let page = Html::parse_document(&page(&home, report));
        let names: Vec<String> = select(&page, ".bar span:first-child").iter().map(|name| name.text().collect()).collect();
        let different: std::collections::BTreeSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{report}: {names:?}");
    }
    assert!(page(&home, "team").contains("bob</span>"));
}

#[test]
fn hostile_names_change_no_element() {
    let names = ["rival", "<script>alert(1)</script>\"'><img src=x onerror=y>&amp;\u{202e}\u{1b}[31m"];
    let [plain, hostile] = names.map(|name| {
        let home = Home::new();
        home.run(&["competitor", "add", name]).ok();
        home.run(&["deal", "add", name, "--amount", "5", "--competitor", name]).ok();
        home.run(&["deal", "lose", "D-1", "--reason", "price"]).ok();
        (page(&home, "competitors"), page(&home, "forecast --left-out"))
    });
    for (plain, hostile) in [(plain.0, hostile.0), (plain.1, hostile.1)] {
        let [one, other] = [&plain, &hostile].map(|text| tree(&Html::parse_document(text)));
        assert_eq!(one, other);
        assert!(!hostile.contains('\u{202e}') && !hostile.contains('\u{1b}'), "nothing that turns text around");
    }
}

/// Relative luminance and contrast as WCAG 2.1 defines them.
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |hex: &str| {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour")) / 255.0;
            if value <= 0.039_28 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (light, dark) = (luminance(one).max(luminance(other)), luminance(one).min(luminance(other)));
    (light + 0.05) / (dark + 0.05)
}

#[test]
fn text_and_bars_stand_out_in_both_themes() {
    let text = page(&home(), "winloss");
    let style = select(&Html::parse_document(&text), "style")[0].inner_html();
    let themes: Vec<BTreeMap<String, String>> = style
        .split(":root {")
        .skip(1)
        .map(|part| {
            let body = part.split('}').next().expect("a body");
            let pairs = body.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "));
            pairs.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
        })
        .collect();
    assert_eq!(themes.len(), 2, "light and dark: {style}");
    for theme in themes {
        for name in ["text", "faint", "bar"] {
            let ratio = contrast(&theme[name], &theme["ground"]);
            assert!(ratio >= 4.5, "{name}: {ratio}");
        }
    }
}

#[test]
fn a_page_speaks_the_language_asked_for_and_replaces_no_file() {
    let home = home();
    let text = page(&home, "winloss --lang zh-CN");
    assert!(text.contains("<html lang=\"zh-CN\">") && text.contains("赢单与输单"), "{text}");
    home.file("there.html", "mine");
    home.sh("tend report winloss --html there.html").fails(1);
    assert_eq!(fs::read_to_string(home.path().join("there.html")).expect("a file"), "mine");
    home.sh("tend report winloss --html there.html --force").ok();
    let printed = home.sh("tend report winloss --html other.html").ok();
    assert_eq!(printed.stdout, "");
    assert!(printed.stderr.contains("other.html"), "{}", printed.stderr);
}
