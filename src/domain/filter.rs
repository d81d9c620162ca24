//! The language of `--where`: `stage=sql and owner=me and created_at >= "last month"`.
//!
//! Parsing gives a tree over texts; the edge turns the texts into values with the field list, the date
//! parser and the records at hand, and the store turns the tree into one condition.

use super::{Field, Value};

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compare {
    /// Equal; for lists, one entry is equal.
    Is,
    /// Not equal.
    IsNot,
    /// Less than or before.
    Less,
    /// More than or after.
    More,
    /// At most.
    AtMost,
    /// At least.
    AtLeast,
    /// Contains this text; case does not matter.
    Contains,
}

/// A condition; `T` is what fields are compared with: text at first, values later.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition<T> {
    /// Both hold.
    And(Box<Self>, Box<Self>),
    /// At least one holds.
    Or(Box<Self>, Box<Self>),
    /// It does not hold.
    Not(Box<Self>),
    /// A field compared with one of these: `in` gives several, everything else one.
    Test(T),
}

/// One comparison as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// `stage` or `customer.tier`.
    pub field: String,
    /// Where the field's name stands, in characters from 0.
    pub column: usize,
    /// How it is compared.
    pub compare: Compare,
    /// With what; none is `null`.
    pub with: Vec<Option<String>>,
}

/// One comparison with its field found and its values read.
#[derive(Debug, Clone)]
pub struct Known {
    /// The field of the listed noun.
    pub field: &'static Field,
    /// The field of the record it points at, for `customer.tier`.
    pub of: Option<&'static Field>,
    /// How it is compared.
    pub compare: Compare,
    /// With what.
    pub with: Vec<Value>,
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        self.field.key == other.field.key && self.compare == other.compare && self.with == other.with
    }
}

/// A phrase that is no filter: what was expected, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Characters from the start, from 0.
    pub column: usize,
    /// What stands there instead; empty at the end.
    pub met: String,
}

/// Nesting deeper than this is refused, so that no text exhausts the stack.
const DEPTH: usize = 64;
/// More comparisons than this are refused for the same reason; `in (…)` takes any number of values.
const TESTS: usize = 400;

/// Reads a filter.
///
/// # Errors
/// [`Broken`] says where it stops making sense.
pub fn parse(text: &str) -> Result<Condition<Typed>, Broken> {
    let tokens = tokens(text)?;
    let mut reader = Reader { tokens, at: 0, end: text.chars().count(), tests: 0 };
    let condition = reader.either(0)?;
    if reader.at < reader.tokens.len() { Err(reader.broken()) } else { Ok(condition) }
}

impl<T> Condition<T> {
    /// The same tree with every test replaced by a condition.
    ///
    /// # Errors
    /// The first error that `change` gives.
    pub fn map<U, E>(self, change: &mut impl FnMut(T) -> Result<Condition<U>, E>) -> Result<Condition<U>, E> {
        Ok(match self {
            Self::And(left, right) => Condition::And(Box::new(left.map(change)?), Box::new(right.map(change)?)),
            Self::Or(left, right) => Condition::Or(Box::new(left.map(change)?), Box::new(right.map(change)?)),
            Self::Not(inner) => Condition::Not(Box::new(inner.map(change)?)),
            Self::Test(test) => change(test)?,
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Quoted(String),
    Sign(&'static str),
}

const SIGNS: [&str; 11] = ["!=", "<=", ">=", "==", "=", "<", ">", "~", "(", ")", ","];

fn tokens(text: &str) -> Result<Vec<(Token, usize)>, Broken> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let here = chars[at];
        if here.is_whitespace() {
            at += 1;
            continue;
        }
        if matches!(here, '"' | '\'' | '“') {
            let close = if here == '“' { '”' } else { here };
            let Some(length) = chars[at + 1..].iter().position(|c| *c == close) else {
                return Err(Broken { column: at, met: here.to_string() });
            };
            tokens.push((Token::Quoted(chars[at + 1..at + 1 + length].iter().collect()), at));
            at += length + 2;
            continue;
        }
        let sign = SIGNS.iter().find(|sign| sign.chars().enumerate().all(|(i, c)| chars.get(at + i) == Some(&c)));
        if let Some(sign) = sign {
            tokens.push((Token::Sign(if *sign == "==" { "=" } else { sign }), at));
            at += sign.len();
            continue;
        }
        let start = at;
        while at < chars.len() && !chars[at].is_whitespace() && !"!<>=~(),\"'“".contains(chars[at]) {
            at += 1;
        }
        if at == start {
            return Err(Broken { column: at, met: here.to_string() });
        }
        tokens.push((Token::Word(chars[start..at].iter().collect()), start));
    }
    Ok(tokens)
}

struct Reader {
    tokens: Vec<(Token, usize)>,
    at: usize,
    end: usize,
    tests: usize,
}

impl Reader {
    fn either(&mut self, depth: usize) -> Result<Condition<Typed>, Broken> {
        let mut left = self.both(depth)?;
        while self.take_word("or") {
            left = Condition::Or(Box::new(left), Box::new(self.both(depth)?));
        }
        Ok(left)
    }

    fn both(&mut self, depth: usize) -> Result<Condition<Typed>, Broken> {
        let mut left = self.one(depth)?;
        while self.take_word("and") {
            left = Condition::And(Box::new(left), Box::new(self.one(depth)?));
        }
        Ok(left)
    }

    fn one(&mut self, depth: usize) -> Result<Condition<Typed>, Broken> {
        if depth > DEPTH {
            return Err(self.broken());
        }
        if self.take_word("not") {
            return Ok(Condition::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.take_sign("(") {
            let inner = self.either(depth + 1)?;
            return if self.take_sign(")") { Ok(inner) } else { Err(self.broken()) };
        }
        self.test()
    }

    fn test(&mut self) -> Result<Condition<Typed>, Broken> {
        let Some((Token::Word(field), column)) = self.tokens.get(self.at).cloned() else { return Err(self.broken()) };
        self.tests += 1;
        if self.tests > TESTS {
            return Err(self.broken());
        }
        self.at += 1;
        if self.take_word("in") {
            let with = self.several()?;
            return Ok(Condition::Test(Typed { field, column, compare: Compare::Is, with }));
        }
        let compare = self.compare()?;
        let with = vec![self.value()?];
        Ok(Condition::Test(Typed { field, column, compare, with }))
    }

    fn compare(&mut self) -> Result<Compare, Broken> {
        const SIGNS: [(&str, Compare); 7] = [
            ("=", Compare::Is),
            ("!=", Compare::IsNot),
            ("<", Compare::Less),
            (">", Compare::More),
            ("<=", Compare::AtMost),
            (">=", Compare::AtLeast),
            ("~", Compare::Contains),
        ];
        for (sign, compare) in SIGNS {
            if self.take_sign(sign) {
                return Ok(compare);
            }
        }
        Err(self.broken())
    }

    fn several(&mut self) -> Result<Vec<Option<String>>, Broken> {
        if !self.take_sign("(") {
            return Err(self.broken());
        }
        let mut values = vec![self.value()?];
        while self.take_sign(",") {
            values.push(self.value()?);
        }
        if self.take_sign(")") { Ok(values) } else { Err(self.broken()) }
    }

    fn value(&mut self) -> Result<Option<String>, Broken> {
        let value = match self.tokens.get(self.at) {
            Some((Token::Word(word), _)) if word.eq_ignore_ascii_case("null") => None,
            Some((Token::Word(word), _)) => Some(word.clone()),
            Some((Token::Quoted(text), _)) => Some(text.clone()),
            _ => return Err(self.broken()),
        };
        self.at += 1;
        Ok(value)
    }

    fn take_word(&mut self, wanted: &str) -> bool {
        let met = matches!(self.tokens.get(self.at), Some((Token::Word(word), _)) if word.eq_ignore_ascii_case(wanted));
        self.at += usize::from(met);
        met
    }

    fn take_sign(&mut self, wanted: &str) -> bool {
        let met = matches!(self.tokens.get(self.at), Some((Token::Sign(sign), _)) if *sign == wanted);
        self.at += usize::from(met);
        met
    }

    fn broken(&self) -> Broken {
        match self.tokens.get(self.at) {
            Some((Token::Word(word) | Token::Quoted(word), column)) => Broken { column: *column, met: word.clone() },
            Some((Token::Sign(sign), column)) => Broken { column: *column, met: (*sign).to_owned() },
            None => Broken { column: self.end, met: String::new() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Compare, Condition, parse};

    #[test]
    fn and_binds_closer_than_or() {
        let Ok(Condition::Or(left, _)) = parse("stage=sql and owner=me or not (tier in (A,B))") else {
            panic!("no or at the top");
        };
        assert!(matches!(*left, Condition::And(..)));
    }

    #[test]
    fn values_may_be_quoted_or_null() {
        let Ok(Condition::Test(test)) = parse("created_at >= \"last month\"") else { panic!("no test") };
        assert_eq!((test.field.as_str(), test.compare), ("created_at", Compare::AtLeast));
        assert_eq!(test.with, vec![Some("last month".to_owned())]);
        let Ok(Condition::Test(test)) = parse("owner = null") else { panic!("no test") };
        assert_eq!(test.with, vec![None]);
    }

    #[test]
    fn what_is_no_filter_is_refused_where_it_breaks() {
        for (text, column) in [("", 0), ("stage=", 6), ("stage", 5), ("(stage=sql", 10), ("a=b c", 4), ("a=\"b", 2), ("!", 0)] {
            assert_eq!(parse(text).map_err(|broken| broken.column), Err(column), "{text}");
        }
        assert!(parse(&"(".repeat(10_000)).is_err());
        assert!(parse(&"not ".repeat(10_000)).is_err());
    }
}
