//! `tend deal split REF --with LOGIN:30,LOGIN:20`

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::failure::{Failure, bad};
use crate::cli::verb::{Verb, option, text};
use crate::cli::{cells, many, record};
use crate::domain::deal::DEAL;
use crate::domain::user::USER;
use crate::domain::{BadValue, Noun};
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&DEAL),
    group: None,
    name: "split",
    aliases: &[],
    help: "deal.split",
    examples: &["tend deal split D-1 --with bob:30", "tend deal split D-1 --with 'bob:25%' -o json"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang)).arg(option("with", "LOGIN:PERCENT,…", lang, "arg.with").required(true))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let typed = text(matches, "with").unwrap_or_default();
    let shares = typed.split([',', '，']).map(str::trim).filter(|part| !part.is_empty()).map(share);
    let shares = shares.collect::<Result<Vec<_>, _>>()?;
    let found = many::find(app, matches, &DEAL)?;
    let edge = app.edge();
    many::write(app, "deal split", &found, |session, old| {
        let mut with = Vec::with_capacity(shares.len());
        for (login, percent) in &shares {
            with.push((ops::refer::one(session, login, &USER)?, *percent));
        }
        let deal = ops::deal::split(session, old, &with)?;
        let mut reply = record::reply(session, &deal, edge, "said.split")?;
        let shares = deal.get("shares").as_list().join(", ");
        reply.said[0] = edge.say("said.split", &[("what", &cells::name(&deal)), ("shares", &shares)]);
        Ok(reply)
    })
}

/// `bob:30`, `bob：30%`.
fn share(part: &str) -> Result<(String, i64), Failure> {
    let (login, percent) = part.rsplit_once([':', '：']).unwrap_or((part, ""));
    let percent = percent.trim().trim_end_matches(['%', '％']).parse();
    percent.map(|percent| (login.trim().to_owned(), percent)).map_err(|_| bad("with", part, &BadValue::NotANumber))
}
