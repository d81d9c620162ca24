//! Help that is about no command, and what `tend` alone shows.

use clap::ArgMatches;

use super::app::{App, Done};
use super::failure::{Code, Failure, near};
use super::{day, pages, tree};
use crate::ops;

/// Lines of what is due that leave room for the rest on a screen of 24.
const DUE: usize = 12;

/// `tend` alone. On a terminal: what is due today and the six commands of a day, or where there is no file yet how to
/// begin. Elsewhere a short help.
///
/// # Errors
/// As the reading and the stream.
pub(super) fn welcome(app: &mut App) -> Done {
    let edge = app.edge();
    let width = app.env.width();
    if !app.env.stdout_tty {
        let text = pages::of_command(edge.lang, &[], width).unwrap_or_default();
        app.ui.print(&text)?;
        return Ok(0);
    }
    if !app.database()?.exists() {
        let text = [edge.say("topic.first", &[]), loading(app)].join("\n\n");
        app.ui.print(pages::folded(&text, width).trim_end())?;
        return Ok(0);
    }
    let items = app.read(Vec::new(), |reader| match reader.person() {
        Some(person) => ops::digest::of_person(reader, person.id, &person.login, 0),
        None => Ok(Vec::new()),
    })?;
    let text = day::today_text(&items, edge);
    let clean = crate::render::clean_block(text.trim_end()).into_owned();
    let lines: Vec<&str> = clean.lines().collect();
    for line in lines.iter().take(DUE) {
        app.ui.print(&crate::render::cut(line, width, if app.globals.ascii { "..." } else { "…" }))?;
    }
    if lines.len() > DUE {
        app.ui.print(&edge.say("said.more_due", &[("count", &items.len().to_string())]))?;
    }
    if items.is_empty() {
        app.ui.print(&edge.say("said.nothing_today", &[]))?;
    }
    app.ui.print("")?;
    let text = edge.say("topic.welcome", &[]);
    app.ui.print(&pages::folded(&text, width))?;
    Ok(0)
}

/// How the person's shell learns to complete.
fn loading(app: &App) -> String {
    let shell = app.env.var("SHELL").unwrap_or_default();
    let shell = shell.rsplit('/').next().unwrap_or_default();
    let line = match shell {
        "bash" => "echo 'source <(tend completions bash)' >> ~/.bashrc",
        "zsh" => "echo 'source <(tend completions zsh)' >> ~/.zshrc",
        "fish" => "tend completions fish > ~/.config/fish/completions/tend.fish",
        "pwsh" => "tend completions powershell >> $PROFILE",
        _ => "tend completions --help",
    };
    app.edge().say("topic.loading", &[("line", line)])
}

/// `tend help [TOPIC|COMMAND…]`
///
/// # Errors
/// A word that is neither topic nor command.
pub(super) fn help(app: &mut App, matches: &ArgMatches) -> Done {
    let words: Vec<String> = matches.get_many::<String>("topic").map(|words| words.cloned().collect()).unwrap_or_default();
    let path: Vec<&str> = words.iter().map(String::as_str).collect();
    let text = match path.as_slice() {
        [topic] if tree::TOPICS.contains(topic) => Some(page(app, topic)),
        _ => pages::of_command(app.ui.lang, &path, app.env.width()),
    };
    if let Some(text) = text {
        app.ui.print(&text)?;
        return Ok(0);
    }
    let mut all: Vec<&str> = tree::TOPICS.to_vec();
    all.extend(tree::nouns().map(|noun| noun.key));
    Err(Failure::new(Code::Usage, "error.no_topic", vec![("word", words.join(" "))])
        .hint("hint.one_of", vec![("words", tree::TOPICS.join(", "))])
        .among(near(path.first().copied().unwrap_or_default(), &all)))
}

fn page(app: &App, topic: &str) -> String {
    let (edge, width) = (app.edge(), app.env.width());
    let text = pages::folded(&edge.say(&format!("topic.{topic}"), &[]), width);
    match topic {
        "flags" => pages::of_flags(edge.lang, width),
        "exit-codes" => {
            let rows: Vec<String> = Code::ALL.iter().map(|code| format!("  {:<14}{}", code.key(), code.exit())).collect();
            format!("{text}\n{}", rows.join("\n"))
        }
        _ => text,
    }
}
