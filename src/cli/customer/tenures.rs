//! `tend customer tenures REF…`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::Verb;
use crate::cli::{listing, many};
use crate::domain::customer::CUSTOMER;
use crate::domain::filter::{Compare, Condition, Known};
use crate::domain::tenure::TENURE;
use crate::domain::{Noun, Value};
use crate::lang::Lang;

pub(super) const VERB: Verb = Verb {
    noun: Some(&CUSTOMER),
    group: None,
    name: "tenures",
    aliases: &[],
    help: "customer.tenures",
    examples: &["tend customer tenures C-1", "tend customer tenures C-1 -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    listing::args(command.arg(many::references(lang)), lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::looked_at(app, matches, &CUSTOMER)?;
    let found: Vec<Value> = found.iter().map(|customer| Value::Int(customer.id())).collect();
    let mut asked = listing::asked(app, matches, &TENURE)?;
    let wanted = &mut asked.wanted;
    if let Some(field) = TENURE.field("customer") {
        let known = Known { field, of: None, compare: Compare::Is, with: found };
        let of_customer = Condition::Test(known);
        wanted.filter = Some(match wanted.filter.take() {
            Some(asked) => Condition::And(Box::new(of_customer), Box::new(asked)),
            None => of_customer,
        });
    }
    wanted.pooled = true;
    listing::print(app, &asked)
}
