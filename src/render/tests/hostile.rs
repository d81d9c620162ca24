//! Text that attacks the terminal or the spreadsheet.

use super::*;

fn attacks() -> Vec<String> {
    let mut attacks: Vec<String> = [
        "\u{1b}]52;c;cm0gLXJm\u{7}",
        "\u{1b}]8;;https://evil.example\u{1b}\\click\u{1b}]8;;\u{1b}\\",
        "\u{1b}[2J\u{1b}[31mred\u{1b}[0m",
        "\u{9b}2J\u{9d}52;c;x\u{9c}",
        "ding\u{7}",
        "over\rwrite",
        "back\u{8}\u{8}\u{8}\u{8}space\u{7f}",
        "a\u{202e}b\u{202a}c\u{2066}d\u{2069}e\u{200e}\u{200f}\u{61c}",
        "zero\u{200b}\u{200c}\u{200d}width\u{feff}\u{2060}",
        "line\u{2028}para\u{2029}nel\u{85}end",
        "tab\tfeed\u{c}vt\u{b}nul\0",
        "two\nlines\r\nthree",
        "tag\u{e0041}\u{e0042}",
    ]
    .map(str::to_owned)
    .to_vec();
    attacks.push(format!("zalgo{}end", "\u{301}".repeat(10_000)));
    attacks.push("👩\u{200d}".repeat(1_000));
    attacks
}

fn is_live(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Each attack in every kind of cell, and as the label of a column.
fn cells(attack: &str) -> Vec<Cell> {
    let face = || attack.to_owned();
    vec![
        text(attack),
        Cell::List(vec![face(), face()]),
        Cell::Moment { exact: face(), shown: face() },
        Cell::Money { minor: 1, currency: face(), exact: face() },
        Cell::Ref { exact: face(), shown: format!("x {attack}") },
        Cell::Choice { key: face(), shown: face() },
        Cell::Json(serde_json::json!({ attack: attack })),
    ]
}

#[test]
fn nothing_live_reaches_a_terminal() {
    for attack in attacks() {
        let cells = cells(&attack);
        for key in ["id", "other"] {
            let columns: Vec<Column> = cells.iter().map(|_| column(key, &attack, Align::Left)).collect();
            for width in [Some(40), Some(80), None] {
                let style = Style { width, ..Style::default() };
                let table = print(Format::Table, &columns, style, std::slice::from_ref(&cells));
                let all = [print_card(&columns, &cells, style), print(Format::Md, &columns, style, std::slice::from_ref(&cells))];
                assert_eq!(table.lines().count(), 3, "a cell stays on its line");
                for shown in all.iter().chain([&table]) {
                    assert!(!shown.chars().any(is_live), "{attack:?} gave {shown:?}");
                }
            }
        }
    }
}

#[test]
fn json_stays_exact_and_holds_nothing_live() {
    for attack in attacks() {
        let columns = [column("id", "Id", Align::Left)];
        let line = print(Format::Ndjson, &columns, Style::default(), &[vec![text(&attack)]]);
        let back: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(back["id"], attack.as_str());
        assert!(
            !line.chars().any(|c| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        );
    }
}

#[test]
fn what_was_there_stays_visible() {
    assert_eq!(clean("\u{1b}[31m\u{7}\u{7f}"), "^[[31m^G^?");
    assert_eq!(clean("a\u{9b}b\u{202e}c\u{200b}"), "a\u{fffd}b\u{fffd}c\u{fffd}");
    assert_eq!(clean("a\r\nb\nc\rd\te"), "a⏎b⏎c^Md e");
    assert_eq!(clean_block("a\r\nb\u{2028}c"), "a\nb⏎c");
    assert_eq!(clean(&format!("e{}x", "\u{301}".repeat(10_000))), format!("e{}x", "\u{301}".repeat(8)));
}

#[test]
fn honest_text_is_left_alone() {
    for honest in [
        "张三",
        "e\u{301}",
        "👩‍👩‍👧‍👦",
        "❤\u{fe0f}\u{200d}🔥",
        "👍🏽",
        "🇨🇳",
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        "葛\u{e0100}",
        "ไทยที่",
        "हिन्दी",
    ] {
        assert_eq!(clean(honest), honest);
    }
    assert!(matches!(clean("plain 文字"), std::borrow::Cow::Borrowed(_)));
    assert_eq!(clean("a\u{200d}b"), "a\u{fffd}b");
    assert_eq!(clean("👩\u{200d}x"), "👩\u{fffd}x");
}

#[test]
fn spreadsheets_get_no_formula_and_lose_nothing() {
    for formula in [
        "=1+1",
        "+49 30",
        "+8613800138000",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n1",
        "  =1",
        "\u{3000}＝1",
        "＋1",
        "－1",
        "＠x",
        "'=x",
        "'",
        "\u{feff}=1",
        "--5",
        "-",
        "-5-",
        "-.5",
        "- 5",
    ] {
        assert_eq!(guard(formula), format!("'{formula}"), "{formula:?}");
        assert_eq!(unguard(&guard(formula)), formula);
    }
    for plain in ["", "-5.00", "-5", "13800138000", "a=1", "张三", "a\n=1", "5-3"] {
        assert_eq!(guard(plain), plain);
        assert_eq!(unguard(plain), plain);
    }
    let mut dice = Dice(3);
    for _ in 0..20_000 {
        let text = dice.text();
        assert_eq!(unguard(&guard(&text)), text, "{text:?}");
        assert_eq!(unguard(&guard(&guard(&text))), guard(&text));
    }
}

#[test]
fn nothing_in_markdown_is_live() {
    for (attack, wanted) in [
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))"),
        ("![p](https://evil.example/p.png)", r"\!\[p\](https\://evil.example/p.png)"),
        ("www.evil.example WWW.x", r"www\.evil.example WWW\.x"),
        ("<https://evil.example>", r"\<https\://evil.example\>"),
        ("a | b \\| c", r"a \| b \\\| c"),
        ("`code` ``x", r"\`code\` \`\`x"),
        ("&lt;b&gt; &copy;", r"\&lt;b\&gt; \&copy;"),
        ("# head", r"\# head"),
        ("*b* _i_ ~~s~~ snake_case 5*3", r"\*b\* \_i\_ \~\~s\~\~ snake_case 5\*3"),
        ("one\r\ntwo\nthree", "one<br>two<br>three"),
        ("a\u{1b}[31m", r"a^\[\[31m"),
    ] {
        let columns = [column("x", "X", Align::Left)];
        let table = print(Format::Md, &columns, Style::default(), &[vec![text(attack)]]);
        assert_eq!(table, format!("| X |\n| --- |\n| {wanted} |\n"), "{attack}");
    }
}
