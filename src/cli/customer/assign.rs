//! `tend customer assign REF LOGIN`, and the same for leads and deals.

use clap::{ArgMatches, Command};

use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, place, text};
use crate::cli::{cells, many, record};
use crate::domain::Noun;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::user::USER;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&CUSTOMER),
    group: None,
    name: "assign",
    aliases: &[],
    help: "customer.assign",
    examples: &["tend customer assign C-1 bob", "tend customer assign C-2 bob --reason '区域调整'"],
    args,
    run,
};

/// The same verb for leads.
#[must_use]
pub(in crate::cli) const fn of_lead() -> Verb {
    let examples = &["tend lead assign L-1 bob", "tend lead assign L-2 bob --reason '展会线索'"];
    Verb { noun: Some(&LEAD), help: "lead.assign", examples, ..VERB }
}

/// The same verb for deals.
#[must_use]
pub(in crate::cli) const fn of_deal() -> Verb {
    let examples = &["tend deal assign D-1 bob", "tend deal assign D-1 bob --reason '区域调整'"];
    Verb { noun: Some(&DEAL), help: "deal.assign", examples, ..VERB }
}

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(many::references(lang)).arg(place("login", "LOGIN", lang, "arg.to_login").required(true)).arg(option(
        "reason",
        "TEXT",
        lang,
        "arg.reason",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, noun: Option<&'static Noun>) -> Done {
    let noun = noun.unwrap_or(&CUSTOMER);
    let found = many::find(app, matches, noun)?;
    let login = match text(matches, "login").unwrap_or_default() {
        "me" => app.globals.login.clone(),
        other => other.to_owned(),
    };
    let reason = text(matches, "reason");
    let edge = app.edge();
    many::write(app, &format!("{} assign", noun.key), &found, |session, old| {
        let to = ops::refer::one(session, &login, &USER)?;
        let new = ops::customer::assign(session, old, &to, reason)?;
        let mut reply = record::reply(session, &new, edge, "said.assigned")?;
        reply.said[0] = edge.say("said.assigned", &[("what", &cells::name(&new)), ("login", to.text("login"))]);
        Ok(reply)
    })
}
