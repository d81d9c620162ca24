//! Answers that were written into what `tend dedupe review` printed.

use std::collections::HashMap;

use super::Case;
use crate::cli::app::{App, Done, Reply};
use crate::cli::failure::{Code, Failure};
use crate::cli::{pick, stdin};
use crate::domain::duplicate::Verdict;
use crate::ops::held::{Answer, Question};
use crate::ops::record::Alike;
use crate::ops::{self, Error};

/// A line with an answer.
struct Line {
    number: u64,
    answer: Answer,
    a: String,
    b: String,
}

pub(super) fn run(app: &mut App) -> Done {
    let lines = lines()?;
    if lines.is_empty() {
        app.ui.say("pair.none_answered", &[]);
        app.give(&Reply { data: serde_json::json!([]), ..Reply::default() })?;
        return Ok(0);
    }
    let open = app.read(Vec::new(), ops::held::open)?;
    let open: HashMap<String, Question> = open.into_iter().map(|question| (question.row.reference(), question)).collect();
    let mut cases = Vec::with_capacity(lines.len());
    for line in lines {
        cases.push((case(app, &line, &open)?, line));
    }
    let (edge, lang) = (app.edge(), app.ui.lang);
    let mut hidden = false;
    let done = app.write("dedupe review", |session| {
        let mut all = Reply::default();
        let mut data = Vec::new();
        for (case, Line { number, answer, a, b }) in &cases {
            // Two that an earlier line has made one are the same already.
            if *answer == Answer::Same && case.held.is_none() && case.now(session)?.is_none() {
                all.said.push(edge.say("pair.settled", &[("a", a), ("b", b)]));
                continue;
            }
            let reply = case.decide(session, *answer, edge).map_err(|error| {
                hidden = matches!(error, Error::Known { .. });
                match error {
                    Error::Store(_) => error,
                    // Of many lines the one at fault is named.
                    error => Error::BadRow { line: *number, why: Failure::from(error).said(lang) },
                }
            })?;
            all.said.extend(reply.said);
            all.ids.extend(reply.ids);
            data.push(reply.data);
        }
        all.data = data.into();
        Ok(all)
    });
    done.map_err(|failure| if hidden { failure.hint("hint.review_hidden", vec![]) } else { failure })
}

/// The held row that the first of a line is, or the pair of records.
fn case(app: &mut App, line: &Line, open: &HashMap<String, Question>) -> Result<Case, Failure> {
    if let Some(question) = open.get(&line.a.to_uppercase()) {
        let case = Case::held(question.clone());
        let like = case.b_reference();
        // Where the other is out of sight, there is nothing to name.
        if !line.b.is_empty() && like.as_deref().is_none_or(|like| !like.eq_ignore_ascii_case(&line.b)) {
            let like = like.unwrap_or_else(|| case.b_name(app.edge()));
            let args = vec![("row", question.row.reference()), ("like", like)];
            return Err(wrong(line.number).hint("hint.review_other", args));
        }
        return Ok(case);
    }
    if line.answer == Answer::Out || line.b.is_empty() {
        return Err(wrong(line.number).hint("hint.review_decided", vec![]));
    }
    let a = pick::careful(app, &line.a, &super::scan::NOUNS)?;
    let b = pick::careful(app, &line.b, &[a.noun])?;
    Ok(Case { a, b: Some(Alike::Seen(b)), verdict: Verdict::Weak, score: 0.0, reasons: Vec::new(), held: None })
}

/// The lines that have an answer: `answer`, `a` and `b` come first, parted by tabs or commas.
fn lines() -> Result<Vec<Line>, Failure> {
    let text = stdin::text()?;
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let mut words = line.split(['\t', ',']).map(str::trim);
        let (answer, a, b) = (words.next().unwrap_or_default(), words.next(), words.next().unwrap_or_default());
        if answer.is_empty() || (number == 1 && answer == "answer") {
            continue;
        }
        let answer = Answer::ALL.iter().find(|(_, word)| answer.eq_ignore_ascii_case(word));
        let (Some((answer, _)), Some(a)) = (answer, a.filter(|a| !a.is_empty())) else {
            return Err(wrong(number).hint("hint.review_answer", vec![]));
        };
        lines.push(Line { number, answer: *answer, a: a.to_owned(), b: b.to_owned() });
    }
    Ok(lines)
}

fn wrong(number: u64) -> Failure {
    Failure::new(Code::Usage, "error.review_line", vec![("line", number.to_string())])
}
