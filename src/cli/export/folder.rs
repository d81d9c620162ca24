//! `tend export all --to FOLDER`: a file for every kind of record.

use std::path::Path;

use serde_json::{Map, json};

use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Failure, io};
use crate::cli::listing;
use crate::cli::outfile::OutFile;
use crate::domain::{NOUNS, Noun};
use crate::ops::listing::Wanted;
use crate::render::Format;

/// Writes the records of each kind that has some into a file called by it. Each file is whole or not there at all.
pub(in crate::cli) fn write(app: &mut App, folder: &str, format: Format, force: bool) -> Done {
    let full = app.env.absolute(Path::new(folder));
    std::fs::create_dir_all(&full).map_err(|error| io(folder, &error))?;
    app.globals.format = Some(format);
    app.globals.header = true;
    let edge = app.edge();
    let (mut said, mut data) = (Vec::new(), Map::new());
    for noun in NOUNS.into_iter().filter(|noun| !noun.internal) {
        let noun = app.noun(noun)?;
        let path = Path::new(folder).join(format!("{}.{}", noun.plural, format.name()));
        let file = OutFile::begin(app, &path.display().to_string(), force)?;
        app.ui.print_to(file);
        let count = rows(app, noun);
        let file = app.ui.printed_to();
        let count = count?;
        // A kind without records has no file, but one of before is not left as if it were of now.
        let before = app.env.absolute(&path).exists();
        if let Some(file) = file.filter(|_| count > 0 || before) {
            let path = file.keep()?;
            said.push(edge.say("said.exported", &[("count", &count.to_string()), ("file", &path)]));
            data.insert(noun.plural.to_owned(), json!({"rows": count, "file": path}));
        }
    }
    // What is said of one file goes for none here.
    app.globals.printed = None;
    app.globals.format = None;
    app.give(&Reply { said, data: data.into(), ids: Vec::new(), exit: 0 })?;
    Ok(0)
}

/// All rows of a noun in the order of their numbers, with all fields.
fn rows(app: &mut App, noun: &'static Noun) -> Result<i64, Failure> {
    let sort = noun.field("id").map(|id| (id, false)).into_iter().collect();
    let fields: Vec<_> = noun.fields.iter().collect();
    listing::print_fields(app, &Wanted { sort, ..Wanted::all(noun) }, &fields)
}
