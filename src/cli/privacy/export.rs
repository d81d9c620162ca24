//! `tend privacy export REF`

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use crate::cli::app::{App, Done, Edge};
use crate::cli::failure::io;
use crate::cli::verb::{Verb, given, option, reference, switch, text};
use crate::cli::{cells, pick};
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
    command.arg(reference(lang)).arg(switch("contacts", lang, "arg.contacts")).arg(option("out", "FILE", lang, "arg.out"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = pick::one(app, text(matches, "ref").unwrap_or_default(), &SUBJECTS)?;
    let contacts = given(matches, "contacts");
    let kept = app.read(Vec::new(), |reader| ops::privacy::export(reader, &found, contacts))?;
    let edge = app.edge();
    let document = json!({
        "about": found.reference(),
        "exported_at": edge.exact(edge.now),
        "exported_by": app.globals.login,
        "records": kept.iter().map(|kept| record(kept, edge)).collect::<Vec<_>>(),
    });
    let whole = match app.globals.format {
        Some(Format::Ndjson) => document.to_string(),
        _ => serde_json::to_string_pretty(&document).unwrap_or_default(),
    };
    let Some(path) = text(matches, "out") else {
        if app.env.stdout_tty {
            app.ui.guard();
        }
        app.ui.print(&whole)?;
        return Ok(0);
    };
    let full = app.env.absolute(std::path::Path::new(path));
    let folder = full.parent().map_or_else(|| app.env.folder.clone(), std::path::Path::to_path_buf);
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        use std::io::Write as _;
        writeln!(file, "{whole}")?;
        file.as_file().sync_all()?;
        file.persist(&full).map_err(|error| error.error)
    });
    written.map_err(|error| io(path, &error))?;
    app.ui.say("said.exported", &[("count", &kept.len().to_string()), ("file", path)]);
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
