//! Pages of help: of a command, of the flags that every command takes, of a topic. As wide as asked for, own things
//! first, what all commands share in one line at the end.

use clap::Command;

use super::tree;
use crate::lang::Lang;
use crate::render::wrap;

/// No page is wider: longer lines are hard to read.
const WIDEST: usize = 100;

/// The page of a command; none where the words are no command. Without words, the page of `tend` itself.
#[must_use]
pub fn of_command(lang: Lang, path: &[&str], width: usize) -> Option<String> {
    let mut command = tree::tree(lang, Some(path.first().copied().unwrap_or_default()));
    let mut name = String::from("tend");
    for word in path {
        command = command.find_subcommand(word)?.clone();
        name = format!("{name} {}", command.get_name());
    }
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    // Not given to be rendered: lines to be copied must not be folded.
    let mut end: Vec<String> = command.get_after_help().map(ToString::to_string).into_iter().collect();
    if path.is_empty() {
        end.push(topics(lang));
    }
    end.push(folded(&lang.say("help.see_flags", &[]), width));
    let shown = command.bin_name(name).mut_args(|arg| {
        let shared = arg.is_global_set() || matches!(arg.get_id().as_str(), "help" | "version");
        let arg = if arg.is_positional() { arg.help_heading(lang.say("help.arguments", &[])) } else { arg };
        arg.hide(shared)
    });
    let page = [folded(&about, width), rendered(shown, lang, width), end.join("\n\n")];
    Some(page.join("\n\n"))
}

/// The flags that every command takes.
#[must_use]
pub fn of_flags(lang: Lang, width: usize) -> String {
    let root = tree::tree(lang, Some(""));
    let args: Vec<_> = root.get_arguments().cloned().collect();
    let shown = Command::new("tend").args(args).disable_help_flag(true).help_template("{all-args}");
    let flags = shown.term_width(width.min(WIDEST)).render_help().to_string();
    let flags: Vec<&str> = flags.lines().skip(1).map(str::trim_end).collect();
    format!("{}\n\n{}", folded(&lang.say("topic.flags", &[]), width), flags.join("\n").trim_end())
}

/// Paragraphs filled to the width; lines that begin with a space stay as they are.
#[must_use]
pub fn folded(text: &str, width: usize) -> String {
    let lines =
        text.lines().flat_map(|line| if line.starts_with(' ') { vec![line.to_owned()] } else { wrap(line, width.min(WIDEST)) });
    lines.collect::<Vec<_>>().join("\n")
}

/// Every topic with what it is about.
fn topics(lang: Lang) -> String {
    let heading = lang.say("help.topics", &[]);
    let widest = tree::TOPICS.iter().map(|topic| topic.len()).max().unwrap_or(0);
    let lines =
        tree::TOPICS.map(|topic| format!("  tend help {topic:<widest$}  {}", lang.say(&format!("help.topic.{topic}"), &[])));
    format!("{heading}\n{}", lines.join("\n"))
}

fn rendered(command: Command, lang: Lang, width: usize) -> String {
    let template = format!("{} {{usage}}\n\n{{all-args}}", lang.say("help.usage", &[]));
    let page = command.help_template(template).term_width(width.min(WIDEST)).render_help().to_string();
    page.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}
