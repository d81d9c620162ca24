//! `tend privacy export REF…`

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::verb::{Verb, given, option, switch};
use crate::cli::{cells, listing, many, output, pick};
use crate::domain::Noun;
use crate::domain::privacy::SUBJECTS;
use crate::lang::Lang;
use crate::ops::{self, history::Step, privacy::Kept};
use crate::render::Format;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("privacy"),
    name: "export",
    aliases: &[],
    help: "privacy.export",
    examples: &["tend privacy export L-1", "tend privacy export C-1 --contacts --out customer.json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .arg(many::references(lang))
        .arg(switch("contacts", lang, "arg.contacts"))
        .arg(option("out", "FILE", lang, "arg.out").id("out_file"))
        .arg(switch("force", lang, "arg.force").requires("out_file"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    if let Some(format) = output::typed(matches).filter(|format| !matches!(format, Format::Json | Format::Ndjson)) {
        return Err(listing::no_such(format, "json, ndjson"));
    }
    let contacts = given(matches, "contacts");
    let edge = app.edge();
    let (mut documents, mut count) = (Vec::new(), 0);
    for asked in many::asked(matches)? {
        let found = pick::one(app, &asked, &SUBJECTS)?;
        let kept = app.read(Vec::new(), |reader| ops::privacy::export(reader, &found, contacts))?;
        count += kept.len();
        documents.push(json!({
            "about": found.reference(),
            "exported_at": edge.exact(edge.now),
            "exported_by": app.globals.login,
            "records": kept.iter().map(|kept| record(kept, edge)).collect::<Vec<_>>(),
        }));
    }
    app.globals.printed = i64::try_from(count).ok();
    if app.env.stdout_tty {
        app.ui.guard();
    }
    let pretty = |data: &Json| serde_json::to_string_pretty(data).unwrap_or_default();
    match (app.globals.format, documents.as_slice()) {
        (Some(Format::Ndjson), _) => documents.iter().try_for_each(|document| app.ui.print(&document.to_string()))?,
        (_, [only]) => app.ui.print(&pretty(only))?,
        _ => app.ui.print(&pretty(&documents.into()))?,
    }
    Ok(0)
}

fn record(kept: &Kept, edge: Edge) -> Json {
    let noun = kept.line.record.noun;
    let values = cells::json(&kept.line, edge);
    let fields: Vec<Json> = noun
        .fields
        .iter()
        .map(|field| json!({"field": field.key, "label": edge.lang.pick(field.en, field.zh), "value": values.get(field.key)}))
        .collect();
    let claims: Vec<Json> =
        kept.claims.iter().map(|(pool, claimer, at)| json!({"pool": pool, "claimer": claimer, "at": edge.exact(*at)})).collect();
    let imports: Vec<Json> = kept.imports.iter().map(|(op, print)| json!({"op": op, "fingerprint": print})).collect();
    json!({
        "noun": noun.key,
        "label": edge.lang.pick(noun.en[0], noun.zh),
        "id": kept.line.record.reference(),
        "fields": fields,
        "operations": kept.steps.iter().map(|step| operation(step, edge)).collect::<Vec<_>>(),
        "imports": imports,
        "claims": claims,
    })
}

fn operation(step: &Step, edge: Edge) -> Json {
    let exact = |line, key: &str| cells::json(line, edge).get(key).cloned().unwrap_or(Json::Null);
    let set: Vec<Json> = step
        .set
        .iter()
        .map(|(key, before, after)| json!({"field": key, "before": exact(before, key), "after": exact(after, key)}))
        .collect();
    let header = &step.operation.header;
    json!({
        "op": header.id,
        "at": edge.exact(header.at),
        "actor": step.operation.login,
        "command": header.command,
        "change": step.kind.key(),
        "fields": set,
        "undone_by": step.operation.undone_by,
    })
}
