//! Words that say whether a day is off or worked.

/// Words for a day off and for a day worked; a lone 调休 may be either and is none.
const OFF: [&str; 22] = [
    "休",
    "休息",
    "休假",
    "放假",
    "假",
    "假日",
    "假期",
    "节日",
    "节假日",
    "法定节假日",
    "法定假日",
    "公众假期",
    "公共假期",
    "调休放假",
    "holiday",
    "public holiday",
    "off",
    "day off",
    "off day",
    "dayoff",
    "rest",
    "work-holiday",
];
const WORKED: [&str; 19] = [
    "班",
    "上班",
    "补班",
    "调休上班",
    "调休补班",
    "补休上班",
    "上班日",
    "工作日",
    "调休上班日",
    "调休工作日",
    "work",
    "workday",
    "working",
    "working day",
    "make-up",
    "make_up",
    "make-up day",
    "makeup",
    "alternate-workday",
];

/// Whether a word says that a day is worked.
pub(super) fn kind(word: &str) -> Option<bool> {
    let word = word.trim().trim_matches(['(', ')', '（', '）', '[', ']', '【', '】']).trim().to_lowercase();
    if WORKED.contains(&word.as_str()) {
        Some(true)
    } else if OFF.contains(&word.as_str()) {
        Some(false)
    } else {
        None
    }
}

/// A name without the mark at its end, and what the mark says: `国庆节（休）`, `国庆节 补班`, `Working day for …`.
pub(super) fn parted(name: &str) -> (String, Option<bool>) {
    let name = name.trim();
    let mut ends: Vec<usize> = name.char_indices().map(|(at, _)| at).skip(1).collect();
    ends.insert(0, 0);
    // The longest mark first, so that 调休上班 is not 上班 after a name that ends in 调休.
    for at in ends {
        let (before, word) = name.split_at(at);
        // A lone 假 or 节日 ends many names; it is a mark only when set apart.
        let apart = before.is_empty() || word.starts_with([' ', '(', '（', '[', '【', '-', '·']);
        let han = ["休", "班", "补班", "上班", "放假", "调休上班", "调休补班", "调休放假"].contains(&word);
        if (apart || han)
            && let Some(make_up) = kind(word.trim_start_matches([' ', '-', '·']))
        {
            let rest = before.trim_end_matches([' ', '-', '·', '（', '(']);
            return (if rest.is_empty() && word.len() == name.len() { String::new() } else { rest.to_owned() }, Some(make_up));
        }
    }
    let lower = name.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let marked = if says(&["working day", "workday", "补班", "上班"]) {
        Some(true)
    } else if says(&["day off", "public holiday", "放假"]) {
        Some(false)
    } else {
        None
    };
    (name.to_owned(), marked)
}

#[cfg(test)]
mod tests {
    use super::{kind, parted};

    #[test]
    fn marks_are_told_from_names() {
        for (text, name, mark) in [
            ("国庆节（休）", "国庆节", Some(false)),
            ("国庆节(班)", "国庆节", Some(true)),
            ("国庆节 补班", "国庆节", Some(true)),
            ("春节调休上班", "春节", Some(true)),
            ("劳动节放假", "劳动节", Some(false)),
            ("元旦 休", "元旦", Some(false)),
            ("休", "", Some(false)),
            ("国庆节", "国庆节", None),
            ("年假", "年假", None),
            ("National Day (day off)", "National Day", Some(false)),
            ("Working Day for National Day", "Working Day for National Day", Some(true)),
            ("Mother's Day", "Mother's Day", None),
        ] {
            assert_eq!(parted(text), (name.to_owned(), mark), "{text}");
        }
        assert_eq!((kind("【班】"), kind("Holiday"), kind("调休")), (Some(true), Some(false), None));
    }
}
