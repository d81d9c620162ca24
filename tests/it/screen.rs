//! A terminal as a person sits at it: tmux, driven key by key and read as it stands on the screen.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::harness::Home;

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

/// A terminal of 100 columns and 40 lines, unless asked otherwise.
pub(crate) struct Screen<'h> {
    home: &'h Home,
    /// Names the server, so that one that is going away is not met by the next.
    name: String,
}

/// Whether a program is there; says so where it is not, for a test that does without.
#[allow(clippy::print_stdout, reason = "a test that is skipped says so")]
pub(crate) fn has(program: &str) -> bool {
    let found = Command::new("sh").args(["-c", &format!("command -v {program}")]).stdout(Stdio::null()).status();
    let found = found.is_ok_and(|status| status.success());
    if !found {
        println!("skipped: no {program}");
    }
    found
}

impl<'h> Screen<'h> {
    /// Runs a command of a shell in a terminal, in the home, with `tend` in its path. None where tmux is missing.
    pub(crate) fn open(home: &'h Home, vars: &[(&str, &str)], (columns, lines): (u16, u16), run: &str) -> Option<Self> {
        if !has("tmux") {
            return None;
        }
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let screen = Self { home, name: format!("t{}", COUNT.fetch_add(1, Ordering::Relaxed)) };
        let size = [columns.to_string(), lines.to_string()];
        let mut command = screen.tmux(&["-u", "new-session", "-d", "-x", &size[0], "-y", &size[1], run]);
        command.envs(vars.iter().copied());
        let output = command.output().expect("run tmux");
        assert!(output.status.success(), "tmux: {}", String::from_utf8_lossy(&output.stderr));
        Some(screen)
    }

    fn tmux(&self, args: &[&str]) -> Command {
        let program = Path::new(env!("CARGO_BIN_EXE_tend")).parent().expect("a folder").display();
        let mut command = Command::new("tmux");
        command.env_clear();
        let usual = self.home.env("LC_ALL", "C.UTF-8").command(&[]);
        for (name, value) in usual.get_envs() {
            match (name.to_str(), value.and_then(|value| value.to_str())) {
                // Several commands run in one terminal, so they must not draw the same numbers.
                (Some("TEND_SEED"), _) => {}
                (Some("PATH"), Some(path)) => _ = command.env("PATH", format!("{program}:{path}")),
                (Some(name), Some(value)) => _ = command.env(name, value),
                _ => {}
            }
        }
        command.env("TMUX_TMPDIR", self.home.path()).env("TERM", "xterm-256color").current_dir(self.home.path());
        command.args(["-L", &self.name, "-f", "/dev/null"]).args(args);
        command
    }

    fn done(&self, args: &[&str]) -> Output {
        let output = self.tmux(args).output().expect("run tmux");
        assert!(output.status.success(), "tmux {args:?}: {}", String::from_utf8_lossy(&output.stderr));
        output
    }

    /// Types a text.
    pub(crate) fn types(&self, text: &str) -> &Self {
        self.done(&["send-keys", "-l", "--", text]);
        self
    }

    /// Presses keys by tmux's names for them: `Tab`, `Enter`, `C-c`, `BSpace`.
    pub(crate) fn press(&self, keys: &[&str]) -> &Self {
        self.done(&[&["send-keys"], keys].concat());
        self
    }

    /// What stands on the screen.
    pub(crate) fn shown(&self) -> String {
        String::from_utf8_lossy(&self.done(&["capture-pane", "-p", "-J"]).stdout).trim_end().to_owned()
    }

    /// Whether the cursor is shown.
    pub(crate) fn cursor_is_visible(&self) -> bool {
        let output = self.done(&["display-message", "-p", "#{cursor_flag}"]);
        String::from_utf8_lossy(&output.stdout).trim() == "1"
    }

    /// Waits until the screen is as it should be.
    #[track_caller]
    pub(crate) fn waits(&self, what: &str, fits: impl Fn(&str) -> bool) -> String {
        let begun = Instant::now();
        loop {
            let shown = self.shown();
            if fits(&shown) {
                return shown;
            }
            assert!(begun.elapsed() < PATIENCE, "never came: {what}\n{shown}");
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits until a text stands on the screen.
    #[track_caller]
    pub(crate) fn waits_for(&self, text: &str) -> String {
        self.waits(text, |shown| shown.contains(text))
    }
}

impl Drop for Screen<'_> {
    fn drop(&mut self) {
        drop(self.tmux(&["kill-server"]).output());
    }
}
