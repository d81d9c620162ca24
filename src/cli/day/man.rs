//! `tend man [COMMAND…]`

use std::io::Write as _;
use std::process::{Command as Process, Stdio};

use clap::{ArgAction, ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::failure::{Code, Failure, io};
use crate::cli::man;
use crate::cli::verb::{Verb, option, place, text};
use crate::domain::Noun;
use crate::lang::Lang;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "man",
    aliases: &[],
    help: "man",
    examples: &["tend man lead add", "tend man --dir man1"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(place("topic", "COMMAND", lang, "arg.man").num_args(0..).action(ArgAction::Append)).arg(option(
        "dir",
        "DIR",
        lang,
        "arg.man_dir",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let lang = app.ui.lang;
    if let Some(dir) = text(matches, "dir") {
        return all(app, dir);
    }
    let words: Vec<&str> =
        matches.get_many::<String>("topic").map(|words| words.map(String::as_str).collect()).unwrap_or_default();
    let Some(page) = man::page(lang, &words) else {
        return Err(Failure::new(Code::Usage, "error.no_verb", vec![("word", words.join(" "))])
            .hint("hint.help", vec![("command", "tend".to_owned())]));
    };
    if !(app.env.stdout_tty && shown(&page)) {
        app.ui.print(page.trim_end())?;
    }
    Ok(0)
}

/// Whether `man` has shown the page; where there is none it is printed as it is.
fn shown(page: &str) -> bool {
    let started = Process::new("man").args(["-l", "-"]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn();
    let Ok(mut child) = started else { return false };
    if let Some(mut pipe) = child.stdin.take() {
        // Left before its end it has been seen.
        drop(pipe.write_all(page.as_bytes()));
    }
    child.wait().is_ok_and(|status| status.success())
}

/// Writes every page into a folder.
fn all(app: &mut App, dir: &str) -> Done {
    let folder = app.env.absolute(std::path::Path::new(dir));
    std::fs::create_dir_all(&folder).map_err(|error| io(dir, &error))?;
    let pages = man::all(app.ui.lang);
    for path in &pages {
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        let file = folder.join(format!("{}.1", man::name(&words)));
        let text = man::page(app.ui.lang, &words).unwrap_or_default();
        std::fs::write(&file, text).map_err(|error| io(&file.display().to_string(), &error))?;
    }
    app.ui.say("said.man", &[("count", &pages.len().to_string()), ("dir", dir)]);
    Ok(0)
}
