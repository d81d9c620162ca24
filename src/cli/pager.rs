//! What is longer than the screen goes through a pager, once all of it is known: no row is read any more while
//! somebody looks at the first page, so that a pager left open holds back nobody's writes.

use std::io::{self, Read as _, Seek as _, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use tempfile::SpooledTempFile;

use super::env::Env;
use crate::render;

/// Bytes kept in memory; more lies in a temporary file that has no name.
const IN_MEMORY: usize = 4 << 20;

/// Where the pages come from and how they are shown: `less` quits where all fits on one screen, searches without
/// regard to case, shows colours and leaves the text standing.
const USUAL: &str = "less -FIRX";

/// A pager to be: its command line and the variables it gets.
#[derive(Debug, Clone)]
pub struct Pager {
    command: String,
    vars: Vec<(&'static str, &'static str)>,
    /// Columns and lines of the screen.
    screen: (usize, usize),
}

/// What will be shown.
#[derive(Debug)]
pub struct Pages {
    pager: Pager,
    kept: SpooledTempFile,
    /// A machine format on a terminal: whole lines are made safe; these are not whole yet.
    waiting: Option<Vec<u8>>,
}

impl Pager {
    /// The pager of this terminal, if it is one and wants one; `asked` is `--pager`.
    #[must_use]
    pub fn of(env: &Env, asked: Option<&str>) -> Option<Self> {
        let capable = env.var("TERM").is_some_and(|term| term != "dumb");
        if !env.stdout_tty || !capable || asked == Some("never") {
            return None;
        }
        let command = env.var("TEND_PAGER").or_else(|| env.var("PAGER")).unwrap_or(USUAL).trim();
        if matches!(command, "" | "never" | "cat") {
            return None;
        }
        let vars = [("LESS", "FIRX"), ("LESSCHARSET", "utf-8")].into_iter().filter(|(name, _)| env.var(name).is_none());
        Some(Self { command: command.to_owned(), vars: vars.collect(), screen: (env.width(), env.height()) })
    }

    fn start(&self) -> io::Result<Child> {
        let plain = |c: char| c.is_alphanumeric() || "-_./=+,:@%".contains(c) || c.is_whitespace();
        let mut command = if self.command.chars().all(plain) {
            let mut words = self.command.split_whitespace();
            let mut command = Command::new(words.next().unwrap_or("less"));
            command.args(words);
            command
        } else {
            let mut command = Command::new("sh");
            command.args(["-c", &self.command]);
            command
        };
        command.envs(self.vars.iter().copied()).stdin(Stdio::piped()).spawn()
    }
}

impl Pages {
    /// Nothing yet.
    #[must_use]
    pub fn new(pager: Pager, guarded: bool) -> Self {
        Self { pager, kept: tempfile::spooled_tempfile(IN_MEMORY), waiting: guarded.then(Vec::new) }
    }

    /// From now on whole lines are made safe.
    pub fn guard(&mut self) {
        self.waiting.get_or_insert_default();
    }

    /// Shows all of it: through the pager where it does not fit the screen, plainly where it does or there is none.
    ///
    /// # Errors
    /// As the terminal and the temporary file.
    pub fn show(mut self) -> io::Result<()> {
        if let Some(rest) = self.waiting.take() {
            self.kept.write_all(render::clean_block(&String::from_utf8_lossy(&rest)).as_bytes())?;
        }
        if self.fits()? || !self.paged()? {
            self.kept.rewind()?;
            io::copy(&mut self.kept, &mut io::stdout())?;
        }
        io::stdout().flush()
    }

    fn fits(&mut self) -> io::Result<bool> {
        self.kept.rewind()?;
        let mut first = Vec::new();
        // More than this fits no screen.
        (&mut self.kept).take(1 << 16).read_to_end(&mut first)?;
        let (columns, lines) = self.pager.screen;
        let rows =
            String::from_utf8_lossy(&first).lines().map(|line| render::width(line).div_ceil(columns).max(1)).sum::<usize>();
        Ok(first.len() < 1 << 16 && rows < lines)
    }

    /// Whether a pager has shown it. One that cannot be started or fails has not.
    fn paged(&mut self) -> io::Result<bool> {
        self.kept.rewind()?;
        // Ctrl-C is for the pager: it goes to both, and whoever is left over must not fight for the terminal.
        let flag = Arc::new(AtomicBool::new(false));
        let ours = signal_hook::flag::register(rustix::process::Signal::INT.as_raw(), flag);
        let shown = self.feed();
        if let Ok(ours) = ours {
            signal_hook::low_level::unregister(ours);
        }
        shown
    }

    fn feed(&mut self) -> io::Result<bool> {
        let Ok(mut child) = self.pager.start() else { return Ok(false) };
        if let Some(mut pipe) = child.stdin.take() {
            // Whoever quits early has seen enough.
            let fed = io::copy(&mut self.kept, &mut pipe);
            drop(pipe);
            if let Err(error) = fed
                && error.kind() != io::ErrorKind::BrokenPipe
            {
                drop(child.wait());
                return Err(error);
            }
        }
        let status = loop {
            match child.wait() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        // Ended by a signal it has been seen; a code of its own says that it could not.
        Ok(status.code().is_none_or(|code| code == 0))
    }
}

impl Write for Pages {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(waiting) = &mut self.waiting else { return self.kept.write(bytes) };
        waiting.extend_from_slice(bytes);
        let end = waiting.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let lines: Vec<u8> = waiting.drain(..end).collect();
        self.kept.write_all(render::clean_block(&String::from_utf8_lossy(&lines)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
