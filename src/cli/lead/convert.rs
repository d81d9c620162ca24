//! `tend lead convert REF [--customer new|REF] [--deal none|new|REF] [--set FIELD=VALUE]`

use clap::{ArgAction, ArgMatches, Command};

use super::words;
use crate::cli::app::{App, Done};
use crate::cli::failure::{Code, Failure};
use crate::cli::verb::{Verb, option, reference, text};
use crate::cli::{ask, cells, pick, values};
use crate::domain::contact::CONTACT;
use crate::domain::customer::CUSTOMER;
use crate::domain::deal::DEAL;
use crate::domain::lead::LEAD;
use crate::domain::{Noun, Record};
use crate::lang::Lang;
use crate::ops;
use crate::ops::Session;
use crate::ops::lead::{ToDeal, Unnamed};

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "convert",
    aliases: &[],
    help: "lead.convert",
    examples: &["tend lead convert L-1", "tend lead convert L-1 --customer C-1 --deal new --set deal.amount=80000"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let customer = option("customer", "new|REF", lang, "arg.into");
    let deal = option("deal", "none|new|REF", lang, "arg.deal");
    let set = option("set", "FIELD=VALUE", lang, "arg.set_converted").action(ArgAction::Append);
    command.arg(reference(lang)).arg(customer).arg(deal).arg(set)
}

/// What `--set` says of the customer, the contact and the deal: a field with the noun before a dot is that noun's, one
/// without the first's that has it.
fn sets(app: &mut App, matches: &ArgMatches) -> Result<Vec<(&'static Noun, Vec<values::Set>)>, Failure> {
    let mut sets = Vec::new();
    for noun in [&CUSTOMER, &CONTACT, &DEAL] {
        sets.push((app.noun(noun)?, Vec::new()));
    }
    if matches!(text(matches, "deal"), None | Some("none")) {
        sets.pop();
    }
    for typed in values::typed_sets(matches) {
        let (name, value) = values::parted(typed, &LEAD)?;
        let (of, key) = name.split_once('.').map_or((None, name), |(noun, key)| (Some(noun), key));
        let mut places = sets.iter().enumerate();
        let place = places.find(|(_, (noun, _))| match of {
            Some(of) => noun.key == of || noun.zh == of,
            None => values::settable_field(noun, key).is_some(),
        });
        let place = place.map_or(0, |(place, _)| place);
        let (noun, those) = &mut sets[place];
        let key = if of.is_some_and(|of| noun.key != of && noun.zh != of) { name } else { key };
        those.push(values::of_pair(app, noun, key, value)?);
    }
    Ok(sets)
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let found = pick::one(app, text(matches, "ref").unwrap_or_default(), &[&LEAD])?;
    let mut into = match text(matches, "customer") {
        None | Some("new") => None,
        Some(customer) => Some(pick::one(app, customer, &[&CUSTOMER])?),
    };
    let deal = match text(matches, "deal") {
        None | Some("none" | "new") => None,
        Some(deal) => Some(pick::one(app, deal, &[&DEAL])?),
    };
    let new_deal = text(matches, "deal") == Some("new");
    let mut must_make = text(matches, "customer") == Some("new");
    let sets = sets(app, matches)?;
    let of = |noun: &Noun| sets.iter().find(|(one, _)| *one == noun).map_or(&[][..], |(_, sets)| sets);
    let edge = app.edge();
    let can_ask = app.ui.can_ask;
    let convert = |app: &mut App, into: Option<&Record>, must_make: bool| {
        app.write("lead convert", |session| {
            let old = pick::again(session, &found)?;
            let into = match into {
                Some(customer) => Some(pick::again(session, customer)?),
                None => {
                    let asked = if can_ask { Unnamed::Asked } else { Unnamed::Alone };
                    ops::lead::known_customer(session, &old, if must_make { Unnamed::New } else { asked })?
                }
            };
            let deal = deal.as_ref().map(|deal| pick::again(session, deal)).transpose()?;
            let to_deal = match &deal {
                Some(deal) => ToDeal::Into(deal),
                None if new_deal => ToDeal::New,
                None => ToDeal::None,
            };
            let mut came = Vec::new();
            let mut besides = |session: &mut Session<'_>, record: &mut Record| {
                came.extend(values::put(session, record, of(record.noun))?);
                Ok(())
            };
            let mut done = ops::lead::convert(session, &old, into.as_ref(), to_deal, &mut besides)?;
            if !done.made && !of(&CUSTOMER).is_empty() {
                let (values, made) = values::settled(session, &done.customer, of(&CUSTOMER))?;
                done.customer = ops::record::edit(session, &done.customer, &values, None)?;
                came.extend(made);
            }
            if let (Some(joined), Some(_), false) = (&mut done.deal, &deal, of(&DEAL).is_empty()) {
                let (values, made) = values::settled(session, joined, of(&DEAL))?;
                *joined = ops::record::edit(session, joined, &values, None)?;
                came.extend(made);
            }
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
            reply.said.extend(came.iter().map(|made| made.said(edge)));
            if !done.missing.is_empty() {
                reply.said.push(edge.say("said.missing", &[("stage", "sql"), ("missing", &words(&done.missing, edge))]));
            }
            Ok(reply)
        })
    };
    loop {
        let failure = match convert(app, into.as_ref(), must_make) {
            Err(failure) if failure.code == Code::Duplicate && failure.message.0.starts_with("error.there") => failure,
            done => return done,
        };
        let there = failure.candidates.first().map(|there| there.reference.clone());
        let failure = match &there {
            Some(id) => failure.hint("hint.there_convert", vec![("id", id.clone())]),
            None => failure.hint("hint.there_convert_hidden", vec![]),
        };
        let (true, Some(there)) = (can_ask, there) else { return Err(failure) };
        failure.report(&mut app.ui, false);
        match ask::yes(&app.edge().say("ask.join", &[])) {
            Some(true) => into = Some(pick::one(app, &there, &[&CUSTOMER])?),
            Some(false) => must_make = true,
            None => return Err(Failure::new(Code::Cancelled, "error.cancelled", vec![])),
        }
    }
}
