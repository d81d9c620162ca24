//! Deals.

mod hold;
mod lose;
mod moving;
mod split;
pub(super) mod stages;
mod void;
mod win;

use super::app::Edge;
use super::verb::Verb;
use super::{app, cells, record};
use crate::domain::deal::DEAL;
use crate::domain::money;
use crate::ops::deal::Moved;
use crate::ops::{self, Session};

/// All verbs of deals.
#[must_use]
pub(super) fn verbs() -> Vec<Verb> {
    let own = [moving::VERB, win::VERB, lose::VERB, void::VERB, hold::VERB, split::VERB, stages::VERB];
    let mut verbs = record::with(&DEAL, &own);
    verbs.push(super::customer::assign::of_deal());
    verbs
}

/// What is answered to a deal that changed its stage.
fn moved(session: &Session<'_>, moved: &Moved, edge: Edge, key: &str) -> ops::Result<app::Reply> {
    let mut reply = record::reply(session, &moved.deal, edge, key)?;
    let amount = match moved.deal.get("amount") {
        crate::domain::Value::Money(minor, currency) => money::write(*minor, currency),
        _ => "-".to_owned(),
    };
    let reason = crate::domain::list::LOSS_REASONS.iter().find(|reason| reason.key == moved.deal.text("lost_reason"));
    let args = [
        ("what", cells::name(&moved.deal)),
        ("from", moved.from.text("code").to_owned()),
        ("to", moved.to.text("code").to_owned()),
        ("amount", amount),
        ("reason", reason.map_or("", |reason| edge.lang.pick(reason.en, reason.zh)).to_owned()),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    reply.said[0] = edge.say(key, &args);
    if let Some(missing) = &moved.missing {
        reply.said.push(edge.say("said.missing", &[("stage", moved.from.text("code")), ("missing", missing)]));
    }
    Ok(reply)
}
