//! Two values of a field: the same, a slip apart, alike in part, or different.

use strsim::{jaro_winkler, osa_distance};

use super::former::OR;
use super::profile::Column;
use super::role::Role;
use super::text::{self, untitled};
use super::{Level, legal};
use crate::domain::name::has_han;
use crate::domain::pinyin;

/// Whether the two say that the records are two, whatever else they share: a company and the one named after it.
pub(super) fn apart(role: Role, a: &str, b: &str) -> bool {
    // One of several names may be what another company has in its own.
    role == Role::Company && has_han(a) && has_han(b) && !a.contains(OR) && !b.contains(OR) && {
        let ((core_a, form_a), (core_b, form_b)) = (legal::split(a), legal::split(b));
        let (long, short) = if core_a.chars().count() > core_b.chars().count() { (core_a, core_b) } else { (core_b, core_a) };
        form_a && form_b && long.chars().count() > short.chars().count() && is_subsidiary(long, short)
    }
}

/// 铁流离合器销售 of 铁流离合器, 长江证券投资 of 长江证券: whole names, of which the one goes on.
fn is_subsidiary(long: &str, short: &str) -> bool {
    match long.strip_prefix(short) {
        Some(rest) => !rest.chars().all(|c| FORM.contains(c)),
        None => {
            // Or a word stands in the middle of it: 长江(上海)证券.
            let ahead = long.chars().zip(short.chars()).take_while(|(a, b)| a == b).count();
            let behind = long.chars().rev().zip(short.chars().rev()).take_while(|(a, b)| a == b).count();
            ahead >= 2 && ahead + behind >= short.chars().count() && long.chars().count() - short.chars().count() >= 2
        }
    }
}

/// Characters of legal forms, however they are mixed up.
const FORM: &str = "股份有限责任公司集团控";

/// What two different values of a role are to each other.
pub(super) fn level(column: &Column, a: &str, b: &str) -> Level {
    match column.role {
        Role::Given | Role::Family | Role::Person => person(column, a, b),
        Role::Company if a.contains(OR) || b.contains(OR) => renamed(column, a, b),
        Role::Company => one_company(column, a, b),
        Role::Phone => best(a, b, phone),
        Role::Email => best(a, b, email),
        Role::Number | Role::Postcode => digits(a, b, 5),
        Role::House => digits(a, b, 3),
        Role::Date => date(a, b),
        Role::Street => street(column, a, b),
        Role::City | Role::Region => place(a, b),
        Role::Web => place(a, b),
        Role::Code => digits(a, b, 4),
        Role::Other => overlap(column, a, b, 0.9, 0.6),
    }
}

/// Companies of which one has had another name: by the names that are most alike.
fn renamed(column: &Column, a: &str, b: &str) -> Level {
    let of = |a| b.split(OR).map(move |b| if a == b { Level::Same } else { one_company(column, a, b) });
    a.split(OR).flat_map(of).max().unwrap_or(Level::Different)
}

fn one_company(column: &Column, a: &str, b: &str) -> Level {
    if has_han(a) && has_han(b) { chinese_company(a, b) } else { company(column, a, b) }
}

fn person(column: &Column, a: &str, b: &str) -> Level {
    if has_han(a) || has_han(b) {
        return chinese_person(a, b);
    }
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let sorted = |text: &str| {
        let mut words: Vec<&str> = text.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    if a.contains(' ') && sorted(a) == sorted(b) {
        return Level::Same;
    }
    let alike = jaro_winkler(a, b);
    let slips = osa_distance(a, b);
    if alike >= 0.92 || (slips == 1 && short.len() >= 4) {
        return Level::Near;
    }
    let initial = short.chars().count() == 1 && long.starts_with(short);
    if initial || alike >= 0.84 || (slips <= 2 && short.len() >= 5) || (short.len() >= 3 && long.starts_with(short)) {
        return Level::Close;
    }
    if a.contains(' ') || b.contains(' ') { overlap(column, a, b, 0.85, 0.6) } else { Level::Different }
}

fn chinese_person(a: &str, b: &str) -> Level {
    let ((name_a, titled_a), (name_b, titled_b)) = (untitled(a), untitled(b));
    if name_a == name_b {
        return if titled_a == titled_b { Level::Same } else { Level::Near };
    }
    if titled_a || titled_b {
        return if name_a.starts_with(&name_b) || name_b.starts_with(&name_a) { Level::Close } else { Level::Different };
    }
    let slips = osa_distance(&name_a, &name_b);
    if slips == 1 && name_a.chars().count().max(name_b.chars().count()) >= 3 {
        return Level::Near;
    }
    if name_a.chars().count() != name_b.chars().count() {
        return Level::Different;
    }
    let spelt = |name: &str| pinyin::spell(name).full.first().cloned();
    match (spelt(&name_a), spelt(&name_b)) {
        (Some(a), Some(b)) if a == b => Level::Near,
        _ => Level::Different,
    }
}

fn chinese_company(a: &str, b: &str) -> Level {
    let ((core_a, form_a), (core_b, form_b)) = (legal::split(a), legal::split(b));
    if core_a == core_b {
        return Level::Same;
    }
    let (long, short) = if core_a.chars().count() >= core_b.chars().count() { (core_a, core_b) } else { (core_b, core_a) };
    let (count_long, count_short) = (long.chars().count(), short.chars().count());
    if let Some(rest) = long.strip_prefix(short)
        && rest.chars().all(|c| FORM.contains(c))
    {
        return Level::Same;
    }
    // Without the place it stands in, or with it.
    if count_short >= 3 && long.ends_with(short) && count_long - count_short <= 4 {
        return Level::Near;
    }
    if count_short >= 4 && count_long - count_short <= 1 && osa_distance(long, short) == 1 {
        return Level::Near;
    }
    // What people call it for short, where one of the two is no whole name.
    if form_a != form_b || !(form_a || form_b) {
        if count_short >= 2 && long.contains(short) {
            return Level::Near;
        }
        if count_short >= 3 && within(long, short) {
            return Level::Close;
        }
    }
    if osa_distance(long, short) <= 2 && count_short >= 6 {
        return Level::Close;
    }
    Level::Different
}

/// Whether the characters of the short one stand in the long one in their order: 工行 in 工商银行.
fn within(long: &str, short: &str) -> bool {
    let mut rest = long.chars();
    short.chars().all(|c| rest.any(|other| other == c))
}

fn company(column: &Column, a: &str, b: &str) -> Level {
    let slips = osa_distance(a, b);
    if slips <= 1 && a.len().min(b.len()) >= 5 || jaro_winkler(a, b) >= 0.96 {
        return Level::Near;
    }
    match overlap(column, a, b, 0.8, 0.6) {
        Level::Different if overlap(column, a, b, 0.8, 0.25) > Level::Different => Level::Slight,
        level => level,
    }
}

/// The best of several with several.
fn best(a: &str, b: &str, compare: fn(&str, &str) -> Level) -> Level {
    let of = |a| b.split(' ').map(move |b| if a == b { Level::Same } else { compare(a, b) });
    a.split(' ').flat_map(of).max().unwrap_or(Level::Different)
}

fn phone(a: &str, b: &str) -> Level {
    let short = a.len().min(b.len());
    if short >= 7 && (a.ends_with(b) || b.ends_with(a)) {
        Level::Same
    } else if short >= 7 && osa_distance(a, b) == 1 {
        Level::Near
    } else {
        Level::Different
    }
}

fn email(a: &str, b: &str) -> Level {
    let parts = |text: &str| {
        text.split_once('@').map_or((text.to_owned(), String::new()), |(local, at)| (local.to_owned(), at.to_owned()))
    };
    let ((local_a, at_a), (local_b, at_b)) = (parts(a), parts(b));
    let slips = osa_distance(&local_a, &local_b);
    if (at_a == at_b && slips <= 1) || (local_a == local_b && local_a.len() >= 5) || osa_distance(a, b) <= 1 {
        return Level::Near;
    }
    if slips <= 2 && local_a.len().min(local_b.len()) >= 6 { Level::Close } else { Level::Different }
}

fn digits(a: &str, b: &str, least: usize) -> Level {
    let short = a.len().min(b.len());
    match osa_distance(a, b) {
        1 if short >= least || (short >= 4 && a.len() == b.len()) => Level::Near,
        2 if short > least => Level::Close,
        _ => Level::Different,
    }
}

/// Days as `YYYYMMDD`.
fn date(a: &str, b: &str) -> Level {
    if a.len() != 8 || b.len() != 8 || !a.is_ascii() || !b.is_ascii() {
        return digits(a, b, 4);
    }
    let swapped = a[..4] == b[..4] && a[4..6] == b[6..] && a[6..] == b[4..6];
    match osa_distance(a, b) {
        _ if swapped => Level::Near,
        1 => Level::Near,
        2 => Level::Close,
        // One of its three parts was guessed.
        _ if a[4..] == b[4..] || (a[..4] == b[..4] && (a[4..6] == b[4..6] || a[6..] == b[6..])) => Level::Close,
        _ => Level::Different,
    }
}

/// Words for kinds of divisions, which people leave out.
const DIVISIONS: [char; 6] = ['省', '市', '区', '县', '镇', '乡'];

fn street(column: &Column, a: &str, b: &str) -> Level {
    if has_han(a) || has_han(b) {
        let bare = |text: &str| text.replace("自治区", "").replace("自治州", "").replace(DIVISIONS, "");
        let (a, b) = (bare(a), bare(b));
        if a == b {
            return Level::Same;
        }
        let (long, short) = if a.len() >= b.len() { (&a, &b) } else { (&b, &a) };
        if short.chars().count() >= 6 && long.ends_with(short.as_str()) {
            return Level::Near;
        }
        return overlap(column, &a, &b, 0.85, 0.7);
    }
    // The same words run together, or a slip in a long one.
    if a.len().min(b.len()) >= 6 && osa_distance(&a.replace(' ', ""), &b.replace(' ', "")) <= 1 {
        // House numbers are not slips.
        let numbers = |text: &str| {
            text.split(' ').filter(|word| word.chars().all(|c| c.is_ascii_digit())).map(str::to_owned).collect::<Vec<_>>()
        };
        return if numbers(a) == numbers(b) { Level::Near } else { Level::Different };
    }
    let (first_a, first_b) = (a.split(' ').next().unwrap_or_default(), b.split(' ').next().unwrap_or_default());
    let house = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    // Another house of the same street.
    if house(first_a) && house(first_b) && first_a != first_b {
        return Level::Different;
    }
    overlap(column, a, b, 0.75, 0.5)
}

fn place(a: &str, b: &str) -> Level {
    if a.starts_with(b) || b.starts_with(a) {
        return Level::Near;
    }
    match jaro_winkler(a, b) {
        alike if alike >= 0.92 => Level::Near,
        alike if alike >= 0.85 => Level::Close,
        _ => Level::Different,
    }
}

/// By how much of the two is shared: words count by how rare they are, one that begins like the other or is a slip
/// apart counts in part.
fn overlap(column: &Column, a: &str, b: &str, near: f64, close: f64) -> Level {
    let words = |text: &str| {
        let mut words: Vec<(String, f64)> = Vec::new();
        text::parts(text, |part| words.push((part.to_owned(), column.weight(part))));
        words
    };
    let (mine, mut theirs) = (words(a), words(b));
    let total = |words: &[(String, f64)]| words.iter().map(|(_, weight)| weight).sum::<f64>();
    let (all, shortest, fewest) = (total(&mine) + total(&theirs), total(&mine).min(total(&theirs)), mine.len().min(theirs.len()));
    let mut shared = 0.0;
    for (word, weight) in &mine {
        let best = theirs.iter().map(|(other, _)| likeness(word, other)).enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((place, likeness)) = best.filter(|(_, likeness)| *likeness > 0.0) {
            let (_, other) = theirs.swap_remove(place);
            shared += likeness * (weight + other);
        }
    }
    let dice = shared / all.max(f64::MIN_POSITIVE);
    // All of the shorter one stands in the longer.
    let inside = shared / (2.0 * shortest.max(f64::MIN_POSITIVE));
    if dice >= near || (inside >= 0.97 && fewest >= 2 && dice >= close) {
        Level::Near
    } else if dice >= close || inside >= 0.97 {
        Level::Close
    } else {
        Level::Different
    }
}

fn likeness(word: &str, other: &str) -> f64 {
    let least = word.len().min(other.len());
    if word == other {
        1.0
    } else if least >= 3 && (word.starts_with(other) || other.starts_with(word)) {
        0.9
    } else if least >= 4 && jaro_winkler(word, other) >= 0.9 {
        0.85
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::profile::{Table, comparable};
    use super::super::{Level, Role, Subject};
    use super::{apart, level};

    fn of(role: Role, a: &str, b: &str) -> Level {
        let (a, b) = (comparable(role, a), comparable(role, b));
        let mut table = Table::new(Subject::Companies, [("x".to_owned(), role)]);
        for text in [&*a, &*b, "unlike", "others"] {
            table.push(&[text]);
        }
        if a == b { Level::Same } else { level(&table.columns[0], &a, &b) }
    }

    #[test]
    fn values_are_the_same_near_close_or_different() {
        use Level::{Close, Different, Near, Same};
        for (role, a, b, expected) in [
            (Role::Company, "上海永达压缩机有限公司", "上海永達壓縮機股份有限公司", Same),
            (Role::Company, "上海振华重工(集团)股份有限公司", "上海振華重工（集團）股份公司", Same),
            (Role::Company, "永达压缩机有限公司", "上海永达压缩机有限公司", Near),
            (Role::Company, "贝斯特", "无锡贝斯特精机股份有限公司", Near),
            (Role::Company, "永达压缩机有限公司", "天工软件有限公司", Different),
            (Role::Company, "The Acme Trading Co., Ltd.", "ACME Trading GmbH", Same),
            (Role::Company, "Acme Trading", "Zenith Foods", Different),
            (Role::Person, "杨经理", "杨佳", Close),
            (Role::Person, "张三丰", "张三风", Near),
            (Role::Person, "Moore, Ann", "Ann Moore", Same),
            (Role::Given, "jonathan", "jonathon", Near),
            (Role::Given, "mary", "robert", Different),
            (Role::Phone, "+86 138 0013 8000", "13800138000", Same),
            (Role::Phone, "021-50123456", "50123456", Same),
            (Role::Phone, "13800138000", "13800138001", Near),
            (Role::Email, "Ann.Moore@Acme.example", "ann.moore@acme.example", Same),
            (Role::Email, "ann.moore@acme.example", "ann.more@acme.example", Near),
            (Role::Date, "1971-06-24", "19710524", Near),
            (Role::Date, "1971-06-05", "1971-05-06", Near),
            (Role::Date, "1971-06-05", "1984-11-23", Different),
            (Role::Street, "12 Ventura Boulevard", "12 ventura blvd.", Same),
            (Role::Street, "12 Ventura Blvd", "14 Ventura Blvd", Different),
            (Role::Street, "黑龙江省绥化市兰西县临江镇919号", "黑龙江绥化兰西县临江镇919号", Same),
            (Role::Number, "91310000607337266X", "91310000607337256X", Near),
        ] {
            assert_eq!(of(role, a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn a_company_and_the_one_named_after_it_are_two() {
        let two = |a: &str, b: &str| apart(Role::Company, &comparable(Role::Company, a), &comparable(Role::Company, b));
        assert!(two("浙江铁流离合器股份有限公司", "浙江铁流离合器销售有限公司"));
        assert!(two("长江证券股份有限公司", "长江证券投资有限公司"));
        assert!(!two("浙江铁流离合器股份有限公司", "铁流离合器"), "a short name is no company of its own");
        assert!(!two("永达压缩机有限公司", "永达压缩机集团有限公司"), "only the legal form goes on");
        assert!(!two("Acme Ltd", "Acme Trading Ltd"), "words say it by themselves");
    }
}
