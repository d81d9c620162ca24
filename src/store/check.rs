//! Questions to a file about itself, answered from one snapshot without a change: whether what is stored twice is
//! stored alike, and whether what the rules promise is so.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{Connection, OptionalExtension as _};

use super::sqlite::{Engine, MIGRATIONS};
use super::{Error, Result, Tx, chain, lookup, record, search};
use crate::domain::{Kind, NOUNS, Noun, Record, lookup as keys_of};

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// How much was looked at.
    pub looked: i64,
    /// How much of it is wrong.
    pub wrong: i64,
    /// The first that is wrong.
    pub first: Option<String>,
}

impl Found {
    pub(in crate::store) fn wrong(&mut self, count: i64, first: impl FnOnce() -> String) {
        if count > 0 {
            self.wrong += count;
            self.first.get_or_insert_with(first);
        }
    }
}

/// Records of each noun that are looked at where not all are asked for.
const SAMPLE: i64 = 500;

/// SQLite's own check of every page and index; `quick` leaves the indexes out.
///
/// # Errors
/// As the engine.
pub fn integrity(tx: &Tx<'_>, quick: bool) -> Result<Found> {
    let sql = if quick { "PRAGMA quick_check(20)" } else { "PRAGMA integrity_check(20)" };
    let mut found = Found { looked: tx.conn.pragma_query_value(None, "page_count", |row| row.get(0))?, ..Found::default() };
    let mut statement = tx.conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            found.wrong(1, || line.lines().next_back().unwrap_or_default().to_owned());
        }
    }
    Ok(found)
}

/// Rows that refer to rows that are not there.
///
/// # Errors
/// As the engine.
pub fn foreign_keys(tx: &Tx<'_>) -> Result<Found> {
    let mut found = Found { looked: rows(tx)?, ..Found::default() };
    let mut statement = tx.conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        let id: Option<i64> = row.get(1)?;
        found.wrong(1, || format!("{table} {} → {parent}", id.unwrap_or_default()));
    }
    Ok(found)
}

/// References that the schema does not hold: the operation that wrote a row, the record of a fingerprint, unless an undo
/// took it out.
///
/// # Errors
/// As the engine.
pub fn references(tx: &Tx<'_>) -> Result<Found> {
    let mut found = Found::default();
    let mut ask = |what: &str, sql: &str| -> Result<()> {
        let (count, first): (i64, Option<i64>) = tx.conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        found.wrong(count, || format!("{what} {}", first.unwrap_or_default()));
        Ok(())
    };
    for noun in NOUNS {
        let (key, ordinal) = (noun.key, noun.ordinal);
        let sql =
            format!("SELECT count(*), min(id) FROM \"{key}\" t WHERE NOT EXISTS (SELECT 1 FROM operation o WHERE o.id = t.op)");
        ask(&format!("{key}.op"), &sql)?;
        let sql = format!(
            "SELECT count(*), min(record) FROM import_row i WHERE noun = {ordinal}
             AND NOT EXISTS (SELECT 1 FROM \"{key}\" t WHERE t.id = i.record)
             AND (SELECT c.kind FROM change c WHERE c.noun = '{key}' AND c.record = i.record
                  ORDER BY c.op DESC, c.seq DESC LIMIT 1) IS NOT 'gone'"
        );
        ask("import_row", &sql)?;
    }
    ask(
        "import_row.op",
        "SELECT count(*), min(op) FROM import_row i WHERE NOT EXISTS (SELECT 1 FROM operation o WHERE o.id = i.op)",
    )?;
    found.looked = rows(tx)?;
    circles(tx, &mut found)?;
    Ok(found)
}

/// Rows that lead back to themselves by a field that points at their own noun.
fn circles(tx: &Tx<'_>, found: &mut Found) -> Result<()> {
    for noun in NOUNS {
        for field in noun.fields.iter().filter(|field| field.settable() && field.kind == Kind::Ref(noun.key)) {
            let sql = format!("SELECT id, {0} FROM \"{1}\" WHERE {0} IS NOT NULL", field.key, noun.key);
            let mut statement = tx.conn.prepare(&sql)?;
            let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let next: BTreeMap<i64, i64> = pairs.collect::<std::result::Result<_, _>>()?;
            // Those from which the way was gone before lead to no circle that is not counted.
            let mut gone: HashSet<i64> = HashSet::new();
            for start in next.keys() {
                let (mut way, mut at) = (HashSet::new(), Some(start));
                while let Some(id) = at.filter(|id| !gone.contains(*id)) {
                    if !way.insert(*id) {
                        found.wrong(1, || format!("{} {}.{}", noun.key, noun.reference(*id), field.key));
                        break;
                    }
                    at = next.get(id);
                }
                gone.extend(way);
            }
        }
    }
    Ok(())
}

/// Numbers that would be given out a second time.
///
/// # Errors
/// As the engine.
pub fn counters(tx: &Tx<'_>) -> Result<Found> {
    let mut found = Found::default();
    for noun in NOUNS {
        found.looked += 1;
        let (next, used) = (next(tx, noun)?, used(tx, noun)?);
        found.wrong(i64::from(next <= used), || format!("{}: {next} ≤ {used}", noun.key));
    }
    Ok(found)
}

fn next(tx: &Tx<'_>, noun: &Noun) -> Result<i64> {
    let next = tx.conn.query_row("SELECT next FROM counter WHERE noun = ?1", [noun.key], |row| row.get(0)).optional()?;
    Ok(next.unwrap_or(1))
}

/// The highest number of a noun that a row has, or ever had as far as the history knows.
fn used(tx: &Tx<'_>, noun: &Noun) -> Result<i64> {
    let sql = format!(
        "SELECT max(coalesce((SELECT max(id) FROM \"{}\"), 0),
                    coalesce((SELECT max(record) FROM change WHERE noun = ?1), 0),
                    coalesce((SELECT max(last) FROM change WHERE noun = ?1 AND kind = 'range'), 0))",
        noun.key
    );
    Ok(tx.conn.query_row(&sql, [noun.key], |row| row.get(0))?)
}

/// Sees to it that no number of a noun is given out a second time.
pub(in crate::store) fn raise_counter(tx: &Tx<'_>, noun: &Noun) -> Result<()> {
    let next = used(tx, noun)? + 1;
    if next == 1 {
        return Ok(());
    }
    let sql = "INSERT INTO counter (noun, next) VALUES (?1, ?2) ON CONFLICT (noun) DO UPDATE SET next = max(next, ?2)";
    tx.conn.execute(sql, (noun.key, next))?;
    Ok(())
}

/// Records that are in no hands, or in two, or whose open tenure tells otherwise than they do.
///
/// # Errors
/// As the engine.
pub fn tenures(tx: &Tx<'_>) -> Result<Found> {
    let mut found = Found::default();
    for (noun, pool) in [("lead", "t.pool IS NULL"), ("customer", "t.pool IS r.pool"), ("deal", "t.pool IS NULL")] {
        let sql = format!(
            "SELECT count(*), coalesce(sum(bad), 0), min(CASE WHEN bad THEN id END) FROM (SELECT id,
               (SELECT count(*) FROM tenure t WHERE t.{noun} = r.id AND t.to_at IS NULL) <> 1
               OR NOT EXISTS (SELECT 1 FROM tenure t WHERE t.{noun} = r.id AND t.to_at IS NULL
                              AND t.owner IS r.owner AND {pool}) AS bad FROM {noun} r)"
        );
        let (looked, wrong, first): (i64, i64, Option<i64>) =
            tx.conn.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        found.looked += looked;
        found.wrong(wrong, || reference(noun, first));
    }
    Ok(found)
}

/// Records whose last follow-up is later than their clock says, and customers whose clock did not begin when they came
/// into the hands they are in.
///
/// # Errors
/// As the engine.
pub fn clocks(tx: &Tx<'_>) -> Result<Found> {
    let mut found = Found::default();
    for noun in ["lead", "customer", "contact", "deal"] {
        let sql = format!(
            "SELECT count(*), coalesce(sum(late), 0), min(CASE WHEN late THEN id END) FROM (SELECT id,
               coalesce((SELECT max(at) FROM followup f WHERE f.{noun} = r.id AND f.removed_at IS NULL), -1)
               > coalesce(r.last_followup_at, -1) AS late FROM {noun} r)"
        );
        let (looked, wrong, first): (i64, i64, Option<i64>) =
            tx.conn.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        found.looked += looked;
        found.wrong(wrong, || reference(noun, first));
    }
    let sql = "SELECT count(*), min(c.id) FROM customer c
               JOIN tenure t ON t.customer = c.id AND t.to_at IS NULL WHERE c.acquired_at IS NOT t.from_at";
    let (wrong, first): (i64, Option<i64>) = tx.conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    found.wrong(wrong, || reference("customer", first));
    Ok(found)
}

fn reference(noun: &str, id: Option<i64>) -> String {
    let id = id.unwrap_or_default();
    crate::domain::noun(noun).map_or_else(|| id.to_string(), |noun| noun.reference(id))
}

fn rows(tx: &Tx<'_>) -> Result<i64> {
    NOUNS.iter().try_fold(0, |sum, noun| Ok(sum + count(tx, noun)?))
}

fn count(tx: &Tx<'_>, noun: &Noun) -> Result<i64> {
    Ok(tx.conn.query_row(&format!("SELECT count(*) FROM \"{}\"", noun.key), [], |row| row.get(0))?)
}

/// Goes through the records of every noun, or through some of each, spread evenly.
fn each(tx: &Tx<'_>, every: bool, mut look: impl FnMut(&Record) -> Result<()>) -> Result<()> {
    for noun in NOUNS {
        let step = if every { 1 } else { (count(tx, noun)? / SAMPLE).max(1) };
        let sql = format!("SELECT {} FROM \"{}\" t WHERE t.id % ?1 = 0 ORDER BY t.id", record::columns(noun), noun.key);
        let mut statement = tx.conn.prepare(&sql)?;
        let mut rows = statement.query([step])?;
        while let Some(row) = rows.next()? {
            look(&record::read(tx, noun, row)?)?;
        }
    }
    Ok(())
}

/// Keys under which records should be found and are not; with `every`, also keys that lead nowhere.
///
/// # Errors
/// As the engine.
pub fn keys(tx: &Tx<'_>, region: &str, every: bool) -> Result<Found> {
    let mut found = Found::default();
    let mut there = tx.conn.prepare("SELECT EXISTS (SELECT 1 FROM lookup WHERE key = ?1)")?;
    each(tx, every, |record| {
        for (key, text) in keys_of::keys(record, region) {
            found.looked += 1;
            let known: bool = there.query_row([lookup::encoded(key, &text, record)], |row| row.get(0))?;
            found.wrong(i64::from(!known), || format!("{} {text}", record.reference()));
        }
        Ok(())
    })?;
    if every {
        let stored: i64 = tx.conn.query_row("SELECT count(*) FROM lookup", [], |row| row.get(0))?;
        let more = stored - (found.looked - found.wrong);
        found.wrong(more, || format!("+{more}"));
    }
    Ok(found)
}

/// Records whose words do not find them; with `every`, also words that lead nowhere.
///
/// # Errors
/// As the engine.
pub fn words(tx: &Tx<'_>, every: bool) -> Result<Found> {
    let mut found = Found::default();
    let mut pairs = 0_i64;
    let mut there = tx.conn.prepare("SELECT EXISTS (SELECT 1 FROM search WHERE search MATCH ?1 AND rowid = ?2)")?;
    each(tx, every, |record| {
        let words = keys_of::words(record);
        let mut words: Vec<&str> = words.split_whitespace().collect();
        words.sort_unstable();
        words.dedup();
        if words.is_empty() {
            return Ok(());
        }
        found.looked += 1;
        pairs += i64::try_from(words.len()).unwrap_or(0);
        let all = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" AND ");
        let known: bool = there.query_row((all, search::document(record.noun, record.id())), |row| row.get(0))?;
        found.wrong(i64::from(!known), || record.reference());
        Ok(())
    })?;
    if every {
        // The list of words is a table of this connection only, but a table; the file itself stays as it is.
        let conn = tx.conn;
        conn.execute_batch("PRAGMA query_only = 0; CREATE VIRTUAL TABLE temp.word USING fts5vocab ('main', 'search', 'row')")?;
        let stored = conn.query_row("SELECT coalesce(sum(doc), 0) FROM temp.word", [], |row| row.get::<_, i64>(0));
        conn.execute_batch("DROP TABLE temp.word; PRAGMA query_only = 1")?;
        let more = stored? - pairs;
        if found.wrong == 0 {
            found.wrong(more.abs(), || format!("{more:+}"));
        }
    }
    Ok(found)
}

/// The first operation that does not fit the chain, and how many there are.
///
/// # Errors
/// As the engine.
pub fn chain(tx: &Tx<'_>) -> Result<Found> {
    let looked = tx.conn.query_row("SELECT count(*) FROM operation", [], |row| row.get(0))?;
    let mut found = Found { looked, ..Found::default() };
    if let Some(op) = chain::broken_link(tx)? {
        found.wrong(1, || format!("#{op}"));
    }
    Ok(found)
}

/// Tables and indexes that are not as this version makes them: missing, changed, or somebody else's.
///
/// # Errors
/// As the engine.
pub fn schema(tx: &Tx<'_>) -> Result<Found> {
    let fresh = Connection::open_in_memory()?;
    MIGRATIONS.iter().try_for_each(|migration| fresh.execute_batch(migration))?;
    let (wanted, met) = (objects(&fresh)?, objects(tx.conn)?);
    let mut found = Found { looked: i64::try_from(wanted.len()).unwrap_or(0), ..Found::default() };
    for one in wanted.iter().filter(|one| !met.contains(one)) {
        found.wrong(1, || format!("- {}", one.0));
    }
    for one in met.iter().filter(|one| !wanted.contains(one)) {
        found.wrong(1, || format!("+ {}", one.0));
    }
    Ok(found)
}

fn objects(conn: &Connection) -> Result<Vec<(String, Option<String>)>> {
    let sql = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The last operation's number and the clock of the machine when it was written, in microseconds.
///
/// # Errors
/// As the engine.
pub fn last(tx: &Tx<'_>) -> Result<Option<(i64, i64)>> {
    let sql = "SELECT id, wall_at FROM operation ORDER BY id DESC LIMIT 1";
    Ok(tx.conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The version of SQLite, and the settings of this connection that differ from what they should be, read back.
///
/// # Errors
/// As the engine.
pub fn settings(engine: &mut Engine) -> Result<(String, Vec<String>)> {
    let version = rusqlite::version().to_owned();
    let off = engine.read::<_, Error>(|tx| {
        let mut off = Vec::new();
        for (name, wanted) in [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("foreign_keys", "1"),
            ("cell_size_check", "1"),
            ("mmap_size", "0"),
            ("secure_delete", "1"),
            ("trusted_schema", "0"),
        ] {
            let met = tx.conn.pragma_query_value(None, name, |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                    other => other.as_str().unwrap_or_default().to_owned(),
                })
            })?;
            if met != wanted {
                off.push(format!("{name} = {met}"));
            }
        }
        Ok(off)
    })?;
    Ok((version, off))
}
