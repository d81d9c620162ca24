//! `tend __complete SHELL LINE`: what may come next in a half-typed command, for the scripts in `completions/`.
//!
//! Asked at every press of a key, by a shell that shows what is answered or nothing: whatever goes wrong, nothing is
//! said, asked or written, and the exit code is 0. Nothing that is completed is ever evaluated; what is inserted is
//! quoted by the shell itself or, where it does not, here.

mod dates;
mod fields;
mod line;
mod offers;
mod place;
mod verbs;

use super::app::{App, Globals};
use super::config::Config;
use super::env::Env;
use super::tree;
use super::ui::Ui;
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::render::{clean, cut};
use line::{Shell, Typed};
use offers::{Offer, Offers};
use place::Place;

/// The word by which the scripts ask.
pub(super) const ASKED: &str = "__complete";

/// As many are offered at once.
const MOST: usize = 50;

/// Columns of the explanation beside a word.
const HELP: usize = 60;

/// Answers a shell: the arguments behind [`ASKED`].
pub(super) fn answer(env: &Env, asked: &[String], ui: &mut Ui) {
    let Some(shell) = asked.first().and_then(|name| Shell::named(name)) else { return };
    let typed = line::split(asked.get(1).map_or("", String::as_str), shell);
    let Some(offers) = offers(env, &typed, shell) else { return };
    let text = match shell {
        Shell::Bash => for_bash(&offers, &typed, asked),
        _ => for_others(&offers, &typed, shell),
    };
    // A shell that has gone needs no answer.
    drop(ui.out().write_all(text.as_bytes()).and_then(|()| ui.out().flush()));
}

fn offers(env: &Env, typed: &Typed, shell: Shell) -> Option<Offers> {
    // Variables set for this one command come first, where the shell hands them over.
    let vars = typed.words.iter().map_while(|word| word.split_once('=')).filter(|(name, _)| name.starts_with("TEND_"));
    let vars: Vec<(&str, &str)> = vars.collect();
    let command = typed.words.iter().position(|word| !word.contains('='))?;
    let words = &typed.words[command + 1..];
    let env = env.inner(&vars, 0);
    let glance = super::parse::glance(words);
    let config = Config::read(&env).unwrap_or_default();
    let named = glance.lang.as_deref().or_else(|| env.var("TEND_LANG")).or(config.lang.as_deref());
    let lang = named.and_then(Lang::named).unwrap_or_else(|| env.lang());
    let root = tree::tree(lang, glance.branch.as_deref());
    let place = Place::of(&root, words, &typed.current)?;
    let mut app = App {
        globals: Globals { login: env.login(), now: env.wall, ..Globals::default() },
        ui: Ui::in_memory(lang),
        env,
        config,
        reading: None,
        writing: false,
        after: Vec::new(),
    };
    app.globals.db = place.global("db").map(Into::into);
    if let Some(login) = place.global("as") {
        app.globals.login = login.to_owned();
    }
    for now in [app.env.var("TEND_NOW").map(str::to_owned), place.global("now").map(str::to_owned)].into_iter().flatten() {
        app.globals.now = app.moment(&now, Look::Ahead).ok()?;
    }
    let mut offers = offers::of(&mut app, &place, &root, shell);
    // What has no place on one line has none in a command that is being typed.
    offers.list.retain(|offer| !offer.word.chars().any(char::is_control) && clean(&offer.word) == offer.word);
    offers.list.truncate(MOST);
    for offer in &mut offers.list {
        offer.help = cut(&clean(&offer.help.replace(['\n', '\t'], " ")), HELP, "…");
    }
    Some(offers)
}

/// A first line that says what to do, then a word a line, ready to be inserted behind what readline keeps.
fn for_bash(offers: &Offers, typed: &Typed, asked: &[String]) -> String {
    // Readline replaces this much of the word only.
    let replaced = asked.get(2).map_or("", String::as_str);
    let kept = match typed.raw.strip_suffix(replaced) {
        Some(kept) => kept,
        None => typed.quote.map_or("", |_| &typed.raw[..1]),
    };
    let written: Vec<(String, &Offer)> =
        offers.list.iter().filter_map(|offer| Some((line::bash(&offer.word, kept)?, offer))).collect();
    let mut text = format!("{}\n", offers.mode());
    // `?` lists after a second Tab, `!` and `@` at once; only then is there room for more than the word.
    let lists = matches!(asked.get(3).map(String::as_str), Some("63" | "33" | "64")) && written.len() > 1;
    for (word, offer) in &written {
        match offer.help.as_str() {
            help if lists && !help.is_empty() => text.push_str(&format!("{word}  ({help})\n")),
            _ => text.push_str(&format!("{word}\n")),
        }
    }
    let common = common(written.iter().map(|(word, _)| word.as_str()));
    let escapes = common.len() - common.trim_end_matches('\\').len();
    // Readline would put what all have in common in the place of what was typed, also where that is something else
    // or half an escape. An empty word has nothing in common with any.
    if written.len() > 1 && (!begin_alike(offers, typed) || escapes % 2 == 1) {
        text.push_str(" \n");
    }
    text
}

/// A word and its explanation a line, parted by a tab. The shell writes the word as it has to be.
fn for_others(offers: &Offers, typed: &Typed, shell: Shell) -> String {
    let mode = match offers.mode() {
        "words" if !begin_alike(offers, typed) => "other",
        mode => mode,
    };
    let mut text = format!("{mode}\n");
    for offer in &offers.list {
        let word = if shell == Shell::Pwsh { line::powershell(&offer.word) } else { offer.word.clone() };
        text.push_str(&format!("{word}\t{}\n", offer.help));
    }
    text
}

/// Whether every word begins as was typed.
fn begin_alike(offers: &Offers, typed: &Typed) -> bool {
    offers.list.iter().all(|offer| offer.word.starts_with(&typed.current))
}

fn common<'w>(mut words: impl Iterator<Item = &'w str>) -> &'w str {
    let first = words.next().unwrap_or_default();
    words.fold(first, |all, word| {
        let same = all.char_indices().zip(word.chars()).take_while(|((_, one), other)| one == other).last();
        &all[..same.map_or(0, |((at, c), _)| at + c.len_utf8())]
    })
}
