//! One command at work: the world, the settings, the streams, and the file when it is needed.

use std::path::PathBuf;

use super::config::Config;
use super::env::{self, Env};
use super::failure::{Code, Failure};
pub use super::reply::Reply;
use super::ui::Ui;
use crate::domain::{Moment, Noun, phone};
use crate::lang::Lang;
use crate::lang::date::{self, Look, When};
use crate::lang::moment;
use crate::ops::{Book, Clock, Reader, Session, Written};
use crate::render::{Format, Template};
use crate::store::{self, Engine, OpenError};

/// How a command ended that did not fail.
pub type Done = Result<u8, Failure>;

/// What was asked for beside the verb and its own arguments.
#[derive(Debug, Default)]
pub struct Globals {
    pub db: Option<PathBuf>,
    pub login: String,
    pub now: Moment,
    pub at: Option<Moment>,
    pub dry_run: bool,
    pub yes: bool,
    pub request: Option<String>,
    /// The mark of the words of this command, where it may be repeated under a request id.
    pub words: String,
    pub format: Option<Format>,
    pub header: bool,
    pub excel: bool,
    pub ascii: bool,
    /// Whether failures are told to a program: the format says so, and not only the name of the file that is written.
    pub machine: bool,
    /// What lines are made by, for [`Format::Template`].
    pub template: Option<&'static Template>,
    /// Records printed, where they were counted.
    pub printed: Option<i64>,
}

/// One command at work.
#[derive(Debug)]
pub struct App {
    pub env: Env,
    pub ui: Ui,
    pub config: Config,
    pub globals: Globals,
    /// The file as it was opened for reading: a command that looks several times opens it once.
    pub reading: Option<Engine>,
    /// The command is going to write: what it looks up first, it reads through the connection that writes.
    pub writing: bool,
    /// Words to be said when the command is over, because it has the streams until then.
    pub after: Vec<String>,
}

/// What does not change while a command runs: language and present moment.
#[derive(Debug, Clone, Copy)]
pub struct Edge {
    pub lang: Lang,
    pub now: Moment,
}

impl Edge {
    /// The words of a key.
    #[must_use]
    pub fn say(self, key: &str, args: &[(&str, &str)]) -> String {
        self.lang.say(key, args)
    }

    /// A moment as people say it.
    #[must_use]
    pub fn moment(self, at: Moment) -> String {
        moment::moment(env::local(at), env::local(self.now), crate::domain::value::is_whole_day(at), self.lang)
    }

    /// A moment for machines: RFC 3339 with offset; microseconds only where there are any.
    #[must_use]
    pub fn exact(self, at: Moment) -> String {
        env::local(at).to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false)
    }
}

impl App {
    /// Language and present moment.
    #[must_use]
    pub const fn edge(&self) -> Edge {
        Edge { lang: self.ui.lang, now: self.globals.now }
    }

    /// The database to use.
    ///
    /// # Errors
    /// Where there is neither a path nor a home.
    pub fn database(&self) -> Result<PathBuf, Failure> {
        let asked = self.globals.db.clone().or_else(|| self.env.var("TEND_DB").map(PathBuf::from));
        let asked = asked.or_else(|| self.config.db.clone()).map(|path| self.env.absolute(&path));
        asked.or_else(|| self.env.database()).ok_or_else(|| Failure::new(Code::Usage, "error.no_home", vec![]))
    }

    /// Whether somebody said which file to use.
    pub(super) fn named(&self) -> bool {
        self.globals.db.is_some() || self.env.var("TEND_DB").is_some()
    }

    /// The file as the person at work sees it.
    pub(super) fn book(&self, engine: Engine) -> Book {
        let now = self.globals.now;
        Book {
            engine,
            login: self.globals.login.clone(),
            clock: Clock {
                now,
                at: self.globals.at.unwrap_or(now),
                wall: self.env.wall,
                midnight: env::midnight(now),
                today: env::local(now).date_naive(),
            },
            region: self.own_region(),
            seed: self.env.seed,
            request: self.globals.request.clone(),
            dry_run: self.globals.dry_run,
        }
    }

    /// Somebody waits for the answer, or nobody does: then a busy file is waited for longer.
    pub(super) fn patient(&self) -> bool {
        !self.env.stderr_tty
    }

    /// The database opened for reading, for what needs more of it than one snapshot.
    ///
    /// # Errors
    /// Where there is none, and whatever speaks against the file.
    pub(super) fn opened(&mut self) -> Result<Book, Failure> {
        self.reading = None;
        let engine = Engine::for_reading(&self.database()?, self.patient())?;
        self.tell_of_migration(&engine);
        Ok(self.book(engine))
    }

    /// Has it said where opening the file brought it up to date.
    fn tell_of_migration(&mut self, engine: &Engine) {
        if let Some(migrated) = engine.migrated() {
            let (from, copy) = (migrated.from.to_string(), migrated.copy.display().to_string());
            let path = engine.path().display().to_string();
            self.after.push(self.edge().say("said.migrated", &[("path", &path), ("from", &from), ("copy", &copy)]));
        }
    }

    /// Reads from one snapshot. Where there is no file yet, `empty` answers.
    ///
    /// # Errors
    /// As the closure, and whatever speaks against the file.
    pub fn read<T, E>(&mut self, empty: T, f: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, Failure>
    where
        Failure: From<E>,
    {
        let Some(engine) = self.open()? else {
            // A file named on purpose should be there; the usual one comes with the first write.
            return if self.named() { Err(store::Error::Open(OpenError::Absent(self.database()?)).into()) } else { Ok(empty) };
        };
        let mut outcome = None;
        let mut book = self.book(engine);
        book.read(|reader| {
            outcome = Some(f(reader));
            Ok(())
        })?;
        self.reading = Some(book.engine);
        outcome.map_or(Ok(empty), |outcome| outcome.map_err(Failure::from))
    }

    /// The noun with the custom fields that the file has for it.
    ///
    /// # Errors
    /// Whatever speaks against the file.
    pub fn noun(&mut self, noun: &'static Noun) -> Result<&'static Noun, Failure> {
        self.look(noun, |reader| Ok(reader.noun(noun)))
    }

    /// The region of phone numbers without a country code: the file's, of a new one that of the settings.
    ///
    /// # Errors
    /// Whatever speaks against the file.
    pub fn region(&mut self) -> Result<String, Failure> {
        let region = self.own_region();
        self.look(region, |reader| Ok(reader.region.clone()))
    }

    /// The region that a new file gets.
    fn own_region(&self) -> String {
        self.config.region.clone().unwrap_or_else(|| phone::DEFAULT_REGION.to_owned())
    }

    /// As [`Self::read`], where a file that is not there yet, though it was named, comes with this command.
    pub(super) fn look<T>(&mut self, empty: T, f: impl FnOnce(&Reader<'_>) -> crate::ops::Result<T>) -> Result<T, Failure> {
        let Some(engine) = self.open()? else { return Ok(empty) };
        self.reading = Some(engine);
        self.read(empty, f)
    }

    /// The file opened for reading, if there is one.
    fn open(&mut self) -> Result<Option<Engine>, Failure> {
        if let Some(engine) = self.reading.take() {
            return Ok(Some(engine));
        }
        let path = self.database()?;
        let reading = || Engine::for_reading(&path, self.patient());
        let opened = if self.writing {
            match Engine::for_change(&path, self.patient()) {
                // What else speaks against writing is said by the writing; until then all can be looked up.
                Err(error) if !matches!(error, store::Error::Busy | store::Error::Open(OpenError::Busy { .. })) => reading(),
                opened => opened,
            }
        } else {
            reading()
        };
        match opened {
            Ok(engine) => {
                self.tell_of_migration(&engine);
                Ok(Some(engine))
            }
            Err(store::Error::Open(OpenError::Absent(_))) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes as one operation and gives the reply: lines on stderr, data on stdout where a format is asked for.
    /// A request already answered gets the same reply again.
    ///
    /// # Errors
    /// As the closure, and whatever speaks against the file. Nothing is written then.
    pub fn write(&mut self, command: &str, mut f: impl FnMut(&mut Session<'_>) -> crate::ops::Result<Reply>) -> Done {
        let (path, _elsewhere) = self.written()?;
        // Whoever writes closes the file last, and so leaves no log behind: one that only reads is closed before.
        let engine = match self.reading.take().filter(|engine| engine.is_for_change() && engine.path() == path) {
            Some(engine) => engine,
            None => {
                let engine = Engine::for_writing(&path, self.patient())?;
                self.tell_of_migration(&engine);
                engine
            }
        };
        let words = self.globals.words.clone();
        let written = self.book(engine).write(command, |session| {
            let reply = f(session)?;
            session.answer(&reply.to_text(&words));
            Ok(reply)
        })?;
        let reply = match written {
            Written::Done(reply) => reply,
            Written::Repeated(answer) => self.again(&answer)?,
        };
        if self.globals.dry_run {
            self.ui.say("said.dry_run", &[]);
        }
        self.give(&reply)?;
        Ok(reply.exit)
    }

    /// The file that is written; a dry run where there is none yet happens in one that goes away again.
    fn written(&self) -> Result<(PathBuf, Option<tempfile::TempDir>), Failure> {
        let path = self.database()?;
        if !self.globals.dry_run || path.exists() {
            return Ok((path, None));
        }
        let folder = tempfile::tempdir()?;
        Ok((folder.path().join("tend.db"), Some(folder)))
    }

    /// Puts the rows of another file into this one, which nobody has written to yet; answers how many there were.
    ///
    /// # Errors
    /// As [`Book::fill`], and whatever speaks against the file.
    pub fn fill(&mut self, rows: impl Iterator<Item = crate::ops::Result<crate::ops::whole::Row>>) -> Result<u64, Failure> {
        self.reading = None;
        let (path, _elsewhere) = self.written()?;
        let engine = Engine::for_writing(&path, self.patient())?;
        Ok(self.book(engine).fill(rows)?)
    }

    /// Removes the last bytes of what was erased; whether none are left.
    ///
    /// # Errors
    /// Whatever speaks against the file.
    pub fn finish_erasure(&mut self) -> Result<bool, Failure> {
        // Where there is no file there is nothing to finish, and none is made.
        if !self.read(false, |reader| crate::ops::privacy::may_erase(reader).map(|()| true))? {
            return Ok(true);
        }
        let engine = Engine::for_writing(&self.database()?, self.patient())?;
        Ok(self.book(engine).finish_erasure(Book::LONG)?)
    }

    /// The reply that was given to this request before.
    ///
    /// # Errors
    /// As the reading.
    pub fn answered(&mut self, command: &str) -> Result<Option<Reply>, Failure> {
        let Some(request) = self.globals.request.clone() else { return Ok(None) };
        let answer = self.look(None, |reader| reader.answered(&request, command))?;
        answer.map(|answer| self.again(&answer)).transpose()
    }

    fn again(&self, answer: &str) -> Result<Reply, Failure> {
        Reply::again(answer, self.globals.request.as_deref().unwrap_or_default(), &self.globals.words)
    }

    /// Prints and says a reply.
    ///
    /// # Errors
    /// As the streams.
    pub fn give(&mut self, reply: &Reply) -> Result<(), Failure> {
        if !self.ui.quiet {
            // What did not happen needs no way back.
            let way_back = self.ui.words("word.way_back");
            for (place, line) in reply.said.iter().enumerate() {
                let line = if self.globals.dry_run {
                    let mark = if place == 0 { self.ui.words("word.dry_run") } else { String::new() };
                    mark + line.strip_suffix(&way_back).unwrap_or(line)
                } else {
                    self.ui.way_back(line)
                };
                self.ui.tell(&line);
            }
        }
        match self.globals.format {
            Some(Format::Json) => self.ui.print(&serde_json::to_string_pretty(&reply.data).unwrap_or_default())?,
            Some(Format::Ndjson) => self.ui.print(&reply.data.to_string())?,
            Some(Format::Ids) => reply.ids.iter().try_for_each(|id| self.ui.print(id))?,
            _ => {}
        }
        Ok(())
    }

    /// The format of a listing: what was asked for, else a table on a terminal and tab-separated values in a pipe.
    #[must_use]
    pub fn format(&self) -> Format {
        self.globals.format.unwrap_or(if self.env.stdout_tty { Format::Table } else { Format::Tsv })
    }

    /// Reads a date phrase as a moment; a day alone is its first moment.
    ///
    /// # Errors
    /// A phrase that is no date.
    pub fn moment(&self, phrase: &str, look: Look) -> Result<Moment, Failure> {
        Ok(match self.when(phrase, look)? {
            When::Day(day) => env::moment(day.and_time(chrono::NaiveTime::MIN)),
            When::Moment(at) => env::moment(at),
            When::Instant(at) => at.timestamp_micros(),
        })
    }

    /// Reads a date phrase as a due moment; a day alone is its last moment.
    ///
    /// # Errors
    /// A phrase that is no date.
    pub fn due(&self, phrase: &str) -> Result<Moment, Failure> {
        Ok(due(self.when(phrase, Look::Ahead)?))
    }

    /// Reads a date phrase as a day.
    ///
    /// # Errors
    /// A phrase that is no date.
    pub fn day(&self, phrase: &str, look: Look) -> Result<chrono::NaiveDate, Failure> {
        Ok(match self.when(phrase, look)? {
            When::Day(day) => day,
            When::Moment(at) => at.date(),
            When::Instant(at) => at.date_naive(),
        })
    }

    /// Reads a date phrase.
    ///
    /// # Errors
    /// A phrase that is no date.
    pub fn when(&self, phrase: &str, look: Look) -> Result<When, Failure> {
        let now = env::local(self.globals.now).naive_local();
        date::parse(phrase, now, look, self.config.date_order).map_err(|miss| Failure::date(phrase, &miss))
    }
}

/// A due moment: a day alone lasts to its end.
#[must_use]
pub fn due(when: When) -> Moment {
    match when {
        When::Day(day) => {
            let next = day.succ_opt().unwrap_or(day);
            env::moment(next.and_time(chrono::NaiveTime::MIN)) - 1
        }
        When::Moment(at) => env::moment(at),
        When::Instant(at) => at.timestamp_micros(),
    }
}
