//! `tend pool claim REF…`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done, Reply};
use crate::cli::verb::Verb;
use crate::cli::{cells, many, pick};
use crate::domain::Noun;
use crate::domain::pool::POOL;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&POOL),
    group: None,
    name: "claim",
    aliases: &[],
    help: "pool.claim",
    examples: &["tend pool claim C-3", "tend pool stock -o ids | tend pool claim -"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = many::each(app, matches, pick::claimable)?;
    let edge = app.edge();
    app.write("pool claim", |session| {
        let customers = found.iter().map(|one| pick::again(session, one)).collect::<ops::Result<Vec<_>>>()?;
        let claimed = ops::customer::claim(session, &customers)?;
        let mut reply = Reply::default();
        let mut data = Vec::new();
        for customer in &claimed {
            reply.said.push(edge.say("said.claimed", &[("what", &cells::name(customer))]));
            reply.ids.push(customer.reference());
            data.push(cells::json(&ops::listing::written(session, customer)?, edge));
        }
        // One customer is an object like every write; several are an array.
        reply.data = if data.len() == 1 { data.remove(0) } else { data.into() };
        Ok(reply)
    })
}
