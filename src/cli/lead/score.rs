//! `tend lead score REF…|--all`

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::cli::app::{App, Done, Reply};
use crate::cli::verb::{Verb, given, switch};
use crate::cli::{cells, many, record};
use crate::domain::Noun;
use crate::domain::lead::LEAD;
use crate::lang::Lang;
use crate::ops;

pub(super) const VERB: Verb = Verb {
    noun: Some(&LEAD),
    group: None,
    name: "score",
    aliases: &[],
    help: "lead.score",
    examples: &["tend lead score L-1", "tend lead score --all"],
    args,
    run,
};

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let refs = many::references(lang).required(false).required_unless_present("all");
    command.arg(refs).arg(switch("all", lang, "arg.score_all").conflicts_with("ref"))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let edge = app.edge();
    if given(matches, "all") {
        return app.write("lead score", |session| {
            let sum = ops::lead::score::all(session)?;
            let counts = [("leads", sum.looked.to_string()), ("changed", sum.changed.to_string())];
            // Where nothing changed there is nothing to take back.
            let key = if sum.changed == 0 { "gate.scored_none" } else { "gate.scored_all" };
            let said = edge.say(key, &counts.each_ref().map(|(key, count)| (*key, count.as_str())));
            let data = json!({"leads": sum.looked, "changed": sum.changed});
            Ok(Reply { said: vec![said], data, ids: vec![], exit: 0 })
        });
    }
    let found = many::find(app, matches, &LEAD)?;
    many::write(app, "lead score", &found, |session, old| {
        let criteria = ops::criterion::all(session)?;
        let changed = ops::lead::score::rescore(session, &criteria, old)?;
        let is_new = changed.is_some();
        let new = changed.unwrap_or_else(|| old.clone());
        let score = new.int("score").map_or_else(|| "-".to_owned(), |score| score.to_string());
        let key = match new.int("score_by_hand") {
            Some(1) => "gate.scored_by_hand",
            _ if is_new => "gate.scored",
            _ => "gate.scored_same",
        };
        let mut reply = record::reply(session, &new, edge, key)?;
        reply.said[0] = edge.say(key, &[("what", &cells::name(&new)), ("score", &score)]);
        Ok(reply)
    })
}
