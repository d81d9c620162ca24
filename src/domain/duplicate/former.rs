//! Names that a company had before: beside its own, or in brackets behind it.

/// What parts the names of one cell.
pub(super) const NAMES: char = '\u{1f}';

/// What parts them once they are made comparable: no name holds it then.
pub(super) const OR: &str = " | ";

/// Words that announce a former name.
const WORDS: [&str; 10] =
    ["曾用名", "原名称", "原名", "前身为", "前身", "旧名", "旧称", "formerly known as", "formerly", "f/k/a"];

/// Han characters that a name has at least: `(原料)` is none.
const LEAST: usize = 4;

/// The names that a cell holds, the present one first.
pub(super) fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for name in text.split(NAMES) {
        let (own, former) = parted(name);
        names.push(own);
        names.extend(former);
    }
    names.retain(|name| !name.trim().is_empty());
    names
}

/// A name without what it was called before, and that: `杭州天际（原杭州飞越软件）`, `Acme Ltd (formerly Zenith)`.
fn parted(name: &str) -> (String, Option<String>) {
    let open = |c: char| matches!(c, '(' | '（' | '[' | '【');
    let close = |c: char| matches!(c, ')' | '）' | ']' | '】');
    for (from, mark) in name.char_indices().filter(|(_, c)| open(*c)) {
        let inside = &name[from + mark.len_utf8()..];
        let Some(to) = inside.find(close) else { break };
        let Some(former) = announced(&inside[..to]) else { continue };
        let rest = inside[to..].chars().skip(1).collect::<String>();
        return (format!("{}{rest}", &name[..from]), Some(former));
    }
    (name.to_owned(), None)
}

/// The name behind a word that announces one.
fn announced(text: &str) -> Option<String> {
    let text = text.trim();
    let behind =
        |word: &&str| text.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word)).map(|_| &text[word.len()..]);
    if let Some(rest) = WORDS.iter().find_map(behind) {
        let name = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '"' | '“' | '为'));
        return (!name.is_empty()).then(|| name.trim_end_matches(['"', '”']).to_owned());
    }
    let name = text.strip_prefix('原')?.trim_start_matches([':', '：', ' ']);
    (name.chars().count() >= LEAST).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{NAMES, names};

    #[test]
    fn a_former_name_is_told_from_what_else_stands_in_brackets() {
        for (text, wanted) in [
            ("杭州天际软件有限公司（原杭州飞越软件有限公司）", &["杭州天际软件有限公司", "杭州飞越软件有限公司"][..]),
            ("天际（曾用名：飞越）", &["天际", "飞越"]),
            ("Acme Ltd (formerly Zenith Trading)", &["Acme Ltd ", "Zenith Trading"]),
            ("上海化工(原料)有限公司", &["上海化工(原料)有限公司"]),
            ("长江(上海)证券", &["长江(上海)证券"]),
            ("天际(原飞越软件公司", &["天际(原飞越软件公司"]),
        ] {
            assert_eq!(names(text), wanted, "{text}");
        }
        assert_eq!(names(&format!("天际{NAMES}飞越{NAMES}腾空")), ["天际", "飞越", "腾空"]);
    }
}
