//! Working hours of a week in words: `mon-fri 09:00-12:00 13:00-18:00; sat 09:00-12:00`, `周一至周五 9:00-18:00`.

use std::fmt;

use super::USUAL_HOURS;
use crate::domain::value::{DAY, SECOND};

/// Microseconds in a minute.
const MINUTE: i64 = 60 * SECOND;

/// No notation takes more characters.
const LONGEST: usize = 1_000;

/// The days of a week as they are written, Monday first.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// One stretch of work within a day, in microseconds after midnight: `from` lies before `to`, and `to` at most at
/// the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Where it begins.
    pub from: i64,
    /// Where it ends.
    pub to: i64,
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from / MINUTE, self.to / MINUTE);
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

/// The hours of each weekday, Monday first; within a day in order and apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    /// Monday to Sunday.
    pub days: [Vec<Span>; 7],
}

/// Why a text is no working hours; each holds the part at fault as it was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadHours {
    /// Neither a weekday nor a time from–to.
    Unread(String),
    /// Hours without a weekday before them.
    NoDay(String),
    /// Weekdays without hours after them.
    NoTime(String),
    /// Ends before it begins. Work over midnight is two spans: `mon 22:00-24:00; tue 00:00-06:00`.
    Backwards(String),
    /// Begins before another span of the day has ended.
    Overlap(String),
}

impl Week {
    /// Monday to Friday from nine to six.
    #[must_use]
    pub fn usual() -> Self {
        Self::read(USUAL_HOURS).unwrap_or_default()
    }

    /// Reads the notation, English or Chinese.
    ///
    /// # Errors
    /// [`BadHours`] with the part that is not understood.
    pub fn read(text: &str) -> Result<Self, BadHours> {
        let mut week = Self::default();
        let tokens = tokens(text)?;
        let (mut named, mut timed): (Vec<usize>, bool) = (Vec::new(), true);
        let mut last_day = String::new();
        let mut rest = tokens.as_slice();
        loop {
            rest = match rest {
                [] => break,
                [(Token::Day(from), met), (Token::Dash, _), (Token::Day(to), _), after @ ..] => {
                    begin(&mut named, &mut timed, met, &mut last_day);
                    let count = (7 + to - from) % 7;
                    named.extend((0..=count).map(|step| (from + step) % 7));
                    after
                }
                [(Token::Day(day), met), after @ ..] => {
                    begin(&mut named, &mut timed, met, &mut last_day);
                    named.push(*day);
                    after
                }
                [(Token::Time(from), met), (Token::Dash, _), (Token::Time(to), end), after @ ..] => {
                    let met = format!("{met}-{end}");
                    if named.is_empty() {
                        return Err(BadHours::NoDay(met));
                    }
                    if to <= from {
                        return Err(BadHours::Backwards(met));
                    }
                    timed = true;
                    for day in &named {
                        put(&mut week.days[*day], Span { from: from * MINUTE, to: to * MINUTE }, &met)?;
                    }
                    after
                }
                [(_, met), ..] => return Err(BadHours::Unread(met.clone())),
            };
        }
        match named.is_empty() {
            true => Err(BadHours::Unread(String::new())),
            false if !timed => Err(BadHours::NoTime(last_day)),
            false => Ok(week),
        }
    }

    /// The hours that most working days have, of equals those that come first in the week: what a make-up day has.
    #[must_use]
    pub fn ordinary(&self) -> &[Span] {
        let worked = self.days.iter().filter(|day| !day.is_empty());
        let count = |hours: &Vec<Span>| self.days.iter().filter(|day| *day == hours).count();
        worked.rev().max_by_key(|hours| count(hours)).map_or(&[], Vec::as_slice)
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut day = 0;
        let mut parted = false;
        while day < 7 {
            let hours = &self.days[day];
            let last = (day..7).take_while(|next| self.days[*next] == *hours).last().unwrap_or(day);
            if !hours.is_empty() {
                f.write_str(if parted { "; " } else { "" })?;
                f.write_str(DAYS[day])?;
                if last > day {
                    write!(f, "-{}", DAYS[last])?;
                }
                hours.iter().try_for_each(|span| write!(f, " {span}"))?;
                parted = true;
            }
            day = last + 1;
        }
        Ok(())
    }
}

/// A weekday after hours begins a group of its own.
fn begin(named: &mut Vec<usize>, timed: &mut bool, met: &str, last_day: &mut String) {
    if *timed {
        named.clear();
    }
    *timed = false;
    met.clone_into(last_day);
}

/// Adds a span to a day, joining what touches.
fn put(day: &mut Vec<Span>, span: Span, met: &str) -> Result<(), BadHours> {
    if day.iter().any(|other| span.from < other.to && other.from < span.to) {
        return Err(BadHours::Overlap(met.to_owned()));
    }
    day.push(span);
    day.sort_unstable();
    day.dedup_by(|next, before| {
        let touches = before.to == next.from;
        if touches {
            before.to = next.to;
        }
        touches
    });
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// 0 is Monday.
    Day(usize),
    /// From one to the other.
    Dash,
    /// Minutes after midnight, up to 24:00.
    Time(i64),
}

/// Words that mean a weekday, or several from the one to the other.
const WORDS: [(&[&str], (usize, usize)); 10] = [
    (&["mon", "monday", "mondays"], (0, 0)),
    (&["tue", "tues", "tuesday", "tuesdays"], (1, 1)),
    (&["wed", "weds", "wednesday", "wednesdays"], (2, 2)),
    (&["thu", "thur", "thurs", "thursday", "thursdays"], (3, 3)),
    (&["fri", "friday", "fridays"], (4, 4)),
    (&["sat", "saturday", "saturdays"], (5, 5)),
    (&["sun", "sunday", "sundays"], (6, 6)),
    (&["weekday", "weekdays", "workday", "workdays", "工作日"], (0, 4)),
    (&["weekend", "weekends", "周末"], (5, 6)),
    (&["daily", "everyday", "每天", "每日"], (0, 6)),
];

/// Characters that stand for a weekday after 周, 星期 or 礼拜.
const HAN: [(char, usize); 8] = [('一', 0), ('二', 1), ('三', 2), ('四', 3), ('五', 4), ('六', 5), ('日', 6), ('天', 6)];

fn tokens(text: &str) -> Result<Vec<(Token, String)>, BadHours> {
    let folded: Vec<char> = text.chars().map(fold).collect();
    let met = |from: usize| folded[from..].iter().take_while(|c| !c.is_whitespace()).take(20).collect::<String>();
    if folded.len() > LONGEST {
        return Err(BadHours::Unread(met(0)));
    }
    let mut tokens: Vec<(Token, String)> = Vec::new();
    let mut afternoon = false;
    let mut at = 0;
    while let Some(&c) = folded.get(at) {
        let rest = &folded[at..];
        if c.is_whitespace() || ",;、和及".contains(c) {
            at += 1;
        } else if c == '-' {
            tokens.push((Token::Dash, met(at)));
            at += 1;
        } else if let Some((minutes, count)) = time(rest, afternoon) {
            // 下午1点-6点: the word is for both ends.
            afternoon &= !matches!(tokens.last(), Some((Token::Dash, _)));
            tokens.push((Token::Time(minutes), rest[..count].iter().collect()));
            at += count;
        } else if let Some((half, count)) = half(rest) {
            afternoon = half;
            at += count;
        } else if let Some(((from, to), count)) = word(rest) {
            let met: String = rest[..count].iter().collect();
            tokens.push((Token::Day(from), met.clone()));
            if to > from {
                tokens.extend([(Token::Dash, met.clone()), (Token::Day(to), met)]);
            }
            at += count;
        } else if let Some((day, count)) = han(rest, &tokens) {
            tokens.push((Token::Day(day), rest[..count].iter().collect()));
            at += count;
        } else {
            return Err(BadHours::Unread(met(at)));
        }
    }
    Ok(tokens)
}

/// Full-width signs as ASCII, letters in lower case, and everything that means "to" as a dash.
fn fold(c: char) -> char {
    let c = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    };
    match c {
        '~' | '至' | '到' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '〜' => '-',
        _ => c.to_ascii_lowercase(),
    }
}

fn starts(rest: &[char], word: &str) -> bool {
    let mut rest = rest.iter();
    word.chars().all(|c| rest.next() == Some(&c))
}

/// A time of day and how many characters it takes: `9`, `09:00`, `0900`, `9点半`, `9am`, `24:00`.
fn time(rest: &[char], afternoon: bool) -> Option<(i64, usize)> {
    let digits = |from: usize| rest.iter().skip(from).take_while(|c| c.is_ascii_digit()).count();
    let number = |from: usize, count: usize| rest[from..from + count].iter().collect::<String>().parse::<i64>().ok();
    let width = digits(0);
    let (mut hour, mut minute, mut end) = match width {
        1 | 2 => (number(0, width)?, 0, width),
        4 => (number(0, 2)?, number(2, 2)?, 4),
        _ => return None,
    };
    match rest.get(end) {
        Some(':') if width < 4 && digits(end + 1) == 2 => {
            minute = number(end + 1, 2)?;
            end += 3;
            // Seconds are read where a database wrote them, but only whole minutes are hours of work.
            if starts(&rest[end..], ":00") {
                end += 3;
            }
        }
        Some('点' | '时') if width < 4 => {
            end += 1;
            let count = digits(end);
            if rest.get(end) == Some(&'半') {
                (minute, end) = (30, end + 1);
            } else if (1..=2).contains(&count) {
                (minute, end) = (number(end, count)?, end + count);
                end += usize::from(rest.get(end) == Some(&'分'));
            } else {
                end += usize::from(rest.get(end) == Some(&'钟'));
            }
        }
        _ => {}
    }
    let spaces = rest[end..].iter().take_while(|c| **c == ' ').count();
    let half = [("am", false), ("pm", true)].into_iter().find(|(word, _)| starts(&rest[end + spaces..], word));
    if let Some((_, pm)) = half {
        if !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + if pm { 12 } else { 0 };
        end += spaces + 2;
    } else if afternoon && hour < 12 {
        hour += 12;
    }
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= DAY / MINUTE).then_some((minutes, end))
}

/// Whether the time that follows is of the afternoon.
fn half(rest: &[char]) -> Option<(bool, usize)> {
    const HALVES: [(&str, bool); 6] =
        [("上午", false), ("早上", false), ("中午", false), ("下午", true), ("傍晚", true), ("晚上", true)];
    HALVES.into_iter().find(|(word, _)| starts(rest, word)).map(|(word, half)| (half, word.chars().count()))
}

fn word(rest: &[char]) -> Option<((usize, usize), usize)> {
    let count = rest.iter().take_while(|c| c.is_ascii_alphabetic()).count();
    let latin: String = rest[..count].iter().collect();
    let means = |word: &&str| if count > 0 { **word == latin } else { starts(rest, word) };
    let (words, days) = WORDS.into_iter().find(|(words, _)| words.iter().any(means))?;
    let length = words.iter().find(|word| means(word)).map_or(0, |word| word.chars().count());
    let dot = usize::from(count > 0 && rest.get(length) == Some(&'.'));
    Some((days, length + dot))
}

/// `周一`, `星期一`; and after a Chinese weekday `、三`, `-五` alone.
fn han(rest: &[char], before: &[(Token, String)]) -> Option<(usize, usize)> {
    let prefix = ["周", "星期", "礼拜"].into_iter().find(|word| starts(rest, word)).map_or(0, |word| word.chars().count());
    let day = rest.get(prefix).and_then(|c| HAN.iter().find(|(han, _)| han == c))?.1;
    let goes_on = match before {
        [.., (Token::Day(_), met)] | [.., (Token::Day(_), met), (Token::Dash, _)] => !met.is_ascii(),
        _ => false,
    };
    (prefix > 0 || goes_on).then_some((day, prefix + 1))
}

#[cfg(test)]
mod tests {
    use super::{BadHours, Week};

    #[test]
    fn hours_are_read_in_both_languages_and_written_in_one() {
        let full = "mon-fri 09:00-12:00 13:00-18:00; sat 09:00-12:00";
        for (text, wanted) in [
            ("mon-fri 09:00-18:00", "mon-fri 09:00-18:00"),
            ("Mon - Fri 9-18", "mon-fri 09:00-18:00"),
            ("mon-fri 9am-6pm", "mon-fri 09:00-18:00"),
            ("weekdays 9 am to 6 pm".replace(" to ", " - ").as_str(), "mon-fri 09:00-18:00"),
            ("周一至周五 9:00-18:00", "mon-fri 09:00-18:00"),
            ("周一到五９：００～１８：００", "mon-fri 09:00-18:00"),
            ("星期一—星期五 上午9点-12点 下午1点-6点，周六 9:00-12:00", full),
            ("工作日 9点-12点、13点-18点；周六 9点-12点", full),
            (full, full),
            ("mon-fri 9-12; mon-fri 13-18; sat 9-12", full),
            ("周一、三、五 8点半-17点30分", "mon 08:30-17:30; wed 08:30-17:30; fri 08:30-17:30"),
            ("mon,wed 0830-1730", "mon 08:30-17:30; wed 08:30-17:30"),
            ("daily 00:00-24:00", "mon-sun 00:00-24:00"),
            ("每天 9:00:00-12:00:00 12:00-18:00", "mon-sun 09:00-18:00"),
            ("sat-mon 10-16", "mon 10:00-16:00; sat-sun 10:00-16:00"),
            ("周末 10点-16点", "sat-sun 10:00-16:00"),
            ("周六日 10点-16点", "sat-sun 10:00-16:00"),
            ("fri 22:00-24:00; sat 00:00-06:00", "fri 22:00-24:00; sat 00:00-06:00"),
        ] {
            let week = Week::read(text).unwrap_or_else(|why| panic!("{text}: {why:?}"));
            assert_eq!(week.to_string(), wanted, "{text}");
            assert_eq!(Week::read(wanted).as_ref(), Ok(&week), "{text}");
        }
    }

    #[test]
    fn what_is_no_hours_is_refused_with_what_was_met() {
        use BadHours::{Backwards, NoDay, NoTime, Overlap, Unread};
        let met = str::to_owned;
        for (text, wanted) in [
            ("", Unread(met(""))),
            ("9-18", NoDay(met("9-18"))),
            ("mon-fri", NoTime(met("mon"))),
            ("mon 9-12; sat", NoTime(met("sat"))),
            ("mon 22:00-06:00", Backwards(met("22:00-06:00"))),
            ("mon 9-9", Backwards(met("9-9"))),
            ("mon-fri 9-18; fri 17-20", Overlap(met("17-20"))),
            ("mon 25:00-26:00", Unread(met("25:00-26:00"))),
            ("mon 9:60-10", Unread(met("9:60-10"))),
            ("mon 9-12-18", Unread(met("-18"))),
            ("mon 9", Unread(met("9"))),
            ("moonday 9-18", Unread(met("moonday"))),
            ("一 9-18", Unread(met("一"))),
            ("mon-fri nine to five", Unread(met("nine"))),
        ] {
            assert_eq!(Week::read(text), Err(wanted), "{text}");
        }
        assert!(Week::read(&"mon 9-10 ".repeat(1_000)).is_err());
    }

    #[test]
    fn a_make_up_day_has_the_hours_of_most_days() {
        let ordinary = |text: &str| Week::read(text).unwrap().ordinary().iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(ordinary("mon-thu 9-18; fri 9-16; sat 9-12"), ["09:00-18:00"]);
        assert_eq!(ordinary("mon 8-12; tue 9-18"), ["08:00-12:00"]);
        assert!(Week::default().ordinary().is_empty());
    }
}
