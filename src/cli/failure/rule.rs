//! Failures of verbs: what a rule, or the records themselves, have against them.

use super::{Code, Failure, bad, shell};
use crate::cli::env;
use crate::domain::NOUNS;
use crate::domain::assignment::Passed;
use crate::domain::followup::FOLLOWUP;
use crate::domain::lead::Stuck;
use crate::domain::pool::Full;
use crate::ops::record::{Alike, Holder};
use crate::ops::{Candidate, Error};

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        use Code::{Ambiguous, Conflict, Denied, Duplicate, Invalid, NotFound, Refused, Usage};
        match error {
            Error::Store(error) => error.into(),
            Error::NotFound { nouns, text, near } => {
                let noun = if let [only] = nouns.as_slice() { only.key } else { "record" };
                let coded = matches!(nouns.as_slice(), [only] if only.code.is_some());
                // A number that is not there is not found by its letters either.
                let numbered = NOUNS.into_iter().find(|noun| noun.letter.is_some_and(|own| is_number(&text, own)));
                let hint = match (near.is_empty(), coded || numbered.is_some()) {
                    (false, _) => "hint.near",
                    (true, true) => "hint.list",
                    (true, false) => "hint.find",
                };
                let listed = numbered.map_or(noun, |noun| noun.key);
                Self::new(NotFound, "error.not_found", vec![("noun", noun.to_owned()), ("text", text.clone())])
                    .hint(hint, vec![("text", shell(&text)), ("noun", listed.to_owned())])
                    .among(near)
            }
            Error::Ambiguous { text, candidates } => {
                Self::new(Ambiguous, "error.ambiguous", vec![("text", text), ("count", candidates.len().to_string())])
                    .hint("hint.ambiguous", vec![("id", first(&candidates))])
                    .among(candidates)
            }
            Error::Closed { text, candidates } => Self::new(Ambiguous, "error.closed", vec![("text", text)])
                .hint("hint.ambiguous", vec![("id", first(&candidates))])
                .among(candidates),
            Error::NeedsId { text, found } => Self::new(Ambiguous, "error.needs_id", vec![("text", text)])
                .hint("hint.ambiguous", vec![("id", found.reference.clone())])
                .among(vec![found]),
            Error::UnknownPerson(login) => Self::new(NotFound, "error.unknown_person", vec![("login", login.clone())])
                .hint("hint.unknown_person", vec![("login", login)]),
            Error::TagInUse { code, new, count } => {
                Self::new(Refused, "error.tag_in_use", vec![("code", code.clone()), ("count", count.to_string())])
                    .hint("hint.tag_in_use", vec![("code", shell(&code)), ("new", shell(&new))])
            }
            Error::TeamInUse { code, people, teams } => Self::new(
                Refused,
                "error.team_in_use",
                vec![("code", code.clone()), ("people", people.to_string()), ("teams", teams.to_string())],
            )
            .hint("hint.team_in_use", vec![("code", shell(&code))]),
            Error::NoAdmin => Self::new(Refused, "error.no_admin", vec![]).hint("hint.no_admin", vec![]),
            Error::Inactive(login) => Self::new(Denied, "error.inactive", vec![("login", login.clone())])
                .hint("hint.inactive", vec![("login", shell(&login))]),
            Error::Denied { action, role } => {
                Self::new(Denied, "error.denied", vec![("action", action), ("role", role)]).hint("hint.denied", vec![])
            }
            Error::MissingField { noun, field } if noun.field(field).is_some_and(|field| field.custom) => {
                let label = noun.field(field).map_or(field, |field| field.en);
                let shown = if label == field { field.to_owned() } else { format!("{label} ({field})") };
                Self::new(Invalid, "error.missing_field", vec![("noun", noun.key.to_owned()), ("field", shown)])
                    .hint("hint.missing_custom", vec![("key", format!("{}.{field}", noun.key))])
            }
            Error::MissingField { noun, field: "note" } if *noun == FOLLOWUP => {
                Self::new(Invalid, "error.nothing_said", vec![]).hint("hint.nothing_said", vec![("ref", "REF".to_owned())])
            }
            Error::MissingField { noun, field } => {
                Self::new(Invalid, "error.missing_field", vec![("noun", noun.key.to_owned()), ("field", field.to_owned())])
                    .hint("hint.help_add", vec![("noun", noun.key.to_owned())])
            }
            Error::Bad { field, text, why } => bad(field, &text, &why),
            Error::Taken { noun, code, removed } => {
                let (error, hint) =
                    if removed { ("error.taken_removed", "hint.taken_removed") } else { ("error.taken", "hint.taken") };
                let args = vec![("noun", noun.key.to_owned()), ("code", code)];
                Self::new(Duplicate, error, args.clone()).hint(hint, args)
            }
            Error::Changed { reference } => Self::new(Conflict, "error.changed", vec![("id", reference.clone())])
                .hint("hint.changed", vec![("id", reference)]),
            Error::Removed { noun, reference, name } => {
                let key = if name.is_empty() || name == reference { "error.removed_nameless" } else { "error.removed" };
                Self::new(Conflict, key, vec![("id", reference.clone()), ("name", name)])
                    .hint("hint.restore", vec![("noun", noun.key.to_owned()), ("id", shell(&reference))])
            }
            Error::NotRemoved { reference } => Self::new(Refused, "error.not_removed", vec![("id", reference.clone())])
                .hint("hint.history_of", vec![("id", shell(&reference))]),
            Error::Claimed { reference, name, winner, at } => Self::new(
                Conflict,
                "error.claimed",
                vec![
                    ("id", reference),
                    ("name", name),
                    ("winner", winner),
                    ("at", env::local(at).format("%F %H:%M").to_string()),
                ],
            )
            .hint("hint.stock", vec![]),
            Error::Unclaimed { reference, name } => {
                Self::new(Refused, "error.unclaimed", vec![("id", reference.clone()), ("name", name)])
                    .hint("hint.claim", vec![("id", reference)])
            }
            Error::NotPooled { reference, name } => {
                Self::new(Refused, "error.not_pooled", vec![("id", reference), ("name", name)]).hint("hint.stock", vec![])
            }
            Error::PoolFull { pool, full: Full::Capacity { limit, holding } } => Self::new(
                Refused,
                "error.capacity",
                vec![("pool", pool), ("limit", limit.to_string()), ("holding", holding.to_string())],
            )
            .hint("hint.capacity", vec![]),
            Error::PoolFull { pool, full: Full::Daily { limit, claimed } } => Self::new(
                Refused,
                "error.daily",
                vec![("pool", pool), ("limit", limit.to_string()), ("claimed", claimed.to_string())],
            )
            .hint("hint.daily", vec![]),
            Error::OwnerAndPool => Self::new(Usage, "error.owner_and_pool", vec![]).hint("hint.owner_and_pool", vec![]),
            Error::AlreadyThere { reference, place } => {
                Self::new(Refused, "error.already_there", vec![("id", reference.clone()), ("place", place)])
                    .hint("hint.history_of", vec![("id", shell(&reference))])
            }
            Error::Stuck { reference, stuck: Stuck::Closed { stage } } => {
                let hint = if reference.starts_with("D-") { "hint.reopen" } else { "hint.history_of" };
                Self::new(Refused, "error.stage_closed", vec![("id", reference.clone()), ("stage", stage)])
                    .hint(hint, vec![("id", reference)])
            }
            Error::Stuck { reference, stuck: Stuck::NotAhead { from, to } } => {
                let hint = match to.as_str() {
                    "converted" => "hint.convert",
                    _ if from == "sl" || (from == "sql" && to == "sl") => "hint.not_ahead_sl",
                    _ => "hint.qualify",
                };
                Self::new(Refused, "error.not_ahead", vec![("id", reference.clone()), ("from", from), ("to", to)])
                    .hint(hint, vec![("id", reference)])
            }
            Error::Gate { reference, stage, missing } => Self::gate(&reference, stage, &missing),
            Error::NotHanded { reference } => Self::new(Refused, "error.not_handed", vec![("id", reference.clone())])
                .hint("hint.handoff", vec![("id", reference)]),
            Error::HandedToOther { reference, to } => {
                Self::new(Denied, "error.handed_to_other", vec![("id", reference.clone()), ("to", to)])
                    .hint("hint.show", vec![("noun", "lead".to_owned()), ("id", reference)])
            }
            Error::Accepted { reference, name, winner, at } => {
                let at = env::local(at).format("%F %H:%M").to_string();
                let args = vec![("id", reference), ("name", name), ("winner", winner), ("at", at)];
                Self::new(Conflict, "error.accepted", args).hint("hint.today", vec![])
            }
            Error::TakesNoLeads { login, role } => {
                Self::new(Refused, "error.takes_no_leads", vec![("login", login), ("role", role)])
                    .hint("hint.list", vec![("noun", "user".to_owned())])
            }
            Error::NobodyFree { reference, candidates, owner } => {
                let of = |why: Passed| {
                    let those = candidates.iter().filter(|one| one.passed(owner) == Some(why));
                    let logins: Vec<&str> = those.map(|one| one.login.as_str()).collect();
                    if logins.is_empty() { "-".to_owned() } else { logins.join(", ") }
                };
                let args = vec![("id", reference), ("away", of(Passed::Away)), ("full", of(Passed::Full))];
                Self::new(Refused, "error.nobody_free", args).hint("hint.nobody_free", vec![])
            }
            Error::NobodyTakes { team } => Self::new(Refused, "error.nobody_takes", vec![("team", team)])
                .hint("hint.list", vec![("noun", "user".to_owned())]),
            Error::OutOfOrder { earlier, later } => {
                Self::new(Invalid, "error.out_of_order", vec![("earlier", earlier.to_owned()), ("later", later.to_owned())])
            }
            Error::Converted { reference, customer, contact } => Self::new(
                Conflict,
                "error.converted",
                vec![("id", reference), ("customer", customer.clone()), ("contact", contact)],
            )
            .hint("hint.show", vec![("noun", "customer".to_owned()), ("id", customer)]),
            Error::LossReason { reference } => Self::new(Invalid, "error.loss_reason", vec![("id", reference.clone())])
                .hint("hint.loss_reason", vec![("id", reference)]),
            Error::OthersDeal { reference, customer } => {
                Self::new(Conflict, "error.others_deal", vec![("id", reference.clone()), ("customer", customer)])
                    .hint("hint.show", vec![("noun", "deal".to_owned()), ("id", reference)])
            }
            Error::TaskDone { reference } => Self::new(Conflict, "error.task_done", vec![("id", reference.clone())])
                .hint("hint.history_of", vec![("id", reference)]),
            Error::NotAway { login } => Self::new(Refused, "error.not_away", vec![("login", login.clone())])
                .hint("hint.leaves", vec![("login", shell(&login))]),
            Error::Future { at } => {
                let at = env::local(at).format("%F %H:%M").to_string();
                Self::new(Invalid, "error.future", vec![("at", at)]).hint("hint.future", vec![])
            }
            Error::TooEarly { reference, at, since } => {
                let [at, since] = [at, since].map(|moment| env::local(moment).format("%F %H:%M").to_string());
                Self::new(Invalid, "error.too_early", vec![("id", reference.clone()), ("at", at), ("since", since)])
                    .hint("hint.history_of", vec![("id", reference)])
            }
            Error::NoSubject { noun } => Self::new(Usage, "error.no_subject", vec![("noun", noun.key.to_owned())]),
            Error::RequestTaken { request, command } => {
                Self::new(Conflict, "error.request_taken", vec![("request", request), ("command", command)])
                    .hint("hint.request_taken", vec![])
            }
            Error::NothingToUndo => Self::new(Refused, "error.nothing_to_undo", vec![]).hint("hint.history", vec![]),
            Error::RedoneOutOfTurn { op, later } => {
                let args = vec![("op", op.to_string()), ("later", later.to_string())];
                Self::new(Conflict, "error.redone_out_of_turn", args).hint("hint.redo", vec![("op", op.to_string())])
            }
            Error::NothingToRedo => Self::new(Refused, "error.nothing_to_redo", vec![]).hint("hint.history", vec![]),
            Error::NotUndone { op } => {
                Self::new(Refused, "error.not_undone", vec![("op", op.to_string())]).hint("hint.history", vec![])
            }
            Error::UndoErased { op, reference, by } => {
                Self::new(Refused, "error.undo_erased", vec![("op", op.to_string()), ("id", reference), ("by", by.to_string())])
            }
            Error::Erased { reference, by } => {
                Self::new(Refused, "error.erased", vec![("id", reference), ("by", by.to_string())]).hint("hint.history", vec![])
            }
            Error::Undone { op, by } => Self::new(Conflict, "error.undone", vec![("op", op.to_string()), ("by", by.to_string())])
                .hint("hint.redo", vec![("op", op.to_string())]),
            Error::NotUndoable { op } => {
                Self::new(Refused, "error.not_undoable", vec![("op", op.to_string())]).hint("hint.history", vec![])
            }
            Error::NoOperation { op } => {
                Self::new(NotFound, "error.no_operation", vec![("op", op.to_string())]).hint("hint.history", vec![])
            }
            Error::UndoBlocked { op, reference, later } => Self::new(
                Conflict,
                "error.undo_blocked",
                vec![("op", op.to_string()), ("id", reference), ("later", later.to_string())],
            )
            .hint("hint.undo_blocked", vec![("later", later.to_string())]),
            Error::NotYours { op, login } => {
                Self::new(Denied, "error.not_yours", vec![("op", op.to_string()), ("login", login)]).hint("hint.history", vec![])
            }
            Error::Known { other: Alike::Seen(other) } => {
                Self::new(Duplicate, "error.there", vec![("other", crate::cli::cells::name(&other))])
                    .among(vec![Candidate::of(&other)])
                    .hint("hint.there", vec![("id", other.reference())])
            }
            Error::Known { other: Alike::Hidden(noun, _, Holder::Person(login)) } => {
                Self::new(Duplicate, "error.there_hidden", vec![("noun", noun.key.to_owned()), ("login", login)])
                    .hint("hint.there_hidden", vec![])
            }
            Error::Known { other: Alike::Hidden(noun, _, Holder::Pool(pool)) } => {
                Self::new(Duplicate, "error.there_pooled", vec![("noun", noun.key.to_owned()), ("pool", pool)])
                    .hint("hint.stock", vec![])
            }
            Error::ImportDuplicate { line, other } => {
                let line = ("line", line.to_string());
                let (key, args) = match other {
                    None => ("error.import_twice", vec![line]),
                    Some(Alike::Seen(other)) => ("error.import_duplicate", vec![line, ("id", other.reference())]),
                    // Whoever tries one number after the other learns no names.
                    Some(Alike::Hidden(noun, ..)) => ("error.import_hidden", vec![line, ("noun", noun.key.to_owned())]),
                };
                Self::new(Duplicate, key, args).hint("hint.import_duplicate", vec![])
            }
            Error::TooManyBad { bad, read, line, why } => {
                let numbers = [("bad", bad), ("read", read), ("line", line)];
                let mut args: Vec<_> = numbers.map(|(key, number)| (key, number.to_string())).to_vec();
                args.push(("why", why));
                Self::new(Invalid, "error.too_many_bad", args).hint("hint.too_many_bad", vec![])
            }
            Error::NotEmpty => Self::new(Conflict, "error.not_empty", vec![]).hint("hint.not_empty", vec![]),
            Error::BrokenChain { op } => Self::new(Invalid, "error.broken_chain", vec![("op", op.to_string())]),
            Error::BadRow { line, why } => Self::new(Invalid, "error.bad_row", vec![("line", line.to_string()), ("why", why)]),
        }
    }
}

impl Failure {
    /// A gate that refuses: what it asks for, and how to bring it.
    fn gate(reference: &str, stage: &str, missing: &[&str]) -> Self {
        let id = vec![("id", reference.to_owned())];
        let args = vec![("id", reference.to_owned()), ("stage", stage.to_owned()), ("missing", missing.join(", "))];
        let failure = Self::new(Code::Refused, "error.gate", args);
        match stage {
            "mql" => failure.hint("hint.gate_reason", id),
            "sl" => failure.hint("hint.acceptance", id),
            _ => {
                let flags: Vec<String> = missing.iter().map(|key| format!("--{key} TEXT")).collect();
                failure.hint("hint.gate", vec![("id", reference.to_owned()), ("flags", flags.join(" "))])
            }
        }
    }
}

/// Whether a text is a number of the noun with this letter: `L-7`, `l7`.
fn is_number(text: &str, letter: &str) -> bool {
    let Some((own, rest)) = text.split_at_checked(letter.len()) else { return false };
    let digits = rest.strip_prefix('-').unwrap_or(rest);
    own.eq_ignore_ascii_case(letter) && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn first(candidates: &[Candidate]) -> String {
    candidates.first().map_or_else(String::new, |candidate| candidate.reference.clone())
}
