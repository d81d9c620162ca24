//! The command reference as Markdown, made from the same tree as the help; a test keeps the page fresh.

use super::tree;
use super::verb::Verb;
use crate::lang::Lang;

/// The whole page.
#[must_use]
pub fn page(lang: Lang) -> String {
    let mut page =
        String::from("# Commands\n\nMade from the program's own help; `UPDATE_EXPECT=1 cargo test reference` writes it anew.\n");
    for verb in tree::verbs() {
        page.push_str(&section(&verb, lang));
    }
    page
}

fn section(verb: &Verb, lang: Lang) -> String {
    let path = verb.path();
    let words: Vec<&str> = path.split(' ').collect();
    let mut command = tree::tree(lang, Some(words[0]));
    for word in &words {
        match command.find_subcommand(word) {
            Some(found) => command = found.clone().bin_name(format!("tend {path}")).term_width(100),
            None => break,
        }
    }
    let help = command.render_long_help().to_string();
    let help: Vec<&str> = help.lines().map(str::trim_end).collect();
    format!("\n## tend {path}\n\n```text\n{}\n```\n", help.join("\n").trim_end())
}
