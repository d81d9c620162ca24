//! Where in the tree of commands the cursor stands.

use clap::{Arg, Command};

/// The place of the word that is being typed.
#[derive(Debug)]
pub(super) struct Place<'c> {
    /// The words of the command so far, aliases resolved: `lead`, `show`.
    pub path: Vec<&'c str>,
    /// The innermost command.
    pub command: &'c Command,
    /// What is to be completed.
    pub at: At<'c>,
    /// What stands before it in the same word: `--where=`.
    pub before: String,
    /// The part that is being typed.
    pub typed: String,
    /// Flags already there, with their values.
    pub given: Vec<(&'c Arg, Option<String>)>,
    /// The first words of a `tend help`.
    pub places: Vec<String>,
}

/// What is to be completed.
#[derive(Debug, Clone, Copy)]
pub(super) enum At<'c> {
    /// The name of a flag.
    Flag,
    /// The value of a flag, or the value of this place.
    Value(&'c Arg),
    /// A noun, a group or a verb.
    Command,
    /// Nothing more can follow.
    End,
}

impl<'c> Place<'c> {
    /// Walks the words behind the command's own name. None where they are no command.
    pub(super) fn of(root: &'c Command, words: &[String], current: &str) -> Option<Self> {
        let mut place = Self {
            path: Vec::new(),
            command: root,
            at: At::End,
            before: String::new(),
            typed: current.to_owned(),
            given: Vec::new(),
            places: Vec::new(),
        };
        let mut waiting: Option<&'c Arg> = None;
        let mut only_places = false;
        for word in words {
            if let Some(arg) = waiting.take() {
                // A flag whose value may be left out is followed by the next flag.
                let left_out = word.starts_with('-') && arg.get_num_args().is_some_and(|count| count.min_values() == 0);
                if !left_out {
                    place.given.push((arg, Some(word.clone())));
                    continue;
                }
                place.given.push((arg, None));
            }
            if only_places || word == "-" || !word.starts_with('-') {
                place.word(word)?;
            } else if word == "--" {
                only_places = true;
            } else {
                waiting = place.flag(root, word);
            }
        }
        if let Some(arg) = waiting {
            place.at = At::Value(arg);
        } else if !only_places && current.starts_with('-') {
            place.at = At::Flag;
            if let Some((name, value)) = current.split_once('=')
                && let Some(arg) = find(root, place.command, name)
            {
                (place.before, place.typed) = (format!("{name}="), value.to_owned());
                place.at = if takes_value(arg) { At::Value(arg) } else { At::End };
            }
        } else if place.command.has_subcommands() && place.places.is_empty() {
            place.at = At::Command;
        } else {
            place.at = place.position().map_or(At::End, At::Value);
        }
        Some(place)
    }

    /// The value of a flag that every command takes.
    pub(super) fn global(&self, id: &str) -> Option<&str> {
        self.given.iter().rev().find(|(arg, _)| arg.get_id() == id).and_then(|(_, value)| value.as_deref())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        if self.command.has_subcommands() {
            self.command = self.command.find_subcommand(word)?;
            self.path.push(self.command.get_name());
        } else {
            self.places.push(word.to_owned());
        }
        Some(())
    }

    /// Notes a flag; answers it where its value is the next word.
    fn flag(&mut self, root: &'c Command, word: &str) -> Option<&'c Arg> {
        let (name, value) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
        if let Some(arg) = find(root, self.command, name) {
            if takes_value(arg) && value.is_none() {
                return Some(arg);
            }
            self.given.push((arg, value.map(str::to_owned)));
            return None;
        }
        // `-ojson`, `-nq`, `-nojson`: short flags in one word.
        let mut rest = word.strip_prefix('-').unwrap_or_default().chars();
        while let Some(c) = rest.next() {
            let arg = find(root, self.command, &format!("-{c}"))?;
            if takes_value(arg) {
                if rest.as_str().is_empty() {
                    return Some(arg);
                }
                self.given.push((arg, Some(rest.as_str().to_owned())));
                return None;
            }
            self.given.push((arg, None));
        }
        None
    }

    /// The argument that the present word would be; the last one may take several.
    fn position(&self) -> Option<&'c Arg> {
        let mut at = self.places.len();
        for arg in self.command.get_positionals() {
            let most = arg.get_num_args().map_or(1, |count| count.max_values());
            if at < most {
                return Some(arg);
            }
            at -= most;
        }
        None
    }
}

fn find<'c>(root: &'c Command, command: &'c Command, name: &str) -> Option<&'c Arg> {
    let named = |arg: &&Arg| match name.strip_prefix("--") {
        Some(long) => arg.get_long() == Some(long) || arg.get_all_aliases().is_some_and(|all| all.contains(&long)),
        None => arg.get_short().is_some_and(|short| name.strip_prefix('-').is_some_and(|name| name.chars().eq([short]))),
    };
    command.get_arguments().chain(root.get_arguments()).find(named)
}

fn takes_value(arg: &Arg) -> bool {
    arg.get_action().takes_values()
}
