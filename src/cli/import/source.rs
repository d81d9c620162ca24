//! The file of an import: opened, found out, mapped, shown, and its rejects written.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json};

use super::Reject;
use super::flags::Flags;
use crate::cli::app::App;
use crate::cli::failure::{Code, Failure, io, shell};
use crate::cli::foreign::Foreign;
use crate::domain::{Kind, Noun};
use crate::exchange::{
    Asked, Mapping, Part, Rejects, Row, Rows, Shape, Spelling, apply_map, is_header_name, match_headers, open, targets,
};

/// A file found readable to its end, with its columns mapped.
pub(super) struct Source {
    /// How the file is called in messages.
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) mapping: Mapping,
    /// What was found without asking.
    pub(super) found: Mapping,
    file: File,
    path: Option<PathBuf>,
    asked: Asked,
}

/// The rows of a file, of which none is prepared yet.
pub(super) struct Unread {
    /// The first rows, by which the order of days and months is told.
    pub(super) sample: Vec<Row>,
    /// The rows after those.
    pub(super) rest: Rows,
}

/// Rows looked at before the first is stored.
const SAMPLE: usize = 500;

impl Source {
    pub(super) fn open(app: &App, flags: &Flags, noun: &'static Noun) -> Result<(Self, Unread), Failure> {
        let asked = Asked {
            encoding: flags.encoding.clone(),
            delimiter: flags.delimiter,
            skip: flags.skip,
            sheet: false,
            records: false,
        };
        let foreign = Foreign::open(app, flags.file.as_deref(), flags.sheet.as_deref(), asked, Some(noun))?;
        let Foreign { file, name, path, asked } = foreign;
        let again = |file: &File| file.try_clone().map_err(|error| io(&name, &error));
        let (shape, mut rows) =
            open(again(&file)?, &asked, &is_header_name).map_err(|error| Failure::from((name.as_str(), error)))?;
        let targets = targets(noun);
        let mut mapping = match_headers(&shape.columns, &targets);
        let found = mapping.clone();
        if let Some(spec) = &flags.map {
            apply_map(&shape.columns, spec, &targets, &mut mapping)?;
        }
        if mapping.uses.is_empty() {
            let args = vec![("path", name), ("columns", shape.columns.join(", "))];
            return Err(Failure::new(Code::Invalid, "error.nothing_mapped", args).hint("hint.map", vec![]));
        }
        let mut sample = Vec::new();
        let mut row = Row::default();
        while sample.len() < SAMPLE && rows.read_into(&mut row).map_err(|error| Failure::from((name.as_str(), error)))? {
            sample.push(row.clone());
        }
        Ok((Self { name, shape, mapping, found, file, path, asked }, Unread { sample, rest: rows }))
    }

    /// How large the file is.
    pub(super) fn bytes(&self) -> u64 {
        self.file.metadata().map_or(0, |met| met.len())
    }

    /// All rows from the first.
    fn rows(&self) -> Result<Rows, Failure> {
        let file = self.file.try_clone().map_err(|error| io(&self.name, &error))?;
        // The shape is settled; asking for it again gives the same rows.
        let asked = Asked {
            encoding: Some(self.shape.encoding.to_owned()),
            delimiter: Some(self.shape.delimiter),
            skip: self.asked.skip,
            sheet: self.asked.sheet,
            records: self.asked.records,
        };
        let asked = if self.asked.skip.is_some() { asked } else { self.asked.clone() };
        let (_, rows) = open(file, &asked, &is_header_name).map_err(|error| Failure::from((self.name.as_str(), error)))?;
        Ok(rows)
    }

    /// How its cells are to be read: exactly where they are typed, or where every column is called as a field is and one
    /// is the `uid`, which nobody else has; else as people write.
    pub(super) fn spelling(&self, noun: &Noun) -> Spelling {
        let fields = || self.shape.columns.iter().map(|column| noun.named(column));
        let ours = fields().all(|field| field.is_some()) && fields().flatten().any(|field| field.kind == Kind::Uid);
        match (ours, self.shape.delimiter) {
            _ if self.asked.records => Spelling::Exact,
            (false, _) => Spelling::Loose,
            (true, _) if self.asked.sheet => Spelling::Exact,
            (true, '\t') => Spelling::Escaped,
            (true, _) if self.shape.marked => Spelling::Guarded,
            (true, _) => Spelling::Exact,
        }
    }

    /// Which column fills which field.
    pub(super) fn mapping_json(&self) -> Json {
        let mut mapping: Map<String, Json> = Map::new();
        for used in &self.mapping.uses {
            let column = Json::from(self.shape.columns[used.column].clone());
            match mapping.get_mut(&used.key) {
                None => {
                    mapping.insert(used.key.clone(), column);
                }
                Some(Json::Array(columns)) => columns.push(column),
                Some(first) => *first = Json::Array(vec![first.take(), column]),
            }
        }
        Json::Object(mapping)
    }

    /// Columns that fill no field.
    pub(super) fn unmapped(&self) -> impl Iterator<Item = &str> {
        self.mapping.unmapped.iter().map(|column| self.shape.columns[*column].as_str())
    }

    /// Says what the file is, which column fills which field, and shows its first rows as they were read.
    pub(super) fn show(&self, app: &mut App, noun: &'static Noun, sample: &[Row]) {
        let lang = app.ui.lang;
        let delimiter = match self.shape.delimiter {
            '\t' => "tab".to_owned(),
            other => other.to_string(),
        };
        let args = [("file", self.name.as_str()), ("encoding", self.shape.encoding), ("delimiter", &delimiter)];
        app.ui.say("said.file", &args);
        for used in &self.mapping.uses {
            let label = noun.field(&used.key).map_or(used.key.as_str(), |field| lang.pick(field.en, field.zh));
            let part = match used.part {
                Part::Whole | Part::Nth(_) => String::new(),
                part => format!(" ({part:?})").to_lowercase(),
            };
            app.ui.tell(&format!("  {} → {label}{part}", self.shape.columns[used.column]));
        }
        let unmapped: Vec<&str> = self.unmapped().collect();
        if !unmapped.is_empty() {
            app.ui.say("said.unmapped", &[("columns", &unmapped.join(", "))]);
        }
        for row in sample.iter().take(5) {
            let cells: Vec<String> = row.cells.iter().map(|cell| cell.replace(['\n', '\t'], " ")).collect();
            app.ui.tell(&format!("  {}: {}", row.line, cells.join(" | ")));
        }
    }

    /// Whether the rejects file asked for may be written: only one of ours, from an earlier import, is replaced, and
    /// never the file that is being imported.
    pub(super) fn free_for_rejects(&self, flags: &Flags) -> Result<(), Failure> {
        let Some(asked) = &flags.rejects else { return Ok(()) };
        let itself = match (asked.canonicalize(), self.path.as_ref().map(|path| path.canonicalize())) {
            (Ok(asked), Some(Ok(path))) => asked == path,
            _ => false,
        };
        let free = if itself { Err(std::io::ErrorKind::AlreadyExists.into()) } else { free(asked) };
        free.map_err(|error| self.no_rejects(flags, &error))
    }

    /// Why the rejects file cannot be written, and what to do about it.
    pub(super) fn no_rejects(&self, flags: &Flags, error: &std::io::Error) -> Failure {
        let path = self.rejects_path(flags);
        if error.kind() == std::io::ErrorKind::NotFound {
            let folder = path.parent().map_or_else(String::new, |folder| folder.display().to_string());
            return Failure::new(Code::NotFound, "error.no_folder", vec![("path", folder.clone())])
                .hint("hint.mkdir", vec![("path", shell(&folder))]);
        }
        io(&path.display().to_string(), error).hint("hint.rejects", vec![])
    }

    /// Writes the refused rows as they were, with line and reason, beside the file; whole or not at all.
    pub(super) fn write_rejects(&self, flags: &Flags, rejects: &mut [Reject]) -> std::io::Result<String> {
        rejects.sort();
        let path = self.rejects_path(flags);
        free(&path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        {
            let mut out = Rejects::new(std::io::BufWriter::new(&mut file), &self.shape.columns)?;
            let mut left = rejects.iter().peekable();
            let rows = self.rows().map_err(|_| std::io::Error::from(std::io::ErrorKind::InvalidData))?;
            for row in rows {
                let row = row.map_err(|_| std::io::Error::from(std::io::ErrorKind::InvalidData))?;
                while let Some((line, why)) = left.peek().filter(|(line, _)| *line == row.line) {
                    out.write(*line, &row.cells, why)?;
                    left.next();
                }
            }
            out.finish()?.flush()?;
        }
        file.as_file().sync_all()?;
        file.persist(&path).map_err(|error| error.error)?;
        Ok(path.display().to_string())
    }

    fn rejects_path(&self, flags: &Flags) -> PathBuf {
        match (&flags.rejects, &self.path) {
            (Some(asked), _) => asked.clone(),
            (None, Some(path)) => path.with_extension("rejects.csv"),
            (None, None) => PathBuf::from("import.rejects.csv"),
        }
    }
}

/// A place where nothing lies, or a rejects file: a plain one whose first line ends in the two columns it adds.
fn free(path: &Path) -> std::io::Result<()> {
    let kind = match path.symlink_metadata() {
        Ok(found) => found.file_type(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut first = String::new();
    let ours = kind.is_file()
        && BufReader::new(File::open(path)?).read_line(&mut first).is_ok()
        && first.trim_end().ends_with("_line,_error");
    if ours { Ok(()) } else { Err(std::io::ErrorKind::AlreadyExists.into()) }
}
