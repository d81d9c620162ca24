//! Names of people and companies, folded so that they can be compared.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// Legal forms at the end of a company's name, longest first.
const FORMS: [&str; 28] = [
    "股份有限公司",
    "有限责任公司",
    "集团有限公司",
    "有限公司",
    "incorporated",
    "corporation",
    "分公司",
    "总公司",
    "limited",
    "company",
    "公司",
    "集团",
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

/// A name for comparing: NFKC, lower case, without spaces and punctuation.
#[must_use]
pub fn fold(name: &str) -> String {
    compatible(name).chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
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
    let outside: String = compatible(company)
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| {
            match c {
                '(' | '[' | '（' => open += 1,
                ')' | ']' | '）' => {
                    open = open.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            open == 0
        })
        .collect();
    let mut rest = outside.trim().trim_end_matches(['.', ',', ' ']);
    for region in REGIONS {
        if let Some(after) = rest.strip_prefix(region) {
            rest = after.strip_prefix(['省', '市']).unwrap_or(after);
            break;
        }
    }
    if FORMS.contains(&rest) {
        return fold(company);
    }
    while let Some(before) = FORMS.iter().find_map(|form| strip_form(rest, form)) {
        rest = before;
    }
    let core = fold(rest);
    if core.chars().count() < 2 { fold(company) } else { core }
}

/// Latin forms end a word of their own; Chinese ones follow the name directly.
fn strip_form<'a>(text: &'a str, form: &str) -> Option<&'a str> {
    let before = text.strip_suffix(form)?;
    let apart = !form.is_ascii() || before.ends_with([' ', ',', '.']);
    (apart && !before.trim().is_empty()).then(|| before.trim_end_matches([' ', ',', '.', '&']))
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
