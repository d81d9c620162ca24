//! How distances are written: `in 3 days`, `三天前`, `2h30m`, `一个半小时后`.

use super::Look;
use super::grammar::Cursor;
use super::phrase::Amount;
use super::words::{Form, Kind, Num, Unit};

/// A distance with its direction; a following `from` is left for the caller.
pub(super) fn away(cursor: &mut Cursor) -> Option<Amount> {
    match *cursor.rest() {
        [Kind::Mark('+'), Kind::Num(_), ..] if cursor.tight(2) => {
            cursor.at += 1;
            short_amount(cursor)
        }
        [Kind::Mark('-'), Kind::Num(_), ..] if cursor.tight(2) => {
            cursor.at += 1;
            short_amount(cursor).map(Amount::back)
        }
        [Kind::Within, ..] if cursor.look == Look::Ahead && cursor.latin() => {
            cursor.at += 1;
            amount(cursor)
        }
        [Kind::In, ..] => {
            cursor.at += 1;
            amount(cursor)
        }
        [Kind::Past | Kind::Step(-1), Kind::Num(_), ..] => {
            cursor.at += 1;
            amount(cursor).map(Amount::back)
        }
        _ => directed(cursor),
    }
}

/// `3 days ago`, `三天后`, `2h`: the direction comes last, or from the look.
fn directed(cursor: &mut Cursor) -> Option<Amount> {
    let start = cursor.at;
    let found = amount(cursor)?;
    match cursor.rest() {
        [Kind::Ago, ..] => cursor.take(1, found.back()),
        [Kind::Later, ..] => cursor.take(1, found),
        [Kind::From, ..] => Some(found),
        // A term ends at its last day.
        [Kind::Within, ..] if cursor.look == Look::Ahead && !cursor.latin() => cursor.take(1, found),
        // What stands alone where a date is asked for is no title.
        [] if cursor.alone && cursor.look == Look::Ahead && cursor.ends_in_unit() => Some(found),
        _ => {
            cursor.at = start;
            let found = short_amount(cursor)?;
            Some(if cursor.look == Look::Back { found.back() } else { found })
        }
    }
}

/// `3d`, `2h30m`: abbreviated, every number joined to its unit.
fn short_amount(cursor: &mut Cursor) -> Option<Amount> {
    let short = |c: &Cursor| match *c.rest() {
        [Kind::Num(_), Kind::Unit(_, Form::Short), ..] => c.tight(2),
        [Kind::Num(_), Kind::Mark('.'), Kind::Num(_), Kind::Unit(_, Form::Short), ..] => c.tight(4),
        _ => false,
    };
    sum(cursor, |c| if short(c) { term(c) } else { None })
}

fn amount(cursor: &mut Cursor) -> Option<Amount> {
    sum(cursor, term)
}

/// Terms from the largest unit down, each unit once: `1年2个月`, `2h30m`.
fn sum(cursor: &mut Cursor, term: impl Fn(&mut Cursor) -> Option<(Unit, Amount)>) -> Option<Amount> {
    let (mut last, mut total) = term(cursor)?;
    loop {
        let start = cursor.at;
        match term(cursor) {
            Some((unit, more)) if unit < last => {
                last = unit;
                total = total.and(more);
            }
            _ => {
                cursor.at = start;
                return Some(total);
            }
        }
    }
}

fn term(cursor: &mut Cursor) -> Option<(Unit, Amount)> {
    use Form::Han;
    use Kind::{A, Half, Mark, Measure, Minute, QuarterHour, Ri};
    match *cursor.rest() {
        [Kind::Num(n), Mark('.'), Kind::Num(Num { value: 5, width: 1, .. }), Kind::Unit(Unit::Hour, _), ..]
            if cursor.tight(3) =>
        {
            cursor.take(4, (Unit::Minute, Amount::of(n.value, Unit::Hour).and(Amount::of(30, Unit::Minute))))
        }
        [Kind::Num(n), Measure, Half, Kind::Unit(unit @ (Unit::Hour | Unit::Month), Han), ..] => {
            cursor.take(4, (Unit::Minute, Amount::of(n.value, unit).and(Amount::half(unit)?)))
        }
        [Kind::Num(n), Measure, Kind::Unit(unit, Han), ..] if !matches!(unit, Unit::Year | Unit::Day | Unit::Minute) => {
            cursor.take(3, (unit, Amount::of(n.value, unit)))
        }
        [Kind::Num(n), Kind::Unit(unit @ Unit::Year, Han), Half, ..] => {
            cursor.take(3, (Unit::Month, Amount::of(n.value, unit).and(Amount::half(unit)?)))
        }
        // `3月后` may be "after March": months and quarters need their 个.
        [Kind::Num(_), Kind::Unit(Unit::Month | Unit::Quarter, Han), ..] => None,
        [Kind::Num(n), Kind::Unit(unit, _), ..] => cursor.take(2, (unit, Amount::of(n.value, unit))),
        [Kind::Num(n), Ri, ..] => cursor.take(2, (Unit::Day, Amount::of(n.value, Unit::Day))),
        [Kind::Num(n), Minute, ..] => cursor.take(2, (Unit::Minute, Amount::of(n.value, Unit::Minute))),
        [Kind::Num(n), QuarterHour, ..] => cursor.take(2, (Unit::Minute, Amount::of(n.value.saturating_mul(15), Unit::Minute))),
        [Half, Measure, Kind::Unit(unit @ (Unit::Hour | Unit::Month), Han), ..] => {
            cursor.take(3, (Unit::Minute, Amount::half(unit)?))
        }
        [Half, Kind::Unit(unit @ (Unit::Hour | Unit::Year), Han), ..] => cursor.take(2, (Unit::Minute, Amount::half(unit)?)),
        [Half, A, Kind::Unit(unit @ (Unit::Hour | Unit::Year), Form::Long), ..] => {
            cursor.take(3, (Unit::Minute, Amount::half(unit)?))
        }
        [A, Kind::Unit(unit, Form::Long), ..] => cursor.take(2, (unit, Amount::of(1, unit))),
        _ => None,
    }
}
