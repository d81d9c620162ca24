//! What can be told from the arguments before they are parsed, and what is said when they cannot be.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::failure::{Code, Failure, near};
use super::ui::Ui;
use super::{pages, tree};

/// A first look at the arguments.
#[derive(Debug, Default)]
pub(super) struct Glance {
    /// The first word that is no flag: the branch of the tree that is needed.
    pub branch: Option<String>,
    /// `--lang`.
    pub lang: Option<String>,
    /// `--pager`.
    pub pager: Option<String>,
    /// `-o json` or `-o ndjson`.
    pub json: bool,
    /// `--version` before any command.
    pub version: bool,
}

/// Flags of every command that take a value.
const WITH_VALUE: [&str; 10] = ["--output", "-o", "--db", "--as", "--now", "--at", "--request", "--color", "--pager", "--lang"];

/// Looks at the arguments without parsing them.
#[must_use]
pub(super) fn glance(args: &[String]) -> Glance {
    let mut glance = Glance::default();
    let mut at = 0;
    while let Some(arg) = args.get(at) {
        let (name, mut value) = arg.split_once('=').map_or((arg.as_str(), None), |(name, value)| (name, Some(value)));
        if WITH_VALUE.contains(&name) && value.is_none() {
            at += 1;
            value = args.get(at).map(String::as_str);
        }
        match name {
            "--" => break,
            "--lang" => glance.lang = value.map(str::to_owned),
            "--pager" => glance.pager = value.map(str::to_owned),
            "--output" | "-o" => glance.json = matches!(value, Some("json" | "ndjson")),
            "-ojson" | "-ondjson" => glance.json = true,
            "--version" | "-V" if glance.branch.is_none() => glance.version = true,
            _ if !name.starts_with('-') && glance.branch.is_none() => glance.branch = Some(name.to_owned()),
            _ => {}
        }
        at += 1;
    }
    glance
}

/// Whether help was asked for.
pub(super) fn is_help(error: &clap::Error) -> bool {
    error.kind() == ErrorKind::DisplayHelp
}

/// Says why arguments were refused, or prints the help that was asked for; answers the exit code.
pub(super) fn refused(error: &clap::Error, typed: &[String], ui: &mut Ui, as_json: bool, width: usize) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let command = command_of(typed);
        let path: Vec<&str> = command.split(' ').skip(1).collect();
        let page = pages::of_command(ui.lang, &path, width).unwrap_or_else(|| error.render().to_string());
        // A closed pipe ends help as quietly as anything else.
        let printed = ui.print(page.trim_end());
        return u8::from(printed.is_err_and(|error| error.kind() != std::io::ErrorKind::BrokenPipe));
    }
    let failure = explain(error, typed);
    failure.report(ui, as_json);
    failure.code.exit()
}

fn explain(error: &clap::Error, typed: &[String]) -> Failure {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let suggested = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let arg = context(ContextKind::InvalidArg);
    let command = command_of(typed);
    let (key, args, meant) = match error.kind() {
        ErrorKind::InvalidSubcommand => (
            "error.no_verb",
            vec![("word", context(ContextKind::InvalidSubcommand))],
            suggested(ContextKind::SuggestedSubcommand),
        ),
        ErrorKind::UnknownArgument => ("error.no_flag", vec![("flag", arg)], suggested(ContextKind::SuggestedArg)),
        ErrorKind::MissingRequiredArgument => ("error.missing_arg", vec![("args", arg.replace("...", ""))], Vec::new()),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("error.missing_verb", vec![("verbs", context(ContextKind::ValidSubcommand))], Vec::new())
        }
        ErrorKind::InvalidValue => {
            let value = context(ContextKind::InvalidValue);
            let key = if value.is_empty() { "error.no_value" } else { "error.bad_value" };
            let args = vec![("flag", arg), ("value", value), ("words", context(ContextKind::ValidValue))];
            (key, args, suggested(ContextKind::SuggestedValue))
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues | ErrorKind::NoEquals => {
            ("error.values", vec![("flag", arg)], Vec::new())
        }
        ErrorKind::ArgumentConflict => ("error.twice", vec![("flag", arg)], Vec::new()),
        ErrorKind::InvalidUtf8 => ("error.utf8", Vec::new(), Vec::new()),
        _ => ("error.usage", vec![("detail", first_line(error))], Vec::new()),
    };
    // clap names what resembles it from afar, too, the nearest last.
    let arg = |name: &str| args.iter().find(|(own, _)| *own == name).map(|(_, text)| text.as_str());
    let met = ["value", "word", "flag"].into_iter().find_map(arg).unwrap_or_default();
    let meant = near(met, &meant.iter().map(String::as_str).collect::<Vec<_>>());
    Failure::new(Code::Usage, key, args).hint("hint.help", vec![("command", command)]).among(meant)
}

fn first_line(error: &clap::Error) -> String {
    error.render().to_string().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
}

/// As much of a command as was typed right: `lead list --limit` → `tend lead list`.
fn command_of(typed: &[String]) -> String {
    let mut command = String::from("tend");
    let Some(branch) = glance(typed).branch else { return command };
    let after = typed.iter().skip_while(|word| **word != branch).nth(1);
    for verb in tree::verbs() {
        let path = verb.path();
        let (first, second) = path.split_once(' ').map_or((path.as_str(), None), |(first, second)| (first, Some(second)));
        if first == branch && command == "tend" {
            command = format!("tend {first}");
        }
        let means = |word: &String| Some(word.as_str()) == second || verb.aliases.contains(&word.as_str());
        if first == branch && second.is_some() && after.is_some_and(means) {
            return format!("tend {path}");
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::glance;

    #[test]
    fn the_branch_is_the_first_word_that_is_no_value() {
        let of = |line: &str| glance(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(of("--as lead pool claim C-2").branch.as_deref(), Some("pool"));
        assert_eq!(of("--db=x lead list").branch.as_deref(), Some("lead"));
        assert!(of("lead list -o json").json);
        assert!(of("--version").version);
        assert!(!of("lead list --version").version);
    }
}
