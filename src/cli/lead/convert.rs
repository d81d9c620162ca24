//! `tend lead convert REF [--customer new|REF] [--deal none|new|REF]`

use clap::{ArgMatches, Command};

use super::words;
use crate::cli::app::{App, Done};
use crate::cli::verb::{Verb, option, reference, text};
use crate::cli::{cells, pick};
use crate::domain::Noun;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::lang::Lang;
use crate::ops;
use crate::ops::lead::ToDeal;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "convert",
    aliases: &[],
    help: "lead.convert",
    examples: &["tend lead convert L-1", "tend lead convert L-1 --customer C-1 --deal new"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    command.arg(reference(lang)).arg(option("customer", "new|REF", lang, "arg.into")).arg(option(
        "deal",
        "none|new|REF",
        lang,
        "arg.deal",
    ))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = pick::one(app, text(matches, "ref").unwrap_or_default(), &[&LEAD])?;
    let into = match text(matches, "customer") {
        None | Some("new") => None,
        Some(customer) => Some(pick::one(app, customer, &[&CUSTOMER])?),
    };
    let deal = match text(matches, "deal") {
        None | Some("none" | "new") => None,
        Some(deal) => Some(pick::one(app, deal, &[&DEAL])?),
    };
    let new_deal = text(matches, "deal") == Some("new");
    let must_make = text(matches, "customer") == Some("new");
    let edge = app.edge();
    app.write("lead convert", |session| {
        let old = pick::again(session, &found)?;
        let into = match &into {
            Some(customer) => Some(pick::again(session, customer)?),
            None if must_make => None,
            None => ops::lead::same_company(session, &old)?,
        };
        let deal = deal.as_ref().map(|deal| pick::again(session, deal)).transpose()?;
        let to_deal = match &deal {
            Some(deal) => ToDeal::Into(deal),
            None if new_deal => ToDeal::New,
            None => ToDeal::None,
        };
        let done = ops::lead::convert(session, &old, into.as_ref(), to_deal)?;
        let line = ops::listing::written(session, &done.lead)?;
        let mut data = cells::json(&line, edge);
        data["customer"] = cells::json(&ops::listing::written(session, &done.customer)?, edge);
        data["contact"] = cells::json(&ops::listing::written(session, &done.contact)?, edge);
        data["deal"] = match &done.deal {
            Some(deal) => cells::json(&ops::listing::written(session, deal)?, edge),
            None => serde_json::Value::Null,
        };
        let key = if done.made { "said.converted" } else { "said.converted_into" };
        let args = [
            ("what", cells::name(&done.lead)),
            ("customer", cells::name(&done.customer)),
            ("contact", cells::name(&done.contact)),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut reply = crate::cli::app::Reply {
            said: vec![edge.say(key, &args)],
            data,
            ids: vec![done.customer.reference(), done.contact.reference()],
            exit: 0,
        };
        if let Some(deal) = &done.deal {
            reply.said.push(edge.say("said.converted_deal", &[("deal", &cells::name(deal))]));
            reply.ids.push(deal.reference());
        }
        if !done.missing.is_empty() {
            reply.said.push(edge.say("said.missing", &[("stage", "sql"), ("missing", &words(&done.missing, edge))]));
        }
        Ok(reply)
    })
}
