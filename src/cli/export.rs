//! `tend export KIND`

use clap::{ArgMatches, Command};

use super::app::{App, Done};
use super::failure::io;
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
    listing::args(command, lang).arg(option("out", "FILE", lang, "arg.out")).arg(switch("removed", lang, "arg.removed"))
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
                Ok::<_, super::failure::Failure>(true)
            })
        })?;
        sheet.finish().map_err(failed)?;
    }
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&full).map_err(|error| io(path, &error.error))?;
    app.ui.say("said.exported", &[("count", &count.to_string()), ("file", path)]);
    Ok(0)
}
