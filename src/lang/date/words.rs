//! The vocabulary: what every English and Chinese word of a date phrase stands for.

use chrono::Weekday;

/// One token of a phrase, whatever the language it was written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Num(Num),
    Unit(Unit, Form),
    Weekday(Weekday),
    Month(u32),
    /// A day counted from today: `今天` 0, `tomorrow` 1, `大前天` -3.
    Day(i64),
    /// A day and its part in one word: `tonight`, `明早`.
    DayPart(i64, Part),
    /// A part of the day that may stand alone: `下午`, `noon`.
    Part(Part),
    /// A part of the day that means nothing without a day or an hour: `早`, `morning`, `pm`.
    Tail(Part),
    /// A year counted from this one: `明年` 1.
    Year(i64),
    /// `next` 1, `this` 0, `last` -1, `下下` 2.
    Step(i64),
    Edge(Edge),
    /// An edge and its period in one word: `月底`, `eoq`.
    EdgeOf(Unit, Edge),
    Weekend,
    Now,
    /// `半`, `half`.
    Half,
    /// `点`, `时`, `o'clock`.
    Oclock,
    /// `分` of the clock.
    Minute,
    /// `刻`, a quarter of an hour of the clock.
    Quarter,
    /// `刻钟`, a quarter of an hour as a length.
    QuarterHour,
    /// `整`, `钟`: nothing but politeness after an hour.
    Sharp,
    /// `号`: only ever a day of the month.
    Hao,
    /// `日`: a day of the month, or a length (`3日后`).
    Ri,
    /// `个`.
    Measure,
    /// `的`.
    De,
    /// `th`, `st`, `nd`, `rd`.
    Ordinal,
    A,
    The,
    At,
    On,
    In,
    Of,
    From,
    After,
    Before,
    /// `ago`, `前`.
    Ago,
    /// `later`, `后`.
    Later,
    /// `past`, `过去`, `最近`.
    Past,
    /// `within`, `内`: no later than so far from now.
    Within,
    /// `by`: no later than a day.
    By,
    /// The `T` of ISO 8601.
    Tee,
    /// `Z`, `UTC`, `GMT`.
    Zulu,
    Mark(char),
    /// Anything else: no date contains it.
    Other,
}

/// A number as written; `width` counts its digits, 0 when it was spelt out (`three`, `十五`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Num {
    pub(super) value: u64,
    pub(super) width: usize,
    pub(super) ascii: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// How a unit was written: `d`, `days` or `天`. Only short units make a date without a word
/// of direction (`3d`), since `3 days` or `3天` may as well open a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Short,
    Long,
    Han,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Am,
    Pm,
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Dusk,
    Evening,
    Midnight,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    First,
    Middle,
    Last,
}

/// What a lower-case English word stands for.
pub(super) fn english(word: &str) -> Option<Kind> {
    use Form::{Long, Short};
    let kind = match word {
        "now" => Kind::Now,
        "today" => Kind::Day(0),
        "tomorrow" | "tmr" | "tmrw" => Kind::Day(1),
        "yesterday" => Kind::Day(-1),
        "tonight" => Kind::DayPart(0, Part::Evening),
        "noon" | "midday" => Kind::Part(Part::Noon),
        "midnight" => Kind::Part(Part::Midnight),
        "morning" => Kind::Tail(Part::Morning),
        "afternoon" => Kind::Tail(Part::Afternoon),
        "evening" | "night" => Kind::Tail(Part::Evening),
        "am" => Kind::Tail(Part::Am),
        "pm" => Kind::Tail(Part::Pm),
        "m" | "min" | "mins" => Kind::Unit(Unit::Minute, Short),
        "h" | "hr" | "hrs" => Kind::Unit(Unit::Hour, Short),
        "d" => Kind::Unit(Unit::Day, Short),
        "w" | "wk" | "wks" => Kind::Unit(Unit::Week, Short),
        "mo" | "mos" => Kind::Unit(Unit::Month, Short),
        "y" | "yr" | "yrs" => Kind::Unit(Unit::Year, Short),
        "minute" | "minutes" => Kind::Unit(Unit::Minute, Long),
        "hour" | "hours" => Kind::Unit(Unit::Hour, Long),
        "day" | "days" => Kind::Unit(Unit::Day, Long),
        "week" | "weeks" => Kind::Unit(Unit::Week, Long),
        "month" | "months" => Kind::Unit(Unit::Month, Long),
        "quarter" | "quarters" => Kind::Unit(Unit::Quarter, Long),
        "year" | "years" => Kind::Unit(Unit::Year, Long),
        "next" => Kind::Step(1),
        "this" => Kind::Step(0),
        "last" | "previous" | "prev" => Kind::Step(-1),
        "past" => Kind::Past,
        "weekend" => Kind::Weekend,
        "end" => Kind::Edge(Edge::Last),
        "start" | "beginning" => Kind::Edge(Edge::First),
        "middle" | "mid" => Kind::Edge(Edge::Middle),
        "eod" => Kind::EdgeOf(Unit::Day, Edge::Last),
        "eow" => Kind::EdgeOf(Unit::Week, Edge::Last),
        "eom" => Kind::EdgeOf(Unit::Month, Edge::Last),
        "eoq" => Kind::EdgeOf(Unit::Quarter, Edge::Last),
        "eoy" => Kind::EdgeOf(Unit::Year, Edge::Last),
        "sow" => Kind::EdgeOf(Unit::Week, Edge::First),
        "som" => Kind::EdgeOf(Unit::Month, Edge::First),
        "soq" => Kind::EdgeOf(Unit::Quarter, Edge::First),
        "soy" => Kind::EdgeOf(Unit::Year, Edge::First),
        "a" | "an" => Kind::A,
        "the" => Kind::The,
        "at" => Kind::At,
        "on" => Kind::On,
        "in" => Kind::In,
        "of" => Kind::Of,
        "from" => Kind::From,
        "after" => Kind::After,
        "before" => Kind::Before,
        "within" => Kind::Within,
        "by" => Kind::By,
        "ago" => Kind::Ago,
        "later" => Kind::Later,
        "half" => Kind::Half,
        "st" | "nd" | "rd" | "th" => Kind::Ordinal,
        "t" => Kind::Tee,
        "z" | "utc" | "gmt" => Kind::Zulu,
        _ => {
            return weekday(word).or_else(|| month(word)).or_else(|| count(word));
        }
    };
    Some(kind)
}

fn weekday(word: &str) -> Option<Kind> {
    let day = match word {
        "mon" | "monday" => Weekday::Mon,
        "tue" | "tues" | "tuesday" => Weekday::Tue,
        "wed" | "weds" | "wednesday" => Weekday::Wed,
        "thu" | "thur" | "thurs" | "thursday" => Weekday::Thu,
        "fri" | "friday" => Weekday::Fri,
        "sat" | "saturday" => Weekday::Sat,
        "sun" | "sunday" => Weekday::Sun,
        _ => return None,
    };
    Some(Kind::Weekday(day))
}

fn month(word: &str) -> Option<Kind> {
    let month = match word {
        "jan" | "january" => 1,
        "feb" | "february" => 2,
        "mar" | "march" => 3,
        "apr" | "april" => 4,
        "may" => 5,
        "jun" | "june" => 6,
        "jul" | "july" => 7,
        "aug" | "august" => 8,
        "sep" | "sept" | "september" => 9,
        "oct" | "october" => 10,
        "nov" | "november" => 11,
        "dec" | "december" => 12,
        _ => return None,
    };
    Some(Kind::Month(month))
}

fn count(word: &str) -> Option<Kind> {
    const COUNTS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let value = (1..).zip(COUNTS).find(|(_, name)| *name == word)?.0;
    Some(Kind::Num(Num { value, width: 0, ascii: true }))
}

/// Chinese words, simplified; the lexer takes the longest that fits and folds traditional
/// characters first.
pub(super) const HAN: &[(&str, Kind)] = &[
    ("现在", Kind::Now),
    ("大前天", Kind::Day(-3)),
    ("前天", Kind::Day(-2)),
    ("昨天", Kind::Day(-1)),
    ("昨日", Kind::Day(-1)),
    ("今天", Kind::Day(0)),
    ("今日", Kind::Day(0)),
    ("明天", Kind::Day(1)),
    ("明日", Kind::Day(1)),
    ("次日", Kind::Day(1)),
    ("后天", Kind::Day(2)),
    ("大后天", Kind::Day(3)),
    ("昨晚", Kind::DayPart(-1, Part::Evening)),
    ("今晚", Kind::DayPart(0, Part::Evening)),
    ("明晚", Kind::DayPart(1, Part::Evening)),
    ("后晚", Kind::DayPart(2, Part::Evening)),
    ("今早", Kind::DayPart(0, Part::Morning)),
    ("明早", Kind::DayPart(1, Part::Morning)),
    ("凌晨", Kind::Part(Part::Dawn)),
    ("早上", Kind::Part(Part::Morning)),
    ("早晨", Kind::Part(Part::Morning)),
    ("一早", Kind::Part(Part::Morning)),
    ("上午", Kind::Part(Part::Morning)),
    ("中午", Kind::Part(Part::Noon)),
    ("正午", Kind::Part(Part::Noon)),
    ("下午", Kind::Part(Part::Afternoon)),
    ("午后", Kind::Part(Part::Afternoon)),
    ("傍晚", Kind::Part(Part::Dusk)),
    ("晚上", Kind::Part(Part::Evening)),
    ("午夜", Kind::Part(Part::Midnight)),
    ("早", Kind::Tail(Part::Morning)),
    ("晚", Kind::Tail(Part::Evening)),
    ("前年", Kind::Year(-2)),
    ("去年", Kind::Year(-1)),
    ("今年", Kind::Year(0)),
    ("本年", Kind::Year(0)),
    ("明年", Kind::Year(1)),
    ("后年", Kind::Year(2)),
    ("上上", Kind::Step(-2)),
    ("上上个", Kind::Step(-2)),
    ("上", Kind::Step(-1)),
    ("上个", Kind::Step(-1)),
    ("本", Kind::Step(0)),
    ("这", Kind::Step(0)),
    ("这个", Kind::Step(0)),
    ("下", Kind::Step(1)),
    ("下个", Kind::Step(1)),
    ("下下", Kind::Step(2)),
    ("下下个", Kind::Step(2)),
    ("周末", Kind::Weekend),
    ("月初", Kind::EdgeOf(Unit::Month, Edge::First)),
    ("月中", Kind::EdgeOf(Unit::Month, Edge::Middle)),
    ("月底", Kind::EdgeOf(Unit::Month, Edge::Last)),
    ("月末", Kind::EdgeOf(Unit::Month, Edge::Last)),
    ("季初", Kind::EdgeOf(Unit::Quarter, Edge::First)),
    ("季度初", Kind::EdgeOf(Unit::Quarter, Edge::First)),
    ("季末", Kind::EdgeOf(Unit::Quarter, Edge::Last)),
    ("季底", Kind::EdgeOf(Unit::Quarter, Edge::Last)),
    ("季度末", Kind::EdgeOf(Unit::Quarter, Edge::Last)),
    ("季度底", Kind::EdgeOf(Unit::Quarter, Edge::Last)),
    ("年初", Kind::EdgeOf(Unit::Year, Edge::First)),
    ("年底", Kind::EdgeOf(Unit::Year, Edge::Last)),
    ("年末", Kind::EdgeOf(Unit::Year, Edge::Last)),
    ("初", Kind::Edge(Edge::First)),
    ("底", Kind::Edge(Edge::Last)),
    ("末", Kind::Edge(Edge::Last)),
    ("年", Kind::Unit(Unit::Year, Form::Han)),
    ("季度", Kind::Unit(Unit::Quarter, Form::Han)),
    ("月", Kind::Unit(Unit::Month, Form::Han)),
    ("周", Kind::Unit(Unit::Week, Form::Han)),
    ("星期", Kind::Unit(Unit::Week, Form::Han)),
    ("礼拜", Kind::Unit(Unit::Week, Form::Han)),
    ("天", Kind::Unit(Unit::Day, Form::Han)),
    ("小时", Kind::Unit(Unit::Hour, Form::Han)),
    ("钟头", Kind::Unit(Unit::Hour, Form::Han)),
    ("分钟", Kind::Unit(Unit::Minute, Form::Han)),
    ("刻钟", Kind::QuarterHour),
    ("日", Kind::Ri),
    ("号", Kind::Hao),
    ("点", Kind::Oclock),
    ("时", Kind::Oclock),
    ("分", Kind::Minute),
    ("刻", Kind::Quarter),
    ("整", Kind::Sharp),
    ("钟", Kind::Sharp),
    ("半", Kind::Half),
    ("个", Kind::Measure),
    ("的", Kind::De),
    ("后", Kind::Later),
    ("之后", Kind::Later),
    ("以后", Kind::Later),
    ("前", Kind::Ago),
    ("之前", Kind::Ago),
    ("以前", Kind::Ago),
    ("内", Kind::Within),
    ("之内", Kind::Within),
    ("以内", Kind::Within),
    ("过去", Kind::Past),
    ("最近", Kind::Past),
    ("近", Kind::Past),
];

/// The simplified form of the traditional characters that occur in dates.
pub(super) fn simplified(c: char) -> char {
    match c {
        '後' => '后',
        '週' => '周',
        '禮' => '礼',
        '點' => '点',
        '號' => '号',
        '兩' => '两',
        '個' | '箇' => '个',
        '鐘' | '鍾' => '钟',
        '時' => '时',
        '這' => '这',
        '現' => '现',
        '過' => '过',
        '頭' => '头',
        '○' | '〇' => '零',
        _ => c,
    }
}
