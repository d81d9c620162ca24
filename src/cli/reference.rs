//! The command reference as Markdown, made of the same pages as the help; a test keeps it fresh.

use super::verb::Verb;
use super::{pages, tree};
use crate::lang::Lang;

/// Columns of the reference.
const WIDTH: usize = 100;

/// The whole page.
#[must_use]
pub fn page(lang: Lang) -> String {
    let mut page =
        String::from("# Commands\n\nMade from the program's own help; `UPDATE_EXPECT=1 cargo test reference` writes it anew.\n");
    page.push_str(&format!("\n```text\n{}\n```\n", pages::of_flags(lang, WIDTH)));
    for verb in tree::verbs() {
        page.push_str(&section(&verb, lang));
    }
    page
}

fn section(verb: &Verb, lang: Lang) -> String {
    let path = verb.path();
    let words: Vec<&str> = path.split(' ').collect();
    let help = pages::of_command(lang, &words, WIDTH).unwrap_or_default();
    // What every page ends with is said once, above.
    let end = lang.say("help.see_flags", &[]);
    let help = help.strip_suffix(&pages::folded(&end, WIDTH)).unwrap_or(&help).trim_end();
    format!("\n## tend {path}\n\n```text\n{help}\n```\n")
}
