//! Maps of columns to fields: lines `field = column` in a file of one's own, or saved under a name beside the settings.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::cli::env::Env;
use crate::cli::failure::{Code, Failure, io, near};
use crate::exchange::{Mapping, Part};

/// How the files of saved maps end.
const ENDING: &str = "map";

/// The pairs of a map: of a file, or of one saved under this name.
pub(super) fn load(env: &Env, asked: &str) -> Result<Vec<String>, Failure> {
    let path = Path::new(asked);
    let saved = place(env, asked).filter(|saved| !path.exists() && saved.exists());
    if saved.is_none() && !path.exists() && is_name(asked) {
        let names = names(env);
        let all: Vec<&str> = names.iter().map(String::as_str).collect();
        let args = vec![("name", asked.to_owned())];
        return Err(Failure::new(Code::NotFound, "error.no_map", args).hint("hint.save_map", vec![]).among(near(asked, &all)));
    }
    let path = saved.unwrap_or_else(|| path.to_owned());
    let content = std::fs::read_to_string(&path).map_err(|error| io(&path.display().to_string(), &error))?;
    let lines = content.trim_start_matches('\u{feff}').lines().map(str::trim);
    Ok(lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect())
}

/// Saves which column fills which field; of what was found without asking, `found`, what is no longer filled too.
pub(super) fn save(env: &Env, name: &str, columns: &[String], mapping: &Mapping, found: &Mapping) -> Result<PathBuf, Failure> {
    let path = place(env, name).ok_or_else(|| unnamed(name))?;
    let shown = path.display().to_string();
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|error| io(&folder.display().to_string(), &error))?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|error| io(&shown, &error))?;
    file.write_all(text(columns, mapping, found).as_bytes()).map_err(|error| io(&shown, &error))?;
    file.as_file().sync_all().map_err(|error| io(&shown, &error))?;
    file.persist(&path).map_err(|error| io(&shown, &error.error))?;
    Ok(path)
}

fn text(columns: &[String], mapping: &Mapping, found: &Mapping) -> String {
    let mut lines = Vec::new();
    let emptied = found.uses.iter().filter(|used| !mapping.uses.iter().any(|now| now.key == used.key));
    let mut keys: Vec<&str> = emptied.map(|used| used.key.as_str()).collect();
    keys.dedup();
    lines.extend(keys.into_iter().map(|key| format!("{key} =")));
    for used in &mapping.uses {
        let column = &columns[used.column];
        match used.part {
            // A line cannot hold a header of several lines, or say which of two it means; a number can.
            Part::Whole | Part::Nth(_)
                if column.contains(['\n', '\r', '=', ','])
                    || column.trim().is_empty()
                    || columns.iter().filter(|other| *other == column).count() > 1 =>
            {
                lines.push(format!("{} = #{}", used.key, used.column + 1));
            }
            Part::Whole | Part::Nth(_) => lines.push(format!("{} = {column}", used.key)),
            // Parts of a name, an address or a moment are found by their headers.
            _ => lines.push(format!("# {}: {}", used.key, column.replace(['\n', '\r'], " "))),
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The names of saved maps.
pub(super) fn names(env: &Env) -> Vec<String> {
    let Some(folder) = folder(env) else { return Vec::new() };
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    let maps = files.filter(|path| path.extension().is_some_and(|ending| ending == ENDING));
    let mut names: Vec<String> = maps.filter_map(|path| path.file_stem()?.to_str().map(str::to_owned)).collect();
    names.sort();
    names
}

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.config()?.parent()?.join("maps"))
}

fn place(env: &Env, name: &str) -> Option<PathBuf> {
    Some(folder(env)?.join(format!("{name}.{ENDING}")))
}

/// The name under which a map is to be saved: no path.
pub(super) fn name(asked: &str) -> Result<String, Failure> {
    if is_name(asked) { Ok(asked.to_owned()) } else { Err(unnamed(asked)) }
}

fn unnamed(name: &str) -> Failure {
    Failure::new(Code::Usage, "error.map_name", vec![("name", name.to_owned())]).hint("hint.map_name", vec![])
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('.') && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}
