//! The one catalogue of messages: a key, the English, the Chinese. Tests hold that every key used exists, that none
//! is left over, and that both languages have the same places for arguments.

mod args;
mod duplicates;
mod errors;
mod help;
mod hints;
mod leads;
mod reports;
mod topics;
mod upkeep;
mod words;

/// A message: its key, in English, in Chinese.
pub type Message = (&'static str, &'static str, &'static str);

/// All parts of the catalogue.
pub static PARTS: [&[Message]; 10] = [
    args::MESSAGES,
    duplicates::MESSAGES,
    errors::MESSAGES,
    help::MESSAGES,
    hints::MESSAGES,
    leads::MESSAGES,
    reports::MESSAGES,
    topics::MESSAGES,
    upkeep::MESSAGES,
    words::MESSAGES,
];

/// The English and the Chinese of a key.
#[must_use]
pub fn of(key: &str) -> Option<(&'static str, &'static str)> {
    let mut steps = key.split('.');
    let part = match (steps.next(), steps.next()) {
        (Some("help"), Some("report" | "forecast")) | (Some("table"), _) => reports::MESSAGES,
        (Some("help"), Some("lead")) | (Some("gate" | "explain"), _) => leads::MESSAGES,
        (Some("arg"), _) => args::MESSAGES,
        (Some("error"), _) => errors::MESSAGES,
        (Some("help"), _) => help::MESSAGES,
        (Some("hint"), Some(of)) if of.starts_with("review_") || of.starts_with("there") => duplicates::MESSAGES,
        (Some("hint"), _) => hints::MESSAGES,
        (Some("topic"), _) => topics::MESSAGES,
        (Some("pair"), _) => duplicates::MESSAGES,
        (Some("doctor" | "setting" | "action"), _) => upkeep::MESSAGES,
        _ => words::MESSAGES,
    };
    part.iter().find(|(known, ..)| *known == key).map(|(_, en, zh)| (*en, *zh))
}
