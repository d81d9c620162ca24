//! `tend dedupe scan [KIND] [--file FILE --kind people|companies --id COLUMN] [--fit] [--least VERDICT]`

use std::collections::{HashMap, HashSet};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use super::{KINDS, List, named, reason, score, verdict};
use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::Failure;
use crate::cli::verb::{Verb, given, option, switch, text};
use crate::cli::{listing, progress};
use crate::domain::duplicate::profile::Table;
use crate::domain::duplicate::scan::{Found, Manner, reasons, scan};
use crate::domain::duplicate::{Fit, Level, Model, Pair, Subject, Verdict};
use crate::domain::{Noun, contact, customer, dismissal, lead};
use crate::lang::Lang;
use crate::ops;
use crate::ops::duplicate::Stored;
use crate::render::{Align, Cell, Column, Format, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("dedupe"),
    name: "scan",
    aliases: &[],
    help: "dedupe.scan",
    examples: &["tend dedupe scan", "tend dedupe scan leads --least strong -o csv"],
    args,
    run,
};

/// Nouns that are scanned, by the word for several of them.
pub(super) const NOUNS: [&Noun; 3] = [&customer::CUSTOMER, &lead::LEAD, &contact::CONTACT];

/// Leads, contacts and private customers together.
const PEOPLE: &str = "people";

/// Verdicts, the least sure first.
pub(super) const VERDICTS: [Verdict; 3] = [Verdict::Weak, Verdict::Strong, Verdict::Exact];

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let nouns = PossibleValuesParser::new(NOUNS.map(|noun| noun.plural).into_iter().chain([PEOPLE]));
    let kind = PossibleValuesParser::new(KINDS);
    let least = PossibleValuesParser::new(VERDICTS.map(Verdict::key));
    command
        .arg(Arg::new("what").value_name("RECORDS").help(lang.say("arg.scanned", &[])).value_parser(nouns).conflicts_with("file"))
        .arg(option("file", "FILE", lang, "arg.scan_file"))
        .arg(option("kind", "KIND", lang, "arg.scan_kind").value_parser(kind).requires("file"))
        .arg(option("id", "COLUMN", lang, "arg.scan_id").requires("file"))
        .arg(option("sheet", "NAME", lang, "arg.sheet").requires("file"))
        .arg(option("encoding", "NAME", lang, "arg.encoding").requires("file"))
        .arg(switch("fit", lang, "arg.scan_fit"))
        .arg(option("least", "VERDICT", lang, "arg.scan_least").value_parser(least))
}

/// What is scanned: the records as they are compared, and what each is called.
pub(super) struct Records {
    table: Table,
    ids: Vec<String>,
    /// What they are in the database: noun and number.
    pub(super) stored: Vec<(&'static Noun, i64)>,
    /// Pairs that are one person by a conversion.
    converted: HashSet<(u32, u32)>,
}

impl Records {
    /// What each field of a pair says: its key, what the two values are to each other, the bits; the weightiest first.
    pub(super) fn reasons(&self, model: &Model, pair: &Pair) -> Vec<(String, Level, f64)> {
        let named = |(place, level, bits): (usize, Level, f64)| (self.table.columns[place].name.clone(), level, bits);
        reasons(&self.table, model, pair.a, pair.b).into_iter().map(named).collect()
    }

    /// Whether somebody has said that the two are not the same.
    fn is_among(&self, dismissed: &HashSet<String>, pair: &Pair) -> bool {
        let of = |place: u32| (self.stored[place as usize].0.ordinal, self.stored[place as usize].1, &*self.ids[place as usize]);
        !dismissed.is_empty() && dismissed.contains(&dismissal::pair(of(pair.a), of(pair.b)))
    }
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let records = match text(matches, "file") {
        Some(file) => of_file(app, matches, file)?,
        None => of_database(app, noun_of(text(matches, "what")))?,
    };
    let (scanned, found) = scanned(app, records, given(matches, "fit"), least(matches).unwrap_or(Verdict::Weak))?;
    print(app, &scanned)?;
    tell(app, &scanned.records, &found, &scanned.pairs);
    Ok(0)
}

/// Records, what their fields are worth, and the pairs among them that may be the same.
pub(super) struct Scanned {
    pub(super) records: Records,
    pub(super) model: Model,
    pub(super) pairs: Vec<Pair>,
}

/// From which verdict on pairs are wanted.
pub(super) fn least(matches: &ArgMatches) -> Option<Verdict> {
    text(matches, "least").and_then(|word| VERDICTS.into_iter().find(|verdict| verdict.key() == word))
}

/// The pairs of a noun of the database.
pub(super) fn database(app: &mut App, noun: &'static Noun, least: Verdict) -> Result<Scanned, Failure> {
    let records = of_database(app, Some(noun))?;
    scanned(app, records, false, least).map(|(scanned, _)| scanned)
}

/// The noun of this plural, customers where nothing is said; none for all people.
fn noun_of(plural: Option<&str>) -> Option<&'static Noun> {
    let plural = plural.unwrap_or(customer::CUSTOMER.plural);
    NOUNS.into_iter().find(|noun| noun.plural == plural)
}

fn scanned(app: &mut App, records: Records, fit: bool, least: Verdict) -> Result<(Scanned, Found), Failure> {
    let stored = !records.stored.is_empty();
    let mut model = if stored { ops::duplicate::model(&records.table) } else { Model::usual(&records.table) };
    // Both halves of a machine that does little else; a third would wait for the first two.
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let bar = progress::spinner(&app.ui);
    let found = scan(&records.table, &mut model, Manner { fit, threads });
    bar.finish();
    let dismissed = if stored { app.read(HashSet::new(), ops::duplicate::dismissed)? } else { HashSet::new() };
    let told = |pair: &Pair| records.converted.contains(&(pair.a, pair.b)) || records.is_among(&dismissed, pair);
    let wanted = |pair: &&Pair| pair.verdict >= least && !told(pair);
    let pairs = found.pairs.iter().filter(wanted).cloned().collect();
    Ok((Scanned { records, model, pairs }, found))
}

/// The rows of a list that is not stored.
fn of_file(app: &App, matches: &ArgMatches, file: &str) -> Result<Records, Failure> {
    let mut list = List::open(app, matches, file)?;
    let mut table = Table::new(list.subject, list.names.iter().cloned().zip(list.roles.iter().copied()));
    let mut ids = Vec::new();
    while let Some((called, cells)) = list.next()? {
        table.push(&cells.iter().map(String::as_str).collect::<Vec<_>>());
        ids.push(called);
    }
    table.settle();
    Ok(Records { table, ids, stored: Vec::new(), converted: HashSet::new() })
}

/// The records of a noun, or all people.
fn of_database(app: &mut App, noun: Option<&'static Noun>) -> Result<Records, Failure> {
    let bar = progress::spinner(&app.ui);
    let none = Stored::new(Table::new(Subject::Companies, []));
    let read = app.read(none, |reader| match noun {
        Some(noun) => ops::duplicate::table(reader, noun, &mut |done| bar.at_count(done)),
        None => ops::duplicate::people(reader, &mut |done| bar.at_count(done)),
    });
    bar.finish();
    let Stored { table, records, converted } = read?;
    let ids = records.iter().map(|(noun, id)| noun.reference(*id)).collect();
    Ok(Records { table, ids, stored: records, converted })
}

fn print(app: &mut App, Scanned { records, model, pairs }: &Scanned) -> Result<(), Failure> {
    let edge = app.edge();
    let column = |key: &str, align| Column { key: key.to_owned(), label: edge.say(&format!("pair.{key}"), &[]), align };
    let columns = vec![
        column("a", Align::Left),
        column("b", Align::Left),
        column("verdict", Align::Left),
        column("score", Align::Right),
        column("reasons", Align::Left),
    ];
    let (format, style) = (app.format(), listing::style(app));
    if format == Format::Table && pairs.is_empty() {
        return Ok(());
    }
    let names = if matches!(format, Format::Table | Format::Md) { names(app, records, pairs)? } else { HashMap::new() };
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for pair in pairs {
        let called = |record: u32| {
            let id = &records.ids[record as usize];
            Cell::Text(names.get(&record).map_or_else(|| id.clone(), |name| format!("{id} {name}")))
        };
        sheet.row(&[
            called(pair.a),
            called(pair.b),
            verdict(pair.verdict, edge),
            score(pair.score),
            Cell::Text(because(records, model, pair, edge, format)),
        ])?;
    }
    sheet.finish()?;
    Ok(())
}

/// What the records of the pairs are called: as they are written, or, in a list that is not stored, as they are compared.
fn names(app: &mut App, records: &Records, pairs: &[Pair]) -> Result<HashMap<u32, String>, Failure> {
    let mut names = HashMap::new();
    for place in pairs.iter().flat_map(|pair| [pair.a, pair.b]) {
        if names.contains_key(&place) {
            continue;
        }
        let name = match records.stored.get(place as usize) {
            Some((noun, id)) => {
                let record = app.read(None, |reader| ops::record::present(reader, noun, *id))?;
                record.map(|record| record.name().to_owned())
            }
            None => records.table.name(place),
        };
        names.extend(name.map(|name| (place, name)));
    }
    Ok(names)
}

/// `phone same +9.1; name near +7.0; city different -3.0`.
fn because(records: &Records, model: &Model, pair: &Pair, edge: Edge, format: Format) -> String {
    let human = matches!(format, Format::Table | Format::Md);
    let said = |(key, level, bits): (String, Level, f64)| {
        reason(&key, records.stored.first().map(|_| named(&key)), level, bits, edge, format)
    };
    let mut all: Vec<String> = records.reasons(model, pair).into_iter().map(said).collect();
    if pair.tied {
        all.push(if human { edge.say("pair.tied", &[]) } else { "tied by others".to_owned() });
    }
    all.join("; ")
}

/// What was done, for people: how much was compared, what was found, and what the weights were fitted to.
fn tell(app: &mut App, records: &Records, found: &Found, shown: &[Pair]) {
    let (compared, pairs) = (found.compared.to_string(), shown.len().to_string());
    // Groups of which a pair is shown: what was dismissed makes none.
    let of: HashMap<u32, usize> =
        found.groups.iter().enumerate().flat_map(|(place, group)| group.iter().map(move |record| (*record, place))).collect();
    let groups: HashSet<&usize> = shown.iter().filter_map(|pair| of.get(&pair.a)).collect();
    let groups = groups.len().to_string();
    let count = records.ids.len().to_string();
    app.ui.say("pair.scanned", &[("records", &count), ("compared", &compared), ("pairs", &pairs), ("groups", &groups)]);
    if let Some(Fit { rounds, pairs, expected, columns }) = &found.fit {
        let (rounds, pairs, expected) = (rounds.to_string(), pairs.to_string(), format!("{expected:.0}"));
        app.ui.say("pair.fitted", &[("rounds", &rounds), ("pairs", &pairs), ("expected", &expected)]);
        for (column, [same, near, close, slight, different]) in columns {
            let share = |share: &f64| format!("{:.1} %", share * 100.0);
            let (same, near, different) = (share(same), share(near), share(different));
            let (close, slight) = (share(close), share(slight));
            let args = [
                ("column", &**column),
                ("same", &*same),
                ("near", &*near),
                ("close", &*close),
                ("slight", &*slight),
                ("different", &*different),
            ];
            app.ui.say("pair.fitted_column", &args);
        }
    }
}
