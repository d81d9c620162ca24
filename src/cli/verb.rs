//! A verb: where it stands in the tree, its arguments, its examples, and what runs it.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::app::{App, Done};
use crate::domain::Noun;
use crate::lang::Lang;

/// One verb of the command line.
#[derive(Debug, Clone, Copy)]
pub struct Verb {
    /// The noun it belongs to; none for the verbs of the day.
    pub noun: Option<&'static Noun>,
    /// Its group where that is no noun: `import`, `export`, `report`.
    pub group: Option<&'static str>,
    /// Its word.
    pub name: &'static str,
    /// Other words for it.
    pub aliases: &'static [&'static str],
    /// The key of its help, below `help.`.
    pub help: &'static str,
    /// Commands that show it at work; tests run them.
    pub examples: &'static [&'static str],
    /// Its own arguments.
    pub args: fn(Command, Lang, Option<&'static Noun>) -> Command,
    /// Runs it.
    pub run: fn(&mut App, &ArgMatches, Option<&'static Noun>) -> Done,
}

/// Verbs that only look, by their paths; `list` and `show` do so of every kind of record.
pub const READING: [&str; 26] = [
    "dedupe check",
    "dedupe review",
    "dedupe scan",
    "template fill",
    "brief",
    "next",
    "calendar days",
    "calendar until",
    "calendar between",
    "man",
    "deal stages",
    "lead stages",
    "pool stock",
    "customer tenures",
    "forecast accuracy",
    "today",
    "digest",
    "find",
    "history",
    "date",
    "whoami",
    "schema",
    "completions",
    "audit verify",
    "audit anchor",
    "privacy export",
];

/// Verbs that write, but no operation into this file.
pub const ELSEWHERE: [&str; 4] = ["import all", "demo", "backup", "doctor"];

impl Verb {
    /// Whether it writes an operation into the file. Copies and settings are no records: they are undone by other means.
    #[must_use]
    pub fn writes(&self) -> bool {
        let path = self.path();
        let upkeep = matches!(self.group, Some("backup" | "config" | "export" | "report"));
        let looks = READING.contains(&path.as_str()) || matches!(self.name, "list" | "show");
        !upkeep && !looks && !ELSEWHERE.contains(&path.as_str())
    }

    /// Commands that show it at work: its own, or for a plain noun those that every noun has.
    #[must_use]
    pub fn examples(&self) -> Vec<String> {
        match (self.examples, self.noun) {
            ([], Some(noun)) if self.group.is_none() => super::examples::plain(noun, self.name),
            ([], Some(noun)) => self.group.map_or_else(Vec::new, |group| super::examples::whole(noun, group)),
            (own, _) => own.iter().map(|example| (*example).to_owned()).collect(),
        }
    }

    /// The verb as the history names it: `log`, however it was typed.
    #[must_use]
    pub fn command(&self) -> String {
        if self.name == "log" { self.name.to_owned() } else { self.path() }
    }

    /// Whether what it prints may be longer than a screen and is read by people: then it goes through the pager.
    #[must_use]
    pub fn is_paged(&self) -> bool {
        const PAGED: [&str; 12] =
            ["list", "show", "history", "find", "today", "digest", "stock", "tenures", "brief", "next", "days", "doctor"];
        self.group == Some("report") || self.name == "accuracy" || PAGED.contains(&self.name)
    }

    /// The verb as it is typed: `lead qualify`.
    #[must_use]
    pub fn path(&self) -> String {
        match self.group.or(self.noun.map(|noun| noun.key)) {
            Some(group) => format!("{group} {}", self.name),
            None => self.name.to_owned(),
        }
    }
}

/// No arguments of its own.
pub fn none(command: Command, _lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command
}

/// A positional argument.
#[must_use]
pub fn place(name: &'static str, value: &str, lang: Lang, help: &str) -> Arg {
    Arg::new(name).value_name(value.to_owned()).help(lang.say(help, &[]))
}

/// The record that the verb is about.
#[must_use]
pub fn reference(lang: Lang) -> Arg {
    place("ref", "REF", lang, "arg.ref").required(true)
}

/// A flag with a value.
#[must_use]
pub fn option(name: &'static str, value: &str, lang: Lang, help: &str) -> Arg {
    Arg::new(name).long(name).value_name(value.to_owned()).help(lang.say(help, &[])).action(ArgAction::Set)
}

/// A flag without a value.
#[must_use]
pub fn switch(name: &'static str, lang: Lang, help: &str) -> Arg {
    Arg::new(name).long(name).help(lang.say(help, &[])).action(ArgAction::SetTrue)
}

/// The text given for an argument, if it was given.
#[must_use]
pub fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

/// Whether a switch was given.
#[must_use]
pub fn given(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
}
