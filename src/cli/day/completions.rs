//! `tend completions SHELL`

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
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

/// The scripts, as they lie in `completions/`: each asks this program for what may come next.
const SCRIPTS: [(&str, &str); 4] = [
    ("bash", include_str!("../../../completions/tend.bash")),
    ("zsh", include_str!("../../../completions/_tend")),
    ("fish", include_str!("../../../completions/tend.fish")),
    ("powershell", include_str!("../../../completions/_tend.ps1")),
];

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let shells = PossibleValuesParser::new(SCRIPTS.map(|(shell, _)| shell));
    command.arg(place("shell", "SHELL", lang, "arg.shell").required(true).value_parser(shells))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let shell = text(matches, "shell").unwrap_or_default();
    let script = SCRIPTS.iter().find(|(name, _)| *name == shell).map_or("", |(_, script)| script);
    app.ui.out().write_all(script.as_bytes())?;
    Ok(0)
}
