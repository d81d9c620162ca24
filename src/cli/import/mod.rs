//! `tend import KIND FILE|-`

mod ahead;
mod columns;
mod flags;
mod maps;
mod prepare;
mod source;

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use clap::ArgMatches;
use serde_json::{Map, Value as Json};

use super::app::{App, Done, Reply};
use super::failure::{self, Code, Failure};
use super::verb::Verb;
use super::{dedupe, env, progress, values};
use crate::domain::import::Prepared;
use crate::domain::setting::DUPLICATES_IMPORT;
use crate::domain::{NOUNS, Noun, Record};
use crate::exchange::Preparer;
use crate::ops::import::{Plan, Sum};
use crate::ops::{self, Error};
use ahead::ahead;
use flags::Flags;
use prepare::{First, Rest, Whole};
use source::Source;

/// One verb for every kind of record.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    NOUNS.into_iter().filter(|noun| !noun.internal).map(verb).chain([super::whole::IMPORT]).collect()
}

fn verb(noun: &'static Noun) -> Verb {
    let examples: &[&str] = match noun.key {
        "lead" => &["tend import leads leads.csv", "tend import leads leads.csv --map 'need=备注' --source expo --dry-run"],
        "customer" => {
            &["tend import customers customers_gb18030.csv", "tend import customers customers_gb18030.csv --pool default -o json"]
        }
        "contact" => {
            &["tend import contacts contacts_outlook.csv", "tend import contacts contacts_outlook.csv --key email --on-dup fill"]
        }
        // Nobody is away twice, so leaves that are there already are rejected.
        "leave" => &[
            "tend export leaves | tend import leaves - --dry-run --max-errors 100%",
            "tend export leaves | tend import leaves - --max-errors 100% -o json",
        ],
        "followup" => &["tend import followups followups.tsv", "tend import followups followups.tsv --dry-run"],
        _ => &[],
    };
    Verb {
        noun: Some(noun),
        group: Some("import"),
        name: noun.plural,
        aliases: &[],
        help: "import",
        examples,
        args: flags::args,
        run,
    }
}

/// A row that cannot be stored: its line and the reason, in words.
type Reject = (u64, String);

fn run(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let noun = app.noun(noun)?;
    let rule = app.look(DUPLICATES_IMPORT.usual.to_owned(), |reader| ops::setting::of(reader, &DUPLICATES_IMPORT))?;
    let flags = Flags::read(app, matches, noun, &rule)?;
    let (mut source, unread) = Source::open(app, &flags, noun)?;
    let shown = app.ui.can_ask || app.globals.dry_run;
    if shown {
        source.show(app, noun, &unread.sample);
    }
    if app.ui.can_ask && !app.globals.yes && !app.globals.dry_run && flags.map.is_none() {
        columns::settle(app, &mut source, noun, &unread.sample)?;
    }
    if let Some(name) = flags.save_map.as_deref().filter(|_| !app.globals.dry_run) {
        let path = maps::save(&app.env, name, &source.shape.columns, &source.mapping, &source.found)?;
        app.ui.say("said.map_saved", &[("name", name), ("path", &path.display().to_string())]);
    }
    source.free_for_rejects(&flags)?;
    let region = app.region()?;
    let shape = &source.shape;
    let preparer = Preparer::new(noun, &shape.columns, &source.mapping, &unread.sample, &region, env::moment);
    let plan = prepare::Plan {
        noun,
        name: &source.name,
        preparer: preparer.in_currency(&flags.currency).spelled(source.spelling(noun)),
        abort: flags.abort,
        limit: flags.limit,
        lang: app.ui.lang,
        about: AtomicU64::new(0),
        shown,
    };
    thread::scope(|scope| {
        let mut first = prepare::begin(scope, &plan, unread)?;
        land(app, &source, &flags, &plan, &mut first)
    })
}

/// Stores the prepared rows as one operation and accounts for every one of them.
fn land(app: &mut App, source: &Source, flags: &Flags, prepared: &prepare::Plan<'_>, first: &mut First<'_>) -> Done {
    let noun = prepared.noun;
    let edge = app.edge();
    let dry_run = app.globals.dry_run;
    let lang = app.ui.lang;
    let sets = defaults(app, noun, flags)?;
    let bar = progress::rows(&app.ui, source.bytes());
    // What stood in the way of the rejects file is no fault of the database.
    let mut refused = None;
    let outcome = app.write(&format!("import {}", noun.plural), |session| {
        let mut chosen = Record::new(noun);
        values::put(session, &mut chosen, &sets)?;
        let defaults = sets.iter().map(|(key, _)| (*key, chosen.get(key).clone())).collect();
        let file = source.name.clone();
        let (keys, alike) = (flags.keys.clone(), flags.alike);
        let plan = Plan { noun, keys, alike, on_dup: flags.on_dup, defaults, abort: flags.abort, file };
        first.rows.again();
        if let Rest::There(whole) = &mut first.rest {
            whole.keys.again();
        }
        let mut late: Vec<Reject> = Vec::new();
        let reject = |line, error: &Error| late.push((line, failure::described(error, lang)));
        let (spilled, rest) = (&mut first.rows, &mut first.rest);
        let mut landed = 0;
        let rows = |used: Option<Vec<Prepared>>| {
            landed += used.as_ref().map_or(0, Vec::len) as u64;
            bar.landed(landed, prepared.about.load(Ordering::Relaxed));
            spilled.take(used, ROWS).map(|rows| rows.map_err(io_failed))
        };
        // Keys are sorted and merged ahead of their landing.
        let mut sum = ahead(rest, |keys| {
            let keys = keys.map(|keys| keys.inspect(|keys| bar.indexed(keys.done, keys.all)).map_err(io_failed));
            ops::import::land(session, &plan, rows, keys, reject)
        })?;
        let Some(whole) = first.rest.whole() else { return Err(io_failed(std::io::ErrorKind::UnexpectedEof.into())) };
        let mut rejects = whole.rejects.clone();
        rejects.append(&mut late);
        sum.rejected = rejects.len() as u64;
        if sum.accounted() != whole.read {
            // The sum is the promise that no row was lost; if it ever fails, nothing is stored.
            let detail = format!("{} rows read, {} accounted for", whole.read, sum.accounted());
            return Err(Error::Store(crate::store::Error::Engine(detail)));
        }
        flags.limit.hold(&rejects, whole.read)?;
        let file = match (rejects.is_empty(), dry_run) {
            (false, false) => Some(source.write_rejects(flags, &mut rejects).map_err(|error| {
                let again = error.kind();
                refused = Some(error);
                io_failed(again.into())
            })?),
            _ => None,
        };
        let op = (!dry_run && sum.added + sum.updated + sum.linked + sum.held > 0).then(|| session.op());
        let mapped = source.mapping != source.found;
        Ok(reply((prepared, source), whole, &sum, (file, mapped), edge, op, &rejects))
    });
    bar.finish();
    match (outcome, refused, std::mem::replace(&mut first.rest, Rest::Coming(None))) {
        // What is wrong with a row or the file is why nothing landed.
        (Err(_), None, Rest::Failed(failure)) => Err(failure),
        (Err(_), Some(error), _) => Err(source.no_rejects(flags, &error)),
        (outcome, ..) => outcome,
    }
}

/// Rows taken up at once while others land.
const ROWS: usize = 512;

fn io_failed(error: std::io::Error) -> Error {
    Error::Store(match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => crate::store::Error::NoSpace,
        _ => crate::store::Error::Io(error.to_string()),
    })
}

/// What every row gets that brings nothing of its own: flags, and the importer as owner.
fn defaults(app: &App, noun: &'static Noun, flags: &Flags) -> Result<Vec<values::Set>, Failure> {
    let mut sets = Vec::new();
    for (key, text) in &flags.defaults {
        let field = noun.field(key).filter(|field| field.importable());
        let Some(field) = field else {
            let args = vec![("flag", format!("--{key}")), ("noun", noun.plural.to_owned())];
            return Err(Failure::new(Code::Usage, "error.import_flag", args));
        };
        sets.push((field.key, values::read(app, field, text)?));
    }
    let placed = sets.iter().any(|(key, _)| matches!(*key, "owner" | "pool"));
    if noun.field("owner").is_some() && !placed {
        sets.push(("owner", values::Read::Refers("user", app.globals.login.clone())));
    }
    Ok(sets)
}

fn reply(
    (prepared, source): (&prepare::Plan<'_>, &Source),
    whole: &Whole,
    sum: &Sum,
    (file, mapped): (Option<String>, bool),
    edge: super::app::Edge,
    op: Option<i64>,
    rejects: &[Reject],
) -> Reply {
    let count = |number: u64| number.to_string();
    let numbers = [
        ("read", whole.read),
        ("added", sum.added),
        ("updated", sum.updated),
        ("unchanged", sum.unchanged),
        ("linked", sum.linked),
        ("skipped", sum.skipped),
        ("held", sum.held),
        ("rejected", sum.rejected),
        ("ignored", whole.blank + source.shape.preamble as u64),
        ("unverified", sum.unverified),
    ];
    let mut data = Map::new();
    for (key, number) in numbers {
        data.insert(key.to_owned(), number.into());
    }
    data.insert("rejects_file".to_owned(), file.clone().map_or(Json::Null, Json::from));
    data.insert("encoding".to_owned(), source.shape.encoding.into());
    data.insert("delimiter".to_owned(), source.shape.delimiter.to_string().into());
    data.insert("mapping".to_owned(), source.mapping_json());
    data.insert("op".to_owned(), op.map_or(Json::Null, Json::from));

    let args: Vec<(&str, String)> = numbers.iter().map(|(key, number)| (*key, count(*number))).collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(key, number)| (*key, number.as_str())).collect();
    let mut said = vec![edge.say("said.import", &args)];
    let parts: Vec<String> = numbers[1..8]
        .iter()
        .filter(|(_, number)| *number > 0)
        .map(|(key, number)| format!("{number} {}", edge.say(&format!("import.{key}"), &[])))
        .collect();
    said[0].push_str(&parts.join(", "));
    let end = said[0].trim_end_matches([':', ' ']).len();
    said[0].truncate(end);
    if sum.unverified > 0 {
        said.push(edge.say("said.unverified", &[("count", &count(sum.unverified))]));
    }
    let mut skips: Vec<Json> = Vec::new();
    for (line, other) in &sum.skips {
        let (other, id) = dedupe::called(other, edge);
        said.push(edge.say("pair.skip", &[("line", &line.to_string()), ("other", &other)]));
        skips.push(serde_json::json!({"line": line, "id": id}));
    }
    data.insert("skips".to_owned(), skips.into());
    if sum.held > 0 {
        said.push(edge.say("pair.held_wait", &[("count", &count(sum.held))]));
    }
    if !sum.new_sources.is_empty() {
        said.push(edge.say("said.new_source", &[("what", &sum.new_sources.join(", "))]));
    }
    notes(sum, edge, &mut said, &mut data);
    kept(prepared, source, edge, &mut said, &mut data);
    for (line, why) in rejects.iter().take(3) {
        said.push(edge.say("said.reject", &[("line", &line.to_string()), ("why", why)]));
    }
    if let Some(file) = &file {
        let key = if mapped { "said.rejects_mapped" } else { "said.rejects" };
        said.push(edge.say(key, &[("count", &count(sum.rejected)), ("file", file)]));
    }
    if op.is_some() {
        said.push(edge.say("said.undo", &[]));
    }
    Reply { said, data: Json::Object(data), ids: Vec::new(), exit: if sum.rejected > 0 { 5 } else { 0 } }
}

/// So many names are said; all of them stand in the answer for machines.
const SAID: usize = 5;

/// What no field holds: whole columns, and cells of a column that its field does not take.
fn kept(
    prepared: &prepare::Plan<'_>,
    source: &Source,
    edge: super::app::Edge,
    said: &mut Vec<String>,
    data: &mut Map<String, Json>,
) {
    let columns: Vec<&str> = source.unmapped().collect();
    if !columns.is_empty() && !prepared.shown {
        said.push(edge.say("said.unmapped", &[("columns", &columns.join(", "))]));
    }
    let mut unread: Map<String, Json> = Map::new();
    for (column, rows) in prepared.preparer.unread() {
        said.push(edge.say("said.unread", &[("column", column), ("rows", &rows.to_string())]));
        unread.insert(column.to_owned(), rows.into());
    }
    data.insert("kept".to_owned(), columns.into());
    data.insert("unread".to_owned(), Json::Object(unread));
}

/// What was made along with the rows, and which words were taken for others.
fn notes(sum: &Sum, edge: super::app::Edge, said: &mut Vec<String>, data: &mut Map<String, Json>) {
    let mut made: Map<String, Json> = Map::new();
    for noun in NOUNS {
        let names: Vec<&str> = sum.brought.iter().filter(|(one, _)| *one == noun).map(|(_, name)| name.as_str()).collect();
        if names.is_empty() {
            continue;
        }
        let first = names.iter().take(SAID).copied().collect::<Vec<_>>().join(", ");
        let nouns = edge.lang.pick(noun.en[1], noun.zh);
        let args = [("count", &*names.len().to_string()), ("nouns", nouns), ("names", &first)];
        said.push(edge.say("said.brought", &args));
        made.insert(noun.plural.to_owned(), names.into());
    }
    let mut noted: Vec<Json> = Vec::new();
    for (place, one) in sum.noted.iter().enumerate() {
        let rows = one.rows.to_string();
        let args =
            [("field", one.field), ("text", &*one.text), ("rows", &*rows), ("meant", one.meant.as_deref().unwrap_or_default())];
        let key = if one.meant.is_some() { "said.respelled" } else { "said.unknown_word" };
        if place < SAID {
            said.push(edge.say(key, &args));
        }
        noted.push(serde_json::json!({"field": one.field, "text": one.text, "meant": one.meant, "rows": one.rows}));
    }
    data.insert("made".to_owned(), Json::Object(made));
    data.insert("noted".to_owned(), noted.into());
}
