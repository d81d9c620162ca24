//! How days are written: near ones, calendar dates, and the edges of weeks, months, quarters
//! and years.

use super::Look;
use super::grammar::Cursor;
use super::phrase::{Day, Dom, Month, Year};
use super::words::{Edge, Form, Kind, Num, Unit};

impl Cursor<'_> {
    /// `明天`, `the day after tomorrow`, `下周三`, `wed next week`.
    pub(super) fn near_day(&mut self) -> Option<Day> {
        if let [Kind::The, Kind::Unit(Unit::Day, _), ..] = *self.rest() {
            self.eat(Kind::The);
        }
        let week = Kind::Unit(Unit::Week, Form::Long);
        match *self.rest() {
            [Kind::Day(days), ..] => self.take(1, Day::Shift(days)),
            [Kind::Unit(Unit::Day, Form::Long), Kind::After, Kind::Day(1), ..] => self.take(3, Day::Shift(2)),
            [Kind::Unit(Unit::Day, Form::Long), Kind::Before, Kind::Day(-1), ..] => self.take(3, Day::Shift(-2)),
            [Kind::Step(step), Kind::Weekday(day), ..] => self.take(2, Day::Weekday(Some(step), day)),
            [Kind::Weekday(day), Kind::Of, Kind::Step(step), unit, ..] if unit == week => {
                self.take(4, Day::Weekday(Some(step), day))
            }
            [Kind::Weekday(day), Kind::Step(step), unit, ..] if unit == week => self.take(3, Day::Weekday(Some(step), day)),
            [Kind::Step(step), Kind::Unit(Unit::Week, _), Kind::On, Kind::Weekday(day), ..] => {
                self.take(4, Day::Weekday(Some(step), day))
            }
            [Kind::Step(step), Kind::Unit(Unit::Week, _), Kind::Weekday(day), ..] => self.take(3, Day::Weekday(Some(step), day)),
            [Kind::Weekday(day), ..] => self.take(1, Day::Weekday(None, day)),
            _ => None,
        }
    }

    /// A date, alone or with its weekday before or after it: `Wed, 23 Sep 2026`, `9月23日(周三)`.
    pub(super) fn calendar_day(&mut self) -> Option<Day> {
        if let [Kind::Weekday(weekday), ..] = *self.rest() {
            self.take(1, ())?;
            self.eat(Kind::Mark(','));
            return Some(Day::Checked(Box::new(self.date()?), weekday));
        }
        let date = self.date()?;
        let weekday = match *self.rest() {
            [Kind::Weekday(day), ..] => self.take(1, day),
            [Kind::Mark(','), Kind::Weekday(day), ..] => self.take(2, day),
            [Kind::Mark('('), Kind::Weekday(day), Kind::Mark(')'), ..] => self.take(3, day),
            _ => None,
        };
        Some(match weekday {
            Some(weekday) => Day::Checked(Box::new(date), weekday),
            None => date,
        })
    }

    fn date(&mut self) -> Option<Day> {
        let forms: [fn(&mut Self) -> Option<Day>; 4] =
            [Self::numeric_date, Self::han_date, Self::day_then_month, Self::month_then_day];
        forms.into_iter().find_map(|form| self.attempt(form))
    }

    /// `2026-09-20`, `20/9/2026`, `9-20`, `2026-09`, `20260920`. Two-digit years are not read.
    fn numeric_date(&mut self) -> Option<Day> {
        use Kind::Mark;
        match *self.rest() {
            [Kind::Num(a), Mark(s @ ('-' | '/' | '.')), Kind::Num(b), Mark(t), Kind::Num(c), ..]
                if s == t && self.tight(5) && a.ascii && short(b) =>
            {
                if a.width >= 4 && short(c) {
                    return self.take(5, dated(Year::Is(a.value), b.value, c.value));
                }
                let year = (short(a) && c.ascii && c.width == 4).then_some(Year::Is(c.value))?;
                self.take(5, Day::Pair(a.value, b.value, year))
            }
            [Kind::Num(a), Mark('-' | '/'), Kind::Num(b), ..] if self.tight(3) && a.ascii && short(b) => {
                if a.width == 4 {
                    return self.take(3, month_alone(Year::Is(a.value), b.value));
                }
                short(a).then_some(())?;
                self.take(3, Day::Pair(a.value, b.value, Year::Any))
            }
            [Kind::Num(Num { value, width: 8, ascii: true }), ..] => {
                self.take(1, dated(Year::Is(value / 10_000), value / 100 % 100, value % 100))
            }
            _ => None,
        }
    }

    /// `2026年9月20日`, `明年3月`, `9月20号`, `9月底`, `下个月5号`, `20号`.
    fn han_date(&mut self) -> Option<Day> {
        let year = match *self.rest() {
            [Kind::Num(n), Kind::Unit(Unit::Year, Form::Han), ..] if n.width == 4 => self.take(2, Year::Is(n.value))?,
            // `26年9月`: behind two figures only a month says that they are a year.
            [Kind::Num(n), Kind::Unit(Unit::Year, Form::Han), Kind::Num(_), Kind::Unit(Unit::Month, Form::Han), ..]
                if two(n) && self.tight(4) =>
            {
                self.take(2, Year::Is(2000 + n.value))?
            }
            [Kind::Num(n), Kind::EdgeOf(Unit::Year, edge), ..] if n.width == 4 => {
                return self.take(2, year_edge(Year::Is(n.value), edge)?);
            }
            [Kind::Year(step), ..] => self.take(1, Year::Step(step))?,
            _ => Year::Any,
        };
        if let [Kind::Num(n), Kind::EdgeOf(Unit::Month, edge), ..] = *self.rest()
            && n.width < 3
        {
            return self.take(2, Day::Date(year, Month::Is(n.value), Dom::Edge(edge)));
        }
        let month = match *self.rest() {
            [Kind::Num(n), Kind::Unit(Unit::Month, Form::Han), ..] if n.width < 3 => self.take(2, Month::Is(n.value))?,
            [Kind::Step(step), Kind::Unit(Unit::Month, Form::Han), ..] if year == Year::Any => self.take(2, Month::Step(step))?,
            _ => Month::Any,
        };
        let whole_year = year != Year::Any && month == Month::Any;
        match *self.rest() {
            [Kind::Num(n), Kind::Hao | Kind::Ri, ..] if n.width < 3 && !whole_year => {
                self.take(2, Day::Date(year, month, Dom::Is(n.value)))
            }
            [Kind::Num(n), ..] if n.width < 3 && matches!(month, Month::Is(_)) => {
                self.take(1, Day::Date(year, month, Dom::Is(n.value)))
            }
            [Kind::Edge(edge) | Kind::EdgeOf(Unit::Year, edge), ..] if whole_year => self.take(1, year_edge(year, edge)?),
            _ if whole_year => year_edge(year, self.whole(i64::from(year != Year::Step(0)))),
            _ if year != Year::Any => Some(Day::Date(year, month, Dom::Edge(Edge::First))),
            _ => None,
        }
    }

    /// `20 sep`, `20th of September 2026`, `20-Sep-2026`, `the 5th`, `5th of next month`.
    fn day_then_month(&mut self) -> Option<Day> {
        let named = self.eat(Kind::The);
        let &[Kind::Num(day), ..] = self.rest() else {
            return None;
        };
        if let [_, Kind::Mark('-'), Kind::Month(month), Kind::Mark('-'), Kind::Num(year), ..] = *self.rest()
            && self.tight(5)
            && year.width == 4
        {
            return self.take(5, dated(Year::Is(year.value), u64::from(month), day.value));
        }
        self.take(1, ())?;
        if !short(day) {
            return None;
        }
        let ordinal = self.joined() && self.eat(Kind::Ordinal);
        let of = self.eat(Kind::Of);
        let month = match *self.rest() {
            [Kind::Month(month), ..] => {
                self.take(1, ())?;
                return Some(dated(self.year_after(), u64::from(month), day.value));
            }
            [Kind::Step(step), Kind::Unit(Unit::Month, Form::Long), ..] if ordinal => self.take(2, Month::Step(step))?,
            [Kind::The, Kind::Unit(Unit::Month, Form::Long), ..] if of => self.take(2, Month::Any)?,
            _ if (named || self.alone && self.done()) && ordinal && !of => Month::Any,
            _ => return None,
        };
        Some(Day::Date(Year::Any, month, Dom::Is(day.value)))
    }

    /// `sep 20`, `Sept. 20th, 2026`, `march 2027`, `next month on the 5th`.
    fn month_then_day(&mut self) -> Option<Day> {
        if let [Kind::Step(step), Kind::Unit(Unit::Month, Form::Long), ..] = *self.rest() {
            self.take(2, ())?;
            self.eat(Kind::On);
            self.eat(Kind::The);
            let &[Kind::Num(day), Kind::Ordinal, ..] = self.rest() else {
                return None;
            };
            return self.take(2, Day::Date(Year::Any, Month::Step(step), Dom::Is(day.value)));
        }
        let &[Kind::Month(month), ..] = self.rest() else {
            return None;
        };
        self.take(1, ())?;
        self.eat(Kind::Mark('.'));
        let &[Kind::Num(day), ..] = self.rest() else {
            return None;
        };
        self.take(1, ())?;
        if day.ascii && day.width == 4 {
            return Some(month_alone(Year::Is(day.value), u64::from(month)));
        }
        if !short(day) {
            return None;
        }
        if self.joined() {
            self.eat(Kind::Ordinal);
        }
        Some(dated(self.year_after(), u64::from(month), day.value))
    }

    /// `2026`, `, 2026`, `next year`, or nothing.
    fn year_after(&mut self) -> Year {
        let year = match *self.rest() {
            [Kind::Num(n), ..] if n.ascii && n.width == 4 => self.take(1, Year::Is(n.value)),
            [Kind::Mark(','), Kind::Num(n), ..] if n.ascii && n.width == 4 => self.take(2, Year::Is(n.value)),
            [Kind::Step(step), Kind::Unit(Unit::Year, Form::Long), ..] => self.take(2, Year::Step(step)),
            _ => None,
        };
        year.unwrap_or(Year::Any)
    }

    /// `eom`, `下个月底`, `end of next month`, `next week`, `周末`.
    pub(super) fn period(&mut self) -> Option<Day> {
        use Kind::{After, EdgeOf, Of, Step, The, Weekend};
        self.eat(The);
        match *self.rest() {
            [Weekend, ..] => self.take(1, Day::Weekend(None)),
            [Step(step), Weekend, ..] => self.take(2, Day::Weekend(Some(step))),
            [EdgeOf(unit, edge), ..] => self.take(1, edge_of(None, unit, edge)?),
            [Step(step), EdgeOf(unit, edge), ..] => self.take(2, edge_of(Some(step), unit, edge)?),
            [Step(step), Kind::Unit(unit, _), EdgeOf(same, edge), ..] if unit == same => {
                self.take(3, edge_of(Some(step), unit, edge)?)
            }
            [Step(step), Kind::Unit(unit, _), Kind::Edge(edge), ..] => self.take(3, edge_of(Some(step), unit, edge)?),
            [Step(step), Kind::Unit(unit @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year), _), ..] => {
                self.take(2, edge_of(Some(step), unit, self.whole(step))?)
            }
            [Kind::Unit(unit, Form::Long), After, Step(1), ..] => self.take(3, edge_of(Some(2), unit, Edge::First)?),
            [Kind::Unit(unit, Form::Long), Kind::Edge(Edge::Last), ..] => self.take(2, edge_of(None, unit, Edge::Last)?),
            [Kind::Edge(edge), Of, ..] => {
                self.take(2, ())?;
                self.edge_in_english(edge)
            }
            _ => None,
        }
    }

    /// After `end of`: a period, a month or year by name, or a day.
    fn edge_in_english(&mut self, edge: Edge) -> Option<Day> {
        self.eat(Kind::The);
        match *self.rest() {
            [Kind::Step(step), Kind::Unit(unit, Form::Long), ..] => self.take(2, edge_of(Some(step), unit, edge)?),
            [Kind::Unit(unit, Form::Long), ..] => self.take(1, edge_of(None, unit, edge)?),
            [Kind::Day(days), ..] if edge == Edge::Last => self.take(1, Day::Shift(days)),
            [Kind::Month(month), ..] => {
                self.take(1, ())?;
                Some(Day::Date(self.year_after(), Month::Is(u64::from(month)), Dom::Edge(edge)))
            }
            [Kind::Num(n), ..] if n.ascii && n.width == 4 => self.take(1, year_edge(Year::Is(n.value), edge)?),
            _ => None,
        }
    }

    /// A period named alone is its first day; only the one under way, looking ahead, is its last,
    /// since its first is over.
    fn whole(&self, step: i64) -> Edge {
        if step == 0 && self.look == Look::Ahead { Edge::Last } else { Edge::First }
    }
}

fn two(num: Num) -> bool {
    num.ascii && num.width == 2
}

fn short(num: Num) -> bool {
    num.ascii && (1..=2).contains(&num.width)
}

fn dated(year: Year, month: u64, day: u64) -> Day {
    Day::Date(year, Month::Is(month), Dom::Is(day))
}

fn month_alone(year: Year, month: u64) -> Day {
    Day::Date(year, Month::Is(month), Dom::Edge(Edge::First))
}

fn year_edge(year: Year, edge: Edge) -> Option<Day> {
    let month = match edge {
        Edge::First => 1,
        Edge::Middle => return None,
        Edge::Last => 12,
    };
    Some(Day::Date(year, Month::Is(month), Dom::Edge(edge)))
}

/// Only a month has a middle day, the 15th.
fn edge_of(step: Option<i64>, unit: Unit, edge: Edge) -> Option<Day> {
    if edge == Edge::Middle && unit != Unit::Month {
        return None;
    }
    match unit {
        Unit::Minute | Unit::Hour => None,
        Unit::Day => (edge == Edge::Last && step.is_none_or(|step| step == 0)).then_some(Day::Shift(0)),
        Unit::Week => Some(Day::Week(step, edge)),
        Unit::Month => Some(Day::Date(Year::Any, step.map_or(Month::Any, Month::Step), Dom::Edge(edge))),
        Unit::Quarter => Some(Day::Quarter(step, edge)),
        Unit::Year => year_edge(step.map_or(Year::Any, Year::Step), edge),
    }
}
