//! The world outside: arguments, environment, clock, home, terminal. The only file that reads them, and the only
//! one that chooses the engine.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, NaiveTime, Offset as _, TimeZone as _};

use crate::domain::Moment;
use crate::domain::calendar::Zone;
use crate::lang::Lang;

/// Everything a command needs to know of the world, read once.
#[derive(Debug, Clone)]
pub struct Env {
    vars: BTreeMap<String, String>,
    /// The clock of the machine, in microseconds.
    pub wall: Moment,
    /// Whether standard input is a terminal.
    pub stdin_tty: bool,
    /// Whether standard output is a terminal.
    pub stdout_tty: bool,
    /// Whether standard error is a terminal.
    pub stderr_tty: bool,
    /// Where this program lies, for crontab lines.
    pub program: PathBuf,
    /// The folder that relative paths start from.
    pub folder: PathBuf,
    /// Random bytes from the system.
    pub seed: [u8; 32],
}

impl Env {
    /// The world as it is.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place where environment and clock are read")]
    pub fn read() -> Self {
        let vars = std::env::vars_os()
            .filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)))
            .collect::<BTreeMap<_, _>>();
        let mut env = Self {
            vars,
            wall: chrono::Utc::now().timestamp_micros(),
            stdin_tty: std::io::stdin().is_terminal(),
            stdout_tty: std::io::stdout().is_terminal(),
            stderr_tty: std::io::stderr().is_terminal(),
            program: std::env::current_exe().unwrap_or_else(|_| PathBuf::from("tend")),
            folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/")),
            seed: [0; 32],
        };
        env.seed = seed(&env);
        env
    }

    /// The same world for a command run by another command: nothing is a terminal.
    #[must_use]
    pub fn inner(&self, vars: &[(&str, &str)], seed: u8) -> Self {
        let mut env = self.clone();
        (env.stdin_tty, env.stdout_tty, env.stderr_tty) = (false, false, false);
        env.seed[0] ^= seed.wrapping_add(1);
        for (key, value) in vars {
            env.vars.insert((*key).to_owned(), (*value).to_owned());
        }
        env
    }

    /// A variable that is set and not empty.
    #[must_use]
    pub fn var(&self, name: &str) -> Option<&str> {
        self.vars.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The language: the setting, else the locale, else English.
    #[must_use]
    pub fn lang(&self) -> Lang {
        let locale = || ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| self.var(name));
        let own = self.var("TEND_LANG").and_then(Lang::named);
        own.or_else(|| locale().and_then(Lang::named)).unwrap_or(Lang::En)
    }

    /// The login of the account, from the environment or the system's list of accounts.
    #[must_use]
    pub fn login(&self) -> String {
        if let Some(login) = ["TEND_USER", "USER", "LOGNAME"].into_iter().find_map(|name| self.var(name)) {
            return login.to_owned();
        }
        let uid = rustix::process::getuid().as_raw().to_string();
        let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let mut lines = accounts.lines().map(|line| line.split(':').collect::<Vec<_>>());
        lines.find(|parts| parts.get(2) == Some(&uid.as_str())).map_or_else(|| format!("uid{uid}"), |parts| parts[0].to_owned())
    }

    /// Where the database lies when nothing says otherwise.
    #[must_use]
    pub fn database(&self) -> Option<PathBuf> {
        self.xdg("XDG_DATA_HOME", ".local/share").map(|folder| folder.join("tend").join("tend.db"))
    }

    /// Where the settings lie.
    #[must_use]
    pub fn config(&self) -> Option<PathBuf> {
        if let Some(path) = self.var("TEND_CONFIG") {
            return Some(self.absolute(Path::new(path)));
        }
        self.xdg("XDG_CONFIG_HOME", ".config").map(|folder| folder.join("tend").join("config.toml"))
    }

    /// Where what the program keeps beside data and settings lies: backups.
    #[must_use]
    pub fn state(&self) -> Option<PathBuf> {
        self.xdg("XDG_STATE_HOME", ".local/state").map(|folder| folder.join("tend"))
    }

    fn xdg(&self, name: &str, below_home: &str) -> Option<PathBuf> {
        // A relative folder is invalid by the XDG base directory specification and counts as unset.
        if let Some(folder) = self.var(name).map(PathBuf::from).filter(|path| path.is_absolute()) {
            return Some(folder);
        }
        let home = self.var("HOME").map(PathBuf::from);
        let home = home.or_else(|| directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned()))?;
        Some(home.join(below_home))
    }

    /// A path as seen from the present folder.
    #[must_use]
    pub fn absolute(&self, path: &Path) -> PathBuf {
        if path.is_absolute() { path.to_owned() } else { self.folder.join(path) }
    }

    /// How wide the terminal is, in columns; 80 where nobody knows.
    #[must_use]
    pub fn width(&self) -> usize {
        let asked = self.var("COLUMNS").and_then(|columns| columns.parse().ok());
        let size = rustix::termios::tcgetwinsize(std::io::stdout()).ok().map(|size| usize::from(size.ws_col));
        asked.or(size).filter(|columns| *columns >= 20).unwrap_or(80)
    }

    /// How many lines the terminal has; 24 where nobody knows.
    #[must_use]
    pub fn height(&self) -> usize {
        let asked = self.var("LINES").and_then(|lines| lines.parse().ok());
        let size = rustix::termios::tcgetwinsize(std::io::stdout()).ok().map(|size| usize::from(size.ws_row));
        asked.or(size).filter(|lines| *lines >= 2).unwrap_or(24)
    }
}

/// A fixed seed where one is given, for exact tests; the system's random bytes otherwise.
fn seed(env: &Env) -> [u8; 32] {
    let mut seed = [0_u8; 32];
    if let Some(given) = env.var("TEND_SEED") {
        for (place, byte) in given.bytes().take(32).enumerate() {
            seed[place] = byte;
        }
        return seed;
    }
    // One call fills 32 bytes or fails; without the system's randomness clock and process must do.
    let filled = rustix::rand::getrandom(&mut seed, rustix::rand::GetRandomFlags::empty());
    if filled != Ok(seed.len()) {
        seed[..8].copy_from_slice(&env.wall.to_le_bytes());
        seed[8..12].copy_from_slice(&std::process::id().to_le_bytes());
    }
    seed
}

/// A moment in the local zone, with its offset.
#[must_use]
pub fn local(at: Moment) -> DateTime<FixedOffset> {
    let utc = DateTime::from_timestamp_micros(at).unwrap_or_default();
    let local = utc.with_timezone(&Local);
    local.with_timezone(&local.offset().fix())
}

/// The moment of a local time in a zone of this name, by the zones that the system knows. Of a time that the clocks show
/// twice the first.
#[must_use]
pub fn in_zone(name: &str, local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    // A name is no path.
    if name.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
        return None;
    }
    let zone = tz::TimeZone::from_posix_tz(&format!(":{name}")).ok()?;
    let utc = local.and_utc().timestamp();
    // The offset that holds at the local time: looked for with the offset of about that moment.
    let offset = |at: i64| zone.find_local_time_type(at).ok().map(tz::LocalTimeType::ut_offset);
    let about = offset(utc)?;
    let exact = offset(utc - i64::from(about))?;
    FixedOffset::east_opt(exact)?.from_local_datetime(&local).single()
}

/// The moment of a local time. Of a time that the clocks show twice the first; one that they leap over is read as
/// if they had not.
#[must_use]
pub fn moment(at: NaiveDateTime) -> Moment {
    match Local.from_local_datetime(&at) {
        chrono::LocalResult::Single(one) | chrono::LocalResult::Ambiguous(one, _) => one.timestamp_micros(),
        chrono::LocalResult::None => {
            let before = at - chrono::TimeDelta::hours(1);
            let offset = Local.offset_from_local_datetime(&before).earliest().map_or(0, |offset| offset.fix().local_minus_utc());
            at.and_utc().timestamp_micros() - i64::from(offset) * 1_000_000
        }
    }
}

/// From moments to local times and back, for what is counted in working time.
pub const ZONE: Zone = Zone { local: |at| local(at).naive_local(), moment };

/// The start of the local day in which a moment lies.
#[must_use]
pub fn midnight(at: Moment) -> Moment {
    moment(local(at).date_naive().and_time(NaiveTime::MIN))
}

/// Makes a write beyond the permitted file size (`ulimit -f`) an error instead of the end of the process, so that it
/// can be said what happened. Where that cannot be had, the limit kills as it always did.
pub(super) fn outlive_file_limit() {
    let flag = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let registered = signal_hook::flag::register(rustix::process::Signal::XFSZ.as_raw(), flag);
    drop(registered);
}

/// The arguments of the process.
pub type Args = Vec<OsString>;
