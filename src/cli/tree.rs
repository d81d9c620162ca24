//! The tree of commands: nouns with their verbs, and the flags that every command takes.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

use super::verb::{Verb, switch};
use super::{
    audit, backup, calendar, config, customer, day, deal, dedupe, export, followup, forecast, import, lead, pool, privacy,
    record, report, task, template, user,
};
use crate::domain::{NOUNS, Noun};
use crate::lang::Lang;
use crate::render::Format;

/// The verbs of one noun.
#[must_use]
pub fn of_noun(noun: &'static Noun) -> Vec<Verb> {
    match noun.key {
        "lead" => lead::verbs(),
        "customer" => customer::verbs(),
        "deal" => deal::verbs(),
        "pool" => pool::verbs(),
        "followup" => followup::verbs(),
        "task" => task::verbs(),
        "template" => template::verbs(),
        "user" => user::verbs(),
        "calendar" => calendar::verbs(),
        _ => record::with(noun, &[]),
    }
}

/// Groups of verbs that are no nouns.
pub const GROUPS: [&str; 8] = ["import", "export", "dedupe", "report", "forecast", "config", "audit", "privacy"];

/// Verbs of the day that have further verbs below them.
pub const NESTED: [&str; 1] = ["backup"];

/// The verbs of a group.
#[must_use]
pub fn of_group(group: &str) -> Vec<Verb> {
    match group {
        "import" => import::verbs(),
        "export" => export::verbs(),
        "dedupe" => dedupe::verbs(),
        "report" => report::verbs(),
        "forecast" => forecast::verbs(),
        "config" => config::verbs(),
        "backup" => backup::verbs(),
        "audit" => audit::verbs(),
        "privacy" => privacy::verbs(),
        _ => Vec::new(),
    }
}

/// Nouns that have verbs.
pub fn nouns() -> impl Iterator<Item = &'static Noun> {
    NOUNS.into_iter().filter(|noun| !noun.internal)
}

/// Every verb there is.
#[must_use]
pub fn verbs() -> Vec<Verb> {
    let mut all = day::verbs();
    nouns().for_each(|noun| all.extend(of_noun(noun)));
    NESTED.iter().chain(&GROUPS).for_each(|group| all.extend(of_group(group)));
    all
}

/// The whole tree, for help, completions and the command reference.
#[must_use]
pub fn whole(lang: Lang) -> Command {
    tree(lang, None)
}

/// The tree with the verbs of one branch only; the other branches are names. `branch` is what was typed first.
#[must_use]
pub fn tree(lang: Lang, branch: Option<&str>) -> Command {
    let words = |key: &str| lang.say(key, &[]);
    let wanted = |name: &str| branch.is_none_or(|branch| branch == name);
    let mut root = styled(Command::new("tend"), lang)
        .version(env!("CARGO_PKG_VERSION"))
        .about(words("help.tend"))
        .disable_version_flag(true)
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::SetTrue).help(words("arg.version")))
        .subcommand_required(false)
        .subcommand_help_heading(words("help.commands"));
    for arg in globals(lang) {
        root = root.arg(arg);
    }
    for verb in day::verbs() {
        if !wanted(verb.name) {
            root = root.subcommand(named(verb.name, &verb, lang));
            continue;
        }
        let below = of_group(verb.name).into_iter().map(|verb| build(&verb, lang));
        let heading = words("help.verbs");
        root = root.subcommand(build(&verb, lang).subcommands(below).subcommand_help_heading(heading));
    }
    for noun in nouns() {
        let mut command =
            styled(Command::new(noun.key), lang).about(lang.pick(noun.about[0], noun.about[1])).subcommand_required(true);
        if wanted(noun.key) {
            for verb in of_noun(noun) {
                command = command.subcommand(build(&verb, lang));
            }
        }
        root = root.subcommand(command.subcommand_help_heading(words("help.verbs")));
    }
    for group in GROUPS {
        let mut command =
            styled(Command::new(group), lang).about(words(&format!("help.group.{group}"))).subcommand_required(true);
        if wanted(group) {
            for verb in of_group(group) {
                command = command.subcommand(build(&verb, lang));
            }
        }
        root = root.subcommand(command.subcommand_help_heading(words("help.kinds")));
    }
    root.subcommand(topics(lang))
}

/// Pages of help that are about no command.
pub const TOPICS: [&str; 7] = ["flags", "formats", "dates", "filter", "import", "environment", "exit-codes"];

fn topics(lang: Lang) -> Command {
    styled(Command::new("help"), lang)
        .about(lang.say("help.help", &[]))
        .arg(Arg::new("topic").value_name("TOPIC").num_args(0..).help(lang.say("arg.topic", &[("topics", &TOPICS.join(", "))])))
}

/// A branch that was not typed: its name and its first line only.
fn named(name: &'static str, verb: &Verb, lang: Lang) -> Command {
    Command::new(name).about(first_line(&help(verb, lang)))
}

/// A verb with its arguments, its help and its examples.
fn build(verb: &Verb, lang: Lang) -> Command {
    let help = help(verb, lang);
    let mut command = styled(Command::new(verb.name), lang).about(first_line(&help)).long_about(help);
    for alias in verb.aliases {
        command = command.visible_alias(*alias);
    }
    let examples = verb.examples();
    if !examples.is_empty() {
        let heading = lang.say("help.examples", &[]);
        let lines: Vec<String> = examples.iter().map(|example| format!("  {example}")).collect();
        command = command.after_help(format!("{heading}\n{}", lines.join("\n")));
    }
    (verb.args)(command, lang, verb.noun)
}

/// The help of a verb: a first line, then sentences.
fn help(verb: &Verb, lang: Lang) -> String {
    let (noun, plural) = verb.noun.map_or(("", ""), |noun| (lang.pick(noun.en[0], noun.zh), lang.pick(noun.en[1], noun.zh)));
    lang.say(&format!("help.{}", verb.help), &[("noun", noun), ("nouns", plural)])
}

fn first_line(help: &str) -> String {
    help.lines().next().unwrap_or_default().to_owned()
}

fn styled(command: Command, lang: Lang) -> Command {
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", lang.say("help.usage", &[]));
    command
        .help_template(template)
        .next_help_heading(lang.say("help.options", &[]))
        .subcommand_value_name(lang.say("help.verb_value", &[]))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(lang.say("arg.help", &[]))
                .help_heading(lang.say("help.globals", &[])),
        )
}

/// Whether an argument is one that every command has.
pub(super) fn is_global(id: &str) -> bool {
    globals(Lang::En).iter().any(|arg| arg.get_id() == id)
}

fn globals(lang: Lang) -> Vec<Arg> {
    let heading = lang.say("help.globals", &[]);
    let value = |name: &'static str, value: &str, help: &str| {
        Arg::new(name).long(name).value_name(value.to_owned()).help(lang.say(help, &[])).action(ArgAction::Set)
    };
    let formats = PossibleValuesParser::new(Format::NAMES);
    let when = || PossibleValuesParser::new(["auto", "always", "never"]);
    vec![
        value("output", "FORMAT", "arg.output").short('o').value_parser(formats).hide_possible_values(false),
        value("db", "PATH", "arg.db"),
        value("as", "LOGIN", "arg.as"),
        value("now", "MOMENT", "arg.now"),
        value("at", "DATE", "arg.at"),
        switch("dry-run", lang, "arg.dry_run").short('n'),
        switch("yes", lang, "arg.yes").short('y'),
        switch("no-input", lang, "arg.no_input"),
        switch("quiet", lang, "arg.quiet").short('q'),
        value("request", "ID", "arg.request"),
        switch("header", lang, "arg.header"),
        switch("excel", lang, "arg.excel"),
        switch("ascii", lang, "arg.ascii"),
        value("color", "WHEN", "arg.color").value_parser(when()),
        value("pager", "WHEN", "arg.pager").value_parser(PossibleValuesParser::new(["auto", "never"])),
        value("lang", "en|zh-CN", "arg.lang"),
    ]
    .into_iter()
    .map(|arg| arg.global(true).help_heading(heading.clone()))
    .collect()
}
