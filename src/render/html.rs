//! A report as one page of HTML: nothing comes from elsewhere, nothing runs, everything that is data is text. Bars and
//! lines are inline SVG; it follows the reader's light or dark theme, fits a phone, and prints.

use std::fmt::Write as _;

use super::clean;

/// What stands on the page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The language of the words: `en`, `zh-CN`.
    pub lang: &'static str,
    pub title: String,
    /// What it covers: the period, whose, as of when.
    pub subtitle: Vec<String>,
    pub sections: Vec<Section>,
    /// When and by what it was made.
    pub footer: String,
}

/// One table with its chart.
#[derive(Debug, Clone, Default)]
pub struct Section {
    pub heading: Option<String>,
    /// What the bars show.
    pub caption: Option<String>,
    pub bars: Vec<Bar>,
    pub columns: Vec<Heading>,
    pub rows: Vec<Vec<Entry>>,
    pub total: Option<Vec<Entry>>,
    /// Sentences below the table.
    pub notes: Vec<String>,
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub label: String,
    /// The value in words.
    pub value: String,
    /// Part of the longest bar, 0 to 1.
    pub part: f64,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub label: String,
    /// Numbers stand to the right.
    pub number: bool,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    Text(String),
    /// A small line over numbers.
    Line(Vec<f64>),
}

/// The policy that keeps everything out that is not on the page itself.
pub const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE: &str = "
:root { color-scheme: light dark; --ground: #ffffff; --text: #1b1f24; --faint: #57606a; --rule: #d0d7de; --bar: #2563eb; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171a; --text: #e6e8ea; --faint: #9aa4ae; --rule: #343b42; --bar: #7aa2f7; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem; max-width: 62rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
.faint, figcaption, footer { color: var(--faint); font-size: .9rem; }
figure { margin: 1rem 0; }
.bar { display: grid; grid-template-columns: minmax(6.5rem, 26%) 1fr minmax(3.5rem, auto); gap: .6rem; align-items: center; }
.bar span { overflow-wrap: break-word; min-width: 0; }
.bar span:last-child { text-align: right; font-variant-numeric: tabular-nums; }
.bar svg { width: 100%; height: 1.1rem; display: block; }
svg rect { fill: var(--bar); }
svg polyline { fill: none; stroke: var(--bar); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.spark { width: 6rem; height: 1.2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--rule); text-align: left; white-space: nowrap; }
th:first-child, td:first-child { position: sticky; left: 0; background: var(--ground); white-space: normal; overflow-wrap: break-word; min-width: 6.5em; max-width: 45vw; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
tfoot td { font-weight: 600; border-bottom: 0; }
footer { margin-top: 2rem; }
@media print { body { padding: 0; max-width: none; } .wide { overflow: visible; } figure, tr { break-inside: avoid; } }
";

/// The whole document.
#[must_use]
pub fn page(page: &Page) -> String {
    let mut out = String::with_capacity(8 << 10);
    out.push_str("<!DOCTYPE html>\n");
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<header>\n<h1>{}</h1>\n",
        escaped(page.lang),
        escaped(&page.title),
        escaped(&page.title)
    );
    for line in &page.subtitle {
        let _ = writeln!(out, "<p class=\"faint\">{}</p>", escaped(line));
    }
    out.push_str("</header>\n<main>\n");
    page.sections.iter().for_each(|one| section(&mut out, one));
    let _ = write!(out, "</main>\n<footer>{}</footer>\n</body>\n</html>\n", escaped(&page.footer));
    out
}

fn section(out: &mut String, section: &Section) {
    out.push_str("<section>\n");
    if let Some(heading) = &section.heading {
        let _ = writeln!(out, "<h2>{}</h2>", escaped(heading));
    }
    if !section.bars.is_empty() {
        out.push_str("<figure>\n");
        section.bars.iter().for_each(|one| bar(out, one));
        if let Some(caption) = &section.caption {
            let _ = writeln!(out, "<figcaption>{}</figcaption>", escaped(caption));
        }
        out.push_str("</figure>\n");
    }
    out.push_str("<div class=\"wide\">\n<table>\n<thead>\n<tr>");
    for heading in &section.columns {
        let _ = write!(out, "<th scope=\"col\"{}>{}</th>", side(heading.number), escaped(&heading.label));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for cells in &section.rows {
        row(out, &section.columns, cells);
    }
    out.push_str("</tbody>\n");
    if let Some(total) = &section.total {
        out.push_str("<tfoot>\n");
        row(out, &section.columns, total);
        out.push_str("</tfoot>\n");
    }
    out.push_str("</table>\n</div>\n");
    for note in &section.notes {
        let _ = writeln!(out, "<p class=\"faint\">{}</p>", escaped(note));
    }
    out.push_str("</section>\n");
}

fn bar(out: &mut String, bar: &Bar) {
    let part = if bar.part.is_finite() { bar.part.clamp(0.0, 1.0) } else { 0.0 };
    let _ = writeln!(
        out,
        "<div class=\"bar\"><span>{}</span><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect x=\"0\" y=\"0\" width=\"{:.3}\" height=\"10\"/></svg><span>{}</span></div>",
        escaped(&bar.label),
        part * 1_000.0,
        escaped(&bar.value)
    );
}

fn row(out: &mut String, columns: &[Heading], cells: &[Entry]) {
    out.push_str("<tr>");
    for (column, cell) in columns.iter().zip(cells) {
        let _ = write!(out, "<td{}>", side(column.number));
        match cell {
            Entry::Text(text) => out.push_str(&escaped(text)),
            Entry::Line(values) => line(out, values),
        }
        out.push_str("</td>");
    }
    out.push_str("</tr>\n");
}

fn line(out: &mut String, values: &[f64]) {
    let most = values.iter().copied().filter(|value| value.is_finite()).fold(0.0, f64::max);
    out.push_str(
        "<svg class=\"spark\" viewBox=\"0 0 100 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><polyline points=\"",
    );
    #[expect(clippy::cast_precision_loss, reason = "a handful of points")]
    let step = 100.0 / values.len().saturating_sub(1).max(1) as f64;
    let mut at = 0.0;
    for value in values {
        let height = if most > 0.0 { value / most } else { 0.0 };
        let _ = write!(out, "{at:.1},{:.1} ", 19.0 - 18.0 * height);
        at += step;
    }
    out.truncate(out.trim_end().len());
    out.push_str("\"/></svg>");
}

const fn side(number: bool) -> &'static str {
    if number { " class=\"number\"" } else { "" }
}

/// Text that is nothing but text: no tag, no attribute, nothing that turns or hides what follows.
fn escaped(text: &str) -> String {
    let clean = clean(text);
    let mut out = String::with_capacity(clean.len());
    for c in clean.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
