//! One line a record by a person's own template, in the language of Jinja (`minijinja`).
//!
//! A template may come from somebody else. It reaches no file and no other template, ends after so many steps and
//! so much memory, and sees the values of one record only.

use std::fmt;
use std::io;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, ObjectRepr};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior, Value};

use super::text::grouped;
use super::{Cell, Column, Fault, exact};

/// Steps that one record may take; each stands for about 64 bytes at most as well.
const FUEL: u64 = 500_000;

/// How deep expressions and loops may lie in each other.
const DEPTH: usize = 100;

/// The one template that an environment holds.
const NAME: &str = "template";

/// What a moment, as RFC 3339 or `YYYY-MM-DD`, is in words; none for a text that is no moment.
pub type InWords = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// A template that was read.
#[derive(Debug)]
pub struct Template {
    environment: Environment<'static>,
    text: String,
    /// Names that it takes from the record: `name`, `customer.name`.
    names: Vec<String>,
}

impl Template {
    /// Reads a template. `words` is what its filter `reltime` gives.
    ///
    /// # Errors
    /// [`Fault::Template`] where it is none.
    pub fn read(text: &str, words: InWords) -> Result<Self, Fault> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        environment.set_formatter(|out, state, value| {
            // Nothing is known: that is no word `none` on a line.
            if value.is_none() { Ok(()) } else { minijinja::escape_formatter(out, state, value) }
        });
        environment.set_fuel(Some(FUEL));
        environment.set_recursion_limit(DEPTH);
        environment.add_filter("date", date);
        environment.add_filter("money", money);
        environment.add_filter("reltime", move |value: &Value| -> Result<String, Error> {
            let text = value.to_string();
            if value.is_none() { Ok(String::new()) } else { words(&text).ok_or_else(|| no_moment(&text)) }
        });
        environment.add_template_owned(NAME, text.to_owned()).map_err(|error| fault(&error))?;
        let mut names: Vec<String> = environment
            .get_template(NAME)
            .map_err(|error| fault(&error))?
            .undeclared_variables(true)
            .into_iter()
            .filter(|name| !environment.globals().any(|(global, _)| name.split('.').next() == Some(global)))
            .collect();
        names.sort();
        Ok(Self { environment, text: text.to_owned(), names })
    }

    /// Checks that every name is a column.
    ///
    /// # Errors
    /// [`Fault::Unknown`] with the place of the first that is none.
    pub fn check(&self, columns: &[Column]) -> Result<(), Fault> {
        let own = |name: &&String| name.split('.').next().unwrap_or_default().to_owned();
        let unknown: Vec<String> = self
            .names
            .iter()
            .filter(|name| !columns.iter().any(|column| column.key == own(name)))
            .map(|name| own(&name))
            .collect();
        let first = unknown.into_iter().map(|name| (place(&self.text, &name), name)).min();
        let Some((at, name)) = first else { return Ok(()) };
        let fields = columns.iter().map(|column| column.key.clone()).collect();
        Err(Fault::Unknown { name, column: at, fields })
    }

    /// The text that one record gives.
    ///
    /// # Errors
    /// As the template: a name that is no column, a step too many.
    pub fn fill(&self, columns: &[Column], cells: &[Cell]) -> io::Result<String> {
        self.check(columns)?;
        let cells: Vec<&Cell> = cells.iter().collect();
        let mut text = self.line(columns, &cells)?;
        text.truncate(text.trim_end_matches('\n').len());
        Ok(text)
    }

    /// The line of one record, with its line end.
    ///
    /// # Errors
    /// [`Fault::Template`] for what only a record shows: a name that is none, a step too many.
    pub(super) fn line(&self, columns: &[Column], cells: &[&Cell]) -> io::Result<String> {
        let used = columns.iter().zip(cells).filter_map(|(column, cell)| {
            let mut of = self.names.iter().filter_map(|name| name.strip_prefix(column.key.as_str()));
            let mut used = of.by_ref().filter(|rest| rest.is_empty() || rest.starts_with('.')).peekable();
            used.peek()?;
            let parts = used.any(|rest| !rest.is_empty());
            Some((column.key.clone(), value(cell, parts)))
        });
        let record = Value::from_object(Parts(used.collect(), String::new()));
        let line = self.environment.get_template(NAME).and_then(|template| template.render(record));
        line.map(|line| line + "\n").map_err(|error| io::Error::other(fault(&error)))
    }
}

/// The character, counted from 1, at which a name stands in the text as a word of its own.
fn place(text: &str, name: &str) -> usize {
    let part = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let whole = |at: usize| {
        let (before, after) = (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
        !before.is_some_and(part) && !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
    };
    let inside = |at: usize| text[..at].contains("{{") || text[..at].contains("{%");
    let found = text.match_indices(name).map(|(at, _)| at).find(|at| whole(*at) && inside(*at));
    found.map_or(1, |at| text[..at].chars().count() + 1)
}

/// A value with parts: another record, an amount, an object; as text it is what other formats print.
#[derive(Debug)]
struct Parts(Vec<(String, Value)>, String);

impl Object for Parts {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Map
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let key = key.as_str()?;
        self.0.iter().find(|(own, _)| own == key).map(|(_, value)| value.clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.iter().map(|(key, _)| Value::from(key.as_str())).collect())
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.1)
    }
}

/// A cell for a template. Another record has the parts `id` and `name` where the template asks for parts; otherwise
/// it is a text, so that it can be compared with one.
fn value(cell: &Cell, parts: bool) -> Value {
    match cell {
        Cell::Empty => Value::from(()),
        Cell::Int(number) => Value::from(*number),
        Cell::Real(number) if number.is_finite() => Value::from(*number),
        Cell::Real(_) => Value::from(()),
        Cell::Flag(flag) => Value::from(*flag),
        Cell::List(entries) => list(entries.iter().map(|entry| Value::from(entry.as_str())).collect()),
        Cell::Money { minor, currency, exact } => {
            let of = vec![("minor".to_owned(), Value::from(*minor)), ("currency".to_owned(), Value::from(currency.as_str()))];
            Value::from_object(Parts(of, exact.clone()))
        }
        Cell::Ref { exact, shown } if parts => {
            let name = shown.strip_prefix(exact.as_str()).or_else(|| shown.strip_suffix(exact.as_str())).unwrap_or(shown).trim();
            let name = if name.is_empty() { exact } else { name };
            let of = vec![("id".to_owned(), Value::from(exact.as_str())), ("name".to_owned(), Value::from(name))];
            Value::from_object(Parts(of, exact.clone()))
        }
        Cell::Choice { key, shown } if parts => {
            let of = vec![("key".to_owned(), Value::from(key.as_str())), ("label".to_owned(), Value::from(shown.as_str()))];
            Value::from_object(Parts(of, key.clone()))
        }
        Cell::Json(json) => of_json(json),
        Cell::Text(_) | Cell::Moment { .. } | Cell::Ref { .. } | Cell::Choice { .. } => Value::from(exact(cell).as_ref()),
    }
}

fn of_json(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::from(()),
        serde_json::Value::Bool(flag) => Value::from(*flag),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(whole) => Value::from(whole),
            None => Value::from(number.as_f64().unwrap_or_default()),
        },
        serde_json::Value::String(text) => Value::from(text.as_str()),
        serde_json::Value::Array(entries) => list(entries.iter().map(of_json).collect()),
        serde_json::Value::Object(entries) => {
            let of = entries.iter().map(|(key, value)| (key.clone(), of_json(value))).collect();
            Value::from_object(Parts(of, json.to_string()))
        }
    }
}

/// Several values; as text they are joined as in all other formats, while `for` and `join` take them one by one.
fn list(entries: Vec<Value>) -> Value {
    Value::from_object(Entries(entries))
}

#[derive(Debug)]
struct Entries(Vec<Value>);

impl Object for Entries {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.0.get(key.as_usize()?).cloned()
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.0.len())
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> = self.0.iter().map(Value::to_string).collect();
        f.write_str(&texts.join(", "))
    }
}

/// `{{ due|date }}`: the day of a moment in the zone it is written in; `{{ due|date('%d %b') }}` as one likes.
fn date(value: &Value, pattern: Option<&str>) -> Result<String, Error> {
    use fmt::Write as _;
    let text = value.to_string();
    if value.is_none() {
        return Ok(String::new());
    }
    let at = chrono::DateTime::parse_from_rfc3339(&text).map(|at| at.naive_local());
    let at = at.or_else(|_| text.parse::<chrono::NaiveDate>().map(|day| day.and_time(chrono::NaiveTime::MIN)));
    let at = at.map_err(|_| no_moment(&text))?;
    let mut written = String::new();
    write!(written, "{}", at.format(pattern.unwrap_or("%F")))
        .map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("'{}' is no date pattern", pattern.unwrap_or_default())))?;
    Ok(written)
}

/// `{{ budget|money }}`: an amount with commas between thousands.
fn money(value: &Value) -> String {
    if value.is_none() { String::new() } else { grouped(&value.to_string()) }
}

fn no_moment(text: &str) -> Error {
    let text: String = text.chars().take(40).collect();
    Error::new(ErrorKind::InvalidOperation, format!("'{text}' is no date"))
}

fn fault(error: &Error) -> Fault {
    let kind = error.kind().to_string();
    let detail = error.detail().map_or_else(|| kind.clone(), |detail| format!("{kind}: {detail}"));
    Fault::Template { line: error.line().unwrap_or(1), detail }
}
