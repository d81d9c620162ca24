//! `tend export KIND`

use clap::{ArgMatches, Command};

use super::app::{App, Done};
use super::failure::{Code, Failure, io, shell};
use super::listing;
use super::verb::{Verb, option, switch, text};
use super::{cells, verb};
use crate::domain::{NOUNS, Noun};
use crate::lang::Lang;
use crate::ops;
use crate::render::{Cell, Format, Sheet};

/// One verb for every kind of record.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    NOUNS.into_iter().filter(|noun| !noun.internal).map(of_noun).chain([super::whole::EXPORT]).collect()
}

fn of_noun(noun: &'static Noun) -> Verb {
    let examples: &[&str] = match noun.key {
        "lead" => &["tend export leads", "tend export leads --where 'stage = sql' -o ndjson"],
        "customer" => &["tend export customers --excel --out customers.csv", "tend export customers -o json"],
        "contact" => &["tend export contacts", "tend export contacts --excel --out contacts.csv"],
        "followup" => &["tend export followups -o tsv", "tend export followups --where 'at >= \"last month\"'"],
        "task" => &["tend export tasks", "tend export tasks --where 'state = open' -o ndjson"],
        "need" => &["tend export needs", "tend export needs -o json"],
        "user" => &["tend export users", "tend export users -o json"],
        "source" => &["tend export sources", "tend export sources -o json"],
        "pool" => &["tend export pools", "tend export pools -o json"],
        _ => &[],
    };
    Verb { noun: Some(noun), group: Some("export"), name: noun.plural, aliases: &[], help: "export", examples, args, run }
}

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    listing::args(command, lang)
        .arg(option("out", "FILE", lang, "arg.out"))
        .arg(switch("force", lang, "arg.backup_force").requires("out"))
        .arg(switch("removed", lang, "arg.removed"))
}

/// Whether a file can be written there: its folder is there, and nothing else is unless it is to be replaced.
fn free(full: &std::path::Path, path: &str, force: bool, noun: &Noun) -> Result<(), Failure> {
    let folder = full.parent().unwrap_or(full);
    if !folder.is_dir() {
        let shown = folder.display().to_string();
        return Err(Failure::new(Code::NotFound, "error.no_folder", vec![("path", shown.clone())])
            .hint("hint.mkdir", vec![("path", shell(&shown))]));
    }
    match full.symlink_metadata() {
        Ok(met) if met.is_dir() => Err(io(path, &std::io::ErrorKind::IsADirectory.into())),
        Ok(_) if !force => {
            let command = format!("tend export {} --out {}", noun.plural, shell(path));
            Err(io(path, &std::io::ErrorKind::AlreadyExists.into()).hint("hint.force", vec![("command", command)]))
        }
        _ => Ok(()),
    }
}

fn run(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let Some(noun) = noun else { return Ok(0) };
    let format = match app.globals.format {
        None | Some(Format::Table) => Format::Csv,
        Some(format) => format,
    };
    app.globals.format = Some(format);
    if app.env.stdout_tty {
        app.ui.guard();
    }
    let noun = app.noun(noun)?;
    let mut asked = listing::asked(app, matches, noun)?;
    let wanted = &mut asked.wanted;
    wanted.removed = verb::given(matches, "removed");
    if wanted.sort.is_empty()
        && let Some(id) = noun.field("id")
    {
        wanted.sort = vec![(id, false)];
    }
    let fields = asked.fields(|_| true)?;
    let Some(path) = text(matches, "out") else {
        app.globals.header = true;
        return listing::print_fields(app, &asked.wanted, &fields).map(|_| 0);
    };
    let full = app.env.absolute(std::path::Path::new(path));
    let failed = |error: std::io::Error| io(path, &error);
    let folder = full.parent().map_or_else(|| app.env.folder.clone(), std::path::Path::to_path_buf);
    let force = verb::given(matches, "force");
    free(&full, path, force, noun)?;
    if app.globals.dry_run {
        app.ui.say("said.backup_dry", &[("path", path)]);
        app.ui.say("said.dry_run", &[]);
        return Ok(0);
    }
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let (edge, mut count) = (app.edge(), 0_i64);
    let style = crate::render::Style { header: true, excel: app.globals.excel, ..listing::style(app) };
    {
        let mut out = std::io::BufWriter::new(file.as_file_mut());
        let mut sheet = Sheet::new(format, cells::columns(&fields, edge.lang), style, &mut out);
        app.read((), |reader| {
            ops::listing::list(reader, &asked.wanted, |line| {
                count += 1;
                let row = match format {
                    Format::Ids => vec![Cell::Text(line.record.reference())],
                    _ => cells::cells(&line, &fields, edge),
                };
                sheet.row(&row)?;
                Ok::<_, Failure>(true)
            })
        })?;
        sheet.finish().map_err(failed)?;
    }
    file.as_file().sync_all().map_err(failed)?;
    let put = if force { file.persist(&full) } else { file.persist_noclobber(&full) };
    put.map_err(|error| io(path, &error.error))?;
    app.ui.say("said.exported", &[("count", &count.to_string()), ("file", path)]);
    Ok(0)
}
