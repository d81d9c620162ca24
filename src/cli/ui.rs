//! What is printed, said and asked. stdout is data, stderr is talk; nothing is asked where nobody can answer.

use std::io::{self, Write};

use super::outfile::OutFile;
use super::pager::{Pager, Pages};
use crate::lang::Lang;
use crate::render;

/// The two streams, and whether anybody is there.
#[derive(Debug)]
pub struct Ui {
    /// The language of everything that is said.
    pub lang: Lang,
    /// Say less.
    pub quiet: bool,
    /// Colours on stdout.
    pub color: bool,
    /// Whether a question can be asked.
    pub can_ask: bool,
    /// Whether progress is worth showing.
    pub progress: bool,
    /// The flag that says which file, as it was typed: commands that are told to type need it too.
    pub file: String,
    /// The flag that says as whom.
    pub person: String,
    out: Sink,
    talk: Sink,
    /// What was said while pages are made: it comes after them.
    held: Vec<u8>,
}

/// Where a stream goes: to the process's own, or into memory for a command run by another.
#[derive(Debug)]
enum Sink {
    Out,
    Err,
    Memory(Vec<u8>),
    /// A terminal that is shown a machine format: whole lines, made safe.
    Guarded(Vec<u8>),
    /// All of it is kept until the end, then shown page by page.
    Paged(Box<Pages>),
    /// A file that somebody asked for.
    File(Box<OutFile>),
}

impl Sink {
    /// Shows what has come as whole lines, or all of it.
    fn show(waiting: &mut Vec<u8>, all: bool) -> io::Result<()> {
        let end = if all { waiting.len() } else { waiting.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1) };
        let lines: Vec<u8> = waiting.drain(..end).collect();
        io::stdout().write_all(render::clean_block(&String::from_utf8_lossy(&lines)).as_bytes())
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Out => io::stdout().write(bytes),
            Self::Err => io::stderr().write(bytes),
            Self::Memory(kept) => kept.write(bytes),
            Self::Paged(pages) => pages.write(bytes),
            Self::File(file) => file.write(bytes),
            Self::Guarded(waiting) => {
                waiting.extend_from_slice(bytes);
                Self::show(waiting, false).map(|()| bytes.len())
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Out => io::stdout().flush(),
            Self::Err => io::stderr().flush(),
            Self::Memory(_) | Self::Paged(_) => Ok(()),
            Self::File(file) => file.flush(),
            Self::Guarded(waiting) => Self::show(waiting, true).and_then(|()| io::stdout().flush()),
        }
    }
}

impl Ui {
    /// The streams of the process.
    #[must_use]
    pub const fn of_process(lang: Lang) -> Self {
        Self {
            lang,
            quiet: false,
            color: false,
            can_ask: false,
            progress: false,
            file: String::new(),
            person: String::new(),
            out: Sink::Out,
            talk: Sink::Err,
            held: Vec::new(),
        }
    }

    /// Streams kept in memory.
    #[must_use]
    pub fn in_memory(lang: Lang) -> Self {
        let (out, talk) = (Sink::Memory(Vec::new()), Sink::Memory(Vec::new()));
        Self { out, talk, ..Self::of_process(lang) }
    }

    /// What was printed and said, if it was kept.
    #[must_use]
    pub fn kept(self) -> (String, String) {
        let text = |sink| match sink {
            Sink::Memory(kept) => String::from_utf8_lossy(&kept).into_owned(),
            Sink::Out | Sink::Err | Sink::Guarded(_) | Sink::Paged(_) | Sink::File(_) => String::new(),
        };
        (text(self.out), text(self.talk))
    }

    /// From now on nothing that is printed can steer the terminal: for machine formats shown on one.
    pub fn guard(&mut self) {
        match &mut self.out {
            Sink::Out => self.out = Sink::Guarded(Vec::new()),
            Sink::Paged(pages) => pages.guard(),
            _ => {}
        }
    }

    /// From now on what is printed is kept, to be shown page by page at the end.
    pub fn page(&mut self, pager: Pager) {
        match &self.out {
            Sink::Out => self.out = Sink::Paged(Box::new(Pages::new(pager, false))),
            Sink::Guarded(_) => self.out = Sink::Paged(Box::new(Pages::new(pager, true))),
            _ => {}
        }
    }

    /// Shows what was kept, then says what was said meanwhile.
    ///
    /// # Errors
    /// As the terminal.
    pub fn show_pages(&mut self) -> io::Result<()> {
        if !matches!(self.out, Sink::Paged(_)) {
            return Ok(());
        }
        let Sink::Paged(pages) = std::mem::replace(&mut self.out, Sink::Out) else { return Ok(()) };
        let shown = pages.show();
        let held = std::mem::take(&mut self.held);
        // What cannot be said is lost: there is nowhere to say so.
        drop(self.talk.write_all(&held));
        shown
    }

    /// From now on what is printed goes into this file.
    pub fn print_to(&mut self, file: OutFile) {
        self.out = Sink::File(Box::new(file));
    }

    /// The file that was printed to, if there is one.
    pub fn printed_to(&mut self) -> Option<OutFile> {
        match std::mem::replace(&mut self.out, Sink::Out) {
            Sink::File(file) => Some(*file),
            other => {
                self.out = other;
                None
            }
        }
    }

    /// Where data goes.
    pub fn out(&mut self) -> &mut dyn Write {
        &mut self.out
    }

    /// Prints one line of data.
    ///
    /// # Errors
    /// As the stream; a closed pipe is one of them.
    pub fn print(&mut self, line: &str) -> io::Result<()> {
        self.out.write_all(line.as_bytes())?;
        self.out.write_all(b"\n")
    }

    /// Says a message, unless asked to be quiet. What cannot be said is lost: there is nowhere to say so.
    pub fn say(&mut self, key: &str, args: &[(&str, &str)]) {
        if !self.quiet {
            let text = self.lang.say(key, args);
            self.tell(&text);
        }
    }

    /// Writes lines to stderr as they are, made safe for a terminal.
    pub fn tell(&mut self, text: &str) {
        let clean = render::clean_block(text);
        if matches!(self.out, Sink::Paged(_)) {
            self.held.extend_from_slice(clean.as_bytes());
            self.held.push(b'\n');
            return;
        }
        let written = self.talk.write_all(clean.as_bytes()).and_then(|()| self.talk.write_all(b"\n"));
        drop(written);
    }

    /// A hint whose commands are about the same file as this one: `tend undo` becomes `tend --db FILE undo`.
    #[must_use]
    pub fn commands(&self, hint: &str) -> String {
        if self.file.is_empty() {
            return hint.to_owned();
        }
        let mut told = String::new();
        let mut rest = hint;
        while let Some((before, after)) = rest.split_once("tend ") {
            let own = !before.ends_with(|c: char| c.is_alphanumeric()) && after.starts_with(|c: char| c.is_ascii_lowercase());
            told.push_str(before);
            told.push_str("tend ");
            told.push_str(if own { self.file.as_str() } else { "" });
            rest = after;
        }
        told + rest
    }

    /// What was done, with the command that takes it back: of the same file, and by the same person.
    #[must_use]
    pub fn way_back(&self, said: &str) -> String {
        match said.rsplit_once("tend undo") {
            Some((what, rest)) if rest.is_empty() || rest.starts_with(" '#") => {
                format!("{what}tend {}{}undo{rest}", self.file, self.person)
            }
            _ => said.to_owned(),
        }
    }

    /// The words of a key.
    #[must_use]
    pub fn words(&self, key: &str) -> String {
        self.lang.say(key, &[])
    }
}
