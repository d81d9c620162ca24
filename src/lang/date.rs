//! Dates in words, English and Chinese: `下周三 15:00`, `tomorrow at 3pm`, `eom`, `3d`.
//!
//! One strict parser: the whole phrase must be a date, and what can be read in two ways is
//! refused rather than guessed. It is pure: the present comes from the caller, and so does the
//! time zone, which only [`When::Instant`] knows.
//!
//! The rules:
//!
//! * **Weeks** start on Monday. `周三`/`wed` is the next one (looking back, the latest), never
//!   today; `下周三`/`next wed` lies in the next calendar week; `本周三`/`this wed` in this one,
//!   even if past; `上周三`/`last wed` in the previous one.
//! * **What is left out is the nearest**, today included: a month and day without a year, a day
//!   without a month (`20号`, `the 5th`), an edge without a period (`月底`, `eow`, `年初`) or a
//!   time without a day is the next one looking ahead and the latest looking back.
//! * **A period** is its first day (`next week`, `明年`, `2027-03`); the one under way, looking
//!   ahead, is its last (`this month`). `周末` is Saturday; `eow` is Sunday; `月中` is the 15th;
//!   `eod` is today.
//! * **Distances** in days and more are days, in hours and minutes moments. Months are clamped
//!   (31 January and `1mo` is the end of February); `半个月` is 15 days. `3d` without a direction
//!   follows the look; `3 days` and `3天` without one lie ahead where nothing follows them, and
//!   are no date before a title or looking back. `m` is minutes, `mo` months.
//! * **Deadlines**, looking ahead: `周五前`, `by friday`, `月底前`, `3天内`, `within 3 days` are the
//!   last day there is. Before a period (`下周前`) or looking back they are no date.
//! * **Hours** are of the 24-hour clock unless a part of the day says otherwise. Spoken ones from
//!   one to six are in the afternoon: `3点`, `下午3点` and 15:00 are the same, `03点`, `3:00` and
//!   `凌晨3点` the night; `晚上8点` is 20:00, `晚上12点` and midnight the end of that day, `12am` its beginning. `晚上1点`
//!   could belong to either day and is refused, and a bare `at 3` is no time.
//! * **Parts of a day** are 凌晨 00:00, morning/早上/上午 09:00, noon/中午 12:00,
//!   afternoon/下午 14:00, 傍晚 18:00, evening/night/晚上 19:00.
//! * **A weekday beside a date** must agree with it. Years run from 1900 to 9999 and have four
//!   digits. Nothing is rolled over: 30 February and 25:00 are [`Miss::Impossible`].

mod calendar;
mod clock;
mod distance;
mod grammar;
mod lex;
mod phrase;
mod resolve;
#[cfg(test)]
mod tests;
mod words;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

use lex::Token;
use resolve::Ear;
use words::{Form, Kind, Unit};

/// Which way a phrase looks that names no direction itself: a due date ahead, a log entry back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Ahead,
    Back,
}

/// The setting `date_order`: how `3/4` and `3/4/2026` are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Dmy,
    Mdy,
    /// As [`Order::Mdy`] where the year does not come first.
    Ymd,
}

/// What a phrase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day without a time of day; what hour that is, the use decides.
    Day(NaiveDate),
    /// A local time.
    Moment(NaiveDateTime),
    /// A time written with its offset from UTC.
    Instant(DateTime<FixedOffset>),
}

/// Why a phrase is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Miss {
    /// Not the words of a date.
    Unknown,
    /// Two numbers of which either may be the month: first the reading with the month first.
    Ambiguous(NaiveDate, NaiveDate),
    /// The words of a date that does not exist, or not between the years 1900 and 9999; holds
    /// the part at fault as it was written.
    Impossible(String),
}

/// No date takes more characters; longer texts are not looked at further.
const LONGEST: usize = 80;

/// Reads a phrase that is a date and nothing else.
pub fn parse(phrase: &str, now: NaiveDateTime, look: Look, order: Option<Order>) -> Result<When, Miss> {
    let (tokens, whole) = lex::tokens(phrase.trim(), LONGEST);
    if !whole {
        return Err(Miss::Unknown);
    }
    read(&tokens, phrase.trim(), Ear { now, look, order }, true)
}

/// Splits a phrase into the longest date at its head and the rest, trimmed of white space and
/// of the mark that separated them.
///
/// The date ends at white space, at a mark such as `,` or `：`, or where Chinese follows
/// directly (`下周三10点报价`). Where the longest run that reads as a date cannot end (`3pm-4pm`),
/// or is an impossible or ambiguous date, the whole phrase is undated: its beginning
/// alone was not what was meant.
pub fn leading(phrase: &str, now: NaiveDateTime, look: Look, order: Option<Order>) -> Option<(When, &str)> {
    let ear = Ear { now, look, order };
    let text = phrase.trim();
    let (tokens, _) = lex::tokens(text, LONGEST);
    for count in (1..=tokens.len()).rev() {
        let run = tokens.get(..count)?;
        let last = run.last()?;
        let (date, rest) = text.split_at_checked(last.end)?;
        match read(run, date, ear, rest.trim().is_empty()) {
            Err(Miss::Unknown) => {}
            Ok(when) if ends_here(last.kind, date, rest) => {
                return Some((when, without_mark(rest)));
            }
            Ok(_) if continues(date, rest, JOINED) => {}
            Ok(_) | Err(_) => return None,
        }
    }
    None
}

fn read(tokens: &[Token], text: &str, ear: Ear, alone: bool) -> Result<When, Miss> {
    let phrase = grammar::phrase(tokens, ear.look, alone).ok_or(Miss::Unknown)?;
    ear.hear(&phrase, text)
}

/// Whether a date that ends with the token `last` may end between `date` and `rest`.
fn ends_here(last: Kind, date: &str, rest: &str) -> bool {
    let mut after = rest.chars().map(lex::fold);
    let Some(next) = after.next() else {
        return true;
    };
    let before = date.chars().next_back().map_or(' ', lex::fold);
    let figures = before.is_ascii_digit() && after.next().is_some_and(|c| c.is_ascii_digit());
    if next == ' ' {
        return !continues(date, rest.trim_start(), SPACED);
    }
    if matches!(next, ',' | ':' | ';' | '。') {
        return !figures;
    }
    // `3D展会` and `2026年报` are words of their own.
    let loose = !matches!(last, Kind::Unit(_, Form::Short) | Kind::Unit(Unit::Year, _) | Kind::Year(_));
    let joined = ideograph(next) && loose || ideograph(before) && next.is_ascii_alphabetic();
    joined && !continues(date, rest, JOINED) && !counts(date, rest) && !bounded(rest)
}

fn ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Endings of a date that, before these words, belong to the words: `20号楼` is a building,
/// `周三早会` a morning meeting on Wednesday.
const JOINED: &[(&str, &[&str])] = &[
    ("号", &["楼", "线", "店", "院", "机", "门", "厅", "馆", "桌", "库", "仓", "车", "位", "码", "房", "室", "厂"]),
    ("点", &["建议", "意见", "要求", "原因", "问题", "说明", "想法", "钟"]),
    ("半", &["价", "年", "天", "数", "成"]),
    ("下午", &["茶"]),
    ("早", &["会", "餐", "班", "市", "茶", "饭"]),
    ("晚", &["会", "宴", "餐", "班", "饭"]),
    ("月", &["刊", "结", "薪"]),
    ("周", &["刊", "期", "边", "转"]),
    ("前", &["台", "往", "期", "来", "去", "端", "置", "沿", "景"]),
    ("内", &["部", "容", "测", "网", "饰", "销"]),
];

/// What makes a date something else even after white space: `3D 打印`, `24/7 support`, and an
/// hour that cannot be told (`tomorrow at 3`) and must not become a title.
const SPACED: &[(&str, &[&str])] = &[
    ("3d", &["print", "model", "scan", "打印", "模型", "扫描", "建模"]),
    ("24/7", &[""]),
    ("", &["at 0", "at 1", "at 2", "at 3", "at 4", "at 5", "at 6", "at 7", "at 8", "at 9"]),
];

fn continues(date: &str, rest: &str, words: &[(&str, &[&str])]) -> bool {
    let fold = |text: &str| text.chars().take(LONGEST).map(lex::fold).collect::<String>();
    let (date, rest) = (fold(date), fold(rest));
    words.iter().any(|(end, next)| date.ends_with(end) && next.iter().any(|word| rest.starts_with(word)))
}

/// A deadline, a span or a second date, which a date alone does not express: `周五前`, `3天内`,
/// `周三到周五`, `明天后天`.
fn bounded(rest: &str) -> bool {
    const LIMITS: [&str; 7] = ["前", "之前", "以前", "内", "之内", "以内", "至"];
    let (end, until) = rest.strip_prefix('到').map_or((rest, false), |end| (end, true));
    let dated = match lex::tokens(end, 8).0.first().map(|token| token.kind) {
        Some(Kind::Weekday(_) | Kind::Day(_) | Kind::DayPart(..)) => true,
        Some(Kind::Num(_)) => until,
        _ => false,
    };
    dated || LIMITS.iter().any(|limit| rest.starts_with(limit))
}

/// A number at the end counts what follows: `10点30个客户` is not half past ten.
fn counts(date: &str, rest: &str) -> bool {
    const COUNTED: &str = "个家位人份条台万萬元块件次套度小天年月周号日点分折名只亿千百箱吨楼";
    let next = rest.chars().next().map_or(' ', lex::fold);
    date.ends_with(|c| lex::fold(c).is_ascii_digit()) && COUNTED.contains(next)
}

/// The rest without white space and the mark or dash that set it off.
fn without_mark(rest: &str) -> &str {
    let rest = rest.trim_start();
    let mark = |c| matches!(lex::fold(c), ',' | ':' | ';' | '。');
    match rest.strip_prefix(mark) {
        Some(rest) => rest.trim_start(),
        None => ["- ", "– ", "— "].iter().find_map(|dash| rest.strip_prefix(dash)).unwrap_or(rest).trim_start(),
    }
}
