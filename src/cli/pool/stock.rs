//! `tend pool stock [POOL]`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, place, text};
use crate::cli::{listing, pick};
use crate::domain::customer::CUSTOMER;
use crate::domain::filter::{Compare, Condition, Known};
use crate::domain::pool::POOL;
use crate::domain::{Noun, Value};
use crate::lang::Lang;

pub(super) const VERB: Verb = Verb {
    noun: Some(&POOL),
    group: None,
    name: "stock",
    aliases: &[],
    help: "pool.stock",
    examples: &["tend pool stock", "tend pool stock default --where 'city = 上海' -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    listing::args(command.arg(place("pool", "POOL", lang, "arg.pool")), lang)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let noun = app.noun(&CUSTOMER)?;
    let mut asked = listing::asked(app, matches, noun)?;
    let wanted = &mut asked.wanted;
    wanted.pooled = true;
    let (compare, with) = match text(matches, "pool") {
        Some(code) => (Compare::Is, Value::Int(pick::one(app, code, &[&POOL])?.id())),
        None => (Compare::IsNot, Value::Null),
    };
    if let Some(field) = CUSTOMER.field("pool") {
        let pooled = Condition::Test(Known { field, of: None, compare, with: vec![with] });
        wanted.filter = Some(match wanted.filter.take() {
            Some(asked) => Condition::And(Box::new(pooled), Box::new(asked)),
            None => pooled,
        });
    }
    listing::print(app, &asked)
}
