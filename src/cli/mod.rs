//! Arguments in, listings and messages out. The only room that knows clock, environment and terminal.

pub mod app;
mod ask;
mod audit;
mod backup;
mod calendar;
pub mod cells;
mod complete;
pub mod config;
mod customer;
mod day;
mod deal;
mod dedupe;
mod doctor;
mod editor;
pub mod env;
pub mod examples;
mod explain;
mod export;
pub mod failure;
mod filter;
mod followup;
mod forecast;
mod foreign;
mod import;
mod lead;
mod listing;
pub mod man;
mod many;
pub mod merge;
mod outfile;
mod output;
pub mod pager;
pub mod pages;
mod parse;
mod pick;
mod pool;
mod privacy;
mod progress;
mod record;
pub mod reference;
mod reply;
mod report;
mod rows;
mod stdin;
mod task;
mod template;
mod topics;
pub mod tree;
pub mod ui;
mod user;
mod values;
pub mod verb;
mod whole;

use std::process::ExitCode;

use clap::ArgMatches;

use crate::lang::Lang;
use crate::lang::date::Look;
use crate::render::Format;
use crate::store::private_umask;
use app::{App, Done, Globals};
use config::Config;
use env::{Args, Env};
use failure::Failure;
use pager::Pager;
use ui::Ui;
use verb::{given, text};

/// Runs one command of the process.
#[must_use]
pub fn main(args: Args) -> ExitCode {
    // Nothing that is made from here on can be read by another account, by a pager either.
    private_umask();
    env::outlive_file_limit();
    let env = Env::read();
    let ui = Ui::of_process(env.lang());
    ExitCode::from(run(env, &args, ui).0)
}

/// Runs one command in this world; answers its exit code and the streams.
#[must_use]
pub fn run(env: Env, args: &Args, mut ui: Ui) -> (u8, Ui) {
    let typed: Vec<String> = args.iter().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    if typed.first().is_some_and(|word| word == complete::ASKED) {
        complete::answer(&env, &typed[1..], &mut ui);
        return (0, ui);
    }
    let first = parse::glance(&typed);
    if let Some(lang) = first.lang.as_deref().and_then(Lang::named) {
        ui.lang = lang;
    }
    let as_json = first.json || env.var("TEND_FORMAT") == Some("json");
    if first.version {
        let line = format!("tend {}", env!("CARGO_PKG_VERSION"));
        return (if ui.print(&line).is_ok() { 0 } else { 1 }, ui);
    }
    let matches = match tree::tree(ui.lang, first.branch.as_deref()).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => {
            if let Some(pager) = Pager::of(&env, first.pager.as_deref()).filter(|_| parse::is_help(&error)) {
                ui.page(pager);
            }
            let code = parse::refused(&error, &typed, &mut ui, as_json, env.width());
            let shown = ui.show_pages();
            return (if shown.is_ok() { code } else { 1 }, ui);
        }
    };
    let mut app =
        App { env, ui, config: Config::default(), globals: Globals::default(), reading: None, writing: false, after: Vec::new() };
    let outcome = settle(&mut app, &matches).and_then(|()| dispatch(&mut app, &matches));
    let outcome = outcome.and_then(|code| output::close(&mut app).map(|()| code));
    let as_json = as_json || app.globals.machine;
    // A failure for machines stands alone on stderr.
    let alone = as_json && outcome.is_err();
    if !app.ui.quiet && !alone {
        for words in std::mem::take(&mut app.after) {
            app.ui.tell(&words);
        }
    }
    let code = match outcome {
        Ok(code) => code,
        // Whoever reads us has seen enough.
        Err(failure) if failure.is_closed_pipe() => 0,
        Err(failure) => {
            failure.report(&mut app.ui, as_json);
            failure.code.exit()
        }
    };
    // Nobody's file is held open while somebody looks at a page.
    app.reading = None;
    let shown = app.ui.show_pages();
    let code = match shown.and_then(|()| app.ui.out().flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe && code == 0 => {
            let failure = Failure::from(error);
            failure.report(&mut app.ui, as_json);
            failure.code.exit()
        }
        _ => code,
    };
    (code, app.ui)
}

/// Reads the settings and the flags that every command takes.
fn settle(app: &mut App, matches: &ArgMatches) -> Result<(), Failure> {
    // What mends the settings, and what says that they are broken, works although they are.
    let lenient = matches!(matches.subcommand_name(), Some("config" | "doctor"));
    app.config = match Config::read(&app.env) {
        Err(_) if lenient => Config::default(),
        read => read?,
    };
    // The innermost command holds the flags wherever they were typed.
    let mut matches = matches;
    while let Some((_, inner)) = matches.subcommand() {
        matches = inner;
    }
    app.ui.quiet = given(matches, "quiet");
    let named = text(matches, "lang").map(config::language).transpose()?;
    let variable = app.env.var("TEND_LANG").map(str::to_owned);
    let known = variable.clone().filter(|asked| Lang::named(asked).is_some());
    let named = named.or(known).or_else(|| app.config.lang.clone());
    if let Some(lang) = named.as_deref().and_then(Lang::named) {
        app.ui.lang = lang;
    }
    // A variable is often set for all programs and never typed for this one: whoever looks is told, cron is not.
    if let Some(asked) = variable.filter(|asked| Lang::named(asked).is_none() && app.env.stderr_tty) {
        app.ui.say("said.lang_variable", &[("value", &asked)]);
    }
    app.ui.can_ask = app.env.stdin_tty && app.env.stderr_tty && !given(matches, "no-input");
    app.ui.progress = app.env.stderr_tty && !app.ui.quiet;
    app.ui.color = colors(app, text(matches, "color"));
    let format = output::format(app, matches)?;
    app.ui.file = text(matches, "db").map_or_else(String::new, |path| format!("--db {} ", failure::shell(path)));
    app.ui.person = text(matches, "as").map_or_else(String::new, |login| format!("--as {} ", failure::shell(login)));
    let login = text(matches, "as").map_or_else(|| app.env.login(), str::to_owned);
    app.globals = Globals {
        words: String::new(),
        db: text(matches, "db").map(std::path::PathBuf::from),
        login,
        now: app.env.wall,
        at: None,
        dry_run: given(matches, "dry-run"),
        yes: given(matches, "yes"),
        request: text(matches, "request").map(str::to_owned),
        format,
        machine: matches!(format, Some(Format::Json | Format::Ndjson)) && text(matches, "out_file").is_none(),
        header: given(matches, "header"),
        excel: given(matches, "excel"),
        ascii: given(matches, "ascii") || app.env.var("TERM") == Some("dumb"),
        template: None,
        printed: None,
    };
    // The variable first: what the flag says is said from there.
    for now in [app.env.var("TEND_NOW").map(str::to_owned), text(matches, "now").map(str::to_owned)].into_iter().flatten() {
        app.globals.now = app.moment(&now, Look::Ahead)?;
    }
    if let Some(at) = text(matches, "at").map(str::to_owned) {
        let at = app.moment(&at, Look::Back)?;
        if at > app.globals.now {
            return Err(crate::ops::Error::Future { at }.into());
        }
        app.globals.at = Some(at);
    }
    output::settle(app, matches)
}

/// `NO_COLOR` and `CLICOLOR_FORCE` as at no-color.org and bixense.com/clicolors; a flag wins over both.
fn colors(app: &App, asked: Option<&str>) -> bool {
    let asked = asked.map(str::to_owned).or_else(|| app.config.color.clone());
    match asked.as_deref() {
        Some("always") => true,
        Some("never") => false,
        _ if app.env.var("NO_COLOR").is_some() => false,
        _ if app.env.var("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        _ => app.env.stdout_tty && app.env.var("TERM") != Some("dumb"),
    }
}

fn dispatch(app: &mut App, matches: &ArgMatches) -> Done {
    let Some((word, inner)) = matches.subcommand() else { return topics::welcome(app) };
    let pager = Pager::of(&app.env, text(inner.subcommand().map_or(inner, |(_, inner)| inner), "pager"));
    if word == "help" {
        if let Some(pager) = pager {
            app.ui.page(pager);
        }
        return topics::help(app, inner);
    }
    let (verbs, name, inner) = match inner.subcommand() {
        Some((name, innermost)) => {
            let verbs = match crate::domain::noun(word).filter(|noun| !noun.internal) {
                Some(noun) => tree::of_noun(noun),
                None => tree::of_group(word),
            };
            (verbs, name, innermost)
        }
        None => (day::verbs(), word, inner),
    };
    // A request answered before is answered again before anything is looked up: names may mean others by now.
    let found = verbs.iter().find(|verb| verb.name == name);
    if app.globals.request.is_some() {
        app.globals.words = reply::words(inner);
    }
    if let Some(path) = found.map(verb::Verb::command)
        && let Some(reply) = app.answered(&path)?
    {
        app.give(&reply)?;
        return Ok(reply.exit);
    }
    app.writing = found.is_some_and(verb::Verb::writes);
    if let Some(pager) = pager.filter(|_| found.is_some_and(verb::Verb::is_paged)) {
        app.ui.page(pager);
    }
    match found {
        Some(verb) => (verb.run)(app, inner, verb.noun),
        None => topics::welcome(app),
    }
}
