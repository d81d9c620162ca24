use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, none};
use crate::domain::Noun;
use clap::ArgMatches;
pub(super) const VERB: Verb =
    Verb { noun: None, group: None, name: "demo", aliases: &[], help: "demo", examples: &[], args: none, run };
fn run(_app: &mut App, _m: &ArgMatches, _n: Option<&'static Noun>) -> Done {
    Ok(0)
}
