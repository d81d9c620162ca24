//! `tend dedupe check REF` · `tend dedupe check --name N --phone P` · `tend dedupe check --file FILE`

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{KINDS, List, named, reason, score, verdict, whose};
use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::{Code, Failure};
use crate::cli::verb::{Verb, option, text};
use crate::cli::{listing, pick};
use crate::domain::duplicate::{Role, Subject};
use crate::domain::{Noun, Record, Value, contact, customer, lead};
use crate::lang::Lang;
use crate::ops;
use crate::ops::duplicate::Suspect;
use crate::ops::record::Alike;
use crate::render::{Align, Cell, Column, Format, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("dedupe"),
    name: "check",
    aliases: &[],
    help: "dedupe.check",
    examples: &["tend dedupe check C-1", "tend dedupe check --company 永达压缩机 --phone 13800138000 -o json"],
    args,
    run,
};

/// What is asked about beside a record: a flag and the field it fills.
const ASKED: [(&str, &str); 5] =
    [("name", "name"), ("company", "company"), ("phone", "phones"), ("email", "emails"), ("city", "city")];

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let flags = ASKED.map(|(flag, _)| flag);
    let mut command = command.arg(
        Arg::new("ref").value_name("REF").help(lang.say("arg.checked", &[])).conflicts_with_all(flags).conflicts_with("file"),
    );
    for (flag, key) in ASKED {
        let field = lead::LEAD.field(key);
        let label = field.map_or(flag, |field| lang.pick(field.en, field.zh)).to_owned();
        let arg = Arg::new(flag).long(flag).value_name("TEXT").help(label).conflicts_with("file");
        command = command.arg(arg.action(if flag == key { ArgAction::Set } else { ArgAction::Append }));
    }
    let kind = PossibleValuesParser::new(KINDS);
    command
        .arg(option("file", "FILE", lang, "arg.check_file"))
        .arg(option("kind", "KIND", lang, "arg.scan_kind").value_parser(kind).requires("file"))
        .arg(option("id", "COLUMN", lang, "arg.scan_id").requires("file"))
        .arg(option("sheet", "NAME", lang, "arg.sheet").requires("file"))
        .arg(option("encoding", "NAME", lang, "arg.encoding").requires("file"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let asked = asked(app, matches)?;
    let none = Vec::new();
    let found: Vec<(String, Vec<Suspect>)> = app.read(none, |reader| {
        let check =
            |(called, record): &(String, Record)| ops::duplicate::check(reader, record).map(|found| (called.clone(), found));
        asked.iter().map(check).collect()
    })?;
    print(app, &found)?;
    // Where there is no database nobody is there, and all of them were asked about.
    let (rows, hits) = (asked.len(), found.iter().filter(|(_, suspects)| !suspects.is_empty()).count());
    app.ui.say("pair.checked", &[("records", &rows.to_string()), ("hits", &hits.to_string())]);
    Ok(0)
}

/// What is asked about, and what each is called: a record, what was typed, or the rows of a list.
fn asked(app: &mut App, matches: &ArgMatches) -> Result<Vec<(String, Record)>, Failure> {
    if let Some(reference) = text(matches, "ref") {
        let record = pick::one(app, reference, &[&customer::CUSTOMER, &lead::LEAD, &contact::CONTACT])?;
        return Ok(vec![(record.reference(), record)]);
    }
    if let Some(file) = text(matches, "file") {
        let mut list = List::open(app, matches, file)?;
        let mut asked = Vec::new();
        while let Some((called, cells)) = list.next()? {
            asked.push((called, record(list.subject, &list.roles, &cells)));
        }
        return Ok(asked);
    }
    let typed = |flag: &str| matches.get_many::<String>(flag).into_iter().flatten().cloned().collect::<Vec<_>>();
    let mut record = Record::new(&lead::LEAD);
    for (flag, key) in ASKED {
        let values = typed(flag);
        if !values.is_empty() {
            record.set(key, if flag == key { Value::text(&values[0]) } else { Value::list(values) });
        }
    }
    if record == Record::new(&lead::LEAD) {
        return Err(Failure::new(Code::Usage, "error.nothing_checked", vec![]).hint("hint.nothing_checked", vec![]));
    }
    // A company without a person is asked about as a customer.
    if record.get("name").is_null() && !record.get("company").is_null() {
        let mut company = Record::new(&customer::CUSTOMER).with("name", record.get("company").clone());
        for key in ["phones", "emails", "city"] {
            company.set(key, record.get(key).clone());
        }
        record = company;
    }
    Ok(vec![(String::new(), record)])
}

/// A row of a list as the record it would become.
fn record(subject: Subject, roles: &[Role], cells: &[String]) -> Record {
    let companies = subject == Subject::Companies;
    let mut record = Record::new(if companies { &customer::CUSTOMER } else { &lead::LEAD });
    let (mut phones, mut emails, mut given, mut family) = (Vec::new(), Vec::new(), "", "");
    for (role, cell) in roles.iter().zip(cells).filter(|(_, cell)| !cell.trim().is_empty()) {
        let key = match role {
            Role::Phone => {
                phones.push(cell.clone());
                continue;
            }
            Role::Email => {
                emails.push(cell.clone());
                continue;
            }
            Role::Given => {
                given = cell;
                continue;
            }
            Role::Family => {
                family = cell;
                continue;
            }
            Role::Company if companies => "name",
            Role::Company => "company",
            Role::Person if !companies => "name",
            Role::Number if companies => "credit_code",
            Role::City => "city",
            Role::Street => "address",
            Role::Web => "website",
            _ => continue,
        };
        record.set(key, Value::text(cell));
    }
    if record.get("name").is_null() {
        record.set("name", Value::text(format!("{given} {family}").trim()));
    }
    record.set("phones", Value::list(phones));
    record.set("emails", Value::list(emails));
    record
}

fn print(app: &mut App, found: &[(String, Vec<Suspect>)]) -> Result<(), Failure> {
    let edge = app.edge();
    let column = |key: &str, align| Column { key: key.to_owned(), label: edge.say(&format!("pair.{key}"), &[]), align };
    let columns = vec![
        column("of", Align::Left),
        column("id", Align::Left),
        column("name", Align::Left),
        column("verdict", Align::Left),
        column("score", Align::Right),
        column("reasons", Align::Left),
    ];
    let (format, style) = (app.format(), listing::style(app));
    // To people no table says as much as an empty one.
    if format == Format::Table && found.iter().all(|(_, suspects)| suspects.is_empty()) {
        return Ok(());
    }
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for (called, suspects) in found {
        for suspect in suspects {
            sheet.row(&row(called, suspect, edge, format))?;
        }
    }
    sheet.finish()?;
    Ok(())
}

fn row(called: &str, suspect: &Suspect, edge: Edge, format: Format) -> [Cell; 6] {
    let (id, name) = match &suspect.alike {
        Alike::Seen(other) => (Cell::Text(other.reference()), other.name().to_owned()),
        Alike::Hidden(noun, _, holder) => (Cell::Empty, whose(noun, holder, edge)),
    };
    // What others hold is not told by way of its fields.
    let seen = matches!(suspect.alike, Alike::Seen(_));
    let reasons = suspect
        .reasons
        .iter()
        .filter(|_| seen)
        .map(|(key, level, bits)| reason(key, Some(named(key)), *level, *bits, edge, format));
    [
        Cell::Text(called.to_owned()),
        id,
        Cell::Text(name),
        verdict(suspect.verdict, edge),
        score(suspect.score),
        Cell::Text(reasons.collect::<Vec<_>>().join("; ")),
    ]
}
