//! The one catalogue of messages: a key, the English, the Chinese. Tests hold that every key used exists, that none
//! is left over, and that both languages have the same places for arguments.

mod args;
mod errors;
mod help;
mod hints;
mod reports;
mod topics;
mod upkeep;
mod words;

/// A message: its key, in English, in Chinese.
pub type Message = (&'static str, &'static str, &'static str);

/// All parts of the catalogue.
pub static PARTS: [&[Message]; 8] = [
    args::MESSAGES,
    errors::MESSAGES,
    help::MESSAGES,
    hints::MESSAGES,
    reports::MESSAGES,
    topics::MESSAGES,
    upkeep::MESSAGES,
    words::MESSAGES,
];

/// The English and the Chinese of a key.
#[must_use]
pub fn of(key: &str) -> Option<(&'static str, &'static str)> {
    let mut steps = key.split('.');
    let part = match steps.next() {
        Some("help") if matches!(steps.next(), Some("report" | "forecast")) => reports::MESSAGES,
        Some("arg") => args::MESSAGES,
        Some("error") => errors::MESSAGES,
        Some("help") => help::MESSAGES,
        Some("hint") => hints::MESSAGES,
        Some("table") => reports::MESSAGES,
        Some("topic") => topics::MESSAGES,
        Some("doctor" | "setting") => upkeep::MESSAGES,
        _ => words::MESSAGES,
    };
    part.iter().find(|(known, ..)| *known == key).map(|(_, en, zh)| (*en, *zh))
}
