//! What may stand in a place: flags, words, and what is in the file.

use clap::{Arg, Command};

use super::line::Shell;
use super::place::{At, Place};
use crate::cli::app::App;
use crate::cli::tree;
use crate::domain::{Field, Kind, NOUNS, Noun, contact, customer, deal, followup, lead, name, tag, tenure, user};
use crate::lang::Lang;
use crate::lang::date::Look;
use crate::ops::complete::{self, Asked, Meant};
use crate::store::Engine;

/// A word, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offer {
    pub word: String,
    pub help: String,
}

/// What may be inserted.
#[derive(Debug, Default)]
pub(super) struct Offers {
    pub list: Vec<Offer>,
    /// Names of files may be.
    files: bool,
    /// The word goes on: no space behind it.
    pub open: bool,
}

impl Offers {
    /// What the script has to do: offer `words`, the same `open` at their end, or `files`.
    pub(super) const fn mode(&self) -> &'static str {
        match (self.files, self.open) {
            (true, _) => "files",
            (_, true) => "open",
            _ => "words",
        }
    }

    pub(super) fn add(&mut self, word: impl Into<String>, help: impl Into<String>) {
        let word = word.into();
        if !self.list.iter().any(|offer| offer.word == word) {
            self.list.push(Offer { word, help: help.into() });
        }
    }
}

/// What may stand in this place.
pub(super) fn of(app: &mut App, place: &Place<'_>, root: &Command, shell: Shell) -> Offers {
    let mut offers = Offers::default();
    match place.at {
        At::End => {}
        At::Flag => flags(place, root, &mut offers),
        At::Command => {
            for command in place.command.get_subcommands() {
                offers.add(command.get_name(), command.get_about().map(ToString::to_string).unwrap_or_default());
            }
            keep(&mut offers, &place.typed);
        }
        At::Value(arg) => Value { app, place, shell, offers: &mut offers }.of(arg),
    }
    if !place.before.is_empty() {
        offers.list.iter_mut().for_each(|offer| offer.word.insert_str(0, &place.before));
    }
    offers
}

/// Keeps what begins as typed, whatever the case.
fn keep(offers: &mut Offers, typed: &str) {
    let lower = typed.to_lowercase();
    offers.list.retain(|offer| offer.word.to_lowercase().starts_with(&lower));
}

fn flags(place: &Place<'_>, root: &Command, offers: &mut Offers) {
    let globals = root.get_arguments().filter(|arg| arg.is_global_set() || place.command.get_name() == root.get_name());
    for arg in place.command.get_arguments().chain(globals) {
        let repeats = matches!(arg.get_action(), clap::ArgAction::Append);
        let there = place.given.iter().any(|(given, _)| given.get_id() == arg.get_id());
        if let (Some(long), true) = (arg.get_long(), (repeats || !there) && !arg.is_hide_set()) {
            offers.add(format!("--{long}"), arg.get_help().map(ToString::to_string).unwrap_or_default());
        }
    }
    keep(offers, &place.typed);
}

/// One value at work.
pub(super) struct Value<'a, 'c> {
    pub(super) app: &'a mut App,
    pub(super) place: &'a Place<'c>,
    pub(super) shell: Shell,
    pub(super) offers: &'a mut Offers,
}

impl Value<'_, '_> {
    fn of(&mut self, arg: &Arg) {
        let id = arg.get_id().as_str();
        let noun = self.noun();
        let verb = self.place.path.last().copied().unwrap_or_default();
        let listed = match (noun.map(|noun| noun.key), verb) {
            (Some("pool"), "stock") => Some(&customer::CUSTOMER),
            (Some("customer"), "tenures") => Some(&tenure::TENURE),
            _ => noun,
        };
        // Behind several records comes who gets them, or when: the word may be either.
        if id == "ref" && !self.place.places.is_empty() {
            match self.place.command.get_positionals().last().map(|last| last.get_id().as_str()) {
                Some("login") => self.persons("login"),
                Some("when") => self.dates(Look::Ahead),
                _ => {}
            }
        }
        let choices = arg.get_possible_values();
        if choices.is_empty() && self.of_verb(id, verb) {
            return;
        }
        match (id, listed) {
            _ if !choices.is_empty() => {
                for choice in choices {
                    let help = noun.map_or_else(String::new, |noun| label(noun, choice.get_name(), self.app.ui.lang));
                    self.offers.add(choice.get_name(), help);
                }
                keep(self.offers, &self.place.typed);
            }
            ("db" | "file" | "out" | "rejects" | "dir", _) => self.offers.files = true,
            ("as" | "login" | "for" | "of_owner", _) => self.persons(id),
            ("owner", _) => self.persons("owner"),
            ("since" | "until" | "at" | "now" | "when" | "next" | "phrase", _) => {
                self.dates(if matches!(id, "since" | "until" | "at") { Look::Back } else { Look::Ahead });
            }
            ("op" | "if-op", _) => self.operations(verb == "redo"),
            ("topic", _) => self.topics(),
            ("text", None) => self.records(&crate::ops::find::nouns(), verb),
            ("ref", Some(noun)) if noun.key == "followup" && verb == "log" => self.records(&SPOKEN_WITH, verb),
            ("ref", Some(noun)) if noun.key == "tenure" => self.records(&[&customer::CUSTOMER], verb),
            ("ref", Some(noun)) if noun.key == "pool" && verb == "claim" => self.records(&[&customer::CUSTOMER], verb),
            ("ref", Some(noun)) => self.records(&[noun], verb),
            ("ref", None) if verb == "log" => self.records(&SPOKEN_WITH, verb),
            ("ref", None) => self.records(&NOUNS.into_iter().filter(|noun| !noun.internal).collect::<Vec<_>>(), verb),
            ("fields" | "sort" | "where" | "map" | "set", Some(noun)) => {
                let noun = self.app.noun(noun).unwrap_or(noun);
                match id {
                    "fields" => self.fields(noun, false),
                    "sort" => self.fields(noun, true),
                    "where" => self.filter(noun),
                    "map" => self.map(noun),
                    _ => self.set(noun),
                }
            }
            ("lang", _) => self.words(&["en", "zh-CN"]),
            ("key", _) => self.words(&["ext_id", "phone", "email", "name"]),
            ("encoding", _) => self.words(&["utf-8", "gb18030", "big5", "utf-16", "windows-1252"]),
            ("reason", Some(noun)) if noun.key == "lead" && verb == "lose" => self.field(lead::LEAD.field("lost_reason")),
            ("kind" | "direction", _) if verb == "log" => self.field(followup::FOLLOWUP.field(id)),
            ("customer", _) => {
                self.records(&[&customer::CUSTOMER], verb);
                if verb == "convert" && "new".starts_with(&self.place.typed) {
                    self.offers.add("new", "");
                }
            }
            ("pool" | "source" | "line" | "team" | "competitor", _) => self.codes(id),
            ("tag", _) => self.codes(tag::TAG.key),
            (_, Some(noun)) => self.field(noun.field(id)),
            _ => {}
        }
    }

    /// The noun that the command is about.
    fn noun(&self) -> Option<&'static Noun> {
        match self.place.path.as_slice() {
            [group, plural] if tree::GROUPS.contains(group) => NOUNS.into_iter().find(|noun| noun.plural == *plural),
            [noun, ..] => crate::domain::noun(noun),
            [] => None,
        }
    }

    pub(super) fn words(&mut self, words: &[&str]) {
        words.iter().for_each(|word| self.offers.add(*word, ""));
        keep(self.offers, &self.place.typed);
    }

    pub(super) fn field(&mut self, field: Option<&'static Field>) {
        let lang = self.app.ui.lang;
        match field.map(|field| (field.kind, field.key)) {
            Some((Kind::Choice(choices), _)) => {
                choices.iter().for_each(|choice| self.offers.add(choice.key, lang.pick(choice.en, choice.zh)));
                keep(self.offers, &self.place.typed);
            }
            Some((Kind::Bool, _)) => self.words(&["yes", "no"]),
            Some((Kind::Date | Kind::Due, _)) => self.dates(Look::Ahead),
            Some((Kind::Moment, _)) => self.dates(Look::Back),
            Some((Kind::List, "tags")) => self.codes(tag::TAG.key),
            Some((Kind::Ref("user"), _)) => self.persons("owner"),
            Some((Kind::Ref(key), _)) => match crate::domain::noun(key) {
                Some(noun) if noun.letter.is_some() => self.records(&[noun], ""),
                _ => self.codes(key),
            },
            _ => {}
        }
    }

    pub(super) fn look<T: Default>(&mut self, f: impl FnOnce(&crate::ops::Reader<'_>) -> crate::ops::Result<T>) -> T {
        let engine = self.app.database().ok().and_then(|path| Engine::for_a_look(&path).ok());
        engine.and_then(|engine| self.app.book(engine).read(f).ok()).unwrap_or_default()
    }

    pub(super) fn persons(&mut self, id: &str) {
        self.codes(user::USER.key);
        let more: &[&str] = match id {
            "owner" | "of_owner" => &["me"],
            "for" => &["me", "all"],
            _ => &[],
        };
        for word in more.iter().filter(|word| word.starts_with(&self.place.typed)) {
            self.offers.add(*word, "");
        }
    }

    pub(super) fn codes(&mut self, key: &str) {
        let Some(noun) = crate::domain::noun(key) else { return };
        let typed = self.place.typed.clone();
        let removed = self.place.path.last() == Some(&"restore");
        for (code, name) in self.look(|reader| complete::codes(reader, noun, &typed, removed)) {
            if plain(&code) {
                self.offers.add(code, name);
            }
        }
    }

    fn records(&mut self, nouns: &[&'static Noun], verb: &str) {
        let typed = self.place.typed.clone();
        let numbered: Vec<&'static Noun> = nouns.iter().copied().filter(|noun| noun.letter.is_some()).collect();
        for noun in nouns.iter().filter(|noun| noun.letter.is_none()) {
            if !typed.is_empty() || numbered.is_empty() {
                self.codes(noun.key);
            }
        }
        if "@last".starts_with(&typed) && !typed.is_empty() {
            self.offers.add("@last", "");
        }
        if numbered.is_empty() {
            return;
        }
        let asked = Asked {
            nouns: numbered,
            removed: verb == "restore",
            open: matches!(verb, "done" | "snooze" | "qualify" | "convert" | "lose"),
            pooled: verb == "claim",
            limit: super::MOST,
        };
        let found = self.look(|reader| complete::records(reader, &asked, &typed));
        let numbers = typed.bytes().all(|byte| byte.is_ascii_digit()) && !typed.is_empty();
        for one in &found {
            let id = if numbers { one.record.id().to_string() } else { one.record.reference() };
            self.record(one, id, &found, &typed);
        }
    }

    /// One record: by its name where the name was typed, else by its number.
    fn record(&mut self, one: &Meant, id: String, all: &[Meant], typed: &str) {
        let title = one.record.name();
        let company = one.record.noun.position("company").map_or("", |place| one.record.values[place].as_text());
        let beside = if company.is_empty() || company == title { title.to_owned() } else { format!("{title}  {company}") };
        let Some(name) = one.name.as_deref().filter(|name| sayable(name)) else {
            return self.offers.add(id, beside);
        };
        let same = |other: &&Meant| other.name.as_deref().is_some_and(|other| name::fold(other) == name::fold(name));
        let namesakes: Vec<String> = all.iter().filter(same).map(|other| other.record.reference()).collect();
        // Whoever has typed all of a name that several have wants to know which; fish shows what begins as typed only.
        if namesakes.len() > 1 && name == typed && self.shell != Shell::Fish {
            return self.offers.add(id, beside);
        }
        let others = if name == title { company.to_owned() } else { beside };
        self.offers.add(name, format!("{}  {others}", namesakes.join(" ")).trim_end());
    }

    /// Operations that may be meant; `undone` ones or others.
    pub(super) fn operations(&mut self, undone: bool) {
        let digits = self.place.typed.trim_start_matches('#').to_owned();
        for operation in self.look(|reader| crate::ops::history::operations(reader, Some(100))) {
            let number = operation.header.id.to_string();
            if number.starts_with(&digits) && (!undone || operation.undone_by.is_some()) {
                let what = [Some(operation.header.command.as_str()), operation.header.subject.as_deref()];
                self.offers.add(format!("#{number}"), what.into_iter().flatten().collect::<Vec<_>>().join(" "));
            }
        }
    }

    fn topics(&mut self) {
        let lang = self.app.ui.lang;
        match self.place.places.as_slice() {
            [] => {
                for command in tree::tree(lang, Some("")).get_subcommands() {
                    self.offers.add(command.get_name(), command.get_about().map(ToString::to_string).unwrap_or_default());
                }
                tree::TOPICS.iter().for_each(|topic| self.offers.add(*topic, lang.say(&format!("help.topic.{topic}"), &[])));
            }
            [first] => {
                if let Some(command) = tree::tree(lang, Some(first)).find_subcommand(first) {
                    for verb in command.get_subcommands() {
                        self.offers.add(verb.get_name(), verb.get_about().map(ToString::to_string).unwrap_or_default());
                    }
                }
            }
            _ => {}
        }
        keep(self.offers, &self.place.typed);
    }
}

/// Whom something is logged on.
static SPOKEN_WITH: [&Noun; 4] = [&lead::LEAD, &customer::CUSTOMER, &contact::CONTACT, &deal::DEAL];

/// Whether a name can stand for a record in a command: not taken for a flag, a number or `@last`, and of a length
/// that fits a line.
fn sayable(name: &str) -> bool {
    let number = name.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or(name);
    let number = number.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim_start_matches('-');
    let number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    !number && plain(name)
}

/// Whether a text is one word of a command, once it is quoted.
pub(super) fn plain(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(['-', '@', '#'])
        && name == name.trim()
        && name.chars().count() <= 60
        && !name.chars().any(char::is_control)
        && crate::render::clean(name) == name
}

/// The label of a choice of any field of the noun.
fn label(noun: &Noun, key: &str, lang: Lang) -> String {
    let choices = noun.fields.iter().filter_map(|field| match field.kind {
        Kind::Choice(choices) => Some(choices),
        _ => None,
    });
    let found = choices.flatten().find(|choice| choice.key == key);
    found.map_or_else(String::new, |choice| lang.pick(choice.en, choice.zh).to_owned())
}
