//! `tend dedupe review [KIND] [--least VERDICT]` · `tend dedupe review -`

mod answers;
mod ask;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};

use super::scan::{self, Scanned, VERDICTS};
use super::{reason, score, verdict, whose};
use crate::cli::app::{App, Done, Edge, Reply};
use crate::cli::failure::Failure;
use crate::cli::verb::{Verb, option, text};
use crate::cli::{cells, listing, merge};
use crate::domain::duplicate::{Level, Verdict};
use crate::domain::{Noun, Record};
use crate::lang::Lang;
use crate::ops;
use crate::ops::held::{Answer, Question};
use crate::ops::record::Alike;
use crate::ops::{Error, Reader, Session};
use crate::render::{Align, Cell, Column, Format, Sheet};

pub(super) const VERB: Verb = Verb {
    noun: None,
    group: Some("dedupe"),
    name: "review",
    aliases: &[],
    help: "dedupe.review",
    examples: &["tend dedupe review held", "tend dedupe review customers --least exact -o tsv"],
    args,
    run,
};

/// Rows that imports held back, beside the nouns that are scanned.
const HELD: &str = "held";

fn args(command: Command, lang: Lang, _noun: Option<&'static Noun>) -> Command {
    let what = [HELD].into_iter().chain(scan::NOUNS.map(|noun| noun.plural)).chain(["-"]);
    let what = PossibleValuesParser::new(what.collect::<Vec<_>>());
    let least = PossibleValuesParser::new(VERDICTS.map(Verdict::key));
    command
        .arg(Arg::new("what").value_name("RECORDS").help(lang.say("arg.reviewed", &[])).value_parser(what))
        .arg(option("least", "VERDICT", lang, "arg.review_least").value_parser(least))
}

fn run(app: &mut App, matches: &ArgMatches, _noun: Option<&'static Noun>) -> Done {
    let what = text(matches, "what");
    if what == Some("-") {
        return answers::run(app);
    }
    let least = scan::least(matches).unwrap_or(Verdict::Strong);
    let mut cases = Vec::new();
    if matches!(what, None | Some(HELD)) {
        cases.extend(app.read(Vec::new(), ops::held::open)?.into_iter().map(Case::held));
    }
    for noun in scan::NOUNS.into_iter().filter(|noun| what.is_none_or(|what| what == noun.plural)) {
        cases.extend(pairs(app, noun, least)?);
    }
    if app.ui.can_ask && app.globals.format.is_none() { ask::run(app, &cases) } else { print(app, &cases) }
}

/// Two records that may be the same.
struct Case {
    /// A row that an import held back, or the older record.
    a: Record,
    /// The record that it may be; none where it is gone.
    b: Option<Alike>,
    verdict: Verdict,
    score: f64,
    reasons: Vec<(String, Level, f64)>,
    /// The question, where the first is a held row.
    held: Option<Question>,
}

impl Case {
    fn held(question: Question) -> Self {
        let (b, verdict, score, reasons) = match question.like.clone() {
            Some(like) => {
                let reasons = like.reasons.into_iter().map(|(key, level, bits)| (key.to_owned(), level, bits));
                (Some(like.alike), like.verdict, like.score, reasons.collect())
            }
            None => (None, Verdict::Weak, 0.0, Vec::new()),
        };
        Self { a: question.row.clone(), b, verdict, score, reasons, held: Some(question) }
    }

    /// Does what was answered, and says it.
    fn decide(&self, session: &mut Session<'_>, answer: Answer, edge: Edge) -> ops::Result<Reply> {
        let name = cells::name(&self.a);
        let mut more = None;
        let (said, now) = match &self.held {
            Some(question) => {
                let now = ops::held::decide(session, question, answer)?;
                let key = ["pair.held_same", "pair.held_new", "pair.held_out"][answer as usize];
                let kept = now.as_ref().map_or_else(String::new, cells::name);
                (edge.say(key, &[("row", &name), ("kept", &kept)]), now)
            }
            None => {
                let Some((a, b)) = self.now(session)? else { return Err(Error::Changed { reference: self.a.reference() }) };
                if answer == Answer::Same {
                    let merged = ops::merger::merge(session, &a, &b, &[])?;
                    let args = [("gone", &*cells::name(&merged.gone)), ("kept", &*cells::name(&merged.kept))];
                    more = merge::left_behind(&merged.gone, &merged.left, edge);
                    (edge.say("pair.merged", &args), Some(merged.kept))
                } else {
                    ops::duplicate::dismiss(session, &a, &b)?;
                    (edge.say("pair.dismissed", &[("a", &cells::name(&a)), ("b", &cells::name(&b))]), Some(a))
                }
            }
        };
        let ids: Vec<String> = now.iter().map(Record::reference).collect();
        let (a, b) = (self.a.reference(), self.b_reference());
        let data = serde_json::json!({"a": a, "b": b, "answer": answer.word(), "now": ids.first()});
        Ok(Reply { said: [said].into_iter().chain(more).collect(), data, ids, exit: 0 })
    }

    /// The two records of a pair as they are now, first the one that stays if they are the same: the older, but a lead
    /// that became a customer stays a lead that did. None where an earlier answer has settled it.
    fn now(&self, reader: &Reader<'_>) -> ops::Result<Option<(Record, Record)>> {
        let Some(b) = self.b.as_ref().and_then(record) else { return Ok(None) };
        let present = |record: &Record| ops::record::present(reader, record.noun, record.id());
        Ok(match (present(&self.a)?, present(b)?) {
            (Some(a), Some(b)) if a.id() == b.id() && a.noun == b.noun => None,
            (Some(a), Some(b)) if b.int_of("converted_customer").is_some() => Some((b, a)),
            (a, b) => a.zip(b),
        })
    }

    fn b_reference(&self) -> Option<String> {
        self.b.as_ref().and_then(record).map(Record::reference)
    }

    /// How the other is called: its name, or whose it is.
    fn b_name(&self, edge: Edge) -> String {
        match &self.b {
            None => edge.say("pair.gone", &[]),
            Some(Alike::Seen(record)) => record.name().to_owned(),
            Some(Alike::Hidden(noun, _, holder)) => whose(noun, holder, edge),
        }
    }

    /// Why the two may be the same; what others hold is not told by way of its fields.
    fn because(&self, edge: Edge, format: Format) -> String {
        let seen = matches!(self.b, Some(Alike::Seen(_)));
        let reasons = self.reasons.iter().filter(|_| seen);
        let said = reasons.map(|(key, level, bits)| reason(key, Some(super::named(key)), *level, *bits, edge, format));
        said.collect::<Vec<_>>().join("; ")
    }
}

fn record(alike: &Alike) -> Option<&Record> {
    if let Alike::Seen(record) = alike { Some(record) } else { None }
}

/// The pairs of a noun that are at least so sure, the surest first.
fn pairs(app: &mut App, noun: &'static Noun, least: Verdict) -> Result<Vec<Case>, Failure> {
    let Scanned { records, model, pairs } = scan::database(app, noun, least)?;
    let mut cases = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let [a, b] = [pair.a, pair.b].map(|place| records.stored[place as usize].1);
        let both = app.read((None, None), |reader| {
            let present = |id| ops::record::present(reader, noun, id);
            Ok::<_, Error>((present(a)?, present(b)?))
        })?;
        if let (Some(a), Some(b)) = both {
            let reasons = records.reasons(&model, &pair);
            cases.push(Case { a, b: Some(Alike::Seen(b)), verdict: pair.verdict, score: pair.score, reasons, held: None });
        }
    }
    cases.sort_by(|one, other| other.score.total_cmp(&one.score));
    Ok(cases)
}

/// The cases as rows whose first cell is filled by whoever decides.
fn print(app: &mut App, cases: &[Case]) -> Done {
    let edge = app.edge();
    let column = |key: &str, align| Column { key: key.to_owned(), label: edge.say(&format!("pair.{key}"), &[]), align };
    let columns = ["answer", "a", "b", "verdict", "score", "a_name", "b_name", "reasons"];
    let columns = columns.map(|key| column(key, if key == "score" { Align::Right } else { Align::Left }));
    let (format, style) = (app.format(), listing::style(app));
    let mut sheet = Sheet::new(format, columns.into(), style, app.ui.out());
    for case in cases {
        sheet.row(&[
            Cell::Empty,
            Cell::Text(case.a.reference()),
            case.b_reference().map_or(Cell::Empty, Cell::Text),
            verdict(case.verdict, edge),
            score(case.score),
            Cell::Text(case.a.name().to_owned()),
            Cell::Text(case.b_name(edge)),
            Cell::Text(case.because(edge, format)),
        ])?;
    }
    sheet.finish()?;
    app.ui.say("pair.to_review", &[("count", &cases.len().to_string())]);
    Ok(0)
}
