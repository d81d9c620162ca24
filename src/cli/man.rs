//! Manual pages, of the same tree as the help: one of `tend` with the topics, one a noun, one a verb. Everything goes
//! through the writer of roff, so that no text is ever taken for a request.

use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

use super::tree;
use crate::lang::Lang;

/// Every page: the words of its command, the first none.
#[must_use]
pub fn all(lang: Lang) -> Vec<Vec<String>> {
    let mut pages = vec![Vec::new()];
    for command in tree::whole(lang).get_subcommands() {
        let name = command.get_name().to_owned();
        pages.push(vec![name.clone()]);
        pages.extend(command.get_subcommands().map(|verb| vec![name.clone(), verb.get_name().to_owned()]));
    }
    pages
}

/// The name of a page: `tend-lead-add`.
#[must_use]
pub fn name(path: &[&str]) -> String {
    std::iter::once("tend").chain(path.iter().copied()).collect::<Vec<_>>().join("-")
}

/// The page of a command; none where the words are no command.
#[must_use]
pub fn page(lang: Lang, path: &[&str]) -> Option<String> {
    let root = tree::tree(lang, Some(path.first().copied().unwrap_or_default()));
    let mut command = &root;
    let mut own = Vec::new();
    for word in path {
        command = command.find_subcommand(word)?;
        own.push(command.get_name());
    }
    let say = |key: &str| lang.say(key, &[]);
    let mut page = Roff::new();
    let title = name(&own).to_uppercase();
    let source = concat!("tend ", env!("CARGO_PKG_VERSION"));
    page.control("TH", [title.as_str(), "1", "", source, "tend"]);
    // A word is parted at the end of a line nowhere, a command least of all.
    page.control("nh", []);
    heading(&mut page, &say("man.name"));
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    page.text([roman(format!("{} - {about}", name(&own)))]);
    heading(&mut page, &say("man.synopsis"));
    let full = std::iter::once("tend").chain(own.iter().copied()).collect::<Vec<_>>().join(" ");
    let usage = command.clone().bin_name(&full).render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    page.text([bold(full.as_str()), roman(usage.strip_prefix(full.as_str()).unwrap_or_default())]);
    let long = command.get_long_about().map(ToString::to_string).unwrap_or_default();
    if let Some((_, rest)) = long.split_once("\n\n") {
        heading(&mut page, &say("man.description"));
        text(&mut page, rest);
    }
    commands(&mut page, command, &own, lang);
    options(&mut page, command.get_arguments().filter(|arg| arg.get_id() != "help" && !arg.is_global_set()).collect(), lang);
    if own.is_empty() {
        heading(&mut page, &say("help.globals"));
        root.get_arguments()
            .filter(|arg| arg.is_global_set() || arg.get_id() == "help")
            .for_each(|arg| option(&mut page, arg, lang));
        for topic in tree::TOPICS.into_iter().filter(|topic| *topic != "flags") {
            heading(&mut page, &say(&format!("help.topic.{topic}")));
            text(&mut page, &say(&format!("topic.{topic}")));
            if topic == "exit-codes" {
                let codes: Vec<&str> = super::failure::Code::ALL.iter().map(|code| code.key()).collect();
                text(&mut page, &codes.join(", "));
            }
        }
    }
    if let Some(examples) = command.get_after_help().map(ToString::to_string) {
        heading(&mut page, &say("man.examples"));
        let lines: Vec<&str> = examples.lines().skip(1).collect();
        text(&mut page, &lines.join("\n"));
    }
    if !own.is_empty() {
        heading(&mut page, &say("man.see_also"));
        let above = name(&own[..own.len() - 1]);
        let mut also = vec![bold("tend"), roman("(1)")];
        if above != "tend" {
            also.extend([roman(", "), bold(above), roman("(1)")]);
        }
        page.text(also);
    }
    Some(page.render())
}

fn heading(page: &mut Roff, text: &str) {
    page.control("SH", [text.to_uppercase().trim_end_matches([':', '：'])]);
}

/// Paragraphs; lines that begin with a space stay as they are.
fn text(page: &mut Roff, text: &str) {
    let mut as_is = false;
    let mut paragraph = true;
    for line in text.lines() {
        if line.starts_with(' ') != as_is {
            as_is = !as_is;
            page.control(if as_is { "nf" } else { "fi" }, []);
        }
        if line.is_empty() {
            page.control("PP", []);
        } else if as_is || paragraph {
            page.text([roman(line)]);
        } else {
            page.control("br", []);
            page.text([roman(line)]);
        }
        paragraph = line.is_empty();
    }
    if as_is {
        page.control("fi", []);
    }
}

fn commands(page: &mut Roff, command: &Command, path: &[&str], lang: Lang) {
    if !command.has_subcommands() {
        return;
    }
    heading(page, &lang.say("help.commands", &[]));
    for inner in command.get_subcommands() {
        let own: Vec<&str> = path.iter().copied().chain([inner.get_name()]).collect();
        page.control("TP", []);
        page.text([bold(name(&own)), roman("(1)")]);
        page.text([roman(inner.get_about().map(ToString::to_string).unwrap_or_default())]);
    }
}

fn options(page: &mut Roff, args: Vec<&Arg>, lang: Lang) {
    let (places, flags): (Vec<&Arg>, Vec<&Arg>) = args.into_iter().partition(|arg| arg.is_positional());
    for (key, args) in [("help.arguments", places), ("help.options", flags)] {
        if !args.is_empty() {
            heading(page, &lang.say(key, &[]));
            args.into_iter().for_each(|arg| option(page, arg, lang));
        }
    }
}

fn option(page: &mut Roff, arg: &Arg, lang: Lang) {
    let mut line: Vec<Inline> = Vec::new();
    if let Some(short) = arg.get_short() {
        line.extend([bold(format!("-{short}")), roman(", ")]);
    }
    if let Some(long) = arg.get_long() {
        line.push(bold(format!("--{long}")));
    }
    if arg.get_action().takes_values() {
        let names: Vec<&str> = arg.get_value_names().unwrap_or_default().iter().map(|name| name.as_str()).collect();
        if !line.is_empty() {
            line.push(roman(" "));
        }
        line.push(italic(names.join(" ")));
    }
    page.control("TP", []);
    page.text(line);
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let choices = arg.get_possible_values();
    if arg.get_action().takes_values() && !choices.is_empty() {
        let words: Vec<&str> = choices.iter().map(|choice| choice.get_name()).collect();
        help = format!("{help} [{}]", lang.say("hint.one_of", &[("words", &words.join(", "))]));
    }
    page.text([roman(help)]);
}
