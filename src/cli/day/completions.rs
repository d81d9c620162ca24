//! `tend completions SHELL`

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use clap_complete::{Shell, generate};

use crate::cli::app::{App, Done};
use crate::cli::tree;
use crate::cli::verb::{Verb, place, text};
use crate::domain::Noun;
use crate::lang::Lang;

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: None,
    name: "completions",
    aliases: &[],
    help: "completions",
    examples: &["tend completions bash", "tend completions fish"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let shells = PossibleValuesParser::new(["bash", "zsh", "fish", "powershell"]);
    command.arg(place("shell", "SHELL", lang, "arg.shell").required(true).value_parser(shells))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let shell = match text(matches, "shell") {
        Some("zsh") => Shell::Zsh,
        Some("fish") => Shell::Fish,
        Some("powershell") => Shell::PowerShell,
        _ => Shell::Bash,
    };
    let mut script = Vec::new();
    generate(shell, &mut tree::whole(app.ui.lang), "tend", &mut script);
    app.ui.out().write_all(&script)?;
    Ok(0)
}
