//! `tend backup [FILE]`

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use serde_json::{Value as Json, json};

use super::{folder, free, is_ours, last, object, size, stamp};
use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Code, Failure, bad, io, near, shell};
use crate::cli::progress;
use crate::cli::verb::{Verb, given, option, place, switch, text};
use crate::domain::policy::Action;
use crate::domain::{BadValue, Noun};
use crate::lang::Lang;
use crate::store::backup;

pub(in crate::cli) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "backup",
    aliases: &[],
    help: "backup",
    examples: &["tend backup", "tend backup copy.db", "tend backup --keep 30 -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
        .args_conflicts_with_subcommands(true)
        .arg(place("file", "FILE", lang, "arg.backup_file"))
        .arg(switch("force", lang, "arg.backup_force"))
        .arg(option("keep", "N", lang, "arg.backup_keep"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let keep = match text(matches, "keep") {
        None => None,
        Some(number) => match number.parse::<usize>() {
            Ok(keep) if keep > 0 => Some(keep),
            _ => return Err(bad("--keep", number, &BadValue::NotANumber)),
        },
    };
    let target = match text(matches, "file") {
        Some(file) => asked(app, file)?,
        None => free(&folder(app)?, &format!("tend-{}", stamp(app))),
    };
    let force = given(matches, "force");
    let mut book = app.opened()?;
    book.read(|reader| reader.ask_all(Action::Backup))?;
    refuse_itself(&app.database()?, &target)?;
    if app.globals.dry_run {
        app.ui.say("said.backup_dry", &[("path", &target.display().to_string())]);
        app.ui.say("said.dry_run", &[]);
        return Ok(0);
    }
    if text(matches, "file").is_none() {
        let folder = folder(app)?;
        private_folder(&folder).map_err(|error| io(&folder.display().to_string(), &error))?;
    }
    let bar = progress::bar(&app.ui, std::fs::metadata(app.database()?).map_or(0, |met| met.len()));
    let made = book.engine.copy_to(&target, force, &mut |done, _| bar.at(done));
    bar.finish();
    let facts = made.map_err(|error| explain(error.into(), &target))?;
    let edge = app.edge();
    let mut data = object(&target, &facts, edge);
    let records: i64 = facts.rows.iter().filter(|(table, _)| crate::domain::noun(table).is_some()).map(|(_, rows)| rows).sum();
    let args = [
        ("path", target.display().to_string()),
        ("size", size(facts.bytes)),
        ("records", records.to_string()),
        ("op", last(&facts, edge).0),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut said = vec![edge.say("said.backup", &args)];
    let mut removed = Vec::new();
    if let Some(keep) = keep {
        let place = target.parent().map_or_else(PathBuf::new, Path::to_path_buf);
        let database = app.database()?;
        let ours = |path: &Path| is_ours(path) && refuse_itself(&database, path).is_ok();
        removed = backup::prune(&place, &target, keep, facts.first.as_ref(), ours)?;
        if !removed.is_empty() {
            said.push(edge.say("said.backup_removed", &[("count", &removed.len().to_string())]));
        }
    }
    let removed: Vec<Json> = removed.iter().map(|path| path.display().to_string().into()).collect();
    if let Some(data) = data.as_object_mut() {
        data.insert("removed".to_owned(), json!(removed));
    }
    app.give(&Reply { said, data, ids: vec![target.display().to_string()], exit: 0 })?;
    Ok(0)
}

/// The file that was named. A lone word that nearly is a verb was hardly meant as a file.
fn asked(app: &App, file: &str) -> Result<PathBuf, Failure> {
    let verbs = ["list", "verify", "restore"];
    let meant = near(file, &verbs);
    if !meant.is_empty() && !file.contains(['/', '.']) {
        let args = vec![("word", format!("backup {file}"))];
        return Err(Failure::new(Code::Usage, "error.no_verb", args)
            .hint("hint.backup_word", vec![("file", shell(&format!("./{file}")))])
            .among(meant));
    }
    let path = app.env.absolute(Path::new(file));
    // A folder stands for a file of the usual name in it.
    if path.is_dir() {
        return Ok(free(&path, &format!("tend-{}", stamp(app))));
    }
    Ok(path)
}

/// The database itself, or what SQLite keeps beside it, is never the target.
fn refuse_itself(database: &Path, target: &Path) -> Result<(), Failure> {
    let real = |path: &Path| {
        let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
        folder.zip(path.file_name()).map(|(folder, name)| folder.join(name).display().to_string())
    };
    let (Some(database), Some(target)) = (real(database), real(target)) else { return Ok(()) };
    let own = target.strip_prefix(&database).is_some_and(|rest| matches!(rest, "" | "-wal" | "-shm" | "-journal"));
    if own {
        return Err(Failure::new(Code::Usage, "error.backup_itself", vec![("path", target)]).hint("hint.exists", vec![]));
    }
    Ok(())
}

/// Makes the folder with what is missing above it, for this account only.
pub(super) fn private_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// A failure of the copy, with what helps for a copy.
fn explain(failure: Failure, target: &Path) -> Failure {
    let shown = shell(&target.display().to_string());
    match failure.message.0.as_str() {
        "error.exists" => failure.hint("hint.force", vec![("command", format!("tend backup {shown}"))]),
        "error.no_database" => {
            let folder = target.parent().map_or_else(String::new, |folder| folder.display().to_string());
            Failure::new(Code::NotFound, "error.no_folder", vec![("path", folder.clone())])
                .hint("hint.mkdir", vec![("path", shell(&folder))])
        }
        "error.read_only" | "error.permission" => failure.hint("hint.backup_place", vec![]),
        _ => failure,
    }
}
