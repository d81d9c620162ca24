//! The grammar of a whole phrase. Every function reads tokens from the cursor
//! and returns nothing, with the cursor where it was, when they do not fit. Existence is not
//! checked here, so that garbage after an impossible date is still garbage.

use super::Look;
use super::distance::away;
use super::lex::Token;
use super::phrase::{Day, Dom, Phrase, Said, Time, Year};
use super::words::{Edge, Form, Kind, Part, Unit};

/// The one reading of all the tokens, if they are a date.
pub(super) fn phrase(tokens: &[Token], look: Look, alone: bool) -> Option<Phrase> {
    let kinds: Vec<Kind> = tokens.iter().map(|token| token.kind).collect();
    let by = look == Look::Ahead && kinds.first() == Some(&Kind::By);
    let mut cursor = Cursor { tokens, kinds: &kinds, at: 0, start: usize::from(by), look, alone };
    if matches!(*cursor.kinds, [Kind::Now]) {
        return Some(Phrase::Now);
    }
    let forms: [fn(&mut Cursor) -> Option<Phrase>; 5] = [moment_away, part_first, day_first, time_first, time_only];
    forms.into_iter().find_map(|form| {
        cursor.at = cursor.start;
        form(&mut cursor).filter(|_| cursor.done())
    })
}

pub(super) struct Cursor<'a> {
    tokens: &'a [Token],
    kinds: &'a [Kind],
    pub(super) at: usize,
    /// Behind a `by`, which a deadline may begin with.
    start: usize,
    pub(super) look: Look,
    /// Nothing follows the tokens.
    pub(super) alone: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn rest(&self) -> &'a [Kind] {
        &self.kinds[self.at..]
    }

    pub(super) fn done(&self) -> bool {
        self.rest().is_empty()
    }

    /// Steps over `count` tokens and hands on what they meant.
    pub(super) fn take<T>(&mut self, count: usize, meaning: T) -> Option<T> {
        self.at += count;
        Some(meaning)
    }

    pub(super) fn eat(&mut self, kind: Kind) -> bool {
        let found = self.rest().first() == Some(&kind);
        self.at += usize::from(found);
        found
    }

    /// The next `count` tokens are written without white space between them.
    pub(super) fn tight(&self, count: usize) -> bool {
        self.tokens[self.at..].iter().take(count).skip(1).all(|token| !token.gap)
    }

    /// The last word is a unit that only lengths end in: `20日` is a day of the month, `26年` may be a year.
    pub(super) fn ends_in_unit(&self) -> bool {
        matches!(self.kinds.last(), Some(Kind::Unit(unit, form)) if (*unit, *form) != (Unit::Year, Form::Han))
    }

    /// The next token is an English word.
    pub(super) fn latin(&self) -> bool {
        self.tokens.get(self.at).is_some_and(|token| token.latin)
    }

    /// No white space before the next token.
    pub(super) fn joined(&self) -> bool {
        self.tokens.get(self.at).is_some_and(|token| !token.gap)
    }

    /// Reads with `form`; the cursor goes back when it does not fit.
    pub(super) fn attempt<T>(&mut self, form: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = form(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    pub(super) fn said<T>(&mut self, form: impl FnOnce(&mut Self) -> Option<T>) -> Option<Said<T>> {
        let start = self.at;
        let what = self.attempt(form)?;
        let from = self.tokens.get(start).map_or(0, |token| token.start);
        let to = self.at.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(from, |token| token.end);
        Some(Said { what, place: from..to })
    }
}

/// `in 2 hours`, `半小时后`, `2h30m`.
fn moment_away(cursor: &mut Cursor) -> Option<Phrase> {
    let amount = away(cursor)?;
    if amount.fine {
        cursor.attempt(|c| (c.eat(Kind::From) && c.eat(Kind::Now)).then_some(()));
        return Some(Phrase::Away(amount));
    }
    None
}

/// `今晚8点`, `tonight at 8`, `this afternoon`, `last night`.
fn part_first(cursor: &mut Cursor) -> Option<Phrase> {
    let (shift, part, len) = match *cursor.rest() {
        [Kind::DayPart(shift, part), ..] => (shift, part, 1),
        [Kind::Step(0), Kind::Tail(part), ..] => (0, part, 2),
        [Kind::Step(-1), Kind::Tail(part @ Part::Evening), ..] => (-1, part, 2),
        _ => return None,
    };
    let start = cursor.at;
    let day = cursor.said(|c| c.take(len, Day::Shift(shift)));
    cursor.at = start;
    let time = cursor.said(|c| {
        c.take(len, ())?;
        c.eat(Kind::Mark(','));
        c.eat(Kind::De);
        c.time_after(part)
    })?;
    Some(Phrase::At { day, time: Some(time) })
}

/// `下周三 15:00`, `on friday`, `2026-09-20T14:30Z`.
fn day_first(cursor: &mut Cursor) -> Option<Phrase> {
    DAY_FORMS.into_iter().find_map(|form| {
        cursor.at = cursor.start;
        cursor.eat(Kind::On);
        let day = cursor.said(form)?;
        let limit = |c: &mut Cursor| c.look == Look::Ahead && !c.latin() && c.eat(Kind::Ago);
        if is_limit(&day.what) && limit(cursor) {
            return cursor.done().then_some(Phrase::At { day: Some(day), time: None });
        }
        let time = if cursor.done() { None } else { Some(day_time(cursor, &day.what)?) };
        limit(cursor);
        cursor.done().then_some(Phrase::At { day: Some(day), time })
    })
}

/// A day before whose end something is due (`周五前`, `月底前`). Before a period is before its first day, which is not
/// the day it is said by.
fn is_limit(day: &Day) -> bool {
    match day {
        Day::Shift(days) => *days > 0,
        Day::Weekday(..) | Day::Weekend(_) | Day::Pair(..) => true,
        Day::Checked(day, _) => is_limit(day),
        Day::Week(_, edge) | Day::Quarter(_, edge) | Day::Date(.., Dom::Edge(edge)) => *edge == Edge::Last,
        Day::Date(.., Dom::Is(_)) => true,
        Day::Away(..) => false,
    }
}

fn day_time(cursor: &mut Cursor, day: &Day) -> Option<Said<Time>> {
    let dated = full(day);
    if dated && cursor.joined() && cursor.eat(Kind::Tee) {
        if !cursor.joined() {
            return None;
        }
        return cursor.said(|c| c.iso_time());
    }
    cursor.eat(Kind::Mark(','));
    cursor.eat(Kind::De);
    cursor.said(|c| {
        let mut time = c.time(true)?;
        if dated && time.clock.is_some() {
            time.offset = c.offset();
        }
        Some(time)
    })
}

/// The day is known without today, so an offset from UTC can belong to it.
fn full(day: &Day) -> bool {
    match day {
        Day::Date(Year::Is(_), ..) | Day::Pair(_, _, Year::Is(_)) => true,
        Day::Checked(day, _) => full(day),
        _ => false,
    }
}

/// `3pm tomorrow`, `9:30 on friday`. English only: in Chinese the day always comes first, and
/// what follows the hour is the matter (`10点 周报`).
fn time_first(cursor: &mut Cursor) -> Option<Phrase> {
    let mut time = cursor.said(|c| c.time(false))?;
    let start = cursor.at;
    if let [Kind::DayPart(shift, part)] = *cursor.rest() {
        time.what.part = time.what.part.or(Some(part));
        let day = cursor.said(|c| c.take(1, Day::Shift(shift)));
        return Some(Phrase::At { day, time: Some(time) });
    }
    DAY_FORMS.into_iter().find_map(|form| {
        cursor.at = start;
        cursor.eat(Kind::Mark(','));
        let english = cursor.eat(Kind::On) || cursor.latin();
        if !english {
            return None;
        }
        let day = cursor.said(form)?;
        cursor.done().then(|| Phrase::At { day: Some(day), time: Some(time.clone()) })
    })
}

fn time_only(cursor: &mut Cursor) -> Option<Phrase> {
    let time = cursor.said(|c| c.time(false))?;
    Some(Phrase::At { day: None, time: Some(time) })
}

const DAY_FORMS: [fn(&mut Cursor) -> Option<Day>; 4] = [day_away, |c| c.near_day(), |c| c.calendar_day(), |c| c.period()];

/// `三天后`, `2 weeks ago`, `+3d`, `a week from friday`.
fn day_away(cursor: &mut Cursor) -> Option<Day> {
    let amount = away(cursor).filter(|amount| !amount.fine)?;
    if !cursor.eat(Kind::From) {
        return Some(Day::Away(amount, Box::new(Day::Shift(0))));
    }
    if cursor.eat(Kind::Now) {
        return Some(Day::Away(amount, Box::new(Day::Shift(0))));
    }
    let from = cursor.attempt(Cursor::near_day).or_else(|| cursor.attempt(Cursor::calendar_day))?;
    Some(Day::Away(amount, Box::new(from)))
}
