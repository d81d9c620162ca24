//! `tend backup list`

use clap::{ArgMatches, Command};

use super::{copies, last, size};
use crate::cli::app::{App, Done};
use crate::cli::listing;
use crate::cli::verb::{Verb, none};
use crate::domain::Noun;
use crate::lang::Lang;
use crate::render::{Align, Cell, Column, Format, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("backup"),
    name: "list",
    aliases: &["ls"],
    help: "backup.list",
    examples: &["tend backup list", "tend backup list -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, noun: Option<&'static Noun>) -> Command {
    none(command, lang, noun)
}

fn run(app: &mut App, _matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let (files, _) = copies(app);
    let edge = app.edge();
    let column = |key: &str, word: &str, align| Column { key: key.to_owned(), label: edge.say(word, &[]), align };
    let columns = vec![
        column("path", "word.path", Align::Left),
        column("bytes", "word.size", Align::Right),
        column("schema", "word.schema", Align::Right),
        column("op", "word.op", Align::Right),
        column("wall_at", "word.at", Align::Left),
    ];
    let (format, style) = (app.format(), listing::style(app));
    let mut rows = Vec::new();
    let usual = super::folder(app).ok();
    let mut kept = false;
    for (path, facts) in files {
        let op = if format == Format::Table {
            Cell::Text(last(&facts, edge).0)
        } else {
            facts.head.as_ref().map_or(Cell::Empty, |head| Cell::Int(head.op))
        };
        let at = facts
            .head
            .as_ref()
            .map_or(Cell::Empty, |head| Cell::Moment { exact: edge.exact(head.wall_at), shown: edge.moment(head.wall_at) });
        let bytes = if format == Format::Table { Cell::Text(size(facts.bytes)) } else { Cell::Int(facts.bytes) };
        // Those in the usual folder go by their names; the folder is said below.
        let here = format == Format::Table && path.parent() == usual.as_deref();
        let named = path.file_name().filter(|_| here).map(|name| name.to_string_lossy().into_owned());
        kept |= here;
        let name = named.unwrap_or_else(|| path.display().to_string());
        rows.push([Cell::Text(name), bytes, Cell::Int(facts.version.into()), op, at]);
    }
    if rows.is_empty() && format == Format::Table {
        app.ui.say("said.no_backup", &[]);
        return Ok(0);
    }
    let mut sheet = Sheet::new(format, columns, style, app.ui.out());
    for row in &rows {
        sheet.row(row)?;
    }
    sheet.finish()?;
    if let Some(folder) = usual.filter(|_| kept) {
        app.ui.say("said.backup_folder", &[("path", &folder.display().to_string())]);
    }
    Ok(0)
}
