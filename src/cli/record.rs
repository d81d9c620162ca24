//! add, list, show, edit, rm, restore for every noun: flags, help and output from the field list.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::app::{App, Done, Edge, Reply};
use super::failure::Code;
use super::merge;
use super::template::check;
use super::verb::{Verb, given, option, switch, text};
use super::{cells, dedupe, editor, explain, filter, listing, many, pick, rows, values};
use crate::domain::field::FIELD;
use crate::domain::lookup::unverified_of;
use crate::domain::{Field, Kind, Noun, Record};
use crate::lang::Lang;
use crate::ops::duplicate::Added;
use crate::ops::{self, Session};

/// The verbs that a noun gets for nothing.
pub(super) fn verbs(noun: &'static Noun) -> Vec<Verb> {
    let examples = super::examples::of(noun.key);
    let verb = |name, aliases, help, args, run| Verb {
        noun: Some(noun),
        group: None,
        name,
        aliases,
        help,
        examples: examples.iter().find(|(verb, _)| *verb == name).map_or(&[], |(_, examples)| examples),
        args,
        run,
    };
    let mut verbs = vec![
        verb("list", &["ls"], "record.list", list_args as fn(_, _, _) -> _, list as fn(&mut App, &ArgMatches, _) -> _),
        verb("show", &[], "record.show", show_args, show),
        verb("edit", &[], "record.edit", edit_args, edit),
        verb("rm", &[], "record.rm", many_args, remove),
        verb("restore", &[], "record.restore", many_args, restore),
    ];
    // A follow-up is logged on somebody; that verb is its own.
    if noun.key != "followup" {
        verbs.insert(0, verb("add", &["new"], "record.add", add_args, add));
    }
    if matches!(noun.key, "customer" | "lead" | "contact") {
        verbs.push(verb("merge", &[], "record.merge", merge::args, merge::run));
    }
    if noun.key == "pool" {
        verbs.retain(|verb| verb.name != "list");
    }
    verbs
}

fn field_args(mut command: Command, lang: Lang, noun: &'static Noun, skip: Option<&str>) -> Command {
    let editing = skip.is_none();
    for field in noun.fields.iter().filter(|field| values::has_flag(field) && Some(field.key) != skip) {
        let several = matches!(field.kind, Kind::List | Kind::Phones | Kind::Emails | Kind::Days);
        let mut arg = Arg::new(field.key)
            .long(cells::flag(field))
            .value_name(value_name(field))
            .help(field_help(field, lang, editing))
            .action(if several { ArgAction::Append } else { ArgAction::Set })
            // `-due` is an order and `-vip` a tag to be taken away, not a flag.
            .allow_hyphen_values(field.key == "sort" || (editing && field.kind == Kind::List));
        if cells::flag(field) != field.key.replace('_', "-") {
            arg = arg.alias(field.key);
        }
        command = command.arg(arg);
    }
    command
}

fn value_name(field: &Field) -> &'static str {
    match field.kind {
        Kind::Phones => "PHONE",
        Kind::Emails => "EMAIL",
        Kind::Int | Kind::Op | Kind::Id => "N",
        Kind::Date | Kind::Due | Kind::Moment => "DATE",
        Kind::Money => "AMOUNT",
        Kind::Ref(_) => "REF",
        Kind::Bool => "yes|no",
        Kind::Hours => "HOURS",
        Kind::Days => "DAYS",
        Kind::Choice(_) => "CHOICE",
        _ => "TEXT",
    }
}

fn field_help(field: &Field, lang: Lang, editing: bool) -> String {
    let label = lang.pick(field.en, field.zh);
    match field.kind {
        Kind::Choice(choices) => format!("{label} [{}]", super::failure::choices(choices)),
        Kind::List if editing => lang.say("arg.several_edit", &[("label", label)]),
        Kind::List | Kind::Phones | Kind::Emails | Kind::Days => lang.say("arg.several", &[("label", label)]),
        _ => label.to_owned(),
    }
}

/// The field that `add` takes without a flag: the code, else the name.
fn positional(noun: &'static Noun) -> &'static str {
    noun.code.unwrap_or(noun.name)
}

fn add_args(command: Command, lang: Lang, noun: Option<&'static Noun>) -> Command {
    let Some(noun) = noun else { return command };
    let key = positional(noun);
    let label = noun.field(key).map_or(key, |field| lang.pick(field.en, field.zh)).to_owned();
    let required = noun.field(key).is_some_and(|field| field.required);
    let place = Arg::new(key).value_name(key.to_uppercase()).help(label).required(required);
    let command = field_args(command.arg(place), lang, noun, Some(key)).arg(values::set(lang));
    if ops::duplicate::is_compared(noun) { command.arg(switch("anyway", lang, "arg.anyway")) } else { command }
}

fn add(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let noun = app.noun(noun)?;
    let sets = values::of_flags(app, noun, matches)?;
    check::fits(app, &Record::new(noun), &sets)?;
    let edge = app.edge();
    let can_ask = app.ui.can_ask;
    let add = |app: &mut App, anyway: bool| {
        app.write(&format!("{} add", noun.key), |session| {
            let mut record = Record::new(noun);
            let made = values::put(session, &mut record, &sets)?;
            let Added { record, linked, suspects } = ops::duplicate::add(session, record, anyway, can_ask)?;
            let key = match linked {
                None => "said.added",
                Some(true) => "said.there",
                Some(false) => "said.there_same",
            };
            let mut reply = reply(session, &record, edge, key)?;
            reply.said.extend(made.iter().map(|made| made.said(edge)));
            reply.said.extend(not_valid(session, None, &record, edge));
            reply.said.extend(suspects.iter().map(|suspect| dedupe::note(suspect, edge)));
            Ok(reply)
        })
    };
    let anyway = matches.try_get_one::<bool>("anyway").ok().flatten().copied().unwrap_or_default();
    match add(app, anyway) {
        Err(failure) if can_ask && failure.code == Code::Duplicate && failure.message.0.starts_with("error.there") => {
            failure.report(&mut app.ui, false);
            pick::confirm(app, "ask.anyway", &[])?;
            add(app, true)
        }
        done => done,
    }
}

/// What is said of numbers and addresses that are no valid ones, and were not there before: they are kept as typed.
fn not_valid(session: &Session<'_>, old: Option<&Record>, new: &Record, edge: Edge) -> Option<String> {
    let before = old.map(|old| unverified_of(old, &session.region)).unwrap_or_default();
    let mut now = unverified_of(new, &session.region);
    now.retain(|what| !before.contains(what));
    (!now.is_empty()).then(|| edge.say("said.not_valid", &[("what", &now.join(", "))]))
}

/// The reply of a verb that wrote one record.
///
/// # Errors
/// As the engine.
pub(super) fn reply(session: &Session<'_>, record: &Record, edge: Edge, key: &str) -> ops::Result<Reply> {
    let line = ops::listing::written(session, record)?;
    let noun = edge.lang.pick(record.noun.en[0], record.noun.zh);
    let said = edge.say(key, &[("noun", noun), ("what", &cells::name(record))]);
    Ok(Reply { said: vec![said], data: cells::json(&line, edge), ids: vec![record.reference()], exit: 0 })
}

fn list_args(command: Command, lang: Lang, noun: Option<&'static Noun>) -> Command {
    let command = listing::args(command, lang).arg(switch("removed", lang, "arg.removed"));
    if noun.is_some_and(|noun| noun.key == "task") {
        return command.arg(switch("all", lang, "arg.all_tasks"));
    }
    command
}

fn list(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let noun = app.noun(noun)?;
    let mut asked = listing::asked(app, matches, noun)?;
    let wanted = &mut asked.wanted;
    wanted.removed = given(matches, "removed");
    // Whoever asks for tasks means those that are still to be done.
    let narrowed = noun.key == "task" && wanted.filter.is_none() && !given(matches, "all") && !wanted.removed;
    if narrowed {
        wanted.filter = Some(filter::read(app, noun, "state = open")?);
        if wanted.sort.is_empty() {
            wanted.sort = filter::sort(noun, "due")?;
        }
    }
    // Stages are read in their order.
    if noun.key == "stage" && wanted.sort.is_empty() {
        wanted.sort = filter::sort(noun, "pipeline,position")?;
    }
    listing::print(app, &asked)
}

fn show_args(command: Command, lang: Lang, noun: Option<&'static Noun>) -> Command {
    let command = rows::args(command.arg(many::references(lang)), lang);
    match noun {
        Some(noun) if explain::explains(noun) => command.arg(switch("explain", lang, "arg.explain")),
        _ => command,
    }
}

fn show(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let noun = app.noun(noun)?;
    let fields = cells::fields(noun, text(matches, "fields"), |_| true)?;
    let mut lines = Vec::new();
    for asked in many::asked(matches)? {
        let record = pick::one(app, &asked, &[noun])?;
        let found = app.read(None, |reader| ops::listing::line(reader, &record).map(Some))?;
        lines.push(found.ok_or_else(|| ops::Error::not_found(noun, &asked))?);
    }
    if given(matches, "explain") {
        return explain::print(app, &lines, &fields);
    }
    match lines.as_slice() {
        [line] => listing::print_one(app, line, &fields),
        lines => listing::print_all(app, lines, &fields),
    }
}

fn edit_args(command: Command, lang: Lang, noun: Option<&'static Noun>) -> Command {
    let Some(noun) = noun else { return command };
    let refs = many::references(lang).required(false).required_unless_present("where");
    let filter = option("where", "FILTER", lang, "arg.edit_where").conflicts_with("ref");
    let command = command.arg(refs).arg(filter);
    field_args(command, lang, noun, None).arg(values::set(lang)).arg(option("if-op", "N", lang, "arg.if_op"))
}

fn edit(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let noun = app.noun(noun)?;
    let sets = values::of_flags(app, noun, matches)?;
    if sets.is_empty() && app.ui.can_ask && text(matches, "where").is_none() {
        return edit_by_hand(app, matches, noun);
    }
    if sets.is_empty() {
        let code = Code::Usage;
        return Err(super::failure::Failure::new(code, "error.nothing_to_set", vec![])
            .hint("hint.help_edit", vec![("noun", noun.key.to_owned())]));
    }
    let since = match text(matches, "if-op") {
        None => None,
        Some(op) => {
            let op = op.trim_start_matches('#').parse();
            Some(op.map_err(|_| {
                super::failure::bad("if-op", text(matches, "if-op").unwrap_or_default(), &crate::domain::BadValue::NotANumber)
            })?)
        }
    };
    let (found, wanted) = match text(matches, "where") {
        Some(filter) => many::filtered(app, noun, filter).map(|(found, wanted)| (found, Some(wanted)))?,
        None => (many::find(app, matches, noun)?, None),
    };
    found.iter().try_for_each(|old| check::fits(app, old, &sets))?;
    let (edge, command) = (app.edge(), format!("{} edit", noun.key));
    many::write_wanted(app, &command, &found, wanted.as_ref(), |session, old| edited(session, old, &sets, since, edge))
}

fn edited(session: &mut Session<'_>, old: &Record, sets: &[values::Set], since: Option<i64>, edge: Edge) -> ops::Result<Reply> {
    let (values, made) = values::settled(session, old, sets)?;
    let new = ops::record::edit(session, old, &values, since)?;
    let key = if *old == new { "said.same" } else { "said.edited" };
    let mut reply = reply(session, &new, edge, key)?;
    reply.said.extend(made.iter().map(|made| made.said(edge)));
    reply.said.extend(not_valid(session, Some(old), &new, edge));
    if *old.noun == FIELD {
        let count = ops::field::left_out(session, old, &new)?;
        let said = || edge.say("said.left_out", &[("count", &count.to_string()), ("field", new.text("code"))]);
        reply.said.extend((count > 0).then(said));
    }
    Ok(reply)
}

/// Opens a record in the person's editor. What another writes meanwhile is not overwritten.
fn edit_by_hand(app: &mut App, matches: &ArgMatches, noun: &'static Noun) -> Done {
    let edge = app.edge();
    for record in many::find(app, matches, noun)? {
        let line = app.read(None, |reader| ops::listing::line(reader, &record).map(Some))?;
        let Some(line) = line else { continue };
        let sets = editor::record(app, &line)?;
        check::fits(app, &line.record, &sets)?;
        let since = Some(line.record.op());
        many::write(app, &format!("{} edit", noun.key), &[line.record], |session, old| edited(session, old, &sets, since, edge))?;
    }
    Ok(0)
}

fn many_args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang))
}

fn remove(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let found = many::careful(app, matches, noun)?;
    let edge = app.edge();
    many::write(app, &format!("{} rm", noun.key), &found, |session, old| {
        let record = ops::record::remove(session, old)?;
        reply(session, &record, edge, "said.removed")
    })
}

fn restore(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let found = many::careful(app, matches, noun)?;
    let edge = app.edge();
    many::write(app, &format!("{} restore", noun.key), &found, |session, old| {
        let record = ops::record::restore(session, old)?;
        reply(session, &record, edge, "said.restored")
    })
}

/// The verbs of a noun together with those of its own.
#[must_use]
pub(super) fn with(noun: &'static Noun, own: &[Verb]) -> Vec<Verb> {
    let mut verbs = verbs(noun);
    verbs.extend_from_slice(own);
    verbs
}
