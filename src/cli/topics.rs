//! Help that is about no command, and what `tend` alone shows.

use clap::ArgMatches;

use super::app::{App, Done};
use super::env::Args;
use super::failure::{Code, Failure, near};
use super::{day, tree};
use crate::ops;

/// `tend` alone: what is due today, and the six commands of a day.
///
/// # Errors
/// As the reading and the stream.
pub(super) fn welcome(app: &mut App) -> Done {
    let edge = app.edge();
    let items = app.read(Vec::new(), |reader| match reader.person() {
        Some(person) => ops::digest::of_person(reader, person.id, &person.login, 0),
        None => Ok(Vec::new()),
    })?;
    if !items.is_empty() {
        let text = day::today_text(&items, edge);
        let clean = crate::render::clean_block(text.trim_end()).into_owned();
        app.ui.print(&clean)?;
        app.ui.print("")?;
    }
    let text = edge.say("topic.welcome", &[]);
    app.ui.print(&text)?;
    Ok(0)
}

/// `tend help [TOPIC|COMMAND…]`
///
/// # Errors
/// A word that is neither topic nor command.
pub(super) fn help(app: &mut App, matches: &ArgMatches) -> Done {
    let words: Vec<String> = matches.get_many::<String>("topic").map(|words| words.cloned().collect()).unwrap_or_default();
    let Some(first) = words.first() else {
        let text = tree::tree(app.ui.lang, Some("")).render_long_help().to_string();
        app.ui.print(text.trim_end())?;
        return Ok(0);
    };
    if tree::TOPICS.contains(&first.as_str()) {
        let text = page(app, first);
        app.ui.print(&text)?;
        return Ok(0);
    }
    let mut args: Args = vec!["tend".into()];
    args.extend(words.iter().map(Into::into));
    args.push("--help".into());
    match tree::whole(app.ui.lang).try_get_matches_from(args) {
        Err(error) if error.kind() == clap::error::ErrorKind::DisplayHelp => {
            app.ui.print(error.render().to_string().trim_end())?;
            Ok(0)
        }
        _ => {
            let mut all: Vec<&str> = tree::TOPICS.to_vec();
            all.extend(tree::nouns().map(|noun| noun.key));
            Err(Failure::new(Code::Usage, "error.no_topic", vec![("word", words.join(" "))])
                .hint("hint.one_of", vec![("words", tree::TOPICS.join(", "))])
                .among(near(first, &all)))
        }
    }
}

fn page(app: &App, topic: &str) -> String {
    let edge = app.edge();
    let text = edge.say(&format!("topic.{topic}"), &[]);
    if topic != "exit-codes" {
        return text;
    }
    let rows: Vec<String> = Code::ALL.iter().map(|code| format!("  {:<14}{}", code.key(), code.exit())).collect();
    format!("{text}\n{}", rows.join("\n"))
}
