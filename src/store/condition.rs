//! Filters and sight as one SQL condition over a table called `t`. Column names come from the field lists,
//! everything typed is bound.

use rusqlite::types::Value as Sql;

use super::listing::Seen;
use crate::domain::filter::{Compare, Condition, Known};
use crate::domain::{Field, Kind, Noun, Sight, Value};

/// A condition with the values bound to its marks, in their order.
#[derive(Debug, Clone)]
pub struct Clause {
    /// SQL with `?` for each value.
    pub sql: String,
    /// The values.
    pub values: Vec<Sql>,
}

impl Clause {
    /// A condition without values.
    #[must_use]
    pub fn plain(sql: &str) -> Self {
        Self { sql: sql.to_owned(), values: Vec::new() }
    }

    /// Both conditions.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.join("AND", other)
    }

    /// The same, followed by this.
    fn then(mut self, sql: &str, values: impl IntoIterator<Item = Sql>) -> Self {
        self.sql.push_str(sql);
        self.values.extend(values);
        self
    }

    fn join(mut self, word: &str, other: Self) -> Self {
        // What holds already, or is not needed to hold yet, leaves it to the other, which an index may serve.
        if (word == "OR" && self.sql == "0") || (word == "AND" && self.sql == "1") {
            return other;
        }
        self.sql = format!("({} {word} {})", self.sql, other.sql);
        self.values.extend(other.values);
        self
    }
}

/// What of a noun this person sees, its table being called so.
#[must_use]
pub fn seen(noun: &Noun, table: &str, seen: Seen<'_>) -> Clause {
    let (users, pooled) = match seen {
        Seen::All => return Clause::plain("1"),
        Seen::Of(users) => (users, false),
        Seen::OfOrPooled(users) => (users, true),
    };
    let mut clause = sight(noun, table, users, 0);
    if pooled && noun.field("pool").is_some() {
        clause.sql = format!("({} OR {table}.pool IS NOT NULL)", clause.sql);
    }
    clause
}

/// The subquery that takes something from a record of a noun that a field of `t` refers to, if this person sees it.
#[must_use]
pub(in crate::store) fn taken(what: &str, noun: &Noun, field: &str, of: Seen<'_>) -> Clause {
    let sight = seen(noun, "r", of);
    let within = if sight.sql == "1" { String::new() } else { format!(" AND {}", sight.sql) };
    let sql = format!("(SELECT {what} FROM \"{}\" r WHERE r.id = t.{field}{within})", noun.key);
    Clause { sql, values: sight.values }
}

/// Contacts lie two steps from an owner: follow-up → contact → customer.
const STEPS: usize = 2;

fn sight(noun: &Noun, table: &str, users: &[i64], depth: usize) -> Clause {
    let (records, persons, finders, teams): (&[&str], &[&str], &[&str], &[&str]) = match noun.sight {
        Sight::Everyone => return Clause::plain("1"),
        Sight::Persons(persons) => (&[], persons, &[], &[]),
        Sight::Offered { persons, teams } => (&[], persons, &[], teams),
        Sight::Through { records, persons, finders } => (records, persons, finders, &[]),
    };
    let mut clause = Clause::plain("0");
    let people = || vec!["?"; users.len()].join(", ");
    for person in persons.iter().chain(finders) {
        let sql = match users {
            [_] => format!("{table}.{person} = ?"),
            _ => format!("{table}.{person} IN ({})", people()),
        };
        let mut own = Clause { sql, values: users.iter().copied().map(Sql::Integer).collect() };
        if finders.contains(person) {
            let loose: Vec<String> = records.iter().map(|record| format!("{table}.{record} IS NULL")).collect();
            own.sql = format!("({} AND {})", own.sql, loose.join(" AND "));
        }
        clause = clause.join("OR", own);
    }
    for team in teams {
        let people = people();
        let sql = format!(
            "{table}.{team} IN (SELECT team FROM user WHERE id IN ({people})
                                UNION SELECT id FROM team WHERE manager IN ({people}))"
        );
        let values = users.iter().chain(users).copied().map(Sql::Integer).collect();
        clause = clause.join("OR", Clause { sql, values });
    }
    for key in records {
        let Some(through) = crate::domain::noun(key).filter(|_| depth < STEPS) else { continue };
        let alias = format!("s{depth}");
        let inner = sight(through, &alias, users, depth + 1);
        let sql = format!("EXISTS (SELECT 1 FROM \"{key}\" {alias} WHERE {alias}.id = {table}.{key} AND {})", inner.sql);
        clause = clause.join("OR", Clause { sql, values: inner.values });
    }
    clause
}

/// The condition of a filter; records that rows refer to are asked about as far as this person sees them.
#[must_use]
pub fn of(filter: &Condition<Known>, seen: Seen<'_>) -> Clause {
    match filter {
        Condition::And(left, right) => of(left, seen).join("AND", of(right, seen)),
        Condition::Or(left, right) => of(left, seen).join("OR", of(right, seen)),
        Condition::Not(inner) => {
            let inner = of(inner, seen);
            // A row about which nothing is known is among those that a condition does not hold for.
            Clause { sql: format!("(NOT coalesce({}, 0))", inner.sql), values: inner.values }
        }
        Condition::Test(known) => test(known, seen),
    }
}

/// What a field is sorted by.
#[must_use]
pub fn sorted(field: &Field) -> Clause {
    column("t", field)
}

/// Where the value of a field lies.
fn column(table: &str, field: &Field) -> Clause {
    match (field.custom, field.kind) {
        (true, _) => custom(table, field),
        (false, Kind::Money) => Clause::plain(&format!("{table}.{}_minor", field.key)),
        (false, _) => Clause::plain(&format!("{table}.{}", field.key)),
    }
}

/// The value of a custom field: what lies in `extra` under its key, if it is one that the field takes; nothing
/// otherwise, as it is shown. The key is plain letters, digits and `_`.
fn custom(table: &str, field: &Field) -> Clause {
    let value = format!("({table}.extra ->> '$.{}')", field.key);
    let (kind, value, fits) = match field.kind {
        Kind::Int | Kind::Moment => ("integer", value, Clause::plain("1")),
        Kind::Bool => ("integer", value.clone(), Clause::plain(&format!("{value} IN (0, 1)"))),
        Kind::List => ("array", value, Clause::plain("1")),
        Kind::Money => ("object", format!("({table}.extra ->> '$.{}.minor')", field.key), Clause::plain("1")),
        Kind::Date => {
            let day = format!("{value} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'");
            ("text", value, Clause::plain(&day))
        }
        Kind::Choice(choices) => {
            let among = format!("{value} IN ({})", vec!["?"; choices.len()].join(", "));
            let keys = choices.iter().map(|choice| Sql::Text(choice.key.to_owned())).collect();
            ("text", value, Clause { sql: among, values: keys })
        }
        _ => ("text", value, Clause::plain("1")),
    };
    let sql = format!("(CASE WHEN json_type({table}.extra, '$.{}') = '{kind}' AND {} THEN {value} END)", field.key, fits.sql);
    Clause { sql, values: fits.values }
}

fn currency(table: &str, field: &Field) -> String {
    if field.custom {
        format!("({table}.extra ->> '$.{}.currency')", field.key)
    } else {
        format!("{table}.{}_currency", field.key)
    }
}

fn test(known: &Known, seen: Seen<'_>) -> Clause {
    if let (None, Compare::Is, true) = (known.of, known.compare, known.with.len() > 1) {
        return among(known);
    }
    let mut clause = Clause::plain("0");
    for value in &known.with {
        let one = match known.of {
            None => one("t", known.field, known.compare, value),
            Some(of) => through(known.field, of, known.compare, value, seen),
        };
        clause = clause.join("OR", one);
    }
    clause
}

/// One of several values. What is compared by more than a column goes value by value, of which there are few.
fn among(known: &Known) -> Clause {
    let (plain, other): (Vec<&Value>, Vec<&Value>) =
        known.with.iter().partition(|value| matches!(value, Value::Int(_) | Value::Text(_)));
    let mut clause = Clause::plain("0");
    if !plain.is_empty() {
        let collation = if matches!(known.field.kind, Kind::Text | Kind::Note) { " COLLATE NOCASE" } else { "" };
        let marks = vec!["?"; plain.len()].join(", ");
        let values = plain.into_iter().map(|value| match value {
            Value::Int(number) => Sql::Integer(*number),
            other => Sql::Text(text(other)),
        });
        clause = column("t", known.field).then(&format!("{collation} IN ({marks})"), values);
    }
    for value in other {
        clause = clause.join("OR", one("t", known.field, Compare::Is, value));
    }
    clause
}

fn through(field: &Field, of: &Field, compare: Compare, value: &Value, seen: Seen<'_>) -> Clause {
    let Kind::Ref(key) = field.kind else { return Clause::plain("0") };
    let Some(noun) = crate::domain::noun(key) else { return Clause::plain("0") };
    let inner = self::seen(noun, "o", seen).and(one("o", of, compare, value));
    let sql = format!("EXISTS (SELECT 1 FROM \"{key}\" o WHERE o.id = t.{} AND {})", field.key, inner.sql);
    Clause { sql, values: inner.values }
}

fn one(table: &str, field: &Field, compare: Compare, value: &Value) -> Clause {
    let column = column(table, field);
    if value.is_null() {
        return column.then(if compare == Compare::IsNot { " IS NOT NULL" } else { " IS NULL" }, []);
    }
    match (field.kind, compare, value) {
        (Kind::Money, _, Value::Money(minor, code)) => {
            let amount = column.then(&format!(" {} ?", sign(compare)), [Sql::Integer(*minor)]);
            let same = Clause { sql: format!("{} = ?", currency(table, field)), values: vec![Sql::Text(code.clone())] };
            amount.and(same)
        }
        (Kind::List | Kind::Emails | Kind::Days, Compare::Is | Compare::IsNot, Value::List(entries)) => {
            let not = if compare == Compare::IsNot { "NOT " } else { "" };
            let marks = vec!["? COLLATE NOCASE"; entries.len()].join(", ");
            let sql =
                format!("{not}EXISTS (SELECT 1 FROM json_each({}) e WHERE e.value COLLATE NOCASE IN ({marks}))", column.sql);
            Clause { sql, values: column.values }.then("", entries.iter().cloned().map(Sql::Text))
        }
        (_, Compare::Contains, value) => {
            let sql = format!("instr(lower({}), lower(?)) > 0", column.sql);
            Clause { sql, values: column.values }.then("", [Sql::Text(text(value))])
        }
        (_, _, Value::Int(number)) => compared(column, compare, "", Sql::Integer(*number)),
        (Kind::Choice(_) | Kind::Date | Kind::Uid, _, value) => compared(column, compare, "", Sql::Text(text(value))),
        (_, _, value) => compared(column, compare, " COLLATE NOCASE", Sql::Text(text(value))),
    }
}

fn compared(column: Clause, compare: Compare, collation: &str, value: Sql) -> Clause {
    // `owner != ann` means everybody else's and nobody's.
    let sign = if compare == Compare::IsNot { "IS NOT" } else { sign(compare) };
    column.then(&format!(" {sign} ?{collation}"), [value])
}

const fn sign(compare: Compare) -> &'static str {
    match compare {
        Compare::Is | Compare::Contains => "=",
        Compare::IsNot => "<>",
        Compare::Less => "<",
        Compare::More => ">",
        Compare::AtMost => "<=",
        Compare::AtLeast => ">=",
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        Value::List(entries) => entries.join(","),
        Value::Money(minor, _) => minor.to_string(),
        Value::Null => String::new(),
    }
}
