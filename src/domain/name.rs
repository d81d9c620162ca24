//! Names of people and companies, folded so that they can be compared.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// Legal forms at the end of a company's Chinese name, longest first. They follow the name directly.
const HAN_FORMS: [&str; 8] = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "分公司", "总公司", "公司", "集团"];

/// Legal forms in Latin letters, longest first. They are words of their own.
const LATIN_FORMS: [&str; 20] = [
    "incorporated",
    "corporation",
    "limited",
    "company",
    "pty ltd",
    "gmbh",
    "corp",
    "sarl",
    "s.a.",
    "ltd",
    "inc",
    "llc",
    "plc",
    "pvt",
    "bv",
    "ag",
    "sa",
    "kg",
    "co",
    "oy",
];

/// Regions that stand before a company's own name, longest first.
const REGIONS: [&str; 54] = [
    "内蒙古",
    "黑龙江",
    "石家庄",
    "哈尔滨",
    "连云港",
    "北京",
    "上海",
    "天津",
    "重庆",
    "广东",
    "广州",
    "深圳",
    "东莞",
    "佛山",
    "江苏",
    "南京",
    "苏州",
    "无锡",
    "常州",
    "浙江",
    "杭州",
    "宁波",
    "温州",
    "义乌",
    "山东",
    "济南",
    "青岛",
    "四川",
    "成都",
    "湖北",
    "武汉",
    "湖南",
    "长沙",
    "河南",
    "郑州",
    "河北",
    "福建",
    "福州",
    "厦门",
    "安徽",
    "合肥",
    "陕西",
    "西安",
    "辽宁",
    "沈阳",
    "大连",
    "吉林",
    "长春",
    "江西",
    "云南",
    "贵州",
    "广西",
    "海南",
    "中国",
];

/// The text in NFKC (Unicode Standard Annex 15). Most names are ASCII or plain Han, which are so already.
#[must_use]
pub fn compatible(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c.is_ascii() || matches!(c, '\u{4E00}'..='\u{9FFF}')) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfkc().collect())
    }
}

/// Appends a character in lower case. Most are ASCII or Han, which need no table.
fn push_lower(out: &mut String, c: char) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else if is_han(c) {
        out.push(c);
    } else {
        out.extend(c.to_lowercase());
    }
}

/// A name for comparing: NFKC, lower case, without spaces and punctuation.
#[must_use]
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in compatible(name).chars() {
        if c.is_ascii_alphanumeric() || is_han(c) {
            folded.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() {
            // Some letters are two in lower case, of which one is none (İ).
            folded.extend(c.to_lowercase().filter(|c| c.is_alphanumeric()));
        }
    }
    folded
}

/// A name for telling spellings apart: NFKC, lower case, without spaces (`GTX Pro`, `gtxpro`).
#[must_use]
pub fn squeezed(name: &str) -> String {
    compatible(name).chars().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).collect()
}

/// What people call a company: without region, brackets and legal form (上海永达压缩机有限公司 → 永达压缩机).
/// The folded whole where nothing would be left.
#[must_use]
pub fn core(company: &str) -> String {
    let mut open = 0_usize;
    let mut outside = String::with_capacity(company.len());
    for c in compatible(company).chars() {
        match c {
            '(' | '[' | '（' => open += 1,
            ')' | ']' | '）' => open = open.saturating_sub(1),
            _ if open == 0 => push_lower(&mut outside, c),
            _ => {}
        }
    }
    let mut rest = outside.trim().trim_end_matches(['.', ',', ' ']);
    let regions = if rest.starts_with(is_han) { &REGIONS[..] } else { &[] };
    if let Some(after) = regions.iter().find_map(|region| rest.strip_prefix(region)) {
        rest = after.strip_prefix(['省', '市']).unwrap_or(after);
    }
    if HAN_FORMS.contains(&rest) || LATIN_FORMS.contains(&rest) {
        return fold(company);
    }
    let core = fold(without_forms(rest));
    if core.chars().count() < 2 { fold(company) } else { core }
}

/// A name without the legal forms it ends in.
#[must_use]
pub fn without_forms(mut name: &str) -> &str {
    while let Some(before) = without_form(name) {
        name = before;
    }
    name
}

/// A name without the legal form it ends in, if it has one and is more than that.
fn without_form(name: &str) -> Option<&str> {
    let before = match name.chars().next_back()? {
        '司' | '团' => HAN_FORMS.iter().find_map(|form| name.strip_suffix(form))?,
        last if last.is_ascii() => {
            let word = |before: &&str| before.ends_with([' ', ',', '.']);
            LATIN_FORMS.iter().find_map(|form| name.strip_suffix(form).filter(word))?
        }
        _ => return None,
    };
    let before = before.trim_end_matches([' ', ',', '.', '&']);
    (!before.is_empty()).then_some(before)
}

/// Whether a text has a Han ideograph.
#[must_use]
pub fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}

/// Whether a character is a Han ideograph.
#[must_use]
pub const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::{core, fold};

    #[test]
    fn folding_keeps_letters_and_digits_only() {
        assert_eq!(fold(" Ａcme-Corp. "), "acmecorp");
        assert_eq!(fold("张 三"), "张三");
    }

    #[test]
    fn a_company_is_known_by_its_core() {
        for (whole, known) in [
            ("上海永达压缩机有限公司", "永达压缩机"),
            ("永达压缩机（中国）股份有限公司", "永达压缩机"),
            ("Acme Trading Co., Ltd.", "acmetrading"),
            ("Siemens GmbH", "siemens"),
            ("Costco", "costco"),
            ("深圳市腾讯计算机系统有限公司", "腾讯计算机系统"),
            ("有限公司", "有限公司"),
        ] {
            assert_eq!(core(whole), known, "{whole}");
        }
    }
}
